"""Plans: what was done of them, what is for today, and when a course goes on."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import EVENING
from qicli.core.entry import Movement, Plan, PlanItem, PlannedMovement, Session, Symptom
from qicli.core.plan.counting import practice_days
from qicli.core.plan.course import Course, Day, Week
from qicli.core.plan.progress import (
    LONGEST,
    Kept,
    Moving,
    Planned,
    Progress,
    kept,
    last_day,
    practices,
    rests_before,
    runs,
    standing_of,
)
from qicli.core.when import Period

TODAY = EVENING.date()
REST = Day(rest=True)
WAVE, HIPS = Day("spinal-wave", 6), Day("hip-circles", 8)
COURSE = Course(
    slug="two-weeks",
    title="Two Weeks",
    summary="A course.",
    weeks=(
        Week("One", ("Read.",), (WAVE, HIPS, REST, WAVE, HIPS, REST, REST)),
        Week("Two", ("Read on.",), (REST, WAVE, REST, REST, REST, REST, REST)),
    ),
    instead=("easy-breathing",),
)
COURSES = {COURSE.slug: COURSE}


def day(ago: int) -> date:
    """The day so many days ago."""
    return TODAY - timedelta(days=ago)


def plan(ago: int = 0, **fields: object) -> Plan:
    """A plan since so many days ago: the wave five times a week, six minutes."""
    at = EVENING - timedelta(days=ago)
    made = {"id": f"p{ago}", "logged": at, "at": at, "since": at.date()}
    items = {} if "course" in fields else {"items": (PlanItem("spinal-wave", 5, 6),)}
    return Plan(**{**made, **items, **fields})  # type: ignore[arg-type] # a table


def course(ago: int, **fields: object) -> Plan:
    """A plan that follows the course since so many days ago."""
    return plan(ago, course="two-weeks", **fields)


def done(ago: int, routine: str = "spinal-wave", minutes: float = 6, **fields: object) -> Session:
    """A practice so many days ago."""
    at = EVENING - timedelta(days=ago)
    made = {"id": f"s{ago}{routine}", "logged": at, "at": at, "routine": routine, "finished": True}
    return Session(**{**made, "seconds": minutes * 60, "planned": 360, **fields})  # type: ignore[arg-type] # a table


def progress(*entries: Plan | Session | Symptom, today: date = TODAY) -> Progress:
    """Where these plans are."""
    plans = [entry for entry in entries if isinstance(entry, Plan)]
    done = [entry for entry in entries if isinstance(entry, Session | Symptom)]
    return standing_of(plans, done, today, COURSES)


class TestTimesAWeek:
    """A routine so many times a week."""

    def test_the_first_day(self) -> None:
        """Nothing is done, and it is for today."""
        (doing,) = progress(plan()).doing
        assert (doing.done, doing.today, doing.id) == (0, True, "p0")
        assert progress(plan()).planned == (Planned("spinal-wave", 6),)

    def test_what_was_done_today_is_not_for_today(self) -> None:
        """Once a day is enough to offer."""
        assert [(each.done, each.today) for each in progress(plan(), done(0)).doing] == [(1, False)]

    def test_a_missed_day_waits_within_the_week(self) -> None:
        """Five in seven days: on the seventh day the third is still offered."""
        (doing,) = progress(plan(6), done(5), done(3)).doing
        assert (doing.done, doing.today) == (2, True)

    def test_enough_for_this_week(self) -> None:
        """After the fifth nothing is offered until the plan's week begins anew."""
        five = [done(ago) for ago in (6, 5, 4, 3, 2)]
        assert [(each.done, each.today) for each in progress(plan(6), *five).doing] == [(5, False)]
        later = progress(plan(6), *five, today=TODAY + timedelta(days=1))
        assert [(each.done, each.today) for each in later.doing] == [(0, True)]

    @pytest.mark.parametrize(
        ("session", "counts"),
        [
            pytest.param(done(0, minutes=3), True, id="half"),
            pytest.param(done(0, minutes=3, planned=180, told=True), True, id="half, told of"),
            pytest.param(done(0, minutes=2.9, planned=174, told=True), False, id="less, told of"),
            pytest.param(done(0, minutes=2.9), False, id="less than half"),
            pytest.param(done(0, minutes=2.9, finished=False), False, id="ended early"),
            pytest.param(done(0, "hip-circles"), False, id="another routine"),
            pytest.param(done(0, minutes=2, planned=240, gentle=True), True, id="half of a short gentle one"),
            pytest.param(done(0, minutes=1.9, planned=240, gentle=True), False, id="less of a gentle one"),
            pytest.param(
                done(0, minutes=3, planned=1200, gentle=True), True, id="half, of a long gentle one"
            ),
            pytest.param(done(0, minutes=0, planned=0, gentle=True), False, id="nothing at all"),
        ],
    )
    def test_what_counts(self, session: Session, *, counts: bool) -> None:
        """The routine, for half of the minutes at least."""
        assert progress(plan(), session).doing[0].done == counts

    def test_without_minutes(self) -> None:
        """Half of what was set out counts."""
        loose = plan(items=(PlanItem("spinal-wave", 5),))
        assert progress(loose, done(0, minutes=3)).doing[0].done == 1
        assert progress(loose, done(0, minutes=2)).doing[0].done == 0

    def test_several_run_at_once(self) -> None:
        """The oldest first; a practice counts for each that asks for it, and is planned once."""
        both = progress(plan(1), plan(0), done(0))
        assert [(each.id, each.done) for each in both.doing] == [("p1", 1), ("p0", 1)]
        assert progress(plan(1), plan(0)).planned == (Planned("spinal-wave", 6),)


