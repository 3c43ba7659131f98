"""One term read alone: what was written by us is read as it was meant."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Part, Side, Site
from qicli.core.words.terms import place_term, read_place, read_term
from qicli.core.words.vocabulary.phrases import Group
from qicli.core.words.vocabulary.places import SITES

places = st.builds(
    Site,
    site=st.sampled_from(list(SITES)),
    side=st.sampled_from([None, *get_args(Side)]),
    pain=st.none() | st.integers(0, 10),
    part=st.sampled_from([None, *get_args(Part)]),
)


@given(places)
def test_every_place_is_read_as_it_is_written(site: Site) -> None:
    """With side, part and pain."""
    assert read_place(place_term(site)) == site


@pytest.mark.parametrize(
    ("text", "site"),
    [
        pytest.param("Lower Leg", Site("calf"), id="a synonym"),
        pytest.param("calf left", Site("calf", "left"), id="side last"),
        pytest.param("left-calf=6", Site("calf", "left", 6), id="as in qi log"),
        pytest.param("left calf 0", Site("calf", "left", 0), id="no pain"),
    ],
)
def test_places(text: str, site: Site) -> None:
    """As people say them."""
    assert read_place(text) == site


@pytest.mark.parametrize(
    "text", ["", "6", "left", "caff", "calf foot", "calf burning", "left calf 11", "calf=3 4", "calf ²"]
)
def test_no_place(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match=r"no place|from 0"):
        read_place(text)


@pytest.mark.parametrize(
    ("text", "group", "word"),
    [
        ("Pins and needles", "quality", "tingling"),
        ("comes-and-goes", "quality", "comes-and-goes"),
        ("sat", "worse", "sitting"),
        ("ice", "better", "cold"),
        ("scared", "mood", "afraid"),
    ],
)
def test_words(text: str, group: Group, word: str) -> None:
    """A synonym means its word."""
    assert read_term(text, group) == word


@pytest.mark.parametrize(
    ("text", "group", "told"),
    [
        ("burnng", "quality", "no quality that qi knows; burning?"),
        ("xyzzy", "worse", "no thing that makes it worse that qi knows$"),
        ("xyzzy", "better", "no thing that makes it better"),
        ("calf", "mood", "no mood"),
    ],
)
def test_no_word(text: str, group: Group, told: str) -> None:
    """It is said what kind of word was looked for, and a near one is offered."""
    with pytest.raises(ValueError, match=told):
        read_term(text, group)
