"""What a physiotherapist prescribes: led by the count, and asked how far down it reached."""

from pathlib import Path

import pytest

from fakes import EVENING, FakeWorld, Run, at_terminal, sessions
from qicli.core.entry import Reading, Session, Site

PRESSES = """
schema = 1
title = "Presses"
summary = "Two sets of two."
posture = "any"
prescribed = true
how_far = true
breath = { inhale = 2, exhale = 3 }
[[steps]]
name = "Press"
cue = "Press."
repetitions = 2
sets = 2
set_rest = 5
inhale_cue = "up"
exhale_cue = "down"
[[steps]]
name = "Stay"
cue = "Stay, and keep breathing."
repetitions = 2
stay = 3
return = 2
"""


@pytest.fixture
def presses(tmp_path: Path) -> str:
    """An exercise of 35 seconds, six repetitions in all."""
    path = tmp_path / "presses.toml"
    path.write_text(PRESSES)
    return str(path)


@pytest.fixture
def walk(tmp_path: Path) -> str:
    """A walk of two minutes, with nobody to pace it."""
    path = tmp_path / "a-walk.toml"
    path.write_text(
        """
        schema = 1
        title = "A Walk"
        summary = "There and back."
        posture = "standing"
        bell = true
        [[steps]]
        name = "Walk"
        cue = "Walk."
        seconds = 60
        paced = false
        sides = ["out", "back"]
        """
    )
    return str(path)


def plain_run(run: Run, *words: str) -> str:
    """What a practice says that asks no pain and introduces nothing."""
    result = run("practice", *words, "--no-introduce")
    assert result.exit_code == 0, result.stderr
    return " ".join(result.stdout.split())


def test_repetitions_are_counted_and_kept(run: Run, world: FakeWorld, presses: str) -> None:
    """Each whole one, beside the breaths that were led."""
    out = plain_run(run, presses)
    (session,) = sessions(world)
    assert (session.repetitions, session.breaths, session.seconds) == (6, 4, 35)
    assert "35 s of Presses · 6 repetitions" in out
    assert "6 repetitions" in run("journal", "list").stdout


class TestHowFarDown:
    """The one question after it."""

    def test_it_is_asked_instead_of_the_pain(self, run: Run, world: FakeWorld, presses: str) -> None:
        """One question; its place is how it is after."""
        at_terminal(world, "5 left thigh", "back")
        out = plain_run(run, presses)
        assert [question.split("?")[0] for question in world.ask.questions][1:] == ["How far down now"]
        after = sessions(world)[-1]
        assert (after.after, after.further) == (Reading(sites=(Site("back"),)), False)
        assert "further down" not in out.replace("moves further down", "")

    def test_further_down_ends_it_for_today(self, run: Run, world: FakeWorld, presses: str) -> None:
        """It is said without scolding, and kept; named again that day, it is led all the same."""
        at_terminal(world, "5 left thigh", "foot", "6", "foot")
        out = plain_run(run, presses)
        assert "That is further down than before: enough of this for today." in out
        assert "tell whoever prescribed it" in out
        assert sessions(world)[-1].further
        assert "After it today it reached further down the leg" in plain_run(run, presses)
        world.pass_time(days=1)
        at_terminal(world, "2", "")
        assert "After it today" not in plain_run(run, presses)

    def test_what_was_logged_before_is_known(self, run: Run, world: FakeWorld, presses: str) -> None:
        """It was noted minutes ago, and is not asked for again."""
        run("log", "4 left buttock")
        at_terminal(world, "calf")
        plain_run(run, presses)
        assert sessions(world)[-1].further

    def test_a_word_is_enough(self, run: Run, world: FakeWorld, presses: str) -> None:
        """The word "further" says it without a place; what is not understood is kept as a note."""
        at_terminal(world, "", "further")
        plain_run(run, presses)
        assert sessions(world)[-1].further
        at_terminal(world, "purple")
        plain_run(run, presses)
        assert (sessions(world)[-1].further, sessions(world)[-1].note) == (False, "after: purple")

    def test_nothing_said_is_nothing_kept(self, run: Run, world: FakeWorld, presses: str) -> None:
        """Enter leaves it as it was saved."""
        at_terminal(world, "", "")
        plain_run(run, presses)
        assert len(sessions(world)) == 1

    def test_it_can_be_said_at_once(self, run: Run, world: FakeWorld, presses: str) -> None:
        """As an option; then nothing is asked."""
        at_terminal(world)
        plain_run(run, presses, "--before", "3 back", "--after", "calf")
        assert not world.ask.questions
        assert sessions(world)[-1].further

    def test_nobody_is_asked_who_wants_no_questions(self, run: Run, world: FakeWorld, presses: str) -> None:
        """Nor in a pipe."""
        at_terminal(world)
        plain_run(run, presses, "--no-ask")
        world.terminal = False
        plain_run(run, presses)
        assert not world.ask.questions

    def test_red_flags_in_the_answer(self, run: Run, world: FakeWorld, presses: str) -> None:
        """Are seen, as in any other."""
        at_terminal(world, "", "both legs numb")
        result = run("practice", presses, "--no-introduce")
        assert "EMERGENCY" in result.stdout + result.stderr

    def test_undo_takes_it_back(self, run: Run, world: FakeWorld, presses: str) -> None:
        """The answer first, then the practice; then it is offered as before."""
        at_terminal(world, "5 left thigh", "foot")
        plain_run(run, presses)
        world.terminal = False
        assert run("undo").exit_code == 0
        assert not any(isinstance(entry, Session) and entry.further for entry in world.journal.standing())
        assert "After it today" not in plain_run(run, presses)


