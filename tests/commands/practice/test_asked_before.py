"""What was noted minutes ago is not asked for again."""

from datetime import timedelta

import pytest

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Reading, Session, Site


@pytest.fixture(autouse=True)
def at_a_terminal(world: FakeWorld) -> None:
    """Somebody sits there, and says 3 after it."""
    world.terminal = True
    world.ask = FakeAsk(["3", "3", "3"])


def practised(world: FakeWorld) -> Session:
    """The practice as it stands."""
    *_, last = (entry for entry in world.written() if isinstance(entry, Session))
    return last


def test_noted_a_minute_ago(run: Run, world: FakeWorld) -> None:
    """It is the reading before, and only the one after is asked for."""
    run("log", "5", "left", "calf")
    world.fake_calendar.instant += timedelta(minutes=1)
    out = run("practice", "sink-the-qi", "--minutes", "3").stdout
    assert "Before: 5, left calf, as you noted at 21:03." in out
    assert (practised(world).before, practised(world).after) == (
        Reading(5, (Site("calf", "left"),)),
        Reading(3),
    )
    assert len(world.ask.questions) == 1


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        (["5", "calf", "left"], 15),
        (["heat", "helps"], 1),
        (["5", "calf", "left", "--at", "20:00"], 1),
    ],
    ids=["longer ago", "no pain said", "of another moment"],
)
def test_asked_all_the_same(run: Run, world: FakeWorld, words: list[str], minutes: int) -> None:
    """A quarter of an hour later, without a number, or told of another moment."""
    run("log", *words)
    world.fake_calendar.instant += timedelta(minutes=minutes)
    run("practice", "sink-the-qi", "--minutes", "3")
    assert practised(world).before == Reading(3)
    assert len(world.ask.questions) == 2


def test_a_practice_that_was_none(run: Run, world: FakeWorld) -> None:
    """What was noted already is not noted again."""
    run("log", "5", "left", "calf")
    world.script((1, "q"))
    out = run("practice", "sink-the-qi", "--minutes", "3", "--lead-in", "0").stdout
    assert "Under five seconds: nothing was saved." in out
    assert len(world.written()) == 1


def test_around_midnight(run: Run, world: FakeWorld) -> None:
    """Noted on the day before, and minutes ago."""
    world.fake_calendar.instant = world.fake_calendar.instant.replace(hour=23, minute=58)
    run("log", "5", "calf", "left")
    world.fake_calendar.instant += timedelta(minutes=4)
    run("practice", "sink-the-qi", "--minutes", "3")
    assert practised(world).before.pain == 5


def test_from_six_on_the_gentle_version_is_offered(run: Run, world: FakeWorld) -> None:
    """Also where the number was noted and not asked for."""
    run("log", "8", "back")
    world.ask = FakeAsk(["y", "3"])
    run("practice", "sink-the-qi", "--minutes", "3")
    assert practised(world).gentle is True


def test_a_journal_that_cannot_be_read(run: Run, world: FakeWorld) -> None:
    """It is asked, and what is wrong is told at its time."""
    (world.journal.folder / "other.jsonl").mkdir(parents=True)
    run("practice", "sink-the-qi", "--minutes", "3")
    assert any("Pain now" in question for question in world.ask.questions)
