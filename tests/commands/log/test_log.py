"""`qi log`: noted in a second, on the disk when it answers."""

import json

import pytest

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Site, Symptom


def only(world: FakeWorld) -> Symptom:
    """The one symptom written."""
    (entry,) = world.written()
    assert isinstance(entry, Symptom)
    return entry


def test_pain(run: Run, world: FakeWorld) -> None:
    """It repeats what it understood."""
    result = run("log", "--pain", "4")
    assert result.exit_code == 0
    assert result.stdout == "Logged Sat 21 Nov 2026 21:03 · pain 4  (000000)\n"
    assert (only(world).pain, only(world).at.isoformat()) == (4, "2026-11-21T21:03:00+01:00")


def test_no_pain_is_worth_noting(run: Run, world: FakeWorld) -> None:
    """Zero is welcome."""
    run("log", "--pain", "0")
    assert only(world).pain == 0


def test_a_note_alone(run: Run, world: FakeWorld) -> None:
    """Words without a number, made fit to be stored and shown."""
    result = run("log", "--note", " bad\x1b[31m night\udcff ")
    assert only(world).note == "bad\x1b[31m night\ufffd"
    assert "\x1b" not in result.stdout
    assert only(world).pain is None


def test_at(run: Run, world: FakeWorld) -> None:
    """When it was; the answer repeats weekday and date."""
    result = run("log", "--pain", "3", "--at", "2026-11-20 07:05")
    assert "Fri 20 Nov 2026 07:05" in result.stdout
    assert only(world).at.isoformat() == "2026-11-20T07:05:00+01:00"
    assert only(world).logged > only(world).at


