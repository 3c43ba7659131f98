"""Output fit for any pipe and encoding; these run the real program, for streams cannot be faked."""

import errno
import io
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from fakes import FakeWorld, Run
from qicli.streams import (
    USUAL,
    InRows,
    OnTerminal,
    UnwrittenError,
    columns,
    is_full,
    is_gone,
    say,
    say_json,
    sizes_as_meant,
    speak,
    speaks_plainly,
)

Done = subprocess.CompletedProcess[bytes]


def qi(*words: str, stdout: int | IO[bytes] = subprocess.PIPE, encoding: str = "utf-8") -> Done:
    """Run `qi` with these words."""
    return subprocess.run(
        [sys.executable, "-m", "qicli", *words],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        check=False,
    )


def test_ascii_only() -> None:
    """Where there is no Unicode, qi's own signs have a plain form, and nothing fails."""
    assert qi("log", "--pain", "3", "--note", "Rücken", encoding="ascii").returncode == 0
    done = qi("report", encoding="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Pain was on average 3.0 on 1 day" in done.stdout
    assert b": 3\n" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [["report"], ["log", "--pain", "3"], ["routines"], ["--help"]])
def test_a_full_disk(words: list[str]) -> None:
    """One line that says so, and exit 1."""
    with Path("/dev/full").open("wb") as full:
        done = qi(*words, stdout=full)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"the output could not be written (No space left on device)" in done.stderr


