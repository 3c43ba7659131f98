"""How often tablets were taken in a day, as it is said behind them: `5 times today`, `every 2 hours`.

To add a way of saying, write its words into its set.
"""

from collections.abc import Sequence

from qicli.core.words.tokens import STOPS, word_at, words_of

AWAKE, ROUND_THE_CLOCK = 16, 24  # hours: so long tablets are taken where only the hours between are said
MOST_TIMES = 24
SEVERAL = {"once": 1, "twice": 2, "thrice": 3, "couple": 2, "few": 3, "other": 2, "second": 2, "half": 1}
LOW = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
IN_WORDS = {word: number for number, word in enumerate(LOW, start=1)}
HOURS = words_of("h hr hrs hour hours hourly hrly")
LITTLE = words_of("a of about around roughly or so")
# What may follow "5 times" where it is said of tablets and not of what comes next: "5 times woken".
OF_A_DAY = words_of(
    "today daily yesterday a per every in over since so already now this during through throughout"
)
DAILY = words_of("today daily yesterday so already")
DAYS = (
    *(["a", "day"], ["per", "day"], ["every", "day"], ["in", "a"], ["in", "24"], ["since", "this"]),
    *(["since", "last"], ["so", "far"], ["this", "morning"]),
)
NIGHT_TOO = (["round", "the", "clock"], ["around", "the", "clock"], ["day", "and", "night"])


OVER = words_of("over across through throughout during within in")
LAST = words_of("the a these those last past next about roughly around course of of")
SPANS = words_of("day days night nights")
JOINED = words_of("and then plus but another")
TODAY = words_of("today tonight more now this")


def days_behind(words: Sequence[str], at: int) -> int:
    """Over how many days tablets were taken, by the words from here on: `over the last two days`; else 1."""
    at += word_at(words, at) in {"spread", "spaced"}
    if word_at(words, at) not in OVER:
        return 1
    at += 1
    while word_at(words, at) in LAST:
        at += 1
    days = _number(word_at(words, at)) or SEVERAL.get(word_at(words, at), 0)
    at += 2 if word_at(words, at + 1) == "of" else 1
    return max(days, 1) if word_at(words, at) in SPANS else 2 if word_at(words, at - 1) == "weekend" else 1


def is_today(words: Sequence[str], at: int) -> bool:
    """Whether the number here is of what was taken besides: `… and 10 today`, `then 5 more`."""
    return word_at(words, at - 1) in JOINED and word_at(words, at + 1) in TODAY


def times_behind(words: Sequence[str], at: int) -> tuple[float, int]:
    """How often in a day, by the words from here on, and where they end; 1 and `at` where they say none."""
    apart = word_at(words, at) == ","
    start = at + apart
    times, end = _times(words, start)
    after, pair = word_at(words, end), list(words[end : end + 2])
    if times and (after in DAILY or pair in DAYS or (not apart and after in {"", *STOPS, *OF_A_DAY})):
        return times, end
    hourly, end = _every(words, start)
    return (hourly, end) if hourly else (1, at)


def _times(words: Sequence[str], at: int) -> tuple[float, int]:
    """`twice`, `5 times`, `five different times`: how many, and where it ends; 0 where none are said."""
    word = word_at(words, at)
    if word in {"twice", "thrice"}:
        return SEVERAL[word], at + 1
    end = at + 1 + (word_at(words, at + 1) in {"different", "separate", "more"})
    number = _number(word)
    return (number, end + 1) if word_at(words, end) == "times" and number <= MOST_TIMES else (0, at)


def _every(words: Sequence[str], at: int) -> tuple[float, int]:
    """`every 2 hours`, `2 hourly`, `hourly`: how often that is in the hours of being awake; else 0."""
    night = any(list(words[place : place + 3]) in NIGHT_TOO for place in range(len(words)))
    at += 3 if list(words[at : at + 3]) in NIGHT_TOO else 0
    while word_at(words, at) in LITTLE:
        at += 1
    word = word_at(words, at)
    end = at + 1 if word in {"every", "each"} else at
    hours = _number(word_at(words, end)) or SEVERAL.get(word_at(words, end), 0)
    end += bool(hours)
    while hours and word_at(words, end) in LITTLE:
        end += 1
    unit = word_at(words, end)
    hourly = unit in {"hourly", "hrly"} or (word in {"every", "each"} and unit in HOURS)
    if not hourly or any(each.startswith("alternat") for each in words):
        return 0, at
    return (ROUND_THE_CLOCK if night else AWAKE) // (hours or 1), end + 1


def _number(word: str) -> int:
    return int(word) if word.isdecimal() and word.isascii() and len(word) < 3 else IN_WORDS.get(word, 0)
