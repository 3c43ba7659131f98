"""Reading free words such as `6 calf left burning sitting`: any order, no flags, and nothing lost.

A sentence becomes a value in four steps. It is taken apart into words and clauses (`tokens`, `sentence`).
What stands in it is recognised from left to right (`recognition`). What is said *of* that, denied, better or
worse, is looked up (`context`, with the tables of `denial` and `judgements`), and so is what is meant by it
(`meaning`) and when it was (`timing`). Then sides and numbers are put to their places (`pairing`, `paining`);
where anything is left over, the sentence is kept as a note too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec import Struct

from qicli.core.entry import UNSAID, Measure, Medicine, Movement, Reading, Site
from qicli.core.words.meaning import meant
from qicli.core.words.moments.mentions import Mention
from qicli.core.words.numbers.number import Number
from qicli.core.words.numbers.paining import Pain, pain_in
from qicli.core.words.places.elsewhere import elsewhere
from qicli.core.words.places.pairing import side_of, sided
from qicli.core.words.places.reach import there
from qicli.core.words.recognition import items_in
from qicli.core.words.remedies.doses import either_in, read_medicine, taken_in, with_amount
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.timing import is_a_change, moment_in
from qicli.core.words.tokens import STOPS, words_of
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Group, Taught, meanings, plain

if TYPE_CHECKING:
    from qicli.core.words.slips.typos import Correction

JOINING = {"and", "also", "with", "but", "then", "or", "so"}
WORST = 10
# What may stand before the pain where it is the first thing said: "it's still about a 4".
OPENING = words_of("""
    it its is was am im i at a an the my pain feels feel felt about around roughly maybe like now still only
    just went goes go gone got came dropped fell down up to more or less say id
""")
Groups = Mapping[str, Sequence[str]]
Value = TypeVar("Value")


class Said(Struct, frozen=True):
    """What words say.

    Attributes:
        kept: the pieces that were not understood, as they were typed.
        former: those that say what it came from ("8 to 6"), where no field holds it.
        before, after: how it was around a treatment that was named.
        open: the numbers between which the pain was left open; empty where it is plain.
        either: a medicine with a number that is how many were taken, or the pain: `6 ibuprofen`.
        moment: the words that say when; None for now.
        slips: words that were misspelt, with what they were read as, or may have been meant as.
    """

    pain: int | None = None
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()
    worse_with: tuple[str, ...] = ()
    better_with: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    treatments: tuple[str, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    measures: tuple[Measure, ...] = ()
    movements: tuple[Movement, ...] = ()
    tags: tuple[str, ...] = ()
    before: Reading = UNSAID
    after: Reading = UNSAID
    open: tuple[int, ...] = ()
    either: Medicine | None = None
    moment: Mention | None = None
    slips: "tuple[Correction, ...]" = ()


_FIELDS: dict[str, Group] = {
    "qualities": "quality",
    "worse_with": "worse",
    "better_with": "better",
    "moods": "mood",
    "treatments": "treatment",
    "tags": "posture",
}


def read_words(text: str, taught: Taught = NOTHING_TAUGHT) -> Said:
    """What these words say, in any order; `taught` are the person's own names. Nothing is ever refused."""
    sentence = Sentence(text, taught)
    placed, odd = sided(there(elsewhere(items_in(sentence), sentence), sentence), sentence)
    items = list(meant(placed, sentence))
    pain = pain_in(items, sentence)
    spoken = [item for item in items if item.kind == "number" and item not in pain.unused]
    mention = moment_in(items, spoken, sentence)
    if any(item.kind in {"treatment", "movement", "medicine"} for item in items):
        from qicli.core.words.remedies.other_days import without_other_days  # noqa: PLC0415 - most lines tell of none

        left = without_other_days(items, mention, sentence)
        pain, items = (pain, items) if left == items else (pain_in(left, sentence), left)
    unused = {item.first for item in (*pain.unused, *odd)}
    unused |= {item.first for item in items if isinstance(item.value, Number) and _is_open(item.value, pain)}
    timed = set() if mention is None else {*range(mention.first, mention.end)}
    said = Said(
        pain=pain.value,
        sites=_distinct(place.value for place in pain.places if isinstance(place.value, Site)),
        kept=tuple(_kept(items, unused, timed | _around(pain, sentence), sentence)),
        former=tuple(_former(items, pain, sentence)),
        medicines=taken_in(items),
        measures=_distinct(item.value for item in items if isinstance(item.value, Measure)),
        movements=_distinct(item.value for item in items if isinstance(item.value, Movement)),
        before=UNSAID if pain.before is None else Reading(pain.before),
        after=UNSAID if pain.after is None else Reading(pain.after),
        open=pain.open,
        either=either_in(items),
        moment=mention,
        slips=tuple(sentence.slips),
        **{field: _words(items, group) for field, group in _FIELDS.items()},
    )
    return said if said.either is None else _settled(said)


