"""What is suggested: a table of situations, and what holds whatever was noted."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fakes import BERLIN
from qicli.core.entry import UNSAID, Checkin, Flag, Measure, Reading, Seen, Session, Site, Symptom
from qicli.core.ledger import Felt, Standing
from qicli.core.plan.progress import Planned
from qicli.core.practice.available import carried, fit
from qicli.core.practice.routine import Routine
from qicli.core.today.lately import Beside, lately
from qicli.core.today.newly import Newly
from qicli.core.today.outcomes import LeftOut
from qicli.core.today.shown import Shown, kept
from qicli.core.today.situations import FOR_EVERYBODY, SITUATIONS
from qicli.core.today.suggest import Reason, Suggestion, Wishes, suggest
from shelf import FIRST_FIVE, SHELF, routine, shelf

AFTERNOON = datetime(2026, 11, 21, 15, 0, tzinfo=BERLIN)
MORNING = AFTERNOON.replace(hour=7)
EVENING = AFTERNOON.replace(hour=21)
LEFT_CALF, LEFT_FOOT = Site("calf", "left"), Site("foot", "left")
EMERGENCY = Flag("emergency", "numb groin", "saddle")


def felt(
    pain: int | None = None,
    *,
    hours: float = 1,
    days: float = 0,
    now: datetime = AFTERNOON,
    **fields: Any,  # noqa: ANN401 - a table
) -> Symptom:
    """A symptom so long before now."""
    at = now - timedelta(hours=hours, days=days)
    return Symptom(id=f"{at}{pain}{fields}", logged=at.astimezone(UTC), at=at, pain=pain, **fields)


def practised(
    slug: str = "spinal-wave",
    *,
    days: float = 2,
    before: int | None = None,
    after: int | None = None,
    sites: tuple[str, str] = ("", ""),
    **fields: Any,  # noqa: ANN401 - a table
) -> Session:
    """A practice of five minutes so many days ago, with readings; sites are on the left."""
    at = AFTERNOON - timedelta(days=days)
    readings = [
        Reading(pain=pain, sites=(Site(site, "left"),) if site else ())
        for pain, site in zip((before, after), sites, strict=True)
    ]
    made = {"id": f"{at}{slug}", "logged": at.astimezone(UTC), "at": at, "routine": slug, "seconds": 300.0}
    return Session(planned=300.0, finished=True, before=readings[0], after=readings[1], **{**made, **fields})


def usually(pain: int, *sites: Site, days: int = 6) -> list[Felt]:
    """The same pain at the same places, on so many days before today."""
    return [felt(pain, days=day + 1, sites=sites) for day in range(days)]


def named(slug: str, *days: float) -> list[Felt]:
    """It was started by its name on these days, the last of which are so long ago."""
    return [practised(slug, days=day, chosen="named") for day in days]


def suggested(
    entries: Sequence[Standing] = (),
    now: datetime = AFTERNOON,
    routines: Sequence[Routine] = (),
    **wishes: Any,  # noqa: ANN401 - a table
) -> Suggestion:
    """What is suggested in the afternoon, of the whole shelf."""
    return suggest(entries, now, Wishes(**wishes), routines or shelf())


TABLE: dict[str, tuple[Sequence[Standing], str, bool, str]] = {
    # what was noted: the choice, whether gentle, the reason
    "nothing yet": ([], "spinal-wave", False, "first-move"),
    "little pain": ([felt(2)], "spinal-wave", False, "first-move"),
    "no pain": ([felt(0)], "spinal-wave", False, "first-move"),
    "six, no usual": ([felt(6)], "easy-breathing", True, "high"),
    "six, three days of a usual": ([felt(6), *usually(3, days=3)], "easy-breathing", True, "high"),
    "six above usual": ([felt(6), *usually(3)], "easy-breathing", True, "above-usual"),
    "eight above a high usual": ([felt(8), *usually(7)], "easy-breathing", True, "above-usual"),
    "seven as usual": ([felt(7), *usually(7)], "spinal-wave", True, "high-as-usual"),
    "seven as usual, with one of their own": (
        [felt(7), *usually(7), *named("hip-circles", 1, 3)],
        "hip-circles",
        True,
        "yours",
    ),
    "eight, on days of seven and eight": (
        [felt(8), *usually(7, days=4), *[felt(8, days=day) for day in (5, 6, 7, 8)]],
        "spinal-wave",
        True,
        "high-as-usual",
    ),
    "eight once before in a week of sevens": (
        [felt(8), *usually(7, days=6), felt(8, days=8)],
        "easy-breathing",
        True,
        "above-usual",
    ),
    "back seven after calf six": (
        [felt(7, sites=(Site("back"),)), felt(6, days=1, sites=(LEFT_CALF,))],
        "spinal-wave",
        True,
        "drawn-back",
    ),
    "back seven, usually calf five": (
        [felt(7, sites=(Site("back"),)), *usually(5, LEFT_CALF)],
        "spinal-wave",
        True,
        "drawn-back",
    ),
    "right thigh seven after left calf six": (
        [felt(7, sites=(Site("thigh", "right"),)), felt(6, days=1, sites=(LEFT_CALF,))],
        "easy-breathing",
        True,
        "high",
    ),
    "back seven after back six": (
        [felt(7, sites=(Site("back"),)), felt(6, days=1, sites=(Site("back"),))],
        "easy-breathing",
        True,
        "high",
    ),
    "back four after calf six is an ordinary day": (
        [felt(4, sites=(Site("back"),)), felt(6, days=1, sites=(LEFT_CALF,))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "calf rated nothing, usually back": (
        [felt(3, sites=(Site("back", pain=3), Site("calf", "left", 0))), *usually(3, Site("back"))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "no pain in the calf, usually back": (
        [felt(0, sites=(LEFT_CALF,)), *usually(3, Site("back"))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "five above usual is no flare": ([felt(5), *usually(2)], "spinal-wave", False, "first-move"),
    "nine two days ago is not now": ([felt(9, days=2)], "spinal-wave", False, "first-move"),
    "nine before a practice, three after": (
        [practised("spinal-wave", days=0.1, before=9, after=3)],
        "hip-circles",
        False,
        "first-move",
    ),
    "a spasm": ([felt(3, note="a Spasm again")], "easy-breathing", True, "spasm"),
    "a spasm among the words": ([felt(3, qualities=("spasm",))], "easy-breathing", True, "spasm"),
    "a spasm by tag": ([felt(3, tags=("spasm",))], "easy-breathing", True, "spasm"),
    "no spasm": ([felt(3, note="no spasm")], "spinal-wave", False, "first-move"),
    "calf, usually back": (
        [felt(3, sites=(LEFT_CALF,)), *usually(3, Site("back"))],
        "easy-breathing",
        True,
        "further-down",
    ),
    "foot, usually calf, and high": (
        [felt(8, sites=(LEFT_FOOT,)), *usually(3, LEFT_CALF)],
        "easy-breathing",
        True,
        "further-down",
    ),
    "calf as usual": (
        [felt(3, sites=(LEFT_CALF,)), *usually(3, LEFT_CALF)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "calf, on days with calf and later back": (
        [felt(3, sites=(LEFT_CALF,)), *usually(3, Site("back")), *usually(3, LEFT_CALF)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "calf, then back again": (
        [felt(3, sites=(Site("back"),)), felt(3, hours=5, sites=(LEFT_CALF,)), *usually(3, Site("back"))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "calf, two days of back": (
        [felt(3, sites=(LEFT_CALF,)), *usually(3, Site("back"), days=2)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "afraid": ([felt(3, moods=("afraid",))], "standing-like-a-tree", False, "afraid"),
    "anxious before a practice": (
        [practised("kidney-tapping", days=0.2, mood=("anxious",))],
        "standing-like-a-tree",
        False,
        "afraid",
    ),
    "afraid, tree done today": (
        [felt(3, moods=("afraid",)), practised("standing-like-a-tree", days=0.1)],
        "easy-breathing",
        False,
        "afraid",
    ),
    "afraid and high": ([felt(7, moods=("afraid",))], "easy-breathing", True, "high"),
    "afraid yesterday morning": ([felt(3, hours=30, moods=("afraid",))], "spinal-wave", False, "first-move"),
    "numb foot": (
        [felt(3, sites=(LEFT_FOOT,), qualities=("numb",))],
        "standing-like-a-tree",
        True,
        "unfeeling-foot",
    ),
    "newly tingling": (
        [felt(3, sites=(LEFT_CALF,), qualities=("tingling",)), felt(3, days=2, sites=(LEFT_CALF,))],
        "spinal-wave",
        True,
        "first-move",
    ),
    "tingling as before": (
        [felt(3, days=day, sites=(LEFT_CALF,), qualities=("tingling",)) for day in (0, 2)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "numb thigh": (
        [felt(3, sites=(Site("thigh"),), qualities=("numb",))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "worse sitting": ([felt(3, worse_with=("sitting",))], "spinal-wave", False, "worse-sitting"),
    "worse driving": ([felt(3, days=6, worse_with=("driving",))], "spinal-wave", False, "worse-sitting"),
    "worse sitting, wave done": (
        [felt(3, worse_with=("sitting",)), practised(days=0.1)],
        "standing-like-a-tree",
        False,
        "worse-sitting",
    ),
    "worse sitting long ago": (
        [felt(3, days=8, worse_with=("sitting",))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "worse standing": ([felt(3, worse_with=("standing",))], "seated-wave", True, "worse-standing"),
    "worse walking": ([felt(3, worse_with=("walking",))], "seated-wave", True, "worse-standing"),
    "worse sitting and standing": (
        [felt(3, worse_with=("sitting", "standing"))],
        "easy-breathing",
        False,
        "worse-standing",
    ),
    "worse in the morning, in the afternoon": (
        [felt(3, worse_with=("morning",))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "sat for hours": ([felt(3, measures=(Measure("sat", 300, "min"),))], "sitting-reset", False, "desk"),
    "sat for half an hour": (
        [felt(3, measures=(Measure("sat", 30, "min"),))],
        "spinal-wave",
        False,
        "first-move",
    ),
    "worse bending": ([felt(3, worse_with=("bending",))], "spinal-wave", True, "worse-bending"),
    "worse coughing": ([felt(3, worse_with=("coughing",))], "spinal-wave", True, "worse-bending"),
    "worse bending, wave done": (
        [felt(3, worse_with=("bending",)), practised(days=0.1)],
        "hip-circles",
        False,
        "worse-bending",
    ),
    "four and drops": (
        [felt(4), *named("kidney-tapping", 1, 2)],
        "kidney-tapping",
        True,
        "yours",
    ),
    "three and drops": (
        [felt(3), *named("kidney-tapping", 1, 2)],
        "kidney-tapping",
        False,
        "yours",
    ),
    "worse on stairs and drops": (
        [felt(3, worse_with=("stairs",)), *named("kidney-tapping", 1, 2)],
        "kidney-tapping",
        True,
        "yours",
    ),
    "better leaning": ([felt(3, better_with=("leaning",))], "seated-wave", False, "better-leaning"),
    "better lying": ([felt(3, better_with=("knees-up",))], "lying-ease", False, "better-lying"),
    "their own, done today": (named("hip-circles", 0.1, 4), "hip-circles", False, "yours"),
    "their own, three days running": (
        [*named("hip-circles", 9, 8), *[practised("hip-circles", days=day) for day in (1, 2, 3)]],
        "hip-circles",
        False,
        "yours",
    ),
    "twice by name, too long between": (named("hip-circles", 1, 15), "spinal-wave", False, "first-move"),
    "once by name": (named("hip-circles", 1), "spinal-wave", False, "first-move"),
    "twice suggested": (
        [practised("hip-circles", days=day, chosen="suggested") for day in (1, 2)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "twice, nobody knows how": (
        [practised("hip-circles", days=day) for day in (1, 2)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "they changed": (
        [*named("hip-circles", 20, 21), *named("seated-tree", 3, 9)],
        "seated-tree",
        False,
        "yours",
    ),
    "once something else": (
        [*named("hip-circles", 20, 21), *named("seated-tree", 3)],
        "hip-circles",
        False,
        "yours",
    ),
    "their own, on a day of spasm": (
        [felt(3, note="a spasm"), *named("hip-circles", 1, 2)],
        "easy-breathing",
        True,
        "spasm",
    ),
    "their own, ruled out": (
        [felt(3, worse_with=("standing",)), *named("hip-circles", 1, 2)],
        "seated-wave",
        True,
        "worse-standing",
    ),
    "all three moves known": (
        [practised("spinal-wave"), practised("hip-circles", days=9), practised("kidney-tapping", days=4)],
        "easy-breathing",
        False,
        "not-lately",
    ),
    "everything known": (
        [practised(slug, days=2 if slug == "seated-tree" else 1) for slug in SHELF],
        "seated-tree",
        False,
        "longest-ago",
    ),
    "a flare, and breathing for three days": (
        [felt(8), *[practised("easy-breathing", days=day) for day in (1, 2, 3)]],
        "breathing-through-pain",
        True,
        "high",
    ),
    "a flare, and breathing for two days": (
        [felt(8), *[practised("easy-breathing", days=day) for day in (1, 2)]],
        "breathing-through-pain",
        True,
        "high",
    ),
}


@pytest.mark.parametrize(("entries", "slug", "gentle", "code"), list(TABLE.values()), ids=list(TABLE))
def test_the_table(entries: Sequence[Standing], slug: str, gentle: bool, code: str) -> None:
    """Each situation has its choice and its reason."""
    found = suggested(entries)
    assert (found.routine, found.gentle, found.reason.code) == (slug, gentle, code)


TIMES: dict[str, tuple[datetime, Sequence[Standing], str, bool, str]] = {
    "early": (MORNING, [], "morning-gentle", False, "morning"),
    "four o'clock": (MORNING.replace(hour=4), [], "morning-gentle", False, "morning"),
    "before four": (
        MORNING.replace(hour=3, minute=59),
        [felt(2, days=1)],
        "evening-unwind",
        False,
        "evening",
    ),
    "nine": (MORNING.replace(hour=9), [], "spinal-wave", False, "first-move"),
    "noted an hour ago": (MORNING, [felt(2, hours=1, now=MORNING)], "morning-gentle", False, "morning"),
    "up for two hours": (MORNING, [felt(2, hours=2, now=MORNING)], "spinal-wave", False, "first-move"),
    "awake at night": (MORNING, [felt(2, hours=4, now=MORNING)], "morning-gentle", False, "morning"),
    "early, high": (MORNING, [felt(7, now=MORNING)], "easy-breathing", True, "high"),
    "early, worse standing": (
        MORNING,
        [felt(2, now=MORNING, worse_with=("standing",))],
        "easy-breathing",
        False,
        "worse-standing",
    ),
    "late": (EVENING, [felt(2)], "evening-unwind", False, "evening"),
    "late, nothing yet": (EVENING, [], "spinal-wave", False, "first-move"),
    "late, with one of their own": (EVENING, named("spinal-wave", 1, 3), "spinal-wave", False, "yours"),
    "worse in the morning, early": (
        MORNING,
        [felt(2, now=MORNING, worse_with=("morning",))],
        "spinal-wave",
        True,
        "worse-bending",
    ),
    "worse at night, by day": (
        EVENING.replace(hour=14),
        [felt(2, hours=3, worse_with=("night",), better_with=("lying",))],
        "lying-ease",
        False,
        "better-lying",
    ),
    "early in another zone": (
        AFTERNOON.astimezone(ZoneInfo("America/New_York")).replace(hour=7),
        [],
        "morning-gentle",
        False,
        "morning",
    ),
}


@pytest.mark.parametrize(("now", "entries", "slug", "gentle", "code"), list(TIMES.values()), ids=list(TIMES))
def test_the_time_of_day(
    now: datetime, entries: Sequence[Standing], slug: str, gentle: bool, code: str
) -> None:
    """Early there is no bending; who was up two hours ago is past it."""
    found = suggested(entries, now)
    assert (found.routine, found.gentle, found.reason.code) == (slug, gentle, code)


WISHES: dict[str, tuple[dict[str, Any], list[Standing], str | None, bool, str]] = {
    "gated bending": ({"gates": frozenset({"forward-bend"})}, [], "spinal-wave", True, "first-move"),
    "gated standing": ({"gates": frozenset({"standing-still"})}, [], "easy-breathing", False, "what-fits"),
    "a limit of four": ({"gentle_from": 4}, [felt(4)], "easy-breathing", True, "high"),
    "two minutes": ({"minutes": 2}, [], "sitting-reset", False, "short"),
    "three minutes": ({"minutes": 3}, [], "spinal-wave", False, "first-move"),
    "three minutes on a bad day": ({"minutes": 3}, [felt(8)], "easy-breathing", True, "high"),
    "four minutes": ({"minutes": 4}, [], "spinal-wave", False, "first-move"),
    "not for me": ({"not_for_me": frozenset({"spinal-wave"})}, [], "hip-circles", False, "first-move"),
    "planned, and not for me": (
        {"not_for_me": frozenset({"spinal-wave"}), "planned": (Planned("spinal-wave"),)},
        [],
        "hip-circles",
        False,
        "first-move",
    ),
    "theirs, and not for me": (
        {"not_for_me": frozenset({"seated-tree"})},
        [*named("seated-tree", 1, 2)],
        "spinal-wave",
        False,
        "first-move",
    ),
    "five seconds": ({"minutes": 0.1}, [], None, False, "nothing-fits"),
    "no number": ({"minutes": float("nan")}, [], None, False, "nothing-fits"),
    "planned": ({"planned": (Planned("hip-circles", 10),)}, [], "hip-circles", False, "planned"),
    "planned, a bad day": ({"planned": (Planned("hip-circles"),)}, [felt(8)], "hip-circles", True, "planned"),
    "a planned tree on a bad day": (
        {"planned": (Planned("standing-like-a-tree"),)},
        [felt(8)],
        "easy-breathing",
        True,
        "high",
    ),
    "planned drops in a spasm": (
        {"planned": (Planned("heel-drops"),)},
        [felt(3, note="a spasm again")],
        "easy-breathing",
        True,
        "spasm",
    ),
    "planned drops, newly numb": (
        {"planned": (Planned("heel-drops"),)},
        [felt(3, sites=(LEFT_FOOT,), qualities=("numb",)), *usually(3, LEFT_FOOT)],
        "standing-like-a-tree",
        True,
        "unfeeling-foot",
    ),
    "planned, but sent down": (
        {"planned": (Planned("hip-circles"),)},
        [
            felt(3, sites=(LEFT_FOOT,)),
            practised("hip-circles", sites=("calf", "foot")),
            *usually(3, LEFT_CALF),
        ],
        "easy-breathing",
        True,
        "further-down",
    ),
    "planned, not here; the next": (
        {"planned": (Planned("gone"), Planned("seated-tree"))},
        [],
        "seated-tree",
        False,
        "planned",
    ),
}


@pytest.mark.parametrize(
    ("wishes", "entries", "slug", "gentle", "code"), list(WISHES.values()), ids=list(WISHES)
)
def test_wishes(
    wishes: dict[str, Any], entries: Sequence[Standing], slug: str | None, gentle: bool, code: str
) -> None:
    """Gates and limits hold; a plan is followed unless the situation forbids it."""
    found = suggested(entries, **wishes)
    assert (found.routine, found.gentle, found.reason.code) == (slug, gentle, code)


def test_lengths() -> None:
    """As written; shortened to the time there is; a planned length in either direction, within that time."""
    assert (suggested().seconds, suggested().minutes) == (360, None)
    assert (suggested(minutes=20).seconds, suggested(minutes=20).minutes) == (360, None)
    assert (suggested(minutes=3).seconds, suggested(minutes=3).minutes) == (180, 3)
    planned = (Planned("hip-circles", 10),)
    assert suggested(planned=planned).minutes == 10
    assert (suggested(planned=planned, minutes=4).seconds, suggested(planned=planned, minutes=4).minutes) == (
        240,
        4,
    )


def test_the_first_five_are_enough() -> None:
    """Where a preferred routine is not there, another of a fitting posture is."""
    five = shelf(*FIRST_FIVE)
    assert suggested([felt(3, worse_with=("standing",))], routines=five).routine == "easy-breathing"
    assert suggested([felt(2)], MORNING, five).routine == "hip-circles"
    assert suggested([felt(7)], routines=shelf("evening-unwind")).routine == "evening-unwind"
    assert suggested([felt(7)], routines=shelf("evening-unwind")).reason == Reason("high", {"pain": 7})


def test_routines_of_ones_own() -> None:
    """Suggested once practised lately, never before, and only if they fit."""
    own = [*shelf("standing-like-a-tree"), routine("my-own")]
    entries = [practised("my-own", days=2), practised("standing-like-a-tree", days=1)]
    assert suggested(routines=[routine("my-own")]).routine is None
    assert suggested(entries, routines=own).routine == "my-own"
    assert suggested([*entries, felt(2, worse_with=("walking",))], routines=own).routine is None


def test_reasons_carry_their_values() -> None:
    """What a view needs to say it in words."""
    assert suggested([felt(6), *usually(3)]).reason.values == {"pain": 6, "usual": 3.0}
    further = suggested([felt(3, sites=(LEFT_CALF,)), *usually(3, Site("back"))]).reason.values
    assert further == {"side": "left", "furthest": "calf", "usual": "back"}
    drawn = suggested([felt(7, sites=(Site("back"),)), *usually(5, LEFT_CALF)]).reason.values
    assert drawn == {"furthest": "back", "before": "calf"}
    assert suggested(minutes=2.5).reason.values == {"minutes": 2.5}
    assert suggested([felt(3, worse_with=("walking", "cold"))]).reason.values == {"words": "walking"}
    numb = felt(3, sites=(LEFT_FOOT,), qualities=("numb", "burning"))
    assert suggested([numb]).reason.values == {"words": "numb"}


@pytest.mark.parametrize(
    ("site", "side"), [(Site("calf"), ""), (Site("calf", "both"), "both"), (Site("calf", "right"), "right")]
)
def test_no_side_is_told_that_was_not_said(site: Site, side: str) -> None:
    """Further down on the left, on both, or just further down; a setting says no side."""
    inferred = felt(3, sites=(Site("calf", "left", inferred=True),))
    assert suggested([inferred, *usually(3, Site("back"))]).reason.values["side"] == ""
    found = suggested([felt(3, sites=(site,)), *usually(3, Site("back"))])
    assert found.reason.values == {"side": side, "furthest": "calf", "usual": "back"}


def test_what_is_new_is_said() -> None:
    """Each such word with its place, whatever the reason; the side only where it was said."""
    entries = [
        felt(3, sites=(LEFT_CALF,), qualities=("tingling", "burning"), worse_with=("sitting",)),
        felt(3, hours=5, sites=(Site("thigh", "right", inferred=True),), qualities=("numb",)),
        felt(3, days=3, sites=(LEFT_FOOT,), qualities=("tingling",)),
    ]
    found = suggested(entries)
    assert found.new == (Newly("numb", "thigh"), Newly("tingling", "calf", "left"))
    assert (found.gentle, found.reason.code) == (True, "worse-sitting")
    assert suggested(entries[:2]).new == ()


@pytest.mark.parametrize(
    ("note", "new"),
    [
        ("before: 3 left foot numb", (Newly("numb", "foot", "left"),)),
        ("slept badly; after: 3 left foot numb", (Newly("numb", "foot", "left"),)),
        ("before: 3, no numbness in the left foot", ()),
        ("before: numb", ()),
        ("the left foot numb", ()),
    ],
)
def test_what_is_said_around_a_practice_is_new(note: str, new: tuple[Newly, ...]) -> None:
    """As an entry's words are: the note keeps what was said before it and after it."""
    before = felt(3, days=3, sites=(LEFT_FOOT,))
    assert suggested([practised(days=0.1, before=3, note=note), before]).new == new


