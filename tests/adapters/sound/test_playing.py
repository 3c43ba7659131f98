"""A sample of each sound, played once."""

import numpy as np
import pytest

from qicli.adapters.sound.playing import LASTS, Once, play, said_by, sample_of
from qicli.adapters.sound.speaker import NoSoundError
from qicli.adapters.sound.synth import RATE
from qicli.core.practice.score import PALETTES, Palette


@pytest.mark.parametrize("palette", PALETTES)
def test_a_breath_of_each(palette: Palette) -> None:
    """As loud as it was chosen, and it ends in silence also where a bowl would ring on."""
    loud, soft = sample_of(palette, 1.0), sample_of(palette, 0.25)
    assert len(loud) <= LASTS * RATE // 1000
    assert np.abs(loud[-20:]).max() < 1e-3
    assert np.abs(soft).max() == pytest.approx(np.abs(loud).max() / 4, rel=0.01)


def test_samples_are_given_once() -> None:
    """And silence after them, as much as is asked for."""
    once = Once(np.ones(5, np.float32))
    assert [once.read(3).tolist(), once.over] == [[1, 1, 1], False]
    assert [once.read(3).tolist(), once.over] == [[1, 1, 0], True]
    assert once.read(2).tolist() == [0, 0]


def test_they_are_played_to_the_end() -> None:
    """On miniaudio's device that plays into nothing."""
    pytest.importorskip("miniaudio")
    play(np.zeros(RATE // 5, np.float32), ("NULL",))


def test_no_backend_is_no_sound() -> None:
    """Never the one that plays into nothing in its place."""
    pytest.importorskip("miniaudio")
    with pytest.raises(NoSoundError, match="no sound device was found"):
        play(np.zeros(RATE, np.float32), ("JACK",))


def test_a_voice_that_is_not_there() -> None:
    """Nothing is said, where no voice of this machine has any other name either."""
    assert said_by("heart", "", 1.0).dtype == np.float32
