"""Settings: what is written is what is meant, and everything else is named."""

from datetime import date, time, timedelta

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

import strategies
from qicli.core.person.settings import (
    LARGEST_FILE,
    SETTINGS,
    Person,
    Settings,
    check,
    key_of,
    read_quiet,
    read_settings,
    read_value,
    shown,
    unknown,
    value_of,
)
from qicli.core.person.toml_lines import changed
from qicli.core.practice.routine import Breath
from qicli.errors import SettingsError

TODAY = date(2026, 11, 21)
GOOD: dict[str, list[tuple[str, object]]] = {
    "breath": [("5-5", "5-5"), ("4-2-6-0", "4-2-6-0"), ("", "")],
    "bell": [("on", True), ("Off", False), ("yes", True), ("false", False)],
    "lead_in": [("0", 0), ("600", 600), ("12.5", 12.5)],
    "ask": [("always", "always"), ("Never", "never"), ("first-of-day", "first-of-day")],
    "quiet_until": [("2026-12-05", date(2026, 12, 5))],
    "gentle_from": [("1", 1), ("10", 10)],
    "day_starts": [("00:00", "00:00"), ("04:30", "04:30"), ("11:59", "11:59")],
    "week": [("monday", "monday"), ("Seven-Days", "seven-days")],
    "first_side": [("left", "left"), ("easier", "easier")],
    "person.since": [("spring 2024", "spring 2024"), ("2024", "2024")],
    "person.brought_on": [("a long drive", "a long drive")],
    "person.side": [("both", "both"), ("", "")],
    "person.gates": [("heart, 7", ["heart", "kidney-stone"]), ("none", [])],
}
BAD: dict[str, list[str]] = {
    "breath": ["1-1", "x", "4-16-6-0"],
    "bell": ["perhaps", "1"],
    "lead_in": ["-1", "601", "nan", "inf", "null", ""],
    "ask": ["sometimes", ""],
    "quiet_until": ["soon", "null", "2026-13-01"],
    "gentle_from": ["0", "11", "6.5", "six"],
    "day_starts": ["12:00", "4:00", "04:60", "04:00\n", "٠4:00"],
    "week": ["sunday"],
    "first_side": ["right or left"],
    "person.since": ["x" * 301, "a\u202eb"],
    "person.brought_on": ["\x1b[2J"],
    "person.side": ["up"],
    "person.gates": ["hert", "heart, 18"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "text", "value"), [(key, *pair) for key, pairs in GOOD.items() for pair in pairs]
)
def test_accepted(key: str, text: str, value: object) -> None:
    """What is said is written as the file has it, and read again as the same."""
    said = read_value(key, text)
    assert said == value
    assert type(said) is type(value)
    read = read_settings(tomli_w.dumps(changed({}, key, said)).encode(), file="config.toml")
    assert value_of(read, key) == (tuple(value) if isinstance(value, list) else value)


@pytest.mark.parametrize(("key", "text"), [(key, text) for key, texts in BAD.items() for text in texts])
def test_refused(key: str, text: str) -> None:
    """With what would be accepted, in words that can be shown."""
    with pytest.raises(ValueError, match=r"\w") as refused:
        read_value(key, text)
    assert str(refused.value).isprintable()


def test_tables_are_whole() -> None:
    """Every setting is tried above; each has words for its meaning and for what to write."""
    assert set(GOOD) == set(BAD) == set(SETTINGS)
    assert all(setting.meaning.endswith(".") and setting.write for setting in SETTINGS.values())
    assert {key: value_of(Settings(), key) for key in SETTINGS} == {
        key: setting.default for key, setting in SETTINGS.items()
    }


FAULTY = b"""\
lead_in = nan
bell = "on"
quiet_until = 2026-12-05T10:00:00
breath = "2-2"
later_key = 1
brath = "4-6"

[person]
gates = ["heart", "hert"]
sides = "left"
since = 2024

[words]
treatments = ["cupping"]
"""


def test_everything_is_found_at_once() -> None:
    """Every fault by its key; what is sound beside it counts, unknown keys are only named."""
    checked = check(FAULTY)
    assert [fault.place for fault in checked.faults] == [
        *("lead_in", "bell", "quiet_until", "breath", "person.gates", "person.since"),
    ]
    assert '"hert" does not fit' in checked.faults[4].reason
    assert [finding.place for finding in checked.strange] == ["later_key", "brath", "person.sides"]
    assert checked.strange[1].reason.endswith("breath?")
    assert checked.settings == Settings()


