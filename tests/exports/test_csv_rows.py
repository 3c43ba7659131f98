"""Rows of a table: exact, readable, and never a formula."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import (
    Flag,
    Reading,
    Seen,
    Session,
    Site,
    Symptom,
)
from qicli.core.ledger import Standing
from qicli.exports.csv import COLUMNS, BadRow, entries, entry, guarded, row, rows, unguarded, writer
from strategies import checkins, felt, plans, seen, text

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TRICKY = st.text(";\\ e'\"{=+-@\t\r\n,:0leftbackcalf\x00\u2028", max_size=8)
RISKY = set("=+-@＝＋－＠\t\r\n")


in_a_table = (felt | seen | checkins | plans).filter(lambda said: bool(said.id))


def table(*said: Standing) -> str:
    """The table of these entries."""
    file = io.StringIO(newline="")
    write = writer(file)
    for each in said:
        write(each)
    return file.getvalue()


def read(text: str) -> list[Standing | BadRow]:
    """What a table says."""
    return [said for _, said in entries(io.StringIO(text, newline=""))]


@given(st.lists(in_a_table, max_size=4))
def test_a_round_trip_changes_nothing(said: list[Standing]) -> None:
    """Whatever stands in an entry, and whatever offset its time has."""
    again = read(table(*said))
    assert again == said
    assert [each.at.utcoffset() for each in again if not isinstance(each, BadRow)] == [
        each.at.utcoffset() for each in said
    ]


tricky_sites = st.builds(
    Site,
    site=TRICKY | st.sampled_from(["left calf", "back 3", "outer", "back", "6", "{}", "left"]),
    side=st.sampled_from([None, "left", "both"]),
    pain=st.none() | st.integers(0, 10),
    part=st.sampled_from([None, "back", "outer"]),
)
tricky = st.builds(
    Symptom,
    id=TRICKY.map("x".__add__),
    logged=st.just(NOON),
    at=st.just(NOON),
    replaces=st.none() | TRICKY,
    batch=st.none() | TRICKY,
    sites=st.lists(tricky_sites, max_size=3).map(tuple),
    qualities=st.lists(TRICKY, max_size=4).map(tuple),
    flags=st.lists(st.builds(Flag, tier=TRICKY, words=TRICKY, topic=TRICKY), max_size=3).map(tuple),
    note=TRICKY,
)


@given(st.lists(tricky, max_size=3))
def test_tricky_texts_come_back(said: list[Symptom]) -> None:
    """Separators, escapes, quotes, line breaks, and words that look like something else."""
    written = table(*said)
    assert read(written) == said
    for cells in csv.reader(io.StringIO(written, newline="")):
        assert not any(cell[:1] in RISKY for cell in cells if cell)


@given(text | TRICKY)
def test_a_guard_can_be_taken_off(cell: str) -> None:
    """And no guarded cell can begin a formula, whatever blanks a spreadsheet drops before it."""
    safe = guarded(cell)
    assert unguarded(safe) == cell
    assert safe[:1] not in RISKY or not safe
    assert not safe.strip("\x00\u200b\ufeff").strip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        pytest.param("=1+1", "'=1+1", id="formula"),
        pytest.param("  =1+1", "'  =1+1", id="after blanks"),
        pytest.param("\x00@SUM(A1)", "'\x00@SUM(A1)", id="after a null"),
        pytest.param("\tx", "'\tx", id="tab"),
        pytest.param("'quoted", "''quoted", id="apostrophe"),
        pytest.param("– a dash", "– a dash", id="a dash is no minus"),
        pytest.param("a=b", "a=b", id="an equals sign within"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_guards(cell: str, safe: str) -> None:
    """Only where one is needed."""
    assert guarded(cell) == safe


def test_a_row_can_be_read_by_a_person() -> None:
    """Words as qi says them, nothing for what was not said, and zero where it was."""
    said = Session(
        id="a1",
        logged=NOON,
        at=NOON,
        routine="spinal-wave",
        seconds=312.4,
        planned=350,
        finished=False,
        before=Reading(6, (Site("calf", "left", 6, "outer"), Site("back", pain=3))),
        after=Reading(0),
        mood=("calm", "tired; a little"),
        flags=(Flag("emergency", "numb both legs", "both-legs"),),
    )
    cells = dict(zip(COLUMNS, row(said), strict=True))
    assert {name: cell for name, cell in cells.items() if cell} == {
        "at": "2026-11-21T12:00:00+00:00",
        "type": "session",
        "moods": "calm; tired\\; a little",
        "routine": "spinal-wave",
        "seconds": "312.4",
        "planned": "350",
        "finished": "no",
        "breaths": "0",
        "gentle": "no",
        "pain_before": "6",
        "sites_before": "outer left calf 6; back 3",
        "pain_after": "0",
        "flags": "emergency both-legs: numb both legs",
        "id": "a1",
        "logged": "2026-11-21T12:00:00+00:00",
    }


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        pytest.param({"type": "moonlight"}, "type is one of", id="kind"),
        pytest.param({"id": ""}, "id is empty", id="no id"),
        pytest.param({"pain": "11"}, "<= 10", id="pain out of range"),
        pytest.param({"pain": "4,5"}, "pain: ", id="no number"),
        pytest.param({"at": "21/11/2026"}, "$.at", id="no time"),
        pytest.param({"at": "2026-11-21T12:00:00"}, "$.at", id="no offset"),
        pytest.param({"flags": "strange"}, "flags: ", id="no flag"),
        pytest.param({"sites": "{"}, "sites: ", id="no place"),
        pytest.param({"pain": "1e999"}, "pain: ", id="no finite number"),
    ],
)
def test_rows_that_say_no_entry(change: dict[str, str], reason: str) -> None:
    """What is wrong is said."""
    good = {"type": "symptom", "id": "a", "logged": "2026-11-21T12:00:00Z", "at": "2026-11-21T12:00:00+01:00"}
    assert isinstance(entry(good), Symptom)
    with pytest.raises(ValueError, match=reason.replace("$", r"\$")):
        entry(good | change)


def test_sessions_need_a_yes_or_no() -> None:
    """As a spreadsheet may write it, too."""
    cells = {"type": "session", "id": "a", "logged": "2026-11-21T12:00:00Z", "at": "2026-11-21T12:00:00Z"}
    cells |= {"seconds": "1", "planned": "2", "finished": "TRUE"}
    assert entry(cells) == Session(
        id="a", logged=NOON, at=NOON, routine="", seconds=1, planned=2, finished=True
    )
    with pytest.raises(ValueError, match="yes or no"):
        entry(cells | {"finished": "perhaps"})


def test_lines_are_numbered_as_in_the_file() -> None:
    """A row begins where its first line is, whatever line breaks stand in its cells."""
    said = Symptom(id="a", logged=NOON, at=NOON, note="one\r\ntwo\nthree")
    text = table(said) + "\r\n" + "x,y\r\n" + "," * len(COLUMNS) + "z\r\n"
    numbered = list(entries(io.StringIO(text, newline="")))
    assert [number for number, _ in numbered] == [2, 6, 7]
    assert numbered[0][1] == said
    assert isinstance(numbered[2][1], BadRow)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('a,b\n1,2\n3,"4\n5,6\n', [{"a": "1", "b": "2"}, (3, True)]),
        ('a,b\n3,"4', [(2, True)]),
        ('a,b\n5" nail,"4\n5,6\n', [(2, True)]),
        ('a,b\n3,"4\n5,6\n7,"eight, and"\n9,10\n', [(2, True), {"a": "9", "b": "10"}]),
        ('a,"b\n1,2\n', [(1, True)]),
        ('a,b\n5" nail,6\n"7\n8",9\n', [{"a": '5" nail', "b": "6"}, {"a": "7\n8", "b": "9"}]),
        ('a,b\n1,5" nail', [{"a": "1", "b": '5" nail'}]),
        ('a,b\n1,"say ""x\n"""\n', [{"a": "1", "b": 'say "x\n"'}]),
    ],
    ids=["to the end", "last", "even", "by another", "heading", "within words", "no line break", "doubled"],
)
def test_a_quote_that_is_never_closed(text: str, found: list[object]) -> None:
    """Is named with its row's line, instead of what it takes in being read as one cell."""
    read_rows = rows(io.StringIO(text, newline=""))
    bad = BadRow("the quote is never closed")
    assert [(number, True) if said == bad else said for number, said in read_rows] == found


@given(st.text() | st.lists(TRICKY).map("\n".join))
def test_any_text_reads_as_something(text: str) -> None:
    """Bad rows, never an exception, also under our own heading."""
    for heading in ("", ",".join(COLUMNS) + "\n"):
        for said in read(heading + text):
            assert isinstance(said, BadRow | Symptom | Session | Seen)


def test_a_large_cell() -> None:
    """A note may be a megabyte long."""
    said = Symptom(id="a", logged=NOON, at=NOON, note="x" * 1_000_000)
    assert read(table(said)) == [said]
