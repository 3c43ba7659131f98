"""How a practice came about is kept, and what was named twice stays first."""

import json
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from fakes import EVENING, FakeAsk, FakeWorld, Run
from qicli.core.entry import Session, encode


@pytest.fixture(autouse=True)
def in_the_afternoon(world: FakeWorld) -> None:
    """Early and late have suggestions of their own."""
    world.fake_calendar.instant = EVENING.replace(hour=15)


def chosen(world: FakeWorld) -> list[tuple[str, str]]:
    """What was practised, and how it was chosen, oldest first."""
    return [(entry.routine, entry.chosen) for entry in world.written() if isinstance(entry, Session)]


def tomorrow(world: FakeWorld) -> None:
    """A day goes by."""
    world.fake_calendar.instant += timedelta(days=1)


def test_named_suggested_planned(run: Run, world: FakeWorld) -> None:
    """By its name; by Enter or as it was shown on that day; as the plan has it."""
    run("practice", "seated-tree")
    world.terminal, world.ask = True, FakeAsk([""])
    run("practice", "--no-ask")
    world.ask = FakeAsk(["kidney-tapping-short"])
    run("practice", "--no-ask")
    world.terminal = False
    tomorrow(world)
    shown = json.loads(run("--json").stdout)["routine"]
    run("practice", shown)
    tomorrow(world)
    run("practice", shown)
    run("plan", "add", "heel-drops", "--times", "7")
    run("practice", "heel-drops")
    assert chosen(world) == [
        ("seated-tree", "named"),
        ("spinal-wave", "suggested"),
        ("kidney-tapping-short", "named"),
        (shown, "suggested"),
        (shown, "named"),
        ("heel-drops", "planned"),
    ]


def test_what_is_planned_by_enter(run: Run, world: FakeWorld) -> None:
    """Enter takes what the plan has, and it is kept as planned."""
    run("plan", "add", "heel-drops", "--times", "7")
    world.terminal, world.ask = True, FakeAsk([""])
    run("practice", "--no-ask")
    assert chosen(world) == [("heel-drops", "planned")]


def test_what_is_told_of_says_nothing_of_it(run: Run, world: FakeWorld) -> None:
    """Nor does the line have the field."""
    run("practice", "seated-tree", "--done")
    run("log", "did heel drops")
    assert chosen(world) == [("seated-tree", ""), ("heel-drops", "")]
    assert "chosen" not in world.journal.file.read_text()


def test_a_favourite(run: Run, world: FakeWorld) -> None:
    """Twice by name: it stays first, and something else stands in a second line; followed, it stays named."""
    for _ in range(2):
        run("practice", "seated-tree")
        tomorrow(world)
    for _ in range(5):
        told = run().stdout
        assert "Today: Seated Tree, 4 min – yours, the one you come back to." in told.splitlines()
        assert "\nOr for a change: " in told
        assert ": qi practice " in " ".join(told.split()).partition("Or for a change")[2]
        run("practice", "seated-tree")
        tomorrow(world)
    assert set(chosen(world)) == {("seated-tree", "named")}


def test_what_is_taken_for_a_change_was_suggested(run: Run, world: FakeWorld) -> None:
    """Twice of it does not make it theirs."""
    for _ in range(2):
        run("practice", "seated-tree")
    other = json.loads(run("--json").stdout)["change"]["routine"]
    for _ in range(2):
        run("practice", other)
    assert chosen(world)[2:] == [(other, "suggested")] * 2
    assert json.loads(run("--json").stdout)["routine"] == "seated-tree"


def test_what_a_bad_day_brings_is_not_theirs(run: Run, world: FakeWorld) -> None:
    """Whoever types what `qi flare` shows follows a suggestion."""
    run("log", "4", "back")
    for _ in range(2):
        command = next(line for line in run("flare").stdout.splitlines() if line.startswith("qi practice"))
        run(*command.split()[1:])
        tomorrow(world)
    assert chosen(world) == [("easy-breathing", "suggested")] * 2


def test_what_the_list_suggested_is_not_theirs(run: Run, world: FakeWorld) -> None:
    """Left with q, and typed then."""
    run("log", "4", "back")
    world.terminal, world.ask = True, FakeAsk(["q"])
    run("practice", "--no-ask")
    run("practice", "spinal-wave", "--no-ask")
    assert chosen(world) == [("spinal-wave", "suggested")]


def test_an_exercise_is_nobodys_own(run: Run, world: FakeWorld) -> None:
    """What is prescribed, named twice, neither becomes theirs nor takes from them what is."""
    for name in ("seated-tree", "seated-tree", "walk", "walk"):
        run("practice", name, "--no-ask")
    assert chosen(world)[-1] == ("walk", "named")
    found = json.loads(run("--json").stdout)
    assert (found["routine"], found["reason"]["code"]) == ("seated-tree", "yours")


