"""Reading a day: `yesterday`, `last monday`, `24 nov`, `24.11.`, `3 days ago`; which ones it can mean."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from qicli.core.words.moments import clocks
from qicli.core.words.moments.dates import Dates, date_at, of_year, real
from qicli.core.words.moments.times import (
    DAY,
    PARTS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    WORDS_TOO,
)


class Day(Struct, frozen=True):
    """A day as it was said.

    Attributes:
        back: so many days before today.
        months: so many months before today.
        weekday: 0 is Monday; the latest one before today, or that of one certain `week`.
        dates: year, month and day in each reading.
        part: the part of the day that belongs to the words: "last night", "this morning".
        same_time: whether it stands for the same time of that day, and not for its noon.
        weekend: whether it is a Saturday or the Sunday after.
        named: whether a word such as "last" or "on" says that the day of the week is none of today's.
    """

    back: int | None = None
    months: int = 0
    weekday: int | None = None
    week: Literal["", "this", "last"] = ""
    dates: Dates = ()
    part: str = ""
    same_time: bool = False
    weekend: bool = False
    named: bool = False


Found = tuple[Day, int] | None

RELATIVE = tuple(
    (tuple(phrase.split()), day)
    for phrase, day in (
        ("the day before yesterday", Day(back=2)),
        ("day before yesterday", Day(back=2)),
        ("the night before last", Day(back=2, part="night")),
        ("night before last", Day(back=2, part="night")),
        ("the evening before last", Day(back=2, part="evening")),
        ("last night", Day(back=1, part="night")),
        ("in the night", Day(back=1, part="night")),
        ("during the night", Day(back=1, part="night")),
        ("overnight", Day(back=1, part="night")),
        ("last evening", Day(back=1, part="evening")),
        ("first thing this morning", Day(back=0, part="morning")),
        ("this morning", Day(back=0, part="morning")),
        ("this afternoon", Day(back=0, part="afternoon")),
        ("this evening", Day(back=0, part="evening")),
        ("this lunchtime", Day(back=0, part="noon")),
        ("tonight", Day(back=0, part="night")),
        ("last week", Day(back=7)),
        ("last wk", Day(back=7)),
        ("last weekend", Day(weekend=True)),
        ("at the weekend", Day(weekend=True)),
        ("on the weekend", Day(weekend=True)),
        ("over the weekend", Day(weekend=True)),
        ("today", Day(back=0)),
        ("yesterday", Day(back=1)),
        ("yesterdays", Day(back=1)),  # yesterday's walk
        ("last nights", Day(back=1, part="night")),
        ("this mornings", Day(back=0, part="morning")),
    )
)


def weekday(word: str) -> int | None:
    """The number of this day of the week; Monday is 0."""
    return WEEKDAYS.index(word) if word in WEEKDAYS else SHORT_WEEKDAYS.get(word)


def day_at(words: Sequence[str], start: int, *, loose: bool) -> Found:
    """The day that begins at this word, and where it ends.

    `loose` where nothing but a time can be meant: then "sat" is Saturday, and "3/4" a date.
    """
    return _weekday(words, start, loose=loose) or _relative(words, start) or _date(words, start, loose=loose)


def days_meant(day: Day, today: date) -> list[date]:
    """Each day that this can mean, the likeliest first; none if the calendar has no such day."""
    if day.back is not None:
        return [date.fromordinal(max(1, today.toordinal() - day.back))]
    if day.months:
        return [_months_before(today, day.months)]
    if day.weekend:
        saturday = _latest_weekday(today, 5)
        return [saturday, saturday + DAY]
    if day.weekday is None:
        return real(day.dates, today)
    return _weekdays_meant(day, day.weekday, today)


def _weekdays_meant(day: Day, number: int, today: date) -> list[date]:
    """A day of the week; with a date that is on another, both."""
    if day.dates:
        days = real(day.dates, today)
        agreeing = [one for one in days if one.weekday() == number]
        return agreeing or [*days, *(_nearest(one, number) for one in days)]
    if day.week:
        monday = today - DAY * today.weekday()
        return [monday + DAY * (number - 7 * (day.week == "last"))]
    return [_latest_weekday(today, number)]


def _latest_weekday(today: date, number: int) -> date:
    """The latest such day before today."""
    return today - DAY * ((today.weekday() - number - 1) % 7 + 1)


def _relative(words: Sequence[str], start: int) -> Found:
    for phrase, day in RELATIVE:
        end = start + len(phrase)
        if words[start] == phrase[0] and tuple(words[start:end]) == phrase:
            return day, end
    return None


def _weekday(words: Sequence[str], start: int, *, loose: bool) -> Found:
    """`monday`, `last monday`, `this monday`, `monday last week`, `tue 24 nov`, `last friday's`."""
    if list(words[start : start + 2]) == ["last", "week"]:
        return _of_last_week(words, start + 2 + (words[start + 2 : start + 3] == ["on"]))
    lead = words[start] if words[start] in {"last", "this", "past", "on"} else ""
    place = start + bool(lead)
    word = words[place] if place < len(words) else ""
    number = weekday(word.removesuffix("s") if lead not in {"", "on"} and word.endswith("days") else word)
    if number is None:
        return None
    end = place + 1
    of = words[end : end + 1] == ["of"]
    if list(words[end + of : end + of + 2]) == ["last", "week"]:
        return Day(weekday=number, week="last"), end + of + 2
    comma = words[end : end + 1] == [","]
    if dated := date_at(words, end + comma, loose=loose):
        return Day(weekday=number, dates=dated[0]), dated[1]
    if not (loose or lead) and word in WORDS_TOO and not _then_a_clock(words[end : end + 2]):
        return None
    return Day(weekday=number, week="this" if lead == "this" else "", named=bool(lead)), end


def _of_last_week(words: Sequence[str], place: int) -> Found:
    number = weekday(words[place]) if place < len(words) else None
    return None if number is None else (Day(weekday=number, week="last"), place + 1)


def _date(words: Sequence[str], start: int, *, loose: bool) -> Found:
    found = date_at(words, start, loose=loose)
    return found and (Day(dates=found[0]), found[1])


def _then_a_clock(after: Sequence[str]) -> bool:
    """Whether a day such as "sat" is made clear by what follows: `sat 8pm`, `sun morning`."""
    face = clocks.clock_at(after, 0, loose=False) if after else None
    return bool(after) and (after[0] in PARTS or face is not None)


def _nearest(day: date, number: int) -> date:
    """The day of the week that is nearest to this one."""
    return day + DAY * ((number - day.weekday() + 3) % 7 - 3)


def _months_before(today: date, months: int) -> date:
    """The same day of an earlier month, or the last that the month has."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if year < 1:
        return date.min
    return next(day for number in range(today.day, 0, -1) if (day := of_year(year, month + 1, number)))
