"""`qi undo`: the newest standing thing of this machine, and again the one before."""

import shutil
from collections.abc import Callable
from datetime import timedelta

import pytest

from fakes import FakeAsk, FakeWorld, Run
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import Known, Retraction, Symptom


def test_again_goes_further(run: Run, world: FakeWorld) -> None:
    """It says what it took back."""
    for pain in ("3", "4"):
        run("log", pain)
        world.pass_time(minutes=1)
    assert "pain 4" in run("undo").stdout
    assert "pain 3" in run("undo").stdout
    assert run("undo").stdout == "There is nothing to take back.\n"
    assert "Nothing is noted" not in run("report").stdout


def test_an_answer_after_a_practice_is_taken_back_first(run: Run, world: FakeWorld) -> None:
    """Then the practice itself."""
    world.terminal = True
    world.ask = FakeAsk([None, "3"])
    run("practice", "spinal-wave", "--minutes", "2")
    world.pass_time(minutes=1)
    assert "after 3" in run("undo").stdout
    assert "after" not in run("undo").stdout
    assert "nothing" in run("undo").stdout


class TestWhatWasTakenBack:
    """Every deed is named as what it was."""

    def test_an_edit(self, run: Run, world: FakeWorld) -> None:
        """And what the entry is again."""
        run("log", "3", "back")
        world.pass_time(minutes=1)
        run("journal", "edit", "000000000001", "4")
        assert run("undo").stdout.splitlines() == [
            "Taken back: the edit of Sat 21 Nov 2026 21:03 · pain 4 · back  (000000)",
            "It is again: Sat 21 Nov 2026 21:03 · pain 3 · back  (000000)",
        ]

    def test_an_edit_whose_first_version_is_missing(self, run: Run, world: FakeWorld) -> None:
        """Then there is nothing that it is again."""
        now = world.now()
        world.journal.append(Symptom(id="b", logged=now, at=now, pain=4, replaces="a"))
        assert run("undo").stdout == "Taken back: the edit of Sat 21 Nov 2026 21:03 · pain 4  (a)\n"

    def test_a_deletion_and_a_restoration(self, run: Run) -> None:
        """Of which entry."""
        told = "Sat 21 Nov 2026 21:03 · pain 3  (000000)\n"
        run("log", "3")
        run("journal", "delete", "000000000001", "--yes")
        assert run("undo").stdout == f"Taken back: the deletion of {told}"
        assert run("journal", "list").stdout == told
        run("journal", "delete", "000000000001", "--yes")
        run("journal", "restore", "000000000001")
        assert run("undo").stdout == f"Taken back: the restoration of {told}"
        assert run("journal", "list").stdout == ""

    def test_an_import_and_its_restoration(self, run: Run, world: FakeWorld) -> None:
        """How many came, and on which day."""
        now = world.now()
        came = [Symptom(id=id_, logged=now, at=now, pain=1, batch="b0") for id_ in ("a1", "a2")]
        world.journal.append_all(came)
        told = "the import of 2 entries on Sat 21 Nov 2026 21:03"
        world.pass_time(days=1)
        assert run("undo").stdout == f"Taken back: {told}\n"
        run("journal", "restore", "b0")
        assert len(run("journal", "list").stdout.splitlines()) == 2
        assert run("undo").stdout == f"Taken back: the restoration of {told}\n"
        assert run("journal", "list").stdout == ""

    def test_an_import_of_one(self, run: Run, world: FakeWorld) -> None:
        """In the singular."""
        now = world.now()
        world.journal.append(Symptom(id="a1", logged=now, at=now, pain=1, batch="b0"))
        assert "the import of 1 entry on" in run("undo").stdout

    def test_a_deletion_of_what_is_missing(self, run: Run, world: FakeWorld) -> None:
        """Its file was not carried to this machine yet."""
        world.journal.append(Retraction(id="r", logged=world.now(), target="a", reason="delete"))
        assert run("undo").stdout == "Taken back: the deletion of what is not here\n"

    def test_a_kind_to_come(self, run: Run, world: FakeWorld) -> None:
        """By its kind."""
        world.journal.folder.mkdir(parents=True)
        line = '{"v":1,"type":"moonlight","id":"88bb","logged":"2026-11-21T18:00:00Z"}\n'
        world.journal.file.write_text(line)
        assert "Taken back: Sat 21 Nov 2026 18:00 · an entry of a newer qi (moonlight)" in run("undo").stdout


Elsewhere = Callable[..., None]


