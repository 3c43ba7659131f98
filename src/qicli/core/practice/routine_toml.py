"""Reads a routine from its TOML file, and finds everything that is wrong with one, all at once."""

import tomllib
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import Any, get_args

import msgspec
from msgspec import Struct

from qicli.core.practice.routine import (
    LONGEST_PRACTICE,
    SLOWEST_TEMPO,
    Breath,
    Gentle,
    Routine,
    Step,
    is_slug,
)
from qicli.core.text import folded, is_safe
from qicli.errors import Finding, RoutineError

SCHEMA = 1
_UNSAFE = "holds a control or direction character, which could disturb a terminal"
LARGEST_FILE = 256 * 1024  # bytes; the longest shipped routine has under 8,000
_KEPT = 128  # routines that are remembered as read: all that are shipped, and many of one's own


def read_routine(slug: str, source: bytes, *, file: str) -> Routine:
    """The routine in these bytes of TOML; the same bytes are read once.

    Raises:
        RoutineError: names the file and lists every finding at once.
    """
    return _read(slug, source, file)


@lru_cache(_KEPT)  # a start that looks through all of them does so more than once; a routine never changes
def _read(slug: str, source: bytes, file: str) -> Routine:
    findings: list[Finding] = []
    if not is_slug(slug):
        findings.append(Finding("", f'"{slug}" cannot name a routine; use small letters, digits and hyphens'))
    table = _table(source, findings)
    if table is None:
        raise RoutineError(file, findings)
    findings += _check_lines(source)
    findings += _schema(table)
    steps = table.pop("steps", [])
    findings += _check(table, Routine, "", given={"slug", "steps"})
    findings += _check_steps(steps)
    if findings:
        raise RoutineError(file, findings)
    routine = msgspec.convert({**_folded(table), "slug": slug, "steps": _folded(steps)}, Routine)
    findings += _check_length(routine)
    if len(routine.caution_loads) > len(routine.cautions):
        findings.append(Finding("caution_loads", "has more lists than there are cautions"))
    if findings:
        raise RoutineError(file, findings)
    return routine


def _table(source: bytes, findings: list[Finding]) -> dict[str, Any] | None:
    if len(source) > LARGEST_FILE:
        findings.append(Finding("", f"the file is larger than {LARGEST_FILE // 1024} KiB"))
        return None
    try:
        return tomllib.loads(source.decode("utf-8-sig"))
    except RecursionError:
        findings.append(Finding("", "nested too deeply"))
    except UnicodeDecodeError as error:
        findings.append(Finding("", f"not UTF-8 text (byte {error.start})"))
    except ValueError as error:
        findings.append(Finding("", f"not TOML: {error}"))
    return None


def _check_lines(source: bytes) -> Iterator[Finding]:
    """Comments too: a file that was taken is opened and shown by other programs as well."""
    for number, line in enumerate(source.decode("utf-8-sig").split("\n"), 1):
        if not is_safe(folded(line)):
            yield Finding(f"line {number}", _UNSAFE)


def _schema(table: dict[str, Any]) -> Iterator[Finding]:
    schema = table.pop("schema", None)
    if schema is None:
        yield Finding("schema", f"is missing; begin the file with schema = {SCHEMA}")
    elif type(schema) is not int or schema != SCHEMA:
        yield Finding("schema", f"this qi reads schema {SCHEMA}, and the file says {schema!r}")


_NESTED: dict[str, type[Struct]] = {"breath": Breath, "gentle": Gentle, "still": Gentle}


def _check(
    table: dict[str, Any], kind: type[Struct], place: str, *, given: set[str] | None = None
) -> Iterator[Finding]:
    """Everything wrong with one table, field by field, so that one fault does not hide the next."""
    fields = {name: field for name, field in _fields(kind).items() if name not in (given or ())}
    for key in sorted(table.keys() - fields.keys()):
        near = get_close_matches(key, fields, 1)
        yield Finding(_join(place, ascii(key)[1:-1]), "unknown key" + (f"; {near[0]}?" if near else ""))
    for name, field in fields.items():
        here = _join(place, name)
        if name not in table:
            if field.required:
                yield Finding(here, "is missing")
        elif name in _NESTED and isinstance(table[name], dict):
            yield from _check_nested(table[name], _NESTED[name], here)
        else:
            yield from _check_value(table[name], field.type, here)


@cache
def _fields(kind: type[Struct]) -> dict[str, msgspec.structs.FieldInfo]:
    """What a table of this kind may hold, by the names in the file."""
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}


def _check_nested(table: dict[str, Any], kind: type[Struct], place: str) -> Iterator[Finding]:
    found = list(_check(table, kind, place))
    if not found and kind is Breath:
        found = [Finding(place, fault) for fault in msgspec.convert(table, Breath).faults()]
    yield from found


