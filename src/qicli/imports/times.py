"""Dates and times of day as other programs write them; what could be two days is none."""

import re
from datetime import date, datetime, time

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_INSTANT = re.compile(
    r"(.*\d),? (?:at )?(\d{1,2}[:.]\d\d\S*(?: [ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)", re.IGNORECASE
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)?)?\s?(?:([ap])\.?m\.?)?", re.IGNORECASE)


def read_day(text: str) -> date:
    """The day that `2026-11-20`, `20 Nov 2026`, `Nov 20, 2026` or `20/11/2026` names.

    Raises:
        ValueError: it names none, or could be two.
    """
    line = " ".join(text.split())
    found = {day for day in _days(line) if day is not None}
    if len(found) == 1:
        return found.pop()
    if found:
        first, second = sorted(found)
        raise ValueError(f'"{line[:30]}" could be {first} or {second}')
    raise ValueError(f'"{line[:30]}" is no date such as 2026-11-20')


def read_clock(text: str) -> time:
    """The time of day that `21:30`, `21:30:05`, `9:30 PM` or `9 pm` names.

    Raises:
        ValueError: it names none.
    """
    line = " ".join(text.split())
    found = _CLOCK.fullmatch(line) if line.isascii() else None
    if found is None or not (found[2] or found[4]):
        raise ValueError(f'"{line[:30]}" is no time such as 21:30')
    hour, half = int(found[1]), (found[4] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError(f'"{line[:30]}" is no time such as 9:30 pm')
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError as error:
        raise ValueError(f'"{line[:30]}" is no time of day') from error


def read_instant(text: str) -> datetime:
    """A day and a time of day, with a blank, a comma or a T between them; any offset is left out.

    Raises:
        ValueError: it names no moment.
    """
    line = " ".join(text.replace("T", " ", 1).split()) if text[10:11] == "T" else " ".join(text.split())
    line = re.sub(r"(\d)\s*(Z|[+-]\d\d:?\d\d)$", r"\1", line)
    found = _INSTANT.fullmatch(line)
    if found is None:
        raise ValueError(f'"{line[:30]}" is no time such as 2026-11-20 21:30')
    return datetime.combine(read_day(found[1]), read_clock(found[2]))


def _days(line: str) -> list[date | None]:
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", line):
        return [_day(found[1], found[2], found[3])]
    if found := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", line):
        return [_day(found[3], found[2], found[1]), _day(found[3], found[1], found[2])]
    words = re.sub(r"^[A-Za-z]+day,? |^(mon|tue|wed|thu|fri|sat|sun),? ", "", line, flags=re.IGNORECASE)
    if found := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,9})\.?,? (\d{4})", words):
        return [_day(found[3], _month(found[2]), found[1])]
    if found := re.fullmatch(r"([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", words):
        return [_day(found[3], _month(found[1]), found[2])]
    return []


def _month(name: str) -> str:
    return str(_MONTHS.index(name[:3].lower()) + 1) if name[:3].lower() in _MONTHS else "0"


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
