"""The form in which an entry is edited: a small TOML text, and what is said by the one that comes back."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

import msgspec
import tomli_w

from qicli.core.entry import Reading, Session, Site, Symptom
from qicli.core.ledger import Felt
from qicli.core.moments import LocalTime, read_moment
from qicli.core.telling import told
from qicli.core.terms import place_term, read_place, read_term
from qicli.core.text import stored, visible
from qicli.core.vocabulary import Group
from qicli.errors import Finding

Value = TypeVar("Value")
Table = Mapping[str, Any]

HEAD = """\
# {told}
{version}
# Change what you like, save, and close the editor. What is left out or empty was not said.
# Left as it is, or wholly emptied, nothing is written; what it was stays as an earlier version.
"""
GROUPS: dict[str, Group] = {
    "qualities": "quality",
    "worse_with": "worse",
    "better_with": "better",
    "moods": "mood",
    "mood": "mood",
}
HINTS = {
    "pain": "0 no pain … 10 worst pain imaginable",
    "sites": "places, such as left calf 6",
    "at": "2026-11-20 21:00, or yesterday 8pm",
}
NO_TEXT = "write it in quotation marks"


def form(entry: Felt) -> str:
    """The entry as a form, with a comment on how to use it at the top."""
    lines = [HEAD.format(told=told(entry), version=version_line(entry))]
    for name, value in _fields(entry).items():
        kind = name.rpartition("_")[2]
        hint = f"  # {HINTS[kind]}" if kind in HINTS else ""
        if value is None:
            lines.append(f"# {name} = ({HINTS[kind]})\n")
        elif name == "note" and "\n" in value and "\r" not in value:
            lines.append(tomli_w.dumps({name: value}, multiline_strings=True))
        else:
            lines.append(f"{_line(name, value)}{hint}\n")
    return "".join(lines)


def version_line(entry: Felt) -> str:
    """The comment by which a form that was kept tells which version of the entry it was made of."""
    return visible(f"# This is a form of version {entry.id}.")


def _line(name: str, value: object) -> str:
    """A field on one line, arrays too."""
    if isinstance(value, list):
        items = [tomli_w.dumps({"x": item}).removeprefix("x = ").rstrip("\n") for item in value]
        return f"{name} = [{', '.join(items)}]"
    return tomli_w.dumps({name: value}).rstrip("\n")


def _fields(entry: Felt) -> dict[str, Any]:
    """The values of the form, in its order."""
    if isinstance(entry, Session):
        return {
            **_reading_fields("before", entry.before),
            **_reading_fields("after", entry.after),
            "mood": list(entry.mood),
            "note": entry.note,
        }
    return {
        "at": entry.at.isoformat(" "),
        "pain": entry.pain,
        "sites": [place_term(site) for site in entry.sites],
        **{name: list(getattr(entry, name)) for name in ("qualities", "worse_with", "better_with", "moods")},
        "tags": list(entry.tags),
        "note": entry.note,
    }


def _reading_fields(name: str, reading: Reading) -> dict[str, Any]:
    return {f"{name}_pain": reading.pain, f"{name}_sites": [place_term(site) for site in reading.sites]}


def added_words(entry: Felt, text: str) -> str:
    """The lines of a form that were changed or added, as they were typed, for the red flags."""
    known = set(form(entry).splitlines())
    return "\n".join(line for line in text.splitlines() if line not in known)


def is_empty(text: str) -> bool:
    """Whether a form has nothing but comments left."""
    return all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines())


def read_form(text: str, entry: Felt, calendar: LocalTime) -> Felt | list[Finding]:
    """The entry as the form says it, or everything that is wrong with the form."""
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # tomllib's own error, and numbers of thousands of digits
        return [Finding("", visible(str(error)))]
    reader = _Reader(table, entry, calendar)
    changed = reader.session(entry) if isinstance(entry, Session) else reader.symptom(entry)
    return reader.findings or changed


class _Reader:
    """Reads a form field by field, and keeps what is wrong. What was left as it was is always right."""

    def __init__(self, table: Table, entry: Felt, calendar: LocalTime) -> None:
        self._table = table
        self._former = _fields(entry)
        self._calendar = calendar
        unknown = [name for name in table if name not in self._former]
        self.findings = [
            Finding(visible(name), f"no such field; the fields are {', '.join(self._former)}")
            for name in unknown
        ]

    def symptom(self, entry: Symptom) -> Symptom:
        """The symptom as the form says it."""
        sites = self._sites("sites", entry.sites)
        return msgspec.structs.replace(
            entry,
            at=self._at(entry.at),
            pain=self._rated("pain", entry.pain, sites, entry.sites),
            sites=sites,
            **{
                name: self._terms(name, getattr(entry, name))
                for name in ("qualities", "worse_with", "better_with", "moods")
            },
            tags=self._tags(entry.tags),
            note=self._note(entry.note),
        )

    def session(self, entry: Session) -> Session:
        """The practice as the form says it."""
        return msgspec.structs.replace(
            entry,
            before=self._reading("before", entry.before),
            after=self._reading("after", entry.after),
            mood=self._terms("mood", entry.mood),
            note=self._note(entry.note),
        )

    def _reading(self, name: str, former: Reading) -> Reading:
        sites = self._sites(f"{name}_sites", former.sites)
        return Reading(self._rated(f"{name}_pain", former.pain, sites, former.sites), sites)

    def _at(self, former: datetime) -> datetime:
        value = self._table.get("at", "")
        if value == self._former["at"]:
            return former
        text = str(value) if isinstance(value, date) else value  # which a datetime is too
        if not isinstance(text, str) or not text.strip():
            return self._wrong("at", f"when it was has to be said: {HINTS['at']}", former)
        try:
            return read_moment(text, self._calendar).replace(microsecond=0)
        except ValueError as error:
            return self._wrong("at", str(error), former)

    def _rated(
        self, name: str, former: int | None, sites: tuple[Site, ...], former_sites: tuple[Site, ...]
    ) -> int | None:
        """The pain; where places are rated apart it is the highest of them."""
        pain = self._table.get(name)
        if pain is not None and (type(pain) is not int or not 0 <= pain <= 10):
            return self._wrong(name, "a whole number from 0 (none) to 10 (worst imaginable)", former)
        if pain == former and sites == former_sites:
            return former
        rated = max((site.pain for site in sites if site.pain is not None), default=None)
        if rated is None or pain in {None, rated}:
            return pain if rated is None else rated
        if sites != former_sites and pain == former:
            return rated
        return self._wrong(name, f"{pain}, but a place is rated {rated}; change that one too", former)

    def _sites(self, name: str, former: tuple[Site, ...]) -> tuple[Site, ...]:
        known = {place_term(site): site for site in former}
        return self._each(name, former, lambda text: known.get(text) or read_place(text))

    def _terms(self, name: str, former: tuple[str, ...]) -> tuple[str, ...]:
        return self._each(
            name, former, lambda text: text if text in former else read_term(text, GROUPS[name])
        )

    def _tags(self, former: tuple[str, ...]) -> tuple[str, ...]:
        return self._each("tags", former, lambda text: text if text in former else stored(text.strip()))

    def _note(self, former: str) -> str:
        note = self._table.get("note", "")
        if not isinstance(note, str):
            return self._wrong("note", NO_TEXT, former)
        return former if note == former else stored(note.strip())

    def _each(self, name: str, former: tuple[Value, ...], read: Callable[[str], Value]) -> tuple[Value, ...]:
        """The items of a list, each read; a text alone is a list of one."""
        items = self._table.get(name, [])
        items = [items] if isinstance(items, str) else items
        if items == self._former[name]:
            return former
        if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
            return self._wrong(name, f'a list of words: {name} = ["…", "…"]', former)
        return tuple(dict.fromkeys(self._read(name, items, read)))

    def _read(self, name: str, items: Sequence[str], read: Callable[[str], Value]) -> Iterator[Value]:
        for item in items:
            if item.strip():
                try:
                    yield read(item)
                except ValueError as error:
                    self.findings.append(Finding(name, str(error)))

    def _wrong(self, name: str, reason: str, former: Value) -> Value:
        self.findings.append(Finding(name, reason))
        return former
