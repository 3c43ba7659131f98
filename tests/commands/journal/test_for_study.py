"""`qi journal export --for-study` and `--parquet`: what is given is shown first, and is nobody's words."""

import gzip
import sys
from pathlib import Path

import duckdb
import pytest

from fakes import FakeWorld, Run, at_terminal
from qicli.core.entry import Seen
from qicli.core.study.given import Heading, read_heading, read_row
from qicli.core.study.row import Row
from qicli.exports.notebook import COLUMNS

PAGE = (Path(__file__).parents[3] / "docs" / "export-format.md").read_text("utf-8")


@pytest.fixture
def filled(world: FakeWorld, run: Run) -> FakeWorld:
    """A journal with words of the person's own in every place that has room for them."""
    for words in (
        ("log", "6", "calf", "left", "numb", "--note", "secretword of Anna"),
        ("log", "5", "--tag", "secrettag"),
        ("log", "acupuncture", "before", "5", "after", "3"),
        ("ask", "may secretword cycle?"),
        ("checkin", "--peg", "5,4,6", "--activity", "walking secretdog=4"),
        ("practice", "spinal-wave", "--done", "--minutes", "5"),
        ("plan", "add", "spinal-wave", "--times", "5"),
    ):
        run(*words)
        world.pass_time(minutes=5)
    said = {"id": world.new_id(), "logged": world.now(), "at": world.now()}
    world.journal.append(Seen(**said, words="secretword", by="Anna", on=world.now().date()))  # type: ignore[arg-type] # a table
    return world


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, in which the command runs."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def given(file: Path) -> tuple[Heading, list[Row]]:
    """What such a file holds."""
    first, *others = gzip.decompress(file.read_bytes()).splitlines()
    return read_heading(first), [read_row(line) for line in others]


