"""Words on the command line as they were typed, whatever encoding the system took them for."""

import os
import sys
from collections.abc import Sequence

# What follows these verbs are paths, which stay as the system gave them; elsewhere a path ends so.
_OF_PATHS = {
    ("journal", "import"),
    ("journal", "merge"),
    ("journal", "export"),
    ("journal", "backup"),
    ("journal", "forget"),
    ("routines", "add"),
    ("routines", "check"),
    ("plan", "export"),
}
_PATHS_END = (".toml",)


def as_typed(arguments: Sequence[str]) -> list[str]:
    """The arguments, whose words are read anew from the bytes that were typed: as UTF-8, else as Latin-1."""
    verbs = tuple(word for word in arguments if not word.startswith("-"))[:2]
    if all(map(str.isascii, arguments)) or verbs in _OF_PATHS or sys.platform == "win32":
        return list(arguments)
    return [word if word.endswith(_PATHS_END) else _read(word) for word in arguments]


def _read(word: str) -> str:
    try:
        raw = os.fsencode(word)
    except UnicodeEncodeError:  # no bytes stand behind it
        return word
    try:
        return raw.decode()
    except UnicodeDecodeError:
        undecoded = any("\udc80" <= letter <= "\udcff" for letter in word)
        return raw.decode("latin-1") if undecoded else word  # else the locale knew what it is
