"""How far down the leg an exercise let it reach: the one question after it, and whether that is further.

The furthest place is what a physiotherapist asks first. Further down than before is a reason to stop, and no
proof of harm (10.1007/s00586-011-2018-9).
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from qicli.core.entry import UNSAID, Entry, Reading, Session, Site, Symptom
from qicli.core.words.grammar import read_reading, read_words
from qicli.core.words.ladder import furthest
from qicli.core.words.vocabulary.places import BELOW_THE_BUTTOCK

LATELY = timedelta(hours=24)  # what was said longer ago says nothing of just before

_FURTHER = ("further", "further down", "farther", "farther down", "lower", "lower down", "worse", "down")
_NOT_FURTHER = (
    "no",
    "same",
    "the same",
    "as before",
    "not further",
    "no further",
    "higher",
    "higher up",
    "up",
)

# The same in a sentence, unless it is denied in its clause.
_SAID_FURTHER = re.compile(
    r"\b(?:further|farther|lower)(?: down\b| now\b| (?:in|into|to|at|along) |\s*(?:$|[,.;]))"
    r"|\bdown (?:the|my) (?:\w+ )?(?:leg|thigh|calf|foot)\b"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|nor|nothing|without|\w+n't|(?:is|was|did|does|do|has|have)nt)\b[^,.;]*$"
)


class HowFar(Struct, frozen=True):
    """What an answer says: the reading in it, and whether it says "further" without a place.

    `understood` is false where it says neither.
    """

    reading: Reading = UNSAID
    further: bool = False
    understood: bool = True


def read_how_far(answer: str) -> HowFar:
    """What somebody says who is asked how far down it reaches now."""
    words = " ".join(answer.lower().replace(".", " ").split())
    if words in _FURTHER:
        return HowFar(further=True)
    if not words or words in _NOT_FURTHER:
        return HowFar()
    said = read_reading(answer)
    return HowFar(said, understood=said != UNSAID)


def says_further(text: str) -> bool:
    """Whether a sentence about an exercise says that it reaches further down, without the place it was at."""
    words = " ".join(text.lower().replace("\u2019", "'").split())
    return any(not _DENIED.search(words[: found.start()]) for found in _SAID_FURTHER.finditer(words))


def reaches_now(text: str, before: Iterable[Site]) -> bool:
    """Whether a sentence about an exercise names a place further down than before.

    Where none was said before, a place below the buttock that it reaches "now" is further.
    """
    sites, was = read_words(text).sites, tuple(before)
    if furthest(was) is None:
        return "now" in text.lower().split() and any(site.site in BELOW_THE_BUTTOCK for site in sites)
    return reaches_further(was, sites)


def reaches_further(before: Iterable[Site], after: Iterable[Site]) -> bool:
    """Whether it reaches further down a leg than before; not, where either was not said."""
    was, now = furthest(before), furthest(after)
    return was is not None and now is not None and now > was


def just_before(session: Session, entries: Iterable[Entry]) -> tuple[Site, ...]:
    """Where it was before this practice: as it was said then, else what was said last in the day before."""
    if furthest(session.before.sites) is not None:
        return session.before.sites
    told = [found for entry in entries if (found := _told(entry)) and _lately(found[0], session.at)]
    return max(told, key=lambda found: found[0], default=(session.at, ()))[1]


def _told(entry: Entry) -> tuple[datetime, tuple[Site, ...]] | None:
    """When an entry says where it is, and where; the places after a practice count for its end."""
    if isinstance(entry, Symptom):
        places = [(entry.at, entry.after.sites or entry.sites)]
    elif isinstance(entry, Session):
        end = entry.at + timedelta(seconds=entry.seconds)
        places = [(end, entry.after.sites), (entry.at, entry.before.sites)]
    else:
        return None
    return next((found for found in places if furthest(found[1]) is not None), None)


def _lately(at: datetime, now: datetime) -> bool:
    return timedelta(0) <= now - at <= LATELY
