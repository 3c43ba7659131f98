"""Lines without the person's own words: notes, the words of flags, and what a professional was told."""

from typing import Any

import msgspec

from qicli.core.entry import Forgotten, Known, Retraction, Said, Unknown, as_json

OWN_WORDS = ("note", "words", "by", "medication")  # fields of any entry that hold words as they were typed


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
    _number_activities(value)
    for flag in value.get("flags", ()):
        flag["words"] = ""
    return msgspec.json.encode(value)


def _number_activities(value: dict[str, Any]) -> None:
    """Give the activities that a person named numbers for names, the same ones now and at first."""
    numbers: dict[str, str] = {}
    for said in (value.get("answers", {}), value.get("baseline", {})):
        for activity in said.get("activities", ()):
            activity["name"] = numbers.setdefault(activity["name"], f"activity {len(numbers) + 1}")


def _fields(said: Known, raw: bytes) -> dict[str, Any]:
    """Everything on the line; only what qi knows of it, where the rest cannot be written again."""
    try:
        value: dict[str, Any] = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return as_json(said)
    return value
