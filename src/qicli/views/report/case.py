"""A case from its beginning, in words: at first, after the first treatment, after each, after all."""

from collections.abc import Iterator
from datetime import date

from qicli.core.report.case import Case, Stretch, Visit
from qicli.core.report.pain import FEWEST_DAYS
from qicli.core.report.telling.compared import AS_BEFORE
from qicli.core.text import visible
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.changed import day_name
from qicli.views.report.writing import several, short_day
from qicli.views.styled import Styled

MOST = 8  # treatments that are told one by one: the first ones, and the last


def case_lines(case: Case) -> Iterator[Styled]:
    """How it was at first, and after each treatment; nothing where nothing was noted."""
    asked_for = case.told is not None or case.since is None
    if not case.visits and (case.first.mean is None or not asked_for):
        return
    yield Styled()
    yield Styled(_heading(case), "bold")
    if case.first.mean is not None and case.first.first is not None:
        yield Styled(f"first noted: pain {case.first.mean:.1f} on {_day(case.first.first)}{_checkin(case)}")
    yield from _around(case)
    if case.now.days:
        yield Styled(f"in the last seven days: {_stretch(case.now)}")
    if case.visits:
        yield Styled("Whatever else happened in these weeks counts in the numbers too.")


def _heading(case: Case) -> str:
    if case.told:
        return f"Since it began, “{visible(case.told)}”"
    return "From the first note on" if case.since is None else f"Since {_day(case.since)}"


def _checkin(case: Case) -> str:
    """The baseline of the first check-in."""
    week = case.checkin
    if week is None:
        return ""
    scores = {"PEG": week.peg, "own activities": week.activities}
    said = [f"{name} {score:.1f}" for name, score in scores.items() if score is not None]
    return f"; {', '.join(said)} on {_day(week.day)}" if said else ""


def _around(case: Case) -> Iterator[Styled]:
    if not case.visits:
        return
    if case.start.days:
        yield Styled(f"before the first treatment: {_stretch(case.start)}")
    else:
        yield Styled("before the first treatment no pain was noted, so nothing can be compared with it")
    half = MOST // 2
    whole = len(case.visits) <= MOST
    for number, visit in enumerate(case.visits, 1):
        if whole or number <= half or number > len(case.visits) - half:
            yield from _visit(case, number, visit)
        elif number == half + 1:
            yield Styled(f"  … and {len(case.visits) - MOST} between these: qi report --json")


def _visit(case: Case, number: int, visit: Visit) -> Iterator[Styled]:
    said = {"before": visit.before, "after": visit.after}
    around = "".join(f", {when} {pain}" for when, pain in said.items() if pain is not None)
    yield Styled(f"{number}. {_day(visit.day)} {visible(', '.join(visit.names))}{around}")
    last = number == len(case.visits)
    if visit.followed.days:
        followed = (
            f"the {_nth(number)} and last was followed by" if last and number > 1 else "was followed by"
        )
        yield Styled(f"   {followed} {_stretch(visit.followed)}{_compared(case.start, visit)}")
    elif last:
        yield Styled("   since then no pain was noted")


def case_sentences(case: Case) -> Iterator[str]:
    """How it was after the first treatment and after the last, beside how it was before."""
    compared = [(number, visit) for number, visit in enumerate(case.visits, 1) if visit.points is not None]
    for number, visit in dict((compared[0], compared[-1]) if compared else ()).items():
        when = f"After the {_nth(number)} treatment ({_day(visit.day)}), until the next one,"
        if number == len(case.visits):
            when = f"Since the {_nth(number)} treatment ({_day(visit.day)})"
        few = min(case.start.days, visit.followed.days) < FEWEST_DAYS
        start = f" ({case.start.mean:.1f})"
        told = f"{when} pain was {visit.followed.mean:.1f}, {_difference(case.start, visit)}{start}"
        yield f"{told}{', too few days to rely on' if few else ''}."


def _nth(number: int) -> str:
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return "first" if number == 1 else f"{number}{ending}"


def _compared(start: Stretch, visit: Visit) -> str:
    """How much less or more that is than before the first; what is new or further down goes along."""
    if visit.points is None:
        return ""
    more = [*_further(start, visit.followed), *_newly(start, visit.followed)]
    told = "".join(f"; {each}" for each in (_difference(start, visit), *more))
    few = min(start.days, visit.followed.days) < FEWEST_DAYS
    return f"{told} (too few days to rely on)" if few else told


def _difference(start: Stretch, visit: Visit) -> str:
    """The difference of the two numbers as they are shown, so that whoever takes it again finds the same."""
    assert visit.points is not None
    if abs(visit.points) < AS_BEFORE:
        return "as before the first"
    now, then = (float(f"{each.mean:.1f}") for each in (visit.followed, start))
    if now > then:
        return f"{now - then:.1f} more than before the first"
    share = f" ({(then - now) / then * 100:.0f} %)" if then else ""
    return f"{then - now:.1f} less{share} than before the first"


def _further(start: Stretch, followed: Stretch) -> Iterator[str]:
    if start.furthest is None or followed.furthest is None:
        return
    if LADDER.index(followed.furthest) > LADDER.index(start.furthest):
        yield f"but further down: before it was the {start.furthest}"


def _newly(start: Stretch, followed: Stretch) -> Iterator[str]:
    new = [word for word in followed.apart if word not in start.apart]
    if new:
        yield f"{', '.join(new)} new"


def _stretch(stretch: Stretch) -> str:
    """`2.5 on 6 days, 15 to 20 Nov, down to the calf`."""
    assert stretch.first is not None
    assert stretch.last is not None
    on = f"on {several(stretch.days, 'day')}"
    when = f" to {short_day(stretch.last)}" if stretch.last != stretch.first else ""
    reach = f", furthest the {stretch.furthest}" if stretch.furthest else ""
    apart = "".join(f", {word} on {days}" for word, days in stretch.apart.items())
    return f"{stretch.mean:.1f} {on}, {short_day(stretch.first)}{when}{reach}{apart}"


def _day(day: date) -> str:
    return f"{day_name(day)} {day:%Y}"
