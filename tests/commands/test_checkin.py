# ruff: noqa: E501 - a table reads best a row a line
"""`qi checkin`: asked one at a time or said by options; nothing that was answered is lost."""

import json
import shutil
from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from typer.testing import CliRunner

from fakes import FakeAsk, FakeWorld, Run
from qicli.cli import app
from qicli.core.entry import Activity, Answers, Checkin, Peg
from qicli.errors import Stopped

DOG = "walking the dog"
PEG = ["5", "4", "6"]
REST = ["90", "30 min", "1 h", "6.5", "2", "6", "7"]
NO_REST = [""] * 7
FULL = Answers(
    peg=Peg(5, 4, 6), activities=(Activity(DOG, 7), Activity("socks", 0)), sitting=90, standing=30, walking=60,
    sleep=6.5, woken=2, confidence=6, supported=7,
)  # fmt: skip


def stands(world: FakeWorld) -> list[Checkin]:
    """The check-ins that stand, newest first."""
    return [entry for entry in world.journal.standing() if isinstance(entry, Checkin)]


def only(world: FakeWorld) -> Checkin:
    """The one check-in that stands."""
    (entry,) = stands(world)
    return entry


def flat(text: str) -> str:
    """A text without its line breaks."""
    return " ".join(text.split())


@pytest.fixture
def asked(run: Run, world: FakeWorld) -> Callable[..., str]:
    """Answer the questions of a terminal, and give what was said to it; the exit code has to be 0."""

    def answer(*answers: str, words: Collection[str] = ()) -> str:
        world.terminal = True
        world.ask = FakeAsk(answers)
        result = run("checkin", *words)
        assert result.exit_code == 0, result.stderr
        assert next(world.ask._answers, None) is None  # noqa: SLF001 - all were asked for
        return flat(result.output)

    return answer


Asked = Callable[..., str]


