"""A sentence as words: each as it was typed, and as it is looked up."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

# Dates, a clock, two vertebrae, a fraction, a decimal, a number with letters, letters with a number, a word …
_WORD = r"""
    \d{4}-\d\d?-\d\d?
  | \d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?(?!\d)
  | \d{1,2}/\d{1,2}/(?:\d{4}|\d\d)
  | \d{1,2}:\d\d(?:\s?[ap]m\b)?
  | [ls][1-5][-/][ls]?[1-5]\b
  | [ct]\d{1,2}[-/][ctl]?\d{1,2}\b
  | \d+/\d+
  | \d+[.,]\d+[a-zµ%°]*
  | \d+[^\W\d_½]*(?:\d+[a-z]*)?
  | [^\W\d_]+\d+(?![^\W_])
  | [^\W\d_]+(?:['’‘ʼ`´][^\W\d_]+)*
  | -+>|=>
  | \S
"""
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
_SIGNS = {
    **dict.fromkeys(",:()[]–—", ","),
    **dict.fromkeys(";!?…\n", "."),
    **dict.fromkeys(("→", "->", "-->", "=>"), "to"),
    "&": "and",
    "~": "about",
    "½": "half",
    **dict.fromkeys('"“”*_', ""),
}
_POSSESSIVE = re.compile(r"['’‘ʼ`´]s$")
_VERTEBRAE = re.compile(r"[a-z]\d{1,2}[-/][a-z]?\d{1,2}", re.IGNORECASE)
_CONTRACTED = {"it", "that", "he", "she", "what", "there", "here", "let", "who", "how", "where"}
STOPS = {",", "."}


class Token(Struct, frozen=True):
    """A word of a sentence.

    Attributes:
        word: in small letters, without apostrophes; every comma is "," and every end of a sentence ".".
        start, end: where it stands in the text.
    """

    word: str
    start: int
    end: int


def words_of(rows: str) -> frozenset[str]:
    """The words of a table that is nothing but words."""
    return frozenset(rows.split())


def tokens_in(text: str) -> list[Token]:
    """The words of a text, its commas and its full stops."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for found in _pattern().finditer(text):
        typed, (start, end) = found.group(), found.span()
        word = _sign(text, start, end) if len(typed) == 1 and not typed.isalnum() else _word(typed)
        if word:
            yield Token(word, start, end)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_WORD, re.VERBOSE | re.IGNORECASE)


def _word(typed: str) -> str:
    if typed in _SIGNS:
        return _SIGNS[typed]
    if _VERTEBRAE.fullmatch(typed):
        return re.split("[-/]", typed.lower())[0]  # the upper one of two: L4/5 is L4
    owner = _POSSESSIVE.sub("", typed.lower())
    if owner != typed.lower() and owner not in _CONTRACTED:
        return owner  # the back's bad, friday's drive
    return typed.lower().translate(_APOSTROPHES)


def _sign(text: str, start: int, end: int) -> str:
    """What a sign between words stands for; nothing where it only joins them."""
    sign = text[start:end]
    before, after = text[start - 1 : start], text[end : end + 1]
    match sign:
        case "-":
            glued = before.isalnum() and after.isalnum()
            below_zero = after.isdecimal() and not text[:start].strip()
            if below_zero or (glued and before.isdecimal() and after.isdecimal()):
                return "-"
            return "" if glued else ","
        case "/":
            return "and" if before.isalpha() and after.isalpha() else "/"
        case "+":
            return "+" if before.isdecimal() else "and"
        case ".":
            return "" if _abbreviates(text, start) else "."
        case _:
            return "" if sign in "'’‘ʼ`´" else _SIGNS.get(sign, sign)


def _abbreviates(text: str, stop: int) -> bool:
    """Whether the full stop here only shortens a side: `L. calf`, `rt. foot`."""
    word = re.search(r"(?:^|[^\w])(l|r|lt|rt)$", text[max(0, stop - 4) : stop], re.IGNORECASE)
    return word is not None and bool(re.match(r"\.\s*[a-z]", text[stop : stop + 4], re.IGNORECASE))
