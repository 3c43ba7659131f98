"""Which lines belong to some days, and lines without own words."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given

from qicli.core.entry import (
    Checkin,
    Flag,
    Forgotten,
    Known,
    Movement,
    Retraction,
    Said,
    Seen,
    Symptom,
    decode,
    encode,
    order,
)
from qicli.core.ledger import standing
from qicli.core.when import Period
from qicli.exports.bare import bare
from qicli.exports.choice import Choice, day
from strategies import entries

FIRST = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAYS = Period(date(2026, 11, 10), date(2026, 11, 20))


def noted(id_: str, felt: int, said: int = 0, **fields: object) -> Symptom:
    """A symptom of that day of November, said on the other."""
    at, logged = (FIRST + timedelta(days=number - 1) for number in (felt, said or felt))
    return Symptom(**{"id": id_, "at": at, "logged": logged, **fields})  # type: ignore[arg-type] # a table


def taken(id_: str, target: str, said: int) -> Retraction:
    """A retraction, said on that day."""
    return Retraction(id=id_, target=target, logged=FIRST + timedelta(days=said - 1))


def chosen(*lines: Said) -> list[str]:
    """The ids of those that belong to the days."""
    oldest_first = sorted(lines, key=order)
    choice = Choice(DAYS)
    choice.look(oldest_first[::-1])
    return [said.id for said in oldest_first if choice.takes(said)]


OUT = noted("b", 5, 25, replaces="a")
DAYS_AFTER = FIRST + timedelta(days=30)


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param([noted("a", 9), noted("b", 10)], "b", id="the first day is included"),
        pytest.param([noted("c", 20), noted("d", 21)], "c", id="the last day is included"),
        pytest.param([noted("a", 12, 25)], "a", id="said later"),
        pytest.param([noted("a", 12), taken("r", "a", 25)], "ar", id="deleted"),
        pytest.param([noted("a", 1), taken("r", "a", 12)], "", id="deleted within"),
        pytest.param([noted("a", 12), taken("r", "a", 25), taken("s", "r", 26)], "ars", id="restored"),
        pytest.param([noted("a", 12), OUT], "", id="moved out"),
        pytest.param([noted("a", 5), noted("b", 12, 25, replaces="a")], "ab", id="moved in"),
        pytest.param([noted("a", 12), OUT, taken("r", "b", 26)], "abr", id="moving undone"),
        pytest.param([noted("a", 12), OUT, taken("r", "a", 26)], "abr", id="moved and deleted"),
        pytest.param(
            [noted("a", 12, batch="x"), noted("b", 5, batch="x"), taken("r", "x", 25)], "ar", id="batch"
        ),
        pytest.param([Forgotten(id="f", target="a", logged=DAYS_AFTER)], "", id="no tombstones"),
    ],
)
def test_what_belongs_to_some_days(lines: list[Known], left: str) -> None:
    """All versions of the entries within, and what took them back."""
    assert chosen(*lines) == list(left)
    assert {
        entry.id for entry in standing(sorted(lines, key=order, reverse=True)) if day(entry) in DAYS
    } <= set(left)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param(b'"at":"2026-11-12T23:30:00-05:00"', date(2026, 11, 12), id="its own time"),
        pytest.param(b'"lux":1', date(2026, 11, 21), id="when it was said"),
        pytest.param(b'"at":7', date(2026, 11, 21), id="a time that is none"),
    ],
)
def test_the_day_of_unknown_kinds(line: bytes, found: date) -> None:
    """As far as it can be told."""
    said = decode(b'{"v":1,"type":"moonlight","id":"m","logged":"2026-11-21T12:00:00Z",' + line + b"}")
    assert day(said) == found  # type: ignore[arg-type] # it is no bad line


@given(entries)
def test_without_own_words(entry: Known) -> None:
    """Everything else stays as it was, what this qi does not know as well."""
    raw = encode(entry)[:-1] + b',"to_come":{"kept":1.5}}'
    line = bare(entry, raw)
    assert line is not None
    assert b'"to_come":{"kept":1.5}' in line
    left = decode(line)
    assert isinstance(left, type(entry))
    assert left.id == entry.id
    assert not getattr(left, "note", "")
    assert not any(flag.words for flag in getattr(left, "flags", ()))
    assert [flag.topic for flag in getattr(left, "flags", ())] == [
        flag.topic for flag in getattr(entry, "flags", ())
    ]
    if isinstance(left, Seen):
        assert (left.words, left.by) == ("", "")
    if isinstance(entry, Symptom) and isinstance(left, Symptom):
        assert (left.at, left.sites, left.tags, left.pain) == (entry.at, entry.sites, entry.tags, entry.pain)


def test_without_own_words_where_the_rest_is_no_text() -> None:
    """What qi knows of the line is kept."""
    said = noted("a", 1, note="private", flags=(Flag("today", "private", "fever"),))
    line = bare(said, encode(said)[:-1] + b',"x":"\xff"}')
    assert line is not None
    assert b"private" not in line
    assert decode(line) == noted("a", 1, flags=(Flag("today", "", "fever"),))


def test_names_of_movements_that_are_no_words_of_ours() -> None:
    """They are numbered, the same name with the same number; words of qi's own stay, and so do minutes."""
    others = (Movement("with Ann", 20), Movement("walking", 30), Movement("alone"), Movement("with Ann"))
    said = noted("a", 1, movements=others)
    line = bare(said, encode(said))
    assert line is not None
    assert decode(line) == noted(
        "a",
        1,
        movements=(
            Movement("movement 1", 20),
            Movement("walking", 30),
            Movement("movement 2"),
            Movement("movement 1"),
        ),
    )


def test_a_field_to_come_with_the_name_of_ours() -> None:
    """In an entry of another kind nobody knows what it holds."""
    said = Checkin(id="c", logged=FIRST, at=FIRST)
    raw = encode(said)[:-1] + b',"movements":7}'
    line = bare(said, raw)
    assert line is not None
    assert b'"movements":7' in line


def test_unknown_kinds_are_left_out_without_own_words() -> None:
    """Nobody can tell which of their fields are such."""
    line = b'{"v":9,"type":"symptom","id":"m","logged":"2026-11-21T12:00:00Z","remark":"private"}'
    assert bare(decode(line), line) is None  # type: ignore[arg-type] # it is no bad line
