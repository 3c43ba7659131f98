"""Slips of the finger are read as what was meant, and no ordinary word is taken for one."""

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.safety.concepts.body import BODY
from qicli.core.safety.concepts.feelings import FEELINGS
from qicli.core.safety.patterns import words_of
from qicli.core.words.slips.offered import OFFERED
from qicli.core.words.slips.ordinary import ORDINARY
from qicli.core.words.slips.typos import NEVER_TAKEN, Correction, read_as
from qicli.core.words.vocabulary.phrases import PHRASES, meanings, words
from qicli.core.words.vocabulary.places import SIDES

ROOT = Path(__file__).parents[4]
DATA = ROOT / "tests" / "data"
DRAWN_FOR = {*(DATA / "words-drawn-for.txt").read_text("utf-8").split()}
COMMON = (DATA / "common-words.txt").read_text("utf-8").split()

# What a red flag is made of: a slip never becomes one of these unasked.
WORDS = {*words()}
GRAVE = {
    *("NOT", "CANT", "NOFEEL", "NUMB", "FEEBLE", "SWOLLEN", "FAINT", "BREATHLESS", "SADDLE", "WIPE"),
    *("PEE", "POO", "UNAWARE", "CLIMAX", "SEX", "BOTH"),
}


def drawing() -> ModuleType:
    """The script that draws the list of ordinary words."""
    spec = spec_from_file_location("draw_ordinary", ROOT / "docs" / "draw_ordinary.py")
    assert spec is not None
    assert spec.loader is not None
    script = module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


SCRIPT = drawing()


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("burnign", "burning", id="neighbours swapped"),
        pytest.param("brning", "burning", id="a letter lost"),
        pytest.param("gluete", "glute", id="a letter too many"),
        pytest.param("ibuprofin", "ibuprofen", id="another letter"),
        pytest.param("siting", "sitting", id="rarely a word, so likelier a slip"),
        pytest.param("thorbbing", "throbbing", id="swapped early"),
        pytest.param("accupuncture", "acupuncture", id="doubled"),
        pytest.param("wlaking", "walking", id="swapped at the first letter"),
        pytest.param("hamstrng", "hamstring", id="a vowel lost"),
        pytest.param("paracetmol", "paracetamol", id="a medicine"),
        pytest.param("ankel", "ankle", id="five letters"),
        pytest.param("stabing", "stabbing", id="one of a double letter"),
        pytest.param("sholder", "shoulder", id="a place"),
        pytest.param("achey", "achy", id="achy before aches, for one letter too many is likelier"),
        pytest.param("kneee", "knee", id="the word that is known before a plural that is not"),
        pytest.param("ankels", "ankles", id="a plural, known by its singular"),
        pytest.param("walkd", "walked", id="walk and walked are the same to us"),
        pytest.param("masage", "massage", id="a treatment"),
        pytest.param("Burnign", "burning", id="a capital"),
    ],
)
def test_a_slip_is_read_as_what_was_meant(typed: str, word: str) -> None:
    """And said with the word as it was typed."""
    assert read_as(typed, WORDS) == Correction(typed, word, taken=True)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        pytest.param("numbnes", "numbness", id="numb"),
        pytest.param("weakk", "weak", id="weak"),
        pytest.param("tinglign", "tingling", id="tingling"),
        pytest.param("needels", "needles", id="a part of pins and needles"),
        pytest.param("givign", "giving", id="giving way"),
        pytest.param("rihgt", "right", id="a side"),
        pytest.param("leftt", "left", id="the other side"),
        pytest.param("middel", "middle", id="the middle"),
        pytest.param("witout", "without", id="a negation"),
        pytest.param("nevver", "never", id="never"),
        pytest.param("beter", "better", id="better"),
        pytest.param("wrose", "worse", id="worse"),
        pytest.param("eeases", "eases", id="what eases"),
        pytest.param("bladdr", "bladder", id="a red flag, though the vocabulary does not have it"),
        pytest.param("sucidal", "suicidal", id="a crisis"),
        pytest.param("husbnd", "husband", id="somebody else, whose pain it would be"),
        pytest.param("claf", "calf", id="four letters, swapped"),
        pytest.param("bcak", "back", id="four letters, swapped in the middle"),
    ],
)
def test_what_would_turn_the_sentence_around_is_offered(typed: str, word: str) -> None:
    """Never taken."""
    assert read_as(typed, WORDS) == Correction(typed, word, taken=False)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("burning", id="a known word"),
        pytest.param("heels", id="its plural"),
        pytest.param("bladder", id="a red flag in its own right"),
        pytest.param("tights", id="an ordinary word: tight, night"),
        pytest.param("board", id="an ordinary word that is like none"),
        pytest.param("lumber", id="an ordinary word, though lumbar may be meant"),
        pytest.param("spain", id="a country"),
        pytest.param("wales", id="another, and no walks"),
        pytest.param("ouths", id="like none"),
        pytest.param("cclfa", id="two slips"),
        pytest.param("burnnign", id="two slips in a long word"),
        pytest.param("clf", id="three letters"),
        pytest.param("clfa", id="four letters, two swaps"),
        pytest.param("nevre", id="never, or nerve"),
        pytest.param("calv", id="four letters and no swap"),
        pytest.param("6calf", id="no word"),
        pytest.param("l5-s1", id="no word either"),
        pytest.param("", id="nothing"),
        pytest.param("burning" * 4, id="longer than any word"),
    ],
)
def test_what_is_no_slip_is_left_alone(typed: str) -> None:
    """It stays as it was typed."""
    assert read_as(typed, WORDS) is None


