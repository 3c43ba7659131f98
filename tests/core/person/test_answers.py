# ruff: noqa: E501 - a table reads best a row a line
"""Answers as people type them: understood, or told what would be."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Activity, Peg
from qicli.core.person.answers import (
    rated,
    read_activity,
    read_hours,
    read_minutes,
    read_names,
    read_peg,
    read_scale,
    read_times,
)

READ: list[Callable[[str], object]] = [read_scale, read_minutes, read_hours, read_times, read_peg, read_names, read_activity]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "score"), [("0", 0), (" 7 ", 7), ("10", 10), ("7/10", 7), ("7 / 10", 7), ("7 out of 10", 7), ("7.", 7), ("07", 7)]
)  # fmt: skip
def test_scales(text: str, score: int) -> None:
    """A whole number from 0 to 10."""
    assert read_scale(text) == score


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("0", 0), ("90", 90), ("90 min", 90), ("90min", 90), ("90 minutes", 90), ("1 h", 60), ("1h", 60), ("1 hour", 60),
        ("1 h 30", 90), ("1h30", 90), ("1h 30 min", 90), ("1 hour and 5 minutes", 65), ("1:30", 90), ("1.5 h", 90), ("1,5h", 90),
        ("half an hour", 30), ("An hour", 60), ("24 h", 1440), ("1440", 1440), ("~ 40", 40), ("7.6 min", 8),
    ],
)  # fmt: skip
def test_minutes(text: str, minutes: int) -> None:
    """A bare number is minutes."""
    assert read_minutes(text) == minutes


@pytest.mark.parametrize(
    ("text", "hours"),
    [("7", 7), ("7h", 7), ("6.5", 6.5), ("6,5", 6.5), ("6 h 30", 6.5), ("6:30", 6.5), ("390 min", 6.5), ("6h20", 6.33), ("0", 0), ("24", 24), ("half an hour", 0.5)],
)  # fmt: skip
def test_hours(text: str, hours: float) -> None:
    """A bare number is hours."""
    assert read_hours(text) == hours


@pytest.mark.parametrize(
    ("text", "times"), [("2", 2), ("2x", 2), ("2 times", 2), ("3 ×", 3), ("once", 1), ("Twice", 2), ("never", 0), ("none", 0), ("0", 0)]
)  # fmt: skip
def test_times(text: str, times: int) -> None:
    """A number, or a word for one."""
    assert read_times(text) == times


@pytest.mark.parametrize(
    ("text", "peg"), [("5,4,6", Peg(5, 4, 6)), ("5 4 6", Peg(5, 4, 6)), ("5, 4, 6", Peg(5, 4, 6)), ("5,,6", Peg(5, None, 6)), (",,0", Peg(activity=0))]
)  # fmt: skip
def test_peg(text: str, peg: Peg) -> None:
    """Three numbers; an empty place was skipped."""
    assert read_peg(text) == peg


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("walking the dog", ["walking the dog"]),
        (" walking\tthe  dog ;; Socks; socks ", ["walking the dog", "socks"]),
        ("", []),
        ("a;b;c;d;e", ["a", "b", "c", "d", "e"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    """Between semicolons, each once, on one line."""
    assert read_names(text) == names


@pytest.mark.parametrize(
    ("text", "activity"),
    [("walking the dog=7", Activity("walking the dog", 7)), (" a = b = 0", Activity("a = b", 0))],
)
def test_activities(text: str, activity: Activity) -> None:
    """A name and a score."""
    assert read_activity(text) == activity


@pytest.mark.parametrize(
    ("read", "text", "told"),
    [
        (read_scale, "11", "0 to 10"),
        (read_scale, "-1", "0 to 10"),
        (read_scale, "6.5", "0 to 10"),
        (read_scale, "٧", "0 to 10"),
        (read_scale, "seven", "0 to 10"),
        (read_minutes, "6.5", "such as 40"),
        (read_minutes, "1441", "24 h"),
        (read_minutes, "25 h", "24 h"),
        (read_minutes, "1:75", "such as 40"),
        (read_minutes, "a while", "such as 40"),
        (read_minutes, "9" * 400, "24 h"),
        (read_hours, "6-7", "6.5"),
        (read_hours, "25", "24 h"),
        (read_hours, "1500 min", "24 h"),
        (read_times, "100", "0 to 99"),
        (read_times, "2-3", "0 to 99"),
        (read_peg, "5,4", "three"),
        (read_peg, "5,4,6,7", "three"),
        (read_peg, "5,4,11", "0 to 10"),
        (read_names, "7", "in words"),
        (read_names, "a;b;c;d;e;f", "at most 5"),
        (read_names, "a" * 81, "a few words"),
        (read_activity, "walking", "a name and"),
        (read_activity, "=7", "a name and"),
        (read_activity, "a;b=7", "a name and"),
        (read_activity, "a=eleven", "0 to 10"),
    ],
)
def test_what_would_be_accepted(read: Callable[[str], object], text: str, told: str) -> None:
    """Anything else is answered with an example."""
    with pytest.raises(ValueError, match=told):
        read(text)


@given(st.sampled_from(READ), st.text() | st.text("0123456789hmin.,:=;x /", max_size=12))
def test_any_text(read: Callable[[str], object], text: str) -> None:
    """It is read, or refused; never another error."""
    with suppress(ValueError):
        read(text)


class TestRated:
    """Names with the scores that were said."""

    def test_the_list_stays(self) -> None:
        """In its order and spelling, also where nothing was said; a new name joins it."""
        said = rated(["Walking the dog", "socks"], [Activity("walking the DOG", 7), Activity("desk", 0)])
        assert said == (Activity("Walking the dog", 7), Activity("socks"), Activity("desk", 0))

    def test_at_most_five(self) -> None:
        """A sixth is refused, with the way to name others."""
        with pytest.raises(ValueError, match="--activities"):
            rated(["a", "b", "c", "d", "e"], [Activity("f", 1)])
