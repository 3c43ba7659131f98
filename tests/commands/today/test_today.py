"""Bare `qi`: what today, in a few lines, and as JSON."""

import json
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec
import pytest

from fakes import EVENING, FakeAsk, FakeWorld, Run, settings
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import OnBad
from qicli.core.entry import Reading, Session
from qicli.core.ledger import Standing
from qicli.core.today.suggest import Suggestion

# What scripts may rely on: fields are added, never removed.
FIELDS = [
    *("v", "routine", "title", "seconds", "minutes", "gentle", "reason", "empty", "last", "usual"),
    *("planned", "left_out", "unseen", "crisis", "moving", "change", "new", "said_now"),
]


@pytest.fixture(autouse=True)
def in_the_afternoon(world: FakeWorld) -> None:
    """Early and late have suggestions of their own."""
    world.terminal = True
    world.fake_calendar.instant = EVENING.replace(hour=15)


class CountingJournal(Journal):
    """Counts how often somebody asks for the entries that stand."""

    read = 0

    def standing(self, since: date | None = None, *, on_bad: OnBad | None = None) -> Iterator[Standing]:
        """Counted, and as ever."""
        self.read += 1
        return super().standing(since, on_bad=on_bad)


def worse_twice(world: FakeWorld) -> None:
    """Two practices of the wave, each followed by three points more."""
    for days in (2, 3):
        at = world.now() - timedelta(days=days)
        world.journal.append(
            Session(
                id=world.new_id(),
                logged=at,
                at=at,
                routine="spinal-wave",
                seconds=350,
                planned=350,
                finished=True,
                before=Reading(pain=2),
                after=Reading(pain=5),
            )
        )


def test_an_empty_journal(run: Run) -> None:
    """Two lines of welcome."""
    assert run().stdout.splitlines() == [
        "Be led through a practice: qi practice spinal-wave",
        "Or note how it is: qi log 4 back",
    ]


def test_a_day(run: Run) -> None:
    """The last pain and when, one practice with minutes and the reason, and how to log."""
    run("log", "6", "left", "calf", "burning", "--at", "yesterday 21:03")
    result = run()
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Last: yesterday 21:03, pain 6, left calf.",
        "Today: Easy Breathing, 5 min, gentle – pain was 6 yesterday.",
        "qi practice easy-breathing --gentle",
        "How is it now? qi log 6 left calf burning",
    ]


def test_what_it_says_can_be_typed(run: Run, world: FakeWorld) -> None:
    """Both commands are understood."""
    run("log", "6", "left", "calf", "burning")
    world.fake_calendar.instant += timedelta(minutes=15)
    lines = run("--minutes", "4").stdout.splitlines()
    world.terminal = False
    for line in (lines[2], lines[3].removeprefix("How is it now? ")):
        assert run(*line.split()[1:]).exit_code == 0


def test_what_was_noted_just_now_is_not_asked_again(run: Run, world: FakeWorld) -> None:
    """For a quarter of an hour; what was felt longer ago says nothing of now."""
    run("log", "4", "back", "--at", "1 hour ago")
    assert "How is it now?" in run("--minutes", "9").stdout
    run("log", "4", "back")
    assert "How is it now?" not in run("--minutes", "9").stdout
    world.fake_calendar.instant += timedelta(minutes=15)
    assert "How is it now? qi log 4 back" in run("--minutes", "9").stdout


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("tingling left foot", False),
        ("anxious", False),
        ("a strange day", False),
        ("walked 20 min", True),
        ("ibuprofen 400mg", True),
        ("left calf --at 20_min_ago", True),
    ],
)
def test_what_was_said_in_words_is_not_asked_again(run: Run, words: str, asked: bool) -> None:
    """Without a number too; what was only done or taken says nothing of how it is."""
    run("log", "4", "back", "--at", "1 hour ago")
    run("log", *(word.replace("_", " ") for word in words.split()))
    assert ("How is it now?" in run("--minutes", "9").stdout) == asked