PRESSES = PlanItem("press-ups-lying", 42, a_day=6)
WALKING = PlannedMovement("walking", 5, 20)


def walked(ago: int, minutes: float | None = 20, name: str = "walking") -> Symptom:
    """A movement that was told of so many days ago."""
    at = EVENING - timedelta(days=ago)
    return Symptom(id=f"w{ago}", logged=at, at=at, movements=(Movement(name, minutes),))


def presses(number: int, ago: int = 0, **fields: object) -> list[Session]:
    """So many times the press-ups on a day."""
    return [
        done(ago, "press-ups-lying", 2, planned=120, id=f"x{ago}{nth}", **fields) for nth in range(number)
    ]


class TestTimesADay:
    """What was prescribed several times a day."""

    def test_it_is_for_today_until_it_was_done_so_often(self) -> None:
        """After the fifth time it is still offered, after the sixth no more; tomorrow it is again."""
        for times, today in ((0, True), (1, True), (5, True), (6, False)):
            (doing,) = progress(plan(items=(PRESSES,)), *presses(times)).doing
            assert (doing.done_today, doing.a_day, doing.done, doing.today) == (times, 6, times, today)
        (doing,) = progress(plan(1, items=(PRESSES,)), *presses(6, 1)).doing
        assert (doing.done_today, doing.done, doing.today) == (0, 6, True)

    def test_fourteen_a_week_are_two_a_day(self) -> None:
        """Of more than seven a week a day has its share."""
        twice = plan(items=(PlanItem("press-ups-lying", 14),))
        assert [progress(twice, *presses(n)).doing[0].today for n in range(3)] == [True, True, False]

    def test_what_was_done_least_today_comes_first(self) -> None:
        """Several that are prescribed several times a day take turns."""
        both = plan(items=(PRESSES, PlanItem("bird-dog", 14, a_day=2)))
        assert [each.routine for each in progress(both).planned] == ["press-ups-lying", "bird-dog"]
        (first, second) = progress(both, *presses(1)).planned
        assert (first, second) == (
            Planned("bird-dog", a_day=2),
            Planned("press-ups-lying", a_day=6, done=1),
        )

    def test_further_down_ends_it_for_today(self) -> None:
        """It is not offered again that day; tomorrow it is."""
        (doing,) = progress(plan(items=(PRESSES,)), *presses(1, further=True)).doing
        assert (doing.rests, doing.today) == (True, False)
        (doing,) = progress(plan(1, items=(PRESSES,)), *presses(1, 1, further=True)).doing
        assert (doing.rests, doing.today) == (False, True)

    def test_only_what_reached_further_rests(self) -> None:
        """Another routine of the plan is offered as before."""
        both = plan(items=(PRESSES, PlanItem("bird-dog", 14, a_day=2)))
        assert [each.routine for each in progress(both, *presses(1, further=True)).planned] == ["bird-dog"]


