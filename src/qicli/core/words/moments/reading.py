"""Reading a moment or a day of the past as a person says it: `yesterday 8pm`, `24 nov`, `an hour ago`."""

import re
from datetime import UTC, date, datetime
from typing import NoReturn

from qicli.core.when import day_of
from qicli.core.words.moments.dates import iso
from qicli.core.words.moments.days import days_meant
from qicli.core.words.moments.instants import LocalTime, TwoWays, has_come, latest, past, placed
from qicli.core.words.moments.phrases import phrase_at
from qicli.core.words.moments.times import BEGINS, DAY, NOON, PARTS, WEEKDAYS
from qicli.core.words.moments.told import Told, told_at

__all__ = ["FIRST_YEAR", "NOON", "PARTS", "WEEKDAYS", "LocalTime", "TwoWays", "read_day", "read_moment"]

# The first year for which every system can tell how the clocks of a place stood: Windows knows no local
# time before 1970, and Python looks a day back from the moment it is asked about.
FIRST_YEAR = 1971
FAR = 3 * DAY  # more than any two clocks on earth are apart


def read_moment(text: str, calendar: LocalTime) -> datetime:
    """The moment of the past that `text` names, with the offset of that place and day.

    Minutes and hours ago are elapsed time. Anything else is what the person's own clock showed, unless an
    offset was written. A day without a time of day is its noon, `3 days ago` the same time of day, and a
    time of day without a day its latest occurrence. Yesterday is by the clock, whenever the day starts.

    Raises:
        TwoWays: it could be either of two moments, both of the past.
        ValueError: says in one sentence what would be accepted.
    """
    now = calendar.now()
    told = _told(text)
    if told is None:
        _check_come(text, "time", "now")
        _refuse(text, "time", [f"{now.date() - DAY} 21:00", "yesterday 8pm", "20 min ago"])
    return moment_told(text, told, calendar)


def moment_told(text: str, told: Told, calendar: LocalTime) -> datetime:
    """The one moment of the past that this is; `text` is how it was said.

    Raises:
        TwoWays: it could be either of two moments, both of the past.
        ValueError: it has not come yet, is too long ago, or is no single moment.
    """
    now = calendar.now()
    if told.elapsed is not None:
        instant = now.astimezone(UTC) - told.elapsed
        _check_year(text, instant.date(), "time")
        return calendar.here(instant)
    faces = _faces(text, told, calendar)
    for face in faces:
        _check_year(text, face.date(), "time")
    come = faces if _days_differ(told) else [face for face in faces if has_come(face, now, calendar)]
    if len(come) > 1:
        choices = tuple(f"{face:%Y-%m-%d}" if _is_day(told) else f"{face:%Y-%m-%d %H:%M}" for face in come)
        raise TwoWays(f'"{text}" could be {" or ".join(choices)}; write the one that is meant', choices)
    return _in_the_past(text, told, (come or faces)[0], calendar)


def read_day(text: str, calendar: LocalTime) -> date:
    """The day that `text` names, today at the latest.

    Raises:
        TwoWays: it could be either of two days.
        ValueError: says in one sentence what would be accepted.
    """
    now = calendar.now()
    told = _told(text)
    if told is None:
        _check_come(text, "day", "today")
        _refuse(text, "day", [f"{day_of(now) - DAY}", "tuesday", "3 days ago"])
    yesterday = day_of(now) - DAY
    days = days_meant(told.day, day_of(now)) if told.day else [yesterday]
    _check_any(text, days)
    for day in days:
        _check_year(text, day, "day")
    if len(days) > 1:
        choices = tuple(f"{day}" for day in days)
        raise TwoWays(f'"{text}" could be {" or ".join(choices)}; write the one that is meant', choices)
    if days[0] > day_of(now):
        raise ValueError(f'"{text}" has not come yet; give a day up to today')
    if not _is_day(told):
        raise ValueError(f'"{text}" names a time of day; give a day alone, such as {days[0]}')
    return days[0]


