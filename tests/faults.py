"""A fault at every call of every verb that writes: each run judged, and counted in a table.

`python tests/faults.py` tries all of them, `python tests/faults.py 80` so many a verb, always the same ones;
names of verbs after that choose among them.
"""

import re
import shlex
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import NamedTuple

from failing_disk import (
    EVERYWHERE,
    FOR_EVER,
    ON_WRITES,
    SHORT_THEN_ERROR,
    WRITES,
    Disk,
    Outcome,
    Trial,
    compiled,
)
from homes import Home, Left, State, looked_at
from writing_verbs import VERBS, Verb

GRAVE = {*WRITES, "fsync", "ftruncate", "close", "flock", "rename", "unlink"}
MEMORY = "/dev/shm"  # noqa: S108 - where there is one, no disk slows what fails anyway; the folder in it is private
ADMITS_NOTHING = re.compile(r"not saved|not written|nothing (was|is)|not repaired|cannot be written")
REMEDY = re.compile(r"; |put that right|run this|choose |look at |which says", re.IGNORECASE)
BLAMES_OUTPUT = "the output could not be written"
WRONGS = ("lost", "torn", "wrong answer", "hung", "exit 3", "badly told", "left behind")


class Found(NamedTuple):
    """What was wrong after a fault: one of `WRONGS`, and what it was."""

    kind: str
    trial: Trial
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.trial}: {self.words}"


def _given_back(outcome: Outcome, argv: Sequence[str]) -> bool:
    """Whether the entry is said again as a command: as an entry, or exactly what was typed."""
    entry = re.search(r"^qi (log|journal import) ", outcome.err, re.MULTILINE)
    return entry is not None or shlex.join(["qi", *argv]) in outcome.err.splitlines()


def _denies(outcome: Outcome, argv: Sequence[str]) -> bool:
    """Whether it says that nothing was done, or to do it again; not where it says that it may be, or is."""
    if re.search(r"may be|were added|the next qi saves it", outcome.err):
        return False
    return ADMITS_NOTHING.search(outcome.err) is not None or _given_back(outcome, argv)


class Judge:
    """Knows what a verb finds and what it leaves where nothing fails, and judges a run by that."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self._before = looked_at(home, home.copy())
        root = home.copy()
        self.whole = home.run(root)
        assert self.whole.code == 0, self.whole
        self._after = looked_at(home, root)
        self._possible = self._before.state | self._after.state
        if home.verb.pace == 1:
            self._possible |= self._unanswered()
        assert not self._before.trouble + self._after.trouble, (self._before, self._after)
        self._files = self._before.files | self._after.files
        self._bad = max(self._before.bad, self._after.bad)

    def _unanswered(self) -> State:
        """What it leaves where nobody answers what it asks."""
        root = self.home.copy()
        self.home.run(root, answered=False)
        return looked_at(self.home, root).state

    def trials(self) -> list[Trial]:
        """Every fault at every call."""
        return [
            Trial(at, call, fault)
            for at, call in enumerate(self.whole.met, 1)
            for fault in (*EVERYWHERE, *(ON_WRITES if call.split()[0] in WRITES else ()))
        ]

    def tried(self, trial: Trial) -> list[Found]:
        """Run the verb with this fault; what was wrong."""
        root = self.home.copy()
        outcome = self.home.run(root, trial.fault, trial.at)
        left = looked_at(self.home, root)
        wrong = [*self._in_what_is_left(left, trial, outcome), *self._in_the_answer(outcome, left, root)]
        return [Found(kind, trial, words) for kind, words in wrong]

    def _in_what_is_left(self, left: Left, trial: Trial, outcome: Outcome) -> Iterator[tuple[str, str]]:
        before, after = self._before.state, self._after.state
        if lost := (before & after) - left.state:
            yield "lost", f"{dict(lost)}"
        elif strange := left.state - self._possible:
            yield "lost", f"neither as it was nor as it should be: {dict(strange)}"
        elif not self.home.verb.steps and left.state not in (before, after):
            yield "torn", f"half done: {dict(left.state - before)}, {dict(before - left.state)}"
        for trouble in left.trouble:
            yield "torn", trouble
        may = trial.call.split()[0] in WRITES or trial.fault.kind in {FOR_EVER, SHORT_THEN_ERROR}
        if left.bad > self._bad + may:
            yield "torn", f"{left.bad} findings"
        kept = self.home.verb.keeps if outcome.code else frozenset()
        if more := left.files - self._files - kept:
            yield "left behind", ", ".join(sorted(more))

    def _in_the_answer(self, outcome: Outcome, left: Left, root: Path) -> Iterator[tuple[str, str]]:
        before, after = self._before.state, self._after.state
        told = f"exit {outcome.code}: {outcome.err.strip() or outcome.out.strip()}"
        if outcome.hung:
            yield "hung", told
            return
        if outcome.killed:
            return
        if outcome.code == 3 or "Traceback" in outcome.err or outcome.code < 0:
            yield "exit 3", told
        elif outcome.code == 0 and left.state != after and not (self.home.verb.in_passing and outcome.err):
            yield "wrong answer", f"{told}, and it is not done"
        elif (
            outcome.code
            and before != after
            and left.state == after
            and _denies(outcome, self.home.argv_in(root))
        ):
            yield "wrong answer", f"{told}, and it is done"
        elif outcome.code and (why := self._badly_told(outcome, left, root)):
            yield "badly told", f"{why}; {told}"

    def _badly_told(self, outcome: Outcome, left: Left, root: Path) -> str:
        lines = [line for line in outcome.err.splitlines() if line.startswith("qi: ")]
        lines += outcome.out.splitlines() if self.home.verb.finds else []
        if not lines:
            return "nothing is said"
        if not any(str(root) in line for line in lines):
            return "no file is named"
        if BLAMES_OUTPUT in outcome.err:
            return "the output is blamed, which nothing happened to"
        if not any(REMEDY.search(line) for line in lines):
            return "no remedy is named"
        argv = self.home.argv_in(root)
        if self.home.verb.gives_back and left.state == self._before.state and not _given_back(outcome, argv):
            return "the entry is not given back"
        return ""


class Row(NamedTuple):
    """A verb's row in the table."""

    verb: str
    calls: int
    tried: int
    of: int
    found: list[Found]

    def __str__(self) -> str:
        counts = Counter(found.kind for found in self.found)
        cells = "".join(f"{counts[kind]:>14}" for kind in WRONGS)
        return f"{self.verb:<24}{self.calls:>7}{self.tried:>8}{self.of:>8}{cells}"


