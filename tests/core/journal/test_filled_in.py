# ruff: noqa: E501 - a table reads best a row a line
"""A form that comes back: what is left alone stays, what is changed is read, what is wrong is named."""

from datetime import date, datetime

import msgspec
import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from fakes import BERLIN, FakeCalendar
from formed import AT, CALF, WAVE, WEEK
from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Measure,
    Medicine,
    Movement,
    Peg,
    Question,
    Reading,
    Site,
    Symptom,
)
from qicli.core.journal.filled_in import added_words, is_empty, read_form
from qicli.core.journal.forms import form
from qicli.core.ledger import Account
from strategies import checkins, felt, questions

accounts = felt | checkins | questions


def read(text: str, entry: Account) -> object:
    """The entry as the form says it, or the findings as lines."""
    said = read_form(text, entry, FakeCalendar())
    return [str(finding) for finding in said] if isinstance(said, list) else said


@pytest.mark.parametrize(
    ("note", "shown"), [("one\ntwo", 'note = """\none\ntwo"""\n'), ("one\r\ntwo", 'note = "one\\r\\ntwo"\n')]
)
def test_a_note_of_two_lines(note: str, shown: str) -> None:
    """It is shown as such where that does not change it."""
    entry = msgspec.structs.replace(CALF, note=note)
    assert form(entry).endswith(shown)
    assert read(form(entry), entry) == entry


@given(accounts)
def test_left_alone_nothing_changes(entry: Account) -> None:
    """Whatever is in the entry, of whichever program or version."""
    assert read(form(entry), entry) == entry
    assert not added_words(entry, form(entry))


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        pytest.param("pain = 6", "pain = 0", None, id="no pain, but a place is rated"),
        pytest.param('"left calf 6"', '"left calf 4"', {"pain": 4, "sites": (Site("calf", "left", 4), CALF.sites[1])}, id="a rating anew"),
        pytest.param('"left calf 6", ', "", {"sites": (CALF.sites[1],)}, id="a place less"),
        pytest.param("pain = 6", "", {}, id="the pain left out is the highest rating"),
        pytest.param('["burning", "zapping"]', '["zapping", "Pins and needles", ""]', {"qualities": ("zapping", "tingling")}, id="words"),
        pytest.param('["sitting"]', '"stood"', {"worse_with": ("standing",)}, id="a word alone"),
        pytest.param('["sitting"]', "[]", {"worse_with": ()}, id="emptied"),
        pytest.param("better_with = []", "", {}, id="left out"),
        pytest.param("moods = []", 'moods = ["scared", "afraid"]', {"moods": ("afraid",)}, id="twice the same"),
        pytest.param('["work"]', '["work", " two words "]', {"tags": ("work", "two words")}, id="tags"),
        pytest.param('"long drive"', '"""\nlong\ndrive"""', {"note": "long\ndrive"}, id="a note of two lines"),
        pytest.param('"2026-11-21 09:00:00+01:00"', '"yesterday 8pm"', {"at": datetime(2026, 11, 20, 20, tzinfo=BERLIN)}, id="at, in words"),
        pytest.param('"2026-11-21 09:00:00+01:00"', "2026-11-20T20:00:00+01:00", {"at": datetime(2026, 11, 20, 20, tzinfo=BERLIN)}, id="at, as TOML has it"),
        pytest.param('"2026-11-21 09:00:00+01:00"', "2026-11-20", {"at": datetime(2026, 11, 20, 12, tzinfo=BERLIN)}, id="at, a day"),
    ],
)  # fmt: skip
def test_a_symptom_changed(before: str, after: str, fields: dict[str, object] | None) -> None:
    """A field that was changed is read as `qi log` would read it; the others stay."""
    text = form(CALF)
    assert before in text
    said = read(text.replace(before, after), CALF)
    if fields is None:
        assert said == ["pain: 0, but a place is rated 6; change that one too"]
    else:
        assert said == msgspec.structs.replace(CALF, **fields)


DONE = Symptom(
    id="52",
    logged=AT,
    at=AT,
    treatments=("acupuncture", "cup"),
    medicines=(Medicine("ibuprofen", "400mg"),),
    measures=(Measure("sat", 360, "min"),),
    movements=(Movement("walking", 20), Movement("swimming")),
    before=Reading(pain=7),
)