def _told(text: str) -> Told | None:
    """What the whole of this text says; None where it is no moment."""
    words = _words(text)
    told = _whole(words) if words else None
    return None if told is None or told.vague else told


def _whole(words: list[str]) -> Told | None:
    """What these words say, to the last of them."""
    found = told_at(words, 0, loose=True)
    return found[0] if found and found[1] == len(words) else None


def _words(text: str) -> list[str]:
    """The words in small letters, without apostrophes and commas; a date and its time are two."""
    line = " ".join(text.lower().replace("\u2019", "").replace("'", "").split())
    if not line.isascii():
        return []
    for sign in ("+", "-"):
        line = line.replace(f" {sign}", sign)
    if line[10:11] == "t" and iso(line[:10]) is not None:
        line = f"{line[:10]} {line[11:]}"
    return re.sub(r",(?![0-9])", " ", line).split()


def _is_day(told: Told) -> bool:
    """Whether a day alone was said."""
    return told.day is not None and not told.clocks and not told.part


def _days_differ(told: Told) -> bool:
    """Whether a date was said that has more than one reading: then nothing is ruled out."""
    return told.day is not None and bool(told.day.dates)


def _faces(text: str, told: Told, calendar: LocalTime) -> list[datetime]:
    """What the clock showed, in each reading.

    Raises:
        ValueError: no time of day was said, or there is no such day.
    """
    now = calendar.now()
    if told.day is None:
        return [latest(clock, now, calendar) for clock in told.clocks]
    days = days_meant(told.day, now.date())
    _check_any(text, days)
    if told.day.back == 0 and not (told.clocks or told.part or told.day.same_time):
        raise ValueError(f'"{text}" names no time of day; write it as today {now:%H:%M}')
    usual = now.time() if told.day.same_time else NOON
    clocks = told.clocks or (PARTS.get(told.part, usual),)
    faces = [datetime.combine(day, clock) for day in days for clock in clocks]
    if told.part == "night":  # two o'clock of Tuesday night is on Wednesday
        faces = [face + DAY if face.time() < NOON else face for face in faces]
    return [*faces, *(face + DAY for face in faces)] if told.midnight else faces


def _in_the_past(text: str, told: Told, face: datetime, calendar: LocalTime) -> datetime:
    """The instant that this was; now, for a part of today that has begun.

    Raises:
        ValueError: it has not come yet, or the clocks changed.
    """
    now = calendar.now()
    part_of_today = told.day is not None and told.day.back == 0 and told.part in BEGINS and not told.clocks
    if part_of_today and now.time() < face.time():
        begun = now.time() >= BEGINS[told.part] or (told.part == "night" and now.time() < BEGINS["morning"])
        if begun:
            return now
    far = face.date() - now.date() > FAR
    if face.tzinfo is None and not far:
        return placed(text, face, now, calendar)
    if far or not past([face], now):
        raise ValueError(f'"{text}" has not come yet; give a time up to now')
    return face


def _check_come(text: str, kind: str, latest: str) -> None:
    """Nothing, but where all of it says a time to come, with or without a time of day.

    Raises:
        ValueError: it has not come yet.
    """
    words = _words(text)
    for first in range(len(words)):
        end, of = phrase_at(words, first)
        rest = [*words[:first], *words[end:]]
        if of == "future" and not words[end - 1][0].isdecimal():  # "the 9th" says no month
            if not rest or _whole(rest):
                raise ValueError(f'"{text}" has not come yet; give a {kind} up to {latest}')
            return


def _check_any(text: str, days: list[date]) -> None:
    if not days:
        raise ValueError(f'"{text}" is no day of the calendar')


def _check_year(text: str, day: date, kind: str) -> None:
    if day.year < FIRST_YEAR:
        raise ValueError(f'"{text}" is too long ago; give a {kind} from {FIRST_YEAR} on')


def _refuse(text: str, kind: str, forms: list[str]) -> NoReturn:
    """Say what would be accepted.

    Raises:
        ValueError: always.
    """
    raise ValueError(f'"{text}" is no {kind}; write it as {forms[0]}, {forms[1]} or {forms[2]}')
