"""Where every error ends: as words on stderr, and an exit code. Both doors of qi share it."""

import sys
from typing import TYPE_CHECKING

from qicli.errors import NotSaved, QiError, SettingsError
from qicli.streams import is_full, is_gone, tell_error, tell_full

if TYPE_CHECKING:
    from qicli.world import World

GONE = 1  # the exit code where whoever read the output went away


def ended(error: Exception, world: "World | None" = None) -> int:
    """Tell of whatever ended a verb; gives the exit code. `world` is there once the verb had one."""
    if isinstance(error, QiError):
        _tell(error, world)
        return error.exit_code
    if is_gone(error):
        return GONE
    if is_full(error):
        tell_full(error)
        return 1
    from qicli.failing import crashed  # noqa: PLC0415 - costs a start only when something failed

    crashed(error)
    return 3


def _tell(error: QiError, world: "World | None") -> None:
    if isinstance(error, SettingsError) and world is not None:
        # Settings that cannot be used keep nobody from hearing of words that need a doctor.
        from qicli.commands.heed import tell_standing  # noqa: PLC0415 - only when something is wrong

        tell_standing(world)
    tell_error(error)
    if isinstance(error, NotSaved):
        print(error.again, file=sys.stderr)
