"""Numbers of persons as they are shown: rounded, small ones hidden, and none of them given back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.study.cells import FEW, FEWEST, HIDDEN, NEARLY_ALL, cell, fewest, parted, rounded

NAMES = ("a", "b", "c", "d", "e", "f")


@pytest.mark.parametrize(
    ("persons", "shown"), [(0, 0), (2, 0), (3, 5), (12, 10), (13, 15), (997, 995), (998, 1000)]
)
def test_numbers_are_rounded_to_five(persons: int, shown: int) -> None:
    """To the next five."""
    assert rounded(persons) == shown


@pytest.mark.parametrize(
    ("persons", "of", "shown"),
    [
        (0, None, FEW),
        (9, None, FEW),
        (10, None, 10),
        (9, 12, FEW),
        (995, 1000, NEARLY_ALL),
        (1000, 1000, NEARLY_ALL),
        (991, 1000, NEARLY_ALL),
        (990, 1000, 990),
        (12, 1000, 10),
    ],
)
def test_neither_a_number_nor_what_is_left_is_small(persons: int, of: int | None, shown: int | str) -> None:
    """Under ten it is not told; where under ten are missing from all, neither."""
    assert cell(persons, of) == shown


@pytest.mark.parametrize(
    ("persons", "shown"),
    [
        ((600, 400), (600, 400)),
        ((995, 5), (NEARLY_ALL, FEW)),
        ((600, 395, 5), (600, HIDDEN, FEW)),
        ((500, 493, 3, 4), (500, HIDDEN, FEW, FEW)),
        ((985, 8, 7), (985, FEW, FEW)),
        ((5, 3), (FEW, FEW)),
        ((4, 0, 0), (FEW, FEW, FEW)),
    ],
)
def test_a_small_part_is_not_left_over(persons: tuple[int, ...], shown: tuple[int | str, ...]) -> None:
    """Where all parts but one would be shown, the next smallest is hidden too."""
    names = NAMES[: len(persons)]
    assert tuple(parted(dict(zip(names, persons, strict=True))).values()) == shown


@given(st.lists(st.integers(0, 60), min_size=2, max_size=6))
def test_no_small_part_can_be_reckoned(persons: list[int]) -> None:
    """From all that is shown: what is hidden is never one small number alone, nor few in all."""
    parts = dict(zip(NAMES, persons, strict=False))
    cells = parted(parts)
    assert all(cells[name] == FEW for name, number in parts.items() if number < FEWEST)
    hidden = [number for name, number in parts.items() if not isinstance(cells[name], int)]
    assert len(hidden) != 1 or hidden[0] >= FEWEST
    assert not hidden or sum(hidden) >= FEWEST or sum(persons) < FEWEST


@given(st.lists(st.integers(0, 60), min_size=2, max_size=6))
def test_what_is_shown_is_within_two_of_it(persons: list[int]) -> None:
    """A number that is told is rounded, and nothing else is done to it."""
    parts = dict(zip(NAMES, persons, strict=False))
    for name, shown in parted(parts).items():
        assert not isinstance(shown, int) or (shown % 5 == 0 and abs(shown - parts[name]) <= 2)


@given(st.integers(0, 2000), st.integers(0, 300))
def test_no_fewer_persons_are_shown_so(persons: int, others: int) -> None:
    """Ten at least, and no more than they are."""
    total = persons + others
    shown = cell(persons, total)
    assert fewest(shown, total) >= FEWEST
    if persons >= FEWEST:
        assert persons >= fewest(shown, total)
