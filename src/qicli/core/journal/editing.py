"""Editing an entry: the line of its new version, which loses nothing that the old line had."""

from collections.abc import Collection, Mapping

import msgspec
from msgspec import Raw, Struct

from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Flag,
    Measure,
    Medicine,
    Movement,
    Peg,
    Plan,
    PlanItem,
    PlannedMovement,
    Reading,
    Site,
    Symptom,
    decode,
    encode,
)
from qicli.core.journal.telling import parts_of
from qicli.core.ledger import Account, Felt
from qicli.core.safety.tiers import flags_in, flags_of

Fields = dict[str, Raw]

_FIELDS = msgspec.json.Decoder(Fields)
_LIST = msgspec.json.Decoder(list[Raw])


def edited(old: bytes, entry: Account | Plan) -> bytes:
    """The line of an edited entry, with every field of the old line that this qi does not know.

    The unknown fields of the readings and answers, and of the sites, activities and flags that stay, are
    carried along too; their bytes are not altered.

    Raises:
        ValueError: the old line has something that no line of ours may have.
    """
    before, after = _FIELDS.decode(old), _FIELDS.decode(encode(entry))
    merged = _merged(_known(type(entry)), before, after)
    for name in ("before", "after"):
        if isinstance(entry, Felt) and (reading := _reading(before.get(name), after.get(name))):
            merged[name] = _raw(reading)
    for name in ("answers", "baseline"):
        if isinstance(entry, Checkin) and (answers := _answers(before.get(name), after.get(name))):
            merged[name] = _raw(answers)
    if isinstance(entry, Plan):
        _keep_items(merged, before, "items", PlanItem, ("routine",))
        _keep_items(merged, before, "moving", PlannedMovement, ("movement",))
        return msgspec.json.encode(merged)
    if isinstance(entry, Symptom):
        _keep_items(merged, before, "sites", Site, ("site", "side", "part"))
        _keep_items(merged, before, "medicines", Medicine, ("name", "amount"))
        _keep_items(merged, before, "measures", Measure, ("name", "unit"))
        _keep_items(merged, before, "movements", Movement, ("name",))
    _keep_items(merged, before, "flags", Flag, ("topic", "words"))
    return msgspec.json.encode(merged)


def unknown_fields(line: bytes) -> Fields:
    """The fields of a known entry's line that this qi does not know, with their JSON.

    Raises:
        ValueError: a field's name is no text.
    """
    fields, said = _FIELDS.decode(line), decode(line)
    return {name: value for name, value in fields.items() if name not in _known(type(said))}


def _known(kind: type) -> set[str]:
    return {"type", *getattr(kind, "__struct_encode_fields__", ())}


def _merged(known: Collection[str], before: Fields, after: Fields) -> Fields:
    return after | {name: value for name, value in before.items() if name not in known}


def _reading(before: Raw | None, after: Raw | None) -> Fields:
    old, merged = _within(Reading, before, after)
    _keep_items(merged, old, "sites", Site, ("site", "side", "part"))
    return merged


def _answers(before: Raw | None, after: Raw | None) -> Fields:
    old, merged = _within(Answers, before, after)
    _, peg = _within(Peg, old.get("peg"), merged.get("peg"))
    if peg:
        merged["peg"] = _raw(peg)
    _keep_items(merged, old, "activities", Activity, ("name",))
    return merged


def _within(kind: type[Struct], before: Raw | None, after: Raw | None) -> tuple[Fields, Fields]:
    """The fields of the old value of a field, and those of the new one with what is unknown of the old."""
    old = {} if before is None else _FIELDS.decode(before)
    new = {} if after is None else _FIELDS.decode(after)
    return old, _merged(kind.__struct_encode_fields__, old, new)


def _keep_items(merged: Fields, before: Fields, name: str, kind: type[Struct], same: tuple[str, ...]) -> None:
    """Give the items of a list what they had in the old one; the same are those alike in these fields."""
    if name not in merged or name not in before:
        return
    old = [_FIELDS.decode(item) for item in _LIST.decode(before[name])]
    items = []
    for item in _LIST.decode(merged[name]):
        fields = _FIELDS.decode(item)
        former = next((each for each in old if _says(each, same) == _says(fields, same)), {})
        items.append(_raw(_merged(kind.__struct_encode_fields__, former, fields)))
    merged[name] = Raw(msgspec.json.encode(items))


def _says(fields: Mapping[str, Raw], names: tuple[str, ...]) -> list[object]:
    return [msgspec.json.decode(fields[name]) if name in fields else None for name in names]


def _raw(fields: Fields) -> Raw:
    return Raw(msgspec.json.encode(fields))


def flags_after(old: Account, new: Account, raised: tuple[Flag, ...]) -> tuple[Flag, ...]:
    """The flags of an edited entry, one a topic: what the new words raise, and the old ones that stay.

    A flag stays unless what the old version says would raise it and what the new one says would not: it
    goes only with the words that it came from.
    """
    gone = _topics(old) - _topics(new)
    stay = [flag for flag in old.flags if flag.topic not in gone]
    flags: dict[str, Flag] = {}
    for flag in (*raised, *stay):
        flags.setdefault(flag.topic, flag)
    return tuple(flags.values())


def _topics(entry: Account) -> set[str]:
    found = flags_in("\n".join(parts_of(entry)))
    if isinstance(entry, Symptom):
        found += flags_of(entry.sites, entry.qualities, entry.note)
    return {flag.topic for flag in found}
