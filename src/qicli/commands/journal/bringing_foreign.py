"""Bringing in other programs' files: a row becomes an entry, and one undo takes all of them back."""

from array import array
from collections.abc import Mapping, Sequence
from typing import BinaryIO

import msgspec

from qicli.adapters.journal.incoming import check_utf8
from qicli.adapters.journal.joining import held
from qicli.adapters.journal.redated import dated_otherwise
from qicli.adapters.journal.spool import Spool
from qicli.commands.journal.bringing import Coming, Wanted, agreed, many, name_unread, warn
from qicli.core.entry import Symptom
from qicli.core.ledger import compact
from qicli.core.safety.seen import LONG_AGO
from qicli.core.text import visible
from qicli.errors import JournalError, NotSaved, QiError, UsageError
from qicli.imports.drafts import NOTHING_KNOWN, Draft, Known, Problem, batch_of, symptoms
from qicli.imports.jrnl import read_entries
from qicli.imports.sources import Source
from qicli.imports.tables import known_of, read_table
from qicli.world import World

AT_ONCE = 5_000  # entries written under one lock, so that a million need no memory to speak of


def bring_foreign(world: World, wanted: Wanted, file: BinaryIO, source: Source) -> int:
    """Bring in another program's file; gives how many of its rows could not be read.

    Raises:
        QiError: nothing was added, or what was is said.
    """
    check_utf8(wanted.name, file)
    coming = Coming(shouted_since=world.now() - LONG_AGO)
    with Spool(world.journal.temporary) as spool:
        try:
            known = _known(world, wanted, file, source)
            _read(world, wanted.name, file, source, known, spool, coming)
        except ValueError as error:
            raise QiError(f"{wanted.name}: cannot be imported as {source}: {error}") from error
        others = dated_otherwise(world.journal, spool) if known.order else {}
        new = _new(world, spool, coming, others)
        if agreed(world, wanted, coming):
            added = _add(world, spool, new, others, batch_of(source, spool.ids))
            if not added:
                world.write("Nothing was added: all of it came in meanwhile.")
                return coming.unread
            world.write(f"Added {many(added, 'entry', 'entries')}; qi undo takes all of them back")
            warn(world, coming)
    return coming.unread


def _known(world: World, wanted: Wanted, file: BinaryIO, source: Source) -> Known:
    """What the whole file tells of its rows; the order of its dates is asked where nothing tells.

    Raises:
        UsageError: there is nobody to ask.
    """
    if source == "jrnl":
        return NOTHING_KNOWN
    known, unclear = known_of(source, file, world.now().date())
    if wanted.dates is not None:
        return msgspec.structs.replace(known, order=wanted.dates)
    if known.order is not None or not unclear:
        return known
    could = f'its dates could have the day first or the month first, as "{unclear[:30]}"'
    if not world.terminal:
        raise UsageError(f"{wanted.name}: {could}; say --dates day-first or --dates month-first")
    answer = world.ask.key(visible(f"{wanted.name}: {could}. Which is first? d/m "), "dm")
    if answer is None:
        raise UsageError("nothing was added; say --dates day-first or --dates month-first")
    return msgspec.structs.replace(known, order="day-first" if answer == "d" else "month-first")


def _read(
    world: World, name: str, file: BinaryIO, source: Source, known: Known, spool: Spool, coming: Coming
) -> None:
    """Spool the entries; what could not be read is named."""

    def notice(draft: Draft) -> None:
        if draft.untaken:
            coming.leave(draft.place, draft.untaken)

    drafts = read_entries(file.read()) if source == "jrnl" else read_table(source, file, known)
    for said in symptoms(source, drafts, world.calendar, notice):
        if isinstance(said, Problem):
            name_unread(name, said.place, said.reason)
            coming.unread += 1
        else:
            spool.add(said)


def _new(world: World, spool: Spool, coming: Coming, others: Mapping[int, str]) -> "array[int]":
    """The rows that were never here on that day, oldest first; the others are counted."""
    here = held(world.journal)
    forgotten = {compact(id_) for id_ in here.forgotten}
    new = array("q")
    for row in spool.oldest_first():
        id_ = spool.ids[row]
        if id_ in forgotten:
            coming.forgotten += 1
        elif id_ in here.ids:
            coming.present += 1
            coming.taken_back += [here.taken_back[id_]] if id_ in here.taken_back else []
        else:
            new.append(row)
            coming.redated += bool(others.get(row))
    for entry in spool.entries(reversed(new)):
        coming.count(entry)
    return new


def _add(world: World, spool: Spool, rows: Sequence[int], others: Mapping[int, str], batch: str) -> int:
    """Add those that are still new once nobody else can write, some in the place of `others`; gives how many.

    Raises:
        JournalError: not all of them were added; the message says how many were.
    """
    left: list[int] | None = None
    added = 0

    def piece() -> list[Symptom]:
        nonlocal left
        if left is None:
            here = held(world.journal)
            gone = {compact(id_) for id_ in here.forgotten}
            left = [row for row in rows if spool.ids[row] not in here.ids and spool.ids[row] not in gone]
        wanted = left[added : added + AT_ONCE]
        return [
            msgspec.structs.replace(
                entry, id=f"{spool.ids[row]:012x}", replaces=others.get(row) or None, batch=batch
            )
            for row, entry in zip(wanted, spool.entries(wanted), strict=True)
        ]

    try:
        written = AT_ONCE
        while written == AT_ONCE:  # the last piece is shorter
            written = len(world.journal.append_decided(piece))
            added += written
    except NotSaved as error:  # which would repeat all of it on the screen
        told = (
            f"{many(added, 'entry was', 'entries were')} added, which qi undo takes back; " if added else ""
        )
        reason = str(error).removesuffix("run this:").removesuffix("then ")
        raise JournalError(f"{reason}{told}then import it again") from error
    return added
