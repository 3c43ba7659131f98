"""`qi journal`: see, correct, keep and carry what was noted; a contents page with a module a verb."""

import typer

from qicli.contents import Contents, Verb

SEE, KEEP, CARRY = "See and correct", "Keep", "In and out"


class JournalContents(Contents):
    """The verbs of the journal."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "export": Verb("journal.export", CARRY, "Write the journal to a file for other programs."),
        "import": Verb("journal.import_", CARRY, "Bring in qi's own files and those of other programs."),
    }


app = typer.Typer(cls=JournalContents, no_args_is_help=True)


@app.callback()
def journal() -> None:
    """See, correct, keep and carry what was noted.

    Example: qi journal list --since monday
    """
