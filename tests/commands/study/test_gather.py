"""`qi study gather`: a clinic's journals become a study; what could not come in is named."""

import csv
import os
import sys
from pathlib import Path

import duckdb
import pytest

import clinic
from fakes import FakeWorld, Run, settings
from qicli.commands.study.gather import MOST_NAMED


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three persons in `clinic`, in which the command runs."""
    place = tmp_path / "here"
    for name in ("anna", "ben"):
        clinic.folder(place / "clinic", name)
    clinic.backup(place / "clinic", "cleo", clinic.noted("cleo"))
    monkeypatch.chdir(place)
    return place


def persons(study: Path) -> set[str]:
    """Who is in it."""
    with duckdb.connect() as connection:
        rows = connection.read_parquet(str(study / "*.parquet")).select("person").distinct().fetchall()
    return {person for (person,) in rows}


def test_a_study_is_made(run: Run, world: FakeWorld, here: Path) -> None:
    """How much there is, and where the key lies, is said; the key is made beside the settings, once."""
    result = run("study", "gather", "clinic", "-o", "STUDY")
    told = "STUDY: 3 persons, 66 rows in 1 part; half of them noted on 10 days or more\n"
    assert (result.exit_code, result.stdout) == (0, told)
    key = world.paths.config.with_name("study.key")
    assert "Made the key" in result.stderr
    assert "apart from the study" in " ".join(result.stderr.split())
    assert key.exists()
    first = persons(here / "STUDY")
    again = run("study", "gather", "clinic", "-o", "STUDY")
    assert (again.exit_code, again.stderr) == (0, "")
    assert persons(here / "STUDY") == first
    assert not world.paths.journal.exists()


def test_another_key_gives_other_pseudonyms(run: Run, here: Path) -> None:
    """So that two studies cannot be joined."""
    for name in ("a", "b"):
        assert run("study", "gather", "clinic", "-o", name, "--key", f"keys/{name}.key").exit_code == 0
    assert not persons(here / "a") & persons(here / "b")


def test_whose_pseudonym_is_whose(run: Run, here: Path) -> None:
    """In a table for the clinic, from which groups can be made; never in the study, nor over another file."""
    result = run("study", "gather", "clinic", "-o", "STUDY", "--names", "names.csv")
    assert result.exit_code == 0, result.output
    with (here / "names.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["person"] for row in rows} == persons(here / "STUDY")
    assert sorted(row["name"] for row in rows) == ["anna", "ben", "cleo"]
    if os.name != "nt":
        assert (here / "names.csv").stat().st_mode & 0o777 == 0o600
    assert run("study", "gather", "clinic", "-o", "STUDY", "--names", "names.csv").exit_code == 1
    assert run("study", "gather", "clinic", "-o", "STUDY", "--names", "names.csv", "--force").exit_code == 0
    inside = run("study", "gather", "clinic", "-o", "STUDY", "--names", "STUDY/names.csv")
    assert (inside.exit_code, "lies in the study" in inside.stderr) == (1, True)


NO_NAMES = [
    ("keys/k.key", "is the key"),
    ("clinic/anna/thinkpad.jsonl", "is of what is gathered"),
    ("clinic/anna/names.csv", "is of what is gathered"),
    ("clinic/cleo.jsonl.gz", "is of what is gathered"),
    ("linked.csv", "is of what is gathered"),
    ("other.csv", "no list of names that qi wrote"),
    ("folder", "cannot be read"),
]


@pytest.mark.parametrize(("names", "told"), NO_NAMES, ids=[names for names, _ in NO_NAMES])
def test_names_take_the_place_of_names_alone(run: Run, here: Path, names: str, told: str) -> None:
    """Neither of the key, nor of a journal, nor of anything else, whatever --force says."""
    (here / "other.csv").write_text("name,person\n")
    (here / "folder").mkdir()
    (here / "linked.csv").hardlink_to(here / "clinic" / "ben" / "thinkpad.jsonl")
    run("study", "gather", "clinic", "-o", "STUDY", "--key", "keys/k.key")
    before = {file: file.read_bytes() for file in here.rglob("*") if file.is_file()}
    words = ("-o", "STUDY", "--key", "keys/k.key", "--names", names, "--force")
    result = run("study", "gather", "clinic", *words)
    assert result.exit_code == 1
    assert told in result.stderr
    assert result.stderr.count("qi: ") == 1
    assert {file: file.read_bytes() for file in here.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("name", ["config.toml", "study.key", "routines/x.toml", "backups/n.csv", "drafts/n"])
def test_names_take_no_place_where_qi_reads(run: Run, here: Path, world: FakeWorld, name: str) -> None:
    """Also where nothing lies yet: it would be taken for settings, a key, or a routine."""
    names = world.paths.config.parent / name
    result = run("study", "gather", "clinic", "-o", "STUDY", "--key", "keys/k.key", "--names", str(names))
    assert (result.exit_code, "where qi looks for what is its own" in result.stderr) == (2, True)
    assert not names.exists()
    assert not (here / "STUDY").exists()


AMISS = [
    ("{home}", "k", 2, "where qi looks for what is its own"),
    ("{home}/journal", "k", 2, "lies in the journal itself"),
    ("{home}/journal/S", "k", 2, "lies in the journal itself"),
    ("{home}/config.toml", "k", 2, "where qi looks for what is its own"),
    ("{home}/routines", "k", 2, "where qi looks for what is its own"),
    ("{home}/backups/S", "k", 2, "where qi looks for what is its own"),
    ("{home}/study.key", "k", 2, "where qi looks for what is its own"),
    ("other/S", "k", 2, "lies in a study"),
    ("other/deep/S", "k", 2, "lies in a study"),
    ("into/S", "k", 2, "lies in a study"),
    ("clinic/anna/S", "k", 1, "lies in a journal that is gathered; give another name to -o"),
    ("linked/S", "k", 1, "lies in a journal that is gathered; give another name to -o"),
    ("new", "{home}/journal/k", 2, "lies in the journal itself"),
    ("new", "{home}/config.toml", 2, "where qi looks for what is its own"),
    ("new", "{home}/routines/k.toml", 2, "where qi looks for what is its own"),
    ("new", "other/k", 2, "lies in a study"),
    ("new", "clinic/anna/k", 1, "lies in a journal that is gathered; give another name to --key"),
    ("new", "clinic/k.jsonl", 1, "is called as a journal is; give another name to --key"),
    ("new", "clinic/k.jsonl.gz", 1, "is called as a journal is; give another name to --key"),
]


@pytest.mark.parametrize(("study", "key", "code", "told"), AMISS, ids=[" ".join(row[:2]) for row in AMISS])
def test_neither_study_nor_key_goes_where_something_else_is_read(  # noqa: PLR0917 - a row of the table
    run: Run, here: Path, world: FakeWorld, study: str, key: str, code: int, told: str
) -> None:
    """Not into the person's own journal or settings, nor into another's journal, nor into a study."""
    assert run("study", "gather", "clinic", "-o", "other", "--key", "keys/k").exit_code == 0
    (here / "linked").symlink_to(here / "clinic" / "ben")
    (here / "into").symlink_to(here / "other")
    home = world.paths.config.parent
    before = {file for place in (here, home) for file in place.rglob("*")}
    result = run("study", "gather", "clinic", "-o", study.format(home=home), "--key", key.format(home=home))
    assert (result.exit_code, result.stdout) == (code, "")
    assert told in " ".join(result.stderr.split())
    assert result.stderr.count("qi: ") == 1
    assert {file for place in (here, home) for file in place.rglob("*")} == before


def test_the_persons_own_key_may_be_named(run: Run, here: Path, world: FakeWorld) -> None:
    """It is the one that is taken where none is."""
    words = ("study", "gather", "clinic", "-o", "STUDY")
    run(*words)
    before = persons(here / "STUDY")
    assert run(*words, "--key", str(world.paths.key)).exit_code == 0
    assert persons(here / "STUDY") == before


@pytest.mark.skipif(os.name == "nt", reason="there a file is nobody else's anyway")
@pytest.mark.parametrize("mask", [0, 0o077, 0o277])
def test_a_key_is_the_owners_alone(run: Run, here: Path, mask: int) -> None:
    """Whatever files are allowed otherwise."""
    former = os.umask(mask)
    try:
        assert run("study", "gather", "clinic", "-o", "STUDY", "--key", "keys/k").exit_code == 0
    finally:
        os.umask(former)
    assert (here / "keys" / "k").stat().st_mode & 0o077 == 0


def test_nothing_else_is_written_into_a_study(run: Run, here: Path, world: FakeWorld) -> None:
    """It is given away as it is: no table with the person's own words, no report."""
    run("study", "gather", "clinic", "-o", "STUDY")
    run("log", "5", "calf")
    before = {file: file.read_bytes() for file in (here / "STUDY").iterdir()}
    for words in (
        ("journal", "export", "--parquet", "STUDY"),
        ("journal", "export", "--parquet", "STUDY/mine"),
        ("journal", "export", "--for-study", "STUDY/x.jsonl.gz", "--yes"),
        ("journal", "export", "-o", "STUDY/x.csv"),
        ("report", "-o", "STUDY/x.html"),
    ):
        result = run(*words)
        assert (result.exit_code, "lies in a study" in result.stderr) == (2, True)
    assert {file: file.read_bytes() for file in (here / "STUDY").iterdir()} == before
    journal = world.paths.journal
    assert run("journal", "export", "--parquet", str(journal / "x")).exit_code == 2
    assert not (journal / "x").exists()


