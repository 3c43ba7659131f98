"""Numbers that are no pain: how much of a medicine was taken, how long was sat, how much water was drunk."""

import re
from collections.abc import Sequence

from qicli.core.entry import Measure
from qicli.core.words.tokens import STOPS

# What may stand after the number of a medicine. It is kept as it was said: qi has no word on doses.
DOSE_UNITS = {
    *("mg", "mcg", "µg", "ug", "g", "ml", "iu", "x", "times", "twice"),
    *("tablet", "tablets", "tab", "tabs", "pill", "pills", "capsule", "capsules", "cap", "caps"),
    *("drop", "drops", "patch", "patches", "puff", "puffs", "sachet", "sachets", "dose", "doses"),
}
TABLETS = {"tablet", "tablets", "tab", "tabs", "pill", "pills", "capsule", "capsules", "cap", "caps"}
COUNTS = {"one", "two", "three", "half", "½"}
BY = {"x", "×"}
HOURS = {"h", "hr", "hrs", "hour", "hours"}
MINUTES = {"m", "min", "mins", "minute", "minutes"}
# Each unit of volume with the one it is kept in, and how many of those it is.
VOLUMES = {
    **dict.fromkeys(("l", "litre", "litres", "liter", "liters"), ("ml", 1000)),
    **dict.fromkeys(("ml", "millilitres", "milliliters"), ("ml", 1)),
    "cl": ("ml", 10),
    **dict.fromkeys(("glass", "glasses"), ("glasses", 1)),
    **dict.fromkeys(("cup", "cups"), ("cups", 1)),
}
LONGEST_SAT = 24 * 60  # minutes: a day has no more
MOST_WATER = {"ml": 20_000, "glasses": 100, "cups": 100}  # beyond, a slip of the finger

_NUMBER = r"[0-9]{1,4}(?:\.[0-9]{1,3})?"


def amount_end(words: Sequence[str], at: int, other_units: set[str]) -> int:
    """Where the amount of a medicine that begins at `at` ends; `at` itself where none begins there.

    `400mg`, `400 mg`, `2`, `2 tablets`, `2 x 200 mg`, `8/500`. A number with one of `other_units` after it
    (`30 min`) is none, and neither is a pain out of ten.
    """
    end = _quantity(words, at, other_units)
    while at < end < len(words) and (more := _more(words, end, other_units)) > end:
        end = more
    return end


def _more(words: Sequence[str], at: int, other_units: set[str]) -> int:
    """How an amount goes on: `x 200 mg`, `, 2 tablets`, `2x`, `twice`. A number alone may be the pain."""
    if words[at] in BY:
        end = _quantity(words, at + 1, other_units)
        return end if end > at + 1 else at
    counted = at + (words[at] in STOPS)
    if (
        list(words[counted + 1 : counted + 2])
        and words[counted].isdecimal()
        and words[counted + 1] in TABLETS
    ):
        return counted + 2
    if words[at] == "twice" or (words[at].strip("x").isdecimal() and words[at].count("x") == 1):
        return at + 1
    multiplied = words[at - 1] in BY or (words[at - 1][-1] in BY and not words[at].isdecimal())
    return _quantity(words, at, other_units) if multiplied else at


def _quantity(words: Sequence[str], at: int, other_units: set[str]) -> int:
    """A number, with its unit where one is said."""
    word, after = (*words[at : at + 2], "", "")[:2]
    if word in COUNTS:
        return at + 1 + (after in DOSE_UNITS)
    unit = _unit_of(word)
    if unit is None or word.endswith("/10") or list(words[at + 1 : at + 4]) in OUT_OF_TEN:
        return at
    if unit:
        return at + (unit in DOSE_UNITS | BY)
    if after in DOSE_UNITS:
        return at + 2
    return at + (after not in other_units)


def _unit_of(word: str) -> str | None:
    """What is glued to a number: `400mg` has mg, `8/500` and `x2` nothing; None where it is no number."""
    if word.isdecimal():
        return ""
    if not word.removeprefix("x")[:1].isdecimal():
        return None
    found = re.fullmatch(r"x?[0-9]+(?:[./x×*][0-9]+)*([^0-9\s]*)", word)
    return found[1] if found else None


OUT_OF_TEN = (["out", "of", "10"], ["out", "of", "ten"])


def measure_at(words: Sequence[str], at: int) -> tuple[Measure | None, int]:
    """The measure that begins at `at`, and where it ends: `sat 6h`, `water 2l`, `slept 5 h`, `woke 3x`."""
    return _sat(words, at) or _water(words, at) or _slept(words, at) or _woken(words, at) or (None, at)


_Found = tuple[Measure, int] | None