def test_it_is_not_offered_again_that_day(run: Run, world: FakeWorld) -> None:
    """The plan says that it rests; tomorrow it is for today again."""
    world.terminal = True
    world.fake_calendar.instant = EVENING.replace(hour=15)
    run("plan", "add", "press-ups-lying", "--times", "6/day")
    assert "Today: qi practice press-ups-lying" in run("plan").stdout
    now = world.now()
    made = {"id": world.new_id(), "logged": now, "at": now, "routine": "press-ups-lying", "finished": False}
    world.journal.append(Session(seconds=60, planned=60, further=True, **made))  # type: ignore[arg-type] # a table
    told = run("plan").stdout
    assert "It reached further down after it today; it rests until tomorrow." in told
    assert "Today:" not in told
    assert "press-ups" not in run().stdout
    world.pass_time(days=1)
    assert "Today: qi practice press-ups-lying" in run("plan").stdout


def test_settling_is_short_the_sixth_time(run: Run, world: FakeWorld, presses: str) -> None:
    """Five seconds; up to the fifth time, and tomorrow, as long as ever; a setting or an option wins."""

    def settles(*words: str) -> str:
        return plain_run(run, presses, "--dry-run", *words)

    for _ in range(5):
        assert "15 s of them to settle" in settles()
        plain_run(run, presses)
    assert "5 s of them to settle" in settles()
    assert "15 s" not in settles()
    assert "9 s of them to settle" in settles("--lead-in", "9")
    world.pass_time(days=1)
    assert "15 s of them to settle" in settles()


def test_any_routine_settles_shortly_the_sixth_time(run: Run) -> None:
    """Five times of a day are done; who does it again knows the place."""
    for times in range(6):
        out = plain_run(run, "spinal-wave", "--dry-run")
        assert ("to settle" in out and ", 5 s of them" in out) == (times == 5)
        run("practice", "spinal-wave", "--done", "--minutes", "1")


class TestTheBellOfAWalk:
    """At half time, to turn round."""

    def test_it_rings(self, run: Run, world: FakeWorld, walk: str) -> None:
        """Though the bell is off for breaths; three times, and only there."""
        at_terminal(world)
        plain_run(run, walk, "--no-ask")
        rung = [(mark.at, mark.kind.value) for _, mark in world.cues.played if mark.kind.value == "turn"]
        assert rung == [(80_000, "turn"), (80_450, "turn"), (80_900, "turn")]

    def test_it_can_be_turned_off(self, run: Run, world: FakeWorld, walk: str) -> None:
        """`--no-bell` is obeyed."""
        at_terminal(world)
        plain_run(run, walk, "--no-ask", "--no-bell")
        assert not world.cues.played

    def test_nothing_says_that_it_is_off(self, run: Run, world: FakeWorld, walk: str) -> None:
        """The first time of all people are told that the bell is off; not where it is on."""
        at_terminal(world)
        assert "The bell is off" not in plain_run(run, walk, "--no-ask")


def test_a_walk_is_as_long_as_one_says(run: Run, world: FakeWorld) -> None:
    """Half out and half back, however long; a plan with its minutes can be led."""
    assert run("plan", "add", "walk", "--minutes", "40", "--times", "5").exit_code == 0
    plain_run(run, "walk", "--minutes", "40")
    (session,) = sessions(world)
    assert 38 * 60 <= session.planned <= 40 * 60
    assert session.breaths == 0
    assert "1 of 5 this week" in run("plan").stdout
