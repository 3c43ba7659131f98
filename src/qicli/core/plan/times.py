"""How often: what is said for `--times`, such as `5`, `14`, `6/day` or `twice a day`."""

import re

from msgspec import Struct

from qicli.core.plan.counting import WEEK

MOST_A_DAY = 24  # once an hour
MOST_A_WEEK = MOST_A_DAY * WEEK

_TIMES = re.compile(r"(\d{1,6}|[a-z]+) ?(?:x|×|times)? ?(?:(?:/|a |per |each |every )? ?(day|d|week|wk|w))?")
_WORDS = ("once", "twice", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {word: number for number, word in enumerate(_WORDS, 1)} | {"one": 1, "two": 2}
_DAILY = re.compile(r"daily|(?:every|each|a) ?day")


class Times(Struct, frozen=True):
    """How many times a week; `a_day` where it was said so many times a day."""

    a_week: int
    a_day: int | None = None


def read_times(text: str) -> Times:
    """How often a text says.

    Raises:
        ValueError: it says nothing that can be planned; names what would be accepted.
    """
    said = " ".join(text.lower().split())
    if _DAILY.fullmatch(said):
        said = "1/day"
    found = _TIMES.fullmatch(said)
    number = 0 if found is None else _number(found[1])
    if found is None or (not number and not found[1].isdecimal()):
        raise ValueError(f'"{text}" says no number of times; write 5 (a week), 14, or 6/day')
    if found[2] in {"day", "d"}:
        if not 1 <= number <= MOST_A_DAY:
            raise ValueError(f"1 to {MOST_A_DAY} times a day")
        return Times(number * WEEK, number)
    if not 1 <= number <= MOST_A_WEEK:
        raise ValueError(f"1 to {MOST_A_WEEK} times a week, or 6/day for so many a day")
    return Times(number)


def _number(word: str) -> int:
    return int(word) if word.isdecimal() and word.isascii() else _NUMBERS.get(word, 0)
