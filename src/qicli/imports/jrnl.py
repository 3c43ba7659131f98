"""jrnl's JSON: a title, a text and tags an entry."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

import msgspec

from qicli.imports.drafts import Draft, Drafts, Problem, kept, noted, tagged, whereabouts
from qicli.imports.sources import BOM
from qicli.imports.times import read_clock, read_day

NOON = time(12)  # of an entry without a time of day


def read_entries(whole: bytes) -> Drafts:
    """What the file says; its entries are numbered from 1.

    Raises:
        ValueError: the file is no such JSON.
    """
    try:
        value = msgspec.json.decode(whole.removeprefix(BOM))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"it is damaged ({error})") from error
    found = value.get("entries") if isinstance(value, dict) else None
    if not isinstance(found, list):
        raise ValueError("it has no list of entries, as jrnl --export json writes it")  # noqa: TRY004 - the file
    for number, entry in enumerate(found, 1):
        place = f"entry {number}"
        try:
            yield _draft(place, entry)
        except ValueError as error:
            yield Problem(place, str(error))


def _draft(place: str, entry: Any) -> Draft:  # noqa: ANN401 - whatever stands in the file
    if not isinstance(entry, dict):
        raise ValueError("it is no entry")  # noqa: TRY004 - the file
    cells = {str(name): _text(value) for name, value in entry.items() if not whereabouts(str(name))}
    listed = entry.get("tags")
    tags = [_text(tag).lstrip("@#") for tag in listed] if isinstance(listed, list) else []
    starred = ["starred"] if entry.get("starred") is True else []
    clock = cells.get("time", "").strip()
    mapped = ("date", "time", "title", "body", *(["tags"] if tags or not listed else []), "starred")
    written = "\n".join(text for text in (cells.get("title", ""), cells.get("body", "")) if text)
    words = (written, kept(cells, *mapped))
    return Draft(
        place=place,
        clock=datetime.combine(read_day(cells.get("date", "")), read_clock(clock) if clock else NOON),
        content=_content(cells),
        texts=(*words, *tags),
        tags=tagged([*tags, *starred]),
        note=noted(*words),
    )


def _content(cells: Mapping[str, str]) -> Mapping[str, str]:
    return {name: cell for name, cell in cells.items() if name != "tags"}  # jrnl gives them in any order


def _text(value: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    if value is None:
        return ""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
