"""`last` in place of an id: the entry of which this machine said something last."""

import json

import pytest
from typer.testing import CliRunner

from fakes import FakeWorld, Run
from qicli.adapters.journal.folder import Journal
from qicli.cli import app
from qicli.core.entry import Symptom

FIRST, SECOND = f"{1:012x}", f"{2:012x}"


@pytest.fixture
def two(run: Run, world: FakeWorld) -> None:
    """A pain of 3 and, said after it, one of 5 yesterday; a newer one of 8 on another machine."""
    run("log", "3", "back")
    world.pass_time(minutes=1)
    run("log", "5", "calf", "--at", "yesterday 8pm")
    elsewhere(world, Symptom(id="99cc", logged=world.now(), at=world.now(), pain=8))
    world.pass_time(minutes=1)


def elsewhere(world: FakeWorld, entry: Symptom) -> None:
    """Say something on another machine."""
    Journal(world.journal.folder, "desk").append(entry)


def shown(run: Run, id_: str = "last") -> str:
    """The id on the sheet that is shown."""
    return str(json.loads(run("journal", "show", id_, "--json").stdout.splitlines()[-1])["id"])


@pytest.mark.usefixtures("two")
class TestWhichItIs:
    """Of this machine, by when it was said."""

    def test_said_last_here(self, run: Run) -> None:
        """Neither what was felt last, nor what another machine said after it."""
        assert shown(run) == shown(run, "LAST") == SECOND

    def test_in_an_edit(self, run: Run, world: FakeWorld) -> None:
        """With words, as an id."""
        assert "Edited: Fri 20 Nov 2026 20:00 · pain 6 · calf" in run("journal", "edit", "last", "6").stdout
        assert {entry.id: entry.pain for entry in world.journal.standing() if isinstance(entry, Symptom)} == {
            FIRST: 3,
            "000000000003": 6,
            "99cc": 8,
        }

    def test_an_edit_of_it_here(self, run: Run) -> None:
        """What was edited last was said last."""
        run("journal", "edit", FIRST, "4")
        assert shown(run) == FIRST

    def test_an_edit_of_it_elsewhere(self, run: Run, world: FakeWorld) -> None:
        """It stays this machine's, as it is now."""
        now = world.now()
        elsewhere(world, Symptom(id="99dd", logged=now, at=now, pain=9, replaces=SECOND))
        assert shown(run) == SECOND
        assert "It was: Sat 21 Nov 2026 21:05 · pain 9" in run("journal", "edit", "last", "6").stdout

    def test_of_what_stands(self, run: Run, world: FakeWorld) -> None:
        """Only what stands; a deletion takes one after another."""
        assert "pain 5" in run("journal", "delete", "last", "--yes").stdout
        assert "pain 3" in run("journal", "delete", "last", "--yes").stdout
        gone = run("journal", "delete", "last", "--yes")
        assert gone.exit_code == 1
        assert "nothing noted on this machine stands" in " ".join(gone.stderr.split())
        assert [entry.id for entry in world.journal.standing()] == ["99cc"]

    @pytest.mark.parametrize("verb", ["forget", "restore"])
    def test_not_where_it_could_surprise(self, run: Run, verb: str) -> None:
        """What cannot be taken back, or is not there, is named by its id."""
        result = run("journal", verb, "last")
        assert result.exit_code == 1
        assert 'no entry\'s id begins with "last"' in result.stderr


def test_an_id_that_was_left_out(run: Run) -> None:
    """Words where the id should be name none, and the remedy is said."""
    result = run("journal", "edit", "6", "calf")
    assert result.exit_code == 1
    assert "qi journal edit last 6" in " ".join(result.stderr.split())


def test_none_yet(run: Run) -> None:
    """Said, and not made up."""
    assert "there is no last entry" in run("journal", "show", "last").stderr


@pytest.mark.parametrize("verb", ["show", "edit", "delete"])
def test_the_shell_and_the_help_know_it(run: Run, world: FakeWorld, verb: str) -> None:
    """It is completed where an id is wanted, and nothing else is."""
    assert "or last" in " ".join(run("journal", verb, "-h").stdout.split())
    for begun, offered in (("la", "last"), ("51", "")):
        variables = {
            "_QI_COMPLETE": "complete_bash",
            "COMP_WORDS": f"qi journal {verb} {begun}",
            "COMP_CWORD": "3",
        }
        result = CliRunner().invoke(app, [], obj=world, prog_name="qi", env=variables)
        assert result.stdout.strip() == offered


def test_a_double_in_a_copy_is_of_this_machine(run: Run, world: FakeWorld) -> None:
    """Whichever file is read first."""
    run("log", "3")
    copy = world.journal.folder / "a.jsonl"
    copy.write_bytes(world.journal.file.read_bytes())
    assert shown(run) == FIRST
