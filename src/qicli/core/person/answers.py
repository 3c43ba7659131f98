"""Reading the answers of a check-in: numbers, minutes and hours, in the ways in which people say them."""

import re
from collections.abc import Callable, Sequence

from qicli.core.entry import Activity, Peg
from qicli.core.person.checkin import MOST_ACTIVITIES, PEG_ITEMS
from qicli.core.text import folded, stored

DAY = 24 * 60  # minutes
LONGEST_NAME = 80  # letters: each check-in carries it, twice
MOST_TIMES = 99  # woken in one night; beyond, a slip of the finger

SCALE = "a whole number from 0 to 10"
MINUTES = "minutes, such as 40, or 1 h 30; a day has no more than 24 h"
HOURS = "hours, such as 7, 6.5 or 6 h 30; a day has no more than 24 h"
TIMES = f"how many times, from 0 to {MOST_TIMES}, such as 2"

_NUMBER = r"([0-9]{1,4}(?:[.,][0-9]{1,4})?)"
_HOURS = r"h|hr|hrs|hour|hours"
_MINUTES = r"m|min|mins|minute|minutes"
_SPOKEN = {
    "half an hour": 30,
    "half hour": 30,
    "an hour": 60,
    "hour and a half": 90,
    "an hour and a half": 90,
}
_COUNTED = {"no": 0, "none": 0, "never": 0, "not": 0, "once": 1, "twice": 2}


def read_scale(text: str) -> int:
    """A number of a scale, such as `7` or `7/10`.

    Raises:
        ValueError: says what would be accepted.
    """
    found = re.fullmatch(r"([0-9]{1,2})(?: ?/ ?10| out of 10)?", _plain(text))
    if found is None or int(found[1]) > 10:
        raise ValueError(SCALE)
    return int(found[1])


def read_minutes(text: str) -> int:
    """A stretch of time in minutes: `90`, `90 min`, `1 h 30`, `1:30`, `1.5 h`.

    Raises:
        ValueError: says what would be accepted.
    """
    plain = _plain(text)
    minutes = float(plain) if re.fullmatch("[0-9]{1,4}", plain) else _duration(plain)
    if minutes is None or not minutes <= DAY:
        raise ValueError(MINUTES)
    return round(minutes)


def read_hours(text: str) -> float:
    """A stretch of time in hours: `7`, `7h`, `6.5`, `6 h 30`, `390 min`.

    Raises:
        ValueError: says what would be accepted.
    """
    plain = _plain(text)
    bare = re.fullmatch(_NUMBER, plain)
    minutes = _number(bare[1]) * 60 if bare else _duration(plain)
    if minutes is None or not minutes <= DAY:
        raise ValueError(HOURS)
    return round(minutes / 60, 2)


def read_times(text: str) -> int:
    """How many times: `2`, `2x`, `twice`, `never`.

    Raises:
        ValueError: says what would be accepted.
    """
    plain = _plain(text)
    found = re.fullmatch(r"([0-9]{1,2}) ?(?:x|×|times?)?", plain)
    if plain not in _COUNTED and found is None:
        raise ValueError(TIMES)
    return int(found[1]) if found else _COUNTED[plain]


def read_peg(text: str) -> Peg:
    """PEG's three items, such as `5,4,6`; one that is left empty was skipped, as in `5,,6`.

    Raises:
        ValueError: says what would be accepted.
    """
    parts = [part.strip() for part in text.split(",")] if "," in text else text.split()
    if len(parts) != len(PEG_ITEMS):
        raise ValueError("three whole numbers from 0 to 10, such as 5,4,6; 5,,6 leaves one out")
    scores = [read_scale(part) if part else None for part in parts]
    return Peg(*scores)


def read_names(text: str) -> list[str]:
    """The names of activities, between semicolons: each once, at most five.

    Raises:
        ValueError: says what would be accepted.
    """
    names = {name.casefold(): name for part in text.split(";") if (name := folded(stored(part)))}
    if any(not any(letter.isalpha() for letter in name) for name in names):
        raise ValueError("activities are named in words, such as walking the dog")
    if any(len(name) > LONGEST_NAME for name in names):
        raise ValueError(f"activities are named in a few words, at most {LONGEST_NAME} letters each")
    if len(names) > MOST_ACTIVITIES:
        raise ValueError(f"at most {MOST_ACTIVITIES} activities, with semicolons between them")
    return list(names.values())


def read_activity(text: str) -> Activity:
    """An activity with its score, such as `walking the dog=7`.

    Raises:
        ValueError: says what would be accepted.
    """
    name, sign, score = text.rpartition("=")
    names = read_names(name)
    if not sign or len(names) != 1:
        raise ValueError("a name and a whole number from 0 to 10, such as walking the dog=7")
    return Activity(names[0], read_scale(score))


def rated(names: Sequence[str], scored: Sequence[Activity]) -> tuple[Activity, ...]:
    """The activities of these names with the scores that were said; others are added to the list.

    Capitals make no difference.

    Raises:
        ValueError: there are too many.
    """
    known = {name.casefold(): Activity(name) for name in names}
    for each in scored:
        former = known.get(each.name.casefold(), each)
        known[each.name.casefold()] = Activity(former.name, each.score)
    if len(known) > MOST_ACTIVITIES:
        raise ValueError(
            f"that would be {len(known)} activities, and at most {MOST_ACTIVITIES} are asked; "
            '--activities "…; …" names them anew'
        )
    return tuple(known.values())


READERS: dict[str, Callable[[str], float]] = {
    "sitting": read_minutes,
    "standing": read_minutes,
    "walking": read_minutes,
    "sleep": read_hours,
    "woken": read_times,
    "confidence": read_scale,
    "supported": read_scale,
}


def _plain(text: str) -> str:
    return folded(text).lower().strip(" .~")


def _number(digits: str) -> float:
    return float(digits.replace(",", "."))


def _duration(plain: str) -> float | None:
    """Minutes of a stretch of time with its unit; None for anything else."""
    if plain in _SPOKEN:
        return float(_SPOKEN[plain])
    if found := re.fullmatch(rf"{_NUMBER} ?(?:({_HOURS})|{_MINUTES})", plain):
        return _number(found[1]) * (60 if found[2] else 1)
    both = rf"([0-9]{{1,2}}) ?(?:(?:{_HOURS}) ?(?:and )?|:)([0-5]?[0-9]) ?(?:{_MINUTES})?"
    found = re.fullmatch(both, plain)
    return float(int(found[1]) * 60 + int(found[2])) if found else None
