"""How late marks are given, measured inside the process that gives them, idle and under load."""

import json
import sys
from contextlib import nullcontext
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.programs import at_terminals, bounded, busy_loops, surroundings
from benchmarks.table import Line, Section

IDLE_TARGET, LOADED_TARGET = 2.0, 5.0  # ms
DRIFT_TARGET = 0.5  # ms: the second half's median above the first's
LOOPS = 4
PATIENCE = 30  # seconds more than the practice lasts


class Noted(NamedTuple):
    """The lateness (ms) of each mark that was given, in order, and how many were due."""

    late: list[float]
    due: int

    def __str__(self) -> str:
        most = quantiles(self.late, n=100, method="inclusive")[-1]
        return f"worst {max(self.late):.2f} ms, 99 % within {most:.2f} ms"


def measure_lateness(seconds: float) -> Section:
    """The figures, first of an idle machine, then of a busy one."""
    idle = _lines("idle", *_played(seconds, loops=0), IDLE_TARGET)
    loaded = _lines(f"{LOOPS} busy loops", *_played(seconds, loops=LOOPS), LOADED_TARGET)
    return Section(f"lateness: how late marks are given, {seconds:g} seconds each", [*idle, *loaded])


def _played(seconds: float, *, loops: int) -> tuple[Noted, Noted]:
    """The practice, and beside it a process that only sleeps from mark to mark."""
    longest = seconds + PATIENCE
    load = busy_loops(loops, round(longest)) if loops else nullcontext()
    with TemporaryDirectory(prefix="qi-bench-") as folder, bounded(longest), load:
        files = {how: Path(folder) / f"{how}.json" for how in ("qi", "bare")}
        commands = [
            (sys.executable, "-m", "benchmarks.led", how, f"{seconds:g}", file) for how, file in files.items()
        ]
        at_terminals(commands, surroundings(QI_HOME=folder))
        practice, bare = (Noted(**json.loads(file.read_text())) for file in files.values())
    return practice, bare


def _lines(how: str, practice: Noted, bare: Noted, target: float) -> list[Line]:
    given = len(practice.late)
    first, second = median(practice.late[: given // 2]), median(practice.late[given // 2 :])
    return [
        Line(how, str(practice), f"at most {target:g} ms", max(practice.late) <= target),
        Line(f"{how}: a bare sleep beside it", str(bare)),
        Line(f"{how}: marks given", f"{given} of {practice.due}", "all", given == practice.due),
        Line(
            f"{how}: median by half",
            f"first {first:.2f} ms, second {second:.2f} ms",
            f"at most {DRIFT_TARGET:g} ms more",
            second - first <= DRIFT_TARGET,
        ),
    ]
