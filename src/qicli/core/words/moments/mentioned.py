"""Finding what is said of time among other words, and what of it is a moment."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Literal

from qicli.core.words.moments.instants import LocalTime, TwoWays
from qicli.core.words.moments.phrases import phrase_at
from qicli.core.words.moments.reading import moment_told
from qicli.core.words.moments.times import DAY, NUMBERS
from qicli.core.words.moments.told import Told, told_at

Kind = Literal["moment", "now", "span", "future"]

KINDS: dict[str, Kind] = {"moment": "moment", "now": "now", "span": "span", "future": "future"}

# These make of a moment a beginning, an end or a comparison: "since monday", "better than yesterday".
BORDERS = {"since", "until", "till", "til", "from", "before", "than", "as", "like", "after"}
BORDERS |= {"started", "starting", "starts", "began", "begun", "beginning", "onset"}
TO = {"to", "till", "til", "until", "-", "through"}
# After these a number is how bad it was, not when: "was at 6 this morning".
PAIN_AT = {"was", "is", "pain", "still", "now", "level", "stayed", "been", "score"}


def mentioned(words: Sequence[str]) -> Iterator[tuple[int, int, Kind]]:
    """First word, end and kind of every mention, in order."""
    place = 0
    while place < len(words):
        end, kind = _longest(words, place)
        if kind and kind != "-":
            yield place, end, KINDS[kind]
        place = max(end, place + 1)


def resolved(text: str, calendar: LocalTime) -> datetime | tuple[str, tuple[str, ...]]:
    """The moment that this mention names; else why it is none, and what it could be."""
    found = told_at(text.split(), 0)
    if found is None or found[0].vague:
        return f'"{text}" does not say when', ()
    if days := _either_week(found[0], calendar.now().date()):
        return f'"{text}" could be {" or ".join(days)}; write the one that is meant', days
    try:
        return moment_told(text, found[0], calendar)
    except TwoWays as unclear:
        return str(unclear), unclear.choices
    except ValueError as impossible:
        return str(impossible), ()


def _either_week(told: Told, today: date) -> tuple[str, ...]:
    """What "wednesday" can mean on a Wednesday: today, or a week ago."""
    day = told.day
    if day is None or day.dates or day.week or day.named or day.weekday != today.weekday():
        return ()
    return tuple(f"{one:%Y-%m-%d}" for one in (today, today - 7 * DAY))


def _longest(words: Sequence[str], place: int) -> tuple[int, str]:
    """The longest mention that begins here: its end and kind; of two as long what is no moment."""
    end, kind = phrase_at(words, place)
    moment = _moment_end(words, place)
    if moment > end:
        return (_until(words, moment), "span") if _until(words, moment) > moment else (moment, "moment")
    if words[place] in BORDERS:
        follows = place + 1 + (words[place] == "as" and words[place + 1 : place + 2] == ["on"])
        bound = _moment_end(words, follows) if follows < len(words) else 0
        other, of = phrase_at(words, follows) if follows < len(words) else (0, "")
        if max(bound, other if of in {"now", "span"} else 0) > end:
            return _until(words, max(bound, other)), "span"
    return end, kind


def _until(words: Sequence[str], end: int) -> int:
    """Where "8pm to 10pm" ends; `end` itself where no second moment follows."""
    if end + 1 < len(words) and words[end] in TO:
        return max(end, _moment_end(words, end + 1))
    return end


def _moment_end(words: Sequence[str], place: int) -> int:
    """Where the moment that begins here ends; 0 where none does."""
    found = told_at(words, place)
    if found is None:
        return 0
    told, end = found
    if told.bare and not _is_clock(words, place, end, told):
        return _without_clock(words, place, end)
    return 0 if told.day is not None and told.day.back == 0 and not (told.part or told.clocks) else end


def _is_clock(words: Sequence[str], place: int, end: int, told: Told) -> bool:
    """Whether a number alone is a time of day: "at 3 in the morning"; "yesterday at 8" beside a pain."""
    if words[place] == "at" and place and words[place - 1] in PAIN_AT:
        return False
    if told.part or any(clock.hour > 10 and len(told.clocks) == 1 for clock in told.clocks):
        return True
    others = [*words[:place], *words[end:]]
    return told.day is not None and any(re.fullmatch(r"[0-9]|10", word) or word in NUMBERS for word in others)


def _without_clock(words: Sequence[str], place: int, end: int) -> int:
    """Where the day ends, without a number behind it that is rather a pain."""
    at = next((number for number in range(place, end) if words[number] in {"at", "about", "around"}), place)
    found = told_at(words[:at], place) if at > place else None
    return found[1] if found and not found[0].bare else 0
