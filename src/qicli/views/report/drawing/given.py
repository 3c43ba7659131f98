"""The rows of what was done to a person and what they took: lettered diamonds, and ticks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.views.report.drawing.look import LINE, Grid, Row, fitting, named, short
from qicli.views.report.drawing.marks import Line, Mark, Point, Shape, Words
from qicli.views.report.writing import several

DIGITS = "123456789"
MOST_CELLS = 20  # of a line at the right of a row
MOST_KINDS = 3  # named beside the row; the rest is counted, and stands in the table below
MOST_MEDICINES = 3
MOST_AMOUNT = 8  # cells
LEAST_OF_A_NAME, MOST_OF_A_LINE = 8, 28  # cells
DIAMOND = 7.6
HEIGHT = 17.0


def letters(names: Sequence[str]) -> dict[str, str]:
    """A letter for each treatment: a free one of its own name, else a digit; `+` where all are taken."""
    found: dict[str, str] = {}
    for name in names:
        wanted = [letter for letter in visible(name).upper() if letter.isascii() and letter.isalpha()]
        free = (letter for letter in (*wanted[:1], *wanted, *DIGITS) if letter not in found.values())
        found[name] = next(free, "+")
    return found


def kinds(report: Report) -> dict[str, str]:
    """Each kind of treatment of a report with its letter, the first one first."""
    return letters([each.name for each in report.treated])


def treatments_row(report: Report, grid: Grid) -> Row:
    """A diamond at each day with a treatment, with the letter of its kind."""
    rows = max(min(2, len(slot.treatments)) for slot in grid.slots)
    height = max(HEIGHT * rows, LINE * min(len(report.treated), MOST_KINDS + 1)) - 2
    return Row(height, lambda top: _treatments(report, grid, top))


def _treatments(report: Report, grid: Grid, top: float) -> Iterator[Mark]:
    found = kinds(report)
    yield from named(grid, top, "Treatments", (), _legend(found))
    reach = _reach(grid)
    for x, slot in grid.columns:
        yield from _diamonds(grid, (x, top + 6), [found[name] for name in slot.treatments], reach)
    if grid.look.narrow:
        return
    names = [f"{letter} {short(name, MOST_CELLS - 2)}" for name, letter in found.items()]
    shown = names[:MOST_KINDS] + ([f"and {len(names) - MOST_KINDS} more"] if len(names) > MOST_KINDS else [])
    for nth, name in enumerate(shown):
        at = (grid.look.end + 9, top + 9.5 + LINE * nth)
        yield Words(at, name, "soft", size=grid.look.size * 0.93)


def _reach(grid: Grid) -> float:
    """From the middle of a diamond to its points: so that no two touch."""
    treated = [x for x, slot in grid.columns if slot.treatments]
    apart = min((later - earlier for earlier, later in pairwise(treated)), default=grid.look.width)
    return max(2.6, min(DIAMOND, apart * 0.52))


def _legend(found: dict[str, str]) -> str:
    words = [f"{letter} {short(name, 14)}" for name, letter in found.items()]
    return ", ".join(words[:2]) + (f" and {len(words) - 2} more" if len(words) > 2 else "")


def _diamonds(grid: Grid, at: Point, marks: Sequence[str], reach: float) -> Iterator[Mark]:
    """One under the other; where there are more than two, the second says how many more."""
    shown = [
        *marks[:1],
        *([marks[1]] if len(marks) == 2 else [f"+{len(marks) - 1}"] if len(marks) > 2 else []),
    ]
    for nth, letter in enumerate(shown):
        x, y = at[0], at[1] + HEIGHT * nth
        yield Shape(((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)), fill="ink")
        if reach > 4:
            size = grid.look.size * (0.84 if len(letter) == 1 else 0.6) * min(1, reach / 6)
            yield Words((x, y + size * 0.36), letter, "paper", "middle", size, bold=True)


def medicine_rows(report: Report, grid: Grid) -> Iterator[Row]:
    """A line for each medicine, those of most days first; the rest is counted."""
    names = sorted(report.medicines, key=lambda name: (-len(report.medicines[name]), name))
    shown = names if len(names) <= MOST_MEDICINES else names[: MOST_MEDICINES - 1]
    rest = frozenset(names[len(shown) :])
    for nth, name in enumerate(shown):
        yield _medicine(report, grid, name, frozenset({name}), title="" if nth else "Medicines")
    if rest:
        yield _medicine(report, grid, f"{len(rest)} others", rest, title="")


def _medicine(report: Report, grid: Grid, label: str, names: frozenset[str], *, title: str) -> Row:
    days = len({day for name in names for day in report.medicines[name]})

    def draw(top: float) -> Iterator[Mark]:
        look = grid.look
        if title:
            yield from named(grid, top, title)
        at = (look.end + 9, top + 9) if not look.narrow else (look.end, top - (14 if title else 2))
        # The number first: beside a name that is read from right to left it would change places.
        head = f"{several(days, 'day')}, {_amount(report, names)}"
        words = f"{head}{short(label, max(LEAST_OF_A_NAME, MOST_OF_A_LINE - len(head)))}"
        if look.narrow:
            yield Words(at, words, "soft", "end", look.size)
        else:
            yield Words(at, words, "soft", size=fitting(look.size * 0.93, words))
        for x, slot in grid.columns:
            if names & slot.medicines:
                yield Line((x, top + 1.5), (x, top + 9.5), "ink", max(1.2, min(2.4, grid.step * 0.2)))

    return Row(10.0, draw)


def _amount(report: Report, names: frozenset[str]) -> str:
    """How much of it, where it was always the same; all amounts stand in the table below."""
    said = {amount for each in report.given.medicines if each.name in names for amount in each.amounts}
    return f"{short(said.pop(), MOST_AMOUNT)} " if len(said) == len(names) == 1 else ""
