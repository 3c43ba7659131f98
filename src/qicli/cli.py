"""The contents page: every verb with the module that tells its story, and the one place where errors end."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from qicli import __version__
from qicli.contents import Contents, Verb
from qicli.core.text import visible
from qicli.errors import NotSaved, QiError, SettingsError, UsageError
from qicli.streams import finish_streams, is_full, is_gone, prepare_streams, tell_error, tell_full

if TYPE_CHECKING:
    from qicli.world import World

# Typer's own: usage errors (the base of BadParameter, which Typer does not name), leaving, giving up.
USAGE_ERROR: Any = typer.BadParameter.__mro__[2]
PASSED_ON = (USAGE_ERROR, typer.Exit, typer.Abort, EOFError)

DAILY, MORE = "Every day", "More"
VERBS = {
    "practice": Verb("practice", DAILY, "Be led through a routine, breath by breath."),
    "log": Verb("log", DAILY, "Note how it is, in a second."),
    "checkin": Verb("checkin", DAILY, "Look at the past week, in a few questions; once a week, if you like."),
    "report": Verb("report", DAILY, "See where the pain is going, and what was practised."),
    "plan": Verb("plan", MORE, "What to practise, how often, until when: a course, or as prescribed."),
    "undo": Verb("undo", DAILY, "Take back the newest entry."),
    "safety": Verb("safety", DAILY, "When to stop, when to seek help, and what is known already."),
    "routines": Verb("routines", MORE, "List, show, check, make and change routines."),
    "journal": Verb("journal", MORE, "See, correct, keep and carry what was noted."),
    "config": Verb("config", MORE, "See and change the settings."),
    "paths": Verb("paths", MORE, "Show where your files live."),
}

KNOWS_NO_DAYS = {"log", "config"}  # noting is never slowed or hindered by settings, nor is putting them right
NEEDS_SETTINGS = {None, "practice", "report"}  # these refuse, and say it, when settings cannot be used


class Qi(Contents):
    """The verbs of qi, and the one place where every error turns into words."""

    verbs = VERBS

    def make_context(self, *words: Any, **more: Any) -> Any:  # noqa: ANN401 - whatever Typer hands on
        """Read qi's own options; a wrong one is repeated harmlessly."""
        with _harmless_usage_errors():
            return super().make_context(*words, **more)

    def invoke(self, ctx: typer.Context) -> Any:  # type: ignore[override] # noqa: ANN401
        """Run the verb; whatever it raises leaves here as words and an exit code."""
        try:
            with _harmless_usage_errors():
                return super().invoke(ctx)
        except QiError as error:
            if isinstance(error, SettingsError):
                _tell_urgent(ctx.obj)
            tell_error(error)
            if isinstance(error, NotSaved):
                print(error.again, file=sys.stderr)
            raise typer.Exit(error.exit_code) from None
        except Exception as error:
            if isinstance(error, PASSED_ON) or is_gone(error):
                raise
            raise typer.Exit(_told(error)) from None


def _tell_urgent(world: "World | None") -> None:
    """Settings that cannot be used keep nobody from hearing of words that need a doctor."""
    from qicli.commands.heed import tell_standing  # noqa: PLC0415 - only when something is wrong

    if world is not None:
        tell_standing(world)


def _told(error: Exception) -> int:
    """Tell of an error that nobody expected; gives the exit code."""
    if is_full(error):
        tell_full(error)
        return 1
    from qicli.failing import crashed  # noqa: PLC0415 - costs a start only when something failed

    crashed(error)
    return 3


@contextmanager
def _harmless_usage_errors() -> Iterator[None]:
    """Typer repeats a wrong word as it was typed; whatever in it could disturb a terminal is written out."""
    try:
        yield
    except USAGE_ERROR as error:
        error.message = visible(error.message)
        raise


app = typer.Typer(
    cls=Qi,
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    help=(
        "A practice timer and symptom journal for sciatica and low-back pain.\n\n"
        "Begin with [bold]qi practice spinal-wave[/bold], or say how it is: [bold]qi log 4 back[/bold]."
    ),
    epilog=(
        "qi leads and notes; it does not diagnose or treat. New weakness or numbness in both legs, numbness "
        "between the legs, or trouble with bladder or bowel: your local emergency number, now."
    ),
)


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it with the option's value
    if wanted:
        typer.echo(f"qi {__version__}")
        raise typer.Exit


@app.callback()
def root(
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    minutes: Annotated[
        float | None, typer.Option(help="What to practise today in so many minutes.", show_default=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="What to practise today, as JSON.")] = False,
) -> None:
    """Give every command its world; tests bring their own. Without a verb: what today."""
    if ctx.obj is None:
        from qicli.world import World  # noqa: PLC0415 - help and version need no world

        ctx.obj = World.real()
    _save_what_was_cut_short(ctx.obj)
    _let_days_start(ctx)
    if ctx.invoked_subcommand is None:
        _today(ctx, minutes, as_json=as_json)
    elif as_json or minutes is not None:
        raise UsageError(f"options of {ctx.invoked_subcommand} come after it: qi {ctx.invoked_subcommand} -h")


def _save_what_was_cut_short(world: "World") -> None:
    from qicli.adapters.journal.checkpoint import underway  # noqa: PLC0415 - help and version look for nothing

    if practices := underway(world.journal.folder, world.journal.machine):
        from qicli.commands.keeping import recover  # noqa: PLC0415 - most starts find nothing

        recover(world, practices)


def _let_days_start(ctx: typer.Context) -> None:
    """From here on days start when the person's do; settings that cannot be used hinder no other verb."""
    world: World = ctx.obj
    if ctx.invoked_subcommand in KNOWS_NO_DAYS or not world.paths.config.exists():
        return
    from qicli.core.when import days_starting  # noqa: PLC0415 - only where there are settings

    try:
        starts = world.settings.day_begins
    except QiError as error:
        if ctx.invoked_subcommand not in NEEDS_SETTINGS:
            tell_error(error)
    else:
        ctx.with_resource(days_starting(starts))


def _today(ctx: typer.Context, minutes: float | None, *, as_json: bool) -> None:
    """What today, at a terminal or where it is asked for; in a pipe the help, and exit code 2."""
    if not (as_json or minutes is not None or ctx.obj.terminal):
        ctx.get_help()  # prints it
        raise typer.Exit(UsageError.exit_code)
    from qicli.commands.today import tell_today  # noqa: PLC0415 - verbs do without it

    tell_today(ctx.obj, minutes, as_json=as_json)


def main() -> None:
    """Run qi."""
    prepare_streams()
    try:
        app(prog_name="qi")
    except Exception as error:  # noqa: BLE001 - outside any verb, as in the help; no traceback reaches a person
        raise SystemExit(_told(error)) from None
    finally:
        finish_streams()
