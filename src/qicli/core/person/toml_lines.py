"""Changes one key of a TOML file as a hand would: every other line, and every comment, stays as it is."""

import re
import tomllib
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import tomli_w

Table = dict[str, Any]

_HEADING = re.compile(r"\s*\[")


def changed(table: Table, key: str, value: object) -> Table:
    """The table with a key, such as `bell` or `person.side`, given this value; None takes it away.

    A table that is left without keys goes, too.
    """
    name, _, rest = (key, "", "") if key in table else key.partition(".")
    other = {each: held for each, held in table.items() if each != name}
    inner = table.get(name)
    if rest:
        held: object = changed(inner if isinstance(inner, dict) else {}, rest, value) or None
    else:
        held = value
    return other if held is None else {**table, name: held}


def with_change(text: str, key: str, value: object) -> str | None:
    """The text with one key changed, or taken away for None, and nothing else; None where that cannot be.

    It cannot be where the key stands within other brackets, or a comment inside of its value would be lost.
    """
    heading, _, name = key.rpartition(".")
    lines = [f"{line}\n" for line in text.removesuffix("\n").split("\n")] if text else []
    first, last = _region(lines, heading)
    if first is None:
        new = (
            lines
            if value is None
            else [*lines, *(["\n"] if lines else []), f"[{heading}]\n", _line(name, value)]
        )
    else:
        span = _span(lines, first, last, name)
        if span is None:
            return None
        kept = _comment("".join(lines[slice(*span)]))
        if kept is None:
            return None
        new = [*lines[: span[0]], *_replacement(name, value, kept, lines[slice(*span)]), *lines[span[1] :]]
    said = "".join(new)
    with suppress(tomllib.TOMLDecodeError):
        expected = changed(tomllib.loads(text), key, value)
        if _without_empty(tomllib.loads(said)) == _without_empty(expected):
            return said
    return None


def _region(lines: Sequence[str], heading: str) -> tuple[int | None, int]:
    """Where the keys of a table begin and end; those without a heading stand above all headings."""
    headings = [number for number, line in enumerate(lines) if _HEADING.match(line)]
    if not heading:
        return 0, min(headings, default=len(lines))
    wanted = re.compile(rf"\s*\[\s*{re.escape(heading)}\s*\]\s*(#|$)")
    for number in headings:
        if wanted.match(lines[number]):
            return number + 1, next((each for each in headings if each > number), len(lines))
    return None, 0


def _span(lines: Sequence[str], first: int, last: int, name: str) -> tuple[int, int] | None:
    """The lines of a key and its value; where there is none, the place for one, with no lines in it."""
    begins = re.compile(rf"""\s*(["']?){re.escape(name)}\1\s*=""")
    start = next((number for number in range(first, last) if begins.match(lines[number])), None)
    if start is None:
        end = _last_place(lines, first, last)
        return end, end
    for end in range(start + 1, last + 1):
        with suppress(tomllib.TOMLDecodeError):
            tomllib.loads("".join(lines[start:end]))
            return start, end
    return None


def _last_place(lines: Sequence[str], first: int, last: int) -> int:
    """Where a region ends, without the comment that stands right above the next heading."""
    if last < len(lines):
        while last > first and lines[last - 1].lstrip().startswith("#"):
            last -= 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    return last


def _comment(span: str) -> str | None:
    """The comment after a value, with the blanks before it; None where one stands within the value."""
    if not span.strip():
        return ""
    line = span.rstrip("\r\n")
    for match in re.finditer(r"\s*#", line):
        value = line[: match.start()]
        with suppress(tomllib.TOMLDecodeError):
            tomllib.loads(value)
            return None if "\n" in value and "#" in value else line[match.start() :]
    return None if "\n" in line and "#" in line else ""


def _replacement(name: str, value: object, comment: str, old: Sequence[str]) -> list[str]:
    if value is None:
        return [comment.lstrip() + "\n"] if comment else []
    indent = re.match(r"[ \t]*", "".join(old))
    return [(indent.group() if indent else "") + _line(name, value).rstrip("\n") + comment + "\n"]


def _line(name: str, value: object) -> str:
    """A key and its value on one line."""
    if isinstance(value, list):
        inner = ", ".join(_line("_", each).removeprefix("_ = ").rstrip("\n") for each in value)
        return f"{name} = [{inner}]\n"
    return tomli_w.dumps({name: value}, multiline_strings=False)


def _without_empty(table: Table) -> Table:
    return {name: held for name, held in table.items() if held != {}}
