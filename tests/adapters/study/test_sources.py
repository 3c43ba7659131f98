"""Where journals lie: a folder or file a person, in whichever of qi's own shapes."""

import os
from pathlib import Path

import pytest

from qicli.adapters.study.sources import Found, find


def made(root: Path, *files: str) -> Path:
    """These files, and folders for names that end in a stroke."""
    for file in files:
        path = root / file
        (path if file.endswith("/") else path.parent).mkdir(parents=True, exist_ok=True)
        if not file.endswith("/"):
            path.write_bytes(b"")
    return root


def names(found: Found) -> list[tuple[str, int]]:
    """Whose journals were found, and how many files each has."""
    return [(source.name, len(source.files)) for source in found.sources]


def test_files_beside_folders_make_one_journal(tmp_path: Path) -> None:
    """Plain lines that lie together are one journal, and that is kept to be told."""
    made(tmp_path, "a.jsonl", "b.jsonl")
    found = find([tmp_path], [])
    assert names(found) == [(tmp_path.name, 2)]
    assert found.unsure == found.sources
    assert not found.together


@pytest.mark.parametrize("sign", [".thinkpad.lock", "../config.toml"])
def test_files_that_are_known_to_be_one_persons(sign: str, tmp_path: Path) -> None:
    """Where qi's locks lie beside them, or they are a home's journal."""
    folder = made(tmp_path / "anna" / "journal", "a.jsonl", "b.jsonl")
    made(folder, sign)
    found = find([folder], [])
    assert names(found) == [("anna", 2)]
    assert found.together == found.sources
    assert not found.unsure


def test_what_is_named_twice_is_there_once(tmp_path: Path) -> None:
    """By its home, its journal's folder, or a longer way; with the settings that go with it."""
    made(tmp_path, "anna/journal/a.jsonl", "anna/config.toml", "ben.jsonl")
    places = ["anna/journal", "anna", "anna/../anna", "ben.jsonl", "./ben.jsonl", "."]
    found = find([tmp_path / place for place in places], [])
    assert names(found) == [("anna", 1), ("ben", 1)]
    assert found.sources[0].settings == tmp_path / "anna" / "config.toml"


def test_a_home_is_one_persons(tmp_path: Path) -> None:
    """Whatever qi keeps beside its journal; and where what they gave lies beside, with their settings."""
    made(tmp_path, "anna/journal/a.jsonl", "anna/study.key", "anna/routines/own.toml")
    made(tmp_path, "ben/journal/a.jsonl", "ben/config.toml", "ben/P1.jsonl.gz", "ben/backups/b.jsonl.gz")
    found = find([tmp_path / "anna", tmp_path / "ben"], [])
    assert names(found) == [("anna", 1), ("ben", 1)]
    assert not found.left_out


def test_what_qi_wrote_is_passed_over(tmp_path: Path) -> None:
    """Studies, keys, lists of names and settings, whatever they are called; what only looks so is named."""
    made(tmp_path, "anna/a.jsonl", "config.toml", "STUDY/part-000.parquet", "none/_study.json")
    (tmp_path / "STUDY" / "_study.json").write_text('{"format":"qi-study-table","v":1,"people":1,"rows":1}')
    (tmp_path / "back.key").write_text("0123456789abcdef" * 4 + "\n")
    (tmp_path / "who.csv").write_bytes(b"person,name\r\n0123456789abcdef,anna\r\n")
    (tmp_path / "arms.csv").write_text("person,arm\n0123456789abcdef,usual\n")
    found = find([tmp_path], [])
    assert names(found) == [("anna", 1)]
    told = "\n".join(map(str, found.left_out))
    assert len(found.left_out) == 2
    assert "arms.csv" in told
    assert "none" in told


def test_a_folder_of_many_persons(tmp_path: Path) -> None:
    """Journals' folders, whole homes, backups, and folders of backups; hidden files are nobody's."""
    made(
        tmp_path,
        *("anna/thinkpad.jsonl", "anna/x1.jsonl", "anna/.thinkpad.lock", "anna/old.jsonl.gz"),
        *("ben/journal/thinkpad.jsonl", "ben/config.toml", "ben/backups/b.jsonl.gz"),
        *("cleo/one.jsonl.gz", "cleo/two.jsonl.gz", "dora.jsonl.gz", ".hidden/a.jsonl"),
    )
    found = find([tmp_path], [])
    assert names(found) == [("anna", 2), ("ben", 1), ("cleo", 2), ("dora", 1)]
    assert [source.settings is not None for source in found.sources] == [False, True, False, False]
    assert not found.left_out
    assert not found.together + found.unsure


@pytest.mark.parametrize("beside", ["anna/a.jsonl", "anna/journal/a.jsonl", "anna.jsonl.gz"])
def test_a_plain_file_among_many_is_one_of_them(beside: str, tmp_path: Path) -> None:
    """Nobody is lost for it: where journals or packed files lie beside, each file is a person's."""
    made(tmp_path, beside, "dora.jsonl", "emil.jsonl")
    found = find([tmp_path], [])
    assert names(found) == [("anna", 1), ("dora", 1), ("emil", 1)]
    made(tmp_path, ".thinkpad.lock")
    assert names(find([tmp_path], [])) == [(tmp_path.name, 2)]


def test_single_ones(tmp_path: Path) -> None:
    """A home, its journal's folder and a file are called after the person."""
    made(tmp_path, "anna/journal/a.jsonl", "ben/a.jsonl", "cleo.jsonl", "dora.jsonl.gz")
    places = [tmp_path / name for name in ("anna", "anna/journal", "ben", "cleo.jsonl", "dora.jsonl.gz")]
    found = [names(find([place], [])) for place in places]
    assert found == [[(name, 1)] for name in ("anna", "anna", "ben", "cleo", "dora")]


WRONG = [
    ("empty/", "empty", "no journal is in it"),
    ("x/notes.txt", "x", "is no journal"),
    ("x/anna/notes.txt", "x", "no journal is in it"),
    ("x/", "y", "there is no such file or folder"),
    ("x/notes.txt", "x/notes.txt", "is no journal"),
]


@pytest.mark.parametrize(
    ("file", "place", "told"), WRONG, ids=[f"{place}-{told}" for _, place, told in WRONG]
)
def test_what_is_none_is_named(file: str, place: str, told: str, tmp_path: Path) -> None:
    """With its path, and why."""
    found = find([made(tmp_path, file) / place], [])
    assert not found.sources
    (error,) = found.left_out
    assert told in str(error)
    assert str(tmp_path) in str(error)


def test_some_are_never_looked_into(tmp_path: Path) -> None:
    """The study and its key may lie among the journals."""
    made(tmp_path, "anna/a.jsonl", "STUDY/part-000.parquet", "study.key")
    found = find([tmp_path], [tmp_path / "STUDY", tmp_path / "study.key"])
    assert names(found) == [("anna", 1)]
    assert not found.left_out


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="anybody may look anywhere here")
def test_a_closed_folder_is_named(tmp_path: Path) -> None:
    """The others are found."""
    made(tmp_path, "anna/a.jsonl", "ben/a.jsonl")
    (tmp_path / "anna").chmod(0)
    found = find([tmp_path], [])
    (tmp_path / "anna").chmod(0o700)
    assert names(found) == [("ben", 1)]
    assert "cannot be read" in str(found.left_out[0])
