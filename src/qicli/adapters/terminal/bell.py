"""The terminal's bell: one ring to breathe in, two to breathe out; three to turn round on a walk."""

from typing import TextIO

from qicli.core.practice.timeline import Mark, MarkKind

RINGS = {MarkKind.INHALE, MarkKind.EXHALE, MarkKind.ECHO, MarkKind.STAY, MarkKind.RETURN, MarkKind.TURN}


class Bell:
    """Rings on in- and out-breaths; the echo mark is the second ring of an out-breath."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def play(self, mark: Mark) -> None:
        """Ring once, if this mark rings."""
        if mark.kind in RINGS:
            self._file.write("\a")
            self._file.flush()


class Silence:
    """Where nothing can ring, as in a pipe."""

    def play(self, mark: Mark) -> None:
        """Nothing."""