def newly_after(sites: tuple[Site, ...], *before: tuple[Site, ...]) -> tuple[Newly, ...]:
    """What is new where it tingles at these places now, and did at others before."""
    now = felt(3, sites=sites, qualities=("tingling",))
    earlier = [felt(3, days=day + 2, sites=each, qualities=("tingling",)) for day, each in enumerate(before)]
    return suggested([now, *earlier, felt(3, days=9)]).new


BOTH_FEET, RIGHT_FOOT, A_FOOT = Site("foot", "both"), Site("foot", "right"), Site("foot")


@pytest.mark.parametrize(
    ("now", "before", "new"),
    [
        (RIGHT_FOOT, LEFT_FOOT, Newly("tingling", "foot", "right")),
        (BOTH_FEET, LEFT_FOOT, Newly("tingling", "foot", "right")),
        (BOTH_FEET, Site("calf"), Newly("tingling", "foot", "both")),
        (RIGHT_FOOT, BOTH_FEET, None),
        (RIGHT_FOOT, A_FOOT, None),
        (A_FOOT, RIGHT_FOOT, None),
        (Site("foot", "right", inferred=True), LEFT_FOOT, None),
    ],
)
def test_the_other_side_is_new(now: Site, before: Site, new: Newly | None) -> None:
    """Where both sides were said; a side left out, or filled in by a setting, is none that is new."""
    assert newly_after((now,), (before,)) == (() if new is None else (new,))


