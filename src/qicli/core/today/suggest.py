"""What to practise today: one suggestion, with its reason, from what was noted in the last 90 days."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import msgspec
from msgspec import Struct

from qicli.core.journal.noted import Noted
from qicli.core.ledger import Standing
from qicli.core.plan.progress import Moving, Planned
from qicli.core.practice.available import Fit, carried, fit
from qicli.core.practice.routine import Routine
from qicli.core.safety.seen import CRISIS_STANDS, Unseen, days_since_crisis, unseen
from qicli.core.safety.tiers import GENTLE_FROM, Tier
from qicli.core.today.lately import LOOK_BACK, Beside, Lately, lately
from qicli.core.today.newly import Newly
from qicli.core.today.outcomes import LeftOut
from qicli.core.today.shown import Shown
from qicli.core.today.situations import FOR_EVERYBODY, RESTED, SITUATIONS, Situation, Values
from qicli.core.when import day_of

VERSION = 1
UNREADABLE = "unreadable"  # the reason without a practice, where what the person told cannot be read


class Wishes(Struct, frozen=True, kw_only=True):
    """What settings, a plan and the person decide.

    Attributes:
        gates: loads that this person's steps may never carry.
        gentle_from: the pain from which the gentle way is offered, if it is above the person's own usual.
        minutes: the time available; None for as long as a routine takes.
        planned: what the plan still has for today, the next one first; `moving`: movements among it.
        not_for_me: routines that the person wants to hear no more of.
    """

    gates: frozenset[str] = frozenset()
    gentle_from: int = GENTLE_FROM
    minutes: float | None = None
    planned: tuple[Planned, ...] = ()
    moving: tuple[Moving, ...] = ()
    not_for_me: frozenset[str] = frozenset()


class Reason(Struct, frozen=True):
    """Why: a short code that stays the same, and the values that belong to it; views make words of them."""

    code: str
    values: Values = {}


class Offer(Struct, frozen=True, kw_only=True):
    """A practice as it can be had now; the fields are those of a suggestion."""

    routine: str
    title: str
    seconds: float
    minutes: float | None = None
    gentle: bool = False
    reason: Reason


class Suggestion(Struct, frozen=True, kw_only=True):
    """What is suggested, and what it rests on. Fields may be added, never removed (docs/today-format.md).

    Attributes:
        routine, title: the one suggested; None while something urgent is unseen, or where nothing fits.
        seconds: how long it lasts; `minutes` is what to ask for, where that is not its own length.
        empty: whether nothing was noted or practised in 90 days.
        last: the newest pain of the last 90 days, and `usual` the person's usual one.
        left_out: routines no longer suggested.
        unseen: emergency and today words that no professional knows of yet.
        crisis: whether words of a crisis were noted today, which leaves no practice, or in the seven days
            before, when the numbers stand above a gentle one: silence would punish honesty.
        moving: movements that the plan still has for today.
        change: what else there is for a change, where what is suggested is the person's own.
        new: numb, tingling or weak places of the last 24 hours that were not noted in the weeks before.
        said_now: whether somebody said within a quarter of an hour how it is, and need not be asked.
    """

    v: int = VERSION
    routine: str | None = None
    title: str | None = None
    seconds: float | None = None
    minutes: float | None = None
    gentle: bool = False
    reason: Reason
    empty: bool
    last: Noted | None
    usual: float | None
    planned: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]
    unseen: tuple[Unseen, ...] = ()
    crisis: bool = False
    moving: tuple[Moving, ...] = ()
    change: Offer | None = None
    new: tuple[Newly, ...] = ()
    said_now: bool = False

    @property
    def put_forward(self) -> frozenset[str]:
        """The routines that are suggested; what is the person's own anyhow, or planned, is not among them."""
        own = self.reason.code in {"yours", "planned"}
        shown = {None if own else self.routine, self.change and self.change.routine}
        return frozenset(routine for routine in shown if routine)

    @property
    def urgent(self) -> bool:
        """Whether words that nobody has looked at yet come before any practice, question or plan."""
        return self.reason.code in {"unseen", "crisis"}


def suggest(
    entries: Iterable[Standing],
    now: datetime,
    wishes: Wishes,
    routines: Iterable[Routine],
    shown: Iterable[Shown] = (),
) -> Suggestion:
    """The one practice to suggest now, from the entries that stand and the routines there are.

    A function of its arguments alone; `shown` is what was put forward on which days, followed or not. An
    unseen emergency or today word, or a crisis of this day, leaves no practice; after a crisis a week of
    suggestions is gentle.
    """
    floor = now.timestamp() - LOOK_BACK.total_seconds()
    told = [entry for entry in entries if entry.logged.timestamp() > floor]
    routines = list(routines)
    beside = Beside(
        gentle_from=wishes.gentle_from,
        minutes=wishes.minutes,
        prescribed=frozenset(routine.slug for routine in routines if routine.prescribed),
        shown=tuple(shown),
    )
    since = lately(told, now, beside)
    found = _without_any(since, wishes)
    urgent = tuple(line for line in unseen(told) if line.tier != Tier.SOON)
    days = days_since_crisis(told, now)
    crisis = days is not None and days <= CRISIS_STANDS
    found = msgspec.structs.replace(found, unseen=urgent, crisis=crisis)
    if urgent or days == 0:
        return msgspec.structs.replace(found, reason=Reason("crisis" if days == 0 else "unseen"))
    choices = _choices(since, wishes, routines, gentle=crisis)
    first = next(choices, None)
    if first is None:
        return found
    change = None
    if first.reason.code == "yours":
        change = _change(since, [each for each in choices if each.routine != first.routine])
    return msgspec.structs.replace(found, change=change, **msgspec.structs.asdict(first))


