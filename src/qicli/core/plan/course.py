"""Courses: weeks of practice as data, each with a theme, its days, and a few lines to read."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from qicli.core.practice.routine import LONGEST_PRACTICE, is_slug
from qicli.core.practice.routine_toml import LARGEST_FILE
from qicli.core.text import folded, is_safe
from qicli.errors import Finding, RoutineError

SCHEMA = 1
MOST_WEEKS = 26  # a plan lasts half a year at most; see `core.plan`

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Line = Annotated[str, Meta(min_length=1, max_length=160)]
Prose = Annotated[str, Meta(max_length=600)]
Minutes = Annotated[float, Meta(gt=0, le=LONGEST_PRACTICE / 60)]


class Day(Struct, frozen=True, forbid_unknown_fields=True):
    """One day of a course: a routine and how long it is practised, or rest; None for as long as it is."""

    routine: Slug = ""
    minutes: Minutes | None = None
    rest: bool = False


class Week(Struct, frozen=True, forbid_unknown_fields=True):
    """Seven days under one theme, with short lines to read."""

    theme: Line
    lines: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=6)]
    days: Annotated[tuple[Day, ...], Meta(min_length=7, max_length=7)]

    @property
    def practices(self) -> int:
        """How many of its days are for practice."""
        return sum(not day.rest for day in self.days)


class Course(Struct, frozen=True, forbid_unknown_fields=True):
    """A course; `slug` is the name it is asked for by.

    Attributes:
        instead: routines that count for any of its days, where the day's own one does not fit.
        tradition: what such a course is traditionally for.
    """

    slug: str
    title: Annotated[str, Meta(min_length=1, max_length=60)]
    summary: Line
    weeks: Annotated[tuple[Week, ...], Meta(min_length=1, max_length=MOST_WEEKS)]
    instead: tuple[Slug, ...] = ()
    tradition: Prose = ""

    @property
    def routines(self) -> list[str]:
        """Every routine it names, once, in the order of their first days."""
        named = [day.routine for week in self.weeks for day in week.days if not day.rest]
        return list(dict.fromkeys([*named, *self.instead]))


def read_course(slug: str, source: bytes, *, file: str) -> Course:
    """The course in these bytes of TOML.

    Raises:
        RoutineError: names the file and lists what was found.
    """
    if len(source) > LARGEST_FILE:
        raise RoutineError(file, [Finding("", f"the file is larger than {LARGEST_FILE // 1024} KiB")])
    try:
        table = tomllib.loads(source.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # bad UTF-8 and bad TOML are both ValueErrors
        raise RoutineError(file, [Finding("", f"not TOML: {error}")]) from error
    findings = [*_schema(slug, table), *_weeks(table.get("weeks")), *_texts(table)]
    if findings:
        raise RoutineError(file, findings)
    try:
        return msgspec.convert({**table, "slug": slug}, Course)
    except msgspec.ValidationError as error:
        raise RoutineError(file, [_found("", error)]) from error


def _schema(slug: str, table: dict[str, Any]) -> Iterator[Finding]:
    if not is_slug(slug):
        yield Finding("", f'"{slug}" cannot name a course; use small letters, digits and hyphens')
    schema = table.pop("schema", None)
    if type(schema) is not int or schema != SCHEMA:
        yield Finding("schema", f"begin the file with schema = {SCHEMA}")


def _weeks(weeks: object) -> Iterator[Finding]:
    """What is wrong with each week, so that one fault does not hide the next."""
    for number, table in enumerate(weeks if isinstance(weeks, list) else (), 1):
        try:
            week = msgspec.convert(table, Week)
        except msgspec.ValidationError as error:
            yield _found(f"week {number}", error)
            continue
        for place, day in enumerate(week.days, 1):
            if day.rest == bool(day.routine) or (day.rest and day.minutes is not None):
                yield Finding(f"week {number}: day {place}", "give it either a routine or rest = true")
        if not week.practices:
            yield Finding(f"week {number}", "has only rest")


def _found(place: str, error: msgspec.ValidationError) -> Finding:
    what, _, where = str(error).replace("`", "").partition(" - at $")
    return Finding(": ".join(part for part in (place, where.removeprefix(".")) if part), what)


def _texts(value: object, place: str = "") -> Iterator[Finding]:
    match value:
        case str() if not is_safe(folded(value)) or value != folded(value):
            yield Finding(place, "holds a line break or a character that could disturb a terminal")
        case Mapping():
            for name, each in value.items():
                yield from _texts(each, place or ascii(name)[1:-1])
        case str():
            return
        case Iterable():
            for each in value:
                yield from _texts(each, place)
