"""Several machines, one journal: however the files travel, what stands is the same everywhere."""

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count, permutations
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.forgetting import forget, sweep
from qicli.adapters.journal.writing import STEP
from qicli.core.entry import Forgotten, Known, Retraction, Symptom, encode, order

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = ("phone", "thinkpad", "thinkpad-2")
ids = (f"{number:012x}" for number in count(1))

verbs = st.sampled_from(["log", "log", "log", "edit", "delete", "undo"])
deeds = st.lists(
    st.tuples(st.integers(0, len(NAMES) - 1), verbs, st.integers(0, 99), st.integers(-30, 30)), max_size=20
)


def said_by_machines(deeds: Sequence[tuple[int, str, int, int]]) -> list[list[Known]]:
    """The lines of each machine; their clocks differ, and each knows of what all have said so far."""
    lines: list[list[Known]] = [[] for _ in NAMES]
    known: list[Known] = []
    for number, (machine, verb, pick, skew) in enumerate(deeds):
        target = known[pick % len(known)] if known else None
        now = NOON + timedelta(minutes=number + skew)
        newest = lines[machine][-1].logged if lines[machine] else now
        later = max(now, newest + STEP, target.logged + STEP if target else now)
        line: Known
        if verb == "log" or target is None:
            line = Symptom(id=next(ids), logged=max(now, newest + STEP), at=now, pain=pick % 11)
        elif verb == "edit" and isinstance(target, Symptom):
            line = Symptom(id=next(ids), logged=later, at=now, pain=pick % 11, replaces=target.root)
        else:
            whole = verb == "delete"
            line = Retraction(id=next(ids), logged=later, target=target.root if whole else target.id)
        lines[machine].append(line)
        known.append(line)
    return lines


def write(folder: Path, name: str, lines: Sequence[Known], tail: bytes = b"") -> None:
    """A file of the journal with these lines."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"".join(encode(line) + b"\n" for line in lines) + tail)


def stands(folder: Path) -> list[Known]:
    """What stands in a folder, newest said first."""
    return list(Journal(folder, "reader").standing())


@settings(max_examples=100)
@given(deeds, st.randoms(use_true_random=False))
def test_how_lines_are_spread_over_files_makes_no_difference(
    deeds: list[tuple[int, str, int, int]], random: Random
) -> None:
    """Copies, parts of copies and torn copies beside the whole change nothing: union by id."""
    machines = said_by_machines(deeds)
    with TemporaryDirectory() as place:
        plain, spread = Path(place, "plain"), Path(place, "spread")
        for name, lines in zip(NAMES, machines, strict=True):
            write(plain, f"{name}.jsonl", lines)
        everything = sorted((line for lines in machines for line in lines), key=order)
        write(spread, "backup.jsonl", everything)
        for number, lines in enumerate(machines):
            part = [line for line in lines if random.random() < 0.5]
            torn = encode(lines[-1])[: random.randrange(1, 60)] if lines else b""
            write(spread, f"copy-{number}.jsonl", part, torn)
        assert stands(spread) == stands(plain)


def copied(source: Path, target: Path) -> None:
    """As a stick or `cp` does: every file of the source over that of the target."""
    for file in source.glob("*.jsonl"):
        shutil.copy(file, target / file.name)


def synchronised(source: Path, target: Path) -> None:
    """As Syncthing does: the larger file wins, and the other stays as a conflict copy."""
    for file in source.glob("*.jsonl"):
        there = target / file.name
        if there.exists() and there.read_bytes() != file.read_bytes():
            shutil.copy(there, target / f"{file.stem}.sync-conflict-20261121-120000-ABCDEFG.jsonl")
        if not there.exists() or there.stat().st_size <= file.stat().st_size:
            shutil.copy(file, there)


def half_copied(source: Path, target: Path) -> None:
    """As a cloud folder that was interrupted: half of each file the target does not have yet."""
    for file in source.glob("*.jsonl"):
        if not (target / file.name).exists():
            content = file.read_bytes()
            (target / file.name).write_bytes(content[: len(content) // 2])


def by_git(source: Path, target: Path) -> None:
    """As git does: lines that only one side has are all there after the merge."""
    for file in source.glob("*.jsonl"):
        there = target / file.name
        ours = there.read_bytes().splitlines() if there.exists() else []
        theirs = file.read_bytes().splitlines()
        there.write_bytes(b"".join(line + b"\n" for line in dict.fromkeys([*theirs, *ours])))


Carry = Callable[[Path, Path], None]


@pytest.mark.parametrize("carry", [copied, synchronised, by_git], ids=["stick", "syncthing", "git"])
@settings(max_examples=25)
@given(deeds=deeds, trips=st.permutations([(0, 1), (1, 2), (2, 0), (1, 0), (0, 2), (2, 1)]))
def test_three_machines_meet(
    carry: Carry, deeds: list[tuple[int, str, int, int]], trips: list[tuple[int, int]]
) -> None:
    """Carried onto each other in any order, with a half-copied file on the way, all three agree."""
    machines = said_by_machines(deeds)
    with TemporaryDirectory() as place:
        folders = [Path(place, name) for name in NAMES]
        for folder, name, lines in zip(folders, NAMES, machines, strict=True):
            write(folder, f"{name}.jsonl", lines)
        half_copied(folders[trips[0][0]], folders[trips[0][1]])
        for source, target in trips + trips:
            carry(folders[source], folders[target])
        whole = Path(place, "whole")
        for name, lines in zip(NAMES, machines, strict=True):
            write(whole, f"{name}.jsonl", lines)
        assert [stands(folder) for folder in folders] == [stands(whole)] * len(folders)


def test_what_one_machine_forgets_goes_from_all(tmp_path: Path) -> None:
    """The tombstone travels; each machine removes the lines from its own file, which travels in turn."""
    folders: list[Path] = [tmp_path / name for name in NAMES]
    journals = [Journal(folder, name) for folder, name in zip(folders, NAMES, strict=True)]
    secret = Symptom(id=next(ids), logged=NOON, at=NOON, note="secret")
    journals[0].append(secret)
    for folder in folders[1:]:
        folder.mkdir()
        copied(folders[0], folder)
    later = NOON + timedelta(hours=1)
    edit = Symptom(id=next(ids), logged=later, at=NOON, note="still secret", replaces=secret.id)
    journals[1].append(edit)
    forget(journals[2], tmp_path / "backups", [Forgotten(id=next(ids), logged=NOON, target=secret.id)])
    for source, target in [*permutations(range(3), 2), *permutations(range(3), 2)]:
        for file in (journals[source].file, journals[source].tombstones):
            if file.exists():
                shutil.copy(file, folders[target])
            else:
                (folders[target] / file.name).unlink(missing_ok=True)
        sweep(journals[target], tmp_path / "backups")
    assert [stands(folder) for folder in folders] == [[], [], []]
    assert not [file for folder in folders for file in folder.iterdir() if b"secret" in file.read_bytes()]
