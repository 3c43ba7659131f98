"""`qi ask`: a question is kept until it is answered, and no number changes on the way."""

import json

import pytest

from fakes import FakeAsk, FakeWorld, Run, at_terminal
from qicli.core.entry import Question, Symptom

BOX = "on the list of things to be checked urgently"


def flat(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def asked(world: FakeWorld) -> list[Question]:
    """The questions that stand, as they came up."""
    questions = [entry for entry in world.journal.standing() if isinstance(entry, Question)]
    return sorted(questions, key=lambda each: each.at)


@pytest.fixture
def three(run: Run, world: FakeWorld) -> None:
    """Three questions."""
    for text in ("can I cycle again?", "how long may I sit?", "is it normal that it tingles?"):
        assert run("ask", text).exit_code == 0
        world.pass_time(minutes=1)


def test_a_question_is_kept(run: Run, world: FakeWorld) -> None:
    """In quotation marks or without; it is said what was noted, with its id."""
    result = run("ask", "can I", "cycle", "again?")
    assert flat(result.stdout) == "Noted Sat 21 Nov 2026 21:03 · question “can I cycle again?” (000000)"
    assert [each.text for each in asked(world)] == ["can I cycle again?"]
    assert not result.stderr


def test_nothing_asked(run: Run) -> None:
    """How to keep one is said; and blanks are no question."""
    assert (
        run("ask").stdout == 'No question is open. To keep one for the visit: qi ask "can I cycle again?"\n'
    )
    assert run("ask", " ").exit_code == 2


@pytest.mark.usefixtures("three")
def test_the_list(run: Run) -> None:
    """By number as they came up, with their days, and how to tick one off."""
    assert run("ask").stdout.splitlines() == [
        "1. can I cycle again? · Sat 21 Nov 2026  (000000)",
        "2. how long may I sit? · Sat 21 Nov 2026  (000000)",
        "3. is it normal that it tingles? · Sat 21 Nov 2026  (000000)",
        'When it is answered: qi ask --answered 1 "what was said"',
    ]


@pytest.mark.usefixtures("three")
def test_numbers_stay_while_they_are_answered(run: Run, world: FakeWorld) -> None:
    """One after the other, as on the list; a day later those that are open are counted anew."""
    result = run("ask", "--answered", "1", "yes,", "gently")
    assert flat(result.stdout) == (
        "Answered: “can I cycle again?” “yes, gently” (000000) qi undo opens it again."
    ).replace(") qi", "). qi")
    assert run("ask", "--answered", "2", "half an hour").exit_code == 0
    assert [(each.answer, str(each.answered)) for each in asked(world)[:2]] == [
        ("yes, gently", "2026-11-21"),
        ("half an hour", "2026-11-21"),
    ]
    listed = run("ask").stdout
    assert "1. can I cycle again? · Sat 21 Nov 2026 · answered Sat 21 Nov 2026 “yes, gently”" in listed
    assert "qi ask --answered 3" in listed
    world.pass_time(hours=25)
    assert run("ask").stdout.startswith("1. is it normal")
    assert len(run("ask").stdout.splitlines()) == 2
    every = run("ask", "--all").stdout.splitlines()
    assert [line[:2] for line in every] == ["- ", "- ", "1.", "Wh"]


@pytest.mark.usefixtures("three")
class TestTickedOff:
    """What else can be said of an answer."""

    def test_without_words(self, run: Run, world: FakeWorld) -> None:
        """In a pipe nothing is asked."""
        result = run("ask", "--answered", "2")
        assert (result.exit_code, world.ask.questions) == (0, [])
        assert (asked(world)[1].answer, str(asked(world)[1].answered)) == ("", "2026-11-21")
        assert "2. how long may I sit? · Sat 21 Nov 2026 · answered Sat 21 Nov 2026  (" in run("ask").stdout

    @pytest.mark.parametrize(("answer", "kept"), [("yes", "yes"), ("", ""), (None, "")])
    def test_at_a_terminal(self, run: Run, world: FakeWorld, answer: str | None, kept: str) -> None:
        """What was said is asked, where it was not given."""
        at_terminal(world, answer)
        run("ask", "--answered", "1")
        assert "can I cycle again?" in world.ask.questions[0]
        assert (asked(world)[0].answer, asked(world)[0].answered is None) == (kept, False)

    def test_on_a_day(self, run: Run, world: FakeWorld) -> None:
        """When it was answered; none that is to come."""
        assert run("ask", "--answered", "1", "yes", "--on", "monday").exit_code == 0
        assert str(asked(world)[0].answered) == "2026-11-16"
        assert run("ask", "--answered", "2", "yes", "--on", "2031-01-01").exit_code == 2
        assert asked(world)[1].answered is None

    def test_by_its_id(self, run: Run, world: FakeWorld) -> None:
        """As the list shows it, if that names one alone."""
        assert run("ask", "--answered", asked(world)[1].id, "yes").exit_code == 0
        assert asked(world)[1].answer == "yes"
        assert run("ask", "--answered", "0000000000").exit_code == 2

    def test_answered_better(self, run: Run, world: FakeWorld) -> None:
        """The new words take the old ones' place; undo has it as it was, and once more open."""
        run("ask", "--answered", "1", "yes")
        assert "qi undo has it so" in flat(run("ask", "--answered", "1", "yes, gently").stdout)
        assert asked(world)[0].answer == "yes, gently"
        assert "Nothing is changed" in run("ask", "--answered", "1").stdout
        assert asked(world)[0].answer == "yes, gently"
        for answer in ("yes", ""):
            assert run("undo").exit_code == 0
            assert asked(world)[0].answer == answer
        assert asked(world)[0].answered is None

    @pytest.mark.parametrize("which", ["4", "0", "zz", ""])
    def test_none_is_meant(self, run: Run, world: FakeWorld, which: str) -> None:
        """Those that are there are named, and nothing is written."""
        before = world.journal.file.read_bytes()
        result = run("ask", "--answered", which, "yes")
        assert result.exit_code == 2
        assert "1. Sat 21 Nov 2026 21:03 · question “can I cycle again?”" in flat(result.stderr)
        assert world.journal.file.read_bytes() == before

    def test_fields_of_a_newer_qi(self, run: Run, world: FakeWorld) -> None:
        """They are carried along."""
        raw = world.journal.file.read_bytes().replace(b'"text":"can', b'"for":"Dr Khan","text":"can')
        world.journal.file.write_bytes(raw)
        run("ask", "--answered", "1", "yes")
        assert b'"for":"Dr Khan"' in world.journal.file.read_bytes().splitlines()[-1]


def test_none_to_answer(run: Run) -> None:
    """It says how to keep one."""
    assert 'none is open; to keep one: qi ask "can I cycle' in flat(run("ask", "--answered", "1").stderr)


class TestRedFlags:
    """Whatever a person types is looked at."""

    def test_in_a_question(self, run: Run, world: FakeWorld) -> None:
        """Saved first; it stands in the report until somebody knows."""
        result = run("ask", "is it bad that I am numb between the legs?")
        assert BOX in flat(result.stderr)
        assert "Your entry is saved" in result.stderr
        assert [flag.topic for flag in asked(world)[0].flags] == ["saddle"]
        assert "numb between the legs” on Sat 21 Nov" in flat(run("report").stdout)
        run("safety", "seen", "saddle", "--by", "Khan")
        assert "numb between the legs” on Sat 21 Nov" not in flat(run("report").stdout)

    def test_in_an_answer(self, run: Run, world: FakeWorld) -> None:
        """It joins those of the question."""
        run("ask", "my foot drops, is that bad?")
        result = run("ask", "--answered", "1", "go at once if you cannot feel when you wipe")
        assert BOX in flat(result.stderr)
        assert {flag.topic for flag in asked(world)[0].flags} == {"foot-drop", "saddle"}

    def test_in_an_answer_to_none(self, run: Run, world: FakeWorld) -> None:
        """What cannot be ticked off is kept as a note."""
        result = run("ask", "--answered", "1", "numb between the legs")
        assert (result.exit_code, BOX in flat(result.stderr)) == (2, True)
        (note,) = world.written()
        assert isinstance(note, Symptom)
        assert note.note == "numb between the legs"

    def test_a_crisis(self, run: Run) -> None:
        """Its words are on the list, and in no report."""
        run("ask", "should I end my life?")
        assert "end my life" in run("ask").stdout
        assert "end my life" not in run("report").stdout
        assert json.loads(run("report", "--json").stdout)["questions"] == []


@pytest.mark.parametrize(
    "words",
    [["can I run?", "--all"], ["--all", "--answered", "1"], ["--on", "monday"], ["x", "--on", "monday"]],
)
def test_what_does_not_go_together(run: Run, world: FakeWorld, words: list[str]) -> None:
    """It is refused, and nothing is written."""
    assert run("ask", *words).exit_code == 2
    assert not world.written()


@pytest.mark.usefixtures("three")
def test_as_json(run: Run, world: FakeWorld) -> None:
    """The entry that was written, or each of the list, as its line."""
    said = json.loads(run("ask", "--json", "and now?").stdout)
    assert (said["type"], said["text"]) == ("question", "and now?")
    said = json.loads(run("ask", "--json", "--answered", "1", "yes").stdout)
    assert (said["replaces"], said["answer"]) == (asked(world)[0].root, "yes")
    lines = [json.loads(line) for line in run("ask", "--json").stdout.splitlines()]
    assert [line["text"] for line in lines][::3] == ["can I cycle again?", "and now?"]


@pytest.mark.usefixtures("three")
def test_in_the_report(run: Run, world: FakeWorld) -> None:
    """What is open and what was answered in its days; many are counted."""
    run("ask", "--answered", "2", "half an hour")
    run("ask", "--answered", "3")
    told = run("report").stdout
    assert "To ask at the visit\n- can I cycle again?\n" in told
    assert "Answered\n- how long may I sit? Sat 21 Nov: “half an hour”\n- is it normal" in told
    said = json.loads(run("report", "--json").stdout)["questions"]
    assert [(each["answer"], each["answered"]) for each in said] == [
        ("", None),
        ("half an hour", "2026-11-21"),
        ("", "2026-11-21"),
    ]
    world.pass_time(days=40)
    assert "Answered" not in run("report").stdout
    assert "- can I cycle again?" in run("report").stdout
    for number in range(6):
        run("ask", f"may I {number}?")
    assert "- and 2 more: qi ask --all" in run("report").stdout


def test_hostile_words(run: Run, world: FakeWorld) -> None:
    """They move no cursor, neither in the list nor in the report."""
    run("ask", "can\x1b[2J I\u202e cycle?")
    at_terminal(world, "yes\x1b[2J")
    run("ask", "--answered", "1")
    assert "\x1b" not in world.ask.questions[0]
    for told in (run("ask").stdout, run("report").stdout):
        assert "\x1b" not in told
        assert "\u202e" not in told


def test_a_journal_that_cannot_be_written(run: Run, world: FakeWorld) -> None:
    """The question comes back as a command; its box is shown all the same."""
    world.paths.journal.parent.mkdir(parents=True)
    world.paths.journal.write_text("a file where the folder should be")
    world.ask = FakeAsk()
    result = run("ask", "am I numb between the legs?")
    assert result.exit_code == 1
    assert BOX in flat(result.stderr)
    assert "Your entry is saved" not in result.stderr
    assert "am I numb between the legs?" in result.stderr
