"""How to read the page: a line for each thing that is drawn, and none for what is not."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.views.report.drawing.apart import places_apart, words_apart
from qicli.views.report.drawing.legs import sides
from qicli.views.report.drawing.slots import length_of
from qicli.views.report.page.columns import Pairs

AXIS = "All rows share one axis; a fine line begins each {line}{treated}."
TREATED = ", a dotted one marks a treatment"
GAP = "A pale column with a dash is a {each} without an entry: nothing is filled in."
PAIN = (
    "Ring: the mean of a {each}; bar: its range; dashed line: the mean before. A change matters from 2 "
    "points, or 30 % and at least 1 (Farrar 2001; Ostelo 2008)."
)
LEGS = (
    "From the back down to the furthest point of that {each}. Hollow: only the back was named; small dot: no "
    "place named, or one not on this ladder."
)
APART = "N numb, T tingling, W weak, G giving way{places}."
PLACES = "; the small letter is the first of its place: "
FUNCTION = (
    "Own activities: 0 cannot, 10 as before. PEG (Krebs 2009): lower is better. Bold: beyond noise since the "
    "first; of minutes, hours and times it is not known what is noise, so they are never bold."
)


def how_to_read(report: Report) -> Pairs:
    """The lines for this report."""
    each = length_of(len(report.days))
    line = "Monday" if each == "day" else "month"
    treated = TREATED if report.treatments else ""
    return tuple((name, told.format(each=each, line=line, treated=treated)) for name, told in _told(report))


def _told(report: Report) -> Iterator[tuple[str, str]]:
    yield "Days.", f"{AXIS} {GAP}"
    if report.pain.mean is not None:
        yield "Pain.", PAIN
    if sides(report):
        yield "Legs.", LEGS
    if words_apart(report):
        places = ", ".join(f"{site[0]} {visible(site)}" for site in places_apart(report))
        yield "Not pain.", APART.format(places=f"{PLACES}{places}" if places else "")
    if report.checkins is not None:
        yield "Function.", FUNCTION
