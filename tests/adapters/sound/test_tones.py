"""Live tones: where they begin, how soon they follow a key, that nothing drifts, clicks or stays behind."""

from collections.abc import Callable

import msgspec
import numpy as np
import pytest
from numpy.typing import NDArray

from led import timeline
from qicli.adapters.sound import speaker
from qicli.adapters.sound.instruments import Samples, tapped
from qicli.adapters.sound.ready import Material, tones_of
from qicli.adapters.sound.synth import RATE, clip, limited
from qicli.adapters.sound.tones import FADE, Manner, Tones
from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.score import PALETTES, Palette, Sound, SoundKind, in_order, score
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import unfold

WAVE = Step(name="Wave", cue="Wave.", breaths=6, gentle=Gentle(name="Think it"))
COARSE = 2_000  # Hz: an hour of samples, found again to half a ms
BUFFER = 60  # ms, as the device has it


def at_once(task: Callable[[], None]) -> None:
    """A worker that is never behind."""
    task()


def clicks(sound: Sound, rate: int = RATE) -> Samples:
    """One sample to be found again, and silence as long as it lasts."""
    samples = np.zeros(max(1, sound.ms * rate // 1000), np.float32)
    samples[0] = 0.5
    return samples


CLICKS = Material(score, clicks)


class Room:
    """A practice, a device that asks for its samples by a crystal of its own, and what is heard in it.

    `crystal` is by how many ppm the device is too quick; `jitter` how late (ms) it asks, at most.
    """

    def __init__(
        self,
        line: Timeline,
        material: Material = CLICKS,
        *,
        palette: Palette = "tone",
        crystal: float = 0,
        jitter: float = 0,
        latency: float = 0,
        rate: int = RATE,
        volume: float = 1,
        work: Callable[[Callable[[], None]], None] = at_once,
    ) -> None:
        self.now = 0.0
        self.playback, _ = begin(line, 0)
        self.tones = Tones(material, lambda: self.now, work, Manner(palette, volume, latency, rate))
        self.tones.hear(self.playback, heard=True)
        self._rate = rate
        self._buffer = BUFFER / (1 + crystal / 1e6)
        self._jitter = np.random.Generator(np.random.PCG64(5)).uniform(0, jitter, 100_000) if jitter else None
        self._asks = 0.0
        self._count = 0
        self.heard: list[
            tuple[float, Samples]
        ] = []  # when each buffer's first sample is heard, and the buffer
        self._latency = latency

    def press(self, command: Command) -> None:
        """A key, now."""
        self.playback, _ = advance(self.playback, round(self.now), command)
        self.tones.hear(self.playback, heard=True)

    def pass_time(self, ms: float, *, told: bool = True) -> None:
        """So long: the device asks when it has played, the practice tells where it is four times a second."""
        until, tells = self.now + ms, self.now + 250
        while self._asks <= until:
            if told and tells < self._asks:
                self.now = max(self.now, tells)
                self.playback, _ = advance(self.playback, round(self.now))
                self.tones.hear(self.playback, heard=True)
                tells += 250
                continue
            late = self._jitter[self._count % len(self._jitter)] if self._jitter is not None else 0
            self.now = max(self.now, self._asks + late)
            self.heard.append((self._asks + self._latency, self.tones.read(BUFFER * self._rate // 1000)))
            self._asks += self._buffer
            self._count += 1
        self.now = until

    @property
    def samples(self) -> Samples:
        """All that was heard."""
        return np.concatenate([samples for _, samples in self.heard])

    @property
    def onsets(self) -> NDArray[np.float64]:
        """When a click was heard, in ms."""
        rate = BUFFER * self._rate / 1000 / self._buffer
        found = [at + np.flatnonzero(samples > 0.4) / rate for at, samples in self.heard]
        return np.concatenate(found)


def dues(line: Timeline) -> NDArray[np.float64]:
    """When something begins."""
    return np.array(sorted({sound.at for sound in score(line)}), np.float64)


def test_each_sound_begins_where_it_is_due() -> None:
    """To the ms, also where it begins in the middle of a buffer."""
    room = Room(timeline(WAVE))
    room.pass_time(31_000)
    assert np.abs(room.onsets - dues(timeline(WAVE))).max() < 1


@pytest.mark.parametrize("crystal", [-200, 200])
def test_an_hour_does_not_drift(crystal: float) -> None:
    """Whatever the device's crystal, no sound is more than 20 ms from the screen, from first to last."""
    routine = Routine(
        slug="long",
        title="L",
        summary="L.",
        posture="any",
        breath=Breath(inhale=4, exhale=6),
        steps=(Step(name="Long", cue="Long.", breaths=360),),
    )
    line = unfold(routine)
    clicking = Material(score, lambda sound: clicks(sound, COARSE))
    room = Room(line, clicking, palette="bowl", crystal=crystal, jitter=15, rate=COARSE)
    room.pass_time(line.duration + 1_000)
    assert len(room.onsets) == len(dues(line)) == 721
    assert np.abs(room.onsets - dues(line)).max() <= 20
    assert np.abs((room.onsets - dues(line))[10:]).mean() < 10


def test_it_is_silent_soon_after_a_pause() -> None:
    """Two buffers on, of which one is on its way already; the fade is no click."""
    room = Room(timeline(WAVE), tones_of("tone"))
    room.pass_time(1_000)
    room.press(Command.PAUSE)
    room.pass_time(60)
    assert np.abs(room.samples[-100:]).max() == 0
    room.pass_time(3_000)
    assert room.tones.silent
    assert np.abs(np.diff(room.samples)).max() < 0.03


def test_a_pause_just_after_the_device_asked_is_soon_enough() -> None:
    """It asks once more after a buffer, of which one is still on its way, and what it gets then fades."""
    assert speaker.BUFFER + max(speaker.BUFFER, speaker.LATENCY) + FADE <= 150


@pytest.mark.parametrize("volume", [1, 0.4])
@pytest.mark.parametrize("palette", PALETTES)
def test_what_sounds_alone_is_as_it_was_made(palette: Palette, volume: float) -> None:
    """To the last bit, at its volume; and nobody can write to the clip by it."""
    room = Room(timeline(WAVE), tones_of(palette), palette=palette, volume=volume)
    room.pass_time(20_000)
    heard = room.samples[: 20 * RATE]
    out = np.zeros(40 * RATE, np.float32)
    for sound in score(timeline(WAVE)):
        if sound.at < 20_000:
            made, first = clip(palette, sound), sound.at * RATE // 1000
            out[first : first + len(made)] += made
    expected = limited(out if volume == 1 else volume * out)[: len(heard)]
    assert np.array_equal(heard, expected)
    alone = [samples for _, samples in room.heard if not samples.flags.writeable]
    assert bool(alone) == (volume == 1 and palette != "bowl")  # which rings into what follows


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(
    "command", [Command.NEXT, Command.BACK, Command.EASE, Command.BREATHE, Command.SLOWER, Command.FASTER]
)
def test_no_key_clicks(palette: Palette, command: Command) -> None:
    """Whatever sounds fades, and what follows is heard within a tenth of a second."""
    step = Step(name="Rest", cue="Rest.", breaths=4)
    room = Room(timeline(WAVE, step), tones_of(palette), palette=palette, latency=45)
    room.pass_time(8_200)
    before = len(room.samples)
    room.press(command)
    room.pass_time(400)
    after = room.samples[before:]
    assert np.abs(np.diff(after)).max() < 0.16
    assert np.abs(after[100 * RATE // 1000 : 400 * RATE // 1000]).max() > 0.005


def test_going_on_begins_the_breath_again() -> None:
    """From its start, as the screen does."""
    room = Room(timeline(WAVE), palette="bowl")
    room.pass_time(8_000)
    room.press(Command.PAUSE)
    room.pass_time(5_000)
    room.press(Command.TOGGLE)
    room.pass_time(3_000)
    assert np.abs(room.onsets[-2:] - [13_000 + BUFFER / 2, 15_000]).max() <= BUFFER


def test_what_was_just_struck_is_not_lost() -> None:
    """With a latency declared, the instant jumped to has passed already when it is heard."""
    room = Room(timeline(WAVE), tones_of("bowl"), palette="bowl", latency=45)
    room.pass_time(200)
    assert np.abs(room.samples).max() > 0.1
    assert np.abs(room.samples[:30]).max() < 0.05


def test_a_device_that_stumbles_strikes_nothing_twice() -> None:
    """It asks for several buffers at once, or for none in a tenth of a second: each sound begins once."""
    line = timeline(WAVE)
    room = Room(line, palette="bowl")
    room.pass_time(4_900)
    for _ in range(3):
        room.heard.append((room.now, room.tones.read(BUFFER * RATE // 1000)))
    room.pass_time(2_000)
    room._asks += 150  # noqa: SLF001 - the room is ours
    room.pass_time(24_000)
    assert len(room.onsets) == len(dues(line))


def test_a_practice_that_says_no_more_is_silent() -> None:
    """Its loop stands still, or the process was stopped: no tone goes on for ever."""
    room = Room(timeline(WAVE), tones_of("tone"))
    room.pass_time(1_000)
    room.pass_time(3_000, told=False)
    assert room.tones.silent
    assert not room.samples[-RATE:].any()


def test_what_sounded_before_a_stop_is_not_heard_after_it() -> None:
    """The device stood still with the practice: it begins in silence, and sounds once that goes on."""
    room = Room(timeline(WAVE), tones_of("tone"))
    room.pass_time(1_000)
    assert np.abs(room.heard[-1][1]).max() > 0.05
    room.now = room._asks = 6_000  # noqa: SLF001 - nobody asked meanwhile
    assert not room.tones.read(BUFFER * RATE // 1000).any()
    room.playback, _ = advance(room.playback, 6_000)
    room.tones.hear(room.playback, heard=True)
    room.pass_time(300)
    assert room.heard[-1][1].any()


def test_the_end_rings_out_without_a_word() -> None:
    """A finished practice says no more; its three strikes are heard all the same, and once."""
    line = timeline(Step(name="Wave", cue="Wave.", breaths=1))
    room = Room(line, tones_of("tone"))
    room.pass_time(line.duration + 40)
    assert room.playback.over or room.playback.position >= line.duration - 250
    room.playback, _ = advance(room.playback, round(room.now))
    room.tones.hear(room.playback, heard=True)
    room.pass_time(5_000, told=False)
    alone = clip("tone", Sound(0, 0, SoundKind.FINISH))
    first = line.duration * RATE // 1000
    heard = room.samples[first : first + 4 * RATE]
    assert np.corrcoef(heard, alone[: len(heard)])[0, 1] > 0.9


def test_a_skip_to_the_end_rings_too() -> None:
    """The last step left early is a practice finished."""
    room = Room(timeline(WAVE))
    room.pass_time(3_500)
    room.press(Command.NEXT)
    room.pass_time(500, told=False)
    assert room.playback.over
    assert 3_500 <= room.onsets[-1] <= 3_500 + BUFFER + 1


def test_stopped_or_hushed_it_fades() -> None:
    """However a practice ends, nothing stays behind."""
    for stopped in (True, False):
        room = Room(timeline(WAVE), tones_of("breath"), palette="breath")
        room.pass_time(1_000)
        if stopped:
            room.press(Command.END)
        else:
            room.tones.hush()
        room.pass_time(300, told=False)
        assert room.tones.silent


def test_turned_off_and_on_again() -> None:
    """Nothing is heard meanwhile; on again it is where the breath is."""
    room = Room(timeline(WAVE), tones_of("tone"))
    room.pass_time(500)
    room.tones.hear(room.playback, heard=False)
    room.pass_time(200, told=False)
    assert room.tones.silent
    room.press(Command.FASTER)
    room.pass_time(200)
    assert not room.tones.silent


def test_a_clip_that_is_late_is_taken_up_where_it_should_be() -> None:
    """The device's thread waits for none and makes none; the sound comes in as soon as it is there."""
    tasks: list[Callable[[], None]] = []
    room = Room(timeline(WAVE), tones_of("tone"), work=tasks.append)
    room.pass_time(600)
    assert not room.samples.any()
    while tasks:
        tasks.pop()()
    room.pass_time(600)
    expected = clip("tone", Sound(0, 2_000, SoundKind.IN))
    here = slice(900 * RATE // 1000, 1_100 * RATE // 1000)
    assert np.allclose(room.samples[here], expected[here], atol=1e-4)


def test_a_sound_without_its_clip_does_not_hinder_the_others() -> None:
    """One is made more slowly than its turn comes: it is taken up late, the rest is on time."""
    made: list[Sound] = []
    slow: list[Callable[[], None]] = []

    def clip_of(sound: Sound) -> Samples:
        made.append(sound)
        if sound.kind is SoundKind.IN and len(made) == 2:
            room.pass_time(500, told=False)  # meanwhile the device goes on asking
        return clip("tone", sound)

    def work(task: Callable[[], None]) -> None:
        slow.append(task)

    room = Room(timeline(WAVE), Material(score, clip_of), work=work)
    room.pass_time(60)
    slow.pop()()
    room.pass_time(600)
    assert room.samples[200 * 24 : 400 * 24].any()
    assert not room.tones.fault


def test_a_fault_is_silence_and_is_told() -> None:
    """An exception in the device's thread would end all sound without a word."""

    def broken(sound: Sound) -> Samples:
        return np.array("no samples", dtype=object) if sound.kind is SoundKind.OUT else clip("tone", sound)

    room = Room(timeline(WAVE), Material(score, broken))
    room.pass_time(3_000)
    assert room.tones.fault
    assert room.samples.shape == (len(room.heard) * BUFFER * RATE // 1000,)


def spoken_score(line: Timeline) -> tuple[Sound, ...]:
    """With one word in the second second."""
    return in_order(score(line), [Sound(800, 1_000, SoundKind.VOICE, "in")])


def clip_or_word(sound: Sound) -> Samples:
    """The word is a hum."""
    if sound.kind is not SoundKind.VOICE:
        return clip("tone", sound)
    hum: Samples = (0.2 * np.sin(np.arange(sound.ms * RATE // 1000) * 0.1)).astype(np.float32)
    return hum


def test_tones_are_softened_under_words() -> None:
    """To half of their level, and a pause in the middle of a word is no click."""
    room, plain = (Room(timeline(WAVE), Material(of, clip_or_word)) for of in (spoken_score, score))
    for each in (room, plain):
        each.pass_time(1_400)
    here = slice(1_100 * 24, 1_300 * 24)
    words = clip_or_word(Sound(800, 1_000, SoundKind.VOICE, "in"))[300 * 24 : 500 * 24]
    assert np.allclose(room.samples[here], plain.samples[here] * 0.5 + words, atol=2e-3)
    room.press(Command.PAUSE)
    room.pass_time(400)
    assert np.abs(np.diff(room.samples)).max() < 0.04
    assert room.tones.silent


def test_words_are_never_begun_in_their_middle() -> None:
    """Come upon too late, they are left out."""
    room = Room(timeline(WAVE), Material(spoken_score, clicks))
    playback: Playback = msgspec.structs.replace(room.playback, position=1_300)
    room.playback = playback
    room.tones.hear(playback, heard=True)
    room.pass_time(400)
    assert not len(room.onsets)


def test_a_key_is_answered_also_while_it_waits() -> None:
    """Soon, and once: whoever cannot see knows that it was heard; what sounds else has faded by then."""
    room = Room(timeline(WAVE), tones_of("tone"))
    room.pass_time(1_000)
    room.press(Command.PAUSE)
    room.pass_time(600)
    assert not np.any(room.samples[-RATE // 10 :])
    room.tones.answer(tapped((440.0,), RATE))
    room.pass_time(200)
    assert np.abs(room.samples[-RATE // 4 :]).max() > 0.05
    room.pass_time(600)
    assert not np.any(room.samples[-RATE // 10 :])


def test_tones_do_not_wait_for_words() -> None:
    """What is spoken may take long to know: tones are there meanwhile, and words as soon as they are."""
    line, asked = timeline(WAVE), []
    word = Sound(3_000, 500, SoundKind.VOICE, "word")
    tasks: list[Callable[[], None]] = []

    def words_of(_line: Timeline) -> tuple[Sound, ...]:
        asked.append(room.tones.read(0))
        return (word,)

    room = Room(line, Material(score, clicks, words_of), work=tasks.append)
    (prepare,) = tasks
    prepare()
    assert len(asked) == 1
    room.pass_time(4_000)
    assert np.isclose(room.onsets, 3_000, atol=1).any()