class TestByOptions:
    """For scripts: nothing is asked."""

    def test_everything(self, run: Run, world: FakeWorld) -> None:
        """Each answer in its field."""
        words = [
            "--sitting",
            "90",
            "--standing",
            "30 min",
            "--walking",
            "1 h",
            "--sleep",
            "6,5h",
            "--woken",
            "twice",
        ]
        own = ["--activity", f"{DOG}=7", "--activity", "socks=0"]
        more = [
            "--confidence",
            "6",
            "--supported",
            "7/10",
            "--medication",
            " ibuprofen ",
            "--note",
            "a",
            "--note",
            "b",
        ]
        result = run("checkin", "--peg", "5,4,6", *own, *words, *more)
        assert (result.exit_code, result.stderr) == (0, "")
        said = only(world)
        assert (said.answers, said.medication, said.note) == (FULL, "ibuprofen", "a; b")
        assert flat(result.stdout) == (
            "Saved Sat 21 Nov 2026 21:03 · check-in · PEG 5.0 (pain 5, enjoyment 4, activity 6) · "
            "walking the dog 7, socks 0 · sitting 90 min · standing 30 min · walking 60 min · sleep 6.5 h · "
            "woken 2 × · confidence 6 · supported 7 · medication “ibuprofen” · “a; b” (000000)"
        )

    def test_one_answer_is_enough(self, run: Run, world: FakeWorld) -> None:
        """What was not said is not on the line; zero is said."""
        run("checkin", "--woken", "0")
        assert json.loads(world.journal.file.read_bytes())["answers"] == {"woken": 0}

    def test_json(self, run: Run, world: FakeWorld) -> None:
        """The entry as it stands in the journal."""
        result = run("checkin", "--peg", "5,,6", "--json")
        assert json.loads(result.stdout) == json.loads(world.journal.file.read_bytes())

    def test_at(self, run: Run, world: FakeWorld) -> None:
        """When it was."""
        run("checkin", "--sleep", "7", "--at", "yesterday 20:00")
        assert only(world).at.isoformat() == "2026-11-20T20:00:00+01:00"

    def test_the_list_of_activities_stays(self, run: Run, world: FakeWorld) -> None:
        """In whatever capitals it is scored; also in a check-in that says nothing of them."""
        run("checkin", "--activity", f"{DOG}=3", "--activity", "socks=2")
        run("checkin", "--activity", "Walking the Dog=5", "--activity", "desk=1")
        run("checkin", "--sleep", "7")
        last, middle, _ = stands(world)
        assert middle.answers.activities == (Activity(DOG, 5), Activity("socks"), Activity("desk", 1))
        assert [each.name for each in last.answers.activities] == [DOG, "socks", "desk"]

    def test_the_list_changed(self, run: Run, world: FakeWorld) -> None:
        """Named anew, with a score for one of them."""
        run("checkin", "--activity", f"{DOG}=3", "--activity", "socks=2")
        run("checkin", "--activities", "socks; stairs", "--activity", "stairs=4")
        assert stands(world)[0].answers.activities == (Activity("socks"), Activity("stairs", 4))
        assert stands(world)[0].baseline.activities == (Activity("socks", 2),)

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param([], "nothing to note", id="nothing"),
            pytest.param(["--json"], "nothing to note", id="only how"),
            pytest.param(["--at", "yesterday"], "nothing to note", id="only when"),
            pytest.param(["--activities", "a; b"], "nothing to note", id="only names"),
            pytest.param(["--note", " "], "nothing to note", id="an empty note"),
            pytest.param(["--peg", "5,4"], "--peg: three whole numbers", id="two items"),
            pytest.param(["--peg", "5,4,11"], "--peg: a whole number from 0 to 10", id="out of range"),
            pytest.param(["--sitting", "a while"], "--sitting: minutes", id="minutes"),
            pytest.param(["--sleep", "25"], "--sleep: hours", id="hours"),
            pytest.param(["--woken", "often"], "--woken: how many times", id="times"),
            pytest.param(["--confidence", "-1"], "--confidence: a whole number", id="a scale"),
            pytest.param(["--activity", "dog"], "--activity: a name and", id="no score"),
            pytest.param([f"--activity={letter}=1" for letter in "abcdef"], "--activity: that would be 6", id="six"),
            pytest.param(["--activities", "a;b;c;d;e;f", "--woken", "1"], "--activities: at most 5", id="six names"),
            pytest.param(["--sleep", "7", "--at", "tomorrow"], "--at:", id="no time of the past"),
        ],
    )  # fmt: skip
    def test_refused(self, run: Run, world: FakeWorld, words: list[str], told: str) -> None:
        """Exit 2, the reason, and nothing is written."""
        result = run("checkin", *words)
        assert result.exit_code == 2
        assert told in result.stderr
        assert world.written() == []


class TestTheBaseline:
    """What each check-in carries of the first."""

    def test_carried_along(self, run: Run, world: FakeWorld) -> None:
        """With its day; each question from when it was first answered; told in plain numbers."""
        run("checkin", "--peg", "6,6,6", "--at", "2026-11-01 09:00")
        second = run("checkin", "--peg", "5,5,5", "--sleep", "5", "--at", "2026-11-08 09:00")
        third = run("checkin", "--peg", "4,5,5", "--sleep", "6.5")
        last, middle, first = stands(world)
        assert (first.baseline, first.since) == (Answers(), None)
        assert (middle.baseline, str(middle.since)) == (Answers(peg=Peg(6, 6, 6)), "2026-11-01")
        assert (last.baseline, last.since) == (Answers(peg=Peg(6, 6, 6), sleep=5), middle.since)
        assert "PEG 5.0, 6.0 at first\n" in second.stdout
        assert "PEG 4.7, 6.0 at first · sleep 6.5 h, 5 h at first\n" in third.stdout

    def test_of_what_came_before(self, run: Run, world: FakeWorld) -> None:
        """One noted later, of an earlier day, has no baseline of a later day."""
        run("checkin", "--sleep", "7")
        run("checkin", "--sleep", "5", "--at", "2026-11-01 09:00")
        assert (stands(world)[0].baseline, stands(world)[0].since) == (Answers(), None)

    def test_not_of_one_that_was_taken_back(self, run: Run, world: FakeWorld) -> None:
        """What does not stand is no baseline."""
        run("checkin", "--sleep", "5")
        run("undo")
        run("checkin", "--sleep", "7")
        assert only(world).baseline == Answers()


