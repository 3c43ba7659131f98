"""Finds the words that are on the list of things to be checked urgently, in whatever a person types.

Three steps. The text becomes words, lower case and without apostrophes (`spelling`). Words become *concepts*
(numb, a leg, both: `concepts`), save where they are masked, negated or about somebody else (`unsaid`).
Patterns of concepts that stand close together, in any order or in one order, raise a topic (`patterns`,
`topics`).

A false alarm costs ten seconds; a miss may cost a life's continence. So what is in doubt is raised.

To add a phrase, begin in `topics`; nothing has to be changed here.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache, lru_cache
from itertools import permutations

from qicli.core.safety.concepts.body import BODY
from qicli.core.safety.concepts.feelings import FEELINGS
from qicli.core.safety.concepts.happenings import HAPPENINGS, YEARS
from qicli.core.safety.fields import Heard
from qicli.core.safety.patterns import Pattern, parts_of, pattern, patterns_of, words_of
from qicli.core.safety.spelling import APOSTROPHES, CONTRACTIONS, MARKS, SPELLING, WORD
from qicli.core.safety.topics.crisis import CRISIS
from qicli.core.safety.topics.emergency import EMERGENCY
from qicli.core.safety.topics.soon import SOON
from qicli.core.safety.topics.tablets import TABLETS
from qicli.core.safety.topics.today import TODAY
from qicli.core.safety.unsaid import unsaid
from qicli.core.words.tokens import word_at

# In the order in which they are found: a pattern may use what stands above it.
CONCEPTS = {"YEAR": YEARS} | FEELINGS | BODY | HAPPENINGS
# What a concept is, another is not: one buttock is not the whole seat, and a leg that feels dead, or has gone
# to sleep, no death.
TAKES = {
    "ONEBUM": ("BUM",),
    "ASKEDDOSE": ("many",),
    "COMPAREDLEG": ("LEFT", "RIGHT", "LEFTLEG", "RIGHTLEG"),
    "WELLLEG": ("LEFT", "RIGHT", "LEFTLEG", "RIGHTLEG"),
    "UNWELL": ("FINE",),
    "HARMLESSCOUGH": (
        "COUGHING",
        "cough",
        "coughs",
        "coughing",
        "coughed",
        "sneeze",
        "sneezes",
        "sneezing",
        "sneezed",
    ),
    "CHANGED": ("make", "made", "making", "MAKEIT"),
    "DEADLIMB": ("dead",),
    "LIMBASLEEP": ("sleep", "asleep", "dead", "going", "goes"),
}
# Flags that are equally urgent are shown in this order.
TOPICS = CRISIS | EMERGENCY | TABLETS | TODAY | SOON

Span = tuple[int, int]  # a run of words, both ends included

_GOES_ON = {"known", "since", "for", "from", "had"}  # behind a comma, what was said before it goes on
_CLAUSE_ENDS = {",", ".", "but", "and", "now"}
_PIECE, _OVERLAP = 4_000, 400  # characters; no pattern reaches over more words than the overlap holds
_LONGEST_STEM = 16  # letters; no stem in the tables is longer
_REMEMBERED = 1 << 14  # words: those of a diary come again and again
# These are only raised where they are new: "a foot that newly drops".
NEWLY = {"foot-drop"}
_AROUND = 6  # how far `-X` looks on either side


class _Reading:
    """A text as words, each with its place, and where each concept stands."""

    def __init__(self, text: str) -> None:
        found = list(_tokens().finditer(text))
        self.text = text
        self.edges = [match.span() for match in found]
        self.words = [_plain(match.group()) for match in found]
        self.places: dict[str, list[Span]] = {}
        self.begun: dict[str, set[int]] = {}  # of each concept or topic, the patterns that may stand here
        self.heard = self.words  # those that count; the others are empty

    def add(self, name: str, span: Span) -> None:
        """Notes that a word or concept stands here."""
        if name not in self.places:
            self.places[name] = []
            for text, number in _beginnings().get(name, ()):
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

    def two_legs(self) -> list[Span]:
        """Where a place below the buttock is named on either side."""
        return self.places.get("TWOLEGS", [])

    def is_old(self, span: Span) -> bool:
        """Whether what stands there is said to be so for years, and nothing of it to be new."""
        first, last = self._around(span, _CLAUSE_ENDS)
        return self.at(("OLD",), first, last) and not self.at(("NEWER",), *self._around(span, {"."}))

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

    def at(self, names: tuple[str, ...], first: int, last: int) -> bool:
        """Whether one of these stands anywhere in this range of words."""
        spans = (span for name in names for span in self.places.get(name, ()))
        return any(first <= start and end <= last for start, end in spans)


def topics_in(text: str) -> dict[str, str]:
    """Each topic that the text raises, with the words that raised it."""
    found: dict[str, str] = {}
    for piece in _pieces(text):
        found = _topics_of(_read(piece)) | found
    return found


def paracetamol_told(text: str, pain: int | None) -> float:
    """How many tablets of paracetamol are told of; a number that is the `pain` is none of them."""
    from qicli.core.safety import tablets  # noqa: PLC0415 - only where a medicine is named

    return sum(tablets.paracetamol_told(_with_strokes(_read(piece)), pain) for piece in _pieces(text))


def _with_strokes(reading: _Reading) -> list[str]:
    """The words that count, a stroke between them as it was typed: `8/10` is no "8 or 10"."""
    return [
        "/" if reading.text[first:end] == "/" else word
        for word, (first, end) in zip(reading.heard, reading.edges, strict=True)
    ]


def heard(text: str, *, felt: bool) -> Heard:
    """What the words say beside an entry's fields; `felt` is whether the fields have a pain or a quality."""
    readings = [_read(piece) for piece in _pieces(text)]
    return Heard(
        felt=felt,
        spared=any(
            reading.has("FINE|EXERTION|STRETCHING|DENIED|WELLLEG") or reading.only_posed()
            for reading in readings
        ),
        old=any(reading.weak_for_years() for reading in readings),
        unfeeling=any(reading.has("NUMB|NOFEEL|ASLEEP") for reading in readings),
        two_legs=next((reading.quoted(span) for reading in readings for span in reading.two_legs()), ""),
    )


