"""A practice that was cut short: saved by the next start, once, whatever that start was for."""

import shutil
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from fakes import BERLIN, FakeBody, FakeWorld, Run
from qicli.adapters.journal.checkpoint import Kept
from qicli.adapters.lock import locked
from qicli.core.entry import Forgotten, Reading, Session, Symptom, encode

Lost = Callable[[float], FakeWorld]
MORNING = datetime(2026, 11, 21, 7, 12, tzinfo=BERLIN)
CUT = Session(
    id="9f2c41d07ab3",
    logged=MORNING,
    at=MORNING,
    routine="spinal-wave",
    seconds=185,
    planned=350,
    finished=False,
    breaths=18,
    before=Reading(pain=5),
)
TOLD = "Sat 21 Nov 2026 07:12 · spinal-wave, 3 min 5 s · before 5, after –  (9f2c41)"


@pytest.fixture
def kept(world: FakeWorld) -> Kept:
    """What a practice left behind when it was cut short, before the evening on which all this happens."""
    kept = Kept(world.journal.folder, "thinkpad", CUT.id)
    world.journal.folder.mkdir(parents=True)
    kept.alive.touch()
    kept.write(CUT)
    return kept


def hidden(world: FakeWorld) -> list[str]:
    """The files in the journal's folder that no journal counts."""
    return sorted(path.name for path in world.journal.folder.glob(".*") if path != world.journal.lock)


@pytest.mark.parametrize(
    "words",
    [
        ["log", "4"],
        ["report"],
        ["undo"],
        ["safety"],
        ["routines"],
        ["paths"],
        ["practice", "spinal-wave", "--dry-run"],
        ["log", "-h"],
    ],
    ids=" ".join,
)
def test_any_start_saves_it(run: Run, world: FakeWorld, kept: Kept, words: list[str]) -> None:
    """Said on stderr, before what was asked for, and said once."""
    result = run(*words)
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0] == f"qi: saved a practice that was cut short: {TOLD}"
    session = world.written()[0]
    assert session == msgspec.structs.replace(CUT, logged=world.now())
    assert not kept.file.exists()
    assert hidden(world) == []
    assert "cut short" not in run(*words).stderr


def test_the_report_counts_it_at_once(run: Run, kept: Kept) -> None:
    """The command that saves it sees it."""
    assert kept.file.exists()
    assert '"sessions": 1' in run("report", "--json").stdout


def test_undo_takes_it_back(run: Run, world: FakeWorld, kept: Kept) -> None:
    """It was the newest thing said; and it does not come back."""
    assert kept.file.exists()
    run("paths")
    assert TOLD.split() == run("undo").stdout.split()[2:]
    run("paths")
    assert len([said for said in world.written() if isinstance(said, Session)]) == 1


def test_one_that_was_saved_already(run: Run, world: FakeWorld, kept: Kept) -> None:
    """Killed between saving and tidying: what was saved stays as it was, and nothing is said."""
    finished = msgspec.structs.replace(CUT, seconds=350, finished=True)
    world.journal.append(finished)
    world.journal.append(Symptom(id="000000000001", logged=world.now(), at=world.now(), pain=3))
    result = run("log", "4")
    assert result.stderr == ""
    assert [said for said in world.written() if isinstance(said, Session)] == [finished]
    assert not kept.file.exists()


def test_one_that_was_forgotten(run: Run, world: FakeWorld, kept: Kept) -> None:
    """What was removed for good is not brought back."""
    world.journal.append(Forgotten(id="000000000001", logged=world.now(), target=CUT.id))
    assert run("paths").stderr == ""
    assert not [said for said in world.written() if isinstance(said, Session)]
    assert not kept.file.exists()


def test_one_that_is_running(run: Run, world: FakeWorld, kept: Kept) -> None:
    """It is left alone, without a word."""
    with locked(kept.alive):
        assert run("log", "4").stderr == ""
    assert kept.read() == CUT
    assert len(world.written()) == 1


