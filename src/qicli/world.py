"""The world a command meets: the one place where ports are given their real adapters and views."""

import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qicli.adapters.clock import LocalCalendar
from qicli.adapters.home.paths import Paths, machine_name
from qicli.adapters.journal.folder import Journal
from qicli.core.rows import READABLE, rows
from qicli.core.text import escaped
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught
from qicli.errors import QiError, SettingsError
from qicli.streams import USUAL, InRows, OnTerminal, as_heard, columns, say, speak, speaks_plainly, tell_error

if TYPE_CHECKING:
    from typing import BinaryIO, TextIO

    from rich.console import Console

    from qicli.adapters.home.library import Library
    from qicli.adapters.home.settings import SettingsFile
    from qicli.adapters.journal.checkpoint import Checkpoint
    from qicli.adapters.sound.instead import Heeding
    from qicli.adapters.sound.saying import Saying
    from qicli.core.person.settings import Settings
    from qicli.core.practice.score import Hearing
    from qicli.player import Stage
    from qicli.ports import Ask, Calendar, Clock, Cues, Keys, Screen, Sight
    from qicli.views.styled import Styled

    Words = tuple[Saying, Sequence[str]]  # a voice, and what it says before the practice


DUMB = {"dumb", "unknown"}  # of TERM: it writes line after line, and cannot go back
PLAIN = "QI_PLAIN"  # in the environment, for screen readers: everything as plain lines
NO = {"", "0", "no", "off", "false"}

STYLED = "\x1b"  # in a line that Rich has set already; no words of a person's have it, once they are visible
LONGEST_PARAGRAPH = 20_000  # letters, some ten screens: of a longer one the rest is counted


