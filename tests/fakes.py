"""Stand-ins for the world, with state of their own; tests/test_fakes.py holds them to their promises."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from typer.testing import Result

from qicli.adapters.home.library import Library, shipped_folder
from qicli.adapters.home.paths import Paths
from qicli.commands.shaping import Wishes
from qicli.core.entry import UNSAID, Known, Session, Unknown
from qicli.core.practice.score import Hearing
from qicli.player import Stage
from qicli.ports import Heard, Scene, Sight
from qicli.world import World

if TYPE_CHECKING:
    from qicli.adapters.sound.saying import Saying

    Words = tuple[Saying, Sequence[str]]

if TYPE_CHECKING:
    from qicli.core.practice.timeline import Mark

Run = Callable[..., Result]
BERLIN = ZoneInfo("Europe/Berlin")
PLACES = ("journal", "routines", "crash", "backups", "drafts", "cache")
EVENING = datetime(2026, 11, 21, 21, 3, tzinfo=BERLIN)


class FakeBody:
    """Clock and keys in one: waiting moves its time, and keys come from a script of `(second, key)`.

    `away` is how long (s) the machine sleeps when a key named "sleep" is due, and how long a stop lasts;
    `lag` is how many ms late every waking is.
    """

    def __init__(self, script: Iterable[tuple[float, str]] = (), *, away: float = 0, lag: int = 0) -> None:
        self.time = 0
        self.told: list[str] = []
        self._script = [(round(second * 1000), key) for second, key in script]
        self._away = round(away * 1000)
        self._lag = lag

    def now(self) -> int:
        """Ms since the fake began."""
        return self.time

    def seconds_until(self, ms: int) -> float:
        """Seconds until then; 0 if it has passed."""
        return max(0, ms - self.time) / 1000

    def wait(self, until: int | None) -> str | None:
        """The next key of the script, if it is due by `until`; else None, at `until`."""
        if self._script and (until is None or self._script[0][0] <= until):
            due, key = self._script.pop(0)
            self.time = max(self.time, due)
            if key != "sleep":
                return key
            self.time += self._away
            return None
        if until is None:
            raise AssertionError("the practice waits for ever, and the script has no more keys")
        self.time = max(self.time, until + self._lag)
        return None

    def stop(self) -> None:
        """Stopped, and gone on after `away`."""
        self.told.append("stop")
        self.time += self._away

    def resume(self) -> None:
        """Noted."""
        self.told.append("resume")


class FakeScreen:
    """Keeps every scene; breaks with OSError at the given one, as a closed terminal does."""

    def __init__(
        self, *, cadence: int | None = None, breaks_at: int | None = None, draws_ahead: bool = True
    ) -> None:
        self.cadence = cadence
        self.scenes: list[Scene] = []
        self.drawn_ahead: list[int] = []
        self._draws_ahead = draws_ahead
        self.told: list[str] = []
        self._breaks_at = breaks_at

    def show(self, scene: Scene) -> None:
        """Kept."""
        if self._breaks_at == len(self.scenes):
            raise OSError(5, "Input/output error")
        self.scenes.append(scene)

    def ahead(self, scenes: Iterator[Scene]) -> Sequence[tuple[Scene, Callable[[], None]]]:
        """Each is kept once it is shown; how many at a time is noted."""
        coming = list(scenes) if self._draws_ahead else []
        self.drawn_ahead.append(len(coming))
        return [(scene, partial(self.show, scene)) for scene in coming]

    def enter(self) -> None:
        """Noted."""
        self.told.append("enter")

    def leave(self) -> None:
        """Noted."""
        self.told.append("leave")


class FakeCues:
    """Keeps every scene it hears of, and every mark that would ring, with the time; tells what it is to."""

    cadence: int | None = None

    def __init__(self, body: FakeBody, *, name: Heard = "bell", tells: Iterable[str] = ()) -> None:
        self._body = body
        self._tells = iter(list(tells))
        self.name = name
        self.heard: list[tuple[int, Scene]] = []
        self.played: list[tuple[int, Mark]] = []

    def hear(self, scene: Scene) -> str:
        """Kept."""
        self.heard.append((self._body.now(), scene))
        self.played += [(self._body.now(), mark) for mark in scene.timely]
        return next(self._tells, "")


class FakeAsk:
    """Gives scripted answers one after another, and keeps the questions; None where the script ends."""

    def __init__(self, answers: Iterable[str | None] = ()) -> None:
        self._answers = iter(list(answers))
        self.questions: list[str] = []
        self.patience: list[int | None] = []
        self.hushed_before: list[int] = []

    def hush(self) -> None:
        """Noted, as how many questions had been asked."""
        self.hushed_before.append(len(self.questions))

    def line(self, question: str, *, seconds: int | None = None, alone: Collection[str] = ()) -> str | None:
        """The next answer."""
        assert seconds is None or seconds > 0
        assert "" not in alone
        self.questions.append(question)
        self.patience.append(seconds)
        return next(self._answers, None)

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """The next answer, if it is one of these keys."""
        answer = self.line(question, seconds=seconds)
        return answer if answer in list(keys) else None

    def page(self, question: str, *, seconds: int | None = None) -> str | None:
        """The next answer, if it is q."""
        return self.key(question, "q", seconds=seconds)


class FakeCalendar:
    """Stands at one instant in one zone, and moves on only when told to."""

    def __init__(self, instant: datetime = EVENING) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """The instant."""
        return self.instant

    def place(self, naive: datetime) -> list[datetime]:
        """The instants at which a clock in the zone shows this time."""
        zone = self.instant.tzinfo
        both = [naive.replace(tzinfo=zone, fold=fold) for fold in (0, 1)]
        real = [when for when in both if _shown_again(when) == naive]
        return real[:1] if len({when.utcoffset() for when in real}) < 2 else real

    def here(self, instant: datetime) -> datetime:
        """The same instant in the zone."""
        try:
            return instant.astimezone(self.instant.tzinfo)
        except OverflowError:
            return instant


def _shown_again(when: datetime) -> datetime:
    """What the clock shows at the instant this time stands for; another time, if it was skipped."""
    there = when.astimezone(ZoneInfo("UTC")).astimezone(when.tzinfo)
    return there.replace(tzinfo=None, fold=0)


class FakeWorld(World):
    """A world with fake time, keys, screen, cues and answers, and real files in a folder of its own."""

    ask: FakeAsk

    def __init__(
        self, home: Path, *, terminal: bool = False, host: str = "thinkpad", letters: str = ""
    ) -> None:
        self.own_letters = letters
        self.size: tuple[int, int] | None = None
        numbers = count(1)
        super().__init__(
            paths=Paths(config=home / "config.toml", **{name: home / name for name in PLACES}),
            machine=host,
            calendar=FakeCalendar(),
            new_id=lambda: f"{next(numbers):012x}",
            terminal=terminal,
        )
        self.ask = FakeAsk()
        self.body = FakeBody()
        self.screen = FakeScreen(cadence=100)
        self.cues = FakeCues(self.body)
        self.hearing: Hearing | None = None
        self.words: Words | None = None
        self.sight: Sight = "usual"
        self.voice: Saying | None = None
        self.colours = True
        self.library = Library(self.paths.routines, shipped_folder())

    @property
    def brightens(self) -> bool:
        """Whether the test says so."""
        return self.colours

    def saying(self, hearing: Hearing | None, *, kept: bool = False) -> "Saying | None":  # noqa: ARG002
        """The test's voice, where one is wished."""
        return self.voice if hearing and hearing.voice else None

    def letters(self) -> str:
        """Those it was made with; none, as of a system that has no id."""
        return self.own_letters

    def script(self, *keys: tuple[float, str], away: float = 0) -> None:
        """Press these keys at these seconds of the practice."""
        self.body = FakeBody(keys, away=away)
        self.cues = FakeCues(self.body)

    @property
    def height(self) -> int | None:
        """As high as the test says; None as in a pipe."""
        return None if self.size is None else self.size[1]

    @property
    def fake_calendar(self) -> FakeCalendar:
        """The calendar, as the fake it is."""
        assert isinstance(self.calendar, FakeCalendar)
        return self.calendar

    def pass_time(self, **how_long: float) -> None:
        """Let the calendar move on."""
        self.fake_calendar.instant += timedelta(**how_long)

    def written(self) -> list[Known]:
        """What stands in the journal's lines, oldest first."""
        lines = list(self.journal.lines())[::-1]
        return [line.said for line in lines if not isinstance(line.said, Unknown)]

    def show_pages(self, lines: Iterable[str]) -> None:
        """Printed, without a pager."""
        for line in lines:
            print(line)

    @contextmanager
    def stage(
        self,
        *,
        plain: bool,
        hearing: Hearing | None = None,
        words: "Words | None" = None,
        sight: Sight = "usual",
    ) -> Iterator[Stage]:
        """The fakes; `plain` is noted on the screen, and how it is to be heard and seen."""
        self.screen.told.append("plain" if plain else "live")
        self.hearing, self.words, self.sight = hearing, words, sight
        try:
            yield Stage(self.body, self.body, self.screen, self.cues)
        finally:
            self.screen.leave()


def sessions(world: FakeWorld) -> list[Session]:
    """The sessions written, oldest first."""
    return [entry for entry in world.written() if isinstance(entry, Session)]


def at_terminal(world: FakeWorld, *answers: str | None) -> None:
    """Let someone sit there and answer."""
    world.terminal = True
    world.ask = FakeAsk(answers)


def settings(world: FakeWorld, text: str) -> None:
    """Let the settings' file say this, which the next start reads."""
    world.paths.config.parent.mkdir(parents=True, exist_ok=True)
    world.paths.config.write_text(text, encoding="utf-8")
    world.__dict__.pop("settings", None)


def unasked(*, minutes: float | None = None, gentle: bool | None = None, introduce: bool = False) -> Wishes:
    """A practice as it is wished, where nothing is asked."""
    return Wishes(
        minutes=minutes,
        breath=None,
        ramp=None,
        gentle=gentle,
        before=UNSAID,
        after=UNSAID,
        note="",
        lead_in=None,
        introduce=introduce,
        answering=False,
        asking=False,
    )
