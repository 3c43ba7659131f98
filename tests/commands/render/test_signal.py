"""What is heard of a file: everything where it is due, breaths that can be told apart, and nothing else.

When each sound is due is reckoned here by hand from the routine's own numbers, and from docs/sound.md.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from fakes import Run
from heard import Track, wav
from qicli.adapters.sound.synth import RATE, clip
from qicli.core.practice.score import PALETTES, Palette, Sound, SoundKind

pytest.importorskip("numpy", reason="numpy is an extra: pip install 'qicli[sound]'")

ROUTINE = """schema = 1
title = "All kinds"
summary = "Breaths, sides, a rest, beats, and quiet."
posture = "any"
breath = { inhale = 4, exhale = 6 }
[[steps]]
name = "Sway"
cue = "Sway."
breaths = 4
[[steps]]
name = "Swing"
cue = "Swing."
breaths = 2
breath = { inhale = 3, exhale = 4, rest = 3 }
sides = ["left", "right"]
[[steps]]
name = "Tap"
cue = "Tap."
seconds = 10
paced = false
tempo = 60
[[steps]]
name = "Listen"
cue = "Listen."
seconds = 15
paced = false
"""
# Seconds. Settling takes 15, then 4 breaths of 4-6, twice 2 of 3-4 with 3 of rest, 10 of beats, 15 of quiet.
SETTLE, SWAY, LEFT, RIGHT, TAP, LISTEN, END = 0, 15, 55, 75, 95, 105, 120
INS = [*((SWAY + 10 * nth, 4) for nth in range(4)), *((at, 3) for at in (55, 65, 75, 85))]
OUTS = [*((SWAY + 4 + 10 * nth, 6) for nth in range(4)), *((at, 4) for at in (58, 68, 78, 88))]
STRUCK = {
    SoundKind.STEP: [SETTLE, SWAY, LEFT, TAP, LISTEN],
    SoundKind.SIDE: [RIGHT],
    SoundKind.LAST: [SWAY + 30, LEFT + 10, RIGHT + 10],
    SoundKind.BEAT: [TAP + nth for nth in range(10)],
    SoundKind.FINISH: [END],
}
DUE = [
    *(Sound(at * 1000, 0, kind) for kind, instants in STRUCK.items() for at in instants),
    *(Sound(at * 1000, lasts * 1000, SoundKind.IN) for at, lasts in INS),
    *(Sound(at * 1000, lasts * 1000, SoundKind.OUT) for at, lasts in OUTS),
]
STEP_BITS = 1 / 32767  # of a sample of 16 bits
GLIDE = (165.0, 275.0)  # Hz: where the glide of a tone, and the one under a bowl, lies
APART = 1.15  # the centroid of in and of out
RENDERED: dict[Palette, Track] = {}  # each is written once
LOUDEST = 10 ** (-3 / 20)  # 3 dB below full scale


class Heard(NamedTuple):
    """A rendered file of the routine."""

    palette: Palette
    samples: Track


@pytest.fixture(params=PALETTES)
def heard(request: pytest.FixtureRequest, run: Run, tmp_path: Path) -> Heard:
    """The routine in each palette, as `qi render` writes it."""
    if request.param not in RENDERED:
        routine, file = tmp_path / "all.toml", tmp_path / "all.wav"
        routine.write_text(ROUTINE, encoding="utf-8")
        result = run("render", str(routine), "-o", str(file), "--sound", request.param)
        assert result.exit_code == 0, result.stderr
        rate, RENDERED[request.param] = wav(file)
        assert rate == RATE
    return Heard(request.param, RENDERED[request.param])


def _due(palette: Palette, late: Sound | None = None) -> Track:
    """Every clip where it is due; one of them a sample late, if that is wanted."""
    clips = [(sound.at * RATE // 1000 + (sound == late), clip(palette, sound)) for sound in DUE]
    last = END * RATE + len(clip(palette, Sound(0, 0, SoundKind.FINISH)))
    whole = np.zeros(last + 1)
    for at, samples in clips:
        whole[at : at + len(samples)] += samples
    return whole[:last]


def test_everything_begins_where_it_is_due(heard: Heard) -> None:
    """To the sample: what is heard is every sound at the instant that the routine gives, and nothing else."""
    due = _due(heard.palette)
    assert len(heard.samples) == len(due)
    assert np.abs(heard.samples - due).max() <= STEP_BITS


@pytest.mark.parametrize("kind", SoundKind, ids=str)
def test_a_sample_too_late_is_seen(kind: SoundKind) -> None:
    """Else the test above could not fail."""
    late = next((sound for sound in DUE if sound.kind is kind), None)
    if late is not None:
        assert np.abs(_due("tone", late) - _due("tone")).max() > 2 * STEP_BITS


def _piece(samples: Track, at: float, lasts: float, first: float, last: float) -> Track:
    """A part of a breath that begins at `at` and lasts so long (seconds), from one share of it to another."""
    return samples[round((at + first * lasts) * RATE) : round((at + last * lasts) * RATE)]


def _strongest(piece: Track, band: tuple[float, float]) -> float:
    """The strongest frequency (Hz) within a band."""
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 1 << 17))
    hertz = np.fft.rfftfreq(1 << 17, 1 / RATE)
    spectrum[(hertz < band[0]) | (hertz > band[1])] = 0
    return float(hertz[spectrum.argmax()])


def _centroid(piece: Track) -> float:
    power = np.abs(np.fft.rfft(piece * np.hanning(len(piece)))) ** 2
    return float((power * np.fft.rfftfreq(len(piece), 1 / RATE)).sum() / power.sum())


def _heights(heard: Heard, at: float, lasts: float) -> Iterator[float]:
    """How high it sounds, early and late in a breath; under a bowl once its strike has softened."""
    parts = {"tone": ((0.05, 0.35), (0.65, 0.95)), "bowl": ((0.55, 0.72), (0.78, 0.97))}
    for first, last in parts.get(heard.palette, ((0.1, 0.35), (0.65, 0.9))):
        piece = _piece(heard.samples, at, lasts, first, last)
        yield _centroid(piece) if heard.palette == "breath" else _strongest(piece, GLIDE)


def test_every_in_breath_rises(heard: Heard) -> None:
    """So that one hears how far it is, with closed eyes, whatever else rings on."""
    for at, lasts in INS:
        early, late = _heights(heard, at, lasts)
        assert late > 1.02 * early, (heard.palette, at)


def test_every_out_breath_falls(heard: Heard) -> None:
    """The same the other way."""
    for at, lasts in OUTS:
        early, late = _heights(heard, at, lasts)
        assert early > 1.02 * late, (heard.palette, at)


def test_in_is_told_from_out(heard: Heard) -> None:
    """By their colour, too: the medians of their centroids are at least 15 % apart."""
    ins, outs = (
        np.median([_centroid(_piece(heard.samples, at, lasts, 0, 1)) for at, lasts in breaths])
        for breaths in (INS, OUTS)
    )
    assert max(ins, outs) / min(ins, outs) >= APART


def test_it_is_never_too_loud(heard: Heard) -> None:
    """3 dB are left where all meets that can meet; and without a voice nothing is near silence either."""
    assert 0.05 < np.abs(heard.samples).max() < LOUDEST


def test_it_has_no_offset(heard: Heard) -> None:
    """The mean of every second is next to nothing, so that nothing thumps where a player begins or stops."""
    whole = heard.samples[: len(heard.samples) // RATE * RATE].reshape(-1, RATE)
    assert np.abs(whole.mean(1)).max() < 0.002


def test_nothing_clicks(heard: Heard) -> None:
    """From one sample to the next no step, at no second, beginning or end, is larger than those around it."""
    steps = np.abs(np.diff(heard.samples))
    seconds = range(1, len(heard.samples) // RATE)
    edges = {sound.at * RATE // 1000 for sound in DUE if sound.kind is not SoundKind.BEAT}
    edges |= {(sound.at + sound.ms) * RATE // 1000 for sound in DUE}
    struck = {(TAP + nth) * RATE for nth in range(10)}  # a knock is sudden, and fades in within a millisecond
    for edge in {*edges, *(second * RATE for second in seconds)} - struck - {0}:
        around = np.concatenate([steps[edge - 1200 : edge - 3], steps[edge + 3 : edge + 1200]])
        assert steps[edge - 2 : edge + 2].max(initial=0) <= max(1.6 * around.max(initial=0), 4 * STEP_BITS)


def test_it_is_silent_where_that_is_due(heard: Heard) -> None:
    """While one settles, once the bowl has rung out; and in a step without a breath that is led."""
    for first, last in ((SETTLE + 6, SWAY), (LISTEN + 8, END)):
        assert not heard.samples[round(first * RATE) : last * RATE].any(), (heard.palette, first)
    if heard.palette != "bowl":  # which rings on after an out-breath
        for at in (72, 92):  # the rest after an out-breath
            assert not heard.samples[at * RATE + 1 : (at + 3) * RATE].any()
