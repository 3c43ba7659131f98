"""`qi journal`: see, correct, keep and carry what was noted; a contents page with a module a verb."""

import typer

from qicli.contents import Contents, Verb

SEE, KEEP, CARRY = "See and correct", "Keep", "In and out"


class JournalContents(Contents):
    """The verbs of the journal."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "check": Verb("journal.check", KEEP, "Look for anything wrong in its files, and repair it."),
        "backup": Verb("journal.backup", KEEP, "Keep a compressed copy of everything."),
        "merge": Verb("journal.merge", KEEP, "Bring in a backup, or another machine's file."),
    }


app = typer.Typer(cls=JournalContents, no_args_is_help=True)


@app.callback()
def journal() -> None:
    """See, correct, keep and carry what was noted.

    Example: qi journal list --since monday
    """
