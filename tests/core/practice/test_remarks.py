"""What the person is told when a key changed the practice."""

import pytest

from led import BARE, SIDES, WAVE, played, timeline
from qicli.core.practice.playback import Command, advance
from qicli.core.practice.remarks import closing, remark
from qicli.core.practice.routine import Posture, Routine
from qicli.core.practice.timeline import Timeline

SLOW = timeline(WAVE, SIDES)


@pytest.mark.parametrize(
    ("line", "keys", "told"),
    [
        pytest.param(SLOW, [Command.SLOWER], "Breath 2.5 in, 3.5 out.", id="slower"),
        pytest.param(SLOW, [Command.SLOWER, Command.FASTER], "Breath 2 in, 3 out.", id="faster"),
        pytest.param(SLOW, [Command.FASTER], "The breath stays as it is: no shorter here.", id="shortest"),
        pytest.param(SLOW, [Command.EASE], "Smaller now.", id="smaller"),
        pytest.param(SLOW, [Command.EASE] * 2, "Leaving that step.", id="past it"),
        pytest.param(
            SLOW, [Command.EASE] * 3, "Smaller now. r turns the rest into easy breathing.", id="third time"
        ),
        pytest.param(
            timeline(SIDES), [Command.EASE] * 2, "Leaving that side; now right, as small.", id="other side"
        ),
        pytest.param(SLOW, [Command.EASE] * 5, "That was the last step.", id="nothing left"),
        pytest.param(SLOW, [Command.BREATHE], "Only breathing from here on.", id="breathe"),
        pytest.param(SLOW, [Command.BREATHE] * 2, "", id="breathe again"),
        pytest.param(SLOW, [Command.NEXT], "", id="the screen shows it"),
        pytest.param(
            timeline(WAVE, lead_in=9),
            [Command.EASE],
            "Nothing to make smaller yet: it begins with the first step.",
            id="settling",
        ),
        pytest.param(
            SLOW,
            [Command.BREATHE, Command.NEXT],
            "Only breathing is left; q ends.",
            id="breathe, next",
        ),
        pytest.param(timeline(BARE, WAVE), [Command.EASE], "Leaving that step.", id="no gentle version"),
    ],
)
def test_remarks(line: Timeline, keys: list[Command], told: str) -> None:
    """One line about the last of these keys, pressed a tenth of a second apart."""
    before = played(line, *((0.1 * number, key) for number, key in enumerate(keys[:-1], 1)))
    after, _ = advance(before, 100 * len(keys), keys[-1])
    assert remark(keys[-1], before, after) == told


def test_longest() -> None:
    """At the other bound it says so too."""
    line = timeline(WAVE)
    assert remark(Command.SLOWER, *(2 * [played(line)])) == "The breath stays as it is: no longer here."


@pytest.mark.parametrize(
    ("posture", "own", "said"),
    [
        ("standing", "", "Walk a few slow steps."),
        ("lying", "", "Rest as long as you like."),
        ("seated", "Stay.", "Stay."),
    ],
)
def test_the_last_sentence(posture: Posture, own: str, said: str) -> None:
    """The routine's own, or by where one is; nobody is sent walking who ended with breathing alone."""
    made = Routine(slug="r", title="R", summary="R.", posture=posture, steps=(WAVE,), closing=own)
    breathed = played(timeline(WAVE, SIDES), (1, Command.BREATHE))
    assert closing(made, timeline(WAVE)) == said
    assert closing(made, breathed.timeline) == "Rest as long as you like."