class World:
    """What a command receives. Everything that a command does not use is never made."""

    dumb = False  # the terminal can be written to, and not drawn on
    wants_plain = False  # the environment asks for plain lines

    def __init__(
        self,
        *,
        paths: Paths,
        machine: str,
        calendar: "Calendar",
        new_id: Callable[[], str],
        terminal: bool,
    ) -> None:
        self.paths = paths
        self.calendar = calendar
        self.new_id = new_id
        self.terminal = terminal  # stdin and stdout are one: somebody is there who can answer
        self._heard: Heeding | None = None
        self.told: set[str] = set()  # what was said to be wrong, and need not be said again
        self.journal = Journal(paths.journal, machine, paths.backups, self.letters)

    @classmethod
    def real(cls) -> "World":
        """The world this process runs in."""
        calendar = LocalCalendar()
        if not calendar.placed:
            tell_error(QiError("TZ: no clock on earth is so far off; times are Greenwich's until then"))
        world = cls(
            paths=Paths.find(),
            machine=machine_name(),
            calendar=calendar,
            new_id=lambda: os.urandom(6).hex(),
            terminal=_is_terminal(),
        )
        world.dumb = os.environ.get("TERM", "") in DUMB
        world.wants_plain = os.environ.get(PLAIN, "").lower() not in NO
        return world

    def with_home(self, paths: Paths) -> "World":
        """The same world with the files of another home."""
        from copy import copy  # noqa: PLC0415 - only a demo has another home

        other = copy(self)
        for name in ("library", "settings_file", "settings", "taught"):
            other.__dict__.pop(name, None)
        other.paths = paths
        other.journal = Journal(paths.journal, self.journal.machine, paths.backups, self.letters)
        return other

    def now(self) -> datetime:
        """Now, with the offset of this place, to the ms."""
        return self.calendar.now()

    def letters(self) -> str:
        """This machine's letters, which its files are named after where the host alone does not do."""
        from qicli.adapters.home.machine import machine_letters  # noqa: PLC0415 - only for such files

        return machine_letters()

    def tell_once(self, error: QiError) -> None:
        """Tell an error, unless it was told already."""
        if str(error) not in self.told:
            self.told.add(str(error))
            tell_error(error)

    @contextmanager
    def reading_around(self) -> Iterator[None]:
        """While the block runs, another machine's file that cannot be read hinders nothing; it is named."""
        self.journal.pass_over = self.tell_once
        try:
            yield
        finally:
            self.journal.pass_over = None

    @property
    def asked_file(self) -> Path:
        """Where it is remembered which practice was asked about last, so that nobody is asked twice."""
        return self.paths.journal / f".{self.journal.machine}.asked"

    @property
    def suggested_file(self) -> Path:
        """Where it is remembered what was suggested today, so that following it is told from naming."""
        return self.paths.journal / f".{self.journal.machine}.suggested"

    @property
    def questions_file(self) -> Path:
        """Where it is remembered when each kind of question was asked last: none comes twice a week."""
        return self.paths.journal / f".{self.journal.machine}.questions"

    @property
    def has_settings(self) -> bool:
        """Whether there is a file of settings; none where that cannot be seen, which reading tells."""
        return os.path.exists(self.paths.config)  # noqa: PTH110 - a Path raises where it may not look

    @cached_property
    def library(self) -> "Library":
        """The routines on this machine."""
        from qicli.adapters.home.library import Library, shipped_folder  # noqa: PLC0415 - only when routines are used

        return Library(self.paths.routines, shipped_folder())

    @cached_property
    def settings_file(self) -> "SettingsFile":
        """Where the person's settings are."""
        from qicli.adapters.home.settings import SettingsFile  # noqa: PLC0415 - `qi log` does without settings

        return SettingsFile(self.paths.config)

    @cached_property
    def settings(self) -> "Settings":
        """What the person chose, and the defaults for all else.

        Raises:
            QiError: the settings cannot be read, or something in them cannot be used.
        """
        return self.settings_file.load()

    def usable_settings(self) -> "Settings":
        """The settings, with the defaults in place of what cannot be used, which is told once.

        Raises:
            SettingsError: what cannot be used may be about the person: better none than those of another.
            QiError: the settings cannot be read.
        """
        from qicli.core.person.settings_toml import impersonal  # noqa: PLC0415 - `qi log` does without settings

        try:
            return self.settings
        except SettingsError as error:
            if not impersonal(error.findings):
                raise
            self.tell_once(error)
            return self.settings_file.check().settings

    @cached_property
    def taught(self) -> Taught:
        """The person's own names of treatments and medicines; none where the settings cannot be read."""
        if not self.has_settings:
            return NOTHING_TAUGHT
        from qicli.adapters.home.taught import read_taught  # noqa: PLC0415 - only where there are settings

        try:
            return read_taught(self.paths.config)
        except QiError as error:
            tell_error(error)
            return NOTHING_TAUGHT

    @cached_property
    def ask(self) -> "Ask":
        """Questions to the person; only where `terminal` says that there is one."""
        from qicli.adapters.terminal.in_rows import AskInRows  # noqa: PLC0415 - only where something is asked

        if sys.platform == "win32":
            from qicli.adapters.terminal.windows import ConsoleAsk  # noqa: PLC0415 - exists on Windows only

            return AskInRows(ConsoleAsk(), partial(columns, sys.stdout), as_heard)
        if self.dumb:
            from qicli.adapters.terminal.ask_line import LineAsk  # noqa: PLC0415 - POSIX only

            return AskInRows(LineAsk(sys.stdin.fileno(), sys.stdout), partial(columns, sys.stdout), as_heard)
        from qicli.adapters.terminal.ask import TerminalAsk  # noqa: PLC0415 - POSIX only

        return AskInRows(TerminalAsk(sys.stdin.fileno(), sys.stdout), partial(columns, sys.stdout), as_heard)

    def console(self) -> "Console":
        """Rich's way to stdout, made when something is drawn."""
        from rich.console import Console  # noqa: PLC0415 - Rich costs a start 30 ms, and `qi log` does without

        return Console(highlight=False)

    def write(self, text: str, *, indent: int = 0, err: bool = False) -> None:
        """A paragraph on stdout (or stderr), set to the terminal's width; in a pipe to 80 columns."""
        if len(text) > LONGEST_PARAGRAPH:
            text = f"{text[:LONGEST_PARAGRAPH]} … and {len(text) - LONGEST_PARAGRAPH} letters more"
        width = min(columns(sys.stderr if err else sys.stdout) or _terminal_size().columns, READABLE)
        for row in rows(" " * indent + as_heard(text.replace("\n", " ")), width):
            say(row, err=err)

    @cached_property
    def width(self) -> int | None:
        """How many columns stdout has; None in a pipe, where a line may be as long as it is."""
        return columns(sys.stdout)

    @property
    def breadth(self) -> int:
        """How many columns to write for: in a pipe those of the terminal that qi is begun from."""
        here = self.width or columns(sys.stdin) or columns(sys.stderr)
        return here or int(os.environ.get("COLUMNS", USUAL))

    @property
    def height(self) -> int | None:
        """How many rows stdout has; None in a pipe."""
        return _terminal_size().lines if self.on_screen else None

    @cached_property
    def on_screen(self) -> bool:
        """Whether stdout is a terminal, which hostile text could disturb."""
        return sys.stdout.isatty()

    def write_lines(self, lines: Iterable[bytes]) -> None:
        """Lines of the journal on stdout, byte for byte; on a terminal nothing in them can disturb it."""
        if self.on_screen:
            self.page((escaped(line.decode(errors="replace")) for line in lines), exact=True)
            return
        sys.stdout.flush()
        for line in lines:
            sys.stdout.buffer.write(line + b"\n")

    @contextmanager
    def bytes_out(self) -> "Iterator[BinaryIO]":
        """Stdout for bytes, which go out as they are; on a terminal nothing in them can disturb it."""
        out = OnTerminal(sys.stdout) if self.on_screen else sys.stdout.buffer
        sys.stdout.flush()
        yield cast("BinaryIO", out)  # whoever writes to it only writes
        out.flush()

    @property
    def redraws(self) -> bool:
        """Whether there is a terminal that can be drawn on, as an editor or a pager does."""
        return self.terminal and not self.dumb

    @property
    def plain(self) -> bool:
        """Whether all is said in plain lines: no screen, no pager, no drawing.

        So it is where the terminal can do no other, and where the person chose it.
        """
        return self.dumb or self.wants_plain or speaks_plainly()

    def begin(self) -> None:
        """Say what follows as the environment and the settings want it; unreadable ones want nothing."""
        from qicli.adapters.home.plainly import says_plain  # noqa: PLC0415 - help does without

        speak(plainly=self.dumb or self.wants_plain or says_plain(self.paths.config))

    def be_plain(self) -> None:
        """Say all that follows in plain lines, as an option of a verb asks for it."""
        speak(plainly=True)

    def styled(self, lines: "Iterable[Styled]") -> "Iterator[str]":
        """Lines as they are written: their words alone where nobody sees colours."""
        console = None if self.plain or not self.on_screen else self.console()
        return (line.written(console) for line in lines)

    def page(self, lines: Iterable[str], *, prose: bool = False, exact: bool = False) -> None:
        """Lines on stdout, as they come; in the person's pager where they are more than the screen holds.

        In a pipe a line is as long as it is, but `prose` is set to 80 columns there, and nowhere to more than
        the eye can follow. What is `exact`, as JSON, is set in no rows at all.
        """
        width = min(self.width or _terminal_size().columns, READABLE) if prose else self.width
        set_in_rows = (
            row
            for line in lines
            for row in ([line] if exact or STYLED in line else rows(as_heard(line), width))
        )
        if not self.redraws or self.plain:
            for row in set_in_rows:
                print(row)
            return
        self.show_pages(set_in_rows)

    def show_pages(self, lines: Iterable[str]) -> None:
        """In the pager, or as they are where they fit."""
        from qicli.adapters.terminal.pager import page  # noqa: PLC0415 - only for a long output

        page(lines, sys.stdout, max(1, _terminal_size().lines - 1))

    @staticmethod
    def show_file(path: Path) -> bool:
        """Show a page in the person's browser; whether there is one."""
        import webbrowser  # noqa: PLC0415 - hardly ever

        return webbrowser.open(path.absolute().as_uri())

    def checkpoint(self, id_: str) -> "Checkpoint":
        """Where the practice of this id is kept while it lasts."""
        from qicli.adapters.journal.checkpoint import Checkpoint, Kept  # noqa: PLC0415 - only a practice needs it

        return Checkpoint(Kept(self.journal.folder, self.journal.machine, id_))

    @contextmanager
    def ringing_out(self) -> Iterator[None]:
        """After the block the last sound of a practice has rung out, and nothing sounds any more."""
        try:
            yield
        except BaseException:
            self._end_sound(lambda heard: heard.end())
            raise
        self._end_sound(lambda heard: heard.ring_out())

    def _end_sound(self, end: "Callable[[Heeding], None]") -> None:
        heard, self._heard = self._heard, None
        if heard is not None:
            end(heard)

    def saying(self, hearing: "Hearing | None", *, kept: bool = False) -> "Saying | None":
        """The voice that is to be heard; None where none is wished, there is none, or nothing can play it.

        With `kept` it is for a file, which nothing here need play.
        """
        if hearing is None or not hearing.voice or not (kept or self.can_sound):
            return None
        from qicli.adapters.sound.voiced import saying_for  # noqa: PLC0415 - imports numpy

        return saying_for(hearing, self.paths.cache)

    @property
    def can_sound(self) -> bool:
        """Whether any sound can be made here."""
        from qicli.adapters.sound.instead import what_is_missing  # noqa: PLC0415 - only with sound

        return not what_is_missing(os.environ)

    @property
    def brightens(self) -> bool:
        """Whether the terminal can brighten and dim."""
        from qicli.views.practice.flashing import shows_brightness  # noqa: PLC0415 - imports Rich

        return shows_brightness(self.console())

    @contextmanager
    def _cues(
        self, hearing: "Hearing | None", words: "Words | None", clock: "Clock", bell: "Cues"
    ) -> "Iterator[Cues]":
        """What a practice is heard by; silent once it is left, unless it was finished."""
        if hearing is None:
            yield bell
            return
        self._heard = _hearing(hearing, words, clock, bell)
        try:
            yield self._heard
        finally:
            self._heard.leave()

    @contextmanager
    def stage(
        self,
        *,
        plain: bool,
        hearing: "Hearing | None" = None,
        words: "Words | None" = None,
        sight: "Sight" = "usual",
    ) -> "Iterator[Stage]":
        """What a practice is played on. The terminal is given back at the end, whatever happened.

        With `hearing` it is heard as that says, and with these `words`; else by the terminal's bell, where it
        is on. Where no sound can be had the screen is no darker than ever.
        """
        from qicli.adapters.clock import BootClock  # noqa: PLC0415
        from qicli.adapters.terminal.bell import Bell, Silence  # noqa: PLC0415 - only a practice needs these three
        from qicli.player import Stage  # noqa: PLC0415

        gc.freeze()  # what there is now stays, and is looked through no more
        gc.enable()  # a practice lasts; see qicli.__main__
        clock = BootClock()
        bell: Cues = Bell(sys.stdout) if sys.stdout.isatty() else Silence()
        with self._cues(hearing, words, clock, bell) as cues, _keys(clock) as keys:
            silent = sight == "dark" and cues.name == "bell"
            screen = _screen(self, "usual" if silent else sight, plain=plain)
            screen.enter()
            try:
                yield Stage(clock, keys, screen, cues, attended=sys.stdin.isatty())
            finally:
                screen.leave()


