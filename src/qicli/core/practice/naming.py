"""Which routine is meant by what somebody calls it: its name in one word or several, a part, or nearly."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import islice

from msgspec import Struct

MOST_NEAR = 3  # routines that a slip of the finger may have meant


class Meant(Struct, frozen=True):
    """What a name means: one routine, or several that it could be, `nearly` where it is none of theirs."""

    slugs: tuple[str, ...]
    nearly: bool = False

    @property
    def clear(self) -> bool:
        """Whether it is one routine's name, or a part of no other's."""
        return len(self.slugs) == 1 and not self.nearly


def meant(said: str, titles: Mapping[str, str]) -> Meant:
    """The routines that may be meant; `titles` are by slug, and may be empty.

    In this order: a whole name or title, in any case, with spaces, hyphens or underscores; the beginning of a
    name; words of which each begins a word of the name or title; what looks much like it. A beginning that
    several share means the one whose name begins all of them, if there is one.
    """
    words = _words(said)
    joined = "-".join(words)
    for found in _in_turn(said.strip().lower(), words, titles):
        if found:
            return Meant(found[:1] if all(slug.startswith(found[0]) for slug in found) else found)
    return Meant(_near(joined, words, titles), nearly=True)


def _in_turn(said: str, words: list[str], titles: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    if not words:
        return
    joined, run_together = "-".join(words), "".join(words)
    yield tuple(slug for slug, title in titles.items() if said == slug or joined == "-".join(_words(title)))
    yield tuple(slug for slug in titles if slug.startswith(said))
    yield tuple(slug for slug in titles if "".join(_words(slug)).startswith(run_together))
    known = {slug: [*_words(slug), *_words(title)] for slug, title in titles.items()}
    yield tuple(slug for slug, theirs in known.items() if _all_begin(words, theirs))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def _all_begin(said: Iterable[str], words: list[str]) -> bool:
    """Whether each of these begins one of the words; one and many are the same."""
    return all(any(word.startswith(part.removesuffix("s") or part) for word in words) for part in said)


def _near(joined: str, words: list[str], titles: Mapping[str, str]) -> tuple[str, ...]:
    """What looks like all of it; else what has a word for each of these that looks like it."""
    if not words:
        return ()
    if whole := get_close_matches(joined, titles, MOST_NEAR, 0.6):
        return tuple(whole)
    near = (slug for slug in titles if all(get_close_matches(each, _words(slug), 1, 0.7) for each in words))
    return tuple(islice(near, MOST_NEAR))
