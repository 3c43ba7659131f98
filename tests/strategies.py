"""Hypothesis strategies for routines, entries, and what they are made of."""

from datetime import datetime, timedelta, timezone
from typing import TypeVar

import msgspec
from hypothesis import strategies as st

from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Flag,
    Forgotten,
    Measure,
    Medicine,
    Movement,
    Peg,
    Plan,
    PlanItem,
    PlannedMovement,
    Question,
    Reading,
    Retraction,
    Seen,
    Session,
    Site,
    Symptom,
)
from qicli.core.ledger import Standing
from qicli.core.practice.playback import Command
from qicli.core.practice.routine import Breath, Gentle, Routine, Step

Places = TypeVar("Places", Symptom, Reading)

quarters = st.integers(4, 40).map(lambda number: number / 4)
short_holds = st.sampled_from([0.0, 0.0, 0.5, 2.0])
breaths = st.builds(Breath, inhale=quarters, exhale=quarters, hold=short_holds, rest=short_holds).filter(
    lambda breath: not any(breath.faults())
)
names = st.text("abcdefgh", min_size=1, max_size=8)
gentles = st.one_of(
    st.just(Gentle()),
    st.builds(Gentle, name=names, cue=names, breaths=st.integers(1, 5), breath=breaths),
    st.builds(Gentle, name=names, seconds=st.integers(1, 60).map(float), tempo=st.just(0)),
    st.builds(Gentle, name=names, repetitions=st.integers(1, 4)),
)
loose = {
    "name": names,
    "cue": names,
    "sides": st.sampled_from([(), ("left", "right")]),
    "gentle": st.none() | gentles,
    "fixed": st.booleans(),
}
steps = st.one_of(
    st.builds(Step, breaths=st.integers(1, 12), breath=st.none() | breaths, **loose),
    st.builds(Step, seconds=st.integers(1, 90).map(float), breath=st.none() | breaths, **loose),
    st.builds(
        Step,
        seconds=st.integers(1, 90).map(float),
        paced=st.just(False),
        tempo=st.sampled_from([0, 60, 130]),
        **loose,
    ),
)
exercises = st.builds(
    Step,
    repetitions=st.integers(1, 6),
    sets=st.integers(1, 3),
    set_rest=st.sampled_from([0.0, 5.0]),
    breath=st.none() | breaths,
    **loose,
)
stays = st.builds(
    Step,
    repetitions=st.integers(1, 4),
    stay=st.integers(1, 9).map(float),
    back=st.integers(1, 5).map(float),
    sets=st.integers(1, 2),
    set_rest=st.sampled_from([0.0, 5.0]),
    **loose,
)
routines = st.builds(
    Routine,
    slug=st.just("made-up"),
    title=st.just("Made up"),
    summary=st.just("A routine that Hypothesis made."),
    posture=st.just("any"),
    steps=st.lists(steps, min_size=1, max_size=5).map(tuple),
    breath=breaths,
)
exercised = st.builds(  # beside steps that are breathed, sets and repetitions
    msgspec.structs.replace,
    routines,
    steps=st.lists(st.one_of(steps, exercises, stays), min_size=1, max_size=5).map(tuple),
)
commands = st.sampled_from([None, *Command])
looks = st.lists(st.tuples(st.integers(0, 9_000), commands), max_size=40)

