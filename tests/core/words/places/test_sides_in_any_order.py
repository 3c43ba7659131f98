"""A side is meant for the place it stands beside, whatever stands in front, between or after."""

from itertools import product

import pytest

from qicli.core.entry import Site
from qicli.core.safety.tiers import Tier, flags_of
from qicli.core.words.grammar import read_words

LEGS = {("calf", "left"), ("foot", "right")}
PAIRS = (
    *("{l} calf {r} foot", "{l} calf, {r} foot", "{l} calf and {r} foot", "my {l} calf and my {r} foot"),
    *("calf {l} foot {r}", "calf {l}, foot {r}", "calf {l} and foot {r}"),
    *("{l} calf foot {r}", "calf {l} {r} foot", "calf {l}, {r} foot", "calf {l} and {r} foot"),
    *("{r} foot {l} calf", "foot {r} calf {l}", "{r} foot, also {l} calf", "foot {r} and {l} calf"),
)
SIDES = (("left", "right"), ("l", "r"), ("L", "R"), ("lt", "rt"))
AROUND = (
    *("5 {}", "{} 5", "5, {}", "{}, 5", "5 back {}", "back {} 5"),
    *("back, {}, 5", "{} back 5", "{}, back 5", "5 and {}, back"),
)


def _in_between(pair: str) -> list[str]:
    """The pair with a place between its halves, where they are told apart by more than a space."""
    return [pair.replace(joint, f"{joint}back{joint}") for joint in (", ", " and ") if pair.count(joint) == 1]


def _raised(text: str) -> list[tuple[Tier, str]]:
    said = read_words(text)
    return [(Tier(flag.tier), flag.topic) for flag in flags_of(said.sites, said.qualities, text, said.pain)]


@pytest.mark.parametrize("pair", [*PAIRS, *(more for pair in PAIRS for more in _in_between(pair))])
def test_each_side_is_at_its_place(pair: str) -> None:
    """Left calf and right foot are that, and an emergency, in whichever order they are said."""
    for (left, right), around in product(SIDES, AROUND):
        text = around.format(pair.format(l=left, r=right))
        said = read_words(text)
        assert {(site.site, site.side) for site in said.sites} - {("back", None)} == LEGS, text
        assert (said.pain, said.kept) == (5, ()), text
        assert _raised(text) == [(Tier.EMERGENCY, "both-legs")], text


@pytest.mark.parametrize("other", ["hip", "buttock", "groin", "bum", "thigh"])
@pytest.mark.parametrize("pair", PAIRS[:4])
def test_a_place_in_front_takes_no_side_away(other: str, pair: str) -> None:
    """A hip or a buttock said first may have no side, or one of them; the legs keep theirs."""
    for left, right in SIDES:
        text = f"5 {other} {pair.format(l=left, r=right)}"
        said = read_words(text)
        assert {(site.site, site.side) for site in said.sites} >= LEGS, text
        assert _raised(text) == [(Tier.EMERGENCY, "both-legs")], text


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        pytest.param("left leg weaker than the right", [("leg", "left")], id="a side"),
        pytest.param("right calf colder than my left calf, 4", [("calf", "right")], id="a side and a place"),
        pytest.param("left leg weaker than last week", [("leg", "left")], id="no leg"),
    ],
)
def test_the_leg_it_is_held_against_is_not_said_to_hurt(text: str, sites: list[tuple[str, str]]) -> None:
    """One leg is weaker or colder than the other: that is one leg."""
    assert [(site.site, site.side) for site in read_words(text).sites] == sites
    assert (Tier.EMERGENCY, "both-legs") not in _raised(text)


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("5 left calf right foot hip", [("calf", "left"), ("foot", "right"), ("hip", "right")]),
        ("5 left calf and foot right knee", [("calf", "left"), ("foot", "left"), ("knee", "right")]),
        ("5 hip left and calf right and foot", [("hip", "left"), ("calf", "right"), ("foot", None)]),
        ("back, left calf right 5", [("back", None), ("calf", "left"), ("calf", "right")]),
        ("left back left calf right foot 5", [("back", "left"), ("calf", "left"), ("foot", "right")]),
        ("back left calf, right foot 5", [("back", None), ("calf", "left"), ("foot", "right")]),
        ("calf, left, foot, right, 5", [("calf", "left"), ("foot", "right")]),
        ("hip left and right calf 5", [("hip", "both"), ("calf", "both")]),
        ("back 3 left calf 6 right foot 2", [("back", None), ("calf", "left"), ("foot", "right")]),
    ],
)
def test_places_in_a_row(text: str, sites: list[tuple[str, str | None]]) -> None:
    """A place without a side of its own has that of the row it stands in; the back has none."""
    assert [(site.site, site.side) for site in read_words(text).sites] == sites


@pytest.mark.parametrize(
    ("words", "sites", "raised"),
    [
        ("left calf, something odd, right foot 5", [Site("calf"), Site("foot")], True),
        ("calf left foot right 5", [Site("foot", "right")], True),
        ("l calf r foot 5", [Site("calf")], True),
        ("left calf 5 right foot 0", [Site("calf", "left", 5), Site("foot", "right", 0)], False),
        ("left calf 5, right foot fine", [Site("calf", "left")], False),
        ("left calf 5. right hip", [Site("calf", "left")], False),
        ("left knee right knee 5", [Site("knee")], False),
        ("left calf right foot 5", [Site("back")], False),
    ],
)
def test_a_side_that_was_lost_hides_no_leg(words: str, sites: list[Site], raised: bool) -> None:
    """Both legs in the words are both legs, whatever was read; not where one is well, or no leg was read."""
    assert [flag.topic for flag in flags_of(sites, (), words, 5)] == ["both-legs"] * raised
