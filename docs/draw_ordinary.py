"""Draws the list of ordinary words that are like ours: `python docs/draw_ordinary.py`, then commit.

The words come from SCOWL, the Spell Checker Oriented Word Lists, as Debian's package `scowl` ships them
(`apt-get install scowl`; or name the folder that holds `english-words.10` and its like). SCOWL may be used,
changed and given on freely as long as its notices come along: they stand in `docs/scowl-copyright.txt`.

Three files are written:

- `src/qicli/core/words/slips/ordinary.py`: the words that are one slip from a word of ours.
- `tests/data/words-drawn-for.txt`: the words of ours that this was done for. What once stood there stays, and
  the words of people's own lines join it, so that the vocabulary may grow a good way before a test asks for
  this to be run again.
- `tests/data/common-words.txt`: 5,000 common words, none of which may be read as another.
"""

import pkgutil
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import ascii_lowercase
from textwrap import wrap

from qicli.core import words

ROOT = Path(__file__).parent.parent
SCOWL = Path("/usr/share/dict/scowl")
LIST = ROOT / "src" / "qicli" / "core" / "words" / "slips" / "ordinary.py"
DRAWN_FOR = ROOT / "tests" / "data" / "words-drawn-for.txt"
COMMON = ROOT / "tests" / "data" / "common-words.txt"
SAID = ROOT / "tests" / "data" / "said.tsv"

SPELLINGS = ("english", "american", "british", "british_z", "variant_1", "british_variant_1", "australian")
# SCOWL's sizes: 10 are the commonest words, 60 what a dictionary for the desk has,
# 70 the names that only a large one has.
SIZES = {"words": 60, "contractions": 60, "upper": 70, "proper-names": 70}
STEPS = (10, 20, 35, 40, 50, 55, 60, 70)
HOW_MANY_COMMON = 5000

# Rare words that in a journal of pains are a slip each time: "siting hurts", "waling 20 min", "acing hip".
LIKELIER_A_SLIP = {"siting", "stabling", "tinging", "puling", "waling", "waled", "burring", "acing", "calked"}

# Words that SCOWL lacks at these sizes and people use.
LACKING = {
    *("aircon", "calif", "childrens", "comms", "criss", "doesn", "donut", "donuts", "heres", "improv"),
    *("maths", "noone", "shite", "shoulda", "theres", "tiktok", "tranny", "wheres"),
}

NOT_OURS = (".ordinary", ".said_aside")

HEAD = '''"""Ordinary English words that are one letter from a word of ours, and so no slips of the finger.

Drawn by `docs/draw_ordinary.py`; nothing here is written by hand. The words are a selection from SCOWL,
Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
granted without fee, provided that the above copyright notice appears in all copies and that both that
copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
representations about the suitability of this array for any purpose. It is provided "as is" without express
or implied warranty. The notices of its sources stand in `docs/scowl-copyright.txt`.
"""
'''


def main() -> None:
    """Write the three files anew."""
    scowl = Path(sys.argv[1]) if len(sys.argv) > 1 else SCOWL
    if not (scowl / "english-words.10").exists():
        sys.exit(f"no word lists in {scowl}: apt-get install scowl, or name their folder")
    words_there_are = dictionary(scowl) | LACKING
    said = _letters(SAID.read_text("utf-8").lower()) & words_there_are
    targets = {word for word in ours() | said | {*DRAWN_FOR.read_text("utf-8").split()} if len(word) > 3}
    ordinary = sorted(like(targets) & words_there_are - LIKELIER_A_SLIP)
    LIST.write_text(f'{HEAD}\nORDINARY = """\n{_lines(ordinary)}\n"""\n', "utf-8")
    DRAWN_FOR.write_text(_lines(sorted(targets)) + "\n", "utf-8")
    COMMON.write_text(_lines(sorted(common(scowl))) + "\n", "utf-8")
    print(f"{len(ordinary)} ordinary words, {LIST.stat().st_size} bytes, for {len(targets)} words of ours")


def ours() -> set[str]:
    """Every word that stands in a table of `core/words` and its folders.

    But for the list itself, and for the words that set a number aside: no slip is read as one of those.
    """
    names = {module.name for module in pkgutil.walk_packages(words.__path__, f"{words.__name__}.")}
    tables = [vars(import_module(name)) for name in sorted(names) if not name.endswith(NOT_OURS)]
    found = (_strings(value) for table in tables for name, value in table.items() if name.isupper())
    return _letters(" ".join(text for texts in found for text in texts).lower())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _strings(one)


def _letters(text: str) -> set[str]:
    return {*re.findall("[a-z]+", text.replace("'", ""))}


def like(targets: set[str]) -> set[str]:
    """Whatever is one slip from one of these words or its plural; of four letters, a swap."""
    every = targets | {f"{word}s" for word in targets if word[-1] != "s"}
    return {slip for word in every for slip in slips(word) if len(slip) > 4} | {
        slip for word in every if len(word) == 4 for slip in _swaps(word)
    }


def slips(word: str) -> Iterator[str]:
    """One letter more, less or other, or two swapped: written apart from `typos`, to hold it in check."""
    yield from _swaps(word)
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    yield from (before + after[1:] for before, after in parts if after)
    yield from (before + letter + after for before, after in parts for letter in ascii_lowercase)
    yield from (before + letter + after[1:] for before, after in parts if after for letter in ascii_lowercase)


def _swaps(word: str) -> Iterator[str]:
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def dictionary(scowl: Path) -> set[str]:
    """The ordinary words and names, in small letters and without apostrophes; nothing's possessive."""
    return {
        word.lower().replace("'", "")
        for kind, largest in SIZES.items()
        for size in STEPS
        if size <= largest
        for word in _listed(scowl, kind, size)
        if not word.endswith("'s") or kind == "contractions"
    }


def _listed(scowl: Path, kind: str, size: int) -> Iterator[str]:
    for spelling in SPELLINGS:
        path = scowl / f"{spelling}-{kind}.{size}"
        if path.exists():
            yield from path.read_text("latin-1").split()


def common(scowl: Path) -> list[str]:
    """The commonest words, and of the next common ones those of five letters and more, short ones first."""
    first, second = (
        {word for word in _listed(scowl, "words", size) if word.isascii() and word.isalpha()}
        for size in STEPS[:2]
    )
    more = sorted((word for word in second - first if len(word) > 4), key=lambda word: (len(word), word))
    return [*sorted(first), *more][:HOW_MANY_COMMON]


def _lines(some: list[str]) -> str:
    return "\n".join(wrap(" ".join(some), 109))


if __name__ == "__main__":
    main()
