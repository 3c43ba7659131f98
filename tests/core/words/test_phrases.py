"""The phrases of the vocabulary, and the words they are made of."""

from qicli.core.words.vocabulary.phrases import LONGEST, PHRASES, is_word, meanings


def test_the_longest_phrase_is_looked_for() -> None:
    """No phrase has more words than the reader puts together, and one has as many."""
    assert max(phrase.count(" ") + 1 for phrase in PHRASES) == LONGEST


def test_a_plural_means_its_singular() -> None:
    """And a word in two groups has a meaning in each."""
    assert meanings("calfs") == meanings("calf")
    assert set(meanings("walking")) >= {"worse", "better"}
    assert meanings("") == {}


def test_words_of_phrases() -> None:
    """A word that stands only inside of a phrase is a word all the same."""
    assert is_word("calf")
    assert is_word("bottle")
    assert is_word("bottles")
    assert not is_word("zwiebel")
