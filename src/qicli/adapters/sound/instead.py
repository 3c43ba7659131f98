"""Where a practice cannot be heard as it was wished: why not, how it could be, and the bell."""

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from typing import Protocol

from qicli.core.extras import how_to_have
from qicli.ports import Cues, Heard, Scene

EXTRA = how_to_have("sound")
FAR_AWAY = ("SSH_CONNECTION", "SSH_TTY")  # in the environment of whoever sits at another machine
CARRIED = "PULSE_SERVER"  # in it, sound is carried to where they sit
NOT_HERE = "Over ssh sound would play on the other machine"
NO_PLAYER = "miniaudio is not installed, and neither pw-play, paplay, aplay nor afplay is there"
NO_NUMPY = f"Sound needs numpy, which {EXTRA} brings"

Finder = Callable[[str], object]


class Heeding(Cues, Protocol):
    """What is heard, which a practice leaves in good time."""

    def leave(self) -> None:
        """The practice has left the screen: silence, unless it is finished and its last sound rings out."""
        ...

    def ring_out(self) -> None:
        """Wait until the last sound has rung, no longer; then silence, for good."""
        ...

    def end(self) -> None:
        """Silence, at once and for good."""
        ...


class BellInstead:
    """The bell, and once why it is no more than that."""

    cadence: int | None = None
    name: Heard = "bell"

    def __init__(self, bell: Cues, why: str) -> None:
        self._bell = bell
        self._tells = f"{why}; the bell rings instead."

    def hear(self, scene: Scene) -> str:
        """Ring."""
        told, self._tells = self._tells, ""
        return self._bell.hear(scene) or told

    def leave(self) -> None:
        """Nothing rings on."""

    ring_out = end = leave


def what_is_missing(environment: Mapping[str, str], find: Finder = find_spec) -> str:
    """Why no sound can be made here, as the beginning of a sentence; "" where it can."""
    if any(environment.get(name) for name in FAR_AWAY) and not environment.get(CARRIED):
        return NOT_HERE
    return "" if find("numpy") else NO_NUMPY