class TestMovements:
    """What is told of, and not led."""

    @pytest.mark.parametrize(
        ("said", "counts"),
        [
            pytest.param(walked(0), True, id="as planned"),
            pytest.param(walked(0, 10), True, id="half"),
            pytest.param(walked(0, 9), False, id="less"),
            pytest.param(walked(0, None), True, id="nobody said how long"),
            pytest.param(walked(0, 20, "swimming"), False, id="another"),
            pytest.param(done(0, "walk", 20, planned=1200), True, id="led by a routine"),
            pytest.param(done(0, "walk", 5, planned=1200), False, id="led for too short"),
            pytest.param(done(0, "spinal-wave", 20), False, id="another routine"),
        ],
    )
    def test_what_counts(self, said: Session | Symptom, *, counts: bool) -> None:
        """Half of the minutes at least, however it was told."""
        where = progress(plan(items=(), moving=(WALKING,)), said)
        assert where.doing[0].done == counts
        assert where.moving == (() if counts else (Moving("walking", 20),))
        assert where.planned == ()

    def test_a_walk_that_is_planned_as_a_routine(self) -> None:
        """Told in a word it counts as well."""
        led = plan(items=(PlanItem("walk", 5, 20),))
        assert progress(led, walked(0)).doing[0].done == 1
        assert progress(led).planned == (Planned("walk", 20),)
        assert progress(led).moving == ()

    def test_in_a_period(self) -> None:
        """Done against planned, under its own name."""
        made = plan(6, items=(), moving=(WALKING,))
        week = Period(day(6), TODAY)
        assert kept([made], [walked(0), walked(1), walked(2, 5)], week, {}) == (
            Kept("p6", "", "", 5, 2, "walking"),
        )


def test_what_was_stopped_of_a_plan() -> None:
    """It is not offered any more; what was planned and done of it until that day stays."""
    ended = PlanItem("spinal-wave", 7, 6, ended=day(3))
    made = plan(6, items=(ended, PRESSES))
    assert [each.item for each in progress(made).doing] == [PRESSES]
    assert kept([made], [done(5), done(0)], Period(day(6), TODAY), {})[0] == Kept(
        "p6", "spinal-wave", "", 4, 1
    )
    assert [each.routine for each in kept([made], [], Period(day(2), TODAY), {})] == ["press-ups-lying"]


@pytest.mark.parametrize(
    ("which", "running"),
    [
        pytest.param(plan(0), True, id="since today"),
        pytest.param(plan(-1), False, id="from tomorrow on"),
        pytest.param(plan(3, until=TODAY), True, id="its last day"),
        pytest.param(plan(3, until=day(1)), False, id="over"),
        pytest.param(plan(3, until=TODAY, stopped=True), False, id="stopped today"),
        pytest.param(plan(LONGEST.days), True, id="half a year"),
        pytest.param(plan(LONGEST.days + 1, until=date.max), False, id="no longer than that"),
    ],
)
def test_when_a_plan_runs(which: Plan, *, running: bool) -> None:
    """From its first day to its last one, unless it was stopped."""
    assert runs(which, TODAY) == running
    assert bool(progress(which).doing) == running


def test_the_end_of_time() -> None:
    """A year that no calendar has harms nothing."""
    late = plan(since=date.max)
    assert last_day(late) == date.max
    assert not runs(late, TODAY)


