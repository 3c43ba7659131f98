"""How to read the page: a line for each thing that is drawn, and none for what is not."""

from collections.abc import Iterator

from qicli.core.report.reached import BACK
from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.views.report.drawing.apart import LETTERS, URGENT, places_apart, urgent_now, words_apart
from qicli.views.report.drawing.legs import sides
from qicli.views.report.drawing.sheet import marks_treatments
from qicli.views.report.drawing.slots import length_of, slots
from qicli.views.report.page.columns import Pairs
from qicli.views.report.told.phrases import capital
from qicli.views.report.told.signs import WORDS

AXIS = "All rows share one axis; a fine line begins each {line}{treated}."
TREATED = ", a dotted one marks a treatment"
GAP = " A pale column is a {each} without an entry; nothing is filled in."
RING, RANGE, BEFORE = "Ring: the mean of a {each}", "; bar: its range", "; dashed line: the mean before"
PLACED = ", whichever the place"
NO_PAIN = "; dash: no pain said"
AFTER = " What was said just after a practice or treatment is not in it."
MATTERS = " A change matters from 2 points, or from 1 where that is 30 % (Farrar 2001; Ostelo 2008)."
LEGS = "From the back down to the furthest point of that {each}."
HOLLOW, SMALL = "hollow: only the back was named", "small dot: no place named, or one not on this ladder"
APART = "{words}{places}."
URGENT_WORDS = "urgent words"
DAY = "day"  # a column of a month or less
PLACES = "; small, where there is room, its place: "
FUNCTION = (
    "Own activities: 0 cannot, 10 as before. PEG (Krebs 2009): lower is better. Bold: a change that counts "
    "since the first, of an activity 3, of PEG 1.75; of all else it is not known."
)


def how_to_read(report: Report) -> Pairs:
    """The lines for this report."""
    each = length_of(len(report.days))
    line = "Monday" if each == DAY else "month"
    treated = TREATED if marks_treatments(slots(report)) else ""
    return tuple((name, told.format(each=each, line=line, treated=treated)) for name, told in _told(report))


def _told(report: Report) -> Iterator[tuple[str, str]]:
    empty = report.noted + len(report.other_days) < len(report.days)
    yield "Days.", AXIS + (GAP if empty else "")
    if report.pain.mean is not None:
        yield "Pain.", _pain(report)
    if sides(report):
        dots = "; ".join(_dots(report))
        yield "Legs.", f"{LEGS} {capital(dots)}." if dots else LEGS
    if words_apart(report) or urgent_now(report):
        once = dict.fromkeys(each.word for each in words_apart(report))
        letters = [f"{LETTERS[word]} {WORDS.get(word, word)}" for word in once]
        words = ", ".join([*letters, *([f"{URGENT} {URGENT_WORDS}"] if urgent_now(report) else [])])
        places = ", ".join(f"{short} {visible(site)}" for site, short in places_apart(report).items())
        yield "Not pain.", APART.format(words=words, places=f"{PLACES}{places}" if places else "")
    if report.checkins is not None:
        yield "Function.", FUNCTION


def _pain(report: Report) -> str:
    """What is drawn of it; what a change is, where there is something to compare with."""
    ranged = length_of(len(report.days)) != DAY or any(day.high != day.low for day in report.days)
    compared = report.previous is not None and report.previous.pain.mean is not None
    several_a_day = PLACED if any(day.n > 1 for day in report.days) else ""
    gap = NO_PAIN if any(not day.n for day in report.days) else ""
    drawn = f"{RING}{several_a_day}{RANGE if ranged else ''}{gap}{BEFORE if compared else ''}."
    apart = AFTER if report.pairs or report.treatments else ""
    return f"{drawn}{apart}{MATTERS if compared else ''}"


def _dots(report: Report) -> Iterator[str]:
    """What the dots are that no line hangs from."""
    named = {row.day for row in report.reached if row.rung is not None}
    if any(row.rung == BACK for row in report.reached):
        yield HOLLOW
    if any(row.rung is None and not row.apart for row in report.reached) or any(
        day.n and day.day not in named for day in report.days
    ):
        yield SMALL
