"""What was noted at single moments: a symptom is one, a practice with readings before and after is two."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from qicli.core.entry import UNSAID, Reading, Session, Site, Symptom
from qicli.core.ledger import Felt, Standing
from qicli.core.words.ladder import furthest

SIDES = ("left", "right")
JUST_NOW = timedelta(minutes=15)
HEAD_TAGS = frozenset({"migraine", "headache"})


class Noted(Struct, frozen=True):
    """How it was at one moment: the pain (0 to 10, or not said), where, and in which words."""

    at: datetime
    pain: int | None = None
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()


def moments(entries: Iterable[Felt]) -> list[Noted]:
    """Every moment at which something was noted, the newest first; an after is at the end of its practice.

    Of entries about the same moment the one given first comes first.
    """
    found = [noted for entry in entries for noted in _of(entry)]
    return sorted(found, key=lambda noted: noted.at.timestamp(), reverse=True)


def just_noted(entries: Iterable[Standing], now: datetime, *, within: timedelta = JUST_NOW) -> Noted | None:
    """The newest pain, if it was felt in the last quarter of an hour: then nobody need be asked for it.

    `within` is another time than that.
    """
    felt = [entry for entry in entries if isinstance(entry, Felt)]
    known = (noted for noted in moments(felt) if noted.pain is not None and noted.at <= now)
    newest = next(known, None)
    return newest if newest is not None and now - newest.at < within else None


def just_said(entries: Iterable[Standing], now: datetime) -> bool:
    """Whether somebody said in the last quarter of an hour how it is, in a number or in words alone.

    What was only done, taken or measured says nothing of how it is.
    """
    felt = [entry for entry in entries if isinstance(entry, Felt)]
    return any(timedelta(0) <= now - at < JUST_NOW for entry in felt for at in _said_at(entry))


def _said_at(entry: Felt) -> Iterator[datetime]:
    """The moments at which it says how it was."""
    if isinstance(entry, Session):
        yield from (noted.at for noted in _of(entry))
    elif entry.pain is not None or any((*entry.sites, *entry.qualities, *entry.moods, entry.note)):
        yield entry.at


def hurting_in(entry: Felt) -> Sequence[Site]:
    """Where it hurt, if it did not hurt 0; of a practice, before it."""
    return hurting(entry.before if isinstance(entry, Session) else entry)


def hurting(said: Noted | Reading | Symptom) -> tuple[Site, ...]:
    """The places that were named, without those rated 0: there is nothing there."""
    if said.pain == 0 or not said.sites:
        return ()
    return tuple([site for site in said.sites if site.pain != 0])  # a list is made quicker than a generator


def hurting_on(felt: Iterable[tuple[date, Felt]]) -> Iterator[tuple[date, Site, Felt]]:
    """The same of many entries with their days, at a third of the cost: each place with its day and entry."""
    return (
        (day, site, entry)
        for day, entry in felt
        if (said := entry.before if isinstance(entry, Session) else entry).sites and said.pain != 0
        for site in said.sites
        if site.pain != 0
    )


def reach(sites: Iterable[Site], side: str) -> int | None:
    """The rung down to which it reaches on this side, as far as the places tell.

    Wider than the report's ladder: a place without a side, or in the middle, counts for both legs. Whoever
    usually notes "back" and now "left calf" has something further down than usual.
    """
    other = SIDES[1 - SIDES.index(side)]
    return furthest(site for site in sites if site.side != other)


def of_the_head(entry: Felt) -> bool:
    """Whether its pain is one of the head, as in other programs' diaries: tagged so, and no place named.

    Such a pain stays in the entry, and out of means, charts and suggestions: those are of back and legs.
    """
    return isinstance(entry, Symptom) and not entry.sites and not HEAD_TAGS.isdisjoint(entry.tags)


def _of(entry: Felt) -> Iterator[Noted]:
    if not isinstance(entry, Session):
        pain = None if of_the_head(entry) else entry.pain
        yield Noted(entry.at, pain, entry.sites, entry.qualities)
        return
    if entry.after != UNSAID:
        ended = entry.at + timedelta(
            seconds=min(entry.seconds, 86_400)
        )  # another program may have said anything
        yield Noted(ended, entry.after.pain, entry.after.sites)
    if entry.before != UNSAID:
        yield Noted(entry.at, entry.before.pain, entry.before.sites)