class TestCourse:
    """A course goes on by one practice day a day."""

    @pytest.mark.parametrize(
        ("began", "sessions", "week", "number", "following", "today", "in_days"),
        [
            pytest.param(0, [], 1, 0, WAVE, True, 0, id="the first day"),
            pytest.param(9, [], 1, 0, WAVE, True, 0, id="nothing done for long: it waits"),
            pytest.param(0, [done(0)], 1, 1, HIPS, False, 1, id="today's is done"),
            pytest.param(1, [done(1)], 1, 1, HIPS, True, 0, id="the next day"),
            pytest.param(2, [done(2), done(1, "hip-circles", 8)], 1, 2, WAVE, False, 1, id="a rest day"),
            pytest.param(
                3, [done(3), done(2, "hip-circles", 8)], 1, 2, WAVE, True, 0, id="after the rest day"
            ),
            pytest.param(1, [done(1), done(0)], 1, 1, HIPS, True, 0, id="another routine does not count"),
            pytest.param(
                1, [done(1), done(0, "easy-breathing", 5)], 1, 2, WAVE, False, 2, id="what counts instead"
            ),
            pytest.param(
                0, [done(0), done(0, "hip-circles", 8, id="z")], 1, 1, HIPS, False, 1, id="one day a day"
            ),
            pytest.param(0, [done(1), done(-1)], 1, 0, WAVE, True, 0, id="before it began, and to come"),
        ],
    )
    def test_where_it_is(
        self,
        *,
        began: int,
        sessions: list[Session],
        week: int,
        number: int,
        following: Day,
        today: bool,
        in_days: int,
    ) -> None:
        """The week, what is done of it, what is next, and whether that is for today."""
        (where,) = progress(course(began), *sessions).following
        assert (where.week, where.done, where.next) == (week, number, following)
        assert (where.today, where.on) == (today, TODAY + timedelta(in_days))
        planned = (Planned(following.routine, following.minutes, ("easy-breathing",)),)
        assert progress(course(began), *sessions).planned == (planned if today else ())

    def test_the_second_week(self) -> None:
        """It begins once the first is done; rests at a week's end and beginning add up."""
        first = [done(9), done(8, "hip-circles", 8), done(6), done(5, "hip-circles", 8)]
        (where,) = progress(course(9), *first).following
        assert (where.week, where.done, where.theme.theme, where.today) == (2, 0, "Two", True)
        (where,) = progress(course(9), *first, today=day(2)).following
        assert (where.today, where.on) == (False, day(1))

    def test_all_done(self) -> None:
        """Nothing is next, and nothing is for today, whatever else is practised."""
        every = [done(9), done(8, "hip-circles", 8), done(6), done(5, "hip-circles", 8), done(1), done(0)]
        where = progress(course(9), *every)
        assert [(each.week, each.done, each.next, each.today) for each in where.following] == [
            (2, 1, None, False)
        ]
        assert where.planned == ()

    def test_a_course_that_is_not_here(self) -> None:
        """Is named."""
        assert progress(plan(course="gone")) == Progress(missing=("gone",))

    def test_rests(self) -> None:
        """How many come just before each practice day."""
        assert [rests_before(COURSE, number) for number in range(len(practices(COURSE)))] == [0, 0, 1, 0, 3]

    def test_a_course_that_begins_with_rest(self) -> None:
        """Its first practice day comes after it."""
        lazy = Course(slug="lazy", title="L", summary="L", weeks=(COURSE.weeks[1],))
        (where,) = standing_of([plan(0, course="lazy")], [], TODAY, {"lazy": lazy}).following
        assert (where.today, where.on) == (False, TODAY + timedelta(1))


