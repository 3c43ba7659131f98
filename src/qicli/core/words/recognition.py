"""What stands in a sentence, from left to right: each thing recognised, the longest phrase first."""

from collections.abc import Callable, Iterator

from qicli.core.entry import Movement, Site
from qicli.core.words.beside import ADJECTIVES, WAS_DONE
from qicli.core.words.context import scopes
from qicli.core.words.lookalikes import LITTLE, LOOKALIKES
from qicli.core.words.moments.mentions import Mention
from qicli.core.words.numbers.amounts import duration_at, measure_at
from qicli.core.words.numbers.bare_numbers import counted_exercise, no_pain, pain_number
from qicli.core.words.numbers.number import number_at
from qicli.core.words.places.placed import compared, deadened, is_a_side, lifeless, part_of, rated_place
from qicli.core.words.remedies.doses import named_at
from qicli.core.words.sentence import Item, Read, Sentence
from qicli.core.words.tokens import STOPS
from qicli.core.words.vocabulary.phrases import Group

MOST_WORDS = 8  # in a measure: "sat for 6 hours 30 min" has six
ACTIVITIES: tuple[Group, ...] = ("worse", "better")
# Where a phrase stands in several groups: the first of these; worse and better are told apart later.
_FIRST: tuple[Group, ...] = (
    *("site", "side", "quality", "mood", "treatment", "medicine", "posture"),
    *("worse", "better", "movement"),
)
ENDING = {"", *STOPS, "after", "now", "today", "and", "but"}  # behind a number that is no time
LENGTHS = {"of", "worth", "on", "the"}
JABBED = {"pain", "pains", "sharp", "stab", "shooting", "nerve", "ache", "sudden"}
SURE = {"number", "site", "side"}  # beside these alone a number is the pain


def items_in(sentence: Sentence) -> list[Item]:
    """Everything in the sentence, in its order; commas and full stops left out."""
    items = list(_items(sentence))
    numbers = sum(item.kind == "number" for item in items)
    if numbers > 1 or (numbers and any(item.kind not in SURE for item in items)):
        from qicli.core.words.numbers.asides import without_asides  # noqa: PLC0415 - "6 left calf" needs none of it

        items = without_asides(items, sentence)
    if not any(item.kind == "medicine" for item in items):
        return items
    from qicli.core.words.remedies.again import with_more_doses  # noqa: PLC0415 - most lines name no medicine

    return with_more_doses(items, sentence)


def _items(sentence: Sentence) -> Iterator[Item]:
    at = 0
    masked = _masked(sentence)
    while at < len(sentence.words):
        if sentence.words[at] in STOPS:
            at += 1
            continue
        if at in masked:
            yield Item("unknown", at, masked[at])
            at = masked[at]
            continue
        for read in _READERS:
            items, end = read(sentence, at)
            if end > at:
                break
        else:
            items, end = [_plain(sentence, at)], at + 1
        yield from items
        at = end


def _masked(sentence: Sentence) -> dict[int, int]:
    """Where phrases begin that only look like ours, such as "back to work", and where they end."""
    found = (scope.trigger for scope in scopes(sentence.words, LOOKALIKES, STOPS))
    return {
        first: end
        for first, end in found
        if not (part_of(sentence, first)[0] or _is_a_place(sentence, first, end))
    }


def _is_a_place(sentence: Sentence, first: int, end: int) -> bool:
    """Whether it is one after all: `back at 7`, `from back to foot`, `numb left the whole leg`."""
    before, phrase = sentence.word(first - 1), sentence.words[first:end]
    if phrase == ["left", "the"]:  # "numb left the whole leg", but not "numbness left the leg"
        return before in ADJECTIVES and sentence.word(end) in {"whole", "entire"}
    if phrase == ["back", "at"]:
        number, last = number_at(sentence.words, end)
        return (
            number is not None
            and sentence.word(last) in ENDING
            and before in {"", *STOPS, "my", "the", "low"}
        )
    start = sentence.word(first - 1 - (before in {"the", "my"}))
    place = sentence.behind({"the", "my", "left", "right"}, end)
    return phrase == ["back", "to"] and start == "from" and bool(sentence.phrase(place, ["site"])[0])


