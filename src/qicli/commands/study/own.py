"""`qi study --sql FILE`: a question of one's own, whose answer is not for publication."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from qicli.adapters.ordinary import named, opened_ordinary
from qicli.adapters.study.engine import Asked
from qicli.adapters.study.own_sql import Result, asked_freely
from qicli.commands.new_file import new_file
from qicli.commands.study.written import as_csv
from qicli.core.rows import cells
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.streams import say, say_json
from qicli.world import World

HEADED = "not for publication: small cells are not hidden"


def answer_own(world: World, asked: Asked, file: str, output: str, *, as_json: bool, force: bool) -> None:
    """Run what stands in the file, and tell what it gives, under its heading.

    Raises:
        QiError: the file cannot be read, or something in it is refused.
        UsageError: the output names no format for a table.
    """
    if output and output != "-" and Path(output).suffix.lower() != ".csv":
        raise UsageError(f'"{visible(output)}": the answer to your own SQL is a table; end the name in .csv')
    results = asked_freely(asked, _text(file))
    if as_json:
        say_json(_json(results))
    elif output:
        tables = [[result.columns, *result.rows] for result in results]
        with new_file(world, output, force=force) as opened:
            opened.write(f"# {HEADED}\n".encode() + b"\n".join(as_csv(rows) for rows in tables))
        if output != "-":
            say(f"Wrote {visible(output)}: {HEADED}")
    else:
        world.page(_lines(results), exact=True)


def _text(file: str) -> str:
    try:
        with opened_ordinary(named(file)) as opened:
            return opened.read().decode("utf-8-sig")
    except OSError as error:
        raise QiError(f"{file}: cannot be read ({error.strerror or error}); name a file of SQL") from error
    except UnicodeDecodeError as error:
        raise QiError(f"{file}: is no text in UTF-8; name a file of SQL") from error


def _json(results: list[Result]) -> str:
    told = {"notice": HEADED, "answers": [{"columns": each.columns, "rows": each.rows} for each in results]}
    return msgspec.json.format(msgspec.json.encode(told, enc_hook=str), indent=2).decode()


def _lines(results: list[Result]) -> Iterator[str]:
    yield HEADED
    for result in results:
        yield ""
        yield from _table([list(result.columns), *([_cell(value) for value in row] for row in result.rows)])


def _cell(value: object) -> str:
    return "–" if value is None else visible(str(value))


def _table(rows: list[list[str]]) -> Iterator[str]:
    """Columns beside each other; a row as wide as it is, for it is to be copied."""
    wide = [max(cells(cell) if cell else 0 for cell in column) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(
            f"{cell}{' ' * (room - cells(cell or ' ') + (not cell))}"
            for cell, room in zip(row, wide, strict=True)
        ).rstrip()
