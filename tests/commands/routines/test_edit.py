"""`qi routines edit` and `qi routines add`: nothing typed is lost, and nothing unchecked is practised."""

import shlex
import sys
from pathlib import Path

import pytest

from fakes import FakeAsk, FakeWorld, Run

SHIPPED = Path(__file__).parents[3] / "routines"
SOUND = """schema = 1
title = "Sway"
summary = "Sway a little."
posture = "standing"
[[steps]]
name = "Sway"
cue = "Let your weight wander."
breaths = 2
gentle = { name = "Less", cue = "Less." }
"""
BROKEN = SOUND.replace("breaths = 2", "breaths = 0")
EDITOR = """
import sys, pathlib
here, file = pathlib.Path(__file__).parent, pathlib.Path(sys.argv[-1])
number = len(list(here.glob("found-*")))
(here / f"found-{number}").write_bytes(file.read_bytes())
typed = here / f"typed-{number}"
if typed.exists():
    file.write_bytes(typed.read_bytes())
sys.exit(int((here / "code").read_text()))
"""


class Typist:
    """Someone at an editor that is a real program: notes what it finds, and leaves the next text."""

    def __init__(self, world: FakeWorld, folder: Path) -> None:
        self._world = world
        self._folder = folder
        (folder / "editor.py").write_text(EDITOR)

    def types(self, *texts: str | None, answers: str = "", code: int = 0) -> None:
        """Leave these texts, one each time (None: as it was), and answer the questions so."""
        for number, text in enumerate(texts):
            if text is not None:
                (self._folder / f"typed-{number}").write_bytes(text.encode())
        (self._folder / "code").write_text(str(code))
        self._world.terminal = True
        self._world.ask = FakeAsk(answers)

    @property
    def found(self) -> list[str]:
        """What it was opened on, each time."""
        return [path.read_text() for path in sorted(self._folder.glob("found-*"))]