def _without_any(since: Lately, wishes: Wishes) -> Suggestion:
    """What is told in any case, with no practice yet."""
    return Suggestion(
        reason=Reason("nothing-fits"),
        empty=since.empty,
        last=since.last,
        usual=since.usual,
        planned=wishes.planned,
        moving=wishes.moving,
        left_out=since.left_out,
        new=since.newly,
        said_now=since.said_now,
    )


def _change(since: Lately, others: Iterable[Offer]) -> Offer | None:
    """Something else: what was practised, or put forward, longest ago; at first the first choice."""
    return min(others, key=lambda offer: _day_met(since, offer.routine), default=None)


def _day_met(since: Lately, routine: str) -> int:
    """The day on which it was practised, or put forward, last, as a number; 0 for never."""
    day = since.met.get(routine)
    return 0 if day is None else day.toordinal()


def _choices(since: Lately, wishes: Wishes, routines: Iterable[Routine], *, gentle: bool) -> Iterator[Offer]:
    """Everything that can be had now, the first choice first: as planned, then by the table.

    On a bad day what is planned waits where it is more than that day allows.
    What was met on three days running comes after all else, but for what is the person's own.
    """
    held = [situation for situation in SITUATIONS if situation.holds(since)]
    shelf = _Shelf(since, wishes, routines, held, gentle=gentle)
    for planned in wishes.planned:
        for slug in (planned.routine, *planned.instead):
            if not shelf.spares(slug) and (chosen := shelf.fit(slug, planned.minutes)):
                yield _offer(chosen, Reason("planned"))
    for worn in (frozenset[str](), since.worn):
        for situation in held:
            for routine in shelf.candidates(situation):
                tired = routine in since.worn and routine != since.theirs
                if (routine in worn or not tired) and (chosen := shelf.fit(routine)):
                    yield _offer(chosen, Reason(situation.code, situation.values(since, routine)))


def _offer(chosen: Fit, reason: Reason) -> Offer:
    return Offer(
        routine=chosen.routine.slug,
        title=chosen.routine.title,
        seconds=chosen.seconds,
        minutes=chosen.minutes,
        gentle=chosen.gentle,
        reason=reason,
    )


class _Shelf:
    """The routines that are not left out, and how each of them can be had now."""

    def __init__(
        self,
        since: Lately,
        wishes: Wishes,
        routines: Iterable[Routine],
        held: Iterable[Situation],
        *,
        gentle: bool,
    ) -> None:
        held = list(held)
        left = {each.routine for each in since.left_out} | wishes.not_for_me
        left.update(routine for situation in held for routine in situation.leaves_out(since))
        self._since = since
        self._most = wishes.minutes
        self._ruled_out = wishes.gates.union(
            *(set(situation.rules_out) - set(situation.lightly) for situation in held)
        )
        self._lightly = {load for situation in held for load in situation.lightly}
        self._gentle = gentle or any(situation.gentle for situation in held)
        bad_day = [situation for situation in held if situation.spares]
        self._bad_day = bool(bad_day)
        self._too_much = {load for situation in bad_day for load in situation.rules_out}
        self._routines = {routine.slug: routine for routine in routines if routine.slug not in left}

    def fit(self, slug: str, wanted: float | None = None) -> Fit | None:
        """The routine of this name as it can be had; None if it cannot, or is not here."""
        routine = self._routines.get(slug)
        if routine is None:
            return None
        return fit(
            routine,
            self._ruled_out,
            lightly=self._lightly,
            gentle=self._gentle,
            wanted=wanted,
            most=self._most,
        )

    def spares(self, slug: str) -> bool:
        """Whether a bad day spares the person this routine, though it is planned."""
        routine = self._routines.get(slug)
        if routine is None or not self._bad_day:
            return False
        return routine.prescribed or not carried(routine).isdisjoint(self._too_much)

    def candidates(self, situation: Situation) -> Iterator[str]:
        """What this situation prefers, in order; then whatever there is in its postures.

        What is prescribed is never among it: that is planned, or named.
        """
        preferred = situation.prefer(self._since)
        ordered = self._varied(preferred) if situation.varied else self._by_turns(preferred, situation.turns)
        yield from filter(self._is_here, ordered)
        for posture in situation.postures:
            ours = sorted(self._ours(), key=self._met)
            yield from (slug for slug in ours if self._routines[slug].posture == posture)

    def _by_turns(self, preferred: Sequence[str], turns: int) -> Sequence[str]:
        """The first so many of them longest ago first, then the others in their order."""
        return [*sorted(preferred[:turns], key=self._met), *preferred[turns:]]

    def _varied(self, preferred: Sequence[str]) -> Iterator[str]:
        """Those that were not met for a week, longest ago first; without a day, never."""
        week_ago = day_of(self._since.now).toordinal() - RESTED
        yield from sorted((slug for slug in preferred if self._met(slug) <= week_ago), key=self._met)

    def _met(self, slug: str) -> int:
        return _day_met(self._since, slug)

    def _ours(self) -> list[str]:
        """What is for everybody, and what the person practised lately."""
        ours = dict.fromkeys((*FOR_EVERYBODY, *self._since.practised))
        return list(filter(self._is_here, ours))

    def _is_here(self, slug: str) -> bool:
        return slug in self._routines and not self._routines[slug].prescribed