def test_a_slip_that_could_be_two_words_is_none() -> None:
    """Heel and heat, whoever knows both; one of them alone is read."""
    assert read_as("heeat", {"heat"}) == Correction("heeat", "heat", taken=True)
    assert read_as("heeal", {"heel", "heal"}) is None


@pytest.mark.parametrize(
    "typed",
    [
        *("halves", "weeks", "tired", "foods", "rains", "heart", "hold", "tried", "best", "worst", "worked"),
        *("board", "early", "weal", "half", "rain", "food", "week", "thanks", "calm", "camping", "shore"),
    ],
)
def test_ordinary_words_are_never_read_as_ours(typed: str) -> None:
    """Whether or not the vocabulary has them."""
    assert read_as(typed, WORDS) is None


@pytest.mark.parametrize("known", [WORDS, WORDS | DRAWN_FOR], ids=["today's words", "the words to come"])
def test_no_common_word_is_read_as_another(known: set[str]) -> None:
    """5,000 of them, and none is so much as offered."""
    assert [found for word in COMMON if (found := read_as(word, known))] == []


def test_no_common_word_would_be_read_as_another_whatever_the_vocabulary() -> None:
    """Each that is a slip away from a word to come stands in the list, whether that word has come or not."""
    like_ours = SCRIPT.like(DRAWN_FOR)
    assert len(like_ours) > 100_000
    assert {word for word in COMMON if word in like_ours} - {*ORDINARY.split()} == set()


def test_the_list_has_kept_up_with_the_vocabulary() -> None:
    """If not: `python docs/draw_ordinary.py` draws it anew."""
    ours = {word for word in SCRIPT.ours() if len(word) > 3}
    assert ours >= {"burning", "paracetamol", "yesterday", "without", "bladder"}
    assert ours - DRAWN_FOR == set()


def test_the_lists_are_small() -> None:
    """In bytes, for the one is read while somebody waits; and 5,000 words are 5,000."""
    assert len(ORDINARY) < 100_000
    assert len({*COMMON}) == 5000
    assert (DATA / "common-words.txt").stat().st_size < 50_000


def slips_of(words: set[str]) -> st.SearchStrategy[tuple[str, str]]:
    """A word of these, and a slip of it that has five letters and more."""
    return st.sampled_from(sorted(word for word in words if len(word) > 3)).flatmap(
        lambda word: st.tuples(
            st.just(word), st.sampled_from(sorted(slip for slip in SCRIPT.slips(word) if len(slip) > 4))
        )
    )


@given(slips_of(WORDS))
def test_a_slip_is_taken_for_the_word_it_was_made_of_or_for_none(slip: tuple[str, str]) -> None:
    """Whichever word of the vocabulary, whichever slip."""
    word, typed = slip
    found = read_as(typed, WORDS)
    if found is not None and found.word.removesuffix("s") != word.removesuffix("s"):
        assert {*meanings(found.word).values()} == {*meanings(word).values()} != set()


GRAVE_PHRASES = [phrase for phrase, groups in PHRASES.items() if NEVER_TAKEN & {*groups.values()}]


@given(slips_of({*OFFERED.split(), *" ".join(GRAVE_PHRASES).split()}))
def test_no_slip_of_a_grave_word_is_taken(slip: tuple[str, str]) -> None:
    """Numb, sides, denials, better, worse, red flags: at most offered, or a known word and no slip."""
    found = read_as(slip[1], WORDS)
    assert found is None or not found.taken


def test_the_sides_and_what_stands_apart_from_pain_are_never_taken() -> None:
    """However many the vocabulary has."""
    assert {*SIDES} <= NEVER_TAKEN
    assert {"numb", "weak", "tingling", "giving-way"} <= NEVER_TAKEN


def test_no_word_of_a_red_flag_is_taken() -> None:
    """Those that the vocabulary has, for the others are not reached at all."""
    concepts = FEELINGS | BODY
    grave = {word for concept in GRAVE for word in words_of(concepts[concept])}
    shared = {word for word in {*words()} if len(word) > 3 and word in grave}
    assert shared
    assert {word for word in shared if (found := read_as(f"{word}q", {word})) and found.taken} == set()


def test_the_work_is_bounded() -> None:
    """Some two thousand questions for a word of any length, a fraction of a millisecond."""

    class Counting(set[str]):
        asked = 0

        def __contains__(self, word: object) -> bool:
            self.asked += 1
            return super().__contains__(word)

    for typed in ("acupunkturre", "z" * 24, "z" * 100_000):
        known = Counting(WORDS)
        read_as(typed, known)
        assert known.asked < 3000, typed


def test_the_list_is_read_only_for_a_word_that_may_be_a_slip() -> None:
    """Known words, and words like none of ours, cost no reading of it."""
    told = (
        "import sys; from qicli.core.words.slips.typos import read_as; {}; "
        "print('ordinary' in str([*sys.modules]))"
    )
    for call, read in [("read_as('calf', {'calf'})", "False"), ("read_as('ankel', {'ankle'})", "True")]:
        done = subprocess.run(
            [sys.executable, "-c", told.format(call)], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == read
