"""Hypothesis strategies for routines and what they are made of."""

from hypothesis import strategies as st

from qicli.core.playback import Command
from qicli.core.routine import Breath, Gentle, Routine, Step

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
routines = st.builds(
    Routine,
    slug=st.just("made-up"),
    title=st.just("Made up"),
    summary=st.just("A routine that Hypothesis made."),
    posture=st.just("any"),
    steps=st.lists(steps, min_size=1, max_size=5).map(tuple),
    breath=breaths,
)
commands = st.sampled_from([None, *Command])
looks = st.lists(st.tuples(st.integers(0, 9_000), commands), max_size=40)
