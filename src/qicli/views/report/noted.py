"""What else was noted on each day, in few words: how far down, what is no pain, practice, treatments."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from qicli.core.report.reached import Reached
from qicli.core.report.summary import Report


class Beside(Struct, frozen=True):
    """What stands beside the pain of one day: each empty where there was nothing.

    Attributes:
        urgent: whether there were urgent words of which no professional knows yet.
        answered: whether anything else was noted or answered, and no pain, place or word apart.
    """

    reach: str
    apart: str
    minutes: str
    marks: str
    urgent: bool = False
    answered: bool = False


def beside(report: Report) -> dict[date, Beside]:
    """What stands beside the pain of each day of a report."""
    rows: dict[date, list[Reached]] = {}
    for row in report.reached:
        rows.setdefault(row.day, []).append(row)
    letters = marks(report)
    urgent = {line.day for line in report.safety}
    others = set(report.other_days)
    return {
        day.day: Beside(
            reach=reach_of(rows.get(day.day, ())),
            apart=apart_of(rows.get(day.day, ())),
            minutes=_minutes(report.practice.daily.get(day.day, 0)),
            marks=letters.get(day.day, ""),
            urgent=day.day in urgent,
            answered=day.day in others,
        )
        for day in report.days
    }


def gap_of(report: Report) -> str:
    """What a day without a pain is: one without an entry, or with others."""
    known = {row.day for row in report.reached} | {*report.other_days}
    gaps = {day.day for day in report.days if not day.n}
    return "no pain said" if gaps & known else "no entry"


def marks(report: Report) -> dict[date, str]:
    """The letters at each day: T for a treatment, M for a medicine."""
    found = {treated.day: "T" for treated in report.treatments}
    for day in sorted({day for days in report.medicines.values() for day in days}):
        found[day] = found.get(day, "") + "M"
    return found


def reach_of(rows: Iterable[Reached]) -> str:
    """`left calf, right knee`; the back has no side worth a word."""
    said = [(row.side, row.rung) for row in rows if row.rung is not None]
    if len({rung for _, rung in said}) == 1 and len(said) > 1:
        return f"left and right {said[0][1]}" if said[0][1] != "back" else "back"
    return ", ".join(_place(side, rung) for side, rung in said)


def _place(side: str | None, rung: str) -> str:
    return rung if side is None or rung == "back" else f"{side} {rung}"


def apart_of(rows: Iterable[Reached]) -> str:
    """`numb, weak`: the words apart from pain, each once."""
    words = dict.fromkeys(apart.word for row in rows for apart in row.apart)
    return ", ".join("giving way" if word == "giving-way" else word for word in words)


def _minutes(seconds: float) -> str:
    return f"{max(1, round(seconds / 60))} min" if seconds else ""
