"""Small routines, and practices of them led to a moment, for the tests of playing."""

from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import unfold

FIVE = Breath(inhale=2, exhale=3)
FREE = Step(
    name="Free", cue="Free.", seconds=10.0, paced=False, tempo=60, gentle=Gentle(name="Freer", tempo=0)
)
WAVE = Step(name="Wave", cue="Wave.", breaths=4, gentle=Gentle(name="Small wave"))
SIDES = Step(
    name="Sides",
    cue="Sides.",
    breaths=2,
    sides=("left", "right"),
    gentle=Gentle(name="Soft sides", breath=Breath(inhale=3, exhale=3)),
)
BARE = Step(name="Bare", cue="Bare.", breaths=2)


def timeline(*steps: Step, lead_in: float = 0, introduce: bool = False) -> Timeline:
    """The timeline of these steps, at five seconds a breath."""
    made = Routine(slug="r", title="R", summary="R.", posture="any", steps=steps, breath=FIVE)
    return unfold(made, lead_in=lead_in, introduce=introduce)


def played(line: Timeline, *looks: tuple[float, Command | None]) -> Playback:
    """The practice after these looks at the clock, in seconds, each with a command or none."""
    playback, _ = begin(line, 0)
    for second, command in looks:
        playback, _ = advance(playback, round(second * 1000), command)
    return playback
