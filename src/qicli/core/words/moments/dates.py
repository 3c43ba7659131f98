"""Reading a date in any of its forms: `2026-11-24`, `24.11.`, `24/11`, `the 24th of november`."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from qicli.core.words.moments.times import MONTH_NUMBERS, PARTS, VERBS_TOO

LATEST = -1  # in place of the year that was not said
SHORT = 200  # a year of two digits is kept as that many less: 26 as -174
A_MONTH = timedelta(days=31)
ORDINAL = ("st", "nd", "rd", "th")
Dates = tuple[tuple[int, int, int], ...]


def date_at(words: Sequence[str], start: int, *, loose: bool) -> tuple[Dates, int] | None:
    """The date that begins at this word, as year, month and day in each reading, and where it ends.

    `loose` where nothing but a time can be meant, and "3/4" is no score.
    """
    on = words[start : start + 1] == ["on"]
    place = start + on + (words[start + on : start + on + 1] == ["the"])
    if place >= len(words):
        return None
    if one := iso(words[place]):
        return ((one.year, one.month, one.day),), place + 1
    if (dates := numeric(words[place])) and (loose or _surely_a_date(words[place], on=on)):
        return dates, place + 1
    return _named_month(words, place, sure=loose or place > start)


def real(dates: Iterable[tuple[int, int, int]], today: date) -> list[date]:
    """Those that the calendar has, each once.

    A date without a year is the latest one, but one within the month to come is that one: somebody who says
    "3 december" at the end of November hardly means last year's.
    """
    found: list[date] = []
    for year, month, day in dates:
        one = _latest(today, month, day) if year == LATEST else of_year(_full(year, today), month, day)
        found += [one] if one is not None and one not in found else []
    return found


def iso(word: str) -> date | None:
    """The date in this one form of ISO 8601: 2026-11-20."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
        return None
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def numeric(word: str) -> Dates:
    """What `24.11.`, `24/11` or `3/4/2026` can be: the day first, the month first, or the year in full first.

    With a trailing dot nobody writes the month first. Where the year has two digits and only one reading is
    real it would be a guess, for any of the three may be the year; dots are not written in that order.
    """
    found = re.fullmatch(r"([0-9]{1,2}|[0-9]{4})([./-])([0-9]{1,2})(?:\2([0-9]{4}|[0-9]{1,2})?)?", word)
    if found is None:
        return ()
    first, second, third = int(found[1]), int(found[3]), int(found[4] or LATEST)
    if len(found[1]) == 4:
        return _possible(((first, second, third),)) if found[4] and len(found[4]) < 3 else ()
    if not found[4]:
        both = ((LATEST, second, first), (LATEST, first, second))
        return (
            {".": _possible(both[:1]), "/": _possible(both), "-": ()}[found[2]]
            if word[-1] not in "/-"
            else ()
        )
    if len(found[4]) == 1:
        return ()
    short = len(found[4]) == 2
    year = third - SHORT if short else third
    readings = _possible(((year, second, first), (year, first, second)))
    return () if short and len(readings) == 1 and found[2] != "." else readings


def _surely_a_date(word: str, *, on: bool) -> bool:
    """Whether this can be no score such as 7/10 or 11/24, no range, and no decimal number."""
    if word == "24/7":
        return False
    if word.count(".") + word.count("/") == 2 or word.count("-") == 2:
        return True
    first = int(re.split(r"[./]", word)[0])
    return on or (first > 12 and not word.endswith("/10") and not re.fullmatch(r"[0-9]+\.[0-9]", word))


def _named_month(words: Sequence[str], place: int, *, sure: bool) -> tuple[Dates, int] | None:
    """`24 nov 2026`, `3rd of november`, `nov 24, 2026`; `sure` where "may" is a month without more."""
    of = words[place + 1 : place + 2] == ["of"]
    first, second = words[place], words[place + 1 + of] if place + 1 + of < len(words) else ""
    if (month := MONTH_NUMBERS.get(second.rstrip("."))) is not None:
        number, end = _day_number(first), place + 2 + of
        verb = second in VERBS_TOO and not of
    elif (month := MONTH_NUMBERS.get(first.rstrip("."))) is not None and not of:
        the = second == "the" and place + 2 < len(words)
        number, end = _day_number(words[place + 2] if the else second), place + 2 + the
        verb = first in VERBS_TOO
    else:
        return None
    if number is None or month is None:
        return None
    year, end = _year(words, end)
    ordinal = first.endswith(ORDINAL) or second.endswith(ORDINAL)
    if verb and not (sure or ordinal or year != LATEST) and not _stands_alone(words, place, end):
        return None
    return ((year, month, number),), end


def _stands_alone(words: Sequence[str], first: int, end: int) -> bool:
    """Whether these words are a date and no verb: "6 may help" and "we march 3 miles" are none."""
    after = words[end] if end < len(words) else "."
    begins = first == 0 or words[first - 1] in {",", "."}
    return begins and (after in {",", ".", ":", "at"} or after[:1].isdigit() or after in PARTS)


def _day_number(word: str) -> int | None:
    found = re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th|\.)?", word)
    return int(found[1]) if found else None


def _year(words: Sequence[str], place: int) -> tuple[int, int]:
    """The year in four digits that is said here, and where it ends."""
    comma = words[place : place + 1] == [","]
    word = words[place + comma] if place + comma < len(words) else ""
    if re.fullmatch(r"(19|20)[0-9]{2}", word):
        return int(word), place + comma + 1
    return LATEST, place


def _possible(dates: Dates) -> Dates:
    """Those that some year has, each once."""
    leap = 2024
    return tuple(dict.fromkeys(one for one in dates if of_year(leap, *one[1:]) is not None))


def _full(year: int, today: date) -> int:
    """The year that two digits mean: 26 is 2026, 99 long ago."""
    if year >= 0:
        return year
    short = year + SHORT
    return short + (2000 if 2000 + short <= today.year else 1900)


def of_year(year: int, month: int, day: int) -> date | None:
    """The date, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _latest(today: date, month: int, day: int) -> date | None:
    years = range(today.year + 1, today.year - 9, -1)  # a 29 February may be eight years ago
    on = (of_year(year, month, day) for year in years if year > 0)
    return next((one for one in on if one is not None and one <= today + A_MONTH), None)