class TestAsked:
    """At a terminal."""

    def test_everything(self, asked: Asked, world: FakeWorld) -> None:
        """One question after another, activities named first."""
        told = asked(*PEG, DOG, "socks", "", "7", "0", *REST, "ibuprofen", "a better week")
        said = only(world)
        assert (said.answers, said.medication, said.note) == (FULL, "ibuprofen", "a better week")
        assert "pain as bad as you can imagine" in told
        assert "completely interferes" in told
        assert "Saved Sat 21 Nov 2026 21:03 · check-in · PEG 5.0" in told

    def test_everything_skipped(self, asked: Asked, world: FakeWorld) -> None:
        """Then nothing is written."""
        assert "Nothing said, nothing noted." in asked(*[""] * 13)
        assert world.written() == []

    def test_one_answer(self, asked: Asked, world: FakeWorld) -> None:
        """Each question can be skipped, and zero is an answer."""
        asked("", "", "0", "", *NO_REST, "", "")
        assert only(world).answers == Answers(peg=Peg(activity=0))

    def test_activities_are_asked_by_name(self, asked: Asked, world: FakeWorld) -> None:
        """They are named once."""
        asked("", "", "", f"{DOG}; socks", "", "7", "2", *NO_REST, "", "")
        told = asked("", "", "", "", "5", *NO_REST, "", "")
        assert "walking the dog? 0: cannot do it" in told
        assert stands(world)[0].answers.activities == (Activity(DOG), Activity("socks", 5))

    def test_names_alone_are_kept(self, asked: Asked, world: FakeWorld) -> None:
        """Whoever names them need not rate them at once."""
        asked("", "", "", DOG, "", "", *NO_REST, "", "")
        assert only(world).answers.activities == (Activity(DOG),)

    def test_five_at_most(self, asked: Asked, world: FakeWorld) -> None:
        """After the fifth no more is asked; what is none is told, and asked again."""
        told = asked("", "", "", "a", "7", "b;c", "d;e;f", "d", "e", *"12345", *NO_REST, "", "")
        assert [each.score for each in only(world).answers.activities] == [1, 2, 3, 4, 5]
        assert "Activities are named in words" in told
        assert "At most 5 activities" in told

    def test_named_anew(self, asked: Asked, run: Run, world: FakeWorld) -> None:
        """With --activities the questions are asked of the new ones."""
        run("checkin", "--activity", f"{DOG}=3")
        asked("", "", "", "4", *NO_REST, "", "", words=["--activities", "socks"])
        assert stands(world)[0].answers.activities == (Activity("socks", 4),)

    def test_of_another_day(self, asked: Asked, world: FakeWorld) -> None:
        """With --at the questions are asked of that day."""
        asked("5", "", "", "", *NO_REST, "", "", words=["--at", "yesterday"])
        assert only(world).at.day == 20

    def test_a_wrong_answer_is_asked_once_more(self, asked: Asked, world: FakeWorld) -> None:
        """With what would be accepted."""
        told = asked("eleven", "5", "4", "6", "", "a while", "40", *[""] * 6, "", "")
        assert (only(world).answers.peg.pain, only(world).answers.sitting) == (5, 40)
        assert "That takes a whole number from 0 to 10. Once more, or Enter." in told
        assert "That takes minutes, such as 40, or 1 h 30" in told
        assert only(world).note == ""

    def test_twice_wrong_is_a_note(self, asked: Asked, world: FakeWorld) -> None:
        """Nothing is asked three times, and nothing is lost."""
        told = asked("", "", "", "", "a while", "till lunch", *[""] * 6, "", "bye")
        assert only(world).note == "sitting: till lunch; bye"
        assert "That is kept as a note." in told

    def test_what_is_answered_is_stored_safely(self, asked: Asked, world: FakeWorld) -> None:
        """And shown harmlessly."""
        told = asked("", "", "", "dog\x1b[2J\udcff", "", "3", *NO_REST, "pill\x1b", "")
        assert only(world).answers.activities == (Activity("dog\x1b[2J\ufffd", 3),)
        assert "\x1b" not in told


