"""A setting in a person's words: which one a name means, what is typed for it, and how its value is told."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from difflib import get_close_matches
from typing import Any

import msgspec

from qicli.core.person.settings import PERSON, SETTINGS, Setting
from qicli.core.practice.gates import read_gates
from qicli.core.practice.routine import read_breath
from qicli.core.text import visible

LONGEST_QUIET = 366  # days
DAY = timedelta(days=1)
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30}


def read_value(key: str, text: str) -> Any:  # noqa: ANN401 - a TOML value of any kind
    """What `text` means for this setting, as the file has it.

    Raises:
        ValueError: it does not fit; says what to write.
    """
    setting = SETTINGS[key]
    held = setting.check(_KINDS.get(type(setting.default), _as_it_stands)(text, setting))
    if key == "breath" and held:  # however it was typed, so that any qi reads it
        held = str(read_breath(held))
    if isinstance(held, float) and held.is_integer():
        return int(held)
    return list(held) if isinstance(held, tuple) else held


def read_quiet(text: str, today: date) -> date:
    """The day until which nothing is asked: `2 weeks`, `10 days`, `a month` or a date to come.

    Raises:
        ValueError: says what to write.
    """
    match text.lower().split():
        case [amount, unit] if unit in _UNITS and (amount in {"a", "an"} or amount.isdecimal()):
            days = (int(amount) if amount.isdecimal() else 1) * _UNITS[unit] if len(amount) < 5 else 0
        case [day]:
            days = _days_until(day, today)
        case _:
            days = 0
    if not 0 < days <= LONGEST_QUIET:
        raise ValueError(
            f'"{text}" is no time to be quiet for; write 2 weeks, 10 days or a date from {today + DAY} on, '
            "a year at most"
        )
    return today + days * DAY


def key_of(name: str) -> str:
    """The key that is meant by a name, which may leave out its table, and have hyphens."""
    key = name.strip().lower().replace("-", "_")
    meant = next((each for each in (key, f"{PERSON}.{key}") if each in SETTINGS), None)
    return meant or {"quiet": "quiet_until"}.get(key, name)


def unknown(key: str) -> str:
    """That there is no such setting, with near ones."""
    near = get_close_matches(key, [*SETTINGS, "quiet"], 1)
    hint = f"{near[0]}?" if near else "qi config lists them all"
    return f'there is no setting "{key}"; {hint}'


def shown(value: object) -> str:
    """A setting's value in words; a dash for none."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(value) or "–"
    if isinstance(value, float):
        return f"{value:g}"
    return visible(str(value)) if value or value == 0 else "–"


def _days_until(text: str, today: date) -> int:
    """Days from today to this date; 0 for what is none."""
    try:
        return (date.fromisoformat(text) - today).days
    except ValueError:
        return 0


def _as_it_stands(text: str, setting: Setting) -> object:
    """Text, or the number or date that it reads as; a word of a setting's own is known in any case."""
    for said in (text, text.lower()):
        with suppress(msgspec.ValidationError):
            value = msgspec.convert(said, setting.type, strict=False)
            return said if value is None else value
    return text


def _switch(text: str, _: Setting) -> object:
    return {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}.get(
        text.lower(), text
    )


def _several(text: str, setting: Setting) -> object:
    if setting.key == "person.gates":
        return read_gates(text)
    words = text.lower().replace(",", " ").split()
    return [] if words == ["none"] else list(dict.fromkeys(words))


_KINDS: dict[type, Callable[[str, Setting], object]] = {bool: _switch, tuple: _several}
