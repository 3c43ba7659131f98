"""The rows of one person's journal: each entry by the rules that a report goes by."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import get_args

from qicli.core.entry import Checkin, Plan, Session, Symptom
from qicli.core.journal.follow_up import pain_of
from qicli.core.ledger import FELT, Felt, Standing
from qicli.core.plan.progress import last_day
from qicli.core.report.checkin import asked
from qicli.core.report.reached import rungs_of
from qicli.core.report.treated import apart_by_painkiller
from qicli.core.study.placed import ACTIVITIES
from qicli.core.study.row import Chosen, Routine, Row, Treatment
from qicli.core.when import Period, day_later, day_of
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.phrases import is_painkiller

_ROUTINES: dict[str, Routine] = {name: name for name in get_args(Routine)}
_TREATMENTS: dict[str, Treatment] = {name: name for name in get_args(Treatment)}
_CHOSEN: dict[str, Chosen] = {name: name for name in get_args(Chosen)}
_UNFEELING = frozenset(UNFEELING)
_WEEK = 7  # days
_MINUTE = 60  # seconds


def rows_of(
    entries: Iterable[Standing], weeks: int = 0, painkiller: Callable[[str], bool] = is_painkiller
) -> list[Row]:
    """The rows of a person's entries that stand, by the day; questions and what is known have none.

    All days are so many `weeks` later, or earlier. `painkiller` says whether a medicine of a name is one.
    """
    return [row for _, row in with_rows(entries, weeks, painkiller)]


def with_rows(
    entries: Iterable[Standing], weeks: int = 0, painkiller: Callable[[str], bool] = is_painkiller
) -> list[tuple[Standing, Row]]:
    """The same, each beside its entry."""
    ordered = sorted(entries, key=lambda entry: (entry.at, entry.root))
    felt = [entry for entry in ordered if isinstance(entry, FELT)]
    by = _WEEK * weeks
    rows: list[tuple[Standing, Row]] = [*_felt(felt, by, cache(painkiller)), *_checkins(ordered, by)]
    rows += [(entry, _plan(entry, by)) for entry in ordered if isinstance(entry, Plan)]
    return sorted(rows, key=lambda each: each[1].day)


def _felt(felt: Sequence[Felt], by: int, painkiller: Callable[[str], bool]) -> Iterator[tuple[Standing, Row]]:
    sessions = [entry for entry in felt if isinstance(entry, Session)]
    near = {id(session) for session in apart_by_painkiller(sessions, felt, painkiller)[1]}
    shifted = cache(lambda day: day_later(day, by))
    for entry in felt:
        day = shifted(day_of(entry.at))
        if isinstance(entry, Session):
            yield entry, _session(entry, day, painkiller=id(entry) in near)
        else:
            taken = bool(entry.medicines) and any(painkiller(each.name) for each in entry.medicines)
            yield entry, _symptom(entry, day, painkiller=taken)


def _symptom(entry: Symptom, day: date, *, painkiller: bool) -> Row:
    rungs = rungs_of(entry)
    return Row(
        kind="symptom",
        day=day,
        pain=pain_of(entry),
        before=entry.before.pain,
        after=entry.after.pain,
        rung_left=rungs.get("left"),
        rung_right=rungs.get("right"),
        rung_unsaid=rungs.get(None),
        apart=len(_UNFEELING.intersection(entry.qualities)) if entry.qualities else 0,
        medicine=bool(entry.medicines),
        painkiller=painkiller,
        treatments=_treatments(entry.treatments),
    )


def _treatments(names: Sequence[str]) -> tuple[Treatment, ...]:
    """Each once, by name; most entries have none, and a study has millions of them."""
    return tuple(sorted({_TREATMENTS.get(name, "other") for name in names})) if names else ()


def _session(entry: Session, day: date, *, painkiller: bool) -> Row:
    rungs = rungs_of(entry)
    return Row(
        kind="session",
        day=day,
        pain=pain_of(entry),
        before=entry.before.pain,
        after=entry.after.pain,
        paired=entry.pair is not None,
        routine=_ROUTINES.get(entry.routine, "own"),
        minutes=entry.seconds / _MINUTE,
        finished=entry.finished,
        told=entry.told,
        chosen=_CHOSEN.get(entry.chosen),
        rung_left=rungs.get("left"),
        rung_right=rungs.get("right"),
        rung_unsaid=rungs.get(None),
        painkiller=painkiller,
    )


def _checkins(entries: Iterable[Standing], by: int) -> Iterator[tuple[Standing, Row]]:
    """The check-ins: each with the mean of the activities that the last of them rated, and one by one."""
    checkins = [entry for entry in entries if isinstance(entry, Checkin)]
    checkins.sort(key=lambda entry: (entry.at, entry.logged, entry.id))
    weeks = asked(checkins, Period(date.min, date.max))
    numbers: dict[str, str] = {}
    for entry, week in zip(checkins, weeks, strict=True):
        scores = {each.name: each.score for each in entry.answers.activities if each.score is not None}
        for name in scores:
            if name not in numbers and len(numbers) < len(ACTIVITIES):
                numbers[name] = ACTIVITIES[len(numbers)]
        rated = {numbers[name]: score for name, score in scores.items() if name in numbers}
        yield (
            entry,
            Row(
                kind="checkin",
                day=day_later(week.day, by),
                peg=week.peg,
                activities=week.activities,
                **rated,  # type: ignore[arg-type] # a table of whole numbers
            ),
        )


def _plan(entry: Plan, by: int) -> Row:
    items = [item for item in entry.items if item.ended is None]
    return Row(
        kind="plan",
        day=day_later(day_of(entry.at), by),
        routine=_ROUTINES.get(items[0].routine, "own") if len(items) == 1 else None,
        since=day_later(entry.since, by),
        until=day_later(last_day(entry), by),
        times=sum(item.times for item in items),
    )