def test_two_at_once(run: Run, world: FakeWorld, kept: Kept) -> None:
    """Of two practices, one is running, and the other was cut short."""
    other = Kept(world.journal.folder, "thinkpad", "000000000001")
    other.write(msgspec.structs.replace(CUT, id="000000000001"))
    with locked(kept.alive):
        assert "(000000)" in run("paths").stderr
    assert [said.id for said in world.written()] == ["000000000001"]
    assert kept.read() == CUT


def test_on_another_machine(run: Run, world: FakeWorld, kept: Kept) -> None:
    """A folder that is carried to other machines carries this too; only its own machine saves it."""
    kept.file.rename(kept.file.with_name(f".phone.{CUT.id}.underway"))
    assert run("log", "4").stderr == ""
    assert [said.id for said in world.written()] == ["000000000001"]


def test_a_clock_that_was_set_back(run: Run, world: FakeWorld, kept: Kept) -> None:
    """It is not said before it began."""
    world.fake_calendar.instant = MORNING - timedelta(hours=1)
    assert kept.file.exists()
    run("paths")
    assert world.written()[0].logged == MORNING


class TestTrouble:
    """It is told, the command is carried out, and nothing is deleted."""

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param(b"", id="empty"),
            pytest.param(encode(CUT)[:-9], id="torn"),
            pytest.param(b"\xff\x00\x1b[2J", id="no text"),
            pytest.param(encode(Symptom(id="a", logged=MORNING, at=MORNING)), id="no practice"),
        ],
    )
    def test_what_cannot_be_read_is_moved_aside(
        self, run: Run, world: FakeWorld, kept: Kept, content: bytes
    ) -> None:
        """Once, and it is named."""
        kept.file.write_bytes(content)
        result = run("log", "4")
        aside = world.journal.folder / "damaged" / f"thinkpad.{CUT.id}.underway"
        assert result.exit_code == 0
        assert result.stderr.startswith(f"qi: {kept.file}: cannot be read (")
        assert result.stderr.endswith(f"it is now {aside}\n")
        assert aside.read_bytes() == content
        assert hidden(world) == []
        assert run("log", "4").stderr == ""
        assert len(world.written()) == 2

    def test_one_of_a_newer_qi(self, run: Run, kept: Kept) -> None:
        """It is left for the qi that knows it."""
        newer = encode(CUT).replace(b'"v":1', b'"v":2')
        kept.file.write_bytes(newer)
        result = run("paths")
        assert result.exit_code == 0
        assert "a newer qi kept it" in result.stderr
        assert kept.file.read_bytes() == newer

    def test_a_file_that_is_a_folder(self, run: Run, kept: Kept) -> None:
        """Named, each time until it is put right."""
        kept.file.unlink()
        kept.file.mkdir()
        for _ in range(2):
            result = run("paths")
            assert result.exit_code == 0
            assert result.stderr.startswith(
                f"qi: {kept.file}: a practice that was cut short is not saved yet"
            )

    def test_a_journal_that_cannot_be_written(self, run: Run, world: FakeWorld, kept: Kept) -> None:
        """It is saved as soon as the journal can be written again."""
        world.journal.lock.mkdir()
        result = run("paths")
        assert result.exit_code == 0
        assert "cannot be used: it is no ordinary file, but a folder; remove that" in result.stderr
        assert kept.read() == CUT
        world.journal.lock.rmdir()
        assert TOLD in run("paths").stderr

    @pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
    def test_a_linked_journal(self, run: Run, world: FakeWorld, kept: Kept, tmp_path: Path) -> None:
        """A journal kept elsewhere by a link is written there, and the link stays."""
        elsewhere = tmp_path / "cloud.jsonl"
        elsewhere.touch()
        world.journal.file.symlink_to(elsewhere)
        assert TOLD in run("paths").stderr
        assert world.journal.file.is_symlink()
        assert elsewhere.read_bytes().startswith(b'{"v":1,"type":"session"')
        assert not kept.file.exists()

    def test_a_journal_that_cannot_be_read(self, run: Run, world: FakeWorld, kept: Kept) -> None:
        """Who cannot know whether it was saved does not save it twice."""
        (world.journal.folder / "other.jsonl").mkdir()
        result = run("paths")
        assert result.exit_code == 0
        assert "not saved yet" in result.stderr
        assert "other.jsonl" in result.stderr
        assert kept.read() == CUT


