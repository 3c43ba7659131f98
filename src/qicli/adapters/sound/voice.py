"""A voice: what speaks, and what it has said."""

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from qicli.core.person.settings import VoiceName

Samples = NDArray[np.float32]


class Spoken(NamedTuple):
    """What a voice has said: samples between -1 and 1, so many a second."""

    samples: Samples
    rate: int


class Voice(Protocol):
    """Something that speaks. What it said is kept under its `identity`, which changes with its version."""

    @property
    def name(self) -> VoiceName:
        """What it is called."""
        ...

    @property
    def identity(self) -> str:
        """Its name, and which version it is."""
        ...

    def say(self, text: str, pace: float) -> Spoken:
        """These words, at this pace, 1 as its maker meant it.

        Raises:
            OSError: it cannot; says why.
        """
        ...
