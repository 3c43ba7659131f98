"""`qi practice NAME --done`: a practice without the timer, from the command to whatever reads it."""

import json
from pathlib import Path

import pytest

from fakes import FakeAsk, FakeWorld, Run, sessions
from qicli.commands.told import note_told, told_in
from qicli.core.entry import UNSAID, Flag, Session, Symptom
from qicli.core.practice.told import Told
from qicli.core.text import visible

WAVE = ("practice", "spinal-wave", "--done", "--minutes", "10", "--at", "yesterday 8pm")


def standing(world: FakeWorld) -> list[Session]:
    """The sessions that stand, newest said first."""
    return [entry for entry in world.journal.standing() if isinstance(entry, Session)]


def test_it_is_noted_as_told(run: Run, world: FakeWorld) -> None:
    """When it was, how long, and that nobody counted; nothing is led and nothing asked."""
    world.terminal = True
    result = run(*WAVE, "--note", "on the train")
    (session,) = sessions(world)
    told = "Noted Fri 20 Nov 2026 20:00 · practice spinal-wave 10 min, told · “on the train”"
    assert result.stdout == f"{told}  ({session.id[:6]})\n"
    assert (session.told, session.finished, session.breaths, session.gentle) == (True, True, 0, False)
    assert (session.seconds, session.planned) == (600, 600)
    assert (session.before, session.after) == (UNSAID, UNSAID)
    assert not world.screen.told
    assert not world.ask.questions


def test_without_minutes_or_moment(run: Run, world: FakeWorld) -> None:
    """It lasted as long as the routine does, and has just ended."""
    assert run("practice", "hip", "--done").exit_code == 0
    (session,) = sessions(world)
    length = world.library.find("hip-circles").seconds
    assert (session.routine, session.seconds, session.planned) == ("hip-circles", length, length)
    assert 0 <= (world.now() - session.at).total_seconds() - length < 1
    run("practice", "heel", "--done", "--gentle")
    gentle = sessions(world)[-1]
    assert gentle.gentle
    assert gentle.seconds == world.library.find("heel-drops").softened().seconds


class TestTwice:
    """The same practice told of a second time."""

    NOW = ("practice", "spinal-wave", "--done")

    def test_it_is_asked(self, run: Run, world: FakeWorld) -> None:
        """Nobody does a routine twice at once; the answer no takes the second one back."""
        world.terminal = True
        run(*self.NOW)
        world.pass_time(seconds=120)
        world.ask = FakeAsk(["n"])
        out = run(*self.NOW)
        assert "Did you do it twice? y/n" in world.ask.questions[0]
        assert out.stdout.splitlines()[-1] == "Taken back; it counts once."
        assert len(standing(world)) == 1
        assert len(sessions(world)) == 2

    @pytest.mark.parametrize("answer", ["y", None])
    def test_it_may_be_so(self, run: Run, world: FakeWorld, answer: str | None) -> None:
        """Yes, and no answer, leave it as it was said."""
        world.terminal = True
        run(*self.NOW)
        world.ask = FakeAsk([answer])
        run("log", "did spinal wave")
        assert len(world.ask.questions) == 1
        assert len(standing(world)) == 2

    def test_after_one_that_was_led(self, run: Run, world: FakeWorld) -> None:
        """That one counts already."""
        run("practice", "spinal-wave", "--lead-in", "0", "--no-introduce")
        world.pass_time(minutes=6)
        assert "The same stands from 21:03" in run(*self.NOW).stderr

    def test_where_nobody_can_be_asked(self, run: Run) -> None:
        """It is noted, and said."""
        run(*self.NOW)
        said = run(*self.NOW).stderr
        assert "The same stands from 20:57" in said
        assert "qi undo takes this back" in said

    def test_one_after_the_other(self, run: Run, world: FakeWorld) -> None:
        """Another routine, and the same at another time, are no double."""
        world.terminal = True
        run(*self.NOW)
        run("practice", "hip-circles", "--done")
        run(*WAVE)
        world.pass_time(minutes=6)
        run(*self.NOW)
        assert not world.ask.questions
        assert len(standing(world)) == 4


