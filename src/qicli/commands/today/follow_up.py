"""The one question of bare `qi`: how it is now, some hours after a practice; asked once, if it is wanted."""

from collections.abc import Iterable
from contextlib import suppress

from qicli.adapters.files import replaced
from qicli.adapters.ordinary import small
from qicli.commands.asked import Asked
from qicli.commands.noting import save
from qicli.commands.reading import ask_for_pain
from qicli.core.journal.follow_up import to_follow_up
from qicli.core.journal.noted import just_said
from qicli.core.journal.telling import when
from qicli.core.ledger import Standing
from qicli.core.text import visible
from qicli.core.when import day_of
from qicli.errors import QiError, UsageError
from qicli.world import World

PATIENCE = 30  # seconds without an answer after which the question is over


def ask_follow_up(world: World, days: Iterable[Standing]) -> bool:
    """Ask for the pain now where it would follow up a practice; whether the answer was noted as an entry.

    `days` are the entries that stand of the last days: a follow-up belongs to the last 30 hours.
    """
    try:
        settings = world.usable_settings()
    except QiError:  # told already; they may not want to be asked
        return False
    if not world.terminal or settings.ask == "never" or settings.quiet(day_of(world.now())):
        return False
    session = to_follow_up(days, world.now())
    if session is None or _asked_before(world) == session.root or just_said(days, world.now()):
        return False
    _remember(world, session.root)
    practice = f"{visible(session.routine)} on {when(session.at)}"
    answer = ask_for_pain(world, f"After {practice}: pain now, 0–10? ", seconds=PATIENCE)
    if not answer:
        return False
    try:
        save(world, Asked(text=answer), "", as_json=False)
    except UsageError as error:
        world.write(f"That was not noted: {error}")
        return False
    return True


def _asked_before(world: World) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return small(world.asked_file).decode()
    return ""


def _remember(world: World, root: str) -> None:
    with suppress(OSError), replaced(world.asked_file) as file:
        file.write(root.encode())