@pytest.fixture
def elsewhere(world: FakeWorld) -> Elsewhere:
    """Say something on another machine, a minute from now."""

    def say(*entries: Known) -> None:
        Journal(world.journal.folder, "desk").append_all(entries)

    return say


def noted(world: FakeWorld, id_: str, **fields: str) -> Symptom:
    """A pain of 8, said a minute from now."""
    later = world.now() + timedelta(minutes=1)
    return Symptom(id=id_, logged=later, at=later, pain=8, **fields)  # type: ignore[arg-type] # texts


class TestTwoMachines:
    """What was done here is taken back here."""

    def test_the_newest_of_this_machine(self, run: Run, world: FakeWorld, elsewhere: Elsewhere) -> None:
        """Though another's is newer, which stays."""
        run("log", "3")
        elsewhere(noted(world, "99cc"))
        assert "Taken back: Sat 21 Nov 2026 21:03 · pain 3" in run("undo").stdout
        assert [entry.id for entry in world.journal.standing()] == ["99cc"]

    def test_a_conflict_copy_is_no_other_machine(self, run: Run, world: FakeWorld) -> None:
        """What stands in both is this machine's, whichever file is read first."""
        run("log", "3")
        shutil.copy(world.journal.file, world.journal.folder / "thinkpad.conflict.jsonl")
        assert "Taken back: Sat 21 Nov 2026 21:03 · pain 3" in run("undo").stdout

    def test_what_was_deleted_elsewhere_is_passed_over(
        self, run: Run, world: FakeWorld, elsewhere: Elsewhere
    ) -> None:
        """The one before it is the newest of this machine."""
        run("log", "2")
        world.pass_time(minutes=1)
        run("log", "3")
        later = world.now() + timedelta(minutes=1)
        elsewhere(Retraction(id="r", logged=later, target=f"{2:012x}", reason="delete"))
        assert "pain 2" in run("undo").stdout

    @pytest.mark.parametrize(
        ("key", "told", "left"),
        [
            pytest.param("y", "Taken back: Sat 21 Nov 2026 21:04 · pain 8", 0, id="yes"),
            pytest.param("n", "Nothing is taken back.", 1, id="no"),
            pytest.param(None, "Nothing is taken back.", 1, id="neither"),
        ],
    )
    def test_asked_where_nothing_is_of_this_machine(
        self, *, run: Run, world: FakeWorld, elsewhere: Elsewhere, key: str | None, told: str, left: int
    ) -> None:
        """With what it is."""
        elsewhere(noted(world, "99cc"))
        world.terminal = True
        world.ask = FakeAsk([key])
        result = run("undo")
        assert result.exit_code == 0
        assert "the newest of another is Sat 21 Nov 2026 21:04 · pain 8" in " ".join(result.stdout.split())
        assert told in result.stdout
        assert len(list(world.journal.standing())) == left

    @pytest.mark.parametrize(
        ("done", "told"),
        [
            pytest.param([], "is {told}. To change that: qi journal delete 99cc --yes", id="an entry"),
            pytest.param(["edit"], "the edit of {told}. To change that: qi journal edit 99cc", id="an edit"),
            pytest.param(
                ["delete"], "the deletion of {told}. To change that: qi journal restore 99cc", id="a deletion"
            ),
            pytest.param(
                ["delete", "restore"],
                "the restoration of {told}. To change that: qi journal delete 99cc",
                id="a restoration",
            ),
            pytest.param(
                ["import"], "the import of 1 entry on Sat 21 Nov 2026 21:04. At a terminal", id="an import"
            ),
        ],
    )
    def test_refused_in_a_pipe(
        self, *, run: Run, world: FakeWorld, elsewhere: Elsewhere, done: list[str], told: str
    ) -> None:
        """With its id, and the command that does it."""
        first = noted(world, "99cc", **({"batch": "b0"} if done == ["import"] else {}))
        second = noted(world, "99dd", replaces="99cc")
        gone = Retraction(id="r1", logged=first.logged, target="99cc", reason="delete")
        back = Retraction(id="r2", logged=first.logged, target="r1", reason="restore")
        elsewhere(first, *([second] if "edit" in done else []))
        elsewhere(*([gone] if "delete" in done else []), *([back] if "restore" in done else []))
        result = run("undo")
        assert result.exit_code == 2
        said = told.format(told="Sat 21 Nov 2026 21:04 · pain 8 (99cc)")
        assert said in " ".join(result.stderr.split())
        assert not world.journal.file.exists()
