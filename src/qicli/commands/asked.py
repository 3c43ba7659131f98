"""A symptom as it is said, in words and by options: what is understood of it, and what is kept as it is."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from qicli.commands.reading import read_option
from qicli.core.entry import UNSAID, Flag, Reading, Site
from qicli.core.text import stored, visible
from qicli.core.words.grammar import NEGATIONS, Said, added, is_reading_alone, read_reading, read_words
from qicli.core.words.vocabulary import NOTHING_TAUGHT, Taught, near
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

OWN_NAMES = ("treatment", "medicine")
TIMES = {"yesterday", "ago", "am", "pm", "monday", "tuesday", "wednesday", "thursday", "friday"}


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was given on the command line, or answered."""

    text: str
    groups: dict[str, list[str]] = msgspec.field(default_factory=dict)
    pain: int | None = None
    side: str = ""
    tags: list[str] = msgspec.field(default_factory=list)
    note: str = ""
    before: str = ""
    after: str = ""

    @property
    def raw(self) -> str:
        """All of it as it was typed, for the red flags."""
        words = [word for said in self.groups.values() for word in said]
        return "\n".join(
            [self.text, " ".join([self.side, *words]), *self.tags, self.before, self.after, self.note]
        )

    @property
    def empty(self) -> bool:
        """Whether nothing was given."""
        return self.pain is None and not self.raw.strip()

    @property
    def only_around(self) -> bool:
        """Whether only --before or --after was given, and not what they are around."""
        words = [word for said in self.groups.values() for word in said]
        others = [self.text, self.side, *words, *self.tags, self.note]
        return bool(self.before.strip() or self.after.strip()) and not (
            "".join(others).strip() or self.pain is not None
        )

    @property
    def stored_tags(self) -> tuple[str, ...]:
        """The tags as they are kept."""
        return tuple(stored(tag.strip()) for tag in self.tags if tag.strip())

    @property
    def stored_groups(self) -> dict[str, list[str]]:
        """The options by group, those that name things of the person's own as they are kept."""
        return {
            group: [stored(text.strip()) for text in texts if text.strip()] if group in OWN_NAMES else texts
            for group, texts in self.groups.items()
        }


def joined(parts: Iterable[str]) -> str:
    """Several notes as one, as it is kept."""
    return "; ".join(stored(part.strip()) for part in parts if part.strip())


def moment(world: World, at: str) -> datetime | None:
    """The moment that --at names; None where it was not given.

    Raises:
        UsageError: it names none, or none of the past.
    """
    if not at.strip():
        return None
    from qicli.core.words.moments import read_moment  # noqa: PLC0415 - most entries are of now

    return read_option("--at", lambda text: read_moment(text, world.calendar), at)


def understood(
    asked: Asked,
    flags: tuple[Flag, ...],
    sites: tuple[Site, ...] = (),
    *,
    taught: Taught = NOTHING_TAUGHT,
) -> Said:
    """What the words say. With red flags among them, words that contradict each other are kept whole.

    `sites` are the places that a side alone is meant for, `taught` the person's own names.

    Raises:
        UsageError: the words contradict each other, or a number is out of range.
    """
    try:
        said = read_words(asked.text, taught)
        if asked.side.strip() and sites and not said.sites and not asked.groups["site"]:
            said = msgspec.structs.replace(said, sites=sites)
        return added(said, asked.stored_groups, pain=asked.pain, side=asked.side)
    except ValueError as error:
        if not flags:
            raise UsageError(str(error)) from error
        say(f"qi: kept all of it as a note ({error})", err=True)
        return Said(kept=(" ".join(asked.raw.split()),))


def around(option: str, text: str, flags: tuple[Flag, ...]) -> tuple[Reading, list[str]]:
    """The reading that --before or --after says, and the words to keep where they say more than it holds.

    Raises:
        UsageError: it is no reading, and there are no red flags among the words.
    """
    said = read_reading(text)
    if not text.strip() or (said != UNSAID and is_reading_alone(text)):
        return said, []
    if said == UNSAID and not flags:
        raise UsageError(f'--{option}: "{text}" is no reading; write 6, or 6 left calf')
    return said, [f"{option}: {stored(text.strip())}"]


def tell_kept(piece: str) -> None:
    """What was not understood, and what may have been meant."""
    if piece.split(" ", maxsplit=1)[0].lower() in NEGATIONS:
        return  # said to be kept as it is
    known = None if " " in piece else near(piece)
    hint = f" {known}?" if known else ""
    if piece.replace(".", "", 1).isdecimal():
        hint = " pain is a whole number from 0 to 10."
    elif TIMES & {word.lower().strip("0123456789:") for word in piece.split()}:
        hint = ' a time is said by --at "yesterday 8pm".'
    say(f'kept "{visible(piece)}" as a note;{hint} qi undo takes it back', err=True)