HEADING = f"{'verb':<24}{'calls':>7}{'tried':>8}{'of':>8}" + "".join(f"{kind:>14}" for kind in WRONGS)


def row(disk: Disk, verb: Verb, folder: Path, most: int | None) -> Row:
    """Try this verb with every fault at every call, or with so many of them, always the same."""
    judge = Judge(Home(disk, verb, folder))
    trials = judge.trials()
    chosen = trials if most is None else _some(trials, most, Random(verb.name))  # noqa: S311 - no secret
    found = [each for trial in chosen for each in judge.tried(trial)]
    return Row(verb.name, len(judge.whole.met), len(chosen), len(trials), found)


def _some(trials: list[Trial], most: int, random: Random) -> list[Trial]:
    """So many of them, two thirds at calls by which something is written or kept."""
    grave = [trial for trial in trials if trial.call.split()[0] in GRAVE]
    others = [trial for trial in trials if trial.call.split()[0] not in GRAVE]
    first = random.sample(grave, min(len(grave), most * 2 // 3))
    return [*first, *random.sample(others, min(len(others), most - len(first)))]


@contextmanager
def room() -> Iterator[Path]:
    """A folder for homes, in memory if there is such a place."""
    with tempfile.TemporaryDirectory(dir=MEMORY if Path(MEMORY).is_dir() else None) as folder:
        yield Path(folder)


def all_of(rows: Sequence[Row]) -> Row:
    """The sums of these rows."""
    calls, tried, of = (sum(column) for column in zip(*(each[1:4] for each in rows), strict=True))
    return Row("all", calls, tried, of, [found for each in rows for found in each.found])


def main(argv: Sequence[str]) -> int:
    """Print the table: all faults, or so many a verb; with names, of those verbs alone."""
    most = next((int(word) for word in argv if word.isdigit()), None)
    names = {word for word in argv if not word.isdigit()}
    rows = []
    with room() as place, Disk(compiled(place)) as disk:
        print(HEADING, flush=True)
        for number, verb in enumerate(VERBS):
            if not names or verb.name in names:
                rows.append(row(disk, verb, place / str(number), most))
                print(rows[-1], flush=True)
    print(all_of(rows))
    for each in rows:
        for found in each.found:
            print(f"{each.verb}: {found}")
    return any(each.found for each in rows)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
