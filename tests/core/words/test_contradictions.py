"""One place with two numbers, and one pain said twice."""

import pytest

from qicli.core.entry import Site
from qicli.core.words.contradictions import left_open
from qicli.core.words.grammar import Said, read_words

BACK, CALF = Site("back"), Site("calf", pain=6)


@pytest.mark.parametrize(
    ("text", "pain", "open_", "sites"),
    [
        ("back=3 back=5", None, (3, 5), (BACK,)),
        ("back=3 back=5 calf=6", 6, (), (BACK, CALF)),
        ("back=7 back=5 calf=6", None, (5, 7), (BACK, CALF)),
    ],
)
def test_a_place_with_two_numbers(
    text: str, pain: int | None, open_: tuple[int, ...], sites: tuple[Site, ...]
) -> None:
    """It stands once, without any; which it is stays open, unless another place is worse than either."""
    found, pieces = left_open(read_words(text), None)
    assert (found.pain, found.open, found.sites) == (pain, open_, sites)
    assert len(pieces) == 1
    assert pieces[0] in found.kept


@pytest.mark.parametrize("text", ["back=3 back=3", "back=3 calf=5", "left calf=3 right calf=5", "6 back", ""])
def test_nothing_contradicts(text: str) -> None:
    """Nothing is changed."""
    said = read_words(text)
    assert left_open(said, said.pain) == (said, ())


def test_an_option_beside_words() -> None:
    """The option is taken, and both are left open for whoever can be asked."""
    said = Said(pain=7, sites=(BACK,))
    found, pieces = left_open(said, 5)
    assert (found.pain, found.open, pieces) == (7, (5, 7), ("5 or 7",))
