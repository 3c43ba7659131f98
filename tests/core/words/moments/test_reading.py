"""Moments as people write them after `--at`: months, weekdays, parts of the day, stretches of time."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from fakes import FakeCalendar
from qicli.core.words.moments.reading import TwoWays, read_day, read_moment

BERLIN = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday
ADELAIDE = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Australia/Adelaide"))  # the same, in summer time

READ = """
    24 nov                    2026-11-24 12:00
    nov 24                    2026-11-24 12:00
    nov. 24                   2026-11-24 12:00
    24. nov                   2026-11-24 12:00
    24th november             2026-11-24 12:00
    november 3rd              2026-11-03 12:00
    november the 3rd          2026-11-03 12:00
    the 3rd of november       2026-11-03 12:00
    on 12 nov                 2026-11-12 12:00
    Nov 24, 2026              2026-11-24 12:00
    24 nov 2025               2025-11-24 12:00
    tuesday, 24 november 8pm  2026-11-24 20:00
    tue 24.11. 20:00          2026-11-24 20:00
    24.11.                    2026-11-24 12:00
    24.11                     2026-11-24 12:00
    24.11.2026                2026-11-24 12:00
    24.11.26                  2026-11-24 12:00
    3.11.                     2026-11-03 12:00
    24/11                     2026-11-24 12:00
    11/24                     2026-11-24 12:00
    24/11/2026 9am            2026-11-24 09:00
    1 may                     2026-05-01 12:00
    may 1                     2026-05-01 12:00
    3rd march                 2026-03-03 12:00
    29 feb                    2024-02-29 12:00
    12 nov at 21:00           2026-11-12 21:00
    8pm on 24 nov             2026-11-24 20:00
    8pm yesterday             2026-11-24 20:00
    at 8pm yesterday          2026-11-24 20:00
    yesterday at 20:00        2026-11-24 20:00
    yesterday 14              2026-11-24 14:00
    today 8                   2026-11-25 08:00
    yesterday morning         2026-11-24 08:00
    yesterday in the evening  2026-11-24 20:00
    yesterday evening at 8    2026-11-24 20:00
    yesterday at 8 in the evening  2026-11-24 20:00
    yesterday lunchtime       2026-11-24 12:00
    yesterday at noon         2026-11-24 12:00
    yesterday's               2026-11-24 12:00
    last night                2026-11-24 22:00
    late last night           2026-11-24 22:00
    last night at 2           2026-11-25 02:00
    last night 11             2026-11-24 23:00
    in the night              2026-11-24 22:00
    in the night at 3         2026-11-25 03:00
    overnight                 2026-11-24 22:00
    2 nights ago              2026-11-23 22:00
    the night before last     2026-11-23 22:00
    this morning              2026-11-25 08:00
    early this morning        2026-11-25 08:00
    8 this morning            2026-11-25 08:00
    half seven this morning   2026-11-25 07:30
    the day before yesterday  2026-11-23 12:00
    day before yesterday evening  2026-11-23 20:00
    3 days ago 7am            2026-11-22 07:00
    3 days ago at 7am         2026-11-22 07:00
    3 days ago in the evening 2026-11-22 20:00
    two days ago              2026-11-23 15:00
    a couple of days ago      2026-11-23 15:00
    a fortnight ago           2026-11-11 15:00
    a month ago               2026-10-25 15:00
    0 months ago              2026-11-25 15:00
    2 years ago               2024-11-25 15:00
    last week                 2026-11-18 12:00
    last monday               2026-11-23 12:00
    last monday's             2026-11-23 12:00
    last friday evening       2026-11-20 20:00
    on monday                 2026-11-23 12:00
    this monday               2026-11-23 12:00
    monday last week          2026-11-16 12:00
    last week on monday       2026-11-16 12:00
    tuesday of last week      2026-11-17 12:00
    wednesday                 2026-11-18 12:00
    sunday night at 1         2026-11-23 01:00
    sun evening               2026-11-22 20:00
    half an hour ago          2026-11-25 14:30
    three quarters of an hour ago  2026-11-25 14:15
    an hour ago               2026-11-25 14:00
    about an hour ago         2026-11-25 14:00
    an hour and a half ago    2026-11-25 13:30
    1.5 hours ago             2026-11-25 13:30
    1 1/2 hours ago           2026-11-25 13:30
    two and a half hours ago  2026-11-25 12:30
    a couple of hours ago     2026-11-25 13:00
    1h30 ago                  2026-11-25 13:30
    1h 30 min ago             2026-11-25 13:30
    20 mins ago               2026-11-25 14:40
    ten minutes ago           2026-11-25 14:50
    2h ago                    2026-11-25 13:00
    at noon                   2026-11-25 12:00
    midday                    2026-11-25 12:00
    midnight                  2026-11-25 00:00
    lunchtime                 2026-11-25 12:00
    at lunch                  2026-11-25 12:00
    at breakfast              2026-11-25 08:00
    at 3 am                   2026-11-25 03:00
    3am                       2026-11-25 03:00
    3 a.m.                    2026-11-25 03:00
    8p.m.                     2026-11-24 20:00
    around 3am                2026-11-25 03:00
    3 in the morning          2026-11-25 03:00
    3 in the morning on tuesday  2026-11-24 03:00
    eight pm                  2026-11-24 20:00
    7.30pm                    2026-11-24 19:30
    7.30 pm                   2026-11-24 19:30
    at 14:30                  2026-11-25 14:30
    14h30                     2026-11-25 14:30
    at 1430                   2026-11-25 14:30
    20:00                     2026-11-24 20:00
    half past 7 pm            2026-11-24 19:30
    quarter past 8 in the morning       2026-11-25 08:15
    quarter to nine yesterday evening   2026-11-24 20:45
    8 o'clock yesterday evening         2026-11-24 20:00
    8 o\u2019clock pm yesterday  2026-11-24 20:00
    at 13 o'clock             2026-11-25 13:00
    9pm wednesday evening     2026-11-18 21:00
