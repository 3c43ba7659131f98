"""How far down each leg every day reached, and what was noted there that is no pain: the days one by one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from qicli.core.entry import Site, Symptom
from qicli.core.journal.noted import SIDES, hurting_in, hurting_on
from qicli.core.ledger import Felt
from qicli.core.report.parted import Hurting, Parted
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.places import LADDER, OF_THE_LEG, RUNGS

BACK = LADDER[0]
SADDLE = "saddle"  # a topic of the red flags: between the legs, which is no place of the ladder


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
# Both is each of them, and the middle is none.
_SIDES: dict[str | None, tuple[str | None, ...]] = {
    "left": ("left",),
    "right": ("right",),
    "both": SIDES,
    "middle": (None,),
    None: (None,),
}


def reached(known: Parted) -> tuple[Reached, ...]:
    """Each day and side of which a leg, the back, or a word apart from pain was noted, oldest first."""
    hurting = known.hurting
    if any(_is_unfeeling(entry) for _, entry in known.worded):
        each_of = hurting_on(known.felt)
        hurting = {(day, site) for day, site, entry in each_of if site.pain or not _is_unfeeling(entry)}
    rungs, besides = _rungs(hurting)
    apart: dict[Key, dict[Apart, None]] = {}
    for day, entry in known.worded:
        for side, told in _apart(entry, entry.sites):
            apart.setdefault((day, side), {})[told] = None
    furthest_down: dict[date, int] = {}
    for (day, _), rung in rungs.items():
        furthest_down[day] = max(furthest_down.get(day, -1), rung)
    rows = (
        _row(key, rungs.get(key, -1), furthest_down.get(key[0], -1), apart.get(key, ()), besides.get(key, ()))
        for key in {**rungs, **apart}
    )
    return tuple(sorted((row for row in rows if row is not None), key=_order))


def rungs_of(entry: Felt) -> dict[str | None, int]:
    """The furthest rung on each side that one entry names; the most of a day's entries is what rows say."""
    sites = hurting_in(entry)
    if not sites:
        return {}
    if _is_unfeeling(entry):
        sites = [site for site in sites if site.pain]
    found: dict[str | None, int] = {}
    for site in sites:
        rung = RUNGS.get(site.site)
        if rung is not None:
            for side in _SIDES[site.side]:
                found[side] = max(rung, found.get(side, rung))
    return found


def _is_unfeeling(entry: Felt) -> bool:
    """Whether all that is said is that a place is numb, tingling, weak or gives way: not that it hurts."""
    if not isinstance(entry, Symptom) or entry.pain is not None or not entry.qualities:
        return False
    return not entry.worse_with and all(word in UNFEELING for word in entry.qualities)


def _rungs(hurting: Iterable[Hurting]) -> tuple[dict[Key, int], dict[Key, set[str]]]:
    """The furthest rung of each day and side, -1 for a place that is on none; and the places that are not."""
    rungs: dict[Key, int] = {}
    besides: dict[Key, set[str]] = {}
    for day, site in hurting:
        rung = RUNGS.get(site.site)
        if rung is None and site.site not in OF_THE_LEG:
            continue
        for side in _SIDES[site.side]:
            key = (day, side)
            if rung is None:
                besides.setdefault(key, set()).add(site.site)
                rungs.setdefault(key, -1)
            elif rung > rungs.get(key, -1):
                rungs[key] = rung
    return rungs, besides


def _row(
    key: Key, rung: int, furthest_down: int, apart: Collection[Apart], besides: Collection[str]
) -> Reached | None:
    """The row; none where it is but the back, in the middle, of a day that reached further down."""
    day, side = key
    beside = side is None and rung == 0 < furthest_down
    if beside and not apart and not besides:
        return None
    reach = None if beside or rung < 0 else LADDER[rung]
    return Reached(day, side, reach, tuple(sorted(apart, key=_first)), tuple(sorted(besides)))


def _first(apart: Apart) -> tuple[int, str]:
    return UNFEELING.index(apart.word), apart.site or ""


def _order(row: Reached) -> tuple[date, int]:
    return row.day, 2 if row.side is None else SIDES.index(row.side)


def _by_side(sites: Iterable[Site]) -> Iterator[tuple[str | None, list[Site]]]:
    """The places of each side that was said."""
    found = defaultdict[str | None, list[Site]](list)
    for site in sites:
        for side in _SIDES[site.side]:
            found[side].append(site)
    yield from found.items()


def _apart(entry: Symptom, said: Sequence[Site]) -> Iterator[tuple[str | None, Apart]]:
    """The words of an entry that stand apart, each with a side and its place.

    Where some of the places have a side, they are of those: `numb, back and left foot` is not a numb back.
    """
    words = [word for word in entry.qualities if word in UNFEELING]
    if not words:
        return
    between_the_legs = [word for word in words if _is_of_the_saddle(entry, word)]
    yield from ((None, Apart(word, SADDLE)) for word in between_the_legs)
    words = [word for word in words if word not in between_the_legs]
    sided = [site for site in said if _SIDES[site.side] != (None,)]
    for side, sites in [*_by_side(sided or said)] or [(None, [])]:
        names = tuple(dict.fromkeys(site.site for site in sites))
        place = max(names, key=_how_far_down, default=None)
        yield from ((side, Apart(word, place, names if len(names) > 1 else ())) for word in words)


def _is_of_the_saddle(entry: Symptom, word: str) -> bool:
    """Whether it was said of what is between the legs, and of nothing else: not of the calf beside it."""
    urgent = max((flag.words.lower().count(word) for flag in entry.flags if flag.topic == SADDLE), default=0)
    return 0 < urgent >= entry.note.lower().count(word) > 0


def _how_far_down(site: str) -> int:
    return RUNGS.get(site, -1)