class TestTheWay:
    """Where one is among the questions, and back and out of them."""

    def test_where_one_is(self, asked: Asked) -> None:
        """Of so many; more once activities were named."""
        told = asked("", "", "", "dog; socks", "", "", "", *NO_REST, "", "")
        for nth, total, question in (
            (1, 13, "What number best describes your pain"),
            (4, 13, "Which things in your life"),
            (5, 15, "dog? 0: cannot do it"),
            (7, 15, "For how many minutes at a stretch"),
            (14, 15, "Which medicines"),
        ):
            assert f"{nth} of {total} · {question}" in told

    def test_the_last_one(self, asked: Asked, world: FakeWorld) -> None:
        """Has its place too."""
        asked("", "", "", "dog", "", "", *NO_REST, "", "")
        assert world.ask.questions[-1] == "14 of 14 · Anything else? "

    def test_back_to_a_number(self, asked: Asked, world: FakeWorld) -> None:
        """It says what was answered, and takes another answer for it."""
        told = asked("5", "4", "<", "<", "7", "", "6", "", *NO_REST, "", "")
        assert only(world).answers.peg == Peg(7, 4, 6)
        assert "So far: 5. Enter keeps that, - takes it out." in told
        assert told.count(" 1 of 13 · What") == 2

    @pytest.mark.parametrize(
        ("answer", "kept"),
        [
            pytest.param("", 6.5, id="Enter"),
            pytest.param("-", None, id="taken out"),
            pytest.param("7", 7, id="another"),
        ],
    )
    def test_what_was_answered(
        self, *, asked: Asked, world: FakeWorld, answer: str, kept: float | None
    ) -> None:
        """Stays, goes, or becomes something else."""
        asked("", "", "5", "", "", "", "", "6.5", "<", answer, "", "", "", "", "")
        assert only(world).answers.sleep == kept

    def test_from_the_second_time_of_asking(self, asked: Asked, world: FakeWorld) -> None:
        """A wrong answer hinders nobody."""
        asked("5", "eleven", "<", "6", "", "", "", *NO_REST, "", "")
        assert only(world).answers.peg == Peg(6)

    def test_not_before_the_first(self, asked: Asked, world: FakeWorld) -> None:
        """It is asked again."""
        asked("<", "<", "5", "", "", "", *NO_REST, "", "")
        assert only(world).answers.peg == Peg(5)

    def test_back_among_the_names(self, asked: Asked, world: FakeWorld) -> None:
        """The name typed last is taken out, and then the question before is asked."""
        told = asked("", "", "6", "dog", "sokcs", "<", "socks", "<", "<", "<", "5", "", *NO_REST, "", "")
        assert only(world).answers == Answers(peg=Peg(activity=5))
        assert "So far: 6." in told

    def test_back_to_the_names(self, asked: Asked, world: FakeWorld) -> None:
        """Those that were named stay, and more can be."""
        told = asked("", "", "", "dog", "", "<", "socks", "", "7", "2", *NO_REST, "", "")
        assert only(world).answers.activities == (Activity("dog", 7), Activity("socks", 2))
        assert "- dog" in told

    def test_back_past_the_names(self, asked: Asked, world: FakeWorld) -> None:
        """Where there is no room for more of them."""
        asked("", "", "", "a;b;c;d;e", "<", "3", *"12345", *NO_REST, "", "")
        assert only(world).answers.peg == Peg(activity=3)
        assert [each.score for each in only(world).answers.activities] == [1, 2, 3, 4, 5]

    def test_back_to_the_medicines(self, asked: Asked, world: FakeWorld) -> None:
        """As to a number."""
        told = asked("5", "", "", "", *NO_REST, "ibuprofen", "<", "-", "<", "aspirin", "")
        assert only(world).medication == "aspirin"
        assert "So far: ibuprofen. Enter keeps that" in told

    @pytest.mark.parametrize(
        "half",
        [
            pytest.param(["5"], id="from a number"),
            pytest.param(["5", "eleven"], id="from a second time of asking"),
            pytest.param(["5", "", "", ""], id="from minutes"),
            pytest.param(["5", "", ""], id="from names"),
            pytest.param(["5", "", "", "", *NO_REST], id="from medicines"),
        ],
    )
    def test_leaving(self, asked: Asked, world: FakeWorld, half: list[str]) -> None:
        """What was answered is kept, and it is no failure."""
        assert "Saved Sat 21 Nov 2026 21:03 · check-in · PEG" in asked(*half, "Q")
        assert only(world).answers == Answers(peg=Peg(5))

    def test_leaving_at_once(self, asked: Asked, world: FakeWorld) -> None:
        """Then nothing is written."""
        assert "Nothing said, nothing noted." in asked("q")
        assert world.written() == []

    def test_answered_anew_after_a_box(self, asked: Asked, world: FakeWorld) -> None:
        """What was saved at once is said again as it is now."""
        asked("5", "numb between my legs", "x", "<", "4", "<", "<", "6", "q")
        assert only(world).answers.peg == Peg(6, 4)
        assert [flag.topic for flag in only(world).flags] == ["saddle"]


