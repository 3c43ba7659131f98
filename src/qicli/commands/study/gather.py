"""`qi study gather`: journals of many people become one table; what could not come in is named."""

import csv
import os
import sys
from codecs import getwriter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from qicli.adapters.ordinary import named
from qicli.adapters.study.gathering import FEWEST_DAYS, Gathered, Person, gather
from qicli.adapters.study.key import Key, key_in, see_that_apart
from qicli.adapters.study.known import NAMES_HEAD, is_names, lies_in
from qicli.adapters.study.parquet import duckdb
from qicli.adapters.study.sources import Found, find, is_called_journal
from qicli.commands.new_file import ANOTHER_NAME, new_file, see_that_new, see_that_not_own
from qicli.core.journal.telling import counted
from qicli.core.text import visible
from qicli.core.when import MIDNIGHT, days_starting
from qicli.errors import QiError, UsageError
from qicli.exports.cells import guarded
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

MOST_NAMED = 20  # of a kind; of more how many there are is told
TENTHS = 10  # in plain lines the work is told so often

Places = Annotated[
    list[str],
    typer.Argument(
        metavar="FOLDER|FILE…",
        help="A folder with a folder or file a person, or single ones: journals, backups, what was given.",
        show_default=False,
    ),
]
Output = Annotated[
    str, typer.Option("-o", "--output", help="The study: a folder, made anew.", metavar="STUDY")
]
KeyFile = Annotated[
    str, typer.Option("--key", help="The key, made if it is not there; never in the study.", metavar="FILE")
]
Names = Annotated[
    str, typer.Option("--names", help="Write whose pseudonym is whose, as CSV; for you.", metavar="FILE")
]
Force = Annotated[bool, typer.Option("--force", help="Write over the file of --names, if it exists.")]


@app.command(name="gather")
def gather_journals(
    ctx: typer.Context,
    places: Places,
    output: Output = "",
    key: KeyFile = "",
    names: Names = "",
    force: Force = False,
) -> None:
    """Make a study of many people's journals: numbers and closed lists, under pseudonyms, in shifted days.

    It is made anew each time, so that what was deleted or forgotten is gone. Whoever has the key can tell
    whose pseudonym is whose: it stays with you, and is no part of the study.

    Example: qi study gather clinic/ -o STUDY/ --key keys/back-pain.key
    """
    world: World = ctx.obj
    study = _study(world, output)
    duckdb()
    file = _key_file(world, key, study)
    found = find([named(place) for place in places], [study, file])
    if not found.sources:
        _complain(found.left_out)
        raise QiError(f"{visible(str(study))}: there is nothing to gather, and the study is as it was")
    _see_that_beside(found, {"-o": study, "--key": file})
    if names:
        see_that_apart(named(names), study)
        _see_that_only_names(named(names), file, found)
        see_that_new(world, names, force=force, remedy=ANOTHER_NAME)
    known = key_in(file, study)
    _tell_key(world, known, file)
    with days_starting(MIDNIGHT), _progress(world, len(found.sources)) as count:
        gathered = gather(found.sources, known, study, count)
    _tell(study, gathered)
    if names:
        _write_names(world, names, known, gathered, force=force)
    if _warn(found, gathered):
        raise typer.Exit(1)


def _study(world: World, output: str) -> Path:
    if not output:
        raise UsageError("say where to: qi study gather clinic/ -o STUDY/")
    study = named(output)
    see_that_not_own(world, study)
    if any(lies_in(place, [study]) for place in (world.paths.journal, *world.paths.read)):
        raise UsageError(f"{study} is where qi looks for what is its own; give another folder")
    return study


def _key_file(world: World, key: str, study: Path) -> Path:
    """Where the key lies or will: beside the settings, or in a file that is nothing else of qi's."""
    file = named(key) if key else world.paths.key
    see_that_apart(file, study)
    if not lies_in(file, [world.paths.key]):
        see_that_not_own(world, file)
    _see_that_no_journal(file, "--key")
    return file


def _see_that_no_journal(file: Path, option: str) -> None:
    """See that a file is not called as a journal is: among others it would be taken for one."""
    if is_called_journal(file):
        raise QiError(f"{visible(str(file))}: is called as a journal is; give another name to {option}")


def _see_that_beside(found: Found, files: Mapping[str, Path]) -> None:
    """See that nothing is made within the folder of somebody's journal.

    Raises:
        QiError: it would be.
    """
    folders = {os.path.realpath(source.folder) for source in found.sources if source.folder}
    for option, file in files.items():
        if not folders.isdisjoint(map(str, Path(os.path.realpath(file)).parents)):
            told = "lies in a journal that is gathered"
            raise QiError(f"{visible(str(file))}: {told}; give another name to {option}")


def _see_that_only_names(names: Path, key: Path, found: Found) -> None:
    """See that the list of names takes the place of nothing but a former one, whatever --force says.

    Raises:
        QiError: it is the key, or lies in what is gathered, or is another file.
    """
    if lies_in(names, [key]):
        raise QiError(f"{visible(str(names))}: is the key; give another name to --names")
    gathered = [each for source in found.sources for each in (*source.files, source.folder) if each]
    if lies_in(names, gathered):
        raise QiError(f"{visible(str(names))}: is of what is gathered; give another name to --names")
    _see_that_no_journal(names, "--names")
    try:
        another = os.path.lexists(names) and not is_names(names)
    except OSError as error:
        reason = error.strerror or error
        raise QiError(f"{visible(str(names))}: cannot be read ({reason}); give another name") from error
    if another:
        told = "is there already, and no list of names that qi wrote"
        raise QiError(f"{visible(str(names))}: {told}; give another name to --names")