def test_of_several_places_it_is_not_known_which() -> None:
    """Each of them is told, and nothing is new where one of them had it before."""
    places = (Site("back"), LEFT_FOOT, Site("hip"))
    (new,) = newly_after(places)
    assert new == Newly("tingling", "foot", "left", ("back", "left foot", "hip"))
    assert newly_after(places, (Site("back"),)) == ()
    assert newly_after((Site("back"),), places) == ()


def test_the_hour_of_an_evening() -> None:
    """After midnight it is told as the night."""
    assert suggested([felt(2)], EVENING).reason == Reason("evening")
    night = AFTERNOON.replace(hour=1)
    assert suggested([felt(2, now=night)], night).reason == Reason("evening", {"hour": "night"})


def test_what_was_sat_yesterday_is_no_reason_today() -> None:
    """Nor is what was sat in the morning one in the afternoon."""
    for hours, code in ((3, "desk"), (4, "first-move"), (22, "first-move")):
        assert suggested([felt(3, hours=hours, measures=(Measure("sat", 300, "min"),))]).reason.code == code


def press_ups(days: float = 0.1, *, further: bool = False) -> Session:
    """They sent it from the buttock to the calf."""
    return practised("press-ups-lying", days=days, sites=("buttock", "calf"), further=further)


@pytest.mark.parametrize(
    ("entries", "values"),
    [
        ([press_ups(further=True)], {"furthest": "calf", "before": "buttock"}),
        ([press_ups()], {"furthest": "calf", "before": "buttock"}),
        ([practised("press-ups-lying", days=0.1, further=True)], {"furthest": "", "before": ""}),
        (
            [press_ups(), felt(3, hours=1), felt(3, sites=(LEFT_FOOT,))],
            {"furthest": "calf", "before": "buttock"},
        ),
    ],
)
def test_what_a_practice_sent_further_down(
    entries: Sequence[Standing], values: dict[str, str | int | float]
) -> None:
    """It goes gently, without what bends forward, also where too few days tell what is usual."""
    found = suggested(entries)
    assert (found.routine, found.gentle) == ("easy-breathing", True)
    assert found.reason == Reason("sent-down", values)