class TestBrokenOff:
    """Ctrl-C, a closed terminal, a signal: what was answered so far is saved."""

    class Breaks(FakeAsk):
        """Answers, and then something else happens."""

        def __init__(self, answers: list[str], ending: BaseException | None) -> None:
            super().__init__(answers)
            self._left = len(answers)
            self._ending = ending

        def line(
            self, question: str, *, seconds: int | None = None, alone: Collection[str] = ()
        ) -> str | None:
            """The next answer, or the ending."""
            if self._left == 0 and self._ending is not None:
                raise self._ending
            self._left -= 1
            return super().line(question, seconds=seconds, alone=alone)

    @pytest.mark.parametrize(
        ("ending", "code"),
        [
            pytest.param(KeyboardInterrupt(), 130, id="Ctrl-C"),
            pytest.param(Stopped(143), 143, id="told to end"),
            pytest.param(OSError(5, "Input/output error"), 129, id="nothing can be written"),
            pytest.param(None, 129, id="nothing more can be read"),
        ],
    )
    @pytest.mark.parametrize(
        "half",
        [
            pytest.param((["5"], Answers(peg=Peg(5))), id="one"),
            pytest.param(([*PEG, DOG], Answers(peg=Peg(5, 4, 6), activities=(Activity(DOG),))), id="named"),
            pytest.param(([*PEG, "", "90"], Answers(peg=Peg(5, 4, 6), sitting=90)), id="half way"),
        ],
    )
    def test_what_was_answered_is_saved(
        self,
        *,
        run: Run,
        world: FakeWorld,
        ending: BaseException | None,
        code: int,
        half: tuple[list[str], Answers],
    ) -> None:
        """A line says so, and the exit code says how it ended."""
        answers, kept = half
        world.terminal = True
        world.ask = self.Breaks(answers, ending)
        result = run("checkin")
        assert result.exit_code == code
        assert "Saved so far: Sat 21 Nov 2026 21:03 · check-in · PEG" in flat(result.stderr)
        assert only(world).answers == kept

    def test_with_nothing_answered(self, run: Run, world: FakeWorld) -> None:
        """Nothing is written."""
        world.terminal = True
        world.ask = self.Breaks([""], KeyboardInterrupt())
        result = run("checkin")
        assert (result.exit_code, world.written()) == (130, [])
        assert "Nothing said, nothing noted." in result.stderr

    def test_what_cannot_be_saved_is_repeated(self, run: Run, world: FakeWorld) -> None:
        """As a command that says it again."""
        world.journal.lock.mkdir(parents=True)
        result = run("checkin", "--sleep", "6.5")
        assert result.exit_code == 1
        assert "qi journal import --yes - <<'END'" in result.stderr
        command, *lines, _ = result.stderr.splitlines()[-3:]
        world.journal.lock.rmdir()
        typed = CliRunner().invoke(
            app, ["journal", "import", "--yes", "-"], obj=world, input="\n".join(lines)
        )
        assert (command[:17], typed.exit_code) == ("qi journal import", 0)
        assert only(world).answers.sleep == 6.5


