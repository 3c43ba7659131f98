"""Journals of made-up persons as a clinic has them: each with words of their own in every place there is."""

import gzip
import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Flag,
    Forgotten,
    Known,
    Measure,
    Medicine,
    Movement,
    Peg,
    Plan,
    PlanItem,
    Question,
    Reading,
    Retraction,
    Seen,
    Session,
    Site,
    Symptom,
    encode,
)

LAST = datetime(2026, 11, 21, 20, 13, 47, tzinfo=UTC)
SECRET = "secretword"  # noqa: S105 - what is looked for in a study, and never found


def noted(name: str, days: int = 10) -> list[Known]:
    """What this person noted, oldest first: a symptom and a practice a day, and all else once."""
    entries = list(_noted(name, days))
    return sorted(entries, key=lambda entry: entry.logged)


def _noted(name: str, days: int) -> Iterator[Known]:
    own = f"{SECRET} {name}"
    flag = Flag("today", own, "fever")
    for nth in range(days):
        at = LAST - timedelta(days=days - 1 - nth)
        pain = (nth + len(name)) % 11
        yield Symptom(
            **_said(name, f"symptom {nth}", at),
            pain=pain,
            sites=(Site("calf", "left"), Site(own)),
            qualities=("numb", own),
            worse_with=(own,),
            better_with=(own,),
            moods=(own,),
            tags=(own,),
            note=own,
            flags=(flag,),
            treatments=("acupuncture", own) if nth % 5 == 0 else (),
            medicines=(Medicine(own, own),),
            measures=(Measure(own, 7, own),),
            movements=(Movement(own, 7),),
        )
        yield Session(
            **_said(name, f"session {nth}", at + timedelta(minutes=9)),
            routine=own if nth % 2 else "spinal-wave",
            seconds=300,
            planned=350,
            finished=True,
            before=Reading(pain),
            after=Reading(max(0, pain - 1)),
            mood=(own,),
            eased=(own,),
            note=own,
            chosen=own,
        )
    at = LAST - timedelta(days=1)
    answers = Answers(peg=Peg(4, 5, 6), activities=(Activity(own, 4),))
    yield Checkin(**_said(name, "checkin", at), answers=answers, medication=own, note=own, flags=(flag,))
    yield Seen(**_said(name, "seen", at), words=own, by=own, on=at.date(), topics=("fever",))
    yield Question(**_said(name, "question", at), text=own, answer=own)
    yield Plan(**_said(name, "plan", at), since=at.date(), items=(PlanItem(own, 5),), course=own, note=own)


def _said(name: str, what: str, at: datetime) -> dict[str, Any]:
    return {
        "id": hashlib.blake2b(f"{name} {what}".encode(), digest_size=6).hexdigest(),
        "logged": at,
        "at": at,
    }


def lines(entries: Iterable[Known]) -> bytes:
    """The lines of a file with these entries."""
    return b"".join(encode(entry) + b"\n" for entry in entries)


def folder(
    clinic: Path, name: str, entries: Iterable[Known] | None = None, machine: str = "thinkpad"
) -> Path:
    """The journal's folder of this person; with what they noted, or other entries."""
    place = clinic / name
    place.mkdir(parents=True, exist_ok=True)
    (place / f"{machine}.jsonl").write_bytes(lines(noted(name) if entries is None else entries))
    return place


def backup(clinic: Path, name: str, entries: Iterable[Known]) -> Path:
    """A backup of this person."""
    file = clinic / f"{name}.jsonl.gz"
    clinic.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(lines(entries)))
    return file


def deleted(entry: Known) -> Retraction:
    """What takes an entry back."""
    later = LAST + timedelta(minutes=30)
    return Retraction(id=f"{int(entry.id, 16) ^ 1:012x}", logged=later, target=entry.id, reason="delete")


def forgotten(entry: Known) -> Forgotten:
    """What is left of an entry that was removed for good."""
    later = LAST + timedelta(minutes=31)
    return Forgotten(id=f"{int(entry.id, 16) ^ 2:012x}", logged=later, target=entry.id)
