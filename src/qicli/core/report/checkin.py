"""The check-ins of a report: the last one, beside the one before it and beside the first."""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import UNANSWERED, Answers, Checkin
from qicli.core.ledger import Standing
from qicli.core.person.checkin import Compared, compared
from qicli.core.report.statistics import mean
from qicli.core.when import Period, day_of


class Week(Struct, frozen=True):
    """What was answered on a day, about the week before it.

    Attributes:
        peg: PEG's score, 0 to 10, lower is better; None unless all three items were answered.
        activities: the mean of the person's own activities that were rated, 0 to 10, higher is better; of
            an earlier week, of those that were rated last, and None unless it rated all of them.
        answers: everything that was answered.
    """

    day: date
    peg: float | None
    activities: float | None
    answers: Answers


class CheckinReport(Struct, frozen=True):
    """The check-ins of a period.

    Attributes:
        n: how many.
        last: the last of them.
        before: the one before it, if it is within the period or the time it is compared with.
        first: the baseline that the last one carries, from whenever it is; None if that was the first.
        since_before, since_first: how the last one compares with these.
    """

    n: int
    last: Week
    before: Week | None
    first: Week | None
    since_before: Compared | None
    since_first: Compared | None

    @property
    def turned(self) -> dict[str, str]:
        """What is `better` or `worse` since the one before, as much as counts, and not so since the first."""
        if self.since_before is None or self.since_first is None:
            return {}
        return self.since_before.turned(self.since_first.ways)


def checkins(
    entries: Iterable[Standing], period: Period, previous: Period | None = None
) -> CheckinReport | None:
    """What the check-ins of these days say; None if there was none."""
    ordered = _ordered(entries, period, previous)
    here = [entry for entry in ordered if day_of(entry.at) in period]
    if not here:
        return None
    last = here[-1]
    rated = next((names for entry in reversed(ordered) if (names := _rated(entry))), [])
    before = ordered[-2] if len(ordered) > 1 else None
    first = None
    if last.since is not None and last.baseline != UNANSWERED:
        first = _week(last.since, last.baseline, rated)
    return CheckinReport(
        n=len(here),
        last=_week(day_of(last.at), last.answers, rated),
        before=_week(day_of(before.at), before.answers, rated) if before else None,
        first=first,
        since_before=compared(last.answers, before.answers) if before else None,
        since_first=compared(last.answers, first.answers) if first else None,
    )


def asked(entries: Iterable[Standing], period: Period, previous: Period | None = None) -> tuple[Week, ...]:
    """Each check-in of these days, and the one before them where there is one to compare; oldest first."""
    ordered = _ordered(entries, period, previous)
    if not ordered:
        return ()
    rated = next((names for entry in reversed(ordered) if (names := _rated(entry))), [])
    here = [entry for entry in ordered if day_of(entry.at) in period]
    before = [entry for entry in ordered if day_of(entry.at) < period.first][-1:]
    return tuple(_week(day_of(entry.at), entry.answers, rated) for entry in (*before, *here))


def _ordered(entries: Iterable[Standing], period: Period, previous: Period | None) -> list[Checkin]:
    """The check-ins of these days and of those that they are compared with, oldest first."""
    days = Period((previous or period).first, period.last)
    known = [entry for entry in entries if isinstance(entry, Checkin) and day_of(entry.at) in days]
    return sorted(known, key=lambda entry: (entry.at, entry.logged, entry.id))


def _rated(checkin: Checkin) -> list[str]:
    return [each.name for each in checkin.answers.activities if each.score is not None]


def _week(day: date, answers: Answers, rated: Sequence[str]) -> Week:
    scores = {each.name: each.score for each in answers.activities if each.score is not None}
    known = [scores[name] for name in rated if name in scores]
    activities = mean(known) if known and len(known) == len(rated) else None
    return Week(day, answers.peg.score, activities, answers)
