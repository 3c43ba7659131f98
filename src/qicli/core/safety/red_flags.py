"""Finds the words that are on the list of things to be checked urgently, in whatever a person types.

Three steps. The text becomes words, lower case and without apostrophes (`spelling`). Words become *concepts*
(numb, a leg, both: `concepts`), save where they are masked, negated or about somebody else (`unsaid`).
Patterns of concepts that stand close together, in any order or in one order, raise a topic (`patterns`,
`topics`).

A false alarm costs ten seconds; a miss may cost a life's continence. So what is in doubt is raised.

To add a phrase, begin in `topics`; nothing has to be changed here.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import permutations

from qicli.core.safety.concepts.body import BODY
from qicli.core.safety.concepts.feelings import FEELINGS
from qicli.core.safety.concepts.happenings import HAPPENINGS, YEARS
from qicli.core.safety.fields import Heard
from qicli.core.safety.patterns import Pattern, parts_of, pattern, patterns_of, words_of
from qicli.core.safety.reading import Reading, Span
from qicli.core.safety.topics.crisis import CRISIS
from qicli.core.safety.topics.emergency import EMERGENCY
from qicli.core.safety.topics.soon import SOON
from qicli.core.safety.topics.tablets import TABLETS
from qicli.core.safety.topics.today import TODAY
from qicli.core.safety.unsaid import unsaid

# In the order in which they are found: a pattern may use what stands above it.
CONCEPTS = {"YEAR": YEARS} | FEELINGS | BODY | HAPPENINGS
# What a concept is, another is not: one buttock is not the whole seat, and a leg that feels dead, or has gone
# to sleep, no death.
TAKES = {
    "ONEBUM": ("BUM",),
    "ASKEDDOSE": ("many",),
    "COMPAREDLEG": ("LEFT", "RIGHT", "LEFTLEG", "RIGHTLEG"),
    "NILLEG": ("LEFT", "RIGHT", "LEFTLEG", "RIGHTLEG"),
    "WELLLEG": ("LEFT", "RIGHT", "LEFTLEG", "RIGHTLEG"),
    "NOTBOTH": ("BOTH", "both"),
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
    "LOOSECLOTHES": ("FELL", "fell", "came", "dropped", "slid", "slipped"),
    "WEARY": ("FEEBLE",),
    "NEARLY": ("PEE", "POO", "CLOTHES", "WETTED", "wet", "peed", "weed", "pissed", "shat", "pooed", "soiled"),
    "LIMBASLEEP": ("sleep", "asleep", "dead", "going", "goes"),
}
# Flags that are equally urgent are shown in this order.
TOPICS = CRISIS | EMERGENCY | TABLETS | TODAY | SOON


_PIECE, _OVERLAP = 4_000, 400  # characters; no pattern reaches over more words than the overlap holds
_LONGEST_STEM = 16  # letters; no stem in the tables is longer
_REMEMBERED = 1 << 14  # words: those of a diary come again and again
_AROUND = 6  # how far `-X` looks on either side, up to a full stop


def topics_in(text: str) -> dict[str, str]:
    """Each topic that the text raises, with the words that raised it."""
    found: dict[str, str] = {}
    for piece in _pieces(text):
        found = _topics_of(_read(piece)) | found
    return found


def paracetamol_told(text: str, pain: int | None, stored: float = 0) -> float:
    """How many tablets of paracetamol are told of; a number that is the `pain` is none of them.

    `stored` are those in an entry's own fields; the text may say over how many days.
    """
    from qicli.core.safety import tablets  # noqa: PLC0415 - only where a medicine is named

    said = [_read(piece).with_strokes() for piece in _pieces(text)]
    days = max(map(tablets.paracetamol_days, said))
    return max(stored / days, sum(tablets.paracetamol_told(words, pain) for words in said))


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
        at_nil=frozenset(side for reading in readings for side in reading.legs_at_nil()),
        two_legs=next((reading.quoted(span) for reading in readings for span in reading.two_legs()), ""),
    )


def _read(piece: str) -> Reading:
    """A piece of text with the words and concepts in it."""
    reading = Reading(piece, _beginnings())
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


# These are only raised where they are new: "a foot that newly drops", a fall that was no child's.
_OLD = {"foot-drop": Reading.is_old, "accident": Reading.is_long_ago}


def _topics_of(reading: Reading) -> dict[str, str]:
    found = {}
    for topic, text_of_topic in TOPICS.items():
        if text_of_topic not in reading.begun:
            continue
        spans = _found(text_of_topic, reading)
        is_old = _OLD.get(topic)
        first = next((span for span in spans if is_old is None or not is_old(reading, span)), None)
        if first:
            found[topic] = reading.quoted(first)
    if "too-many" not in found and reading.has("PILLS"):
        from qicli.core.safety.tablets import too_many_in  # noqa: PLC0415 - only where a medicine is named

        if span := too_many_in(reading.with_strokes()):
            found["too-many"] = reading.quoted(span)
    return found


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


def _found(text: str, reading: Reading) -> Iterator[Span]:
    """Where the patterns of this text stand in what a person typed, of those whose first element does."""
    for number in sorted(reading.begun[text]):
        parts = parts_of(patterns_of(text)[number][1])
        if all(part[0] in "!-" or reading.has(part) for part in parts[1:]):
            yield from _matches(pattern(*parts), reading)


def _matches(form: Pattern, reading: Reading) -> list[Span]:
    """Where the pattern stands in the text."""
    places = [[span for name in names for span in reading.places.get(name, ())] for names in form.elements]
    orders = permutations(places) if form.in_any_order else [tuple(places)]
    spans = (span for order in orders for span in _in_order(order, form, reading))
    return [span for span in dict.fromkeys(spans) if not _is_spoilt(span, form, reading)]


def _in_order(places: Sequence[list[Span]], form: Pattern, reading: Reading) -> list[Span]:
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


def _is_spoilt(span: Span, form: Pattern, reading: Reading) -> bool:
    if not form.around:
        return False
    first, last = span[0] - _AROUND, span[1] + _AROUND
    start, end = reading.sentence_of(span)
    return reading.at(form.around, max(first, start), min(last, end))


def _mark_words(reading: Reading) -> None:
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
