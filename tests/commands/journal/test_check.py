"""`qi journal check`: what is wrong is named and can be repaired; what is sound is said to be."""

import json
import os
import stat
from pathlib import Path

import pytest

from fakes import FakeWorld, Run

BAD = b"not json\n"


@pytest.fixture
def file(run: Run, world: FakeWorld) -> Path:
    """This machine's file, with two entries."""
    for pain in ("3", "4"):
        run("log", pain)
        world.pass_time(minutes=1)
    return world.journal.file


def test_sound(run: Run, file: Path) -> None:
    """One line, and exit 0; the same entries in a second file are as they should be."""
    assert run("journal", "check").stdout == "2 lines in 1 file: sound\n"
    copy = file.with_name("desktop.jsonl")
    copy.write_bytes(file.read_bytes())
    copy.chmod(0o600)
    result = run("journal", "check")
    assert (result.stdout, result.exit_code) == (
        "2 lines in 2 files, 2 lines in more than one of them: sound\n",
        0,
    )


def test_nothing_noted_yet(run: Run) -> None:
    """That is sound too."""
    assert run("journal", "check").stdout == "0 lines in 0 files: sound\n"


def test_findings(run: Run, file: Path) -> None:
    """File, line, what and the remedy; exit 1; nothing is changed."""
    file.write_bytes(file.read_bytes() + BAD)
    former = file.read_bytes()
    result = run("journal", "check")
    assert result.exit_code == 1
    finding, summary = result.stdout.splitlines()
    assert finding.startswith(f"{file}:3: not JSON (")
    assert finding.endswith("; qi journal check --repair puts it right")
    assert summary == "2 lines in 1 file: 1 finding"
    assert file.read_bytes() == former


def test_as_json(run: Run, file: Path) -> None:
    """A finding a line, for scripts; the rest is told beside."""
    file.write_bytes(file.read_bytes() + BAD)
    result = run("journal", "check", "--json")
    (finding,) = map(json.loads, result.stdout.splitlines())
    assert (finding["file"], finding["line"], finding["kind"]) == (str(file), 3, "not-json")
    assert "1 finding" in result.stderr


def test_repair(run: Run, world: FakeWorld, file: Path) -> None:
    """What was wrong, what was done, and that it is sound now: exit 0."""
    first, second = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(second + BAD + first + second)
    result = run("journal", "check", "--repair")
    assert result.exit_code == 0
    assert result.stdout.endswith("After the repair:\n2 lines in 1 file: sound\n")
    assert "1 line that cannot be read moved to " in result.stderr
    assert "order restored (1 place), 1 line that stood there twice kept once; " in result.stderr
    assert file.read_bytes() == first + second
    (lines,) = (world.paths.journal / "damaged").glob("*.lines")
    assert lines.read_bytes() == BAD
    assert run("journal", "check", "--repair").stdout == "2 lines in 1 file: sound\n"


def test_what_cannot_be_repaired_here(run: Run, world: FakeWorld, file: Path) -> None:
    """Another machine's file, and two lines that say different things with one id, stay as they are."""
    other = file.with_name("desktop.jsonl")
    other.write_bytes(BAD)
    other.chmod(0o600)
    last = file.read_bytes().splitlines()[-1]
    file.write_bytes(file.read_bytes() + last.replace(b'"pain":4', b'"pain":5') + b"\n")
    result = run("journal", "check", "--repair")
    assert result.exit_code == 1
    assert "on the machine that writes this file" in result.stdout
    assert "After" not in result.stdout
    assert other.read_bytes() == BAD
    assert not (world.paths.journal / "damaged").exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such permissions")
def test_open_to_others(run: Run, file: Path) -> None:
    """Our file is closed by a repair; a folder that exists is left as it is, with the command for it."""
    file.chmod(0o644)
    file.parent.chmod(0o755)
    result = run("journal", "check", "--repair")
    assert f"{file}: open to others (mode 644); chmod 600 " in result.stdout
    assert result.stdout.endswith(
        f"After the repair:\n{file.parent}: open to others (mode 755); chmod 700 {file.parent} closes it\n"
        "2 lines in 1 file: 1 finding\n"
    )
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_among_the_files(run: Run, file: Path) -> None:
    """It is named, and the others are looked through all the same."""
    file.with_name("attic.jsonl").mkdir()
    result = run("journal", "check")
    assert (
        f"{file.with_name('attic.jsonl')}: cannot be read (it is no ordinary file, but a folder);"
        in result.stdout
    )
    assert "2 lines in 2 files: 1 finding" in result.stdout


def test_tombstones_that_cannot_be_read(run: Run, world: FakeWorld, file: Path) -> None:
    """They are a finding like any other."""
    world.journal.tombstones.mkdir()
    result = run("journal", "check")
    assert result.exit_code == 1
    assert "2 lines in 2 files: 1 finding" in result.stdout
    assert file.exists()


def test_emptied(run: Run, file: Path) -> None:
    """A file that is empty by accident is a finding, with the way back."""
    run("journal", "backup")
    file.write_bytes(b"")
    result = run("journal", "check")
    assert result.exit_code == 1
    assert f"{file}: empty, while " in result.stdout
    assert "qi journal merge " in result.stdout


def test_hostile_names(run: Run, file: Path) -> None:
    """A file's name cannot disturb the terminal."""
    file.with_name("a\x1b[31m.jsonl").write_bytes(BAD)
    assert "\x1b" not in run("journal", "check").stdout
