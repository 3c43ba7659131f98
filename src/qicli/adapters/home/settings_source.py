"""What the settings' file says, as bytes. `qi log` reads it too, so this imports next to nothing."""

from pathlib import Path

from qicli.adapters.ordinary import NotOrdinaryError, opened_ordinary
from qicli.errors import QiError


def read_source(path: Path, *, most: int = -1, remedy: str) -> bytes:
    """What the file says, `most` bytes of it at most; nothing if there is none.

    Raises:
        QiError: it cannot be read; ends with the remedy.
    """
    try:
        with opened_ordinary(path) as file:
            return file.read(most)
    except FileNotFoundError:
        return b""
    except NotOrdinaryError as error:
        raise QiError(f"{path}: cannot be read ({error.strerror}); move it away") from error
    except OSError as error:
        raise QiError(f"{path}: cannot be read ({error.strerror}); {remedy}") from error
