"""Journals of many people become a study: rows in Parquet, in parts by person, made anew each time."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from shutil import rmtree

import msgspec
from msgspec import Struct

from qicli.adapters.study.at_once import at_once, processors
from qicli.adapters.study.key import Key
from qicli.adapters.study.parquet import Engine
from qicli.adapters.study.place import ABOUT, FORMAT, PARQUET, PART, beside, put
from qicli.adapters.study.reading import Read, read
from qicli.adapters.study.sources import Source
from qicli.core.study.row import VERSION
from qicli.core.study.same import groups, linked_by
from qicli.errors import QiError

FEWEST_DAYS = 7  # with an entry; of fewer little can be said
_CHUNK = 40  # journals that are read in one go
_ALONE = 200  # journals up to which another process costs more than it saves
_PER_PART = 500  # persons in a part, about: so that it is written in little memory
_MOST_PARTS = 64


class Job(Struct, frozen=True):
    """Journals, each with its number, to be read in one go into these two files."""

    sources: Sequence[tuple[int, Source]]
    key: Key
    lines: Path
    ids: Path


class Told(Struct):
    """What became of one journal; `error` says why it is left out, `lines` how many of it could be read."""

    number: int
    source: Source
    unreadable: bool = False
    lines: int = 0
    rows: int = 0
    days: int = 0
    last: int = 0
    given: bool = False
    real_days: bool = False
    code: str = ""
    journals: tuple[str, ...] = ()
    bad: list[str] = []
    more_bad: int = 0
    unknown: int = 0
    error: str = ""

    @property
    def name(self) -> str:
        """Whose it is: as its folder or file is called; what was given says it itself."""
        return (self.code or self.journals[0]) if self.given else self.source.name


class Person(Struct):
    """One person of the study: by number and name, and the journals that are theirs.

    `others` are journals of theirs which these make needless.
    """

    number: int
    name: str
    told: list[Told]
    others: list[Told] = []
    rows: int = 0
    days: int = 0

    @property
    def twice(self) -> bool:
        """Whether they are there more than once."""
        return len(self.told) + len(self.others) > 1


class Gathered(Struct):
    """What became of it.

    Attributes:
        people: the persons of the study; `rows` and `parts`: how many there are.
        told: every journal; `apart`: names that two persons have.
    """

    people: list[Person]
    told: list[Told]
    apart: list[str]
    rows: int
    parts: int


def gather(
    sources: Sequence[Source],
    key: Key,
    study: Path,
    count: Callable[[int], None] = lambda _: None,
    workers: int | None = None,
) -> Gathered:
    """Make the study of these journals; `count` is told how many more were read.

    Raises:
        QiError: none of them has an entry, or the study cannot be written; it is as it was then.
    """
    if workers is None:
        workers = 1 if len(sources) <= _ALONE else processors()
    with beside(study) as place, Engine(place / "aside") as engine:
        jobs = list(_jobs(sources, key, engine.aside))
        told: list[Told] = []
        for some in at_once(read_in_one_go, jobs, workers):
            told += some
            count(len(some))
        told.sort(key=lambda each: each.number)
        people, apart = _people(told, engine.shared([job.ids for job in jobs]))
        again = engine.aside / "again"
        _read_again(people, len(sources), key, again)
        people = [person for person in people if person.rows]
        if not people:
            raise QiError(f"{study}: there is nothing to gather: none of these journals has an entry")
        engine.know((person.number, key.pseudonym(person.name)) for person in people)
        files = [file for file in (*(job.lines for job in jobs), again) if file.stat().st_size]
        parts = list(_shared_out(files, len(people)))
        rows = sum(engine.write(some, place / f"{PART}{nth:03d}{PARQUET}") for nth, some in enumerate(parts))
        engine.close()
        rmtree(engine.aside)
        (place / ABOUT).write_bytes(_about(people, rows))
        put(place, study)
    return Gathered(people, told, apart, rows, len(parts))


def _about(people: Sequence[Person], rows: int) -> bytes:
    value = {"format": FORMAT, "v": VERSION, "people": len(people), "rows": rows}
    return msgspec.json.encode(value) + b"\n"


def _jobs(sources: Sequence[Source], key: Key, aside: Path) -> Iterator[Job]:
    """In an order that tells nothing of names: else who is in which part of the study would."""
    ordered = sorted(enumerate(sources), key=lambda each: key.pseudonym(each[1].name))
    for first in range(0, len(ordered), _CHUNK):
        some = ordered[first : first + _CHUNK]
        yield Job(some, key, aside / f"lines-{first}", aside / f"ids-{first}")


def _shared_out(files: Sequence[Path], people: int) -> Iterator[Sequence[Path]]:
    """The files in as many parts as there are for so many persons."""
    parts = max(1, min(_MOST_PARTS, people // _PER_PART, len(files)))
    edges = [len(files) * nth // parts for nth in range(parts + 1)]
    yield from (files[edges[nth] : edges[nth + 1]] for nth in range(parts))


def read_in_one_go(job: Job) -> list[Told]:
    """Read these journals: their rows and ids stand in the files then."""
    told = []
    with job.lines.open("wb") as lines, job.ids.open("wb") as ids:
        for number, source in job.sources:
            try:
                found = read([source], job.key.weeks(source.name))
            except QiError as error:
                told.append(Told(number, source, error=str(error), unreadable=True))
                continue
            lines.write(_lines(number, found))
            ids.write(b"".join(b"%d,%d\n" % (number, _as_number(id_)) for id_ in found.ids))
            told.append(_told(number, source, found))
    return told


def _lines(number: int, found: Read) -> bytes:
    start = b'{"source":%d,' % number
    return b"".join([start + msgspec.json.encode(row)[1:] + b"\n" for row in found.rows])


def _as_number(id_: int | str) -> int:
    if isinstance(id_, int):
        return id_
    return int.from_bytes(blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _told(number: int, source: Source, found: Read) -> Told:
    heading = found.heading
    return Told(
        number=number,
        source=source,
        lines=len(found.ids),
        rows=len(found.rows),
        days=found.days,
        last=found.last.toordinal(),
        given=heading is not None and not found.ids,
        real_days=heading is not None and heading.days == "real",
        code=heading.code if heading else "",
        journals=found.journals,
        bad=found.bad,
        more_bad=found.more_bad,
        unknown=found.unknown,
        error="" if found.rows else f"{source.place}: {_nothing_in(found)}",
    )


def _nothing_in(found: Read) -> str:
    if found.bad:
        return "holds no entry that can be read, so it is left out; put back a copy that is whole"
    return "holds no entry, so it is left out"


def _people(told: Sequence[Told], shared: Iterable[tuple[int, int]]) -> tuple[list[Person], list[str]]:
    """The persons whose these journals are, and the names that two of them have.

    Journals are one person's where they share an entry, or what stands for the journal in studies, or a code;
    and what was given under a code is the person's whose folder is called so.
    """
    links = [*shared, *linked_by((each.number, journal) for each in told for journal in each.journals)]
    links += linked_by((each.number, each.code) for each in told)
    raw = {each.name: each.number for each in reversed(told) if not each.given}
    links += [(raw[each.code], each.number) for each in told if each.code in raw]
    people = [_person([told[number] for number in group]) for group in groups(len(told), links)]
    seen = Counter[str]()
    apart = []
    for person in people:
        seen[person.name] += 1
        if seen[person.name] > 1:
            apart.append(person.name)
            person.name = str(person.told[0].source.place)
    return people, apart


def _person(told: Sequence[Told]) -> Person:
    """Raw journals go before what was given, of which the one that goes furthest counts.

    The fullest gives the name, a folder before a copy: a damaged one that comes first renames nobody.
    """
    raw = [each for each in told if not each.given and (each.lines or each.unreadable)]
    furthest = max(told, key=lambda each: (each.last, each.rows, -each.number))
    counting = raw or [furthest]
    others = [each for each in told if each not in counting]
    first = max(counting, key=lambda each: (each.lines, each.source.folder is not None, -each.number))
    name = first.name
    if first.given and not first.code:  # a code of theirs says more than digits
        name = next((each.code for each in told if each.code), name)
    return Person(first.number, name, counting, others, first.rows, first.days)


def _read_again(people: Sequence[Person], number: int, key: Key, file: Path) -> None:
    """Read the journals of those who have several as one; they get numbers from `number` on."""
    with file.open("wb") as lines:
        for person in people:
            if len(person.told) < 2:
                continue
            sources = [each.source for each in person.told if not each.unreadable]
            found = read(sources, key.weeks(person.name)) if sources else Read([], set())
            person.number, person.rows, person.days = number, len(found.rows), found.days
            lines.write(_lines(number, found))
            number += 1
