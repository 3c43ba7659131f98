"""`qi study sql`: the SQL of a question, as it is run, for a statistician to read and to run elsewhere."""

from typing import Annotated

import typer

from qicli.adapters.study.asking import GROUND, sql_of
from qicli.commands.study.chosen import question_of
from qicli.streams import say
from qicli.study.questions import QUESTIONS
from qicli.world import World

app = typer.Typer(add_completion=False)

BEGINNING = """-- To be run from the folder of the study, in DuckDB's own shell: duckdb < question.sql
-- In Spark, in place of the macro and the first view:
--   create temporary function days_between(a date, b date) returns int return datediff(b, a);
--   create temporary view entries as select * from parquet.`STUDY`;
-- As it stands it hides no small numbers: qi study does.
create macro days_between(a, b) as date_diff('day', a, b);
create view entries as select * from read_parquet('*.parquet');
create view arms as select distinct person, 'all' as arm from entries;
create view asked as select 1 as first_week, 100000 as last_week;
"""

Name = Annotated[
    str, typer.Argument(help=f"One of {', '.join(QUESTIONS)}.", metavar="NAME", show_default=False)
]


@app.command()
def sql(ctx: typer.Context, name: Name) -> None:
    """Show the SQL of a question, with all that it stands on; DuckDB and Spark read the same.

    Example: qi study sql responders
    """
    question = question_of(name)
    text = f"{BEGINNING}\n{sql_of(GROUND)}\n{sql_of(question.name).rstrip()};"
    world: World = ctx.obj
    if world.on_screen:
        world.page(text.split("\n"), exact=True)
    else:
        say(text)
