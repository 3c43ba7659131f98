"""The three who do not exist: the same every time, and each as it is called."""

from datetime import date, timedelta

import pytest

from months import LAST, month_of
from qicli.core.entry import Checkin, Plan, Question, Session, Symptom, decode, encode
from qicli.core.person.onset import read_onset
from qicli.core.report.demo.chance import Chance
from qicli.core.report.demo.person import entries_of, told_by
from qicli.core.report.demo.stories import DAYS, STORIES, at


@pytest.mark.parametrize("story", STORIES)
def test_it_is_the_same_every_time(story: str) -> None:
    """The same last day gives the same bytes, and another day other ones."""
    lines = [encode(entry) for entry in entries_of(story, LAST)]
    assert lines == [encode(entry) for entry in entries_of(story, LAST)]
    assert lines != [encode(entry) for entry in entries_of(story, LAST + timedelta(days=1))]


@pytest.mark.parametrize("story", STORIES)
def test_it_is_a_journal(story: str) -> None:
    """Every line reads back as what it is, no id comes twice, none is later said than the one after it."""
    entries = list(entries_of(story, LAST))
    assert [decode(encode(entry)) for entry in entries] == entries
    assert len({entry.id for entry in entries}) == len(entries)
    assert entries == sorted(entries, key=lambda entry: entry.logged)
    assert {type(entry) for entry in entries} == {Checkin, Plan, Question, Session, Symptom}


@pytest.mark.parametrize("story", STORIES)
def test_it_is_three_years_up_to_the_day(story: str) -> None:
    """From about three years ago up to the last day, each of the last three with a pain."""
    days = [entry.at.date() for entry in entries_of(story, LAST) if isinstance(entry, Symptom)]
    assert max(days) == LAST
    assert timedelta(days=DAYS - 10) < LAST - min(days) < timedelta(days=DAYS)
    assert all(day.n for day in month_of(story).days[-3:])


def test_each_is_as_it_is_called() -> None:
    """The pain of the month is lower, as it was, or higher; and so with how far down it reaches."""
    points, moved = {}, {}
    for story in STORIES:
        report = month_of(story)
        assert report.previous is not None
        assert report.previous.change is not None
        points[story] = report.previous.change.points
        moved[story] = report.ladder[0].moved or 0
    assert points["recovering"] < -1 < points["flat"] < 1 < points["worsening"]
    assert moved["recovering"] < 0 == moved["flat"] < moved["worsening"]


def test_worsening_says_what_has_to_be_seen() -> None:
    """What the one who worsens says in words is found as any red flag is, and nobody else's is one."""
    found = {story: [line.topic for line in month_of(story).safety] for story in STORIES}
    assert found == {"recovering": [], "flat": [], "worsening": ["foot-drop"]}


def test_a_curve_runs_straight_between_its_points() -> None:
    """Halfway between two points it is halfway between their values; at an end it is the end's."""
    curve = ((100, 2.0), (50, 6.0), (0, 0.0))
    assert [at(curve, days) for days in (100, 75, 50, 25, 0)] == [2.0, 4.0, 6.0, 3.0, 0.0]


def test_chance_is_fair_enough() -> None:
    """Even between 0 and 1, and around a middle with the spread that is asked for."""
    chance = Chance("any word")
    shares = [chance.share() for _ in range(4000)]
    assert 0 <= min(shares) < 0.01
    assert 0.99 < max(shares) < 1
    assert abs(sum(shares) / 4000 - 0.5) < 0.02
    around = [chance.around(3, 2) for _ in range(4000)]
    middle = sum(around) / 4000
    assert abs(middle - 3) < 0.15
    assert abs(sum((each - middle) ** 2 for each in around) / 4000 - 4) < 0.4


def test_splitmix_gives_the_published_numbers() -> None:
    """The generator is Vigna's: from the state 1234567 come the first numbers that he gives."""
    chance = Chance("any word")
    chance._state = 1234567  # noqa: SLF001 - the published numbers are of this state
    assert [chance.bits() for _ in range(3)] == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
    ]


def test_a_leap_day_is_a_day() -> None:
    """Three years before the 29th of February are three years too."""
    last = date(2024, 2, 29)
    assert next(entries_of("flat", last)).logged.date() >= last - timedelta(days=DAYS)


@pytest.mark.parametrize("story", STORIES)
def test_when_it_began(story: str) -> None:
    """A day that can be read, before the last one, with a cause and the side that hurts."""
    told = told_by(story, LAST)
    assert told.side == "left"
    assert told.brought_on
    began = read_onset(told.since, LAST)
    assert began is not None
    assert LAST - began > timedelta(days=28)


def test_long_ago_is_a_month() -> None:
    """Nobody knows the day of four years ago."""
    assert len(told_by("flat", LAST).since.split()) == 2
    assert len(told_by("worsening", LAST).since.split()) == 3


def test_there_are_as_many_as_there_are_words() -> None:
    """With another word the same story goes another way, on as many days as are asked for."""
    one, other, again = (list(entries_of("flat", LAST, 20, word)) for word in ("one", "other", "one"))
    assert one == again
    assert {entry.id for entry in one}.isdisjoint(entry.id for entry in other)
    assert len({entry.logged.date() for entry in one}) <= 20
