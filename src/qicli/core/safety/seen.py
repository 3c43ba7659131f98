"""Which red-flag words still stand: said, and not yet known to a professional."""

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from qicli.core.entry import Flag, Seen
from qicli.core.ledger import Account, Standing
from qicli.core.when import day_of

# No report sentence is made of a crisis.
URGENCY = ("emergency", "today", "soon")


class Unseen(Struct, frozen=True):
    """Red-flag words that nobody has looked at yet: the day, how urgent, what about, and the words."""

    day: date
    tier: str
    topic: str
    words: str


def unseen(entries: Iterable[Standing]) -> tuple[Unseen, ...]:
    """The words that stand unseen: one line a topic, the latest time it was said, most urgent first.

    What was said up to the moment at which it was recorded as seen is settled; the same words said later
    stand again.
    """
    known = list(entries)
    seen = [entry for entry in known if isinstance(entry, Seen)]
    told = [entry for entry in known if isinstance(entry, Account)]
    latest: dict[str, Unseen] = {}
    for entry in told:
        for flag in entry.flags:
            if flag.tier in URGENCY and not any(_settles(each, entry, flag) for each in seen):
                line = Unseen(day_of(entry.at), flag.tier, flag.topic, flag.words)
                if flag.topic not in latest or latest[flag.topic].day < line.day:
                    latest[flag.topic] = line
    return tuple(sorted(latest.values(), key=lambda line: (URGENCY.index(line.tier), line.day, line.topic)))


def _settles(seen: Seen, entry: Account, flag: Flag) -> bool:
    by_words = seen.words.lower() in flag.words.lower() or flag.words.lower() in seen.words.lower()
    return entry.logged <= seen.logged and (flag.topic in seen.topics or by_words)
