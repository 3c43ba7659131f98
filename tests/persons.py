"""Twenty-one persons: one for each row of the table of situations, and for mixtures of them.

Each was written from what people note and what the table says of it, before there was a program to meet them;
`walk` lets one of them follow every suggestion for some weeks.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from msgspec import Struct

from fakes import BERLIN
from qicli.adapters.home.library import shipped_folder
from qicli.core.entry import Seen, Session, Site, Symptom
from qicli.core.ledger import Standing
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import Load, Routine
from qicli.core.practice.routine_toml import read_routine
from qicli.core.today.shown import Shown
from qicli.core.today.suggest import Suggestion, Wishes, suggest

FIRST_DAY = date(2026, 10, 5)  # a Monday
WEEKS = 6
BEFORE = 10  # days on which each of them had noted already how it is
BACK, CALF, FOOT = Site("back"), Site("calf", "left"), Site("foot", "left")


class Person(Struct, frozen=True, kw_only=True):
    """Somebody with a back, and what the documents say of them.

    Attributes:
        words: who it is.
        notes: what is noted on the so-manieth day, below zero before the first; as the fields of a symptom.
        clock: when they ask what today; what they note they noted an hour before.
        first: what may come first on an ordinary day of theirs.
        never: loads that no suggestion may carry; `only_small`, none but a gentle version.
        fewest: how many different routines they meet in six weeks of following; None where so much is ruled
            out that there is no telling.
        names: the routine that they start by its name on these days, whatever is suggested.
    """

    words: str
    notes: Callable[[int], dict[str, object] | None] = lambda _: None
    clock: time = time(15)
    gates: tuple[Gate, ...] = ()
    minutes: float | None = None
    first: tuple[str, ...]
    never: tuple[Load, ...] = ()
    only_small: tuple[Load, ...] = ()
    fewest: int | None = 8
    names: dict[int, str] = {}


def _daily(**fields: object) -> Callable[[int], dict[str, object]]:
    return lambda _: fields


def _at_times(
    every: int, usually: dict[str, object], then: dict[str, object]
) -> Callable[[int], dict[str, object]]:
    """One thing on most days, and another on every so-manieth."""
    return lambda day: then if day % every == every - 1 else usually


BREATHING = ("easy-breathing", "breathing-through-pain", "lying-ease")
PERSONS: dict[str, Person] = {
    # A row each.
    "a flare at times": Person(
        words="Three as a rule, and seven on one day of a fortnight.",
        notes=_at_times(14, {"pain": 3, "sites": (BACK,)}, {"pain": 7, "sites": (BACK,)}),
        first=("spinal-wave", "hip-circles", "kidney-tapping"),
    ),
    "seven to eight for years": Person(
        words="Chronic pain: seven and eight by turns. It is their usual; breathing for ever is no help.",
        notes=lambda day: {"pain": 7 + day % 2, "sites": (BACK,)},
        first=("spinal-wave", "hip-circles", "kidney-tapping"),
        never=("impact",),
    ),
    "worse sitting": Person(
        words="Worse in the chair; standing and lying are well.",
        notes=_daily(pain=4, sites=(BACK,), worse_with=("sitting",)),
        first=("spinal-wave", "standing-like-a-tree"),
        never=("sitting",),
    ),
    "worse standing": Person(
        words="Worse standing and walking, better sitting: often a canal that is narrow.",
        notes=_daily(pain=4, sites=(BACK,), worse_with=("standing", "walking"), better_with=("sitting",)),
        first=("seated-wave", "seated-tree"),
        never=("standing-still",),
        only_small=("backward-bend",),
        fewest=5,
    ),
    "worse bending": Person(
        words="Bending down, coughing and sneezing.",
        notes=_daily(pain=4, sites=(BACK,), worse_with=("bending", "coughing")),
        first=("spinal-wave", "hip-circles"),
        never=("impact",),
        only_small=("forward-bend",),
    ),
    "further down at times": Person(
        words="In the back as a rule; once in ten days it runs down to the calf.",
        notes=_at_times(10, {"pain": 3, "sites": (BACK,)}, {"pain": 3, "sites": (CALF,)}),
        first=("spinal-wave", "hip-circles", "kidney-tapping"),
    ),
    "a numb foot, known": Person(
        words="The foot has been numb for a year, and a doctor knows.",
        notes=_daily(pain=3, sites=(FOOT,), qualities=("numb",)),
        first=("standing-like-a-tree", "easy-breathing", "spinal-wave"),
        never=("impact", "balance", "eyes-closed"),
    ),
    "afraid": Person(
        words="Little pain, and much fear of it.",
        notes=_daily(pain=2, sites=(BACK,), moods=("afraid",)),
        first=("standing-like-a-tree", "easy-breathing"),
    ),
    "an early riser": Person(
        words="Practises at half past six, just out of bed.",
        notes=_daily(pain=3, sites=(BACK,)),
        clock=time(6, 30),
        first=("morning-gentle", "hip-circles", "standing-like-a-tree"),
        never=("forward-bend", "impact", "sitting"),
    ),
    # Mixtures.
    "nothing noted": Person(
        words="Notes nothing, and only asks what today.",
        first=("spinal-wave", "hip-circles", "kidney-tapping"),
    ),
    "the case that was told": Person(
        words="Forty-five, half a year: back and buttock to the foot, burning, tingling, worse sitting.",
        notes=_daily(
            pain=5,
            sites=(Site("back"), Site("buttock", "left"), FOOT),
            qualities=("burning", "tingling"),
            worse_with=("sitting",),
        ),
        first=("spinal-wave", "standing-like-a-tree"),
        never=("sitting", "impact"),
    ),
    "chronic, and worse sitting": Person(
        words="Seven every day, and the desk makes it worse.",
        notes=_daily(pain=7, sites=(BACK,), worse_with=("sitting", "driving")),
        first=("spinal-wave", "standing-like-a-tree"),
        never=("sitting", "impact"),
    ),
    "neither sitting nor standing": Person(
        words="Sitting hurts, standing hurts; lying is left.",
        notes=_daily(pain=5, sites=(BACK,), worse_with=("sitting", "standing")),
        first=("easy-breathing", "lying-ease"),
        never=("sitting", "standing-still"),
        only_small=("backward-bend",),
        fewest=4,
    ),
    "afraid, with a flare at times": Person(
        words="Afraid on every day, and on one of seven with an eight.",
        notes=_at_times(7, {"pain": 3, "moods": ("anxious",)}, {"pain": 8, "moods": ("afraid",)}),
        first=("standing-like-a-tree", "easy-breathing"),
    ),
    "stiff mornings, asked at seven": Person(
        words="Worse in the morning, which is when they practise.",
        notes=_daily(pain=4, sites=(BACK,), worse_with=("morning",)),
        clock=time(7),
        first=("spinal-wave", "hip-circles", "morning-gentle"),
        never=("forward-bend", "impact", "sitting"),
    ),
    "stiff mornings, asked at four": Person(
        words="Worse in the morning, and asks in the afternoon, when that is long over.",
        notes=_daily(pain=3, sites=(BACK,), worse_with=("morning",)),
        clock=time(16),
        first=("spinal-wave", "hip-circles", "kidney-tapping"),
    ),
    "pregnant, and worse sitting": Person(
        words="In the sixth month; the chair is no good.",
        notes=_daily(pain=4, sites=(BACK,), worse_with=("sitting",)),
        gates=("pregnancy",),
        first=("spinal-wave", "standing-like-a-tree"),
        never=("sitting", "lying-flat", "impact", "tapping-back", "pressing-points"),
    ),
    "a fracture, in the evening": Person(
        words="Osteoporosis that has led to a fracture; asks at half past nine.",
        notes=_daily(pain=3, sites=(BACK,)),
        clock=time(21, 30),
        gates=("osteoporosis-with-fracture",),
        first=("evening-unwind", "easy-breathing", "lying-ease"),
        never=("impact", "forward-bend", "backward-bend", "twist", "tapping-back"),
        fewest=6,
    ),
    "the desk and two minutes": Person(
        words="At work, worse sitting, two minutes between two meetings.",
        notes=_daily(pain=3, sites=(BACK,), worse_with=("sitting",)),
        clock=time(11),
        minutes=2,
        first=("sitting-reset",),
        never=("sitting",),
        fewest=5,
    ),
    "in bed at ten": Person(
        words="Practises at ten at night, and likes to lie down for it.",
        notes=_daily(pain=3, sites=(BACK,), better_with=("lying",)),
        clock=time(22),
        first=("lying-ease", "easy-breathing", "evening-unwind"),
    ),
    "with a favourite": Person(
        words="Started the tree by its name twice in a week: it is theirs, and they stay with it.",
        notes=_daily(pain=3, sites=(BACK,)),
        first=("standing-like-a-tree",),
        fewest=None,
        names={-6: "standing-like-a-tree", -2: "standing-like-a-tree"},
    ),
}


@cache
def shelf_of(gates: tuple[Gate, ...]) -> tuple[Routine, ...]:
    """What is shipped, as it is for somebody with these gates."""
    files = sorted(shipped_folder().glob("*.toml"))
    shipped = [read_routine(file.stem, file.read_bytes(), file=file.name) for file in files]
    return tuple(fit for each in shipped if (fit := gated(each, gates).routine) is not None)


def walk(
    person: Person, days: int = 7 * WEEKS, *, follows: bool = True
) -> Iterator[tuple[list[Standing], Suggestion]]:
    """What is suggested on each day to this person, with what was noted before; who `follows` it does it."""
    entries: list[Standing] = [*_known(person), *_earlier(person)]
    shown: list[Shown] = []
    for day in range(days):
        now = _now(person, day)
        entries += _noted(person, day)
        found = suggest(entries, now, wishes_of(person), shelf_of(person.gates), shown)
        yield list(entries), found
        shown += [Shown(now.date(), routine) for routine in found.put_forward]
        if found.routine is not None and follows:
            how = "named" if found.reason.code == "yours" else "suggested"
            entries.append(practice(found.routine, now, how))


def wishes_of(person: Person) -> Wishes:
    """What their settings say."""
    return Wishes(minutes=person.minutes, gates=ruled_out(person.gates))


def practice(routine: str, at: datetime, chosen: str = "suggested") -> Session:
    """Five minutes of it."""
    return Session(
        id=f"{at:%y%m%d%H%M%S}",
        logged=at.astimezone(UTC),
        at=at,
        routine=routine,
        seconds=300,
        planned=300,
        finished=True,
        chosen=chosen,
    )


def _now(person: Person, day: int) -> datetime:
    return datetime.combine(FIRST_DAY + timedelta(days=day), person.clock, BERLIN)


def _noted(person: Person, day: int) -> Sequence[Symptom]:
    said = person.notes(day)
    if said is None:
        return ()
    at = _now(person, day) - timedelta(hours=1)
    return [Symptom(id=f"n{at:%y%m%d%H%M}", logged=at.astimezone(UTC), at=at, **said)]  # type: ignore[arg-type] # a table


def _earlier(person: Person) -> Iterator[Standing]:
    for day in range(-BEFORE, 0):
        yield from _noted(person, day)
        if routine := person.names.get(day):
            yield practice(routine, _now(person, day), "named")


def _known(person: Person) -> Iterator[Standing]:
    """A doctor has seen every numbness that was noted before."""
    said = person.notes(0) or {}
    if said.get("qualities"):
        at = _now(person, -BEFORE) + timedelta(hours=2)
        yield Seen(id="seen", logged=at, at=at, words="numb", by="Dr Khan", on=at.date())


def met(person: Person, days: int = 7 * WEEKS, *, follows: bool = True) -> list[str]:
    """The routines that they meet, in the order in which they met them first."""
    walked = walk(person, days, follows=follows)
    return list(dict.fromkeys(found.routine for _, found in walked if found.routine))


def longest_run(found: Sequence[Suggestion]) -> int:
    """The most days running with one routine that was only suggested."""
    longest, run, last = 0, 0, None
    for each in found:
        only = each.routine is not None and each.reason.code not in {"yours", "planned"}
        run = run + 1 if only and each.routine == last else int(only)
        last = each.routine
        longest = max(longest, run)
    return longest
