"""Other programs' rows: what is understood, what is kept as a note, and what cannot be read."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import BERLIN, FakeCalendar
from qicli.core.entry import Site, Symptom
from qicli.imports.drafts import Draft, Problem, symptoms, whereabouts
from qicli.imports.jrnl import read_entries
from qicli.imports.sources import SOURCES, Source, form_of, source_of
from qicli.imports.tables import read_table

SAMPLES = Path(__file__).parents[1] / "data" / "imports"
DAYLIO = {"full_date": "2026-11-20", "date": "November 20", "weekday": "Friday", "time": "21:15"}
DAYLIO |= {"mood": "", "activities": "", "note_title": "", "note": ""}
BEARABLE = {"date": "2026-11-20", "date formatted": "20th Nov 2026", "weekday": "Friday", "time of day": "pm"}
BEARABLE |= {"category": "", "rating/amount": "", "detail": "", "notes": ""}
BUDDY = {"Started": "2026-11-20 06:30", "Ended": "", "Pain Level": "", "Notes": ""}
BUDDY |= {"Start UTC Offset (min)": "60", "Geohash": "u33dc0", "Pain Location": ""}
NOTED = {"title": "", "body": "", "date": "2026-11-20", "time": "21:15", "tags": [], "starred": False}


def table(row: dict[str, str], delimiter: str = ",", end: str = "\n") -> bytes:
    """A table of one row."""
    lines = [delimiter.join(f'"{cell}"' for cell in cells) for cells in (row.keys(), row.values())]
    return (end.join(lines) + end).encode()


def read(source: Source, whole: bytes) -> list[Symptom | Problem]:
    """What a file says, on an evening in Berlin."""
    drafts = read_entries(whole) if source == "jrnl" else read_table(source, whole)
    return list(symptoms(source, drafts, FakeCalendar()))


def one(source: Source, whole: bytes) -> Symptom:
    """The one entry that a file says."""
    (entry,) = read(source, whole)
    assert isinstance(entry, Symptom), entry
    return entry


def said(entry: Symptom) -> dict[str, object]:
    """What an entry says beside its time."""
    fields = ("pain", "sites", "qualities", "worse_with", "better_with", "moods", "tags", "note")
    return {name: value for name in fields if (value := getattr(entry, name)) not in (None, (), "")}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param({"mood": "calm"}, {"moods": ("calm",)}, id="a mood of ours"),
        pytest.param({"mood": "scared"}, {"moods": ("afraid",)}, id="another word for one"),
        pytest.param({"mood": "rad"}, {"tags": ("rad",)}, id="another mood is a tag"),
        pytest.param({"mood": "back"}, {"tags": ("back",)}, id="a place is no mood"),
        pytest.param(
            {"mood": "meh", "activities": "walking | cold | walking"},
            {"tags": ("meh", "walking", "cold")},
            id="activities are tags, and make nothing worse",
        ),
        pytest.param(
            {"note_title": "Shed", "note": "calf 6"}, {"note": "Shed; calf 6"}, id="a note is a note"
        ),
        pytest.param({"scales": "energy 3"}, {"note": "scales: energy 3"}, id="another column"),
        pytest.param({"location": "Shed Lane 1", "note": "x"}, {"note": "x"}, id="a location is dropped"),
    ],
)
def test_daylio(change: dict[str, str], expected: dict[str, object]) -> None:
    """A mood, activities and a note."""
    assert said(one("daylio", table(DAYLIO | change))) == expected


@pytest.mark.parametrize(
    ("category", "rating", "detail", "expected"),
    [
        pytest.param(
            "Pain",
            "6",
            "left calf burning",
            {"pain": 6, "sites": (Site("calf", "left"),), "qualities": ("burning",)},
            id="pain",
        ),
        pytest.param("Pain", "0", "lower back", {"pain": 0, "sites": (Site("back"),)}, id="no pain"),
        pytest.param(
            "Pain", "0", "burning back", {"pain": 0, "note": "detail: burning back"}, id="nothing burns"
        ),
        pytest.param("Pain", "7", "back 3", {"pain": 7, "note": "detail: back 3"}, id="another number"),
        pytest.param("Pain", "7", "back walking", {"pain": 7, "note": "detail: back walking"}, id="no cause"),
        pytest.param(
            "Pain", "3", "piano hand", {"pain": 3, "note": "detail: piano hand"}, id="unknown place"
        ),
        pytest.param(
            "Pain",
            "4.5",
            "back",
            {"note": "category: Pain; rating/amount: 4.5; detail: back"},
            id="no whole number",
        ),
        pytest.param("Pain", "11", "", {"note": "category: Pain; rating/amount: 11"}, id="out of range"),
        pytest.param(
            "Painting", "6", "", {"note": "category: Painting; rating/amount: 6"}, id="no pain at all"
        ),
        pytest.param(
            "Symptom",
            "3",
            "numb foot",
            {
                "sites": (Site("foot"),),
                "qualities": ("numb",),
                "note": "category: Symptom; rating/amount: 3; detail: numb foot",
            },
            id="a symptom's rating",
        ),
        pytest.param(
            "Mood",
            "4",
            "Anxious, tired",
            {"moods": ("anxious", "tired"), "note": "category: Mood; rating/amount: 4"},
            id="moods",
        ),
        pytest.param(
            "Mood",
            "4",
            "Anxious, peckish",
            {"note": "category: Mood; rating/amount: 4; detail: Anxious, peckish"},
            id="another mood",
        ),
    ],
)
def test_bearable(category: str, rating: str, detail: str, expected: dict[str, object]) -> None:
    """A row for each thing rated; only pain is a pain."""
    row = BEARABLE | {"category": category, "rating/amount": rating, "detail": detail}
    entry = one("bearable", table(row))
    assert said(entry) == expected | {"tags": (category.lower(),)}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param({"Pain Level": "7"}, {"pain": 7}, id="pain"),
        pytest.param({"Pain Level": "0"}, {"pain": 0}, id="no pain"),
        pytest.param({"Pain Level": "severe"}, {"note": "pain level: severe"}, id="a pain in words"),
        pytest.param({"Pain Level": "6.5"}, {"note": "pain level: 6.5"}, id="no whole number"),
        pytest.param({"Notes": "a drive", "Ended": "9:00"}, {"note": "a drive; ended: 9:00"}, id="the rest"),
        pytest.param(
            {"Pain Location": "temple"}, {"note": "pain location: temple"}, id="a place on the body"
        ),
    ],
)
def test_migraine_buddy(change: dict[str, str], expected: dict[str, object]) -> None:
    """Below a preamble of two lines; where it happened is nowhere in the entry."""
    entry = one("migraine-buddy", b"Migraine Buddy\nfor: someone\n" + table(BUDDY | change))
    assert said(entry) == expected | {"tags": ("migraine",)}
    assert entry.at.isoformat() == "2026-11-20T06:30:00+01:00"
    elsewhere = one("migraine-buddy", table(BUDDY | change | {"Geohash": "9q8yy"}))
    assert elsewhere.id == entry.id


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(
            {"title": "Raked.", "body": "Back 4."}, {"note": "Raked.\nBack 4."}, id="text is a note"
        ),
        pytest.param({"tags": ["@back", "#x", "@back"]}, {"tags": ("back", "x")}, id="tags"),
        pytest.param({"starred": True}, {"tags": ("starred",)}, id="starred"),
        pytest.param({"uuid": 7, "location": "Shed"}, {"note": "uuid: 7"}, id="other fields"),
        pytest.param({"tags": {"odd": 1}}, {"note": 'tags: {"odd":1}'}, id="odd tags"),
    ],
)
def test_jrnl(change: dict[str, object], expected: dict[str, object]) -> None:
    """A title, a text and tags."""
    entry = one("jrnl", json.dumps({"tags": {}, "entries": [NOTED | change]}).encode())
    assert said(entry) == expected
    assert entry.at.isoformat() == "2026-11-20T21:15:00+01:00"


@pytest.mark.parametrize(
    ("source", "change", "at"),
    [
        pytest.param("daylio", {"time": "9:05 PM"}, "2026-11-20T21:05:00+01:00", id="half a day"),
        pytest.param("daylio", {"time": "9:05\u202fam"}, "2026-11-20T09:05:00+01:00", id="a narrow blank"),
        pytest.param("daylio", {"time": "12:30 am"}, "2026-11-20T00:30:00+01:00", id="after midnight"),
        pytest.param("daylio", {"time": ""}, "2026-11-20T12:00:00+01:00", id="no time of day"),
        pytest.param("daylio", {"full_date": "2026-07-01"}, "2026-07-01T21:15:00+02:00", id="summer"),
        pytest.param(
            "daylio",
            {"full_date": "2026-10-25", "time": "2:30"},
            "2026-10-25T02:30:00+02:00",
            id="twice: first",
        ),
        pytest.param(
            "daylio", {"full_date": "2026-03-29", "time": "2:30"}, "2026-03-29T03:30:00+02:00", id="skipped"
        ),
        pytest.param("bearable", {"time of day": "am"}, "2026-11-20T08:00:00+01:00", id="morning"),
        pytest.param("bearable", {"time of day": "Evening"}, "2026-11-20T20:00:00+01:00", id="evening"),
        pytest.param("bearable", {"time of day": "7:45"}, "2026-11-20T07:45:00+01:00", id="a clock"),
        pytest.param("bearable", {"time of day": "tea"}, "2026-11-20T12:00:00+01:00", id="another time"),
        pytest.param("bearable", {"date": "20/11/2026"}, "2026-11-20T20:00:00+01:00", id="the day first"),
        pytest.param("bearable", {"date": "11/20/2026"}, "2026-11-20T20:00:00+01:00", id="the month first"),
        pytest.param(
            "bearable",
            {"date": "03/04/2026", "date formatted": "3 April 2026"},
            "2026-04-03T20:00:00+02:00",
            id="two days, told apart",
        ),
        pytest.param(
            "bearable", {"date": "Friday, November 20, 2026"}, "2026-11-20T20:00:00+01:00", id="words"
        ),
        pytest.param(
            "migraine-buddy",
            {"Started": "2026-11-20T06:30:15Z", "Start UTC Offset (min)": "-300"},
            "2026-11-20T06:30:15-05:00",
            id="an offset",
        ),
        pytest.param(
            "migraine-buddy",
            {"Started": "20 Nov 2026 6:30 AM", "Start UTC Offset (min)": ""},
            "2026-11-20T06:30:00+01:00",
            id="no offset",
        ),
        pytest.param(
            "migraine-buddy", {"Started": "Nov 20, 2026 at 6:30 PM"}, "2026-11-20T18:30:00+01:00", id="at"
        ),
    ],
)
def test_times(source: Source, change: dict[str, str], at: str) -> None:
    """As a clock showed them where the person was."""
    row = {"daylio": DAYLIO, "bearable": BEARABLE, "migraine-buddy": BUDDY}[source]
    words = {"daylio": {"note": "x"}, "bearable": {"notes": "x"}}.get(source, {})
    assert one(source, table(row | words | change)).at.isoformat() == at


@pytest.mark.parametrize(
    ("source", "change", "reason"),
    [
        pytest.param("daylio", {"full_date": "2026-11-22"}, "has not come yet", id="tomorrow"),
        pytest.param(
            "daylio", {"full_date": "2026-11-21", "time": "21:04"}, "has not come yet", id="in a minute"
        ),
        pytest.param("daylio", {"full_date": "9999-12-31"}, "has not come yet", id="the last day"),
        pytest.param("daylio", {"full_date": "1900-01-01"}, "too long ago", id="too long ago"),
        pytest.param("daylio", {"full_date": ""}, "no date", id="no day"),
        pytest.param("daylio", {"full_date": "2026-02-30"}, "no date", id="no such day"),
        pytest.param("daylio", {"full_date": "20 Mumble 2026"}, "no date", id="no such month"),
        pytest.param("daylio", {"time": "25:00"}, "no time", id="no such hour"),
        pytest.param("daylio", {"time": "13:00 pm"}, "no time", id="no such half"),
        pytest.param("daylio", {"time": "soon"}, "no time", id="no time of day"),
        pytest.param(
            "bearable",
            {"date": "03/04/2026", "date formatted": "", "weekday": ""},
            "could be",
            id="two days",
        ),
        pytest.param("migraine-buddy", {"Started": "yesterday"}, "no time", id="no moment"),
        pytest.param("migraine-buddy", {"Start UTC Offset (min)": "900"}, "offset", id="no such offset"),
        pytest.param("migraine-buddy", {"Start UTC Offset (min)": "+1h"}, "offset", id="no offset"),
    ],
)
def test_what_cannot_be_read(source: Source, change: dict[str, str], reason: str) -> None:
    """Is named by its line, and why."""
    row = {"daylio": DAYLIO, "bearable": BEARABLE, "migraine-buddy": BUDDY}[source]
    (problem,) = read(source, table(row | change))
    assert isinstance(problem, Problem)
    assert problem.place == "2"
    assert reason in problem.reason


def test_a_bad_time_of_day_is_kept() -> None:
    """Noon stands in for it."""
    assert one("bearable", table(BEARABLE | {"time of day": "tea"})).note == "time of day: tea"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
def test_tables_written_anew(delimiter: str, end: str, bom: bytes) -> None:
    """By a spreadsheet, with its own separators, and with the columns in another order: the same entries."""
    entry = one("daylio", table(DAYLIO | {"mood": "calm"}))
    turned = dict(reversed((DAYLIO | {"mood": "calm"}).items()))
    whole = bom + table(turned, delimiter, end)
    assert source_of(whole) == "daylio"
    assert one("daylio", whole) == entry


@pytest.mark.parametrize(
    "sample", sorted(path for path in SAMPLES.iterdir() if path.is_file()), ids=lambda path: path.stem
)
def test_samples(sample: Path) -> None:
    """Each is recognised, gives the same ids twice, and all ids are different; one row is bad."""
    whole = sample.read_bytes()
    source = source_of(whole)
    assert source == sample.stem
    found = read(source, whole)
    assert found == read(source, whole)
    ids = [entry.id for entry in found if isinstance(entry, Symptom)]
    assert len(ids) == len(set(ids)) == len(found) - 1
    for other in SOURCES:
        if other not in {source, "qi"}:
            with pytest.raises(ValueError, match="it "):
                read(other, whole)


def test_equal_rows_are_two_entries() -> None:
    """And a row added later leaves the ids of the others as they are."""
    row = table(DAYLIO | {"mood": "calm"}).splitlines(keepends=True)
    twice = read("daylio", row[0] + row[1] + row[1])
    more = read(
        "daylio", row[0] + table(DAYLIO | {"mood": "rad"}).splitlines(keepends=True)[1] + row[1] + row[1]
    )
    ids = [entry.id for entry in twice if isinstance(entry, Symptom)]
    assert len(set(ids)) == 2
    assert [entry.id for entry in more if isinstance(entry, Symptom)][1:] == ids


def test_flags_are_found_in_all_that_was_written() -> None:
    """In notes, moods, activities and other columns, and in what was understood."""
    for change in (
        {"note": "numb in both legs"},
        {"mood": "numb in both legs"},
        {"scales": "numb in both legs"},
    ):
        assert [flag.topic for flag in one("daylio", table(DAYLIO | change)).flags] == ["both-legs"]
    row = BEARABLE | {"category": "Pain", "rating/amount": "3", "detail": "left calf, right calf"}
    assert {flag.topic for flag in one("bearable", table(row)).flags} == {"both-legs"}


@pytest.mark.parametrize(
    ("column", "is_one"),
    [
        ("Geohash", True),
        ("start_latitude", True),
        ("Location", True),
        ("City", True),
        ("Pain Location", False),
        ("placebo", False),
        ("Relation", False),
        ("capacity", False),
    ],
)
def test_whereabouts(column: str, is_one: bool) -> None:
    """Where someone was, but not where it hurts."""
    assert whereabouts(column) == is_one


@given(st.sampled_from(["daylio", "bearable", "migraine-buddy"]), st.data())
def test_any_row_reads_as_something(source: Source, data: st.DataObject) -> None:
    """An entry or a problem, never an exception."""
    row = {"daylio": DAYLIO, "bearable": BEARABLE, "migraine-buddy": BUDDY}[source]
    cells = st.text() | st.text("0123456789-/:.apm TZ", max_size=20) | st.sampled_from(["2026-11-20 10:00"])
    change = {name: data.draw(cells) for name in row if data.draw(st.booleans())}
    lines = [
        ",".join('"' + cell.replace('"', '""') + '"' for cell in each)
        for each in (row, (row | change).values())
    ]
    for said in read(source, "\n".join(lines).encode()):
        assert isinstance(said, Symptom | Problem)


@given(st.sampled_from(["daylio", "bearable", "migraine-buddy"]), st.text())
def test_any_text_below_a_heading(source: Source, text: str) -> None:
    """Is entries and problems."""
    row = {"daylio": DAYLIO, "bearable": BEARABLE, "migraine-buddy": BUDDY}[source]
    for said in read(source, ",".join(row).encode() + b"\n" + text.encode()):
        assert isinstance(said, Symptom | Problem)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.just("2026-11-20"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(st.lists(values | st.fixed_dictionaries({}, optional=dict.fromkeys(NOTED, values)), max_size=3))
def test_any_json_reads_as_something(entries: list[object]) -> None:
    """Entries and problems; a file that is none is refused as a whole."""
    whole = json.dumps({"tags": {}, "entries": entries})
    try:
        found = read("jrnl", whole.encode())
    except ValueError:
        assert any(strange in whole for strange in ("NaN", "Infinity", "\\ud"))
    else:
        assert all(isinstance(said, Symptom | Problem) for said in found)


@given(
    st.binary() | st.sampled_from([b"{", b"[" * 100_000, b'{"entries":' + b"[" * 100_000, b'{"entries":1}'])
)
def test_any_bytes_are_recognised_or_not(head: bytes) -> None:
    """Never an exception; what is no JSON of jrnl's is refused."""
    assert source_of(head) in {None, *SOURCES}
    assert form_of(head) in {"jsonl", "json", "csv"}
    with pytest.raises(ValueError, match=r"."):
        read("jrnl", head)


