"""What belongs to a practice that is over: the reading just after it, and its follow-up hours later."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from math import inf
from operator import itemgetter

from msgspec import Struct

from qicli.core.entry import Session
from qicli.core.journal.noted import of_the_head
from qicli.core.ledger import FELT, Felt, Standing
from qicli.core.when import later

JOINED_FOR = timedelta(hours=3)  # after a practice, an "after" still belongs to it
PAUSES = timedelta(hours=1)  # by so much at most a practice ended later than its running time says
# The first pain from six hours on, when what the practice itself did for the moment is over, to the same
# time of the next day and a little more.
FIRST_HOURS, LAST_HOURS = timedelta(hours=6), timedelta(hours=30)


class Followed(Struct, frozen=True):
    """A practice with its follow-up: the pain (0 to 10) then, and when that was."""

    session: Session
    at: datetime
    pain: int


def pain_of(entry: Felt) -> int | None:
    """The reading of an entry: the pain it says, or the pain before its treatment or practice.

    None for a pain of the head, which is none of the back's.
    """
    if isinstance(entry, Session):
        return entry.before.pain
    if entry.tags and of_the_head(entry):
        return None
    return entry.before.pain if entry.pain is None else entry.pain


def ended(session: Session) -> datetime:
    """When a practice ended, as far as its running time tells: pauses are not in it."""
    return later(session.at, timedelta(seconds=session.seconds))


def ended_at_last(session: Session) -> datetime:
    """When a practice ended at the latest, pauses included: it was logged then, or edited later."""
    return max(ended(session), min(session.logged, later(ended(session), PAUSES)))


def practice_to_join(entries: Iterable[Standing], now: datetime) -> Session | None:
    """The last practice, if it ended within the last three hours: an `after` said now belongs to it.

    It is given also when it has an `after` already or was only told of, which the caller has to look at.
    """
    sessions = [entry for entry in entries if isinstance(entry, Session) and entry.at <= now]
    last = max(sessions, key=lambda session: (ended(session), session.id), default=None)
    return last if last is not None and now - ended_at_last(last) <= JOINED_FOR else None


def followed(sessions: Iterable[Session], entries: Iterable[Standing]) -> list[Followed]:
    """The practices that have a follow-up: the first pain felt 6 to 30 hours after they ended.

    One that was told of has none: when it ended is nobody's measure.
    Of the entries all those that may be one have to be given, also from after the last practice's day.
    """
    felt = (entry for entry in entries if isinstance(entry, FELT))
    said = [(entry.at, pain) for entry in felt if (pain := pain_of(entry)) is not None]
    return list(followed_by(sessions, said))


def followed_by(sessions: Iterable[Session], said: Sequence[tuple[datetime, int]]) -> Iterator[Followed]:
    """The same one by one, from the readings of the entries and when each was felt."""
    in_order = sorted(said, key=itemgetter(0))
    moments = [*[at.timestamp() for at, _ in in_order], inf]  # numbers are compared ten times as fast
    earliest, latest = FIRST_HOURS.total_seconds(), LAST_HOURS.total_seconds()
    for session in sessions:
        if not session.told:
            end = session.at.timestamp() + session.seconds
            first = bisect_left(moments, end + earliest)
            if moments[first] <= end + latest:
                yield Followed(session, *in_order[first])


def to_follow_up(entries: Iterable[Standing], now: datetime) -> Session | None:
    """The practice that a question for the pain now would follow up; None where nothing is to be asked.

    It is the last one led that ended 6 to 30 hours ago, if its pain before was said and no pain since then is
    its follow-up already. That it is asked only once is the caller's to remember, by the practice's `root`.
    """
    felt = [entry for entry in entries if isinstance(entry, Felt)]
    sessions = [entry for entry in felt if isinstance(entry, Session) and not entry.told]
    asked = [each for each in sessions if each.before.pain is not None]
    due = [each for each in asked if FIRST_HOURS <= now - ended(each) <= LAST_HOURS]
    last = max(due, key=lambda session: (ended(session), session.id), default=None)
    return None if last is None or followed([last], felt) else last
