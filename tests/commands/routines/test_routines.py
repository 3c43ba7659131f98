"""`qi routines`: listed, shown, checked, made."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeAsk, FakeWorld, Run

OWN = """# mine
schema = 1
title = "Sway"
summary = "Sway a little."
posture = "standing"
[[steps]]
name = "Sway"
cue = "Bend a little."
breaths = 2
"""


def test_the_list(run: Run) -> None:
    """Name, minutes, posture and what it is."""
    out = run("routines").stdout
    assert "  spinal-wave              6 min" in out
    assert "A slow wave" in out


def test_the_list_begins_with_the_least(run: Run) -> None:
    """By posture: whoever cannot sit or stand today sees first what is left."""
    lines = run("routines").stdout.splitlines()
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads == ["In any position", "Lying", "Seated", "Standing"]
    assert lines[1].split()[0] == "breathing-through-pain"


def test_the_list_on_a_phone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is broken by the edge of 40 columns."""
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(len, run("routines").stdout.splitlines())) <= 40


def test_ones_own_are_marked(run: Run, world: FakeWorld) -> None:
    """Also which of them stands in place of a shipped one."""
    for name in ("mine", "spinal-wave"):
        world.library.write(world.library.own_file(name), OWN.encode())
    out = " ".join(run("routines").stdout.split())
    assert "mine 0 min Yours. Sway a little." in out
    assert "spinal-wave 0 min Yours, in place of the shipped one. Sway a little." in out
    rows = {row["name"]: (row["own"], row["shipped"]) for row in json.loads(run("routines", "--json").stdout)}
    assert (rows["mine"], rows["spinal-wave"], rows["hip-circles"]) == (
        (True, False),
        (True, True),
        (False, True),
    )


def test_the_list_as_json(run: Run) -> None:
    """For scripts."""
    rows = json.loads(run("routines", "--json").stdout)
    assert [row["name"] for row in rows][:2] == ["bird-dog", "bladder-line-tapping"]
    assert set(rows[0]) == {"name", "title", "minutes", "posture", "summary", "own", "shipped"}


def test_a_broken_one_is_told(run: Run, world: FakeWorld) -> None:
    """The others are listed all the same."""
    world.paths.routines.mkdir(parents=True)
    (world.paths.routines / "mine.toml").write_text("schema = 1")
    result = run("routines")
    assert result.exit_code == 0
    assert "mine.toml: cannot be practised" in result.stderr
    assert "spinal-wave" in result.stdout


def test_show(run: Run) -> None:
    """Everything one may want to know before."""
    out = run("routines", "show", "kidney").stdout
    for words in ("4-1-5-0", "Seven heel drops", "Gentle: Feet flat", "Take care:", "Tradition:", "Source:"):
        assert words in out


def test_check(run: Run, tmp_path: Path) -> None:
    """Sound files pass, all findings of the others are told, and the exit code says so."""
    broken = tmp_path / "broken.toml"
    broken.write_text('schema = 1\ntitle = "\\u001b"\nposture = "x"\n')
    sound = str(Path(__file__).parents[3] / "routines" / "spinal-wave.toml")
    assert run("routines", "check", sound).exit_code == 0
    result = run("routines", "check", sound, str(broken), str(tmp_path / "none.toml"))
    assert result.exit_code == 1
    assert result.stdout.count("broken.toml: ") == 4
    assert "none.toml: cannot be read" in result.stdout


def test_check_advises(run: Run, tmp_path: Path) -> None:
    """What would make a sound file kinder is told, and it is sound all the same."""
    (tmp_path / "mine.toml").write_text(OWN)
    result = run("routines", "check", str(tmp_path / "mine.toml"))
    assert result.exit_code == 0
    assert "advice: step 1 (Sway): has no gentle version" in result.stdout
    assert '"bend" and does not name the load forward-bend' in " ".join(result.stdout.split())


