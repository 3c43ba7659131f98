"""The pager: opened only for what is longer than the screen, fed as it comes, left when the person leaves."""

import io
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from qicli.adapters.terminal import leafing
from qicli.adapters.terminal.pager import keeps_colours, page, pager

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pager")

KEEPS = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_bytes(sys.stdin.buffer.read())"
LEAVES = "import sys; sys.stdin.buffer.readline()"
INTERRUPTS = """
import os, pathlib, signal, sys
sys.stdin.buffer.readline()
os.kill(os.getppid(), signal.SIGINT)
pathlib.Path(sys.argv[1]).write_bytes(sys.stdin.buffer.read())
"""


def set_pager(monkeypatch: pytest.MonkeyPatch, program: str, *words: object) -> None:
    """Make this program of Python the person's pager."""
    monkeypatch.setenv("PAGER", f"{sys.executable} -c '{program}' {' '.join(map(str, words))}")


def screen() -> io.TextIOWrapper:
    """A screen as `sys.stdout` is one."""
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="replace")


def text(file: io.TextIOWrapper) -> str:
    """What is on the screen."""
    file.flush()
    assert isinstance(file.buffer, io.BytesIO)
    return file.buffer.getvalue().decode()


def test_what_fits_is_only_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A screen has so many rows."""
    set_pager(monkeypatch, KEEPS, tmp_path / "paged")
    file = screen()
    page(["one", "two"], file, 3)
    assert text(file) == "one\ntwo\n"
    assert not (tmp_path / "paged").exists()


def test_what_is_longer_goes_to_the_pager(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """All of it, and nothing elsewhere."""
    set_pager(monkeypatch, KEEPS, tmp_path / "paged")
    file = screen()
    page(["one", "two …", "three\udcff"], file, 2)
    assert text(file) == ""
    assert (tmp_path / "paged").read_text(encoding="utf-8") == "one\ntwo …\nthree?\n"


def endless(asked: list[int]) -> Iterator[str]:
    """Lines without end, counted."""
    while True:
        asked[0] += 1
        yield "x" * 1000


def test_leaving_early_ends_it_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more lines are asked for, and nothing is raised."""
    set_pager(monkeypatch, LEAVES)
    asked = [0]
    page(endless(asked), screen(), 5)
    assert asked[0] < 10_000


def test_ctrl_c_is_the_pagers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It stops the feeding, not the reading of what came so far; afterwards it is as it was."""
    set_pager(monkeypatch, INTERRUPTS.replace("\n", ";").strip(";"), tmp_path / "paged")
    before = signal.getsignal(signal.SIGINT)
    page(endless([0]), screen(), 5)
    assert (tmp_path / "paged").read_bytes().startswith(b"xxx")
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize("wanted", ["", "cat"])
def test_no_pager_is_wanted(monkeypatch: pytest.MonkeyPatch, wanted: str) -> None:
    """Then everything is printed."""
    monkeypatch.setenv("PAGER", wanted)
    file = screen()
    page(["one", "two", "three"], file, 1)
    assert text(file) == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("wanted", "found", "command"),
    [
        pytest.param(None, ["less", "more"], ["less"], id="usually"),
        pytest.param(None, ["more"], ["more"], id="no less"),
        pytest.param(None, [], None, id="neither"),
        pytest.param("most -s", ["most", "less"], ["most", "-s"], id="wanted, with options"),
        pytest.param("most", ["less"], ["less"], id="wanted, but not there"),
        pytest.param("'", ["less"], ["less"], id="not to be understood"),
    ],
)
def test_which_pager(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    wanted: str | None,
    found: list[str],
    command: list[str] | None,
) -> None:
    """The person's own first, then what there is."""
    for name in found:
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("PAGER", raising=False)
    if wanted is not None:
        monkeypatch.setenv("PAGER", wanted)
    assert pager() == command


@pytest.mark.parametrize(
    ("set_already", "told"),
    [({}, "FRX utf-8"), ({"LESS": "-S", "LESSCHARSET": "latin1"}, "-S latin1")],
    ids=["usually", "by the person"],
)
def test_less_is_told_how(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, set_already: dict[str, str], told: str
) -> None:
    """What it is to do, and that it gets UTF-8, which the C locale does not say."""
    tells = (
        "import os, pathlib, sys; "
        'pathlib.Path(sys.argv[1]).write_text(os.environ["LESS"] + " " + os.environ["LESSCHARSET"])'
    )
    set_pager(monkeypatch, tells, tmp_path / "told")
    for name in ("LESS", "LESSCHARSET"):
        monkeypatch.delenv(name, raising=False)
    for name, value in set_already.items():
        monkeypatch.setenv(name, value)
    page(["x"] * 3, screen(), 2)
    assert (tmp_path / "told").read_text() == told


def test_a_pager_that_cannot_be_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Then our own shows it: nothing is lost."""
    broken = tmp_path / "broken"
    broken.write_text("no program\x00")
    broken.chmod(0o755)
    monkeypatch.setenv("PAGER", str(broken))
    shown: list[str] = []
    monkeypatch.setattr(leafing, "leaf", lambda lines, _file, _rows: shown.extend(lines))
    page(["one", "two", "three"], screen(), 1)
    assert shown == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("command", "less", "kept"),
    [("/usr/bin/less", "FRX", True), ("less", "-S", False), ("more", "", True), ("cat", "", False)],
)
def test_which_pagers_keep_colours(command: str, less: str, kept: bool) -> None:
    """Others would write their codes out."""
    assert keeps_colours(command, less) == kept


@pytest.mark.parametrize(("less", "told"), [("FRX", "\x1b[1mone\x1b[0m\ntwo\n"), ("S", "one\ntwo\n")])
def test_colours_in_a_pager(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, less: str, told: str) -> None:
    """They are left out where they would be written out."""
    set_pager(monkeypatch, KEEPS, tmp_path / "paged")
    monkeypatch.setenv("LESS", less)
    page(["\x1b[1mone\x1b[0m", "two"], screen(), 1)
    assert (tmp_path / "paged").read_text() == told
