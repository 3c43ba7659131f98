"""What happens when qi has a bug: a short apology, and a crash log that keeps what is private private."""

import os
import platform
import time
import traceback
from importlib.metadata import version
from pathlib import Path

from qicli import __version__
from qicli.adapters.files import make_folder
from qicli.adapters.home.paths import Paths
from qicli.adapters.ordinary import NO_LINK, open_ordinary
from qicli.errors import QiError
from qicli.streams import say


def crashed(error: Exception) -> None:
    """Apologise, and say where the crash log lies: frames, exception types, versions, and nothing else.

    Messages, local values and arguments stay out of it, because notes are private.
    """
    say("qi: sorry, that is a bug in qi, and not your doing.", err=True)
    try:
        folder = Paths.find().crash
        make_folder(folder)
        path = _write(folder, crash_log(error).encode())
    except (OSError, QiError) as trouble:
        say(f"qi: the crash log could not be written either ({trouble})", err=True)
    else:
        say(f"qi: what happened, without your words, is in {path}", err=True)


def _write(folder: Path, text: bytes) -> Path:
    """Put it in a file of its own there, which no other qi that fails in the same second has."""
    path = folder / f"crash-{time.strftime('%Y%m%d-%H%M%S')}-{os.urandom(2).hex()}.log"
    with os.fdopen(open_ordinary(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_LINK), "wb") as file:
        file.write(text)
    return path


def crash_log(error: BaseException) -> str:
    """The frames and exception types of an error and its causes, and the versions of what runs."""
    lines = [f"qi {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    lines += [f"{name} {version(name)}" for name in ("typer", "rich", "msgspec", "platformdirs", "tomli-w")]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines) + "\n"
