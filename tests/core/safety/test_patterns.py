"""What the tables of red flags have to hold, so that no pattern lies there without effect."""

import re

import pytest

from qicli.core.safety.patterns import pattern
from qicli.core.safety.red_flags import CONCEPTS, TOPICS, topics_in
from qicli.core.safety.tiers import TIERS


def concepts_used(text: str) -> set[str]:
    """The names in capitals that a text of patterns uses."""
    return set(re.findall(r"\b[A-Z_]{2,}\b", text)) - {"NUMBER", "END", "DENIED"}


@pytest.mark.parametrize("name", CONCEPTS)
def test_a_concept_uses_what_stands_above_it(name: str) -> None:
    """A concept is found in its turn, so what its patterns use has been looked for before."""
    above = list(CONCEPTS)[: list(CONCEPTS).index(name)]
    assert concepts_used(CONCEPTS[name]) <= set(above)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_uses_concepts_that_there_are(topic: str) -> None:
    """A concept that is misspelled would never be found."""
    assert concepts_used(TOPICS[topic]) <= set(CONCEPTS)


def test_each_topic_stands_in_its_tier() -> None:
    """The topics of all tiers together are those that have a tier."""
    assert list(TOPICS) == list(TIERS)


def test_a_line_without_any_of_the_words_reads_no_pattern() -> None:
    """Noting takes no time: only patterns whose words are there are read."""
    pattern.cache_clear()
    assert not topics_in("zzz qqq")
    assert pattern.cache_info().currsize == 0
