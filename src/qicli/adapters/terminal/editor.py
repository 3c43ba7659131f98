"""The person's own editor, and the forms that were typed in it but could not be taken yet."""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path

from qicli.adapters.files import make_folder, replaced
from qicli.adapters.ordinary import opened_ordinary
from qicli.errors import QiError

AGAIN = "put that right, then edit the entry again"
USUAL = ("notepad",) if sys.platform == "win32" else ("nano", "vi")


def edit(file: Path) -> None:
    """Open the file in `$VISUAL`, `$EDITOR` or what there is, and wait until it is closed.

    Raises:
        QiError: it could not be opened, or the editor failed; the file is left as it is.
    """
    command = editor()
    before = signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is the editor's, which runs in front
    try:
        code = subprocess.run([*command, str(file)], check=False).returncode  # noqa: S603 - the person's own choice
    except OSError as error:
        raise QiError(f"{command[0]}: cannot be run ({error.strerror}); set EDITOR to your editor") from error
    finally:
        signal.signal(signal.SIGINT, before)
    if code:
        raise QiError(f"{command[0]}: ended with code {code}")


def editor() -> list[str]:
    """The command of the editor.

    Raises:
        QiError: there is none.
    """
    for name in ("VISUAL", "EDITOR"):
        if wanted := os.environ.get(name, "").strip():
            try:
                return [word.strip('"') for word in shlex.split(wanted, posix=sys.platform != "win32")]
            except ValueError as error:
                raise QiError(f"{name}={wanted}: cannot be read ({error}); set it to your editor") from error
    found = next((name for name in USUAL if shutil.which(name)), None)
    if found is None:
        raise QiError("no editor was found; set EDITOR to the command of yours")
    return [found]


class Draft:
    """A form in a private file, which stays until it is thrown away.

    Attributes:
        file: where it is; named after the entry's id, made harmless as a file's name.
    """

    def __init__(self, folder: Path, id_: str) -> None:
        self.file = folder / f"{_harmless(id_)}.toml"

    @property
    def kept(self) -> bool:
        """Whether one is there from before."""
        return os.path.lexists(self.file)

    def set_aside(self) -> Path:
        """Keep what was typed under another name, so that a new form can begin; gives the name.

        Raises:
            QiError: it cannot be renamed.
        """
        number = 1
        while os.path.lexists(target := self.file.with_suffix(f".{number}.toml")):
            number += 1
        try:
            return self.file.rename(target)
        except OSError as error:
            raise QiError(f"{self.file}: cannot be renamed ({error.strerror}); {AGAIN}") from error

    def write(self, text: str) -> None:
        """Put a new form there.

        Raises:
            QiError: it cannot be written.
        """
        try:
            make_folder(self.file.parent)
            with replaced(self.file) as file:
                file.write(text.encode())
        except OSError as error:
            raise QiError(f"{self.file}: cannot be written ({error.strerror}); {AGAIN}") from error

    def read(self) -> bytes:
        """What it says.

        Raises:
            QiError: it cannot be read.
        """
        try:
            with opened_ordinary(self.file) as file:
                return file.read()
        except OSError as error:
            raise QiError(f"{self.file}: cannot be read ({error.strerror}); nothing was changed") from error

    def throw_away(self) -> None:
        """Remove it, and the copies that editors leave beside it: they hold what was typed, too.

        Raises:
            QiError: it cannot be removed.
        """
        folder, name = self.file.parent, self.file.name
        try:
            beside = (
                *folder.glob(f"{name}?*"),
                *folder.glob(f".{name}*"),
                *folder.glob(f"#{name}*"),
                *folder.glob(f".#{name}*"),
            )
            for file in (self.file, *beside):
                file.unlink(missing_ok=True)
        except OSError as error:
            raise QiError(f"{self.file}: cannot be removed ({error.strerror}); remove it yourself") from error


def throw_away_drafts(folder: Path, ids: Collection[str]) -> None:
    """Remove every draft of these entries, and what editors left beside them: `#…#`, `…~`, `.….swp`.

    Raises:
        QiError: one cannot be removed.
    """
    names = {_harmless(id_) for id_ in ids}
    try:
        for file in list(folder.iterdir()) if names and folder.is_dir() else ():
            if not names.isdisjoint(re.findall(r"[0-9A-Za-z-]+", file.name)) and not file.is_dir():
                file.unlink(missing_ok=True)
    except OSError as error:
        raise QiError(
            f"{folder}: a draft cannot be removed ({error.strerror}); remove it yourself"
        ) from error


def _harmless(id_: str) -> str:
    """An id, which another program may have written, as a file's name."""
    return re.sub(r"[^0-9A-Za-z]", "-", id_)[:64]
