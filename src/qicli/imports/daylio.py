"""Daylio's CSV: a mood, activities and a note a row."""

from collections.abc import Mapping
from datetime import datetime, time

from qicli.imports.drafts import Draft, kept, mood, noted, tagged, whereabouts
from qicli.imports.times import read_clock, read_day

NOON = time(12)  # of an entry without a time of day


def read_row(place: str, cells: Mapping[str, str]) -> Draft:
    """What a row says: activities become tags, and so does a mood that qi has no word for.

    Raises:
        ValueError: its day or time cannot be read.
    """
    cells = {name: cell for name, cell in cells.items() if not whereabouts(name)}
    clock = cells.get("time", "").strip()
    felt = cells.get("mood", "")
    known = mood(felt)
    activities = cells.get("activities", "").split(" | ")
    mapped = ("full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note")
    return Draft(
        place=place,
        clock=datetime.combine(read_day(cells.get("full_date", "")), read_clock(clock) if clock else NOON),
        content={name: cell for name, cell in cells.items() if name not in {"date", "weekday"}},
        texts=(felt, *activities, cells.get("note_title", ""), cells.get("note", ""), kept(cells, *mapped)),
        moods=(known,) if known else (),
        tags=tagged(activities if known else [felt, *activities]),
        note=noted(cells.get("note_title", ""), cells.get("note", ""), kept(cells, *mapped)),
    )
