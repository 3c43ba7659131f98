"""An entry written anew: in place of the old line, later than it, with all that it had."""

from datetime import timedelta

import msgspec
import pytest

from fakes import EVENING, FakeWorld
from qicli.adapters.journal.lines import Line
from qicli.commands.anew import write_anew
from qicli.core.entry import Symptom, encode

OLD = Symptom(id="51aa0c77e2d9", logged=EVENING, at=EVENING, pain=6)


def line(more: str) -> Line:
    """The old entry's line, with something more in it."""
    return Line(OLD, encode(OLD)[:-1] + more.encode() + b"}")


def test_it_takes_the_place_of_the_old_one(world: FakeWorld) -> None:
    """Under an id of its own, said later whatever the clock says, with what only a newer qi knows."""
    changed = EVENING + timedelta(days=400)
    better = msgspec.structs.replace(OLD, pain=2)
    written, raw = write_anew(world, line(',"weather":"rain"'), better, changed=changed)
    assert (written.replaces, written.pain) == (OLD.id, 2)
    assert written.id != OLD.id
    assert written.logged > changed
    assert world.journal.file.read_bytes() == raw + b"\n"
    assert b'"weather":"rain"' in raw


def test_what_no_line_may_have_is_not_written(world: FakeWorld) -> None:
    """Then nothing is written at all."""
    with pytest.raises(ValueError, match=r"\w"):
        write_anew(world, Line(OLD, encode(OLD)[:-1] + b',"\xff":1}'), OLD, changed=EVENING)
    assert not world.journal.file.exists()
