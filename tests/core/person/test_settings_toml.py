"""The settings as TOML: everything that is said is held, or named."""

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

import strategies
from qicli.core.person.settings import SETTINGS, Settings, value_of
from qicli.core.person.settings_toml import LARGEST_FILE, check, read_settings
from qicli.errors import SettingsError

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
