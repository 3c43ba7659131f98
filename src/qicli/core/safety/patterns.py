"""How a pattern is written, and what is read from it: words near one another, not sentences.

Words near one another find the many ways in which people say a thing; whole sentences would only find the
ways we thought of.

`3: NUMB SADDLE` is both in any order, with at most three words between them; `1> CANT lift FOOT` is in this
order, with at most one word between neighbours. Capitals are concepts, small letters the words themselves;
`NUMBER` is any number, `~word` a word that was silenced (`unsaid`), `DENIED` a symptom that is denied, `a|b`
one or the other. A comma and a full stop are words too, and `END` is either, or the end of the text. `!X`
forbids X between them, `-X` forbids it within six words around as well, as far as the sentence goes. A
pattern begins a line, and may go on in the next ones. A concept lists its words before its patterns (`numb*`
is every word that begins so).
"""

from functools import cache
from itertools import chain

from msgspec import Struct


class Pattern(Struct, frozen=True):
    """Elements that stand close together, with at most `gap` words between neighbours."""

    gap: int
    in_any_order: bool
    elements: tuple[tuple[str, ...], ...]
    between: tuple[str, ...]
    around: tuple[str, ...]


@cache
def pattern(gap: str, *parts: str) -> Pattern:
    """What these parts, as `parts_of` gives them, ask for."""
    kinds: dict[str, list[tuple[str, ...]]] = {"!": [], "-": [], "": []}
    for part in parts:
        sign = part[0] if part[0] in "!-" else ""
        kinds[sign].append(tuple(part[len(sign) :].split("|")))
    between, around = (tuple(chain(*kinds[sign])) for sign in "!-")
    return Pattern(int(gap[:-1]), gap[-1] == ":", tuple(kinds[""]), between, around)


@cache
def words_of(text: str) -> list[str]:
    """The words that a concept lists before its patterns."""
    return _pieces(text)[0].split()


@cache
def patterns_of(text: str) -> list[tuple[str, str]]:
    """Each pattern of a concept or topic: its first element, and all of it, not taken apart yet."""
    return [(piece.split(maxsplit=2)[1], piece) for piece in _pieces(text)[1:]]


@cache
def parts_of(piece: str) -> list[str]:
    """The parts of one pattern, the gap before all others."""
    return piece.split()


@cache
def _pieces(text: str) -> list[str]:
    """The words, then each pattern; a pattern begins a line, with `3:` or `1>`."""
    pieces = [""]
    for line in map(str.strip, text.splitlines()):
        if line[1:2] in _BEGINS or line[2:3] in _BEGINS:
            pieces.append(line)
        else:
            pieces[-1] += line if pieces[-1][-1:] == "|" else f" {line}"
    return pieces


_BEGINS = {":", ">"}


def joined(text: str) -> str:
    """The text with alternatives that go on in the next line put together again."""
    return " ".join(text.split()).replace("| ", "|")
