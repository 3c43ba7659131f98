"""A leg that is rated 0 is no second leg; one of which anything else is said is."""

import pytest

from qicli.core.safety.tiers import flags_of
from qicli.core.words.grammar import read_words


def _topics(words: str) -> list[str]:
    said = read_words(words)
    return [flag.topic for flag in flags_of(said.sites, said.qualities, words, said.pain)]


@pytest.mark.parametrize(
    "words",
    [
        "left leg 0 right leg tingling",
        "left leg 0, right calf burning 5",
        "right leg 0, left leg numb",
        "zero in left leg, tingling in right leg",
        "0 in the right calf, the left calf burning",
        "left leg nothing right leg tingling",
    ],
)
def test_a_leg_at_0(words: str) -> None:
    """What the other leg feels is not felt in both."""
    assert "both-legs" not in _topics(words)


@pytest.mark.parametrize(
    "words",
    [
        "left leg 0 but numb, right leg tingling",
        "left leg 0, right leg tingling, left foot numb",
        "left leg 3, right leg tingling",
        "left leg nothing, right leg numb",
    ],
)
def test_a_leg_at_0_with_more(words: str) -> None:
    """A leg that does not hurt, and is numb, counts; so does one that may have lost its feeling."""
    assert "both-legs" in _topics(words)


@pytest.mark.parametrize(
    "words",
    ["the tingling in both legs never came back, back 2", "numbness in both feet has not returned, 2"],
)
def test_what_never_came_back(words: str) -> None:
    """What is gone for good is not felt, though its place was named."""
    assert _topics(words) == []