def test_a_practice_that_was_told_of() -> None:
    """It has a moment of the person's own, and no before and after."""
    entry = msgspec.structs.replace(WAVE, told=True, before=Reading(), after=Reading())
    text = form(entry)
    assert "before" not in text
    moved = read(text.replace(f'"{AT.isoformat(" ")}"', '"yesterday 8pm"'), entry)
    assert moved == msgspec.structs.replace(entry, at=datetime(2026, 11, 20, 20, tzinfo=BERLIN))
    assert read(text + "before_pain = 3\n", entry) == [
        "before_pain: no such field; the fields are at, mood, note"
    ]


def test_treatments_and_the_like_stand_in_the_form_where_there_are_some() -> None:
    """And are read as `qi log` reads them; a treatment may have any name."""
    text = form(DONE)
    for line in (
        'treatments = ["acupuncture", "cup"]',
        'medicines = ["ibuprofen 400mg"]',
        'measures = ["sat 6 h"]',
        'movements = ["walking 20 min", "swimming"]',
        "before_pain = 7  #",
        "# after_pain =",
    ):
        assert line in text
    text = text.replace('"cup"', '"hot stones"').replace("400mg", "600mg").replace("6 h", "45 min")
    text = text.replace('20 min", "swimming"', '30 min", "Swam", "yoga 1h"')
    assert read(text.replace("before_pain = 7", "before_pain = 6"), DONE) == msgspec.structs.replace(
        DONE,
        treatments=("acupuncture", "hot stones"),
        medicines=(Medicine("ibuprofen", "600mg"),),
        measures=(Measure("sat", 45, "min"),),
        movements=(Movement("walking", 30), Movement("swimming"), Movement("yoga", 60)),
        before=Reading(pain=6),
    )
    assert read(form(DONE).replace("sat 6 h", "6"), DONE) == [
        'measures: "6" is no measure; write it as sat 6 h or water 2 l'
    ]
    assert read(form(DONE).replace("swimming", "swiming"), DONE) == [
        'movements: "swiming" is no movement; write it as walking 20 min or swimming; swimming?'
    ]


def test_an_inferred_side() -> None:
    """It is the person's own word once the place is edited, and stays inferred where it is not."""
    places = (Site("calf", "left", 6, inferred=True), Site("foot", "left", inferred=True))
    entry = msgspec.structs.replace(CALF, sites=places)
    assert "inferred" not in form(entry)
    said = read(form(entry).replace('"left foot"', '"right foot"'), entry)
    assert said == msgspec.structs.replace(CALF, sites=(places[0], Site("foot", "right")))
    said = read(form(entry).replace("left calf 6", "left calf 5"), entry)
    assert said == msgspec.structs.replace(CALF, pain=5, sites=(Site("calf", "left", 5), places[1]))


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        pytest.param("peg_pain = 5", "peg_pain = 0", {"peg": Peg(0, None, 6)}, id="an item"),
        pytest.param("peg_pain = 5", "", {"peg": Peg(None, None, 6)}, id="an item left out"),
        pytest.param("# peg_enjoyment = (0 pain", "peg_enjoyment = 4  # (0 pain", {"peg": Peg(5, 4, 6)}, id="an item answered"),
        pytest.param('"socks"', '"socks=0"', {"activities": (Activity("walking the dog", 7), Activity("socks", 0))}, id="rated"),
        pytest.param('"socks"', '"stairs"', {"activities": (Activity("walking the dog", 7), Activity("stairs"))}, id="another"),
        pytest.param("sitting = 90", 'sitting = "1 h"', {"sitting": 60}, id="in words"),
        pytest.param("sitting = 90", 'sitting = ""', {"sitting": None}, id="emptied"),
        pytest.param("sleep = 6.5", "sleep = 7", {"sleep": 7}, id="hours"),
        pytest.param("sleep = 6.5", "sleep = 0", {"sleep": 0}, id="none at all"),
    ],
)  # fmt: skip
def test_a_check_in_changed(before: str, after: str, fields: dict[str, object]) -> None:
    """A field that was changed is read as it would be answered; the others stay, and so does the baseline."""
    text = form(WEEK)
    assert before in text
    answers = msgspec.structs.replace(WEEK.answers, **fields)
    assert read(text.replace(before, after), WEEK) == msgspec.structs.replace(WEEK, answers=answers)


