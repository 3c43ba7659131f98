"""Breaths, steps and routines keep their bounds and know their lengths."""

import pytest
from hypothesis import given

from qicli.core.practice.routine import EASY, Breath, Gentle, Routine, Step, is_slug, read_breath
from strategies import breaths, routines


@pytest.mark.parametrize(
    ("breath", "fault"),
    [
        pytest.param(Breath(inhale=2, exhale=2.9), "5 to 60", id="too quick"),
        pytest.param(Breath(inhale=30, exhale=31), "5 to 60", id="too slow"),
        pytest.param(Breath(inhale=4, exhale=6, hold=15.5), "at most 15", id="hold"),
        pytest.param(Breath(inhale=4, exhale=6, rest=16), "at most 15", id="rest"),
        pytest.param(Breath(inhale=0.5, exhale=6), "at least 1", id="no time to breathe in"),
        pytest.param(Breath(inhale=float("nan"), exhale=6), "finite", id="not a number"),
        pytest.param(Breath(inhale=float("inf"), exhale=6), "finite", id="endless"),
        pytest.param(Breath(inhale=-4, exhale=14), "below zero", id="negative"),
    ],
)
def test_breaths_out_of_bounds(breath: Breath, fault: str) -> None:
    """A breath that is no slow and easy one is refused with the reason."""
    assert fault in " ".join(breath.faults())


@pytest.mark.parametrize(
    "breath", [EASY, Breath(inhale=2, exhale=3), Breath(inhale=15, hold=15, exhale=15, rest=15)]
)
def test_breaths_within_bounds(breath: Breath) -> None:
    """The bounds themselves are allowed."""
    assert not list(breath.faults())


def test_six_breaths_a_minute() -> None:
    """Four in, six out is six breaths a minute."""
    assert EASY.per_minute == 6


@given(breaths)
def test_breaths_are_read_as_they_are_written(breath: Breath) -> None:
    """What is shown of a breath can be typed."""
    assert read_breath(str(breath)) == breath


@pytest.mark.parametrize(
    ("text", "breath"),
    [
        ("4-6", "4-6"),
        ("4,6", "4-6"),
        ("4/6", "4-6"),
        ("4:6", "4-6"),
        (" 4 – 6 ", "4-6"),
        ("4, 6", "4-6"),
        ("4 6", "4-6"),
        ("5/5", "5-5"),
        ("5,5-5,5", "5.5-5.5"),
        ("5.5/5.5", "5.5-5.5"),
        ("4,2,6,0", "4-2-6-0"),
        ("4/2/6/0", "4-2-6-0"),
    ],
)
def test_breaths_as_people_write_them(text: str, breath: str) -> None:
    """With another sign between, or a decimal comma."""
    assert str(read_breath(text)) == breath


@pytest.mark.parametrize(
    "text",
    ["", "4", "4-", "4-/6", "4,", "4 to 6", "4-6-8", "a-b", "4--6", "1e9-1", "4-6-0-0-0", "2-2", "nan-6"],
)
def test_breaths_that_cannot_be_read(text: str) -> None:
    """Anything else is refused in words."""
    with pytest.raises(ValueError, match=r"breath|second"):
        read_breath(text)


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("spinal-wave", True),
        ("x2", True),
        ("Wave", False),
        ("", False),
        ("a b", False),
        ("-", False),
        ("é", False),
    ],
)
def test_slugs(name: str, fits: bool) -> None:
    """A name is small letters, digits and hyphens."""
    assert is_slug(name) is fits


def step(**fields: object) -> Step:
    """A step of three breaths, unless said otherwise."""
    return Step(**{"name": "Wave", "cue": "Wave.", "breaths": 3, **fields})  # type: ignore[arg-type] # a table


def test_seconds_become_whole_breaths() -> None:
    """25 seconds at 4-6 are three breaths, which take 30."""
    timed = step(breaths=None, seconds=25.0)
    assert timed.breaths_at(EASY) == 3
    assert timed.lasts(EASY) == 30


def test_seconds_that_are_whole_breaths_stay() -> None:
    """A sum of fractions that is a hair above a whole breath does not become one more."""
    assert step(breaths=None, seconds=21.6).breaths_at(Breath(inhale=2.1, exhale=3.3)) == 4


def test_sides_count_each() -> None:
    """A dose is for each side."""
    assert step(sides=("left", "right")).lasts(EASY) == 60


def test_an_unpaced_step_lasts_its_seconds() -> None:
    """Where the breath is free, the seconds are exact."""
    assert step(breaths=None, seconds=25.0, paced=False).lasts(EASY) == 25


def test_a_step_without_gentle_version_softens_to_itself() -> None:
    """There is nothing smaller to offer."""
    plain = step()
    assert plain.softened() is plain


def test_the_gentle_version_takes_over_what_it_does_not_name() -> None:
    """Only what it names changes, and it has no gentler version."""
    soft = step(inhale_cue="up", gentle=Gentle(name="Small wave")).softened()
    assert (soft.name, soft.cue, soft.inhale_cue, soft.breaths, soft.gentle) == (
        "Small wave",
        "Wave.",
        "up",
        3,
        None,
    )


def test_gentle_breaths_replace_seconds() -> None:
    """A gentle length in breaths takes the place of free seconds."""
    soft = step(breaths=None, seconds=60.0, paced=False, gentle=Gentle(breaths=4)).softened()
    assert (soft.breaths, soft.seconds, soft.paced) == (4, None, True)


def test_gentle_seconds_replace_breaths() -> None:
    """A gentle length in seconds takes the place of breaths."""
    soft = step(gentle=Gentle(seconds=10.0)).softened()
    assert (soft.breaths, soft.seconds) == (None, 10)


def test_gentle_stops_the_beat_and_drops_the_load() -> None:
    """Zero and empty are said, not missing."""
    soft = step(tempo=120, loads=("tapping-back",), gentle=Gentle(tempo=0, loads=())).softened()
    assert (soft.tempo, soft.loads) == (0, ())


@given(routines)
def test_a_routine_softens_once(routine: Routine) -> None:
    """The gentle version of a gentle routine is itself."""
    assert routine.softened().softened() == routine.softened()