def test_under_ten_lines_at_forty_columns(
    run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also with a routine that is no longer suggested."""
    monkeypatch.setenv("COLUMNS", "40")
    worse_twice(world)
    run("log", "4", "left", "calf", "burning", "sitting")
    lines = run().stdout.splitlines()
    assert "No longer suggested: spinal-wave – the" in lines
    assert len(lines) < 10
    assert max(map(len, lines)) <= 40


def test_in_a_pipe(run: Run, world: FakeWorld) -> None:
    """The same plain lines; the help is asked for by its name."""
    run("log", "6", "left", "calf", "burning")
    at_a_terminal = run()
    world.terminal = False
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == at_a_terminal.stdout
    assert "\x1b" not in result.stdout


def test_minutes(run: Run) -> None:
    """No longer than the time there is; what no practice can last is refused."""
    assert "qi practice spinal-wave --minutes 3" in run("--minutes", "3").stdout
    for minutes in ("0", "61", "nan"):
        result = run("--minutes", minutes)
        assert result.exit_code == 2
        assert "--minutes" in result.stderr


@pytest.mark.parametrize("words", [["--json", "log", "4"], ["--minutes", "3", "practice"]])
def test_options_of_a_verb_come_after_it(run: Run, world: FakeWorld, words: list[str]) -> None:
    """They are not silently passed over, and nothing is done."""
    result = run(*words)
    assert result.exit_code == 2
    assert "come after it" in result.stderr
    assert not world.written()


def test_json(run: Run, world: FakeWorld) -> None:
    """The suggestion, also in a pipe, with every field that was promised."""
    world.terminal = False
    run("log", "6", "left", "calf")
    result = run("--json")
    told = json.loads(result.stdout)
    assert list(told) == FIELDS
    assert (told["routine"], told["gentle"]) == ("easy-breathing", True)
    assert told["reason"] == {"code": "high", "values": {"pain": 6}}
    assert told["last"]["sites"] == [{"site": "calf", "side": "left"}]
    assert msgspec.json.decode(result.stdout, type=Suggestion).routine == "easy-breathing"


def test_something_urgent(run: Run) -> None:
    """The safety text instead of any practice, until a professional knows of it."""
    run("log", "5", "groin", "numb")
    result = run()
    assert result.exit_code == 0
    assert "EMERGENCY" in result.stdout
    assert "999, 112, 911" in " ".join(result.stdout.split())
    assert "qi safety seen groin numb --by WHOM --on DATE" in result.stdout
    assert "practice" not in result.stdout
    in_json = run("--json")
    assert json.loads(in_json.stdout)["routine"] is None
    assert "EMERGENCY" in in_json.stderr
    run("safety", "seen", "groin", "numb", "--by", "Dr Khan")
    assert "qi practice" in run().stdout


def test_a_crisis(run: Run) -> None:
    """Whom to call, without repeating the words, and no practice."""
    run("log", "5", "--note", "I want to end my life")
    out = run().stdout
    assert "116 123" in out
    assert "end my life" not in out
    assert "practice" not in out


def test_a_journal_that_cannot_be_read(run: Run, world: FakeWorld) -> None:
    """One line that names the file."""
    (world.journal.folder / "other.jsonl").mkdir(parents=True)
    result = run()
    assert result.exit_code == 1
    assert "other.jsonl" in result.stderr


class TestBySettings:
    """What the person told and chose."""

    def test_gates(self, run: Run, world: FakeWorld) -> None:
        """Nothing is suggested that could not be practised."""
        run("log", "2", "calm")
        for _ in range(2):
            run("log", "4 back worse sitting")
        settings(world, "[person]\ngates = ['numb-foot']\n")
        suggested = json.loads(run("--json").stdout)["routine"]
        assert suggested is not None
        assert run("practice", suggested, "--dry-run").exit_code == 0
        assert run("practice", "spinal-wave", "--dry-run").exit_code == 2

    def test_a_step_softened_is_no_reason_against_it(self, run: Run, world: FakeWorld) -> None:
        """A routine of which a step is softened for the person is suggested as it is otherwise."""
        world.fake_calendar.instant = EVENING.replace(hour=7)
        plain = json.loads(run("--json").stdout)
        settings(world, "[person]\ngates = ['hip-replacement']\n")
        suggested = json.loads(run("--json").stdout)
        assert (suggested["routine"], suggested["gentle"]) == (plain["routine"], False)

    def test_the_limit(self, run: Run, world: FakeWorld) -> None:
        """From which pain on it counts as high."""
        run("log", "4", "back")
        plain = json.loads(run("--json").stdout)["reason"]["code"]
        settings(world, "gentle_from = 4")
        assert json.loads(run("--json").stdout)["reason"]["code"] != plain

    def test_a_setting_that_cannot_be_used(self, run: Run, world: FakeWorld) -> None:
        """What is not about the person is told once, and its default is taken."""
        run("log", "4", "back", "--at", "1 hour ago")
        plain = run("--minutes", "9").stdout
        settings(world, "plain = 'yes'\n")
        result = run("--minutes", "9")
        assert (result.exit_code, result.stdout) == (0, plain)
        assert len(result.stderr.splitlines()) == 1

    @pytest.mark.parametrize("fault", ["[person]\ngates = ['hert']\n", "this is no TOML"])
    def test_settings_that_cannot_be_used(self, run: Run, world: FakeWorld, fault: str) -> None:
        """Rather no suggestion than one for somebody else; all else is told, and nothing is asked."""
        run("plan", "add", "heel-drops")
        run("practice", "seated-tree")
        run("log", "4", "back", "--at", "1 hour ago")
        world.fake_calendar.instant += timedelta(hours=8)
        settings(world, fault)
        world.ask = FakeAsk([])
        for verb in ((), ("plan",)):
            world.told.clear()
            result = run(*verb)
            assert result.exit_code == 0
            assert len(result.stderr.splitlines()) == 1
            assert "config.toml" in result.stderr
            assert "qi practice" not in result.stdout
        assert run().stdout.splitlines() == [
            "Last: today 14:03, pain 4, back.",
            "Today: no practice while what you told of yourself cannot be read. To mend it:",
            "qi config edit",
            "How is it now? qi log 4 back",
        ]
        assert json.loads(run("--json").stdout)["reason"] == {"code": "unreadable", "values": {}}

    def test_what_is_urgent_whatever_the_settings(self, run: Run, world: FakeWorld) -> None:
        """An unseen word comes first, by bare qi and on a bad day."""
        run("log", "5", "groin", "numb")
        settings(world, "[person]\ngates = ['hert']\n")
        for verb in ("", "flare"):
            assert "EMERGENCY" in run(*verb.split()).stdout

    def test_a_side_from_the_settings(self, run: Run, world: FakeWorld) -> None:
        """It is not told as if it had been said."""
        settings(world, "[person]\nside = 'left'\n")
        run("log", "4", "calf", "--at", "1 hour ago")
        assert run("--minutes", "9").stdout.splitlines()[0] == "Last: today 14:03, pain 4, calf."


class TestFollowUp:
    """Some hours after a practice its follow-up is asked for, once, where nothing was noted by then."""

    @pytest.fixture(autouse=True)
    def practised(self, world: FakeWorld) -> None:
        """A practice of yesterday evening."""
        at = world.now() - timedelta(hours=18)
        said = {"routine": "spinal-wave", "seconds": 350, "planned": 350, "finished": True}
        session = Session(id=world.new_id(), logged=at, at=at, before=Reading(pain=5), **said)  # type: ignore[arg-type] # a table
        world.journal.append(session)

    def test_asked_once(self, run: Run, world: FakeWorld) -> None:
        """The answer is an entry like any other."""
        world.ask = FakeAsk(["3 left calf"])
        assert "Logged Sat 21 Nov 2026 15:03 · pain 3 · left calf" in " ".join(
            run("--minutes", "9").stdout.split()
        )
        assert world.ask.questions == ["After spinal-wave on Fri 20 Nov 2026 21:03: pain now, 0–10? "]
        run("--minutes", "9")
        assert len(world.ask.questions) == 1

    @pytest.mark.parametrize(("answer", "times"), [("", 1), ("8", 2)], ids=["skipped", "noted"])
    def test_the_days_are_read_once(self, run: Run, world: FakeWorld, answer: str, times: int) -> None:
        """For suggestion, question and check-in together; once more only for what was just noted."""
        world.journal = counting = CountingJournal(world.journal.folder, world.journal.machine)
        world.ask = FakeAsk([answer])
        told = run("--minutes", "9").stdout
        assert len(world.ask.questions) == 1
        assert counting.read == times
        assert ("pain is 8" in told) == bool(answer)

    def test_skipped(self, run: Run, world: FakeWorld) -> None:
        """It is not asked again, and nothing is noted."""
        world.ask = FakeAsk([""])
        run("--minutes", "9")
        run("--minutes", "9")
        assert len(world.ask.questions) == 1
        assert len(world.written()) == 1

    def test_noted_by_then(self, run: Run, world: FakeWorld) -> None:
        """The first pain noted is the follow-up already."""
        run("log", "4")
        run("--minutes", "9")
        assert world.ask.questions == []

    def test_noted_minutes_ago(self, run: Run, world: FakeWorld) -> None:
        """A little before the six hours were over: it is not asked again a minute later."""
        world.fake_calendar.instant -= timedelta(hours=12, minutes=1)
        run("log", "4")
        world.fake_calendar.instant += timedelta(minutes=8)
        run("--minutes", "9")
        assert world.ask.questions == []

    @pytest.mark.parametrize("setting", [["ask", "never"], ["quiet", "2 weeks"]], ids=" ".join)
    def test_not_wanted(self, run: Run, world: FakeWorld, setting: list[str]) -> None:
        """The settings say whether anything is asked."""
        assert run("config", "set", *setting).exit_code == 0
        world.__dict__.pop("settings", None)  # read anew, as the next start does
        run("--minutes", "9")
        assert world.ask.questions == []

    def test_words_that_are_no_entry(self, run: Run, world: FakeWorld) -> None:
        """A number that no pain can be is asked about once, then kept as words; what today follows."""
        world.ask = FakeAsk(["38", "38"])
        result = run("--minutes", "9")
        assert len(world.ask.questions) == 2
        assert "Today:" in result.stdout

    def test_after_something_urgent(self, run: Run, world: FakeWorld) -> None:
        """Nothing is asked."""
        run("log", "numb in both legs")
        run("--minutes", "9")
        assert world.ask.questions == []


def test_a_check_in_is_suggested_weekly(run: Run) -> None:
    """From a week of notes on; not while one is fresh."""
    run("log", "4", "--at", "10 days ago")
    assert "qi checkin" in run("--minutes", "9").stdout
    run("checkin", "--peg", "5,4,6")
    assert "qi checkin" not in run("--minutes", "9").stdout