def test_what_came_back_is_not_further_down() -> None:
    """The newest that was said since decides; a day later it is over."""
    back = felt(3, sites=(Site("buttock", "left"),))
    assert suggested([press_ups(), back]).reason.code == "first-move"
    assert suggested([press_ups(1.1)]).reason.code == "first-move"


NOTED = [felt(3, days=day, sites=(Site("back"),)) for day in range(60)]


def days_of(
    told: Callable[[datetime], Sequence[Standing]], days: int = 42, every: int = 1
) -> list[Suggestion]:
    """What is suggested to somebody who asks and follows nothing; `told` is what they did until then."""
    shown: list[Shown] = []
    found = []
    for day in range(0, days, every):
        at = AFTERNOON + timedelta(days=day)
        found.append(suggest(told(at), at, Wishes(), shelf(), shown))
        put = (found[-1].change and found[-1].change.routine, found[-1].routine)
        shown += [Shown(at.date(), routine) for routine in put if routine]
    return found


@pytest.mark.parametrize(("every", "fewest"), [(1, 12), (2, 12), (7, 12)])
def test_who_never_practises_is_shown_others_too(every: int, fewest: int) -> None:
    """From the first day on, and however seldom they ask; it is what was put forward that gives way."""
    shown = [found.routine for found in days_of(lambda _: NOTED, 84, every)]
    assert shown[:3] == ["spinal-wave", "hip-circles", "kidney-tapping"]
    assert len(set(shown)) >= fewest
    assert all(one != another for one, another in pairwise(shown))


