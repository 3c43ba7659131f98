"""A study takes its place whole: whatever happens, the one before or the new one is there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from qicli.adapters.study import place as placing
from qicli.adapters.study.gathering import _about
from qicli.adapters.study.place import ABOUT, beside, put
from qicli.errors import QiError


def fill(study: Path, word: str, parts: int = 1) -> None:
    """Make a study of so many parts that say this."""
    with beside(study) as making:
        for nth in range(parts):
            (making / f"part-{nth:03d}.parquet").write_text(word)
        (making / ABOUT).write_bytes(_about([], parts))
        put(making, study)


def what(study: Path) -> dict[str, str]:
    """The files of a study."""
    return {file.name: file.read_text() for file in sorted(study.iterdir()) if file.name != ABOUT}


def test_it_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    """Nothing of that is left, in it or beside it; only the owner may read it."""
    study = tmp_path / "deep" / "STUDY"
    fill(study, "old", 3)
    fill(study, "new")
    assert what(study) == {"part-000.parquet": "new"}
    assert [path.name for path in study.parent.iterdir()] == ["STUDY"]
    if os.name != "nt":
        assert study.stat().st_mode & 0o777 == 0o700
        assert (study / "part-000.parquet").stat().st_mode & 0o777 == 0o600


def test_where_nothing_can_be_exchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One folder goes after the other, and what stands in the way brings the one before back."""
    monkeypatch.setattr(placing, "_exchanged", lambda *_: False)
    study = tmp_path / "STUDY"
    fill(study, "old")
    fill(study, "new")
    assert what(study) == {"part-000.parquet": "new"}


def test_the_second_step_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one folder goes after the other, the study before is brought back."""
    monkeypatch.setattr(placing, "_exchanged", lambda *_: False)
    study = tmp_path / "STUDY"
    fill(study, "old")
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.suffix == ".making":
            raise OSError(5, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(QiError, match="the study is as it was"):
        fill(study, "new")
    assert what(study) == {"part-000.parquet": "old"}


def test_a_link_stays(tmp_path: Path) -> None:
    """What it leads to is replaced."""
    fill(tmp_path / "far" / "STUDY", "old")
    (tmp_path / "link").symlink_to(tmp_path / "far" / "STUDY")
    fill(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink()
    assert what(tmp_path / "far" / "STUDY") == {"part-000.parquet": "new"}


def test_other_things_are_not_replaced(tmp_path: Path) -> None:
    """A folder with anything else in it, and a file, are named and stay."""
    (tmp_path / "STUDY").mkdir()
    (tmp_path / "STUDY" / "thesis.txt").write_text("mine")
    for path, told in (
        (tmp_path / "STUDY", r"thesis\.txt"),
        (tmp_path / "STUDY" / "thesis.txt", "is a file"),
    ):
        with pytest.raises(QiError, match=told):
            fill(path, "new")
    assert what(tmp_path / "STUDY") == {"thesis.txt": "mine"}


def test_parts_of_another_program_are_not_replaced(tmp_path: Path) -> None:
    """Arrow calls its own likewise: without what tells a study they are none of ours."""
    (tmp_path / "STUDY").mkdir()
    (tmp_path / "STUDY" / "part-0.parquet").write_text("mine")
    for about in (None, "{}", '{"format": "another"}'):
        if about is not None:
            (tmp_path / "STUDY" / ABOUT).write_text(about)
        with pytest.raises(QiError, match=r"holds part-0\.parquet, which is of no study"):
            fill(tmp_path / "STUDY", "new")
    assert what(tmp_path / "STUDY") == {"part-0.parquet": "mine"}


def test_what_fails_leaves_all_as_it_was(tmp_path: Path) -> None:
    """A full disk is told, and nothing lies beside."""
    study = tmp_path / "STUDY"
    fill(study, "old")
    with pytest.raises(QiError, match=r"No space left.*the study is as it was"), beside(study):
        raise OSError(28, "No space left on device")
    assert what(study) == {"part-000.parquet": "old"}
    assert [path.name for path in tmp_path.iterdir()] == ["STUDY"]


KILLED = """
import os, sys
from pathlib import Path
from qicli.adapters.study import place
study = Path(sys.argv[1])
def die(*_, **__):
    os.kill(os.getpid(), 9)
if len(sys.argv) > 3:
    place._exchanged = lambda *_: False
setattr(place, sys.argv[2], die)
with place.beside(study) as making:
    (making / "part-000.parquet").write_text("new")
    (making / place.ABOUT).write_text('{"format": "qi-study-table"}')
    place.put(making, study)
"""
MOMENTS = [
    (("put",), "old"),
    (("sync_folder",), "old"),
    (("_exchanged",), "old"),
    (("_one_after_the_other", "apart"), "old"),
    (("rmtree",), "new"),
    (("rmtree", "apart"), "new"),
]


@pytest.mark.skipif(os.name == "nt", reason="nothing is killed so there")
@pytest.mark.parametrize(("moment", "left"), MOMENTS, ids=["-".join(moment) for moment, _ in MOMENTS])
def test_killed(moment: tuple[str, ...], left: str, tmp_path: Path) -> None:
    """At any moment: a whole study is there, and the next time nothing else is."""
    study = tmp_path / "STUDY"
    fill(study, "old")
    killed = subprocess.run([sys.executable, "-c", KILLED, study, *moment], check=False)
    assert killed.returncode == -9
    assert what(study) == {"part-000.parquet": left}
    fill(study, "third")
    assert what(study) == {"part-000.parquet": "third"}
    assert [path.name for path in tmp_path.iterdir()] == ["STUDY"]


def test_killed_between_two_steps(tmp_path: Path) -> None:
    """Where the two cannot be exchanged, the one before is brought back by the next gathering."""
    study = tmp_path / "STUDY"
    fill(study, "old")
    study.rename(tmp_path / ".STUDY.0123abcd.former")
    with beside(study):
        assert what(study) == {"part-000.parquet": "old"}


def test_what_is_being_made_stays(tmp_path: Path) -> None:
    """Two gatherings at once leave each other alone; the later one to end has the place."""
    study = tmp_path / "STUDY"
    with beside(study) as first:
        (first / "part-000.parquet").write_text("first")
        fill(study, "second")
        put(first, study)
    assert what(study) == {"part-000.parquet": "first"}
