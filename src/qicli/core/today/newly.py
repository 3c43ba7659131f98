"""Numb, tingling or weak at a place where it was not noted before: said, and a reason to go gently."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from qicli.core.entry import Site, Symptom
from qicli.core.ledger import Felt

UNFEELING = ("numb", "tingling", "weak", "giving-way")


class Newly(Struct, frozen=True, omit_defaults=True):
    """A word that stands apart from pain, and the place that it was said of; no side where none was said."""

    quality: str
    site: str
    side: str = ""


def newly(today: Iterable[Felt], before: Sequence[Felt]) -> tuple[Newly, ...]:
    """What was noted in the last 24 hours and not in the weeks before, in the order of the words.

    Whoever notes for the first time has no before: what would be new is not known.
    """
    if not before:
        return ()
    known = {_place(each) for each in _told(before)}
    fresh = dict.fromkeys(each for each in _told(today) if _place(each) not in known)
    return tuple(sorted(fresh, key=lambda each: (UNFEELING.index(each.quality), each.site, each.side)))


def _place(said: Newly) -> tuple[str, str]:
    """Which word of which place: a side is often left out, and is then none that is new."""
    return said.quality, said.site


def _told(entries: Iterable[Felt]) -> Iterator[Newly]:
    for entry in entries:
        if isinstance(entry, Symptom):
            words = [word for word in entry.qualities if word in UNFEELING]
            yield from (Newly(word, site.site, _side(site)) for word in words for site in entry.sites)


def _side(site: Site) -> str:
    return "" if site.side is None or site.inferred else site.side