"""

TWO_WAYS = """
    yesterday 8          2026-11-24 08:00 or 2026-11-24 20:00
    today 2              2026-11-25 02:00 or 2026-11-25 14:00
    8 o'clock            2026-11-25 08:00 or 2026-11-24 20:00
    at 8                 2026-11-25 08:00 or 2026-11-24 20:00
    half past 8          2026-11-25 08:30 or 2026-11-24 20:30
    at 7.30              2026-11-25 07:30 or 2026-11-24 19:30
    24 nov 8             2026-11-24 08:00 or 2026-11-24 20:00
    yesterday midnight   2026-11-24 00:00 or 2026-11-25 00:00
    3/4                  2026-04-03 or 2026-03-04
    3/4/26 9am           2026-04-03 09:00 or 2026-03-04 09:00
    monday 24 nov        2026-11-24 or 2026-11-23
    last weekend         2026-11-21 or 2026-11-22
"""

REFUSED = """
    tomorrow             has not come yet
    8pm tomorrow         has not come yet
    next week            has not come yet
    tomorrow at 8        has not come yet
    in an hour           has not come yet
    day after tomorrow   has not come yet
    next tuesday evening has not come yet
    tomorrow someday     is no time
    on the 9th           is no time
    26 nov               means 2026-11-26 12:00, which has not come yet
    12 dec               has not come yet
    today 20:00          means 2026-11-25 20:00, which has not come yet
    this friday          means 2026-11-27 12:00, which has not come yet
    this evening         means 2026-11-25 20:00, which has not come yet
    tonight              means 2026-11-25 22:00, which has not come yet
    today                names no time of day; write it as today 15:00
    earlier today        names no time of day; write it as today 15:00
    31 feb               is no day of the calendar
    9th                  is no time
    the 9th              is no time
    on the               is no time
    8                    is no time
    25                   is no time
    half                 is no time
    half 25              is no time
    at                   is no time
    early                is no time
    at night             is no time
    in the evening       is no time
    a few days ago       is no time
    a while ago          is no time
    half a day ago       is no time
    2 and a half days ago  is no time
    3 weeks of it ago    is no time
    1h 30 days ago       is no time
    this week            is no time
    last week someday    is no time
    monday week          has not come yet
    13 pm                is no time
    at 2560              is no time
    24 nov 26            is no time
    24-11                is no time
    24/11/6              is no time
    2026/11              is no time
    24/11/               is no time
    100 november         is no time
    november rain        is no time
    nov                  is no time
    yesterday morning 8pm   is no time
    8pm this morning     is no time
    2020 months ago      is too long ago
    99999 months ago     is too long ago
    the 3rd of           is no time
