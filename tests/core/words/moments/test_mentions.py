"""What is said of time among other words: where it stands, of what kind it is, and when it was."""

import subprocess
import sys
from datetime import datetime
from importlib.util import find_spec
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeCalendar
from qicli.core.words.moments.mentions import SIGNALS, Mention, Unclear, moment_of, moments_in
from qicli.core.words.moments.time_table import TABLE

BERLIN = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday
APIA = datetime(2026, 11, 25, 15, 0, tzinfo=ZoneInfo("Pacific/Apia"))

# A line as somebody says it, the moment in it, and when that was.
MOMENTS = """
    yesterday 8 left calf                | yesterday | 2026-11-24 12:00
    8 left calf yesterday evening        | yesterday evening | 2026-11-24 20:00
    yesterday 8pm 6 calf                 | yesterday 8pm | 2026-11-24 20:00
    6 calf at 8 pm yesterday             | at 8 pm yesterday | 2026-11-24 20:00
    yesterday at 8 left calf             | yesterday | 2026-11-24 12:00
    yesterday at 20 6 calf               | yesterday at 20 | 2026-11-24 20:00
    sore from the walk , yesterdays was 6  | yesterdays | 2026-11-24 12:00
    last night 7                         | last night | 2026-11-24 22:00
    woke 3 times last night              | last night | 2026-11-24 22:00
    late last night 8 buttock            | late last night | 2026-11-24 22:00
    in the night 7 leg , woke me         | in the night | 2026-11-24 22:00
    2 nights ago 8 calf                  | 2 nights ago | 2026-11-23 22:00
    this morning 6 stiff back            | this morning | 2026-11-25 08:00
    was at 6 this morning                | this morning | 2026-11-25 08:00
    woke at 5 this morning 7 back        | at 5 this morning | 2026-11-25 05:00
    7 back at 3 in the morning           | at 3 in the morning | 2026-11-25 03:00
    half seven this morning it was a 6   | half seven this morning | 2026-11-25 07:30
    woke at 3 am 7 calf                  | at 3 am | 2026-11-25 03:00
    woke at 3am , 7 calf                 | at 3am | 2026-11-25 03:00
    noon 5                               | noon | 2026-11-25 12:00
    at lunch 6                           | at lunch | 2026-11-25 12:00
    14:30 6 calf                         | 14:30 | 2026-11-25 14:30
    14h30 6 calf                         | 14h30 | 2026-11-25 14:30
    20:00 5                              | 20:00 | 2026-11-24 20:00
    today 9:00 6                         | today 9:00 | 2026-11-25 09:00
    2 hours ago 6 left leg               | 2 hours ago | 2026-11-25 13:00
    half an hour ago 5                   | half an hour ago | 2026-11-25 14:30
    three quarters of an hour ago , 4    | three quarters of an hour ago | 2026-11-25 14:15
    took ibu 20 min ago 4                | 20 min ago | 2026-11-25 14:40
    the day before yesterday i had a 7   | the day before yesterday | 2026-11-23 12:00
    3 days ago 7am 5                     | 3 days ago 7am | 2026-11-22 07:00
    last week 7 calf                     | last week | 2026-11-18 12:00
    on saturday i was a 3                | on saturday | 2026-11-21 12:00
    saturday 7 calf                      | saturday | 2026-11-21 12:00
    last friday 8 left leg               | last friday | 2026-11-20 12:00
    last fridays drive : leg 7 after     | last fridays | 2026-11-20 12:00
    on wednesday 6                       | on wednesday | 2026-11-18 12:00
    tuesday evening 7 left leg           | tuesday evening | 2026-11-24 20:00
    sat 8pm 7 calf                       | sat 8pm | 2026-11-21 20:00
    sat 8 pm 7 calf                      | sat 8 pm | 2026-11-21 20:00
    sun morning 5                        | sun morning | 2026-11-22 08:00
    on sat 7 calf                        | on sat | 2026-11-21 12:00
    tue 7 calf                           | tue | 2026-11-24 12:00
    nov 18 - r hip 4                     | nov 18 | 2026-11-18 12:00
    12 november : 6 calf                 | 12 november | 2026-11-12 12:00
    on 12 nov back 4                     | on 12 nov | 2026-11-12 12:00
    the 3rd of november 6                | the 3rd of november | 2026-11-03 12:00
    nov 24 , 2026 7 calf                 | nov 24 , 2026 | 2026-11-24 12:00
    tuesday , 24 november 7 calf         | tuesday , 24 november | 2026-11-24 12:00
    24.11. 5 left calf                   | 24.11. | 2026-11-24 12:00
    24.11 5 left calf                    | 24.11 | 2026-11-24 12:00
    on 3.11. 5 left calf                 | on 3.11. | 2026-11-03 12:00
    24/11 7 calf                         | 24/11 | 2026-11-24 12:00
    2026-11-20 21:00 6 calf              | 2026-11-20 21:00 | 2026-11-20 21:00
    1 may 6 calf                         | 1 may | 2026-05-01 12:00
    calf 6 on 1 may because of rain      | on 1 may | 2026-05-01 12:00
    6 calf 3rd may because of rain       | 3rd may | 2026-05-03 12:00
    6 calf , 1 may , rain                | 1 may | 2026-05-01 12:00
    2 march evening 6                    | 2 march evening | 2026-03-02 20:00
    1 march 2026 was bad                 | 1 march 2026 | 2026-03-01 12:00
    mums hip was a 9 on sunday           | on sunday | 2026-11-22 12:00
"""

