"""A form that comes back: the entry as it says it, everything that is wrong with it, and what was typed."""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

import msgspec

from qicli.core.entry import Activity, Checkin, Peg, Question, Reading, Session, Site, Symptom
from qicli.core.journal.forms import HINTS, activity_term, fields_of, form
from qicli.core.ledger import Account
from qicli.core.person.answers import READERS, read_activity, read_names, read_scale
from qicli.core.person.checkin import MOST_ACTIVITIES, NUMBERS, PEG_ITEMS
from qicli.core.text import stored, visible
from qicli.core.words.moments.instants import LocalTime
from qicli.core.words.moments.reading import read_moment
from qicli.core.words.remedies.doses import read_medicine
from qicli.core.words.terms import place_term, read_measure, read_movement, read_place, read_term
from qicli.core.words.vocabulary.phrases import Group
from qicli.errors import Finding

Value = TypeVar("Value")
Table = Mapping[str, Any]
GROUPS: dict[str, Group] = {
    "qualities": "quality",
    "worse_with": "worse",
    "better_with": "better",
    "moods": "mood",
    "mood": "mood",
    "mood_after": "mood",
}
NO_TEXT = "write it in quotation marks"


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
        case Question():
            changed = reader.question(entry)
        case _:
            changed = reader.symptom(entry)
    return reader.findings or changed


def _read_activity(text: str) -> Activity:
    if "=" in text:
        return read_activity(text)
    names = read_names(text)
    if len(names) != 1:
        raise ValueError("each activity is an item of its own")
    return Activity(names[0])


class _Reader:
    """Reads a form field by field, and keeps what is wrong. What was left as it was is always right."""

    def __init__(self, table: Table, entry: Account, calendar: LocalTime) -> None:
        self._table = table
        self._former = fields_of(entry)
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
            movements=self._of_its_own("movements", entry.movements, read_movement),
            before=self._reading("before", entry.before),
            after=self._reading("after", entry.after),
            tags=self._tags(entry.tags),
            note=self._text("note", entry.note),
        )

    def session(self, entry: Session) -> Session:
        """The practice as the form says it; one that was told of has no before and after, but a moment."""
        return msgspec.structs.replace(
            entry,
            at=self._at(entry.at) if entry.told else entry.at,
            before=self._reading("before", entry.before),
            after=self._reading("after", entry.after),
            mood=self._terms("mood", entry.mood),
            mood_after=self._felt_after(entry.mood_after),
            note=self._text("note", entry.note),
        )

    def _felt_after(self, former: tuple[str, ...]) -> tuple[str, ...]:
        """Only the form of a practice around which it was asked has it."""
        return self._terms("mood_after", former) if "mood_after" in self._former else former

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

    def question(self, entry: Question) -> Question:
        """The question as the form says it; it is open again once the answer and its day are emptied."""
        text, answer = self._text("text", entry.text), self._text("answer", entry.answer)
        answered = self._day("answered", entry.answered)
        if not text and entry.text:
            return self._wrong("text", "a question has words; qi journal delete removes it", entry)
        if answer and answered is None and (answer, answered) != (entry.answer, entry.answered):
            return self._wrong("answered", "an answer has its day; empty the answer too, to ask again", entry)
        return msgspec.structs.replace(entry, text=text, answer=answer, answered=answered)

    def _day(self, name: str, former: date | None) -> date | None:
        """A day, as TOML has them or as text; None where it is empty."""
        value = self._table.get(name)
        if value is None or value == "":
            return None
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            return self._wrong(name, "a day, written as 2026-11-20", former)

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
        known = {activity_term(activity): activity for activity in former}
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
        known = {place_term(site): site for site in former}  # what is left as it was is inferred as before
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
