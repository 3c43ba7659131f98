"""One term read alone: a place with its side, part and pain, or a word of one group of the vocabulary."""

import msgspec

from qicli.core.entry import Measure, Movement, Site
from qicli.core.words.grammar import Said, read_words
from qicli.core.words.numbers.amounts import duration_at
from qicli.core.words.vocabulary.phrases import Group, meanings, near, plain


def read_place(text: str) -> Site:
    """The one place that `text` names, such as `calf`, `outer left calf` or `left calf 6`.

    Raises:
        ValueError: it is no place, or more than one.
    """
    words = text.split()
    rating = words[-1] if len(words) > 1 and words[-1].isdecimal() and words[-1].isascii() else ""
    said = read_words(" ".join(words[:-1] if rating else words))
    pain = read_words(rating).pain if rating else said.pain
    if rating and pain is None:
        raise ValueError(f"pain is a whole number from 0 (none) to 10 (worst imaginable), not {rating[:9]}")
    if len(said.sites) != 1 or said != Said(pain=said.pain, sites=said.sites) or (rating and said.pain):
        raise ValueError(f'"{text}" is no place; write it as calf, left calf or left calf 6{_meant(text)}')
    return msgspec.structs.replace(said.sites[0], pain=pain)


def read_term(text: str, group: Group) -> str:
    """The word of the group that `text` means.

    Raises:
        ValueError: it means none.
    """
    word = meanings(text.lower().strip().replace("-", " ")).get(group)
    if word is None:
        kind = {"quality": "quality", "worse": "thing that makes it worse", "mood": "mood"}.get(
            group, "thing that makes it better"
        )
        raise ValueError(f'"{text}" is no {kind} that qi knows{_meant(text)}')
    return word


def read_measure(text: str) -> Measure:
    """The one measure that `text` says, such as `sat 6 h` or `water 2 l`.

    Raises:
        ValueError: it is none.
    """
    said = read_words(text)
    if len(said.measures) != 1 or said != Said(measures=said.measures):
        raise ValueError(f'"{text}" is no measure; write it as sat 6 h or water 2 l')
    return said.measures[0]


def read_movement(text: str) -> Movement:
    """What else was done, and for how long where it is said: `walking 20 min`, `1 h yoga`, `swimming`.

    Raises:
        ValueError: it is none.
    """
    words = [word for word in plain(text).split() if word not in {"for", "about"}]
    minutes, start = duration_at(words, 0)
    for end in range(len(words), start, -1):
        name = meanings(" ".join(words[start:end])).get("movement")
        more, last = (minutes, end) if start else duration_at(words, end)
        if name is not None and last == len(words):
            return Movement(name, more if start or last > end else None)
    raise ValueError(f'"{text}" is no movement; write it as walking 20 min or swimming{_meant(text)}')


def place_term(site: Site) -> str:
    """A place as `read_place` reads it."""
    part = "back of" if site.part == "back" else site.part
    words = [part, site.side, site.site, None if site.pain is None else str(site.pain)]
    return " ".join(word for word in words if word)


def _meant(text: str) -> str:
    known = near(text)
    return f"; {known}?" if known else ""
