"""A moment as words say it, before it is known whether that ever was: a day, a time of day, or both."""

import re
from collections.abc import Sequence
from datetime import time, timedelta

from msgspec import Struct

from qicli.core.words.moments.clocks import Clock, clock_at, within
from qicli.core.words.moments.days import Day, day_at
from qicli.core.words.moments.times import DAYS, LONG_UNITS, NUMBERS, PARTS, UNITS, VAGUE
from qicli.core.words.numbers.amounts import MINUTES
from qicli.core.words.tokens import STOPS

NIGHTS = {"night", "nights"}
SOME_TIME = {"a while", "a little while", "ages", "long", "some time"}
OVER = (["for"], ["last"], ["past"], ["over"], ["in"], ["of"])  # how long, and not when: "for 2 days back, 6"
LONGEST_AGO = 8  # words: "about an hour and a half ago"


class Told(Struct, frozen=True):
    """What the words say.

    Attributes:
        day: the day; None where only a time of day or a stretch of time was said.
        clocks: the time of day in each reading; none where none was said.
        part: the part of the day.
        elapsed: how long ago, as real time.
        midnight: whether the word was midnight, which may be either end of the day.
        vague: whether it was some time ago, and nobody can tell when.
        bare: whether the time of day was a number alone.
    """

    day: Day | None = None
    clocks: tuple[time, ...] = ()
    part: str = ""
    elapsed: timedelta | None = None
    midnight: bool = False
    vague: bool = False
    bare: bool = False


Found = tuple[Told, int] | None
_FILLERS = {"early", "earlier", "late"}  # "late last night" is last night


def told_at(words: Sequence[str], start: int, *, loose: bool = False) -> Found:
    """The moment that begins at this word, as far as it goes, and where it ends.

    `loose` where nothing but a moment can be meant, as in `--at`: then "yesterday 8" is a time of day.
    """
    place = start + (words[start] in _FILLERS)
    if place >= len(words):
        return None
    return (
        _ago(words, place, loose=loose)
        or _day_first(words, place, loose=loose)
        or _clock_first(words, place, loose=loose)
    )


def _day_first(words: Sequence[str], start: int, *, loose: bool) -> Found:
    """`yesterday`, `yesterday evening`, `on 24 nov at 3 pm`, `last night at 2`."""
    found = day_at(words, start, loose=loose)
    return found and _with_clock(words, *found, loose=loose)


def _with_clock(words: Sequence[str], day: Day, end: int, *, loose: bool) -> Found:
    """A day with the part of it and the time of day that follow."""
    part, end = (day.part, end) if day.part else _part(words, end)
    found = clock_at(words, end, loose=loose)
    if found is None:
        return Told(day=day, part=part), end
    clock, end = found
    if not part:
        part, end = _part(words, end)
    return _told(clock, part, day, end)


def _clock_first(words: Sequence[str], start: int, *, loose: bool) -> Found:
    """`8pm`, `8pm yesterday`, `at 3 in the morning`, `at 8 on tuesday evening`."""
    lead = loose and words[start] not in {"at", "about", "around"}
    found = clock_at(words, start, loose=loose)
    if found is None:
        return None
    clock, end = found
    part, end = _part(words, end, alone=False)
    dated = day_at(words, end, loose=loose) if end < len(words) else None
    if dated is None:
        alone = clock.bare and not part and lead
        return None if alone else _told(clock, part, None, end)
    day, end = dated
    if not part:
        part, end = (day.part, end) if day.part else _part(words, end)
    return _told(clock, part, day, end)


def _told(clock: Clock, part: str, day: Day | None, end: int) -> Found:
    readings = within(clock.readings, part)
    offset = any(reading.tzinfo is not None for reading in readings)
    if not readings or (offset and not (day and day.dates)):  # whose yesterday it is was not said
        return None
    return Told(day, readings, part, midnight=clock.midnight and not part, bare=clock.bare), end


