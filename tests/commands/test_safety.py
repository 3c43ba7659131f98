"""Red flags: heeded before anything is understood, told once a day in full, settled when seen."""

import pytest

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Seen, Symptom

BOX = "on the list of things to be checked urgently"


def flat(text: str) -> str:
    """The text without its line breaks."""
    return " ".join(text.split())


def symptoms(world: FakeWorld) -> list[Symptom]:
    """The symptoms written, oldest first."""
    return [entry for entry in world.written() if isinstance(entry, Symptom)]


def test_the_static_text(run: Run) -> None:
    """All tiers and the numbers."""
    out = run("safety").stdout
    assert all(
        words in out for words in ("999", "112", "911", "116 123", "988", "findahelpline.com", "English")
    )


def test_the_box_on_stderr_and_the_entry_saved(run: Run, world: FakeWorld) -> None:
    """Also with --json, where stdout is data."""
    result = run("log", "--json", "cant", "feel", "when", "I", "wipe")
    assert BOX in flat(result.stderr)
    assert "999" in result.stderr
    assert result.stdout.startswith("{")
    assert symptoms(world)[0].flags[0].tier == "emergency"


def test_the_full_box_once_a_day(run: Run, world: FakeWorld) -> None:
    """Then a line that still names the number; the next day in full again."""
    run("log", "numb", "between", "my", "legs")
    again = run("log", "numb", "between", "my", "legs").stderr
    assert BOX not in flat(again)
    assert "999" in again
    world.pass_time(days=1)
    assert BOX in flat(run("log", "numb", "between", "my", "legs").stderr)


def test_a_more_urgent_tier_is_told_in_full(run: Run) -> None:
    """A box for today does not stand for an emergency."""
    run("log", "left", "foot", "drops", "since", "today")
    assert BOX in flat(run("log", "wet", "myself", "and", "didnt", "notice").stderr)


def test_from_the_structure(run: Run, world: FakeWorld) -> None:
    """Both legs at once, though no word says so."""
    result = run("log", "4", "--site", "left calf", "--site", "right calf")
    assert BOX in flat(result.stderr)
    assert symptoms(world)[0].flags[0].topic == "both-legs"


@pytest.mark.parametrize("words", [["--note", "numb between my legs"], ["--tag", "numb between my legs"]])
def test_every_option_is_looked_at(run: Run, words: list[str]) -> None:
    """Whatever a person types."""
    assert BOX in flat(run("log", "--pain", "3", *words).stderr)


def test_contradictions_are_kept_when_they_are_urgent(run: Run, world: FakeWorld) -> None:
    """The box says that the entry is saved, and so it is, although its numbers fight."""
    result = run("log", "4", "6", "numb", "between", "my", "legs")
    assert result.exit_code == 0
    assert BOX in flat(result.stderr)
    assert symptoms(world)[0].note == "4 6 numb between my legs"


def test_broken_bytes_hide_nothing(run: Run, world: FakeWorld) -> None:
    """A byte that is no text does not keep the words beside it from being seen and saved."""
    result = run("log", "numb\udcff", "between", "my", "legs", "cant", "wee")
    assert result.exit_code == 0
    assert BOX in flat(result.stderr)
    assert symptoms(world)[0].flags


def test_innocent_words_are_left_in_peace(run: Run) -> None:
    """Ordinary sciatica raises nothing."""
    result = run("log", "6", "calf", "left", "burning", "sitting")
    assert result.stderr == ""


def test_a_journal_that_cannot_be_read_hides_no_box(run: Run, world: FakeWorld) -> None:
    """Told in full, and then that it could not be saved."""
    world.journal.file.mkdir(parents=True)
    result = run("log", "numb", "between", "my", "legs")
    assert result.exit_code == 1
    assert BOX in flat(result.stderr)


