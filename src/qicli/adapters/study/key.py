"""The key of a study, which stays with the clinic: with it a name always gives the same pseudonym and shift.

An HMAC with SHA-256 of the standard library, and not BLAKE2's own keyed hash as elsewhere: it may take its
time, and whoever looks after a study can compute it with any other program, such as openssl.
"""

import os
import re
from hmac import digest
from pathlib import Path

from msgspec import Struct

from qicli.adapters.files import make_folder, replaced
from qicli.adapters.ordinary import small
from qicli.adapters.study.shift import drawn
from qicli.errors import QiError

BYTES = 32
DIGITS = 16  # of a pseudonym: among a billion persons two have the same once in forty times
_WRITTEN = re.compile(rf"[0-9a-f]{{{2 * BYTES}}}\s*", re.ASCII)
_OTHERS = 0o077  # what anybody but the owner may do with a file


class Key(Struct, frozen=True):
    """A key, whether it was made just now, and whether others may read its file."""

    secret: bytes
    made: bool = False
    is_open: bool = False

    def pseudonym(self, name: str) -> str:
        """What stands for this person in the study."""
        return self._of("person", name).hex()[:DIGITS]

    def weeks(self, name: str) -> int:
        """By how many weeks this person's days are shifted; below zero."""
        return -drawn(self._of("weeks", name)[:8])

    def _of(self, what: str, name: str) -> bytes:
        return digest(self.secret, f"{what}\n{name}".encode("utf-8", "surrogateescape"), "sha256")


def key_in(path: Path, study: Path) -> Key:
    """The key of this file, which is made where it is not there.

    Raises:
        QiError: it lies in the study, cannot be read or made, or holds no key.
    """
    see_that_apart(path, study)
    try:
        if not os.path.lexists(path):
            return _made(path)
        text = small(path).decode()
        mode = path.stat().st_mode
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise QiError(
            f"{path}: the key cannot be read or made ({reason}); name a file of your own"
        ) from error
    if not _WRITTEN.fullmatch(text):
        raise QiError(
            f"{path}: holds no key ({2 * BYTES} hexadecimal digits); name another file, or a new one"
        )
    is_open = os.name != "nt" and bool(mode & _OTHERS)
    return Key(bytes.fromhex(text.strip()), is_open=is_open)


def is_key(written: bytes) -> bool:
    """Whether a file in which this is written holds a key."""
    return bool(_WRITTEN.fullmatch(written.decode("ascii", "replace")))


def see_that_apart(path: Path, study: Path) -> None:
    """See that what tells who is who does not lie in the study.

    Raises:
        QiError: it does.
    """
    if Path(os.path.realpath(path)).is_relative_to(os.path.realpath(study)):
        raise QiError(f"{path}: lies in the study, which may be given away; keep it in another folder")


def _made(path: Path) -> Key:
    secret = os.urandom(BYTES)
    make_folder(path.parent)
    with replaced(path) as file:
        file.write(f"{secret.hex()}\n".encode())
    return Key(secret, made=True)