def _plain(sentence: Sentence, at: int) -> Item:
    return Item("little" if sentence.words[at] in LITTLE else "unknown", at, at + 1)


def _moment(sentence: Sentence, at: int) -> Read:
    """Yesterday, at 3 am, for the last 3 days: their words and numbers are nothing else."""
    for mention in sentence.moments:
        if mention.first == at and not _is_what_makes_it_worse(sentence, mention):
            return [Item("moment", at, mention.end, mention.kind)], mention.end
    return [], at


def _is_what_makes_it_worse(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is a time that something is said of: `worse during the night`, `nights are fine`."""
    judgement = sentence.judgements.get(mention.first)
    if judgement is None or sentence.phrase(mention.first, ACTIVITIES)[1] < mention.end:
        return False
    return mention.kind == "span" or judgement.end == mention.first


def _measured(sentence: Sentence, at: int) -> Read:
    """`sat 6h`, `water 2l`, `slept 5 h`, `woke 3x`."""
    words = sentence.words[at : at + MOST_WORDS]
    measure, length = measure_at(words, 0)
    return ([], at) if measure is None else ([Item("measure", at, at + length, measure)], at + length)


def _moved(sentence: Sentence, at: int) -> Read:
    """`walked 20 min`, `yoga 1h`, `30 minutes of walking`, `went swimming`."""
    minutes, end = duration_at(sentence.words, at)
    if end > at:
        start = sentence.behind(LENGTHS, end)
        found, last = sentence.phrase(start, ["movement"])
        return (
            ([Item("movement", at, last, Movement(found["movement"], minutes))], last) if found else ([], at)
        )
    found, end = sentence.phrase(at, ["movement"])
    if not found or sentence.phrase(at)[1] > end:
        return [], at
    start = sentence.behind({"for", "about"}, end)
    minutes, last = duration_at(sentence.words, start)
    if last > start:
        return [Item("movement", at, last, Movement(found["movement"], minutes))], last
    only = not set(found) & {"worse", "better", "quality"}
    done = at not in sentence.judgements
    done = done and bool(
        " ".join(sentence.words[at:end]) in WAS_DONE or sentence.word(at - 1) in {"went", "did", "been"}
    )
    return ([Item("movement", at, end, Movement(found["movement"]))], end) if only or done else ([], at)


def _known(sentence: Sentence, at: int) -> Read:
    """The longest phrase of the vocabulary that begins here."""
    found, end = sentence.phrase(at)
    if ("side" in found and not is_a_side(sentence, at, end)) or _is_a_lone_jab(sentence, at, end):
        return [Item("unknown", at, end)], end
    if not found:
        return [], at
    group = next(group for group in _FIRST if group in found)
    if group in {"quality", "side"} and set(ACTIVITIES) & found.keys() and _speaks_of_doing(sentence, at):
        group = next(each for each in ACTIVITIES if each in found)
    if group in ACTIVITIES:
        return [Item("activity", at, end, " ".join(sentence.words[at:end]))], end
    return [Item(group, at, end, Site(found["site"]) if group == "site" else found[group])], end


def _is_a_lone_jab(sentence: Sentence, at: int, end: int) -> bool:
    """Whether nothing says that a jab is felt, and not given: `jab 2`."""
    if sentence.words[at:end] not in (["jab"], ["jabs"]) or number_at(sentence.words, end)[0] is None:
        return False
    placed = (sentence.phrase(place, ["site", "side"])[0] for place in range(len(sentence.words)))
    return not any(placed) and JABBED.isdisjoint(sentence.words)


def _speaks_of_doing(sentence: Sentence, at: int) -> bool:
    """Whether a word such as "cold" or "pressure" is what eases or worsens, and not what it is like."""
    return at in sentence.judgements


_READERS: tuple[Callable[[Sentence, int], Read], ...] = (
    *(_moment, _measured, counted_exercise, _moved, named_at, no_pain, rated_place, pain_number),
    *(part_of, deadened, lifeless, compared, _known),
)
