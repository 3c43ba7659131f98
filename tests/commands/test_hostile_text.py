"""Hostile text from the command line, from files and from other programs: kept safely, shown harmlessly."""

import json
from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Symptom
from qicli.core.text import is_safe

HOSTILE = {
    "escape": "\x1b[2J\x1b]0;title\x07",
    "C1": "\x9b2J\x85",
    "bidi": "\u202eabc\u2066def",
    "markup": "[bold red]x[/] [link=http://x]y[/link]",
    "surrogates": "a\udcff\ud83d",
    "breaks": "one\ntwo\r\nthree\x0bfour\u2028five",
    "null": "a\x00b",
    "megabyte": "x" * 1_000_000,
}


@pytest.fixture(params=list(HOSTILE.values()), ids=list(HOSTILE))
def text(request: pytest.FixtureRequest) -> str:
    """Each of them."""
    return str(request.param)


def assert_harmless(*shown: str) -> None:
    """Nothing in these can move a cursor, reorder a line, or be taken for markup."""
    for line in "".join(shown).split("\n"):
        assert is_safe(line), line[:80]


def test_in_notes_tags_and_words(run: Run, world: FakeWorld, text: str) -> None:
    """Kept, on one line of valid JSON, and repeated harmlessly."""
    for words in (["--note", text], ["--tag", text], [text, "4"], ["--quality", text], ["--site", text]):
        result = run("log", "--pain", "4", *words)
        assert result.exit_code == 0, result.stderr[:200]
        assert_harmless(result.stdout, result.stderr)
    lines = world.journal.file.read_bytes().split(b"\n")
    assert all(json.loads(line) for line in lines if line)
    assert len(list(world.journal.lines())) == 5


def test_in_check_ins(run: Run, world: FakeWorld, text: str) -> None:
    """In every place that holds words: kept, and repeated harmlessly, also in a list and a report."""
    name = text.replace(";", "")[:40]
    for words in (
        ["--note", text],
        ["--medication", text],
        [f"--activities=x{name}", f"--activity=y{name}=4"],
    ):
        result = run("checkin", "--peg", "5,4,6", *words)
        assert result.exit_code == 0, result.stderr[:200]
        assert_harmless(result.stdout, result.stderr)
    for words in (["journal", "list"], ["journal", "show", "000000000003"], ["report"]):
        assert_harmless(run(*words).stdout)
    assert len(list(world.journal.lines())) == 3


def test_a_note_comes_back_as_it_was(run: Run, world: FakeWorld) -> None:
    """Only what is no text at all is replaced; escapes and markup are kept as they were typed."""
    for name in ("escape", "C1", "bidi", "markup", "breaks"):
        run("log", "--note", HOSTILE[name])
        (*_, newest) = world.written()
        assert isinstance(newest, Symptom)
        assert newest.note == HOSTILE[name].strip()


def test_in_a_journal_from_elsewhere(run: Run, world: FakeWorld, text: str) -> None:
    """Words, routine names and flags that another program wrote are shown harmlessly in a report."""
    heading = {"v": 1, "logged": "2026-11-21T12:00:00Z", "at": "2026-11-21T12:00:00Z"}
    hostile = text.encode("utf-8", "replace").decode()[:2000]
    symptom = {
        "type": "symptom",
        "id": "a1",
        "pain": 3,
        "qualities": [hostile],
        "moods": [hostile],
        "sites": [{"site": hostile, "side": "left"}],
        "flags": [{"tier": "today", "words": hostile, "topic": "x"}],
    }
    session = {
        "type": "session",
        "id": "b2",
        "routine": hostile,
        "seconds": 60,
        "planned": 60,
        "finished": True,
        "eased": [hostile],
    }
    world.journal.folder.mkdir(parents=True)
    lines = [json.dumps(heading | symptom), json.dumps(heading | session), hostile.replace("\n", " ")]
    (world.journal.folder / "other.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for words in (
        ["journal", "list"],
        ["journal", "show", "a1"],
        ["journal", "show", "b2"],
        ["journal", "delete", "a1", "--yes"],
        ["journal", "restore", "a1"],
        ["journal", "edit", "a1", "--note", "x"],
        ["journal", "edit", "b2", "--note", "x"],
    ):
        result = run(*words)
        assert result.exit_code == 0, (words, result.stderr)
        assert_harmless(result.stdout, result.stderr)
    for words in (
        ["report"],
        ["report", "--year"],
        ["--minutes", "5"],
        ["undo"],
        ["--minutes", "5"],
        ["practice", "spinal-wave", "--minutes", "2"],
    ):
        result = run(*words)
        assert result.exit_code == 0
        assert_harmless(result.stdout, result.stderr)


def test_in_arguments_that_are_refused(run: Run, text: str) -> None:
    """Errors repeat what was typed, harmlessly."""
    short = text[:2000]
    for words in (
        ["practice", short],
        ["practice", "spinal-wave", "--breath", short],
        ["practice", "spinal-wave", "--before", short],
        ["log", "--pain", "3", "--at", short],
        ["log", "calf", "--side", short],
        ["report", "--since", short],
        ["routines", "show", short],
        ["routines", "new", short],
        ["safety", "seen", "numb", "--by", "x", "--on", short],
        ["checkin", "--peg", short],
        ["checkin", "--sleep", short],
        ["checkin", "--woken", "1", "--at", short],
        ["journal", "list", "--site", short],
        ["journal", "list", "--quality", short],
        ["journal", "list", "--kind", short],
        ["journal", "list", "--since", short],
    ):
        result = run(*words)
        assert result.exit_code == 2, words
        assert_harmless(result.stdout, result.stderr)


def test_in_routine_files(run: Run, tmp_path: Path) -> None:
    """A file that holds such text is refused, and what is wrong with it is told harmlessly."""
    for name, text in HOSTILE.items():
        path = tmp_path / f"{name}.toml"
        quoted = json.dumps(text[:50].encode("utf-8", "replace").decode())
        path.write_text(
            f"schema = 1\ntitle = {quoted}\n{quoted} = 1\n[[steps]]\nname = {quoted}\ncue = {quoted}\n"
        )
        result = run("routines", "check", str(path))
        assert result.exit_code == 1
        assert_harmless(result.stdout, result.stderr)
