"""A text as the red flags read it: its words, where each concept stands, and what is said of when it was."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from qicli.core.safety.spelling import APOSTROPHES, CONTRACTIONS, MARKS, SPELLING, WORD
from qicli.core.words.tokens import word_at, words_of
from qicli.core.words.vocabulary.places import ONE_WORD_SIDES

Span = tuple[int, int]  # a run of words, both ends included
# By the words and concepts that a pattern begins with: whose it is, and which of its patterns.
Beginnings = Mapping[str, Sequence[tuple[str, int]]]

_GOES_ON = {"known", "since", "for", "from", "had"}  # behind a comma, what was said before it goes on
_CLAUSE_ENDS = {",", ".", "but", "and", "now"}
_PARTS = {",", ".", "but"}
_LATELY = {"today", "yesterday", "tonight", "morning", "just", "now"}
_AND_WHEN = words_of("that was this it is when i a an the some about many few in back then over")
_REMEMBERED = 1 << 14  # words: those of a diary come again and again


class Reading:
    """A text as words, each with its place, and where each concept stands."""

    def __init__(self, text: str, beginnings: Beginnings) -> None:
        found = list(_tokens().finditer(text))
        self.text = text
        self._beginnings = beginnings
        self.edges = [match.span() for match in found]
        self.words = [_plain(match.group()) for match in found]
        self.places: dict[str, list[Span]] = {}
        self.begun: dict[str, set[int]] = {}  # of each concept or topic, the patterns that may stand here
        self.heard = self.words  # those that count; the others are empty

    def add(self, name: str, span: Span) -> None:
        """Notes that a word or concept stands here."""
        if name not in self.places:
            self.places[name] = []
            for text, number in self._beginnings.get(name, ()):
                self.begun.setdefault(text, set()).add(number)
        self.places[name].append(span)

    def take(self, name: str, spans: list[Span]) -> None:
        """Takes the places of a concept that lie in one of these."""
        left = [
            (start, end)
            for start, end in self.places.get(name, ())
            if not any(first <= start and end <= last for first, last in spans)
        ]
        self.places[name] = left

    def has(self, names: str) -> bool:
        """Whether one of these, written `a|b`, stands anywhere."""
        return names in self.places or ("|" in names and not self.places.keys().isdisjoint(names.split("|")))

    def with_strokes(self) -> list[str]:
        """The words that count, a stroke between them as it was typed: `8/10` is no "8 or 10"."""
        words = zip(self.heard, self.edges, strict=True)
        return ["/" if self.text[first:end] == "/" else word for word, (first, end) in words]

    def quoted(self, span: Span) -> str:
        """These words as they were typed, without the mark behind them."""
        last = min(span[1], len(self.words) - 1)
        last -= last > span[0] and self.words[last] in {",", "."}
        return self.text[self.edges[span[0]][0] : self.edges[last][1]]

    def only_posed(self) -> bool:
        """Whether both legs are only said to be put somewhere, wherever they are named."""
        posed = self.places.get("POSED", [])
        return bool(posed) and all(
            any(start <= first and last <= end for start, end in posed)
            for first, last in self.places.get("BOTHLEGS", ())
        )

    def legs_at_nil(self) -> Iterator[str]:
        """The sides at which a leg is rated 0, and of which nothing else is said."""
        for first, last in self.places.get("NILLEG", ()):
            for side, names in ONE_WORD_SIDES.items():
                if not self.places.get(side.upper()) and not names.isdisjoint(self.words[first : last + 1]):
                    yield side

    def two_legs(self) -> list[Span]:
        """Where a place below the buttock is named on either side."""
        return self.places.get("TWOLEGS", [])

    def is_old(self, span: Span) -> bool:
        """Whether what stands there is said to be so for years, and nothing of it to be new."""
        first, last = self._around(span, _CLAUSE_ENDS)
        return self.at(("OLD",), first, last) and not self.at(("NEWER",), *self._around(span, {"."}))

    def is_long_ago(self, span: Span) -> bool:
        """Whether what happened there is dated years back: in its clause, or in one that only says when.

        "Fell off a horse, 20 years ago" is; "a weak ankle since childhood, fell off a horse" is not.
        """
        if not _LATELY.isdisjoint(self._said(self._around(span, {*_PARTS, "and"}))):
            return False
        own = self._around(span, _PARTS)
        beside = [place for place in (own[0] - 2, own[1] + 2) if 0 <= place < len(self.words)]
        clauses = [self._around((place, place), _PARTS) for place in beside]
        return self.at(("LONG_AGO",), *own) or any(map(self._only_says_when, clauses))

    def _said(self, clause: Span) -> list[str]:
        return self.words[clause[0] : clause[1] + 1]

    def _only_says_when(self, clause: Span) -> bool:
        """Whether a clause is a date and nothing more: `20 years ago`, `that was in 1998`."""
        spans = self.places.get("LONG_AGO", ())
        dated = {place for start, end in spans for place in range(start, end + 1)}
        places = {*range(clause[0], clause[1] + 1)}
        left = [self.words[place] for place in places - dated]
        return bool(places & dated) and all(word in _AND_WHEN or word[:1].isdecimal() for word in left)

    def weak_for_years(self) -> bool:
        """Whether all that is said to be weak has been so for years."""
        weak = self.places.get("FEEBLE", [])
        return bool(weak) and all(map(self.is_old, weak))

    def _around(self, span: Span, ends: Collection[str]) -> Span:
        """The words around this span, up to one of these marks or words."""
        before = (place + 1 for place in range(span[0] - 1, -1, -1) if self.words[place] in ends)
        after = (place - 1 for place in range(span[1] + 1, len(self.words)) if self.words[place] in ends)
        last = next(after, len(self.words) - 1)
        goes_on = "," in ends and word_at(self.words, last + 2) in _GOES_ON
        return next(before, 0), next(after, len(self.words) - 1) if goes_on else last

    def sentence_of(self, span: Span) -> Span:
        """The words around this span, up to a full stop on either side."""
        return self._around(span, {"."})

    def at(self, names: tuple[str, ...], first: int, last: int) -> bool:
        """Whether one of these stands anywhere in this range of words."""
        spans = (span for name in names for span in self.places.get(name, ()))
        return any(first <= start and end <= last for start, end in spans)


@cache
def _tokens() -> re.Pattern[str]:
    return re.compile(WORD)


@lru_cache(maxsize=_REMEMBERED)
def _plain(token: str) -> str:
    """A word as it is matched: lower case, without apostrophes, spelled right."""
    word = token.lower()
    if contracted := CONTRACTIONS.get(word.translate(_straight_apostrophes())):
        return contracted
    word = word.translate(_dropped_apostrophes())
    return MARKS.get(word) or _spelling().get(word, word)


@cache
def _dropped_apostrophes() -> dict[int, None]:
    return dict.fromkeys(map(ord, APOSTROPHES))


@cache
def _straight_apostrophes() -> dict[int, str]:
    return dict.fromkeys(map(ord, APOSTROPHES), "'")


@cache
def _spelling() -> dict[str, str]:
    return dict(pair.split(":") for pair in SPELLING.split())
