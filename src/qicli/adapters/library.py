"""The routines on this machine: the person's own, then the shipped ones."""

from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from qicli.core.routine import Routine
from qicli.core.routine_toml import LARGEST_FILE, read_routine
from qicli.errors import QiError, RoutineError, UsageError

# In an installed qi the routines lie beside its modules; in a checkout they are at its top.
_INSTALLED = Path(__file__).parent.parent / "routines"
_CHECKOUT = Path(__file__).parents[3] / "routines"


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
        found = {path.stem: path for folder in (self.shipped, self.own) for path in _routine_files(folder)}
        return dict(sorted(found.items()))

    def names(self) -> list[str]:
        """The name of every routine, in order."""
        return list(self.files())

    def routines(self) -> Iterator[Routine | RoutineError]:
        """Every routine in the order of their names; for one that cannot be practised, why."""
        for path in self.files().values():
            try:
                yield self.read(path)
            except RoutineError as error:
                yield error

    def find(self, name: str) -> Routine:
        """The routine with this name, this unique beginning of a name, or in this `.toml` file.

        Raises:
            UsageError: no routine, or several, are meant; names near ones.
            RoutineError: the routine cannot be practised.
        """
        if name.endswith(".toml"):
            return self.read(Path(name).expanduser())
        files = self.files()
        if name in files:
            return self.read(files[name])
        begun = [known for known in files if known.startswith(name)]
        if name and len(begun) == 1:
            return self.read(files[begun[0]])
        raise UsageError(_whom_they_mean(name, begun, list(files)))

    def read(self, path: Path) -> Routine:
        """The routine in this file.

        Raises:
            QiError: the file cannot be read.
            RoutineError: the routine cannot be practised.
        """
        try:
            with path.open("rb") as file:
                source = file.read(LARGEST_FILE + 1)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise QiError(f"{path}: cannot be read ({reason}); check the path") from error
        return read_routine(path.stem, source, file=str(path))


def _routine_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.glob("*.toml") if path.is_file())
    except OSError:
        return []


def _whom_they_mean(name: str, begun: list[str], names: list[str]) -> str:
    if name and begun:
        return f'"{name}" could be {" or ".join(begun)}; type a little more'
    near = get_close_matches(name, names, 3, 0.5)
    hint = f"; did you mean {' or '.join(near)}?" if near else f"; there are {', '.join(names)}"
    return f'no routine is called "{name}"{hint}'
