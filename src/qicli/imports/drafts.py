"""What a row of another program's file says, on its way to an entry."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

import msgspec
from msgspec import Struct

from qicli.core.entry import Flag, Measure, Medicine, Site, Symptom
from qicli.core.safety.tiers import flags_in, flags_of
from qicli.core.text import stored
from qicli.core.words.moments.instants import LocalTime
from qicli.core.words.moments.reading import FIRST_YEAR
from qicli.core.words.vocabulary.feelings import MOODS
from qicli.core.words.vocabulary.phrases import meanings
from qicli.imports.met import Met
from qicli.imports.times import Order

# Columns that tell where someone was. "Pain Location" and the like are places on the body, and stay.
_WHEREABOUTS = {
    *("geohash", "latitude", "longitude", "lat", "lon", "lng", "coordinate", "coordinates", "gps"),
    *("location", "place", "address", "city", "town", "country", "region", "postcode", "zip"),
}


_SHORT = 200  # characters of a text that may well come again
_WHOLE_PAIN = re.compile(
    r"(10|[0-9])(?:[.,]0+)?(?: ?/ ?10| out of 10)?(?: ?[-–:(] ?[^\W\d]+(?: [^\W\d]+)?\)?)?"
)


class Problem(Struct, frozen=True):
    """A place in a file that says no entry: the number of a line, or words, and the reason."""

    place: str
    reason: str


class Draft(Struct, frozen=True, kw_only=True):
    """What one row says.

    Attributes:
        place: where it stands in the file.
        clock: what a clock there showed; `offset` is minutes from UTC where the file says so.
        content: all that the row says, by column, which makes the entry's id.
        texts: everything a person may have written, for the red flags.
        untaken: a pain that is no whole number from 0 to 10, or of another scale; it stands in the note.
    """

    place: str
    clock: datetime
    content: Mapping[str, str]
    texts: tuple[str, ...]
    offset: int | None = None
    pain: int | None = None
    sites: tuple[Site, ...] = ()
    qualities: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    measures: tuple[Measure, ...] = ()
    note: str = ""
    untaken: str = ""


class Known(Struct, frozen=True):
    """What only a whole file tells of its rows.

    Attributes:
        order: what is first in its dates, where they could be two.
        of_ten: whether its scale of pain is one from 0 to 10, as it goes beyond 5 and never beyond 10.
    """

    order: Order | None = None
    of_ten: bool = False


NOTHING_KNOWN = Known()
Drafts = Iterator[Draft | Problem]


def symptoms(
    source: str,
    drafts: Iterable[Draft | Problem],
    calendar: LocalTime,
    notice: Callable[[Draft], object] = lambda _: None,
) -> Iterator[Symptom | Problem]:
    """The entries these rows make, said now; a row whose time cannot be is a problem.

    An entry's id follows from what its row says, and from how many rows before it say the same: the same
    file twice gives the same ids. `notice` is told of each row that makes an entry.
    """
    now = calendar.now()
    met = Met()
    for draft in drafts:
        if isinstance(draft, Problem):
            yield draft
            continue
        content = msgspec.json.encode([source, *sorted(pair for pair in draft.content.items() if pair[1])])
        number = met.count(content)
        try:
            at = _placed(draft, calendar, now)
        except ValueError as error:
            yield Problem(draft.place, str(error))
            continue
        if not _says_something(draft):
            yield Problem(draft.place, "says nothing")
            continue
        notice(draft)
        id_ = hashlib.sha256(content + str(number).encode()).hexdigest()[:12]
        yield _entry(draft, at, id_, now)


def batch_of(source: str, ids: Iterable[int]) -> str:
    """The id that the entries of one file share, so that one undo takes all of them back.

    It follows from theirs, as numbers: the same file brought in on two machines is one import.
    """
    digest = hashlib.sha256(msgspec.json.encode([source])[:-1])
    for id_ in sorted(ids):
        digest.update(b',"%012x"' % id_)
    digest.update(b"]")
    return digest.hexdigest()[:12]


def _says_something(draft: Draft) -> bool:
    """Whether there is more in it than a time; a row that is cut off may have no more."""
    said = (
        draft.sites,
        draft.qualities,
        draft.moods,
        draft.tags,
        draft.medicines,
        draft.measures,
        draft.note,
    )
    return draft.pain is not None or any(said)


@lru_cache(maxsize=4096)  # most rows of a diary have no words of their own
def _flags_in(text: str) -> tuple[Flag, ...]:
    return flags_in(text)


def _entry(draft: Draft, at: datetime, id_: str, now: datetime) -> Symptom:
    text = "\n".join(draft.texts)
    flags = _flags_in(text) if len(text) < _SHORT else flags_in(text)
    more = tuple(flag for flag in flags_of(draft.sites, draft.qualities, draft.note) if flag not in flags)
    return Symptom(
        id=id_,
        logged=now,
        at=at,
        pain=draft.pain,
        sites=draft.sites,
        qualities=draft.qualities,
        moods=draft.moods,
        tags=draft.tags,
        medicines=draft.medicines,
        measures=draft.measures,
        note=draft.note,
        flags=(*flags, *more),
    )


def _placed(draft: Draft, calendar: LocalTime, now: datetime) -> datetime:
    """When it was: the first of two times of that name, and an hour later where the clocks skipped it.

    Raises:
        ValueError: it has not come yet, or is too long ago.
    """
    clock = draft.clock.replace(microsecond=0)
    if clock.year < FIRST_YEAR:
        raise ValueError(f"{clock:%Y-%m-%d} is too long ago")
    if clock.year > now.year + 1:
        raise ValueError(f"{clock:%Y-%m-%d} has not come yet")
    if draft.offset is not None:
        at = clock.replace(tzinfo=timezone(timedelta(minutes=draft.offset)))
    else:
        found = calendar.place(clock) or calendar.place(clock + timedelta(hours=1))
        if not found:
            raise ValueError(f"{clock:%Y-%m-%d %H:%M} was skipped when the clocks changed")
        at = found[0]
    if at.astimezone(UTC) > now.astimezone(UTC):
        raise ValueError(f"{at:%Y-%m-%d %H:%M} has not come yet")
    return at


@lru_cache(maxsize=256)  # a table has the same columns in every row
def whereabouts(column: str) -> bool:
    """Whether a column tells where someone was, which is left out."""
    words = set(re.findall(r"[a-z]+", column.lower()))
    return "pain" not in words and not words.isdisjoint(_WHEREABOUTS)


def kept(cells: Mapping[str, str], *mapped: str) -> str:
    """What the other columns say, each as `column: value`, for the note."""
    left = {name: cell.strip() for name, cell in cells.items() if name not in mapped}
    return "; ".join(f"{name}: {cell}" if name else cell for name, cell in left.items() if cell)


def tagged(words: Iterable[str]) -> tuple[str, ...]:
    """Each of these words once, as tags."""
    return tuple(dict.fromkeys(stored(word.strip()) for word in words if word.strip()))


def mood(text: str) -> str | None:
    """The mood a word names, if it is one of ours."""
    word = meanings(text.lower().strip().replace("-", " ")).get("mood")
    return word if word in MOODS else None


def whole_pain(text: str) -> int | None:
    """The pain that a whole number from 0 to 10 says, as in `7`, `7,0`, `7/10`, `7 - severe`; else None."""
    found = _WHOLE_PAIN.fullmatch(text.strip())
    return int(found[1]) if found else None
