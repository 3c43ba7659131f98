"""The rows of a journal: each entry by the rules of a report, in numbers and closed vocabularies."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies as drawn
from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Medicine,
    Peg,
    Plan,
    PlanItem,
    Question,
    Seen,
    Site,
)
from qicli.core.ledger import Standing
from qicli.core.report.checkin import asked
from qicli.core.report.demo.person import entries_of
from qicli.core.report.demo.stories import STORIES
from qicli.core.report.parted import parted
from qicli.core.report.reached import reached
from qicli.core.report.summary import summarise
from qicli.core.study.row import Routine, Row, Treatment
from qicli.core.study.rows import rows_of
from qicli.core.when import Period
from qicli.core.words.vocabulary.places import LADDER
from qicli.core.words.vocabulary.remedies import TREATMENTS
from weeks import session, symptom

ROUTINES = Path(__file__).parents[3] / "routines"
LAST = date(2026, 11, 21)
EVERYTHING = Period(date(2020, 1, 1), date(2030, 1, 1))
standing = st.lists(
    st.one_of(drawn.felt, drawn.checkins, drawn.plans, drawn.seen, drawn.questions), max_size=6
)

places = st.builds(Site, site=st.sampled_from([*LADDER, "leg", "neck"]), side=drawn.sides, pain=drawn.pains)
hurting = st.builds(
    symptom,
    days_ago=st.integers(0, 1),
    pain=drawn.pains,
    sites=st.lists(places, max_size=3).map(tuple),
    qualities=st.sampled_from([(), ("numb",), ("weak", "burning")]),
    worse_with=st.sampled_from([(), (), ("sitting",)]),
)


def row(entry: Standing) -> Row:
    """The one row of this entry."""
    (made,) = rows_of([entry])
    return made


def checkin(days_ago: int, peg: Peg, **scores: int) -> Checkin:
    """Answers so many days before the last day."""
    at = datetime(2026, 11, 21, 20, tzinfo=UTC) - timedelta(days=days_ago)
    activities = tuple(Activity(name, score) for name, score in scores.items())
    return Checkin(id=f"c{days_ago}", logged=at, at=at, answers=Answers(peg=peg, activities=activities))


def test_the_routines_are_those_that_qi_brings() -> None:
    """One that is new, or gone, is placed here by somebody; any other name is `own`."""
    assert set(get_args(Routine)) == {path.stem for path in ROUTINES.glob("*.toml")} | {"own"}


def test_the_treatments_are_those_that_qi_has_a_word_for() -> None:
    """Any other name is `other`."""
    assert set(get_args(Treatment)) == {*TREATMENTS, "other"}


@given(standing, st.integers(-200, 200))
def test_nothing_but_what_a_row_may_say(entries: list[Standing], weeks: int) -> None:
    """Whatever an entry says in words, its row has only values that a reader of rows takes."""
    rows = rows_of(entries, weeks)
    assert msgspec.json.decode(msgspec.json.encode(rows), type=list[Row]) == rows
    assert len(rows) == sum(not isinstance(entry, Seen | Question) for entry in entries)


def test_what_is_free_is_own_or_other() -> None:
    """Names of a person's own are told as one word; each treatment once."""
    assert row(session(0, routine="for-anna")).routine == "own"
    told = row(symptom(0, None, treatments=("massage", "Dr Khan's hands", "a cold tub", "massage")))
    assert told.treatments == ("massage", "other")
    assert row(session(0, chosen="by Anna")).chosen is None


@pytest.mark.parametrize(
    ("fields", "paired"),
    [({}, True), ({"told": True}, False), ({"seconds": 59.0}, False)],
    ids=["led", "told", "brief"],
)
def test_what_is_a_pair(fields: dict[str, Any], paired: bool) -> None:
    """As in a report: said before and after, led, for a minute at least."""
    assert row(session(0, 5, 3, **fields)).paired is paired
    assert row(session(0, 5, None, **fields)).paired is False


def test_a_painkiller_in_the_four_hours_before() -> None:
    """Of a practice, whether one was taken; of what was noted, whether one was among the medicines."""
    taken = symptom(0, 4, medicines=(Medicine("ibuprofen"),))
    other = symptom(1, 4, medicines=(Medicine("gabapentin"),))
    at = taken.at + timedelta(hours=1)
    rows = rows_of([taken, session(0, 5, 3, at=at), other, session(2, 5, 3)])
    assert [(each.kind, each.medicine, each.painkiller) for each in rows] == [
        ("session", None, False),
        ("symptom", True, False),
        ("symptom", True, True),
        ("session", None, True),
    ]
    assert rows_of([other], painkiller=lambda name: name == "gabapentin")[0].painkiller