class TestNew:
    """A routine of one's own."""

    ANSWERS = (
        "My morning", "", "flying", "st", "2-2", "5-5",
        "Sway", "Sway like a tree.", "x", "4", "to one side", "to the other", "y", "y",
        "Rest", "Stand.", "", "", "", "", "",
    )  # fmt: skip

    def test_asks_its_way_to_a_sound_file(self, run: Run, world: FakeWorld) -> None:
        """What cannot be used is asked again; the file can be practised at once."""
        world.terminal = True
        world.ask = FakeAsk(self.ANSWERS)
        result = run("routines", "new", "my-morning")
        assert result.exit_code == 0
        table = tomllib.loads((world.paths.routines / "my-morning.toml").read_text())
        assert (table["title"], table["posture"]) == ("My morning", "standing")
        assert table["breath"] == {"inhale": 5, "exhale": 5}
        assert table["steps"] == [
            {
                "name": "Sway",
                "cue": "Sway like a tree.",
                "breaths": 4,
                "inhale_cue": "to one side",
                "exhale_cue": "to the other",
                "sides": ["left", "right"],
            },
            {"name": "Rest", "cue": "Stand.", "breaths": 6},
        ]
        world.terminal = False
        assert "Sway, left" in run("practice", "my-morning", "--dry-run").stdout

    def test_an_exercise(self, run: Run, world: FakeWorld) -> None:
        """Repetitions and sets are asked for in one answer; and what belongs to an exercise besides."""
        world.terminal = True
        first = ["Lift", "Lift it.", "500 reps", "2 x 8 reps", "5", "5-3", "", "up", "down", "n", "y"]
        second = ["Push", "Push it.", "10 repetitions", "", "", "", "", ""]
        world.ask = FakeAsk(["Mine", "", "ly", "", *first, *second, "y", "n"])
        assert run("routines", "new", "my-lifts").exit_code == 0
        table = tomllib.loads((world.paths.routines / "my-lifts.toml").read_text())
        lift, push = table["steps"]
        assert (lift["repetitions"], lift["sets"], lift["stay"], lift["return"]) == (8, 2, 5, 3)
        assert lift["set_rest"] == 30
        assert (push["repetitions"], "sets" in push, "stay" in push) == (10, False, False)
        assert (table["prescribed"], "how_far" in table) == (True, False)
        world.terminal = False
        assert "8 × stay 5, return 3 s" in run("practice", "my-lifts", "--dry-run").stdout

    def test_giving_up(self, run: Run, world: FakeWorld) -> None:
        """Who stops answering leaves nothing behind."""
        world.terminal = True
        world.ask = FakeAsk(self.ANSWERS[:9])
        result = run("routines", "new", "my-morning")
        assert result.exit_code == 1
        assert not (world.paths.routines / "my-morning.toml").exists()

    @pytest.mark.parametrize("answers", [0, 1, 4, 7])
    def test_leaving(self, run: Run, world: FakeWorld, answers: int) -> None:
        """By q at any question, as everywhere else; nothing is written."""
        world.terminal = True
        world.ask = FakeAsk([*self.ANSWERS[:answers], "q"])
        result = run("routines", "new", "my-morning")
        assert result.exit_code == 0
        assert "Nothing was written." in result.stdout
        assert not (world.paths.routines / "my-morning.toml").exists()

    @pytest.mark.parametrize(
        ("name", "told"),
        [
            pytest.param("My Morning", "small letters", id="no name"),
            pytest.param("fine", "needs a terminal", id="pipe"),
        ],
    )
    def test_refused(self, run: Run, name: str, told: str) -> None:
        """Exit 2 with the reason."""
        result = run("routines", "new", name)
        assert result.exit_code == 2
        assert told in result.stderr

    def test_never_over_an_existing_file(self, run: Run, world: FakeWorld) -> None:
        """What is there stays."""
        world.paths.routines.mkdir(parents=True)
        (world.paths.routines / "mine.toml").write_text("mine")
        assert run("routines", "new", "mine").exit_code == 2
        assert (world.paths.routines / "mine.toml").read_text() == "mine"

    def test_a_full_disk(self, run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing is left that would be in the way, and what was answered is shown, to be kept elsewhere."""

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        world.terminal = True
        world.ask = FakeAsk(self.ANSWERS)
        with monkeypatch.context() as disk:
            disk.setattr("qicli.adapters.files.sync", full)
            result = run("routines", "new", "my-morning")
        assert result.exit_code == 1
        assert 'cue = "Sway like a tree."' in result.stderr
        assert "my-morning.toml: cannot be written (No space left on device); " in result.stderr
        assert list(world.paths.routines.iterdir()) == []
        world.ask = FakeAsk(self.ANSWERS)
        assert run("routines", "new", "my-morning").exit_code == 0

    def test_made_meanwhile(self, run: Run, world: FakeWorld) -> None:
        """What was made while the questions were answered stays, and the answers are shown."""
        path = world.paths.routines / "mine.toml"

        class Slow(FakeAsk):
            def line(self, question: str, **asked: Any) -> str | None:  # noqa: ANN401 - handed on
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text("mine")
                return super().line(question, **asked)

        world.terminal = True
        world.ask = Slow(self.ANSWERS)
        result = run("routines", "new", "mine")
        assert (result.exit_code, path.read_text()) == (2, "mine")
        assert 'cue = "Sway like a tree."' in result.stderr
