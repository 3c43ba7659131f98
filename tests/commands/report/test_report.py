"""`qi report`: the week at a glance, honest about gaps."""

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import NamedTuple

import pytest

from fakes import FakeWorld, Run
from qicli.core.when import Period


def test_an_empty_journal_gets_a_first_step(run: Run) -> None:
    """Friendly, and no error."""
    result = run("report")
    assert result.exit_code == 0
    assert "qi log --pain 4" in result.stdout


def week(run: Run, world: FakeWorld) -> None:
    """Some days with entries, one of them with zero, the others without."""
    run("log", "--pain", "6", "--at", "2026-11-16 08:00")
    run("log", "--pain", "3", "--at", "2026-11-18 08:00")
    run("log", "--pain", "4", "--at", "2026-11-18 20:00")
    run("log", "--pain", "0", "--at", "2026-11-20 20:00")
    wave = ("practice", "spinal-wave", "--minutes", "2", "--lead-in", "0", "--no-introduce")
    run(*wave, "--before", "5", "--after", "3")
    world.pass_time(hours=1)


class Lived(NamedTuple):
    """What some weeks left behind: files by their place in the home, the hour, and the ids used."""

    files: dict[Path, bytes]
    now: datetime
    ids: int


LIVED: list[Lived] = []


def busy_weeks(run: Run, world: FakeWorld) -> None:
    """Two weeks of someone whose leg gets better; lived once, and then laid down as they were left."""
    home, given = world.paths.journal.parent, (int(world.new_id(), 16) for _ in count())
    if LIVED:
        (lived,) = LIVED
        for place, content in lived.files.items():
            (home / place).parent.mkdir(parents=True, exist_ok=True)
            (home / place).write_bytes(content)
        world.fake_calendar.instant = lived.now
        assert lived.ids in given  # none is given twice
        return
    live_busy_weeks(run, world)
    files = {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}
    LIVED.append(Lived(files, world.now(), next(given)))


def live_busy_weeks(run: Run, world: FakeWorld) -> None:
    """Two weeks of someone whose leg gets better, with practice, words, and a red flag."""
    for day, words in enumerate(
        [
            "7 left foot burning worse sitting",
            "8 left foot tingling",
            "",
            "7 left foot burning anxious",
            "6 left foot",
            "7 left calf burning worse sitting",
            "",
            "6 left calf burning worse sitting",
            "5 left calf better walking",
            "5 left knee, calm",
            "",
            "4 left knee numb better walking heat",
            "0",
            "3 left knee right calf",
        ]
    ):
        if words:
            run("log", "--at", f"2026-11-{8 + day:02} 09:00", words)
    for number, after in enumerate((3, 4, 2, 3, 5, 3, 4)):
        world.script((24, "e") if number == 2 else (0, "x"))
        run(
            "practice",
            "spinal-wave",
            "--minutes",
            "2",
            "--lead-in",
            "0",
            "--before",
            "6",
            "--after",
            str(after),
            "--no-introduce",
        )
        world.pass_time(minutes=5)


