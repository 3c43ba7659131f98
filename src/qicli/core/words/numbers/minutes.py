"""So many minutes, as people write them: 2, 2.5, 2:30, 2m, 2 min, 90 s, 1 h 30."""

import re
from contextlib import suppress

_NUMBER = r"[0-9]{1,6}(?:[.,][0-9]{1,6})?"
_HOURS = r"(?:hours?|hrs?|h)"
_MINUTES = r"(?:m(?:in(?:ute)?s?)?\.?|['′])"
_SECONDS = r"(?:s(?:ec(?:ond)?s?)?\.?|[\"″])"
# Hours, minutes and seconds; what comes last may leave its unit out behind one that has it.
_WRITTEN = [
    re.compile(rf"(?P<m>{_NUMBER})(?:\s*{_MINUTES})?"),
    re.compile(rf"(?P<h>{_NUMBER})\s*{_HOURS}(?:\s*(?P<m>{_NUMBER})(?:\s*{_MINUTES})?)?"),
    re.compile(rf"(?P<m>{_NUMBER})\s*{_MINUTES}\s*(?P<s>{_NUMBER})(?:\s*{_SECONDS})?"),
    re.compile(rf"(?P<s>{_NUMBER})\s*{_SECONDS}"),
    re.compile(r"(?:(?P<h>[0-9]{1,3}):)?(?P<m>[0-9]{1,4}):(?P<s>[0-5][0-9])"),
]
_IN_MINUTES = {"h": 60.0, "m": 1.0, "s": 1 / 60}


def read_minutes(text: str) -> float:
    """Minutes: a number alone counts them, `2:30` is two and a half; any number that Python reads is taken.

    Raises:
        ValueError: it is no stretch of time; says what would be accepted.
    """
    with suppress(ValueError):
        return float(text)
    said = text.strip().lower()
    for written in _WRITTEN:
        if found := written.fullmatch(said):
            parts = {unit: number for unit, number in found.groupdict().items() if number}
            return sum(_IN_MINUTES[unit] * float(number.replace(",", ".")) for unit, number in parts.items())
    raise ValueError(f'"{text}" is no stretch of time; write minutes as 5, 2:30, 2m or 90 s')
