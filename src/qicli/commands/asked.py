"""A symptom as it is said, in words and by options: what is understood of it, and what is kept as it is."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from qicli.commands.reading import read_option
from qicli.core.entry import UNSAID, Flag, Reading, Site
from qicli.core.safety.fields import LEG
from qicli.core.text import joined, stored, visible
from qicli.core.words.contradictions import left_open
from qicli.core.words.grammar import WORST, Said, added, is_reading_alone, read_reading, read_words
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

OWN_NAMES = ("treatment", "medicine")
APART = " · "  # between the sentence and what was noted beside it
DENIALS = {"no", "not", "without", "never", "nothing", "isnt", "isn't", "doesn't", "didn't", "don't"}
REMEDY = "qi journal edit last … says it better"


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
    def text_alone(self) -> bool:
        """Whether nothing but words, and perhaps a note, was given."""
        return self == Asked(text=self.text, note=self.note, groups={group: [] for group in self.groups})

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


class Understood(msgspec.Struct, frozen=True):
    """What was understood, and what is to be kept as it was typed.

    Attributes:
        sentence: the words, whole, where any of them was not understood; "" otherwise.
        odd: values of options that are none.
    """

    said: Said
    sentence: str = ""
    odd: tuple[str, ...] = ()

    def whole(self, text: str) -> "Understood":
        """The same, with the sentence kept whole."""
        return msgspec.structs.replace(self, sentence=stored(text.strip()))

    def note(self, *more: str) -> str:
        """The note: the sentence first, and behind it what was noted beside it."""
        return APART.join(part for part in (self.sentence, joined([*self.odd, *more])) if part)


def is_open(site: Site) -> bool:
    """Whether this is a place of the leg whose side was not said."""
    return site.side is None and site.site in LEG


def moment(world: World, at: str) -> datetime | None:
    """The moment that --at names; None where it was not given.

    Raises:
        UsageError: it names none, or none of the past.
    """
    if not at:
        return None
    if not at.strip():
        raise UsageError('--at says nothing; leave it out for now, or say when: --at "yesterday 8pm"')
    from qicli.core.words.moments.reading import read_moment  # noqa: PLC0415 - most entries are of now

    return read_option("--at", lambda text: read_moment(text, world.calendar), at)


def understood(
    asked: Asked,
    flags: tuple[Flag, ...],
    sites: tuple[Site, ...] = (),
    *,
    taught: Taught = NOTHING_TAUGHT,
) -> Understood:
    """What the words and the options say together.

    `sites` are the places that a side alone is meant for, `taught` the person's own names.

    Raises:
        UsageError: options contradict each other, or a number is out of range, and there are no red flags
            among the words; with these all of it is kept as a note.
    """
    said = read_words(asked.text, taught)
    sentence = stored(asked.text.strip()) if said.kept or said.former else ""
    if asked.side.strip() and sites and not said.sites and not asked.groups["site"]:
        said = msgspec.structs.replace(said, sites=sites)
    try:
        more = added(said, asked.stored_groups, pain=asked.pain, side=asked.side)
    except ValueError as error:
        if not flags:
            raise UsageError(str(error)) from error
        say(f"qi: kept all of it as a note ({error})", err=True)
        return Understood(Said(), stored(" ".join(asked.raw.split())))
    odd = more.kept[len(said.kept) :]
    settled, pieces = left_open(more, said.pain if asked.pain is not None else None)
    if pieces:
        sentence = stored(asked.text.strip())
        odd = odd if sentence else (*odd, *pieces)
    return Understood(settled, sentence, odd)


def around(option: str, text: str, flags: tuple[Flag, ...]) -> tuple[Reading, list[str]]:
    """The reading that --before or --after says, and the words to keep where they say more than it holds.

    Raises:
        UsageError: it is no reading, and there are no red flags among the words.
    """
    if not text.strip():
        return UNSAID, []
    said = read_reading(text)
    if said != UNSAID and is_reading_alone(text):
        return said, []
    if said == UNSAID and not flags:
        raise UsageError(f'--{option}: "{text}" is no reading; write 6, or 6 left calf')
    return said, [f"{option}: {stored(text.strip())}"]


def tell_understood(said: Understood) -> None:
    """What was read as another word, what was not understood, and how it can be said better; on stderr."""
    for slip in said.said.slips:
        if slip.taken:
            say(f"{visible(slip.typed)} read as {slip.word}", err=True)
    kept = [piece for piece in said.said.kept if piece.split(" ", maxsplit=1)[0].lower() not in DENIALS]
    pieces = [*kept, *said.said.former]
    if said.said.open:  # of which one more line tells
        pieces = [piece for piece in pieces if not any(map(str.isdecimal, piece))]
    if said.said.either:  # the same
        pieces = [piece for piece in pieces if piece != said.said.either.amount]
    if not pieces:
        return
    quoted = ", ".join(f'"{visible(piece)}"' for piece in pieces)
    whole = "; your words are kept whole as a note" if said.sentence else " as a note"
    say(f"kept {quoted}{whole}.{_hint(said.said, pieces)} {REMEDY}", err=True)


def _is_no_rating(piece: str) -> bool:
    """Whether it is a number that no pain can be; `6` may be what was counted."""
    if piece.isdecimal() and piece.isascii():
        return len(piece) > len(str(WORST)) or int(piece) > WORST
    return piece.replace(".", "", 1).replace(",", "", 1).isdecimal()


def _hint(said: Said, pieces: Sequence[str]) -> str:
    """What may have been meant."""
    offered = [f"{slip.word}?" for slip in said.slips if not slip.taken]
    if offered:
        return f" {' '.join(offered)}"
    if any(map(_is_no_rating, pieces)):
        return " Pain is a whole number from 0 (none) to 10 (worst imaginable)."
    return ""