class TestKept:
    """Done against planned."""

    def test_a_week(self) -> None:
        """Five planned, and as many done as counted, a second one on a day included."""
        week = Period.ending(TODAY, 7)
        found = kept([plan(6)], [done(6), done(3), done(3), done(0, minutes=1)], week, {})
        assert found == (Kept("p6", "spinal-wave", "", 5, 3),)

    def test_only_days_of_the_plan_count(self) -> None:
        """Practice before it began, and after it ended, belongs to no plan."""
        sessions = [done(ago) for ago in range(7)]
        ended = plan(4, until=day(2), stopped=True)
        assert kept([ended], sessions, Period.ending(TODAY, 30), {}) == (Kept("p4", "spinal-wave", "", 3, 3),)

    def test_a_plan_without_a_day_in_it(self) -> None:
        """Is left out."""
        assert not kept([plan(9, until=day(8)), plan(-1)], [], Period.ending(TODAY, 7), COURSES)

    def test_a_course(self) -> None:
        """As many days a week as it practises; it is over on the day its last practice was done."""
        every = [done(9), done(8, "hip-circles", 8), done(6), done(5, "hip-circles", 8), done(1)]
        assert kept([course(9)], every, Period.ending(TODAY, 10), COURSES) == (
            Kept("p9", "", "two-weeks", 6, 5),
        )
        assert kept([course(9)], every[:2], Period.ending(TODAY, 7), COURSES) == (
            Kept("p9", "", "two-weeks", 4, 0),
        )
        assert not kept([course(9)], every, Period(TODAY, TODAY), COURSES)
        assert not kept([course(9)], every, Period.ending(TODAY, 7), {})

    @given(st.integers(0, 7), st.integers(0, 60), st.integers(1, 30), st.integers(1, 30))
    def test_parts_add_up(self, times: int, ago: int, first: int, second: int) -> None:
        """What is planned for two stretches is planned for both together, and a week has what was asked."""
        whole = plan(ago, items=(PlanItem("spinal-wave", times, 6),))
        start = whole.since
        parts = [
            Period(start, start + timedelta(first - 1)),
            Period(start + timedelta(first), start + timedelta(first + second - 1)),
            Period(start, start + timedelta(first + second - 1)),
            Period.ending(start + timedelta(6), 7),
        ]
        one, other, both, week = (kept([whole], [], period, {})[0].planned for period in parts)
        assert one + other == both
        assert week == times


@pytest.mark.parametrize(
    ("times", "days"),
    [
        (0, []),
        (1, [0]),
        (2, [0, 3]),
        (3, [0, 2, 4]),
        (5, [0, 1, 2, 4, 5]),
        (7, [*range(7)]),
        (9, [0, 0, 1, 2, 3, 3, 4, 5, 6]),
    ],
)
def test_practice_days_are_spread(times: int, days: list[int]) -> None:
    """So many, the first among them."""
    assert practice_days(times) == days


def test_the_order_of_sessions_does_not_matter() -> None:
    """Nor do zones: what is oldest in time comes first."""
    tokyo = done(1, at=datetime.fromisoformat("2026-11-20T09:00:00+09:00"))
    sessions = [done(0, "hip-circles", 8), tokyo]
    assert progress(course(3), *sessions) == progress(course(3), *sessions[::-1])


def changed(**fields: object) -> list[Plan]:
    """The wave every day, from today on twice a day."""
    new = plan(0, items=(PlanItem("spinal-wave", 14, a_day=2),))
    return [plan(6, **fields), new]


@pytest.mark.parametrize(
    "fields",
    [
        {"items": (PlanItem("spinal-wave", 7),), "until": TODAY, "stopped": True},
        {"items": (PlanItem("spinal-wave", 7, ended=TODAY), PlanItem("hip-circles", 7))},
    ],
    ids=["the whole plan", "one of several"],
)
def test_the_day_of_a_change(fields: dict[str, object]) -> None:
    """It has what is planned now, and not what was planned before as well."""
    found = kept(changed(**fields), [], Period(day(6), TODAY), {})
    wave = [each.planned for each in found if each.routine == "spinal-wave"]
    assert wave == [6, 2]
    before = kept(changed(**fields), [], Period(day(6), day(2)), {})
    assert [each.planned for each in before if each.routine == "spinal-wave"] == [5]


def test_a_change_on_the_first_day() -> None:
    """What was planned for no day stands in no report."""
    first = plan(0, id="a", items=(PlanItem("spinal-wave", 7),), until=TODAY, stopped=True)
    second = plan(
        0, id="b", logged=EVENING + timedelta(hours=1), items=(PlanItem("spinal-wave", 14, a_day=2),)
    )
    assert [each.planned for each in kept([first, second], [], Period(TODAY, TODAY), {})] == [2]
