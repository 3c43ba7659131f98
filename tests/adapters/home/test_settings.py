"""The settings' file: changed without losing anything that somebody wrote in it."""

import os
import threading
from pathlib import Path

import pytest

from qicli.adapters.home.settings import SettingsFile
from qicli.core.person.settings import Settings
from qicli.errors import QiError, SettingsError


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """A file that is not there yet, in a folder that is not there either."""
    return SettingsFile(tmp_path / "new" / "config.toml")


def test_no_file(file: SettingsFile) -> None:
    """Without one everything is as by default, and nothing is made."""
    assert file.load() == Settings()
    assert not file.path.parent.exists()


def test_the_first_setting(file: SettingsFile) -> None:
    """File and folder are made, for the person alone."""
    assert file.change("bell", True) is None
    assert file.load().bell
    if os.name == "posix":
        assert file.path.stat().st_mode & 0o777 == 0o600
        assert file.path.parent.stat().st_mode & 0o777 == 0o700


def test_comments_stay(file: SettingsFile) -> None:
    """A hand's words are not touched."""
    file.path.parent.mkdir()
    file.path.write_text("# mine\nbell = true  # loud\nlater = 1\n")
    assert file.change("bell", None) is None
    assert file.path.read_text() == "# mine\n# loud\nlater = 1\n"


def test_what_has_to_be_written_anew_is_kept(file: SettingsFile) -> None:
    """With comments in it, every time under a name of its own."""
    file.path.parent.mkdir()
    wild = "person = { side = 'left' }  # me\n"
    names = []
    for side in ("right", "both"):
        file.path.write_text(wild)
        kept = file.change("person.side", side)
        assert kept is not None
        assert kept.read_text() == wild
        names.append(kept.name)
        assert file.load().person.side == side
    assert names == ["config.toml.before", "config.toml.before-2"]
    if os.name == "posix":
        assert (file.path.parent / names[0]).stat().st_mode & 0o777 == 0o600


def test_without_comments_nothing_is_lost(file: SettingsFile) -> None:
    """So nothing is kept."""
    file.path.parent.mkdir()
    file.path.write_text("person = { side = 'left' }\nlater = [1]\n")
    assert file.change("person.side", "right") is None
    assert file.load().person.side == "right"
    assert "later" in file.path.read_text()


def test_no_toml_is_not_touched(file: SettingsFile) -> None:
    """It is named, with what to do."""
    file.path.parent.mkdir()
    file.path.write_text("bell = \n")
    with pytest.raises(SettingsError, match="qi config edit"):
        file.change("bell", True)
    assert file.path.read_text() == "bell = \n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe among the files")
def test_a_pipe_is_not_waited_for(file: SettingsFile) -> None:
    """Nobody may write into it, ever."""
    file.path.parent.mkdir()
    os.mkfifo(file.path)
    with pytest.raises(QiError, match="no ordinary file"):
        file.load()


def test_a_folder_in_its_place(file: SettingsFile) -> None:
    """Named, with the remedy."""
    file.path.mkdir(parents=True)
    with pytest.raises(QiError, match=r"config.toml: cannot be read"):
        file.load()


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    """Named, with what to do."""
    (tmp_path / "in-the-way").write_text("")
    with pytest.raises(QiError, match=r"config.toml: cannot be read .*; let it be readable"):
        SettingsFile(tmp_path / "in-the-way" / "config.toml").load()


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    """Named, and nothing was changed."""
    (tmp_path / "in-the-way").write_text("")
    with pytest.raises(QiError, match=r"cannot be written .*nothing was changed"):
        SettingsFile(tmp_path / "in-the-way" / "config.toml").change("bell", True)


@pytest.mark.parametrize(
    ("now", "kept"),
    [(b"bell = true", False), (b"bell = false", True), (b"lead_in = 3", False), (b"", False)],
)
def test_replaced(file: SettingsFile, now: bytes, kept: bool) -> None:
    """What somebody else wrote meanwhile is kept; what was opened, or says the same, is not."""
    file.path.parent.mkdir()
    file.path.write_bytes(now)
    before = file.replace(b"lead_in = 3", b"bell = true")
    assert file.path.read_bytes() == b"lead_in = 3"
    assert (before is not None) == kept
    assert before is None or before.read_bytes() == now


def test_a_link_stays_a_link(file: SettingsFile, tmp_path: Path) -> None:
    """Somebody who keeps such files elsewhere finds the change there."""
    there = tmp_path / "dotfiles.toml"
    there.write_text("bell = true\n")
    file.path.parent.mkdir()
    file.path.symlink_to(there)
    file.change("bell", False)
    assert file.path.is_symlink()
    assert there.read_text() == "bell = false\n"


def test_two_at_once(file: SettingsFile) -> None:
    """Neither change is lost."""
    file.change("ask", "never")
    keys = [("lead_in", 20), ("gentle_from", 7), ("breath", "5-5"), ("week", "monday")]
    threads = [threading.Thread(target=file.change, args=pair) for pair in keys]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    said = file.load()
    assert (said.ask, said.lead_in, said.gentle_from, said.breath, said.week) == (
        *("never", 20, 7, "5-5", "monday"),
    )
