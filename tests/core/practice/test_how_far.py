"""How far down it reaches after an exercise, and whether that is further."""

from datetime import timedelta

import pytest

from fakes import EVENING
from qicli.core.entry import Checkin, Entry, Reading, Session, Site, Symptom
from qicli.core.practice.how_far import (
    HowFar,
    just_before,
    reaches_further,
    reaches_now,
    read_how_far,
    says_further,
)

CALF = Reading(sites=(Site("calf"),))


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("calf", HowFar(CALF)),
        ("left calf 4", HowFar(Reading(4, (Site("calf", "left"),)))),
        ("further down", HowFar(further=True)),
        ("Further.", HowFar(further=True)),
        ("lower", HowFar(further=True)),
        ("same", HowFar()),
        ("no further", HowFar()),
        ("higher up", HowFar()),
        ("", HowFar()),
        ("purple", HowFar(understood=False)),
    ],
)
def test_answers(answer: str, said: HowFar) -> None:
    """A place, a word that compares, or nothing."""
    assert read_how_far(answer) == said


@pytest.mark.parametrize(
    ("before", "after", "further"),
    [
        ("buttock", "calf", True),
        ("back", "buttock", True),
        ("calf", "calf", False),
        ("foot", "back", False),
        ("hip", "calf", False),
        ("calf", "hip", False),
    ],
)
def test_further(before: str, after: str, *, further: bool) -> None:
    """Down the ladder; a place that is no rung says nothing."""
    assert reaches_further([Site(before)], [Site(after)]) == further
    assert not reaches_further([], [Site(after)])


def symptom(hours: float, *sites: str) -> Symptom:
    """Where it was so many hours ago."""
    at = EVENING - timedelta(hours=hours)
    return Symptom(id=f"s{hours}", logged=at, at=at, sites=tuple(map(Site, sites)))


def session(hours: float = 0, before: str = "", after: str = "") -> Session:
    """A practice of two minutes so many hours ago."""
    at = EVENING - timedelta(hours=hours)
    sites = [Reading(sites=(Site(place),) if place else ()) for place in (before, after)]
    return Session(
        id=f"p{hours}",
        logged=at,
        at=at,
        routine="press-ups-lying",
        seconds=120,
        planned=120,
        finished=True,
        before=sites[0],
        after=sites[1],
    )


@pytest.mark.parametrize(
    ("now", "entries", "place"),
    [
        pytest.param(session(before="thigh"), [symptom(1, "foot")], "thigh", id="as it was said then"),
        pytest.param(session(), [symptom(1, "foot"), symptom(3, "back")], "foot", id="the last word"),
        pytest.param(session(), [symptom(30, "foot")], "", id="yesterday's is too old"),
        pytest.param(session(), [symptom(-1, "foot")], "", id="what came later"),
        pytest.param(session(), [symptom(1, "hip"), symptom(2, "knee")], "knee", id="no rung"),
        pytest.param(session(), [session(2, "foot", "calf")], "calf", id="after the one before"),
        pytest.param(session(), [session(2, "foot")], "foot", id="before the one before"),
        pytest.param(session(before="hip"), [symptom(1, "knee")], "knee", id="a word of no rung"),
        pytest.param(session(), [], "", id="nothing was said"),
        pytest.param(session(), [Checkin(id="c", logged=EVENING, at=EVENING)], "", id="of the week"),
    ],
)
def test_where_it_was_just_before(now: Session, entries: list[Entry], place: str) -> None:
    """As was said of this practice, else last in the day before it."""
    assert [site.site for site in just_before(now, entries)] == [place] * bool(place)


@pytest.mark.parametrize(
    ("text", "further"),
    [
        ("further down now", True),
        ("it is further down the leg", True),
        ("went down my left leg", True),
        ("a bit lower", True),
        ("not further down", False),
        ("it isn't any further down", False),
        ("no pain, but further down", True),
        ("further up", False),
        ("lower back aches", False),
        ("felt good", False),
    ],
)
def test_further_in_a_sentence(text: str, further: bool) -> None:
    """As somebody tells of it afterwards; not where it is denied."""
    assert says_further(text) is further


@pytest.mark.parametrize(
    ("text", "before", "further"),
    [
        ("now it is in the foot", (), True),
        ("foot sore", (), False),
        ("now it is in the back", (), False),
        ("now it is in the foot", (Site("foot"),), False),
        ("calf 4", (Site("buttock"),), True),
    ],
)
def test_a_place_in_a_sentence(text: str, before: tuple[Site, ...], further: bool) -> None:
    """Against where it was, or by itself where that is not known."""
    assert reaches_now(text, before) is further
