"""What is done in passing: after a report, and before a verb of the journal; never by `qi log`."""

import sys
from datetime import datetime

from qicli.adapters.journal.backup_folder import BackupFolder
from qicli.core.text import visible
from qicli.errors import QiError
from qicli.streams import say
from qicli.world import World


def keep_house(world: World) -> None:
    """Make a backup if the newest is a week old. Whatever fails, what was asked for is done already."""
    remove_forgotten(world)
    try:
        sys.stdout.flush()  # whoever reads the report has it first
    except OSError:
        return  # nobody reads any more, which the end of the program says if it must
    try:
        _back_up(world)
    except (QiError, OSError) as error:
        say(f"qi: no backup was made ({visible(str(error))})", err=True)


def remove_forgotten(world: World) -> None:
    """Take what was forgotten on another machine, or came back in a copy, out of this machine's files."""
    from qicli.adapters.journal.forgetting import sweep_if_due  # noqa: PLC0415 - only here

    try:
        world.journal.forgotten()
    except QiError:
        return  # whatever else the verb reads says so
    try:
        if sweep_if_due(world.journal, world.paths.backups):
            from qicli.adapters.terminal.editor import throw_away_drafts  # noqa: PLC0415 - hardly ever

            throw_away_drafts(world.paths.drafts, world.journal.forgotten())
    except (QiError, OSError) as error:
        say(f"qi: {visible(str(error))}", err=True)


def _back_up(world: World) -> None:
    now = world.now()
    journal = world.journal
    if not BackupFolder(world.paths.backups, journal.machine, journal.owns).due(now.date()):
        return
    from qicli.adapters.journal.backups import back_up, still_needed  # noqa: PLC0415 - once a week

    made = back_up(journal, world.paths.backups, now)
    for path in made.kept if made else ():
        say(f"qi: {visible(still_needed(path))}", err=True)


def tell_clock(shown: datetime, newest: datetime) -> None:
    """Say that the clock and the newest entry before are far apart; nobody can tell which is wrong."""
    told = f"this machine's clock shows {_day(shown)}, and the entry before was said on {_day(newest)}"
    remedy = "if the clock is wrong, set it and correct the entry's day: qi journal edit last --at"
    if shown < newest:
        remedy += "; if that entry is, see qi journal check"
    say(f"qi: saved; but {told}: {remedy}", err=True)


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%b} {moment.year}"
