"""That hurts, twice: what follows and asks for the same begins smaller, and nothing becomes larger again."""

from led import FIVE, played, timeline
from qicli.core.practice.playback import Command, State, advance
from qicli.core.practice.remarks import remark
from qicli.core.practice.routine import Gentle, Step

BEND = Step(
    name="Bend",
    cue="Bend.",
    breaths=4,
    loads=("forward-bend",),
    gentle=Gentle(name="Nod", loads=("sitting",)),
)
BOW = Step(
    name="Bow",
    cue="Bow.",
    breaths=2,
    loads=("forward-bend", "twist"),
    gentle=Gentle(name="Small bow", breaths=9),
)
TURN = Step(name="Turn", cue="Turn.", breaths=2, loads=("twist",), gentle=Gentle(name="Small turn"))
PLAIN = Step(name="Plain", cue="Plain.", breaths=2, loads=("forward-bend",))
SIT = Step(name="Sit", cue="Sit.", breaths=2, loads=("sitting",), gentle=Gentle(name="Sit back"))


def names(*steps: Step, looks: tuple[tuple[float, Command], ...], introduce: bool = False) -> list[str]:
    """What lies ahead after these keys, by the names that are shown."""
    playback = played(timeline(*steps, introduce=introduce), *looks)
    here = playback.timeline.at(playback.position).nth
    return [segment.step.name for segment in playback.timeline.segments[here:]]


def test_twice_what_follows_and_is_like_it_begins_smaller() -> None:
    """By what the step asked for when it hurt, not only by what its gentle version asks for."""
    looks = ((6, Command.EASE), (7, Command.EASE))
    assert names(BEND, BOW, TURN, PLAIN, SIT, looks=looks) == ["Small bow", "Turn", "Plain", "Sit back"]


def test_once_it_is_this_step_only() -> None:
    """What follows stays as it is."""
    assert names(BEND, BOW, looks=((6, Command.EASE),)) == ["Nod", "Bow"]


def test_without_a_gentle_version_too() -> None:
    """The step is left at once, and what is like it begins smaller."""
    assert names(PLAIN, BOW, TURN, looks=((6, Command.EASE),)) == ["Small bow", "Turn"]


def test_what_can_be_only_thought_is() -> None:
    """The gentle version of a large move may be larger than the small one that hurt."""
    wave = Step(
        name="Wave",
        cue="Wave.",
        breaths=3,
        loads=("forward-bend",),
        gentle=Gentle(name="Small wave"),
        still=Gentle(name="Think the wave", loads=()),
    )
    assert names(BEND, wave, looks=((6, Command.EASE), (7, Command.EASE))) == ["Think the wave"]
    assert names(PLAIN, wave.softened(), looks=((6, Command.EASE),)) == ["Think the wave"]


def test_it_is_never_longer() -> None:
    """A gentle version that would have more breaths has as many as the step had."""
    spared = played(timeline(PLAIN, BOW), (6, Command.EASE))
    assert spared.timeline.duration == 20_000
    assert spared.timeline.segments[1].breaths == 2


def test_what_is_told_first_is_told_smaller() -> None:
    """The introduction is that of the version which is done."""
    ahead = names(PLAIN, BOW, looks=((3, Command.EASE),), introduce=True)
    assert ahead == ["Small bow", "Small bow"]


def test_another_step_that_hurts_is_another_matter() -> None:
    """Loads of a step that hurt once only spare nothing."""
    looks = ((6, Command.EASE), (21, Command.EASE), (22, Command.EASE))
    assert names(BEND, TURN, BOW, SIT, looks=looks) == ["Small bow", "Sit"]


def test_back_never_leads_to_the_larger_version() -> None:
    """From the smaller version back is the step before, not what hurt."""
    eased = played(timeline(TURN, BEND), (16, Command.EASE))
    assert eased.timeline.at(eased.position).segment.step.name == "Nod"
    back, _ = advance(eased, 16_100, Command.BACK)
    assert back.position == 0


def test_back_at_the_first_step_stays() -> None:
    """There is nothing smaller before it."""
    eased = played(timeline(BEND), (6, Command.EASE))
    back, _ = advance(eased, 6_100, Command.BACK)
    assert (back.position, back.timeline.at(back.position).segment.step.name) == (5_000, "Nod")


def test_it_is_told() -> None:
    """In the line that says what the key did."""
    first = played(timeline(BEND, BOW), (6, Command.EASE))
    second, _ = advance(first, 7_000, Command.EASE)
    assert remark(Command.EASE, first, second) == "Leaving that step; what is like it begins smaller."
    assert second.state is State.RUNNING


def test_told_in_the_middle_where_there_is_room() -> None:
    """Where steps are told first, so is the smaller version; the breaths that are left shrink by it."""
    long = Step(name="Long", cue="Long.", breaths=4, gentle=Gentle(name="Short", cue="word " * 11))
    eased = played(timeline(long, introduce=True), (6, Command.EASE))
    rows = [(each.start, each.end, each.introduces, each.breaths) for each in eased.timeline.segments]
    assert rows == [
        (0, 800, True, 0),
        (800, 5_800, False, 4),
        (5_800, 10_600, True, 0),
        (10_600, 20_600, False, 2),
    ]
    late = played(timeline(long, introduce=True), (16.2, Command.EASE))
    assert not late.timeline.segments[-2].introduces
    assert late.timeline.duration == 20_800


def test_told_in_the_middle_of_free_time() -> None:
    """The same where the breath is left free."""
    free = Step(name="Free", cue="Free.", seconds=20.0, paced=False, gentle=Gentle(name="Freer"))
    eased = played(timeline(free, introduce=True), (10, Command.EASE))
    assert [each.introduces for each in eased.timeline.segments] == [True, False, True, False]
    assert eased.timeline.duration == 20_800
    assert FIVE.cycle == 5
