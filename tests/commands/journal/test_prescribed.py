"""What is prescribed, and how it went, lives as any entry: checked, exported, joined, forgotten."""

from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.core.entry import Plan, PlanItem, PlannedMovement, Session

FROZEN = Path(__file__).parents[2] / "data" / "journal-v1.jsonl"
LINES = [line for line in FROZEN.read_bytes().splitlines(keepends=True) if b'"id":"91a0' in line]
OFTEN = PlanItem("press-ups-lying", 42, a_day=6)
WALKING = PlannedMovement("walking", 5, 20)


@pytest.fixture(autouse=True)
def in_the_year_of_the_lines(world: FakeWorld) -> None:
    """They were said in January."""
    world.pass_time(days=60)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A plan six times a day, and two practices of it."""
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b"".join(LINES))
    return path


def said(world: FakeWorld) -> tuple[Plan, Session, Session]:
    """The plan, what reached further, and what was told of."""
    entries = list(world.journal.standing())
    (plan,) = (entry for entry in entries if isinstance(entry, Plan))
    told, further = (entry for entry in entries if isinstance(entry, Session))
    return plan, further, told


def test_they_are_merged_and_checked(run: Run, world: FakeWorld, lines: Path) -> None:
    """As they are, with nothing to find; and listed in words."""
    assert run("journal", "merge", str(lines)).exit_code == 0
    plan, further, told = said(world)
    assert (plan.items[0], plan.moving) == (OFTEN, (WALKING,))
    assert (further.further, further.repetitions, told.repetitions) == (True, 7, 10)
    assert run("journal", "check").exit_code == 0
    listed = " ".join(run("journal", "list").stdout.split())
    for words in (
        "press-ups-lying 6 × a day",
        "walking 5 × a week, 20 min",
        "7 repetitions",
        "10 repetitions",
    ):
        assert words in listed
    assert "further down the leg after it" in listed


@pytest.mark.parametrize("name", ["all.csv", "all.jsonl", "all.json"])
def test_they_go_out_and_come_in_again(run: Run, world: FakeWorld, lines: Path, name: str) -> None:
    """The same by every format that can be read back."""
    run("journal", "merge", str(lines))
    before = said(world)
    out = lines.with_name(name)
    assert run("journal", "export", "-o", str(out)).exit_code == 0
    for path in world.paths.journal.glob("*.jsonl"):
        path.unlink()
    assert run("journal", "import", str(out), "--yes").exit_code == 0
    assert said(world) == before


def test_they_are_forgotten(run: Run, world: FakeWorld, lines: Path) -> None:
    """A plan goes with all that it plans."""
    run("journal", "merge", str(lines))
    assert run("journal", "forget", "91a000000001", "--yes").exit_code == 0
    assert b"moving" not in b"".join(path.read_bytes() for path in world.paths.journal.glob("*.jsonl"))
    assert not any(isinstance(entry, Plan) for entry in world.journal.standing())


def test_they_are_taken_back(run: Run, world: FakeWorld) -> None:
    """What was planned and told on this machine, one after the other."""
    run("plan", "add", "walking", "--times", "2/day")
    run("log", "did 10 press ups")
    run("undo")
    assert [type(entry) for entry in world.journal.standing()] == [Plan]
    run("undo")
    assert not list(world.journal.standing())