def test_as_json(run: Run, world: FakeWorld) -> None:
    """The line of the journal, alone."""
    result = run(*WAVE, "--json")
    assert json.loads(result.stdout) == json.loads(world.journal.file.read_bytes())
    assert json.loads(result.stdout)["told"] is True


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["spinal-wave", "--done", "--plain"], "--plain is about being led"),
        (["spinal-wave", "--done", "--no-bell"], "--bell is about being led"),
        (["spinal-wave", "--done", "--breath", "4-6"], "--breath is about being led"),
        (["spinal-wave", "--done", "--dry-run", "--lead-in", "5"], "--lead-in is about being led"),
        (["spinal-wave", "--done", "--before", "6"], "no before and after"),
        (["spinal-wave", "--done", "--after", "6"], "no before and after"),
        (["--done"], "--done of which?"),
        (["moon", "--done"], 'no routine is called "moon"'),
        (["spinal-wave", "--done", "--minutes", "0"], "--minutes: more than 0, and at most 360"),
        (["spinal-wave", "--done", "--minutes", "361"], "--minutes: more than 0, and at most 360"),
        (["spinal-wave", "--done", "--minutes", "nan"], "--minutes: more than 0, and at most 360"),
        (["spinal-wave", "--done", "--at", "tomorrow"], "--at: "),
        (["spinal-wave", "--at", "yesterday 8pm"], "--at and --json go with --done"),
        (["spinal-wave", "--json"], "--at and --json go with --done"),
    ],
)
def test_what_is_refused(run: Run, world: FakeWorld, words: list[str], hint: str) -> None:
    """In one line; nothing is noted, unless words in it have to be looked at."""
    result = run("practice", *words)
    assert result.exit_code == 2
    assert result.stderr.startswith("qi: ")
    assert hint in result.stderr
    assert result.stderr.count("\n") == 1
    assert not world.written()
    if "--done" in words:
        run("practice", *words, "--note", "numb both legs")
        (kept,) = world.written()
        assert isinstance(kept, Symptom)
        assert kept.flags


def test_red_flags_in_the_note(run: Run, world: FakeWorld) -> None:
    """Shown once, and kept with the practice."""
    result = run(*WAVE, "--note", "numb both legs")
    assert result.stderr.count("EMERGENCY") == 1
    (session,) = world.written()
    assert isinstance(session, Session)
    assert {flag.tier for flag in session.flags} == {"emergency"}


def test_standing_words_are_shown(run: Run, world: FakeWorld) -> None:
    """As before a practice by name; it is noted all the same, and no key is waited for."""
    run("log", "numb", "both", "legs")
    world.terminal = True
    result = run(*WAVE)
    assert "Noted on 2026-11-21" in result.stderr
    assert "EMERGENCY" in result.stderr
    assert len(sessions(world)) == 1
    assert not world.ask.questions