def _read(piece: str) -> _Reading:
    """A piece of text with the words and concepts in it."""
    reading = _Reading(piece)
    _mark_words(reading)
    for name, text_of_concept in CONCEPTS.items():
        if text_of_concept not in reading.begun:
            continue
        spans = list(_found(text_of_concept, reading))
        for span in spans:
            reading.add(name, span)
        if spans and name in TAKES:
            for taken in TAKES[name]:
                reading.take(taken, spans)
    return reading


def _pieces(text: str) -> Iterator[str]:
    """A very long text in pieces that overlap, so that the time it takes grows with its length alone."""
    start = 0
    while len(text) - start > _PIECE:
        yield text[start : start + _PIECE]
        space = text.find(" ", start + _PIECE - _OVERLAP, start + _PIECE)
        start = space if space >= 0 else start + _PIECE - _OVERLAP
    yield text[start:]


def _topics_of(reading: _Reading) -> dict[str, str]:
    found = {}
    for topic, text_of_topic in TOPICS.items():
        if text_of_topic not in reading.begun:
            continue
        spans = _found(text_of_topic, reading)
        first = next((span for span in spans if topic not in NEWLY or not reading.is_old(span)), None)
        if first:
            found[topic] = reading.quoted(first)
    if "too-many" not in found and reading.has("PILLS"):
        from qicli.core.safety.tablets import too_many_in  # noqa: PLC0415 - only where a medicine is named

        if span := too_many_in(_with_strokes(reading)):
            found["too-many"] = reading.quoted(span)
    return found


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


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    """Each word, or stem with a star, with the concepts that it belongs to."""
    names: dict[str, tuple[str, ...]] = {}
    for name, text in CONCEPTS.items():
        for word in words_of(text):
            names[word] = (*names.get(word, ()), name)
    return names


@cache
def _beginnings() -> dict[str, list[tuple[str, int]]]:
    """By the words and concepts that a pattern begins with: whose it is, and which of its patterns."""
    found: dict[str, list[tuple[str, int]]] = {}
    for text in (*CONCEPTS.values(), *TOPICS.values()):
        for number, (first, _) in enumerate(patterns_of(text)):
            for name in first.split("|"):
                found.setdefault(name, []).append((text, number))
    return found


@cache
def _named() -> frozenset[str]:
    """The words to which an "s" may be added: "my fanny's numb" (the apostrophe is gone)."""
    return frozenset(word for name in ("SADDLE", "BUM", "PEE") for word in words_of(CONCEPTS[name]))


def _found(text: str, reading: _Reading) -> Iterator[Span]:
    """Where the patterns of this text stand in what a person typed, of those whose first element does."""
    for number in sorted(reading.begun[text]):
        parts = parts_of(patterns_of(text)[number][1])
        if all(part[0] in "!-" or reading.has(part) for part in parts[1:]):
            yield from _matches(pattern(*parts), reading)


def _matches(form: Pattern, reading: _Reading) -> list[Span]:
    """Where the pattern stands in the text."""
    places = [[span for name in names for span in reading.places.get(name, ())] for names in form.elements]
    orders = permutations(places) if form.in_any_order else [tuple(places)]
    spans = (span for order in orders for span in _in_order(order, form, reading))
    return [span for span in dict.fromkeys(spans) if not _is_spoilt(span, form, reading)]


def _in_order(places: Sequence[list[Span]], form: Pattern, reading: _Reading) -> list[Span]:
    """Where these places follow one another closely, with nothing between that forbids it."""
    spans = places[0]
    for following in places[1:]:
        spans = [
            (start, last)
            for start, end in spans
            for first, last in following
            if 0 <= first - end - 1 <= form.gap and not reading.at(form.between, end + 1, first - 1)
        ]
    return spans


def _is_spoilt(span: Span, form: Pattern, reading: _Reading) -> bool:
    return reading.at(form.around, span[0] - _AROUND, span[1] + _AROUND)


def _mark_words(reading: _Reading) -> None:
    """Notes each word that counts, and the concepts that it belongs to."""
    words = reading.words
    silent, denied = unsaid(words)
    reading.heard = ["" if place in silent else word for place, word in enumerate(words)]
    for place in denied:
        reading.add("DENIED", (place, place))
    for place, word in enumerate((*words, ".")):
        if word in {",", "."}:
            reading.add("END", (place, place))
    for place, word in enumerate(words):
        if place not in silent:
            for name in _names(word):
                reading.add(name, (place, place))
        else:
            reading.add(f"~{word}", (place, place))


@lru_cache(maxsize=_REMEMBERED)
def _names(word: str) -> list[str]:
    """The word itself and each concept that it belongs to."""
    vocabulary = _vocabulary()
    base = word[:-1] if word.endswith("s") and word not in vocabulary and word[:-1] in _named() else word
    keys = (word, base, *(f"{word[:length]}*" for length in range(3, min(len(word), _LONGEST_STEM) + 1)))
    concepts = dict.fromkeys(name for key in keys for name in vocabulary.get(key, ()))
    return [word, *concepts, *(["NUMBER"] if word[:1].isdecimal() else [])]