def test_a_study_may_lie_among_the_journals(run: Run, here: Path) -> None:
    """With its key and the names: the next one passes over them, in silence."""
    words = ("-o", "clinic/STUDY", "--key", "clinic/k.key", "--names", "clinic/who.csv")
    assert run("study", "gather", "clinic", *words).exit_code == 0
    result = run("study", "gather", "clinic", "-o", "other", "--key", "k")
    assert (result.exit_code, "left out" in result.stderr) == (0, False)
    assert len(persons(here / "other")) == 3


def test_files_that_lie_together_may_be_strangers(run: Run, here: Path) -> None:
    """Taken as one person's, which is told, and is no success; named one by one they are several."""
    for name in ("anna", "ben"):
        (here / f"{name}.jsonl").write_bytes((here / "clinic" / name / "thinkpad.jsonl").read_bytes())
    (here / "all").mkdir()
    for name in ("anna", "ben"):
        (here / f"{name}.jsonl").rename(here / "all" / f"{name}.jsonl")
    result = run("study", "gather", "all", "-o", "STUDY")
    assert result.exit_code == 1
    assert "all: 2 files, taken as one person's, though nothing says that they are" in result.stderr
    assert len(persons(here / "STUDY")) == 1
    assert run("study", "gather", "all/anna.jsonl", "all/ben.jsonl", "-o", "STUDY").exit_code == 0
    assert len(persons(here / "STUDY")) == 2