def test_a_skipped_day() -> None:
    """A place that has no such hour at all, nor the next: named."""

    class Nowhere(FakeCalendar):
        def place(self, naive: datetime) -> list[datetime]:  # noqa: ARG002 - never
            return []

    draft = Draft(place="2", clock=datetime(2026, 11, 1), content={}, texts=())  # noqa: DTZ001 - a clock face
    (problem,) = symptoms("daylio", [draft], Nowhere(datetime(2026, 11, 20, tzinfo=BERLIN)))
    assert isinstance(problem, Problem)
    assert "skipped" in problem.reason


@pytest.mark.parametrize(
    ("source", "whole", "place"),
    [
        ("daylio", b"full_date,date,weekday,time,mood,activities,note_title,note\n2026-11-20,Nov", "2"),
        ("daylio", table(DAYLIO), "2"),
        ("jrnl", json.dumps({"tags": {}, "entries": [NOTED]}).encode(), "entry 1"),
    ],
    ids=["cut off", "no words", "jrnl"],
)
def test_rows_that_say_nothing(source: Source, whole: bytes, place: str) -> None:
    """But when it was, are no entries."""
    assert read(source, whole) == [Problem(place, "says nothing")]


@pytest.mark.parametrize(
    ("amount", "detail", "minutes"),
    [
        ("7:15", "", 435),
        ("10:05", "Asleep", 605),
        ("7:15", "Time to bed", None),
        ("7.25", "", None),
        ("22:30", "", None),
    ],
)
def test_a_night_of_bearable(amount: str, detail: str, minutes: int | None) -> None:
    """Hours and minutes are what was slept, unless something else is said; the note has them too."""
    rows = (
        f"date,time of day,category,rating/amount,detail,notes\n2025-10-25,all day,Sleep,{amount},{detail},\n"
    )
    (draft,) = read_table("bearable", rows.encode())
    assert isinstance(draft, Draft)
    assert [(each.name, each.value, each.unit) for each in draft.measures] == (
        [("slept", minutes, "min")] if minutes else []
    )
    assert amount in draft.note
