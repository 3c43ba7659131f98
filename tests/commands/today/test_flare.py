"""`qi flare`: a bad day, on one screen."""

from datetime import timedelta

import pytest

from fakes import FakeWorld, Run, settings
from qicli.core.entry import Session, Symptom
from qicli.core.today.eased import eased


def flowing(text: str) -> str:
    """The text without the ends of its lines."""
    return " ".join(text.split())


def test_a_bad_day(run: Run) -> None:
    """Breathing, the person's own list, when to call; in that order, and no promise."""
    for words in ("6 back better knees-up", "7 back better heat and knees-up", "5 better walking"):
        run("log", *words.split())
    run("log", *["6", "worse", "walking"])
    result = run("flare")
    out = flowing(result.stdout)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "qi practice easy-breathing --gentle" in result.stdout.splitlines()
    assert "You noted as easing: knees-up, heat." in out
    assert out.index("Breathe lying") < out.index("You noted") < out.index("999, 112 or 911")
    assert "qi safety" in out
    assert not any(promise in out for promise in ("will help", "will ease", "heals", "relief"))


@pytest.mark.parametrize(("columns", "rows"), [(40, 18), (80, 24), (200, 60)])
def test_one_screen(run: Run, monkeypatch: pytest.MonkeyPatch, columns: int, rows: int) -> None:
    """With the longest list that it shows, and a line left for the prompt."""
    monkeypatch.setenv("COLUMNS", str(columns))
    for word in ("knees-up", "side-lying", "leaning", "pressure", "medicine", "walking", "heat", "bath"):
        run("log", "6", "better", word)
    lines = run("flare").stdout.splitlines()
    assert len(lines) < rows
    assert max(map(len, lines)) <= columns


def test_in_a_pipe(run: Run, world: FakeWorld) -> None:
    """The same plain words."""
    world.terminal = True
    at_a_terminal = run("flare").stdout
    world.terminal = False
    assert run("flare").stdout == at_a_terminal
    assert "\x1b" not in at_a_terminal
    assert "qi log better heat" in at_a_terminal


def test_what_it_says_can_be_typed(run: Run) -> None:
    """Both commands are understood."""
    assert run("log", "better", "heat").exit_code == 0
    assert run("practice", "easy-breathing", "--gentle", "--dry-run").exit_code == 0
    assert "You noted as easing: heat." in run("flare").stdout


def test_what_is_not_for_somebody(run: Run) -> None:
    """The next that is; where none is, the words are left."""
    run("routines", "not-for-me", "easy-breathing")
    assert "qi practice lying-ease --gentle" in run("flare").stdout
    for name in ("lying-ease", "breathing-through-pain"):
        run("routines", "not-for-me", name)
    out = run("flare").stdout
    assert "qi practice" not in out
    assert "Breathe lying" in out


def test_something_urgent(run: Run) -> None:
    """Words that nobody has looked at come first, and no practice beside them."""
    run("log", "5", "groin", "numb")
    out = run("flare").stdout
    assert "EMERGENCY" in out
    assert "qi practice" not in out


def test_days_after_a_crisis(run: Run, world: FakeWorld) -> None:
    """Its numbers stand above; on the day itself there is nothing else."""
    run("log", "5", "--note", "I want to end my life")
    assert "qi practice" not in run("flare").stdout
    world.fake_calendar.instant += timedelta(days=2)
    out = run("flare").stdout
    assert "116 123" in out.splitlines()[0] + out.splitlines()[1]
    assert "qi practice easy-breathing --gentle" in out


@pytest.mark.parametrize("broken", ["journal", "settings"])
def test_when_to_call_is_said_whatever_is_broken(run: Run, world: FakeWorld, broken: str) -> None:
    """A journal or settings that cannot be read are told, and hinder nothing."""
    if broken == "journal":
        (world.journal.folder / "other.jsonl").mkdir(parents=True)
    else:
        settings(world, "lead_in = 900\n")
    result = run("flare")
    assert result.exit_code == 0
    assert "999, 112 or 911" in flowing(result.stdout)
    assert result.stderr.count("qi: ") == 1
    assert ("qi practice easy-breathing --gentle" in result.stdout) == (broken == "settings")


def test_settings_about_the_person_that_cannot_be_used(run: Run, world: FakeWorld) -> None:
    """Rather no practice than one for somebody else; when to call is said."""
    settings(world, "[person]\ngates = ['hert']\n")
    result = run("flare")
    assert (result.exit_code, result.stderr.count("qi: ")) == (0, 1)
    assert "qi practice" not in result.stdout
    assert "999, 112 or 911" in flowing(result.stdout)


def test_eased(world: FakeWorld) -> None:
    """Most often first, six at most; what made it worse as often is no easing."""
    words = ("heat", "bath", "rest", "walking", "lying", "pressure", "leaning", "heat")
    said = [
        Symptom(id=str(nth), logged=world.now(), at=world.now(), better_with=(word,))
        for nth, word in enumerate(words)
    ]
    assert eased(said) == ("heat", "bath", "leaning", "lying", "pressure", "rest")
    worse = Symptom(id="w", logged=world.now(), at=world.now(), worse_with=("heat", "bath"))
    practice = Session(
        id="p", logged=world.now(), at=world.now(), routine="x", seconds=9, planned=9, finished=True
    )
    assert eased([*said, worse, practice])[:2] == ("heat", "leaning")


@pytest.mark.parametrize("gate", ["pregnancy", "late-pregnancy"])
def test_who_does_not_lie_flat_is_told_of_the_side_or_a_chair(run: Run, world: FakeWorld, gate: str) -> None:
    """By what was told."""
    assert "on your back" in flowing(run("flare").stdout)
    path = world.paths.config
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'[person]\ngates = ["{gate}"]\n', encoding="utf-8")
    out = flowing(run("flare").stdout)
    assert "On your side, or in a firm chair." in out
    assert "on your back" not in out
