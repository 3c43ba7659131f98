"""What an import would add: gathered, shown, and asked about, whichever program it is from."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from qicli.core.entry import Checkin, Flag, Plan, Question, Seen, Session, Symptom, Unknown, shown_id
from qicli.core.journal.telling import flag_words, told
from qicli.core.ledger import Felt, Standing
from qicli.core.safety.tiers import Tier, counted
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import UsageError
from qicli.imports.drafts import whole_pain
from qicli.imports.times import Order
from qicli.streams import say
from qicli.world import World

EXAMPLES = 2
ALL_OF_THEM = 'All of them: qi journal list --search "red flag"'
UNTAKEN = 3  # pains of another scale that are named; the others are counted
WHOLE = "qi has whole numbers from 0 to 10"
SCALE = (
    "of these it is not known that 10 is the most; where it is, qi journal edit ID NUMBER makes it the pain"
)
FLAGGED = 3  # entries with red flags that are named; the others are counted
LENGTH = 200  # characters of an example; a note may be pages long


class Wanted(msgspec.Struct, frozen=True):
    """How much is to be asked: `yes` adds without asking, `dry_run` only looks.

    `dates` is what comes first in the dates of the file.
    """

    name: str
    yes: bool
    dry_run: bool
    dates: Order | None = None


class Coming(msgspec.Struct):
    """What a file would bring in.

    Attributes:
        kinds: how many new entries of which kind, and `first` and `last`, when they were felt.
        examples: the oldest of them.
        flags: the red flags of each; `flagged`, the most urgent entries with such, newest first.
        long_ago: how many entries with red flags are of before `shouted_since`: asked about, not shouted.
        others: new lines that are no entries that stand: former versions, deletions, tombstones.
        present: lines that are here already.
        taken_back: ids that restore what is here, but was taken back.
        forgotten: lines of entries that were removed for good.
        removing: how many entries that are here go for good, as they were forgotten where the file is from.
        taking_back: ids that restore what stands here, and was taken back where the file is from.
        differing: lines that are here already, but say something else.
        unread: lines that could not be read.
        untaken: pains that are in the note only, as they are none from 0 to 10; `odd`, the first of them.
        scaleless: the first of those that may be of another scale, though qi has such numbers.
        redated: entries that are here with another day, as the order of the dates was read the other way.
    """

    kinds: dict[type, int] = msgspec.field(default_factory=dict)
    first: datetime | None = None
    last: datetime | None = None
    examples: list[Standing] = msgspec.field(default_factory=list)
    flags: list[tuple[Flag, ...]] = msgspec.field(default_factory=list)
    flagged: list[Felt] = msgspec.field(default_factory=list)
    long_ago: int = 0
    shouted_since: datetime | None = None
    others: int = 0
    present: int = 0
    taken_back: list[str] = msgspec.field(default_factory=list)
    forgotten: int = 0
    removing: int = 0
    taking_back: tuple[str, ...] = ()
    differing: int = 0
    unread: int = 0
    untaken: int = 0
    odd: list[str] = msgspec.field(default_factory=list)
    scaleless: list[str] = msgspec.field(default_factory=list)
    redated: int = 0

    @property
    def entries(self) -> int:
        """How many new entries."""
        return sum(self.kinds.values())

    def leave(self, place: str, pain: str) -> None:
        """Count a pain that was not taken as one."""
        self.untaken += 1
        named = self.odd if whole_pain(pain) is None else self.scaleless
        if len(named) <= UNTAKEN:
            named.append(f"{'line ' if place.isdecimal() else ''}{place}: {pain[:20]}")

    def count(self, entry: Standing | Unknown) -> None:
        """Count one more; told from the newest to the oldest."""
        self.kinds[type(entry)] = self.kinds.get(type(entry), 0) + 1
        if isinstance(entry, Unknown):
            return
        if isinstance(entry, Felt):
            self.first = min(self.first or entry.at, entry.at)
            self.last = max(self.last or entry.at, entry.at)
            if entry.flags and self.shouted_since and entry.at < self.shouted_since:
                self.long_ago += 1
            elif entry.flags:
                self.flags.append(entry.flags)
                self.flagged = sorted([*self.flagged, entry], key=_urgency)[:FLAGGED]
        self.examples = [entry, *self.examples[: EXAMPLES - 1]]


_KINDS: dict[type, tuple[str, str]] = {
    Session: ("practice", "practices"),
    Symptom: ("note", "notes"),
    Checkin: ("check-in", "check-ins"),
    Seen: ("seen by a professional", "seen by a professional"),
    Plan: ("plan", "plans"),
    Question: ("question", "questions"),
}
_UNKNOWN = ("of a kind this qi does not know", "of kinds this qi does not know")


def name_unread(name: str, place: str, reason: str) -> None:
    """Name a place in the file that could not be read."""
    where = f"{name}:{place}" if place.isdecimal() else f"{name}: {place}"
    say(f"qi: {visible(f'{where}: {reason}')}", err=True)


def agreed(world: World, wanted: Wanted, coming: Coming) -> bool:
    """Show what would be added, and ask; whether to add it.

    Raises:
        UsageError: there is nobody to ask.
    """
    say(f"{visible(wanted.name)}: {_new(coming)}")
    for line in _points(coming):
        world.write(f"- {line}")
    if coming.differing:
        world.write(f"qi: {visible(wanted.name)}: {differ(coming.differing)}", err=True)
    if not coming.entries + coming.others or wanted.dry_run:
        return False
    if wanted.yes:
        return True
    if not world.terminal:
        raise UsageError("nothing was added: this asks first, so it needs a terminal, or --yes")
    if world.ask.key("Add them? y/n ", "yn") == "y":
        return True
    say("Nothing was added.")
    return False


def no_undo(*, tombstones: int) -> str:
    """How lines that were joined are taken back."""
    told = "qi undo does not take this back; removing that file does"
    return f"{told}, save for what was forgotten." if tombstones else f"{told}."


def warn(world: World, coming: Coming) -> None:
    """One line on the red flags of all that was added, the most urgent entries, and how to see them all."""
    if line := counted(coming.flags):
        world.write(line, err=True)
        for entry in coming.flagged:
            world.write(f"- {day_of(entry.at)} {', '.join(flag_words(entry))}", err=True)
        world.write(ALL_OF_THEM, err=True)
    if coming.long_ago:
        _ask_of_long_ago(world, coming.long_ago)


def _ask_of_long_ago(world: World, number: int) -> None:
    """Once, by count: what was said more than six weeks before is not shouted."""
    entries = many(number, "entry", "entries")
    have = "has" if number == 1 else "have"
    world.write(
        f"{entries} of more than six weeks ago {have} words on the list of things "
        "to be checked. Does a professional know of this?",
        err=True,
    )
    if world.terminal and world.ask.key("y/n ", "yn") == "y":
        return
    world.write(f"If not, tell one in the next days: qi safety. {ALL_OF_THEM}", err=True)


def many(number: int, one: str, more: str = "") -> str:
    """A number with its noun."""
    return f"{number} {one}" if number == 1 else f"{number} {more or one + 's'}"


def harm(removing: int, taking_back: Sequence[str]) -> list[str]:
    """What a file does to the entries that are here, where it does anything."""
    lines = []
    if removing:
        were, go = ("was", "it goes") if removing == 1 else ("were", "they go")
        number = many(removing, "entry", "entries")
        lines.append(f"{number} of yours {were} forgotten where this comes from; {go} for good here too")
    if taking_back:
        were, them = ("was", "it") if len(taking_back) == 1 else ("were", "them")
        number = many(len(taking_back), "entry", "entries")
        ways = _ways(taking_back)
        lines.append(
            f"{number} of yours {were} taken back where this comes from, and so here too; "
            f"qi journal restore brings {them} back: {ways}"
        )
    return lines


def differ(number: int) -> str:
    """That lines are not what is here, and were not taken."""
    say = "says" if number == 1 else "say"
    return (
        f"{many(number, 'line')} {say} something else than what is here under the same id; what is here stays"
    )


def _urgency(entry: Felt) -> int:
    """The rank of its most urgent flag; what only a newer qi flags comes last."""
    ranks = {tier.value: tier.rank for tier in Tier}
    return min(ranks.get(flag.tier, len(ranks)) for flag in entry.flags)


def _points(coming: Coming) -> list[str]:
    lines = [_shortened(told(entry)) for entry in coming.examples]
    if coming.others:
        lines.append(f"{many(coming.others, 'other line')}: former versions, deletions, what was forgotten")
    lines += harm(coming.removing, coming.taking_back)
    if coming.present:
        lines.append(f"{many(coming.present, 'line')} here already")
    if coming.redated:
        are, take = ("is", "it takes") if coming.redated == 1 else ("are", "they take")
        lines.append(f"{coming.redated} of these {are} here with another day; {take} its place")
    if coming.taken_back:
        lines.append(f"{_taken_back(coming.taken_back)}")
    if coming.forgotten:
        lines.append(f"{many(coming.forgotten, 'line')} of entries that were forgotten, and stay so")
    if coming.untaken:
        lines.append(_untaken(coming))
    if coming.unread:
        lines.append(f"{many(coming.unread, 'line')} not read, named above")
    return lines


def _shortened(example: str) -> str:
    """An example without the end of a long note; its id stays."""
    words, space, id_ = example.rpartition("  ")
    return f"{words[:LENGTH].rstrip()}…{space}{id_}" if len(words) > LENGTH else example


def _new(coming: Coming) -> str:
    if not coming.entries:
        return "nothing new" if not coming.others else "no new entry"
    kinds = ", ".join(many(number, *_KINDS.get(kind, _UNKNOWN)) for kind, number in coming.kinds.items())
    days = ""
    if coming.first and coming.last:
        days = f", {day_of(coming.first)} to {day_of(coming.last)}"
    return f"{many(coming.entries, 'new entry', 'new entries')}{days} ({kinds})"


def _untaken(coming: Coming) -> str:
    """How many pains were left in their notes, why, and the first of them."""
    reasons = [
        f"{why}; {_named(pains)}" for why, pains in ((WHOLE, coming.odd), (SCALE, coming.scaleless)) if pains
    ]
    number = many(coming.untaken, "pain")
    return f"{number} not taken, only kept in the note: {'; '.join(reasons)}"


def _named(pains: Sequence[str]) -> str:
    """The first of them, each with its line."""
    return visible("; ".join(pains[:UNTAKEN])) + (", …" if len(pains) > UNTAKEN else "")


def _taken_back(ids: list[str]) -> str:
    """How many, and how each is brought back; an import that was taken back is brought back as a whole."""
    number = many(len(ids), "of these was", "of these were")
    return f"{number} taken back earlier: qi journal restore {_ways(ids)}"


def _ways(ids: Sequence[str]) -> str:
    each = list(dict.fromkeys(shown_id(id_) for id_ in ids))
    return visible(", ".join(each[:3]) + (" …" if len(each) > 3 else ""))
