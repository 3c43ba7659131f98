"""What followed a person's own practices, where it was twice running worse, or further down."""

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from qicli.core.entry import Reading, Session
from qicli.core.journal.noted import SIDES, hurting, reach

RUNNING = 2  # so many times running, before a routine is no longer suggested
# Points of the 0 to 10 scale: about the change that matters (Farrar 2001), so that noise leaves nothing out.
RISE = 2


class LeftOut(Struct, frozen=True):
    """A routine that is no longer suggested, and what it was followed by the last two times.

    `why` is "pain" (up by two points or more, the furthest point not further up), "further-down", or
    "worse" for one of each.
    """

    routine: str
    why: str


def left_out(newest_first: Iterable[Session]) -> tuple[LeftOut, ...]:
    """The routines that were followed by worse twice running, by name.

    A practice of which nothing can be compared is passed over: it neither counts nor breaks the row.
    """
    outcomes: dict[str, list[str]] = defaultdict(list)
    for session in newest_first:
        outcome = followed_by(session)
        if outcome:
            outcomes[session.routine].append(outcome)
    worse = {routine: each[:RUNNING] for routine, each in outcomes.items() if len(each) >= RUNNING}
    return tuple(
        LeftOut(routine, each[0] if len(set(each)) == 1 else "worse")
        for routine, each in sorted(worse.items())
        if "fine" not in each
    )


def sent_down(newest_first: Iterable[Session]) -> frozenset[str]:
    """The routines after which symptoms reached further down the last time it could be compared."""
    last: dict[str, str] = {}
    for session in newest_first:
        outcome = followed_by(session)
        if outcome:
            last.setdefault(session.routine, outcome)
    return frozenset(routine for routine, outcome in last.items() if outcome == "further-down")


def followed_by(session: Session) -> str:
    """What a practice was followed by: "further-down", "pain", "fine", or nothing where it was not said.

    The furthest point is judged first, then the number: calf pain that became back pain is not worse for
    a few points more. Of a practice that was told of later nothing is judged.
    """
    if session.told:
        return ""
    moved = _moved(session.before, session.after)
    if any(rungs > 0 for rungs in moved):
        return "further-down"
    if session.pair is None:
        return "fine" if moved else ""
    before, after = session.pair
    up = any(rungs < 0 for rungs in moved)
    return "pain" if after - before >= RISE and not up else "fine"


def _moved(before: Reading, after: Reading) -> list[int]:
    """By how many rungs the furthest point moved down, on each side where both say so."""
    pairs = [(reach(hurting(before), side), reach(hurting(after), side)) for side in SIDES]
    return [then - first for first, then in pairs if first is not None and then is not None]