def test_following_bare_qi_brings_variety(run: Run, world: FakeWorld) -> None:
    """Whoever types what it says meets another routine on each day."""
    met = []
    for _ in range(10):
        met.append(json.loads(run("--json").stdout)["routine"])
        run("practice", met[-1])
        tomorrow(world)
    assert len(set(met)) >= 8


def test_undone_and_edited(run: Run, world: FakeWorld) -> None:
    """An edit keeps how it was chosen; what was taken back names nothing."""
    for _ in range(2):
        run("practice", "seated-tree")
    run("journal", "edit", "last", "--note", "again")
    assert chosen(world)[-1] == ("seated-tree", "named")
    run("undo")
    run("undo")
    assert json.loads(run("--json").stdout)["reason"]["code"] != "yours"


def test_in_the_list_too(run: Run, world: FakeWorld) -> None:
    """What is theirs is what Enter takes, and stays named; what is taken for a change was suggested."""
    for _ in range(2):
        run("practice", "seated-tree")
    world.terminal, world.ask = True, FakeAsk([""])
    out = run("practice", "--no-ask").stdout
    assert "Suggested: Seated Tree, 4 min – yours, the one you come back to." in out
    assert "Or for a change: Spinal Wave, 6 min – " in out
    world.ask = FakeAsk(["spinal-wave"])
    run("practice", "--no-ask")
    assert chosen(world)[2:] == [("seated-tree", "named"), ("spinal-wave", "suggested")]


def test_merged_checked_forgotten(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Lines of another machine bring it along, a check finds nothing in it, and forgetting takes it away."""
    other = tmp_path / "other.jsonl"
    days = [world.now() - timedelta(days=days) for days in (1, 3)]
    ids = ["aaaaaaaaaaaa", "bbbbbbbbbbbb"]
    said = {"routine": "seated-tree", "seconds": 240, "planned": 240, "finished": True, "chosen": "named"}
    lines = [
        encode(Session(id=id_, logged=at.astimezone(UTC), at=at, **said))  # type: ignore[arg-type] # a table
        for id_, at in zip(ids, days, strict=True)
    ]
    other.write_bytes(b"\n".join([*lines[::-1], b""]))
    assert run("journal", "merge", str(other)).exit_code == 0
    assert json.loads(run("--json").stdout)["reason"]["code"] == "yours"
    assert run("journal", "check").exit_code == 0
    assert run("journal", "forget", ids[0], "--yes").exit_code == 0
    assert json.loads(run("--json").stdout)["reason"]["code"] != "yours"


def test_nothing_is_made_where_nothing_is_noted(run: Run, world: FakeWorld) -> None:
    """Bare qi on a fresh home leaves no file behind."""
    run()
    assert not world.paths.journal.exists()


class TestNotForMe:
    """A routine that somebody wants to hear no more of."""

    def test_obeyed(self, run: Run, world: FakeWorld) -> None:
        """Neither by bare qi nor in the list, and listed as such; by its name it is led."""
        assert json.loads(run("--json").stdout)["routine"] == "spinal-wave"
        result = run("routines", "not-for-me", "spinal")
        assert result.exit_code == 0
        assert "qi routines for-me spinal-wave" in " ".join(result.stdout.split())
        assert json.loads(run("--json").stdout)["routine"] == "hip-circles"
        assert "Not for you, as you said." in run("routines").stdout
        world.terminal, world.ask = True, FakeAsk([""])
        run("practice", "--no-ask")
        assert chosen(world) == [("hip-circles", "suggested")]
        assert run("practice", "spinal-wave", "--dry-run").exit_code == 0

    def test_taken_back(self, run: Run, world: FakeWorld) -> None:
        """Each by itself; once more says the same and does nothing."""
        for name in ("spinal-wave", "hip-circles", "spinal-wave"):
            run("routines", "not-for-me", name)
        assert world.settings_file.load().person.not_for_me == ("spinal-wave", "hip-circles")
        for _ in range(2):
            assert run("routines", "for-me", "hip-circles").exit_code == 0
        assert world.settings_file.load().person.not_for_me == ("spinal-wave",)
        run("routines", "for-me", "spinal-wave")
        assert "spinal" not in world.paths.config.read_text()

    def test_no_such_routine(self, run: Run, world: FakeWorld) -> None:
        """Is told, and nothing is kept; one that is gone can be taken back by its whole name."""
        assert run("routines", "not-for-me", "nothing-such").exit_code != 0
        assert not world.paths.config.exists()
        run("config", "set", "not-for-me", "long-gone, spinal-wave")
        assert run("routines", "for-me", "long-gone").exit_code == 0
        assert world.settings_file.load().person.not_for_me == ("spinal-wave",)

    def test_by_the_settings(self, run: Run, world: FakeWorld) -> None:
        """Set as any other; what no routine can be called is refused."""
        assert (
            "hip-circles, seated-tree"
            in run("config", "set", "not_for_me", "hip-circles, seated-tree").stdout
        )
        assert run("config", "set", "not_for_me", "../x").exit_code == 2
        run("config", "set", "not_for_me", "none")
        assert world.settings_file.load().person.not_for_me == ()