def test_a_full_disk_of_the_journal(run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be written, though the system names none, is never told as the output."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(world.journal, "standing", full)
    result = run("report")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("qi: the system refused (No space left on device); ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize(
    "words", [["log", "3"], ["plan", "use", "qi-spine"], ["config", "set", "bell", "yes"]]
)
def test_a_full_output_is_not_the_journal(words: list[str], tmp_path: Path) -> None:
    """What was to be noted is, and nothing says that it is not, or is to be said again."""
    with Path("/dev/full").open("wb") as full:
        done = qi(*words, stdout=full)
    written = {path.suffix: path.read_bytes() for path in (tmp_path / "qi").rglob("*") if path.is_file()}
    assert done.returncode == 1
    assert done.stderr.startswith(b"qi: the output could not be written (No space left on device); ")
    assert len(done.stderr.splitlines()) == 1
    assert written[".toml" if words[0] == "config" else ".jsonl"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
@pytest.mark.parametrize("words", [["report", "--json"], ["routines", "show", "spinal-wave"], ["--help"]])
def test_a_reader_that_went_away(words: list[str]) -> None:
    """A broken pipe ends quietly."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = qi(*words, stdout=write_end)
    os.close(write_end)
    assert done.stderr == b""
    assert done.returncode in {0, 1}


@pytest.mark.skipif(os.name == "nt", reason="POSIX streams")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams(closed: str, tmp_path: Path) -> None:
    """An entry is kept, whatever was closed before qi began."""
    done = subprocess.run(["sh", "-c", f"{sys.executable} -m qicli log --pain 3 {closed}"], check=False)  # noqa: S607 - sh is everywhere
    assert done.returncode == 0
    (file,) = (tmp_path / "qi" / "journal").glob("*.jsonl")
    assert b'"pain":3' in file.read_bytes()


def test_hostile_words_on_the_command_line() -> None:
    """Whatever is typed is repeated harmlessly, by Typer's own errors too."""
    for words in (
        ["\x1b[2J\u202e"],
        ["--\x1b[2J\u202e"],
        ["log", "--\u202e"],
        ["log", "--pain", "\x9b2J\u202e"],
    ):
        done = qi(*words)
        assert done.returncode == 2
        assert not {"\x1b", "\u202e", "\x9b"} & set(done.stderr.decode())


def test_which_errors_are_whose() -> None:
    """A pipe that broke, a disk that is full, and everything else."""
    assert is_gone(OSError(32, "")) and not is_full(OSError(32, ""))  # noqa: PT018 - one table in two lines
    assert is_full(UnwrittenError(28, "")) and not is_gone(UnwrittenError(28, ""))  # noqa: PT018 - the same
    assert is_full(UnwrittenError(5, "")) and is_gone(UnwrittenError(32, ""))  # noqa: PT018 - the same
    assert not is_full(OSError(28, "")) and not is_gone(OSError(28, ""))  # noqa: PT018 - a file, whichever
    assert not is_gone(ValueError()) and not is_full(KeyError())  # noqa: PT018 - the same
    assert not is_gone(OSError(5, "", "settings.toml"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs pseudo terminals")
def test_an_error_of_a_file_is_no_terminal_that_went_away(tmp_path: Path) -> None:
    """A disk says EIO as a terminal does that is gone, often without a name: the terminal is asked."""
    script = f"""
import os, sys
from qicli.streams import is_gone
print(is_gone(OSError(5, "")), file=open({str(tmp_path / "said")!r}, "a"))
"""
    told = partial(subprocess.run, [sys.executable, "-c", script], check=True)
    told(stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    terminal, other = os.openpty()
    told(stdin=other, stdout=other)
    os.close(terminal)
    told(stdin=other, stdout=other)
    told(stdin=subprocess.DEVNULL, stdout=other)
    os.close(other)
    assert (tmp_path / "said").read_text().split() == ["False", "False", "True", "True"]


def test_a_terminal_takes_no_bytes_as_they_are() -> None:
    """Whole lines are written as they come, and nothing in them can disturb it."""
    out = io.StringIO()
    terminal = OnTerminal(out)
    terminal.write("a\u202e".encode()[:2])
    assert out.getvalue() == ""
    terminal.write("a\u202e".encode()[2:] + b"\x1b,b\nc\xff")
    assert out.getvalue() == "a\\u202e\\u001b,b\n"
    terminal.flush()
    terminal.flush()
    assert out.getvalue().splitlines()[1:] == ["c\ufffd"]


def test_json_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    """However many lines it has."""
    say_json('{\n  "note": "a\u202e\x9bü"\n}')
    say('{"note":"\u202e"}')
    told = capsys.readouterr().out
    assert told == '{\n  "note": "a\\u202e\\u009bü"\n}\n{"note":"\\u202e"}\n'


@pytest.mark.parametrize(
    ("said", "stays"),
    [
        *(("80", True), ("1", True), ("65535", True), ("0", False), ("-1", False), ("x", False)),
        *(("٣", False), ("65536", False), ("9" * 5000, False), ("", True)),
    ],
)
def test_sizes(said: str, stays: bool) -> None:
    """What is no size counts as not set."""
    environment = {"COLUMNS": said, "LINES": "24"}
    sizes_as_meant(environment)
    assert ("COLUMNS" in environment) == stays
    assert environment["LINES"] == "24"


def test_what_is_printed_to_rows_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """Line by line, once each is complete."""
    out = InRows()
    out.write("one\ntwo")
    assert capsys.readouterr().out == "one\n"
    out.write("\n")
    out.flush()
    assert capsys.readouterr().out == "two\n"


def test_signs_are_said_where_lines_are_heard(capsys: pytest.CaptureFixture[str]) -> None:
    """And no longer, once they are not."""
    for plainly, told in ((True, "6, calf\n"), (False, "6 · calf\n")):
        speak(plainly=plainly)
        say("6 · calf")
        assert speaks_plainly() == plainly
        assert capsys.readouterr().out == told


@pytest.mark.parametrize(("said", "width"), [("40", 40), ("", USUAL)])
def test_columns(monkeypatch: pytest.MonkeyPatch, said: str, width: int) -> None:
    """As the environment says; a terminal that knows no number has the usual one; a pipe has none."""
    monkeypatch.setenv("COLUMNS", said) if said else monkeypatch.delenv("COLUMNS", raising=False)
    master, terminal = os.openpty()
    with os.fdopen(terminal, "w") as stream:
        assert columns(stream) == width
    os.close(master)
    assert columns(io.StringIO()) is None


READ_BY_NOBODY = [
    *([], ["--help"], ["--version"], ["report"], ["report", "--json"], ["plan"], ["safety"], ["routines"]),
    *(
        ["journal", "list"],
        ["journal", "list", "--json"],
        ["journal", "export", "-o", "-", "--format", "csv"],
    ),
    *(["journal", "check"], ["config"], ["flare"], ["ask"], ["log", "3", "back"], ["undo"]),
    *(["log", "3", "--note", "x"], ["checkin", "--peg", "5,4,3"], ["config", "set", "bell", "yes"]),
]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows closes pipes in its own way")
@pytest.mark.parametrize("words", READ_BY_NOBODY, ids=" ".join)
def test_whoever_reads_goes_away(words: list[str], tmp_path: Path) -> None:
    """Silence and exit 0, whether the output was still being written or not; what was said is written."""
    qi("log", "4", "left", "calf")
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = qi(*words, stdout=gone)
    assert (done.returncode, done.stderr) == (0, b"")
    lines = [path.read_bytes().count(b"\n") for path in (tmp_path / "qi" / "journal").glob("[!.]*.jsonl")]
    assert sum(lines) == 1 + (words[:1] in (["log"], ["checkin"], ["undo"]))
