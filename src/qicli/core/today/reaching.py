"""How far down a leg it reaches now, beside before: the furthest point is judged first, then the number."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import Session
from qicli.core.journal.noted import SIDES, Noted, hurting, hurting_in, moments, reach
from qicli.core.ledger import Felt
from qicli.core.practice.how_far import just_before
from qicli.core.today.outcomes import followed_by
from qicli.core.today.usual import usual_reach
from qicli.core.when import day_of
from qicli.core.words.ladder import furthest
from qicli.core.words.vocabulary.places import LADDER


class Further(Struct, frozen=True):
    """It reaches further down now than it usually does; the side as it was said, empty where none was."""

    side: str
    furthest: str
    usual: str
    on: date


class DrawnBack(Struct, frozen=True):
    """It reaches less far down now than it did before."""

    furthest: str
    before: str


class WentDown(Struct, frozen=True):
    """It reached further down after a practice than before it; a rung that was not said is empty."""

    furthest: str
    before: str


def further(today: Sequence[Felt], before: Sequence[Felt]) -> Further | None:
    """Where it reaches further down than usual; `today` are the last 24 hours, `before` the weeks before."""
    newest = moments(today)
    for side in SIDES:
        usual = usual_reach(before, side)
        for noted in newest:
            rung = reach(hurting(noted), side)
            if rung is None:
                continue
            if usual is not None and rung > usual:
                return Further(
                    _as_said(noted, side, LADDER[rung]), LADDER[rung], LADDER[usual], day_of(noted.at)
                )
            break  # the newest moment that tells of this side decides
    return None


def went_down(today_newest_first: Sequence[Felt]) -> WentDown | None:
    """What a practice of the last 24 hours sent further down, unless it was said since that it is back.

    One day is enough: what is usual need not be known.
    """
    for nth, session in enumerate(today_newest_first):
        if not isinstance(session, Session) or not _sent_down(session):
            continue
        before = just_before(session, today_newest_first[nth + 1 :])
        was, now = furthest(before), furthest(hurting(session.after))
        since = (furthest(hurting_in(entry)) for entry in today_newest_first[:nth])
        newest = next((rung for rung in since if rung is not None), now)
        if newest is not None and was is not None and newest <= was:
            return None
        return WentDown("" if now is None else LADDER[now], "" if was is None else LADDER[was])
    return None


def _sent_down(session: Session) -> bool:
    return session.further or followed_by(session) == "further-down"


def drawn_back(felt: Sequence[Felt], last: Noted | None, before: Sequence[Felt]) -> DrawnBack | None:
    """Whether the last pain reaches less far down than the moment before it, or than usual.

    `felt` are the days that may hold that moment, `before` those of which the usual is made. Where a leg is
    named that was not named before, nothing has drawn back.
    """
    now = None if last is None else _rung(last)
    if last is None or now is None:
        return None
    earlier = [noted for noted in moments(felt) if noted.at < last.at and _rung(noted) is not None]
    if any(_newly(last, noted, side) for noted in earlier[:1] for side in SIDES):
        return None
    usual = [usual_reach(before, side) for side in SIDES]
    before_now = [rung for rung in (*map(_rung, earlier[:1]), *usual) if rung is not None and rung > now]
    return DrawnBack(LADDER[now], LADDER[max(before_now)]) if before_now else None


def _rung(noted: Noted) -> int | None:
    """The rung down to which it reaches, on whichever side."""
    return furthest(hurting(noted))


def _newly(last: Noted, before: Noted, side: str) -> bool:
    """Whether it is in the leg of this side now, and was not, or not so far down, before."""
    now, then = (reach(hurting(noted), side) for noted in (last, before))
    return now is not None and now > 0 and (then is None or now > then)


def _as_said(noted: Noted, side: str, rung: str) -> str:
    """The side as it was said of this place: this one, both, or none; a setting says nothing."""
    said = (site.side for site in noted.sites if site.site == rung and not site.inferred)
    return next((each for each in said if each in {side, "both"}), "")
