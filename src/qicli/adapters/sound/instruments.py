"""How each sound sounds: gliding tones, struck bowls, moving air, a knock on wood; in numpy, always the same.

Every function takes a kind of sound, how long it lasts (ms; no matter for what is struck) and the rate (Hz),
and gives its samples, float32 between -1 and 1, which begin and end in silence. The highest partials lie near
2.1 kHz, so a rate of 24 kHz is enough. Levels leave 3 dB below full scale where all meets that can meet.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from qicli.core.practice.score import Palette, SoundKind

Samples = NDArray[np.float32]
Doubles = NDArray[np.float64]
Instrument = Callable[[SoundKind, int, int], Samples]

LOW, HIGH = 174.6, 261.6  # Hz, F3 to C4: a fifth, which small loudspeakers still carry by its partials
GLIDE = {SoundKind.IN: (LOW, HIGH), SoundKind.OUT: (HIGH, LOW), SoundKind.RETURN: (LOW, LOW)}
BRIGHT, DARK = (0.55, 0.28), (0.20, 0.05)  # second and third partial: in is told from out also in its middle
SWELL, STEADY = (
    {SoundKind.IN: (0.55, 0.45), SoundKind.OUT: (1.0, -0.55)},
    (0.35, 0.0),
)  # level, and how much more
TURN = 2 * np.pi
DOWN_60_DB = float(np.log(1000))
RISING = {SoundKind.IN, SoundKind.HOLD, SoundKind.STAY}  # where a breath stands high at its end

# Of a hand-beaten bowl: ratio to the lowest partial, level, seconds until 60 dB down, beat (Hz) with a twin.
PARTIALS = ((1.0, 1.0, 7.0, 0.7), (2.71, 0.50, 5.0, 1.1), (5.15, 0.22, 3.2, 1.7), (8.20, 0.08, 2.0, 2.3))
STRIKE = {SoundKind.IN: 261.6, SoundKind.STAY: 261.6, SoundKind.OUT: 196.0, SoundKind.RETURN: 196.0}  # Hz
DEEP = 130.8  # Hz: the bowl of steps, below every breath
GONE = 0.45  # of the time in which a breath's bowl dies away; so its breath soon stands out from it
STRIKES = {SoundKind.STEP: 1, SoundKind.SIDE: 2, SoundKind.FINISH: 3}
BETWEEN_STRIKES = {SoundKind.SIDE: 0.9, SoundKind.FINISH: 1.6}  # seconds
KNOCK = (
    (620.0, 1.0, 0.3),
    (1043.0, 0.55, 0.10),
    (1790.0, 0.30, 0.06),
)  # Hz, level, seconds until 60 dB down
AIR = {True: (420.0, 1500.0), False: (310.0, 1120.0)}  # Hz, at rest and full; out is darker than in
AIR_WIDTH = 0.55  # octaves
FRAME = 2048  # samples of noise that are shaped at once


def ends(count: int, attack: int, release: int) -> Samples:
    """Raised-cosine ends (samples), so that nothing clicks."""
    shape = np.ones(count, np.float32)
    rise, fall = min(attack, count // 2), min(release, count // 2)
    shape[:rise] = 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / max(1, rise))
    shape[count - fall :] *= (0.5 + 0.5 * np.cos(np.pi * (np.arange(fall) + 1) / max(1, fall))).astype(
        np.float32
    )
    return shape


def tone(kind: SoundKind, ms: int, rate: int) -> Samples:
    """A warm glide over a fifth, straight in semitones, so that one hears how far the breath is.

    A breath that grows needs a new one each time. So of each turn the angle alone is kept, of which 32 bits
    tell enough and take a tenth of the time; the second and third partial follow from its sine and cosine.
    """
    count = ms * rate // 1000
    way = np.arange(count) / max(1, count)
    first, last = GLIDE.get(kind, (HIGH, HIGH))
    turns = np.cumsum(first * np.exp(np.log(last / first) * way)) / rate
    angle = (TURN * (turns - np.floor(turns))).astype(np.float32)
    sine, cosine = np.sin(angle), np.cos(angle)
    second, third = BRIGHT if kind in RISING else DARK
    body = sine * (1 + 2 * second * cosine + third * (3 - 4 * sine * sine))
    low, more = SWELL.get(kind, STEADY)
    level = 0.125 * (low + more * way.astype(np.float32))
    return (level * body).astype(np.float32) * ends(count, rate // 8, rate // 4)


def bowl(kind: SoundKind, ms: int, rate: int) -> Samples:
    """A bowl struck as this part of the breath begins, higher for in; it rings on into what follows.

    Under it a quiet glide is sung, without which one could not hear how far the breath is.
    """
    sung = (0.4 * tone(kind, ms, rate)).astype(np.float32)
    if kind not in STRIKE:
        return sung
    rung = _rung(STRIKE[kind], max(6.0, ms / 1000 + 1), rate, level=0.09)
    rung[: len(sung)] += sung
    return rung


def air(kind: SoundKind, ms: int, rate: int) -> Samples:
    """Noise in a moving band, as breath sounds: it opens on the in-breath and sinks on the out-breath."""
    count = ms * rate // 1000
    hop = FRAME // 2
    frames = count // hop + 2
    way = np.clip(np.arange(frames) * hop / max(1, count), 0, 1)
    going = {SoundKind.IN: way, SoundKind.OUT: 1 - way, SoundKind.RETURN: np.zeros(frames)}
    up = going.get(kind, np.ones(frames))
    low, high = AIR[kind in RISING]
    noise = _banded(low * (high / low) ** up, 7 if kind in RISING else 11, rate)[:count]
    part = np.arange(count) / max(1, count)
    swell = {SoundKind.IN: 0.8, SoundKind.OUT: 0.5}.get(kind)
    level = np.full(count, 0.2) if swell is None else np.sin(np.pi * part**swell) ** 0.8
    return (0.056 * level * noise).astype(np.float32) * ends(count, rate // 5, rate // 3)


def steps_bowl(kind: SoundKind, _ms: int, rate: int) -> Samples:
    """The deep bowl: struck once as a step begins, twice for the other side, three times at the end."""
    lasts = 1.0 if kind is SoundKind.FINISH else GONE
    strike = _rung(DEEP, 9.0 * lasts, rate, level=0.075, lasts=lasts)
    apart = round(BETWEEN_STRIKES.get(kind, 0) * rate)
    rung = np.zeros(len(strike) + apart * (STRIKES[kind] - 1), np.float32)
    for nth in range(STRIKES[kind]):
        rung[nth * apart : nth * apart + len(strike)] += strike
    return rung


def hint(_kind: SoundKind, _ms: int, rate: int) -> Samples:
    """A small, quiet bowl: what begins is the last breath of this step."""
    return _rung(523.3, 2.0, rate, level=0.02, lasts=0.25)


def tapped(pitches: Sequence[float], rate: int) -> Samples:
    """Short soft taps one after the other (Hz): the answer to a key."""
    time = np.arange(rate // 12) / rate
    taps = [
        0.16 * np.sin(TURN * hz * time) * np.exp(-time / 0.025) * ends(len(time), rate // 400, rate // 50)
        for hz in pitches
    ]
    return np.concatenate(taps).astype(np.float32)


def knock(_kind: SoundKind, _ms: int, rate: int) -> Samples:
    """A knock on wood: the beat for tapping."""
    time = np.arange(rate // 3) / rate
    modes = (level * np.exp(-DOWN_60_DB * time / t60) * np.sin(TURN * hz * time) for hz, level, t60 in KNOCK)
    contact = np.random.Generator(np.random.PCG64(3)).standard_normal(len(time)) * np.exp(-time / 0.002)
    body = sum(modes, 0.10 * contact)
    return (0.22 * body).astype(np.float32) * ends(len(time), rate // 1000, rate // 20)


def _rung(hz: float, seconds: float, rate: int, *, level: float, lasts: float = 1.0) -> Samples:
    """A bowl with this lowest partial, struck once; `lasts` shortens how long it takes to die away."""
    time = np.arange(round(seconds * rate)) / rate
    rung = np.zeros(len(time))
    for ratio, share, t60, beat in PARTIALS:
        pair = np.sin(TURN * hz * ratio * time) + 0.6 * np.sin(TURN * (hz * ratio + beat) * time)
        rung += share * np.exp(-DOWN_60_DB * time / (t60 * lasts)) * pair
    return (level * rung).astype(np.float32) * ends(len(time), rate // 125, rate)


def _banded(centres: Doubles, seed: int, rate: int) -> Doubles:
    """Noise whose band lies around these frequencies (Hz), one a half frame; of one loudness throughout."""
    hop, count = FRAME // 2, len(centres)
    noise = np.random.Generator(np.random.PCG64(seed)).standard_normal(count * hop + FRAME)
    window = np.sqrt(np.hanning(FRAME + 1)[:-1])
    spectra = np.fft.rfft(noise[np.arange(FRAME) + hop * np.arange(count)[:, None]] * window)
    hertz = np.fft.rfftfreq(FRAME, 1 / rate)
    shape = np.exp(-0.5 * (np.log2(np.maximum(hertz, 20)[None, :] / centres[:, None]) / AIR_WIDTH) ** 2)
    shape /= np.sqrt((shape**2).sum(1, keepdims=True))
    shape[:, hertz < 60] = 0  # no rumble, which small loudspeakers only rattle at
    shaped = np.fft.irfft(spectra * shape) * window * np.sqrt(FRAME)
    out = np.zeros(count * hop + FRAME)
    for first in range(2):  # frames of one parity touch and do not overlap
        rows = shaped[first::2]
        out[first * hop : first * hop + rows.size] += rows.reshape(-1)
    return out


PLAYED: dict[SoundKind, Instrument] = {
    SoundKind.STEP: steps_bowl,
    SoundKind.SIDE: steps_bowl,
    SoundKind.FINISH: steps_bowl,
    SoundKind.LAST: hint,
    SoundKind.BEAT: knock,
}
BREATHED: dict[Palette, Instrument] = {"tone": tone, "bowl": bowl, "breath": air}
