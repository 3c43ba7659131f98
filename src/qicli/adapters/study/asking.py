"""Questions put to an engine: their SQL, once for all engines, and the answers as they may be shown."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from math import isnan
from pathlib import Path

from qicli.adapters.study.engine import Asked, Engine
from qicli.core.study.cells import FEWEST, Cell, cell
from qicli.study.answers import Answer, Found, answer, totals_of
from qicli.study.questions import PEOPLE, Question

HERE = Path(__file__).parent / "sql"
GROUND = "ground"


@cache
def sql_of(name: str) -> str:
    """The SQL of a question, or of what all of them stand on."""
    return (HERE / f"{name}.sql").read_text(encoding="utf-8")


def statements(text: str) -> Iterator[str]:
    """The statements of a text, each of which ends in a line with a semicolon at its end."""
    for part in text.split(";\n"):
        if part.strip():
            yield part


def answers_of(
    engine: Engine,
    questions: Iterable[Question],
    asked: Asked,
    before_each: Callable[[str], None] = lambda _: None,
) -> list[Answer]:
    """What may be told of each question; `before_each` is told its name."""
    for statement in statements(sql_of(GROUND)):
        engine.run(statement)
    people = found_of(engine, PEOPLE)
    totals = totals_of(people, asked.groups)
    told = []
    for question in questions:
        before_each(question.name)
        found = people if question is PEOPLE else found_of(engine, question)
        told.append(answer(question, found, totals))
    return told


def elsewhere(engine: Engine) -> Cell:
    """How many persons of the study are in none of the groups, as it may be shown."""
    ((persons,),) = engine.rows(
        "select count(distinct person) from entries where person not in (select person from arms)"
    )
    return cell(int(persons))


def strangers(engine: Engine) -> int:
    """How many of those who have a group are not in the study."""
    ((persons,),) = engine.rows(
        "select count(distinct person) from arms where person not in (select person from entries)"
    )
    return int(persons)


def anybody(engine: Engine) -> bool:
    """Whether anybody of the study is in one of the groups."""
    return bool(engine.rows("select 1 from entries where person in (select person from arms) limit 1"))


def enough(engine: Engine) -> bool:
    """Whether in these weeks ten persons noted anything; a study of fewer is asked all the same."""
    for statement in statements(sql_of(GROUND)):
        engine.run(statement)
    ((everybody,),) = engine.rows("select count(*) from people")
    ((then,),) = engine.rows("select count(*) from (select person from noted group by person) as persons")
    return int(then) >= FEWEST or int(everybody) < FEWEST


def found_of(engine: Engine, question: Question) -> list[Found]:
    """All that the SQL of a question gives: what may be shown of it is decided in `answer` alone."""
    return [
        Found(arm, part, measure, int(persons), _number(mean), _number(sd))
        for arm, part, measure, persons, mean, sd in engine.rows(sql_of(question.name))
    ]


def _number(value: float | None) -> float | None:
    """None also for what is no number, as the deviation of a single person."""
    return None if value is None or isnan(value) else float(value)