def test_the_words_of_a_check_in_changed() -> None:
    """Medicines, note and moment."""
    said = read('at = "yesterday 8pm"\nmedication = "none"\nnote = "x"', WEEK)
    assert isinstance(said, Checkin)
    assert (said.medication, said.note, said.at.day, said.answers) == ("none", "x", 20, Answers())


def test_yes_is_no_number() -> None:
    """Though to a computer it is one."""
    one = msgspec.structs.replace(WEEK, answers=Answers(peg=Peg(1), woken=0))
    said = read('at = "yesterday"\npeg_pain = true\nwoken = false', one)
    assert isinstance(said, list)
    assert [line.partition(":")[0] for line in said] == ["peg_pain", "woken"]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        pytest.param("peg_pain = 11", "peg_pain: a whole number from 0 to 10", id="too much"),
        pytest.param("peg_pain = true", "peg_pain: a whole number", id="no number"),
        pytest.param("confidence = 4.5", "confidence: a whole number", id="no whole number"),
        pytest.param("sitting = -1", "sitting: minutes", id="too little"),
        pytest.param("sleep = 25", "sleep: hours", id="more than a day"),
        pytest.param("woken = [2]", "woken: how many times", id="a list"),
        pytest.param("medication = 4", "medication: write it in quotation marks", id="no text"),
        pytest.param('activities = ["a=11"]', "activities: a whole number", id="a score out of range"),
        pytest.param('activities = ["7"]', "activities: activities are named in words", id="no name"),
        pytest.param('activities = ["a; b"]', "activities: each activity is an item", id="two in one"),
        pytest.param('activities = ["a", "A=3"]', "activities: each of them once", id="twice"),
        pytest.param('activities = ["a","b","c","d","e","f"]', "activities: at most 5", id="six"),
        pytest.param("pain = 4", "pain: no such field; the fields are at, peg_pain", id="no field"),
    ],
)
def test_what_is_wrong_with_a_check_in_is_named(text: str, finding: str) -> None:
    """With what would be accepted."""
    said = read(f'at = "yesterday"\n{text}', WEEK)
    assert isinstance(said, list)
    assert any(finding in line for line in said), said


def test_a_practice_changed() -> None:
    """Readings, mood and note."""
    text = 'before_pain = 4\nbefore_sites = []\nafter_pain = 2\nafter_sites = ["left foot"]\nmood = ["calm"]\nnote = "x"'
    changed = {
        "before": Reading(4),
        "after": Reading(2, (Site("foot", "left"),)),
        "mood": ("calm",),
        "note": "x",
    }
    assert read(text, WAVE) == msgspec.structs.replace(WAVE, **changed)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        pytest.param("pain = ", "Invalid value", id="no TOML"),
        pytest.param(f"pain = {'9' * 5000}", "limit", id="a number of thousands of digits"),
        pytest.param("pain = 11", "pain: a whole number", id="too much"),
        pytest.param("pain = true", "pain: a whole number", id="no number"),
        pytest.param("pain = 4.5", "pain: a whole number", id="no whole number"),
        pytest.param("sites = 4", "sites: a list of words", id="no list"),
        pytest.param("sites = [4]", "sites: a list of words", id="a list of numbers"),
        pytest.param('sites = ["caff"]', 'sites: "caff" is no place', id="no place"),
        pytest.param('sites = ["calf 11"]', "sites: pain is a whole number", id="a rating out of range"),
        pytest.param('moods = ["burning"]', 'moods: "burning" is no mood', id="another group's word"),
        pytest.param("note = 4", "note: write it in quotation marks", id="no text"),
        pytest.param("tags = [[]]", "tags: a list of words", id="a list of lists"),
        pytest.param("", "at: when it was has to be said", id="no moment"),
        pytest.param("at = 4", "at: when it was has to be said", id="a number for a moment"),
        pytest.param("at = 09:00:00", "at: when it was has to be said", id="a time of day alone"),
        pytest.param('at = "tomorrow"', "at: ", id="no past moment"),
        pytest.param("at = 2027-01-01T10:00:00+01:00", "at: ", id="the future"),
        pytest.param('"a\\u001bb" = 1', "a\\x1bb: no such field; the fields are at, pain", id="no field"),
    ],
)
def test_what_is_wrong_is_named(text: str, finding: str) -> None:
    """With its field, and made harmless."""
    said = read(text, CALF)
    assert isinstance(said, list)
    assert any(finding in line for line in said), said