def _hearing(hearing: "Hearing", words: "Words | None", clock: "Clock", bell: "Cues") -> "Heeding":
    """What a practice is heard by: sound, or the bell, which says why it is only that."""
    from importlib.util import find_spec  # noqa: PLC0415 - only with sound

    from qicli.adapters.sound.instead import NO_PLAYER, BellInstead, what_is_missing  # noqa: PLC0415 - the same

    if missing := what_is_missing(os.environ):
        return BellInstead(bell, missing)
    material = None
    if words is not None:
        from qicli.adapters.sound.voiced import voiced  # noqa: PLC0415 - only with a voice

        material = voiced(hearing, *words)
    if find_spec("miniaudio"):
        from qicli.adapters.sound.sounding import Sounding  # noqa: PLC0415 - imports numpy

        return Sounding(hearing, clock, bell, material=material)
    from qicli.adapters.sound.programs import Played, found_program  # noqa: PLC0415 - imports numpy

    program = found_program()
    return Played(program, hearing, bell, material=material) if program else BellInstead(bell, NO_PLAYER)


def _terminal_size() -> os.terminal_size:
    """Columns and lines as `shutil` finds them; where the terminal alone says it, in a tenth of the time."""
    if sys.__stdout__ and not ("COLUMNS" in os.environ or "LINES" in os.environ):
        with suppress(OSError, ValueError):  # it is no terminal, or closed
            if all(size := os.get_terminal_size(sys.__stdout__.fileno())):
                return size
    from shutil import get_terminal_size  # noqa: PLC0415 - brings four kinds of archives, and `qi log` opens none

    return get_terminal_size()


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


