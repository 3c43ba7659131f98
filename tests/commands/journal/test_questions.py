"""A question lives as any entry: listed, searched, edited, taken back, carried elsewhere, forgotten."""

from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Question

FROZEN = Path(__file__).parents[2] / "data" / "journal-v1.jsonl"
LINES = [line for line in FROZEN.read_bytes().splitlines(keepends=True) if b'"id":"a5c0' in line]
ID = "a5c000000001"


@pytest.fixture(autouse=True)
def in_the_year_of_the_lines(world: FakeWorld) -> None:
    """They were said in January."""
    world.pass_time(days=60)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Two questions, one of them answered."""
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b"".join(LINES))
    return path


@pytest.fixture
def merged(run: Run, lines: Path) -> None:
    """They are here."""
    assert run("journal", "merge", str(lines)).exit_code == 0


def said(world: FakeWorld) -> dict[str, Question]:
    """The questions that stand, by the ids they are known by."""
    return {entry.root: entry for entry in world.journal.standing() if isinstance(entry, Question)}


@pytest.mark.usefixtures("merged")
class TestHere:
    """In the journal."""

    def test_checked_and_listed(self, run: Run, world: FakeWorld) -> None:
        """With nothing to find; by its kind, and by words of it and of the answer."""
        assert run("journal", "check").exit_code == 0
        assert (said(world)[ID].answer, len(said(world))) == ("yes, gently", 2)
        listed = run("journal", "list", "--kind", "question").stdout.splitlines()
        assert listed[1] == (
            "Sun 10 Jan 2027 20:00 · question “can I cycle again?” · answered on 2027-01-12 "
            "· “yes, gently”  (a5c000)"
        )
        assert "red flag “foot drops”" in listed[0]
        assert len(run("journal", "list", "gently").stdout.splitlines()) == 1
        assert not run("journal", "list", "--kind", "symptom").stdout

    def test_on_a_sheet(self, run: Run) -> None:
        """Its fields a line each, and its earlier version."""
        sheet = run("journal", "show", ID).stdout
        for row in (
            "a question for the visit",
            "question      can I",
            "answer        yes",
            "on   2027-01-12",
        ):
            assert row in sheet
        assert "- said Sun 10 Jan" in sheet

    def test_edited(self, run: Run, world: FakeWorld) -> None:
        """Its words and its moment; flags are looked for in them; nothing else belongs to it."""
        assert run("journal", "edit", ID, "may I", "run?", "--at", "2027-01-09 8:00").exit_code == 0
        assert (said(world)[ID].text, said(world)[ID].answer) == ("may I run?", "yes, gently")
        assert said(world)[ID].at.isoformat() == "2027-01-09T08:00:00+01:00"
        run("undo")
        assert said(world)[ID].text == "can I cycle again?"
        run("journal", "edit", ID, "I am numb between the legs?")
        assert said(world)[ID].flags[0].topic == "saddle"
        assert "of a question its words" in run("journal", "edit", ID, "--pain", "5").stderr
        assert "of a question its words" in run("journal", "edit", ID, "--note", "x").stderr

    def test_deleted_and_brought_back(self, run: Run, world: FakeWorld) -> None:
        """With its answer."""
        assert run("journal", "delete", ID, "--yes").exit_code == 0
        assert ID not in said(world)
        assert "cycle" not in run("ask", "--all").stdout
        assert run("journal", "restore", ID).exit_code == 0
        assert said(world)[ID].answer == "yes, gently"

    def test_forgotten(self, run: Run, world: FakeWorld) -> None:
        """All versions go, and no merge brings them back."""
        assert run("journal", "forget", ID, "--yes").exit_code == 0
        assert not any(b"cycle" in path.read_bytes() for path in world.paths.journal.glob("*.jsonl"))
        assert list(said(world)) == ["a5c000000002"]
        assert "cycle" not in run("ask", "--all").stdout

    @pytest.mark.parametrize("name", ["all.csv", "all.jsonl", "all.json"])
    def test_out_and_in_again(self, run: Run, world: FakeWorld, tmp_path: Path, name: str) -> None:
        """The same by every format that can be read back."""
        before, out = said(world), tmp_path / name
        assert run("journal", "export", "-o", str(out)).exit_code == 0
        for path in world.paths.journal.glob("*.jsonl"):
            path.unlink()
        told = run("journal", "import", str(out), "--yes")
        assert "2 questions" in told.stdout or name != "all.csv"
        assert said(world) == before

    @pytest.mark.parametrize("form", ["csv", "jsonl", "json"])
    def test_without_own_words(self, run: Run, form: str) -> None:
        """Neither the question nor the answer leaves, and that there was one does."""
        out = run("journal", "export", "-o", "-", "--format", form, "--no-notes").stdout
        assert "question" in out
        assert not any(word in out for word in ("cycle", "gently", "drops"))


def test_merged_again(run: Run, world: FakeWorld, lines: Path) -> None:
    """Nothing twice; an answer that comes from elsewhere ticks it off here."""
    first = lines.with_name("first.jsonl")
    first.write_bytes(LINES[0])
    run("journal", "merge", str(first))
    assert said(world)[ID].answered is None
    run("journal", "merge", str(lines))
    assert str(said(world)[ID].answered) == "2027-01-12"
    assert "nothing in it is new" in run("journal", "merge", str(lines)).stdout


def test_undone(run: Run, world: FakeWorld) -> None:
    """The newest first: the answer, then the question."""
    run("ask", "can I cycle again?")
    run("ask", "--answered", "1", "yes")
    run("undo")
    assert [each.answered for each in said(world).values()] == [None]
    run("undo")
    assert not said(world)
