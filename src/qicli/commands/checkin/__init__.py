"""`qi checkin`: how the past week was, in a few questions; suggested weekly, never pushed."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Annotated, TypeVar

import msgspec
import typer

from qicli.adapters.journal.writing import just_after
from qicli.commands.asked import moment
from qicli.commands.checkin.asking import HANGUP, Enough, Interview, SoFar
from qicli.commands.heed import even_if_refused, found, show
from qicli.commands.options import At
from qicli.commands.reading import read_option
from qicli.core.entry import Checkin, Flag, encode
from qicli.core.journal.telling import told
from qicli.core.person.answers import READERS, rated, read_activity, read_names, read_peg
from qicli.core.person.checkin import NUMBERS, PEG_ITEMS, baseline_after, beside_baseline, is_answered
from qicli.core.text import stored, visible
from qicli.core.when import day_of
from qicli.errors import Interrupted, Stopped, UsageError
from qicli.streams import say, say_json
from qicli.world import World

app = typer.Typer(add_completion=False)

Value = TypeVar("Value")

INTERRUPTED = 130

PegOption = Annotated[str, typer.Option("--peg", help="Pain, enjoyment, activity: 5,4,6. 5,,6 skips one.")]
Scored = Annotated[list[str] | None, typer.Option("--activity", help="One of your own: walking the dog=7.")]
Names = Annotated[str, typer.Option("--activities", help="Name your own anew: walking the dog; socks.")]
Sitting = Annotated[str, typer.Option(help="Minutes you can sit at a stretch: 90, 1 h 30.")]
Standing = Annotated[str, typer.Option(help="Minutes you can stand.")]
Walking = Annotated[str, typer.Option(help="Minutes you can walk.")]
Sleep = Annotated[str, typer.Option(help="Hours of sleep a night: 6.5, 6 h 30.")]
Woken = Annotated[str, typer.Option(help="Times woken a night.")]
Confidence = Annotated[str, typer.Option(help="In your body: 0 not at all … 10 fully.")]
Supported = Annotated[str, typer.Option(help="How supported you feel: 0 not at all … 10 fully.")]
Medication = Annotated[str, typer.Option(help="Medicines, in your own words.")]
Notes = Annotated[list[str] | None, typer.Option("--note", help="Anything in your own words.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the entry as JSON.")]


@app.command()
def checkin(
    ctx: typer.Context,
    peg: PegOption = "",
    activity: Scored = None,
    activities: Names = "",
    sitting: Sitting = "",
    standing: Standing = "",
    walking: Walking = "",
    sleep: Sleep = "",
    woken: Woken = "",
    confidence: Confidence = "",
    supported: Supported = "",
    medication: Medication = "",
    note: Notes = None,
    at: At = "",
    as_json: AsJson = False,
) -> None:
    """Look at the past week: pain and what it keeps you from, your own activities, sleep, confidence.

    Every question can be skipped; < goes back to the one before; q or Ctrl-C leaves, and what was answered
    so far is kept.

    With an option that answers, nothing is asked: for scripts.

    Example: qi checkin, qi checkin --peg 5,4,6 --sleep 6.5 --activity "walking the dog=7"
    """
    numbers = dict(
        zip(NUMBERS, (sitting, standing, walking, sleep, woken, confidence, supported), strict=True)
    )
    given = Given(
        peg=peg,
        activity=activity or [],
        activities=activities,
        numbers=numbers,
        medication=medication,
        notes=note or [],
        at=at,
    )
    world: World = ctx.obj
    with world.reading_around():
        _check_in(world, given, as_json=as_json)


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What was given on the command line, as it was typed."""

    peg: str
    activity: list[str]
    activities: str
    numbers: dict[str, str]
    medication: str
    notes: list[str]
    at: str

    @property
    def answers(self) -> bool:
        """Whether anything was answered; a list of activities and a moment alone are no answer."""
        said = [self.peg, *self.activity, *self.numbers.values(), self.medication, *self.notes]
        return any(text.strip() for text in said)

    @property
    def raw(self) -> list[str]:
        """All of it, for the red flags, save for numbers alone: minutes are no temperature."""
        own = [*self.activity, self.activities, self.medication, *self.notes]
        numbers = [text for text in self.numbers.values() if not text.replace(".", "").strip().isdecimal()]
        return [*own, self.peg, *numbers, self.at]