def test_activities_lose_their_names() -> None:
    """Each is numbered in the order in which it was first rated; the mean is of those rated last."""
    first = checkin(14, Peg(6, 6, 6), dog=2, socks=4)
    second = checkin(7, Peg(5, 5, None), socks=6, stairs=1)
    last = checkin(0, Peg(3, 4, 5), dog=8, socks=6)
    told = [
        (r.peg, r.activities, r.activity_1, r.activity_2, r.activity_3)
        for r in rows_of([last, second, first])
    ]
    assert told == [(6, 3, 2, 4, None), (None, None, None, 6, 1), (4, 7, 8, 6, None)]


def test_a_sixth_activity_stays_home() -> None:
    """There are five columns."""
    many = row(checkin(0, Peg(), a=1, b=2, c=3, d=4, e=5, f=6))
    assert (many.activity_1, many.activity_5, many.activities) == (1, 5, 3.5)


def test_a_plan() -> None:
    """Its days, and how often a week it means to practise; its routine where it is only one."""
    at = datetime(2026, 11, 21, 20, tzinfo=UTC)
    plan = Plan(id="p", logged=at, at=at, since=LAST, items=(PlanItem("spinal-wave", 3), PlanItem("mine", 4)))
    made = row(plan)
    assert (made.times, made.routine, made.since, made.until) == (7, None, LAST, date(2027, 5, 22))
    stopped = msgspec.structs.replace(plan.items[0], ended=LAST)
    assert row(msgspec.structs.replace(plan, items=(stopped, plan.items[1]))).routine == "own"


def test_all_days_are_shifted_by_whole_weeks() -> None:
    """So a Monday stays one, and what lies between two days is as it was."""
    at = datetime(2026, 11, 21, 20, tzinfo=UTC)
    entries: list[Standing] = [symptom(0, 4), symptom(9, 5)]
    entries.append(Plan(id="p", logged=at, at=at, since=LAST, until=date(2026, 12, 1)))
    for real, made in zip(rows_of(entries), rows_of(entries, -30), strict=True):
        by = timedelta(weeks=30)
        assert real.day - made.day == by
        assert (real.since is None) or (made.since, made.until) == (real.since - by, real.until - by)  # type: ignore[operator] # both or none


def test_at_the_edge_of_all_time() -> None:
    """A day that is not there is the nearest one that is."""
    first = msgspec.structs.replace(symptom(0, 4), at=datetime(1, 1, 2, tzinfo=UTC))
    assert rows_of([first], -5)[0].day == date.min


def test_a_rung_is_the_furthest_place_that_hurts() -> None:
    """Of each side, and without one; not of a place that is only numb."""
    made = row(symptom(0, 4, sites=(Site("calf", "left"), Site("thigh", "both"), Site("back"), Site("neck"))))
    assert (made.rung_left, made.rung_right, made.rung_unsaid) == (4, 2, 0)
    numb = row(symptom(0, None, sites=(Site("foot", "left"),), qualities=("numb", "weak")))
    assert (numb.rung_left, numb.apart) == (None, 2)


@pytest.mark.parametrize("story", STORIES)
def test_rows_say_what_a_report_says(story: str) -> None:
    """Days' means, furthest points, pairs, treatments and check-ins come out of both alike."""
    entries = [entry for entry in entries_of(story, LAST) if isinstance(entry, Standing)]
    rows, told = rows_of(entries), summarise(entries, EVERYTHING)
    pains = defaultdict[date, list[int]](list)
    for each in rows:
        if each.pain is not None:
            pains[each.day].append(each.pain)
    means = {day.day: day.mean for day in told.days if day.mean is not None}
    assert {day: sum(said) / len(said) for day, said in pains.items()} == pytest.approx(means)
    pairs = [(r.day, r.routine, r.before, r.after) for r in rows if r.paired and not r.painkiller]
    assert sorted(pairs) == sorted((p.day, p.routine, p.before, p.after) for p in told.pairs)
    given_ = [(r.day, name, r.before, r.after) for r in rows for name in r.treatments]
    assert given_ == [(t.day, t.name, t.before, t.after) for t in told.treatments]
    weeks = asked(entries, EVERYTHING)
    answered = [(r.day, r.peg, r.activities) for r in rows if r.kind == "checkin"]
    assert answered == [(week.day, week.peg, week.activities) for week in weeks]


@given(st.lists(hurting, max_size=5))
def test_furthest_points_are_those_of_a_report(entries: list[Standing]) -> None:
    """Of each day and side the furthest row is what a report has, but for a back beside something further."""
    told = reached(parted(entries))
    theirs = {(r.day, r.side): LADDER.index(r.rung) for r in told if r.rung is not None}
    ours: dict[tuple[date, str | None], int] = {}
    for each in rows_of(entries):
        for side, rung in (("left", each.rung_left), ("right", each.rung_right), (None, each.rung_unsaid)):
            if rung is not None:
                ours[each.day, side] = max(rung, ours.get((each.day, side), rung))
    furthest = {day: max(rung for (on, _), rung in ours.items() if on == day) for day, _ in ours}
    assert theirs == {key: rung for key, rung in ours.items() if key[1] or rung or not furthest[key[0]]}
