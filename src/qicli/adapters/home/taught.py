"""The words a person taught qi: names of treatments and medicines, in the settings' table `[words]`."""

from pathlib import Path

import msgspec

from qicli.adapters.home.settings_source import read_source
from qicli.core.entry import BYTE_ORDER_MARK
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught
from qicli.errors import QiError

UNKNOWN = "your own words are not known until that is put right"


def read_taught(settings: Path) -> Taught:
    """The names under `[words]` in a settings file; none where there is no such file or table.

    The file is parsed only if that table may be in it, so that `qi log` pays for no more than it uses.

    Raises:
        QiError: the file cannot be read, is no TOML, or the table holds something else than lists of names.
    """
    raw = read_source(settings, remedy=UNKNOWN).removeprefix(BYTE_ORDER_MARK)
    if not any(line.lstrip(b" \t[\"'").startswith(b"words") for line in raw.splitlines()):
        return NOTHING_TAUGHT
    import tomllib  # noqa: PLC0415 - only for settings that teach words

    try:
        table = tomllib.loads(raw.decode()).get("words", {})
    except RecursionError as error:
        raise QiError(f"{settings}: nested too deeply; {UNKNOWN}") from error
    except ValueError as error:
        raise QiError(f"{settings}: {error}; {UNKNOWN}") from error
    return taught_in(table, settings)


def taught_in(table: object, settings: Path) -> Taught:
    """The names in the table `[words]`, as the settings have it.

    Raises:
        QiError: it holds something else than lists of names.
    """
    try:
        return msgspec.convert(table, Taught)
    except msgspec.ValidationError as error:
        raise QiError(f"{settings}: [words]: {error}; {UNKNOWN}") from error
