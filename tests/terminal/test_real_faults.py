"""Killed at any instant, on a full disk, and all at once: nothing acknowledged is ever lost."""

import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and signals", allow_module_level=True)

from fakes import FakeWorld
from qicli.adapters.journal.backups import write_backup
from qicli.adapters.journal.checkpoint import Kept, underway
from qicli.adapters.journal.checks import JournalCheck
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.forgetting import forget, sweep
from qicli.adapters.journal.joining import join, stamp
from qicli.adapters.journal.lines import Line
from qicli.adapters.journal.missing import lines_of
from qicli.adapters.journal.repairs import repair
from qicli.adapters.lock import locked
from qicli.commands.keeping import recover
from qicli.core.entry import Forgotten, Retraction, Session, Symptom, encode
from qicli.errors import JournalError

pytestmark = pytest.mark.terminal

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
KILLS = 40  # for each of eight kinds of work
LONGEST = 0.03  # seconds of work before the kill: several pieces of work, wherever they are


class Place:
    """A journal with a hundred entries, and what works on it."""

    def __init__(self, folder: Path) -> None:
        self.home = folder
        self.journal = Journal(folder / "journal", "thinkpad")
        self.backups = folder / "backups"
        self.backups.mkdir()
        self.first = [new_id() for _ in range(100)]
        self.journal.append_all([noted(id_) for id_ in self.first])

    def standing(self) -> set[str]:
        """The roots of what stands."""
        return {entry.root for entry in self.journal.standing()}


def new_id() -> str:
    """An id of the usual form."""
    return os.urandom(6).hex()


def noted(id_: str, **fields: str) -> Symptom:
    """An entry of this id; all were said at noon."""
    return Symptom(id=id_, logged=NOON, at=NOON, pain=4, **fields)  # type: ignore[arg-type] # a table


Tell = Callable[[str], None]


def append(place: Place, tell: Tell) -> None:
    """Note something."""
    id_ = new_id()
    place.journal.append(noted(id_))
    tell(f"+{id_}")


def edit(place: Place, tell: Tell) -> None:
    """Correct something."""
    root = random.choice(place.first)  # noqa: S311 - no secret
    place.journal.append(noted(new_id(), replaces=root, note="corrected"))
    tell(f"={root}")


def delete(place: Place, tell: Tell) -> None:
    """Delete something that was just noted."""
    id_ = new_id()
    place.journal.append(noted(id_))
    tell(f"+{id_}")
    tell(f"?{id_}")
    place.journal.append(Retraction(id=new_id(), logged=NOON + timedelta(days=1), target=id_))
    tell(f"-{id_}")


def forget_one(place: Place, tell: Tell) -> None:
    """Forget something that was just noted."""
    id_ = new_id()
    place.journal.append(noted(id_, note="secret"))
    tell(f"+{id_}")
    tell(f"?{id_}")
    forget(place.journal, place.backups, [Forgotten(id=new_id(), logged=NOON, target=id_)])
    tell(f"-{id_}")


def merge(place: Place, tell: Tell) -> None:
    """Bring in what another machine noted."""
    id_ = new_id()
    entry = noted(id_)
    join(place.journal, [Line(entry, encode(entry))], stamp(NOON, id_))
    tell(f"+{id_}")


def tear_and_repair(place: Place, tell: Tell) -> None:
    """Leave half a line behind, note something, and repair the file."""
    with locked(place.journal.lock), place.journal.file.open("ab") as file:
        file.write(b'{"v":1,"type":"symptom","id":"torn\n')
    append(place, tell)
    repair(place.journal, place.journal.file, NOON)


def keep_and_recover(place: Place, tell: Tell) -> None:
    """Practise, be cut short, and have it saved by the next start."""
    id_ = new_id()
    session = Session(
        id=id_, logged=NOON, at=NOON, routine="spinal-wave", seconds=9, planned=60, finished=False
    )
    kept = Kept(place.journal.folder, place.journal.machine, id_)
    for seconds in (5, 10, 15):
        kept.write(msgspec.structs.replace(session, seconds=seconds))
        tell(f"+{id_}") if seconds == 5 else None
    save_what_was_cut_short(place)


def save_what_was_cut_short(place: Place) -> None:
    """What every start does first."""
    world = FakeWorld(place.home)
    recover(world, underway(place.journal))


def back_up_once(place: Place, tell: Tell) -> None:
    """Note something, and make a backup that takes the place of the last."""
    append(place, tell)
    write_backup(place.journal, place.backups / "thinkpad.backup-2026-11-21.jsonl.gz")


WORK = [append, edit, delete, forget_one, merge, tear_and_repair, keep_and_recover, back_up_once]


