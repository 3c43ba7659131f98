"""`qi practice`: chosen, shaped, asked, led and saved."""

import re
from pathlib import Path

import pytest

from fakes import EVENING, FakeCues, FakeWorld, Run, at_terminal, sessions
from qicli.core.entry import UNSAID, Reading, Site
from qicli.core.practice.unfolding import settling_time
from qicli.ports import Scene


@pytest.fixture
def tiny(tmp_path: Path) -> str:
    """A routine of two steps, ten seconds in all."""
    path = tmp_path / "tiny.toml"
    path.write_text(
        """
        schema = 1
        title = "Tiny"
        summary = "Two breaths."
        posture = "any"
        breath = { inhale = 2, exhale = 3 }
        cautions = ["Take care.", "Be slow.", "More."]
        [[steps]]
        name = "One"
        cue = "Do one."
        breaths = 1
        gentle = { name = "Small one", breath = { inhale = 3, exhale = 4 } }
        [[steps]]
        name = "Two"
        cue = "Do two."
        breaths = 1
        """
    )
    return str(path)


def test_a_practice_in_a_pipe(run: Run, world: FakeWorld, tiny: str) -> None:
    """Nothing is asked; it is led to the end and saved as it was."""
    result = run("practice", tiny)
    assert result.exit_code == 0
    (session,) = sessions(world)
    assert (session.routine, session.seconds, session.planned) == ("tiny", 10.0, 10.0)
    assert (session.finished, session.breaths, session.gentle) == (True, 2, False)
    assert session.at.isoformat() == "2026-11-21T21:03:00+01:00"
    assert world.screen.told == ["plain", "leave"]
    assert not world.ask.questions
    assert "10 s of Tiny" in result.stdout
    assert "Walk a few slow steps." in result.stdout


def test_what_is_said_before(run: Run, tiny: str) -> None:
    """Name, length, two lines of cautions with what finds room there, and the rule when to stop."""
    out = run("practice", tiny).stdout
    title, said = out.split("\n", 1)
    assert re.fullmatch(r"Tiny, 10 s; \d+ s with settling and being told", title)
    assert said.startswith("Take care. Be slow. More.\nSmaller is right. Stop if")
    file = Path(tiny)
    long = f'"Be {"very " * 23}slow.", "Be {"so " * 40}slow."'
    file.write_text(file.read_text().replace('"Be slow."', long))
    out = run("practice", tiny).stdout.replace("\n", " ")
    assert "Take care. More. Be very" in out
    assert "very slow. Smaller is right." in out
    assert "so slow" not in out


@pytest.mark.parametrize(
    ("key", "said"), [("r", "Rest as long as you like."), ("n", "Walk a few slow steps.")]
)
def test_the_last_sentence(run: Run, world: FakeWorld, tiny: str, key: str, said: str) -> None:
    """Whoever let the moves go, and breathed wherever it is least bad, is not sent walking."""
    world.terminal = True
    world.script((3, key))
    assert (
        run("practice", tiny, "--no-ask", "--lead-in", "1", "--no-introduce").stdout.rstrip().endswith(said)
    )


def test_both_questions(run: Run, world: FakeWorld, tiny: str) -> None:
    """Saved before the second question; its answer is a line that replaces the first."""
    at_terminal(world, "5 left calf", "3")
    result = run("practice", tiny)
    first, second = sessions(world)
    assert first.before == Reading(pain=5, sites=(Site("calf", "left"),))
    assert first.after is UNSAID
    assert (second.replaces, second.after, second.seconds) == (first.id, Reading(pain=3), first.seconds)
    assert second.id != first.id
    assert "before 5, left calf · then 3, under a minute later" in result.stdout
    assert world.screen.told[0] == "live"


def test_a_key_held_to_the_end_is_no_answer(run: Run, world: FakeWorld, tiny: str) -> None:
    """It is let go before the second question; one that leaves may be held down too."""
    at_terminal(world, "5 left calf", "qqqqq")
    run("practice", tiny)
    assert world.ask.hushed_before == [1]
    (session,) = sessions(world)
    assert session.note == ""