@pytest.fixture(params=[40, 80, 200])
def columns(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """A terminal of this width."""
    monkeypatch.setenv("COLUMNS", str(request.param))
    return int(request.param)


DRAWN = set("▁▂▃▄▅▆▇█▏░▒▓")


@pytest.mark.parametrize("period", ["week", "month", "year", "all"])
def test_golden_reports(
    run: Run, world: FakeWorld, columns: int, period: str, golden: Callable[[str, str], None]
) -> None:
    """Each period at each width, line by line, as on a terminal."""
    busy_weeks(run, world)
    world.on_screen = True
    result = run("report", f"--{period}")
    assert result.exit_code == 0
    lines = [line.rstrip() for line in result.stdout.splitlines()]
    assert max(map(len, lines)) <= columns
    golden(f"report-{period}-{columns}", "\n".join(lines) + "\n")


@pytest.mark.parametrize("period", ["week", "month", "year"])
def test_golden_reports_in_words(
    run: Run, world: FakeWorld, columns: int, period: str, golden: Callable[[str, str], None]
) -> None:
    """In a pipe there is no drawing; each period at each width, line by line."""
    busy_weeks(run, world)
    lines = run("report", f"--{period}").stdout.splitlines()
    assert max(map(len, lines)) <= columns
    assert not DRAWN & set("".join(lines))
    golden(f"report-{period}-{columns}-words", "\n".join(lines) + "\n")


def test_plain_reports(run: Run, world: FakeWorld) -> None:
    """With --plain a terminal gets the words of a pipe, and signs are said."""
    busy_weeks(run, world)
    world.on_screen = True
    out = run("report", "--plain").stdout
    said = "8 readings; left knee, right calf; urgent words; 14 min of practice"
    assert f"Sat 21 Nov: 5.6, from 3 to 6, {said}" in " ".join(out.split())
    assert not (DRAWN | set("·–×<")) & set(out)
    assert "█" in run("report").stdout


@pytest.mark.parametrize("words", ["streak", "works", "cure", "you should", "score", "!", "centralis"])
def test_words_a_report_never_says(run: Run, world: FakeWorld, words: str) -> None:
    """No streaks, no claims, no diagnosis, no exclamation marks."""
    busy_weeks(run, world)
    for period in ("--week", "--month", "--year", "--all"):
        assert words not in run("report", period).stdout.lower()


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        pytest.param([], "2026-11-15", "2026-11-21", id="a week"),
        pytest.param(["--month"], "2026-10-23", "2026-11-21", id="thirty days"),
        pytest.param(["--year"], "2025-11-22", "2026-11-21", id="365 days"),
        pytest.param(["--all"], "2026-11-08", "2026-11-21", id="everything"),
        pytest.param(["--since", "monday"], "2026-11-16", "2026-11-21", id="since"),
        pytest.param(
            ["--since", "2026-11-01", "--until", "2026-11-10"], "2026-11-01", "2026-11-10", id="both"
        ),
        pytest.param(["--until", "yesterday"], "2026-11-08", "2026-11-20", id="until"),
    ],
)
def test_periods(run: Run, world: FakeWorld, words: list[str], first: str, last: str) -> None:
    """Both ends included; the time before is equally long, but not for everything."""
    busy_weeks(run, world)
    report = json.loads(run("report", "--json", *words).stdout)
    assert report["period"] == {"first": first, "last": last}
    if report["previous"]:
        assert date.fromisoformat(report["previous"]["last"]) == date.fromisoformat(first) - timedelta(days=1)
        assert len(report["days"]) == Period(*map(date.fromisoformat, (first, last))).before().length
    assert (report["previous"] is None) == ("--all" in words or words[:1] == ["--until"])


@pytest.mark.parametrize(
    "words",
    [
        ["--week", "--month"],
        ["--all", "--since", "monday"],
        ["--since", "2026-11-10", "--until", "2026-11-01"],
        ["--since", "tomorrow"],
        ["--until", "soon"],
        ["--since", "2027-01-01"],
    ],
    ids=" ".join,
)
def test_periods_that_cannot_be(run: Run, words: list[str]) -> None:
    """Exit 2 with what would be accepted."""
    result = run("report", *words)
    assert result.exit_code == 2
    assert result.stderr.startswith("qi: ")


def test_json(run: Run, world: FakeWorld) -> None:
    """The numbers unrounded, null for missing."""
    week(run, world)
    report = json.loads(run("report", "--json").stdout)
    assert report["v"] == 1
    assert report["period"] == {"first": "2026-11-15", "last": "2026-11-21"}
    assert report["days"][0] == {"day": "2026-11-15", "mean": None, "low": None, "high": None, "n": 0}
    assert report["days"][5]["mean"] == 0
    assert report["pain"] == {"mean": 3.625, "best": 0, "worst": 6, "days": 4}
    assert report["change"]["n"] == 1
    assert (report["change"]["mean"], report["change"]["interval"]) == (-2.0, None)
    assert report["previous"]["pain"] == {"mean": None, "best": None, "worst": None, "days": 0}
    assert report["practice"]["seconds"] == 120
    assert report["bad_lines"] == 0


