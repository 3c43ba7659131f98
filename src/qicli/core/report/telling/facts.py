"""The facts that a report tells, each what one sentence is made of."""

from datetime import date

from msgspec import Struct

from qicli.core.report.pain import PainChange
from qicli.core.report.telling.beside import AroundPractice, ByTime, Pairs, Treatments
from qicli.core.report.weeks import NotedWeek


class Share(Struct, frozen=True):
    """So many of the days on which anything was noted."""

    days: int
    noted: int

    @property
    def of_all(self) -> float:
        """Between 0 and 1."""
        return self.days / self.noted if self.noted else 0.0


class Sign(Struct, frozen=True):
    """A word that stands apart from pain at one place: since when, and on how many of the noted days.

    Attributes:
        place: its places in words of the ladder and beyond; several where it is not known which was meant.
        on: the days themselves, oldest first.
    """

    word: str
    place: tuple[str, ...]
    side: str | None
    first: date
    days: int
    on: tuple[date, ...] = ()


class NewSigns(Struct, frozen=True):
    """Words apart from pain that were not noted before, when something else was.

    Attributes:
        ended: those that were not noted at any place on the last noted days, with the last day of each.
        lead: how many of them, the first ones, are a loss of strength or on both sides.
    """

    signs: tuple[Sign, ...]
    noted: int
    ended: tuple[tuple[str, date], ...] = ()
    lead: int = 0


class Signs(Struct, frozen=True):
    """Words apart from pain that are not new: on how many days any of them was noted, now and before.

    Attributes:
        before: of the days before, those on which one of these words was noted at one of these places.
        known: whether one of them was noted in the days before, so that its first day now is not its first.
        unsaid: whether on some of the days before no place or no side was said.
        no_more: whether these words were on no larger share of the days than before, wherever they were said.
        ended: those that were not noted at any place on the last noted days, with the last day of each.
    """

    signs: tuple[Sign, ...]
    now: Share
    before: Share | None
    known: bool = False
    unsaid: bool = False
    no_more: bool = False
    ended: tuple[tuple[str, date], ...] = ()

    @property
    def more(self) -> bool:
        """Whether it was on a larger share of the days than before, there and wherever else."""
        return self.before is not None and self.now.of_all > self.before.of_all and not self.no_more


class GoneSigns(Struct, frozen=True):
    """Words apart from pain of the period before that are noted on none of the days now."""

    signs: tuple[Sign, ...]
    noted: int
    before: int


class SecondLeg(Struct, frozen=True):
    """A leg that was not named before, while the other one was.

    Attributes:
        last: the last day on which it was named, None where that is the last noted day.
        both: whether the other one was named since then too.
        unsaid: whether a leg of which no side was said was named before both, and may have been this one.
    """

    side: str
    furthest: str
    first: date
    share: Share
    both: bool = True
    unsaid: bool = False
    last: date | None = None


class BackOnly(Struct, frozen=True):
    """So many days at the end on which only the back was named, and how far down it reached before them.

    Attributes:
        at_least: whether they begin before the period, where days that named no place are not all known.
        apart: what was noted in these days apart from pain, which names a place too.
    """

    days: int
    before: str
    at_least: bool = False
    apart: tuple[Sign, ...] = ()


class Latest(Struct, frozen=True):
    """How far down one leg the last noted days reached, where that is less far than the furthest of all.

    Attributes:
        days: how many they are, back to the one that reached further.
        furthest: None where nothing hurt in this leg; `painless` where nothing did at all.
        skipped: whether days between them, of which no place was named, are not counted.
        apart: what was noted in this leg on these days apart from pain.
    """

    days: int
    furthest: str | None
    painless: bool = False
    skipped: bool = False
    apart: tuple[Sign, ...] = ()


