"""Reports: what a stretch of the journal says, as numbers and dates; words come later."""

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec
from msgspec import Struct

from qicli.core.entry import Checkin, Symptom
from qicli.core.journal.follow_up import followed_by
from qicli.core.ledger import FELT, Standing
from qicli.core.plan.progress import Kept
from qicli.core.report.before import Before, before, noted_days
from qicli.core.report.by_time import TimeOfDay, TimesApart, by_time, means_by_time, times_apart
from qicli.core.report.case import Case
from qicli.core.report.checkin import CheckinReport, Week, asked, checkins
from qicli.core.report.given import NOTHING_GIVEN, Given
from qicli.core.report.legs import Leg, Noted, legs
from qicli.core.report.pain import Day, Pain, Previous, UpsAndDowns, by_day, pain_over
from qicli.core.report.parted import Parted, parted
from qicli.core.report.practised import (
    Change,
    FollowUp,
    Pair,
    Practice,
    change_after,
    change_hours_later,
    pairs_of,
    practised,
)
from qicli.core.report.questions import ToAsk
from qicli.core.report.reached import Reached, reached
from qicli.core.report.readings import noted
from qicli.core.report.statistics import counts
from qicli.core.report.treated import (
    Treated,
    TreatedWith,
    apart_by_painkiller,
    by_kind,
    medicine_days,
    treatments,
)
from qicli.core.report.weeks import NotedWeek, weeks
from qicli.core.safety.seen import Unseen, unseen
from qicli.core.when import Period
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught, is_painkiller

VERSION = 1


class Words(Struct, frozen=True):
    """How many symptom entries named each word, most frequent first; feelings around practice are `given`."""

    qualities: dict[str, int]
    worse_with: dict[str, int]
    better_with: dict[str, int]
    moods: dict[str, int]


