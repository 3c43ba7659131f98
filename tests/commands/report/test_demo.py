"""`qi demo`: reports of somebody made up, and the journal as it was."""

import json
from pathlib import Path

import pytest

from fakes import FakeWorld, Run


def _files(home: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("who", ["", "recovering", "flat", "worsening"])
def test_a_month_of_somebody_else_is_shown(run: Run, who: str) -> None:
    """Thirty days where no others are chosen, and it is said that nobody noted them."""
    result = run(*["demo", who][: 1 + bool(who)])
    assert result.exit_code == 0
    assert "made up" in result.stdout
    assert "of 30 days noted" in result.stdout
    assert "acupuncture" in result.stdout


def test_the_journal_stays_as_it_was(run: Run, world: FakeWorld) -> None:
    """Not a byte of the home changes, and the person's own report knows nothing of it."""
    run("log", "4", "back")
    before = _files(world.paths.journal.parent)
    for options in ([], ["--week"], ["--year"], ["--all"], ["--json"], ["--plain"]):
        assert run("demo", "worsening", *options).exit_code == 0
    assert _files(world.paths.journal.parent) == before
    assert "1 of 7 days noted" in run("report").stdout


def test_an_empty_home_stays_empty(run: Run, world: FakeWorld) -> None:
    """Whoever only looks leaves nothing behind."""
    assert run("demo").exit_code == 0
    assert not _files(world.paths.journal.parent)


def test_as_json_it_is_a_report_alone(run: Run) -> None:
    """Nothing stands before the object; the days are those that were asked for, and a plan is there."""
    report = json.loads(run("demo", "flat", "--week", "--json").stdout)
    assert len(report["days"]) == 7
    assert report["plan"]


def test_the_same_day_shows_the_same(run: Run) -> None:
    """Letter for letter."""
    assert run("demo", "flat").stdout == run("demo", "flat").stdout


def test_nobody_else_is_known(run: Run) -> None:
    """Another name is a usage error that lists the three."""
    result = run("demo", "better")
    assert result.exit_code == 2
    assert "worsening" in result.stderr


def test_no_folder_no_demo(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no folder can be made it is told in a line."""

    def refused(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("qicli.commands.demo.TemporaryDirectory", refused)
    result = run("demo")
    assert result.exit_code == 1
    assert "No space left" in result.stderr


def test_the_page_says_how_it_began(run: Run, tmp_path: Path) -> None:
    """Since when, after what, and on which side, at its head."""
    run("demo", "recovering", "-o", str(tmp_path / "page.html"))
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "Since “24 July 2026”, after “carrying boxes up three floors”, side: left" in page


def test_since_it_began(run: Run) -> None:
    """A case, treatment by treatment: less after each, most after all of them."""
    told = json.loads(run("demo", "recovering", "--since", "onset", "--json").stdout)["case"]
    assert len(told["visits"]) == 5
    assert told["visits"][-1]["percent"] < -60
    assert "Since it began" in run("demo", "recovering", "--since", "onset").stdout


def test_a_closed_pipe_is_no_folder(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has read enough, as `head` has, is told nothing about folders."""

    def closed(*_: object, **__: object) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr("qicli.commands.demo.show", closed)
    assert not run("demo").stderr


@pytest.mark.parametrize(
    ("option", "shown"),
    [("--notes", "my foot drags on the stairs"), ("--feelings", "before practice tired")],
)
def test_what_is_given_only_on_request(run: Run, option: str, shown: str) -> None:
    """Notes and feelings are shown where they are wanted, as in a report of one's own."""
    notes = "Notes, the newest first"
    assert (shown in run("demo", "worsening", option).stdout) != (shown in run("demo", "worsening").stdout)
    assert (notes in run("demo", "worsening", option).stdout) == (option == "--notes")
