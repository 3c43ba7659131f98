"""Courses: the shipped one keeps its rules, and every fault of a file is named."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import CLAIMS
from qicli.adapters.home.library import shipped_folder
from qicli.core.plan.course import Course, read_course
from qicli.core.practice.fitting import fitted
from qicli.core.practice.routine import Routine
from qicli.core.practice.routine_toml import LARGEST_FILE, read_routine
from qicli.errors import RoutineError

FILE = shipped_folder() / "courses" / "qi-spine.toml"
PHONE = 40  # columns

DAYS = 'days = [{ routine = "spinal-wave", minutes = 5 }' + ", { rest = true }" * 6 + "]"
WEEK = f'[[weeks]]\ntheme = "One"\nlines = ["Read."]\n{DAYS}\n'
HEAD = 'schema = 1\ntitle = "Mine"\nsummary = "A week."\n'


def shipped() -> Course:
    """The course that comes with qi."""
    return read_course("qi-spine", FILE.read_bytes(), file=FILE.name)


def routine(slug: str) -> Routine:
    """A shipped routine."""
    return read_routine(slug, (shipped_folder() / f"{slug}.toml").read_bytes(), file=slug)


class TestQiSpine:
    """The course that comes with qi."""

    def test_six_weeks_with_rest(self) -> None:
        """Two rest days a week, never two together, and each week begins with practice."""
        weeks = shipped().weeks
        assert len(weeks) == 6
        for week in weeks:
            rests = [number for number, day in enumerate(week.days) if day.rest]
            assert len(rests) == 2
            assert rests[0] > 0
            assert rests[1] - rests[0] > 1
            assert week.practices == 5

    def test_every_practice_can_be_had(self) -> None:
        """Each routine exists and can last so long, gently and in place of another too."""
        course = shipped()
        for week in course.weeks:
            for day in week.days:
                for slug in [day.routine, *course.instead] if not day.rest else []:
                    for version in (routine(slug), routine(slug).softened()):
                        assert day.minutes is not None
                        assert fitted(version, day.minutes).seconds <= day.minutes * 60

    def test_it_grows_gently(self) -> None:
        """From 5 minutes to 20; a week's longest day is at most four minutes longer than the last week's."""
        longest = [max(day.minutes or 0 for day in week.days) for week in shipped().weeks]
        assert longest == sorted(longest)
        assert max(after - before for before, after in pairwise(longest)) <= 4
        assert (shipped().weeks[0].days[0].minutes, longest[-1]) == (5, 20)

    def test_its_words(self) -> None:
        """Two to four short lines a week that fit a phone; nothing is claimed, tradition is called so."""
        course = shipped()
        for week in course.weeks:
            assert 2 <= len(week.lines) <= 4
            assert all(len(line) + 2 <= PHONE for line in week.lines)
        words = " ".join(
            [course.summary, course.tradition, *(line for week in course.weeks for line in week.lines)]
        )
        assert not CLAIMS.search(words.lower())
        assert course.tradition.startswith("Traditionally")
        assert not re.search(r"[!]|should have|must", words)

    def test_its_routines(self) -> None:
        """Each once, those that count instead of others last."""
        assert shipped().routines[0] == "spinal-wave"
        assert shipped().routines[-1] == "seated-wave"
        assert len(set(shipped().routines)) == len(shipped().routines)


def test_the_least_course() -> None:
    """One week with one practice day."""
    course = read_course("mine", (HEAD + WEEK).encode(), file="mine.toml")
    assert (course.slug, course.routines, course.weeks[0].practices) == ("mine", ["spinal-wave"], 1)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("schema = ", "mine.toml: not TOML", id="no toml"),
        pytest.param(b"\xff", "mine.toml: not TOML", id="no text"),
        pytest.param("x" * (LARGEST_FILE + 1), "larger than 256 KiB", id="too large"),
        pytest.param(WEEK, "schema: begin the file with schema = 1", id="no schema"),
        pytest.param(HEAD.replace("schema = 1", "schema = 2") + WEEK, "schema = 1", id="another schema"),
        pytest.param(HEAD, "weeks", id="no weeks"),
        pytest.param(HEAD + "weeks = 3", "weeks", id="weeks are none"),
        pytest.param(HEAD + WEEK + WEEK.replace("theme", "teme"), "week 2: ", id="unknown key"),
        pytest.param(HEAD + WEEK.replace(", { rest = true }]", "]"), "week 1: days", id="six days"),
        pytest.param(HEAD + WEEK.replace("{ rest = true }]", "{ }]"), "week 1: day 7: give it", id="neither"),
        pytest.param(
            HEAD + WEEK.replace("rest = true }]", 'rest = true, routine = "x" }]'),
            "day 7: give it",
            id="both",
        ),
        pytest.param(
            HEAD + WEEK.replace("rest = true }]", "rest = true, minutes = 3 }]"), "day 7", id="long rest"
        ),
        pytest.param(HEAD + WEEK.replace("minutes = 5", "minutes = 61"), "minutes", id="too long"),
        pytest.param(
            HEAD + WEEK.replace('routine = "spinal-wave", minutes = 5', "rest = true"),
            "only rest",
            id="all rest",
        ),
        pytest.param(HEAD + WEEK.replace("Read.", "Re\\u202ead."), "weeks: holds", id="reordered"),
        pytest.param(HEAD.replace("Mine", "M\\nine") + WEEK, "title: holds", id="a line break"),
    ],
)
def test_faults_are_named(source: str | bytes, found: str) -> None:
    """With the file and the place."""
    with pytest.raises(RoutineError) as error:
        read_course("mine", source if isinstance(source, bytes) else source.encode(), file="mine.toml")
    assert found in str(error.value)
    assert str(error.value).startswith("mine.toml: ")


def test_a_name_that_is_none() -> None:
    """Small letters, digits and hyphens."""
    with pytest.raises(RoutineError, match="cannot name a course"):
        read_course("My Course", (HEAD + WEEK).encode(), file="My Course.toml")


@given(st.binary())
def test_any_bytes_are_read_or_refused(source: bytes) -> None:
    """Never another exception."""
    with pytest.raises(RoutineError):
        read_course("mine", source, file="mine.toml")
