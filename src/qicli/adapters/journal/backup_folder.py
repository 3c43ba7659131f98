"""The folder with a machine's backups: which there are, and whether the next is due. Every report asks."""

import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from qicli.errors import JournalError

DAYS = 7  # from one automatic backup to the next
ENDING = ".jsonl.gz"


class BackupFolder:
    """This machine's backups, in the folder for them; also those it made under another name (`owns`)."""

    def __init__(self, folder: Path, machine: str, owns: Callable[[Path], bool] = lambda _: False) -> None:
        self.folder = folder
        self._name = re.compile(
            rf"([a-z0-9-]+)\.backup-(\d{{4}}-\d\d-\d\d)((?:-\d{{6}})?){re.escape(ENDING)}"
        )
        self._machine = machine
        self._owns = owns

    def files(self) -> list[Path]:
        """The backups, newest first, by the days in their names.

        Raises:
            JournalError: the folder cannot be read.
        """
        try:
            names = [path.name for path in self.folder.iterdir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            remedy = "let yourself look into it, or move it away"
            raise JournalError(f"{self.folder}: cannot be read ({error.strerror}); {remedy}") from error
        dated = [(found, name) for name in names if (found := self._name.fullmatch(name))]
        own = [
            (found.groups()[1:], name)
            for found, name in dated
            if found[1] == self._machine or self._owns(self.folder / name)
        ]
        return [self.folder / name for _, name in sorted(own, reverse=True)]

    def due(self, today: date) -> bool:
        """Whether the newest is a week old. One dated later than today, by a wrong clock, does not count."""
        days = [day for path in self.files() if (day := self._day(path)) is not None and day <= today]
        return not days or (today - max(days)).days >= DAYS

    def new_file(self, now: datetime) -> Path:
        """Where the next backup goes; the second of a day has the time in its name too.

        Raises:
            JournalError: the folder cannot be read.
        """
        path = self.folder / f"{self._machine}.backup-{now:%Y-%m-%d}{ENDING}"
        second = path.with_name(f"{self._machine}.backup-{now:%Y-%m-%d-%H%M%S}{ENDING}")
        return second if path in self.files() else path

    def _day(self, path: Path) -> date | None:
        found = self._name.fullmatch(path.name)
        try:
            return date.fromisoformat(found[2]) if found else None
        except ValueError:
            return None
