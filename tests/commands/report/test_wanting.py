"""Notes, conditions and feelings: in no report by themselves, and kept once chosen."""

import json
from pathlib import Path

import pytest

from fakes import FakeWorld, Run


@pytest.fixture(autouse=True)
def somebody(run: Run) -> None:
    """They have a note, and told what holds for them."""
    run("log", "4", "back", "--note", "secretnote")
    run("config", "set", "gates", "heart")
    run("practice", "releasing-fear", "--done", "--minutes", "10")
    run("journal", "edit", "last", "--mood", "afraid")


def given(run: Run, *options: str) -> dict[str, object]:
    """What of these three is in the report."""
    said = json.loads(run("report", "--json", *options).stdout)["given"]
    return {name: said[name] for name in ("notes", "conditions", "feelings") if said[name] is not None}


def test_in_no_report_by_themselves(run: Run) -> None:
    """Neither in words nor as JSON."""
    assert given(run) == {}
    told = run("report", "--month").stdout
    assert "secretnote" not in told
    assert "heart" not in told


@pytest.mark.parametrize(
    ("name", "words"),
    [("notes", "“secretnote”"), ("conditions", "heart"), ("feelings", "before practice afraid 1 day")],
)
def test_kept_once_chosen(run: Run, name: str, words: str) -> None:
    """That it is kept is said, and how it is changed; then it is in every report, until it is not wanted."""
    first = run("report", f"--{name}")
    assert words in first.stdout
    assert (
        f"{name.capitalize()} stand in every report from now on; qi report --no-{name} changes that"
        in " ".join(first.stderr.split())
    )
    again = run("report")
    assert words in again.stdout
    assert not again.stderr
    assert list(given(run)) == [name]
    assert "stand in no report" in run("report", f"--no-{name}").stderr
    assert given(run) == {}
    assert words not in run("report").stdout


def test_as_a_setting(run: Run) -> None:
    """It is chosen there as well, and other settings stay."""
    run("config", "set", "report_notes", "on")
    assert list(given(run)) == ["notes"]
    run("report", "--no-notes")
    assert "report_notes" not in json.loads(run("config", "--json").stdout).get("set", {})
    assert list(given(run, "--conditions")) == ["conditions"]


def test_settings_that_cannot_be_used(run: Run, world: FakeWorld) -> None:
    """There is a report all the same, with nothing in it that was not asked for now."""
    world.paths.config.write_text('[person]\ngates = ["no such"]\n')
    result = run("report", "--all")
    assert result.exit_code == 0
    assert "secretnote" not in result.stdout


def test_a_choice_that_cannot_be_kept(run: Run, world: FakeWorld) -> None:
    """It counts for this report, and why it is not kept is said."""
    world.paths.config.write_text("[person\n")
    result = run("report", "--all", "--notes")
    assert (result.exit_code, "secretnote" in result.stdout) == (0, True)
    assert "from now on" not in result.stderr
    assert str(world.paths.config) in result.stderr


def test_feelings_of_an_entry_too(run: Run, tmp_path: Path) -> None:
    """Said beside a pain they stand in no report either, in words or as JSON, until they are wanted."""
    run("log", "5", "calf", "anxious")
    for options in (["--week"], ["--month"], ["--week", "--plain"]):
        told = run("report", *options).stdout
        assert "anxious" not in told
    assert json.loads(run("report", "--json").stdout)["words"]["moods"] == {}
    file = tmp_path / "report.json"
    run("report", "-o", str(file))
    assert json.loads(file.read_text())["words"]["moods"] == {}
    assert "mood anxious 1" in run("report", "--feelings").stdout
    assert "moods anxious 1" in run("report", "--month").stdout
    assert json.loads(run("report", "--json").stdout)["words"]["moods"] == {"anxious": 1}


def test_the_note_of_a_plan(run: Run) -> None:
    """It is a note: as JSON it is there once notes are wanted."""
    run("plan", "add", "spinal-wave", "--times", "5", "--note", "slowly")
    assert [each["note"] for each in json.loads(run("report", "--json").stdout)["plan"]] == [""]
    told = json.loads(run("report", "--json", "--notes").stdout)
    assert [each["note"] for each in told["plan"]] == ["slowly"]


def test_a_plans_note_is_a_note(run: Run, tmp_path: Path) -> None:
    """It stands beside its plan once notes are chosen, in every view; and in none before."""
    run("plan", "add", "walking", "--times", "5", "--note", "six times a day")
    page = tmp_path / "page.html"
    for options, there in (((), False), (("--notes",), True)):
        run("report", "--month", *options, "-o", str(page), "--force")
        views = [
            run("report", "--month").stdout,
            run("report", "--month", "--json").stdout,
            page.read_text().replace("\N{NO-BREAK SPACE}", " "),
        ]
        assert ["six times a day" in view for view in views] == [there] * 3
