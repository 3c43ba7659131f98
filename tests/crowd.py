"""Many made-up persons: as entries, as `qi report` sees them, and as the Parquet of a study."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from qicli.core.entry import Checkin, Plan, Question
from qicli.core.ledger import FELT, Standing
from qicli.core.report.demo.person import entries_of
from qicli.core.report.demo.stories import STORIES
from qicli.core.study.columns import COLUMNS, PERSON
from qicli.core.study.rows import rows_of
from qicli.core.when import day_of

LAST = date(2026, 11, 21)
LENGTHS = (9, 20, 33, 45, 60, 100)  # days

Crowd = Mapping[str, Sequence[Standing]]  # of each person what they noted


def crowd(people: int, first: int = 0) -> Crowd:
    """So many persons: the three stories in turn, for some weeks or months, each by a word of their own."""
    stories = list(STORIES)
    return {
        f"{number:012x}": list(
            _standing(stories[number % 3], LENGTHS[number % len(LENGTHS)], f"person {number}")
        )
        for number in range(first, first + people)
    }


def _standing(story: str, days: int, word: str) -> Iterator[Standing]:
    for entry in entries_of(story, LAST, days, word):
        if isinstance(entry, (*FELT, Checkin, Plan, Question)):
            yield entry


def days_of_notes(entries: Iterable[Standing]) -> list[date]:
    """The days on which anything was felt, practised or answered, each once, oldest first."""
    return sorted({day_of(entry.at) for entry in entries if isinstance(entry, (*FELT, Checkin))})


def written(people: Crowd, folder: Path, parts: int = 3) -> Path:
    """The study of these persons, in so many parts; gives the folder."""
    import duckdb  # noqa: PLC0415 - an extra

    folder.mkdir(parents=True, exist_ok=True)
    names = list(people)
    types = ", ".join(f"'{name}': '{kind}'" for name, kind in COLUMNS.items())
    with duckdb.connect() as connection:
        for part in range(parts):
            lines = folder / "rows.jsonl"
            lines.write_bytes(b"".join(_lines(people, names[part::parts])))
            read = f"read_json('{lines}', format='newline_delimited', columns={{{types}}})"
            rows = f"select * from {read}"  # noqa: S608 - our own file
            connection.execute(f"copy ({rows}) to '{folder}/part-{part:03d}.parquet' (format parquet)")
            lines.unlink()
    return folder


def _lines(people: Crowd, names: Sequence[str]) -> Iterator[bytes]:
    for name in names:
        for row in rows_of(people[name]):
            yield msgspec.json.encode({PERSON: name} | msgspec.to_builtins(row)) + b"\n"
