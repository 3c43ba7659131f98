"""A word for how it is in somebody: any word; one that qi knows is noted as qi says it."""

import re

from qicli.core.text import stored
from qicli.core.words.grammar import Said, read_words
from qicli.core.words.vocabulary.phrases import meanings, plain


def read_feeling(text: str) -> tuple[str, ...]:
    """The words for a feeling, known moods in qi's own words and all others as they were typed.

    What is denied or otherwise turned ("not so afraid") is no word of ours, and stays as it is.
    """
    said = read_words(text)
    if said.moods and said == Said(moods=said.moods):
        return said.moods
    pieces = (piece.strip(" .!?") for piece in re.split(r"[,;/]|\band\b", stored(text)))
    return tuple(dict.fromkeys(meanings(plain(piece)).get("mood", piece) for piece in pieces if piece))
