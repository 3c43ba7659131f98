"""A case from its beginning: how it was at first, after the first treatment, after each, and after all.

Nothing is concluded: what came after a treatment came after whatever else happened in those days, too.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from msgspec import Struct

from qicli.core.entry import Symptom
from qicli.core.journal.follow_up import pain_of
from qicli.core.ledger import Felt, Standing
from qicli.core.report.checkin import Week, asked
from qicli.core.report.parted import parted
from qicli.core.report.reached import reached
from qicli.core.report.statistics import mean
from qicli.core.report.weeks import furthest_of
from qicli.core.when import Period, day_of

LATELY = 7  # days, by which it is told how it is now


class Stretch(Struct, frozen=True):
    """Some days one after another.

    Attributes:
        first, last: the first and the last of them on which a pain was noted; None where none was.
        mean: of the days' means (0 to 10), and on how many `days` one was noted.
        furthest: the furthest place on the ladder, on whichever side; None where none was noted.
        apart: on how many days numb, tingling, weak or giving-way was noted.
    """

    first: date | None = None
    last: date | None = None
    mean: float | None = None
    days: int = 0
    furthest: str | None = None
    apart: dict[str, int] = {}


class Visit(Struct, frozen=True):
    """The treatments of one day.

    Attributes:
        names: what was done.
        before: the pain said just before the first of them, and `after` the last.
        followed: the days after it, up to the next treatment.
        points: their mean less that before the first treatment; `percent` of the latter, None for one of 0.
    """

    day: date
    names: tuple[str, ...]
    before: int | None
    after: int | None
    followed: Stretch
    points: float | None
    percent: float | None


class Case(Struct, frozen=True):
    """Everything since a day.

    Attributes:
        since: that day; None where it is not known, and everything that was noted counts.
        told: when it began, in the person's words; None where a day was asked for.
        first: the first day on which a pain was noted.
        checkin: the first check-in.
        start: the days before the first treatment, with the pain said just before that.
        visits: the treatments by day, the first one first.
        now: the last seven days.
    """

    since: date | None
    told: str | None
    first: Stretch
    checkin: Week | None
    start: Stretch
    visits: tuple[Visit, ...]
    now: Stretch


def case(entries: Iterable[Standing], period: Period, since: date | None, told: str | None = None) -> Case:
    """The case that these days tell."""
    here = [entry for entry in entries if day_of(entry.at) in period]
    felt = sorted((entry for entry in here if isinstance(entry, Felt)), key=_when)
    noted = [day_of(entry.at) for entry in felt if pain_of(entry) is not None]
    given = _given(felt)
    start, *followed = _stretches(felt, [day[0].at for day in given])
    lately = Period.ending(period.last, LATELY)
    return Case(
        since=since,
        told=told,
        first=_stretch([entry for entry in felt if day_of(entry.at) in noted[:1]]),
        checkin=next(iter(asked(here, period)), None),
        start=start,
        visits=tuple(_visit(day, after, start) for day, after in zip(given, followed, strict=True)),
        now=_stretch([entry for entry in felt if day_of(entry.at) in lately]),
    )


def _when(entry: Felt) -> tuple[datetime, str]:
    return entry.at, entry.root


def _given(felt: Iterable[Felt]) -> list[list[Symptom]]:
    """The entries with treatments, by their days."""
    days = defaultdict[date, list[Symptom]](list)
    for entry in felt:
        if isinstance(entry, Symptom) and entry.treatments:
            days[day_of(entry.at)].append(entry)
    return list(days.values())


def _stretches(felt: Sequence[Felt], given: Sequence[datetime]) -> list[Stretch]:
    """What was noted up to the first of these moments, between each and the next, and after the last.

    What was said with a treatment was so before it.
    """
    between: list[list[Felt]] = [[] for _ in range(len(given) + 1)]
    for entry in felt:
        between[bisect_left(given, entry.at)].append(entry)
    return [_stretch(entries) for entries in between]


def _stretch(entries: Sequence[Felt]) -> Stretch:
    readings = defaultdict[date, list[int]](list)
    for entry in entries:
        pain = pain_of(entry)
        if pain is not None:
            readings[day_of(entry.at)].append(pain)
    rows = reached(parted(entries))
    apart = defaultdict[str, set[date]](set)
    for row in rows:
        for each in row.apart:
            apart[each.word].add(row.day)
    return Stretch(
        first=min(readings, default=None),
        last=max(readings, default=None),
        mean=mean([mean(said) for said in readings.values()]) if readings else None,
        days=len(readings),
        furthest=furthest_of(rows),
        apart={word: len(days) for word, days in sorted(apart.items())},
    )


def _visit(given: Sequence[Symptom], followed: Stretch, start: Stretch) -> Visit:
    before = next((entry.before.pain for entry in given if entry.before.pain is not None), None)
    after = next((entry.after.pain for entry in reversed(given) if entry.after.pain is not None), None)
    points = None if followed.mean is None or start.mean is None else followed.mean - start.mean
    return Visit(
        day=day_of(given[0].at),
        names=tuple(dict.fromkeys(name for entry in given for name in entry.treatments)),
        before=before,
        after=after,
        followed=followed,
        points=points,
        percent=points / start.mean * 100 if points is not None and start.mean else None,
    )