class _Filing:
    """Where a check-in is filed: its moment, the one before it, and what of it is saved already."""

    def __init__(self, world: World, at: datetime | None) -> None:
        self.world = world
        self.at = (at or world.now()).replace(microsecond=0)
        self.last = _last(world, self.at)
        self.saved: Checkin | None = None

    @property
    def names(self) -> list[str]:
        """The names of the person's own activities so far."""
        return [] if self.last is None else [each.name for each in self.last.answers.activities]

    def holds(self, said: SoFar) -> bool:
        """Whether there is anything to save."""
        words = said.medication or said.note
        return is_answered(said.answers) or bool(words or said.flags) or said.names != self.names

    def save(self, said: SoFar) -> Checkin:
        """Write what was said; the second time as a new version of the same entry."""
        world, last, now = self.world, self.last, self.world.now()
        entry = Checkin(
            id=world.new_id(),
            logged=now if self.saved is None else max(now, just_after(self.saved.logged)),
            replaces=None if self.saved is None else self.saved.root,
            at=self.at,
            answers=said.answers,
            baseline=baseline_after(last, said.names),
            since=None if last is None else last.since or day_of(last.at),
            medication=said.medication,
            note=said.note,
            flags=said.flags,
        )
        if self.saved is None or not _same(entry, self.saved):
            self.saved = world.journal.append(entry)
        return self.saved


def _same(new: Checkin, old: Checkin) -> bool:
    return msgspec.structs.replace(new, id=old.id, logged=old.logged, replaces=old.replaces) == old


def _last(world: World, at: datetime) -> Checkin | None:
    """The check-in said last of those up to this moment."""
    checkins = (entry for entry in world.journal.standing() if isinstance(entry, Checkin))
    return next((entry for entry in checkins if entry.at <= at), None)


def _check_in(world: World, given: Given, *, as_json: bool) -> None:
    flags = found(*given.raw)
    with even_if_refused(world, flags):
        saved = _taken(world, given, flags)
    if saved is None:
        world.write("Nothing said, nothing noted.")
        return
    show(world, flags, saved)
    _tell(world, saved, as_json=as_json)


def _taken(world: World, given: Given, flags: tuple[Flag, ...]) -> Checkin | None:
    """What was given or answered, as it was saved; None where nothing was said."""
    if not (given.answers or flags or world.terminal):
        raise UsageError("nothing to note; say how it was, as in: qi checkin --peg 5,4,6 --sleep 6.5")
    notes: list[str] = []

    def kept(option: str, text: str, said: Callable[[], Value | None]) -> Value | None:
        """What an option says. With red flags among the words nothing is refused: it is kept as a note."""
        try:
            return said()
        except UsageError as error:
            if not flags:
                raise
            say(f"qi: kept as a note ({visible(str(error))})", err=True)
            notes.append(f"{option}: {stored(text.strip())}")
            return None

    def read(option: str, reader: Callable[[str], Value], text: str) -> Value | None:
        return kept(option, text, lambda: read_option(f"--{option}", reader, text))

    filing = _Filing(world, kept("at", given.at, lambda: moment(world, given.at)))
    names = read("activities", read_names, given.activities)
    said = SoFar(names=filing.names if names is None else names, notes=notes, flags=flags)
    if given.answers or flags:
        _fill_in(said, given, read)
    else:
        _interview(filing, said)
    if not filing.holds(said):
        return None
    return filing.save(said)


def _fill_in(said: SoFar, given: Given, read: Callable[..., object]) -> None:
    """Take the answers from the options."""
    peg = read("peg", read_peg, given.peg)
    said.peg = {name: score for name in PEG_ITEMS if (score := getattr(peg, name, None)) is not None}
    for text in given.activity:
        read("activity", lambda text: _score(said, text), text)
    for name, text in given.numbers.items():
        number = read(name, READERS[name], text)
        if isinstance(number, int | float):
            said.numbers[name] = number
    said.medication = stored(given.medication.strip())
    said.notes += given.notes


def _score(said: SoFar, text: str) -> None:
    """Take an activity with its score; one that was never named joins the list."""
    scored = read_activity(text)
    said.names = [each.name for each in rated(said.names, [scored])]
    name = next(name for name in said.names if name.casefold() == scored.name.casefold())
    if scored.score is not None:
        said.scores[name] = scored.score


def _interview(filing: _Filing, said: SoFar) -> None:
    """Ask; however the questions end, what was answered by then is saved.

    Raises:
        Stopped: they were broken off, and what there was is saved.
    """
    try:
        Interview(filing.world, said, lambda: filing.save(said)).ask_all()
    except Enough:
        return
    except (KeyboardInterrupt, Interrupted):
        _break_off(filing, said, INTERRUPTED)
    except OSError:  # the terminal went away while something was written on it
        _break_off(filing, said, HANGUP)
    except Stopped as ended:
        _break_off(filing, said, ended.exit_code)


def _break_off(filing: _Filing, said: SoFar, exit_code: int) -> None:
    words = "Nothing said, nothing noted."
    if filing.holds(said):
        words = f"Saved so far: {told(filing.save(said))}"
    with suppress(OSError):  # the terminal may be gone
        filing.world.write(words, err=True)
    raise Stopped(exit_code) from None


def _tell(world: World, entry: Checkin, *, as_json: bool) -> None:
    if as_json:
        say_json(encode(entry).decode())
        return
    world.write(f"Saved {told(entry)}")
    if beside := beside_baseline(entry.answers, entry.baseline):
        world.write(visible(" · ".join(beside)))
