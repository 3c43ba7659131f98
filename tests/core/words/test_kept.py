"""What is not understood is kept to the letter, and nothing is ever refused."""

from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qicli.core.entry import UNSAID, Reading, Site
from qicli.core.words.grammar import Said, is_reading_alone, read_reading, read_words
from qicli.core.words.vocabulary.phrases import near
from spoken import line_of, rows


@rows("""
                                         |
    6 calf and zzyx in the garage        | 6, calf, “zzyx in the garage”
    foo 6 bar                            | 6, “foo”, “bar”
    6 sitting 45 min                     | 6, worse sitting, “45 min”
    5 feeling better                     | 5, “feeling better”
    wobble=3                             | “wobble=3”
    6, in the garage, all afternoon      | 6, “in the garage”, “all afternoon”
    Moved the PIANO, back 6              | 6, back, “Moved the PIANO”
    hello                                |
    ta very much for the reminder        | “ta very much for the reminder”
    back=11                              | back, “=11”
    MRI on the 4th, 3                    | 3, “MRI on the 4th”
""")
def test_kept(text: str, line: str) -> None:
    """As it was typed, with its little words, and the rest is read all the same."""
    assert line_of(text) == line


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    """Whatever is typed is read, and nothing is refused."""
    assert isinstance(read_words(text), Said)


WORDS = """
    6 left calf no numb worse sitting helps was 7 to or took 2 ibuprofen yesterday at 3 pain from = , . - and
    not mum before after 20 min half back of outer fine now gone slept x / 10 first better with can't sit
""".split()  # noqa: SIM905 - a word a line would be forty lines


@given(st.lists(st.sampled_from(WORDS), max_size=12))
@example(["x", "6", "of"])
def test_any_words_of_ours_are_read(words: list[str]) -> None:
    """In whatever order they stand."""
    assert isinstance(read_words(" ".join(words)), Said)


unknown = st.from_regex(r"zq[a-y]{1,6}", fullmatch=True)


@given(st.lists(unknown, min_size=1, max_size=6))
def test_unknown_words_are_kept_word_for_word(words: list[str]) -> None:
    """In the order in which they were typed."""
    assert read_words(" ".join(words)).kept == (" ".join(words),)


@given(st.lists(st.one_of(st.sampled_from(WORDS), unknown), max_size=10))
def test_no_unknown_word_is_lost(words: list[str]) -> None:
    """Every run of words that are not known stands in what was kept, to the letter."""
    kept = " ".join(read_words(" ".join(words)).kept)
    run: list[str] = []
    for word in [*words, ""]:
        if word.startswith("zq"):
            run.append(word)
        else:
            assert " ".join(run) in kept
            run = []


@given(st.permutations(["6", "calf", "left", "burning", "sitting", "tired"]))
def test_any_order_of_words(words: list[str]) -> None:
    """The order of words that speak of one place does not matter."""
    assert read_words(" ".join(words)) == read_words("6 calf left burning sitting tired")


CLAUSES = ["left calf 6", "back 3", "right foot tingling", "neck is fine", "hip stiff in the garage"]


@given(st.lists(st.sampled_from(CLAUSES), unique=True, max_size=5), st.randoms(use_true_random=False))
def test_any_order_of_clauses(clauses: list[str], chance: Random) -> None:
    """The order of clauses that name different places, parted by commas, does not matter."""
    shuffled = chance.sample(clauses, len(clauses))
    one, other = read_words(", ".join(clauses)), read_words(", ".join(shuffled))
    assert one.pain == other.pain
    for field in ("sites", "qualities", "worse_with", "better_with", "kept"):
        assert sorted(map(str, getattr(one, field))) == sorted(map(str, getattr(other, field)))


LEFT_CALF = (Site("calf", "left"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("6", Reading(pain=6), id="a number"),
        pytest.param("no pain", Reading(pain=0), id="none"),
        pytest.param("6 left calf", Reading(pain=6, sites=LEFT_CALF), id="with a place"),
        pytest.param("back", Reading(sites=(Site("back"),)), id="a place alone"),
        pytest.param("6 left calf burning", Reading(pain=6, sites=LEFT_CALF), id="more than a reading holds"),
        pytest.param("", UNSAID, id="nothing"),
        pytest.param("burning", UNSAID, id="no reading"),
        pytest.param("6 foo", UNSAID, id="a word too many"),
        pytest.param("11", UNSAID, id="no pain"),
        pytest.param("3 4", UNSAID, id="two numbers"),
        pytest.param("-3", UNSAID, id="below zero"),
        pytest.param("6 ibuprofen 400mg", UNSAID, id="a medicine, which would be lost"),
        pytest.param("3 acupuncture", UNSAID, id="a treatment"),
        pytest.param("3 sat 6h", UNSAID, id="a measure"),
        pytest.param("3 walked 20 min", UNSAID, id="a movement"),
        pytest.param("3 upright", UNSAID, id="a posture"),
    ],
)
def test_readings(text: str, said: Reading) -> None:
    """An answer is understood as a whole or not at all."""
    assert read_reading(text) == said


@pytest.mark.parametrize(
    ("text", "alone"),
    [("6 left calf", True), ("", True), ("6 burning", False), ("6 foo", False), ("from 6 to 3", False)],
)
def test_a_reading_alone(text: str, alone: bool) -> None:
    """A pain and places, and nothing more, such as what the pain came from."""
    assert is_reading_alone(text) == alone


def test_near_words() -> None:
    """A misspelt word reminds of a known one; a strange one of none."""
    assert near("Burnng") == "burning"
    assert near("xylophone") is None
