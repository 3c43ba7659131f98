"""One person's journal, read for a study: by qi's own decoding, and its ledger of what stands."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from pathlib import Path

from msgspec import Struct

from qicli.adapters.home.settings import SettingsFile
from qicli.adapters.home.taught import read_taught
from qicli.adapters.journal.at_once import decoded_at_once
from qicli.adapters.journal.packed import numbered_lines
from qicli.adapters.study.shift import kept_in
from qicli.adapters.study.sources import Source
from qicli.core.entry import BadLine, Forgotten, Known, Unknown, decode, order
from qicli.core.ledger import compact, standing_of_all
from qicli.core.study.given import Heading, NoRowsError, is_heading, read_heading, read_row
from qicli.core.study.row import Row
from qicli.core.study.rows import rows_of
from qicli.core.when import MIDNIGHT, days_starting
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught, is_painkiller
from qicli.errors import JournalError, QiError

MOST_TOLD = 3  # bad lines of one journal that are named


class Read(Struct):
    """What a journal holds.

    Attributes:
        rows: what goes into the study.
        ids: of all lines, by which one person's journals are known.
        heading: of what was given to a study, which has no ids.
        journals: what stands for the journal in studies, with shifted days and with real ones, where that is
            known.
        bad: the first bad lines, named; `more_bad`: how many there are besides.
        unknown: lines that a newer qi wrote.
    """

    rows: list[Row]
    ids: set[int | str]
    heading: Heading | None = None
    journals: tuple[str, ...] = ()
    bad: list[str] = []
    more_bad: int = 0
    unknown: int = 0

    @property
    def days(self) -> int:
        """On how many days anything was noted."""
        return len({row.day for row in self.rows})

    @property
    def last(self) -> date:
        """The last day."""
        return max((row.day for row in self.rows), default=date.min)

    def complain(self, place: str) -> None:
        """Keep that a line is bad."""
        if len(self.bad) < MOST_TOLD:
            self.bad.append(place)
        else:
            self.more_bad += 1


def read(sources: Sequence[Source], weeks: int) -> Read:
    """What these hold, which are one person's; of raw journals all days are shifted by so many weeks.

    Raises:
        QiError: a file cannot be read: what it took back would stand, so nothing of that person counts.
    """
    told = Read([], set())
    known: list[Known] = []
    for file in (file for source in sources for file in source.files):
        try:
            at_once = decoded_at_once(file)
            if at_once is not None:
                known += at_once
                continue
            lines = numbered_lines(file)
            first = next(lines, None)
            if first is not None and is_heading(first[1]):
                _read_given(file, first[1], lines, told)
            else:
                known += _known(file, [] if first is None else [first], lines, told)
        except JournalError as error:
            raise QiError(f"{_unwritten(error)}; its person is left out") from error
    told.ids = {compact(said.id) for said in known}
    told.journals = (told.heading.journal,) if told.heading else _kept(sources)
    if known:
        settings = next((each.settings for each in sources if each.settings is not None), None)
        told.rows = _rows(known, settings, weeks)
    return told


def _unwritten(error: JournalError) -> str:
    """What is wrong with a file, without what is of use only to whoever writes to it."""
    return str(error).removesuffix("; nothing was changed")


def _known(
    file: Path, first: Sequence[tuple[int, bytes]], lines: Iterator[tuple[int, bytes]], told: Read
) -> Iterator[Known]:
    for number, raw in (*first, *lines):
        if not raw.strip():
            continue
        said = decode(raw)
        if isinstance(said, BadLine):
            told.complain(f"{file}:{number}: {said.reason}")
        elif isinstance(said, Unknown):
            told.unknown += 1
        else:
            yield said


def _read_given(file: Path, first: bytes, lines: Iterator[tuple[int, bytes]], told: Read) -> None:
    """Of several that one person gave the one that goes furthest counts."""
    try:
        heading = read_heading(first)
    except NoRowsError as error:
        raise QiError(f"{file}: {error}") from error
    here = Read([], set())
    for number, raw in lines:
        try:
            here.rows.append(read_row(raw))
        except NoRowsError as error:
            told.complain(f"{file}:{number}: {error}")
    if told.heading is None or further(here, told):
        told.heading, told.rows = heading, here.rows


def further(one: Read, other: Read) -> bool:
    """Whether one goes further than another, of what the same person gave twice."""
    return (one.last, len(one.rows)) > (other.last, len(other.rows))


def _rows(known: Sequence[Known], settings: Path | None, weeks: int) -> list[Row]:
    starts, taught = _chosen(settings)
    forgotten = {said.target for said in known if isinstance(said, Forgotten)}
    entries = standing_of_all(sorted(known, key=order, reverse=True), forgotten)
    with days_starting(starts):
        return rows_of(entries, weeks, lambda name: is_painkiller(name, taught))


def _chosen(settings: Path | None) -> tuple[time, Taught]:
    """When the person's days begin, and their own names; as usual where their settings are not at hand."""
    if settings is None:
        return MIDNIGHT, NOTHING_TAUGHT
    try:
        return SettingsFile(settings).load().day_begins, read_taught(settings)
    except QiError:
        return MIDNIGHT, NOTHING_TAUGHT


def _kept(sources: Sequence[Source]) -> tuple[str, ...]:
    for source in sources:
        if source.folder is not None:
            try:
                shift = kept_in(source.folder)
            except (QiError, OSError):
                continue  # nothing is known then, and nothing else needs it
            if shift is not None:
                return tuple(each for each in (shift.journal, shift.real) if each)
    return ()
