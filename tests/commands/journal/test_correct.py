"""`qi journal show`, `delete` and `restore`: one entry, found by as much of its id as names no other."""

import json

import pytest

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Forgotten, Retraction, Symptom

ONE, TWO = "000000000001", "000000000002"


@pytest.fixture
def edited(run: Run, world: FakeWorld) -> None:
    """One entry, and its edit a minute later."""
    run("log", "3", "back")
    world.pass_time(minutes=1)
    run("journal", "edit", ONE, "4")
    world.pass_time(minutes=1)


def imported(world: FakeWorld, *ids: str) -> None:
    """Entries that came in together, as the batch `b0b0`."""
    for number, id_ in enumerate(ids):
        world.journal.append(Symptom(id=id_, logged=world.now(), at=world.now(), pain=number, batch="b0b0"))
    world.pass_time(minutes=1)


def reasons(world: FakeWorld) -> list[tuple[str, str]]:
    """The retractions, oldest first: the target and the reason."""
    return [(said.target, said.reason) for said in world.written() if isinstance(said, Retraction)]


@pytest.mark.usefixtures("edited")
class TestShow:
    """`qi journal show`."""

    @pytest.mark.parametrize("id_", [ONE, "000000000001 ", "(000000000001)", TWO])
    def test_by_any_id(self, run: Run, id_: str) -> None:
        """The entry's own, as it is shown, or that of a later version."""
        result = run("journal", "show", id_)
        assert result.exit_code == 0
        assert result.stdout.splitlines() == [
            "id            000000000001",
            "kind          how it was",
            "felt          Sat 21 Nov 2026 21:03",
            "pain          4",
            "where         back",
            "said          Sat 21 Nov 2026 21:04",
            "",
            "Earlier versions",
            "- said Sat 21 Nov 2026 21:03: Sat 21 Nov 2026 21:03 · pain 3 · back",
        ]

    def test_as_lines(self, run: Run, world: FakeWorld) -> None:
        """All its versions as they stand in the journal, newest first."""
        lines = world.journal.file.read_text().splitlines()
        assert run("journal", "show", ONE, "--json").stdout.splitlines() == lines[::-1]

    def test_deleted(self, run: Run) -> None:
        """It is still shown, and first of all what became of it."""
        run("journal", "delete", ONE, "--yes")
        lines = run("journal", "show", ONE).stdout.splitlines()
        assert lines[0] == "Deleted on Sat 21 Nov 2026 21:05; qi journal restore 000000 brings it back."
        assert "pain          4" in lines


class TestNames:
    """What an id may name, in every verb."""

    @pytest.fixture(autouse=True)
    def some(self, run: Run, world: FakeWorld) -> None:
        """An import of one, and eleven others."""
        imported(world, "51aa0c77e2d9")
        for number in range(11):
            run("log", str(number % 11))

    @pytest.mark.parametrize("verb", ["show", "edit", "delete", "restore"])
    @pytest.mark.parametrize(
        ("id_", "told"),
        [
            pytest.param("zz", 'no entry\'s id begins with "zz"; qi journal list shows them', id="unknown"),
            pytest.param("", "qi journal list shows them", id="empty"),
            pytest.param("()", "qi journal list shows them", id="nothing in it"),
            pytest.param("f0", '"f0" was removed for good', id="forgotten"),
            pytest.param("\x1b[2J", "\\x1b[2J", id="hostile"),
        ],
    )
    def test_none(self, run: Run, world: FakeWorld, verb: str, id_: str, told: str) -> None:
        """What it names is said, with what would help."""
        world.journal.append(Forgotten(id="ff", logged=world.now(), target="f0f0f0f0f0f0"))
        result = run("journal", verb, id_)
        assert result.exit_code == (1 if id_.strip("()") else 2)
        assert told in result.stderr

    def test_more_than_one(self, run: Run) -> None:
        """The candidates are named, by as many digits as there are; too many are counted."""
        lines = run("journal", "show", "0").stderr.splitlines()
        assert lines[0] == 'qi: "0" begins 11 ids; write more of the one that is meant:'
        assert lines[1] == "qi: 00000000000b: Sat 21 Nov 2026 21:04 · pain 10 (000000)"
        assert lines[-1] == "qi: and 3 more"
        assert len(lines) == 10

    def test_an_import(self, run: Run) -> None:
        """Only restore takes one."""
        result = run("journal", "delete", "b0b0", "--yes")
        assert (result.exit_code, "qi journal restore" in result.stderr) == (1, True)

    def test_an_entry_or_an_import(self, run: Run, world: FakeWorld) -> None:
        """Both are named."""
        imported(world, "b0a000000000")
        lines = run("journal", "restore", "b0").stderr.splitlines()
        assert lines[1] == "qi: b0b0: an import"
        assert lines[2].startswith("qi: b0a000000000: Sat 21")