class TestUnderWay:
    """What a practice keeps while it lasts, seen as it lies on the disk at one moment."""

    @pytest.fixture
    def lost(self, world: FakeWorld, tmp_path: Path) -> Lost:
        """The world as it is found after the power went at a second of the practice, where it pauses."""

        def at(second: float) -> FakeWorld:
            there = tmp_path / "after"

            class Watched(FakeBody):
                def wait(self, until: int | None) -> str | None:
                    key = super().wait(until)
                    if key == "x" and world.journal.folder.exists():
                        shutil.copytree(world.journal.folder, there / "journal")
                    return key

            world.body = Watched([(second, "?"), (second + 60, "x"), (second + 90, "q")])
            return FakeWorld(there)

        return at

    @pytest.fixture
    def tiny(self, tmp_path: Path) -> str:
        """A routine of two steps, ten seconds each."""
        path = tmp_path / "tiny.toml"
        step = '[[steps]]\nname = "{}"\ncue = "Do."\nbreaths = 2\n'
        head = (
            'schema = 1\ntitle = "Tiny"\nsummary = "."\nposture = "any"\nbreath = {inhale = 2, exhale = 3}\n'
        )
        path.write_text(head + step.format("One") + step.format("Two"))
        return str(path)

    def test_all_of_it(
        self, run: Run, world: FakeWorld, lost: Callable[[float], FakeWorld], tiny: str
    ) -> None:
        """As it would have been saved, under the same id."""
        after = lost(15 + 7.5)
        assert (
            run(
                "practice", tiny, "--before", "4 back", "--note", "slept well", "--gentle", "--no-introduce"
            ).exit_code
            == 0
        )
        kept = Kept(after.journal.folder, "thinkpad", "000000000001").read()
        (saved,) = world.written()
        assert isinstance(saved, Session)
        assert kept == saved
        assert (saved.seconds, saved.breaths, saved.finished) == (7.5, 1, False)
        assert saved.before.pain == 4
        assert hidden(world) == []

    @pytest.mark.parametrize("second", [9, 15 + 4.9], ids=["settling", "under five seconds"])
    def test_too_short(self, run: Run, world: FakeWorld, lost: Lost, tiny: str, second: float) -> None:
        """What is no practice leaves nothing behind."""
        after = lost(second)
        assert run("practice", tiny).exit_code == 0
        assert not after.journal.folder.exists()
        assert not world.journal.folder.exists()

    def test_a_journal_that_cannot_be_written_at_the_end(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """It is kept as it ended, that is said, and the next start that can save it does, once."""
        world.journal.file.mkdir(parents=True)
        result = run("practice", tiny, "--no-ask")
        assert result.exit_code == 1
        assert result.stderr == (
            f"qi: {world.journal.file}: not saved yet (it is no ordinary file, but a folder). "
            "Put that right: the practice is kept "
            f"beside the journal, and the next qi saves it\n"
        )
        assert world.screen.told[-1] == "leave"
        world.journal.file.rmdir()
        assert "saved a practice that was cut short" in run("paths").stderr
        (saved,) = world.written()
        assert isinstance(saved, Session)
        assert (saved.seconds, saved.finished) == (20, True)
        assert run("paths").stderr == ""

    def test_a_folder_that_cannot_be_written(self, run: Run, world: FakeWorld, tiny: str) -> None:
        """Where nothing can be kept the practice goes on to its end; then it is given back in words."""
        world.journal.folder.parent.mkdir(parents=True)
        world.journal.folder.write_text("in the way")
        result = run("practice", tiny, "--no-ask")
        assert result.exit_code == 1
        assert "qi journal import --yes - <<'END'" in result.stderr
        assert '"seconds": 20.0' in result.stderr
