"""What a page costs beside the report in the terminal, and that beside bare decoding: as ratios in turns."""

import os
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import msgspec

from benchmarks.journals import make_journal
from benchmarks.programs import QI, bounded, surroundings
from benchmarks.table import Line, Section

SIZES = (1_000, 36_500, 1_000_000)
ROUNDS = 7  # of which the quickest counts
PATIENCE = 1200  # seconds for everything
PERIODS = ("--month", "--all")
TARGETS = {"html": 1.3, "pdf": 4.0}  # times the terminal report
DECODINGS, MEGABYTES = 4.0, 150  # at most, for everything: times the bare decoding of the file, and memory
EVERYTHING_UPTO = 36_500  # entries of which `--all` is asked too: of a million it takes half a minute each


def measure_page() -> Section:
    """The figures, at three sizes."""
    kinds = [kind for kind in TARGETS if kind != "pdf" or find_spec("typst")]
    lines: list[Line] = []
    with TemporaryDirectory(prefix="qi-bench-") as folder, bounded(PATIENCE):
        for size in SIZES:
            home = Path(folder) / str(size)
            make_journal(home / "journal", size)
            for period in PERIODS if size <= EVERYTHING_UPTO else PERIODS[:1]:
                lines += _measured(home, period, size, kinds)
            if size == EVERYTHING_UPTO:
                lines += _beside_decoding(home, Path(folder) / "empty")
    return Section(f"page: beside the report in the terminal, the quickest of {ROUNDS}", lines)


def _measured(home: Path, period: str, size: int, kinds: list[str]) -> list[Line]:
    seconds: dict[str, float] = {}
    for _ in range(ROUNDS):
        for kind in ("", *kinds):
            written = ["--force", "-o", str(home / f"page.{kind}")] if kind else []
            seconds[kind] = min(seconds.get(kind, PATIENCE), _seconds(home, period, written))
    lines = [Line(f"qi report {period}, {size:,} entries", f"{seconds[''] * 1000:7.0f} ms")]
    for kind in kinds:
        ratio = seconds[kind] / seconds[""]
        name = f"  as {kind}, times that"
        lines.append(Line(name, f"{ratio:7.2f}", f"{TARGETS[kind]:.1f} at most", ratio <= TARGETS[kind]))
    return lines


def _seconds(home: Path, period: str, written: list[str]) -> float:
    began = perf_counter()
    environment = surroundings(QI_HOME=home)
    command = [str(QI), "report", period, *written]
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - began


def _beside_decoding(home: Path, empty: Path) -> list[Line]:
    """The CPU of everything less that of an empty journal, against decoding the file into plain values."""
    (file,) = (home / "journal").glob("*.jsonl")
    data = file.read_bytes()
    all_of_it, nothing, bare, most = [], [], [], 0
    for _ in range(ROUNDS):
        cpu, memory = _cpu(home)
        all_of_it.append(cpu)
        most = max(most, memory)
        nothing.append(_cpu(empty)[0])
        began = process_time()
        msgspec.json.Decoder().decode_lines(data)
        bare.append(process_time() - began)
    ratio = (min(all_of_it) - min(nothing)) / min(bare)
    return [
        Line("  times the bare decoding", f"{ratio:7.2f}", f"{DECODINGS:.1f} at most", ratio <= DECODINGS),
        Line("  in memory", f"{most:7d} MB", f"{MEGABYTES} at most", most <= MEGABYTES),
    ]


def _cpu(home: Path) -> tuple[float, int]:
    """The seconds of CPU of a report of everything, and the megabytes it took."""
    command = [str(QI), "report", "--all"]
    running = subprocess.Popen(command, env=surroundings(QI_HOME=home), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024