def test_what_is_given(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """A heading and a row an entry, in days that are not the real ones, and in no word of the person's."""
    out = tmp_path / "P017.jsonl.gz"
    result = run("journal", "export", "--for-study", str(out), "--code", "P017", "--yes")
    assert result.exit_code == 0, result.output
    heading, rows = given(out)
    assert (heading.code, heading.days) == ("P017", "shifted")
    assert [row.kind for row in rows].count("symptom") == 3
    assert all((filled.now().date() - row.day).days % 7 == 0 for row in rows)
    plain = gzip.decompress(out.read_bytes())
    for word in (b"secret", b"Anna", b"2026-11-21", b"thinkpad"):
        assert word not in plain
    assert b"secret" not in out.read_bytes()


def test_two_exports_agree(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """The same entries give the same bytes, whenever they are given."""
    for name in ("a", "b"):
        run("journal", "export", "--for-study", str(tmp_path / f"{name}.jsonl.gz"), "--yes")
        filled.pass_time(days=3)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


def test_bad_lines_are_named(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """Whatever can be read is given; `--since` chooses days by the real ones."""
    with filled.journal.file.open("ab") as file:
        file.write(b"torn\n")
    out = tmp_path / "mine.jsonl.gz"
    result = run("journal", "export", "--for-study", str(out), "--yes", "--since", "today")
    assert "thinkpad.jsonl:9: " in result.stderr
    assert len(given(out)[1]) == 6
    assert (
        "nothing to give"
        in run("journal", "export", "--for-study", "x.jsonl.gz", "--until", "2020-01-01").stdout
    )


def test_it_is_shown_and_asked(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """At a terminal y writes it; anything else, and nobody to ask, writes nothing."""
    out = tmp_path / "mine.jsonl.gz"
    result = run("journal", "export", "--for-study", str(out))
    assert (result.exit_code, out.exists()) == (2, False)
    assert "--yes" in result.stderr
    assert "acupuncture" in result.stdout
    assert "Stays home: notes" in result.stdout
    assert "secret" not in result.output
    assert not [*filled.paths.journal.glob(".*.study")]


@pytest.mark.parametrize(("answer", "written"), [("y", True), ("n", False), (None, False)])
def test_the_answer_counts(
    world: FakeWorld, run: Run, tmp_path: Path, answer: str | None, written: bool
) -> None:
    """Only y writes it."""
    run("log", "6", "calf", "left")
    at_terminal(world, answer)
    out = tmp_path / "mine.jsonl.gz"
    result = run("journal", "export", "--for-study", str(out))
    assert (result.exit_code, out.exists()) == (0, written)
    assert ("Wrote 1 row" if written else "Nothing was written.") in result.stdout


def test_real_days(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """They are given where they are asked for, and what that means is said."""
    out = tmp_path / "mine.jsonl.gz"
    result = run("journal", "export", "--for-study", str(out), "--real-days", "--yes")
    assert "can find you by it" in " ".join(result.stdout.split())
    heading, rows = given(out)
    assert heading.days == "real"
    assert {row.day for row in rows} == {filled.now().date()}


def test_real_days_are_not_joined_by_the_journal(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """What stands for the journal in the one stands in no other line of the other."""
    assert filled
    for name, more in (("shifted", ()), ("real", ("--real-days",))):
        run("journal", "export", "--for-study", str(tmp_path / f"{name}.jsonl.gz"), "--yes", *more)
    shifted, real = (given(tmp_path / f"{name}.jsonl.gz")[0].journal for name in ("shifted", "real"))
    assert shifted != real
    assert shifted.encode() not in gzip.decompress((tmp_path / "real.jsonl.gz").read_bytes())


@pytest.mark.parametrize("width", [40, 80])
def test_what_is_given_is_told_at_every_width(
    run: Run, filled: FakeWorld, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """No row is wider than it, so that nothing tears a word."""
    assert filled
    monkeypatch.setenv("COLUMNS", str(width))
    told = run("journal", "export", "--for-study", "x.jsonl.gz").stdout
    assert max(map(len, told.splitlines())) <= width
    assert "which treatments of a list" in " ".join(told.split())


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("verb", ["merge", "import"])
def test_what_is_given_is_no_journal(
    run: Run, filled: FakeWorld, tmp_path: Path, verb: str, packed: bool
) -> None:
    """Whoever would bring it in is told what it is."""
    out = tmp_path / "P017.jsonl.gz"
    run("journal", "export", "--for-study", str(out), "--yes")
    file = out if packed else tmp_path / "P017.jsonl"
    if not packed:
        file.write_bytes(gzip.decompress(out.read_bytes()))
    before = filled.journal.file.read_bytes()
    result = run("journal", "merge" if packed else verb, str(file))
    assert result.exit_code == 2
    assert "is what somebody gave to a study" in result.stderr
    assert filled.journal.file.read_bytes() == before


WRONG = [
    (("--for-study", "mine.json"), 2, "end its name in .jsonl.gz"),
    (("--for-study", "mine.jsonl.gz", "--code", "Anna Lee"), 2, "no name"),
    (("--for-study", "mine.jsonl.gz", "-o", "a.csv"), 2, "one at a time"),
    (("--for-study", "mine.jsonl.gz", "--format", "csv"), 2, "--format belongs to --output"),
    (("-o", "a.csv", "--real-days"), 2, "--real-days belongs to --for-study"),
    (("--code", "P1"), 2, "--code belongs to --for-study"),
    (("--for-study", "nowhere/mine.jsonl.gz", "--yes"), 1, "not written"),
    (("--for-study", "there.jsonl.gz", "--yes"), 1, "--force"),
]


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(("words", "code", "told"), WRONG, ids=[told for *_, told in WRONG])
def test_what_is_wrong_is_named(run: Run, here: Path, words: tuple[str, ...], code: int, told: str) -> None:
    """In one line, and nothing is written."""
    (here / "there.jsonl.gz").write_bytes(b"")
    before = sorted(path.name for path in here.iterdir())
    result = run("journal", "export", *words)
    assert result.exit_code == code
    assert told in result.stderr
    assert sorted(path.name for path in here.iterdir()) == before


def test_nothing_to_give(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """An empty journal gives no file, and draws no shift."""
    result = run("journal", "export", "--for-study", str(tmp_path / "mine.jsonl.gz"), "--yes")
    assert (result.exit_code, result.stdout) == (0, "There is nothing to give yet.\n")
    assert not world.paths.journal.exists()


def test_a_table_for_a_notebook(run: Run, filled: FakeWorld, tmp_path: Path) -> None:
    """A row an entry, with the person's own words, real days, and the columns that the page tells."""
    result = run("journal", "export", "--parquet", str(tmp_path / "mine"))
    file = tmp_path / "mine" / "entries.parquet"
    assert (result.exit_code, result.stdout) == (0, f"Wrote 8 rows to {file}\n")
    with duckdb.connect() as connection:
        table = connection.read_parquet(str(file))
        assert table.columns == list(COLUMNS)
        told = (
            table.filter("note like 'secretword%'")
            .select("kind, pain, sites, qualities, day, rung_left")
            .fetchall()
        )
        kinds = table.aggregate("kind, count(*) as n").order("kind").fetchall()
    assert told[0] == ("symptom", 6, ["left calf"], ["numb"], filled.now().date(), 4)
    assert kinds == [
        ("checkin", 1),
        ("plan", 1),
        ("question", 1),
        ("seen", 1),
        ("session", 1),
        ("symptom", 3),
    ]
    assert run("journal", "export", "--parquet", str(tmp_path / "mine")).exit_code == 1
    assert run("journal", "export", "--parquet", str(tmp_path / "mine"), "--force").exit_code == 0


@pytest.mark.usefixtures("filled")
def test_a_table_without_own_words(run: Run, tmp_path: Path) -> None:
    """--no-notes leaves out what it leaves out of any export."""
    run("journal", "export", "--parquet", str(tmp_path / "mine"), "--no-notes")
    assert b"secretword" not in (tmp_path / "mine" / "entries.parquet").read_bytes()
    with duckdb.connect() as connection:
        notes = connection.read_parquet(str(tmp_path / "mine" / "entries.parquet")).fetchall()
    assert {row[-1] for row in notes} == {""}


@pytest.mark.usefixtures("filled")
def test_a_folder_that_cannot_be_made(run: Run, here: Path) -> None:
    """It is named."""
    (here / "mine").write_text("a file")
    result = run("journal", "export", "--parquet", str(here / "mine" / "deep"))
    assert result.exit_code == 1
    assert "give another folder" in result.stderr


@pytest.mark.usefixtures("filled")
def test_without_duckdb(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How to have it is said, and nothing is made."""
    monkeypatch.setitem(sys.modules, "duckdb", None)
    result = run("journal", "export", "--parquet", str(tmp_path / "mine"))
    assert (result.exit_code, (tmp_path / "mine").exists()) == (1, False)
    assert "pip install 'qicli[study]'" in result.stderr


def test_the_page_tells_every_column() -> None:
    """Of the table for a notebook: those of a study by reference, all others by name."""
    told = PAGE.partition("## --parquet")[2]
    assert [name for name in COLUMNS if f"`{name}`" not in told and name not in Row.__struct_fields__] == []
