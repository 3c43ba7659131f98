"""What a topic is told from: no accident of loose clothes, no overdose of tablets over days."""

import pytest

from qicli.core.safety.red_flags import paracetamol_told, topics_in


@pytest.mark.parametrize(
    "text", ["trousers falling off me not even dieting, back 4", "my jeans keep falling down, not dieting"]
)
def test_loose_clothes_are_no_accident(text: str) -> None:
    """They tell of weight alone."""
    assert "accident" not in topics_in(text)


@pytest.mark.parametrize(
    "text", ["fell off my bike, trousers ripped", "belt snapped and i fell off the ladder"]
)
def test_an_accident_beside_clothes(text: str) -> None:
    """Who fell has fallen, whatever was worn."""
    assert "accident" in topics_in(text)


@pytest.mark.parametrize(
    ("text", "stored", "a_day"),
    [
        pytest.param("took 12 paracetamol over three days", 12, 4, id="over days"),
        pytest.param("took 12 paracetamol over the weekend", 12, 6, id="over a weekend"),
        pytest.param("took 9 paracetamol over a couple of days", 9, 4.5, id="over a couple"),
        pytest.param("took 12 paracetamol over the evening", 12, 12, id="in a day"),
        pytest.param("12 paracetamol over three days and 10 today", 12, 12, id="not all of them"),
        pytest.param("tired for three days", 12, 12, id="days of something else"),
        pytest.param("", 12, 12, id="nothing said"),
    ],
)
def test_tablets_over_days(text: str, stored: float, a_day: float) -> None:
    """They are counted a day, where all of them were taken over so many."""
    assert paracetamol_told(text, None, stored) == a_day
