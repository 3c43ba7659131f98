"""The order in which entries were felt: right whatever was noted when, and read no further than it takes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from qicli.core.entry import Said, Symptom, Unknown, order
from qicli.core.journal import felt
from qicli.core.journal.felt import newest_felt

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


class Row(Struct, frozen=True):
    """A line of a journal that is not on any disk."""

    said: Said
    raw: bytes = b""


class Journal:
    """Lines newest said first, which knows how many of them were read."""

    def __init__(self, *said: Said) -> None:
        self._rows = [Row(each) for each in sorted(said, key=order, reverse=True)]
        self.read = 0

    def __call__(self) -> Iterator[Row]:
        """All of them, anew."""
        for row in self._rows:
            self.read += 1
            yield row


def noted(name: str, logged: int, ago: int = 0) -> Symptom:
    """An entry said so many minutes after noon, of so many minutes before it was said."""
    said = NOON + timedelta(minutes=logged)
    return Symptom(id=name, logged=said, at=said - timedelta(minutes=ago), pain=3)


def names(rows: Iterator[Row]) -> str:
    """Their ids, in their order."""
    return "".join(row.said.id for row in rows)


def anything(_: Row) -> bool:
    """Every line fits."""
    return True


@pytest.mark.parametrize(
    ("said", "found"),
    [
        pytest.param([noted("a", 0), noted("b", 1), noted("c", 2)], "cba", id="noted at once"),
        pytest.param([noted("a", 0), noted("b", 5), noted("c", 6, 3)], "bca", id="noted later"),
        pytest.param([noted("a", 0), noted("b", 5), noted("c", 9, 9)], "bca", id="of one moment"),
        pytest.param([noted("a", 0), noted("b", 1, -60), noted("c", 2)], "cba", id="of a time to come"),
        pytest.param([noted("a", 0), Unknown("b", NOON, b"{}"), noted("c", 1)], "cba", id="a kind to come"),
        pytest.param([noted(name, 9, 9 - n) for n, name in enumerate("abc")], "cba", id="an import"),
        pytest.param([], "", id="nothing"),
    ],
)  # fmt: skip
def test_the_order(said: list[Said], found: str) -> None:
    """Newest felt first."""
    assert names(newest_felt(Journal(*said), anything)) == found


def test_what_was_noted_at_once_is_handed_on_as_it_is_read() -> None:
    """One line behind."""
    journal = Journal(*(noted(str(minute), minute) for minute in range(100)))
    rows = newest_felt(journal, anything)
    assert (next(rows).said.id, journal.read) == ("99", 2)
    assert (next(rows).said.id, journal.read) == ("98", 3)


def test_no_further_than_the_moment_of_what_was_noted_later() -> None:
    """However few are wanted; what does not fit tells how far the reading is."""
    journal = Journal(*(noted(str(minute), minute) for minute in range(100)), noted("late", 100, 10))
    late = newest_felt(journal, lambda row: row.said.id == "late", 1)
    assert next(late).said.id == "late"
    assert journal.read == 12


def test_more_than_can_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal is read again for the rest."""
    monkeypatch.setattr(felt, "MOST_HELD", 3)
    journal = Journal(*(noted(name, 60 + n, n * 7 % 11) for n, name in enumerate("abcdefgh")), noted("z", 0))
    held = names(newest_felt(journal, anything))
    assert journal.read > 9
    monkeypatch.undo()
    assert held == names(newest_felt(journal, anything))


moments = st.integers(-9, 9)
journals = st.lists(st.tuples(moments, moments), max_size=12).map(
    lambda pairs: [noted(f"{n:x}", logged, ago) for n, (logged, ago) in enumerate(pairs)]
)


@given(journals, st.none() | st.integers(1, 14), st.integers(1, 14))
def test_the_same_as_sorting_everything(said: list[Symptom], most: int | None, room: int) -> None:
    """However many are wanted, and however few can be held."""
    everything = sorted(said, key=lambda each: (min(each.at, each.logged), *order(each)), reverse=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(felt, "MOST_HELD", room)
        found = names(newest_felt(Journal(*said), anything, most))
    assert found == "".join(each.id for each in everything[:most])
