"""One term read alone: what was written by us is read as it was meant."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Movement, Part, Side, Site
from qicli.core.journal.telling import moved
from qicli.core.words.terms import place_term, read_movement, read_place, read_term
from qicli.core.words.vocabulary.doings import MOVEMENTS
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


movements = st.builds(
    Movement,
    name=st.sampled_from(list(MOVEMENTS)),
    minutes=st.none() | st.integers(0, 1440).map(lambda halves: halves / 2),
)


@given(movements)
def test_every_movement_is_read_as_it_is_written(movement: Movement) -> None:
    """With its minutes, where they were said."""
    assert read_movement(moved(movement)) == movement


@pytest.mark.parametrize(
    ("text", "movement"),
    [
        pytest.param(
            "Walked for half an hour", Movement("walking", 30), id="a synonym, and words for how long"
        ),
        pytest.param("1h30 bike ride", Movement("cycling", 90), id="how long, and what"),
        pytest.param("tai chi", Movement("tai-chi"), id="two words"),
        pytest.param("walking 0 min", Movement("walking", 0), id="nothing"),
    ],
)
def test_movements(text: str, movement: Movement) -> None:
    """As people say them."""
    assert read_movement(text) == movement


@pytest.mark.parametrize(
    "text",
    ["", "20 min", "calf", "walking 20", "walking 20 min 5", "walking yoga", "20 min walking 5 min", "abc"],
)
def test_no_movement(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match="is no movement; write it as"):
        read_movement(text)


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
