"""What a person made their own by starting it by name, and what was practised too many days running."""

from collections.abc import Container, Iterable
from datetime import date, timedelta

from qicli.core.entry import Session
from qicli.core.when import day_of

NAMED = "named"
PLANNED = "planned"
SUGGESTED = "suggested"

OWN_WITHIN = timedelta(days=14)  # started twice by name within so many days, a routine is theirs
MOST_RUNNING = 3  # days running on which one routine may be suggested while another fits


def theirs(newest_first: Iterable[Session], prescribed: Container[str] = ()) -> str | None:
    """The routine that is the person's own: the one last started twice by name within 14 days.

    It stays theirs until they start another twice by name. Of an older line it is not known how it came to be
    that routine: it may have been suggested, and makes nothing theirs. Nor does what is prescribed, which is
    never suggested: its days leave theirs what it was.
    """
    later: dict[str, date] = {}
    for session in newest_first:
        if session.chosen != NAMED or session.routine in prescribed:
            continue
        day = day_of(session.at)
        if session.routine in later and later[session.routine] - day < OWN_WITHIN:
            return session.routine
        later[session.routine] = day
    return None


def worn(met_on: Iterable[tuple[date, str]], today: date) -> frozenset[str]:
    """The routines that were practised, or put forward, on each of the three days before this one."""
    days = {today - timedelta(days=ago): set[str]() for ago in range(1, MOST_RUNNING + 1)}
    for day, routine in met_on:
        if day in days:
            days[day].add(routine)
    return frozenset(set.intersection(*days.values()))
