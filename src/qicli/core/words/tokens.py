"""A sentence as words: each as it was typed, and as it is looked up."""

import re
from collections.abc import Iterator, Sequence
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
  | \d{0,2}[ap]\.m\b\.?
  | (?:b\.d|t\.d\.s)\b\.?
  | \d+/\d+
  | \d+[.,]\d+[a-zµ%°]*
  | \d+[^\W\d_½]*(?:\d+[a-z]*)?
  | [^\W\d_]+\d+(?![^\W_])
  | [^\W\d_]+(?:['’‘ʼ`´][^\W\d_]+)*
  | -+>|=>
  | \S
"""
APOSTROPHES = {*"'’‘ʼ`´"}
_NO_APOSTROPHES = str.maketrans("", "", "".join(APOSTROPHES))
_SIGNS = {
    **dict.fromkeys(",:()[]–—", ","),
    **dict.fromkeys(";!?…\n", "."),
    **dict.fromkeys(("→", "->", "-->", "=>"), "to"),
    "&": "and",
    "~": "about",
    "½": "half",
    **dict.fromkeys('"“”*_', ""),
}
_CONTRACTED = {"it", "that", "he", "she", "what", "there", "here", "let", "who", "how", "where"}
STOPS = {",", "."}
# Read as the word they are short for, wherever that says something.
_IN_FULL = dict.fromkeys(("yest", "yday", "ystrdy"), "yesterday")


class Token(Struct, frozen=True):
    """A word of a sentence.

    Attributes:
        word: in small letters, without apostrophes; every comma is "," and every end of a sentence ".".
        start, end: where it stands in the text.
    """

    word: str
    start: int
    end: int


def word_at(words: Sequence[str], place: int) -> str:
    """The word there; nothing beyond the ends."""
    return words[place] if 0 <= place < len(words) else ""


def words_of(rows: str) -> frozenset[str]:
    """The words of a table that is nothing but words."""
    return frozenset(rows.split())


def tokens_in(text: str) -> list[Token]:
    """The words of a text, its commas and its full stops."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    if all(word.isascii() and (word.isalpha() or word.isdecimal()) for word in text.split(" ")):
        yield from _plain_tokens(text)  # as most lines are: the pattern costs a millisecond to build
        return
    for found in _pattern().finditer(text):
        typed, (start, end) = found.group(), found.span()
        word = _sign(text, start, end) if len(typed) == 1 and not typed.isalnum() else _word(typed)
        if word:
            yield Token(word, start, end)


def _plain_tokens(text: str) -> Iterator[Token]:
    start = 0
    for word in text.split(" "):
        low = word.lower()
        yield Token(_IN_FULL.get(low, low), start, start + len(word))
        start += len(word) + 1


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_WORD, re.VERBOSE | re.IGNORECASE)


def _word(typed: str) -> str:
    if typed in _SIGNS:
        return _SIGNS[typed]
    if typed[0].isalpha() and ("/" in typed or "-" in typed):
        return typed.lower().replace("-", "/").partition("/")[0]  # of two vertebrae the upper: L4/5 is L4
    if "." in typed and typed.rstrip(".")[-1].isalpha():
        return typed.lower().replace(".", "")  # a.m., b.d.
    if typed[-1] in "sS" and typed[-2:-1] in APOSTROPHES and typed[:-2].lower() not in _CONTRACTED:
        return typed[:-2].lower()  # the back's bad, friday's drive
    word = typed.lower().translate(_NO_APOSTROPHES)
    return _IN_FULL.get(word, word)


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
            gives = sign == ":" and before.isalpha() and after.isdecimal()  # calf:6
            return "" if sign in "'’‘ʼ`´" else "=" if gives else _SIGNS.get(sign, sign)


def _abbreviates(text: str, stop: int) -> bool:
    """Whether the full stop here only shortens a side: `L. calf`, `rt. foot`."""
    word = re.search(r"(?:^|[^\w])(l|r|lt|rt)$", text[max(0, stop - 4) : stop], re.IGNORECASE)
    return word is not None and bool(re.match(r"\.\s*[a-z]", text[stop : stop + 4], re.IGNORECASE))
