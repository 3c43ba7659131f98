"""The list that bare `qi practice` chooses from: all of it can be seen, and a slip is no end."""

import pytest

from fakes import FakeAsk, FakeWorld, Run, sessions
from qicli.core.rows import rows

MORE = "Enter takes it; number, name, m for more, or q: "


def numbers(out: str) -> list[str]:
    """The numbers of the routines that were shown, in their order."""
    columns = [line[start : start + 36].split() for line in out.splitlines() for start in (0, 38)]
    return [words[0] for words in columns if len(words) > 2 and words[0].isdecimal()]


@pytest.mark.parametrize("size", [(40, 18), (40, 12), (30, 30), (80, 24), (80, 12), (200, 60)])
def test_no_part_is_longer_than_the_screen(run: Run, world: FakeWorld, size: tuple[int, int]) -> None:
    """With the suggestion above it and the question below; `m` leads through all of it and round again."""
    world.terminal, world.size, world.width = True, size, size[0]
    whole = size in {(80, 24), (200, 60)}
    world.ask = FakeAsk(["q"] if whole else ["m"] * 6 + ["q"])
    out = run("practice").stdout
    parts = max(1, world.ask.questions.count(MORE))
    suggested, *shown = out.splitlines()
    above = len(rows(suggested, size[0])) + len(rows(world.ask.questions[0], size[0]))
    assert len(shown) / parts + above <= size[1]
    assert max(map(len, shown)) <= max(size[0], 36)
    every = [str(number) for number in range(1, len(world.library.names()) + 1)]
    assert set(numbers(out)) == set(every)
    assert (parts == 1) == whole


def test_enter_takes_what_is_suggested(run: Run, world: FakeWorld) -> None:
    """From whichever part of the list."""
    world.terminal, world.size = True, (40, 18)
    world.ask = FakeAsk(["m", ""])
    assert run("practice", "--no-ask", "--minutes", "3").exit_code == 0
    assert len(sessions(world)) == 1


def test_a_wrong_number_is_asked_again(run: Run, world: FakeWorld) -> None:
    """With what there is; then it is taken."""
    world.terminal = True
    led = [name for name in world.library.names() if not world.library.find(name).prescribed]
    number = str(led.index("sink-the-qi") + 1)
    world.ask = FakeAsk(["99", "zzz", number])
    result = run("practice", "--no-ask", "--minutes", "3")
    assert result.exit_code == 0
    assert f"There is no number 99; they go from 1 to {len(world.library.names())}." in result.stdout
    assert 'no routine is called "zzz"' in result.stdout
    assert [session.routine for session in sessions(world)] == ["sink-the-qi"]


@pytest.mark.parametrize("answer", ["", "q", None])
def test_who_leaves_then(run: Run, world: FakeWorld, answer: str | None) -> None:
    """Is not asked for ever."""
    world.terminal = True
    world.ask = FakeAsk(["99", answer])
    assert run("practice").exit_code == 0
    assert not sessions(world)


def test_again_and_again(run: Run, world: FakeWorld) -> None:
    """What means no routine the fourth time ends it, and is said."""
    world.terminal = True
    world.ask = FakeAsk(["99", "98", "97", "96"])
    result = run("practice")
    assert result.exit_code == 2
    assert 'no routine is called "96"' in result.stderr
