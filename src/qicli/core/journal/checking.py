"""Checking a journal: everything in its lines that should not be so, each thing a finding with its remedy."""

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime, timedelta

import msgspec
from msgspec import Struct

from qicli.core.entry import (
    VERSION,
    BadLine,
    Checkin,
    Forgotten,
    Plan,
    Question,
    Retraction,
    Said,
    Seen,
    Session,
    Symptom,
    Unknown,
    decode,
    encode,
)

# How far ahead of now a line may be. A clock that shows another zone's time is off by less than a day, and
# does no harm; a year typed wrong does.
TOLERANCE = timedelta(days=1)

# A journal may have a million lines. Of each are kept 60 bits for its id and, where there are several files,
# 48 for its content: a Python integer takes no more memory for them than for fewer. In a million lines two
# ids fall together once in two million checks, and not again in the next, since hashes are salted.
_ID = (1 << 60) - 1
_CONTENT = (1 << 48) - 1
_FILES = 1 << 12  # room for the file's number beside its line's content

_STEP = timedelta(microseconds=1)  # by so much a line is said later than the one above it, at least
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)

# Lines that speak of no other, unless they replace it.
_ON_THEIR_OWN = frozenset({Session, Symptom, Checkin, Seen, Plan, Question, Forgotten})

UNREADABLE = ("torn", "not-json", "not-an-entry")  # lines that `--repair` moves out of the way
FUTURE = "future"  # said or felt later than now; what is said later is moved aside, and stays a finding
REPAIRED = (*UNREADABLE, "order", "double")  # findings in this machine's own files that `--repair` settles


class Finding(Struct, frozen=True):
    """One thing that is not as it should be.

    Attributes:
        file: the file's path.
        line: the line in it, from 1; None for the file as a whole.
        kind: a stable name, for scripts.
        what: what is found; `remedy`: what to do about it.
    """

    file: str
    line: int | None
    kind: str
    what: str
    remedy: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.what}; {self.remedy}"


class _Link(Struct, frozen=True):
    """A line that speaks of another, which was not met so far."""

    file: str
    line: int
    what: str
    target: str


class Checking:
    """Told of every line of one file after another, it finds what is wrong with them.

    Attributes:
        entries: how many different lines there are that can be read.
        doubles: how many lines stand in another file too, as they do in a conflict copy or a backup.
    """

    def __init__(self, now: datetime, forgotten: Collection[str] = (), *, files: int = 1) -> None:
        self._now = now
        self._forgotten = forgotten
        self._alone = files == 1
        self._files: list[str] = []
        self._met: dict[int, int] = {}  # id → its line's content and its file's number, in one integer
        self._batches: set[str] = set()
        self._links: list[_Link] = []
        self.doubles = 0

    @property
    def entries(self) -> int:
        """How many different ids were met."""
        return len(self._met)

    def look_through(self, file: str, lines: Iterable[tuple[int, bytes]], *, own: bool) -> Iterator[Finding]:
        """The findings in a file's lines, which come first line first, each with its number.

        Args:
            file: the file's path.
            lines: the numbers, from 1, and the bytes; with or without line breaks.
            own: whether this machine may repair the file.
        """
        mine = len(self._files) % _FILES
        self._files.append(file)
        met, alone, limit = self._met, self._alone, self._now + TOLERANCE
        above: datetime | None = None
        soon = limit.toordinal() - 1  # the days from which it is worth comparing moments of different places
        for number, raw in lines:
            said = decode(raw)
            if isinstance(said, BadLine):
                if raw.strip():
                    yield Finding(file, number, *_unreadable(raw, said.reason), _repair(own=own))
                continue
            logged = said.logged
            if above is not None and logged < above:
                yield _out_of_order(file, number, above - logged, own=own)
            at = getattr(said, "at", logged)
            if (logged > limit and not _follows(logged, above)) or (at.toordinal() >= soon and at > limit):
                yield _ahead(file, number, said, self._now)
            above = logged
            id_ = hash(said.id) & _ID
            content = mine if alone else (_content(said, raw) & _CONTENT) * _FILES + mine
            if id_ in met:
                yield from self._again(file, number, said.id, content, own=own)
            else:
                met[id_] = content
            if type(said) not in _ON_THEIR_OWN or said.replaces is not None or said.batch is not None:
                yield from self._more(file, number, said)

    def dangling(self) -> Iterator[Finding]:
        """The findings that only the whole journal shows: lines that speak of lines that are nowhere."""
        for link in self._links:
            if not self._is_there(link.target):
                what = f"{link.what} {link.target}, which is in no file"
                yield Finding(link.file, link.line, "target", what, "another machine's file may bring it")

    def _again(self, file: str, number: int, id_: str, content: int, *, own: bool) -> Iterator[Finding]:
        """An id that was met already: the same line in another file is as it should be."""
        former = self._met[hash(id_) & _ID]
        if former % _FILES == content % _FILES:
            yield Finding(file, number, "double", f"the id {id_} again in this file", _once(own=own))
        elif former // _FILES == content // _FILES:
            self.doubles += 1
            self._met[hash(id_) & _ID] = content
        else:
            what = f"the id {id_} again, but not the line that {self._files[former % _FILES]} has"
            yield Finding(file, number, "conflict", what, "the later said counts, and both are kept")

    def _more(self, file: str, number: int, said: Said) -> Iterator[Finding]:
        """What is to be said of lines that are unknown, or that speak of others."""
        if said.batch:
            self._batches.add(said.batch)
        if isinstance(said, Unknown):
            what = f"an unknown {_strange(said)}, kept and not counted"
            yield Finding(file, number, "unknown", what, "a newer qi may know it")
        if said.replaces and not self._is_there(said.replaces):
            self._links.append(_Link(file, number, "an edit of", said.replaces))
        if isinstance(said, Retraction) and not self._is_there(said.target):
            self._links.append(_Link(file, number, "takes back", said.target))

    def _is_there(self, target: str) -> bool:
        return hash(target) & _ID in self._met or target in self._batches or target in self._forgotten


