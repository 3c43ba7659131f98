"""Journals of any size, whose last hundred days hold the same entries."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path

from qicli.adapters.home.paths import machine_name
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import Known, Reading, Session, Site, Symptom, encode

LATELY, LATELY_ENTRIES = timedelta(days=100), 100  # urgent words stand in a report for 90 days
BEFORE = timedelta(days=3650)  # the older entries are spread over so long before
CHUNK = 10_000  # lines written at a time


def make_journal(folder: Path, entries: int) -> Path:
    """Write a journal of so many entries, at least 100, up to now; gives its file, which is on the disk."""
    folder.mkdir(parents=True)
    path = Journal(folder, machine_name()).file
    now = datetime.now().astimezone().replace(microsecond=0)
    older = entries - LATELY_ENTRIES
    moments = chain(_spread(now - LATELY, BEFORE, older), _spread(now, LATELY, LATELY_ENTRIES))
    lines: list[bytes] = []
    with path.open("wb") as file:
        for number, at in enumerate(moments):
            lines.append(encode(_entry(number - older, at)) + b"\n")
            if len(lines) == CHUNK:
                file.writelines(lines)
                lines.clear()
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())
    return path


def _spread(end: datetime, span: timedelta, number: int) -> Iterator[datetime]:
    """So many moments, evenly over the span before `end`, in order, in whole seconds."""
    seconds = int(span.total_seconds())
    return (end - timedelta(seconds=seconds * (number - nth) // number) for nth in range(number))


def _entry(number: int, at: datetime) -> Known:
    """Every third entry is a practice, the others say how it is; `number` is from 0 in the last days."""
    id_ = f"{number % 2**48:012x}"
    pain = number % 11
    if number % 3:
        return Symptom(
            id=id_, logged=at, at=at, pain=pain, sites=(Site("calf", "left"),), note="a long drive"
        )
    return Session(
        id=id_,
        logged=at,
        at=at,
        routine="spinal-wave",
        seconds=350,
        planned=350,
        finished=True,
        breaths=35,
        before=Reading(pain),
        after=Reading(max(0, pain - 1)),
    )
