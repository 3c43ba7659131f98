"""What happens when qi has a bug: a short apology, and a crash log that keeps what is private private."""

import platform
import sys
import time
import traceback
from importlib.metadata import version

from qicli import __version__
from qicli.adapters.home.paths import Paths
from qicli.errors import QiError


def crashed(error: Exception) -> None:
    """Apologise, and say where the crash log lies: frames, exception types, versions, and nothing else.

    Messages, local values and arguments stay out of it, because notes are private.
    """
    print("qi: sorry, that is a bug in qi, and not your doing.", file=sys.stderr)
    try:
        folder = Paths.find().crash
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / time.strftime("crash-%Y%m%d-%H%M%S.log")
        path.write_text(crash_log(error), encoding="utf-8")
    except (OSError, QiError) as trouble:
        print(f"qi: the crash log could not be written either ({trouble})", file=sys.stderr)
    else:
        print(f"qi: what happened, without your words, is in {path}", file=sys.stderr)


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