class TestRedFlags:
    """Whatever is typed is looked at, before it is understood."""

    def test_in_options(self, run: Run, world: FakeWorld) -> None:
        """The box is shown, and the entry saved with its flags."""
        result = run("checkin", "--peg", "5,4,6", "--note", "numb between my legs")
        assert result.exit_code == 0
        assert "EMERGENCY" in result.stderr
        assert [flag.topic for flag in only(world).flags] == ["saddle"]

    @pytest.mark.parametrize("option", ["--peg", "--sitting", "--woken", "--activity", "--at"])
    def test_nothing_is_refused_with_them(self, run: Run, world: FakeWorld, option: str) -> None:
        """What is not understood is kept as a note."""
        result = run("checkin", option, "numb between my legs")
        assert result.exit_code == 0
        assert "EMERGENCY" in result.stderr
        assert only(world).note == f"{option[2:]}: numb between my legs"
        assert [flag.topic for flag in only(world).flags] == ["saddle"]

    def test_in_names(self, run: Run, world: FakeWorld) -> None:
        """Also where there is nothing else, and nobody to ask."""
        result = run("checkin", "--activities", "numb between my legs")
        assert (result.exit_code, "EMERGENCY" in result.stderr) == (0, True)
        assert only(world).flags

    def test_in_names_that_are_there_already(self, run: Run, world: FakeWorld) -> None:
        """What the box says is saved is saved, though nothing is new."""
        for _ in range(2):
            run("checkin", "--activities", "numb between my legs")
        assert [bool(entry.flags) for entry in stands(world)] == [True, True]

    def test_in_a_name_that_is_none(self, asked: Asked, world: FakeWorld) -> None:
        """It is kept as a note."""
        asked("", "", "", "numb between my legs; a; b; c; d; e", "x", "", *NO_REST, "", "")
        assert only(world).note == "numb between my legs; a; b; c; d; e"

    @pytest.mark.parametrize(
        ("answers", "left"),
        [
            pytest.param(["numb between my legs", "x"], ["4", "6", "", *NO_REST, "", ""], id="for a number"),
            pytest.param([*PEG, "numb between my legs", "x"], ["", "3", *NO_REST, "", ""], id="for a name"),
            pytest.param([*PEG, "", *NO_REST, "numb between my legs", "x"], [""], id="for medicines"),
            pytest.param([*PEG, "", *NO_REST, "", "numb between my legs", "x"], [], id="for the rest"),
        ],
    )
    def test_while_asked(self, asked: Asked, world: FakeWorld, answers: list[str], left: list[str]) -> None:
        """The box, and nothing goes on by itself."""
        told = asked(*answers, *left)
        assert "EMERGENCY" in told
        assert any("Any key goes on" in question for question in world.ask.questions)
        said = only(world)
        assert [flag.topic for flag in said.flags] == ["saddle"]
        assert "numb between my legs" in told.split("Saved Sat")[1]

    def test_the_person_may_leave(self, asked: Asked, world: FakeWorld) -> None:
        """With what was answered."""
        told = asked("5", "numb between my legs", "q")
        assert only(world).answers == Answers(peg=Peg(5))
        assert only(world).note == "enjoyment: numb between my legs"
        assert len(world.written()) == 1
        assert "Saved Sat" in told

    def test_saved_before_anything_else_is_asked(self, run: Run, world: FakeWorld) -> None:
        """As the box says; what is answered later is a new version of the same entry."""
        world.terminal = True
        saved: list[int] = []

        class Watching(FakeAsk):
            def key(self, question: str, keys: Collection[str], *, seconds: int | None = None) -> str | None:
                saved.append(len(stands(world)))
                return super().key(question, list(keys), seconds=seconds)

        world.ask = Watching(["5", "numb between my legs", "x", "3"])
        run("checkin")
        assert saved == [1]
        assert only(world).answers == Answers(peg=Peg(5, None, 3))
        first, second = world.written()
        assert second.replaces == first.id

    def test_in_the_report_until_somebody_knows(self, run: Run) -> None:
        """As in any other entry."""
        run("checkin", "--note", "numb between my legs")
        assert "numb between my legs" in run("report").stdout
        run("safety", "seen", "numb", "--by", "Dr Khan")
        assert "numb between my legs" not in run("report").stdout


