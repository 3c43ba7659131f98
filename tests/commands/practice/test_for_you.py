"""`qi practice` by the settings: asked when wished, at the person's pace, without what is not for them."""

from pathlib import Path

import pytest

from fakes import FakeAsk, FakeWorld, Run, sessions, settings
from qicli.core.practice.timeline import MarkKind

ROUTINE = """
schema = 1
title = "Tiny"
summary = "A few breaths."
posture = "any"
breath = { inhale = 2, exhale = 3 }
[[steps]]
name = "Turn"
cue = "Turn."
breaths = 1
sides = ["left", "right"]
[[steps]]
name = "Drop"
cue = "Drop."
breaths = 1
loads = ["impact"]
gentle = { name = "Bounce", loads = [] }
[[steps]]
name = "Tap"
cue = "Tap."
breaths = 1
loads = ["tapping-back"]
"""


@pytest.fixture
def tiny(tmp_path: Path) -> str:
    """A routine of twenty seconds, with sides and loads."""
    path = tmp_path / "tiny.toml"
    path.write_text(ROUTINE)
    return str(path)


def questions(run: Run, world: FakeWorld, *words: str) -> int:
    """How many questions a practice asks of someone at a terminal."""
    world.terminal = True
    world.ask = FakeAsk()
    world.script()
    assert run("practice", *words).exit_code == 0
    return len(world.ask.questions)


