"""What another program's label says, if every word of it is one of ours; no guess is made."""

import re
from functools import lru_cache

from msgspec import Struct

from qicli.core.entry import Site
from qicli.core.words.grammar import read_words
from qicli.core.words.vocabulary.phrases import meanings

# How bad something was, in Bearable's words: a word, and never a number of ours.
_SEVERITY = re.compile(
    r"\s*\((none|very mild|mild|moderate|severe|very severe|extreme|unbearable|low|medium|high)\)\s*$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"(\w[\w ]*?) \((lower|low|upper|mid|middle|left|right|both|outer|inner)\)", re.IGNORECASE
)
_HEAD = re.compile(r"\b(head|headaches?|migraines?|face|jaw|temples?)\b", re.IGNORECASE)


class Places(Struct, frozen=True):
    """Where something is, and what it is like."""

    sites: tuple[Site, ...]
    qualities: tuple[str, ...]


@lru_cache(maxsize=1024)  # a diary has few labels, and may have a million rows
def places_in(label: str) -> Places | None:
    """What `Back (lower) pain`, `Left calf | Burning` say; None if any word of it is another."""
    pieces = [_ordered(piece) for piece in re.split(r"[|,;]", without_severity(label)) if piece.strip()]
    sites: list[Site] = []
    qualities: list[str] = []
    for piece in pieces:
        try:
            said = read_words(piece)
        except ValueError:
            return None
        understood = Places(said.sites, said.qualities)
        if said != type(said)(sites=understood.sites, qualities=understood.qualities):
            return None
        if any(site.pain is not None for site in said.sites) or not (said.sites or said.qualities):
            return None
        sites += said.sites
        qualities += said.qualities
    return Places(tuple(dict.fromkeys(sites)), tuple(dict.fromkeys(qualities)))


def _ordered(piece: str) -> str:
    """`Back (lower) pain` as one says it: `lower back pain`."""
    return _BRACKETED.sub(r"\2 \1", piece.strip()).lower()


def without_severity(label: str) -> str:
    """The label without how bad it was."""
    return _SEVERITY.sub("", label)


def of_the_head(label: str) -> bool:
    """Whether it names a pain of the head, which is none of the back's."""
    return _HEAD.search(label) is not None


def medicine_named(name: str) -> str:
    """Our word for a medicine, or the name itself, in small letters."""
    word = " ".join(name.lower().split())
    return meanings(word).get("medicine") or word