@contextmanager
def _keys(clock: "Clock") -> "Iterator[Keys]":
    """Keys from stdin where it is a terminal, and signals in any case."""
    listening = sys.stdin.isatty()
    if sys.platform == "win32":
        from qicli.adapters.terminal.windows import ConsoleKeys  # noqa: PLC0415 - exists on Windows only

        with ConsoleKeys(clock, keys=listening) as console_keys:
            yield console_keys
    else:
        from qicli.adapters.terminal.keys import TerminalKeys  # noqa: PLC0415 - POSIX only

        with TerminalKeys(clock, sys.stdin.fileno() if listening else None) as terminal_keys:
            yield terminal_keys


def _screen(world: World, sight: "Sight", *, plain: bool) -> "Screen":
    if plain:
        from qicli.views.practice.plain import PlainScreen  # noqa: PLC0415 - needs no Rich

        return PlainScreen(cast("TextIO", InRows()))  # which is only printed to
    from qicli.views.practice.live import LiveScreen  # noqa: PLC0415 - imports Rich

    counting = world.settings.count
    if sight == "bright" and world.brightens:
        from qicli.views.practice.flashing import FlashingScreen  # noqa: PLC0415 - hardly ever

        return FlashingScreen(world.console(), _terminal_size, counting=counting)
    return LiveScreen(world.console(), _terminal_size, counting=counting, dark=sight == "dark")
