"""Reading a moment or a day of the past as a person says it: `yesterday 8pm`, `20 min ago`, `tuesday`."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NoReturn, Protocol

from msgspec import Struct

from qicli.core.when import day_of

DAY = timedelta(days=1)
NOON = time(12)
PARTS = {"morning": time(8), "noon": NOON, "afternoon": time(15), "evening": time(20), "night": time(22)}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS = {
    **dict.fromkeys(("min", "mins", "minute", "minutes"), timedelta(minutes=1)),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), timedelta(hours=1)),
}
DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7}

# The first year for which every system can tell how the clocks of a place stood: Windows knows no local
# time before 1970, and Python looks a day back from the moment it is asked about.
FIRST_YEAR = 1971


class LocalTime(Protocol):
    """What reading a moment has to know of the place where the person is."""

    def now(self) -> datetime:
        """Now, with the offset of this place, to the ms."""
        ...

    def place(self, naive: datetime) -> list[datetime]:
        """The instants at which the person's clock shows this time: one; none or two at a clock change."""
        ...

    def here(self, instant: datetime) -> datetime:
        """The same instant, with the offset that this place has then."""
        ...


class _Said(Struct, frozen=True):
    """What the words say, before it is known whether that ever was.

    Attributes:
        day: the day; None where only a time of day or a stretch of time was said.
        clock: the time of day that was said; with an offset only after a date.
        usual: the time of day that a day without one stands for.
        elapsed: how long ago, as real time.
    """

    day: date | None = None
    clock: time | None = None
    usual: time | None = NOON
    elapsed: timedelta | None = None


def read_moment(text: str, calendar: LocalTime) -> datetime:
    """The moment of the past that `text` names, with the offset of that place and day.

    Minutes and hours ago are elapsed time. Anything else is what the person's own clock showed, unless an
    offset was written. A day without a time of day is its noon, `3 days ago` the same time of day, and a
    time of day without a day its latest occurrence. Yesterday is by the clock, whenever the day starts.

    Raises:
        ValueError: says in one sentence what would be accepted.
    """
    now = calendar.now()
    said = _said(_words(text), now, now.date())
    if said is None:
        _refuse(text, now, "time", [f"{now.date() - DAY} 21:00", "yesterday 8pm", "20 min ago"])
    if said.elapsed is not None:
        instant = now.astimezone(UTC) - said.elapsed
        _check_year(text, instant.date(), "time")
        return calendar.here(instant)
    clock = said.clock if said.clock is not None else said.usual
    if clock is None:
        raise ValueError(f'"{text}" names no time of day; write it as today {now:%H:%M}')
    if said.day is None:
        return _latest(text, clock, now, calendar)
    _check_year(text, said.day, "time")
    moment = datetime.combine(said.day, clock)
    far = said.day - now.date() > 3 * DAY  # more than any two clocks on earth are apart
    if clock.tzinfo is None and not far:
        return _placed(text, moment, now, calendar)
    if far or not _past([moment], now):
        raise ValueError(f'"{text}" has not come yet; give a time up to now')
    return moment


def read_day(text: str, calendar: LocalTime) -> date:
    """The day that `text` names, today at the latest.

    Raises:
        ValueError: says in one sentence what would be accepted.
    """
    now = calendar.now()
    said = _said(_words(text), now, day_of(now))
    if said is None:
        _refuse(text, now, "day", [f"{day_of(now) - DAY}", "tuesday", "3 days ago"])
    day = said.day or day_of(now) - DAY
    _check_year(text, day, "day")
    if day > day_of(now):
        raise ValueError(f'"{text}" has not come yet; give a day up to today')
    if said.day is None or said.clock is not None:
        raise ValueError(f'"{text}" names a time of day; give a day alone, such as {day}')
    return day


def _words(text: str) -> list[str]:
    """The words in small letters: `9:30 pm` is one, a date and its time are two."""
    if not text.isascii():
        return []
    line = " ".join(text.lower().split())
    for end in ("am", "pm", "+", "-"):
        line = line.replace(f" {end}", end)
    if line[10:11] == "t" and _date(line[:10]) is not None:
        line = f"{line[:10]} {line[11:]}"
    return line.split()


def _said(words: list[str], now: datetime, today: date) -> _Said | None:
    """What these words say; None if qi does not know them.

    For a moment `today` is the date that the clock shows, for a day the one that is lived.
    """
    words = [word for word in words if word != "at"]
    match words:
        case [*stretch, "ago"]:
            return _ago(stretch, now, today)
        case ["last", "night"]:
            words = ["yesterday", "night"]
        case ["this", ("morning" | "afternoon" | "evening") as part]:
            words = ["today", part]
    return _clock_face(words, today)


def _ago(stretch: list[str], now: datetime, today: date) -> _Said | None:
    match stretch:
        case ["half", "an", "hour"]:
            return _Said(elapsed=timedelta(minutes=30))
        case [amount, unit]:
            number = _amount(amount)
        case [word]:
            unit = word.lstrip("0123456789")
            number = _amount(word.removesuffix(unit))
        case _:
            return None
    if number is not None and unit in UNITS:
        return _Said(elapsed=number * UNITS[unit])
    if number is not None and unit in DAYS:
        day = date.fromordinal(max(1, today.toordinal() - number * DAYS[unit]))
        return _Said(day=day, usual=now.time())
    return None


