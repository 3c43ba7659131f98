"""The settings' file: read, and changed without losing anything that somebody wrote in it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tomli_w

from qicli.adapters.files import make_folder, replaced, sync
from qicli.adapters.home.settings_source import read_source
from qicli.adapters.lock import locked
from qicli.core.person.settings import Settings
from qicli.core.person.settings_toml import LARGEST_FILE, Checked, check, read_settings, read_table
from qicli.core.person.toml_lines import changed, with_change
from qicli.errors import Finding, QiError, SettingsError


class SettingsFile:
    """Where a person's settings are; a file that is not there has none."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def source(self) -> bytes:
        """What the file says; nothing if there is none.

        Raises:
            QiError: it cannot be read.
        """
        remedy = "let it be readable, or move it away"
        return read_source(self.path, most=LARGEST_FILE + 1, remedy=remedy)

    def load(self) -> Settings:
        """The settings.

        Raises:
            SettingsError: something in the file cannot be used; names every such key.
            QiError: the file cannot be read.
        """
        return read_settings(self.source(), file=str(self.path))

    def check(self) -> Checked:
        """Everything that the file says, and everything that is wrong with it.

        Raises:
            QiError: the file cannot be read.
        """
        return check(self.source())

    def change(self, key: str, value: object) -> Path | None:
        """Give a key this value, or take it away for None; every other line stays as it is.

        Where that cannot be, the whole file is written anew, and the one before is kept: its path is given.

        Raises:
            SettingsError: the file is no TOML.
            QiError: the file cannot be read or written.
        """
        with self._alone():
            source = self.source()
            table = read_table(source)
            if isinstance(table, Finding):
                raise SettingsError(str(self.path), [table])
            text = with_change(source.decode("utf-8-sig"), key, value)
            if text is not None:
                self._write(text.encode())
                return None
            kept = self._keep(source) if b"#" in source else None
            self._write(tomli_w.dumps(changed(table, key, value), multiline_strings=False).encode())
            return kept

    def replace(self, source: bytes, over: bytes) -> Path | None:
        """Let the file say this; what it says meanwhile, if it is not `over`, is kept: its path is given.

        Raises:
            QiError: the file cannot be read or written.
        """
        with self._alone():
            now = self.source()
            kept = self._keep(now) if now not in {over, source, b""} else None
            self._write(source)
            return kept

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            make_folder(self.path.parent)
            with locked(self.path.with_name(f".{self.path.name}.lock")):
                yield
        except OSError as error:
            raise QiError(
                f"{self.path}: cannot be written ({error.strerror or error}); nothing was changed"
            ) from error

    def _write(self, source: bytes) -> None:
        with replaced(self.path) as file:
            file.write(source)

    def _keep(self, source: bytes) -> Path:
        """A copy of what the file said before, under a name that no other has."""
        number = 1
        while True:
            path = self.path.with_name(f"{self.path.name}.before{f'-{number}' if number > 1 else ''}")
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                number += 1
                continue
            with os.fdopen(handle, "wb") as file:
                file.write(source)
                file.flush()
                sync(handle)
            return path
