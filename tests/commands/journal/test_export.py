"""`qi journal export`: everything in one file, or what stands as a table; nothing is written over."""

import csv
import io
import json
import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Forgotten, Symptom, decode
from qicli.exports.csv import COLUMNS

FROZEN = Path(__file__).parents[2] / "data" / "journal-v1.jsonl"


@pytest.fixture
def filled(world: FakeWorld, run: Run) -> FakeWorld:
    """A journal of three files: the frozen one, its double, and an entry of today with a private note."""
    world.pass_time(days=60)
    world.journal.folder.mkdir(parents=True)
    for name in ("frozen.jsonl", "copy.jsonl"):
        (world.journal.folder / name).write_bytes(FROZEN.read_bytes())
    run("log", "6", "calf", "left", "--note", "=1+1, private\nsecond line")
    return world


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the command runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def good(raw: bytes) -> list[bytes]:
    """The lines of a journal that are lines."""
    return [line for line in raw.splitlines() if not isinstance(decode(line), type(decode(b"")))]


def test_jsonl_is_every_line_as_it_is(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """Each once, oldest said first; bad lines are named and left out."""
    out = tmp_path / "all.jsonl"
    result = run("journal", "export", "-o", str(out))
    assert (result.exit_code, result.stdout) == (
        0,
        f"Wrote {len(good(FROZEN.read_bytes())) + 1} lines to {out}\n",
    )
    lines = out.read_bytes().splitlines()
    assert sorted(lines) == sorted(good(FROZEN.read_bytes()) + good(filled.journal.file.read_bytes()))
    logged = [json.loads(line)["logged"] for line in lines]
    assert logged == sorted(logged)
    last = FROZEN.read_bytes().splitlines().index(b"not json at all") + 1
    assert f"frozen.jsonl:{last}: " in result.stderr
    assert result.stderr.count(f"copy.jsonl:{last}: ") == 1
    if os.name != "nt":
        assert out.stat().st_mode & 0o777 == 0o600


def test_json_is_the_same_in_one_object(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """Any program can read it at once; what is no text in it becomes some."""
    with (filled.journal.folder / "other.jsonl").open("wb") as file:
        file.write(b'{"v":1,"type":"moonlight","id":"m","logged":"2020-01-01T12:00:00Z","x":"\xff"}\n')
    run("journal", "export", "-o", str(tmp_path / "all.jsonl"))
    run("journal", "export", "-o", str(tmp_path / "all.json"))
    value = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert (value["format"], value["v"]) == ("qi-journal", 1)
    lines = (tmp_path / "all.jsonl").read_text(encoding="utf-8", errors="replace").splitlines()
    assert value["lines"] == [json.loads(line) for line in lines]
    run("journal", "export", "--format", "json", "-o", str(tmp_path / "none"), "--until", "2000-01-01")
    assert json.loads((tmp_path / "none").read_bytes())["lines"] == []


def test_csv_is_what_stands(run: Run, filled: FakeWorld) -> None:
    """Oldest said first, as it is after all edits; unknown kinds are counted."""
    result = run("journal", "export", "-o", "-", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(result.stdout_bytes.decode(), newline="")))
    assert tuple(rows[0]) == COLUMNS
    stands = list(filled.journal.standing())
    assert [row["id"] for row in rows] == [entry.id for entry in stands][::-1]
    assert (rows[0]["pain_before"], rows[0]["pain_after"], rows[0]["replaces"]) == ("5", "3", "9f2c41d07ab3")
    assert rows[-1]["note"] == "'=1+1, private\nsecond line"
    assert "left out 2 lines of kinds" in result.stderr


def test_a_csv_file_begins_with_a_byte_order_mark(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """So that every spreadsheet takes it for UTF-8; on stdout there is none, nor in the other forms."""
    world.journal.append(Symptom(id="a" * 12, logged=world.now(), at=world.now(), note="é"))
    for kind, mark in (("csv", b"\xef\xbb\xbf"), ("json", b""), ("jsonl", b"")):
        run("journal", "export", "-o", str(tmp_path / f"all.{kind}"))
        whole = (tmp_path / f"all.{kind}").read_bytes()
        assert whole == mark + run("journal", "export", "-o", "-", "--format", kind).stdout_bytes
    assert "nothing new" in run("journal", "import", str(tmp_path / "all.csv"), "--yes").stdout


@pytest.mark.parametrize(
    ("words", "within"),
    [
        pytest.param(["--since", "2026-11-22"], lambda day: day >= "2026-11-22", id="since"),
        pytest.param(["--until", "2026-11-21"], lambda day: day <= "2026-11-21", id="until"),
        pytest.param(["--since", "2026-11-22", "--until", "2026-11-23"], lambda _: False, id="none"),
    ],
)
def test_some_days(run: Run, filled: FakeWorld, words: list[str], within: Callable[[str], bool]) -> None:
    """The same entries in each format; `.jsonl` has their former versions and retractions as well."""
    days = [day for entry in filled.journal.standing() if within(day := f"{entry.at:%Y-%m-%d}")][::-1]
    table = run("journal", "export", "-o", "-", "--format", "CSV", *words).stdout_bytes.decode()
    assert [row["at"][:10] for row in csv.DictReader(io.StringIO(table, newline=""))] == days
    lines = run("journal", "export", "-o", "-", *words).stdout_bytes.splitlines()
    other = FakeWorld(filled.paths.journal.parent / "other")
    other.journal.folder.mkdir(parents=True)
    other.journal.file.write_bytes(b"\n".join(lines))
    stands = list(other.journal.standing())
    assert [f"{entry.at:%Y-%m-%d}" for entry in stands][::-1] == days
    kinds = [json.loads(line)["type"] for line in lines]
    assert kinds.count("retraction") == (2 if len(days) == 2 else 0)


@pytest.mark.parametrize("kind", ["jsonl", "json", "csv"])
def test_without_notes(run: Run, filled: FakeWorld, kind: str) -> None:
    """No word of one's own leaves, nor a line of which nobody knows what it says."""
    run("log", "numb in both legs", "--note", "private")
    run("safety", "seen", "private", "--by", "Dr Private")
    shown = run("journal", "export", "-o", "-", "--format", kind, "--no-notes")
    for private in (
        "private",
        "Private",
        "numb in",
        "moonlight",
        "otherwise",
        "dog",
        "a better",
    ):
        assert private not in shown.stdout
    assert "both-legs" in shown.stdout
    assert ("a_field_to_come" in shown.stdout) == (kind != "csv")
    assert "left out 2 lines" in shown.stderr
    assert any("private" in str(entry) for entry in filled.journal.standing())


def test_what_was_forgotten_is_not_exported(run: Run, filled: FakeWorld) -> None:
    """Even if some file still has it; the tombstone goes along."""
    (newest, *_) = filled.journal.standing()
    later = newest.logged + timedelta(seconds=1)
    filled.journal.append(Forgotten(id="f" * 12, logged=later, target=newest.root))
    for kind in ("jsonl", "json", "csv"):
        shown = run("journal", "export", "-o", "-", "--format", kind).stdout
        assert "private" not in shown
        assert ('"forgotten"' in shown) == (kind != "csv")


def test_nothing_is_written_over(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """Unless it is said; and half a file never takes a whole one's place."""
    out = tmp_path / "all.csv"
    standing = len(list(filled.journal.standing()))
    out.write_text("mine")
    refused = run("journal", "export", "-o", str(out))
    assert refused.exit_code == 1
    assert "--force" in refused.stderr
    assert out.read_text() == "mine"
    (filled.journal.folder / "torn.jsonl").mkdir()
    assert run("journal", "export", "-o", str(out), "--force").exit_code == 1
    assert out.read_text() == "mine"
    (filled.journal.folder / "torn.jsonl").rmdir()
    assert run("journal", "export", "-o", str(out), "--force").stdout.startswith(f"Wrote {standing} entries")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["all.csv"]


@pytest.mark.parametrize(
    ("words", "code", "hint"),
    [
        pytest.param([], 2, "-o journal.jsonl", id="nowhere"),
        pytest.param(["-o", "x.xls"], 2, "names no format", id="no format"),
        pytest.param(["-o", "x.csv", "--format", "xls"], 2, '"xls" names no format', id="another format"),
        pytest.param(["-o", "x.csv", "--since", "someday"], 2, "--since: ", id="no day"),
        pytest.param(
            ["-o", "x.csv", "--since", "monday", "--until", "2020-01-01"], 2, "swap them", id="swapped"
        ),
        pytest.param(["-o", "/no/where/x.csv"], 1, "check the folder", id="no folder"),
        pytest.param(["-o", "."], 2, "names no format", id="a folder"),
        pytest.param(
            ["-o", ".", "--format", "csv", "--force"], 1, "no ordinary file", id="a folder by force"
        ),
    ],
)
def test_what_is_refused(run: Run, here: Path, words: list[str], code: int, hint: str) -> None:
    """With the remedy, and nothing is written."""
    result = run("journal", "export", *words)
    assert (result.exit_code, result.stdout) == (code, "")
    assert hint in " ".join(result.stderr.split())
    assert not list(here.iterdir())


def test_never_into_the_journal(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """An export there would become a part of it, and could take the place of its own file."""
    before = filled.journal.file.read_bytes()
    for place in (filled.journal.file, filled.journal.folder / "x.csv"):
        assert run("journal", "export", "-o", str(place), "--force", "--format", "csv").exit_code == 2
    if sys.platform != "win32":
        (tmp_path / "link.csv").symlink_to(filled.journal.file)
        assert run("journal", "export", "-o", str(tmp_path / "link.csv"), "--force").exit_code == 2
    assert filled.journal.file.read_bytes() == before


def test_an_empty_journal(run: Run, tmp_path: Path) -> None:
    """Is exported as it is."""
    for kind in ("jsonl", "json", "csv"):
        assert "Wrote 0" in run("journal", "export", "-o", str(tmp_path / f"x.{kind}")).stdout
    assert (tmp_path / "x.jsonl").read_bytes() == b""
