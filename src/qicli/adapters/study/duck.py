"""DuckDB, which comes with `qicli[study]`: the embedded engine, within a gigabyte."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qicli.adapters.study.engine import Asked
from qicli.core.extras import how_to_have
from qicli.core.text import visible
from qicli.errors import QiError

HOW_TO_HAVE_IT = how_to_have("study")
MEMORY = "1GB"
# What this engine calls otherwise than others.
DAYS_BETWEEN = "create macro days_between(a, b) as date_diff('day', a, b)"
_GLOB = re.compile(r"([*?[])")


class Duck:
    """One connection; what it holds is gone when it is closed."""

    def __init__(self, connection: Any, failing: type[Exception]) -> None:  # noqa: ANN401 - an extra's own kind
        self.connection = connection
        self.failing = failing

    def run(self, statement: str) -> None:
        """Do what it says.

        Raises:
            QiError: the engine cannot.
        """
        self._execute(statement)

    def rows(self, query: str) -> Sequence[tuple[Any, ...]]:
        """All that it gives.

        Raises:
            QiError: the engine cannot answer.
        """
        found: Sequence[tuple[Any, ...]] = self._execute(query).fetchall()
        return found

    def _execute(self, statement: str, values: Sequence[Any] = ()) -> Any:  # noqa: ANN401 - an extra's own kind
        try:
            return self.connection.execute(statement, list(values))
        except self.failing as error:
            raise QiError(f"DuckDB: {first_line(error)}") from error

    def load(self, asked: Asked, *, at_once: bool) -> None:
        """Give it the study; `at_once` copies the entries into it, so that no file is needed again."""
        files = ", ".join(quoted(path) for path in asked.parts)
        kind = "table" if at_once else "view"
        self.run(DAYS_BETWEEN)
        read = f"read_parquet([{files}], union_by_name=true)"
        self.run(f"create {kind} entries as select * from {read}")  # noqa: S608 - a table takes no parameter
        if asked.arms is None:
            self.run("create table arms as select distinct person, 'all' as arm from entries")
        else:
            self.run("create table arms (person varchar, arm varchar)")
            pairs = [[pair[column] for pair in asked.arms] for column in (0, 1)]
            self._execute("insert into arms select unnest($1::varchar[]), unnest($2::varchar[])", pairs)
        weeks = f"{asked.first_week} as first_week, {asked.last_week} as last_week"
        self.run(f"create table asked as select {weeks}")


@contextmanager
def duck(asked: Asked, *, at_once: bool = False, memory: str = MEMORY) -> Iterator[Duck]:
    """DuckDB with the study in it, while the block runs.

    Raises:
        QiError: DuckDB is not there, or a file of the study cannot be read.
    """
    with empty(memory) as engine:
        try:
            engine.load(asked, at_once=at_once)
        except QiError as error:
            told = f"{asked.parts[0].parent}: is no study that can be read ({error})"
            raise QiError(f"{told}; make it anew with qi study gather") from error
        yield engine


@contextmanager
def empty(memory: str = MEMORY) -> Iterator[Duck]:
    """DuckDB with nothing in it, which loads nothing by itself.

    Raises:
        QiError: it is not there.
    """
    try:
        duckdb: Any = import_module("duckdb")  # an extra, of 70 MB
    except ImportError as error:
        raise QiError(f"asking a study takes DuckDB: {HOW_TO_HAVE_IT}") from error
    with TemporaryDirectory(prefix="qi-study-", ignore_cleanup_errors=True) as aside:
        settings = {
            "memory_limit": memory,
            "temp_directory": aside,
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "python_enable_replacements": "false",  # else a table may be a variable of ours
        }
        with duckdb.connect(":memory:", config=settings) as connection:
            yield Duck(connection, duckdb.Error)


def quoted(path: Path) -> str:
    """A path as a word of SQL, in which no sign stands for others."""
    literal = _GLOB.sub(r"[\1]", str(path)).replace("'", "''")
    return f"'{literal}'"


def first_line(error: Exception) -> str:
    """What an engine complains of, as one line."""
    return visible(str(error).strip().partition("\n")[0])
