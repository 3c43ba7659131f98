"""How long the pages of a text stand."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qicli.core.practice.unfolding import spoken
from qicli.views.practice.turning import page_at, page_of_breath
from qicli.views.practice.wrapping import Lines

some_pages = st.lists(st.integers(0, 40).map(lambda count: ("word " * count,)), min_size=1, max_size=6)


@given(some_pages, st.integers(0, 60_000))
def test_each_page_stands_as_long_as_its_words_take(pages: list[Lines], more: int) -> None:
    """Where there is the time; in their order, and none comes back."""
    whole = sum(spoken(*page) for page in pages) + more + len(pages)
    seen = [page_at(pages, gone, whole) for gone in range(0, whole, 100)]
    assert all(first <= then for first, then in pairwise(seen))
    for nth, page in enumerate(pages):
        assert seen.count(nth) * 100 >= spoken(*page) - 100


def test_with_less_time_each_has_its_share() -> None:
    """All of them are seen, the long ones longer."""
    pages = [("one two three",), ("four",)]
    assert [page_at(pages, gone, 400) for gone in (0, 299, 300, 399, 400)] == [0, 0, 1, 1, 1]


@given(some_pages, st.integers(5_000, 60_000), st.integers(1, 90))
def test_pages_turn_between_breaths(pages: list[Lines], cycle: int, breaths: int) -> None:
    """Each for as many breaths as it takes to be read, if there are so many."""
    seen = [page_of_breath(pages, breath, cycle, breaths) for breath in range(1, breaths + 1)]
    if len(pages) <= breaths:
        assert set(seen) == set(range(len(pages)))
    needed = [max(1, -(-spoken(*page) // cycle)) for page in pages]
    if sum(needed) <= breaths:
        for nth, each in enumerate(needed):
            assert seen[: sum(needed)].count(nth) == each
