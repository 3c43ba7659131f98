"""What loads are called."""

from typing import get_args

from qicli.core.practice.load_words import LOAD_WORDS
from qicli.core.practice.routine import Load


def test_every_load_has_words() -> None:
    """Each its own, and none a name that only qi uses."""
    assert set(LOAD_WORDS) == set(get_args(Load))
    assert len(set(LOAD_WORDS.values())) == len(LOAD_WORDS)
    assert not [words for words in LOAD_WORDS.values() if "-" in words]
