"""A word for how it is in somebody."""

import pytest

from qicli.core.words.feeling import read_feeling


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("calm", ("calm",)),
        ("Scared and tired", ("afraid", "tired")),
        ("I feel anxious", ("anxious",)),
        ("shaky", ("shaky",)),
        ("shaky, scared.", ("shaky", "afraid")),
        ("shaky, shaky", ("shaky",)),
        ("like a leaf in the wind", ("like a leaf in the wind",)),
        ("not afraid", ("not afraid",)),
        ("less afraid", ("less afraid",)),
        ("6", ("6",)),
        ("", ()),
        (" , ", ()),
    ],
)
def test_read(text: str, words: tuple[str, ...]) -> None:
    """Known moods in qi's words, others as they were typed; what is denied is none of ours."""
    assert read_feeling(text) == words