def _clock_face(words: list[str], today: date) -> _Said | None:
    """A day, a time of day, or both; an offset only after a date: whose yesterday it is was not said."""
    match words:
        case [word]:
            day, clock = _day(word, today), NOON if word == "noon" else _clock(word)
            known = day is not None or clock is not None
        case [word, at]:
            day, clock = _day(word, today), PARTS.get(at) or _clock(at)
            known = day is not None and clock is not None
        case _:
            return None
    if not known or (clock is not None and clock.tzinfo is not None and _date(word) is None):
        return None
    return _Said(day=day, clock=clock, usual=None if word == "today" else NOON)


def _amount(word: str) -> int | None:
    if word in {"a", "an"}:
        return 1
    return int(word) if word.isdigit() and len(word) <= 6 else None  # 6: so that no sum overflows


def _day(word: str, today: date) -> date | None:
    if word == "today":
        return today
    if word == "yesterday":
        return today - DAY
    for number, name in enumerate(WEEKDAYS):
        if word in {name, name[:3]}:
            return today - DAY * ((today.weekday() - number - 1) % 7 + 1)
    return _date(word)


def _date(word: str) -> date | None:
    """The date in this one form of ISO 8601: 2026-11-20."""
    if len(word) != 10 or word[4] != "-" or word[7] != "-":
        return None
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def _clock(word: str) -> time | None:
    """The time of day in `21:00`, `21:00:05+01:00`, `9pm` or `9:30pm`."""
    half = word[-2:] if word[-2:] in {"am", "pm"} else ""
    hour, colon, rest = word.removesuffix(half).partition(":")
    if not hour.isdigit() or len(hour) > 2 or not (colon or half):
        return None
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half == "pm" else 0)
    if number > 23:  # from 3.14 on Python would read 24:00 as the midnight before
        return None
    try:
        return time.fromisoformat(f"{number:02}:{rest.upper() if colon else '00'}")
    except ValueError:
        return None


def _latest(text: str, clock: time, now: datetime, calendar: LocalTime) -> datetime:
    """The latest time that the clock showed this."""
    today = now.date()
    for day in (today + DAY, today):  # a clock set back over midnight has shown a part of tomorrow
        said = datetime.combine(day, clock)
        if said <= now.replace(tzinfo=None) or _past(calendar.place(said), now):
            return _placed(text, said, now, calendar)
    return _placed(text, datetime.combine(today - DAY, clock), now, calendar)


def _placed(text: str, said: datetime, now: datetime, calendar: LocalTime) -> datetime:
    """The one instant of the past at which the person's clock showed this."""
    instants = calendar.place(said)
    past = _past(instants or _around(said, calendar), now)
    shown = f"{said:%Y-%m-%d %H:%M}"
    if not past:
        raise ValueError(f'"{text}" means {shown}, which has not come yet; give a time up to now')
    choices = " or ".join(instant.isoformat(" ", "minutes") for instant in past)
    if not instants:
        raise ValueError(f"{shown} was skipped when the clocks changed; write {choices}")
    if len(past) > 1:
        raise ValueError(f"{shown} came twice when the clocks changed; write {choices}")
    return past[0]


def _around(skipped: datetime, calendar: LocalTime) -> list[datetime]:
    """The instants a skipped time would be, had the clock changed before it, and had it not changed."""
    there = skipped.replace(tzinfo=UTC)
    # A day away, every clock on earth is surely after the change, or surely before it.
    offsets = [calendar.here(there + days).replace(tzinfo=UTC) - (there + days) for days in (DAY, -DAY)]
    return [calendar.here(there - offset) for offset in offsets]


def _past(instants: Iterable[datetime], now: datetime) -> list[datetime]:
    """Those that have come, compared as instants: within one zone Python would compare clock faces."""
    return [instant for instant in instants if instant.astimezone(UTC) <= now.astimezone(UTC)]


def _check_year(text: str, day: date, kind: str) -> None:
    if day.year < FIRST_YEAR:
        raise ValueError(f'"{text}" is too long ago; give a {kind} from {FIRST_YEAR} on')


def _refuse(text: str, now: datetime, kind: str, forms: list[str]) -> NoReturn:
    """Say why `text` is not understood: a date in another form, or nothing qi knows.

    Raises:
        ValueError: always.
    """
    days = _other_dates(text, day_of(now))
    if len(days) > 1:
        raise ValueError(f'"{text}" could be {days[0]} or {days[1]}; write the one that is meant')
    if days:
        raise ValueError(f'"{text}" is no {kind} as qi reads it; write the date as {days[0]}')
    raise ValueError(f'"{text}" is no {kind}; write it as {forms[0]}, {forms[1]} or {forms[2]}')


def _other_dates(text: str, today: date) -> list[date]:
    """The dates that `03/04/2026`, `3.4.26` or `2026-4-3` could be: the day first, the month first."""
    words = _words(text)
    parts = words[0].replace("/", "-").replace(".", "-").split("-") if words else []
    if len(parts) != 3 or not all(part.isdigit() and len(part) in {1, 2, 4} for part in parts):
        return []
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return _real([(first, second, third)])
    if len(parts[2]) == 4:
        return _real([(third, second, first), (third, first, second)])
    year = third + (2000 if 2000 + third <= today.year else 1900)
    days = _real([(year, second, first), (year, first, second)])
    return days if len(days) > 1 else []  # one alone would be a guess: the year may be any of the three


def _real(dates: Iterable[tuple[int, int, int]]) -> list[date]:
    """Those that the calendar has, each once."""
    found: list[date] = []
    for year, month, day in dates:
        try:
            one = date(year, month, day)
        except ValueError:
            continue
        found += [one] if one not in found else []
    return found
