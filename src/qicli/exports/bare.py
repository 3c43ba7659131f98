"""Lines without the person's own words: notes, names, the words of flags, what a professional was told."""

from collections.abc import Iterable
from typing import Any

import msgspec

from qicli.core.entry import Forgotten, Known, Retraction, Said, Session, Symptom, Unknown, as_json
from qicli.core.words.vocabulary.doings import MOVEMENTS
from qicli.core.words.vocabulary.feelings import MOODS

OWN_WORDS = (
    "note",
    "words",
    "by",
    "medication",
    "text",
    "answer",
)  # fields of any entry that hold words as they were typed


def bare(said: Said, raw: bytes) -> bytes | None:
    """The line without own words, all other fields kept; None for a kind of which nobody knows what it holds.

    Fields that qi asks for stay, and are empty; so does each flag, with its tier and topic.
    """
    if isinstance(said, Unknown):
        return None
    if isinstance(said, Retraction | Forgotten):
        return raw
    value = _fields(said, raw)
    value |= {field: "" for field in OWN_WORDS if field in value}
    if not value.get("note", "?"):
        del value["note"]
    readings = (value.get("answers", {}), value.get("baseline", {}))
    _number("activity", [each for reading in readings for each in reading.get("activities", ())])
    if isinstance(said, Session):
        value |= {field: _known(value[field]) for field in ("mood", "mood_after") if field in value}
    if isinstance(said, Symptom):
        others = [each for each in value.get("movements", ()) if each["name"] not in MOVEMENTS]
        _number("movement", others)
    for flag in value.get("flags", ()):
        flag["words"] = ""
    return msgspec.json.encode(value)


def _known(moods: Iterable[str]) -> list[str]:
    """Of words for a feeling those that qi has itself; any word may have been given."""
    return [word for word in moods if word in MOODS]


def _number(kind: str, named: Iterable[dict[str, Any]]) -> None:
    """Give what a person named numbers for names, the same name the same one."""
    numbers: dict[str, str] = {}
    for each in named:
        each["name"] = numbers.setdefault(each["name"], f"{kind} {len(numbers) + 1}")


def _fields(said: Known, raw: bytes) -> dict[str, Any]:
    """Everything on the line; only what qi knows of it, where the rest cannot be written again."""
    try:
        value: dict[str, Any] = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return as_json(said)
    return value