def _content(said: Said, raw: bytes) -> int:
    """What two lines of one id have in common that are one and the same.

    Two machines that import the same file say the same thing at different moments.
    """
    if said.batch is None or isinstance(said, Unknown):
        return hash(raw.rstrip())
    return hash(encode(msgspec.structs.replace(said, logged=_ANY_TIME)))


def _unreadable(raw: bytes, reason: str) -> tuple[str, str]:
    """What kind of unreadable a line is: cut off, no JSON at all, or JSON that is no entry."""
    try:
        msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        if "truncated" in str(error):
            return "torn", "torn, its end is missing"
        return "not-json", f"not JSON ({error})"
    return "not-an-entry", f"no entry ({reason})"


def _repair(*, own: bool) -> str:
    if own:
        return "qi journal check --repair puts it right"
    return "run qi journal check --repair on the machine that writes this file"


def _once(*, own: bool) -> str:
    return f"{_repair(own=own)} where both lines are the same"


def _out_of_order(file: str, number: int, by: timedelta, *, own: bool) -> Finding:
    what = f"out of order, said {_span(by)} before the line above it"
    return Finding(file, number, "order", what, _repair(own=own))


def _follows(logged: datetime, above: datetime | None) -> bool:
    """Whether a line is where it is only because none may be said before the one above it."""
    return above is not None and timedelta() < logged - above <= _STEP


def _ahead(file: str, number: int, said: Said, now: datetime) -> Finding:
    ahead = max(said.logged, getattr(said, "at", said.logged)) - now
    what = f"in the future by {_span(ahead)} ({said.id})"
    remedy = "look at this machine's clock, and at the entry's day"
    if said.logged > now + TOLERANCE:
        remedy += "; qi journal check --repair moves it aside, so that no later entry is dated by it"
    return Finding(file, number, FUTURE, what, remedy)


def _span(span: timedelta) -> str:
    """A stretch of time in the largest unit that fits it."""
    seconds = span.total_seconds()
    for unit, length in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:g} s"


def _strange(said: Unknown) -> str:
    heading = msgspec.json.decode(said.raw, type=_Heading)
    return f"kind ({said.type})" if heading.v == VERSION else f"version ({heading.v})"


class _Heading(Struct):
    v: int
