"""A clock far from the newest entry is said, and hinders nothing; a line of the future disturbs no other."""

from datetime import UTC, datetime, timedelta

import pytest

from fakes import FakeWorld, Run
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.writing import STEP
from qicli.core.entry import Symptom, encode

FAR = datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("apart", "said"),
    [
        (timedelta(days=-7 * 365), "clock shows 23 Nov 2019, and the entry before was said on 21 Nov 2026"),
        (timedelta(days=-2), "clock shows 19 Nov 2026"),
        (timedelta(hours=-23), ""),
        (timedelta(days=300), ""),
        (timedelta(days=3 * 365), "clock shows 20 Nov 2029"),
    ],
)
def test_a_clock_far_away(run: Run, world: FakeWorld, apart: timedelta, said: str) -> None:
    """One line beside, with what to do; the entry is saved all the same."""
    run("log", "4")
    world.fake_calendar.instant += apart
    result = run("log", "5")
    assert (result.exit_code, said in result.stderr) == (0, True)
    assert len(result.stderr.splitlines()) == bool(said)
    assert ("qi journal edit last --at" in result.stderr) == bool(said)
    assert len(world.written()) == 2


def future(world: FakeWorld) -> Symptom:
    """A line that this machine's file got when its clock was twelve years ahead."""
    said = Symptom(id="0000000000ff", logged=FAR, at=world.now(), pain=9)
    world.journal.append(said)
    return said


def test_undo_takes_back_what_was_said_last(run: Run, world: FakeWorld) -> None:
    """Not what is dated last: neither here nor on another machine."""
    Journal(world.journal.folder, "phone").append(Symptom(id="0000000000fe", logged=FAR, at=FAR, pain=8))
    future(world)
    run("log", "4", "calf")
    assert "pain 4" in run("undo").stdout


def test_a_check_names_the_one_line(run: Run, world: FakeWorld) -> None:
    """Those behind it, which are dated by it, are none of its findings."""
    future(world)
    for pain in "345":
        run("log", pain)
    (finding, summary) = run("journal", "check").stdout.splitlines()
    assert finding.startswith(f"{world.journal.file}:1: in the future by ")
    assert "check --repair" in finding
    assert summary == "4 lines in 1 file: 1 finding"


def test_a_repair_sets_it_aside(run: Run, world: FakeWorld) -> None:
    """What is said from then on is dated as it is said; every line is there, to the byte."""
    run("log", "2")
    future(world)
    run("log", "3")
    before = world.journal.file.read_bytes().splitlines()
    result = run("journal", "check", "--repair")
    assert "what was said later than now moved to " in result.stderr
    (aside,) = world.journal.folder.glob("thinkpad.ahead-*.jsonl")
    assert (world.journal.file.read_bytes() + aside.read_bytes()).splitlines() == before
    assert world.journal.owns(aside)
    result = run("log", "4")
    assert result.stderr == ""
    (written,) = (said for said in world.written() if isinstance(said, Symptom) and said.pain == 4)
    assert written.logged < FAR
    assert run("journal", "check", "--repair").exit_code == 1, "the line is still named, and nothing moves"
    assert len(list(world.journal.folder.glob("thinkpad.ahead-*"))) == 1
    assert "pain 4" in run("undo").stdout


def test_a_file_of_nothing_else(run: Run, world: FakeWorld) -> None:
    """It goes as a whole, for an empty one would look like an accident; the next entry begins anew."""
    said = future(world)
    run("journal", "backup")
    run("journal", "check", "--repair")
    assert not world.journal.file.exists()
    run("log", "4")
    newest, oldest = (line.said for line in world.journal.lines())
    assert (newest.id, oldest.logged < FAR) == (said.id, True)


def test_within_a_file_it_is_still_said_later_and_later(run: Run, world: FakeWorld) -> None:
    """So that an edit is always newer than what it edits, on every machine."""
    said = future(world)
    run("log", "4")
    assert world.journal.file.read_bytes().startswith(encode(said))
    assert [line.said.logged for line in world.journal.lines()] == [FAR + STEP, FAR]
