"""`qi study`: many people's journals, and what is asked of them; a contents page with a module a verb."""

import typer

from qicli.contents import Contents, Verb


class StudyContents(Contents):
    """The verbs of a study."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "gather": Verb("study.gather", "Gather", "Make a study of many people's journals."),
    }


app = typer.Typer(cls=StudyContents, add_completion=False)


@app.callback()
def study() -> None:
    """Ask many people's journals at once. Persons are what is counted, and small numbers are not shown.

    Example: qi study gather clinic/ -o STUDY/
    """
