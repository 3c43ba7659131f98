"""`qi journal export --for-study`: what one person gives to a study, shown before it is written."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from qicli.adapters.journal.lines import BadLineAt
from qicli.adapters.journal.packed import pack
from qicli.adapters.study.shift import shift_of
from qicli.commands.new_file import ANOTHER_NAME, new_file, see_that_new
from qicli.core.journal.telling import counted
from qicli.core.ledger import Standing
from qicli.core.rows import rows as in_rows
from qicli.core.study.columns import IN_WORDS
from qicli.core.study.contents import Held, held_by
from qicli.core.study.given import Heading, lines_of
from qicli.core.study.row import Row
from qicli.core.study.rows import rows_of
from qicli.core.text import visible
from qicli.core.when import Period, day_of
from qicli.core.words.vocabulary.phrases import is_painkiller
from qicli.errors import UsageError
from qicli.streams import say
from qicli.world import World

ENDING = ".jsonl.gz"
STAYS_HOME = (
    "Stays home: notes, tags, moods, your own names of routines, treatments and activities, who saw what, "
    "names of medicines and amounts, questions, red flags, the time of day, where you were."
)
SHIFTED = (
    "All days are shifted by the same whole number of weeks. The number stays in your journal's folder, so "
    "that what you give later, or from another machine, fits."
)
REAL = (
    "The days are the real ones. Whoever knows on which day you were treated, or had a bad one, can find you "
    "by it. Without --real-days they are shifted. Give one or the other, never both: what stands for your "
    "journal is not the same in them, but rows that say the same tell that they are yours, and then the real "
    "days of all that you gave."
)


class Giving(Struct, frozen=True):
    """What is wished: the file, the code, the days, and whether it is asked."""

    file: str
    code: str
    real_days: bool
    period: Period | None
    force: bool
    yes: bool


def give(world: World, wanted: Giving) -> None:
    """Show what would be given, ask, and write it.

    Raises:
        UsageError: the file or the code is called what it cannot be, or there is nobody to ask.
    """
    _check(wanted)
    entries = list(_chosen(world, wanted.period))
    rows = rows_of(entries)
    see_that_new(world, wanted.file, force=wanted.force, remedy=ANOTHER_NAME)
    if not rows:
        say("There is nothing to give yet.")
        return
    _show(world, wanted, rows)
    if not _agreed(world, wanted):
        say("Nothing was written.")
        return
    shift = shift_of(world.journal, world.now())
    weeks = 0 if wanted.real_days else shift.weeks
    rows = rows_of(entries, weeks, lambda name: is_painkiller(name, world.taught))
    days = "real" if wanted.real_days else "shifted"
    journal = shift.real if wanted.real_days else shift.journal
    heading = Heading(journal=journal, code=wanted.code, days=days)  # type: ignore[arg-type] # one of the two
    with new_file(world, wanted.file, force=wanted.force, remedy=ANOTHER_NAME) as file:
        pack(lines_of(heading, rows), file)
    say(f"Wrote {counted(len(rows), 'row')} to {visible(wanted.file)}")


def _check(wanted: Giving) -> None:
    if not wanted.file.endswith(ENDING):
        raise UsageError(f'"{wanted.file}" is written compressed; end its name in {ENDING}')
    if wanted.code:
        try:
            msgspec.convert({"journal": "0" * 16, "code": wanted.code}, Heading)
        except msgspec.ValidationError:
            told = "letters, digits, . _ and - alone, 40 at most, and no name: such as P017"
            raise UsageError(f'--code "{visible(wanted.code)}": {told}') from None


def _chosen(world: World, period: Period | None) -> Iterator[Standing]:
    def tell(line: BadLineAt) -> None:
        say(f"qi: {visible(str(line))}; it is not given", err=True)

    return (
        entry for entry in world.journal.standing(on_bad=tell) if period is None or day_of(entry.at) in period
    )


def _show(world: World, wanted: Giving, rows: Sequence[Row]) -> None:
    entries = "1 entry" if len(rows) == 1 else f"{len(rows)} entries"
    world.write(f"{visible(wanted.file)} would hold {entries}, each as a row of:")
    held, digits = held_by(rows), len(str(len(rows)))
    widest = max(len(each.column) for each in held)
    width = world.breadth
    for each in held:
        line = f"  {each.column:<{widest}}  {each.rows:>{digits}}  {_in_words(each)}"
        for row in in_rows(line, width, widest + digits + 6):
            say(row)
    world.write(REAL if wanted.real_days else SHIFTED)
    world.write(STAYS_HOME)


def _in_words(held: Held) -> str:
    meaning = IN_WORDS[held.column]
    return f"{meaning}: {', '.join(held.words)}" if held.words else meaning


def _agreed(world: World, wanted: Giving) -> bool:
    if wanted.yes:
        return True
    if not world.terminal:
        raise UsageError("nothing was written: this asks first, so it needs a terminal, or --yes")
    return world.ask.key("Write it? y/n ", "yn") == "y"