def test_who_only_began_to_note_is_shown_others_too() -> None:
    """With nothing practised, and nothing noted before today."""
    shown = [found.routine for found in days_of(lambda at: [felt(3, now=at)], 9)]
    assert len(set(shown)) >= 7


def test_what_was_put_forward_today_stands() -> None:
    """Asked again on the same day, the answer is the same, also after a later one was looked at."""
    today = [Shown(AFTERNOON.date(), "spinal-wave")]
    assert suggest(NOTED, AFTERNOON, Wishes(), shelf(), today).routine == "spinal-wave"
    assert suggest(NOTED, AFTERNOON + timedelta(days=1), Wishes(), shelf(), today).routine == "hip-circles"


def test_the_calendar_turns_nothing() -> None:
    """Where nothing was put forward or practised since, the same is suggested on any day."""
    alike = [suggested(NOTED, AFTERNOON + timedelta(days=day)).routine for day in range(14)]
    assert set(alike) == {"spinal-wave"}


def test_what_there_is_for_a_change_changes() -> None:
    """Also where it is never taken; what was practised longest ago comes first."""
    own = [practised("seated-tree", days=day, chosen="named") for day in range(-42, 30)]
    days = days_of(lambda _: [*NOTED, *own])
    assert {found.routine for found in days} == {"seated-tree"}
    changes = [found.change.routine for found in days if found.change]
    assert len(changes) == 42
    assert len(set(changes)) >= 8
    assert all(changes[day] != changes[day + 1] for day in range(41))


def test_a_change_is_what_was_practised_longest_ago() -> None:
    """Whatever the day is: what was taken today is not the change of tomorrow."""
    every = [slug for slug in FOR_EVERYBODY if slug in SHELF and slug != "seated-tree"]
    taken = [practised(slug, days=40 - nth) for nth, slug in enumerate(every)]
    for days in range(4):
        found = suggested([*named("seated-tree", 1 - days, 2 - days), *taken], _days(4)[days])
        assert found.change
        assert found.change.routine == every[days]
        taken.append(practised(every[days], days=-days))


