"""Chapters of a practice that is heard as a file: where each step, and each side of it, begins."""

from typing import NamedTuple

from qicli.core.practice.timeline import Segment, Timeline


class Chapter(NamedTuple):
    """A part of a file: from when, until when (ms), and what is done in it."""

    start: int
    end: int
    name: str


def chapters_of(line: Timeline) -> tuple[Chapter, ...]:
    """One for each step, on each side of it and in each set, which touch.

    Being told a step belongs to doing it, and the rest after a set to that set.
    """
    parts: list[list[Segment]] = []
    for segment in line.segments:
        if not parts or not (segment.rests or parts[-1][-1].introduces):
            parts.append([])
        parts[-1].append(segment)
    return tuple(Chapter(part[0].start, part[-1].end, _named(part[0])) for part in parts)


def _named(segment: Segment) -> str:
    return f"{segment.label}, set {segment.set}" if segment.set > 1 else segment.label