def test_json(run: Run, world: FakeWorld) -> None:
    """The entry as it stands in the journal."""
    result = run("log", "--pain", "3", "--json")
    assert json.loads(result.stdout) == json.loads(world.journal.file.read_bytes())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param([], "nothing to note", id="nothing"),
        pytest.param(["--note", "  "], "nothing to note", id="an empty note"),
        pytest.param(["--pain", "11"], "from 0 (none) to 10", id="too much"),
        pytest.param(["--pain", "-1"], "from 0 (none) to 10", id="too little"),
        pytest.param(["--pain", "4.5"], "4.5", id="no whole number"),
        pytest.param(["left", "calf", "--side", "right"], "contradicts left calf", id="sides"),
        pytest.param(["--pain", "3", "--at", "tomorrow"], "--at:", id="no time"),
        pytest.param(["--pain", "3", "--at", "03/04/2026"], "2026", id="ambiguous"),
        pytest.param(["--pain", "3", "--at", "2027-01-01 10:00"], "has not come yet", id="future"),
    ],
)
def test_refused(run: Run, world: FakeWorld, words: list[str], told: str) -> None:
    """Exit 2, the reason, and nothing is written."""
    result = run("log", *words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert world.written() == []


def test_words(run: Run) -> None:
    """No flags, any order; it answers with what it understood."""
    result = run("log", "6", "calf", "left", "burning", "sitting")
    assert (
        result.stdout
        == "Logged Sat 21 Nov 2026 21:03 · pain 6 · left calf · burning · worse sitting  (000000)\n"
    )
    assert result.stderr == ""
    assert run("log", "6 calf left burning sitting").stdout.startswith(
        "Logged Sat 21 Nov 2026 21:03 · pain 6 · left"
    )


def test_words_and_options_add_up(run: Run, world: FakeWorld) -> None:
    """Everything ends in one entry."""
    words = ["log", "calf", "--side", "left", "--pain", "6", "--quality", "numb", "--worse-with", "sitting"]
    run(*words, "--better-with", "heat", "--mood", "calm", "--tag", "work", "--note", "long drive")
    entry = only(world)
    assert (entry.pain, entry.sites, entry.qualities) == (6, (Site("calf", "left"),), ("numb",))
    assert (entry.worse_with, entry.better_with, entry.moods) == (("sitting",), ("heat",), ("calm",))
    assert (entry.tags, entry.note) == (("work",), "long drive")


def test_unknown_words_are_kept_and_said(run: Run, world: FakeWorld) -> None:
    """Nothing is lost."""
    result = run("log", "6", "wobblish", "--note", "long drive")
    assert result.exit_code == 0
    assert result.stderr.startswith('kept "wobblish"; your words are kept whole as a note.')
    assert only(world).note == "6 wobblish · long drive"


def test_an_option_counts(run: Run, world: FakeWorld) -> None:
    """--pain is the pain, and words that say another number are kept."""
    run("log", "4", "calf", "--pain", "5")
    assert (only(world).pain, only(world).note) == (5, "4 calf")


def test_notes_add_up(run: Run, world: FakeWorld) -> None:
    """Each of several notes is kept."""
    run("log", "6", "--note", "one", "--note", " two ")
    assert only(world).note == "one; two"


@pytest.mark.parametrize("words", [["yesterday", "8pm"], ["20", "min", "ago"]])
def test_times_among_the_words(run: Run, world: FakeWorld, words: list[str]) -> None:
    """They are when it was, and need no option."""
    result = run("log", "6", *words)
    assert result.stderr == ""
    assert only(world).at < world.now().replace(microsecond=0)
    assert only(world).note == ""


@pytest.mark.parametrize("words", [["4.5"], ["38.9"]])
def test_numbers_that_are_no_pain(run: Run, world: FakeWorld, words: list[str]) -> None:
    """They are kept, no pain is guessed, and it is said how to put it right."""
    result = run("log", *words)
    assert "qi journal edit last" in result.stderr
    assert only(world).pain is None
    assert only(world).note == words[0]


def test_negations_are_kept_untouched(run: Run, world: FakeWorld) -> None:
    """The whole sentence, and without a word about it."""
    result = run("log", "no", "numbness", "today,", "3", "back")
    assert (only(world).note, only(world).pain, result.stderr) == ("no numbness today, 3 back", 3, "")


class TestAsking:
    """A bare `qi log` at a terminal."""

    @pytest.mark.parametrize(
        ("answers", "told"),
        [
            pytest.param(["6", "lc", "b"], "pain 6 · left calf · burning", id="a key or two each"),
            pytest.param(["6", "left calf", "stab"], "pain 6 · left calf · stabbing", id="a few letters"),
            pytest.param(["", "back", ""], "back", id="skipping"),
            pytest.param(["0", None, None], "pain 0", id="no pain"),
            pytest.param(["3 low back", "", "t"], "pain 3 · back · tingling", id="more than was asked"),
        ],
    )
    def test_three_questions(self, run: Run, world: FakeWorld, answers: list[str | None], told: str) -> None:
        """Pain, where, what kind; Enter skips."""
        world.terminal = True
        world.ask = FakeAsk(answers)
        assert f"· {told}  (" in run("log").stdout
        assert len(world.ask.questions) == 3

    def test_a_number_that_cannot_be_is_asked_again(self, run: Run, world: FakeWorld) -> None:
        """With the reason, and nothing said so far is lost."""
        world.terminal = True
        world.ask = FakeAsk(["12", "6", "lc", ""])
        result = run("log")
        assert world.ask.questions[1].startswith("That takes a whole number from 0 to 10")
        assert "pain 6 · left calf" in result.stdout

    @pytest.mark.parametrize("answers", [["eleven", "11", "6", "7"], ["-3", "", "6", "7"]])
    def test_a_number_elsewhere_is_no_pain(self, run: Run, world: FakeWorld, answers: list[str]) -> None:
        """The pain is asked for twice; a number at the place or the kind is kept in the note."""
        world.terminal, world.ask = True, FakeAsk(answers)
        run("log")
        (entry,) = world.written()
        assert isinstance(entry, Symptom)
        assert world.ask.questions[1].startswith("That takes a whole number")
        assert (entry.pain, entry.note.endswith("6, 7")) == (None, True)

    def test_the_pain_stays_beside_the_same_number(self, run: Run, world: FakeWorld) -> None:
        """Said again at the place, it is kept, and the pain is what it was."""
        world.terminal, world.ask = True, FakeAsk(["6", "6", ""])
        run("log")
        (entry,) = world.written()
        assert isinstance(entry, Symptom)
        assert (entry.pain, entry.note) == (6, "6")

    def test_nothing_said(self, run: Run, world: FakeWorld) -> None:
        """Nothing is noted, and nothing is wrong."""
        world.terminal = True
        world.ask = FakeAsk(["", "", ""])
        assert run("log").exit_code == 0
        assert world.written() == []


def test_a_journal_that_cannot_be_written(run: Run, world: FakeWorld) -> None:
    """Exit 1, the path, and the entry is given back."""
    world.paths.journal.parent.mkdir(parents=True)
    world.paths.journal.write_text("a file in the way")
    result = run("log", "--pain", "4")
    assert result.exit_code == 1
    assert str(world.paths.journal) in result.stderr
    assert "\nqi log --pain=4 '--at=2026-11-21 21:03'\n" in result.stderr


def test_urgent_words_in_an_answer_are_met_at_once(run: Run, world: FakeWorld) -> None:
    """Before the next question, which may never be answered; nothing is said to be saved yet."""
    world.terminal = True

    def broken_off(question: str, **_: object) -> str:
        world.ask.questions.append(question)
        if len(world.ask.questions) > 1:
            raise KeyboardInterrupt
        return "numb between my legs"

    world.ask.line = broken_off  # type: ignore[method-assign] # Ctrl-C at the second question
    result = run("log")
    assert "999, 112, 911" in " ".join(result.stderr.split())
    assert "saved" not in result.stderr
    assert world.written() == []
