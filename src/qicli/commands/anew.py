"""An entry written anew: a line that takes the place of an older one, and loses nothing that it had."""

from datetime import datetime
from functools import partial
from typing import TypeVar

import msgspec

from qicli.adapters.journal.lines import Line
from qicli.adapters.journal.writing import just_after
from qicli.core.entry import Plan
from qicli.core.journal.editing import edited
from qicli.core.ledger import Account
from qicli.world import World

A = TypeVar("A", bound=Account | Plan)


def write_anew(world: World, old: Line, new: A, *, changed: datetime) -> tuple[A, bytes]:
    """Write an entry as it is now, in place of what `old` says; gives it as it was written, and its line.

    Every field of the old line that this qi does not know is carried along. `changed` is when the entry was
    last changed, and the new line is said later.

    Raises:
        ValueError: the old line has something that no line of ours may have; nothing is written.
        JournalError: it could not be written.
    """
    logged = max(world.now(), just_after(changed))
    new = msgspec.structs.replace(new, id=world.new_id(), replaces=old.said.root, logged=logged)
    carry = partial(edited, old.raw)
    carry(new)
    written = world.journal.append(new, line=carry)
    return written, carry(written)
