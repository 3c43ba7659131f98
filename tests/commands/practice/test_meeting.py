"""The first two practices of a routine: each step is told before it is done."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from fakes import FakeWorld, Run
from qicli.adapters.files import BLOCK
from qicli.core.entry import Session, encode

Practised = Callable[..., None]


@pytest.fixture
def practised(world: FakeWorld) -> Practised:
    """Let a routine have been practised so many days ago."""

    def note(
        routine: str = "sink-the-qi",
        *,
        days: int = 1,
        seconds: float = 240,
        finished: bool = True,
        told: bool = False,
    ) -> None:
        moment = world.now() - timedelta(days=days)
        world.journal.append(
            Session(
                id=world.new_id(),
                logged=moment,
                at=moment,
                routine=routine,
                seconds=seconds,
                planned=240,
                finished=finished,
                told=told,
            )
        )

    return note


def tells(run: Run, *words: str) -> bool:
    """Whether the next practice at this terminal tells its steps before they are done."""
    out = run("practice", "sink-the-qi", "--dry-run", *words)
    assert out.exit_code == 0
    return " told " in out.stdout


def test_the_first_two_times(run: Run, practised: Practised) -> None:
    """From the third on the words stand beside the breaths."""
    assert tells(run)
    practised(days=3)
    assert tells(run)
    practised(days=2)
    assert not tells(run)


def test_what_is_half_a_year_ago_counts_as_never(run: Run, practised: Practised) -> None:
    """182 days are remembered, and no day more."""
    practised(days=183)
    practised(days=182)
    assert tells(run)
    practised(days=181)
    assert not tells(run)


def test_each_routine_for_itself(run: Run, practised: Practised) -> None:
    """Whoever knows another one is told this one all the same."""
    for _ in range(3):
        practised("spinal-wave")
    assert tells(run)


def test_a_look_does_not_count(run: Run, practised: Practised) -> None:
    """Ended in its first minute it was hardly met; a short one led to its end was."""
    for _ in range(3):
        practised(seconds=59, finished=False)
    assert tells(run)
    for _ in range(2):
        practised(seconds=20)
    assert not tells(run)


def test_what_was_only_told_does_not_count(run: Run, practised: Practised) -> None:
    """Nobody was introduced to a step by saying that it was done."""
    for _ in range(3):
        practised(told=True)
    run("practice", "sink-the-qi", "--done")
    assert tells(run)
    practised()
    assert tells(run)
    practised()
    assert not tells(run)


def test_what_was_taken_back_does_not_count(run: Run, practised: Practised) -> None:
    """An entry that does not stand was no practice."""
    practised(days=2)
    practised(days=1)
    run("undo")
    assert tells(run)


def test_by_option(run: Run, practised: Practised) -> None:
    """Whoever wants it, or does not, is obeyed."""
    assert not tells(run, "--no-introduce")
    for _ in range(2):
        practised()
    assert tells(run, "--introduce")


def test_by_option_without_the_time(run: Run, world: FakeWorld) -> None:
    """It is said, with the minutes from which on there is; not where nobody asked for it."""
    said = "2 minutes leave no time to tell each step first; from "
    out = run("practice", "spinal-wave", "--minutes", "2", "--introduce").stdout
    assert out.count(said) == 1
    assert not world.screen.scenes[0].playback.timeline.introduced
    least = out.partition(said)[2].partition(" ")[0]
    for minutes, told in ((int(least), True), (int(least) - 1, False)):
        shown = run("practice", "spinal-wave", "--introduce", "--dry-run", "--minutes", str(minutes)).stdout
        assert (" told " in shown, "leave no time" in shown) == (told, not told)
    assert "leave no time" in run("practice", "spinal-wave", "--minutes", "2").stdout  # in lines it is wished
    world.terminal = True
    assert "leave no time" not in run("practice", "spinal-wave", "--minutes", "2").stdout


def test_in_lines_always(run: Run, world: FakeWorld, practised: Practised) -> None:
    """Nobody can look up what the instruction was; unless it is not wanted."""
    for _ in range(3):
        practised()
    assert tells(run, "--plain")
    assert not tells(run, "--plain", "--no-introduce")
    run("practice", "sink-the-qi")
    assert world.screen.scenes[0].playback.timeline.introduced


def test_a_journal_that_cannot_be_read(run: Run, world: FakeWorld) -> None:
    """It hinders no practice; what is not known is new."""
    (world.journal.folder / "old.jsonl").mkdir(parents=True)
    assert tells(run)


def test_found_among_many_lines(run: Run, world: FakeWorld, practised: Practised) -> None:
    """Wherever they stand, whole blocks of other entries behind and between them, and bad lines too."""
    others = iter(range(10**6))

    def fill() -> None:
        moment = world.now() - timedelta(days=2)
        line = Session(
            id="", logged=moment, at=moment, routine="x" * 200, seconds=60, planned=60, finished=True
        )
        with world.journal.file.open("ab") as file:
            for _ in range(2 * BLOCK // 200):
                number = next(others)
                file.write(encode(Session(**{**_fields(line), "id": f"f{number:011x}"})) + b"\n")  # type: ignore[arg-type] # a table
            file.write(b'{"sink-the-qi" and no more\n' + b"x" * (BLOCK + 9) + b"\n")

    practised(days=3)
    fill()
    assert tells(run)
    practised(days=1)
    fill()
    assert not tells(run)


def _fields(entry: Session) -> dict[str, object]:
    return {
        name: getattr(entry, name) for name in ("logged", "at", "routine", "seconds", "planned", "finished")
    }


def test_what_is_told_is_not_practised(run: Run, world: FakeWorld) -> None:
    """Neither what is planned nor what was practised grows by it."""
    run("practice", "sink-the-qi", "--introduce")
    told = world.written()[-1]
    run("practice", "sink-the-qi", "--no-introduce")
    done = world.written()[-1]
    assert isinstance(told, Session)
    assert isinstance(done, Session)
    assert (told.seconds, told.planned, told.breaths) == (done.seconds, done.planned, done.breaths)
    assert (told.seconds, told.breaths) == (240, 24)
