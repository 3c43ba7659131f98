"""The form in which an entry is edited: a small TOML text with its fields, and what may be written there."""

from typing import Any

import tomli_w

from qicli.core.entry import UNSAID, Activity, Checkin, Question, Reading, Session, Symptom
from qicli.core.journal.telling import measured, moved, taken, told
from qicli.core.ledger import Account
from qicli.core.person.checkin import NUMBERS, PEG_ITEMS
from qicli.core.text import visible
from qicli.core.words.terms import place_term

HEAD = """\
# {told}
{version}
# Change what you like, save, and close the editor. What is left out or empty was not said.
# Left as it is, or wholly emptied, nothing is written; what it was stays as an earlier version.
"""
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
    "answered": "the day, such as 2026-11-20; without one it is open",
}


def form(entry: Account) -> str:
    """The entry as a form, with a comment on how to use it at the top."""
    lines = [HEAD.format(told=told(entry), version=version_line(entry))]
    for name, value in fields_of(entry).items():
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


def fields_of(entry: Account) -> dict[str, Any]:
    """The values of the form, in its order."""
    if isinstance(entry, Session) and entry.told:
        return {"at": entry.at.isoformat(" "), **_mood_fields(entry), "note": entry.note}
    if isinstance(entry, Session):
        return {
            **_reading_fields("before", entry.before),
            **_reading_fields("after", entry.after),
            **_mood_fields(entry),
            "note": entry.note,
        }
    if isinstance(entry, Checkin):
        return _checkin_fields(entry)
    if isinstance(entry, Question):
        day = None if entry.answered is None else str(entry.answered)
        return {"text": entry.text, "answer": entry.answer, "answered": day}
    return {
        "at": entry.at.isoformat(" "),
        "pain": entry.pain,
        "sites": [place_term(site) for site in entry.sites],
        **{name: list(getattr(entry, name)) for name in ("qualities", "worse_with", "better_with", "moods")},
        **_done_fields(entry),
        "tags": list(entry.tags),
        "note": entry.note,
    }


def _mood_fields(entry: Session) -> dict[str, Any]:
    """The feeling; the one after only where it was said, for few practices ask for it."""
    after = {"mood_after": list(entry.mood_after)} if entry.mood_after else {}
    return {"mood": list(entry.mood), **after}


def _done_fields(entry: Symptom) -> dict[str, Any]:
    """What was done, taken and measured; most entries have none of it, and their form neither."""
    lists = {
        "treatments": list(entry.treatments),
        "medicines": [taken(medicine) for medicine in entry.medicines],
        "measures": [measured(measure) for measure in entry.measures],
        "movements": [moved(movement) for movement in entry.movements],
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
        "activities": [activity_term(activity) for activity in answers.activities],
        **{name: getattr(answers, name) for name in NUMBERS},
        "medication": entry.medication,
        "note": entry.note,
    }


def activity_term(activity: Activity) -> str:
    """An activity as a form writes it: `walking the dog=7`."""
    return activity.name if activity.score is None else f"{activity.name}={activity.score}"


def _reading_fields(name: str, reading: Reading) -> dict[str, Any]:
    return {f"{name}_pain": reading.pain, f"{name}_sites": [place_term(site) for site in reading.sites]}
