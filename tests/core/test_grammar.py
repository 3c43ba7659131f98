# ruff: noqa: E501 - a table reads best a row a line
"""Free words in any order are understood, and what is not understood is never lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import UNSAID, Reading, Side, Site
from qicli.core.grammar import Groups, Said, added, read_reading, read_words
from qicli.core.vocabulary import PHRASES, near


def on(site: str, side: Side | None = None, pain: int | None = None) -> Site:
    """A place."""
    return Site(site, side, pain)


CALF = Said(pain=6, sites=(on("calf", "left"),))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "6 calf left burning sitting",
            Said(pain=6, sites=(on("calf", "left"),), qualities=("burning",), worse_with=("sitting",)),
            id="no flags",
        ),
        pytest.param("6 left calf", CALF, id="side first"),
        pytest.param("calf, left, 6.", CALF, id="commas and full stops"),
        pytest.param("LEFT CALF 6/10", CALF, id="out of ten, in capitals"),
        pytest.param("pain 6 in the left calf", CALF, id="little words"),
        pytest.param("left-calf 6", CALF, id="hyphen"),
        pytest.param("0", Said(pain=0), id="no pain"),
        pytest.param("7 out of 10 left leg", Said(pain=7, sites=(on("leg", "left"),)), id="out of ten in words"),
        pytest.param("worse after sitting", Said(worse_with=("sitting",)), id="worse after"),
        pytest.param("3 low back", Said(pain=3, sites=(on("back"),)), id="longest phrase first"),
        pytest.param("low 3", Said(pain=3, moods=("low",)), id="low alone is a mood"),
        pytest.param("pins and needles both feet", Said(sites=(on("foot", "both"),), qualities=("tingling",)), id="and"),
        pytest.param("right sit-bone", Said(sites=(on("buttock", "right"),)), id="synonym"),
        pytest.param("comes and goes, at ease", Said(qualities=("comes-and-goes",), moods=("at-ease",)), id="phrases"),
        pytest.param("big toe left", Said(sites=(on("foot", "left"),)), id="a toe is the foot"),
        pytest.param("calf calf left", Said(sites=(on("calf", "left"),)), id="said twice"),
        pytest.param("heat", Said(better_with=("heat",)), id="stands in one group"),
        pytest.param("walking", Said(worse_with=("walking",)), id="in two groups: worse"),
        pytest.param("better walking", Said(better_with=("walking",)), id="unless better is said"),
        pytest.param("better with heat and rest, sitting", Said(better_with=("heat", "rest"), worse_with=("sitting",)), id="better up to the comma"),
        pytest.param("worse when sitting and driving", Said(worse_with=("sitting", "driving")), id="worse when"),
        pytest.param("cold", Said(worse_with=("cold",)), id="cold makes it worse"),
        pytest.param("eased by lying down", Said(better_with=("lying",)), id="eased by"),
        pytest.param("pressure", Said(qualities=("pressure",)), id="a quality before a relief"),
        pytest.param("outer left calf", Said(sites=(Site("calf", "left", part="outer"),)), id="part of a place"),
        pytest.param("back of the thigh right", Said(sites=(Site("thigh", "right", part="back"),)), id="back of"),
        pytest.param("back thigh right", Said(sites=(on("back"), on("thigh", "right"))), id="back and thigh"),
        pytest.param("", Said(), id="nothing"),
    ],
)  # fmt: skip
def test_understood(text: str, said: Said) -> None:
    """Words in any order, each in its group."""
    assert read_words(text) == said


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        pytest.param("calf foot left", (on("calf", "left"), on("foot", "left")), id="one side for all"),
        pytest.param("back calf left", (on("back"), on("calf", "left")), id="but not for the middle"),
        pytest.param("left back", (on("back", "left"),), id="unless there is only the middle"),
        pytest.param("left calf right thigh", (on("calf", "left"), on("thigh", "right")), id="all before"),
        pytest.param("calf left thigh right", (on("calf", "left"), on("thigh", "right")), id="all after"),
        pytest.param("left calf foot right knee", (on("calf", "left"), on("foot", "left"), on("knee", "right")), id="two of one side"),
        pytest.param("left right calf", (on("calf", "both"),), id="left right is both"),
        pytest.param("back=3 left-calf=6", (on("back", None, 3), on("calf", "left", 6)), id="rated apart"),
        pytest.param(
            "left calf=3 back=5 both feet=2",
            (on("calf", "left", 3), on("back", None, 5), on("foot", "both", 2)),
            id="a side does not reach past its place to the middle",
        ),
        pytest.param("calf=6 left", (on("calf", "left", 6),), id="rated, and the side after"),
    ],
)  # fmt: skip
def test_sides(text: str, sites: tuple[Site, ...]) -> None:
    """Which side is meant for which place."""
    assert read_words(text).sites == sites


def test_the_highest_of_places_rated_apart_is_the_pain() -> None:
    """One number for the entry."""
    assert read_words("back=3 left-calf=6").pain == 6
    assert read_words("back=3 left-calf=6 6").pain == 6


@pytest.mark.parametrize(
    ("text", "kept", "pain"),
    [
        pytest.param("6 burnng", ("burnng",), 6, id="misspelt"),
        pytest.param(
            "6 calf and burnng in the garage", ("burnng in the garage",), 6, id="with its little words"
        ),
        pytest.param("foo 6 bar", ("foo", "bar"), 6, id="pieces"),
        pytest.param("no numbness today, 4 back", ("no numbness today",), 4, id="negation up to the comma"),
        pytest.param("4 not sitting, without tablets", ("not sitting", "without tablets"), 4, id="negations"),
        pytest.param("4.5", ("4.5",), None, id="no whole number"),
        pytest.param("fever 38.9", ("fever 38.9",), None, id="a temperature"),
        pytest.param("6 sat 45 min", ("45 min",), 6, id="a number with its unit"),
        pytest.param("6 left", ("left",), 6, id="a side of nothing"),
        pytest.param("left calf thigh right", ("left calf thigh right",), None, id="sides nobody can place"),
        pytest.param("5 feeling better", ("feeling better",), 5, id="better than what"),
        pytest.param("wobble=3", ("wobble=3",), None, id="rated, but where"),
        pytest.param("²", ("²",), None, id="a number of another kind"),
        pytest.param("outer space", ("outer space",), None, id="outer what"),
    ],
)
def test_kept(text: str, kept: tuple[str, ...], pain: int | None) -> None:
    """What is not understood is kept as it was typed, and the rest is read all the same."""
    said = read_words(text)
    assert (said.kept, said.pain) == (kept, pain)


@pytest.mark.parametrize("text", ["11", "38", "4 6", "back=11", "back=3 5", "9" * 30, "6 left-calf=4"])
def test_numbers_that_cannot_be(text: str) -> None:
    """Out of range, or two for one pain: the only words that are refused."""
    with pytest.raises(ValueError, match=r"pain is a whole number|two numbers"):
        read_words(text)


def test_one_number_twice() -> None:
    """The same number twice is no contradiction."""
    assert read_words("4 4").pain == 4


@given(st.text())
def test_nothing_is_lost(text: str) -> None:
    """Any text is read or refused, and a text of unknown words is kept whole."""
    try:
        said = read_words(text)
    except ValueError:
        return
    assert isinstance(said, Said)


@given(st.lists(st.from_regex(r"zq[a-y]{1,6}", fullmatch=True), min_size=1, max_size=6))
def test_unknown_words_are_kept_word_for_word(words: list[str]) -> None:
    """In the order in which they were typed."""
    assert read_words(" ".join(words)).kept == (" ".join(words),)


@given(st.permutations(["6", "calf", "left", "burning", "sitting", "tired"]))
def test_any_order(words: list[str]) -> None:
    """The order of the words does not matter."""
    assert read_words(" ".join(words)) == read_words("6 calf left burning sitting tired")


@pytest.mark.parametrize("phrase", sorted(PHRASES))
def test_every_phrase_is_understood(phrase: str) -> None:
    """No word of the vocabulary is lost to another rule."""
    said = read_words(f"{phrase} calf" if phrase in {"left", "right", "both", "middle"} else phrase)
    assert not said.kept
    assert said != Said()


class TestOptions:
    """Words and options add up."""

    def test_they_add_up(self) -> None:
        """Each option goes to its group."""
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
            sites=(on("back"), on("calf", "left")),
            qualities=("dull", "burning", "tingling"),
            worse_with=("walking",),
            better_with=("walking",),
            moods=("calm",),
        )

    def test_unknown_values_are_kept(self) -> None:
        """An option's word that is none of its group goes to the note."""
        said = added(Said(), {"quality": ["burnng"], "site": ["wing"], "mood": ["sitting"]})
        assert sorted(said.kept) == ["burnng", "sitting", "wing"]

    def test_the_side(self) -> None:
        """One side for the places that have none yet."""
        assert added(read_words("back calf 3"), {}, side="Left").sites == (on("back"), on("calf", "left"))

    @pytest.mark.parametrize(
        ("words", "groups", "pain", "side", "told"),
        [
            pytest.param("4", {}, 5, "", "two numbers", id="pain"),
            pytest.param("", {}, 11, "", "whole number", id="out of range"),
            pytest.param("", {}, -1, "", "whole number", id="below zero"),
            pytest.param("right calf", {}, None, "left", "contradicts right calf", id="side"),
            pytest.param("calf", {}, None, "up", "is no side", id="no side"),
            pytest.param("6", {}, None, "left", "needs a place", id="a side of nothing"),
        ],
    )  # fmt: skip
    def test_contradictions(self, words: str, groups: Groups, pain: int | None, side: str, told: str) -> None:
        """They are refused, naming both."""
        with pytest.raises(ValueError, match=told):
            added(read_words(words), groups, pain=pain, side=side)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("6", Reading(pain=6), id="a number"),
        pytest.param("6 left calf", Reading(pain=6, sites=(on("calf", "left"),)), id="with a place"),
        pytest.param("back", Reading(sites=(on("back"),)), id="a place alone"),
        pytest.param("6 left calf burning", Reading(pain=6, sites=(on("calf", "left"),)), id="more than a reading holds"),
        pytest.param("", UNSAID, id="nothing"),
        pytest.param("burning", UNSAID, id="no reading"),
        pytest.param("6 foo", UNSAID, id="a word too many"),
        pytest.param("11", UNSAID, id="no pain"),
        pytest.param("3 4", UNSAID, id="two numbers"),
        pytest.param("-3", UNSAID, id="below zero"),
    ],
)  # fmt: skip
def test_readings(text: str, said: Reading) -> None:
    """An answer is understood as a whole or not at all."""
    assert read_reading(text) == said


def test_near_words() -> None:
    """A misspelt word reminds of a known one; a strange one of none."""
    assert near("Burnng") == "burning"
    assert near("xylophone") is None