def _settled(said: Said) -> Said:
    """The same; where the pain is said besides, the number before a medicine is how many were taken."""
    if said.either is None or (said.pain is None and not said.open):
        return said
    kept = tuple(piece for piece in said.kept if piece != said.either.amount)
    medicines = with_amount(said.medicines, said.either)
    return msgspec.structs.replace(said, medicines=medicines, kept=kept, either=None)


def _former(items: Iterable[Item], pain: Pain, sentence: Sentence) -> Iterator[str]:
    """The changes of which only the present number is noted."""
    for item in items:
        if is_a_change(item) and pain.before is None and item not in pain.unused:
            yield sentence.typed(item.first, item.end)


def _words(items: Iterable[Item], group: Group) -> tuple[str, ...]:
    return _distinct(str(item.value) for item in items if item.kind == group)


def _is_open(number: Number, pain: Pain) -> bool:
    """Whether it is one of the numbers between which the pain was left open."""
    return not {*pain.open}.isdisjoint(number.values)


def _around(pain: Pain, sentence: Sentence) -> set[int]:
    """The words before and after, where they said which number was which."""
    if pain.before is None:
        return set()
    return {place for place, word in enumerate(sentence.words) if word in {"before", "after"}}


def _kept(items: Sequence[Item], unused: set[int], told: set[int], sentence: Sentence) -> Iterator[str]:
    """The pieces that were not understood, with the little words among and before them."""
    known, little = set(told), set()
    for item in items:
        if item.kind == "little":
            little |= {*range(item.first, item.end)}
        elif item.first not in unused and (
            item.kind not in {"unknown", "either", "moment"} or item.value == "now"
        ):
            known |= {*range(item.first, item.end), *_speaking(item, sentence)}
    piece: list[int] = []
    for place in range(len(sentence.words) + 1):
        ends = place == len(sentence.words) or sentence.words[place] in STOPS or place in known
        if not ends:
            piece.append(place)
            continue
        piece = _trimmed(piece, little, sentence)
        if piece:
            yield sentence.typed(piece[0], piece[-1] + 1)
        piece = []


def _speaking(item: Item, sentence: Sentence) -> Iterable[int]:
    """The words that said of an activity that it is worse or better."""
    judgement = sentence.judgements.get(item.first) if item.kind in {"worse", "better"} else None
    return range(judgement.first, judgement.end) if judgement else ()


def _trimmed(piece: list[int], little: set[int], sentence: Sentence) -> list[int]:
    while piece and piece[-1] in little:
        piece.pop()
    while piece and piece[0] in little and sentence.words[piece[0]] in JOINING:
        piece.pop(0)
    return piece


def added(said: Said, groups: Groups, *, pain: int | None = None, side: str = "") -> Said:
    """What was said in words, with what was said by options: they add up, and an explicit pain counts.

    `groups` has the options' values by group ("site", "quality", "worse", "better", "mood"); a value that is
    no word of its group is kept. Any name is one of a "treatment" or "medicine".

    Raises:
        ValueError: the options contradict the words or each other, or a number is out of range.
    """
    named = [read_words(text) for text in groups.get("site", ())]
    more = [site for each in named for site in each.sites]
    kept = [*said.kept, *(piece for each in named for piece in each.kept)]
    fields: dict[str, tuple[str, ...]] = {}
    for field, group in _FIELDS.items():
        found = [(text, _meant(text, group)) for text in groups.get(group, ())]
        words = [word for _, word in found if word is not None]
        fields[field] = _distinct((*getattr(said, field), *words))
        kept += [text for text, word in found if word is None]
    rated = msgspec.structs.replace(
        said,
        pain=_one_pain(pain, said, more),
        open=() if pain is not None else said.open,
        sites=_distinct(_with_side([*said.sites, *more], side)),
        kept=tuple(kept),
        medicines=_with_those(said.medicines, map(read_medicine, groups.get("medicine", ()))),
        **fields,
    )
    return _settled(rated)