class TestAsAnEntry:
    """Everything that can be done with an entry."""

    @pytest.fixture(autouse=True)
    def _checked_in(self, run: Run, world: FakeWorld) -> None:
        run(
            "checkin",
            "--peg",
            "5,4,6",
            "--activity",
            f"{DOG}=7",
            "--medication",
            "ibuprofen",
            "--note",
            "a better week",
        )
        world.pass_time(minutes=1)

    @pytest.mark.parametrize("words", [["--kind", "checkin"], ["--search", "dog"], ["--search", "ibuprofen"]])
    def test_found(self, run: Run, words: list[str]) -> None:
        """By its kind and its words."""
        run("log", "4")
        assert run("journal", "list", *words).stdout.count("check-in · PEG 5.0") == 1

    def test_shown(self, run: Run) -> None:
        """Each answer a line."""
        shown = run("journal", "show", "000000000001").stdout
        for line in (
            "PEG           5.0 (pain 5, enjoyment 4, activity 6)",
            "activities    walking the dog 7",
            "medication    ibuprofen",
        ):
            assert line in shown

    def test_taken_back_and_brought_back(self, run: Run, world: FakeWorld) -> None:
        """By every verb."""
        run("undo")
        assert stands(world) == []
        run("journal", "restore", "000000000001")
        assert only(world).note == "a better week"
        run("journal", "delete", "000000000001", "--yes")
        assert stands(world) == []
        run("journal", "restore", "000000000001")
        run("journal", "forget", "000000000001", "--yes")
        assert "ibuprofen" not in world.journal.file.read_text()

    @pytest.mark.parametrize("form", ["jsonl", "json"])
    def test_carried(self, run: Run, world: FakeWorld, tmp_path: Path, form: str) -> None:
        """Out, and in elsewhere, exactly."""
        run("checkin", "--sleep", "6.5")
        run("journal", "export", "-o", str(tmp_path / f"all.{form}"))
        there = stands(world)
        shutil.rmtree(world.journal.folder)
        shown = run("journal", "import", str(tmp_path / f"all.{form}"), "--yes").stdout
        assert stands(world) == there
        assert "2 check-ins" in shown

    def test_the_note_edited(self, run: Run, world: FakeWorld) -> None:
        """And its moment; the rest stays."""
        result = run("journal", "edit", "000000000001", "--note", "a good week", "--at", "yesterday 20:00")
        assert result.exit_code == 0, result.stderr
        assert (only(world).note, only(world).at.day, only(world).answers.peg) == (
            "a good week",
            20,
            Peg(5, 4, 6),
        )

    @pytest.mark.parametrize("words", [["5"], ["--pain", "5"], ["--site", "calf"], ["--mood", "calm"], ["--tag", "x"], ["--before", "5"], ["--side", "left"]])  # fmt: skip
    def test_what_it_does_not_have(self, run: Run, words: list[str]) -> None:
        """Refused, with what can be said."""
        result = run("journal", "edit", "000000000001", *words)
        assert (result.exit_code, "--at and --note" in result.stderr) == (2, True)