offsets = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
moments = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=offsets)  # noqa: DTZ001 - zones are drawn
text = st.text(st.characters(codec="utf-8"), max_size=20)
tricky_text = st.text(";\\ e'\"{=+-@\t\r\n,:0leftbackcalf\x00\u2028", max_size=8)  # of a table's own signs
words = st.lists(text, max_size=3).map(tuple)
pains = st.none() | st.integers(0, 10)
sides = st.sampled_from([None, "left", "right", "both", "middle"])
sites = st.builds(Site, site=text, side=sides, pain=pains, inferred=st.booleans())
some_sites = st.lists(sites, max_size=2).map(tuple)
readings = st.builds(Reading, pain=pains, sites=some_sites)
medicines = st.lists(st.builds(Medicine, name=text, amount=text), max_size=2).map(tuple)
measures = st.lists(st.builds(Measure, name=text, value=st.floats(0, 1e6), unit=text), max_size=2).map(tuple)
movements = st.lists(
    st.builds(
        Movement,
        name=text | st.sampled_from(["walking", "swimming", "tai-chi"]),
        minutes=st.none() | st.floats(0, 1e6),
    ),
    max_size=2,
).map(tuple)
often = {
    "times": st.integers(0, 99),
    "minutes": st.none() | st.floats(0, 60),
    "a_day": st.none() | st.integers(0, 24),
    "ended": st.none() | st.dates(),
}
plan_items = st.builds(PlanItem, routine=text, **often)
planned_movements = st.builds(PlannedMovement, movement=text, **often)
flags = st.lists(st.builds(Flag, tier=text, words=text, topic=text), max_size=2).map(tuple)
counts = st.none() | st.integers(0, 9999)
answers = st.builds(
    Answers,
    peg=st.builds(Peg, pain=pains, enjoyment=pains, activity=pains),
    activities=st.lists(st.builds(Activity, name=text, score=pains), max_size=3).map(tuple),
    sitting=counts,
    standing=counts,
    walking=counts,
    sleep=st.none() | st.floats(0, 24),
    woken=counts,
    confidence=pains,
    supported=pains,
)
said = {"id": text, "logged": moments, "replaces": st.none() | text, "batch": st.none() | text}
felt = st.one_of(
    st.builds(
        Session,
        at=moments,
        routine=text,
        seconds=st.floats(0, 1e6),
        planned=st.floats(0, 1e6),
        finished=st.booleans(),
        breaths=st.integers(0, 999),
        gentle=st.booleans(),
        before=readings,
        after=readings,
        mood=words,
        mood_after=words,
        eased=words,
        skipped=words,
        note=text,
        flags=flags,
        told=st.booleans(),
        repetitions=st.integers(0, 99),
        further=st.booleans(),
        **said,
    ),
    st.builds(
        Symptom,
        at=moments,
        pain=pains,
        sites=some_sites,
        qualities=words,
        worse_with=words,
        better_with=words,
        moods=words,
        tags=words,
        treatments=words,
        medicines=medicines,
        measures=measures,
        movements=movements,
        before=readings,
        after=readings,
        note=text,
        flags=flags,
        **said,
    ),
)
checkins = st.builds(
    Checkin,
    at=moments,
    answers=answers,
    baseline=answers,
    since=st.none() | st.dates(),
    medication=text,
    note=text,
    flags=flags,
    **said,
)
plans = st.builds(
    Plan,
    at=moments,
    since=st.dates(),
    items=st.lists(plan_items, max_size=2).map(tuple),
    moving=st.lists(planned_movements, max_size=2).map(tuple),
    until=st.none() | st.dates(),
    course=text,
    note=text,
    stopped=st.booleans(),
    **said,
)
seen = st.builds(Seen, at=moments, words=text, by=text, on=st.dates(), topics=words, **said)
questions = st.builds(
    Question,
    at=moments,
    text=text,
    answer=text,
    answered=st.none() | st.dates(),
    flags=flags,
    **said,
)
entries = st.one_of(
    felt,
    checkins,
    seen,
    plans,
    questions,
    st.builds(Retraction, target=text, reason=st.sampled_from(["delete", "undo", "restore"]), **said),
    st.builds(Forgotten, target=text, **said),
)


def confirmed(said: Standing) -> Standing:
    """The entry with every side as one that was said, as a table has it."""
    if isinstance(said, Session | Symptom):
        said = msgspec.structs.replace(said, before=_confirmed(said.before), after=_confirmed(said.after))
    return _confirmed(said) if isinstance(said, Symptom) else said


def _confirmed(said: Places) -> Places:
    sites = tuple(msgspec.structs.replace(site, inferred=False) for site in said.sites)
    return msgspec.structs.replace(said, sites=sites)