def test_everything_wrong_is_named_at_once() -> None:
    """Each field with its own reason."""
    said = read('pain = 11\nsites = ["caff", "x"]\nfelt = 1', CALF)
    assert isinstance(said, list)
    assert [line.partition(":")[0] for line in said] == ["felt", "sites", "sites", "at", "pain"]


toml = st.recursive(
    st.booleans() | st.integers() | st.floats() | st.text() | st.datetimes() | st.dates() | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)
keys = st.sampled_from(
    [
        "at",
        "pain",
        "sites",
        "qualities",
        "moods",
        "tags",
        "note",
        "before_pain",
        "mood",
        "peg_pain",
        "activities",
        "sitting",
        "sleep",
        "x",
    ]
)


@given(st.sampled_from([CALF, WAVE, WEEK]), st.text() | st.text("=[]{}\"'#\n ptainosue0123-.", max_size=60))
def test_any_text_is_read(entry: Account, text: str) -> None:
    """It is an entry, or it has findings; never an error."""
    said = read_form(text, entry, FakeCalendar())
    assert said


@given(st.sampled_from([CALF, WAVE, WEEK]), st.dictionaries(keys, toml))
def test_any_values_are_read(entry: Account, table: dict[str, object]) -> None:
    """Of whatever type a field is."""
    said = read_form(tomli_w.dumps(table), entry, FakeCalendar())
    assert said


def test_words_that_were_added() -> None:
    """Only what was typed is looked at for red flags, and not what stood there."""
    text = form(CALF).replace('= "long drive', '= "long drive, numb')
    assert added_words(CALF, text) == 'note = "long drive, numb"'


@pytest.mark.parametrize(
    ("text", "empty"), [("", True), ("# pain = 3\n\n  # x\n", True), ("pain = 3", False)]
)
def test_an_emptied_form(text: str, empty: bool) -> None:
    """Comments alone say nothing."""
    assert is_empty(text) is empty


def test_a_note_of_several_lines_stays_readable() -> None:
    """It is written over several lines, and read as it was."""
    entry = msgspec.structs.replace(CALF, note='one\ntwo "three"')
    assert 'note = """\none\ntwo' in form(entry)
    assert read(form(entry), entry) == entry


ASKED = Question(id="a5c0", logged=AT, at=AT, text="can I cycle?", answer="yes", answered=date(2026, 11, 20))


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        pytest.param('"can I cycle?"', '"can I run?"', {"text": "can I run?"}, id="other words"),
        pytest.param('"2026-11-20"', "2026-11-19", {"answered": date(2026, 11, 19)}, id="as TOML has a day"),
        pytest.param('"yes"', '""', {"answer": ""}, id="without words"),
    ],
)
def test_a_question_changed(before: str, after: str, fields: dict[str, object]) -> None:
    """Each of its fields."""
    text = form(ASKED)
    assert before in text
    assert read(text.replace(before, after), ASKED) == msgspec.structs.replace(ASKED, **fields)


def test_a_question_is_open_again() -> None:
    """Once the answer and its day are emptied."""
    text = form(ASKED).replace('"yes"', '""').replace('"2026-11-20"', '""')
    assert read(text, ASKED) == msgspec.structs.replace(ASKED, answer="", answered=None)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        pytest.param('"can I cycle?"', '""', "text: a question has words", id="no words"),
        pytest.param('"2026-11-20"', '""', "answered: an answer has its day", id="no day"),
        pytest.param('"2026-11-20"', '"on Friday"', "answered: a day, written as", id="no date"),
    ],
)
def test_what_a_question_cannot_be(before: str, after: str, told: str) -> None:
    """Named with its field."""
    said = read(form(ASKED).replace(before, after), ASKED)
    assert isinstance(said, list)
    assert said[0].startswith(told)