def killed_at_work(work: Callable[[Place, Tell], None], place: Place, seconds: float) -> list[str]:
    """Do this work over and over in a process of its own, kill it; what it had acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            while True:
                work(place, lambda said: _write(writer, said))
        finally:
            os._exit(1)
    os.close(writer)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader) as said:
        return said.read().split()


def _write(writer: int, said: str) -> None:
    os.write(writer, f"{said}\n".encode())


def assert_all_there(place: Place, said: Sequence[str]) -> None:
    """What was acknowledged stands; what was said to go does not; what was in between may be either."""
    begun = {each[1:] for each in said if each[0] == "?"}
    gone = {each[1:] for each in said if each[0] == "-"}
    kept = {each[1:] for each in said if each[0] == "+"} - begun
    standing = place.standing()
    assert kept | set(place.first) <= standing
    assert not gone & standing
    corrected = {
        entry.root for entry in place.journal.standing() if isinstance(entry, Symptom) and entry.note
    }
    assert {each[1:] for each in said if each[0] == "="} <= corrected


@pytest.mark.parametrize("work", WORK, ids=lambda work: work.__name__)
def test_killed_at_any_instant(tmp_path: Path, work: Callable[[Place, Tell], None]) -> None:
    """However often it is killed: all that was acknowledged is there, and the next can write."""
    place = Place(tmp_path)
    said: list[str] = []
    for _ in range(KILLS):
        said += killed_at_work(work, place, random.uniform(0, LONGEST))  # noqa: S311 - no secret
        save_what_was_cut_short(place)
        assert_all_there(place, said)
    sweep(place.journal, place.backups)
    place.journal.append(noted(new_id()))
    assert_all_there(place, said)
    for backup in place.backups.glob("*.gz"):
        assert set(place.first) <= {line.said.root for line in lines_of(backup)}
    if work is forget_one:
        gone = [each[1:] for each in said if each[0] == "-"]
        content = b"".join(
            file.read_bytes() for file in place.journal.files() if "forgotten" not in file.name
        )
        assert gone
        assert not [id_ for id_ in gone if id_.encode() in content]


def in_a_child(work: Callable[[], None]) -> int:
    """Do this in a process of its own; its exit code, 1 when it raised what qi raises."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            with suppress(JournalError, OSError):
                work()
                code = 0
            code = code and 1
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def limited(size: int, work: Callable[[], None]) -> Callable[[], None]:
    """The work, where no file may grow beyond this size: the kernel's own short writes and refusals."""

    def run() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        work()

    return run


@pytest.mark.parametrize("room", [0, 1, 50, 90, 130, 200, 10_000])
def test_no_room_for_a_line(tmp_path: Path, room: int) -> None:
    """A line is written whole, or not at all and never acknowledged."""
    place = Place(tmp_path)
    before = place.journal.file.read_bytes()
    code = in_a_child(limited(len(before) + room, lambda: append(place, lambda _: None)))
    after = place.journal.file.read_bytes()
    assert after.startswith(before)
    assert code == (0 if len(after) > len(before) else 1)
    assert len(place.standing()) == 100 + (code == 0)


@pytest.mark.parametrize("part", [0, 0.01, 0.5, 0.98, 1])
def test_no_room_to_forget(tmp_path: Path, part: float) -> None:
    """Without room for the new file the old one is as it was, and what is forgotten is not shown."""
    place = Place(tmp_path)
    target = place.first[7]
    size = max(200, int(place.journal.file.stat().st_size * part))

    def work() -> None:
        forget(place.journal, place.backups, [Forgotten(id=new_id(), logged=NOON, target=target)])

    before = place.journal.file.read_bytes()
    code = in_a_child(limited(size, work))
    assert place.standing() == set(place.first) - {target}
    assert code == (0 if part == 1 else 1)
    assert (place.journal.file.read_bytes() == before) == (code == 1)
    assert not list(place.journal.folder.glob(".*.new"))


@pytest.mark.parametrize("part", [0, 0.3, 0.9, 1, 1.01])
@pytest.mark.parametrize(
    "work", [edit, merge, tear_and_repair, keep_and_recover, back_up_once], ids=lambda work: work.__name__
)
def test_no_room_for_anything(tmp_path: Path, work: Callable[[Place, Tell], None], part: float) -> None:
    """Wherever the room ends, what was there is there, and what was acknowledged too."""
    place = Place(tmp_path)
    size = int(place.journal.file.stat().st_size * part)
    reader, writer = os.pipe()
    for _ in range(3):
        in_a_child(limited(size, lambda: work(place, lambda said: _write(writer, said))))
    os.close(writer)
    with os.fdopen(reader) as said:
        acknowledged = said.read().split()
    save_what_was_cut_short(place)
    assert_all_there(place, acknowledged)
    place.journal.append(noted(new_id()))


def children(number: int, work: Callable[[], None]) -> Iterator[int]:
    """So many processes that do this work at once."""
    for _ in range(number):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                work()
                code = 0
            finally:
                os._exit(code)
        yield child


def test_fifty_writers_while_others_rewrite(tmp_path: Path) -> None:
    """Fifty processes note twenty entries each, while others rewrite the file: each is there, once."""
    place = Place(tmp_path)

    def write() -> None:
        for _ in range(20):
            append(place, lambda _: None)

    def rewrite() -> None:
        for _ in range(5):
            forget_one(place, lambda _: None)
            tear_and_repair(place, lambda _: None)
            merge(place, lambda _: None)
            list(JournalCheck(place.journal, NOON).findings())

    running = [*children(50, write), *children(2, rewrite)]
    assert {os.waitpid(child, 0)[1] for child in running} == {0}
    lines = [line.said.id for line in place.journal.lines()]
    assert len(place.standing()) == 100 + 50 * 20 + 2 * 5 * 2
    assert len(lines) == len(set(lines))
