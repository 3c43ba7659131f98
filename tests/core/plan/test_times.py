"""How often something was prescribed, in the words in which people say it."""

import pytest

from qicli.core.plan.times import Times, read_times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("5", Times(5)),
        ("14", Times(14)),
        ("6/day", Times(42, 6)),
        ("6 / day", Times(42, 6)),
        ("6 a day", Times(42, 6)),
        ("6x/day", Times(42, 6)),
        ("6 times a day", Times(42, 6)),
        ("3 per day", Times(21, 3)),
        ("Twice a day", Times(14, 2)),
        ("once a day", Times(7, 1)),
        ("daily", Times(7, 1)),
        ("every day", Times(7, 1)),
        ("three times a week", Times(3)),
        ("5/week", Times(5)),
        ("5x", Times(5)),
        ("24/day", Times(168, 24)),
        ("168", Times(168)),
    ],
)
def test_how_often(text: str, times: Times) -> None:
    """A bare number is a week's; what was said of a day is kept beside it."""
    assert read_times(text) == times


@pytest.mark.parametrize(
    "text", ["0", "0/day", "25/day", "169", "-1", "often", "5.5", "5/month", "\u00b2", ""]
)
def test_what_cannot_be_planned(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match="times"):
        read_times(text)
