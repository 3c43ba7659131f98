"""What gathering the journals of many people costs: the whole program, seen from outside."""

import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.programs import QI, bounded, surroundings
from benchmarks.table import Line, Section
from qicli.core.entry import encode
from qicli.core.report.demo.person import entries_of
from qicli.core.report.demo.stories import STORIES

PEOPLE, DAYS = 10_000, 140  # a person notes some 290 entries in so many days
LAST = date(2026, 11, 21)
SECONDS, MEGABYTES = 40, 300  # at most, of ten thousand
PATIENCE = 3600  # seconds for everything


def measure_study(people: int) -> Section:
    """The figures; making up the people, which takes minutes, is not among them."""
    with TemporaryDirectory(prefix="qi-bench-") as folder, bounded(PATIENCE):
        clinic = Path(folder) / "clinic"
        entries = make_clinic(clinic, people)
        command = [str(QI), "study", "gather", str(clinic), "-o", str(Path(folder) / "STUDY")]
        seconds, memory = _run(command, Path(folder) / "home")
    most = SECONDS * people / PEOPLE
    what = f"qi study gather, {people:,} people, {entries:,} entries"
    lines = [
        Line(what, f"{seconds:7.1f} s", f"at most {most:g} s", seconds <= most),
        Line(
            "  memory of its largest process",
            f"{memory:5.0f} MB",
            f"at most {MEGABYTES} MB",
            memory <= MEGABYTES,
        ),
    ]
    return Section("study: the whole process, once", lines)


def make_clinic(clinic: Path, people: int) -> int:
    """Write the journals of so many people, a folder each; gives how many entries they have."""
    with ProcessPoolExecutor() as pool:
        return sum(pool.map(partial(_make_person, clinic), range(people), chunksize=50))


def _make_person(clinic: Path, number: int) -> int:
    story = list(STORIES)[number % len(STORIES)]
    lines = [encode(entry) + b"\n" for entry in entries_of(story, LAST, DAYS, f"person {number}")]
    folder = clinic / f"person-{number:06d}"
    folder.mkdir(parents=True)
    (folder / "thinkpad.jsonl").write_bytes(b"".join(lines))
    return len(lines)


def _run(command: list[str], home: Path) -> tuple[float, float]:
    """Seconds from start to end, and MB of the process, or its helper, that had most."""
    began = perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=surroundings(QI_HOME=home))
    _, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed")
    unit = 1 if sys.platform == "darwin" else 1024  # bytes on macOS, KiB elsewhere
    return seconds, usage.ru_maxrss * unit / 1e6
