"""The words of a breath are said where there is time for them."""

from led import timeline
from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.routine import Breath, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.speech import BREATHED, breath_cue
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import spoken, unfold


def said(line: Timeline) -> list[tuple[int, str]]:
    """What is said at which instant."""
    marks = (mark for mark in line.marks if mark.kind in BREATHED)
    return [(mark.at, cue) for mark in marks if (cue := breath_cue(line, mark))]


def test_at_the_first_breath_that_is_long_enough() -> None:
    """After the words of the step, where those are still being spoken."""
    step = Step(name="Wave", cue="word " * 15, breaths=4, inhale_cue="up", exhale_cue="and down")
    assert said(timeline(step)) == [(7_000, "and down"), (10_000, "up")]
    told = timeline(step, introduce=True)
    assert said(told) == [(6_400, "up"), (8_400, "and down")]


def test_what_fits_nowhere_is_not_said() -> None:
    """No cue runs into the next part of the breath."""
    step = Step(name="Wave", cue="Wave.", breaths=4, inhale_cue="one two three four five", exhale_cue="down")
    assert said(timeline(step)) == [(2_000, "down")]


def test_on_each_side_after_it_is_named() -> None:
    """The other side is announced first, then its breath."""
    step = Step(name="Wave", cue="Wave.", breaths=3, sides=("left", "right"), inhale_cue="up and up")
    assert said(timeline(step)) == [(5_000, "up and up"), (20_000, "up and up")]


def test_not_over_the_last_breath() -> None:
    """That it is the last is said too, and takes its time."""
    step = Step(name="Wave", cue="word " * 11, breaths=2, inhale_cue="up")
    assert said(timeline(step)) == []


def test_every_cue_of_the_shipped_routines_has_its_time() -> None:
    """Told first, as lines are: no cue is longer than its part of the breath, and nearly all are said."""
    cues = heard = 0
    for path in shipped_folder().glob("*.toml"):
        routine = read_routine(path.stem, path.read_bytes(), file=path.name)
        line = unfold(routine, introduce=True)
        for at, cue in said(line):
            phase = line.at(at).phase
            assert phase.end - phase.start >= spoken(cue)
        cues += sum(bool(step.inhale_cue) + bool(step.exhale_cue) for step in routine.steps)
        heard += len({(line.at(at).segment.number, cue) for at, cue in said(line)})
    assert heard > 0.9 * cues


def test_a_breath_that_was_made_longer() -> None:
    """What did not fit before fits then."""
    step = Step(
        name="Wave",
        cue="Wave.",
        breaths=2,
        breath=Breath(inhale=4, exhale=4),
        inhale_cue="one two three four five",
    )
    assert said(timeline(step)) == [(0, "one two three four five")]
