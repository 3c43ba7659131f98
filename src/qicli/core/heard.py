"""Lines as they are heard: signs that a screen reader skips, or names one by one, are said in words."""

import re

# What is looked for, and how it is said; each in turn.
_SAID = tuple(
    (re.compile(sign), words)
    for sign, words in (
        (r"(?<![^ (])–(?=$| ·|[ ]?[(),;.])", "none"),  # a dash that stands for a value
        (r"(?<=\d)–(?=\d)", " to "),
        (r" ?· ", ", "),
        (r" – ", ", "),
        (r" ·$", ","),
        (r"(?<=\w) <(?= \w)", ", then"),
        (r"(?<![\d.])1 ?×(?! ?\d)", "once"),
        (r"(?<=\d) ?×(?! ?\d)", " times"),
        (r" ×(?= )", " times"),
        (r" → ", " to "),
        (r"(?<![^ (])[-−](?=\d+\.\d)", "minus "),
        (r"(?<![^ (])\+(?=\d+\.\d)", "plus "),
        (r"\((?:[-−](?=\d+ %))", "(minus "),
        (r"\((?:\+(?=\d+ %))", "(plus "),
    )
)


def heard(line: str) -> str:
    """The line with its signs in words, such as `2 times` for `2 ×`; ordinary punctuation stays."""
    for sign, words in _SAID:
        line = sign.sub(words, line)
    return line
