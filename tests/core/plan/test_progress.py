"""Plans: what was done of them, what is for today, and when a course goes on."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import EVENING
from qicli.core.entry import Plan, PlanItem, Session
from qicli.core.plan.course import Course, Day, Week
from qicli.core.plan.progress import (
    LONGEST,
    Kept,
    Planned,
    Progress,
    kept,
    last_day,
    practice_days,
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


def progress(*entries: Plan | Session, today: date = TODAY) -> Progress:
    """Where these plans are."""
    plans = [entry for entry in entries if isinstance(entry, Plan)]
    sessions = [entry for entry in entries if isinstance(entry, Session)]
    return standing_of(plans, sessions, today, COURSES)


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
    [(0, []), (1, [0]), (2, [0, 3]), (3, [0, 2, 4]), (5, [0, 1, 2, 4, 5]), (7, [*range(7)])],
)
def test_practice_days_are_spread(times: int, days: list[int]) -> None:
    """So many, the first among them."""
    assert practice_days(times) == days


def test_the_order_of_sessions_does_not_matter() -> None:
    """Nor do zones: what is oldest in time comes first."""
    tokyo = done(1, at=datetime.fromisoformat("2026-11-20T09:00:00+09:00"))
    sessions = [done(0, "hip-circles", 8), tokyo]
    assert progress(course(3), *sessions) == progress(course(3), *sessions[::-1])
