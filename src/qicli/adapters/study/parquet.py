"""Parquet is written by duckdb, which comes with `qicli[study]`: rows go in as lines of JSON."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Self

from qicli.core.extras import how_to_have
from qicli.core.study.columns import COLUMNS, PERSON
from qicli.errors import QiError

LINES = {"source": "integer"} | {name: kind for name, kind in COLUMNS.items() if name != PERSON}
_TYPES = ", ".join(f"'{name}': '{kind}'" for name, kind in LINES.items())
_NAMES = ", ".join(f'"{name}"' for name in COLUMNS)
WRITE = f"""copy (
  select {_NAMES} from read_json($files, columns={{{_TYPES}}}, format='newline_delimited')
  join people using (source) order by {PERSON}, day
) to $to (format parquet, compression zstd)"""  # noqa: S608 - names and types of our own table
PEOPLE = """create table people as
select * from read_csv($file, auto_detect=false, columns={'source': 'integer', 'person': 'varchar'})"""
# The journals that share an id with another, each with the first of them.
SHARED = """with ids as (
  select * from read_csv($files, auto_detect=false, columns={'source': 'integer', 'id': 'ubigint'})),
twice as (select id, min(source) as first from ids group by id having min(source) <> max(source))
select distinct first, source from ids join twice using (id) where source <> first"""
_NUMBER = re.compile(r'"errno":"(\d+)"')
HOW_TO_HAVE_IT = how_to_have("study")
MEMORY = "140MB"  # for one table that is written; more of it waits on the disk
THREADS = 2


def duckdb() -> Any:  # noqa: ANN401 - a module that may be missing
    """The module.

    Raises:
        QiError: it is not there.
    """
    try:
        return import_module("duckdb")
    except ImportError as error:
        raise QiError(f"a study takes duckdb: {HOW_TO_HAVE_IT}") from error


def write(lines: Sequence[Path], columns: Mapping[str, str], order: Sequence[str], to: Path) -> int:
    """The lines of these files as one Parquet file, in this order; gives how many rows there are.

    Raises:
        QiError: duckdb is not there, or it cannot be written.
    """
    engine = duckdb()
    with engine.connect() as connection:
        connection.execute(f"set memory_limit = '{MEMORY}'")
        connection.execute("set threads = 1")
        connection.execute("set temp_directory = ?", [os.fspath(to.parent)])
        source = connection.read_json(
            [os.fspath(path) for path in lines], columns=dict(columns), format="newline_delimited"
        )
        try:
            source.order(", ".join(f'"{name}"' for name in order)).write_parquet(
                os.fspath(to), compression="zstd"
            )
            (number,) = connection.execute("select count(*) from read_parquet(?)", [os.fspath(to)]).fetchone()
        except engine.Error as error:
            raise QiError(f"{to}: not written ({error}); make room there, or give another folder") from error
        return int(number)


class Engine:
    """DuckDB, with the lines of many journals and a folder for what they need meanwhile."""

    def __init__(self, aside: Path) -> None:
        self.aside = aside

    def __enter__(self) -> Self:
        aside = self.aside
        aside.mkdir(mode=0o700)
        module = duckdb()
        self.failing: type[Exception] = module.Error
        settings = {"memory_limit": MEMORY, "threads": THREADS, "temp_directory": os.fspath(aside / "more")}
        self._connection = module.connect(config=settings)
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of all files."""
        self._connection.close()

    def shared(self, ids: Sequence[Path]) -> list[tuple[int, int]]:
        """The journals that share an id, each with the first that has it."""
        if not ids:
            return []
        found: list[tuple[int, int]] = self._run(SHARED, {"files": [os.fspath(path) for path in ids]})
        return found

    def know(self, people: Iterable[tuple[int, str]]) -> None:
        """Be told the pseudonym of each number; lines with any other number count for nothing."""
        file = self.aside / "people"
        file.write_bytes(b"".join(b"%d,%s\n" % (number, name.encode()) for number, name in people))
        self._run(PEOPLE, {"file": os.fspath(file)})

    def write(self, lines: Sequence[Path], to: Path) -> int:
        """The rows of these lines as one Parquet file; gives how many they are."""
        files = [os.fspath(path) for path in lines]
        ((number,),) = self._run(WRITE, {"files": files, "to": os.fspath(to)})
        return int(number)

    def _run(self, statement: str, values: Mapping[str, Any]) -> Any:  # noqa: ANN401 - rows of any kind
        try:
            return self._connection.execute(statement, values).fetchall()
        except self.failing as error:
            number = _NUMBER.search(str(error))
            if number:  # of the system's errors, such as a full disk, in its own words
                raise OSError(int(number[1]), os.strerror(int(number[1]))) from error
            raise OSError(None, str(error).partition("\n")[0]) from error