def _check_value(value: object, kind: object, place: str) -> Iterator[Finding]:
    try:
        msgspec.convert(_folded(value), kind)
    except msgspec.ValidationError as error:
        yield Finding(place, _in_plain_words(str(error), kind))
    else:
        if not all(is_safe(text) for text in _texts(_folded(value))):
            yield Finding(place, _UNSAFE)


def _check_steps(steps: object) -> Iterator[Finding]:
    if not isinstance(steps, list) or not all(isinstance(step, dict) for step in steps):
        yield Finding("steps", "write each step as a table headed [[steps]]")
    elif not steps:
        yield Finding("steps", "a routine has at least one step, headed [[steps]]")
    elif len(steps) > 100:  # far beyond an hour of practice
        yield Finding("steps", "a routine has at most 100 steps")
    else:
        for number, step in enumerate(steps, 1):
            name = step.get("name")
            known = isinstance(name, str) and is_safe(name)
            yield from _check_step(step, f"step {number} ({name})" if known else f"step {number}")


def _check_step(table: dict[str, Any], place: str) -> Iterator[Finding]:
    yield from _check(table, Step, place)
    paced = table.get("paced", True)
    if len(_LENGTHS & table.keys()) != 1:
        yield Finding(place, "give its length either in breaths or in seconds, or in repetitions")
    elif paced is False and "seconds" not in table:
        yield Finding(place, "paced = false leaves the breath free: give its length in seconds")
    if "repetitions" not in table and (others := sorted(_OF_REPETITIONS & table.keys())):
        yield Finding(place, f"{' and '.join(others)}: only beside repetitions")
    yield from _check_stay(table, place)
    yield from _check_tempo(table, place)
    for name in ("gentle", "still"):
        version = table.get(name)
        if isinstance(version, dict):
            yield from _check_tempo(version, f"{place}: {name}")
            if len(_LENGTHS & version.keys()) > 1:
                yield Finding(f"{place}: {name}", "give its length either in breaths or in seconds")
            yield from _check_stay(version, f"{place}: {name}")


_LENGTHS = {"breaths", "seconds", "repetitions"}
_OF_REPETITIONS = {"stay", "return", "sets", "set_rest"}


def _check_stay(table: dict[str, Any], place: str) -> Iterator[Finding]:
    if ("stay" in table) != ("return" in table):
        yield Finding(place, "a repetition has stay and return, in seconds, or is one breath")


def _check_tempo(table: dict[str, Any], place: str) -> Iterator[Finding]:
    tempo = table.get("tempo", 0)
    if type(tempo) is int and 0 < tempo < SLOWEST_TEMPO:
        yield Finding(f"{place}: tempo", f"{SLOWEST_TEMPO} to 240 beats a minute, or 0 for no beat")


def _check_length(routine: Routine) -> Iterator[Finding]:
    for version, kind in ((routine, "the routine"), (routine.softened(), "its gentle version")):
        if version.seconds > LONGEST_PRACTICE:
            yield Finding("", f"{kind} lasts {version.seconds / 60:.0f} minutes; a practice has at most 60")


def _in_plain_words(message: str, kind: object) -> str:
    """Msgspec's finding in words for someone who writes a routine, not a program."""
    what, in_list, _ = message.partition(" - at ")
    if what.startswith("Invalid enum value"):
        return f"{what.replace('Invalid enum value', 'unknown word')}; one of {', '.join(_words(kind))}"
    for theirs, ours in _PLAIN_WORDS:
        what = what.replace(theirs, ours)
    return what[:1].lower() + what[1:].replace("`", "") + (" in the list" if in_list else "")


_PLAIN_WORDS = (
    (" | unset", ""),
    (" | null", ""),
    ("`int | float`", "a number"),
    ("`float`", "a number"),
    ("`int`", "a whole number"),
    ("`str`", "text"),
    ("`bool`", "true or false"),
    ("`array`", "a list"),
    ("`object`", "a table"),
    (" of length", " with a length"),
)


def _words(kind: object) -> Iterator[str]:
    for inner in get_args(kind):
        if isinstance(inner, str):
            yield inner
        else:
            yield from _words(inner)


def _folded(value: Any) -> Any:  # noqa: ANN401 - a TOML value of any shape
    if isinstance(value, str):
        return folded(value)
    if isinstance(value, list):
        return [_folded(item) for item in value]
    if isinstance(value, dict):
        return {key: _folded(item) for key, item in value.items()}
    return value


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)


def _join(place: str, name: str) -> str:
    return f"{place}: {name}" if place else name
