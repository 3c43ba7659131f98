"""The settings as TOML: what of it can be used, what is wrong with it, and what is passed over."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import msgspec
from msgspec import Struct

from qicli.core.person.settings import PERSON, SETTINGS, Person, Settings
from qicli.core.text import visible
from qicli.core.words.vocabulary.phrases import Taught
from qicli.errors import Finding, SettingsError

LARGEST_FILE = 256 * 1024  # bytes; far beyond every setting with a comment
WORDS = "words"  # the table of names that `qi log` knows, which reads it by itself


class Checked(Struct, frozen=True):
    """What a file says: the settings that can be used, what cannot, and keys that this qi does not know."""

    settings: Settings
    faults: tuple[Finding, ...] = ()
    strange: tuple[Finding, ...] = ()
    table: dict[str, Any] = msgspec.field(default_factory=dict)


def read_settings(source: bytes, *, file: str) -> Settings:
    """The settings in these bytes of TOML; keys that this qi does not know are passed over.

    Raises:
        SettingsError: names the file and lists every finding at once.
    """
    checked = check(source)
    if checked.faults:
        raise SettingsError(file, list(checked.faults))
    return checked.settings


def impersonal(faults: Iterable[Finding]) -> bool:
    """Whether only settings of the program are at fault: none of the person, and not the file as a whole."""
    return all(fault.place in SETTINGS and not fault.place.startswith(f"{PERSON}.") for fault in faults)


def check(source: bytes) -> Checked:
    """Everything that a file says, and everything that is wrong with it."""
    table = read_table(source)
    if isinstance(table, Finding):
        return Checked(Settings(), (table,))
    faults: list[Finding] = []
    own = _held(table, "", faults)
    faults += _misplaced(table)
    told = table.get(PERSON, {})
    person = Person()
    if isinstance(told, dict):
        person = Person(**_held(told, f"{PERSON}.", faults))
    else:
        faults.append(Finding(PERSON, "write it as a table headed [person]"))
    return Checked(Settings(**own, person=person), tuple(faults), tuple(_strange(table)), table)


def read_table(source: bytes) -> dict[str, Any] | Finding:
    """The TOML in these bytes, or why there is none."""
    if len(source) > LARGEST_FILE:
        return Finding("", f"the file is larger than {LARGEST_FILE // 1024} KiB")
    try:
        return tomllib.loads(source.decode("utf-8-sig"))
    except RecursionError:
        return Finding("", "nested too deeply")
    except UnicodeDecodeError as error:
        return Finding("", f"not UTF-8 text (byte {error.start})")
    except ValueError as error:
        return Finding("", f"not TOML: {error}")


def _held(table: Mapping[str, Any], prefix: str, faults: list[Finding]) -> dict[str, Any]:
    """The values of a table that can be used; what is wrong with the others is added to `faults`."""
    held: dict[str, Any] = {}
    for name, value in table.items():
        setting = SETTINGS.get(f"{prefix}{name}")
        if setting is None:
            continue
        try:
            held[name] = setting.check(value)
        except ValueError as error:
            faults.append(Finding(setting.key, str(error)))
    return held


def _misplaced(table: Mapping[str, Any]) -> Iterator[Finding]:
    """What was told of the person in a place where nothing would heed it: better refused than passed over."""
    for key in table:
        if f"{PERSON}.{key.lower()}" in SETTINGS:
            yield Finding(visible(key), f"stands outside its table; write it below [{PERSON}]")
        elif key != PERSON and key.lower() == PERSON:
            yield Finding(visible(key), f"write the table as [{PERSON}], in small letters")


def _strange(table: Mapping[str, Any]) -> Iterator[Finding]:
    """What is passed over here: unknown keys, and words that could not be learnt."""
    try:
        msgspec.convert(table.get(WORDS, {}), Taught)
    except msgspec.ValidationError as error:
        yield Finding(WORDS, visible(str(error)))
    told = table.get(PERSON)
    person = told if isinstance(told, dict) else {}
    keys = [
        *(key for key in table if key not in {PERSON, WORDS}),
        *(f"{PERSON}.{key}" for key in person),
    ]
    for key in keys:
        if key not in SETTINGS:
            near = get_close_matches(key, SETTINGS, 1)
            hint = f"; {near[0]}?" if near else ""
            yield Finding(visible(key), f"this qi does not know it, and leaves it as it is{hint}")
