"""Whether the person chose plain lines: looked at by every start, so that no file is taken apart for it."""

from contextlib import suppress
from pathlib import Path

from qicli.adapters.ordinary import opened_ordinary
from qicli.core.entry import BYTE_ORDER_MARK

_MOST = 256 * 1024  # bytes: no file of settings is larger


def says_plain(path: Path) -> bool:
    """Whether the settings have `plain = true`; not where they cannot be read, which reading them tells."""
    with suppress(OSError), opened_ordinary(path) as file:
        for line in file.read(_MOST).removeprefix(BYTE_ORDER_MARK).splitlines():
            if line.lstrip().startswith(b"["):  # the first table: what follows is of a person, or taught
                break
            key, _, value = line.partition(b"=")
            if key.strip(b"\"' \t") == b"plain":
                return value.partition(b"#")[0].strip() == b"true"
    return False
