"""Parquet is written by duckdb, which comes with `qicli[study]`: rows go in as lines of JSON."""

import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from qicli.errors import QiError

HOW_TO_HAVE_IT = "pip install 'qicli[study]'"
MEMORY = "200MB"  # for one table that is written; more of it waits on the disk


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
