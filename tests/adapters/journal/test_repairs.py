"""Repairing a file: nothing is lost, whatever is wrong with it and whenever it is broken off."""

import os
import stat
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qicli.adapters.journal import repairs
from qicli.adapters.journal.checks import JournalCheck
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import Line
from qicli.adapters.journal.repairs import Repaired, close_to_others, repair
from qicli.core.entry import BadLine, Symptom, decode, encode
from qicli.core.journal.checking import REPAIRED
from qicli.errors import JournalError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int) -> bytes:
    """The line of the symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return encode(Symptom(id=f"{number:012x}", logged=at, at=at, pain=3))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty journal in a folder that exists."""
    (tmp_path / "journal").mkdir(mode=0o700)
    return Journal(tmp_path / "journal", "thinkpad")


def written(journal: Journal, lines: Sequence[bytes]) -> bytes:
    """Write this machine's file; gives its bytes."""
    raw = b"\n".join(lines)
    journal.file.write_bytes(raw)
    return raw


def repaired(journal: Journal) -> Repaired | None:
    """Repair this machine's file at noon."""
    return repair(journal, journal.file, NOON)


def kinds(journal: Journal) -> set[str]:
    """What kinds of finding there are."""
    return {finding.kind for finding in JournalCheck(journal, NOON).findings()}


def test_a_repair(journal: Journal) -> None:
    """Bad lines go out of the way, the others into order, each once; the file as it was is kept."""
    former = written(journal, [noted(2), b"bad", noted(1), noted(2), b'{"v":1'])
    done = repaired(journal)
    assert journal.file.read_bytes() == noted(1) + b"\n" + noted(2) + b"\n"
    damaged = journal.folder / "damaged"
    before, lines = (
        damaged / "thinkpad-20261121-120000.jsonl.before",
        damaged / "thinkpad-20261121-120000.lines",
    )
    assert done == Repaired(before, lines, unreadable=2, doubles=1)
    assert before.read_bytes() == former
    assert lines.read_bytes() == b'bad\n{"v":1\n'
    assert kinds(journal) == set()


def test_a_sound_file_is_left_alone(journal: Journal) -> None:
    """Nothing is written, not even a folder."""
    written(journal, [noted(1), noted(2)])
    assert repaired(journal) is None
    assert not (journal.folder / "damaged").exists()


def test_no_repair_overwrites_another(journal: Journal) -> None:
    """Two in one second keep what each found."""
    written(journal, [b"one"])
    first = repaired(journal)
    written(journal, [b"two"])
    second = repaired(journal)
    assert first is not None
    assert second is not None
    assert [done.before.read_bytes() for done in (first, second)] == [b"one", b"two"]


def test_order_alone(journal: Journal) -> None:
    """Without bad lines there is no file for them."""
    written(journal, [noted(2), noted(1)])
    done = repaired(journal)
    assert done is not None
    assert done.damaged is None
    assert len(list((journal.folder / "damaged").iterdir())) == 1


@pytest.mark.parametrize("step", ["_copy", "replaced", "_confirm"])
def test_broken_off_anywhere(journal: Journal, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Whatever step fails, the file is as it was, and it says so."""
    former = written(journal, [noted(2), b"bad", noted(1)])

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(repairs, step, fail)
    with pytest.raises(JournalError, match=r"thinkpad\.jsonl: not repaired \(No space left"):
        repaired(journal)
    assert journal.file.read_bytes() == former
    assert [path for path in journal.folder.iterdir() if path.name.endswith(".new")] == []


@pytest.mark.parametrize("wrong", [[noted(1)], [noted(1), noted(2), noted(3)], [noted(1), noted(1)]])
def test_a_wrong_new_file_never_takes_its_place(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, wrong: list[bytes]
) -> None:
    """A line too few, too many, or twice is seen when the new file is read back."""
    former = written(journal, [noted(2), noted(1)])
    lines = [Line(Symptom(id="x", logged=NOON, at=NOON), raw) for raw in wrong]
    monkeypatch.setattr(repairs, "oldest_first", lambda _: lines)
    with pytest.raises(JournalError, match="not right when read back"):
        repaired(journal)
    assert journal.file.read_bytes() == former


def test_a_copy_that_is_not_the_same(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a true copy of the file as it was, nothing is done to it."""
    former = written(journal, [noted(2), noted(1)])
    blocks = iter([[b"something else"], [former]])
    monkeypatch.setattr(repairs, "_blocks", lambda _: next(blocks))
    with pytest.raises(JournalError, match="not the same"):
        repaired(journal)
    assert journal.file.read_bytes() == former


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such permissions")
def test_closed_to_others(journal: Journal) -> None:
    """The person's own permissions stay."""
    journal.file.touch()
    journal.file.chmod(0o744)
    close_to_others(journal.file)
    assert stat.S_IMODE(journal.file.stat().st_mode) == 0o700
    with pytest.raises(JournalError, match="cannot be closed"):
        close_to_others(journal.folder / "nowhere")


damages = st.lists(
    st.one_of(
        st.integers(0, 30).map(noted),
        st.binary(max_size=30),
        st.tuples(st.integers(0, 30).map(noted), st.integers(0, 80)).map(lambda cut: cut[0][: cut[1]]),
        st.tuples(st.integers(0, 30).map(noted), st.integers(0, 70), st.binary(min_size=1, max_size=1)).map(
            lambda hit: hit[0][: hit[1]] + hit[2] + hit[0][hit[1] + 1 :]
        ),
    ),
    max_size=12,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(lines=damages, end=st.sampled_from([b"", b"\n"]))
def test_nothing_is_lost(journal: Journal, lines: list[bytes], end: bytes) -> None:
    """Of any file, every readable line stays, byte for byte; every other is in damaged/; then it is sound.

    What a damage dated far ahead stays in a file of its own.
    """
    for path in journal.files():
        path.unlink()
    raw = written(journal, lines) + end
    journal.file.write_bytes(raw)
    there = [line for line in raw.split(b"\n") if line.strip()]
    fit = {line for line in there if not isinstance(decode(line), BadLine)}
    unfit = [line for line in there if line not in fit]
    done = repaired(journal)
    assert {
        line for path in journal.files() for line in path.read_bytes().split(b"\n") if line.strip()
    } == fit
    if done is None:
        assert not unfit
        assert journal.file.read_bytes() == raw
    else:
        assert done.before.read_bytes() == raw
        moved = done.damaged.read_bytes().split(b"\n")[:-1] if done.damaged else []
        assert Counter(moved) == Counter(unfit)
    changed = len({decode(line).id for line in fit}) < len(fit)  # type: ignore[union-attr] # bad ones are not among them
    assert kinds(journal) & set(REPAIRED) <= ({"double"} if changed else set())
    assert not journal.file.exists() or repaired(journal) is None
