"""Looking an entry up by its id, by as much of it as names no other, or as the last that was said here."""

from qicli.adapters.journal.lines import Line
from qicli.adapters.journal.writing import just_after
from qicli.core.entry import Retraction, Said, Unknown
from qicli.core.journal.history import History, Named, history, named
from qicli.core.journal.telling import told, when
from qicli.core.ledger import Ledger, Standing
from qicli.core.text import visible
from qicli.errors import JournalError, UsageError
from qicli.world import World

MOST_NAMED = 8  # candidates that an ambiguous id is answered with
LAST = "last"  # instead of an id


def look_up(world: World, id_: str) -> History[Line]:
    """The history of the entry that an id, or the beginning of one, names; `last` is the last said here.

    Raises:
        JournalError: it names none, more than one, or one that was removed for good.
    """
    if id_.strip().lower() == LAST:
        return of_root(world, last_root(world))
    found = name(
        world, id_, otherwise=f"; the newest of this machine is {LAST}, as in qi journal edit {LAST} 6"
    )
    if found.batches and not found.roots:
        raise JournalError(f'"{id_}" is an import; qi journal restore alone takes imports')
    return of_root(world, next(iter(found.roots)))


def last_root(world: World) -> str:
    """The root of the entry of which this machine said something last, among those that stand.

    Raises:
        JournalError: there is none.
    """
    ledger = Ledger(world.journal.forgotten())
    edited: set[str] = set()  # roots of what stands as another machine edited it
    for line in world.journal.lines():
        root = line.said.root
        stands = ledger.stands(line.said)
        if line.own and (stands or root in edited):
            return root
        if stands and line.said.replaces is not None:
            edited.add(root)
    raise JournalError("there is no last entry: nothing noted on this machine stands; see qi journal list")


def of_root(world: World, root: str) -> History[Line]:
    """The history of the entry with this root, of which the journal has at least one line."""
    return history(root, world.journal.lines(), world.journal.forgotten())


def name(world: World, id_: str, *, otherwise: str = "") -> Named:
    """The one entry, or the one import, that an id names; `otherwise` is what more to say if it names none.

    Raises:
        JournalError: it names none, more than one, or one that was removed for good.
    """
    prefix = id_.strip().strip("()")
    if not prefix:
        raise UsageError("name an entry by its id, or its beginning; qi journal list shows them")
    found = named(prefix, (line.said for line in world.journal.lines()), world.journal.forgotten())
    number = len(found.roots) + len(found.batches)
    if number > 1:
        raise JournalError("\n".join(_candidates(prefix, found, number)))
    if not number and found.forgotten:
        raise JournalError(f'"{prefix}" was removed for good; nothing is left of it to show or bring back')
    if not number:
        raise JournalError(f'no entry\'s id begins with "{prefix}"; qi journal list shows them{otherwise}')
    return found


def _candidates(prefix: str, found: Named, number: int) -> list[str]:
    lines = [f'"{prefix}" begins {number} ids; write more of the one that is meant:']
    entries = [f"{visible(root)}: {told_of(said)}" for root, said in found.roots.items()]
    imports = [f"{visible(batch)}: an import" for batch in found.batches]
    lines += [*imports, *entries][:MOST_NAMED]
    return [*lines, f"and {number - MOST_NAMED} more"] if number > MOST_NAMED else lines


def told_of(said: Said) -> str:
    """An entry in words, of whichever kind it is."""
    return told(said) if isinstance(said, Standing | Unknown) else visible(said.id)


def in_words(found: History[Line]) -> str:
    """The entry in words: the version that stands, or the last that did."""
    return told_of(found.told.said)


def import_in_words(world: World, batch: str) -> str:
    """An import in words: how many entries came with it, and when."""
    lines = (line.said for line in world.journal.lines())
    came = [said for said in lines if said.batch == batch]
    entries = len({said.root for said in came})
    number = "1 entry" if entries == 1 else f"{entries} entries"
    return f"the import of {number} on {when(world.calendar.here(min(said.logged for said in came)))}"


def retract(world: World, target: str, *, after: Retraction | History[Line], reason: str) -> None:
    """Take something back, later than it was last changed."""
    changed = after.logged if isinstance(after, Retraction) else after.changed
    logged = max(world.now(), just_after(changed))
    world.journal.append(Retraction(id=world.new_id(), logged=logged, target=target, reason=reason))


def about(world: World, deed: Retraction) -> tuple[str, str]:
    """What a retraction is about in the end, an entry or an import: its id, and the same in words."""
    target = deed.target
    found = None
    for line in world.journal.lines():
        said = line.said
        if isinstance(said, Retraction) and said.id == target:
            target = said.target
        elif target in {said.id, said.root}:
            found = said
            break
        elif said.batch == target:
            return target, import_in_words(world, target)
    return (
        (target, "what is not here") if found is None else (found.root, in_words(of_root(world, found.root)))
    )
