"""Bringing in other programs' files: a row becomes an entry, and one undo takes all of them back."""

from typing import BinaryIO

from qicli.adapters.journal.incoming import check_utf8
from qicli.adapters.journal.joining import held
from qicli.commands.journal.bringing import Coming, Wanted, agreed, many, name_unread, warn
from qicli.core.entry import Symptom
from qicli.core.ledger import compact
from qicli.core.safety.seen import LONG_AGO
from qicli.errors import JournalError, NotSaved, QiError
from qicli.imports.drafts import Problem, symptoms, together
from qicli.imports.jrnl import read_entries
from qicli.imports.sources import Source
from qicli.imports.tables import read_table
from qicli.world import World


def bring_foreign(world: World, wanted: Wanted, file: BinaryIO, source: Source) -> int:
    """Bring in another program's file; gives how many of its rows could not be read.

    Raises:
        QiError: nothing was added.
    """
    coming = Coming(shouted_since=world.now() - LONG_AGO)
    found = _read(world, wanted.name, file, source, coming)
    new = _new(world, found, coming)
    if agreed(world, wanted, coming):
        added = _add(world, new)
        if not added:
            world.write("Nothing was added: all of it came in meanwhile.")
            return coming.unread
        world.write(f"Added {many(added, 'entry', 'entries')}; qi undo takes all of them back")
        warn(world, coming)
    return coming.unread


def _add(world: World, new: list[Symptom]) -> int:
    """Add those that are still new once nobody else can write; gives how many."""

    def still_new() -> list[Symptom]:
        here = held(world.journal)
        return [entry for entry in new if not here.has(entry.id) and entry.id not in here.forgotten]

    try:
        return len(world.journal.append_decided(still_new))
    except NotSaved as error:  # which would repeat all of it on the screen
        raise JournalError(str(error).replace("then run this:", "then import it again")) from error


def _read(world: World, name: str, file: BinaryIO, source: Source, coming: Coming) -> list[Symptom]:
    """The entries, oldest first; what could not be read is named."""
    check_utf8(name, file)
    whole = file.read()
    found = []
    try:
        drafts = read_entries(whole) if source == "jrnl" else read_table(source, whole)
        for said in symptoms(source, drafts, world.calendar):
            if isinstance(said, Problem):
                name_unread(name, said.place, said.reason)
                coming.unread += 1
            else:
                found.append(said)
    except ValueError as error:
        raise QiError(f"{name}: cannot be imported as {source}: {error}") from error
    return together(source, found)


def _new(world: World, found: list[Symptom], coming: Coming) -> list[Symptom]:
    """Those that were never here; the others are counted."""
    here = held(world.journal)
    new = []
    for entry in found:
        id_ = compact(entry.id)
        if entry.id in here.forgotten:
            coming.forgotten += 1
        elif id_ in here.ids:
            coming.present += 1
            coming.taken_back += [here.taken_back[id_]] if id_ in here.taken_back else []
        else:
            new.append(entry)
    for entry in reversed(new):
        coming.count(entry)
    return new
