"""What a practice costs the machine while it is on the screen, beside termdown for the same time."""

import re
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.programs import COLUMNS, QI, ROOT, ROWS, Spent, at_terminals, bounded, found, surroundings
from benchmarks.table import Line, Section

TARGET = 0.2  # seconds of CPU a minute
LEAST_MINUTES = 2  # of the routine that is led: in less not every step is told and done
STARTS = 5  # runs of which the start-up cost is the median
PATIENCE = 60  # seconds more than the practice lasts


def measure_practice(minutes: float) -> Section:
    """The figures; both programs run at the same time, so that the machine is the same to both.

    The start-up cost of qi is that of a dry run, which does not import Rich: 0.03 s too little.
    """
    practice = (QI, "practice", "spinal-wave", "--minutes", f"{minutes:g}")
    termdown = found("termdown")
    with TemporaryDirectory(prefix="qi-bench-") as folder, bounded(minutes * 60 + PATIENCE):
        environment = surroundings(QI_HOME=Path(folder), HOME=Path(folder))
        start = _start((*practice, "--dry-run"), environment)
        # Nothing to be read stands before it, so that all that is measured is led.
        routine = Path(folder) / "routines" / "spinal-wave.toml"
        routine.parent.mkdir()
        routine.write_text(_bare((ROOT / "routines" / routine.name).read_text()))
        commands: list[tuple[str | Path, ...]] = [(*practice, "--lead-in", "0", "--no-ask")]
        if termdown:
            other_start = _start((termdown, "--version"), environment)
            commands.append((termdown, f"{minutes * 60:.0f}"))
        spent, *others = at_terminals(commands, environment)
    cost = _a_minute(spent, start)
    what = "qi practice, ten updates a second"
    lines = [Line(what, _told(spent, start), f"at most {TARGET:g} s", cost <= TARGET)]
    what = "termdown, one update a second"
    lines += [Line(what, _told(other, other_start)) for other in others] or [Line(what, "not installed")]
    heading = (
        f"practice: {minutes:g} minutes at a terminal of {COLUMNS}×{ROWS}; CPU a minute, without the start"
    )
    return Section(heading, lines)


def _bare(routine: str) -> str:
    """A routine's file without its cautions."""
    return re.sub(r"^caution\w* = \[.*?\]\n(?=\w)", "", routine, flags=re.MULTILINE | re.DOTALL)


def _start(command: tuple[str | Path, ...], environment: dict[str, str]) -> float:
    """Seconds of CPU that a start takes."""
    return median(at_terminals([command], environment)[0].cpu for _ in range(STARTS))


def _a_minute(spent: Spent, start: float) -> float:
    return max(0.0, spent.cpu - start) / (spent.seconds / 60)


def _told(spent: Spent, start: float) -> str:
    writes = spent.writes / spent.seconds
    return f"{_a_minute(spent, start):.3f} s  (start {start:.2f} s, {writes:.1f} writes a second)"
