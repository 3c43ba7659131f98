"""Copies that a verb needs while it lasts: private, gone at its end, and swept by the next start."""

import os
import signal
import stat
from pathlib import Path

import pytest

from fakes import FakeWorld
from qicli.adapters.journal.temporary import created, sweep_temporary, temporary
from qicli.errors import JournalError
from qicli.starting import started


def left_by_a_kill(folder: Path) -> Path:
    """What a process leaves that is killed while it copies."""
    with temporary(folder) as place:
        name = place.name
    (folder / name).mkdir(parents=True)
    (folder / name / "lines").write_bytes(b"secret")
    (folder / f"{name}.alive").touch()
    return folder / name


def test_while_the_block_runs(tmp_path: Path) -> None:
    """There is a folder nobody else may look into, and nothing is left of it afterwards."""
    folder = tmp_path / "temporary"
    with temporary(folder) as place:
        (place / "lines").write_bytes(b"secret")
        assert os.name == "nt" or stat.S_IMODE(place.stat().st_mode) == 0o700
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such permissions")
def test_only_the_person_may_read_it(tmp_path: Path) -> None:
    """Nor is a file that somebody else put there ever taken for it."""
    with created(tmp_path / "copy") as file:
        file.write(b"secret")
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        created(tmp_path / "copy")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork")
def test_killed_while_it_copies(tmp_path: Path) -> None:
    """Nobody holds it any more from that moment, and the next start removes it."""
    folder = tmp_path / "temporary"
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with temporary(folder) as place, created(place / "lines") as file:
            file.write(b"secret")
            file.flush()
            os.write(writer, b"x")
            signal.pause()
    os.read(reader, 1)
    sweep_temporary(folder)
    assert len(list(folder.rglob("lines"))) == 1, "while it lives it is left alone"
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    sweep_temporary(folder)
    assert not folder.exists()


def test_when_the_block_fails(tmp_path: Path) -> None:
    """Nothing is left then, either."""
    folder = tmp_path / "temporary"

    def interrupted() -> None:
        with temporary(folder) as place:
            (place / "lines").write_bytes(b"secret")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not folder.exists()


def test_the_next_start_sweeps(tmp_path: Path) -> None:
    """Whatever verb it is for."""
    world = FakeWorld(tmp_path / "qi")
    left = left_by_a_kill(world.journal.temporary)
    with started(world, "log"):
        assert not left.exists()
    assert not world.journal.temporary.exists()


def test_what_lives_is_left_alone(tmp_path: Path) -> None:
    """A start during an export takes nothing from under it."""
    folder = tmp_path / "temporary"
    with temporary(folder) as place:
        left = left_by_a_kill(folder)
        sweep_temporary(folder)
        assert (place.exists(), left.exists()) == (True, False)
    assert not folder.exists()


def test_what_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    """A file of somebody's own in that folder; and a folder to which a link of that name leads."""
    folder = tmp_path / "temporary"
    left_by_a_kill(folder)
    (folder / "notes.txt").write_text("mine")
    sweep_temporary(folder)
    assert [file.name for file in folder.iterdir()] == ["notes.txt"]
    elsewhere = left_by_a_kill(tmp_path / "elsewhere")
    link = tmp_path / "link"
    link.symlink_to(elsewhere.parent)
    sweep_temporary(link)
    assert elsewhere.exists()


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    """It is said in one line that names the place."""
    (tmp_path / "temporary").write_text("a file")
    with pytest.raises(JournalError, match="temporary: cannot be written"), temporary(tmp_path / "temporary"):
        pass


def test_no_folder_nothing_to_sweep(tmp_path: Path) -> None:
    """As almost always."""
    sweep_temporary(tmp_path / "temporary")
    assert not (tmp_path / "temporary").exists()
