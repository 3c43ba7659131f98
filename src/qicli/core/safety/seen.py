"""Which red-flag words still stand: said, and not yet known to a professional."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from msgspec import Struct

from qicli.core.entry import Flag, Seen
from qicli.core.ledger import Account, Standing
from qicli.core.safety.spelling import APOSTROPHES
from qicli.core.when import day_of

# No report sentence is made of a crisis.
URGENCY = ("emergency", "today", "soon")
CRISIS = "crisis"
LONG_AGO = timedelta(weeks=6)  # what an import says of longer ago is asked about once, and does not stand
CRISIS_STANDS = 7  # days after a crisis on which its numbers stand above a gentle practice


class Unseen(Struct, frozen=True):
    """Red-flag words that nobody has looked at yet: the day, how urgent, what about, and the words."""

    day: date
    tier: str
    topic: str
    words: str


def unseen(entries: Iterable[Standing]) -> tuple[Unseen, ...]:
    """The words that stand unseen: one line a topic, the gravest of its words, of these the latest.

    What was said up to the moment at which it was recorded as seen is settled; the same words said later
    stand again.
    """
    known = list(entries)
    seen = [entry for entry in known if isinstance(entry, Seen)]
    flagged = (entry for entry in known if isinstance(entry, Account) and entry.flags)
    told = [entry for entry in flagged if not _brought_in_late(entry)]
    gravest: dict[str, Unseen] = {}
    for entry in told:
        for flag in entry.flags:
            if flag.tier in URGENCY and not any(_settles(each, entry, flag) for each in seen):
                line = Unseen(day_of(entry.at), flag.tier, flag.topic, flag.words)
                known_line = gravest.get(flag.topic)
                if known_line is None or _weight(known_line) < _weight(line):
                    gravest[flag.topic] = line
    return tuple(sorted(gravest.values(), key=lambda line: (URGENCY.index(line.tier), line.day, line.topic)))


def _weight(line: Unseen) -> tuple[int, date]:
    return -URGENCY.index(line.tier), line.day


def days_since_crisis(entries: Iterable[Standing], now: datetime) -> int | None:
    """How many days ago words of a crisis were said of which no professional knows; None without such."""
    told = list(entries)
    known = [entry.logged for entry in told if isinstance(entry, Seen) and CRISIS in entry.topics]
    said = (
        entry.logged
        for entry in told
        if isinstance(entry, Account)
        and not _brought_in_late(entry)
        and any(flag.tier == CRISIS for flag in entry.flags)
    )
    unknown = (logged for logged in said if not any(logged <= each for each in known))
    today = day_of(now)
    return min((max(0, (today - day_of(each.astimezone(now.tzinfo))).days) for each in unknown), default=None)


def _brought_in_late(entry: Account) -> bool:
    return entry.batch is not None and entry.logged - entry.at > LONG_AGO


def meant_by(words: str, standing: Iterable[Unseen]) -> tuple[Unseen, ...]:
    """Which of the words that stand are meant by these: their topic's name, or whole words of them."""
    lines = tuple(standing)
    said = _words(words)
    named = tuple(line for line in lines if _words(line.topic) == said)
    quoted = tuple(line for line in lines if _words(line.words) == said)
    among = tuple(
        line for line in lines if _holds(_words(line.words), said) or _holds(said, _words(line.words))
    )
    return named or quoted or among


def _settles(seen: Seen, entry: Account, flag: Flag) -> bool:
    if entry.logged > seen.logged:
        return False
    if flag.topic in seen.topics:
        return True
    said, flagged = _words(seen.words), _words(flag.words)
    return not seen.topics and (_holds(flagged, said) or _holds(said, flagged))


def _words(text: str) -> list[str]:
    """The words of a text, in small letters, without marks and apostrophes."""
    plain = "".join(letter for letter in text.lower() if letter not in APOSTROPHES)
    return "".join(letter if letter.isalnum() else " " for letter in plain).split()


def _holds(words: list[str], some: list[str]) -> bool:
    """Whether these words stand among them, whole, side by side."""
    return bool(some) and any(words[at : at + len(some)] == some for at in range(len(words)))
