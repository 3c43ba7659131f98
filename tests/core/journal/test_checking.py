"""Checking a journal: each thing that is wrong is found, by file and line, and nothing else."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from qicli.core.entry import Known, Retraction, Symptom, encode
from qicli.core.journal.checking import Checking, Finding

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int, **fields: object) -> Symptom:
    """The symptom of this number, said that many minutes after noon."""
    at = NOON + timedelta(minutes=number)
    return Symptom(**{"id": f"{number:012x}", "logged": at, "at": at, "pain": 3, **fields})  # type: ignore[arg-type] # a table


def taken_back(number: int, target: str) -> Retraction:
    """The retraction of this number."""
    return Retraction(id=f"{number:012x}", logged=NOON + timedelta(minutes=number), target=target)


def checked(
    *files: Sequence[bytes | Known], forgotten: Sequence[str] = (), own: bool = True
) -> tuple[Checking, list[Finding]]:
    """The findings in these files, which are named a, b and so on."""
    checking = Checking(NOON + timedelta(hours=1), forgotten, files=len(files))
    found: list[Finding] = []
    for name, lines in zip("abc", files, strict=False):
        raw = [line if isinstance(line, bytes) else encode(line) for line in lines]
        found += checking.look_through(name, enumerate(raw, 1), own=own)
    return checking, [*found, *checking.dangling()]


def places(found: list[Finding]) -> list[tuple[str, int | None, str]]:
    """Where each finding is, and of which kind."""
    return [(finding.file, finding.line, finding.kind) for finding in found]


ROOT = noted(1)
ID = ROOT.id
STRANGE = b'{"v":1,"type":"dream","id":"x","logged":"2026-11-21T12:00:00Z","batch":"set"}'
LATE = NOON + timedelta(days=3)
STEP = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ([[]], []),
        ([[noted(1), noted(2)]], []),
        ([[noted(1), b"", b" \r"]], []),
        ([[noted(1), encode(noted(2))[:-9]]], [("a", 2, "torn")]),
        ([[encode(noted(1))[:40], noted(2)]], [("a", 1, "torn")]),
        ([[b"hello", noted(2), b"\xff{}"]], [("a", 1, "not-json"), ("a", 3, "not-json")]),
        ([[b"[" * 100_000]], [("a", 1, "not-json")]),
        (
            [[b"{}", b"3", encode(noted(1)).replace(b"3", b"33")]],
            [("a", n, "not-an-entry") for n in (1, 2, 3)],
        ),
        ([[b'{"v":9,"type":"symptom","id":"x","logged":"2026-11-21T12:00:00Z"}']], [("a", 1, "unknown")]),
        ([[b'{"v":1,"type":"dream","id":"x","logged":"2026-11-21T12:00:00Z"}']], [("a", 1, "unknown")]),
        ([[noted(5), noted(4), noted(6), noted(5, id="x")]], [("a", 2, "order"), ("a", 4, "order")]),
        ([[noted(5), b"bad", noted(4)]], [("a", 2, "not-json"), ("a", 3, "order")]),
        ([[noted(5)], [noted(4)]], []),
        ([[noted(1, logged=LATE)]], [("a", 1, "future")]),
        ([[noted(1, logged=LATE), noted(2, logged=LATE + STEP)]], [("a", 1, "future")]),
        (
            [[noted(1, logged=LATE), noted(2, logged=LATE + 2 * STEP)]],
            [("a", 1, "future"), ("a", 2, "future")],
        ),
        (
            [[noted(1, logged=LATE), noted(2, logged=LATE + STEP, at=LATE)]],
            [("a", n, "future") for n in (1, 2)],
        ),
        ([[noted(1, at=LATE)]], [("a", 1, "future")]),
        ([[noted(1, at=NOON + timedelta(hours=24))]], []),
        ([[noted(1), noted(1)]], [("a", 2, "double")]),
        ([[noted(1), noted(1, pain=4)]], [("a", 2, "double")]),
        ([[noted(1)], [noted(1)], [encode(noted(1)) + b"\r\n"]], []),
        ([[noted(1)], [noted(1), noted(1)]], [("b", 2, "double")]),
        ([[noted(1)], [noted(1, pain=4)]], [("b", 1, "conflict")]),
        ([[noted(1, batch="set")], [noted(2, id=ID, at=noted(1).at, batch="set")]], []),
        ([[noted(1, batch="set")], [noted(1, batch="set", pain=4)]], [("b", 1, "conflict")]),
        ([[noted(1, batch="set")], [noted(1, batch="other")]], [("b", 1, "conflict")]),
        ([[noted(1)], [noted(2, id=ID, at=noted(1).at)]], [("b", 1, "conflict")]),
        (
            [[STRANGE], [STRANGE.replace(b'"set"', b'"set","of":1')]],
            [("a", 1, "unknown"), ("b", 1, "conflict"), ("b", 1, "unknown")],
        ),
        ([[noted(1), taken_back(2, ID)]], []),
        ([[taken_back(2, ID)], [noted(1)]], []),
        ([[taken_back(2, "none")]], [("a", 1, "target")]),
        ([[taken_back(2, "set")], [noted(3, batch="set")]], []),
        ([[taken_back(2, "set"), noted(3, batch="set")]], []),
        ([[noted(3, replaces=ID)], [ROOT]], []),
        ([[ROOT, noted(3, replaces=ID)]], []),
        ([[noted(3, replaces="none")]], [("a", 1, "target")]),
    ],
)
def test_findings(files: list[list[bytes | Known]], expected: list[tuple[str, int, str]]) -> None:
    """Each by file and line; other lines, and the same line in several files, are no findings."""
    assert places(checked(*files)[1]) == expected


def test_what_was_forgotten_may_be_spoken_of() -> None:
    """A retraction of an entry that was removed for good speaks of nothing, rightly."""
    assert checked([taken_back(2, "gone"), noted(3, replaces="gone")], forgotten=["gone"])[1] == []


def test_what_is_counted() -> None:
    """Different entries, and lines that stand in more than one file."""
    checking, _ = checked([noted(1), noted(2), b"bad"], [noted(1), noted(2), noted(3)])
    assert (checking.entries, checking.doubles) == (3, 2)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([b"x"], "a:1: not JSON (JSON is malformed: invalid character (byte 0))"),
        ([noted(200), noted(60)], "a:2: out of order, said 2 hours before the line above it"),
        ([noted(2), noted(1, logged=NOON)], "a:2: out of order, said 2 minutes before the line above it"),
        (
            [noted(0), noted(1, logged=NOON - timedelta(seconds=2))],
            "a:2: out of order, said 2 s before the line",
        ),
        ([noted(1, at=LATE)], "a:1: in the future by 3 days (000000000001)"),
        ([b'{"v":9,"type":"a","id":"x","logged":"2026-11-21T12:00:00Z"}'], "a:1: an unknown version (9)"),
        ([b'{"v":1,"type":"a","id":"x","logged":"2026-11-21T12:00:00Z"}'], "a:1: an unknown kind (a)"),
        ([taken_back(1, "gone")], "a:1: takes back gone, which is in no file"),
    ],
)
def test_a_finding_in_words(lines: list[bytes | Known], told: str) -> None:
    """The place, what is found, and by how much."""
    (finding,) = checked(lines)[1]
    assert str(finding).startswith(told)


@pytest.mark.parametrize("lines", [[b"x"], [noted(1), noted(1)], [noted(2), noted(1)]])
def test_who_may_repair(lines: list[bytes | Known]) -> None:
    """Of another machine's file it is said that it is repaired there."""
    assert "on the machine that writes" not in str(checked(lines, own=True)[1])
    assert "on the machine that writes" in str(checked(lines, own=False)[1])


def test_a_file_as_a_whole() -> None:
    """Such a finding has no line."""
    assert str(Finding("a", None, "empty", "empty", "fill it")) == "a: empty; fill it"