class TestAsking:
    """When the pain is asked for."""

    @pytest.mark.parametrize(
        ("said", "asked"),
        [
            pytest.param('ask = "always"', [2, 2, 2], id="always"),
            pytest.param('ask = "first-of-day"', [2, 0, 2], id="first of day"),
            pytest.param('ask = "never"', [0, 0, 0], id="never"),
            pytest.param("", [2, 0, 2], id="not set"),
        ],
    )
    def test_how_often(self, run: Run, world: FakeWorld, tiny: str, said: str, asked: list[int]) -> None:
        """Before and after each practice, only around the first of a day, or never."""
        settings(world, said)
        found = [questions(run, world, tiny)]
        for hours in (1, 23):
            world.pass_time(hours=hours)
            found.append(questions(run, world, tiny))
        assert found == asked

    def test_the_command_line_wins(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Whoever says --ask is asked, and whoever says --no-ask is not."""
        settings(world, 'ask = "never"\nquiet_until = 2026-12-05')
        assert questions(run, world, tiny, "--ask") == 2
        settings(world, 'ask = "always"')
        assert questions(run, world, tiny, "--no-ask") == 0

    def test_quiet(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Nothing is asked until that day."""
        settings(world, 'ask = "always"\nquiet_until = 2026-11-22')
        assert questions(run, world, tiny) == 0
        world.pass_time(hours=12)
        assert questions(run, world, tiny) == 2

    def test_a_day_that_starts_later(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """After midnight it is still the same day."""
        settings(world, 'day_starts = "04:00"')
        assert questions(run, world, tiny) == 2
        world.pass_time(hours=5)  # 2:03
        assert questions(run, world, tiny) == 0
        world.pass_time(hours=2)
        assert questions(run, world, tiny) == 2

    def test_a_practice_taken_back_does_not_count(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """The next one is the first of the day."""
        run("practice", tiny)
        run("undo")
        assert questions(run, world, tiny) == 2

    def test_a_box_is_left_on_the_screen(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """What stands of urgent words is read before any practice, asked or not, above all else."""
        settings(world, 'ask = "never"')
        run("log", "numb in both legs")
        assert questions(run, world, tiny) == 1
        assert "Any key goes on" in world.ask.questions[0]
        assert world.ask.hushed_before[0] == 0
        assert world.ask.patience[0] is None
        assert questions(run, world, tiny, "--no-ask") == 1
        said = run("practice", tiny, "--no-ask").output
        assert said.index("Noted on") < said.index("Stop if pain sharpens")

    def test_a_journal_that_cannot_be_read(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """It hinders no question."""
        world.journal.folder.mkdir(parents=True)
        (world.journal.folder / "old.jsonl").mkdir()
        assert questions(run, world, tiny) == 2


class TestGentle:
    """From which pain on the gentle version is offered."""

    @pytest.mark.parametrize(("limit", "offered"), [(4, True), (5, True), (6, False)])
    def test_the_limit(self, run: Run, world: FakeWorld, tiny: str, limit: int, offered: bool) -> None:
        """It is the person's own."""
        settings(world, f"gentle_from = {limit}")
        world.terminal = True
        world.ask = FakeAsk(["5", "y"])
        run("practice", tiny)
        assert sessions(world)[0].gentle is offered

    @pytest.mark.parametrize(("answer", "taken"), [("y", True), ("enter", True), ("n", False), (None, False)])
    def test_what_was_noted_lately(
        self, run: Run, world: FakeWorld, tiny: str, answer: str | None, taken: bool
    ) -> None:
        """Later in the day it is offered by what was noted; Enter takes it."""
        run("practice", tiny, "--no-ask")
        run("log", "7 calf")
        world.pass_time(minutes=40)
        world.script()
        world.terminal = True
        world.ask = FakeAsk([answer])
        run("practice", tiny)
        assert ["At 7" in question for question in world.ask.questions] == [True]
        assert sessions(world)[-1].gentle is taken

    def test_what_was_noted_long_ago(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """After some hours it says nothing of now."""
        settings(world, 'day_starts = "04:00"')
        run("practice", tiny, "--no-ask")
        run("log", "7 calf")
        world.pass_time(hours=3)
        assert questions(run, world, tiny) == 0

    def test_told_where_nothing_is_asked(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """The way to it is said instead."""
        settings(world, 'ask = "never"')
        world.terminal = True
        out = run("practice", tiny, "--before", "8").stdout
        assert "At 8 the gentle version may be kinder. q ends, and --gentle takes it." in out
        assert "kinder" not in run("practice", tiny, "--before", "5").stdout
        assert "kinder" not in run("practice", tiny, "--before", "8", "--no-ask").stdout
        assert not world.ask.questions


class TestPace:
    """Breath, bell and the time to settle."""

    def test_by_the_settings(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Where the command line says nothing."""
        settings(world, 'breath = "4-4"\nlead_in = 0\nbell = true')
        assert (
            "  0:00   0:08  1 × 4-4       Turn, left"
            in run("practice", tiny, "--dry-run", "--no-introduce").stdout
        )
        run("practice", tiny)
        assert sessions(world)[0].seconds == 32
        assert {mark.kind for _, mark in world.cues.played} >= {MarkKind.INHALE, MarkKind.EXHALE}

    def test_the_command_line_wins(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Whatever the settings say."""
        settings(world, 'breath = "4-4"\nlead_in = 0\nbell = true')
        out = run("practice", tiny, "--breath", "3-3", "--lead-in", "5", "--dry-run", "--no-introduce").stdout
        assert "  0:05   0:06  1 × 3-3       Turn, left" in out
        run("practice", tiny, "--no-bell")
        assert not world.cues.played

    def test_a_breath_that_grows(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Asked for on the command line it takes the place of the setting."""
        settings(world, 'breath = "4-4"')
        assert "3-3" in run("practice", tiny, "--ramp", "3-3:3.5-3.5", "--dry-run").stdout

    def test_without_settings(self, run: Run, tiny: str) -> None:
        """The routine's own breath, and fifteen seconds."""
        assert (
            "  0:15   0:05  1 × 2-3       Turn, left"
            in run("practice", tiny, "--dry-run", "--no-introduce").stdout
        )


class TestGates:
    """What is not for somebody."""

    def test_softened_and_left_out(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Done so, and said in one sentence before it begins, in the words of what was told."""
        settings(world, '[person]\ngates = ["spinal-fracture"]')
        result = run("practice", tiny)
        said = "As you told of a fracture of the spine, left out: Tap; Bounce in place of Drop."
        assert result.stdout.startswith(f"Tiny, 15 s; 37 s with settling and being told\n{said}\n")
        (session,) = sessions(world)
        assert (session.seconds, session.planned, session.gentle) == (15, 15, False)

    def test_dry_run(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """The timeline as it would be, and why."""
        settings(world, '[person]\ngates = ["kidney-stone"]')
        lines = run("practice", tiny, "--dry-run").stdout.splitlines()
        assert lines[-1] == "As you told of a kidney stone, left out: Tap."
        assert not [line for line in lines[:-1] if "Tap" in line]

    @pytest.mark.parametrize("words", [[], ["--gentle"], ["--minutes", "1"]])
    def test_whatever_else_is_wished(self, run: Run, world: FakeWorld, tiny: str, words: list[str]) -> None:
        """Nothing brings a step back."""
        settings(world, '[person]\ngates = ["pregnancy"]')
        out = run("practice", tiny, "--dry-run", *words).stdout
        assert "Bounce" in out
        assert "  Tap" not in out

    def test_only_think_the_wave(self, run: Run, world: FakeWorld) -> None:
        """Every step of it, in one sentence, and nothing is said of bends that nobody does."""
        settings(world, '[person]\ngates = ["recent-surgery"]')
        result = run("practice", "spinal-wave", "--dry-run")
        said = (
            "As you told of surgery on the back within 12 weeks, only thought: Rock the pelvis, Small wave "
            "and Whole wave; Stand and breathe in place of Let it shrink."
        )
        assert said in result.stdout.replace("\n", " ")
        assert "Only think the whole wave" in result.stdout
        assert "Told not to bend" not in run("practice", "spinal-wave").stdout

    def test_drops_by_choice(self, run: Run, world: FakeWorld) -> None:
        """With brittle bones they are gentle, unless it is said otherwise; a fracture leaves no choice."""
        settings(world, '[person]\ngates = ["osteoporosis"]')
        assert "Soft bounce" in run("practice", "heel-drops", "--dry-run").stdout
        assert "Soft bounce" not in run("practice", "heel-drops", "--no-gentle", "--dry-run").stdout
        settings(world, '[person]\ngates = ["osteoporosis", "spinal-fracture"]')
        assert "Soft bounce" in run("practice", "heel-drops", "--no-gentle", "--dry-run").stdout

    def test_a_caution_is_moot_in_the_gentle_version(self, run: Run) -> None:
        """Nobody is told to add what was added."""
        assert "add --gentle" in run("practice", "heel-drops").stdout
        assert "add --gentle" not in run("practice", "heel-drops", "--gentle").stdout

    def test_cautions_in_order(self, run: Run) -> None:
        """What makes it worse lately is warned of first."""
        assert run("practice", "heel-drops").stdout.splitlines()[1].startswith("No drops")
        run("log", "4 coughing")
        assert run("practice", "heel-drops").stdout.splitlines()[1].startswith("Pain from 4 up")

    def test_too_little_left(self, run: Run, world: FakeWorld) -> None:
        """Refused, with why, and with what there is instead."""
        settings(world, '[person]\ngates = ["numb-foot"]')
        result = run("practice", "standing-like-a-tree")
        assert result.exit_code == 2
        why = "Standing Like a Tree is left out for you, as you told of a foot that is numb: too little"
        assert why in result.stderr.replace("\n", " ")
        assert "standing-still" not in result.stderr
        assert "For you there is seated-tree or seated-wave or easy-breathing" in (
            result.stderr.replace("\n", " ")
        )
        assert not world.written()
        assert run("practice", "easy-breathing", "--dry-run").exit_code == 0

    @pytest.mark.parametrize(
        ("slug", "first"),
        [("spinal-wave", "seated-wave"), ("heel-drops", "seated-tree"), ("morning-gentle", "easy-breathing")],
    )
    def test_the_nearest_instead(self, run: Run, world: FakeWorld, slug: str, first: str) -> None:
        """The seated form of the same, or what its caution names."""
        settings(world, '[person]\ngates = ["numb-foot"]')
        assert f"For you there is {first}" in run("practice", slug).stderr.replace("\n", " ")

    def test_whom_to_ask(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """What was prescribed is not replaced by something else: whoever prescribed it decides."""
        settings(world, '[person]\ngates = ["slipped-vertebra"]')
        result = run("practice", "press-ups-lying")
        assert result.exit_code == 2
        said = result.stderr.replace("\n", " ")
        assert (
            "Press-ups Lying is not for you, as you told of a slipped vertebra: what is left would only be "
            "thought. Ask who prescribed it"
        ) in said
        path = tmp_path / "tiny.toml"
        lift = '[[steps]]\nname = "Lift"\ncue = "Lift."\nrepetitions = 3\nloads = ["backward-bend"]\n'
        path.write_text(ROUTINE.replace('posture = "any"', 'posture = "any"\nprescribed = true') + lift)
        assert "too little would be left. Ask who prescribed it" in (
            run("practice", str(path)).stderr.replace("\n", " ")
        )

    def test_hands_that_rest_do_not_tap(self, run: Run, world: FakeWorld) -> None:
        """What is done in place of a tap is told by its own name."""
        settings(world, '[person]\ngates = ["blood-thinners"]')
        out = run("practice", "kidney-tapping-short", "--dry-run").stdout
        assert out.endswith("As you told of blood thinners, Hold the back in place of Tap.\n")

    def test_standing_long(self, run: Run) -> None:
        """One sentence, where the minutes make of it more than a beginning."""
        long = run("practice", "standing-like-a-tree", "--minutes", "15", "--dry-run").stdout
        assert "minutes of it are standing still; 2 to 5 are usual to begin with" in long.replace("\n", " ")
        assert "standing still; 2" not in run("practice", "standing-like-a-tree", "--dry-run").stdout

    def test_a_held_breath(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """A long hold is refused to whom it is ruled out, wherever it was asked for."""
        settings(world, '[person]\ngates = ["heart"]')
        result = run("practice", tiny, "--breath", "4-7-8-0")
        assert result.exit_code == 2
        assert "a breath of 4-7-8-0 is held long" in result.stderr
        assert run("practice", tiny, "--breath", "4-4-6-0").exit_code == 0
        settings(world, 'breath = "4-7-8-0"\n[person]\ngates = ["heart"]')
        assert run("practice", tiny).exit_code == 2
        assert run("practice", tiny, "--breath", "4-6").exit_code == 0

    def test_hip_replacement(self, run: Run, world: FakeWorld) -> None:
        """Only the circles become small."""
        settings(world, '[person]\ngates = ["hip-replacement"]')
        out = run("practice", "hip-circles", "--dry-run").stdout
        assert out.endswith("As you told of a hip replacement, Small circles in place of Circles.\n")
        assert "Small circles, one way" in out

    def test_hostile_names_are_shown_harmlessly(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """The remark repeats a step's name, which cannot disturb a terminal."""
        settings(world, '[person]\ngates = ["heart"]')
        path = tmp_path / "tiny.toml"
        path.write_text(ROUTINE.replace('"Drop"', '"Dr\\u001bop"').replace("impact", "arms-raised"))
        assert "\x1b" not in run("practice", str(path)).output


class TestFirstSide:
    """With which side it begins."""

    def order(self, run: Run, tiny: str) -> list[str]:
        """The sides of the step that has them, in their order."""
        out = run("practice", tiny, "--dry-run", "--no-introduce").stdout
        return [line.split(", ")[1] for line in out.splitlines() if "Turn, " in line]

    @pytest.mark.parametrize(
        ("setting", "logged", "order"),
        [
            pytest.param("easier", "6 left calf", ["right", "left"], id="left is sore"),
            pytest.param("easier", "6 right calf", ["left", "right"], id="right is sore"),
            pytest.param("easier", "6 calf", ["left", "right"], id="nobody knows"),
            pytest.param("left", "6 left calf", ["left", "right"], id="always left"),
            pytest.param("right", "6 right calf", ["right", "left"], id="always right"),
        ],
    )
    def test_by_the_settings(self, run: Run, tiny: str, setting: str, logged: str, order: list[str]) -> None:
        """The easier one of the last days, or the one that is wished."""
        run("config", "set", "first_side", setting)
        run("log", logged)
        assert self.order(run, tiny) == order

    def test_it_is_said(self, run: Run, tiny: str) -> None:
        """Where it is not as it is written."""
        said = "It begins on the right, the easier side in the last days."
        assert said not in run("practice", tiny, "--dry-run").stdout
        run("log", "6 left calf")
        assert said in run("practice", tiny, "--dry-run").stdout

    def test_a_journal_that_cannot_be_read(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Then it is as written."""
        world.journal.folder.mkdir(parents=True)
        (world.journal.folder / "old.jsonl").mkdir()
        assert self.order(run, tiny) == ["left", "right"]


def test_a_short_walk_counts_for_a_plan_of_as_much(run: Run, world: FakeWorld) -> None:
    """Settling and being told are within the minutes, and half of them walked are enough."""
    run("plan", "add", "walking", "--minutes", "4", "--times", "7")
    world.script()
    run("practice", "walk", "--minutes", "4")
    assert sessions(world)[0].seconds < 4 * 60
    assert "1 of 7 this week" in run("plan").stdout.replace("\n", " ")
