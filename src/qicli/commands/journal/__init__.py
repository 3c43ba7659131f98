"""`qi journal`: see, correct, keep and carry what was noted; a contents page with a module a verb."""

import typer

from qicli.commands.housekeeping import remove_forgotten
from qicli.contents import Contents, Verb

SEE, KEEP, CARRY = "See and correct", "Keep", "In and out"


class JournalContents(Contents):
    """The verbs of the journal."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "list": Verb("journal.list", SEE, "What was noted, newest first; by words, day, kind, place."),
        "show": Verb("journal.show", SEE, "Everything about one entry, with its earlier versions."),
        "edit": Verb("journal.edit", SEE, "Change one entry, in words or in your editor."),
        "delete": Verb("journal.delete", SEE, "Delete one entry; it can be restored."),
        "restore": Verb("journal.restore", SEE, "Bring back what was deleted."),
        "forget": Verb("journal.forget", SEE, "Remove an entry for good."),
        "check": Verb("journal.check", KEEP, "Look for anything wrong in its files, and repair it."),
        "join": Verb("journal.join", KEEP, "Make one of this machine's many files."),
        "backup": Verb("journal.backup", KEEP, "Keep a compressed copy of everything."),
        "merge": Verb("journal.merge", KEEP, "Bring in a backup, or another machine's file."),
        "export": Verb("journal.export", CARRY, "Write the journal to a file for other programs."),
        "import": Verb("journal.import_", CARRY, "Bring in qi's own files and those of other programs."),
    }


app = typer.Typer(cls=JournalContents, invoke_without_command=True, add_completion=False)


@app.callback()
def journal(ctx: typer.Context) -> None:
    """See, correct, keep and carry what was noted; without a verb, list it.

    Example: qi journal list --since monday
    """
    remove_forgotten(ctx.obj)
    if ctx.invoked_subcommand is None:
        from qicli.commands.journal.list import tell_found  # noqa: PLC0415 - the other verbs do without it
        from qicli.core.journal.finding import Wanted  # noqa: PLC0415 - the same

        tell_found(ctx.obj, Wanted())
