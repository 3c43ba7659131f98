"""How far down each leg every day reached, and what was noted there that is no pain: the days one by one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import Site, Symptom
from qicli.core.journal.noted import SIDES, hurting_in, sites_of
from qicli.core.ledger import Felt
from qicli.core.when import day_of
from qicli.core.words.ladder import furthest
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.places import LADDER, OF_THE_LEG

BACK = LADDER[0]


class Apart(Struct, frozen=True):
    """A word that stands apart from pain, and the place that it was said of.

    Attributes:
        word: numb, tingling, weak or giving-way.
        site: the place; the furthest down, where the entry named several; None where it named none.
        among: all of these places, where the entry named several: of which it was said is not known.
    """

    word: str
    site: str | None
    among: tuple[str, ...] = ()


class Reached(Struct, frozen=True):
    """One side on one day.

    Attributes:
        side: left or right; None where no side was said, or the middle.
        rung: the furthest place of the ladder that hurt there; None where none of the ladder did, or, with no
            side, where it is the back alone and a place further down was named that day.
        apart: what was noted there apart from pain.
        besides: places that hurt there and are on no rung, of which a leg may be one: leg, hip, groin.
    """

    day: date
    side: str | None
    rung: str | None
    apart: tuple[Apart, ...] = ()
    besides: tuple[str, ...] = ()


Key = tuple[date, str | None]


def reached(entries: Iterable[Felt]) -> tuple[Reached, ...]:
    """Each day and side of which a leg, the back, or a word apart from pain was noted, oldest first."""
    kept = defaultdict[Key, _Side](_Side)
    for entry in entries:
        day = day_of(entry.at)
        for side, sites in _by_side(hurting_in(entry)):
            if any(site.site in OF_THE_LEG for site in sites):
                kept[day, side].hurts(sites)
        for side, told in _apart(entry):
            kept[day, side].apart[told] = None
    furthest_down: dict[date, int] = {}
    for (day, _), noted in kept.items():
        furthest_down[day] = max(furthest_down.get(day, -1), noted.rung)
    rows = (_row(day, side, noted, furthest_down[day]) for (day, side), noted in kept.items())
    return tuple(sorted((row for row in rows if row is not None), key=_order))


class _Side:
    """What is known so far of one side on one day; of what is met twice the first one counts."""

    def __init__(self) -> None:
        self.rung = -1
        self.apart: dict[Apart, None] = {}
        self.besides: dict[str, None] = {}

    def hurts(self, sites: Sequence[Site]) -> None:
        rung = furthest(sites)
        self.rung = max(self.rung, -1 if rung is None else rung)
        self.besides.update((site.site, None) for site in sites if site.site in OF_THE_LEG - {*LADDER})


def _row(day: date, side: str | None, noted: _Side, furthest_down: int) -> Reached | None:
    """The row; none where it is but the back, in the middle, of a day that reached further down."""
    beside = side is None and noted.rung == 0 < furthest_down
    if beside and not noted.apart and not noted.besides:
        return None
    rung = None if beside or noted.rung < 0 else LADDER[noted.rung]
    return Reached(day, side, rung, tuple(sorted(noted.apart, key=_first)), tuple(sorted(noted.besides)))


def _first(apart: Apart) -> tuple[int, str]:
    return UNFEELING.index(apart.word), apart.site or ""


def _order(row: Reached) -> tuple[date, int]:
    return row.day, 2 if row.side is None else SIDES.index(row.side)


def _by_side(sites: Iterable[Site]) -> Iterator[tuple[str | None, list[Site]]]:
    """The places of each side that was said; both is each of them, and the middle is none."""
    found = defaultdict[str | None, list[Site]](list)
    for site in sites:
        for side in SIDES if site.side == "both" else (site.side if site.side in SIDES else None,):
            found[side].append(site)
    yield from found.items()


def _apart(entry: Felt) -> Iterator[tuple[str | None, Apart]]:
    """The words of an entry that stand apart, each with a side and its place.

    Where some of the places have a side, they are of those: `numb, back and left foot` is not a numb back.
    """
    words = [word for word in entry.qualities if word in UNFEELING] if isinstance(entry, Symptom) else []
    if not words:
        return
    sided = [site for site in sites_of(entry) if site.side in {*SIDES, "both"}]
    for side, sites in [*_by_side(sided or sites_of(entry))] or [(None, [])]:
        names = tuple(dict.fromkeys(site.site for site in sites))
        place = max(names, key=_how_far_down, default=None)
        yield from ((side, Apart(word, place, names if len(names) > 1 else ())) for word in words)


def _how_far_down(site: str) -> int:
    return LADDER.index(site) if site in LADDER else -1
