"""The words of a breath are said where there is time for them."""

from io import StringIO

import msgspec
import pytest

from led import timeline
from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.dose import doses
from qicli.core.practice.fitting import MINUTE, within
from qicli.core.practice.playback import begin
from qicli.core.practice.routine import Breath, Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.speech import BREATHED, breath_cue, is_said, told
from qicli.core.practice.timeline import Mark, MarkKind, Timeline
from qicli.core.practice.unfolding import spoken, unfold
from qicli.ports import Scene
from qicli.views.practice.plain import PlainScreen


def least_minutes(routine: Routine) -> float:
    """The fewest minutes that this routine can be had in, with five seconds to settle."""
    return (sum(dose.ms(dose.least) for dose in doses(routine)) + 5_000) / MINUTE


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


def bare(line: Timeline) -> list[tuple[int, MarkKind]]:
    """The marks that are left unsaid."""
    return [(mark.at, mark.kind) for mark in line.marks if not is_said(line, mark)]


def test_before_the_last_breath_where_it_can_be() -> None:
    """That it is the last is said too, and takes its time."""
    step = Step(name="Wave", cue="Wave.", breaths=3, inhale_cue="up")
    assert said(timeline(step)) == [(0, "up")]
    assert bare(timeline(step)) == []


def test_at_the_last_breath_rather_than_never() -> None:
    """A step told over its breaths: the move has the last one, and nothing else is said with either."""
    step = Step(name="Wave", cue="word " * 11, breaths=2, inhale_cue="up", exhale_cue="and down")
    assert said(timeline(step)) == [(5_000, "up"), (7_000, "and down")]
    assert bare(timeline(step)) == [
        (0, MarkKind.INHALE),
        (2_000, MarkKind.EXHALE),
        (5_000, MarkKind.LAST_BREATH),
    ]


def begins(step: Step) -> str:
    """What is said as it begins."""
    line = timeline(step)
    return told(line, line.marks[0])


def test_what_would_be_said_over_other_words_is_left_out() -> None:
    """The last sentences first, then clauses; the name stays."""
    step = Step(name="Wave", cue="", breaths=2, inhale_cue="up", exhale_cue="down")
    long = "Stand with soft knees. Let the arms hang, the breath too. And one more thing that takes long."
    clauses = "Stand with soft knees and long arms, and then let the whole of you hang for a while."
    for cue, kept in (
        (long, "Wave. Stand with soft knees. Let the arms hang, the breath too."),
        (clauses, "Wave. Stand with soft knees and long arms."),
        ("word " * 20, "Wave."),
    ):
        assert begins(msgspec.structs.replace(step, cue=cue)) == kept


def test_a_step_of_one_breath_keeps_its_instruction() -> None:
    """Then the breath has no words of its own."""
    step = Step(name="Rest", cue="word " * 9, breaths=1, inhale_cue="notice", exhale_cue="let it be")
    assert said(timeline(step)) == []
    assert begins(step) == "Rest. " + " ".join(["word"] * 9)
    assert bare(timeline(step)) == [(0, MarkKind.INHALE), (2_000, MarkKind.EXHALE)]


@pytest.mark.parametrize("minutes", [1, 1.5, 2, 2.5, 3, 4, 5, 7, 10])
def test_no_words_over_others(minutes: float) -> None:
    """Of every shipped routine in lines, however few minutes there are: each is over as the next begin."""
    for path in shipped_folder().glob("*.toml"):
        routine = read_routine(path.stem, path.read_bytes(), file=path.name)
        try:
            fit = within(routine, minutes, lead_in=5, introduce=True, heard=True)
        except ValueError:
            continue
        line = unfold(fit.routine, lead_in=fit.lead_in, introduce=fit.introduce)
        spent: dict[int, int] = {}
        for mark in line.marks:
            if line_said := in_lines(line, mark):
                spent[mark.at] = spent.get(mark.at, 0) + spoken(line_said.partition(" ")[2])
        for (at, takes), following in zip(spent.items(), [*list(spent)[1:], line.duration], strict=True):
            assert at + takes <= following, (path.stem, at)


def in_lines(line: Timeline, mark: Mark) -> str:
    """The line that is written for this mark; nothing where it is left unsaid."""
    file = StringIO()
    playback, _ = begin(line, 0)
    PlainScreen(file).show(Scene(playback, (mark,)))
    return file.getvalue().strip()


def test_told_for_longer_than_it_lasts() -> None:
    """Even then the last breath has its words; the instant of the long instruction has no others."""
    step = Step(name="Wave", cue="word " * 40, breaths=2, inhale_cue="up", exhale_cue="and down")
    assert said(timeline(step)) == [(5_000, "up"), (7_000, "and down")]
    single = Step(name="Wave", cue="word " * 40, breaths=1, inhale_cue="up", exhale_cue="and down")
    assert said(timeline(single)) == [(2_000, "and down")]
    assert bare(timeline(single)) == []
    assert begins(single) == "Wave."


def test_the_whole_movement_where_no_step_is_told_first() -> None:
    """In the shipped routines, as short as they go, both halves are heard in each step of several breaths."""
    cues: set[tuple[str, int, str]] = set()
    heard: set[tuple[str, int, str]] = set()
    for path in shipped_folder().glob("*.toml"):
        routine = read_routine(path.stem, path.read_bytes(), file=path.name)
        line = unfold(within(routine, least_minutes(routine), lead_in=5).routine, lead_in=5)
        for segment in line.segments:
            step = segment.step
            if segment.breaths > 1:
                cues |= {
                    (path.stem, segment.number, cue) for cue in (step.inhale_cue, step.exhale_cue) if cue
                }
        heard |= {(path.stem, line.at(at).segment.number, cue) for at, cue in said(line)}
    assert len(cues) > 50
    assert {name for name, _, _ in cues - heard} <= {"press-ups-lying"}  # its breaths are quick


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
