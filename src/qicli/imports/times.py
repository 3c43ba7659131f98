"""Dates and times of day as other programs, phones and spreadsheets write them.

A date may be read in two ways, the day first or the month first. What the row itself says decides (a weekday,
the same day in other words), then the order of the file (`orders`); what is still two days is none.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Literal, get_args

from qicli.imports.names import HALVES, half_of, month_of, plain, weekday_of

Order = Literal["day-first", "month-first"]
ORDERS: tuple[Order, ...] = get_args(Order)

_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\.?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.年년] ?(\d{1,2})[-/.月월] ?(\d{1,2})[日일.]?")
_MIDNIGHT = re.compile(r" 0?0:00(?::00)?$")  # what a spreadsheet may put behind a day
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:de )?([^\W\d]+)\.?,?(?:[ -]+(?:de )?(\d{4}|\d{2}))?"
)
_MONTH_DAY = re.compile(r"([^\W\d]+)\.?[ -](\d{1,2})(?:st|nd|rd|th)?[.,]?(?:[ -]+(\d{4}))?")
_EAST = re.compile(r"(\d{1,2})[月월] ?(\d{1,2})[日일]")
_SERIAL = re.compile(r"\d{5}")  # a day as spreadsheets count it
_COUNTED_FROM = date(1899, 12, 30)
_OFFSET = re.compile(r"(\d)\s*(z|[+-]\d\d:?\d\d)$")
_AT = {"at", "um", "a", "kl", "kl.", "-"}
_HALF = "|".join(re.escape(half) for half in HALVES)
_CLOCK = re.compile(
    rf"(?:kl\.? )?(?P<before>{_HALF})?\.? ?(?P<hour>\d{{1,2}})(?: ?[:.h시时時点] ?(?P<minute>\d\d)?[분分]?"
    rf"(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?)?(?P<uhr> ?uhr| ?h)?(?: ?(?P<after>{_HALF})\.?)?"
)
_FRACTION = re.compile(r"0[.,]\d{3,}")  # a time of day as spreadsheets count it
_OF_A_DAY = 86_400  # seconds


def read_day(text: str, order: Order | None = None, *, weekday: str = "", words: str = "") -> date:
    """The day that `2026-11-20`, `20 Nov 2026`, `Nov 20, 2026` or `20/11/2026` names.

    Args:
        text: the date.
        order: what is first in the file, where a date could be two.
        weekday: the day's weekday as the row has it.
        words: the same day in other words of the row, perhaps without its year.

    Raises:
        ValueError: it names none, or could be two.
    """
    found = days(text)
    if len(found) == 2:
        found = told_apart(found, weekday=weekday, words=words) or found
    if len(found) == 2 and order is not None:
        found = found[:1] if order == "day-first" else found[1:]
    line = " ".join(text.split())[:30]
    if not found:
        raise ValueError(f'"{line}" is no date such as 2026-11-20')
    if len(found) == 2:
        first, second = sorted(found)
        raise ValueError(f'"{line}" could be {first} or {second}')
    return found[0]


def days(text: str) -> list[date]:
    """The days that a date may mean; of two, the one with the day first comes first."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        return _some([_day(text[:4], text[5:7], text[8:])])
    line = _MIDNIGHT.sub("", plain(text))
    if found := _YEAR_FIRST.fullmatch(line):
        return _some([_day(found[1], found[2], found[3])])
    if found := _NUMBERS.fullmatch(line):
        year = found[4] if len(found[4]) == 4 else f"20{found[4]}"
        both = _some([_day(year, found[3], found[1]), _day(year, found[1], found[3])])
        return both[:1] if len(set(both)) == 1 else both
    if _SERIAL.fullmatch(line):
        return [_COUNTED_FROM + timedelta(days=int(line))]
    month, day, year = _in_words(line)
    return _some([_day(year, month, day)]) if year else []


def told_apart(found: list[date], *, weekday: str = "", words: str = "") -> list[date]:
    """The one of two days that its row's weekday, or the same day in words, can only mean; else none."""
    number = weekday_of(weekday) if weekday else None
    fitting = [day for day in found if day.weekday() == number]
    if len(fitting) == 1:
        return fitting
    others = days(words)
    if len(others) == 1:
        return [day for day in found if day == others[0]]
    month, day, _ = _in_words(plain(words))
    return [each for each in found if (str(each.month), str(each.day)) == (month, day)]


def _in_words(line: str) -> tuple[str, str, str]:
    """Month, day and year of a date with the month's name; "" for what is not there."""
    first, _, rest = line.partition(" ")
    if rest and weekday_of(first.rstrip(",.")) is not None and month_of(first.rstrip(",.")) is None:
        line = rest
    if found := _EAST.fullmatch(line):
        return str(int(found[1])), str(int(found[2])), ""
    if (found := _DAY_MONTH.fullmatch(line)) and (month := month_of(found[2])):
        return str(month), str(int(found[1])), _whole(found[3])
    if (found := _MONTH_DAY.fullmatch(line)) and (month := month_of(found[1])):
        return str(month), str(int(found[2])), _whole(found[3])
    return "", "", ""


def _whole(year: str | None) -> str:
    return f"20{year}" if year and len(year) == 2 else year or ""


def _some(found: Iterable[date | None]) -> list[date]:
    return [day for day in found if day is not None]


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def read_clock(text: str) -> time:
    """The time of day that `21:30`, `21:30:05`, `9:30 PM`, `9 pm`, `21 h 30`, `下午9:30` name.

    Raises:
        ValueError: it names none.
    """
    line = plain(text)
    if _FRACTION.fullmatch(line):
        seconds = round(float(line.replace(",", ".")) * _OF_A_DAY) % _OF_A_DAY
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
    found = _CLOCK.fullmatch(line)
    half = found and (found["before"] or found["after"])
    if found is None or not (found["minute"] or found["uhr"] or half or line.endswith("h")):
        raise ValueError(f'"{text.strip()[:30]}" is no time such as 21:30')
    hour = int(found["hour"])
    if half:
        if hour > 12 or (found["before"] and found["after"]):
            raise ValueError(f'"{text.strip()[:30]}" is no time such as 9:30 pm')
        hour = hour % 12 + half_of(half)
    try:
        return time(hour, int(found["minute"] or 0), int(found["second"] or 0))
    except ValueError as error:
        raise ValueError(f'"{text.strip()[:30]}" is no time of day') from error


def read_instant(text: str, order: Order | None = None) -> datetime:
    """A day and a time of day, with a blank, a comma or a T between them; any offset is left out.

    Raises:
        ValueError: it names no moment.
    """
    day, clock = split_instant(text)
    if not clock:
        raise ValueError(f'"{" ".join(text.split())[:30]}" is no time such as 2026-11-20 21:30')
    return datetime.combine(read_day(day, order), read_clock(clock))


def split_instant(text: str) -> tuple[str, str]:
    """The date and the time of day of a moment, as they are written; "" for a time that is not there."""
    line = plain(text)
    line = f"{line[:10]} {line[11:]}" if line[10:11] == "t" else line
    line = _OFFSET.sub(r"\1", line) if ":" in line else line
    words = line.split(" ")
    for end in range(1, len(words) + 1):
        day = " ".join(words[:end]).rstrip(",")
        if days(day):
            rest = words[end + 1 :] if words[end : end + 1] and words[end] in _AT else words[end:]
            return day, " ".join(rest)
    return line, ""
