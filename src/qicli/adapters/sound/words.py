"""What a voice has said, made ready: silence cut off, at one rate, as loud as all else that is said."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from qicli.adapters.sound.voice import Samples, Spoken
from qicli.core.text import visible

RATE = 24_000  # Hz
LOUDNESS = -20.0  # LUFS of speech
KNEE, PEAK = (
    0.45,
    0.65,
)  # of full scale: what is louder is pressed below the second, with room for what is under it
LOUDEST = 10.0  # times as loud at most: what was hardly there stays soft
FLOOR = 0.006  # of full scale: what is softer is silence
BEFORE, AFTER = 0.03, 0.06  # seconds that stay around the words: breath, and the end of a consonant
FADE = 0.005  # seconds in which both ends come out of silence
BLOCK, HOP = 0.4, 0.1  # seconds, of ITU-R BS.1770
SILENT, BELOW = -70.0, -10.0  # LUFS, and LU below the mean: what is softer is no part of the loudness
FULL = 32_767  # full scale of 16 bits


def speakable(text: str) -> str:
    """The words on one line, without what a voice could take for a command."""
    return visible(text).replace("[[", "[").replace("]]", "]")


def ready(spoken: Spoken) -> Samples:
    """The words alone, at `RATE` and `LOUDNESS`, in steps of 16 bits; empty where there are none."""
    samples = _trimmed(_at_rate(np.nan_to_num(spoken.samples), spoken.rate))
    if not len(samples):
        return samples
    level = min(LOUDEST, 10 ** ((LOUDNESS - loudness(samples)) / 20))
    return (np.rint(_pressed(samples * _ends(len(samples)) * level) * FULL) / FULL).astype(np.float32)


def loudness(samples: Samples, rate: int = RATE) -> float:
    """How loud it is, in LUFS, after ITU-R BS.1770: what is silent counts for nothing."""
    count = 1 << (len(samples) + rate // 2).bit_length()
    hertz = np.arange(count // 2 + 1) * (rate / count)
    heard = np.fft.irfft(np.fft.rfft(samples, count) * _ear(hertz), count)
    block, hop = min(round(BLOCK * rate), len(samples)), round(HOP * rate)
    energy = np.concatenate([[0.0], np.cumsum(heard[: len(samples)] ** 2)])
    starts = np.arange(0, len(samples) - block + 1, hop)
    power = (energy[starts + block] - energy[starts]) / max(1, block)
    power = power[_lufs(power) > SILENT]
    if len(power):
        power = power[_lufs(power) > _lufs(power.mean()) + BELOW]
    return float(_lufs(power.mean())) if len(power) else SILENT


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)), np.float64)


def _ear(hertz: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """How strongly each frequency is heard: the two filters of BS.1770, in their analogue form."""
    at = 1j * hertz / 1681.97
    shelf, edge = 10 ** (3.99984 / 20), 10 ** (3.99984 / 40)
    high = (shelf * at**2 + edge * at / 0.70718 + 1) / (at**2 + at / 0.70718 + 1)
    low = 1j * hertz / 38.135
    return np.asarray(np.abs(high * low**2 / (low**2 + low / 0.50033 + 1)), np.float64)


def _at_rate(samples: Samples, rate: int) -> Samples:
    """The same sound at `RATE`, its spectrum carried over."""
    if rate == RATE or not len(samples):
        return samples
    count = max(1, round(len(samples) * RATE / rate))
    spectrum = np.fft.rfft(samples)[: count // 2 + 1]
    return (np.fft.irfft(spectrum, count) * (count / len(samples))).astype(np.float32)


def _trimmed(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > FLOOR)
    if not len(loud):
        return samples[:0]
    return samples[max(0, loud[0] - round(BEFORE * RATE)) : loud[-1] + round(AFTER * RATE)]


def _pressed(samples: Samples) -> Samples:
    """The samples below the peak; those below the knee as they are."""
    high = np.abs(samples)
    pressed = KNEE + (PEAK - KNEE) * np.tanh((high - KNEE) / (PEAK - KNEE))
    return np.where(high > KNEE, np.copysign(pressed, samples), samples).astype(np.float32)


def _ends(count: int) -> Samples:
    """Both ends come out of silence, so that nothing clicks."""
    rise = min(round(FADE * RATE), count // 2)
    shape = np.ones(count, np.float32)
    shape[:rise] = np.arange(rise) / max(1, rise)
    shape[count - rise :] = shape[:rise][::-1]
    return shape
