"""`qi undo`: the newest standing thing, and again the one before."""

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Retraction, Symptom


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
    run("practice", "spinal-wave", "--minutes", "1")
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
        (world.journal.folder / "other.jsonl").write_text(line)
        assert "Taken back: Sat 21 Nov 2026 18:00 · an entry of a newer qi (moonlight)" in run("undo").stdout
