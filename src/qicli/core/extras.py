"""How an extra of qi is had, in words: by its name from an index, by its place from a clone."""

from typing import Literal

Extra = Literal["pdf", "sound", "voice", "sound,voice", "study", "study-spark"]


def how_to_have(extra: Extra) -> str:
    """What to type for it, for whoever installed qi either way."""
    return f"pip install 'qicli[{extra}]' (from a clone: '.[{extra}]')"
