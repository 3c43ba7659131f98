"""The form in which an entry is edited: a small TOML text, and what is said by the one that comes back."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

import msgspec
import tomli_w

from qicli.core.entry import UNSAID, Activity, Checkin, Peg, Reading, Session, Site, Symptom
from qicli.core.journal.telling import measured, taken, told
from qicli.core.ledger import Account
from qicli.core.person.answers import READERS, read_activity, read_names, read_scale
from qicli.core.person.checkin import MOST_ACTIVITIES, NUMBERS, PEG_ITEMS
from qicli.core.text import stored, visible
from qicli.core.words.grammar import read_medicine
from qicli.core.words.moments import LocalTime, read_moment
from qicli.core.words.terms import place_term, read_measure, read_place, read_term
from qicli.core.words.vocabulary import Group
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
    "peg_pain": "0 no pain … 10 as bad as you can imagine",
    "enjoyment": "0 pain does not interfere … 10 completely interferes",
    "activity": "0 pain does not interfere … 10 completely interferes",
    "activities": "0 cannot do it … 10 as before, such as walking the dog=7",
    "sitting": "minutes at a stretch, such as 40, or 1 h 30",
    "standing": "minutes at a stretch",
    "walking": "minutes at a stretch",
    "sleep": "hours a night, such as 6.5",
    "woken": "times a night",
    "confidence": "0 not at all … 10 fully",
    "supported": "0 not at all … 10 fully",
}
NO_TEXT = "write it in quotation marks"


def form(entry: Account) -> str:
    """The entry as a form, with a comment on how to use it at the top."""
    lines = [HEAD.format(told=told(entry), version=version_line(entry))]
    for name, value in _fields(entry).items():
        words = HINTS.get(name) or HINTS.get(name.rpartition("_")[2])
        hint = f"  # {words}" if words else ""
        if value is None:
            lines.append(f"# {name} = ({words})\n")
        elif name == "note" and "\n" in value and "\r" not in value:
            lines.append(tomli_w.dumps({name: value}, multiline_strings=True))
        else:
            lines.append(f"{_line(name, value)}{hint}\n")
    return "".join(lines)


def version_line(entry: Account) -> str:
    """The comment by which a form that was kept tells which version of the entry it was made of."""
    return visible(f"# This is a form of version {entry.id}.")


def _line(name: str, value: object) -> str:
    """A field on one line, arrays too."""
    if isinstance(value, list):
        items = [tomli_w.dumps({"x": item}).removeprefix("x = ").rstrip("\n") for item in value]
        return f"{name} = [{', '.join(items)}]"
    return tomli_w.dumps({name: value}).rstrip("\n")


def _fields(entry: Account) -> dict[str, Any]:
    """The values of the form, in its order."""
    if isinstance(entry, Session):
        return {
            **_reading_fields("before", entry.before),
            **_reading_fields("after", entry.after),
            "mood": list(entry.mood),
            "note": entry.note,
        }
    if isinstance(entry, Checkin):
        return _checkin_fields(entry)
    return {
        "at": entry.at.isoformat(" "),
        "pain": entry.pain,
        "sites": [place_term(site) for site in entry.sites],
        **{name: list(getattr(entry, name)) for name in ("qualities", "worse_with", "better_with", "moods")},
        **_done_fields(entry),
        "tags": list(entry.tags),
        "note": entry.note,
    }


def _done_fields(entry: Symptom) -> dict[str, Any]:
    """What was done, taken and measured; most entries have none of it, and their form neither."""
    lists = {
        "treatments": list(entry.treatments),
        "medicines": [taken(medicine) for medicine in entry.medicines],
        "measures": [measured(measure) for measure in entry.measures],
    }
    around = {"before": entry.before, "after": entry.after}
    shown = entry.treatments or (entry.before, entry.after) != (UNSAID, UNSAID)
    readings = [_reading_fields(name, said) for name, said in around.items()] if shown else []
    fields = {name: value for name, value in lists.items() if value}
    return fields | {name: value for each in readings for name, value in each.items()}


def _checkin_fields(entry: Checkin) -> dict[str, Any]:
    answers = entry.answers
    return {
        "at": entry.at.isoformat(" "),
        **{f"peg_{name}": getattr(answers.peg, name) for name in PEG_ITEMS},
        "activities": [_activity_term(activity) for activity in answers.activities],
        **{name: getattr(answers, name) for name in NUMBERS},
        "medication": entry.medication,
        "note": entry.note,
    }


def _activity_term(activity: Activity) -> str:
    return activity.name if activity.score is None else f"{activity.name}={activity.score}"


def _read_activity(text: str) -> Activity:
    if "=" in text:
        return read_activity(text)
    names = read_names(text)
    if len(names) != 1:
        raise ValueError("each activity is an item of its own")
    return Activity(names[0])


def _reading_fields(name: str, reading: Reading) -> dict[str, Any]:
    return {f"{name}_pain": reading.pain, f"{name}_sites": [place_term(site) for site in reading.sites]}


def added_words(entry: Account, text: str) -> str:
    """The lines of a form that were changed or added, as they were typed, for the red flags."""
    known = set(form(entry).splitlines())
    return "\n".join(line for line in text.splitlines() if line not in known)


def is_empty(text: str) -> bool:
    """Whether a form has nothing but comments left."""
    return all(not line.strip() or line.lstrip().startswith("#") for line in text.splitlines())


def read_form(text: str, entry: Account, calendar: LocalTime) -> Account | list[Finding]:
    """The entry as the form says it, or everything that is wrong with the form."""
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # tomllib's own error, and numbers of thousands of digits
        return [Finding("", visible(str(error)))]
    reader = _Reader(table, entry, calendar)
    match entry:
        case Session():
            changed: Account = reader.session(entry)
        case Checkin():
            changed = reader.checkin(entry)
        case _:
            changed = reader.symptom(entry)
    return reader.findings or changed


class _Reader:
    """Reads a form field by field, and keeps what is wrong. What was left as it was is always right."""

    def __init__(self, table: Table, entry: Account, calendar: LocalTime) -> None:
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
            treatments=self._of_its_own("treatments", entry.treatments, lambda text: stored(text.strip())),
            medicines=self._of_its_own("medicines", entry.medicines, read_medicine),
            measures=self._of_its_own("measures", entry.measures, read_measure),
            before=self._reading("before", entry.before),
            after=self._reading("after", entry.after),
            tags=self._tags(entry.tags),
            note=self._text("note", entry.note),
        )

    def session(self, entry: Session) -> Session:
        """The practice as the form says it."""
        return msgspec.structs.replace(
            entry,
            before=self._reading("before", entry.before),
            after=self._reading("after", entry.after),
            mood=self._terms("mood", entry.mood),
            note=self._text("note", entry.note),
        )

    def _of_its_own(
        self, name: str, former: tuple[Value, ...], read: Callable[[str], Value]
    ) -> tuple[Value, ...]:
        """A list that only some forms have."""
        return self._each(name, former, read) if name in self._former else former

    def checkin(self, entry: Checkin) -> Checkin:
        """The check-in as the form says it; its baseline is that of the check-ins before it, and stays."""
        former = entry.answers
        peg = {name: self._number(f"peg_{name}", getattr(former.peg, name), read_scale) for name in PEG_ITEMS}
        answers = msgspec.structs.replace(
            former,
            activities=self._activities(former.activities),
            **{name: self._number(name, getattr(former, name), READERS[name]) for name in NUMBERS},
            **({} if (new := Peg(**peg)) == former.peg else {"peg": new}),
        )
        return msgspec.structs.replace(
            entry,
            at=self._at(entry.at),
            answers=answers,
            medication=self._text("medication", entry.medication),
            note=self._text("note", entry.note),
        )

    def _number(self, name: str, former: Any, read: Callable[[str], Any]) -> Any:  # noqa: ANN401 - whole or not
        """A number as it would be answered; as text too, such as "1 h 30"."""
        value = self._table.get(name)
        if value is None or value == "":
            return None
        if value == former and not isinstance(value, bool):
            return former
        try:
            return read(str(value))
        except ValueError as error:
            return self._wrong(name, str(error), former)

    def _activities(self, former: tuple[Activity, ...]) -> tuple[Activity, ...]:
        known = {_activity_term(activity): activity for activity in former}
        said = self._each("activities", former, lambda text: known.get(text) or _read_activity(text))
        if said != former and len({each.name.casefold() for each in said}) < len(said):
            return self._wrong("activities", "each of them once", former)
        if said != former and len(said) > MOST_ACTIVITIES:
            return self._wrong("activities", f"at most {MOST_ACTIVITIES}", former)
        return said

    def _reading(self, name: str, former: Reading) -> Reading:
        if f"{name}_pain" not in self._former:
            return former
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

    def _text(self, name: str, former: str) -> str:
        text = self._table.get(name, "")
        if not isinstance(text, str):
            return self._wrong(name, NO_TEXT, former)
        return former if text == former else stored(text.strip())

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