"""


def rows(table: str) -> list[tuple[str, str]]:
    """What is said and what it means, a row each; two spaces part them."""
    lines = [line.strip() for line in table.splitlines() if line.strip()]
    parts = [line.partition("  ") if "  " in line else line.partition(" 2026") for line in lines]
    return [(said.strip(), (gap.strip() + means).strip()) for said, gap, means in parts]


@pytest.mark.parametrize(("text", "at"), rows(READ))
@pytest.mark.parametrize("now", [BERLIN, ADELAIDE], ids=["Berlin", "Adelaide"])
def test_read(text: str, at: str, now: datetime) -> None:
    """What has one meaning is that moment, by the clock of the place where it is said."""
    found = read_moment(text, FakeCalendar(now))
    assert f"{found:%Y-%m-%d %H:%M}" == at
    assert found.tzinfo == now.tzinfo


@pytest.mark.parametrize(("text", "choices"), rows(TWO_WAYS))
def test_two_ways(text: str, choices: str) -> None:
    """What could be either is refused with both, and each of these is read."""
    calendar = FakeCalendar(BERLIN)
    with pytest.raises(TwoWays) as unclear:
        read_moment(text, calendar)
    assert str(unclear.value) == f'"{text}" could be {choices}; write the one that is meant'
    assert " or ".join(unclear.value.choices) == choices
    assert all(read_moment(choice, calendar) <= BERLIN for choice in unclear.value.choices)


@pytest.mark.parametrize(("text", "reason"), rows(REFUSED))
def test_refused(text: str, reason: str) -> None:
    """The future, what names no moment, and what nobody can place are refused with the reason."""
    with pytest.raises(ValueError, match=re.escape(f'"{text}" {reason}')):
        read_moment(text, FakeCalendar(BERLIN))


@pytest.mark.parametrize(
    ("hour", "text", "at"),
    [
        pytest.param("07:30", "this morning", "2026-11-25 07:30", id="a morning that has begun"),
        pytest.param("17:30", "this evening", "2026-11-25 17:30", id="an evening"),
        pytest.param("19:00", "tonight", "2026-11-25 19:00", id="a night"),
        pytest.param("02:00", "tonight", "2026-11-25 02:00", id="a night that goes on"),
        pytest.param("23:00", "tonight", "2026-11-25 22:00", id="later than its hour"),
    ],
)
def test_a_part_of_today(hour: str, text: str, at: str) -> None:
    """A part of today that has begun is now, until its usual hour has come."""
    now = datetime.fromisoformat(f"2026-11-25T{hour}").replace(tzinfo=BERLIN.tzinfo)
    assert f"{read_moment(text, FakeCalendar(now)):%Y-%m-%d %H:%M}" == at


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        pytest.param("2026-01-05", "20 nov", "2025-11-20", id="of last year"),
        pytest.param("2026-11-25", "27 dec", "2025-12-27", id="more than a month ahead"),
        pytest.param("2026-03-31", "a month ago", "2026-02-28", id="a shorter month"),
        pytest.param("2026-11-25", "24.11.99", "1999-11-24", id="a short year"),
        pytest.param("2026-11-21", "last weekend", "2026-11-14 or 2026-11-15", id="the one before this"),
        pytest.param("2026-11-22", "at the weekend", "2026-11-21 or 2026-11-22", id="the Sunday of it"),
        pytest.param("2026-11-25", "sunday 23 nov", "2026-11-23 or 2026-11-22", id="on another day"),
        pytest.param("2026-11-25", "tuesday 3/11", "2026-11-03", id="the day tells which"),
    ],
)
def test_days(today: str, text: str, day: str) -> None:
    """The day that a date without a year, or with a day of the week, means."""
    now = datetime.fromisoformat(f"{today}T15:00").replace(tzinfo=BERLIN.tzinfo)
    try:
        found = str(read_day(text, FakeCalendar(now)))
    except TwoWays as unclear:
        found = " or ".join(unclear.choices)
    assert found == day


def test_a_date_of_the_month_to_come() -> None:
    """A date without a year that is soon to come is that one, and no day of last year's."""
    with pytest.raises(ValueError, match="has not come yet; give a day up to today"):
        read_day("3 december", FakeCalendar(BERLIN))


@pytest.mark.parametrize("text", ["tomorrow", "next tuesday", "in 2 weeks"])
def test_a_day_to_come(text: str) -> None:
    """It is refused as that, and not as no day."""
    with pytest.raises(ValueError, match=f'"{text}" has not come yet; give a day up to today'):
        read_day(text, FakeCalendar(BERLIN))


def test_two_choices_at_a_clock_change() -> None:
    """A time that the clock showed twice is offered with each offset."""
    now = datetime(2026, 10, 25, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    with pytest.raises(TwoWays) as twice:
        read_moment("2:30", FakeCalendar(now))
    early, late = (read_moment(choice, FakeCalendar(now)) for choice in twice.value.choices)
    assert late.timestamp() - early.timestamp() == timedelta(hours=1).total_seconds()
