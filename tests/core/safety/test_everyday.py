"""Everyday words raise nothing, however they are put together: then no pattern has to be read."""

import subprocess
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from qicli.core.safety.everyday import EVERYDAY, is_everyday
from qicli.core.safety.red_flags import topics_in

WORDS = sorted(EVERYDAY)


@given(st.lists(st.sampled_from(WORDS), max_size=14))
@settings(max_examples=400)
def test_nothing_is_raised(words: list[str]) -> None:
    """Whatever is passed over would have raised nothing."""
    text = " ".join(words)
    if is_everyday(text):
        assert topics_in(text) == {}


def test_every_pair_raises_nothing() -> None:
    """Two neighbours are the commonest pattern: all of them are tried, in both orders."""
    pairs = [f"{first} {second}" for first in WORDS for second in WORDS]
    for start in range(0, len(pairs), 200):
        text = " . , . , ".join(pairs[start : start + 200])
        assert {topic for topic in topics_in(text) if topic != "both-legs"} == set()


def test_what_is_looked_at_closely() -> None:
    """Any other word, both sides, and a very long text."""
    assert is_everyday("6 calf left burning, sitting.")
    assert is_everyday("")
    assert not is_everyday("6 numb calf")
    assert not is_everyday("left leg right leg 4")
    assert not is_everyday("38 back")
    assert not is_everyday("calf " * 200)


def test_an_everyday_line_reads_no_pattern() -> None:
    """Noting it imports none of the patterns."""
    program = (
        "import sys; from qicli.core.safety.tiers import flags_in; flags_in('6 calf left burning sitting'); "
        "print('qicli.core.safety.red_flags' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
