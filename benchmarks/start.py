"""How long a start takes, from outside: the whole process, against a minimal Typer app."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.journals import make_journal
from benchmarks.neighbours import neighbours
from benchmarks.programs import QI, Program, bounded, surroundings
from benchmarks.table import Line, Section

SIZES = (100, 10_000, 1_000_000)
WARM_UP = 3  # rounds that do not count
LOG_TARGET = 0.75  # by words alone, past the option parser
OPTION_TARGET = 1.35  # through the parser, which takes a minimal app's time by itself
UNSET_TARGET = 0.9  # by words, but platformdirs has to find the journal
REPORT_TARGET, SIZE_TARGET = 2.5, 1.1
LONGEST_ROUND = 10  # seconds
WORDS = ("6", "calf", "left", "burning", "sitting")
OPTIONS = ("--pain", "6", "calf", "left", "burning", "sitting")

MINIMAL_APP = '''\
import typer

app = typer.Typer()


@app.command()
def main(pain: int = 0) -> None:
    """Say how it is."""
    typer.echo(f"pain {pain}")


if __name__ == "__main__":
    app()
'''


def measure_start(rounds: int) -> Section:
    """The figures; every program runs once a round, each round begins with another."""
    with TemporaryDirectory(prefix="qi-bench-") as folder:
        programs = _programs(Path(folder))
        with bounded((WARM_UP + rounds) * LONGEST_ROUND):
            times = _times(programs, rounds)
    heading = f"start: the whole process in ms, of {rounds} rounds; × is against the minimal Typer app"
    growth = [_growth(times, "qi report", _report_name), _growth(times, "qi alone", _today_name)]
    return Section(heading, [*_lines(programs, times), *growth])


def _programs(folder: Path) -> list[Program]:
    app = folder / "minimal.py"
    app.write_text(MINIMAL_APP)
    plain = surroundings(HOME=folder)
    programs = [
        Program("python -c pass", (sys.executable, "-c", "pass"), plain),
        Program("minimal Typer app", (sys.executable, app, "--pain", "4"), plain),
    ]
    for size in SIZES:
        home = folder / f"qi-{size}"
        file = make_journal(home / "journal", size)
        own = plain | {"QI_HOME": str(home)}
        programs += [_log(_log_name(size), file, own), _report(size, own), _today(size, own)]
        if size == SIZES[0]:
            programs.append(_log("qi log with an option", file, own, OPTIONS, OPTION_TARGET))
    data = folder / "data"
    file = make_journal(data / "qi" / "journal", SIZES[0])
    own = plain | {"XDG_DATA_HOME": str(data), "XDG_CONFIG_HOME": str(folder / "config")}
    programs += [_log("qi log, QI_HOME unset", file, own, target=UNSET_TARGET), *neighbours(folder, plain)]
    return sorted(programs, key=lambda each: each.target or 0)


def _log(
    what: str,
    file: Path,
    environment: Mapping[str, str],
    said: Sequence[str] = WORDS,
    target: float = LOG_TARGET,
) -> Program:
    size = file.stat().st_size

    def truncate() -> None:
        with file.open("rb+") as journal:
            if journal.seek(0, os.SEEK_END) == size:
                raise RuntimeError(f"{what} did not write to {file}")
            journal.truncate(size)
            os.fsync(journal.fileno())  # or the next run, which syncs its own line, would pay for it

    return Program(what, (QI, "log", *said), environment, truncate, target)


def _report(size: int, environment: Mapping[str, str]) -> Program:
    return Program(_report_name(size), (QI, "report", "--week"), environment, target=REPORT_TARGET)


def _today(size: int, environment: Mapping[str, str]) -> Program:
    return Program(_today_name(size), (QI,), environment)


def _log_name(size: int) -> str:
    return f"qi log, {size:,} entries"


def _today_name(size: int) -> str:
    return f"qi alone, {size:,} entries"


def _report_name(size: int) -> str:
    return f"qi report, {size:,} entries"


def _times(programs: Sequence[Program], rounds: int) -> dict[str, list[float]]:
    """The times (ms) of each program, warm-up left out."""
    times: dict[str, list[float]] = {program.what: [] for program in programs}
    for nth in range(WARM_UP + rounds):
        first = nth % len(programs)
        for program in [*programs[first:], *programs[:first]]:
            time = _time(program)
            if nth >= WARM_UP:
                times[program.what].append(time)
    return times


def _time(program: Program) -> float:
    began = perf_counter()
    subprocess.run(
        program.command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        env=program.environment,
        check=True,
    )
    taken = perf_counter() - began
    program.undo()
    return taken * 1000


def _lines(programs: Sequence[Program], times: Mapping[str, Sequence[float]]) -> list[Line]:
    lines = []
    for what, _, _, _, target in programs:
        ratio, figure = _against(times[what], times["minimal Typer app"])
        if target is None:
            lines.append(Line(what, figure))
        else:
            lines.append(Line(what, figure, f"at most {target:g} ×", ratio <= target))
    return lines


def _growth(times: Mapping[str, Sequence[float]], verb: str, name: Callable[[int], str]) -> Line:
    """What a verb costs more in the largest journal than in the smallest."""
    ratio, figure = _against(times[name(SIZES[-1])], times[name(SIZES[0])])
    what = f"{verb}, {SIZES[-1]:,} entries against {SIZES[0]}"
    return Line(what, figure, f"at most {SIZE_TARGET:g} ×", ratio <= SIZE_TARGET)


def _against(times: Sequence[float], others: Sequence[float]) -> tuple[float, str]:
    """The ratio of the medians, and the figures; after a noisy run the ratio of the least is far from it."""
    middle, least = median(times), min(times)
    ratio = middle / median(others)
    return ratio, f"median {middle:5.1f} {ratio:6.3f} ×   min {least:5.1f} {least / min(others):6.3f} ×"
