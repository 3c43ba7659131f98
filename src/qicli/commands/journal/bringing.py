"""What an import would add: gathered, shown, and asked about, whichever program it is from."""

from datetime import datetime

import msgspec
import typer

from qicli.core.entry import Flag, Plan, Seen, Session, Symptom, Unknown, shown_id
from qicli.core.ledger import Felt, Standing
from qicli.core.safety import counted
from qicli.core.telling import told
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.world import World

EXAMPLES = 2


class Wanted(msgspec.Struct, frozen=True):
    """How much is to be asked: `yes` adds without asking, `dry_run` only looks."""

    name: str
    yes: bool
    dry_run: bool


class Coming(msgspec.Struct):
    """What a file would bring in.

    Attributes:
        kinds: how many new entries of which kind, and `first` and `last`, when they were felt.
        examples: the oldest of them.
        flags: the red flags of each.
        others: new lines that are no entries that stand: former versions, deletions, tombstones.
        present: lines that are here already.
        taken_back: ids that restore what is here, but was taken back.
        forgotten: lines of entries that were removed for good.
        unread: lines that could not be read.
    """

    kinds: dict[type, int] = msgspec.field(default_factory=dict)
    first: datetime | None = None
    last: datetime | None = None
    examples: list[Standing] = msgspec.field(default_factory=list)
    flags: list[tuple[Flag, ...]] = msgspec.field(default_factory=list)
    others: int = 0
    present: int = 0
    taken_back: list[str] = msgspec.field(default_factory=list)
    forgotten: int = 0
    unread: int = 0

    @property
    def entries(self) -> int:
        """How many new entries."""
        return sum(self.kinds.values())

    def count(self, entry: Standing | Unknown) -> None:
        """Count one more; told from the newest to the oldest."""
        self.kinds[type(entry)] = self.kinds.get(type(entry), 0) + 1
        if isinstance(entry, Unknown):
            return
        if isinstance(entry, Felt):
            self.first = min(self.first or entry.at, entry.at)
            self.last = max(self.last or entry.at, entry.at)
            if entry.flags:
                self.flags.append(entry.flags)
        self.examples = [entry, *self.examples[: EXAMPLES - 1]]


_KINDS: dict[type, tuple[str, str]] = {
    Session: ("practice", "practices"),
    Symptom: ("note", "notes"),
    Seen: ("seen by a professional", "seen by a professional"),
    Plan: ("plan", "plans"),
}
_UNKNOWN = ("of a kind this qi does not know", "of kinds this qi does not know")


def name_unread(name: str, place: str, reason: str) -> None:
    """Name a place in the file that could not be read."""
    where = f"{name}:{place}" if place.isdecimal() else f"{name}: {place}"
    typer.echo(f"qi: {visible(f'{where}: {reason}')}", err=True)


def agreed(world: World, wanted: Wanted, coming: Coming) -> bool:
    """Show what would be added, and ask; whether to add it.

    Raises:
        UsageError: there is nobody to ask.
    """
    typer.echo(f"{visible(wanted.name)}: {_new(coming)}")
    for line in _points(coming):
        world.write(f"- {line}")
    if not coming.entries + coming.others or wanted.dry_run:
        return False
    if wanted.yes:
        return True
    if not world.terminal:
        raise UsageError("nothing was added: this asks first, so it needs a terminal, or --yes")
    if world.ask.key("Add them? y/n ", "yn") == "y":
        return True
    typer.echo("Nothing was added.")
    return False


def warn(world: World, coming: Coming) -> None:
    """One line on the red flags of all that was added."""
    if line := counted(coming.flags):
        world.write(line, err=True)


def many(number: int, one: str, more: str = "") -> str:
    """A number with its noun."""
    return f"{number} {one}" if number == 1 else f"{number} {more or one + 's'}"


def _points(coming: Coming) -> list[str]:
    lines = [told(entry) for entry in coming.examples]
    if coming.others:
        lines.append(f"{many(coming.others, 'other line')}: former versions, deletions, what was forgotten")
    if coming.present:
        lines.append(f"{many(coming.present, 'line')} here already")
    if coming.taken_back:
        lines.append(f"{_taken_back(coming.taken_back)}")
    if coming.forgotten:
        lines.append(f"{many(coming.forgotten, 'line')} of entries that were forgotten, and stay so")
    if coming.unread:
        lines.append(f"{many(coming.unread, 'line')} not read, named above")
    return lines


def _new(coming: Coming) -> str:
    if not coming.entries:
        return "nothing new" if not coming.others else "no new entry"
    kinds = ", ".join(many(number, *_KINDS.get(kind, _UNKNOWN)) for kind, number in coming.kinds.items())
    days = ""
    if coming.first and coming.last:
        days = f", {day_of(coming.first)} to {day_of(coming.last)}"
    return f"{many(coming.entries, 'new entry', 'new entries')}{days} ({kinds})"


def _taken_back(ids: list[str]) -> str:
    """How many, and how each is brought back; an import that was taken back is brought back as a whole."""
    each = list(dict.fromkeys(shown_id(id_) for id_ in ids))
    ways = ", ".join(each[:3]) + (" …" if len(each) > 3 else "")
    number = many(len(ids), "of these was", "of these were")
    return f"{number} taken back earlier: qi journal restore {visible(ways)}"
