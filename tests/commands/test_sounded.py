"""How a practice is to be heard: the option alone or with a palette, the setting, the bell in its place."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fakes import FakeWorld, Run, settings
from qicli.commands.sounded import heard_by, loudness, with_palette
from qicli.core.person.settings import Settings
from qicli.core.practice.score import Hearing
from qicli.errors import UsageError

HEAVY = {"numpy", "miniaudio", "soundfile", "hibari"}
BOWL = Settings(sound="bowl")


@pytest.mark.parametrize(
    ("words", "read"),
    [
        pytest.param("--sound", "--sound=tone", id="alone"),
        pytest.param("wave --sound", "wave --sound=tone", id="at the end"),
        pytest.param("--sound wave", "--sound=tone wave", id="before the name"),
        pytest.param("--sound --minutes 4", "--sound=tone --minutes 4", id="before an option"),
        pytest.param("--sound bowl wave", "--sound bowl wave", id="with a palette"),
        pytest.param("wave --sound OFF", "wave --sound OFF", id="off"),
        pytest.param("--sound=air", "--sound=air", id="as one word"),
        pytest.param("wave", "wave", id="without"),
    ],
)
def test_the_option_may_stand_alone(words: str, read: str) -> None:
    """What follows is a palette, or something else."""
    assert " ".join(with_palette(words.split())) == read


@pytest.mark.parametrize(
    ("usual", "wished", "bell", "heard"),
    [
        pytest.param(Settings(), "", None, None, id="silent by itself"),
        pytest.param(Settings(), "Tone", None, "tone", id="the option"),
        pytest.param(BOWL, "", None, "bowl", id="the setting"),
        pytest.param(BOWL, "breath", None, "breath", id="the option before the setting"),
        pytest.param(BOWL, "off", None, None, id="off for once"),
        pytest.param(BOWL, "", True, None, id="the bell in its place"),
        pytest.param(BOWL, "", False, "bowl", id="no bell is no silence"),
        pytest.param(Settings(), "tone", True, "tone", id="both asked for"),
    ],
)
def test_which_sound(usual: Settings, wished: str, bell: bool | None, heard: str | None) -> None:
    """The command line is asked first, then the setting."""
    hearing = heard_by(usual, wished, bell=bell)
    assert (hearing and hearing.palette) == heard


def test_no_such_sound() -> None:
    """It says which there are, and shows nothing harmful."""
    with pytest.raises(UsageError, match=r'--sound: "gong.*" is no sound; write tone, bowl, breath or off'):
        heard_by(Settings(), "gong\x1b", bell=None)


def test_volume_in_steps_that_are_heard_alike() -> None:
    """Half of it is a quarter of the samples; none of it is none."""
    assert [loudness(percent) for percent in (0, 50, 100)] == [0, 0.25, 1]
    assert heard_by(Settings(volume=50), "tone", bell=None) == Hearing("tone", 0.25)


class TestPractice:
    """The option at `qi practice`."""

    def test_it_is_staged(self, run: Run, world: FakeWorld) -> None:
        """And from the start it is on."""
        world.script((20, "q"))
        assert run("practice", "spinal-wave", "--sound", "bowl").exit_code == 0
        assert world.hearing == Hearing("bowl")
        assert world.screen.scenes[0].bell

    def test_by_itself_it_is_silent(self, run: Run, world: FakeWorld) -> None:
        """Neither sound nor bell."""
        world.script((20, "q"))
        run("practice", "spinal-wave")
        assert world.hearing is None
        assert not world.screen.scenes[0].bell

    def test_the_setting(self, run: Run, world: FakeWorld) -> None:
        """As the person chose it, as loud."""
        settings(world, 'sound = "breath"\nvolume = 10\n')
        world.script((20, "q"))
        run("practice", "spinal-wave")
        assert world.hearing == Hearing("breath", loudness(10))

    def test_a_wrong_one_is_refused(self, run: Run) -> None:
        """Before anything begins."""
        result = run("practice", "spinal-wave", "--sound=gong")
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    "words",
    [["practice", "spinal-wave", "--dry-run"], ["practice", "walk", "--dry-run", "--sound"], ["routines"]],
    ids=" ".join,
)
def test_nothing_of_it_is_imported_otherwise(words: list[str], tmp_path: Path) -> None:
    """A verb that makes no sound knows neither numpy nor a device."""
    told = (
        f"from qicli.cli import run; import sys; run({words!r}); print(sorted({{*sys.modules}} & {HEAVY!r}))"
    )
    variables = {**os.environ, "QI_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", told], env=variables, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("verb", ["practice", "render"])
def test_a_sound_that_is_none(run: Run, verb: str) -> None:
    """What follows --sound is told to be neither a sound nor a routine, and is not added to the name."""
    more = ("-o", "x.wav") if verb == "render" else ("--dry-run",)
    for said in (("spinal-wave", "--sound", "wood"), ("--sound", "wood"), ("--sound", "wood", "spinal-wave")):
        result = run(verb, *said, *more)
        assert result.exit_code == 2
        assert '--sound: "wood" is no sound; write tone, bowl, breath or off; nor is a' in result.stderr


def test_a_routine_behind_the_sound(run: Run) -> None:
    """Is meant by its name, a part of it, its file, or nearly."""
    assert "Spinal Wave" in run("practice", "--sound", "spinal", "wave", "--dry-run").stdout
    assert "did you mean spinal-wave" in run("practice", "--sound", "spinel-wave", "--dry-run").stderr
    assert "nowhere.toml" in run("practice", "--sound", "nowhere.toml", "--dry-run").stderr