def _one_pain(pain: int | None, said: Said, more: Iterable[Site]) -> int | None:
    """The pain of the entry: the number given, the one said, or the highest of the places rated apart."""
    if pain is not None and not 0 <= pain <= WORST:
        raise ValueError(
            f"pain is a whole number from 0 (none) to 10 (worst imaginable), not {str(pain)[:9]}"
        )
    ratings = [site.pain for site in more if site.pain is not None]
    if pain is not None and ratings and max(ratings) != pain:
        two = " and ".join(map(str, sorted({pain, max(ratings)})))
        raise ValueError(f"two numbers for one pain ({two}); say one, or rate places apart: back=3 calf=6")
    if pain is not None:
        return pain
    return max([*ratings, *([] if said.pain is None else [said.pain])], default=None)


def _meant(text: str, group: Group) -> str | None:
    """The group's own word for what an option says; a treatment or medicine may make it worse or better."""
    found = meanings(plain(text))
    if group == "treatment":
        return found.get(group, text.strip())
    named = found.get("treatment", found.get("medicine")) if group in {"worse", "better"} else None
    return found.get(group, named)


def _with_side(sites: list[Site], side: str) -> list[Site]:
    if not side.strip():
        return sites
    word = side_of(side)
    others = [site for site in sites if site.side not in {None, word}]
    if others:
        raise ValueError(f"--side {word} contradicts {others[0].side} {others[0].site}; say one")
    if not sites:
        raise ValueError(f"--side {word} needs a place; add one, such as calf")
    items = [Item("site", nth, nth + 1, site) for nth, site in enumerate(sites)]
    placed, _ = sided([*items, Item("side", len(sites), len(sites) + 1, word)], Sentence(""))
    return [item.value for item in placed if isinstance(item.value, Site)]


def is_reading_alone(text: str) -> bool:
    """Whether these words say a reading and nothing more, such as what it came from."""
    said = read_words(text)
    return Said(pain=said.pain, sites=said.sites) == said


def starts_with_pain(text: str) -> bool:
    """Whether the first word is a number that stands for pain."""
    items = items_in(Sentence(text))
    return bool(items) and items[0].kind in {"number", "either"} and items[0].first == 0


def opens_with_pain(text: str) -> bool:
    """Whether a pain is the first thing that is said: `3`, `about a 4`, `it went from 6 to 3`."""
    sentence = Sentence(text)
    first = next((item.first for item in items_in(sentence) if item.kind in {"number", "either"}), None)
    return first is not None and OPENING.issuperset(sentence.words[:first])


def read_reading(text: str) -> Reading:
    """What an answer such as `6`, `6 left calf` or `back` says; UNSAID for anything else.

    An answer with a word that is not understood is nonsense as a whole: a number read out of something
    misunderstood is worse than none. What was taken or done is no reading, and would be lost in one.
    """
    said = read_words(text)
    more = said.kept or said.treatments or said.medicines or said.measures or said.movements or said.tags
    if more or said.open or (said.pain is None and not said.sites):
        return UNSAID
    return Reading(pain=said.pain, sites=said.sites)


def _with_those(said: tuple[Medicine, ...], named: Iterable[Medicine]) -> tuple[Medicine, ...]:
    """What was said, the same dose as often as it was, and what options name besides."""
    return (*said, *(medicine for medicine in _distinct(named) if medicine not in said))


def _distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Each value once, in the order in which they were said."""
    return tuple(dict.fromkeys(values))
