"""What the drawing shows, in words, for whoever cannot see it."""

from collections.abc import Iterator

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import Leg
from qicli.core.report.telling.reach import legs_reached
from qicli.views.report.drawing.apart import MOST_QUOTED, urgent_now, words_apart
from qicli.views.report.drawing.doing import rated
from qicli.views.report.drawing.legs import now_of, usual_and_before
from qicli.views.report.drawing.slots import length_of
from qicli.views.report.urgent import quoted
from qicli.views.report.writing import on, one, several, short_day

MOST = 6  # treatments with their days; the rest is counted


def described(report: Report) -> tuple[str, str]:
    """The name of the drawing, and what is to be seen in it."""
    each = length_of(len(report.days))
    name = f"{several(len(report.days), 'day')} on one axis, a column a {each}"
    return name, " ".join((*_told(report), "The days follow as a table at the end of the page."))


def _told(report: Report) -> Iterator[str]:
    pain = report.pain
    if pain.mean is None:
        yield "No pain was noted."
    else:
        noted = f"{pain.days} of {several(len(report.days), 'day')} noted"
        yield f"Pain: mean of the days {one(pain.mean)}, best {pain.best}, worst {pain.worst}, {noted}."
    yield from (_leg(leg) for leg in legs_reached(report) if leg.furthest)
    for said in words_apart(report):
        side = f" on the {said.side}" if said.side else ""
        where = f", first {said.place} on {said.first}" if said.place else f", first on {said.first}"
        yield f"{said.word.replace('-', ' ').capitalize()}{side} on {several(said.days, 'day')}{where}."
    for line in urgent_now(report):
        yield f"Urgent words on {on(line.day, report)}: {quoted(line, MOST_QUOTED)}."
    if weeks := rated(report):
        scores = ", ".join(f"{one(week.activities)} on {short_day(week.day)}" for week in weeks)
        yield f"Own activities, higher is better: {scores}."
    yield f"Practice on {several(report.practice.days, 'day')}."
    if report.treatments:
        yield f"Treatments: {_treatments(report)}."
    for name, days in report.medicines.items():
        yield f"{name} on {several(len(days), 'day')}."


def _leg(leg: Leg) -> str:
    name = f"{leg.side.capitalize()} leg" if leg.side else "Side not said"
    now = [f"now {now_of(leg.latest)}"] if leg.latest else []
    beside = "".join(f", {words}" for words in (*now, *usual_and_before(leg)))
    return f"{name}: furthest the {leg.furthest}, on {several(leg.share.days, 'day')}{beside}."


def _treatments(report: Report) -> str:
    told = [f"{each.name} {short_day(each.day)}" for each in report.treatments]
    return ", ".join(told[:MOST]) + (f" and {len(told) - MOST} more" if len(told) > MOST else "")
