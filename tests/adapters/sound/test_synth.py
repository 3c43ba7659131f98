"""What is mixed: where it begins, how it rises and falls, how loud it is, and that nothing clicks."""

import numpy as np
import pytest
from numpy.typing import NDArray

from led import timeline
from qicli.adapters.sound.instruments import Samples
from qicli.adapters.sound.synth import RATE, clip, limited, mix, pcm16, softened
from qicli.core.practice.routine import Step
from qicli.core.practice.score import PALETTES, Palette, Sound, SoundKind, in_order, score

STEP = Step(name="Wave", cue="Wave.", breaths=3, sides=("left", "right"))
LOUDEST = 10 ** (-3 / 20)  # 3 dB below full scale


def whole(palette: Palette, *sounds: Sound, rate: int = RATE) -> Samples:
    """All of a mix."""
    return np.concatenate(list(mix(sounds, palette, rate)))


def strongest(samples: Samples) -> NDArray[np.float64]:
    """The strongest frequency (Hz) of each quarter of a second from 150 Hz up, above steps' bowls."""
    frames = samples[: len(samples) // 6_000 * 6_000].reshape(-1, 6_000)
    spectra = np.abs(np.fft.rfft(frames * np.hanning(6_000), 1 << 15))
    hertz = np.fft.rfftfreq(1 << 15, 1 / RATE)
    spectra[:, hertz < 150] = 0
    return np.asarray(hertz[spectra.argmax(1)], np.float64)


def centroid(samples: Samples) -> float:
    """Where the middle of its spectrum lies, in Hz."""
    power = np.abs(np.fft.rfft(samples * np.hanning(len(samples)))) ** 2
    return float((power * np.fft.rfftfreq(len(samples), 1 / RATE)).sum() / power.sum())


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("rate", [RATE, 44_100])
def test_it_begins_where_it_is_written(palette: Palette, rate: int) -> None:
    """Before that there is silence, and from there on its clip, to the sample."""
    sound = Sound(1_234, 4_000, SoundKind.IN)
    samples = whole(palette, sound, rate=rate)
    first = 1_234 * rate // 1000
    assert not samples[:first].any()
    assert (samples[first:] == clip(palette, sound, rate)).all()


def test_a_knock_begins_to_the_sample() -> None:
    """A sudden sound has no slow start in which a sample could be lost."""
    samples = whole("tone", Sound(777, 0, SoundKind.BEAT))
    assert np.flatnonzero(samples)[0] - 777 * RATE // 1000 in {0, 1}


@pytest.mark.parametrize("kind", [SoundKind.IN, SoundKind.OUT])
@pytest.mark.parametrize("ms", [1_500, 4_000, 9_000])
def test_a_tone_rises_in_and_falls_out(kind: SoundKind, ms: int) -> None:
    """From one quarter of a second to the next, so that one hears how far the breath is."""
    hertz = strongest(clip("tone", Sound(0, ms, kind)))
    steps = np.diff(hertz) * (1 if kind is SoundKind.IN else -1)
    assert (steps > 0).all()
    assert max(hertz) / min(hertz) > 1.35


def test_beneath_a_bowl_one_hears_how_far_the_breath_is() -> None:
    """Once the strike has softened, the glide is what is strongest, also on a long breath."""
    for kind, way in ((SoundKind.IN, 1), (SoundKind.OUT, -1)):
        hertz = strongest(clip("bowl", Sound(0, 6_000, kind))[: 6 * RATE])[8:]
        assert (np.diff(hertz) * way > 0).all()


@pytest.mark.parametrize("kind", [SoundKind.IN, SoundKind.OUT])
@pytest.mark.parametrize("ms", [1_500, 4_000, 9_000])
def test_air_opens_in_and_sinks_out(kind: SoundKind, ms: int) -> None:
    """The middle of its band goes the way of the breath, quarter by quarter."""
    quarters = np.array_split(clip("breath", Sound(0, ms, kind)), 4)
    middles = [centroid(quarter) for quarter in quarters]
    assert middles == sorted(middles, reverse=kind is SoundKind.OUT)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("ms", [2_000, 4_000, 9_000])
def test_in_and_out_are_told_apart_at_any_moment(palette: Palette, ms: int) -> None:
    """Who comes in midway hears which it is: in is brighter, by its timbre and not by its glide alone."""
    brightness = []
    for kind in (SoundKind.IN, SoundKind.OUT):
        samples = clip(palette, Sound(0, ms, kind))[: ms * RATE // 1000]
        frames = np.array_split(samples, len(samples) // 2048)
        brightness.append(np.median([centroid(frame) for frame in frames if np.abs(frame).max() > 1e-3]))
    assert brightness[0] / brightness[1] > 1.15


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("kind", [SoundKind.HOLD, SoundKind.STAY, SoundKind.RETURN])
def test_what_is_held_neither_rises_nor_falls(palette: Palette, kind: SoundKind) -> None:
    """It is heard, and once its strike has softened says neither in nor out."""
    held = clip(palette, Sound(0, 6_000, kind))[2 * RATE : 5 * RATE]
    first, second = (centroid(half) for half in np.array_split(held, 2))
    assert np.abs(held).max() > 0.003
    assert max(first, second) / min(first, second) < 1.1


@pytest.mark.parametrize("palette", PALETTES)
def test_where_all_meets_it_is_not_too_loud(palette: Palette) -> None:
    """A bowl of the breath, of the step, a hint and a knock at one instant leave 3 dB."""
    struck = [Sound(0, 0, kind) for kind in (SoundKind.STEP, SoundKind.LAST, SoundKind.BEAT)]
    before = Sound(0, 4_000, SoundKind.OUT)
    samples = whole(palette, *in_order(struck, [before, Sound(0, 4_000, SoundKind.IN)]))
    assert 0.1 < np.abs(samples).max() < LOUDEST


@pytest.mark.parametrize("palette", PALETTES)
def test_a_whole_practice_is_clean(palette: Palette) -> None:
    """No click, no rumble, nothing left at its end."""
    samples = whole(palette, *score(timeline(STEP)))
    assert np.abs(samples).max() < LOUDEST
    assert abs(samples.mean()) < 1e-4
    assert np.abs(np.diff(samples)).max() < 0.2
    assert np.abs(samples[-100:]).max() < 1e-3


@pytest.mark.parametrize("palette", PALETTES)
def test_every_sound_begins_and_ends_in_silence(palette: Palette) -> None:
    """Whatever its length, so that nothing clicks where it is put."""
    for kind in SoundKind:
        for ms in (0, 1, 40, 1_000) if kind is not SoundKind.VOICE else ():
            samples = clip(palette, Sound(0, ms, kind))
            if len(samples) > 1:
                assert abs(samples[0]) < 0.02
                assert abs(samples[-1]) < 1e-3


def test_a_rest_after_a_breath_is_silent() -> None:
    """With the tone, which does not ring on."""
    samples = whole("tone", Sound(0, 2_000, SoundKind.OUT), Sound(4_000, 0, SoundKind.BEAT))
    assert not samples[2 * RATE : 4 * RATE].any()


def test_it_comes_in_blocks_of_a_second() -> None:
    """Which add up to what each sound is, rung out: a sum of clips where nothing is spoken."""
    sounds = score(timeline(STEP))
    blocks = list(mix(sounds, "bowl"))
    assert {len(block) for block in blocks[:-1]} == {RATE}
    expected = np.zeros(sum(map(len, blocks)), np.float32)
    for sound in sounds:
        samples, first = clip("bowl", sound), sound.at * RATE // 1000
        expected[first : first + len(samples)] += samples
    assert np.allclose(np.concatenate(blocks), expected, atol=1e-6)
    assert max(sound.at * RATE // 1000 + len(clip("bowl", sound)) for sound in sounds) == len(expected)


def test_the_same_score_gives_the_same_samples() -> None:
    """To the last bit."""
    first, second = (whole("breath", *score(timeline(STEP))) for _ in range(2))
    assert first.tobytes() == second.tobytes()


def test_nothing_is_nothing() -> None:
    """A score without a sound has no samples."""
    assert not len(whole_or_nothing())


def whole_or_nothing() -> Samples:
    """An empty mix."""
    return np.concatenate([*mix((), "tone"), np.zeros(0, np.float32)])


def test_volume() -> None:
    """Half of it is half of every sample."""
    loud, soft = (list(mix(score(timeline(STEP)), "tone", volume=volume)) for volume in (1.0, 0.5))
    assert all(np.allclose(one * 0.5, other, atol=1e-7) for one, other in zip(loud, soft, strict=True))


def test_words_are_over_softened_tones() -> None:
    """They are heard as they were spoken, in their place; beneath them all else is half as strong."""
    spoken = np.full(RATE, 0.25, np.float32)
    words = Sound(1_000, 1_000, SoundKind.VOICE, "in")
    tone = Sound(0, 4_000, SoundKind.IN)
    samples = np.concatenate(list(mix((tone, words), "tone", say=lambda _sound: spoken)))
    alone = clip("tone", tone)
    middle = slice(RATE + RATE // 4, 2 * RATE - RATE // 4)
    assert np.allclose(samples[middle], alone[middle] * 0.5 + 0.25, atol=1e-6)
    assert np.allclose(samples[: RATE * 3 // 4], alone[: RATE * 3 // 4], atol=1e-6)


def test_words_soften_without_a_step() -> None:
    """It takes a quarter of a second each way, across the blocks."""
    words = [Sound(1_100, 800, SoundKind.VOICE, "in")]
    level = np.concatenate([softened(words, at, RATE, RATE) for at in (0, RATE, 2 * RATE)])
    assert np.abs(np.diff(level)).max() < 0.001
    assert (level[: 850 * 24] == 1).all()
    assert (level[1_100 * 24 : 1_900 * 24] == 0.5).all()
    assert (level[2_150 * 24 :] == 1).all()


def test_what_would_be_too_loud_is_pressed() -> None:
    """Below -1 dBFS, and the louder the louder still; what is softer is untouched."""
    ramp = np.linspace(-2, 2, 4_001).astype(np.float32)
    pressed = limited(ramp)
    assert np.abs(pressed).max() < 10 ** (-1 / 20)
    assert (np.diff(pressed) >= 0).all()
    assert (pressed[np.abs(ramp) < 0.8] == ramp[np.abs(ramp) < 0.8]).all()


def test_whole_numbers() -> None:
    """Sixteen bits, and no wrap from loud to its opposite."""
    assert pcm16(np.array([0, 1, -1, 2, -2], np.float32)).tolist() == [0, 32767, -32767, 32767, -32768]


def test_clips_are_kept_and_not_written_to() -> None:
    """The same breath is not made twice."""
    first = clip("tone", Sound(0, 4_000, SoundKind.IN))
    assert clip("tone", Sound(9_000, 4_000, SoundKind.IN)) is first
    with pytest.raises(ValueError, match="read-only"):
        first[0] = 1