def _tell_key(world: World, key: Key, file: Path) -> None:
    if key.made:
        kept = "keep it, and apart from the study"
        why = "without it the same persons get other pseudonyms, and whoever has it can tell who they are"
        world.write(f"Made the key {visible(str(file))}: {kept}; {why}.", err=True)
    if key.is_open:
        say(f"qi: {visible(str(file))}: others may read the key; chmod 600 closes it", err=True)


@contextmanager
def _progress(world: World, number: int) -> Iterator[Callable[[int], None]]:
    """Tell how far it is: by a bar on a terminal, or in plain lines where they are wanted; not in a pipe."""
    if not seen():
        yield lambda _: None
    elif world.plain:
        yield _plain_lines(number)
    else:
        from rich.console import Console  # noqa: PLC0415 - only where something is drawn
        from rich.progress import Progress  # noqa: PLC0415 - the same

        with Progress(console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("journals", total=number)
            yield lambda more: bar.advance(task, more)


def seen() -> bool:
    """Whether somebody looks on."""
    return sys.stderr.isatty()


def _plain_lines(number: int) -> Callable[[int], None]:
    done = told = 0

    def count(more: int) -> None:
        nonlocal done, told
        done += more
        if done * TENTHS // number > told:
            told = done * TENTHS // number
            say(f"{done} of {number} journals", err=True)

    return count


def _write_names(world: World, names: str, key: Key, gathered: Gathered, *, force: bool) -> None:
    with new_file(world, names, force=force, remedy=ANOTHER_NAME) as file:
        table = csv.writer(getwriter("utf-8")(file, "surrogateescape"))
        table.writerow(NAMES_HEAD)
        rows = ((key.pseudonym(person.name), person.name) for person in gathered.people)
        table.writerows((pseudonym, guarded(name)) for pseudonym, name in sorted(rows))
    say(f"{visible(names)}: whose pseudonym is whose; keep it as you keep the key")


def _tell(study: Path, gathered: Gathered) -> None:
    days = sorted(person.days for person in gathered.people)
    persons = counted(len(days), "person")
    size = f"{counted(gathered.rows, 'row')} in {counted(gathered.parts, 'part')}"
    half = f"half of them noted on {counted(days[len(days) // 2], 'day')} or more"
    say(f"{visible(str(study))}: {persons}, {size}; {half}")


def _warn(found: Found, gathered: Gathered) -> bool:
    """Name what was not as it should be; whether anything could not come in."""
    told = gathered.told
    left_out = [*found.left_out, *(QiError(each.error) for each in told if each.error)]
    bad = [line for each in told for line in each.bad]
    few = [person for person in gathered.people if person.days < FEWEST_DAYS]
    _complain(left_out)
    _list(bad, "{}; this line is not counted")
    _sum(sum(each.more_bad for each in told), "more of them cannot be read; see qi journal check")
    _sum(sum(each.unknown for each in told), "of kinds that this qi does not know; not counted")
    _list(
        [f"{each.place}: {len(each.files)} files" for each in found.together],
        "{}, taken as one person's; if they are several persons', name them one by one",
    )
    _list(
        [f"{each.place}: {len(each.files)} files" for each in found.unsure],
        "{}, taken as one person's, though nothing says that they are; if not, name them one by one",
    )
    _list([_twice(person) for person in gathered.people if person.twice], "{}")
    _list(gathered.apart, "{}: two are called so, and have nothing in common; taken as two persons")
    _list(
        [person.name for person in gathered.people if person.told[0].given and person.told[0].real_days],
        "{}: given with the real days, which are in the study",
    )
    _list([_days(person) for person in few], "{}; too few to say much of")
    return bool(left_out or bad or found.unsure)


def _sum(number: int, what: str) -> None:
    if number:
        say(f"qi: {counted(number, 'line')} {what}", err=True)


def _days(person: Person) -> str:
    return f"{person.name}: {counted(person.days, 'day')} with an entry"


def _twice(person: Person) -> str:
    everything = (*person.told, *person.others)
    places = dict.fromkeys(str(each.source.place) for each in everything)
    times = "twice" if len(places) < 3 else f"{len(places)} times"
    names = {each.code for each in everything} | {each.source.name for each in everything if not each.given}
    names -= {"", person.name}
    also = f", also called {', '.join(sorted(names))}" if names else ""
    told = f"{person.name}{also}: one person, though there {times}: {', '.join(places)}"
    counts = person.told[0]  # journals are united, but of several things given one alone counts
    return f"{told}; {counts.source.place} counts" if counts.given else told


def _complain(errors: Iterable[QiError]) -> None:
    _list([str(error) for error in errors], "{}")


def _list(lines: Sequence[str], form: str) -> None:
    for line in lines[:MOST_NAMED]:
        say(f"qi: {visible(form.format(line))}", err=True)
    if len(lines) > MOST_NAMED:
        say(f"qi: … and {len(lines) - MOST_NAMED} more like this", err=True)