@pytest.mark.parametrize("words", [{"tags": ("spasm",)}, {"pain": 8}])
def test_on_bad_days_the_ways_of_breathing_take_turns(words: dict[str, Any]) -> None:
    """Each is met as often, by whoever follows and by whoever does not."""
    followed: list[Standing] = []
    for day in range(9):
        at = AFTERNOON + timedelta(days=day)
        found = suggested([*followed, felt(now=at, **words)], at)
        followed.append(practised(found.routine or "", days=-day - 0.01, chosen="suggested"))
    names = [each.routine for each in followed if isinstance(each, Session)]
    assert {name: names.count(name) for name in names} == dict.fromkeys(
        ("easy-breathing", "breathing-through-pain", "lying-ease"), 3
    )
    alone = [found.routine for found in days_of(lambda at: [*NOTED, felt(now=at, **words)], 9)]
    assert alone == names


def _days(days: int) -> list[datetime]:
    return [AFTERNOON + timedelta(days=day) for day in range(days)]


def test_a_break_comes_by_turns_but_at_the_desk() -> None:
    """Whoever sits gets up from sitting; others meet what else is short."""
    last = [practised("sitting-reset", days=1)]
    assert suggested(last, minutes=2).routine != "sitting-reset"
    assert suggested([*last, felt(3, worse_with=("sitting",))], minutes=2).routine == "sitting-reset"
    assert (
        suggested([*last, felt(3, measures=(Measure("sat", 90, "min"),))], minutes=2).routine
        == "sitting-reset"
    )


def test_for_a_change() -> None:
    """Beside what is theirs stands what else there is; beside anything else nothing."""
    found = suggested(named("seated-tree", 1, 2))
    assert found.routine == "seated-tree"
    assert found.change
    assert (found.change.routine, found.change.reason.code) == ("spinal-wave", "first-move")
    assert suggested(named("seated-tree", 1, 2), routines=shelf("seated-tree")).change is None
    assert suggested().change is None


def test_what_is_prescribed_is_never_suggested() -> None:
    """Also where it is practised every day, or theirs; a plan may have it."""
    drill = msgspec.structs.replace(routine("drill"), prescribed=True)
    entries = [*named("drill", 1, 2), *[practised("drill", days=day) for day in (3, 4)]]
    assert suggested(entries, routines=[drill]).routine is None
    assert suggested(entries, routines=[*shelf(), drill]).routine == "spinal-wave"
    assert suggested(routines=[drill], planned=(Planned("drill"),)).routine == "drill"


@pytest.mark.parametrize(
    "entries",
    [
        [felt(8)],
        [felt(3, note="a spasm")],
        [felt(3, sites=(LEFT_CALF,), qualities=("numb",)), *usually(3, LEFT_CALF)],
    ],
    ids=["high", "in spasm", "newly numb"],
)
def test_what_is_prescribed_waits_on_a_bad_day(entries: list[Standing]) -> None:
    """Little is left of it gently but the thought; what else the plan has may be had."""
    drill = msgspec.structs.replace(routine("drill"), prescribed=True)
    planned = (Planned("drill"), Planned("hip-circles"))
    found = suggested(entries, routines=[*shelf(), drill], planned=planned)
    assert (found.routine, found.gentle, found.reason.code) == ("hip-circles", True, "planned")
    assert suggested(entries, routines=[*shelf(), drill], planned=planned[:1]).reason.code != "planned"


class TestLeftOut:
    """Twice running followed by worse: no longer suggested, with the reason."""

    @pytest.mark.parametrize(
        ("sessions", "why"),
        [
            ([practised(days=1, before=3, after=5), practised(days=2, before=3, after=6)], "pain"),
            ([practised(days=1, before=3, after=5), practised(days=2, before=3, after=4)], None),
            ([practised(days=1, before=3, after=4), practised(days=2, before=3, after=6)], None),
            ([practised(days=1, before=3, after=5)], None),
            (
                [practised(days=1, sites=("back", "thigh")), practised(days=2, sites=("calf", "foot"))],
                "further-down",
            ),
            (
                [
                    practised(days=1, before=3, after=6, sites=("thigh", "calf")),
                    practised(days=2, before=1, after=3),
                ],
                "worse",
            ),
            (
                [
                    practised(days=1, before=3, after=6, sites=("calf", "back")),
                    practised(days=2, before=3, after=6, sites=("calf", "back")),
                ],
                None,
            ),
            ([practised(days=1, sites=("calf", "back")), practised(days=2, sites=("calf", "foot"))], None),
            (
                [practised(days=day, before=3, after=5) for day in (1, 3)] + [practised(days=2, before=3)],
                "pain",
            ),
            ([practised(days=1, before=3, after=5), practised("hip-circles", before=3, after=5)], None),
            ([practised(days=day, before=3, after=5) for day in (91, 92)], None),
            ([practised(days=day, before=3, after=5, told=True) for day in (1, 2)], None),
        ],
        ids=[
            "pain twice",
            "a point is noise",
            "fine the last time",
            "once",
            "further down twice",
            "one of each",
            "more pain, but further up",
            "further up, then down",
            "one that says nothing between",
            "two routines",
            "long ago",
            "told of",
        ],
    )
    def test_when(self, sessions: list[Standing], why: str | None) -> None:
        """By the last two that can be compared."""
        found = suggested(sessions)
        assert found.left_out == (() if why is None else (LeftOut("spinal-wave", why),))
        if why:
            assert found.routine != "spinal-wave"

    def test_nor_by_a_plan(self) -> None:
        """A plan does not bring it back."""
        worse = [practised(days=day, before=3, after=6) for day in (2, 3)]
        assert suggested(worse, planned=(Planned("spinal-wave"),)).routine == "hip-circles"