class TestAfterIt:
    """What the other verbs make of one."""

    def test_undo(self, run: Run, world: FakeWorld) -> None:
        """It is taken back, and by its own words."""
        run(*WAVE)
        assert "practice spinal-wave 10 min, told" in run("undo").stdout
        assert not standing(world)

    def test_delete_and_restore(self, run: Run, world: FakeWorld) -> None:
        """As any entry."""
        run(*WAVE)
        (session,) = sessions(world)
        assert run("journal", "delete", session.id, "--yes").exit_code == 0
        assert not standing(world)
        assert run("journal", "restore", session.id).exit_code == 0
        assert standing(world) == [session]

    def test_forget(self, run: Run, world: FakeWorld) -> None:
        """Nothing of it is left but its tombstone."""
        run(*WAVE, "--note", "on the train")
        (session,) = sessions(world)
        assert run("journal", "forget", session.id, "--yes").exit_code == 0
        assert not sessions(world)
        assert all(b"train" not in path.read_bytes() for path in world.paths.journal.glob("*"))

    def test_edit(self, run: Run, world: FakeWorld) -> None:
        """Mood and note; it gets no before and after by the back door."""
        run(*WAVE)
        (session,) = sessions(world)
        assert run("journal", "edit", session.id, "--note", "outside", "--mood", "calm").exit_code == 0
        (edited,) = standing(world)
        assert (edited.told, edited.note, edited.mood) == (True, "outside", ("calm",))
        for option in (["--before", "6"], ["--after", "3"], ["--at", "yesterday"]):
            refused = run("journal", "edit", session.id, *option)
            assert refused.exit_code == 2
            assert "told of" in refused.stderr

    def test_merge(self, run: Run, world: FakeWorld, tmp_path: Path) -> None:
        """It comes to another machine as it is, once."""
        other = tmp_path / "theirs.jsonl"
        run(*WAVE)
        world.journal.file.rename(other)
        for _ in range(2):
            assert run("journal", "merge", str(other)).exit_code == 0
        (session,) = standing(world)
        assert session.told

    @pytest.mark.parametrize("form", ["csv", "json", "jsonl"])
    def test_export_and_import(self, run: Run, world: FakeWorld, tmp_path: Path, form: str) -> None:
        """Away in each form and back: the same entry."""
        run(*WAVE, "--note", "on the train")
        (session,) = standing(world)
        file = tmp_path / f"away.{form}"
        assert run("journal", "export", "-o", str(file)).exit_code == 0
        world.journal.file.unlink()
        assert run("journal", "import", "--yes", str(file)).exit_code == 0
        assert standing(world) == [session]

    def test_check(self, run: Run) -> None:
        """Nothing about it is out of the way."""
        run(*WAVE)
        result = run("journal", "check")
        assert result.exit_code == 0
        assert "1 line in 1 file: sound" in result.stdout

    def test_list_and_show(self, run: Run, world: FakeWorld) -> None:
        """It is told apart from one that was led."""
        run(*WAVE, "--gentle")
        (session,) = sessions(world)
        assert "practice spinal-wave 10 min, told" in run("journal", "list", "--kind", "session").stdout
        shown = run("journal", "show", session.id).stdout
        assert "a practice, told of" in shown
        assert "10 min, gentle" in shown
        assert "10 min of" not in shown

    def test_a_plan_counts_it(self, run: Run) -> None:
        """In the week of the plan, and in what the report says of it."""
        run("plan", "add", "spinal-wave", "--times", "5", "--minutes", "6")
        run("practice", "spinal-wave", "--done", "--minutes", "6")
        assert "1 of 5" in run("plan").stdout
        report = run("report").stdout
        assert "spinal-wave 1 of 1" in report
        assert "Practised once, 6 min in all, on one day" in report
        assert "told of, not led: 1" in report

    def test_the_report_as_json(self, run: Run) -> None:
        """How many of the practices were told of; none is in a pair."""
        run("practice", "spinal-wave", "--minutes", "2", "--before", "5", "--after", "3")
        run(*WAVE)
        report = json.loads(run("report", "--json").stdout)
        assert (report["practice"]["sessions"], report["practice"]["told"]) == (2, 1)
        assert report["change"]["n"] == 1

    def test_how_it_is_after_it(self, run: Run, world: FakeWorld) -> None:
        """Is an entry of its own, also where one that was led came just before."""
        run("practice", "spinal-wave", "--minutes", "2", "--before", "5")
        world.pass_time(minutes=30)
        run("practice", "hip-circles", "--done", "--minutes", "5")
        result = run("log", "after", "3")
        assert result.exit_code == 0
        assert "was told of; this is an entry of its own" in result.stderr
        assert all(session.after == UNSAID for session in sessions(world))
        assert isinstance(world.written()[-1], Symptom)

    def test_the_first_of_the_day_is_still_asked_about(self, run: Run, world: FakeWorld) -> None:
        """Around one that was told of nobody was asked, and nobody was told of the bell."""
        run("practice", "hip-circles", "--done", "--minutes", "5")
        world.terminal = True
        world.script((0, "q"))
        result = run("practice", "spinal-wave", "--minutes", "2")
        assert world.ask.questions[0] == "Pain now, 0–10? "
        assert "The bell is off" in result.stdout


class TestForTheReader:
    """What words tell of becomes an entry."""

    def test_words(self, world: FakeWorld) -> None:
        """By slug, by title, and one's own routines too."""
        world.paths.routines.mkdir(parents=True)
        (world.paths.routines / "mine.toml").write_text("schema = 1\ntitle = 'Slow Morning'\n")
        said = "did slow morning 10 min and hip circles and sink the qi"
        assert [each.routine for each in told_in(world, said.split())] == ["mine", "hip-circles"]

    def test_no_routine_is_looked_for_without_a_word_of_doing(self, world: FakeWorld) -> None:
        """So that an ordinary entry costs nothing more."""
        del world.__dict__["library"]
        assert told_in(world, ["6", "calf", "left", "burning"]) == ()
        assert "library" not in world.__dict__

    def test_it_is_noted_with_its_flags(self, world: FakeWorld) -> None:
        """Whoever looked at the words hands on what they raised, and the note is made fit to be kept."""
        flag = Flag("today", "fever", "fever")
        written = note_told(world, Told(routine="spinal-wave"), None, " a\udcff ", (flag,))
        assert written == sessions(world)[0]
        assert (written.flags, written.note) == ((flag,), "a\ufffd")
        assert written.seconds == world.library.find("spinal-wave").seconds
        assert visible(written.note) == written.note
