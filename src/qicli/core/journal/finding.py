"""Finding entries: what is wanted of them, as a value, and whether an entry fits it."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from qicli.core.entry import Said, Session, Site, Symptom, Unknown
from qicli.core.journal.telling import flag_words, parts_of
from qicli.core.ledger import Standing
from qicli.core.when import day_of

KINDS = ("practice", "symptom", "checkin", "seen", "plan", "question")
_WRITTEN = {"practice": "session", "check-in": "checkin"}  # what an entry's line calls what a person calls so


def read_kind(text: str) -> str:
    """A kind of entry by the name that a person gives it, or by that in its line, as the line has it.

    Raises:
        ValueError: it is none; the message names them all.
    """
    kind = _WRITTEN.get(text.lower(), text.lower())
    if kind not in {_WRITTEN.get(each, each) for each in KINDS}:
        raise ValueError(f'"{text}" is no kind of entry; one of {", ".join(KINDS)}')
    return kind


class Wanted(Struct, frozen=True, kw_only=True):
    """What an entry must have to be found; what is empty asks for nothing.

    Several of one kind ask for any of them; different ones ask for all.

    Attributes:
        first: the first day it may belong to; `last`: the last one.
        kinds: as `read_kind` gives them, or kinds to come.
        sites: places; one without side or part means any side and part, and what is on both sides is on each.
        routines: beginnings of names.
        words: words that must all occur, in small letters.
    """

    first: date | None = None
    last: date | None = None
    kinds: tuple[str, ...] = ()
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()
    routines: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def fits(self, said: Standing | Unknown) -> bool:
        """Whether an entry is wanted. Of an entry of an unknown kind only its kind, day and words count."""
        return (
            self._in_time(said)
            and (not self.kinds or _kind(said) in self.kinds)
            and (not self.sites or any(_at(site, self.sites) for site in _sites(said)))
            and (not self.qualities or _any(_qualities(said), self.qualities))
            and (not self.routines or (isinstance(said, Session) and said.routine.startswith(self.routines)))
            and (not self.tags or (isinstance(said, Symptom) and _any(_small(said.tags), self.tags)))
            and (not self.words or _has(said, self.words))
        )

    def _in_time(self, said: Standing | Unknown) -> bool:
        day = day_of(said.logged if isinstance(said, Unknown) else said.at)
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


def _kind(said: Said) -> str:
    return said.type if isinstance(said, Unknown) else type(said).__name__.lower()


def _sites(said: Standing | Unknown) -> Iterator[Site]:
    match said:
        case Symptom():
            yield from said.sites
        case Session():
            yield from said.before.sites
            yield from said.after.sites


def _at(site: Site, wanted: Iterable[Site]) -> bool:
    return any(
        site.site == each.site
        and each.part in {None, site.part}
        and (each.side in {None, site.side} or site.side == "both")
        for each in wanted
    )


def _qualities(said: Standing | Unknown) -> Iterable[str]:
    return said.qualities if isinstance(said, Symptom) else ()


def _small(words: Iterable[str]) -> Iterator[str]:
    return (word.lower() for word in words)


def _any(words: Iterable[str], wanted: tuple[str, ...]) -> bool:
    return any(word in wanted for word in words)


def _has(said: Standing | Unknown, words: tuple[str, ...]) -> bool:
    text = _text(said).lower()
    return all(word in text for word in words)


def _text(said: Standing | Unknown) -> str:
    """Everything an entry says in words; of an unknown kind its whole line."""
    match said:
        case Unknown():
            return said.raw.decode("utf-8", "replace")
        case Session():
            more = (*said.mood, *said.mood_after, *said.eased, *said.skipped)
        case _:
            more = ()
    return "\n".join((*parts_of(said), *more, *flag_words(said)))
