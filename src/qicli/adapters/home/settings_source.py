"""What the settings' file says, as bytes. `qi log` reads it too, so this imports next to nothing."""

import stat
from pathlib import Path

from qicli.errors import QiError


def read_source(path: Path, *, most: int = -1, remedy: str) -> bytes:
    """What the file says, `most` bytes of it at most; nothing if there is none.

    Raises:
        QiError: it cannot be read; ends with the remedy.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for, perhaps for ever
            raise QiError(f"{path}: cannot be read (it is no ordinary file); move it away")
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise QiError(f"{path}: cannot be read ({error.strerror}); {remedy}") from error
