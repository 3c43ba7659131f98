"""Day One's JSON: a text and tags an entry, in the time of a place that it names."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from qicli.core.text import joined
from qicli.imports.drafts import Draft, tagged

_PICTURE = re.compile(r"!\[[^\]]*\]\(dayone-moment:[^)]*\)")
_ESCAPED = re.compile(r"\\([.!()\[\]{}#+\-*_`>~|])")  # Day One guards what Markdown would take as its own


def read_entry(place: str, entry: Mapping[str, Any]) -> Draft:
    """What an entry says: its text, tags and star; not where it was, the weather and the device.

    Raises:
        ValueError: when it was cannot be read.
    """
    text = entry.get("text")
    written = _ESCAPED.sub(r"\1", _PICTURE.sub("", text)) if isinstance(text, str) else ""
    listed = entry.get("tags")
    tags = [tag for tag in listed if isinstance(tag, str)] if isinstance(listed, list) else []
    at = _moment(entry.get("creationDate"), entry.get("timeZone"))
    offset = at.utcoffset()
    return Draft(
        place=place,
        clock=at.replace(tzinfo=None),
        offset=round(offset.total_seconds() / 60) if offset else 0,
        content={"creationDate": str(entry.get("creationDate")), "text": written},
        texts=(written, *tags),
        tags=tagged([*tags, *(["starred"] if entry.get("starred") is True else [])]),
        note=joined([written]),
    )


def _moment(written: object, zone: object) -> datetime:
    """The moment in its own place; in UTC where this machine does not know that place."""
    try:
        at = datetime.fromisoformat(str(written))
    except ValueError as error:
        raise ValueError(f'"{str(written)[:30]}" is no time such as 2026-11-20T21:30:00Z') from error
    if at.tzinfo is None:
        raise ValueError(f'"{str(written)[:30]}" has no offset from UTC')
    try:
        return at.astimezone(ZoneInfo(str(zone)))
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return at