class Leg(Struct, frozen=True):
    """How far down one leg: the furthest point with its days, and the usual one; now, and before.

    Attributes:
        side: left or right; None where no side was said.
        alone: whether it is the only one told of, so that its side need not be said twice.
        last: the last day on which it reached so far, None where that is the last noted day.
        usual: the lower median of all noted days, of which those that did not name this leg did not reach it;
            None for fewer than three that named it or the back alone, or where that is no place of it.
        was, was_usual: the furthest and the usual point of the period before; None where none was noted.
        had: on how many days of the period before it reached as far as `furthest`; `was_on`: as far as `was`.
        lately: the last day before, of all that are known, on which it did; `lately_side`: the side that was
            said then, which is another or none only where no day is known of this one.
        down_to: on how many of the days it reached down to the usual point or further.
        often, was_often: whether the usual point, or else the furthest, was that of half of the noted days
            or more.
        painless: whether it is known of every noted day that nothing hurt there.
        besides: places on no rung that were said to hurt there, where no other was.
        sideless: on how many days with a pain a place further down was named of which no side was said;
        placeless: on how many more no place from the back down was named.
        latest: how far the last days reached; None where they reached as far as any, or too little is known.
    """

    side: str | None
    alone: bool
    furthest: str | None
    first: date | None
    share: Share
    usual: str | None
    was: str | None
    was_usual: str | None
    had: int
    lately: date | None = None
    lately_side: str | None = None
    last: date | None = None
    often: bool = True
    was_often: bool = True
    painless: bool = False
    besides: tuple[str, ...] = ()
    sideless: int = 0
    placeless: int = 0
    down_to: int = 0
    was_on: int = 0
    latest: Latest | None = None

    @property
    def still(self) -> bool:
        """Whether it reached so far on the last noted day, as on some days and not usually."""
        some = 1 < self.share.days < self.share.noted
        return self.last is None and some and self.usual != self.furthest


class Function(Struct, frozen=True):
    """The own activities and PEG of the first and the last check-in; None where one of them is not known.

    Attributes:
        activities_count: whether they changed beyond noise, in the mean or in one of them.
        mean_counts: whether the mean did; `alone`: each that did by itself, with its first and last value.
        peg_counts: whether PEG did: `no`, `perhaps` or `yes`.
        ways: which way each went, 1 better, -1 worse, 0 no change that counts.
    """

    first: date
    last: date
    activities: tuple[float, float] | None
    activities_count: bool
    peg: tuple[float, float] | None
    peg_counts: str | None
    ways: dict[str, int]
    mean_counts: bool = True
    alone: tuple[tuple[str, int, int], ...] = ()


class Compared(Struct, frozen=True):
    """The pain now and before.

    Attributes:
        verdict: `few` days to compare, `as-before`, `less` than a change that matters, `matters`, `within`
            the person's own ups and downs, or `unknown` where these are not known yet.
        against: why a lower number is no improvement: `further` down, `apart` more often; or why a higher
            one is not worse: `less-far`.
        usually: whether it reached further down only usually, and at the furthest as before.
        new_leg: the leg that is new beside the other one, and no further down than that was.
        legs: those that reached further down, where that is no further than the other one had.
        apart: the words that are new or were noted more often; `new`: those that nothing was known of before.
        times: the times of day at which it was mostly noted, before and now, where these are others.
    """

    now: float
    days: int
    before: float
    days_before: int
    change: PainChange
    verdict: str
    against: tuple[str, ...] = ()
    usually: bool = False
    new_leg: str | None = None
    legs: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    times: tuple[str, str] | None = None


class Alone(Struct, frozen=True):
    """The pain of the period, where there is none to compare it with.

    Attributes:
        before: whether there is a time before, of which none was noted.
    """

    mean: float
    days: int
    before: bool


class Within(Struct, frozen=True):
    """The first and the last week with enough days, where there is no time before, or they are far apart.

    Attributes:
        week: whether they are weeks; else they are so many noted days as are enough, however far apart.
        apart: words apart from pain that were noted on a larger share of the last days than of the first;
        new_leg: a leg that is new since the first: with either of them less pain is no improvement.
        settled: whether the last noted days reached less far than these stretches do at the furthest.
    """

    first: NotedWeek
    last: NotedWeek
    week: bool = True
    apart: tuple[str, ...] = ()
    new_leg: str | None = None
    settled: bool = False


Fact = (
    NewSigns
    | Signs
    | GoneSigns
    | SecondLeg
    | BackOnly
    | Leg
    | Function
    | Compared
    | Alone
    | Within
    | AroundPractice
    | ByTime
    | Treatments
    | Pairs
)