@pytest.mark.parametrize("answer", ["", None])
def test_questions_can_be_skipped(run: Run, world: FakeWorld, tiny: str, answer: str | None) -> None:
    """Enter and silence skip both questions, and nothing is made up."""
    at_terminal(world, answer, answer)
    assert run("practice", tiny).exit_code == 0
    (session,) = sessions(world)
    assert (session.before, session.after) == (UNSAID, UNSAID)
    assert len(world.ask.questions) == 2


@pytest.mark.parametrize(
    ("options", "note"),
    [
        pytest.param(["--before", "5 back spasm"], "before: 5 back spasm", id="before"),
        pytest.param(["--before", "5 back", "--after", "3 tight"], "after: 3 tight", id="after"),
        pytest.param(["--before", "5 back", "--note", "slow"], "slow", id="a reading alone"),
        pytest.param(["--before", "4 stiff", "--note", "slow"], "slow; before: 4 stiff", id="a note, too"),
    ],
)
def test_options_keep_what_they_say(
    run: Run, world: FakeWorld, tiny: str, options: list[str], note: str
) -> None:
    """What a reading does not hold stands in the note, in the words in which it was said."""
    assert run("practice", tiny, *options).exit_code == 0
    assert sessions(world)[0].note == note


@pytest.mark.parametrize("answer", ["nonsense", "zonked 6 left calf"])
def test_what_is_not_understood_is_kept(run: Run, world: FakeWorld, tiny: str, answer: str) -> None:
    """It is asked for once more; then no number is read out of it, and no word of it is lost."""
    at_terminal(world, answer, answer, answer, "")
    assert "kept as a note" in run("practice", tiny).stdout
    first, second = sessions(world)
    assert (second.before, second.after) == (UNSAID, UNSAID)
    assert (first.note, second.note) == (f"before: {answer}", f"before: {answer}; after: {answer}")


def test_an_answer_that_says_more(run: Run, world: FakeWorld, tiny: str) -> None:
    """The reading is taken, and the words are kept beside it."""
    at_terminal(world, "4 calf burning", "3")
    run("practice", tiny)
    assert sessions(world)[1].before == Reading(pain=4, sites=(Site("calf"),))
    assert sessions(world)[1].note == "before: 4 calf burning"


def test_no_ask(run: Run, world: FakeWorld, tiny: str) -> None:
    """Who wants no questions gets none."""
    at_terminal(world)
    run("practice", tiny, "--no-ask")
    assert not world.ask.questions


def test_readings_by_options(run: Run, world: FakeWorld, tiny: str) -> None:
    """What is said already is not asked."""
    at_terminal(world)
    run("practice", tiny, "--before", "4 back", "--after", "2", "--note", " slept well\udcff ")
    (session,) = sessions(world)
    assert session.before == Reading(pain=4, sites=(Site("back"),))
    assert (session.after, session.note) == (Reading(pain=2), "slept well\ufffd")
    assert not world.ask.questions


