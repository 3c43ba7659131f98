"""Words and options add up; only options can contradict, and are refused."""

import pytest

from qicli.core.entry import Measure, Site
from qicli.core.words.grammar import Groups, Said, added, read_words
from qicli.core.words.remedies.doses import read_medicine


def test_each_option_goes_to_its_group() -> None:
    """And joins what was said in words."""
    groups: Groups = {
        "site": ["left calf"],
        "quality": ["burning", "Pins and needles"],
        "worse": ["walking"],
        "better": ["walking"],
        "mood": ["calm"],
    }
    said = added(read_words("back dull"), groups, pain=4)
    assert said == Said(
        pain=4,
        sites=(Site("back"), Site("calf", "left")),
        qualities=("dull", "burning", "tingling"),
        worse_with=("walking",),
        better_with=("walking",),
        moods=("calm",),
    )


def test_treatments_and_medicines() -> None:
    """Any name is one; what qi knows is called by its own word."""
    groups: Groups = {
        "treatment": ["physio", "Hot Stones"],
        "medicine": ["Advil 400 mg", "vitamin B 12", "magnesium"],
        "worse": ["massage"],
        "better": ["Tylenol"],
    }
    said = added(read_words("physio ibuprofen, sat 2h"), groups)
    assert said.treatments == ("physiotherapy", "Hot Stones")
    assert [(each.name, each.amount) for each in said.medicines] == [
        *(("ibuprofen", ""), ("ibuprofen", "400 mg"), ("vitamin B", "12"), ("magnesium", "")),
    ]
    assert (said.worse_with, said.better_with) == (("massage",), ("paracetamol",))
    assert said.measures == (Measure("sat", 120, "min"),)


def test_unknown_values_are_kept() -> None:
    """An option's word that is none of its group goes to the note."""
    said = added(Said(), {"quality": ["burnng"], "site": ["wing"], "mood": ["sitting"]})
    assert sorted(said.kept) == ["burnng", "sitting", "wing"]


@pytest.mark.parametrize(
    ("words", "pain", "said"),
    [
        pytest.param("4 calf", None, 4, id="said in words"),
        pytest.param("calf", 0, 0, id="none is a pain"),
        pytest.param("4 calf", 5, 5, id="an option counts"),
        pytest.param("4 or 5", 5, 5, id="and decides"),
    ],
)
def test_the_pain(words: str, pain: int | None, said: int) -> None:
    """What is given by an option is the pain, and nothing is left open."""
    both = added(read_words(words), {}, pain=pain)
    assert (both.pain, both.open) == (said, ())


def test_places_rated_apart() -> None:
    """The highest of them is the pain."""
    assert added(read_words("back"), {"site": ["calf=6", "hip=2"]}).pain == 6


def test_one_side_for_the_places_without() -> None:
    """Those in the middle have none."""
    said = added(read_words("back calf 3"), {}, side="Left")
    assert said.sites == (Site("back"), Site("calf", "left"))


@pytest.mark.parametrize(
    ("words", "groups", "pain", "side", "told"),
    [
        pytest.param("", {}, 11, "", "whole number", id="out of range"),
        pytest.param("", {}, -1, "", "whole number", id="below zero"),
        pytest.param("", {"site": ["calf=3"]}, 5, "", "two numbers", id="two numbers"),
        pytest.param("right calf", {}, None, "left", "contradicts right calf", id="side"),
        pytest.param("calf", {}, None, "up", "is no side", id="no side"),
        pytest.param("6", {}, None, "left", "needs a place", id="a side of nothing"),
    ],
)
def test_contradictions(words: str, groups: Groups, pain: int | None, side: str, told: str) -> None:
    """Options that contradict are refused, naming both."""
    with pytest.raises(ValueError, match=told):
        added(read_words(words), groups, pain=pain, side=side)


@pytest.mark.parametrize(
    ("text", "name", "amount"),
    [
        ("Advil 400 mg", "ibuprofen", "400 mg"),
        ("ibuprofen", "ibuprofen", ""),
        ("co-codamol 8/500", "co-codamol", "8/500"),
        ("Devil's Claw 2 tablets", "Devil's Claw", "2 tablets"),
    ],
)
def test_a_medicine_named_by_an_option(text: str, name: str, amount: str) -> None:
    """What qi knows is called by its own word; the amount is as it was said."""
    medicine = read_medicine(text)
    assert (medicine.name, medicine.amount) == (name, amount)
