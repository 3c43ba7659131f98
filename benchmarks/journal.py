"""What the journal's verbs cost at two sizes: time and memory of the whole process, seen from outside."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from benchmarks.journals import make_journal
from benchmarks.programs import QI, bounded, surroundings
from benchmarks.table import Line, Section

SIZES = (36_500, 1_000_000)  # ten entries a day for ten years, and far more than anybody will have
ROUNDS = 3  # of which the quickest counts: nothing else is as little disturbed
CHECK_TARGET = 3  # times what msgspec takes to decode the file
MEMORY_TARGET = 150  # MiB
PATIENCE = 1200  # seconds for everything

# The verbs, each with what it is called with; `{backup}` and `{export}` are filled in. A line adds another.
VERBS: dict[str, Sequence[str]] = {
    "log": ("log", "6", "calf", "left", "burning"),
    "journal list -n 20": ("journal", "list", "-n", "20"),
    "journal list --search": ("journal", "list", "--search", "nowhere"),
    "journal export": ("journal", "export", "--force", "--format", "jsonl", "-o", "{export}"),
    "journal export, csv": ("journal", "export", "--force", "--format", "csv", "-o", "{export}"),
    "journal check": ("journal", "check"),
    "journal backup": ("journal", "backup", "{backup}"),
    "journal merge, all new": ("journal", "merge", "{backup}"),
    "journal merge, nothing new": ("journal", "merge", "{backup}"),
}
IN_AN_EMPTY_HOME = "journal merge, all new"

# Decoding alone, as a program of its own, with the types of the entries and without a garbage collector.
DECODE = """\
import gc, sys
gc.disable()
from time import perf_counter
from msgspec.json import Decoder
from qicli.core.entry import Known
decode = Decoder(Known).decode
began = perf_counter()
with open(sys.argv[1], "rb") as file:
    for line in file:
        decode(line)
print(perf_counter() - began)
"""


class Cost(NamedTuple):
    """Seconds from start to end, and the most memory it had, in MiB."""

    seconds: float
    memory: float


def measure_journal() -> Section:
    """The figures; decoding and checking take turns, so that the machine is the same to both."""
    lines: list[Line] = []
    with TemporaryDirectory(prefix="qi-bench-") as folder, bounded(PATIENCE):
        for size in SIZES:
            lines += _measured(Path(folder) / str(size), size)
    return Section(f"journal: the whole process, the quickest of {ROUNDS}", lines)


def _measured(home: Path, size: int) -> list[Line]:
    file = make_journal(home / "journal", size)
    for path, mode in ((file.parent, 0o700), (file, 0o600)):
        path.chmod(mode)  # else a check finds them open to others
    lines = []
    for what, words in VERBS.items():
        cost, decoding = _cost(home, file, what, words)
        figure = f"{cost.seconds:7.2f} s   {cost.memory:4.0f} MiB"
        name = f"qi {what}, {size:,} entries"
        if what == "journal check":
            ratio = cost.seconds / decoding
            lines.append(Line(f"msgspec decoding {size:,} entries", f"{decoding:7.2f} s"))
            # Only where the start, a tenth of a second, is small beside it.
            target = (f"at most {CHECK_TARGET} ×", ratio <= CHECK_TARGET) if size == max(SIZES) else ()
            lines.append(Line(name, f"{figure}   {ratio:.2f} ×", *target))
            lines.append(_memory(f"{name}, memory", cost))
        else:
            lines.append(_memory(name, cost, figure))
    return lines


def _memory(name: str, cost: Cost, figure: str = "") -> Line:
    met = cost.memory <= MEMORY_TARGET
    return Line(name, figure or f"{cost.memory:.0f} MiB", f"at most {MEMORY_TARGET} MiB", met)


def _cost(home: Path, file: Path, what: str, words: Sequence[str]) -> tuple[Cost, float]:
    """What a verb costs, and how long decoding the file took beside it."""
    costs, decodings = [], []
    for number in range(ROUNDS):
        own = home.with_name(f"{home.name}-empty-{number}") if what == IN_AN_EMPTY_HOME else home
        backup = home.with_name(f"{home.name}.gz")
        costs.append(
            _run(own, [word.format(home=own, backup=backup, export=own / "export") for word in words])
        )
        if what == "journal check":
            decodings.append(_decoding(file))
    cost = Cost(min(cost.seconds for cost in costs), max(cost.memory for cost in costs))
    return cost, min(decodings, default=0)


def _decoding(file: Path) -> float:
    command = [sys.executable, "-c", DECODE, str(file)]
    told = subprocess.run(command, check=True, capture_output=True, env=surroundings(), text=True)
    return float(told.stdout)


def _run(home: Path, words: Sequence[str]) -> Cost:
    began = perf_counter()
    process = subprocess.Popen(
        [QI, *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=surroundings(QI_HOME=home)
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"qi {' '.join(words)} failed")
    unit = 1 if sys.platform == "darwin" else 1024  # bytes on macOS, KiB elsewhere
    return Cost(seconds, usage.ru_maxrss * unit / 2**20)
