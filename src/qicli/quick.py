"""The quick door: `qi log` with words alone goes past the option parser, into the same story.

Reading options is what a start spends most of its time on, and words have none. What is printed and saved,
the exit codes and the signals are those of the front door (`cli`).
"""

from collections.abc import Sequence

from qicli.commands.asked import Asked
from qicli.commands.noting import save
from qicli.ending import ended
from qicli.starting import started
from qicli.world import World


def note(words: Sequence[str], world: World | None = None) -> int:
    """Note what the words say, in the world of this process if none is given; gives the exit code."""
    try:
        world = world or World.real()
        with started(world, "log"):
            save(world, Asked(text=" ".join(words)), "", as_json=False)
    except Exception as error:  # noqa: BLE001 - no traceback reaches a person
        return ended(error, world, ["log", *words])
    return 0
