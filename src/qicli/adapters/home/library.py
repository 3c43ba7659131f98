"""The routines on this machine: the person's own, then the shipped ones."""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from qicli.adapters.files import make_folder, replaced
from qicli.adapters.ordinary import named, opened_ordinary
from qicli.core.practice.naming import Meant, meant
from qicli.core.practice.routine import Routine
from qicli.core.practice.routine_toml import LARGEST_FILE, read_routine
from qicli.errors import NotOneRoutine, QiError, RoutineError

# In an installed qi the routines lie beside its modules; in a checkout they are at its top.
_INSTALLED = Path(__file__).parents[2] / "routines"
_CHECKOUT = Path(__file__).parents[4] / "routines"

_HEAD = 1024  # bytes of a routine's file in which its title is looked for
_TITLE = re.compile(rb"""^title[ \t]*=[ \t]*(["'])(?P<title>[^"'\\\r\n]*)\1""", re.MULTILINE)


def shipped_folder() -> Path:
    """Where the routines that come with qi lie."""
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


class Library:
    """Finds routines by name; one of the person's own wins over a shipped one of the same name."""

    def __init__(self, own: Path, shipped: Path) -> None:
        self.own = own
        self.shipped = shipped

    def files(self) -> dict[str, Path]:
        """The file of every routine, by name, in the order of the names."""
        return self._looked()[0]

    def trouble(self) -> str:
        """Why the person's own routines cannot be listed; "" if they can."""
        return self._looked()[1]

    def _looked(self) -> tuple[dict[str, Path], str]:
        """The files, and why the person's own are not among them; of one and the same look."""
        own, trouble = list[Path](), ""
        try:
            own = _toml_files_in(self.own)
        except FileNotFoundError:
            pass
        except OSError as error:
            trouble = f"{self.own}: cannot be looked into ({error.strerror}); your own routines are left out"
        found = {path.stem: path for path in (*toml_files(self.shipped), *own)}
        return dict(sorted(found.items())), trouble

    def names(self) -> list[str]:
        """The name of every routine, in order."""
        return list(self.files())

    def titles(self) -> dict[str, str]:
        """The title of every routine, by name, as the first lines of its file have it; no file is parsed.

        Empty where they do not say it.
        """
        return _titles(self.files())

    def routines(self) -> Iterator[Routine | RoutineError]:
        """Every routine in the order of their names; for one that cannot be practised, why."""
        for path in self.files().values():
            try:
                yield self.read(path)
            except RoutineError as error:
                yield error

    def find(self, name: str) -> Routine:
        """The routine that this name means, or in this `.toml` file.

        Raises:
            NotOneRoutine: no routine, or several, are meant; names near ones.
            RoutineError: the routine cannot be practised.
        """
        if name.endswith(".toml"):
            return self.read(named(name))
        return self.read(self.file(name))

    def file(self, name: str) -> Path:
        """The file of the routine that this name means, in one word or several, or a part of it.

        Raises:
            NotOneRoutine: no routine, or several, are meant; names near ones.
            QiError: none is, and the person's own cannot be listed.
        """
        files, why = self._looked()
        if name in files:
            return files[name]
        found = meant(name, _titles(files))
        if found.clear:
            return files[found.slugs[0]]
        if why:
            raise QiError(f'no routine is called "{name}" among those that come with qi; {why}')
        raise NotOneRoutine(_which(name, found), found.slugs, nearly=found.nearly)

    def read(self, path: Path) -> Routine:
        """The routine in this file.

        Raises:
            QiError: the file cannot be read.
            RoutineError: the routine cannot be practised.
        """
        return read_routine(path.stem, self.source(path), file=str(path))

    def source(self, path: Path) -> bytes:
        """The bytes of a routine's file; of a file too large to be one only its beginning.

        Raises:
            QiError: the file cannot be read.
        """
        try:
            with opened_ordinary(path) as file:
                return file.read(LARGEST_FILE + 1)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise QiError(f"{path}: cannot be read ({reason}); check the path") from error

    def own_file(self, slug: str) -> Path:
        """Where the person's own routine of this name lies, or would lie."""
        return self.own / f"{slug}.toml"

    def draft(self, slug: str) -> Path:
        """Where it lies while it is being typed and cannot be practised yet."""
        return self.own / f"{slug}.toml.draft"

    def is_own(self, slug: str) -> bool:
        """Whether the person has a routine of this name."""
        return os.path.isfile(self.own_file(slug))  # noqa: PTH113 - False where it may not be looked at

    def is_shipped(self, slug: str) -> bool:
        """Whether a routine of this name comes with qi."""
        return (self.shipped / f"{slug}.toml").is_file()

    def write(self, path: Path, source: bytes) -> None:
        """Put these bytes there, whole or not at all; folders that are missing are made.

        Raises:
            QiError: it cannot be written; what was there is as it was.
        """
        try:
            make_folder(path.parent)
            with replaced(path) as file:
                file.write(source)
        except OSError as error:
            raise QiError(f"{path}: cannot be written ({error.strerror}); nothing was changed") from error

    def throw_away(self, draft: Path) -> None:
        """Remove a draft.

        Raises:
            QiError: it cannot be removed.
        """
        try:
            draft.unlink(missing_ok=True)
        except OSError as error:
            why = f"cannot be removed ({error.strerror})"
            raise QiError(f"{draft}: this draft is no longer needed and {why}; remove it yourself") from error


def _titles(files: Mapping[str, Path]) -> dict[str, str]:
    return {slug: _title(path) for slug, path in files.items()}


def _title(path: Path) -> str:
    try:
        with opened_ordinary(path) as file:
            found = _TITLE.search(file.read(_HEAD))
    except OSError:
        return ""
    return found["title"].decode(errors="replace") if found else ""


def toml_files(folder: Path) -> list[Path]:
    """The ordinary files in a folder that end in `.toml`, by name; none where it cannot be looked into."""
    try:
        return _toml_files_in(folder)
    except OSError:
        return []


def _toml_files_in(folder: Path) -> list[Path]:
    """The same.

    Raises:
        OSError: it cannot be looked into.
    """
    with os.scandir(folder) as entries:  # which says of most files what they are without another call
        return sorted(
            folder / entry.name for entry in entries if entry.name.endswith(".toml") and entry.is_file()
        )


def _which(name: str, found: Meant) -> str:
    several = " or ".join(found.slugs)
    if not found.nearly:
        return f'"{name}" could be {several}; type a little more'
    hint = f"did you mean {several}?" if several else "qi routines lists them"
    return f'no routine is called "{name}"; {hint}'