def test_the_fields_that_scripts_may_count_on(run: Run) -> None:
    """Fields may be added, never removed."""
    report = json.loads(run("report", "--json").stdout)
    assert set(report) >= {
        *("v", "period", "previous", "safety", "pain", "days", "ladder", "words", "practice", "change"),
        *("bad_lines", "treatments", "medicines", "with_painkiller", "follow_up"),
        *("checkins", "plan", "reached", "pairs", "asked", "weeks", "treated"),
    }
    assert set(report["pain"]) >= {"mean", "best", "worst", "days"}
    assert set(report["days"][0]) >= {"day", "mean", "low", "high", "n"}
    assert set(report["words"]) >= {"qualities", "worse_with", "better_with", "moods"}
    assert set(report["practice"]) >= {"sessions", "seconds", "days", "routines", "eased", "daily"}
    assert set(report["change"]) >= {"n", "better", "same", "worse", "mean", "median", "interval", "needed"}
    assert set(report["with_painkiller"]) == set(report["change"])
    assert set(report["follow_up"]) >= {"n", "mean", "interval", "needed"}


def test_bad_lines_are_named_and_stop_nothing(run: Run, world: FakeWorld) -> None:
    """File and line on stderr, the report on stdout."""
    run("log", "--pain", "6")
    with world.journal.file.open("ab") as file:
        file.write(b"garbage\n")
    result = run("report")
    assert result.exit_code == 0
    assert f"{world.journal.file}:2:" in result.stderr
    assert "Pain was on average 6.0 on 1 day" in result.stdout


def test_without_practice_or_without_pain(run: Run, world: FakeWorld) -> None:
    """What is missing is said as missing."""
    run("log", "--pain", "2")
    assert "No practice in these days." in run("report").stdout
    world.journal.file.unlink()
    run("practice", "spinal-wave", "--minutes", "2")
    assert "No pain was noted" in run("report").stdout


def test_a_journal_with_older_entries_only(run: Run, world: FakeWorld) -> None:
    """A quiet week of someone who has been here before."""
    run("log", "--pain", "2")
    world.pass_time(days=60)
    assert "No pain was noted" in run("report").stdout


def test_a_journal_that_cannot_be_read(run: Run, world: FakeWorld) -> None:
    """Exit 1 with the path."""
    world.journal.file.mkdir(parents=True)
    result = run("report")
    assert result.exit_code == 1
    assert str(world.journal.file) in result.stderr


def test_an_ordinary_week_is_one_screen(run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    """24 rows of 80 columns, with a title, headings, and the prompt below."""
    monkeypatch.setenv("COLUMNS", "80")
    for day in range(1, 22):
        run("log", "--at", f"2026-11-{day:02} 09:00", f"{5 + day % 2} left calf burning worse sitting")
        run("log", "--at", f"2026-11-{day:02} 19:00", f"{4 + day % 2} left thigh")
    run("practice", "spinal-wave", "--minutes", "2", "--lead-in", "0", "--before", "6", "--after", "4")
    world.on_screen = True
    lines = run("report").stdout.splitlines()
    assert lines[0].startswith("Pain and practice · ")
    assert "         0         5         10".strip() in "".join(lines)
    assert len(lines) <= 23


def test_a_week_is_held_against_the_weeks_before(run: Run, world: FakeWorld) -> None:
    """As many as its ups and downs need are read."""
    for weeks in range(9):
        for day in range(4):
            at = world.now() - timedelta(days=7 * weeks + day)
            run("log", "3" if weeks == 0 else str(5 + weeks % 2), "--at", f"{at:%Y-%m-%d} 12:00")
    report = json.loads(run("report", "--json").stdout)
    assert report["ups_and_downs"]["weeks"] == 8
    assert report["previous"]["change"]["matters"] is True
    until = json.loads(run("report", "--json", "--since", "2026-11-01", "--until", "2026-11-07").stdout)
    assert until["ups_and_downs"]["weeks"] == 6