class TestUrgent:
    """Words that nobody has looked at yet."""

    @pytest.mark.parametrize("tier", ["emergency", "today"])
    def test_no_practice(self, tier: str) -> None:
        """The words instead, however long ago they were said within 90 days."""
        flag = Flag(tier, "numb groin", "saddle")
        found = suggested([felt(2, days=80, flags=(flag,))], planned=(Planned("spinal-wave"),))
        assert (found.routine, found.reason.code, found.unseen[0].words) == (None, "unseen", "numb groin")

    def test_soon_is_no_hindrance(self) -> None:
        """What is to be told in the next days does not keep anybody from breathing."""
        assert suggested([felt(2, flags=(Flag("soon", "lump", "lump"),))]).routine == "spinal-wave"

    def test_seen(self) -> None:
        """Once a professional knows, there is a practice again."""
        at = AFTERNOON.astimezone(UTC)
        seen = Seen(
            id="s", logged=at, at=at, words="numb groin", by="Dr Khan", on=at.date(), topics=("saddle",)
        )
        assert suggested([seen, felt(2, flags=(EMERGENCY,))]).routine == "spinal-wave"

    def test_said_lately_of_long_ago(self) -> None:
        """It counts when it was said; what is older than 90 days is out of sight."""
        long_ago = AFTERNOON - timedelta(days=200)
        entry = felt(2, flags=(EMERGENCY,))
        assert suggested([msgspec.structs.replace(entry, at=long_ago)]).unseen
        assert not suggested([felt(2, days=91, flags=(EMERGENCY,))]).unseen

    def test_a_crisis(self) -> None:
        """No practice until the next day, then a gentle one for a week; its words are not repeated."""
        crisis = Flag("crisis", "end my life", "crisis")
        found = suggested([felt(2, flags=(crisis,))])
        assert (found.routine, found.crisis, found.unseen, found.reason.code) == (None, True, (), "crisis")
        for days in (1, 7):
            found = suggested([felt(2, days=days, flags=(crisis,))])
            assert found.routine
            assert (found.crisis, found.gentle) == (True, True)
        found = suggested([felt(2, days=8, flags=(crisis,))])
        assert found.routine
        assert not found.crisis
        at = AFTERNOON.astimezone(UTC)
        seen = Seen(id="s", logged=at, at=at, words="dark", by="Dr Khan", on=at.date(), topics=("crisis",))
        assert suggested([seen, felt(2, flags=(crisis,))]).routine


def test_one_that_was_told_of_counts_as_practised() -> None:
    """For what was done last; it makes nothing theirs, and nothing can be compared."""
    entries = [practised("hip-circles", days=day + 1, before=6, after=2, told=True) for day in range(8)]
    since = lately(entries, AFTERNOON, Beside(gentle_from=6))
    assert since.practised == {"hip-circles": 8}
    assert since.latest == {"hip-circles": (AFTERNOON - timedelta(days=1)).date()}
    assert (since.theirs, since.sent_down) == (None, frozenset())


def test_a_crisis_in_a_check_in() -> None:
    """It stops practice as any other, and too many tablets do not."""
    at = AFTERNOON.astimezone(UTC)
    crisis = Checkin(id="c", logged=at, at=at, flags=(Flag("crisis", "end my life", "crisis"),))
    assert suggested([crisis]).reason.code == "crisis"
    tablets = Checkin(id="c", logged=at, at=at, flags=(Flag("tablets", "12 paracetamol", "too-many"),))
    assert suggested([tablets]).routine


def test_what_is_later_than_now_is_passed_over() -> None:
    """A clock of another machine that is ahead decides nothing."""
    assert suggested([felt(9, hours=-3)]).empty


# What holds whatever was noted.

