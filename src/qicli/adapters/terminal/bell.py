"""The terminal's bell: one ring to breathe in, two to breathe out; three to turn round on a walk."""

from typing import TextIO

from qicli.core.practice.timeline import MarkKind
from qicli.ports import Heard, Scene

RINGS = {MarkKind.INHALE, MarkKind.EXHALE, MarkKind.ECHO, MarkKind.STAY, MarkKind.RETURN, MarkKind.TURN}


class Bell:
    """Rings on in- and out-breaths; the echo mark is the second ring of an out-breath."""

    cadence: int | None = None
    name: Heard = "bell"

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def hear(self, scene: Scene) -> str:
        """Ring once for each mark that rings; nothing is to be told of it."""
        for mark in scene.timely:
            if mark.kind in RINGS:
                self._file.write("\a")
                self._file.flush()
        return ""


class Silence:
    """Where nothing can ring, as in a pipe."""

    cadence: int | None = None
    name: Heard = "bell"

    def hear(self, _scene: Scene) -> str:
        """Nothing."""
        return ""
