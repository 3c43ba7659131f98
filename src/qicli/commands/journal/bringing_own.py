"""Bringing in qi's own files: the lines that are not here yet, as they are."""

from pathlib import Path
from typing import BinaryIO

from qicli.adapters.journal.consequences import consequences, differing
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.incoming import check_utf8, head_of
from qicli.adapters.journal.joining import Held, Sieve, held, join, stamp
from qicli.adapters.journal.lines import BadLineAt
from qicli.adapters.journal.temporary import filled, temporary
from qicli.adapters.journal.union import oldest_first
from qicli.commands.journal.bringing import Coming, Wanted, agreed, many, name_unread, no_undo, warn
from qicli.core.entry import Forgotten
from qicli.core.ledger import compact
from qicli.core.safety.seen import LONG_AGO
from qicli.core.text import visible
from qicli.errors import QiError
from qicli.imports.own import lines_of
from qicli.imports.rows import BadRow
from qicli.imports.sources import Form, form_of, heading_of
from qicli.streams import say
from qicli.world import World


def bring_own(world: World, wanted: Wanted, file: BinaryIO) -> int:
    """Bring in a file that qi wrote; gives how many of its lines are unreadable, or differ from what is here.

    Raises:
        QiError: nothing was added.
    """
    with temporary(world.journal.temporary) as folder:
        read = folder / "read"
        coming = Coming(shouted_since=world.now() - LONG_AGO)
        form = form_of(head_of(file))
        coming.unread = _spool(wanted.name, file, form, read)
        forgotten = _gather(world, wanted.name, form, read, coming)
        if agreed(world, wanted, coming):
            key = stamp(world.now(), world.new_id())
            joined = join(world.journal, oldest_first([read]), key, forgotten)
            where = f", in {joined.file}" if joined.file else ""
            say(visible(f"Added {many(joined.added, 'line')}{where}"))
            if joined.file:
                world.write(no_undo(tombstones=joined.tombstones))
            warn(world, coming)
    return coming.unread + coming.differing


def _spool(name: str, file: BinaryIO, form: Form, read: Path) -> int:
    """Write each line where it stood, so that its number stays; gives how many rows were none."""
    if form == "csv":
        check_utf8(name, file)
    heading = heading_of(head_of(file), "qi")
    below = unread = 0
    try:
        with filled(read) as lines:
            for number, line in lines_of(file, form, heading[1] if heading else ","):
                if isinstance(line, BadRow):
                    name_unread(name, f"entry {number}" if form == "json" else str(number), line.reason)
                    unread += 1
                    continue
                lines.write(b"\n" * (number - 1 - below) + line + b"\n")
                below = number
    except ValueError as error:
        raise QiError(f"{name}: cannot be imported: {error}") from error
    return unread


def _gather(world: World, name: str, form: Form, read: Path, coming: Coming) -> set[str]:
    """See what is new in it; gives the ids that it says were forgotten."""

    def bad(line: BadLineAt) -> None:
        name_unread(name, f"entry {line.line}" if form == "json" else str(line.line), line.reason)
        coming.unread += 1

    forgotten = {line.said.target for line in oldest_first([read], bad) if isinstance(line.said, Forgotten)}
    new = Journal(read.parent / "new", "new")
    new.folder.mkdir()
    lines = _sift(world, read, new.file, forgotten, coming)
    for line in new.standing_lines():
        coming.count(line.said)  # type: ignore[arg-type] # what stands is an entry, known or not
    coming.others = lines - coming.entries
    if coming.others:
        effect = consequences(world.journal, lambda: oldest_first([read]), forgotten)
        coming.removing, coming.taking_back = effect.removed, effect.taken_back
    if coming.present:
        coming.differing = differing(world.journal, oldest_first([read]))
    return forgotten


def _sift(world: World, read: Path, new: Path, forgotten: set[str], coming: Coming) -> int:
    """Write the new lines into a file, and count the others; gives how many are new, tombstones too."""
    here = held(world.journal)
    _look_back(read, here, coming)
    sieve = Sieve(forgotten)
    lines = 0
    with filled(new) as file:
        for line in sieve.new(oldest_first([read]), here):
            file.write(line.raw + b"\n")
            lines += 1
    coming.present, coming.forgotten = sieve.present, sieve.forgotten
    return lines + len(sieve.tombstones)


def _look_back(read: Path, here: Held, coming: Coming) -> None:
    """Find what is here, but was taken back, and not by the file itself."""
    if not here.taken_back:
        return
    copy = Journal(read.parent / "copy", "copy")
    copy.folder.mkdir()
    with filled(copy.file) as file:
        file.writelines(line.raw + b"\n" for line in oldest_first([read]))
    roots = (compact(line.said.root) for line in copy.standing_lines())
    coming.taken_back = [here.taken_back[root] for root in roots if root in here.taken_back]
