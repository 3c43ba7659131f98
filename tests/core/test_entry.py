"""Entries: one line each, the same after a round trip, and never an exception from any bytes."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core import entry as format_of_entries
from qicli.core.entry import (
    UNSAID,
    Activity,
    Answers,
    BadLine,
    Checkin,
    Flag,
    Forgotten,
    Known,
    Measure,
    Medicine,
    Movement,
    Peg,
    Plan,
    PlanItem,
    PlannedMovement,
    Question,
    Reading,
    Retraction,
    Seen,
    Session,
    Site,
    Symptom,
    Unknown,
    as_json,
    decode,
    encode,
    shown_id,
)
from qicli.core.journal import editing
from qicli.core.journal.editing import edited
from qicli.core.journal.finding import Wanted
from qicli.core.ledger import Ledger
from strategies import entries, text

FROZEN = Path(__file__).parents[1] / "data" / "journal-v1.jsonl"
SAID = datetime(2026, 11, 21, 6, 17, 44, 120_000, tzinfo=UTC)
KOLKATA = timezone(timedelta(hours=5, minutes=30))


@given(entries)
def test_a_round_trip_changes_nothing(entry: Known) -> None:
    """What is written is read again, the offset of its place included, on one line that begins with v."""
    line = encode(entry)
    again = decode(line)
    assert again == entry
    assert isinstance(again, type(entry))
    assert b"\n" not in line
    assert line.startswith(b'{"v":1,"type":"')
    if not isinstance(entry, Retraction | Forgotten) and not isinstance(
        again, Retraction | Forgotten | Unknown | BadLine
    ):
        assert again.at.utcoffset() == entry.at.utcoffset()


def test_a_byte_order_mark() -> None:
    """Some editors put one before the first line of a file; it is no fault of the line."""
    entry = Retraction(id="a", logged=SAID, target="b")
    assert decode(b"\xef\xbb\xbf" + encode(entry)) == entry
    assert isinstance(decode(b"\xef\xbb\xbf" * 2000), BadLine)


@given(st.binary())
def test_any_bytes_decode_to_something(line: bytes) -> None:
    """A line is an entry, unknown, or bad; it is never an exception."""
    assert isinstance(decode(line), Known | Unknown | BadLine)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)


@given(
    entries,
    st.dictionaries(
        st.sampled_from(["id", "at", "pain", "sites", "logged", "type", "v", "new"]), json_values
    ),
)
def test_changed_lines_decode_to_something(entry: Known, change: dict[str, object]) -> None:
    """A line with strange values in it is no exception either."""
    line = json.dumps(as_json(entry) | change).encode()
    assert isinstance(decode(line), Known | Unknown | BadLine)


def test_the_frozen_journal_reads_for_ever() -> None:
    """Every line ever written in this format says what it said."""
    lines = FROZEN.read_bytes().splitlines()[:20]  # later ones have tests of their own
    session, answered, symptom, retraction, restored, later, other, *more = map(decode, lines)
    treated, taken, plan, course, stopped, *bad, checkin, told, changed, active, inferred = more
    assert isinstance(session, Session)
    assert session.before == Reading(pain=5, sites=(Site("calf", "left"),))
    assert isinstance(answered, Session)
    assert (answered.root, answered.after) == ("9f2c41d07ab3", Reading(pain=3))
    assert isinstance(symptom, Symptom)
    assert (symptom.pain, symptom.qualities, symptom.worse_with) == (6, ("burning",), ("sitting",))
    assert symptom.at.isoformat() == "2026-11-21T21:03:00+01:00"
    assert isinstance(retraction, Retraction)
    assert retraction.target == "51aa0c77e2d9"
    assert isinstance(restored, Retraction)
    assert restored.target == retraction.id
    assert isinstance(later, Unknown)
    assert isinstance(other, Unknown)
    assert isinstance(treated, Symptom)
    around = (Reading(pain=7, sites=(Site("calf", "left"),)), Reading(pain=3))
    assert (treated.treatments, treated.before, treated.after) == (("acupuncture",), *around)
    assert isinstance(taken, Symptom)
    assert taken.medicines == (Medicine("ibuprofen", "400mg"), Medicine("Arcoxia"))
    assert taken.measures == (Measure("sat", 390, "min"), Measure("water", 2000, "ml"))
    assert isinstance(plan, Plan)
    assert plan.items == (PlanItem("spinal-wave", 5, 6), PlanItem("easy-breathing", 7))
    assert (plan.since, plan.until) == (date(2027, 1, 3), date(2027, 2, 14))
    assert isinstance(course, Plan)
    assert (course.course, course.until, course.stopped) == ("qi-spine", None, False)
    assert isinstance(stopped, Plan)
    assert (stopped.root, stopped.until, stopped.stopped) == (course.id, date(2027, 1, 4), True)
    assert all(isinstance(line, BadLine) for line in bad)
    assert len(bad) == 3
    assert isinstance(checkin, Checkin)
    assert checkin.answers == Answers(
        peg=Peg(5, 4, 5),
        activities=(Activity("walking the dog", 7), Activity("socks")),
        sitting=90,
        sleep=6.5,
        woken=0,
        confidence=6,
        supported=7,
    )
    first = Answers(peg=Peg(7, 6, 5), activities=(Activity("walking the dog", 3),), sitting=20)
    assert (checkin.baseline, checkin.since) == (first, date(2026, 11, 21))
    assert (checkin.medication, checkin.note) == ("ibuprofen", "a better week")
    assert isinstance(told, Session)
    assert (told.told, told.seconds, told.planned, told.breaths) == (True, 600, 600, 0)
    assert (told.at.isoformat(), told.note) == ("2027-01-05T20:00:00+01:00", "on the train")
    assert isinstance(changed, Session)
    assert (changed.root, changed.told, changed.note) == (told.id, True, "on the train, standing")
    assert not session.told
    assert not answered.told
    assert isinstance(active, Symptom)
    assert active.measures == (Measure("slept", 330, "min"), Measure("woken", 3, "times"))
    assert active.movements == (Movement("walking", 20), Movement("swimming"))
    assert isinstance(inferred, Symptom)
    assert inferred.sites == (Site("calf", "left", 4, inferred=True), Site("foot", "right"))
    assert not any(site.inferred for site in (*symptom.sites, *treated.before.sites))


def frozen(id_: str) -> bytes:
    """The line of the frozen journal with this id."""
    return next(line for line in FROZEN.read_bytes().splitlines() if f'"id":"{id_}"'.encode() in line)


def test_what_is_prescribed_reads_for_ever() -> None:
    """A plan so many times a day, and how an exercise of it went."""
    often, further, repeated = (decode(frozen(f"91a00000000{number}")) for number in (1, 2, 3))
    assert isinstance(often, Plan)
    assert often.items == (
        PlanItem("press-ups-lying", 42, a_day=6),
        PlanItem("heel-drops", 14, ended=date(2027, 1, 10)),
    )
    assert often.moving == (PlannedMovement("walking", 5, 20),)
    assert isinstance(further, Session)
    assert (further.repetitions, further.further, further.after.sites) == (7, True, (Site("calf", "left"),))
    assert isinstance(repeated, Session)
    assert (repeated.repetitions, repeated.further, repeated.told) == (10, False, True)


def test_an_older_qi_keeps_what_it_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    """To a reader from before check-ins one is unknown: kept as it is, and taken back by its id."""
    line = frozen("c4ec00000001")
    before = Session | Symptom | Seen | Retraction | Forgotten
    monkeypatch.setattr(format_of_entries, "_ENTRY", msgspec.json.Decoder(before))
    monkeypatch.setattr(
        format_of_entries, "_KINDS", {"session", "symptom", "seen", "retraction", "forgotten"}
    )
    said = decode(line)
    assert isinstance(said, Unknown)
    assert (said.id, said.type, said.raw) == ("c4ec00000001", "checkin", line)
    assert Ledger().stands(said)
    undone = Ledger()
    undone.stands(Retraction(id="r", logged=said.logged, target=said.id))
    assert not undone.stands(said)


def test_questions_read_for_ever() -> None:
    """One that was answered, and one with red flags that is open."""
    asked, flagged, answered = (decode(frozen(f"a5c00000000{number}")) for number in (1, 2, 3))
    assert isinstance(asked, Question)
    assert (asked.text, asked.answered, asked.at.isoformat()) == (
        "can I cycle again?",
        None,
        "2027-01-10T20:00:00+01:00",
    )
    assert isinstance(flagged, Question)
    assert flagged.flags == (Flag("today", "foot drops", "foot-drop"),)
    assert isinstance(answered, Question)
    assert (answered.root, answered.answer) == (asked.id, "yes, gently")
    assert answered.answered == date(2027, 1, 12)


def test_an_older_qi_keeps_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """To a reader from before there were any one is unknown: kept, listed by its kind, found by its words."""
    before = Session | Symptom | Checkin | Seen | Plan | Retraction | Forgotten
    monkeypatch.setattr(format_of_entries, "_ENTRY", msgspec.json.Decoder(before))
    kinds = {"session", "symptom", "checkin", "seen", "plan", "retraction", "forgotten"}
    monkeypatch.setattr(format_of_entries, "_KINDS", kinds)
    said = decode(frozen("a5c000000003"))
    assert isinstance(said, Unknown)
    assert (said.root, said.type, said.raw) == ("a5c000000001", "question", frozen("a5c000000003"))
    ledger = Ledger()
    assert ledger.stands(said)
    older = decode(frozen("a5c000000001"))
    assert isinstance(older, Unknown)
    assert not ledger.stands(older)
    assert Wanted(words=("cycle",), kinds=("question",)).fits(said)


def without(kind: type[msgspec.Struct], name: str, **heading: Any) -> type[msgspec.Struct]:  # noqa: ANN401 - a table
    """The kind as it was before it had this field."""
    fields: list[Any] = [
        (each.name, each.type) if each.required else (each.name, each.type, each.default)
        for each in msgspec.structs.fields(kind)
        if each.name != name
    ]
    return msgspec.defstruct("Older", fields, omit_defaults=True, **heading)


def test_an_older_qi_reads_a_practice_that_was_told_of() -> None:
    """To a reader from before there were any it is a practice; when it edits one, the mark stays."""
    older = without(Session, "told", tag="session", tag_field="type", kw_only=True)
    said: Any = msgspec.json.decode(frozen("7010d0000001"), type=older)
    assert (said.routine, said.seconds, said.finished) == ("spinal-wave", 600, True)
    changed = msgspec.structs.replace(said, id="x", replaces=said.id, note="another")
    again = decode(edited(frozen("7010d0000001"), changed))
    assert isinstance(again, Session)
    assert (again.told, again.note, again.root) == (True, "another", said.id)


def test_how_a_practice_was_chosen() -> None:
    """Kept since there are suggestions to tell apart; of an older line it is not known."""
    said = decode(frozen("c705e0000001"))
    older = decode(frozen("7010d0000001"))
    assert isinstance(said, Session)
    assert isinstance(older, Session)
    assert (said.chosen, older.chosen) == ("suggested", "")


def test_an_older_qi_keeps_how_a_practice_was_chosen() -> None:
    """To a reader from before it was kept it is a practice; its edit keeps it. Words to come are read."""
    older = without(Session, "chosen", tag="session", tag_field="type", kw_only=True)
    said: Any = msgspec.json.decode(frozen("c705e0000001"), type=older)
    assert (said.routine, said.seconds) == ("hip-circles", 350)
    changed = msgspec.structs.replace(said, id="x", replaces=said.id, note="another")
    again = decode(edited(frozen("c705e0000001"), changed))
    assert isinstance(again, Session)
    assert (again.chosen, again.note, again.root) == ("suggested", "another", said.id)
    newer = decode(frozen("c705e0000001").replace(b'"suggested"', b'"drawn"'))
    assert isinstance(newer, Session)
    assert newer.chosen == "drawn"


def test_an_older_qi_keeps_what_else_was_done() -> None:
    """To a reader from before there were movements it is a symptom; when it edits one, they stay."""
    older = without(Symptom, "movements", tag="symptom", tag_field="type", kw_only=True)
    said: Any = msgspec.json.decode(frozen("3700c77e2d01"), type=older)
    assert (said.pain, len(said.measures)) == (3, 2)
    changed = msgspec.structs.replace(said, id="x", replaces=said.id, pain=2)
    again = decode(edited(frozen("3700c77e2d01"), changed))
    assert isinstance(again, Symptom)
    assert (again.pain, again.root) == (2, said.id)
    assert again.movements == (Movement("walking", 20), Movement("swimming"))


def test_an_older_qi_reads_what_is_prescribed() -> None:
    """To a reader from before these fields it is so many times a week, and no walk; its edit keeps them."""
    line = frozen("91a000000001")
    item = without(PlanItem, "a_day")
    older: Any = msgspec.defstruct(
        "Older",
        [("id", str), ("logged", datetime), ("at", datetime), ("since", date), ("items", tuple[item, ...])],  # type: ignore[valid-type] # made above
        tag="plan",
        tag_field="type",
        kw_only=True,
    )
    said: Any = msgspec.json.decode(line, type=older)
    assert [(each.routine, each.times) for each in said.items] == [
        ("press-ups-lying", 42),
        ("heel-drops", 14),
    ]
    whole = decode(line)
    assert isinstance(whole, Plan)
    before = {"moving": (), "items": tuple(msgspec.structs.replace(each, a_day=None) for each in whole.items)}
    stopped = msgspec.structs.replace(whole, **before, id="x", replaces=whole.id, stopped=True)
    kept = edited(line.replace(b'"a_day"', b'"a_field_to_come"').replace(b'"moving"', b'"to_come"'), stopped)
    assert b'"a_field_to_come":6' in kept
    assert b'"to_come":[{"movement":"walking","times":5,"minutes":20.0}]' in kept


@pytest.mark.parametrize("name", ["repetitions", "further"])
def test_an_older_qi_keeps_how_it_went(name: str) -> None:
    """To a reader from before it is a practice; when it edits one, the field stays."""
    line = frozen("91a000000002")
    older = without(Session, name, tag="session", tag_field="type", kw_only=True)
    said: Any = msgspec.json.decode(line, type=older)
    changed = msgspec.structs.replace(said, id="x", replaces=said.id, note="another")
    again = decode(edited(line, changed))
    assert isinstance(again, Session)
    assert (again.repetitions, again.further, again.note) == (7, True, "another")


def test_an_older_qi_keeps_that_a_side_was_inferred(monkeypatch: pytest.MonkeyPatch) -> None:
    """To a reader from before there were such sides it is a place; its edit of something else keeps it."""
    line = frozen("51de00000001")
    said = decode(line)
    assert isinstance(said, Symptom)
    read = tuple(msgspec.structs.replace(site, inferred=False) for site in said.sites)
    monkeypatch.setattr(editing, "Site", without(Site, "inferred"))
    assert decode(editing.edited(line, msgspec.structs.replace(said, sites=read, note="x"))) == (
        msgspec.structs.replace(said, note="x")
    )


@pytest.mark.parametrize(
    ("fields", "pair"),
    [
        pytest.param({"before": Reading(5), "after": Reading(0)}, (5, 0), id="both said"),
        pytest.param({"before": Reading(5), "after": Reading(0), "seconds": 59.9}, None, id="under a minute"),
        pytest.param({"before": Reading(5)}, None, id="before alone"),
        pytest.param({"after": Reading(5)}, None, id="after alone"),
        pytest.param({"before": Reading(5), "after": Reading(0), "told": True}, None, id="told of"),
    ],
)
def test_pairs(fields: dict[str, Any], pair: tuple[int, int] | None) -> None:
    """Only a practice that was led, and for a minute, has one."""
    made = {"id": "s", "logged": SAID, "at": SAID, "routine": "r", "seconds": 60, "planned": 60}
    assert Session(**{**made, "finished": True, **fields}).pair == pair


def symptom(**fields: object) -> Symptom:
    """A symptom, with these fields."""
    return Symptom(**{"id": "a1", "logged": SAID, "at": SAID.astimezone(KOLKATA), **fields})  # type: ignore[arg-type] # a table


def test_what_was_not_said_is_not_written() -> None:
    """A line holds what was said, and zero is said."""
    assert set(as_json(symptom(pain=0))) == {"v", "type", "id", "logged", "at", "pain"}
    assert as_json(symptom(sites=(Site("calf", "left"),)))["sites"] == [{"site": "calf", "side": "left"}]
    assert as_json(symptom(movements=(Movement("yoga"),)))["movements"] == [{"name": "yoga"}]
    assert as_json(symptom(pain=0))["pain"] == 0
    session = Session(id="s", logged=SAID, at=SAID, routine="r", seconds=9, planned=9, finished=True)
    assert "before" not in as_json(session)
    assert session.before is UNSAID


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        pytest.param('"pain":11', "<= 10", id="out of range"),
        pytest.param('"pain":4.5', "int", id="no whole number"),
        pytest.param('"pain":"4"', "int", id="text"),
        pytest.param('"sites":[{"site":"calf","side":"up"}]', "enum", id="side"),
    ],
)
def test_bad_values_are_named(fields: str, reason: str) -> None:
    """What is wrong with a line is said."""
    line = encode(symptom()).decode().removesuffix("}")
    bad = decode(f"{line},{fields}}}".encode())
    assert isinstance(bad, BadLine)
    assert reason in bad.reason


def test_times_need_an_offset() -> None:
    """A time of nowhere cannot be put in order."""
    bad = decode(
        b'{"v":1,"type":"symptom","id":"a","logged":"2026-11-21T06:00:00Z","at":"2026-11-21T07:00:00"}'
    )
    assert isinstance(bad, BadLine)
    assert "timezone" in bad.reason


def test_shown_ids_are_short() -> None:
    """Six characters are enough to name an entry."""
    assert shown_id("51aa0c77e2d9") == "51aa0c"
