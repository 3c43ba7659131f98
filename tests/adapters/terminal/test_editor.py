"""The person's own editor, and the forms that stay until they are taken."""

import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from qicli.adapters.terminal.editor import Draft, edit, editor
from qicli.errors import QiError


@pytest.fixture(autouse=True)
def no_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is set."""
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)


def test_visual_comes_before_editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """With its options."""
    monkeypatch.setenv("EDITOR", "ed")
    assert editor() == ["ed"]
    monkeypatch.setenv("VISUAL", "code --wait")
    assert editor() == ["code", "--wait"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has Notepad")
@pytest.mark.parametrize(("found", "used"), [(["nano", "vi"], "nano"), (["vi"], "vi")])
def test_what_there_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, found: list[str], used: str) -> None:
    """Where none is set."""
    for name in found:
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert editor() == [used]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has Notepad")
def test_none_at_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It is said how to set one."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(QiError, match="set EDITOR"):
        editor()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps quotation marks as they are")
def test_one_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named."""
    monkeypatch.setenv("EDITOR", "vi '")
    with pytest.raises(QiError, match="EDITOR=vi '"):
        editor()


def test_it_is_opened_on_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """And waited for; Ctrl-C is the editor's meanwhile."""
    program = tmp_path / "editor.py"
    program.write_text(
        "import os, pathlib, signal, sys\nos.kill(os.getppid(), signal.SIGINT)\n"
        "pathlib.Path(sys.argv[1]).write_text('typed')\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")
    before = signal.getsignal(signal.SIGINT)
    file = tmp_path / "a form.toml"
    edit(file)
    assert file.read_text() == "typed"
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
    ("command", "told"),
    [
        pytest.param(f"{sys.executable} -c 'raise SystemExit(3)'", "ended with code 3", id="failing"),
        pytest.param("no-such-editor-anywhere", "no-such-editor-anywhere: cannot be run", id="not there"),
    ],
)
def test_an_editor_that_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str, told: str
) -> None:
    """It is said, with its name."""
    monkeypatch.setenv("EDITOR", command)
    with pytest.raises(QiError, match=told):
        edit(tmp_path / "form.toml")


class TestDrafts:
    """Forms in private files."""

    def test_it_stays_until_thrown_away(self, tmp_path: Path) -> None:
        """As it was written."""
        draft = Draft(tmp_path / "deep" / "drafts", "51aa0c77e2d9")
        assert not draft.kept
        draft.write('pain = 6\nnote = "…"\n')
        assert Draft(tmp_path / "deep" / "drafts", "51aa0c77e2d9").kept
        assert draft.read() == 'pain = 6\nnote = "…"\n'.encode()
        draft.throw_away()
        assert not draft.kept
        draft.throw_away()

    def test_what_editors_leave_beside_it_goes_too(self, tmp_path: Path) -> None:
        """And nothing else."""
        for name in ("a.toml", "a.toml~", ".a.toml.swp", "ba.toml", "a1.toml"):
            (tmp_path / name).write_text("typed")
        Draft(tmp_path, "a").throw_away()
        assert sorted(file.name for file in tmp_path.iterdir()) == ["a1.toml", "ba.toml"]

    @pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such permissions")
    def test_only_the_person_may_read_it(self, tmp_path: Path) -> None:
        """Notes are private."""
        draft = Draft(tmp_path / "drafts", "a")
        draft.write("x")
        assert stat.S_IMODE(draft.file.stat().st_mode) == 0o600
        assert stat.S_IMODE(draft.file.parent.stat().st_mode) == 0o700

    def test_an_odd_id_names_a_file_in_the_folder(self, tmp_path: Path) -> None:
        """Whatever another program wrote."""
        for id_ in ("../../etc/x", "/a", "a\x00b", "é" * 500, ""):
            draft = Draft(tmp_path / "drafts", id_)
            draft.write("x")
            assert draft.file.parent == tmp_path / "drafts"
            draft.throw_away()

    def test_what_cannot_be_written_read_or_removed(self, tmp_path: Path) -> None:
        """Each says which file, and why."""
        (tmp_path / "drafts").write_text("in the way")
        draft = Draft(tmp_path / "drafts", "a")
        for act, told in (
            (lambda: draft.write("x"), "written"),
            (draft.read, "read"),
            (draft.throw_away, "removed"),
        ):
            with pytest.raises(QiError, match=rf"a\.toml: cannot be {told}"):
                act()
