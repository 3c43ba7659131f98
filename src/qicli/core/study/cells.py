"""Numbers of persons as they may be shown: rounded, small ones hidden, and no other gives them back."""

from collections.abc import Mapping, Sequence

STEP = 5  # persons: counts are told in steps of so many
FEWEST = 10  # persons, under which a number is not told
FEW, NEARLY_ALL, HIDDEN = f"<{FEWEST}", "nearly all", "not shown"

# What is shown of a number of persons: the number, rounded, or one of the three words above.
Cell = int | str


def rounded(persons: int) -> int:
    """To the next step."""
    return (persons + STEP // 2) // STEP * STEP


def cell(persons: int, of: int | None = None) -> Cell:
    """A number of persons, out of so many that are told beside it: what is left of these is none small."""
    if persons < FEWEST:
        return FEW
    if of is not None and of - persons < FEWEST:
        return NEARLY_ALL
    return rounded(persons)


def fewest(shown: Cell, of: int | None = None) -> int:
    """The smallest number of persons that is shown so, of as many as `cell` was told; never under ten."""
    if isinstance(shown, int):
        return max(FEWEST, shown - STEP // 2)
    return max(FEWEST, rounded(of or 0) - STEP // 2 - (FEWEST - 1)) if shown == NEARLY_ALL else FEWEST


def parted(persons: Mapping[str, int]) -> dict[str, Cell]:
    """Numbers that part persons among them, so that whoever knows all but one of them knows that one.

    Where a small one would stand alone, or all small ones together are few, the next smallest is hidden too.
    """
    total = sum(persons.values())
    cells = {name: cell(number, total) for name, number in persons.items()}
    hidden = [number for number in persons.values() if number < FEWEST]
    others = sorted((number, name) for name, number in persons.items() if isinstance(cells[name], int))
    for number, name in others:
        if not _given_back(hidden):
            break
        cells[name] = HIDDEN
        hidden.append(number)
    return cells


def _given_back(hidden: Sequence[int]) -> bool:
    return bool(hidden) and (len(hidden) == 1 or sum(hidden) < FEWEST)
