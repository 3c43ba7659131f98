"""The library: the person's own routines first, names forgiven, files refused with reasons."""

import os
import sys
from pathlib import Path

import pytest

from qicli.adapters.home.library import Library, shipped_folder
from qicli.errors import QiError, RoutineError, UsageError

SOUND = """
schema = 1
title = "{title}"
summary = "S."
posture = "any"
[[steps]]
name = "A"
cue = "B"
breaths = 1
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The shipped routines and an empty folder of one's own."""
    (tmp_path / "own").mkdir()
    return Library(tmp_path / "own", shipped_folder())


def own(library: Library, name: str, text: str = SOUND) -> Path:
    """A routine of one's own."""
    path = library.own / f"{name}.toml"
    path.write_text(text.replace("{title}", name))
    return path


def test_names(library: Library) -> None:
    """All names in order, one's own among them."""
    own(library, "morning")
    assert "morning" in library.names()
    assert "spinal-wave" in library.names()
    assert library.names() == sorted(library.names())


def test_ones_own_wins(library: Library) -> None:
    """A routine of one's own takes the place of a shipped one."""
    own(library, "spinal-wave")
    assert library.find("spinal-wave").title == "spinal-wave"
    assert library.names().count("spinal-wave") == 1


def test_a_unique_beginning_is_enough(library: Library) -> None:
    """Nobody has to type a whole name."""
    assert library.find("sp").slug == "spinal-wave"


def test_a_whole_name_is_not_a_beginning(library: Library) -> None:
    """A name that begins another is itself."""
    own(library, "spinal")
    assert library.find("spinal").slug == "spinal"


def test_the_beginning_of_all_that_begin_so(library: Library) -> None:
    """Where a name begins all the others that begin so, it is meant."""
    assert library.find("kidney").slug == "kidney-tapping"
    assert library.find("kidney-tapping-").slug == "kidney-tapping-short"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("spi", "could be spinal-wave or spiral; type", id="two begin so"),
        pytest.param("spinel-wave", "did you mean spinal-wave", id="misspelt"),
        pytest.param("zzz", "qi routines lists them", id="nothing like it"),
        pytest.param("", "qi routines lists them", id="empty"),
    ],
)
def test_unknown_names(library: Library, name: str, told: str) -> None:
    """Whoever mistypes is told what there is."""
    own(library, "spiral")
    with pytest.raises(UsageError, match=told):
        library.find(name)


def test_a_path_plays_that_file(library: Library, tmp_path: Path) -> None:
    """A file from anywhere, by its path."""
    path = tmp_path / "from-a-friend.toml"
    path.write_text(SOUND)
    assert library.find(str(path)).slug == "from-a-friend"


@pytest.mark.parametrize("name", ["missing.toml", "\0.toml"])
def test_a_file_that_cannot_be_read(library: Library, name: str) -> None:
    """The path and the reason are told."""
    with pytest.raises(QiError, match="cannot be read"):
        library.find(name)


def test_a_folder_is_no_routine(library: Library) -> None:
    """A folder with such a name is passed over."""
    (library.own / "odd.toml").mkdir()
    assert "odd" not in library.names()


def test_broken_routines_are_told_and_stop_nothing(library: Library) -> None:
    """One broken file does not hide the others."""
    own(library, "broken", "schema = 1")
    found = list(library.routines())
    broken = [each for each in found if isinstance(each, RoutineError)]
    assert len(broken) == 1
    assert len(found) == 1 + len(list(library.shipped.glob("*.toml")))
    assert "broken.toml" in broken[0].file


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('schema = 1\ntitle = "Slow Morning"\n', "Slow Morning"),
        ("title\t=\t'Ébène'\r\n", "Ébène"),
        ('summary = "title = none"\n', ""),
        ('title = "a\\"b"', ""),
        ("#" * 2000 + '\ntitle = "Far below"', ""),
    ],
)
def test_titles_without_parsing(library: Library, text: str, title: str) -> None:
    """From the first lines of the file; none where they do not say it plainly."""
    own(library, "mine", text)
    assert library.titles()["mine"] == title


def test_every_shipped_title_is_found(library: Library) -> None:
    """As the parsed routine has it."""
    assert library.titles() == {slug: library.find(slug).title for slug in library.names()}


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="anybody may read there")
def test_a_title_that_cannot_be_read(library: Library) -> None:
    """Is none."""
    own(library, "mine").chmod(0)
    assert library.titles()["mine"] == ""


def test_no_folder_of_ones_own(tmp_path: Path) -> None:
    """Nobody needs routines of their own."""
    assert len(Library(tmp_path / "none", shipped_folder()).names()) >= 16


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_no_routine(library: Library, tmp_path: Path) -> None:
    """Nobody waits for a pipe to say something."""
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    with pytest.raises(QiError, match="no ordinary file"):
        library.read(pipe)


def test_written_whole_or_not_at_all(library: Library) -> None:
    """What cannot be written is told, and leaves nothing."""
    library.write(library.own_file("mine"), b"x = 1")
    assert library.own_file("mine").read_bytes() == b"x = 1"
    with pytest.raises(QiError, match="cannot be written"):
        library.write(library.own_file("mine") / "below", b"")
    library.throw_away(library.draft("never-there"))
    assert [path.name for path in library.own.iterdir()] == ["mine.toml"]


def test_a_draft_that_cannot_be_removed(library: Library) -> None:
    """It is named, with what to do."""
    library.draft("mine").mkdir()
    with pytest.raises(QiError, match=r"mine\.toml\.draft: .* remove it yourself"):
        library.throw_away(library.draft("mine"))


def test_a_name_where_ones_own_cannot_be_listed(tmp_path: Path) -> None:
    """That it is none of the shipped ones may only mean that the others cannot be seen: which is said."""
    (tmp_path / "own").write_text("no folder")
    with pytest.raises(QiError, match=r"no routine is called .mine. .*own: cannot be looked into"):
        Library(tmp_path / "own", shipped_folder()).file("mine")


def test_a_folder_that_cannot_be_looked_into_once(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told is of one look: why the routine of one's own is not found stands in the answer."""
    own(library, "mine")
    scandir, refused = os.scandir, [library.own]

    def once(folder: Path) -> "os._ScandirIterator[str]":
        if folder in refused:
            refused.remove(Path(folder))
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", once)
    with pytest.raises(QiError, match=r"no routine is called .mine. .*own: cannot be looked into"):
        library.file("mine")
    assert library.file("mine") == library.own / "mine.toml"
