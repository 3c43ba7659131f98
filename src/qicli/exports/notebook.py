"""Entries as a typed table for a notebook: the columns of a study, with real days and a person's own words.

The columns are told to users in docs/export-format.md.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from typing import Any

import msgspec

from qicli.core.entry import Checkin, Plan, Question, Seen, Session
from qicli.core.ledger import Standing
from qicli.core.study.columns import COLUMNS as STUDY
from qicli.core.study.columns import PERSON
from qicli.core.study.rows import with_rows
from qicli.core.when import day_of
from qicli.core.words.vocabulary.phrases import is_painkiller
from qicli.exports.cells import MEASURES, MEDICINES, MOVEMENTS, SITES, Cell

_LISTED: dict[str, Cell] = {
    "sites": SITES,
    "medicines": MEDICINES,
    "measures": MEASURES,
    "movements": MOVEMENTS,
}
_WORDS = ("qualities", "worse_with", "better_with", "moods", "mood_after", "tags", "eased", "skipped")
_COUNTS = ("breaths", "repetitions")
_SWITCHES = ("gentle", "further")
_ANSWERED = {
    "sitting": "bigint",
    "standing": "bigint",
    "walking": "bigint",
    "sleep": "double",
    "woken": "bigint",
    "confidence": "tinyint",
    "supported": "tinyint",
}
COLUMNS = (
    {"id": "varchar", "at": "timestamp", "offset": "integer"}
    | {name: kind for name, kind in STUDY.items() if name != PERSON}
    | dict.fromkeys((*_LISTED, *_WORDS), "varchar[]")
    | dict.fromkeys(_COUNTS, "bigint")
    | dict.fromkeys(_SWITCHES, "boolean")
    | _ANSWERED
    | {"note": "varchar"}
)
_MINUTE = timedelta(minutes=1)
_KINDS: dict[type, str] = {Question: "question", Seen: "seen"}


def table(
    entries: Iterable[Standing], painkiller: Callable[[str], bool] = is_painkiller
) -> Iterator[dict[str, Any]]:
    """Each entry as a row of plain values; `painkiller` says whether a medicine of a name is one."""
    everything = list(entries)
    known = {id(entry): row for entry, row in with_rows(everything, painkiller=painkiller)}
    for entry in everything:
        row = known.get(id(entry))
        told: dict[str, Any] = {"kind": _KINDS.get(type(entry)), "day": day_of(entry.at)}
        told |= {} if row is None else msgspec.structs.asdict(row)
        offset = entry.at.utcoffset() or timedelta()
        told |= {"at": entry.at.replace(tzinfo=None), "offset": offset // _MINUTE, "id": entry.root}
        yield told | _own(entry)


def _own(entry: Standing) -> dict[str, Any]:
    """What a study has not: the person's own words and names, and all other numbers."""
    names = {*_WORDS, *_COUNTS, *_SWITCHES, "treatments", "note"} & {*entry.__struct_fields__}
    told = {name: getattr(entry, name) for name in names}
    told |= {
        name: [cell.write([each]) for each in getattr(entry, name)]
        for name, cell in _LISTED.items()
        if hasattr(entry, name)
    }
    match entry:
        case Session():
            told |= {"routine": entry.routine, "moods": entry.mood}
            told |= {"sites": [SITES.write([site]) for site in entry.before.sites]}
        case Checkin():
            told |= {name: getattr(entry.answers, name) for name in _ANSWERED}
        case Plan() if len(entry.items) == 1:
            told |= {"routine": entry.items[0].routine}
        case Question():
            told |= {"note": entry.text}
        case Seen():
            told |= {"note": entry.words}
        case _:
            pass
    return told