class TestTheReport:
    """The last check-in, with what counts."""

    def weeks(self, run: Run) -> None:
        """Three check-ins, a week apart."""
        own = ["--activity", f"{DOG}=3", "--activity", "socks=2"]
        run("checkin", "--peg", "7,6,5", *own, "--sitting", "20", "--woken", "3", "--at", "2026-11-07 20:00")
        run("checkin", "--peg", "6,6,5", "--sleep", "6", "--sitting", "30", "--at", "2026-11-14 20:00")
        run(
            "checkin",
            "--peg",
            "5,4,5",
            "--activity",
            f"{DOG}=7",
            "--activity",
            "socks=3",
            "--sleep",
            "6.5",
            "--sitting",
            "1 h",
            "--woken",
            "0",
            "--confidence",
            "6",
        )

    @pytest.mark.parametrize("columns", [40, 80])
    def test_golden(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, columns: int, golden: Callable[[str, str], None]
    ) -> None:
        """First, before, now: in short with a week, at length with more days."""
        monkeypatch.setenv("COLUMNS", str(columns))
        self.weeks(run)
        week = [line.rstrip() for line in run("report").stdout.splitlines()]
        more = [line.rstrip() for line in run("report", "--since", "8 days ago").stdout.splitlines()]
        assert max(map(len, [*week, *more])) <= columns
        golden(f"report-checkin-week-{columns}", "\n".join(week) + "\n")
        golden(f"report-checkin-{columns}", "\n".join(more[more.index("") :]) + "\n")

    def test_without_one(self, run: Run) -> None:
        """Nothing is said of check-ins, and nobody is told to make one."""
        run("log", "4")
        assert "heck-in" not in run("report").stdout
        assert json.loads(run("report", "--json").stdout)["checkins"] is None

    def test_json(self, run: Run) -> None:
        """The same in numbers."""
        self.weeks(run)
        told = json.loads(run("report", "--json").stdout)["checkins"]
        assert (told["n"], told["last"]["day"], told["before"]["day"], told["first"]["day"]) == (
            1,
            "2026-11-21",
            "2026-11-14",
            "2026-11-07",
        )
        assert (told["last"]["activities"], told["first"]["activities"]) == (5, 2.5)
        assert told["since_first"] == {
            "peg": pytest.approx(-4 / 3), "peg_counts": "perhaps", "activities": 2.5, "activities_count": True, "beyond_noise": [DOG],
        }  # fmt: skip
        assert told["since_before"]["peg_counts"] == "perhaps"
        assert told["before"]["activities"] is None

    def test_a_check_in_alone_is_a_report(self, run: Run) -> None:
        """Also of everything."""
        self.weeks(run)
        told = run("report", "--all").stdout
        assert "Sat 7 Nov to Sat 21 Nov 2026" in told
        assert "the last of 3" in told

    def test_items_without_a_score(self, run: Run) -> None:
        """Each is told where one is missing."""
        run("checkin", "--peg", "5,,0")
        told = run("report").stdout
        assert "PEG, pain: 5" in told
        assert "PEG, activity: 0" in told
        assert "lower is better" not in told
