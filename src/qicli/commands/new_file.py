"""A file that a verb writes for the person: whole or not at all, and never over another unasked."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from qicli.adapters.files import replaced
from qicli.adapters.ordinary import named
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.world import World

_Format = TypeVar("_Format", bound=str)
ANOTHER_NAME = "give another name"
ANOTHER_FOLDER = "give another folder"
OR_STDOUT = f"{ANOTHER_NAME}, or - for stdout"


def ending_of(output: str, formats: Sequence[_Format]) -> _Format:
    """Which of these formats the file's name ends in.

    Raises:
        UsageError: it ends in none, or has nothing before its ending.
    """
    path = Path(output)
    found = next((each for each in formats if f".{each}" == path.suffix.lower()), None)
    if found is not None:
        return found
    if path.name.lower() in {f".{each}" for each in formats}:
        raise UsageError(f'"{visible(output)}" is an ending without a name; write practice{path.name}')
    *others, last = (f".{each}" for each in formats)
    raise UsageError(f'"{visible(output)}" names no format; end the name in {", ".join(others)} or {last}')


@contextmanager
def new_file(world: World, output: str, *, force: bool, remedy: str = OR_STDOUT) -> Iterator[BinaryIO]:
    """A whole new file or none; stdout for `-`. With `force` it may take another's place.

    `remedy` is what to do where it can never lie there.

    Raises:
        UsageError: it would lie in the journal, or be read by qi as one of its own.
        QiError: there is such a file already, or it cannot be written.
    """
    if output == "-":
        with world.bytes_out() as out:
            yield out
        return
    path = see_that_new(world, output, force=force, remedy=remedy)
    try:
        with replaced(path) as file:
            yield file
    except OSError as error:
        raise QiError(
            f"{path}: not written ({error.strerror or error}); check the folder, or give another name"
        ) from error


def see_that_new(world: World, output: str, *, force: bool, remedy: str = OR_STDOUT) -> Path:
    """The path of a file that may be written; to be asked before a person is.

    Raises:
        UsageError: it would lie in a journal or in a study, or be read by qi as one of its own.
        QiError: there is such a file already, or a link to something else.
    """
    path = named(output)
    see_that_not_own(world, path)
    see_that_in_no_journal(path)
    check_replaceable(path, remedy)
    _see_that_no_other(path)
    if os.path.lexists(path) and not force:
        raise QiError(f"{path}: there is such a file already; --force writes over it, or give another name")
    return path


def see_that_not_own(world: World, path: Path) -> None:
    """See that nothing is written where qi has, or looks for, what is its own; nor into a study.

    Raises:
        UsageError: it would be.
    """
    if _lies_in(path, world.paths.journal):
        raise UsageError(f"{path} lies in the journal itself; give another folder")
    if any(_lies_in(path, place) for place in world.paths.read):
        raise UsageError(f"{path} is where qi looks for what is its own; give another name")
    from qicli.adapters.study.place import is_study  # noqa: PLC0415 - a start of any other verb does without it

    if _lies_within(path, is_study):
        raise UsageError(f"{path} lies in a study, which may be given away; give another folder")


def see_that_in_no_journal(path: Path) -> None:
    """See that nothing is written into anybody's journal.

    Raises:
        UsageError: it would be.
    """
    from qicli.adapters.study.sources import is_journal  # noqa: PLC0415 - a start of any other verb does without it

    if _lies_within(path, is_journal):
        raise UsageError(f"{path} lies in somebody's journal; give another folder")


def _lies_within(path: Path, is_such: Callable[[Path], bool]) -> bool:
    """Whether it would lie in such a folder, however deep; of what cannot be read nothing is known."""
    for folder in Path(os.path.realpath(path)).parents:
        with suppress(OSError):
            if is_such(folder):
                return True
    return False


def _see_that_no_other(path: Path) -> None:
    """See that a link of this name leads to a file that is called likewise: else to a journal, or a key.

    Raises:
        QiError: it does not.
    """
    real = Path(os.path.realpath(path))
    if os.path.islink(path) and real.suffix.lower() != path.suffix.lower():  # noqa: PTH114 - no error where it may not be seen
        told = f"is a link to {visible(str(real))}, which is called otherwise"
        raise QiError(f"{visible(str(path))}: {told}; give another name")


def _lies_in(path: Path, place: Path) -> bool:
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(place))


def check_replaceable(path: Path, remedy: str) -> None:
    """See that nothing lies there which no file can take the place of, by whatever force.

    Raises:
        QiError: a folder, a pipe or a device lies there; says what to do instead.
    """
    if os.path.exists(path) and not os.path.isfile(path):  # noqa: PTH110, PTH113 - no error where it may not be seen
        raise QiError(f"{path}: is no ordinary file; {remedy}")