def test_the_remedy() -> None:
    """The error names file, key, and what to do."""
    with pytest.raises(SettingsError) as refused:
        read_settings(b"lead_in = 900", file="/x/config.toml")
    assert str(refused.value) == (
        '/x/config.toml: lead_in: "900" does not fit; write 0 to 600; or: qi config unset lead_in'
    )
    with pytest.raises(SettingsError, match=r"not TOML.*; put it right: qi config edit"):
        read_settings(b"lead_in =", file="/x/config.toml")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        pytest.param(b"x = " + b"[" * 10_000, "nested too deeply", id="deep"),
        pytest.param(b"\xff", "not UTF-8 text", id="bytes"),
        pytest.param(b"#" * (LARGEST_FILE + 1), "larger than 256 KiB", id="large"),
        pytest.param(b"person = 3", "[person]", id="no table"),
    ],
)
def test_no_settings_at_all(source: bytes, reason: str) -> None:
    """What cannot be read as settings is said in one finding."""
    (fault,) = check(source).faults
    assert reason in fault.reason


@given(st.binary(max_size=200) | strategies.text.map(str.encode))
def test_any_bytes(source: bytes) -> None:
    """Any bytes are settings, or findings; what is passed over is named."""
    checked = check(source)
    if checked.faults:
        with pytest.raises(SettingsError):
            read_settings(source, file="config.toml")
    else:
        assert read_settings(source, file="config.toml") == checked.settings


tables = st.dictionaries(
    st.sampled_from([key for key in SETTINGS if "." not in key]) | strategies.text,
    st.none().map(lambda _: 3)
    | strategies.text
    | st.booleans()
    | st.integers(-5, 700)
    | st.floats()
    | st.dates()
    | st.times()
    | st.datetimes()
    | st.lists(strategies.text, max_size=2)
    | st.dictionaries(st.sampled_from(["side", "gates", "x"]), strategies.text, max_size=2),
    max_size=5,
)


@given(tables, tables)
def test_any_table(table: dict[str, object], person: dict[str, object]) -> None:
    """A value of any kind under any key is held as it is, or named."""
    checked = check(tomli_w.dumps({**table, "person": person}).encode())
    known = {key: value for key, value in table.items() if key in SETTINGS}
    faulty = {fault.place for fault in checked.faults}
    for key, value in known.items():
        assert key in faulty or value_of(checked.settings, key) == value


def test_words_that_cannot_be_learnt() -> None:
    """They are named; what else is set counts all the same."""
    checked = check(b"bell = true\n[words]\nmedicine = ['ibuprofen']\n")
    assert [finding.place for finding in checked.strange] == ["words"]
    assert checked.settings.bell
    assert not checked.faults


def test_a_byte_order_mark_is_no_fault() -> None:
    """Some editors write one."""
    assert check(b"\xef\xbb\xbfbell = true").settings.bell


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 weeks", "2026-12-05"),
        ("10 days", "2026-12-01"),
        ("a week", "2026-11-28"),
        ("1 Month", "2026-12-21"),
        ("2026-11-22", "2026-11-22"),
    ],
)
def test_quiet(text: str, day: str) -> None:
    """For so long from today, or until a day."""
    assert read_quiet(text, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "2026-11-21", "2020-01-01", "0 days", "367 days", "99999999 days", "-2 weeks", "2 hours"],
)
def test_no_quiet(text: str) -> None:
    """What is past, or longer than a year, is refused with what would be accepted."""
    with pytest.raises(ValueError, match="write 2 weeks, 10 days or a date from 2026-11-22 on"):
        read_quiet(text, TODAY)


def test_quiet_ends() -> None:
    """On the day itself there are questions again."""
    settings = Settings(quiet_until=TODAY)
    assert settings.quiet(TODAY - timedelta(days=1))
    assert not settings.quiet(TODAY)
    assert not Settings().quiet(TODAY)


def test_what_the_settings_say() -> None:
    """As the rest of qi needs it."""
    assert Settings().own_breath is None
    assert Settings(breath="5-5").own_breath == Breath(inhale=5, exhale=5)
    assert Settings(day_starts="04:30").day_begins == time(4, 30)
    assert value_of(Settings(person=Person(side="left")), "person.side") == "left"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("lead-in", "lead_in"),
        ("Bell", "bell"),
        ("side", "person.side"),
        ("brought-on", "person.brought_on"),
        ("quiet", "quiet_until"),
        ("foo", "foo"),
    ],
)
def test_keys_by_name(name: str, key: str) -> None:
    """With hyphens, in capitals, without the table."""
    assert key_of(name) == key


def test_unknown_keys() -> None:
    """Near ones are named."""
    assert unknown("brath").endswith("breath?")
    assert unknown("xyz").endswith("qi config lists them all")


@pytest.mark.parametrize(
    ("value", "words"),
    [(True, "on"), (False, "off"), (None, "–"), ("", "–"), ((), "–"), (0.0, "0"), (12.5, "12.5"), (6, "6"),
     (("heart", "eye"), "heart, eye"), (date(2026, 12, 5), "2026-12-05"), ("a b", "a b")],
)  # fmt: skip
def test_shown(value: object, words: str) -> None:
    """A value in words; zero is a value."""
    assert shown(value) == words
