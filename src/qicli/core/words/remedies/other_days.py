"""What was done on another day than the entry is told of: `surgery in 2015`, `physio on monday, back 3`.

It was neither done today nor is it forgotten: its words are kept, and so are those of a medicine of another
day. Last night's stays one, and one of that day and today. Where nothing is told of today the whole entry is
of that day (`timing`), and so is what was done.
"""

import re
from collections.abc import Sequence

from qicli.core.words.moments.mentions import Mention
from qicli.core.words.moments.times import MONTH_NUMBERS, SHORT_WEEKDAYS, WEEKDAYS
from qicli.core.words.sentence import Item, Sentence
from qicli.core.words.timing import is_a_change
from qicli.core.words.tokens import words_of

DONE = {"treatment", "movement", "medicine"}
# A mention that begins so is of today; one that has a day's or a month's name has a day of its own.
TODAY = words_of("today tonight this since for every each until till")
DAYS_OF_THEIR_OWN = words_of("yesterday yesterdays weekend") | {*WEEKDAYS, *SHORT_WEEKDAYS, *MONTH_NUMBERS}
LONG = words_of("""
    day days night nights week weeks wk wks fortnight month months year years summer winter spring autumn fall
    evening
""")
# Of a medicine that was prescribed the other day these say that it is taken now.
STILL_HELPING = words_of("helps works eases helping working easing")
YEAR = re.compile("(19|20)[0-9]{2}")
SHORT = re.compile("[0-9]{1,3}d")  # 2d ago
DATE = re.compile(r"(19|20)[0-9]{2}(-[0-9]{1,2}){0,2}|[0-9]{1,2}[./][0-9]{1,2}([./][0-9]{0,4})?")


def without_other_days(items: Sequence[Item], told: Mention | None, sentence: Sentence) -> list[Item]:
    """The items, what was done on a day that the entry is not told of as words, with how it was around it.

    `told` is when the entry was felt.
    """
    others = [item for item in items if item.kind in DONE and _is_of_another_day(item, told, sentence)]
    at = {sentence.clauses[item.first] for item in others if item.kind == "treatment"}
    others += [item for item in items if sentence.clauses[item.first] in at and is_a_change(item)]
    return [item.as_words() if item in others else item for item in items]


def _is_of_another_day(item: Item, told: Mention | None, sentence: Sentence) -> bool:
    """Whether what was done has a day of its own, and the entry is not told of that: `surgery in 2015`.

    Of several times in its clause the nearest is meant.
    """
    clause = sentence.clause(item.first)
    near = [mention for mention in sentence.moments if mention.first in clause and mention.kind != "future"]
    if not near:
        return any(sentence.word(at - 1) == "in" and YEAR.fullmatch(sentence.words[at]) for at in clause)
    nearest = min(near, key=lambda each: max(each.first - item.end, item.first - each.end))
    if nearest == told or not _is_another_day(sentence.words[nearest.first : nearest.end]):
        return False
    return item.kind != "medicine" or not _is_taken_now(item, nearest, sentence)


def _is_taken_now(item: Item, nearest: Mention, sentence: Sentence) -> bool:
    """Whether a medicine of another day is of now as well: `yesterday and today`, `it helps`."""
    if "night" in sentence.words[nearest.first : nearest.end]:
        return True
    joined = range(nearest.end + 1, nearest.end + 4) if sentence.word(nearest.end) == "and" else ()
    too = any(each.first in joined and sentence.word(each.first) in TODAY for each in sentence.moments)
    too = too and not any(sentence.phrase(at, ["medicine"])[0] for at in joined)
    return too or not STILL_HELPING.isdisjoint(sentence.words[item.end :])


def _is_another_day(words: Sequence[str]) -> bool:
    """Whether a mention names another day, month or year than today's: `last week`, `in march`."""
    named = not DAYS_OF_THEIR_OWN.isdisjoint(words) or any(map(DATE.fullmatch, words))
    away = words[-1] in {"ago", "back"} or words[0] == "last" or words[:2] == ["the", "other"]
    days = not LONG.isdisjoint(words) or any(map(SHORT.fullmatch, words))
    return words[0] not in TODAY and (named or (away and days))