def test_each_place_of_a_person_is_named_once(run: Run, here: Path) -> None:
    """However often it was typed."""
    clinic.backup(here / "clinic", "old", clinic.noted("anna")[:4])
    clinic.backup(here / "clinic", "older", clinic.noted("anna")[:3])
    result = run("study", "gather", "clinic", "clinic/anna", "./clinic", "-o", "STUDY")
    told = "anna, also called old, older: one person, though there 3 times: "
    told += "clinic/anna, clinic/old.jsonl.gz, clinic/older.jsonl.gz\n"
    assert told in result.stderr


def test_two_codes_of_one_person_are_named(run: Run, here: Path) -> None:
    """The one that counts, and the other, which a list of groups may have."""
    (here / "given").mkdir()
    run("log", "6", "calf")
    for code in ("P17", "P18"):
        run("journal", "export", "--for-study", f"given/{code}.jsonl.gz", "--code", code, "--yes")
    result = run("study", "gather", "given", "-o", "STUDY")
    told = "P17, also called P18: one person, though there twice: given/P17.jsonl.gz, given/P18.jsonl.gz; "
    told += "given/P17.jsonl.gz counts\n"
    assert (result.exit_code, told in result.stderr) == (0, True)
    assert len(persons(here / "STUDY")) == 1


def test_what_a_newer_qi_gave_is_named(run: Run, here: Path) -> None:
    """With what to do; the rest is gathered."""
    (here / "clinic" / "new.jsonl").write_bytes(b'{"format":"qi-study","v":2,"journal":"0123456789abcdef"}\n')
    result = run("study", "gather", "clinic", "-o", "STUDY")
    assert (result.exit_code, len(persons(here / "STUDY"))) == (1, 3)
    assert "clinic/new.jsonl: version 2 of the format, of which this qi knows 1; update qi" in result.stderr


