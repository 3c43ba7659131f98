# ruff: noqa: E501 - a table reads best a row a line
"""The line of an edited entry: nothing that the old line had is lost."""

import json
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Flag,
    Movement,
    Reading,
    Session,
    Site,
    Symptom,
    decode,
    encode,
)
from qicli.core.journal.editing import edited, flags_after, unknown_fields
from qicli.core.ledger import Account
from strategies import checkins, felt

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
HEAD = '"v":1,"id":"a1","logged":"2026-11-21T09:00:00Z","at":"2026-11-21T09:00:00Z",'
KINDS: tuple[type[Account], ...] = (Symptom, Session, Checkin)
accounts = felt | checkins
names = st.text(min_size=1).filter(
    lambda name: name not in {field for kind in KINDS for field in kind.__struct_fields__}
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(accounts, accounts, st.dictionaries(names.filter(lambda name: name != "type"), values, max_size=4))
def test_unknown_fields_survive_any_edit(old: Account, new: Account, more: dict[str, object]) -> None:
    """With exactly the value they had, and the new entry is what the line says."""
    line = json.dumps(json.loads(encode(old)) | more).encode()
    if type(old) is not type(new):
        new = msgspec.structs.replace(old, note="another")
    after = edited(line, new)
    assert decode(after) == new
    fields = json.loads(after)
    assert {name: fields[name] for name in more} == more


def test_their_bytes_are_not_altered() -> None:
    """Numbers that no computer holds exactly, odd spacing and bytes that are no text."""
    line = (
        b'{"type":"symptom",' + HEAD.encode() + b'"exact": 1.10 ,"big":12345678901234567890123,"odd":"\xff"}'
    )
    entry = decode(line)
    assert isinstance(entry, Symptom)
    after = edited(line, msgspec.structs.replace(entry, pain=3))
    assert after.endswith(b'"pain":3,"exact":1.10,"big":12345678901234567890123,"odd":"\xff"}')
    assert list(unknown_fields(line)) == ["exact", "big", "odd"]


def test_of_a_symptom_also_within_places_and_flags() -> None:
    """Of those that stay; what is replaced takes its own along, and a site's own type is no heading."""
    line = (
        '{"type":"symptom",'
        + HEAD
        + '"pain":3,"sites":[{"site":"calf","side":null,"pain":3,"deep":1,"type":"x"},'
        '{"site":"foot","deep":2}],"flags":[{"tier":"soon","words":"w","topic":"lump","seen":true}]}'
    ).encode()
    entry = decode(line)
    assert isinstance(entry, Symptom)
    new = msgspec.structs.replace(entry, pain=4, sites=(Site("back"), Site("calf", None, 4)))
    fields = json.loads(edited(line, new))
    assert fields["sites"] == [{"site": "back"}, {"site": "calf", "pain": 4, "deep": 1, "type": "x"}]
    assert fields["flags"] == [{"tier": "soon", "words": "w", "topic": "lump", "seen": True}]


def test_of_what_else_was_done() -> None:
    """What stays, even if it lasted longer, keeps what this qi does not know; a side's mark goes with the edit."""
    line = (
        '{"type":"symptom",' + HEAD + '"sites":[{"site":"calf","side":"left","inferred":true,"deep":1}],'
        '"movements":[{"name":"walking","minutes":20,"hills":true},{"name":"swimming","deep":1}]}'
    ).encode()
    entry = decode(line)
    assert isinstance(entry, Symptom)
    new = msgspec.structs.replace(
        entry, sites=(Site("calf", "left"),), movements=(Movement("yoga"), Movement("walking", 30))
    )
    fields = json.loads(edited(line, new))
    assert fields["movements"] == [{"name": "yoga"}, {"name": "walking", "minutes": 30, "hills": True}]
    assert fields["sites"] == [{"site": "calf", "side": "left", "deep": 1}]


def test_of_a_practice_also_within_readings() -> None:
    """A reading that is said anew keeps what this qi does not know, even when it says nothing else."""
    line = (
        '{"type":"session",' + HEAD + '"routine":"r","seconds":1,"planned":1,"finished":true,'
        '"before":{"pain":3,"sites":[{"site":"calf","deep":1}],"calm":9},"after":{"pain":3,"calm":8}}'
    ).encode()
    entry = decode(line)
    assert isinstance(entry, Session)
    new = msgspec.structs.replace(entry, before=Reading(5, entry.before.sites), after=Reading())
    fields = json.loads(edited(line, new))
    assert fields["before"] == {"pain": 5, "sites": [{"site": "calf", "deep": 1}], "calm": 9}
    assert fields["after"] == {"calm": 8}
    assert decode(edited(line, new)) == new


def test_of_a_check_in_also_within_its_answers() -> None:
    """Of PEG, of activities that stay, and of the baseline."""
    line = (
        '{"type":"checkin",' + HEAD + '"answers":{"peg":{"pain":5,"calm":9},"mood":3,'
        '"activities":[{"name":"dog","score":3,"hills":true},{"name":"socks","deep":1}]},'
        '"baseline":{"peg":{"deep":2},"sleep":6.5}}'
    ).encode()
    entry = decode(line)
    assert isinstance(entry, Checkin)
    answers = Answers(activities=(Activity("dog", 7),), sitting=5)
    new = msgspec.structs.replace(entry, answers=answers)
    fields = json.loads(edited(line, new))
    assert fields["answers"] == {
        "activities": [{"name": "dog", "score": 7, "hills": True}],
        "sitting": 5,
        "peg": {"calm": 9},
        "mood": 3,
    }
    assert fields["baseline"] == {"peg": {"deep": 2}, "sleep": 6.5}
    assert decode(edited(line, new)) == new


def test_a_name_that_is_no_text() -> None:
    """Nothing is written that could not be read back."""
    with pytest.raises(ValueError, match="utf-8"):
        edited(b'{"\xff":1}', Symptom(id="a", logged=AT, at=AT))


def symptom(note: str = "", *flags: Flag, **fields: object) -> Symptom:
    """A symptom with this note and these flags."""
    return Symptom(**{"id": "a", "logged": AT, "at": AT, "note": note, "flags": flags, **fields})  # type: ignore[arg-type] # a table


SADDLE = Flag("emergency", "numb between the legs", "saddle")
LUMP = Flag("soon", "a lump", "lump")
WAVE = Session(
    id="a", logged=AT, at=AT, routine="r", seconds=1, planned=1, finished=True, note="a lump", flags=(LUMP,)
)


@pytest.mark.parametrize(
    ("old", "new", "raised", "flags"),
    [
        pytest.param(symptom("a lump", LUMP), symptom("a lump, odd"), (), (LUMP,), id="its words are still there"),
        pytest.param(symptom("a lump", LUMP), symptom("odd"), (), (), id="its words are gone"),
        pytest.param(symptom("", LUMP), symptom("odd"), (), (LUMP,), id="nobody knows where they were"),
        pytest.param(symptom("a lump", LUMP), symptom("odd"), (SADDLE,), (SADDLE,), id="others came"),
        pytest.param(
            symptom("", SADDLE, LUMP), symptom("odd"), (LUMP,), (LUMP, SADDLE), id="one a topic, the new first"
        ),
        pytest.param(
            symptom("", SADDLE, sites=(Site("groin"),), qualities=("numb",)),
            symptom("", sites=(Site("groin"),)), (), (), id="a field raised it, and is gone",
        ),
        pytest.param(WAVE, msgspec.structs.replace(WAVE, note=""), (), (), id="of a practice"),
    ],
)  # fmt: skip
def test_flags(old: Account, new: Account, raised: tuple[Flag, ...], flags: tuple[Flag, ...]) -> None:
    """A flag goes only with the words that it came from."""
    assert flags_after(old, new, raised) == flags
