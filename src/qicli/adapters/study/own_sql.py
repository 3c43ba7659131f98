"""Questions of somebody's own, in SQL: of a copy in memory, from which no file, net or setting is reached."""

import re
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from qicli.adapters.study.asking import GROUND, sql_of, statements
from qicli.adapters.study.duck import Duck, duck, empty, first_line
from qicli.adapters.study.engine import Asked
from qicli.core.text import visible
from qicli.errors import QiError

ALLOWED = "SELECT"  # as DuckDB calls the kind of a statement; with, from, values and describe are of it
MOST_LETTERS = 40  # of a statement that is refused
# From here on no file, no net and no extension is within reach, and none of this can be taken back.
LOCKED = (
    "set allow_community_extensions = false",
    "set enable_external_access = false",
    "set lock_configuration = true",
    "begin transaction read only",  # and what lies in memory is not changed, by whatever way
)
# What changes data within a question, as in `with x as (delete …)`, in DuckDB's own tree of it.
CHANGING = re.compile(r'"type":"\w+_QUERY_NODE"')


class Result(Struct, frozen=True):
    """What one statement gave."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[Any, ...]]


def asked_freely(asked: Asked, text: str) -> list[Result]:
    """What each statement of the text gives, on the study as it lies in memory.

    Raises:
        QiError: a statement is more than a question, or cannot be answered.
    """
    checked(text)
    with duck(asked, at_once=True) as engine:
        for statement in statements(sql_of(GROUND)):
            engine.run(statement)
        for setting in LOCKED:
            engine.run(setting)
        return [_answered(engine, statement) for statement in _parsed(engine, text)]


def checked(text: str) -> None:
    """Look at the statements alone, before a study is loaded.

    Raises:
        QiError: as `asked_freely` does.
    """
    with empty() as engine:
        _parsed(engine, text)


def _parsed(engine: Duck, text: str) -> Sequence[Any]:
    """The statements, all of which are looked at before the first one runs."""
    try:
        found: Sequence[Any] = engine.connection.extract_statements(text)
    except engine.failing as error:
        raise QiError(f"DuckDB: {first_line(error)}") from error
    if not found:
        raise QiError("there is no question in it; begin with: select")
    for statement in found:
        if statement.type.name != ALLOWED or _changes(engine, statement.query):
            told = _short(statement.query)
            raise QiError(f"“{told}” is refused: select alone is answered here, and nothing was run")
    return found


def _changes(engine: Duck, query: str) -> bool:
    """Whether anything within a question changes data, which its own kind does not tell."""
    try:
        ((tree,),) = engine.connection.execute("select json_serialize_sql(?::varchar)", [query]).fetchall()
    except engine.failing:
        return False  # then the transaction alone keeps it from being done
    return CHANGING.search(tree) is not None


def _short(query: str) -> str:
    words = visible(query.strip())
    return words if len(words) <= MOST_LETTERS else f"{words[:MOST_LETTERS]} …"


def _answered(engine: Duck, statement: Any) -> Result:  # noqa: ANN401 - an extra's own kind
    try:
        cursor = engine.connection.execute(statement)
        return Result(tuple(column[0] for column in cursor.description), cursor.fetchall())
    except engine.failing as error:
        raise QiError(f"DuckDB: {first_line(error)}") from error
