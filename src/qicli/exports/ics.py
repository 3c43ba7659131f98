"""A calendar file (RFC 5545) that any calendar can take in; times are local wherever one is ("floating")."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from msgspec import Struct

from qicli.core.text import stored, visible

LONGEST_LINE = 75  # octets, without the line break
REMINDER = 10  # minutes before
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Event(Struct, frozen=True, kw_only=True):
    """One practice in a calendar, or one that comes again every week.

    Attributes:
        uid: the same whenever it is exported, so that a newer export takes the place of an older one.
        revision: rises with every export.
        day: the first day; `at` the time of day there.
        minutes: how long.
        weekdays: the days of every week on which it comes again, 0 for Monday; none for a single event.
        until: the last day of those.
    """

    uid: str
    revision: int
    day: date
    at: time
    minutes: int
    summary: str
    description: str
    weekdays: tuple[int, ...] = ()
    until: date | None = None


def calendar(events: Iterable[Event], stamp: datetime) -> str:
    """The whole file; `stamp` is the moment at which it is made."""
    return "".join(f"{folded(line)}\r\n" for line in _lines(events, stamp))


def escaped(text: str) -> str:
    """A text as a calendar's value: its own signs escaped, line breaks written out, nothing unprintable."""
    lines = [visible(line) for line in stored(text).splitlines()]
    for sign in "\\;,":
        lines = [line.replace(sign, f"\\{sign}") for line in lines]
    return "\\n".join(lines)


def folded(line: str) -> str:
    """A line in pieces of at most 75 octets, each but the first behind a blank; no letter is cut."""
    pieces, piece, room = [], "", LONGEST_LINE
    for letter in line:
        if len((piece + letter).encode()) > room:
            pieces.append(piece)
            piece, room = "", LONGEST_LINE - 1  # the blank is one
        piece += letter
    return "\r\n ".join([*pieces, piece])


def _lines(events: Iterable[Event], stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//qi//qicli//EN"
    yield "CALSCALE:GREGORIAN"
    for event in events:
        yield from _event(event, stamp)
    yield "END:VCALENDAR"


def _event(event: Event, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{event.revision}"
    yield f"DTSTART:{_floating(event.day, event.at)}"
    yield f"DURATION:PT{event.minutes}M"
    if event.weekdays:
        days = ",".join(_WEEKDAYS[day] for day in sorted(event.weekdays))
        until = "" if event.until is None else f";UNTIL={_floating(event.until, event.at)}"
        yield f"RRULE:FREQ=WEEKLY;BYDAY={days}{until}"
    yield f"SUMMARY:{escaped(event.summary)}"
    yield f"DESCRIPTION:{escaped(event.description)}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"TRIGGER:-PT{REMINDER}M"
    yield f"DESCRIPTION:{escaped(event.summary)}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _floating(day: date, at: time) -> str:
    """A time of day without a zone: the same on the wall wherever one is."""
    return f"{day.year:04}{day:%m%d}T{at:%H%M%S}"
