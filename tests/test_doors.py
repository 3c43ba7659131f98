"""Words alone are noted through a door of their own; whoever says them cannot tell which it was."""

import fcntl
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from fakes import FakeWorld
from qicli.__main__ import are_words_to_note
from qicli.cli import app
from qicli.quick import note

SAID = Path(__file__).parent / "data" / "said.tsv"
LINES = [line.split("\t")[1] for line in SAID.read_text(encoding="utf-8").splitlines()[1:]]
ODD = [
    "4 back",
    "after 3",
    "11",
    "no",
    ",",
    "\x1b[31m6\x07 back",
    "caf\xe9 6 \u202e calf",
    "6 calf 7 calf",
    "back=3 left-calf=6",
    "a " * 3000,
]

# Of Python's own, what noting words may import beside what pathlib and msgspec bring: each is the story's.
MAY_BRING = {"__future__", "_contextvars", "contextvars", "contextlib", "fcntl", "errno", "gc"}
MAY_BRING.add("_blake2")  # for the letters of a machine whose journal has them
FRONT_DOOR = "import qicli.__main__ as qi; qi.are_words_to_note = lambda _: False; qi.main()"
QUICK_DOOR = "from qicli.__main__ import main; main()"

Capture = pytest.CaptureFixture[str]


def test_where_there_is_a_journal_nobody_asks_for_an_id(tmp_path: Path) -> None:
    """Noting in one that is named after the host asks the system nothing."""

    class NeverAsked(FakeWorld):
        def letters(self) -> str:
            raise AssertionError("the system was asked for its id")

    world = NeverAsked(tmp_path)
    world.paths.journal.mkdir()
    (world.paths.journal / "thinkpad.jsonl").touch()
    (world.paths.journal / "phone-abcdefgh.jsonl").touch()
    assert note(["4", "calf"], world) == 0
    assert world.journal.file.name == "thinkpad.jsonl"


@pytest.mark.parametrize("nth", range(10))
def test_both_doors_lead_into_the_same_story(nth: int, tmp_path: Path, capsys: Capture) -> None:
    """Output, exit code and what is saved are the same to the byte, a journal of many lines through."""
    front, quick = FakeWorld(tmp_path / "front"), FakeWorld(tmp_path / "quick")
    for said in [*LINES[nth::10], *ODD[nth::10]]:
        words = said.split(" ")
        result = CliRunner().invoke(app, ["log", "--", *words], obj=front, prog_name="qi")
        capsys.readouterr()
        code = note(words, quick)
        out, err = capsys.readouterr()
        paths = str(tmp_path / "front"), str(tmp_path / "quick")
        assert (code, out, err) == (result.exit_code, result.stdout, result.stderr.replace(*paths)), said
    assert front.journal.file.read_bytes() == quick.journal.file.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "quick"),
    [
        (["log", "4"], True),
        (["log", "6", "calf", "left"], True),
        (["log", "6 calf left"], True),
        (["log"], False),
        (["log", " ", ""], False),
        (["log", "4", "--json"], False),
        (["log", "-h"], False),
        (["log", "--", "-5"], False),
        (["--version", "log", "4"], False),
        (["report", "week"], False),
        ([], False),
    ],
)
def test_which_door(arguments: list[str], quick: bool) -> None:
    """Only `log` with words, and no option among them, goes through the quick door."""
    assert are_words_to_note(arguments) is quick


def test_nothing_is_saved_says_the_same(tmp_path: Path, capsys: Capture) -> None:
    """Where the journal cannot be written, both doors give the entry back, and exit with 1."""
    worlds = [FakeWorld(tmp_path / name) for name in ("front", "quick")]
    for world in worlds:
        world.paths.journal.parent.mkdir(parents=True)
        world.paths.journal.write_text("a file where a folder should be")
    result = CliRunner().invoke(app, ["log", "6", "calf"], obj=worlds[0], prog_name="qi")
    capsys.readouterr()
    code = note(["6", "calf"], worlds[1])
    err = capsys.readouterr().err
    assert code == result.exit_code == 1
    assert err.replace("quick", "front") == result.stderr
    assert "qi log" in err


def _started(program: str, home: Path, *words: str) -> subprocess.Popen[bytes]:
    """`qi log WORDS` in a process of its own, through one of the doors."""
    return subprocess.Popen(
        [sys.executable, "-c", program, "log", *words],
        env={**os.environ, "QI_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("program", [FRONT_DOOR, QUICK_DOOR], ids=["front", "quick"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_while_it_waits(program: str, tmp_path: Path) -> None:
    """Ctrl-C while another process holds the journal is quiet: 130, no word, no entry."""
    _started(QUICK_DOOR, tmp_path, "4").communicate(timeout=60)
    (lock,) = (tmp_path / "journal").glob(".*.lock")
    with lock.open("rb+") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        waiting = _started(program, tmp_path, "6", "calf")
        _until(lambda: _holds_open(waiting.pid, lock))
        waiting.send_signal(signal.SIGINT)
        out, err = waiting.communicate(timeout=60)
    assert (waiting.returncode, out, err) == (130, b"", b"")
    (journal,) = (tmp_path / "journal").glob("*.jsonl")
    assert journal.read_bytes().count(b"\n") == 1


def _holds_open(pid: int, file: Path) -> bool:
    """Whether the process has this file open; where the system does not tell, some time has passed."""
    handles = Path(f"/proc/{pid}/fd")
    if not handles.exists():
        time.sleep(1)
        return True
    return any(_resolved(handle) == file.resolve() for handle in handles.iterdir())


def _resolved(handle: Path) -> Path | None:
    try:
        return handle.resolve()
    except OSError:
        return None


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_what_noting_words_imports(tmp_path: Path) -> None:
    """Nothing is imported on the way but qi's own story and what pathlib and msgspec bring."""
    found = {}
    for name, program in {
        "brought": "import sys; sys.modules['typing_extensions'] = None; import msgspec, pathlib",
        "noting": "import sys; from qicli.__main__ import run; run(sys.argv[1:])",
    }.items():
        told = f"{program}; print(*sys.modules)"
        process = _started(told, tmp_path, "6", "calf", "left", "burning")
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err.decode()
        found[name] = set(out.decode().splitlines()[-1].split())
    more = found["noting"] - found["brought"]
    assert {name for name in more if not name.startswith("qicli")} <= MAY_BRING
    assert not {name for name in more if name.startswith(("qicli.views", "qicli.cli", "qicli.commands.log"))}
    assert len([name for name in more if name.startswith("qicli")]) >= 25
