"""Measure what was asked for, everything by default, and print one table."""

import argparse
import os
import platform
import signal
import sys
from collections.abc import Callable

from benchmarks.heard import measure_heard
from benchmarks.journal import measure_journal
from benchmarks.lateness import measure_lateness
from benchmarks.page import measure_page
from benchmarks.practice import LEAST_MINUTES, measure_practice
from benchmarks.programs import QI
from benchmarks.sound import measure_sound
from benchmarks.start import measure_start
from benchmarks.study import PEOPLE, measure_study
from benchmarks.table import Section, table
from benchmarks.truth import measure_truth

SECTIONS: dict[str, Callable[[argparse.Namespace], Section]] = {
    "start": lambda given: measure_start(given.rounds),
    "practice": lambda given: measure_practice(given.minutes),
    "lateness": lambda given: measure_lateness(given.seconds),
    "journal": lambda _: measure_journal(),
    "truth": lambda _: measure_truth(),
    "page": lambda _: measure_page(),
    "sound": lambda _: measure_sound(),
    "heard": lambda given: measure_heard(given.minutes),
    "study": lambda given: measure_study(given.people),
}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "sections", nargs="*", metavar="section", help=f"of {', '.join(SECTIONS)} (default all)"
    )
    parser.add_argument("--rounds", type=int, default=50, help="rounds of the starts (default %(default)s)")
    parser.add_argument(
        "--minutes",
        type=float,
        default=5,
        help=f"minutes of the practice, at least {LEAST_MINUTES} (default %(default)s)",
    )
    parser.add_argument(
        "--seconds", type=float, default=120, help="seconds of each lateness run (default %(default)s)"
    )
    parser.add_argument("--people", type=int, default=PEOPLE, help="people of a study (default %(default)s)")
    given = parser.parse_args()
    if unknown := set(given.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    if not given.minutes >= LEAST_MINUTES:  # so that no number is not one either
        parser.error(f"--minutes {given.minutes:g}: the routine takes {LEAST_MINUTES} at least")
    return given


def main() -> None:
    """Run the sections one after another, so that none disturbs another."""
    given = _arguments()
    if not QI.exists():
        sys.exit(f"{QI} is missing; install the project beside this interpreter first")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that everything started is ended too
    load = os.getloadavg()[0]  # of the last minute; well above 0, and the figures are of a disturbed machine
    measured = []
    for section in given.sections or SECTIONS:
        print(f"measuring {section} ...", file=sys.stderr, flush=True)
        measured.append(SECTIONS[section](given))
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load:.1f} before\n")
    print(table(measured))


if __name__ == "__main__":
    main()