class TestSeen:
    """A professional knows."""

    def test_it_settles(self, run: Run, world: FakeWorld) -> None:
        """The words no longer stand in the report; said again they do."""
        run("log", "numb", "between", "my", "legs")
        assert "numb between my legs" in run("report").stdout
        world.pass_time(minutes=1)
        result = run(
            "safety", "seen", "numb", "between", "my", "legs", "--by", "Dr Khan", "--on", "yesterday"
        )
        assert result.exit_code == 0
        assert "is known to Dr Khan since 2026-11-20" in result.stdout
        assert "numb between" not in run("report").stdout
        (seen,) = [entry for entry in world.written() if isinstance(entry, Seen)]
        assert seen.topics == ("saddle",)
        world.pass_time(minutes=1)
        run("log", "numb", "between", "my", "legs")
        assert "numb between my legs" in run("report").stdout

    @pytest.mark.parametrize("words", [["foot", "dropp"], ["um"], ["leg"]])
    def test_words_that_meant_nothing(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """Whole words alone; what matches nothing is refused and not noted, and it is said what stands."""
        run("log", "numb", "between", "my", "legs")
        world.pass_time(minutes=1)
        result = run("safety", "seen", *words, "--by", "GP")
        assert result.exit_code == 2
        assert "these stand: “numb between my legs”" in flat(result.stderr)
        assert not [entry for entry in world.written() if isinstance(entry, Seen)]

    def test_nothing_stands(self, run: Run) -> None:
        """There is nothing to settle."""
        assert "no words stand" in flat(run("safety", "seen", "numb", "--by", "GP").stderr)

    @pytest.mark.parametrize(
        "words", [["saddle"], ["numb"], ["NUMB", "between", "my", "legs"], ["numb", "bum"]]
    )
    def test_the_words_or_what_they_are_about(self, run: Run, words: list[str]) -> None:
        """The topic's name, some of the words, all of them, or other words of the same topic."""
        run("log", "numb", "between", "my", "legs")
        result = run("safety", "seen", *words, "--by", "GP")
        assert result.exit_code == 0
        assert "Settled: “numb between my legs” of 2026-11-21 (saddle)" in flat(result.stdout)
        assert result.stderr == ""

    def test_the_box_names_the_command_that_settles_it(self, run: Run) -> None:
        """As it is typed, it works."""
        box = flat(run("log", "numb", "between", "my", "legs").stderr)
        assert "qi safety seen saddle --by WHOM --on DATE" in box
        assert run("safety", "seen", "saddle", "--by", "GP", "--on", "today").exit_code == 0

    def test_more_than_one_is_asked_about(self, run: Run, world: FakeWorld) -> None:
        """In a pipe it is refused, and both are named."""
        run("log", "numb", "between", "my", "legs.", "pain", "in", "both", "legs")
        result = run("safety", "seen", "legs", "--by", "GP")
        assert result.exit_code == 2
        assert "both-legs, saddle" in flat(result.stderr)
        assert not [entry for entry in world.written() if isinstance(entry, Seen)]

    def test_more_than_one_at_a_terminal(self, run: Run, world: FakeWorld) -> None:
        """One key says which; what still stands is named."""
        run("log", "numb", "between", "my", "legs.", "pain", "in", "both", "legs")
        world.terminal = True
        world.ask = FakeAsk(["1"])
        result = run("safety", "seen", "legs", "--by", "GP")
        assert result.exit_code == 0
        assert "Still to be seen: “numb between my legs”" in flat(result.stderr)
        (seen,) = [entry for entry in world.written() if isinstance(entry, Seen)]
        assert seen.topics == ("both-legs",)

    def test_urgent_words_stand_in_any_report(self, run: Run, world: FakeWorld) -> None:
        """For 90 days, whatever its period; what can wait stands in its own time."""
        run("log", "numb", "between", "my", "legs.", "a", "lump", "on", "my", "spine")
        world.pass_time(days=60)
        shown = run("report", "--week").stdout
        assert "numb between my legs" in shown
        assert "lump" not in shown
        world.pass_time(days=31)
        assert "numb between my legs" not in run("report", "--week").stdout

    def test_a_crisis_may_be_known_too(self, run: Run, world: FakeWorld) -> None:
        """It stands in no report, and is settled by its name or its words."""
        run("log", "i", "want", "to", "die")
        world.pass_time(minutes=1)
        assert run("safety", "seen", "crisis", "--by", "Dr Khan").exit_code == 0

    def test_it_can_be_undone(self, run: Run, world: FakeWorld) -> None:
        """An entry like others."""
        run("log", "numb", "between", "my", "legs")
        world.pass_time(minutes=1)
        run("safety", "seen", "numb", "--by", "Dr Khan")
        world.pass_time(minutes=1)
        assert "Taken back" in run("undo").stdout
        assert "numb between my legs" in run("report").stdout

    @pytest.mark.parametrize(
        "words",
        [
            ["numb"],
            ["--by", "Dr Khan"],
            ["numb", "--by", " "],
            ["numb", "--by", "Dr Khan", "--on", "tomorrow"],
        ],
    )
    def test_refused(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """Which words, who, and a day that has been."""
        assert run("safety", "seen", *words).exit_code == 2
        assert world.written() == []


class TestPractice:
    """Before and after a practice the same eyes look."""

    def test_an_answer_is_heeded_and_kept(self, run: Run, world: FakeWorld) -> None:
        """The box is shown, the words are kept at once, and the practice goes on as asked."""
        world.terminal = True
        world.ask = FakeAsk(["cant wee", None, None])
        result = run("practice", "spinal-wave", "--minutes", "2")
        assert result.exit_code == 0
        assert BOX in flat(result.stderr)
        assert symptoms(world)[0].note == "cant wee"
        assert len(world.written()) == 2

    def test_leaving_after_the_box(self, run: Run, world: FakeWorld) -> None:
        """Q leaves without a practice; the words are kept."""
        world.terminal = True
        world.ask = FakeAsk(["cant wee", "q"])
        result = run("practice", "spinal-wave")
        assert result.exit_code == 0
        assert len(world.written()) == 1

    def test_notes_given_by_option(self, run: Run, world: FakeWorld) -> None:
        """In a pipe too."""
        assert BOX in flat(
            run("practice", "spinal-wave", "--minutes", "2", "--note", "wet myself today").stderr
        )
        assert symptoms(world)[0].note == "wet myself today"

    def test_words_that_stand_are_told_before_a_practice(self, run: Run) -> None:
        """Shown, then obeyed."""
        run("log", "numb", "between", "my", "legs")
        result = run("practice", "spinal-wave", "--minutes", "2")
        assert "Noted on 2026-11-21" in result.stderr
        assert "999" in result.stderr
        assert result.exit_code == 0
