"""A week on one screen: what stands there, what is left out where it would be more, and what never is."""

import pytest

from fakes import FakeWorld, Run

STORIES = ["recovering", "flat", "worsening"]


@pytest.fixture
def screen(world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> FakeWorld:
    """A terminal of 80 columns and 24 rows."""
    monkeypatch.setenv("COLUMNS", "80")
    world.on_screen, world.size = True, (80, 24)
    return world


@pytest.mark.parametrize("who", STORIES)
@pytest.mark.usefixtures("screen")
def test_it_fits(run: Run, who: str) -> None:
    """With check-in, plan, treatment and what else was given it is one screen, with a row for the prompt."""
    lines = run("demo", who, "--week").stdout.splitlines()
    assert len(lines) < 24
    assert max(map(len, lines)) <= 80
    told = "\n".join(lines)
    for part in (
        "Furthest",
        "Check-ins 10 Sep, 12 Nov, 19 Nov: PEG",
        "Pain was",
        "0 no pain",
        "Done of what was",
        "Not asked: ",
    ):
        assert part in told
    assert told.count("acupuncture") == 1


@pytest.mark.usefixtures("screen")
def test_what_is_urgent_or_new_stays(run: Run) -> None:
    """Words, and then questions, make room for them."""
    told = run("demo", "worsening", "--week").stdout
    assert "to be checked today" in told
    assert "New: numb" in told
    assert "To ask" not in told
    assert "felt electric" not in told


@pytest.mark.usefixtures("screen")
def test_what_is_left_out_is_named(run: Run, screen: FakeWorld) -> None:
    """In a row where there is one; with room for all of it nothing is."""
    told = run("demo", "recovering", "--week").stdout
    assert "To ask" not in told
    assert "No room here for words" in told
    assert "questions: qi report --month" in told.replace(" and what", "")
    screen.size = (80, 60)
    assert "No room" not in run("demo", "recovering", "--week").stdout


@pytest.mark.usefixtures("screen")
def test_who_recovers_is_not_called_worse(run: Run) -> None:
    """A leg that clears stands against no improvement, and is not said to be reached more often."""
    told = run("demo", "recovering", "--week").stdout
    assert "Pain was on average" in told
    assert "no improvement" not in told
    assert "more often" not in told


@pytest.mark.parametrize("size", [None, (80, 16), (80, 60)])
def test_all_of_it(run: Run, screen: FakeWorld, size: tuple[int, int] | None) -> None:
    """Where it is more than the screen in any case, or no screen is there, nothing is left out."""
    screen.size = size
    told = run("demo", "worsening", "--week").stdout
    for part in ("When a professional knows", "What went with it", "felt electric", "To ask: Do I need"):
        assert part in told


@pytest.mark.usefixtures("screen")
def test_a_month_has_all_of_the_checkin(run: Run) -> None:
    """The long form is a month's."""
    assert "Check-ins" not in run("demo", "flat").stdout
    assert "PEG (lower is better)" in run("demo", "flat").stdout


def test_questions_in_a_line(run: Run, screen: FakeWorld) -> None:
    """Three of them; more are counted. What was answered is told at length."""
    for word in ("one", "two", "three", "four"):
        run("ask", f"is it {word}?")
    assert "To ask: is it one? · is it two? · is it three? · and 1 more: qi ask" in run("report").stdout
    run("ask", "--answered", "1", "yes")
    assert "Answered\n- is it one? " in run("report").stdout
    assert screen.size == (80, 24)


@pytest.mark.usefixtures("screen")
def test_many_routines(run: Run) -> None:
    """Three by name."""
    for name in ("spinal-wave", "hip-circles", "lying-ease", "easy-breathing"):
        run("log", "practiced", name, "6", "min")
    told = run("report").stdout
    assert "Practised 4 times, 24 min: " in told
    assert "\nand 1 more" in told
