"""The journal's verbs on a real terminal, with the person's pager and editor, and on a long journal."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from driver import QI, Size2D, Terminal, environment, piped
from qicli.core.entry import Symptom, encode

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)


pytestmark = pytest.mark.terminal

SMALL, NARROW = Size2D(8, 60), Size2D(8, 40)
MANY = 100_000
MOST = 70  # MiB: as lines and values those entries take more than twice as much


def noted(home: Path, number: int) -> None:
    """So many entries, a minute apart, in the journal under this home."""
    began = datetime(2026, 1, 1, tzinfo=UTC)
    folder = home / "qi" / "journal"
    folder.mkdir(parents=True)
    with (folder / "other.jsonl").open("wb") as file:
        for each in range(number):
            at = began + timedelta(minutes=each)
            entry = Symptom(id=f"{each:012x}", logged=at, at=at, pain=each % 11, note=f"drive {each}")
            file.write(encode(entry) + b"\n")


def test_a_long_list_opens_in_the_pager(tmp_path: Path) -> None:
    """Page by page; leaving it ends qi."""
    noted(tmp_path, 50)
    with Terminal(tmp_path, [*QI, "journal", "list"], size=SMALL, variables={"PAGER": "less"}) as qi:
        qi.wait_for("“drive 49”", lambda: qi.rows[-1].startswith(":"))
        qi.press(" ")
        qi.wait_for("“drive 40”", lambda: "“drive 49”" not in qi.text)
        qi.press("q")
        assert qi.exit_code() == 0


def test_ctrl_c_in_the_pager(tmp_path: Path) -> None:
    """It is the pager's own; qi waits, and ends when the pager does."""
    noted(tmp_path, 5000)
    with Terminal(tmp_path, [*QI, "journal", "list"], size=SMALL, variables={"PAGER": "less"}) as qi:
        qi.wait_for("“drive 4999”", lambda: qi.rows[-1].startswith(":"))
        qi.press("\x03")
        qi.wait_for(lambda: turned(qi))
        qi.press("q")
        assert qi.exit_code() == 0


def turned(qi: Terminal) -> bool:
    """Whether the first page is gone; the page is turned again, for Ctrl-C may swallow what follows it."""
    qi.press(" ")
    return "“drive 4999”" not in qi.text


def test_a_short_list_does_not(tmp_path: Path) -> None:
    """It is there when qi has ended, folded to the width."""
    noted(tmp_path, 2)
    with Terminal(tmp_path, [*QI, "journal", "list"], size=NARROW, variables={"PAGER": "less"}) as qi:
        assert qi.exit_code() == 0
        assert qi.text.splitlines()[0] == "Thu 1 Jan 2026 00:01 · pain 1 · “drive"
        assert qi.text.splitlines()[1] == "  1”  (000000)"


def test_the_reader_of_a_pipe_goes_away(tmp_path: Path) -> None:
    """As with `head`: quietly."""
    noted(tmp_path, 5000)
    with piped(tmp_path, [*QI, "journal", "list"]) as qi:
        assert qi.stdout is not None
        assert qi.stderr is not None
        assert "“drive 4999”" in qi.stdout.readline()
        qi.stdout.close()
        assert qi.stderr.read() == ""


# What `ru_maxrss` says of a child includes what its parent had when it was forked; this does not.
TELLS_ITS_MEMORY = """
import sys
from pathlib import Path
from qicli.__main__ import run
try:
    sys.exit(run(sys.argv[1:]))
finally:
    status = Path("/proc/self/status").read_text()
    print(status.partition("VmHWM:")[2].split()[0], file=sys.stderr)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux to tell the memory")
def test_memory_stays_flat(tmp_path: Path) -> None:
    """However long the history, a list takes little more than the ids it has met."""
    noted(tmp_path, MANY)
    listing = [sys.executable, "-c", TELLS_ITS_MEMORY, "journal", "list", "--search", "drive", "--json"]
    with (tmp_path / "out").open("wb") as out:
        done = subprocess.run(
            listing, env=environment(tmp_path), stdout=out, stderr=subprocess.PIPE, check=True
        )
    assert (tmp_path / "out").read_bytes().count(b"\n") == MANY
    assert int(done.stderr.split()[-1]) < MOST * 1024  # KiB


def test_edited_in_an_editor(tmp_path: Path) -> None:
    """Wrong at first, asked, and put right."""
    noted(tmp_path, 1)
    editor = tmp_path / "editor.sh"
    editor.write_text(
        '#!/bin/sh\nif grep -q "pain = 12" "$1"; then sed -i.old "s/pain = 12/pain = 9/" "$1"\n'
        'else sed -i.old "s/^pain = 0/pain = 12/" "$1"; fi\n'
    )
    editor.chmod(0o755)
    command = [*QI, "journal", "edit", "000000000000"]
    with Terminal(tmp_path, command, variables={"VISUAL": str(editor), "EDITOR": "false"}) as qi:
        qi.answer("Open it again? y/n", "y")
        qi.wait_for("Edited: Thu 1 Jan 2026 00:00 · pain 9 · “drive 0”  (000000)")
        assert qi.exit_code() == 0
    assert not list((tmp_path / "qi" / "drafts").glob("*.toml"))


def test_deleted_after_asking(tmp_path: Path) -> None:
    """One key answers."""
    noted(tmp_path, 1)
    with Terminal(tmp_path, [*QI, "journal", "delete", "0000"]) as qi:
        qi.answer("Delete it? y/n", "y")
        assert qi.exit_code() == 0
        assert [line.get("reason") for line in qi.entries() if line["type"] == "retraction"] == ["delete"]
