"""`qi study`: many people's journals, and what is asked of them; a contents page with a module a verb."""

from typing import Any

import typer

from qicli.contents import Contents, Verb

ASK = "ask"


class StudyContents(Contents):
    """The verbs of a study; where the first word is none of them, it is the study to be asked."""

    verbs = {  # noqa: RUF012 - declared a class variable by the base
        "gather": Verb("study.gather", "Gather", "Make a study of many people's journals."),
        ASK: Verb("study.ask", "Ask", "Ask a study; qi study STUDY/ does the same."),
        "sql": Verb("study.sql", "Ask", "Show the SQL of a question, to be run elsewhere."),
    }

    def parse_args(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 - as Typer hands on
        """Read the words; a folder, or an option of asking, needs no verb before it."""
        known = bool(args) and (args[0] in self.verbs or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if known else [ASK, *args])


app = typer.Typer(cls=StudyContents, add_completion=False)


@app.callback()
def study() -> None:
    """Ask many people's journals at once. Persons are what is counted, and small numbers are not shown.

    Example: qi study gather clinic/ -o STUDY/, qi study STUDY/ --weeks 1-8
    """
