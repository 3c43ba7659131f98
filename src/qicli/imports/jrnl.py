"""jrnl's JSON: a title, a text and tags an entry; as one object, as a list, or an entry a file.

Day One's JSON is of the same build, and its entries are told apart one by one.
"""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

import msgspec

from qicli.core.text import joined
from qicli.imports import day_one
from qicli.imports.drafts import Draft, Drafts, Problem, kept, tagged, whereabouts
from qicli.imports.sources import BOM
from qicli.imports.times import read_clock, read_day

NOON = time(12)  # of an entry without a time of day
_DEVICE = "creator"  # of an entry in a store of Day One's: what wrote it, and nothing that was said


def read_entries(whole: bytes) -> Drafts:
    """What the file says; its entries are numbered from 1.

    Raises:
        ValueError: the file is no such JSON.
    """
    for number, entry in enumerate(_entries(whole.removeprefix(BOM)), 1):
        place = f"entry {number}"
        try:
            yield _draft(place, entry)
        except ValueError as error:
            yield Problem(place, str(error))


def _entries(whole: bytes) -> list[Any]:
    try:
        value = msgspec.json.decode(whole)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"it is damaged ({error})") from error
    if isinstance(value, dict) and "title" in value and "date" in value and "entries" not in value:
        value = [value]
    found = value.get("entries") if isinstance(value, dict) else value
    if not isinstance(found, list):
        raise ValueError("it has no list of entries, as jrnl --export json writes it")  # noqa: TRY004 - the file
    return found


def _draft(place: str, entry: Any) -> Draft:  # noqa: ANN401 - whatever stands in the file
    if not isinstance(entry, dict):
        raise ValueError("it is no entry")  # noqa: TRY004 - the file
    if "creationDate" in entry:
        return day_one.read_entry(place, entry)
    cells = {str(name): _text(value) for name, value in entry.items() if not whereabouts(str(name))}
    listed = entry.get("tags")
    tags = [_text(tag).lstrip("@#") for tag in listed] if isinstance(listed, list) else []
    starred = ["starred"] if entry.get("starred") is True else []
    clock = cells.get("time", "").strip()
    mapped = ("date", "time", "title", "body", *(["tags"] if tags or not listed else []), "starred", _DEVICE)
    written = "\n".join(text for text in (cells.get("title", ""), cells.get("body", "")) if text)
    words = (written, kept(cells, *mapped))
    return Draft(
        place=place,
        clock=datetime.combine(read_day(cells.get("date", "")), read_clock(clock) if clock else NOON),
        content=_content(cells),
        texts=(*words, *tags),
        tags=tagged([*tags, *starred]),
        note=joined(words),
    )


def _content(cells: Mapping[str, str]) -> Mapping[str, str]:
    return {name: cell for name, cell in cells.items() if name != "tags"}  # jrnl gives them in any order


def _text(value: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