LOADS = [
    "forward-bend",
    "impact",
    "sitting",
    "standing-still",
    "tapping-back",
    "lying-flat",
    "balance",
    "twist",
]
some_loads = st.lists(st.sampled_from(LOADS), max_size=3).map(" ".join)
own_routines = st.builds(
    routine,
    st.sampled_from([*SHELF, "my-own", "another"]),
    st.sampled_from(["standing", "seated", "lying", "any"]),
    st.integers(1, 30),
    some_loads,
    st.none() | some_loads,
)
libraries = st.lists(own_routines, max_size=8) | st.just(shelf())
words = st.lists(
    st.sampled_from(["sitting", "standing", "bending", "lying", "coughing", "twisting"]), max_size=2
).map(tuple)
places = st.lists(
    st.builds(
        Site,
        st.sampled_from(["back", "calf", "foot", "hip"]),
        st.sampled_from([None, "left", "right", "both"]),
    ),
    max_size=2,
).map(tuple)
pain = st.none() | st.integers(0, 10)
readings = st.builds(Reading, pain, places)
hours = st.integers(0, 100 * 24).map(float) | st.integers(0, 300).map(lambda tenths: tenths / 10)
symptoms = st.builds(
    felt,
    pain,
    hours=hours,
    sites=places,
    worse_with=words,
    better_with=words,
    moods=st.sampled_from([(), ("afraid",)]),
    qualities=st.sampled_from([(), ("numb",)]),
)
sessions = st.builds(
    lambda slug, days, before, after: msgspec.structs.replace(
        practised(slug, days=days), before=before, after=after
    ),
    st.sampled_from([*SHELF, "my-own"]),
    hours.map(lambda number: number / 24),
    st.just(UNSAID) | readings,
    readings,
)
journals = st.lists(symptoms | sessions, max_size=12)
moments = st.integers(0, 24 * 60 - 1).map(
    lambda minute: AFTERNOON.replace(hour=minute // 60, minute=minute % 60)
)
wishes = st.builds(
    Wishes,
    gates=st.frozensets(st.sampled_from(LOADS), max_size=3),
    gentle_from=st.integers(3, 8),
    minutes=st.none() | st.floats(0.5, 30),
    planned=st.lists(
        st.builds(Planned, st.sampled_from([*SHELF, "my-own"]), st.none() | st.integers(1, 20).map(float)),
        max_size=2,
    ).map(tuple),
)


def version(found: Suggestion, routines: list[Routine]) -> Routine:
    """The routine that is suggested, in the version in which it is."""
    chosen = {each.slug: each for each in routines}[found.routine or ""]
    return chosen.softened() if found.gentle else chosen


@settings(deadline=None)
@given(journals, moments, wishes, libraries)
def test_what_always_holds(
    entries: list[Standing], now: datetime, wish: Wishes, routines: list[Routine]
) -> None:
    """Never a gated load, never longer than the time there is, never what is left out; always the same."""
    entries = [msgspec.structs.replace(each, id=f"{number:012x}") for number, each in enumerate(entries)]
    found = suggest(entries, now, wish, routines)
    assert found == suggest(list(entries)[::-1], now, wish, routines[:])
    msgspec.json.decode(msgspec.json.encode(found))
    if found.routine is None:
        assert found.reason.code == "nothing-fits"
        return
    chosen = version(found, routines)
    assert wish.gates.isdisjoint(carried(chosen))
    assert found.routine not in {each.routine for each in found.left_out}
    assert found.seconds is not None
    assert wish.minutes is None or found.seconds <= wish.minutes * 60 + 0.001
    assert fit(chosen, wish.gates, wanted=found.minutes)


@settings(deadline=None)
@given(journals, moments, wishes, libraries)
def test_three_days_running_while_another_fits(
    entries: list[Standing], now: datetime, wish: Wishes, routines: list[Routine]
) -> None:
    """What was practised on three days running is suggested again only where there is nothing else."""
    wish = msgspec.structs.replace(wish, planned=())
    first = suggest(entries, now, wish, routines)
    if first.routine is None:
        return
    for days in (1, 2, 3):
        at = now - timedelta(days=days)
        session = practised(first.routine, at=at, logged=at.astimezone(UTC), id=f"{at}", chosen="suggested")
        entries = [*entries, session]
    found = suggest(entries, now, wish, routines)
    if found.routine == first.routine:
        others = [each for each in routines if each.slug != first.routine]
        assert suggest(entries, now, wish, others).routine is None


@settings(deadline=None)
@given(journals, st.integers(0, 59), wishes, libraries)
def test_never_bending_early(
    entries: list[Standing], minute: int, wish: Wishes, routines: list[Routine]
) -> None:
    """From four to six nobody can have been up for two hours: no bending, no impact, no sitting."""
    now = AFTERNOON.replace(hour=5, minute=minute)
    found = suggest(entries, now, wish, routines)
    if found.routine:
        assert carried(version(found, routines)).isdisjoint({"forward-bend", "impact", "sitting"})


@settings(deadline=None)
@given(journals, moments, libraries)
def test_high_and_above_usual_is_gentle(
    entries: list[Standing], now: datetime, routines: list[Routine]
) -> None:
    """With nine now and a usual below it, whatever is suggested is gentle, and neither drops nor taps."""
    entries = [*entries, felt(9, hours=0, now=now)]
    found = suggest(entries, now, Wishes(), routines)
    if found.routine and lately(entries, now, Beside(gentle_from=6)).high:
        assert found.gentle
        assert carried(version(found, routines)).isdisjoint({"impact", "tapping-back", "tapping-leg"})


def test_codes_are_told_apart() -> None:
    """Each situation has a code of its own."""
    codes = [situation.code for situation in SITUATIONS]
    assert len(codes) == len(set(codes))


def test_a_pain_of_the_head_suggests_nothing() -> None:
    """A migraine of this morning is neither the last pain nor the usual one."""
    head = [
        felt(9, hours=1, tags=("migraine",)),
        *(felt(9, days=day, tags=("headache",)) for day in range(1, 9)),
    ]
    since = lately([*head, felt(3, hours=2)], AFTERNOON, Beside(gentle_from=6))
    assert (since.pain, since.usual) == (3, None)


@pytest.mark.parametrize(
    ("worse", "now", "gates", "chosen"),
    [
        pytest.param("standing", AFTERNOON, set(), ("seated-wave", True), id="a small arch, seated"),
        pytest.param("bending", AFTERNOON, set(), ("spinal-wave", True), id="a small rock, standing"),
        pytest.param("standing", AFTERNOON, {"backward-bend"}, None, id="a gate is a gate"),
        pytest.param("bending", MORNING, set(), None, id="not in the first two hours"),
    ],
)
def test_small_is_fine_where_it_is_only_worse(
    worse: str, now: datetime, gates: set[str], chosen: tuple[str, bool] | None
) -> None:
    """A gentle version that still bends a little is for whom bending is worse, and for nobody with a gate."""
    waves = [
        routine("seated-wave", "seated", 6, "backward-bend forward-bend", "backward-bend forward-bend"),
        routine("spinal-wave", "standing", 6, "backward-bend forward-bend", "backward-bend forward-bend"),
    ]
    found = suggested([felt(3, worse_with=(worse,), now=now)], now, waves, gates=frozenset(gates))
    assert found.routine == (chosen and chosen[0])
    assert not chosen or found.gentle is chosen[1]


@pytest.mark.parametrize(
    ("words", "code", "ago"),
    [
        ({"pain": 7}, "high", {"pain": 7}),
        ({"pain": 3, "tags": ("spasm",)}, "spasm", {}),
        ({"pain": 3, "moods": ("afraid",)}, "afraid", {"words": "afraid"}),
    ],
)
def test_it_is_told_when(words: dict[str, Any], code: str, ago: dict[str, int | str | float]) -> None:
    """What was noted yesterday says so; what is of today says nothing of it."""
    assert suggested([felt(hours=1, **words)]).reason == Reason(code, ago)
    assert suggested([felt(hours=20, **words)]).reason == Reason(code, {**ago, "ago": 1})
    newer = felt(hours=1, **words)
    assert suggested([newer, felt(hours=20, **words)]).reason == Reason(code, ago)


def test_it_is_told_when_it_reached_further_down() -> None:
    """Yesterday, or today; and so what is new, and what has drawn back."""
    at_times = {hours: [felt(3, hours=hours, sites=(LEFT_CALF,), qualities=("numb",))] for hours in (1, 20)}
    found = {hours: suggested([*said, *usually(3, Site("back", "left"))]) for hours, said in at_times.items()}
    assert found[20].reason.values["ago"] == 1
    assert "ago" not in found[1].reason.values
    assert [each.new[0].ago for each in found.values()] == [0, 1]
    back = [felt(7, hours=20, sites=(Site("back"),)), felt(6, days=1, sites=(LEFT_CALF,))]
    assert suggested(back).reason == Reason("drawn-back", {"furthest": "back", "before": "calf", "ago": 1})


def test_what_is_remembered_of_what_was_shown() -> None:
    """The days of a run whole, and before them each routine's last; nothing of days to come."""
    today = AFTERNOON.date()
    ago = [today - timedelta(days=day) for day in range(-1, 9)]
    every = [Shown(day, routine) for day in ago for routine in ("a", "b")]
    assert kept(every, today) == sorted(each for each in every if -1 < (today - each.day).days <= 4)