def _part(words: Sequence[str], start: int, *, alone: bool = True) -> tuple[str, int]:
    """The part of the day that is said here, and where it ends: `in the evening`, `evening`, `at night`."""
    lead = list(words[start : start + 2])
    place = start + (2 if lead in (["in", "the"], ["during", "the"]) else lead == ["at", "night"])
    if place < len(words) and words[place] in PARTS and words[place] != "noon" and (alone or place > start):
        return words[place], place + 1
    return "", start


def _ago(words: Sequence[str], start: int, *, loose: bool) -> Found:
    """`20 min ago`, `half an hour ago`, `3 days ago 7am`, `2 nights ago`, `a while ago`."""
    end = _ago_end(words, start)
    if not end:
        return None
    stretch = " ".join(words[start : end - 1])
    amount = (None, "") if stretch in SOME_TIME else _amount(stretch)
    if amount is None:
        return None
    number, unit = amount
    if number is None:
        return Told(vague=True), end
    if unit in UNITS:
        return Told(elapsed=number * UNITS[unit]), end
    day = _day_ago(int(number), unit)
    return _with_clock(words, day, end, loose=loose) if number == int(number) else None


def _ago_end(words: Sequence[str], start: int) -> int:
    """Where "ago" ends, or the "back" that says so in `2 days back`; 0 where neither is near."""
    for at, word in enumerate(words[start : start + LONGEST_AGO], start):
        ends = at + 1 == len(words) or words[at + 1] in STOPS
        since_when = word == "back" and ends and words[at - 1] in {*DAYS, *LONG_UNITS} and at - start > 1
        if word == "ago" or (since_when and words[start - 1 : start] not in OVER):
            return at + 1
    return 0


def _day_ago(number: int, unit: str) -> Day:
    """The day that was so many days, nights, weeks, months or years ago."""
    if unit in NIGHTS:
        return Day(back=number, part="night")
    if unit in LONG_UNITS and number:
        return Day(months=number * LONG_UNITS[unit], same_time=True)
    return Day(back=number * DAYS.get(unit, 1), same_time=True)


def _amount(line: str) -> tuple[float | None, str] | None:
    """How many of which unit: `3 days`, `an hour and a half`, `2h`, `1h 30 min`; None where it is vague."""
    for form, plainly in _PLAINLY:
        line = re.sub(form, plainly, line)
    first, _, rest = line.partition(" ")
    if first in VAGUE:
        return (None, rest) if _is_unit(rest) else None
    line = f"{NUMBERS.get(first, first)} {rest}" if rest else first
    if hours := re.fullmatch(r"([0-9]{1,2}) ?(?:h|hr|hrs|hour|hours) ?(?:and )?([0-9]{1,2}) ?([a-z]*)", line):
        minutes = int(hours[1]) * 60 + int(hours[2])
        return (minutes, "min") if hours[3] in {"", *MINUTES} else None
    found = re.fullmatch(r"([0-9]{1,6}) ?([.,][0-9]{1,2})? ?([a-z]+)( \.5)?", line)
    if found is None or not _is_unit(found[3]):
        return None
    part = found[2] or found[4]
    return int(found[1]) + (float(f"0{part.strip().replace(',', '.')}") if part else 0), found[3]


# How an amount is said, and how it is written: "half an hour" is 0.5 hour.
_PLAINLY = (
    (r"^(?:about|around|roughly|only|just) ", ""),
    (r"^(?:a )?couple (?:of )?", "2 "),
    (r"^a (?=few|good few)", ""),
    (r"^(?:a |the )?half(?: an?)? (?=[a-z])", "0.5 "),
    (r"^three quarters of an hour$", "45 min"),
    (r"^a quarter of an hour$", "15 min"),
    (r"^an? ", "1 "),
    (r" (?:and a half|1/2)(?= |$)", " .5"),
)


def _is_unit(word: str) -> bool:
    return word in UNITS or word in DAYS or word in LONG_UNITS or word in NIGHTS
