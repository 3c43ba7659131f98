"""Reading a time of day: `9:30 pm`, `14h30`, `8 o'clock`, `half past 8`, `at noon`; in one reading or two."""

import re
from collections.abc import Sequence
from datetime import time

from msgspec import Struct

from qicli.core.words.moments.times import ABOUT, MEALS, NAMED_CLOCKS, NOON, NUMBERS

HALVES = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm", "a.m": "am", "p.m": "pm"}
MINUTES_PAST = {"half past": 30, "quarter past": 15, "quarter to": -15}


class Clock(Struct, frozen=True):
    """A time of day as it was said.

    Attributes:
        readings: what it can mean; `8 o'clock` is in the morning or in the evening.
        bare: whether it was a number alone, which may as well be a pain.
        midnight: whether it was the word, which may be either end of a day.
    """

    readings: tuple[time, ...]
    bare: bool = False
    midnight: bool = False


def clock_at(words: Sequence[str], start: int, *, loose: bool) -> tuple[Clock, int] | None:
    """The time of day that begins at this word, and where it ends.

    `loose` where nothing but a time can be meant: then "at" is not needed before a number.
    """
    place = start
    while place < len(words) and words[place] in {"at"} | ABOUT:
        place += 1
    at = loose or "at" in words[start:place]
    if place >= len(words):
        return None
    return _named(words, place, at=at) or _to_the_hour(words, place, at=at) or _digits(words, place, at=at)


def within(readings: Sequence[time], part: str) -> tuple[time, ...]:
    """Those of the readings that fall into this part of the day; of all, where none was said.

    The night has the early hours of the day after.
    """
    return tuple(clock for clock in readings if not part or _PARTS[part](clock.replace(tzinfo=None)))


_PARTS = {
    "morning": lambda clock: clock < NOON,
    "afternoon": lambda clock: NOON <= clock < time(19),
    "evening": lambda clock: clock >= time(16),
    "night": lambda clock: clock >= time(18) or clock < time(7),
}


def face(word: str) -> time | None:
    """The time of day in `21:00`, `21:00:05+01:00`, `9pm` or `9:30pm`."""
    half = word[-2:] if word[-2:] in {"am", "pm"} else ""
    hour, colon, rest = word.removesuffix(half).partition(":")
    if not (hour.isascii() and hour.isdigit()) or len(hour) > 2 or not (colon or half):
        return None
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half == "pm" else 0)
    if number > 23:  # from 3.14 on Python would read 24:00 as the midnight before
        return None
    try:
        return time.fromisoformat(f"{number:02}:{rest.upper() if colon else '00'}")
    except ValueError:
        return None


def _named(words: Sequence[str], place: int, *, at: bool) -> tuple[Clock, int] | None:
    word = words[place]
    clock = NAMED_CLOCKS.get(word) or (MEALS.get(word) if at else None)
    return None if clock is None else (Clock((clock,), midnight=word == "midnight"), place + 1)


def _to_the_hour(words: Sequence[str], place: int, *, at: bool) -> tuple[Clock, int] | None:
    """`half past 8`, `quarter to nine`, `half seven this morning`; never `10 to 8`: a pain may go down so."""
    after = list(words[place + 1 : place + 3])
    minutes = MINUTES_PAST.get(f"{words[place]} {after[0]}") if after else None
    hour = _hour(after[1]) if minutes is not None and len(after) == 2 else None
    end = place + 3
    if hour is None and after and words[place] == "half":
        minutes, hour, end = 30, _hour(after[0]), place + 2
        if not (at or after[1:] in _AFTER_HALF):
            return None
    if minutes is None or hour is None:
        return None
    half, end = _half(words, end)
    past = [divmod((clock.hour * 60 + minutes) % 1440, 60) for clock in _readings(hour, half)]
    return Clock(tuple(time(*clock) for clock in past)), end


_AFTER_HALF = [[word] for word in ("this", "in", "last", "yesterday", "am", "pm")]


def _digits(words: Sequence[str], place: int, *, at: bool) -> tuple[Clock, int] | None:
    word = words[place]
    half, end = _half(words, place + 1)
    spelled = re.sub(r"^([0-9]{1,2})[.h]([0-9]{2})(?=$|[ap]\.?m\.?$)", r"\1:\2", word)
    spelled = re.sub(r"(?<=[0-9])([ap])\.m\.?$", r"\1m", spelled)
    if half and (clock := face(spelled + half)):
        return Clock((clock,)), end
    clock = face(spelled)
    if clock is None:
        return _bare(words, place, at=at)
    if spelled == word or spelled[-1] == "m" or ("h" in word and clock.hour > 12):
        return Clock((clock,)), place + 1
    # 7.30 may be a number, and 7h30 how long it was
    readings = (clock, *_later(clock)) if "." in word else (clock,)
    return (Clock(readings), place + 1) if at else None


def _bare(words: Sequence[str], place: int, *, at: bool) -> tuple[Clock, int] | None:
    """A number alone: `8 o'clock`, `at 8`, `at 1430`."""
    word = words[place]
    if at and re.fullmatch(r"[0-9]{4}", word):
        clock = face(f"{word[:2]}:{word[2:]}")
        return None if clock is None else (Clock((clock,)), place + 1)
    hour = _hour(word)
    if hour is None:
        return None
    if words[place + 1 : place + 2] in (["oclock"], ["o'clock"]):
        half, end = _half(words, place + 2)
        return Clock(_readings(hour, half)), end
    half, end = _half(words, place + 1)
    if half and hour and hour <= 12:  # eight pm
        return Clock(_readings(hour, half)), end
    return (Clock(_readings(hour, ""), bare=True), place + 1) if at else None


def _later(clock: time) -> tuple[time, ...]:
    return (clock.replace(hour=clock.hour + 12),) if 1 <= clock.hour < 12 else ()


def _hour(word: str) -> int | None:
    if word in NUMBERS:
        return NUMBERS[word]
    return int(word) if re.fullmatch(r"[0-9]{1,2}", word) and int(word) < 24 else None


def _half(words: Sequence[str], place: int) -> tuple[str, int]:
    """Which half of the day is said here, and where that ends."""
    half = HALVES.get(words[place], "") if place < len(words) else ""
    return half, place + bool(half)


def _readings(hour: int, half: str) -> tuple[time, ...]:
    if half or not 1 <= hour <= 12:
        return (time(hour % 12 + (12 if half == "pm" else 0) if half else hour),)
    return time(hour % 12), time(hour % 12 + 12)
