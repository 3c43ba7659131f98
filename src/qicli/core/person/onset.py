"""When it began, as a person wrote it in their settings, read as a day."""

import re
from collections.abc import Iterator
from datetime import date

from qicli.core.words.moments.dates import LATEST, date_at, real
from qicli.core.words.moments.times import MONTH_NUMBERS

FIRST_YEAR = 1900
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_YEAR_AND_MONTH = re.compile(r"((?:19|20)[0-9]{2})[-/.](0?[1-9]|1[0-2])")
_MONTH_AND_YEAR = re.compile(r"(0?[1-9]|1[0-2])[-/.]((?:19|20)[0-9]{2})")


def read_onset(text: str, today: date) -> date | None:
    """The day, or the first day of the month or year, that these words name; None where they name none.

    Any other words may stand around: `about May 2025, after the move`. What counts from the day on which it
    was written, such as `three weeks ago`, names none.
    """
    words = re.sub(r"[,;()“”\"]", " ", text.lower()).split()
    said_a_year = any(map(_YEAR.search, words))
    for read in (_days, _months, _years, *([] if said_a_year else [_months_alone])):
        found = [day for day in read(words, today) if day.year >= FIRST_YEAR and day <= today]
        if found:
            return min(found)
    return None


def _days(words: list[str], today: date) -> Iterator[date]:
    for place in range(len(words)):
        found = date_at(words, place, loose=True)
        if found is not None and not any(year == LATEST for year, _, _ in found[0]):
            yield from real(found[0], today)


def _months(words: list[str], _: date) -> Iterator[date]:
    for word, following in zip(words, [*words, ""][1:], strict=True):
        if numbers := _YEAR_AND_MONTH.fullmatch(word):
            yield date(int(numbers[1]), int(numbers[2]), 1)
        if numbers := _MONTH_AND_YEAR.fullmatch(word):
            yield date(int(numbers[2]), int(numbers[1]), 1)
        for month, year in ((word, following), (following, word)):
            if month.rstrip(".") in MONTH_NUMBERS and _YEAR.fullmatch(year):
                yield date(int(year), MONTH_NUMBERS[month.rstrip(".")], 1)


def _years(words: list[str], _: date) -> Iterator[date]:
    return (date(int(word), 1, 1) for word in words if _YEAR.fullmatch(word))


def _months_alone(words: list[str], today: date) -> Iterator[date]:
    """A month without a year is the latest one."""
    for number in (MONTH_NUMBERS[word] for word in words if word in MONTH_NUMBERS):
        yield date(today.year - (number > today.month), number, 1)
