"""Live tones: what sounds is a function of where the practice stands, and nothing else.

`hear` is told by the practice's loop and never waits: it says where the practice stands, and asks a worker
for the clips that are due. `read` is asked by the device's own thread; it follows the practice's clock and
never the count of its own samples, so that nothing drifts in an hour; it makes nothing, plays what is ready,
and never raises. What the threads tell one another is replaced as a whole, so it needs no lock.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from msgspec import Struct

from qicli.adapters.sound.instruments import Samples
from qicli.adapters.sound.ready import AHEAD, MISSED, Material, Ready, Ringing, is_struck, ready_for
from qicli.adapters.sound.synth import RATE, limited, softened, words_near
from qicli.core.practice.playback import Playback
from qicli.core.practice.score import Palette, Sound, SoundKind
from qicli.core.practice.timeline import Timeline

SLACK = (
    60  # ms that the device may be off before it is put right at once; less is leaned against, sound by sound
)
LEAN = 0.02  # of what is missing, with each buffer: a thread that is woken now early, now late is not heard
OFF, LEAN_MORE = 15, 0.15  # ms, and of what is missing where that is more than them: as a device begins
TORN = 250  # ms that the device may be off before what sounds is left and taken up anew
AWAY = 1_000  # ms without a question from the device after which what sounded is over, as after a stop
FADE = 12  # ms: every change of mind fades, so that nothing clicks
UNHEARD = 1_500  # ms without a word from the practice after which there is silence: its loop stands still
RINGING = 60_000  # ms: a practice that is finished says no more, and its last sound rings out

Work = Callable[[Callable[[], None]], None]


class Manner(NamedTuple):
    """How it sounds: the palette, a factor on all, and how long (ms) a sample takes until it is heard."""

    palette: Palette
    volume: float = 1
    latency: float = 0
    rate: int = RATE


class Stand(Struct, frozen=True):
    """Where the practice stood at a reading of the clock (ms), and whether it goes on and is heard.

    `jumps` counts how often it did not go on from where it stood.
    """

    line: Timeline | None = None
    clock: int = 0
    position: int = 0
    heard: bool = False
    patience: int = UNHEARD
    jumps: int = 0

    def follows(self, former: "Stand") -> bool:
        """Whether it is the same practice going on by itself; at its end it may be told a little late."""
        late = (self.clock - former.clock) - (self.position - former.position)
        went = 0 <= late <= (TORN if self.patience == RINGING else 0)
        return self.line is former.line and former.heard and went


class Tones:
    """The sounds of a practice as a stream of samples; `now` reads the practice's clock, in ms."""

    def __init__(self, material: Material, now: Callable[[], float], work: Work, manner: Manner) -> None:
        self._material, self._now, self._work = material, now, work
        self._manner = manner
        self._fade = FADE * manner.rate // 1000
        self._stand, self._ready = Stand(), Ready()
        self._wanted: tuple[Timeline | None, int] = (None, 0)
        self._ringing: list[Ringing] = []
        self._answer: tuple[int, Samples] = (0, np.zeros(0, np.float32))  # how many there were, and the last
        self._answered = 0
        self._answering: list[Ringing] = []
        self._late: list[Sound] = []  # due, and without a clip yet
        self._asked = 0.0  # when (ms of the clock) the device asked last
        self._at = 0.0  # the position (ms) whose sample comes next
        self._upto = 0.0  # before which everything has begun
        self._searched: Ready | None = None  # what was looked through last
        self._calm = self._plain = 0.0  # before which nothing begins in it, and no word softens what sounds
        self._jumps: int | None = None  # of the stand that is played; None while nothing is
        self._soft = np.float32(1)  # how far all but words was softened last
        self.fault = ""

    @property
    def silent(self) -> bool:
        """Whether nothing sounds."""
        return not self._ringing

    def hear(self, playback: Playback, *, heard: bool) -> None:
        """Follow the practice from here, whether it is to be heard or not."""
        line, position = playback.timeline, playback.position
        over = position >= line.duration
        goes_on = heard and (playback.running or over)
        rings_out = self._stand.patience == RINGING and self._stand.heard
        if over and goes_on and rings_out and line is self._stand.line:
            return
        stand = Stand(
            line, playback.clock, position, goes_on, RINGING if over else UNHEARD, self._stand.jumps
        )
        if not stand.follows(self._stand):
            stand = Stand(line, stand.clock, position, goes_on, stand.patience, stand.jumps + 1)
        self._stand = stand
        wanted, first = self._wanted
        if line is not wanted or not first <= position <= first + AHEAD / 2:
            self._wanted = line, position
            self._work(self._prepare)

    def hush(self) -> None:
        """Follow no practice any more: what sounds fades."""
        self._stand = Stand(jumps=self._stand.jumps + 1)

    def _prepare(self) -> None:
        """The worker's: have the clips of what sounds and comes soon, each ready as soon as it is made."""
        wanted = self._wanted
        line, _ = wanted
        if line is None:
            return
        ready = self._ready if self._ready.line is line else ready_for(line, self._material.score_of(line))
        ready = self._with_near(ready, wanted)
        if not ready.worded:  # tones need not wait for words
            self._with_near(ready.with_words(self._material.words_of(line)), wanted)

    def _with_near(self, ready: Ready, wanted: tuple[Timeline | None, int]) -> Ready:
        """With the clips of what sounds and comes soon, each published as soon as it is made."""
        near = ready.near(wanted[1])
        clips = {sound: ready.clips[sound] for sound in near if sound in ready.clips}
        for sound in near:
            if sound not in clips and wanted is self._wanted:
                clips[sound] = self._material.clip_of(sound)
                self._ready = ready.with_clips(dict(clips))
        self._ready = ready.with_clips(clips)
        return self._ready

    def answer(self, samples: Samples) -> None:
        """Let a key be answered by this, whether the practice goes on or not."""
        self._answer = self._answer[0] + 1, samples

    def read(self, many: int) -> Samples:
        """The device's: the next samples. Silence where anything goes wrong, which `fault` then tells."""
        try:
            return self._read(many)
        except Exception as fault:  # noqa: BLE001 - the device would swallow it, and never ask again
            self.fault = type(fault).__name__
            return np.zeros(many, np.float32)

    def _read(self, many: int) -> Samples:
        stand, ready, now = self._stand, self._ready, self._now()
        if now - self._asked > AWAY:
            self._ringing, self._answering, self._jumps = [], [], None
        self._asked = now
        played = stand.heard and now - stand.clock < stand.patience
        if not played or ready.line is not stand.line:
            self._leave()
        else:
            self._follow(stand, ready, stand.position + (now - stand.clock) + self._manner.latency, many)
        number, samples = self._answer
        if number != self._answered:
            self._answered = number
            self._answering.append(Ringing(samples, 0))
        if not (self._ringing or self._answering):
            return np.zeros(many, np.float32)
        volume, peak = self._manner.volume, sum(each.peak for each in (*self._ringing, *self._answering))
        mixed = self._alone(many)
        if mixed is None:
            mixed = self._mixed(ready, many)
        return limited(mixed if volume == 1 else volume * mixed, volume * peak)

    def _alone(self, many: int) -> Samples | None:
        """The one clip that sounds, as is most of the time: not copied, which takes half the CPU."""
        if len(self._ringing) != 1 or self._answering or self._at > self._plain or self._soft < 1:
            return None
        return self._ringing[0].as_it_is(many)

    def _mixed(self, ready: Ready, many: int) -> Samples:
        """All that sounds, with words above the rest."""
        at = round(self._at * self._manner.rate / 1000) - many
        spoken = ready.spoken if self._jumps is not None else ()
        near = words_near(spoken, at, many, self._manner.rate)
        if near or self._soft < 1:
            return self._under(near, at, many)
        out = np.zeros(many, np.float32)
        self._ringing = [each for each in self._ringing if each.add_to(out)]
        self._answering = [each for each in self._answering if each.add_to(out)]
        return out

    def _under(self, near: Sequence[Sound], at: int, many: int) -> Samples:
        """The same with all but words softened under these words; what answers a key is not."""
        out, words = np.zeros(many, np.float32), np.zeros(many, np.float32)
        self._ringing = [each for each in self._ringing if each.add_to(words if each.words else out)]
        self._answering = [each for each in self._answering if each.add_to(words)]
        out *= self._softening(near, at, many)
        out += words
        return out

    def _follow(self, stand: Stand, ready: Ready, due: float, many: int) -> None:
        """Let sound what is due (ms) at the first of so many samples."""
        if self._jumps != stand.jumps or abs(due - self._at) > TORN:
            self._leave()
            self._join(ready, due)
            self._jumps, self._at, self._upto = stand.jumps, due, due
            self._searched = None
        elif abs(due - self._at) > SLACK:
            self._at = due
            self._searched = None
        begins = self._at
        end = begins + 1000 * many / self._manner.rate
        if self._late or ready is not self._searched or end > self._calm:
            self._search(ready, begins, end)
        self._upto = max(self._upto, end)
        off = due - begins
        self._at = end + off * (LEAN if abs(off) < OFF else LEAN_MORE)

    def _search(self, ready: Ready, begins: float, end: float) -> None:
        """Let begin what is due before `end` (ms), and know until when nothing else does, or softens."""
        late, self._late = self._late, []
        for sound in (*late, *ready.between(self._upto, end)):
            self._begin(ready, sound, begins)
        self._searched, self._calm, self._plain = ready, ready.calm_until(end), ready.plain_until(begins)

    def _leave(self) -> None:
        """Fade out all that sounds, and stand nowhere."""
        for each in self._ringing:
            each.leave(self._fade)
        self._jumps, self._late = None, []

    def _join(self, ready: Ready, due: float) -> None:
        """Take up what is under way here, and what was just struck."""
        struck = ready.between(due - self._manner.latency - MISSED, due)
        for sound in dict.fromkeys((*ready.under_way(due), *struck)):
            self._begin(ready, sound, due)

    def _begin(self, ready: Ready, sound: Sound, at: float) -> None:
        """Let it sound from here (ms): what is struck from its beginning, or not at all if long missed."""
        missed, words = at - sound.at, sound.kind is SoundKind.VOICE
        struck = is_struck(sound, self._manner.palette)
        just_now = missed <= self._manner.latency + MISSED
        if not just_now and (words or missed >= sound.ms):
            return
        samples = ready.clips.get(sound)
        if samples is None:
            self._late.append(sound)
            return
        first = 0 if missed > 0 and struck and just_now else round(missed * self._manner.rate / 1000)
        fade_in = self._fade if first > 0 else 0
        self._ringing.append(Ringing(samples, first, fade_in=fade_in, words=words))

    def _softening(self, spoken: Sequence[Sound], at: int, many: int) -> Samples:
        """How far all but words is softened; it never steps, also where words are left in their middle."""
        level = softened(spoken, at, many, self._manner.rate)
        fade = min(self._fade, many)
        level[:fade] += (self._soft - level[0]) * np.linspace(1, 0, fade, dtype=np.float32)
        self._soft = level[-1]
        return level
