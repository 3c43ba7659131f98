"""`qi study STUDY/`: the questions, answered for many persons at once."""

from enum import StrEnum
from typing import Annotated

import msgspec
import typer

from qicli.adapters.ordinary import named
from qicli.adapters.study.asking import answers_of, anybody, elsewhere, enough, strangers
from qicli.adapters.study.duck import duck
from qicli.adapters.study.engine import LAST_WEEK, Asked, Engine, parts_of
from qicli.adapters.study.spark import spark
from qicli.commands.study.chosen import arms_of, question_of, weeks_of
from qicli.commands.study.own import answer_own
from qicli.commands.study.written import see_that_not_asked, see_that_outside, write
from qicli.core.journal.telling import counted
from qicli.core.study.cells import FEWEST
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.streams import say, say_json
from qicli.study.questions import QUESTIONS
from qicli.study.told import VERSION, Told
from qicli.world import World

app = typer.Typer(add_completion=False)

NOT_ENOUGH = f"fewer than {FEWEST} persons noted anything then, so there is nothing to tell"
ONLY_VIEWS = (
    "the weeks and groups are in the views of qi's questions: noted, noted_days and pain_days have these "
    "weeks alone, and all have arm; entries is the whole study"
)

Engines = StrEnum("Engines", ["duckdb", "spark"])
Folder = Annotated[str, typer.Argument(help="The folder that qi study gather wrote.", metavar="STUDY")]
Question = Annotated[str, typer.Option(help=f"One alone: {', '.join(QUESTIONS)}.", metavar="NAME")]
Weeks = Annotated[str, typer.Option(help="From each person's first day: 1-8, or 4.", metavar="WEEKS")]
Arms = Annotated[str, typer.Option(help="Compare groups: a CSV with person, arm.", metavar="FILE")]
Randomised = Annotated[bool, typer.Option("--randomised", help="Chance put persons into these groups.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")]
Output = Annotated[
    str,
    typer.Option("-o", "--output", help="A page, .html; .json; or a folder of tables.", metavar="FILE|DIR"),
]
Force = Annotated[bool, typer.Option("--force", help="Write over files that exist.")]
OwnSql = Annotated[
    str, typer.Option("--sql", help="Answer your own SQL; not for publication.", metavar="FILE")
]
EngineName = Annotated[
    Engines, typer.Option("--engine", help="duckdb, or spark for a study that outgrew it.")
]
Master = Annotated[str, typer.Option(help="Spark's cluster; this machine without.", metavar="URL")]


@app.command()
def ask(
    ctx: typer.Context,
    study: Folder,
    question: Question = "",
    weeks: Weeks = "",
    arms: Arms = "",
    randomised: Randomised = False,
    as_json: AsJson = False,
    output: Output = "",
    force: Force = False,
    sql: OwnSql = "",
    engine: EngineName = Engines.duckdb,
    master: Master = "",
) -> None:
    """Ask a study. Each person counts once; small numbers, and what would give them back, are not shown.

    Example: qi study ask STUDY/ --question responders --weeks 1-8, qi study STUDY/
    """
    world: World = ctx.obj
    if master and engine != Engines.spark:
        raise UsageError("--master is Spark's: add --engine spark")
    _check_together(randomised=randomised, arms=arms, as_json=as_json, output=output)
    if output:
        see_that_outside(named(output), named(study))
        see_that_not_asked(output, arms, sql)
    chosen = [question_of(question)] if question else list(QUESTIONS.values())
    span = weeks_of(weeks)
    first, last = span or (1, LAST_WEEK)
    asked = Asked(parts_of(named(study)), first, last, arms_of(arms) if arms else None)
    if sql:
        if question or engine == Engines.spark:
            raise UsageError("--sql is a question of your own, on DuckDB: leave out --question and --engine")
        if span or arms:
            say(f"qi: {ONLY_VIEWS}", err=True)
        answer_own(world, asked, sql, output, as_json=as_json, force=force)
        return
    with spark(asked, master) if engine == Engines.spark else duck(asked) as opened:
        _see_that_some(opened, arms, weeks)
        answers = tuple(answers_of(opened, chosen, asked))
        left_out = elsewhere(opened) if arms else None
    groups = asked.groups if arms else ()
    told = Told(VERSION, engine.value, span, groups, left_out, randomised, answers)
    tell(world, told, output, as_json=as_json, force=force)


def _check_together(*, randomised: bool, arms: str, as_json: bool, output: str) -> None:
    """Refuse options that do not go together."""
    if randomised and not arms:
        raise UsageError("--randomised tells of groups: add --arms FILE")
    if as_json and output:
        raise UsageError("choose one of --json and -o")


def _see_that_some(engine: Engine, arms: str, weeks: str) -> None:
    """See that there is somebody to tell of, in the groups and in the weeks."""
    if arms and not anybody(engine):
        raise QiError(f"{arms}: none of its persons is in the study; they go by their pseudonyms there")
    if arms and (number := strangers(engine)):
        told = f"{counted(number, 'person')} of it {'is' if number == 1 else 'are'} not in the study"
        say(f"qi: {visible(arms)}: {told}; they go by their pseudonyms there", err=True)
    if weeks and not enough(engine):
        raise QiError(f"--weeks {visible(weeks)}: {NOT_ENOUGH}")


def tell(world: World, told: Told, output: str, *, as_json: bool, force: bool) -> None:
    """In a file, as JSON, or on the terminal."""
    if output:
        write(world, told, output, force=force)
    elif as_json:
        say_json(msgspec.json.format(msgspec.json.encode(told), indent=2).decode())
    else:
        show(world, told)


def show(world: World, told: Told) -> None:
    """On the terminal, or in a pipe."""
    from qicli.views.study.terminal import study_lines  # noqa: PLC0415 - a file and JSON do without

    world.page(world.styled(study_lines(told, world.breadth)))