def test_one_damaged_journal_among_many(run: Run, here: Path) -> None:
    """It is named by file and line, the others are gathered, and the exit code is 1."""
    (here / "clinic" / "dora.jsonl.gz").write_bytes((here / "clinic" / "cleo.jsonl.gz").read_bytes()[:200])
    with (here / "clinic" / "ben" / "thinkpad.jsonl").open("ab") as file:
        file.write(b"torn\n" * 9)
    result = run("study", "gather", "clinic", "-o", "STUDY")
    assert result.exit_code == 1
    assert "clinic/dora.jsonl.gz: cannot be read to its end" in result.stderr
    assert "ben/thinkpad.jsonl:25: " in result.stderr
    assert "6 lines more of them cannot be read" in result.stderr
    assert len(persons(here / "STUDY")) == 3


def test_what_is_no_journal_is_named(run: Run, here: Path) -> None:
    """An empty folder, a text, what is not there: each in one line, and the rest is gathered."""
    (here / "clinic" / "emil").mkdir()
    (here / "clinic" / "notes.txt").write_text("private")
    result = run("study", "gather", "clinic", "nowhere", "-o", "STUDY")
    assert result.exit_code == 1
    named = [line for line in result.stderr.splitlines() if line.startswith("qi: ")]
    assert [any(word in line for line in named) for word in ("emil", "notes.txt", "nowhere")] == [True] * 3
    assert len(persons(here / "STUDY")) == 3


NOTHING = [
    (("clinic", "-o", "STUDY", "--key", "STUDY/k"), 1, "lies in the study"),
    (("empty", "-o", "STUDY"), 1, "nothing to gather"),
    (("clinic", "-o", "clinic"), 1, "is of no study"),
    (("clinic", "-o", "clinic/cleo.jsonl.gz"), 1, "is a file"),
    (("clinic",), 2, "say where to"),
    ((), 2, "FOLDER|FILE is missing"),
]


@pytest.mark.parametrize(("words", "code", "told"), NOTHING, ids=[told for *_, told in NOTHING])
def test_nothing_is_made(run: Run, here: Path, words: tuple[str, ...], code: int, told: str) -> None:
    """In one line it is said why; a study that was there is as it was, and nothing is left beside."""
    (here / "empty").mkdir()
    run("study", "gather", "clinic", "-o", "STUDY")
    before = {file: file.read_bytes() for file in here.rglob("*") if file.is_file()}
    result = run("study", "gather", *words)
    assert result.exit_code == code
    assert told in result.stderr
    assert {file: file.read_bytes() for file in here.rglob("*") if file.is_file()} == before


def test_doubles_and_few_days_are_named(run: Run, here: Path) -> None:
    """A person who is there twice, two who are called the same, one with few days, real days: no failure."""
    clinic.backup(here / "clinic", "old", clinic.noted("anna")[:4])
    clinic.folder(here / "north", "ben", clinic.noted("another"))
    clinic.folder(here / "clinic", "dora", clinic.noted("dora", 2))
    clinic.folder(here / "clinic", "emil", machine="x1")
    clinic.folder(here / "clinic", "emil", [], machine="thinkpad")
    (here / "clinic" / "emil" / ".x1.lock").touch()
    result = run("study", "gather", "clinic", "north", "clinic/emil", "-o", "STUDY")
    assert result.exit_code == 0, result.output
    assert (
        "anna, also called old: one person, though there twice: clinic/anna, clinic/old.jsonl.gz"
        in result.stderr
    )
    assert "ben: two are called so" in result.stderr
    assert "dora: 2 days with an entry; too few to say much of" in result.stderr
    assert "clinic/emil: 2 files, taken as one person's" in result.stderr
    assert len(persons(here / "STUDY")) == 6


def test_real_days_are_named(run: Run, here: Path) -> None:
    """Whoever gave them so is in the study so."""
    for words in (
        ("log", "6", "calf"),
        ("journal", "export", "--for-study", "P.jsonl.gz", "--code", "P7", "--real-days", "--yes"),
    ):
        run(*words)
    result = run("study", "gather", "P.jsonl.gz", "-o", "STUDY")
    assert (result.exit_code, "P7: given with the real days" in result.stderr) == (0, True)
    assert (here / "STUDY").is_dir()


@pytest.mark.usefixtures("here")
def test_real_days_that_are_not_in_the_study(run: Run) -> None:
    """Nothing is said of them where the journal went before what was given of it."""
    run("log", "6", "calf")
    given = ("journal", "export", "--for-study", "given.jsonl.gz", "--code", "ben", "--real-days", "--yes")
    assert run(*given).exit_code == 0
    result = run("study", "gather", "clinic", "given.jsonl.gz", "-o", "STUDY")
    assert (result.exit_code, "ben: one person, though there twice" in result.stderr) == (0, True)
    assert "real days" not in result.stderr