# What is unclear, and what it could be.
UNCLEAR = """
    8 oclock 6 calf                 | 8 oclock | 2026-11-25 08:00 or 2026-11-24 20:00
    at half seven 6 calf            | at half seven | 2026-11-25 07:30 or 2026-11-24 19:30
    yesterday at 8 6 calf           | yesterday at 8 | 2026-11-24 08:00 or 2026-11-24 20:00
    wednesday 7 calf                | wednesday | 2026-11-25 or 2026-11-18
    at the weekend 7                | at the weekend | 2026-11-21 or 2026-11-22
    on 3/4 7 calf                   | on 3/4 | 2026-04-03 or 2026-03-04
    a few days ago 7                | a few days ago |
    ages ago it was 2               | ages ago |
    this friday 6                   | this friday |
    tonight 6                       | tonight |
    26 nov 6 calf                   | 26 nov |
    31 february 6                   | 31 february |
"""

OTHERS = """
    8 yesterday , 5 now                  | moment yesterday; now now
    epidural on 3 november , today 2     | moment on 3 november; now today
    right now 7 buttock                  | now right now
    earlier today 6                      | now earlier today
    half 9 left calf now                 | now now
    these days 4                         | now these days
    week 6 of this and still a 5         | span week 6; now still
    day 5 after surgery 4                | span day 5
    session 3 of 6 physio 5              | span session 3 of 6
    for the last 3 days hip 6            | span for the last 3 days
    the past week 6                      | span the past week
    for 2 hours 7                        | span for 2 hours
    for weeks 5                          | span for weeks
    for about a week 5                   | span for about a week
    8 weeks now and no better            | span 8 weeks now
    since monday 6 calf                  | span since monday
    since yesterday 6 calf               | span since yesterday
    pins and needles since 3am           | span since 3am
    been a 4 since 2019                  | span since 2019
    since then a 5                       | span since then
    until now 6                          | span until now
    started 3 weeks ago 6                | span started 3 weeks ago
    better than yesterday 4              | span than yesterday
    same as on monday 4                  | span as on monday
    from 8pm to 10pm 7                   | span from 8pm to 10pm
    8pm to 10pm 7                        | span 8pm to 10pm
    8pm to bed 7                         | moment 8pm
    monday to friday 6                   | span monday to friday
    on mondays 6                         | span on mondays
    all day 6 back                       | span all day
    every night 7 calf                   | span every night
    3 times a week yoga                  | span 3 times a week
    45 years old 6 back                  | span 45 years old
    pain 24/7                            | span 24/7
    now and then numb                    | span now and then
    after a night shift 6                | span night shift
    good night , 2 back                  | span good night
    in november 2025 disc op             | span in november 2025
    this week 6                          | span this week
    the next morning 5                   | span the next morning
    the past 20min 5                     | span the past 20min
    tomorrow physio 4                    | future tomorrow
    next thursday physio                 | future next thursday
    mri on the 9th                       | future on the 9th
    mri in 2 weeks                       | future in 2 weeks
    back to work monday 4                | future back to work monday
    later today physio                   | future later today
    monday next week physio              | future monday next week
"""

NOTHING = """
    6 calf left burning sitting
    calf 7/10
    rmdq 11/24
    15/10 horrible
    6-7 calf
    was 7 then 3
    from 8 to 4
    10 to 8
    pain at 8
    at 8 left calf
    l5-s1 7
    slept 7h30
    walked 20 min 5
    sat 6h 5
    sat down 6
    sun helps 3
    mon 6 calf
    worse at night
    worse in the morning
    6 stiff in the evening
    mornings 6
    good day 6 back
    bad day 7 back
    best week 3
    last session 5
    last minute
    last night shift was hard
    may be 6
    6 may be 7
    pain 6 may help to rest
    march on 5
    march 3 miles 5
    we march 3 then
    3 am exhausted
    leg 3 am tired
    3rd toe numb
    3 days of it
    2.5 l water
    half a tablet , 4
    11.30 6
    weak at the knees
    last
    on the
    at
    early
    of late
    as
    24.
"""


