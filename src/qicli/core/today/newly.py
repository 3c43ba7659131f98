"""Numb, tingling or weak at a place where it was not noted before: said, and a reason to go gently."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec
from msgspec import Struct

from qicli.core.entry import Site, Symptom
from qicli.core.ledger import Felt
from qicli.core.when import day_of
from qicli.core.words.ladder import called
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.places import LADDER

_BOTH = ("left", "right")

Known = Mapping[tuple[str, str], set[str]]  # of a word at a place, the sides that were said; "" for none


class Newly(Struct, frozen=True, omit_defaults=True):
    """A word that stands apart from pain, and the place that it was said of; no side where none was said.

    Attributes:
        among: where the entry names several places, each of them in words: of which of them the word was
            said is not known. `site` and `side` are then the furthest down of them.
        ago: how many days ago it was said; 0 for today.
    """

    quality: str
    site: str
    side: str = ""
    among: tuple[str, ...] = ()
    ago: int = 0


def newly(last: Iterable[Felt], before: Sequence[Felt], today: date) -> tuple[Newly, ...]:
    """What was noted in the last 24 hours, newest first, and not in the weeks before; the gravest word first.

    Whoever notes for the first time has no before: what would be new is not known.
    """
    if not before:
        return ()
    known = defaultdict[tuple[str, str], set[str]](set)
    for word, sites, _ in _told(before):
        for site in sites:
            known[word, site.site].update(_sides(site))
    found: dict[Newly, int] = {}
    for word, sites, on in _told(last):
        if (new := _new(word, sites, known)) is not None:
            found.setdefault(new, (today - on).days)
    ordered = sorted(found, key=lambda each: (UNFEELING.index(each.quality), each.site, each.side))
    return tuple(msgspec.structs.replace(each, ago=found[each]) for each in ordered)


def _new(word: str, sites: Sequence[Site], known: Known) -> Newly | None:
    """The word at its place, if it was not there before; of several places, if it was at none of them."""
    sides = [_new_side(site, known.get((word, site.site), set())) for site in sites]
    if None in sides:
        return None
    nth = max(range(len(sites)), key=lambda each: _rung(sites[each]))
    among = tuple(called(site.site, _side(site)) for site in sites)
    return Newly(word, sites[nth].site, sides[nth] or "", among if len(sites) > 1 else ())


def _new_side(site: Site, before: set[str]) -> str | None:
    """The side on which it is new, empty where none was said; None where it is not new.

    A side is often left out, and is then none that is new; nor is one that was left out before.
    """
    if not before:
        return _side(site)
    sides = _sides(site)
    fresh = [side for side in sides if side not in before]
    if not fresh or "" in before or "" in sides:
        return None
    return _side(site) if len(fresh) == len(sides) else fresh[0]


def _rung(site: Site) -> int:
    return LADDER.index(site.site) if site.site in LADDER else -1


def _told(entries: Iterable[Felt]) -> Iterator[tuple[str, tuple[Site, ...], date]]:
    """Each word, the places one of which it was said of, and the day."""
    for entry in entries:
        for qualities, sites in _said(entry):
            if sites:
                yield from ((word, sites, day_of(entry.at)) for word in qualities if word in UNFEELING)


def _said(entry: Felt) -> Iterator[tuple[tuple[str, ...], tuple[Site, ...]]]:
    """What it is like, and where; around a practice as its note has it: `before: 3 left foot numb`."""
    if isinstance(entry, Symptom):
        yield entry.qualities, entry.sites
        return
    for piece in entry.note.split("; "):
        when, _, words = piece.partition(": ")
        if when in {"before", "after"}:
            from qicli.core.words.grammar import read_words  # noqa: PLC0415 - few practices have such a note

            said = read_words(words)
            yield said.qualities, said.sites


def _sides(site: Site) -> tuple[str, ...]:
    return _BOTH if _side(site) == "both" else (_side(site),)


def _side(site: Site) -> str:
    return "" if site.side is None or site.inferred else site.side
