"""The questions of a study answered person by person, from what `qi report` says of each: the oracle.

It is written from the documents, and shares nothing with the SQL: reports, lists of numbers, means.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from statistics import fmean, stdev

from crowd import Crowd, days_of_notes
from qicli.core.ledger import Standing
from qicli.core.report.summary import Report, summarise
from qicli.core.when import Period
from qicli.study.answers import Found
from qicli.study.questions import ALL, RUNGS

WEEK = 7
FORTNIGHT = 14

Told = tuple[str, str, float | None]  # a part, a measure, and a person's number; None is only counted


class Person:
    """One of them: their entries, their first day, and the reports on the weeks that are asked about."""

    def __init__(self, entries: Sequence[Standing], first_week: int, last_week: int) -> None:
        self.entries = entries
        noted = days_of_notes(entries)
        self.first_day = noted[0]
        first = self.first_day + timedelta(days=WEEK * (first_week - 1))
        last = self.first_day + timedelta(days=WEEK * last_week - 1)
        self.noted = [day for day in noted if first <= day <= last]
        self.first_week = first_week
        if self.noted:
            self.last_week = self.week(self.noted[-1])
            self.report = self.on(first, self.first_day + timedelta(days=WEEK * self.last_week - 1))
            self.ever = self.on(noted[0], noted[-1])

    def on(self, first: date, last: date) -> Report:
        """What qi reports of these days."""
        return summarise(self.entries, Period(first, last))

    def week(self, day: date) -> int:
        """1 is the first."""
        return (day - self.first_day).days // WEEK + 1


def people(person: Person) -> Iterator[Told]:
    """What they noted at all."""
    report = person.report
    yield "", "persons", None
    if report.pain.days:
        yield "", "pain", None
    if report.practice.sessions:
        yield "", "practice", None
    if report.checkins is not None:
        yield "", "checkin", None
    if report.treatments:
        yield "", "treatment", None


def lasting(person: Person) -> Iterator[Told]:
    """Days with a pain, weeks from that of the first note to that of the last, and the weeks with one."""
    yield "", "days", person.report.pain.days
    yield "", "weeks", person.week(person.noted[-1]) - person.week(person.noted[0]) + 1
    for week in {person.week(day) for day in person.noted}:
        yield str(week), "noting", None


def adherence(person: Person) -> Iterator[Told]:
    """Practice a week, up to the last week with a note."""
    practice, weeks = person.report.practice, person.last_week - person.first_week + 1
    yield "", "days", practice.days / weeks
    yield "", "hours", practice.seconds / 3600 / weeks
    if practice.days:
        yield "", "practised", None
    for week in {person.week(day) for day in person.noted}:
        yield str(week), "days", sum(person.week(day) == week for day in practice.daily)


def pain(person: Person) -> Iterator[Told]:
    """The mean of each week."""
    for number, week in enumerate(person.report.weeks, person.first_week):
        if week.mean is not None:
            yield str(number), "pain", week.mean


def reach(person: Person) -> Iterator[Told]:
    """The furthest point of each week, on whichever side."""
    for number, week in enumerate(person.report.weeks, person.first_week):
        named = [RUNGS.index(rung) for rung in (week.left, week.right, week.unsaid) if rung is not None]
        if named:
            yield str(number), RUNGS[max(named)], None


def function(person: Person) -> Iterator[Told]:
    """The first answer and the last."""
    asked = [week for week in person.ever.asked if week.day in person.report.period]
    for part in ("peg", "activities"):
        scores: dict[date, list[float]] = defaultdict(list)
        for week in asked:
            if (score := getattr(week, part)) is not None:
                scores[week.day].append(score)
        if len(scores) > 1:
            first, last = fmean(scores[min(scores)]), fmean(scores[max(scores)])
            yield from ((part, "first", first), (part, "last", last), (part, "change", last - first))


def practice(person: Person) -> Iterator[Told]:
    """Before and after, by routine."""
    routines = {pair.routine for pair in person.report.pairs}
    for routine in routines:
        pairs = [pair for pair in person.report.pairs if pair.routine == routine]
        yield routine, "before", fmean(pair.before for pair in pairs)
        yield routine, "change", fmean(pair.after - pair.before for pair in pairs)


def responders(person: Person) -> Iterator[Told]:
    """The first fortnight with a pain and the last."""
    days = [day.day for day in person.report.days if day.mean is not None]
    if not days:
        return
    first = person.on(days[0], days[0] + timedelta(days=FORTNIGHT - 1)).pain
    last = person.on(days[-1] - timedelta(days=FORTNIGHT - 1), days[-1]).pain
    if (days[-1] - days[0]).days + 1 < 2 * FORTNIGHT or min(first.days, last.days) < 4:
        yield "", "too_few_days", None
        return
    assert first.mean is not None
    assert last.mean is not None
    less = first.mean - last.mean
    responded = less + 1e-9 >= 1 and less + 1e-9 >= 0.3 * first.mean
    yield "", "responded" if responded else "did_not", None
    yield "", "assessed", None
    yield from (("", "first", first.mean), ("", "last", last.mean), ("", "change", -less))


def treatments(person: Person) -> Iterator[Told]:
    """The seven days before and after, by kind."""
    kinds: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for treated in person.report.treatments:
        before, after = treated.seven_before.mean, treated.seven_after.mean
        if before is not None and after is not None:
            kinds[treated.name].append((before, after))
    for name, pairs in kinds.items():
        before, after = (fmean(pair[side] for pair in pairs) for side in (0, 1))
        yield from ((name, "before", before), (name, "after", after), (name, "change", after - before))


LOOPS = {
    each.__name__: each
    for each in (people, lasting, adherence, pain, reach, function, practice, responders, treatments)
}


def one_by_one(
    crowd: Crowd, weeks: tuple[int, int] = (1, 1000), arms: Mapping[str, str] | None = None
) -> dict[str, set[Found]]:
    """What each question should find."""
    numbers: dict[str, dict[tuple[str, str, str], list[float | None]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for name, entries in crowd.items():
        arm = ALL if arms is None else arms.get(name)
        person = Person(entries, *weeks)
        if arm is None or not person.noted:
            continue
        for question, loop in LOOPS.items():
            for part, measure, number in loop(person):
                numbers[question][arm, part, measure].append(number)
    return {question: {_found(key, said) for key, said in numbers[question].items()} for question in LOOPS}


def _found(key: tuple[str, str, str], said: Sequence[float | None]) -> Found:
    known = [number for number in said if number is not None]
    if not known:
        return Found(*key, len(said))
    return Found(*key, len(said), fmean(known), stdev(known) if len(known) > 1 else None)


def rounded(found: set[Found]) -> dict[tuple[str, str, str], tuple[int, float | None, float | None]]:
    """By what they are of, with so many decimals as every reckoning agrees in."""
    return {
        (each.arm, each.part, each.measure): (each.persons, _short(each.mean), _short(each.sd))
        for each in found
    }


def _short(number: float | None) -> float | None:
    return None if number is None else round(number, 9) + 0.0
