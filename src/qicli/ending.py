"""Where every error ends: as words on stderr, and an exit code. Both doors of qi share it."""

import os
from collections.abc import Sequence
from errno import ENOENT
from pathlib import Path
from typing import TYPE_CHECKING

from qicli.core.text import is_safe
from qicli.errors import NotSaved, QiError, SettingsError, Stopped, UsageError
from qicli.streams import is_full, is_gone, say_command, tell_error, tell_full

if TYPE_CHECKING:
    from qicli.world import World

_NOTING = {
    *(("undo",), ("safety", "seen"), ("plan", "use"), ("plan", "add"), ("plan", "stop")),
    *(("journal", "edit"), ("journal", "delete"), ("journal", "restore")),
}
# The exit code where whoever read the output went away: as where all of it was read, for which of the two it
# was is a matter of how quick they were. What a verb writes is on the disk before it is told.
GONE = 0


def ended(error: Exception, world: "World | None" = None, words: Sequence[str] = ()) -> int:
    """Tell of whatever ended a verb; gives the exit code.

    `world` is there once the verb had one; of one that never began, `words` are what was typed.
    """
    if isinstance(error, QiError):
        _tell(error, world)
        if world is None or _is_of_the_system(error):
            _give_back(world, words)
        return error.exit_code
    if is_gone(error):
        return GONE
    if is_full(error):
        tell_full(error)
        return 1
    if isinstance(error, (OSError, MemoryError)):
        tell_error(QiError(_of_the_system(error)))
        _give_back(world, words)
        return 1
    from qicli.failing import crashed  # noqa: PLC0415 - costs a start only when something failed

    crashed(error)
    return 3


def _is_of_the_system(error: QiError) -> bool:
    """Whether the system refused something; not the words, nor what says itself what can be done again."""
    if isinstance(error, (NotSaved, Stopped, UsageError)):
        return False
    return isinstance(error.__cause__ or error.__context__, OSError)


def _give_back(world: "World | None", words: Sequence[str]) -> None:
    """What was to be noted, as the command that says it again; unless something was noted."""
    noted = world is not None and world.journal.appended
    if not noted and _notes(words) and all(map(is_safe, words)):
        from shlex import join  # noqa: PLC0415 - only when nothing could begin

        say_command(join(["qi", *words]))


def _notes(words: Sequence[str]) -> bool:
    """Whether this is a command that notes what was typed in it."""
    if words[:1] in (["log"], ["checkin"], ["ask"]):
        return len(words) > 1
    return tuple(words[:1]) in _NOTING or tuple(words[:2]) in _NOTING or "--done" in words


def _of_the_system(error: OSError | MemoryError) -> str:
    """What the system refused, and where: no verb expected it, and still it is nobody's bug."""
    if isinstance(error, MemoryError):
        return "there is not enough memory for that"
    if error.errno == ENOENT and error.filename is None and not _here():
        return "the folder you are in was removed; go to another (cd), and try again"
    where = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, (str, bytes)) else ""
    return f"{where}the system refused ({error.strerror or error}); put that right, and try again"


def _here() -> bool:
    """Whether the folder one is in is still there."""
    try:
        Path.cwd()
    except OSError:
        return False
    return True


def _tell(error: QiError, world: "World | None") -> None:
    if isinstance(error, SettingsError) and world is not None:
        # Settings that cannot be used keep nobody from hearing of words that need a doctor.
        from qicli.commands.heed import tell_standing  # noqa: PLC0415 - only when something is wrong

        tell_standing(world)
    if world is None or str(error) not in world.told:
        tell_error(error)
    if isinstance(error, NotSaved):
        say_command(error.again)