@pytest.fixture
def typist(world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typist:
    """Someone at an editor."""
    folder = tmp_path / "typist"
    folder.mkdir()
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", shlex.join([sys.executable, str(folder / "editor.py")]))
    return Typist(world, folder)


def own(world: FakeWorld) -> dict[str, str]:
    """The person's own folder: what each file says."""
    return {path.name: path.read_text() for path in world.library.own.iterdir()}


class TestEdit:
    """A routine changed in the editor."""

    def test_a_shipped_one_is_copied(self, run: Run, world: FakeWorld, typist: Typist) -> None:
        """The copy is one's own, and the shipped one stays as it is."""
        typist.types(SOUND)
        before = (SHIPPED / "spinal-wave.toml").read_text()
        result = run("routines", "edit", "spin")
        assert result.exit_code == 0, result.stderr
        assert "Try it: qi practice spinal-wave" in result.stdout
        assert typist.found == [before]
        assert own(world) == {"spinal-wave.toml": SOUND}
        assert (SHIPPED / "spinal-wave.toml").read_text() == before

    def test_ones_own_is_changed(self, run: Run, world: FakeWorld, typist: Typist) -> None:
        """Also one that could not be practised so far."""
        world.library.write(world.library.own_file("mine"), BROKEN.encode())
        typist.types(SOUND)
        assert run("routines", "edit", "mine").exit_code == 0
        assert typist.found == [BROKEN]
        assert own(world) == {"mine.toml": SOUND}

    def test_nothing_changed(self, run: Run, world: FakeWorld, typist: Typist) -> None:
        """Whoever only looks makes no copy."""
        typist.types(None)
        assert "Nothing was changed." in run("routines", "edit", "hip-circles").stdout
        assert own(world) == {}

    def test_faults_are_named_and_it_is_opened_again(
        self, run: Run, world: FakeWorld, typist: Typist
    ) -> None:
        """Every finding at once, and what was typed is still there."""
        broken = BROKEN.replace('title = "Sway"', "")
        typist.types(broken, SOUND, answers="y")
        result = run("routines", "edit", "standing")
        assert result.exit_code == 0
        assert "- title: is missing" in result.stderr
        assert "- step 1 (Sway): breaths: expected a whole number >= 1" in result.stderr
        assert typist.found[1] == broken
        assert own(world) == {"standing-like-a-tree.toml": SOUND}

    @pytest.mark.parametrize("answers", ["n", "x", ""])
    def test_a_faulty_one_is_kept_as_a_draft(
        self, run: Run, world: FakeWorld, typist: Typist, answers: str
    ) -> None:
        """It is not practised, and the next edit goes on with it."""
        typist.types(BROKEN, SOUND, answers=answers)
        result = run("routines", "edit", "spinal-wave")
        assert result.exit_code == 1
        assert "spinal-wave.toml.draft: what was typed is kept here" in result.stderr
        assert own(world) == {"spinal-wave.toml.draft": BROKEN}
        assert world.library.find("spinal-wave").title == "Spinal Wave"
        assert "draft" not in run("routines").stdout
        again = run("routines", "edit", "spinal-wave")
        assert "Going on with what was typed before." in again.stdout
        assert typist.found[1] == BROKEN
        assert own(world) == {"spinal-wave.toml": SOUND}

    def test_an_editor_that_fails(self, run: Run, world: FakeWorld, typist: Typist) -> None:
        """What was typed before it failed is kept; where nothing was typed, nothing is."""
        typist.types(None, SOUND, code=3)
        assert run("routines", "edit", "spinal-wave").exit_code == 1
        assert own(world) == {}
        assert run("routines", "edit", "spinal-wave").exit_code == 1
        assert own(world) == {"spinal-wave.toml.draft": SOUND}

    def test_advice_is_given(self, run: Run, typist: Typist) -> None:
        """A sound routine is kept, with what would make it kinder."""
        typist.types(SOUND.replace("Let your weight wander.", "Bow to the floor."))
        result = run("routines", "edit", "spinal-wave")
        assert result.exit_code == 0
        assert 'advice: step 1 (Sway): says "bow"' in result.stdout

    def test_in_a_pipe(self, run: Run, world: FakeWorld) -> None:
        """There is nobody to type; the file is named."""
        result = run("routines", "edit", "spinal-wave")
        assert result.exit_code == 2
        assert "needs a terminal" in result.stderr
        assert "spinal-wave.toml" in result.stderr
        assert not world.library.own.exists()

    def test_an_unknown_one(self, run: Run, world: FakeWorld) -> None:
        """Near ones are suggested."""
        world.terminal = True
        assert "did you mean spinal-wave" in run("routines", "edit", "spinal-wav3").stderr


class TestAdd:
    """A routine from someone else."""

    @pytest.fixture
    def friend(self, tmp_path: Path) -> Path:
        """A file from a friend."""
        path = tmp_path / "from-a-friend.toml"
        path.write_text(SOUND)
        return path

    def test_shown_and_taken(self, run: Run, world: FakeWorld, friend: Path) -> None:
        """All of it is shown first; it is taken byte by byte."""
        world.terminal = True
        world.ask = FakeAsk("y")
        result = run("routines", "add", str(friend))
        assert result.exit_code == 0
        assert "Let your weight wander." in result.stdout
        assert "Gentle: Less." in result.stdout
        assert world.ask.questions == ["Take it as from-a-friend? y/n "]
        assert own(world) == {"from-a-friend.toml": SOUND}

    @pytest.mark.parametrize("answer", ["n", None])
    def test_not_taken(self, run: Run, world: FakeWorld, friend: Path, answer: str | None) -> None:
        """Only a yes takes it."""
        world.terminal = True
        world.ask = FakeAsk([answer])
        assert "Nothing was taken." in run("routines", "add", str(friend)).stdout
        assert not world.library.own.exists()

    def test_in_a_pipe(self, run: Run, world: FakeWorld, friend: Path) -> None:
        """Without anybody to ask it wants --yes."""
        result = run("routines", "add", str(friend))
        assert (result.exit_code, "--yes" in result.stderr) == (2, True)
        assert not world.library.own.exists()
        assert run("routines", "add", str(friend), "--yes").exit_code == 0
        assert list(own(world)) == ["from-a-friend.toml"]

    def test_never_over_ones_own(self, run: Run, world: FakeWorld, friend: Path) -> None:
        """Unless it is asked for."""
        world.library.write(world.library.own_file("from-a-friend"), b"# mine")
        result = run("routines", "add", str(friend), "--yes")
        assert (result.exit_code, "--force" in result.stderr) == (2, True)
        assert own(world) == {"from-a-friend.toml": "# mine"}
        result = run("routines", "add", str(friend), "--yes", "--force")
        assert "Your own from-a-friend will be replaced." in result.stdout
        assert own(world) == {"from-a-friend.toml": SOUND}

    def test_in_place_of_a_shipped_one(self, run: Run, world: FakeWorld, friend: Path) -> None:
        """That is said."""
        file = friend.rename(friend.with_name("spinal-wave.toml"))
        result = run("routines", "add", str(file), "--yes")
        assert "It will stand in place of the shipped spinal-wave" in " ".join(result.stdout.split())
        assert world.library.find("spinal-wave").title == "Sway"

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            pytest.param(BROKEN, "breaths: expected a whole number", id="faulty"),
            pytest.param("# \u202e\n" + SOUND, "line 1: holds a control or direction", id="bidi comment"),
            pytest.param("# \x9b\n" + SOUND, "line 1: holds a control or direction", id="C1 comment"),
            pytest.param(SOUND.replace("Sway a", "\\u001b[2J a"), "summary: holds a control", id="escape"),
        ],
    )
    def test_what_is_refused(self, run: Run, world: FakeWorld, friend: Path, text: str, told: str) -> None:
        """Nothing that is faulty, or could disturb a terminal, comes in."""
        friend.write_text(text, encoding="utf-8")
        result = run("routines", "add", str(friend), "--yes")
        assert result.exit_code == 1
        assert told in result.stderr
        assert not world.library.own.exists()
