"""`qi report` and the days by the settings: a week from Monday, and days that start when the person's do."""

import json

import pytest

from fakes import FakeWorld, Run, settings


class TestWeek:
    """The week from Monday up to today, Saturday 21 November."""

    @pytest.mark.parametrize("words", [[], ["--week"]])
    def test_monday(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """Beside the same days of the week before."""
        settings(world, 'week = "monday"')
        report = json.loads(run("report", "--json", *words).stdout)
        assert report["period"] == {"first": "2026-11-16", "last": "2026-11-21"}
        assert (report["previous"]["first"], report["previous"]["last"]) == ("2026-11-09", "2026-11-14")

    @pytest.mark.parametrize("words", [["--month"], ["--since", "2026-11-10"], ["--all"]])
    def test_only_weeks(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """Every other period is as it was."""
        plain = run("report", "--json", *words).stdout
        settings(world, 'week = "monday"')
        assert run("report", "--json", *words).stdout == plain

    def test_what_is_said(self, run: Run, world: FakeWorld) -> None:
        """The heading names what it is beside, and so does the sentence."""
        for day in (9, 10, 11, 12, 16, 17, 18, 19):
            run("log", "6" if day < 15 else "3", "--at", f"2026-11-{day:02} 12:00")
        run("log", "10", "--at", "2026-11-15 12:00")  # Sunday, in neither
        settings(world, 'week = "monday"')
        out = " ".join(run("report").stdout.split())
        assert "Mon 16 Nov to Sat 21 Nov 2026, beside the same days of the week before" in out
        assert "3.0 (50 %) lower than in the same days of the week before" in out
        settings(world, "")
        assert "Sun 15 Nov to Sat 21 Nov 2026 · 5 of 7 days noted" in run("report").stdout

    def test_sunday(self, run: Run, world: FakeWorld) -> None:
        """A whole week is beside the week just before; that needs no word."""
        settings(world, 'week = "monday"')
        world.pass_time(days=1)
        run("log", "3")
        assert "Mon 16 Nov to Sun 22 Nov 2026 · 1 of 7 days noted" in run("report").stdout


class TestDays:
    """Days that start at four."""

    @pytest.fixture(autouse=True)
    def after_midnight(self, run: Run, world: FakeWorld) -> None:
        """It is Sunday, 2:03 by the clock; something was noted on Saturday at 21:03, and just now."""
        run("log", "6", "calf")
        world.pass_time(hours=5)
        run("log", "4", "calf")
        settings(world, 'day_starts = "04:00"')

    def test_a_report(self, run: Run) -> None:
        """Today is still Saturday, with both."""
        report = json.loads(run("report", "--json").stdout)
        assert report["period"]["last"] == "2026-11-21"
        assert (report["days"][-1]["n"], report["days"][-1]["mean"]) == (2, 5)

    @pytest.mark.parametrize(
        "words", [["journal", "list"], ["journal", "export", "-o", "-", "--format", "csv"]]
    )
    def test_what_is_found(self, run: Run, words: list[str]) -> None:
        """Since today is since Saturday at four."""
        out = run(*words, "--since", "today").stdout
        assert out.count("calf") == 2
        assert run(*words, "--since", "today", "--until", "yesterday").exit_code == 2

    def test_noting_is_by_the_clock(self, run: Run) -> None:
        """Yesterday at eight in the evening was six hours ago."""
        assert "Sat 21 Nov 2026 20:00" in run("log", "5", "--at", "yesterday 8pm").stdout
        assert (
            "Sat 21 Nov 2026 20:00" in run("journal", "edit", "000000000001", "--at", "yesterday 8pm").stdout
        )

    def test_seen_today(self, run: Run) -> None:
        """What a professional knows since today, it knows since Saturday."""
        run("log", "calf", "swollen", "and", "hot")
        out = run("safety", "seen", "calf", "--by", "Dr Khan").stdout
        assert "since 2026-11-21" in " ".join(out.split())

    def test_without_the_setting(self, run: Run, world: FakeWorld) -> None:
        """Days start at midnight, also after a start in which they did not."""
        run("report")
        settings(world, "")
        assert json.loads(run("report", "--json").stdout)["period"]["last"] == "2026-11-22"