class Report(Struct, frozen=True):
    """Everything a report states. Fields may be added, never removed (docs/report-format.md).

    `plan` and `questions` are filled in apart: the entries of a few days do not tell when a plan began, nor
    what was asked long ago. So is `given`: some of it is in no report unless the person wants it there; and
    `case`, where it was asked for.
    """

    v: int
    period: Period
    previous: Previous | None
    safety: tuple[Unseen, ...]
    pain: Pain
    days: tuple[Day, ...]
    ladder: tuple[Leg, ...]
    words: Words
    practice: Practice
    change: Change
    bad_lines: int
    treatments: tuple[Treated, ...]
    medicines: dict[str, tuple[date, ...]]
    with_painkiller: Change
    follow_up: FollowUp
    checkins: CheckinReport | None = None
    plan: tuple[Kept, ...] = ()
    questions: tuple[ToAsk, ...] = ()
    given: Given = NOTHING_GIVEN
    case: Case | None = None
    reached: tuple[Reached, ...] = ()
    pairs: tuple[Pair, ...] = ()
    asked: tuple[Week, ...] = ()
    weeks: tuple[NotedWeek, ...] = ()
    treated: tuple[TreatedWith, ...] = ()
    noted: int = 0
    reached_before: tuple[Reached, ...] = ()
    noted_before: int = 0
    ups_and_downs: UpsAndDowns | None = None
    by_time: tuple[TimeOfDay, ...] = ()
    times_apart: tuple[TimesApart, ...] = ()
    other_days: tuple[date, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was said or practised in the period."""
        words = self.words
        said = words.qualities or words.worse_with or words.better_with or words.moods
        done = self.practice.sessions or self.treatments or self.medicines or self.checkins
        return not (self.pain.days or done or said or self.safety or self.ladder or self.reached)


def as_chosen(told: Report) -> Report:
    """The report as it is given out: without feelings and a plan's note, unless these were chosen."""
    given, words, plan = told.given, told.words, told.plan
    if given.feelings is None:
        words = msgspec.structs.replace(words, moods={})
    if given.notes is None:
        plan = tuple(msgspec.structs.replace(each, note="") for each in plan)
    return msgspec.structs.replace(told, words=words, plan=plan)


def summarise(
    entries: Iterable[Standing],
    period: Period,
    *,
    previous: Period | None = None,
    bad_lines: int = 0,
    taught: Taught = NOTHING_TAUGHT,
) -> Report:
    """The report on these days, from the entries that stand.

    Readings are symptom pain and what was said *before* a practice or treatment; *after* serves the change
    alone. A day is the mean of its readings and a period the mean of its days, so that a day with ten
    entries weighs no more. Some figures look at the seven days around the period, if the entries have them.
    """
    return report_of(parted(entries), period, previous=previous, bad_lines=bad_lines, taught=taught)


def report_of(
    known: Parted,
    period: Period,
    *,
    previous: Period | None = None,
    bad_lines: int = 0,
    taught: Taught = NOTHING_TAUGHT,
) -> Report:
    """The same, of entries that are parted."""
    now, said = known.within(period), noted(known.felt)
    symptoms, sessions = now.symptoms, now.sessions
    days = by_day(said.by_days, period)
    rows, pain, given = reached(now), pain_over(days), treatments(symptoms, said.by_days)
    earlier = before(known, said.by_days, period, previous, days)
    by_day_and_time = means_by_time(said.by_days, period)
    apart = apart_by_painkiller(sessions, known.symptoms, lambda name: is_painkiller(name, taught))
    alone, with_painkiller = map(pairs_of, apart)
    told = Report(
        v=VERSION,
        period=period,
        previous=earlier.previous,
        safety=unseen(_watched(known)),
        pain=pain,
        days=days,
        ladder=legs(_legs_of(rows, now), _legs_before(previous, earlier, known) if previous else None),
        words=_words(symptoms),
        practice=practised(sessions),
        change=change_after(alone, pain.mean),
        bad_lines=bad_lines,
        treatments=given,
        medicines=medicine_days(symptoms),
        with_painkiller=change_after(with_painkiller, pain.mean),
        follow_up=change_hours_later(followed_by(sessions, said.moments)),
        pairs=alone,
        by_time=by_time(by_day_and_time),
        times_apart=times_apart(by_day_and_time),
    )
    return _with_checkins(_day_by_day(told, rows, earlier, now), known, previous)


def _watched(known: Parted) -> list[Standing]:
    """The entries by which it is known what is urgent, and what of it was seen."""
    return [entry for _, entry in known.everything if not isinstance(entry, FELT) or entry.flags]


def _legs_before(period: Period, earlier: Before, known: Parted) -> Noted:
    return _legs_of([row for row in earlier.reached if row.day in period], known.within(period))


def _legs_of(rows: Sequence[Reached], here: Parted) -> Noted:
    return Noted(rows, [entry for _, entry in here.worded])


def _day_by_day(told: Report, rows: tuple[Reached, ...], earlier: Before, now: Parted) -> Report:
    """The report with how far it reached on its days, and on those before."""
    on = noted_days(told.days, rows)
    others = {day for day, entry in now.everything if isinstance(entry, (*FELT, Checkin))} - on
    return msgspec.structs.replace(
        told,
        reached=rows,
        weeks=weeks(told.days, rows),
        treated=by_kind(told.treatments),
        noted=len(on),
        other_days=tuple(sorted(others)),
        reached_before=earlier.reached,
        noted_before=earlier.noted,
        ups_and_downs=earlier.ups_and_downs,
    )


def _with_checkins(told: Report, known: Parted, previous: Period | None) -> Report:
    weekly = [entry for _, entry in known.others if isinstance(entry, Checkin)]
    return msgspec.structs.replace(
        told, checkins=checkins(weekly, told.period, previous), asked=asked(weekly, told.period, previous)
    )


def _words(symptoms: Sequence[Symptom]) -> Words:
    return Words(
        qualities=counts([entry.qualities for entry in symptoms]),
        worse_with=counts([entry.worse_with for entry in symptoms]),
        better_with=counts([entry.better_with for entry in symptoms]),
        moods=counts([entry.moods for entry in symptoms]),
    )
