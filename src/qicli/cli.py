"""The contents page: every verb with the module that tells its story."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from qicli import __version__
from qicli.contents import Contents, Verb
from qicli.core.safety.urgent import CALL_NOW
from qicli.core.text import visible
from qicli.ending import GONE, ended
from qicli.errors import UsageError
from qicli.starting import started
from qicli.streams import is_gone, say, tell_error

# Typer's own: usage errors (the base of BadParameter, which Typer does not name), leaving, giving up.
USAGE_ERROR: Any = typer.BadParameter.__mro__[2]
PASSED_ON = (USAGE_ERROR, typer.Exit, typer.Abort, EOFError)

GIVEN = "qicli.given"  # where the context of a start has what was typed

TYPES = {"is not a valid float": "is no number", "is not a valid int": "is no whole number"}

DAILY, MORE = "Every day", "More"
VERBS = {
    "practice": Verb("practice", DAILY, "Be led through a routine, breath by breath."),
    "log": Verb("log", DAILY, "Note how it is, in a second."),
    "checkin": Verb("checkin", DAILY, "Look at the past week, in a few questions; once a week, if you like."),
    "ask": Verb("ask", DAILY, "Keep a question for the next visit; list them, tick them off."),
    "flare": Verb("flare", DAILY, "A bad day: breathe lying, what eased it before, when to call."),
    "report": Verb("report", DAILY, "See where the pain is going, and what was practised."),
    "plan": Verb("plan", MORE, "What to practise, how often, until when: a course, or as prescribed."),
    "undo": Verb("undo", DAILY, "Take back the newest entry."),
    "safety": Verb("safety", DAILY, "When to stop, when to seek help, and what is known already."),
    "render": Verb("render", MORE, "Make a file of sound of a practice, to be led by with closed eyes."),
    "routines": Verb("routines", MORE, "List, show, check, make and change routines."),
    "sound": Verb("sound", MORE, "Hear what a practice can sound like here, or what is missing."),
    "journal": Verb("journal", MORE, "See, correct, keep and carry what was noted."),
    "study": Verb("study", MORE, "Ask many people's journals at once; for clinics and studies."),
    "demo": Verb("demo", MORE, "See the reports of somebody made up; your journal is not touched."),
    "config": Verb("config", MORE, "See and change the settings."),
    "paths": Verb("paths", MORE, "Show where your files live."),
}


class Qi(Contents):
    """The verbs of qi; what goes wrong in one of them ends in `ending`."""

    verbs = VERBS
    also = {"practise": "practice"}  # noqa: RUF012 - declared a class variable by the base

    def make_context(self, info_name: str | None, args: list[str], **more: Any) -> Any:  # type: ignore[override] # noqa: ANN401 - whatever Typer hands on
        """Read qi's own options; a wrong one is told harmlessly."""
        given = list(args)  # Typer takes them out one by one
        with _told_usage_errors():
            context = super().make_context(info_name, args, **more)
        context.meta[GIVEN] = given
        return context

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override] # noqa: ANN401
        """Run the verb; whatever it raises leaves here as words and an exit code."""
        try:
            with _told_usage_errors():
                return super().invoke(ctx)
        except PASSED_ON:
            raise
        except Exception as error:  # noqa: BLE001 - no traceback reaches a person
            raise typer.Exit(ended(error, ctx.obj, ctx.meta.get(GIVEN, ()))) from None


@contextmanager
def _told_usage_errors() -> Iterator[None]:
    """What was typed wrongly is told harmlessly, and in lines, not in a box as Typer would."""
    try:
        yield
    except USAGE_ERROR as error:
        if (context := error.ctx) is None or error.message:
            tell_error(UsageError(_in_a_line(error.format_message())))
        elif missing := getattr(error, "param", None):
            tell_error(UsageError(_missing(missing, context)))
        if context is not None:
            say(f"See {context.command_path} --help", err=True)
        raise typer.Exit(error.exit_code) from None


def _missing(parameter: Any, context: Any) -> str:  # noqa: ANN401 - of Typer's own kinds, not named by it
    """What was not said, what that is, and an example of all that belongs there."""
    word = parameter.param_type_name == "argument"
    name = parameter.make_metavar(context).strip("[]{}.…").upper() if word else max(parameter.opts, key=len)
    meaning = " ".join((parameter.help or "").split()).removesuffix(".")
    what = f": {meaning[0].lower()}{meaning[1:]}" * bool(meaning)
    _, found, example = " ".join((context.command.help or "").split()).partition("Example: ")
    as_in = f"; as in: {example.partition(', qi ')[0]}" * bool(found)
    return f"{name} is missing{what}{as_in}"


def _in_a_line(message: str) -> str:
    """What Typer says, as one line."""
    line = visible(message)
    for typers, ours in TYPES.items():
        line = line.replace(typers, ours)
    return line[:1].lower() + line[1:].removesuffix(".")


app = typer.Typer(
    cls=Qi,
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    help=(
        "A practice timer and symptom journal for sciatica and low-back pain.\n\n"
        "Begin with qi practice spinal-wave, or say how it is: qi log 4 back."
    ),
    epilog=(
        f"qi leads and notes; it does not diagnose or treat. {CALL_NOW} Where these do not reach: your local "
        "emergency number."
    ),
)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it with the option's value
    if wanted:
        typer.echo(f"qi {__version__}")
        raise typer.Exit


def _minutes(text: str) -> float:
    from qicli.commands.options import minutes_of  # noqa: PLC0415 - most starts need none

    return minutes_of(text)


@app.callback()
def root(
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    minutes: Annotated[
        float | None,
        typer.Option(
            help="What to practise today in so many minutes.",
            parser=_minutes,
            metavar="NUMBER",
            show_default=False,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="What to practise today, as JSON.")] = False,
) -> None:
    """Give every command its world; tests bring their own. Without a verb: what today."""
    if ctx.obj is None:
        from qicli.world import World  # noqa: PLC0415 - help and version need no world

        ctx.obj = World.real()
    ctx.with_resource(started(ctx.obj, ctx.invoked_subcommand))
    if ctx.invoked_subcommand is None:
        _today(ctx, minutes, as_json=as_json)
    elif as_json or minutes is not None:
        raise UsageError(f"options of {ctx.invoked_subcommand} come after it: qi {ctx.invoked_subcommand} -h")


def _today(ctx: typer.Context, minutes: float | None, *, as_json: bool) -> None:
    """What today, in plain lines; the help is `qi --help`."""
    from qicli.commands.today import tell_today  # noqa: PLC0415 - verbs do without it

    tell_today(ctx.obj, minutes, as_json=as_json)


def run(arguments: Sequence[str]) -> int:
    """Read the arguments, and do what they say; gives the exit code."""
    try:
        app(list(arguments), prog_name="qi")
    except SystemExit as leaving:  # how Typer ends, too where whoever read its help went away
        if isinstance(leaving.__context__, OSError) and is_gone(leaving.__context__):
            return GONE
        return leaving.code if isinstance(leaving.code, int) else 0
    except Exception as error:  # noqa: BLE001 - outside any verb, as in the help; no traceback reaches a person
        return ended(error)
    return 0
