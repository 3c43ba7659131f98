"""What asking takes of an engine, and what of a study it is given."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct

from qicli.errors import QiError
from qicli.study.questions import ALL

LAST_WEEK = 100_000  # later than anybody's


class Asked(Struct, frozen=True):
    """What is asked about, beside the question.

    Attributes:
        parts: the files of Parquet.
        first_week, last_week: of each person's weeks, both included.
        arms: persons and the group that each is in; None for everybody in one.
    """

    parts: tuple[Path, ...]
    first_week: int = 1
    last_week: int = LAST_WEEK
    arms: tuple[tuple[str, str], ...] | None = None

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups, the first one first."""
        return (ALL,) if self.arms is None else tuple(dict.fromkeys(arm for _, arm in self.arms))


class Engine(Protocol):
    """Runs SQL on the entries of a study: `entries`, `arms`, `asked` and `days_between` are there."""

    def run(self, statement: str) -> None:
        """Do what it says."""
        ...

    def rows(self, query: str) -> Sequence[tuple[Any, ...]]:
        """All that it gives.

        Raises:
            QiError: the engine cannot answer.
        """
        ...


def parts_of(folder: Path) -> tuple[Path, ...]:
    """The files of Parquet in the folder of a study.

    Raises:
        QiError: there is no such folder, it cannot be read, or it has none.
    """
    try:
        names = sorted(path for path in folder.iterdir() if path.suffix == ".parquet")
    except FileNotFoundError as error:
        raise QiError(f"{folder}: there is no such folder; qi study gather makes one") from error
    except OSError as error:
        raise QiError(
            f"{folder}: cannot be read ({error.strerror or error}); name the folder of a study"
        ) from error
    if not names:
        raise QiError(
            f"{folder}: no study lies here, for it has no Parquet; qi study gather FOLDER -o {folder}"
        )
    return tuple(names)
