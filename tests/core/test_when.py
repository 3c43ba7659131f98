"""Moments, days and periods: the past only, one instant only, and the day as written."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import BERLIN, EVENING, FakeCalendar
from qicli.core.when import Period, day_later, day_of, days_of, days_starting, later
from qicli.core.words.moments.reading import FIRST_YEAR, PARTS, WEEKDAYS, read_day, read_moment

DAY = timedelta(days=1)
Past = TypeVar("Past")


def moment(text: str, now: datetime = EVENING) -> str:
    """The moment that this names, in ISO form."""
    return read_moment(text, FakeCalendar(now)).isoformat()


class TestMoments:
    """What names a moment, on Saturday, 21 November 2026, at 21:03 in Berlin."""

    @pytest.mark.parametrize(
        ("text", "at"),
        [
            pytest.param("2026-11-20 21:00", "2026-11-20T21:00:00+01:00", id="here"),
            pytest.param(" 2026-07-20T07:30 ", "2026-07-20T07:30:00+02:00", id="in summer time"),
            pytest.param(
                "2026-11-20T21:00:05+01:00", "2026-11-20T21:00:05+01:00", id="as the journal has it"
            ),
            pytest.param("2026-11-20 21:00:05 -05:00", "2026-11-20T21:00:05-05:00", id="somewhere else"),
            pytest.param("2026-11-20t21:00z", "2026-11-20T21:00:00+00:00", id="in Greenwich"),
            pytest.param("2026-11-22 07:00+14:00", "2026-11-22T07:00:00+14:00", id="where it is tomorrow"),
            pytest.param("2026-11-21 21:03", "2026-11-21T21:03:00+01:00", id="now"),
            pytest.param("2026-11-20", "2026-11-20T12:00:00+01:00", id="a date"),
            pytest.param("2026-11-20 9pm", "2026-11-20T21:00:00+01:00", id="a date and an hour"),
            pytest.param("2026-11-20  Evening", "2026-11-20T20:00:00+01:00", id="a date and a part of it"),
            pytest.param("20 min ago", "2026-11-21T20:43:00+01:00", id="minutes"),
            pytest.param("  20MIN\tago", "2026-11-21T20:43:00+01:00", id="any case and spacing"),
            pytest.param("2 hours ago", "2026-11-21T19:03:00+01:00", id="hours"),
            pytest.param("10000 minutes ago", "2026-11-14T22:23:00+01:00", id="many minutes"),
            pytest.param("an hour ago", "2026-11-21T20:03:00+01:00", id="an hour"),
            pytest.param("half an hour ago", "2026-11-21T20:33:00+01:00", id="half an hour"),
            pytest.param("a minute ago", "2026-11-21T21:02:00+01:00", id="a minute"),
            pytest.param("0 minutes ago", "2026-11-21T21:03:00+01:00", id="none"),
            pytest.param("3 days ago", "2026-11-18T21:03:00+01:00", id="days"),
            pytest.param("2 weeks ago", "2026-11-07T21:03:00+01:00", id="weeks"),
            pytest.param("a week ago", "2026-11-14T21:03:00+01:00", id="a week"),
            pytest.param("yesterday at 8pm", "2026-11-20T20:00:00+01:00", id="with at"),
            pytest.param("a day ago", "2026-11-20T21:03:00+01:00", id="a day"),
            pytest.param("100 days ago", "2026-08-13T21:03:00+02:00", id="days, from summer time"),
            pytest.param("yesterday", "2026-11-20T12:00:00+01:00", id="yesterday"),
            pytest.param("Yesterday 8pm", "2026-11-20T20:00:00+01:00", id="yesterday at"),
            pytest.param("yesterday morning", "2026-11-20T08:00:00+01:00", id="morning"),
            pytest.param("yesterday noon", "2026-11-20T12:00:00+01:00", id="noon of yesterday"),
            pytest.param("yesterday afternoon", "2026-11-20T15:00:00+01:00", id="afternoon"),
            pytest.param("yesterday evening", "2026-11-20T20:00:00+01:00", id="evening"),
            pytest.param("yesterday night", "2026-11-20T22:00:00+01:00", id="night"),
            pytest.param("last night", "2026-11-20T22:00:00+01:00", id="last night"),
            pytest.param("this morning", "2026-11-21T08:00:00+01:00", id="this morning"),
            pytest.param("this afternoon", "2026-11-21T15:00:00+01:00", id="this afternoon"),
            pytest.param("this evening", "2026-11-21T20:00:00+01:00", id="this evening"),
            pytest.param("today 9:00", "2026-11-21T09:00:00+01:00", id="today"),
            pytest.param("tuesday", "2026-11-17T12:00:00+01:00", id="a weekday"),
            pytest.param("Tue", "2026-11-17T12:00:00+01:00", id="a short weekday"),
            pytest.param("saturday", "2026-11-14T12:00:00+01:00", id="never today"),
            pytest.param("monday 7:30", "2026-11-16T07:30:00+01:00", id="a weekday at"),
            pytest.param("monday evening", "2026-11-16T20:00:00+01:00", id="the evening of a weekday"),
            pytest.param("21:00", "2026-11-21T21:00:00+01:00", id="just now"),
            pytest.param("21:03", "2026-11-21T21:03:00+01:00", id="this minute"),
            pytest.param("9pm", "2026-11-21T21:00:00+01:00", id="an hour of today"),
            pytest.param("9:30 pm", "2026-11-20T21:30:00+01:00", id="not yet today"),
            pytest.param("12 am", "2026-11-21T00:00:00+01:00", id="midnight"),
            pytest.param("12pm", "2026-11-21T12:00:00+01:00", id="twelve at noon"),
            pytest.param("noon", "2026-11-21T12:00:00+01:00", id="noon"),
            pytest.param("25/12/2025", "2025-12-25T12:00:00+01:00", id="one date alone is real"),
            pytest.param("4/4/2026", "2026-04-04T12:00:00+02:00", id="both are the same"),
            pytest.param("2026/4/3", "2026-04-03T12:00:00+02:00", id="the year first"),
            pytest.param("yesterday at about 9:00", "2026-11-20T09:00:00+01:00", id="about"),
            pytest.param("last tuesday", "2026-11-17T12:00:00+01:00", id="the latest one"),
        ],
    )
    def test_accepted(self, text: str, at: str) -> None:
        """A time without an offset is one of this place at that date."""
        assert moment(text) == at

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            pytest.param("2026-11-21 21:04", "means 2026-11-21 21:04, which has not come yet", id="future"),
            pytest.param("today 22:00", "means 2026-11-21 22:00, which has not come yet", id="later today"),
            pytest.param(
                "2026-11-22", "means 2026-11-22 12:00, which has not come yet", id="tomorrow's date"
            ),
            pytest.param("2026-11-21 20:04Z", '04Z" has not come yet; give', id="future in Greenwich"),
            pytest.param("9999-12-31", "has not come yet", id="the last day of all"),
            pytest.param("9999-12-31 23:59-14:00", "has not come yet", id="after the last day of all"),
            pytest.param(
                "0001-01-01 00:00+14:00", "too long ago; give a time from 1971 on", id="the first day"
            ),
            pytest.param("999999 days ago", "too long ago", id="days before all days"),
            pytest.param("999999 hours ago", "too long ago", id="hours before any clock"),
            pytest.param("1000000 min ago", "is no time; write", id="too many minutes to mean it"),
            pytest.param("today", "no time of day; write it as today 21:03", id="today alone"),
            pytest.param("03/04/2026", "could be 2026-04-03 or 2026-03-04; write the one", id="slashes"),
            pytest.param(
                "3.4.2026 9:00", "could be 2026-04-03 09:00 or 2026-03-04 09:00; write the one", id="dots"
            ),
            pytest.param("3-4-26", "could be 2026-04-03 or 2026-03-04; write the one", id="a short year"),
            pytest.param("3/4/99", "could be 1999-04-03 or 1999-03-04", id="a short year of long ago"),
            pytest.param("26-11-20", "is no time; write it as", id="any of the three is the year"),
            pytest.param("40/40/2026", "is no time; write it as", id="no date either way"),
            pytest.param("3/4/202", "is no time; write it as", id="a year of three digits"),
            pytest.param("3/four/2026", "is no time; write it as", id="a month in words"),
            pytest.param("2026-02-30", "is no time; write it as", id="a day that is not"),
            pytest.param("20261120", "is no time; write it as", id="a date without hyphens"),
            pytest.param("21:00+01:00", "is no time; write it as", id="an offset without a date"),
            pytest.param("yesterday 21:00+01:00", "is no time; write it as", id="whose yesterday"),
            pytest.param("24:00", "is no time; write it as", id="24:00"),
            pytest.param("21:60", "is no time; write it as", id="60 minutes"),
            pytest.param("9:5", "is no time; write it as", id="half a minute"),
            pytest.param("009:00", "is no time; write it as", id="three digits"),
            pytest.param("13pm", "is no time; write it as", id="13pm"),
            pytest.param("0am", "is no time; write it as", id="0am"),
            pytest.param("pm", "is no time; write it as", id="pm alone"),
            pytest.param("9", "is no time; write it as", id="a number"),
            pytest.param(
                "yesterday 9", "could be 2026-11-20 09:00 or 2026-11-20 21:00", id="either half of it"
            ),
            pytest.param("yesterday just before 9:00", "is no time; write it as", id="too many words"),
            pytest.param("someday 9:00", "is no time; write it as", id="no known day"),
            pytest.param("a long while ago", "is no time; write it as", id="long ago"),
            pytest.param("many days ago", "is no time; write it as", id="no number"),
            pytest.param("3 moons ago", "is no time; write it as", id="no unit"),
            pytest.param("-3 days ago", "is no time; write it as", id="a negative number"),
            pytest.param("ago", "is no time; write it as", id="ago alone"),
            pytest.param("this night", "is no time; write it as", id="the one before or after"),
            pytest.param("٣ days ago", "is no time; write it as", id="digits of another script"),
            pytest.param("", "is no time; write it as", id="nothing"),
            pytest.param("\x1b", "is no time; write it as", id="garbage"),
            pytest.param(
                "soon",
                "is no time; write it as 2026-11-20 21:00, yesterday 8pm or 20 min ago$",
                id="words",
            ),
        ],
    )
    def test_refused(self, text: str, reason: str) -> None:
        """Whatever is no single moment of the past is refused with what would be accepted."""
        with pytest.raises(ValueError, match=reason):
            moment(text)


def at(zone: str, iso: str) -> datetime:
    """An instant, on the clocks of this zone."""
    return datetime.fromisoformat(iso).astimezone(ZoneInfo(zone))


class TestClockChanges:
    """Nobody can say when it was by a clock face that was shown twice, or never."""

    @pytest.mark.parametrize(
        ("now", "text", "choices"),
        [
            pytest.param(
                EVENING,
                "2026-03-29 02:30",
                "skipped .* write 2026-03-29 01:30.01:00 or 2026-03-29 03:30.02:00$",
                id="skipped",
            ),
            pytest.param(
                EVENING,
                "2026-10-25 02:30",
                "twice .* write 2026-10-25 02:30.02:00 or 2026-10-25 02:30.01:00$",
                id="repeated",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-03-29T03:10+02:00"),
                "2:30",
                "skipped .* write 2026-03-29 01:30.01:00$",
                id="skipped just now",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-03-28T23:00+01:00"),
                "2026-03-29 02:30",
                "has not come yet",
                id="will be skipped tonight",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-10-25T10:00+01:00"), "2:30", "twice", id="repeated this morning"
            ),
            pytest.param(
                at("Europe/Berlin", "2026-10-28T02:30+01:00"), "3 days ago", "twice", id="repeated days ago"
            ),
            pytest.param(
                at("Australia/Lord_Howe", "2026-04-06T09:00+10:30"),
                "yesterday 1:45",
                "write 2026-04-05 01:45.11:00 or 2026-04-05 01:45.10:30$",
                id="by half an hour",
            ),
            pytest.param(
                at("Pacific/Apia", "2011-12-31T09:00+14:00"),
                "yesterday",
                "write 2011-12-29 12:00-10:00$",
                id="a whole day",
            ),
            pytest.param(
                at("America/Sao_Paulo", "2018-11-04T09:00-02:00"),
                "12am",
                "write 2018-11-03 23:00-03:00 or 2018-11-04 01:00-02:00$",
                id="midnight",
            ),
        ],
    )
    def test_refused(self, now: datetime, text: str, choices: str) -> None:
        """The two instants are offered, or what the clock showed instead; never what has not come yet."""
        with pytest.raises(ValueError, match=choices):
            moment(text, now)

    @pytest.mark.parametrize(
        ("now", "text", "then"),
        [
            pytest.param(
                at("Europe/Berlin", "2026-10-25T10:00+01:00"),
                "2026-10-25 02:30+01:00",
                "2026-10-25T02:30:00+01:00",
                id="named by its offset",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-10-25T02:40+02:00"),
                "2:30",
                "2026-10-25T02:30:00+02:00",
                id="the second has not come yet",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-10-25T02:20+01:00"),
                "2:30",
                "2026-10-25T02:30:00+02:00",
                id="the clock went back behind it",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-03-29T01:59+01:00"),
                "2:30",
                "2026-03-28T02:30:00+01:00",
                id="will be skipped in a minute",
            ),
            pytest.param(
                at("America/St_Johns", "1999-10-30T23:30-03:30"),
                "0:00",
                "1999-10-31T00:00:00-02:30",
                id="midnight came, and it is yesterday again",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-10-25T03:10+01:00"),
                "2 hours ago",
                "2026-10-25T02:10:00+02:00",
                id="hours over a repeated one",
            ),
            pytest.param(
                at("Europe/Berlin", "2026-03-29T03:10+02:00"),
                "20 min ago",
                "2026-03-29T01:50:00+01:00",
                id="minutes over a skipped hour",
            ),
        ],
    )
    def test_accepted(self, now: datetime, text: str, then: str) -> None:
        """What can only have been one instant is that one."""
        assert moment(text, now) == then


class TestDays:
    """What names a day, for the edges of a report."""

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            pytest.param("today", "2026-11-21", id="today"),
            pytest.param(" Yesterday", "2026-11-20", id="yesterday"),
            pytest.param("tuesday", "2026-11-17", id="a weekday"),
            pytest.param("sat", "2026-11-14", id="never today"),
            pytest.param("3 days  ago", "2026-11-18", id="days ago"),
            pytest.param("2026-11-01", "2026-11-01", id="a date"),
            pytest.param("2026-11-21", "2026-11-21", id="the date of today"),
            pytest.param("25/12/2025", "2025-12-25", id="other form"),
            pytest.param("12 nov", "2026-11-12", id="a month in words"),
        ],
    )
    def test_accepted(self, text: str, day: str) -> None:
        """The same words as for a moment, without a time of day."""
        assert read_day(text, FakeCalendar()).isoformat() == day

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            pytest.param("2026-11-22", "has not come yet; give a day up to today", id="tomorrow"),
            pytest.param("9999-12-31", "has not come yet; give a day up to today", id="the last day of all"),
            pytest.param("1970-12-31", "too long ago; give a day from 1971 on", id="too long ago"),
            pytest.param("yesterday 8pm", "time of day; give .* such as 2026-11-20$", id="a time"),
            pytest.param("last night", "names a time of day", id="a night"),
            pytest.param("21:00", "time of day; give .* such as 2026-11-20$", id="a time alone"),
            pytest.param("20 min ago", "names a time of day", id="minutes ago"),
            pytest.param("03/04/2026", "could be 2026-04-03 or 2026-03-04", id="ambiguous"),
            pytest.param(
                "soon", "is no day; write it as 2026-11-20, tuesday or 3 days ago$", id="no day at all"
            ),
        ],
    )
    def test_refused(self, text: str, reason: str) -> None:
        """Whatever is no single day up to today is refused with what would be accepted."""
        with pytest.raises(ValueError, match=reason):
            read_day(text, FakeCalendar())


ZONES = (
    "UTC",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Pacific/Apia",
)
CHANGES = (
    ("Africa/Casablanca", "2024-03-10T02:00Z"),
    ("Africa/Casablanca", "2024-04-14T02:00Z"),
    ("America/Sao_Paulo", "2018-02-18T02:00Z"),
    ("America/Sao_Paulo", "2018-11-04T03:00Z"),
    ("America/St_Johns", "1988-04-03T03:31Z"),  # by two hours
    ("America/St_Johns", "1999-10-31T02:31Z"),  # back over midnight
    ("Australia/Lord_Howe", "2026-04-04T15:00Z"),
    ("Australia/Lord_Howe", "2026-10-03T15:30Z"),
    ("Europe/Berlin", "2026-03-29T01:00Z"),
    ("Europe/Berlin", "2026-10-25T01:00Z"),
    ("Pacific/Apia", "2011-12-30T10:00Z"),  # a whole day left out
)
utc_times = st.datetimes(
    datetime(1990, 1, 1),  # noqa: DTZ001 - Hypothesis adds the zone
    datetime(2030, 12, 31),  # noqa: DTZ001 - the same
    timezones=st.just(UTC),
)


def near(change: tuple[str, str], seconds: int) -> datetime:
    """So many seconds after this change of the clocks."""
    zone, iso = change
    return (datetime.fromisoformat(iso) + timedelta(seconds=seconds)).astimezone(ZoneInfo(zone))


nows = st.one_of(
    st.builds(lambda utc, zone: utc.astimezone(ZoneInfo(zone)), utc_times, st.sampled_from(ZONES)),
    st.builds(near, st.sampled_from(CHANGES), st.integers(-200_000, 200_000)),
)
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
days_back = st.integers(1, 400)


def answer(read: Callable[[str, FakeCalendar], Past], text: str, now: datetime) -> Past | str:
    """What this names, or why it is refused."""
    try:
        return read(text, FakeCalendar(now))
    except ValueError as refused:
        return str(refused)


def come(at: datetime, now: datetime) -> bool:
    """Whether this instant is not after now."""
    return at.astimezone(UTC) <= now.astimezone(UTC)


def heard(text: str, now: datetime) -> datetime | None:
    """The moment; None where a clock change is in the way, and then every instant offered is accepted."""
    found = answer(read_moment, text, now)
    if isinstance(found, datetime):
        assert come(found, now)
        return found
    said, _, choices = found.partition(" when the clocks changed; write ")
    assert said.endswith(("was skipped", "came twice")), found
    assert all(come(read_moment(choice, FakeCalendar(now)), now) for choice in choices.split(" or "))
    return None


def face(at: datetime) -> datetime:
    """What the clock on the wall shows."""
    return at.replace(tzinfo=None, fold=0)


def offset(at: datetime) -> timedelta:
    """How far the clock on the wall is ahead of Greenwich."""
    return face(at) - face(at.astimezone(UTC))


class TestAnywhere:
    """Promises that hold in every zone, also around a change of the clocks."""

    @given(nows, st.integers(0, 100_000), st.sampled_from([("min", 60), (" minutes", 60), (" hours", 3600)]))
    def test_elapsed_time(self, now: datetime, number: int, unit: tuple[str, int]) -> None:
        """So many minutes ago is exactly so many minutes of real time, seen from here."""
        name, seconds = unit
        if now.astimezone(UTC) - timedelta(seconds=number * seconds) < datetime(FIRST_YEAR, 1, 1, tzinfo=UTC):
            number = 1
        found = heard(f"{number}{name} ago", now)
        assert found is not None
        assert now.astimezone(UTC) - found.astimezone(UTC) == timedelta(seconds=number * seconds)

    @given(nows, days_back, clocks)
    def test_dates_and_times(self, now: datetime, days: int, clock: time) -> None:
        """A date and a time are what the clock on the wall showed."""
        said = datetime.combine(day_of(now) - days * DAY, clock)
        found = heard(f"{said:%Y-%m-%d %H:%M}", now)
        assert found is None or face(found) == said

    @given(nows, days_back)
    def test_days_ago(self, now: datetime, days: int) -> None:
        """Days ago are days of the calendar, at the same time of day."""
        found = heard(f"{days} days ago", now)
        assert found is None or face(found) == face(now) - days * DAY
        assert read_day(f"{days} days ago", FakeCalendar(now)) == day_of(now) - days * DAY

    @given(nows, st.sampled_from(["", *PARTS]))
    def test_yesterday(self, now: datetime, part: str) -> None:
        """Yesterday is the day before today, and each part of it has its time."""
        found = heard(f"yesterday {part}", now)
        assert found is None or face(found) == datetime.combine(day_of(now) - DAY, PARTS[part or "noon"])

    @given(nows, st.sampled_from(WEEKDAYS), st.booleans())
    def test_weekdays(self, now: datetime, name: str, short: bool) -> None:
        """Tuesday is a Tuesday, one to seven days before today."""
        word = name[:3] if short else name
        found, day = heard(word, now), read_day(word, FakeCalendar(now))
        assert f"{day:%A}".lower() == name
        assert DAY <= day_of(now) - day <= 7 * DAY
        assert found is None or face(found) == datetime.combine(day, time(12))

    @given(nows, clocks, st.sampled_from(["%H:%M", "%I:%M %p", "%I:%M%p"]))
    def test_the_latest_time_of_day(self, now: datetime, clock: time, form: str) -> None:
        """A time of day alone was shown within a day (the clock change added), and not again since."""
        found = heard(f"{clock:{form}}", now)
        if found is None:
            return
        assert face(found).time() == clock
        elapsed = now.astimezone(UTC) - found.astimezone(UTC)
        assert elapsed < DAY + max(timedelta(0), offset(found) - offset(now))
        for days in (0, 1, 2):
            for again in FakeCalendar(now).place(face(found) + days * DAY):
                assert again.astimezone(UTC) <= found.astimezone(UTC) or not come(again, now)

    @given(nows, st.integers(-3, 30), clocks)
    def test_never_after_now(self, now: datetime, days: int, clock: time) -> None:
        """What would be later than now is refused, however near it is."""
        said = datetime.combine(day_of(now) + days * DAY, clock)
        past = [at for at in FakeCalendar(now).place(said) if come(at, now)]
        found = answer(read_moment, said.isoformat(), now)
        assert [found] == past if isinstance(found, datetime) else len(past) != 1

    @given(nows, st.text() | st.text("0123456789:/.-+aptzmgo \t"))
    def test_any_text(self, now: datetime, text: str) -> None:
        """Any text is a moment of the past or refused in one sentence; so it is as a day."""
        found, day = answer(read_moment, text, now), answer(read_day, text, now)
        if isinstance(found, datetime):
            assert come(found, now)
        else:
            assert found.startswith(f'"{text}" ') or "when the clocks changed" in found
        assert day.startswith(f'"{text}" ') if isinstance(day, str) else day <= day_of(now)

    @given(nows)
    def test_what_is_offered_is_accepted(self, now: datetime) -> None:
        """The three forms that a refusal names can be written as they stand."""
        with pytest.raises(ValueError, match="write it as") as refused:
            read_moment("soon", FakeCalendar(now))
        for form in _forms(refused.value):
            heard(form, now)
        with pytest.raises(ValueError, match="write it as") as refused:
            read_day("soon", FakeCalendar(now))
        assert all(read_day(form, FakeCalendar(now)) for form in _forms(refused.value))


def _forms(refused: ValueError) -> list[str]:
    forms = str(refused).partition("write it as ")[2].replace(" or ", ", ").split(", ")
    assert len(forms) == 3
    return forms


class TestDayOf:
    """Which day an entry belongs to."""

    def test_the_day_is_the_one_that_was_lived(self) -> None:
        """Late evening in Kathmandu is that evening, whatever day it is in Greenwich."""
        late = datetime(2026, 11, 21, 1, 30, tzinfo=ZoneInfo("Asia/Kathmandu"))
        assert day_of(late) == date(2026, 11, 21)
        assert late.astimezone(UTC).date() == date(2026, 11, 20)

    @given(nows, st.sampled_from(ZONES), st.integers(1, 300))
    def test_every_entry_keeps_its_own_day(self, home: datetime, zone: str, minutes: int) -> None:
        """After a journey both entries stay on the day that was lived where they were made."""
        lived = home.date()
        away = (home.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
        first = read_moment("0 min ago", FakeCalendar(home))
        second = read_moment("0 min ago", FakeCalendar(away))
        kept = [datetime.fromisoformat(entry.isoformat()) for entry in (first, second)]
        assert [day_of(entry) for entry in kept] == [lived, away.date()]


class TestDaysThatStartLater:
    """Days that start at four."""

    @pytest.mark.parametrize(
        ("clock", "day"),
        [
            pytest.param(time(0), 20, id="midnight"),
            pytest.param(time(3, 59, 59), 20, id="before"),
            pytest.param(time(4), 21, id="at four"),
            pytest.param(time(23, 59), 21, id="late"),
        ],
    )
    def test_the_small_hours_belong_to_the_day_before(self, clock: time, day: int) -> None:
        """By the clock of the place, and only while days start so."""
        at = datetime.combine(date(2026, 11, 21), clock, BERLIN)
        with days_starting(time(4)):
            assert day_of(at) == date(2026, 11, day)
            assert days_of([at]) == [date(2026, 11, day)]
        assert day_of(at) == date(2026, 11, 21)
        assert days_of([at, at]) == [date(2026, 11, 21)] * 2

    def test_the_first_day_of_all(self) -> None:
        """Before it there is none."""
        with days_starting(time(4)):
            assert day_of(datetime(1, 1, 1, tzinfo=UTC)) == date.min

    @given(nows, st.times(max_value=time(11, 59)))
    def test_today_and_yesterday(self, now: datetime, starts: time) -> None:
        """Days are counted from the one that is lived; moments are by the clock."""
        plain = answer(read_moment, "yesterday 8pm", now)
        with days_starting(starts):
            assert read_day("today", FakeCalendar(now)) == day_of(now)
            assert read_day("yesterday", FakeCalendar(now)) == day_of(now) - DAY
            assert read_day("3 days ago", FakeCalendar(now)) == day_of(now) - 3 * DAY
            assert answer(read_moment, "yesterday 8pm", now) == plain


class TestPeriods:
    """Calendar days, both ends included."""

    def test_a_week(self) -> None:
        """Seven days, both ends included, over a clock change too."""
        week = Period.ending(date(2026, 10, 27), 7)
        assert (week.first, week.length) == (date(2026, 10, 21), 7)
        assert list(week.days)[-1] == week.last
        assert week.last in week
        assert week.first - timedelta(days=1) not in week
        assert datetime(2026, 10, 27, tzinfo=BERLIN).date() in week
        assert "2026-10-27" not in week

    def test_the_week_before(self) -> None:
        """The seven days that end where a week begins."""
        assert Period.ending(date(2026, 10, 27), 7).before() == Period(date(2026, 10, 14), date(2026, 10, 20))

    @given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.integers(1, 400))
    def test_the_period_before(self, last: date, length: int) -> None:
        """As long, and nothing between the two."""
        period = Period.ending(last, length)
        before = period.before()
        assert [*before.days, *period.days] == list(Period(before.first, last).days)
        assert before.length == period.length

    @given(st.dates(date(1990, 1, 1), date(2030, 12, 31)))
    def test_from_monday(self, last: date) -> None:
        """From Monday up to this day, beside the same days of the week before."""
        week = Period.from_monday(last)
        assert (week.first.weekday(), week.last) == (0, last)
        assert 1 <= week.length <= 7
        assert [day + timedelta(days=7) for day in week.a_week_before().days] == list(week.days)


@pytest.mark.parametrize(
    ("moment", "by", "then"),
    [
        (datetime(2026, 11, 21, tzinfo=UTC), timedelta(days=1), datetime(2026, 11, 22, tzinfo=UTC)),
        (datetime.max.replace(tzinfo=UTC), timedelta(hours=1), datetime.max.replace(tzinfo=UTC)),
        (datetime.min.replace(tzinfo=UTC), -timedelta(hours=1), datetime.min.replace(tzinfo=UTC)),
    ],
)
def test_later(moment: datetime, by: timedelta, then: datetime) -> None:
    """Time ends where it ends, and begins where it begins."""
    assert later(moment, by) == then


@pytest.mark.parametrize(
    ("day", "days", "then"),
    [
        (date(2026, 11, 21), 10, date(2026, 12, 1)),
        (date(2026, 11, 21), -21, date(2026, 10, 31)),
        (date.max, 1, date.max),
        (date.min, -1, date.min),
    ],
)
def test_a_day_later(day: date, days: int, then: date) -> None:
    """There is none after the last, nor before the first."""
    assert day_later(day, days) == then