@pytest.mark.usefixtures("edited")
class TestDelete:
    """`qi journal delete`."""

    def test_without_a_terminal(self, run: Run, world: FakeWorld) -> None:
        """It has to be said that nobody is to be asked."""
        result = run("journal", "delete", ONE)
        assert (result.exit_code, "--yes" in result.stderr) == (2, True)
        assert reasons(world) == []

    @pytest.mark.parametrize(("answer", "gone"), [("y", True), ("n", False), (None, False)])
    def test_asked(self, run: Run, world: FakeWorld, answer: str | None, gone: bool) -> None:
        """The entry is shown first; only y deletes it."""
        world.terminal = True
        world.ask = FakeAsk([answer])
        result = run("journal", "delete", ONE)
        assert result.exit_code == 0
        assert result.stdout.startswith("Sat 21 Nov 2026 21:03 · pain 4 · back  (000000)\n")
        assert ("Nothing is deleted." in result.stdout) is not gone
        assert (run("journal", "list").stdout == "") is gone

    def test_what_it_says(self, run: Run, world: FakeWorld) -> None:
        """What was deleted, and what brings it back; all its versions are gone."""
        result = run("journal", "delete", TWO, "--yes")
        assert result.stdout.splitlines() == [
            "Deleted: Sat 21 Nov 2026 21:03 · pain 4 · back  (000000)",
            "qi undo, or qi journal restore 000000, brings it back.",
        ]
        assert reasons(world) == [(ONE, "delete")]
        assert run("journal", "list").stdout == ""

    def test_twice(self, run: Run, world: FakeWorld) -> None:
        """Nothing more is to be done, and nothing is wrong."""
        run("journal", "delete", ONE, "--yes")
        result = run("journal", "delete", ONE)
        assert result.exit_code == 0
        assert result.stdout.startswith("Deleted already: Sat 21 Nov 2026 21:03 · pain 4")
        assert len(reasons(world)) == 1

    def test_said_by_a_clock_that_was_fast(self, run: Run, world: FakeWorld) -> None:
        """A deletion is later than what it deletes, and a restoration later than that, whoever's clocks."""
        world.journal.file.rename(world.journal.folder / "other.jsonl")
        world.pass_time(days=-30)
        run("journal", "delete", ONE, "--yes")
        assert run("journal", "list").stdout == ""
        world.journal.file.rename(world.journal.folder / "another.jsonl")
        run("journal", "restore", ONE)
        assert "pain 4" in run("journal", "list").stdout


@pytest.mark.usefixtures("edited")
class TestRestore:
    """`qi journal restore`."""

    def test_what_was_deleted(self, run: Run, world: FakeWorld) -> None:
        """It stands again as it stood."""
        run("journal", "delete", ONE, "--yes")
        result = run("journal", "restore", ONE)
        assert result.stdout == "Restored: Sat 21 Nov 2026 21:03 · pain 4 · back  (000000)\n"
        assert reasons(world)[-1][1] == "restore"
        assert "pain 4" in run("journal", "list").stdout

    def test_what_was_deleted_on_two_machines(self, run: Run, world: FakeWorld) -> None:
        """Both deletions are taken back."""
        for id_ in ("d1", "d2"):
            world.journal.append(Retraction(id=id_, logged=world.now(), target=ONE, reason="delete"))
        run("journal", "restore", ONE)
        assert sorted(target for target, reason in reasons(world) if reason == "restore") == ["d1", "d2"]
        assert "pain 4" in run("journal", "list").stdout

    def test_an_edit_that_was_undone_stays_so(self, run: Run) -> None:
        """Only the deletion after it is taken back."""
        run("undo")
        run("journal", "delete", ONE, "--yes")
        assert "pain 3" in run("journal", "restore", ONE).stdout

    def test_what_stands(self, run: Run, world: FakeWorld) -> None:
        """It is said, and nothing is written."""
        result = run("journal", "restore", ONE)
        assert result.exit_code == 0
        assert result.stdout.startswith("It stands already: Sat 21 Nov 2026 21:03 · pain 4")
        assert reasons(world) == []

    def test_an_import(self, run: Run, world: FakeWorld) -> None:
        """By its own id it comes back whole; by an entry's it is said how."""
        imported(world, "a1", "a2")
        run("undo")
        result = run("journal", "restore", "a1")
        assert result.exit_code == 1
        assert "qi journal restore b0b0 brings the whole import back." in result.stderr
        result = run("journal", "restore", "b0b0")
        assert result.stdout == "Restored: the import of 2 entries on Sat 21 Nov 2026 21:05\n"
        assert len(run("journal", "list").stdout.splitlines()) == 3
        assert run("journal", "restore", "b0").stdout.startswith("It stands already: the import of 2")

    def test_a_kind_to_come(self, run: Run, world: FakeWorld) -> None:
        """It can be shown, deleted and restored, but not edited."""
        line = '{"v":1,"type":"moonlight","id":"88bb","logged":"2026-11-21T18:00:00Z","lux":0.2}'
        (world.journal.folder / "other.jsonl").write_text(f"{line}\n")
        assert line in run("journal", "show", "88").stdout
        assert run("journal", "delete", "88", "--yes").exit_code == 0
        assert "moonlight" not in run("journal", "list").stdout
        assert "moonlight" in run("journal", "restore", "88").stdout
        assert json.loads(run("journal", "list", "--kind", "symptom", "--json").stdout)["id"] == TWO
        result = run("journal", "edit", "88", "--note", "x")
        assert (result.exit_code, "a newer qi" in result.stderr) == (1, True)
