"""What is excepted from all that hurts: `everything hurts except the left leg`, `hurts except when I walk`.

Such a place is the only one that does not hurt, and none of the entry's; what was done then makes nothing
worse. Of what is well all over it is the one that hurts: `all fine apart from the calf`. To add a word, write
it into its set.
"""

from collections.abc import Iterator, Sequence

from qicli.core.words.beside import ALL, COMPLAINTS, EXCEPT, EXCEPT_DOING
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.numbers.number import number_at
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.tokens import STOPS, words_of

BEHIND = words_of("for from in on the my and or left right side sides")
# Where one of these is said before it, nothing hurts but the excepted place.
WELL = words_of("""
    fine ok okay good great grand clear gone better normal settled calm well quiet free happy perfect healed
    improved easier eased no not nothing none never nowhere isnt arent doesnt dont havent hasnt
""")
HURTING = COMPLAINTS | words_of("hurts hurt hurting painful sore agony bad terrible awful")
SAID = {"site", "side", "number"}
# "Hurts except when I walk": what may stand between, and what says in front that it hurts, or is hard.
DOING = words_of("""
    when whenever while if i im am its for from in on at with to just only a bit short slow gentle
""")
WORSE = HURTING | words_of("worse worst cant cannot couldnt unable struggle hates")
HELPING = words_of("help helps helped helping relief relieves ease eases eased works work touches touch")
ABLE = words_of("can could do did does managed manage able")


def is_spared(item: Item, sentence: Sentence) -> bool:
    """Whether all hurts but this activity, or nothing else helps: `worse with everything bar walking`."""
    end = sentence.before(DOING, item.first) + 1
    spans = ((at, stop) for stop in (end + 1, end) for at in (stop - 2, stop - 1) if at >= 0)
    first = next((at for at, stop in spans if _joined(sentence, at, stop) in EXCEPT_DOING), -1)
    last = first - (sentence.word(first - 1) == ",")
    start = sentence.before(set(sentence.words) - STOPS, last) + 1
    before = sentence.words[start:last]
    if first < 0 or (sentence.words[first] == "but" and not _is_all_but(before, item.end, sentence)):
        return False
    if not HELPING.isdisjoint(before):
        return True
    if not WELL.isdisjoint(before):
        return False
    hurts = not WORSE.isdisjoint(before) or any(
        sentence.phrase(at, ["quality"])[0] or number_at(sentence.words, at)[0] for at in range(start, last)
    )
    return hurts or not (ALL.isdisjoint(before) or ABLE.intersection(before))


def _is_all_but(before: Sequence[str], end: int, sentence: Sentence) -> bool:
    """Whether "but" takes one out: `everything but driving hurts`, `all positions hurt but standing`."""
    ends = sentence.word(end) in {"", *STOPS} or number_at(sentence.words, end)[0] is not None
    return before[-1:] != [] and (before[-1] in ALL | {"anything"} or (ends and not ALL.isdisjoint(before)))


def excepted(items: Sequence[Item], sentence: Sentence) -> Iterator[Item]:
    """The places that are said to be the only ones that do not hurt."""
    for first, word in enumerate(sentence.words):
        end = next((end for end in (first + 1, first + 2) if _joined(sentence, first, end) in EXCEPT), 0)
        start = sentence.before(set(sentence.words) - STOPS, first) + 1
        before = sentence.words[start:first]
        if not end or ALL.isdisjoint(before) or not WELL.isdisjoint(before):
            continue
        places = list(_places(items, end, sentence))
        after = places[-1].end if places else end
        rated = number_at(sentence.words, after)[0] is not None
        but = word == "but" and not _ends_with(sentence, after, all_before=before[-1] in ALL)
        twice = rated and any(number_at(sentence.words, at)[0] is not None for at in range(start, first))
        if not (but or twice) and _hurts(items, (start, first, after + 1), sentence):
            yield from places


def _joined(sentence: Sentence, first: int, end: int) -> str:
    return " ".join(sentence.words[first:end])


def _places(items: Sequence[Item], at: int, sentence: Sentence) -> Iterator[Item]:
    """The places right behind, strung together: `except the foot and the knee`."""
    for item in (each for each in items if each.kind == "site" and each.first >= at):
        if not BEHIND.issuperset(sentence.words[at : item.first]):
            return
        yield item
        at = item.end


def _ends_with(sentence: Sentence, at: int, *, all_before: bool) -> bool:
    """Whether "but" tells no more of the place: `everywhere but my foot hurts`, not `but the foot burns`."""
    return sentence.word(at) in {"", *STOPS} or (all_before and sentence.word(at) in HURTING)


def _hurts(items: Sequence[Item], at: tuple[int, int, int], sentence: Sentence) -> bool:
    """Whether something is felt there, or nothing but places is said: `whole leg bar the foot`."""
    start, first, end = at
    if not HURTING.isdisjoint(sentence.words[start:end]):
        return True
    said = [item for item in items if start <= item.first < first]
    felt = any(item.kind == "quality" for item in said)
    named = {place for item in said if item.kind in SAID for place in range(item.first, item.end)}
    others = (sentence.words[place] for place in range(start, first) if place not in named)
    return felt or all(word in ALL | LITTLE | BEHIND for word in others)