def test_a_damaged_copy_renames_nobody(run: Run, here: Path) -> None:
    """The fullest journal gives the name, whichever comes first, and the others are named."""
    clinic.folder(here / "clinic", "a-damaged-one", clinic.noted("ben")[:5])
    result = run("study", "gather", "clinic", "-o", "STUDY", "--names", "names.csv")
    assert "ben, also called a-damaged-one: one person, though there twice" in result.stderr
    assert (here / "names.csv").read_text().count(",ben") == 1
    assert "damaged" not in (here / "names.csv").read_text()


def test_of_whom_nothing_can_be_read(run: Run, here: Path) -> None:
    """It is said that nothing of theirs is in it, and what was given under that name counts."""
    run("log", "6", "calf")
    run("journal", "export", "--for-study", "P7.jsonl.gz", "--code", "P7", "--yes")
    (here / "clinic" / "P7.jsonl").write_bytes(b"\xff\x00\n" * 9)
    result = run("study", "gather", "clinic", "P7.jsonl.gz", "-o", "STUDY")
    told = (
        "clinic/P7.jsonl: holds no entry that can be read, so it is left out; put back a copy that is whole"
    )
    assert (result.exit_code, told in result.stderr) == (1, True)
    assert "6 lines more of them cannot be read" in result.stderr
    assert len(persons(here / "STUDY")) == 4


def test_many_of_a_kind_are_counted(run: Run, here: Path) -> None:
    """Twenty are named."""
    for number in range(MOST_NAMED + 3):
        (here / "clinic" / f"notes-{number}.txt").write_text("")
    result = run("study", "gather", "clinic", "-o", "STUDY")
    assert result.stderr.count("is no journal") == MOST_NAMED
    assert "qi: … and 3 more like this" in result.stderr


def test_lines_of_a_newer_qi_are_counted(run: Run, here: Path) -> None:
    """They are no failure."""
    with (here / "clinic" / "ben" / "thinkpad.jsonl").open("ab") as file:
        file.write(b'{"v":9,"type":"moon","id":"m","logged":"2026-01-01T00:00:00Z"}\n')
    result = run("study", "gather", "clinic", "-o", "STUDY")
    assert (result.exit_code, "1 line of kinds that this qi does not know" in result.stderr) == (0, True)


@pytest.mark.skipif(os.name == "nt", reason="there a file is nobody else's anyway")
def test_an_open_key_is_told(run: Run, here: Path) -> None:
    """And how to close it."""
    run("study", "gather", "clinic", "-o", "STUDY", "--key", "k")
    (here / "k").chmod(0o644)
    result = run("study", "gather", "clinic", "-o", "STUDY", "--key", "k")
    assert (result.exit_code, "chmod 600" in result.stderr) == (0, True)


def test_days_are_the_persons_own(run: Run, world: FakeWorld, here: Path) -> None:
    """Not those of whoever gathers: when their day begins says nothing of others."""
    run("study", "gather", "clinic", "-o", "one", "--key", "k")
    settings(world, 'day_starts = "06:00"\n')
    run("study", "gather", "clinic", "-o", "two", "--key", "k")
    assert (here / "one" / "part-000.parquet").read_bytes() == (
        here / "two" / "part-000.parquet"
    ).read_bytes()


def test_without_duckdb(run: Run, world: FakeWorld, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How to have it is said, and nothing is made."""
    monkeypatch.setitem(sys.modules, "duckdb", None)
    result = run("study", "gather", "clinic", "-o", "STUDY")
    assert (result.exit_code, (here / "STUDY").exists(), world.paths.config.parent.exists()) == (
        1,
        False,
        False,
    )
    assert "pip install 'qicli[study]'" in result.stderr


def test_how_far_it_is(run: Run, world: FakeWorld, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In plain lines where they are wanted; in a pipe nothing is said of it."""
    assert here
    assert "journals" not in run("study", "gather", "clinic", "-o", "STUDY").stderr
    monkeypatch.setattr("qicli.commands.study.gather.seen", lambda: True)
    world.wants_plain = True
    assert "3 of 3 journals" in run("study", "gather", "clinic", "-o", "STUDY").stderr
    world.wants_plain = False
    assert run("study", "gather", "clinic", "-o", "STUDY").exit_code == 0