class TestGentle:
    """The gentle version."""

    def test_by_option(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Every step in its gentle version, at that version's breath."""
        run("practice", tiny, "--gentle")
        (session,) = sessions(world)
        assert (session.gentle, session.seconds) == (True, 12.0)

    @pytest.mark.parametrize(
        ("answers", "gentle"), [(("6", "y"), True), (("6", "n"), False), (("9", None), False)]
    )
    def test_offered_at_six(
        self, run: Run, world: FakeWorld, tiny: str, answers: tuple[str | None, ...], gentle: bool
    ) -> None:
        """From six up it is offered, and only taken when wanted."""
        at_terminal(world, *answers)
        run("practice", tiny)
        assert "gentle version" in world.ask.questions[1]
        assert sessions(world)[0].gentle is gentle

    def test_not_below_six(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """At five nothing is offered."""
        at_terminal(world, "5")
        run("practice", tiny)
        assert not [question for question in world.ask.questions if "gentle" in question]

    def test_offered_for_a_reading_by_option(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """However the pain was said."""
        at_terminal(world, "y")
        run("practice", tiny, "--before", "8")
        assert sessions(world)[0].gentle


class TestEndings:
    """However it ends, it is saved with what was practised."""

    def test_q(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Ended early is saved, and no failure; after less than a minute nothing is asked."""
        at_terminal(world, "5", "2")
        world.script((15 + 6.5, "q"))
        result = run("practice", tiny, "--no-introduce")
        assert result.exit_code == 0
        (session,) = sessions(world)
        assert (session.seconds, session.finished) == (6.5, False)
        assert (session.before, session.after) == (Reading(pain=5), Reading())
        assert len(world.ask.questions) == 1
        assert "6 s of Tiny · before 5  (" in result.stdout

    def test_q_after_a_minute(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """From a minute on there is something to ask after."""
        at_terminal(world, "5", "2")
        world.script((15 + 60, "q"))
        out = run("practice", tiny, "--no-introduce", "--minutes", "2").stdout
        assert sessions(world)[-1].pair == (5, 2)
        assert "1 min of Tiny · before 5, after 2  (" in out

    @pytest.mark.parametrize(("event", "code"), [("interrupt", 130), ("terminate", 143), ("hangup", 129)])
    def test_signals(self, run: Run, world: FakeWorld, tiny: str, event: str, code: int) -> None:
        """Saved, not asked, and the shell is told by which signal."""
        at_terminal(world)
        world.script((15 + 6, event))
        result = run("practice", tiny, "--no-introduce")
        assert result.exit_code == code
        assert sessions(world)[0].seconds == 6
        assert len(world.ask.questions) == 1
        assert "Saved: 6 s of Tiny" in result.stderr

    def test_under_five_seconds(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """A look at the screen is no practice."""
        world.script((15 + 4.9, "q"))
        result = run("practice", tiny)
        assert result.exit_code == 0
        assert not sessions(world)
        assert "nothing was saved" in result.stdout

    def test_under_five_seconds_by_a_signal(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """The signal is told all the same."""
        world.script((1, "interrupt"))
        assert run("practice", tiny).exit_code == 130
        assert not sessions(world)

    def test_the_screen_is_given_back_after_saving(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """When the terminal is given back, the session is on the disk."""
        saved_when_left: list[int] = []
        leave = world.screen.leave

        def listening() -> None:
            saved_when_left.append(len(sessions(world)))
            leave()

        world.screen.leave = listening  # type: ignore[method-assign] # listens in
        run("practice", tiny)
        assert saved_when_left == [1]

    def test_a_bug_on_the_way(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Even then what was practised is saved; the apology comes after."""

        class BrokenCues(FakeCues):
            def hear(self, scene: Scene) -> str:
                if scene.timely:
                    raise ZeroDivisionError(scene)
                return ""

        world.script((15 + 7, "m"))
        world.cues = BrokenCues(world.body)
        result = run("practice", tiny, "--no-introduce")
        assert result.exit_code == 3
        assert 7 <= sessions(world)[0].seconds <= 8

    def test_that_hurts_is_told_by_name(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """What was made smaller is noted and repeated."""
        world.script((16, "e"))
        result = run("practice", tiny)
        assert sessions(world)[0].eased == ("One",)
        assert "made smaller: One" in result.stdout

    def test_the_way_up_from_the_floor(self, run: Run, world: FakeWorld) -> None:
        """Whoever ends a practice on the floor is told how to get up; whoever reaches the end was told."""
        world.script((60, "q"))
        assert "roll to your side with your knees bent" in flat(run("practice", "lying-ease").stdout)
        world.script((20, "q"))
        assert "push up with your hands" in flat(run("practice", "self-acupressure").stdout)
        world.script()
        assert "push up with your hands" not in flat(run("practice", "lying-ease").stdout)


def flat(text: str) -> str:
    """Words that were wrapped, on one line."""
    return " ".join(text.lower().split())


class TestShape:
    """Minutes, breath, lead-in."""

    def test_minutes(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Lengthened in whole breaths."""
        run("practice", tiny, "--minutes", "1", "--lead-in", "0", "--no-introduce")
        assert sessions(world)[0].seconds == 60

    def test_minutes_are_all_the_time_there_is(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Settling and introductions come out of them, and are no practice."""
        run("practice", tiny, "--minutes", "1", "--no-introduce")
        run("practice", tiny, "--minutes", "1", "--introduce")
        bare, told = sessions(world)
        assert (bare.seconds, told.seconds) == (45, 40)
        assert all(scene.playback.timeline.duration <= 60_000 for scene in world.screen.scenes)

    @pytest.mark.parametrize("name", ["spinal-wave", "sitting-reset"])
    def test_two_minutes_on_a_fresh_home(self, run: Run, world: FakeWorld, name: str) -> None:
        """There is no room to be told each step first, and hardly any to settle; all of it is done."""
        at_terminal(world)
        assert run("practice", name, "--minutes", "2", "--no-ask").exit_code == 0
        (session,) = sessions(world)
        assert session.finished
        assert 60 <= session.seconds <= 115

    def test_breath(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """The person's own pace."""
        run("practice", tiny, "--breath", "4-1-5-0")
        assert sessions(world)[0].seconds == 20

    def test_ramp(self, run: Run, world: FakeWorld) -> None:
        """The breath grows, and the minutes stay what they are."""
        out = run("practice", "sink", "--ramp", "4-4:5-7", "--dry-run", "--no-introduce").stdout.splitlines()
        settle = settling_time(world.library.find("sink-the-qi"))
        assert out[2] == f"  0:{settle:.0f}   0:24  3 × 4-4 to 4.1-4.3      Arrive"
        assert out[-2].endswith("to 5-7      Hands on the belly")
        assert out[-1] == f"  4:{settle:.0f}  the end, {settle:.0f} s of them to settle"
        run("practice", "sink", "--ramp", "4-4:5-7", "--minutes", "3", "--no-introduce")
        (session,) = sessions(world)
        assert (round(session.seconds), session.breaths) == (150, 15)

    def test_a_ramp_is_refused_before_anything_is_asked(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Nobody answers questions for a practice that cannot be had."""
        at_terminal(world, "4")
        assert run("practice", tiny, "--ramp", "4-4:5-7").exit_code == 2
        assert world.ask.questions == []

    @pytest.mark.parametrize(
        ("name", "left"), [pytest.param("easy", True, id="left"), pytest.param("spinal", False, id="kept")]
    )
    def test_a_ramp_and_the_gentle_version(self, run: Run, world: FakeWorld, name: str, left: bool) -> None:
        """Whoever takes the gentle version is never sent away because of the ramp."""
        at_terminal(world, "7", "y", "6")
        result = run("practice", name, "--ramp", "4-4:5-7")
        assert result.exit_code == 0
        assert ("Its breath is its own" in result.stdout) == left
        assert sessions(world)[0].gentle

    def test_more_time_to_lie_down(self, run: Run, world: FakeWorld) -> None:
        """Forty seconds to get down to the floor, with words that say how; fewer if asked for."""
        out = run("practice", "lying-ease", "--dry-run", "--no-introduce").stdout
        assert "  0:40   0:40  free          The least bad" in out
        out = run("practice", "lying-ease", "--lead-in", "20", "--dry-run", "--no-introduce").stdout
        assert "  0:20   0:40  free          The least bad" in out
        run("practice", "lying-ease")
        marks = [mark.text for scene in world.screen.scenes for mark in scene.marks]
        assert marks[0].startswith("Settle. Lie down in your own time, on the floor")

    def test_dry_run(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """The timeline and the total, and nothing else happens."""
        result = run("practice", tiny, "--dry-run", "--lead-in", "5", "--no-introduce")
        assert result.stdout.splitlines() == [
            "Tiny: 10 s",
            "  0:00   0:05  free          Settle",
            "  0:05   0:05  1 × 2-3       One",
            "  0:10   0:05  1 × 2-3       Two",
            "  0:15  the end, 5 s of them to settle",
        ]
        assert world.written() == []
        assert world.body.now() == 0

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param(
                ["--minutes", "0.05"], "takes at least 0.3 minutes, 5 s of them", id="too few minutes"
            ),
            pytest.param(["--minutes", "61"], "at most 60 minutes", id="too many minutes"),
            pytest.param(["--minutes", "nan"], "--minutes", id="no number"),
            pytest.param(["--minutes", "-3"], "takes at least", id="negative"),
            pytest.param(["--minutes", "inf"], "--minutes", id="endless"),
            pytest.param(["--breath", "2-2"], "--breath: a whole breath takes 5 to 60", id="too quick"),
            pytest.param(["--breath", "x"], "--breath: write a breath as 4-6", id="no breath"),
            pytest.param(["--ramp", "4-6"], "--ramp: write it as 4-4:5-7", id="no ramp"),
            pytest.param(
                ["--ramp", "4-4:5-7"], "--ramp: from 4-4 to 5-7 takes at least 7 breaths", id="jump"
            ),
            pytest.param(["--ramp", "4-4:5-7", "--breath", "4-6"], "give one of them", id="ramp and breath"),
            pytest.param(["--lead-in", "-1"], "--lead-in: 0 to 600", id="negative lead-in"),
            pytest.param(["--lead-in", "nan"], "--lead-in: 0 to 600", id="no lead-in"),
            pytest.param(["--before", "much"], '--before: "much" is no reading', id="before"),
            pytest.param(["--after", "12"], '--after: "12" is no reading', id="after"),
        ],
    )
    def test_out_of_bounds(self, run: Run, world: FakeWorld, tiny: str, words: list[str], told: str) -> None:
        """Refused with the reason, in one line, before anything begins."""
        result = run("practice", tiny, *words)
        assert result.exit_code == 2
        assert told in result.stderr
        assert len(result.stderr.splitlines()) == 1
        assert world.body.now() == 0

    def test_a_pace_that_makes_it_too_long(self, run: Run) -> None:
        """An hour is the most, whatever made it longer."""
        result = run("practice", "spinal-wave", "--breath", "30-30", "--dry-run")
        assert result.exit_code == 0
        result = run("practice", "seated-tree", "--breath", "30-15-15-0", "--minutes", "60", "--dry-run")
        assert result.exit_code == 0


class TestChoosing:
    """Which routine."""

    def test_in_a_pipe_without_a_name(self, run: Run) -> None:
        """There is nobody to choose; the routines are named."""
        result = run("practice")
        assert result.exit_code == 2
        assert "easy-breathing, " in result.stderr

    @pytest.mark.parametrize("answer", ["18", "spinal-wave", "spin"])
    def test_from_the_list(self, run: Run, world: FakeWorld, answer: str) -> None:
        """By its number or its name; what is prescribed stands last."""
        at_terminal(world, answer)
        result = run("practice", "--no-ask", "--minutes", "2")
        assert " 18  spinal-wave" in result.stdout
        assert result.stdout.index("spinal-wave") < result.stdout.index("  bird-dog")
        assert sessions(world)[0].routine == "spinal-wave"

    @pytest.mark.parametrize("answer", ["q", " ", None])
    def test_choosing_nothing(self, run: Run, world: FakeWorld, answer: str | None) -> None:
        """Whoever changes their mind is let go."""
        at_terminal(world, answer)
        assert run("practice").exit_code == 0
        assert not sessions(world)

    def test_enter_takes_what_is_suggested(self, run: Run, world: FakeWorld) -> None:
        """The routine, in the version and within the minutes that were named."""
        run("log", "7", "back")
        at_terminal(world, "")
        result = run("practice", "--no-ask", "--minutes", "3")
        assert "Suggested: Easy Breathing, 3 min, gentle – pain is 7." in result.stdout
        (session,) = sessions(world)
        assert (session.routine, session.gentle) == ("easy-breathing", True)
        assert session.planned <= 180

    def test_enter_at_its_own_length(self, run: Run, world: FakeWorld) -> None:
        """Without minutes it is as long as it is."""
        world.fake_calendar.instant = EVENING.replace(hour=15)
        at_terminal(world, "")
        run("practice", "--no-ask")
        (session,) = sessions(world)
        assert (session.routine, session.gentle) == ("spinal-wave", False)
        assert session.planned > 240

    def test_a_number_takes_what_was_asked_for(self, run: Run, world: FakeWorld) -> None:
        """Another routine is not made gentle because the suggested one was."""
        run("log", "7", "back")
        at_terminal(world, "spinal-wave")
        run("practice", "--no-ask", "--minutes", "3")
        assert sessions(world)[0].gentle is False

    def test_something_urgent_comes_before(self, run: Run, world: FakeWorld) -> None:
        """Nothing is suggested, Enter leaves, and a name is obeyed."""
        run("log", "5", "groin", "numb")
        at_terminal(world, "")
        result = run("practice")
        assert "EMERGENCY" in result.stderr
        assert "Suggested" not in result.stdout
        assert not sessions(world)
        at_terminal(world, "easy-breathing")
        run("practice", "--no-ask", "--minutes", "3")
        assert len(sessions(world)) == 1

    def test_a_journal_that_cannot_be_read(self, run: Run, world: FakeWorld) -> None:
        """There is still the list."""
        (world.journal.folder / "other.jsonl").mkdir(parents=True)
        at_terminal(world, None)
        result = run("practice")
        assert result.exit_code == 0
        assert world.ask.questions == ["Which one? A number or a name: "]

    def test_the_list_at_forty_columns(self, run: Run, world: FakeWorld) -> None:
        """A line a routine, with its length; one that cannot be practised has none."""
        world.paths.routines.mkdir(parents=True)
        (world.paths.routines / "broken.toml").write_text("no")
        at_terminal(world, None)
        lines = run("practice").stdout.splitlines()
        assert any(line.endswith("  broken") for line in lines)
        assert f"{'spinal-wave':<22}  6 min" in "\n".join(lines)
        rows = [line for line in lines if line.lstrip()[:1].isdigit()]
        assert max(map(len, rows)) <= 40

    def test_an_unknown_name(self, run: Run) -> None:
        """Near ones are suggested."""
        result = run("practice", "spinal-wav3")
        assert result.exit_code == 2
        assert "did you mean spinal-wave" in result.stderr

    def test_hostile_names_are_shown_harmlessly(self, run: Run) -> None:
        """An escape in an argument does not reach the terminal."""
        result = run("practice", "\x1b[2Jx")
        assert "\x1b" not in result.stderr
        assert "\\x1b[2Jx" in result.stderr

    def test_the_first_practice_tells_of_the_bell(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Once, and never again."""
        at_terminal(world)
        assert "bell" in run("practice", tiny).stdout
        at_terminal(world)
        assert "bell" not in run("practice", tiny).stdout


class TestFirstPractice:
    """Before the very first one two things are said, once."""

    HINT = "qi config person fits the steps to you"

    def test_what_is_not_for_you(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Where nothing was told of the person yet."""
        world.terminal = True
        assert self.HINT in " ".join(run("practice", tiny, "--no-ask").stdout.split())
        assert self.HINT not in " ".join(run("practice", tiny, "--no-ask").stdout.split())

    def test_told_already(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Nobody is asked to tell it again."""
        run("config", "set", "person.side", "left")
        world.__dict__.pop("settings", None)  # read anew, as the next start does
        world.terminal = True
        assert self.HINT not in " ".join(run("practice", tiny, "--no-ask").stdout.split())


def test_what_was_said_before_a_practice_that_was_none(run: Run, world: FakeWorld, tiny: str) -> None:
    """Whoever the pain stops at once has said how it was."""
    world.script((1, "q"))
    result = run("practice", tiny, "--before", "8 left foot", "--note", "woke stiff", "--lead-in", "0")
    assert "Noted Sat 21 Nov 2026 21:03 · pain 8 · left foot · “woke stiff”" in " ".join(
        result.stdout.split()
    )
    assert [type(entry).__name__ for entry in world.written()] == ["Symptom"]


@pytest.mark.parametrize(("skips", "finished"), [(24, False), (0, True)])
def test_what_was_skipped_is_not_finished(run: Run, world: FakeWorld, skips: int, finished: bool) -> None:
    """Past its last step, with less than half of it practised, it came to no end."""
    world.terminal = True
    world.script(*[(6 + each, "n") for each in range(skips)])
    run("practice", "spinal-wave", "--no-ask", "--lead-in", "5", "--no-introduce")
    (session,) = sessions(world)
    assert bool(session.skipped) is not finished
    assert session.finished is finished
