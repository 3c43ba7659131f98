"""How often something was met before."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from qicli.imports.met import Met


@given(st.lists(st.binary(max_size=2)))
def test_it_counts(texts: list[bytes]) -> None:
    """As a counter does."""
    met, counter = Met(), Counter[bytes]()
    for text in texts:
        counter[text] += 1
        assert met.count(text) == counter[text]


def test_it_grows() -> None:
    """And forgets nothing."""
    met = Met()
    texts = [b"%d" % number for number in range(20_000)]
    assert {met.count(text) for text in texts} == {1}
    assert {met.count(text) for text in texts} == {2}