def _sat(words: Sequence[str], at: int) -> _Found:
    if list(words[at : at + 2]) == ["hours", "sat"]:
        minutes, end = duration_at([*words[: at + 3], "h"], at + 2)
        end = min(end, at + 3)
    elif words[at] == "sat":
        start = _past(words, at + 1, {"for", "about"})
        minutes, end = duration_at(words, start)
        end = end if end > start else at
    else:
        minutes, end = duration_at(words, at)
        end = end + 1 if end > at and words[end : end + 1] == ["sat"] else at
    return (Measure("sat", minutes, "min"), end) if end > at and 0 < minutes <= LONGEST_SAT else None


def duration_at(words: Sequence[str], at: int) -> tuple[float, int]:
    """Minutes, and where their words end (`at` where none begin): `6h`, `45 min`, `half an hour`, `6h30`."""
    for said, minutes in _IN_WORDS.items():
        if tuple(words[at : at + len(said)]) == said:
            return minutes, at + len(said)
    hours = at < len(words) and "h" in words[at]
    glued = re.fullmatch(r"([0-9]{1,2})h([0-5]?[0-9])", words[at]) if hours else None
    if glued:
        return int(glued[1]) * 60 + int(glued[2]), at + 1
    number, unit, end = _with_unit(words, at, HOURS | MINUTES)
    if unit in MINUTES or not unit:
        return number, end
    more, unit, last = _with_unit(words, end, MINUTES)
    return (number * 60 + more, last) if unit else (number * 60, end)


_IN_WORDS = {
    ("half", "an", "hour"): 30,
    ("an", "hour", "and", "a", "half"): 90,
    ("quarter", "of", "an", "hour"): 15,
    ("an", "hour"): 60,
    ("half", "hour"): 30,
}


def _slept(words: Sequence[str], at: int) -> _Found:
    """`slept 5h`, `slept for 7 hours`, `5 hours sleep`."""
    if words[at] in {"slept", "sleep"}:
        minutes, end = duration_at(
            words, start := _past(words, _past(words, at + 1, {"for", "only"}), {"about"})
        )
        return (Measure("slept", minutes, "min"), end) if end > start and 0 < minutes <= LONGEST_SAT else None
    minutes, end = duration_at(words, at)
    last = _past(words, _past(words, end, {"of"}), {"sleep", "slept", "kip"})
    sleeping = end > at and last > end and words[last - 1] != "of"
    return (Measure("slept", minutes, "min"), last) if sleeping and 0 < minutes <= LONGEST_SAT else None


def _woken(words: Sequence[str], at: int) -> _Found:
    """`woke 3x`, `woken 3 times`, `woke up twice`, `woke me 3 times`."""
    if words[at] not in {"woke", "woken", "awake", "wakened"}:
        return None
    start = _past(words, at + 1, {"up", "me"})
    word, after = (*words[start : start + 2], "", "")[:2]
    if word in _TIMES:
        return Measure("woken", _TIMES[word], "times"), start + 1
    found = re.fullmatch(r"([0-9]{1,2})(x?)", word)
    if found is None or not (found[2] or after in {"times", "x"}):
        return None
    return Measure("woken", int(found[1]), "times"), start + 1 + (not found[2])


_TIMES = {"once": 1, "twice": 2, "thrice": 3}


def _water(words: Sequence[str], at: int) -> _Found:
    start = _past(words, at, {"drank", "drunk"})
    if words[start : start + 1] == ["water"]:
        number, unit, end = _with_unit(words, start + 1, set(VOLUMES))
    else:
        number, unit, end = _with_unit(words, start, set(VOLUMES))
        end = _past(words, end, {"of"}) + 1
        unit = unit if words[end - 1 : end] == ["water"] else ""
    if not unit:
        return None
    kept, times = VOLUMES[unit]
    value = round(number * times, 3)
    return (Measure("water", value, kept), end) if 0 < value <= MOST_WATER[kept] else None


def _with_unit(words: Sequence[str], at: int, units: set[str]) -> tuple[float, str, int]:
    """A number with one of these units, glued to it or after it, and where they end; else no unit."""
    word, after = (*words[at : at + 2], "", "")[:2]
    if word.isdecimal() and after not in units:
        return 0, "", at
    found = re.fullmatch(rf"({_NUMBER})([a-z]*)", word) if word[:1].isdecimal() else None
    if found is None:
        return 0, "", at
    apart = not found[2]
    unit = after if apart else found[2]
    return (float(found[1]), unit, at + 1 + apart) if unit in units else (0, "", at)


def _past(words: Sequence[str], at: int, some: set[str]) -> int:
    return at + (at < len(words) and words[at] in some)
