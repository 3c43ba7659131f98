"""`qi undo`: takes back the newest thing that was done on this machine and stands, and says what it was."""

from collections.abc import Iterator

import typer

from qicli.adapters.journal.writing import just_after
from qicli.core.entry import Retraction, Said, shown_id
from qicli.core.ledger import deeds
from qicli.errors import JournalError, UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)


@app.command()
def undo(ctx: typer.Context) -> None:
    """Take back the newest entry, edit, deletion, or import of this machine; again goes further back.

    Where nothing is left that was done on this machine, it asks before it takes back another one's.

    Example: qi undo
    """
    world: World = ctx.obj
    found: list[Said] = []

    def take_back() -> list[Retraction]:
        """Found while nobody else can write, so that two who undo at once take back two deeds."""
        found[:] = _newest(world, own=True)
        return [_retraction(world, deed) for deed in found]

    world.journal.append_decided(take_back)
    if not found and (found := _agreed(world, _newest(world, own=False))):
        world.journal.append(_retraction(world, *found))
    for deed in found:
        for sentence in _told_at_least(world, deed):
            world.write(sentence)


def _newest(world: World, *, own: bool) -> list[Said]:
    """The newest deed, of this machine or of any; none if there is none."""
    ours: set[str] = set()

    def lines() -> Iterator[Said]:
        for line in world.journal.lines():
            if line.own or not own:
                ours.add(line.said.id)
            yield line.said

    newest = next((deed for deed in deeds(lines(), world.journal.forgotten()) if deed.id in ours), None)
    return [] if newest is None else [newest]


def _agreed(world: World, found: list[Said]) -> list[Said]:
    """The deed of another machine, if the person takes that back.

    Raises:
        UsageError: there is nobody to ask.
    """
    if not found:
        say("There is nothing to take back.")
        return []
    what = (
        f"Nothing of this machine is left to take back; the newest of another is {_in_words(world, *found)}"
    )
    if not world.terminal:
        raise UsageError(f"{what}. {_by_hand(world, *found)}")
    world.write(what)
    if world.ask.key("Take that back? y/n ", "yn") == "y":
        return found
    say("Nothing is taken back.")
    return []


def _by_hand(world: World, deed: Said) -> str:
    """How to take back what this verb does not, without being asked."""
    from qicli.commands.lookup import about  # noqa: PLC0415 - see below

    if _imported(world, deed):
        return "At a terminal qi undo asks whether to take it back"
    if not isinstance(deed, Retraction):
        verb = "delete {} --yes" if deed.replaces is None else "edit {}"
        return f"To change that: qi journal {verb.format(shown_id(deed.root))}"
    verb = "delete {} --yes" if deed.reason == "restore" else "restore {}"
    return f"To change that: qi journal {verb.format(shown_id(about(world, deed)[0]))}"


def _retraction(world: World, deed: Said) -> Retraction:
    later = max(world.now(), just_after(deed.logged))
    return Retraction(id=world.new_id(), logged=later, target=_imported(world, deed) or deed.id)


def _imported(world: World, deed: Said) -> str | None:
    """The import that a deed is one entry of, or the version of one with the right day."""
    if deed.replaces is None or deed.batch is None:
        return deed.batch
    from qicli.commands.lookup import of_root  # noqa: PLC0415 - hardly any import is brought in anew

    versions = (line.said for line in of_root(world, deed.root).versions)
    first = next((said for said in versions if said.id == deed.root), deed)
    return None if first.batch == deed.batch else deed.batch


def _told_at_least(world: World, deed: Said) -> list[str]:
    """What was taken back; in no other words than its own, where the journal cannot be read any more."""
    from qicli.commands.lookup import told_of  # noqa: PLC0415 - see below

    try:
        return _told(world, deed)
    except JournalError:
        return [f"Taken back: {told_of(deed)}"]


def _told(world: World, deed: Said) -> list[str]:
    """What was taken back, and what stands again because of it."""
    from qicli.commands.lookup import of_root, told_of  # noqa: PLC0415 - only once something was taken back

    sentences = [f"Taken back: {_in_words(world, deed)}"]
    if deed.replaces is None or _imported(world, deed):
        return sentences
    again = of_root(world, deed.root).standing
    return sentences if again is None else [*sentences, f"It is again: {told_of(again.said)}"]


def _in_words(world: World, deed: Said) -> str:
    """What a deed was: an entry, an edit, an import, or the deletion or restoration of one."""
    from qicli.commands.lookup import about, import_in_words, told_of  # noqa: PLC0415 - see above

    if imported := _imported(world, deed):
        return import_in_words(world, imported)
    if isinstance(deed, Retraction):
        what = "restoration" if deed.reason == "restore" else "deletion"
        return f"the {what} of {about(world, deed)[1]}"
    return told_of(deed) if deed.replaces is None else f"the edit of {told_of(deed)}"
