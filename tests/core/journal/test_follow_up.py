"""What belongs to a practice that is over: the reading just after it, and its follow-up hours later."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import EVENING
from qicli.core.entry import UNSAID, Reading, Seen, Session, Symptom
from qicli.core.journal.follow_up import followed, practice_to_join, to_follow_up
from qicli.core.ledger import Standing


def practice(hours_ago: float, before: int | None = 5, *, seconds: float = 0, **fields: object) -> Session:
    """A practice that began so many hours ago, and was logged when it ended."""
    at = EVENING - timedelta(hours=hours_ago)
    ended = at + timedelta(seconds=seconds)
    made = {"id": f"s{hours_ago}", "at": at, "logged": ended, "seconds": seconds, "planned": seconds}
    said = {"before": UNSAID if before is None else Reading(pain=before), "routine": "wave", "finished": True}
    return Session(**{**made, **said, **fields})  # type: ignore[arg-type] # a table


def felt(hours_ago: float, pain: int | None, **fields: object) -> Symptom:
    """Pain so many hours ago."""
    at = EVENING - timedelta(hours=hours_ago)
    return Symptom(**{"id": f"f{hours_ago}", "logged": at, "at": at, "pain": pain, **fields})  # type: ignore[arg-type] # a table


SEEN = Seen(id="x", logged=EVENING, at=EVENING, words="numb", by="Dr Khan", on=EVENING.date())


@pytest.mark.parametrize(
    ("entries", "pain"),
    [
        pytest.param([felt(40 - 6, 3)], 3, id="six hours after"),
        pytest.param([felt(40 - 5.99, 3)], None, id="sooner"),
        pytest.param([felt(40 - 30, 3)], 3, id="thirty hours after"),
        pytest.param([felt(40 - 30.01, 3)], None, id="later"),
        pytest.param([felt(20, 2), felt(30, 4), felt(38, 7)], 4, id="the first of several"),
        pytest.param([felt(30, None), felt(29, 0)], 0, id="the first that says a pain, and zero is one"),
        pytest.param([practice(30, 6)], 6, id="before the next practice"),
        pytest.param([practice(30, None, after=Reading(pain=1))], None, id="but not after it"),
        pytest.param(
            [felt(30, None, before=Reading(pain=8), after=Reading(pain=1))], 8, id="before a treatment"
        ),
        pytest.param([SEEN], None, id="nothing felt"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_the_follow_up(entries: list[Standing], pain: int | None) -> None:
    """The first pain felt 6 to 30 hours after a practice."""
    session = practice(40)
    assert [each.pain for each in followed([session], [session, *entries])] == (
        [] if pain is None else [pain]
    )


def test_the_hours_are_counted_from_the_end() -> None:
    """A practice of an hour ended an hour later."""
    session = practice(40, seconds=3600)
    assert not followed([session], [felt(33.5, 3)])
    assert followed([session], [felt(33, 3)])[0].at == EVENING - timedelta(hours=33)


def test_one_that_was_told_of_has_no_follow_up() -> None:
    """Nobody knows when it ended."""
    assert not followed([practice(40, told=True)], [felt(20, 3)])


@given(st.lists(st.tuples(st.integers(0, 60), st.none() | st.integers(0, 10)), max_size=20))
def test_the_follow_up_is_the_earliest_of_all_that_could_be(said: list[tuple[int, int | None]]) -> None:
    """However many there are, in whatever order."""
    entries = [felt(hours, pain) for hours, pain in said]
    due = [(-hours, pain) for hours, pain in said if pain is not None and 6 <= 40 - hours <= 30]
    found = followed([practice(40)], entries)
    assert bool(found) == bool(due)
    if found:
        earliest = min(hours for hours, _ in due)
        assert found[0].pain in [pain for hours, pain in due if hours == earliest]


@pytest.mark.parametrize(
    ("entries", "asked"),
    [
        pytest.param([practice(10)], "s10", id="one"),
        pytest.param([practice(10), practice(20)], "s10", id="the last of two"),
        pytest.param([practice(10, told=True)], None, id="one that was told of"),
        pytest.param([practice(10, None, told=True), practice(20)], "s20", id="the last that was led"),
        pytest.param([practice(5.9)], None, id="too soon"),
        pytest.param([practice(30.1)], None, id="too late"),
        pytest.param([practice(10, None)], None, id="nothing was said before it"),
        pytest.param([practice(10), felt(3, 4)], None, id="followed up already"),
        pytest.param(
            [practice(20), practice(10), felt(3, 4)], None, id="the last is, and no other is asked for"
        ),
        pytest.param([practice(10), felt(9, 4)], "s10", id="pain said too soon after"),
        pytest.param([practice(10), felt(3, None)], "s10", id="an entry without pain"),
        pytest.param([practice(10), practice(2)], None, id="followed up before the next practice"),
        pytest.param([SEEN], None, id="no practice"),
    ],
)
def test_which_practice_to_ask_about(entries: list[Standing], asked: str | None) -> None:
    """The last that ended 6 to 30 hours ago, if there is no pain since then that is its follow-up."""
    session = to_follow_up(entries, EVENING)
    assert (session and session.id) == asked


@pytest.mark.parametrize(
    ("entries", "joined"),
    [
        pytest.param([practice(3)], "s3", id="three hours ago"),
        pytest.param([practice(3.01)], None, id="longer ago"),
        pytest.param([practice(3.5, seconds=1800)], "s3.5", id="counted from its end"),
        pytest.param([practice(2), practice(1), felt(0.5, 3), SEEN], "s1", id="the last of two"),
        pytest.param([practice(1, after=Reading(pain=2))], "s1", id="with its after already"),
        pytest.param([practice(1, told=True), practice(2)], "s1", id="one that was told of, for a look"),
        pytest.param([practice(-1)], None, id="of the future"),
        pytest.param([felt(1, 3)], None, id="no practice"),
    ],
)
def test_which_practice_is_joined(entries: list[Standing], joined: str | None) -> None:
    """The last, if it ended within three hours."""
    session = practice_to_join(entries, EVENING)
    assert (session and session.id) == joined


def test_a_practice_with_pauses_ended_when_it_was_logged() -> None:
    """By an hour at most: one that was edited hours later did not end then."""
    paused = msgspec.structs.replace(practice(3.5), logged=EVENING - timedelta(hours=2.9))
    assert practice_to_join([paused], EVENING) == paused
    edited = msgspec.structs.replace(practice(4.1), logged=EVENING - timedelta(minutes=5))
    assert practice_to_join([edited], EVENING) is None
