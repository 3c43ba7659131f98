"""Rows of a table: exact, readable, and never a formula."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import (
    LARGEST,
    Flag,
    Measure,
    Movement,
    Reading,
    Seen,
    Session,
    Site,
    Symptom,
)
from qicli.core.ledger import Standing
from qicli.exports.csv import COLUMNS, entry, row, writer
from qicli.imports.own import entries
from qicli.imports.rows import BadRow
from strategies import checkins, confirmed, felt, plans, seen, tricky_text

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
RISKY = set("=+-@＝＋－＠\t\r\n")


in_a_table = (felt | seen | checkins | plans).filter(lambda said: bool(said.id)).map(confirmed)


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


def test_an_inferred_side_is_one_that_was_said() -> None:
    """A table shows the place as usual, and forgets that nobody said its side."""
    place = Site("calf", "left", 6, inferred=True)
    said = Symptom(id="a", logged=NOON, at=NOON, sites=(place,), before=Reading(7, (place,)))
    assert row(said)[COLUMNS.index("sites")] == "left calf 6"
    assert read(table(said)) == [confirmed(said)]
    assert confirmed(said) != said


tricky_movements = st.builds(
    Movement,
    name=tricky_text
    | st.sampled_from(["walking", "walking 20 min", "a 5 min", "x 1..2 min", "{}", "tai chi"]),
    minutes=st.none() | st.floats(0, LARGEST),
)
tricky_sites = st.builds(
    Site,
    site=tricky_text | st.sampled_from(["left calf", "back 3", "outer", "back", "6", "{}", "left"]),
    side=st.sampled_from([None, "left", "both"]),
    pain=st.none() | st.integers(0, 10),
    part=st.sampled_from([None, "back", "outer"]),
)
tricky = st.builds(
    Symptom,
    id=tricky_text.map("x".__add__),
    logged=st.just(NOON),
    at=st.just(NOON),
    replaces=st.none() | tricky_text,
    batch=st.none() | tricky_text,
    sites=st.lists(tricky_sites, max_size=3).map(tuple),
    qualities=st.lists(tricky_text, max_size=4).map(tuple),
    flags=st.lists(st.builds(Flag, tier=tricky_text, words=tricky_text, topic=tricky_text), max_size=3).map(
        tuple
    ),
    note=tricky_text,
    movements=st.lists(tricky_movements, max_size=3).map(tuple),
)


@given(st.lists(tricky, max_size=3))
def test_tricky_texts_come_back(said: list[Symptom]) -> None:
    """Separators, escapes, quotes, line breaks, and words that look like something else."""
    written = table(*said)
    assert read(written) == said
    for cells in csv.reader(io.StringIO(written, newline="")):
        assert not any(cell[:1] in RISKY for cell in cells if cell)


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
        chosen="named",
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
        "told": "no",
        "repetitions": "0",
        "further": "no",
        "chosen": "named",
        "pain_before": "6",
        "sites_before": "outer left calf 6; back 3",
        "pain_after": "0",
        "flags": "emergency both-legs: numb both legs",
        "id": "a1",
        "logged": "2026-11-21T12:00:00+00:00",
    }


def test_what_was_measured_and_what_else_was_done() -> None:
    """In the words of the journal, minutes as they are there."""
    said = Symptom(
        id="a1",
        logged=NOON,
        at=NOON,
        measures=(Measure("slept", 330, "min"), Measure("woken", 3, "times")),
        movements=(Movement("walking", 20.0), Movement("swimming"), Movement("yoga", 0)),
    )
    cells = dict(zip(COLUMNS, row(said), strict=True))
    assert cells["measures"] == "slept 330 min; woken 3 times"
    assert cells["movements"] == "walking 20 min; swimming; yoga 0 min"
    assert read(table(said)) == [said]


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
        pytest.param({"movements": "tai chi"}, "movements: a movement is written as", id="no movement"),
        pytest.param({"movements": "walking 1..2 min"}, "movements: ", id="no minutes"),
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


@given(st.text() | st.lists(tricky_text).map("\n".join))
def test_any_text_reads_as_something(text: str) -> None:
    """Bad rows, never an exception, also under our own heading."""
    for heading in ("", ",".join(COLUMNS) + "\n"):
        for said in read(heading + text):
            assert isinstance(said, BadRow | Symptom | Session | Seen)


def test_a_large_cell() -> None:
    """A note may be a megabyte long."""
    said = Symptom(id="a", logged=NOON, at=NOON, note="x" * 1_000_000)
    assert read(table(said)) == [said]