def rows(table: str) -> list[list[str]]:
    """The cells of a table that are parted by bars."""
    return [[cell.strip() for cell in line.split("|")] for line in table.splitlines() if line.strip()]


def told(text: str) -> str:
    """Each mention with its kind."""
    return "; ".join(f"{mention.kind} {mention.text}" for mention in moments_in(text.split()))


@pytest.mark.parametrize(("text", "mention", "at"), rows(MOMENTS))
@pytest.mark.parametrize("now", [BERLIN, APIA], ids=["Berlin", "Apia"])
def test_moments(text: str, mention: str, at: str, now: datetime) -> None:
    """A moment of the past is found wherever it stands, and is by the clock of the place."""
    (found,) = [one for one in moments_in(text.split()) if one.kind == "moment"]
    assert found.text == mention
    assert text.split()[found.first : found.end] == mention.split()
    when = moment_of(found, FakeCalendar(now))
    assert isinstance(when, datetime)
    assert f"{when:%Y-%m-%d %H:%M}" == at


@pytest.mark.parametrize(("text", "mention", "choices"), rows(UNCLEAR))
def test_unclear(text: str, mention: str, choices: str) -> None:
    """What could be two moments, or none of the past, is said and never raised."""
    (found,) = moments_in(text.split())
    assert (found.kind, found.text) == ("moment", mention)
    unclear = moment_of(found, FakeCalendar(BERLIN))
    assert isinstance(unclear, Unclear)
    assert " or ".join(unclear.choices) == choices
    assert unclear.reason.startswith(f'"{mention}" ')


@pytest.mark.parametrize(("text", "mentions"), rows(OTHERS))
def test_other_kinds(text: str, mentions: str) -> None:
    """Now, stretches and counts, and what is to come are told from a moment of the past."""
    assert told(text) == mentions


@pytest.mark.parametrize("text", [row[0] for row in rows(NOTHING)])
def test_nothing(text: str) -> None:
    """Pain numbers, scores, measures, habits and words that only look like time are no mention."""
    assert told(text) == ""


def test_the_moment_of_other_kinds() -> None:
    """Now is now; a stretch and the future are no moment, and why."""
    calendar = FakeCalendar(BERLIN)
    assert moment_of(Mention(0, 1, "today", "now"), calendar) == BERLIN
    assert moment_of(Mention(0, 2, "for weeks", "span"), calendar) == Unclear('"for weeks" is no moment')
    assert moment_of(Mention(0, 1, "tomorrow", "future"), calendar) == Unclear('"tomorrow" has not come yet')


WORDS = sorted({word.strip("?") for row in TABLE.split() for word in row.strip(";?:").split("|")} - {"", "-"})
TIMES = ["8pm", "14:30", "24.11.", "6", "3rd", "ago", "half", "quarter", "to", "at", "on", "the", "2019", ","]


@given(st.lists(st.sampled_from([*WORDS, *TIMES, *sorted(SIGNALS)]), max_size=12))
def test_any_words(words: list[str]) -> None:
    """Mentions lie in order, never overlap, are made of the words they cover, and none of them raises."""
    found = moments_in(words)
    borders = [border for mention in found for border in (mention.first, mention.end)]
    assert borders == sorted(borders)
    for mention in found:
        assert mention.first < mention.end <= len(words)
        assert mention.text == " ".join(words[mention.first : mention.end])
        when = moment_of(mention, FakeCalendar(BERLIN))
        assert isinstance(when, Unclear) or when <= BERLIN


@given(st.lists(st.text(), max_size=6))
def test_any_text(words: list[str]) -> None:
    """Whatever the words are, they are looked through."""
    for mention in moments_in(words):
        moment_of(mention, FakeCalendar(BERLIN))


def test_nothing_is_read_that_is_not_needed() -> None:
    """A line without a word of time reads none of the tables of time."""
    looks = "from qicli.core.words.moments.mentions import moments_in as m; m('6 left calf burning'.split())"
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; {looks}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert "qicli.core.words.moments.mentions" in told
    moments = {f"qicli.core.words.moments.{name}" for name in ("mentioned", "told", "days", "time_table")}
    assert all(find_spec(name) for name in moments)
    assert not moments & {*told}
