"""The voice "heart" of hibari-tts, whose model lies inside its wheel."""

from pathlib import Path
from typing import Any, Literal

import numpy as np

from qicli.adapters.sound.voice import Spoken


class Heart:
    """Speaks by the model at this path, which hibari is told, so that it never looks for one itself."""

    name: Literal["heart"] = "heart"

    def __init__(self, model: Path, version: str) -> None:
        self._model = model
        self._engine: Any = None  # hibari has no types
        self.identity = f"heart {version}"

    def say(self, text: str, pace: float) -> Spoken:
        """These words; the same samples for the same words and pace.

        Raises:
            OSError: it cannot be loaded, or cannot say them.
        """
        try:
            if self._engine is None:
                from hibari import Hibari  # noqa: PLC0415 - takes a second to load

                self._engine = Hibari(voice=self.name, model=str(self._model))
            samples = np.asarray(self._engine(text, speed=pace, seed=0), np.float32)
        except Exception as error:  # what a package of others raises is not ours to know
            raise OSError(f"{self.identity}: {type(error).__name__}") from error
        return Spoken(samples, int(self._engine.sample_rate))
