"""So many minutes, as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.words.numbers.minutes import read_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("5", 5),
        ("2.5", 2.5),
        ("2,5", 2.5),
        ("2:30", 2.5),
        ("0:45", 0.75),
        ("1:02:30", 62.5),
        ("2m", 2),
        ("2 min", 2),
        ("2min.", 2),
        ("2 Minutes", 2),
        ("2'", 2),
        ("2m30", 2.5),
        ("2 min 30 s", 2.5),
        ("90s", 1.5),
        ("90 sec", 1.5),
        ("1h", 60),
        ("1h30", 90),
        ("1 hour 5 min", 65),
        ("-1", -1),
    ],
)
def test_read(text: str, minutes: float) -> None:
    """With or without a unit, by the clock, with a decimal comma; bounds are another's matter."""
    assert read_minutes(text) == pytest.approx(minutes)


@pytest.mark.parametrize(
    "text", ["", "min", "five", "2 30", "2:60", "2:3", "1:2:3", "2 min min", "m2", "2 m 3 h"]
)
def test_refused(text: str) -> None:
    """With what would be understood."""
    with pytest.raises(ValueError, match="write minutes as 5, 2:30, 2m or 90 s"):
        read_minutes(text)


@given(st.integers(0, 59), st.integers(0, 59))
def test_all_ways_mean_the_same(minutes: int, seconds: int) -> None:
    """By the clock, with units, or in seconds alone."""
    meant = {
        round(read_minutes(text) * 60)
        for text in (
            f"{minutes}:{seconds:02}",
            f"{minutes}m{seconds}",
            f"{minutes} min {seconds} s",
            f"{minutes * 60 + seconds}s",
        )
    }
    assert meant == {minutes * 60 + seconds}
