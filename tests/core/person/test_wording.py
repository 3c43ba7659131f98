"""Settings in a person's words: what is written is what is meant."""

from datetime import date

import pytest
import tomli_w

from qicli.core.person.settings import SETTINGS, Settings, value_of
from qicli.core.person.settings_toml import read_settings
from qicli.core.person.toml_lines import changed
from qicli.core.person.wording import key_of, read_quiet, read_value, shown, unknown

TODAY = date(2026, 11, 21)

GOOD: dict[str, list[tuple[str, object]]] = {
    "breath": [("5-5", "5-5"), ("4-2-6-0", "4-2-6-0"), ("", "")],
    "bell": [("on", True), ("Off", False), ("yes", True), ("false", False)],
    "sound": [("bowl", "bowl"), ("Tone", "tone"), ("off", "off")],
    "volume": [("0", 0), ("100", 100)],
    "voice": [("on", "on"), ("Heart", "heart"), ("espeak-ng", "espeak-ng"), ("off", "off")],
    "voice_pace": [("0.7", 0.7), ("1.2", 1.2), ("1", 1)],
    "flash": [("on", True), ("no", False)],
    "count": [("on", True), ("no", False)],
    "plain": [("on", True), ("no", False)],
    "lead_in": [("0", 0), ("600", 600), ("12.5", 12.5)],
    "ask": [("always", "always"), ("Never", "never"), ("first-of-day", "first-of-day")],
    "between": [("ask", "ask"), ("Higher", "higher")],
    "quiet_until": [("2026-12-05", date(2026, 12, 5))],
    "gentle_from": [("1", 1), ("10", 10)],
    "day_starts": [("00:00", "00:00"), ("04:30", "04:30"), ("11:59", "11:59")],
    "week": [("monday", "monday"), ("Seven-Days", "seven-days")],
    "report_notes": [("on", True), ("off", False)],
    "report_conditions": [("yes", True), ("no", False)],
    "report_feelings": [("True", True), ("off", False)],
    "first_side": [("left", "left"), ("easier", "easier")],
    "person.not_for_me": [("Heel-Drops, my-own", ["heel-drops", "my-own"]), ("none", [])],
    "person.since": [("spring 2024", "spring 2024"), ("2024", "2024")],
    "person.brought_on": [("a long drive", "a long drive")],
    "person.side": [("both", "both"), ("", "")],
    "person.gates": [("heart, 7", ["heart", "kidney-stone"]), ("none", [])],
}
BAD: dict[str, list[str]] = {
    "breath": ["1-1", "x", "4-16-6-0"],
    "bell": ["perhaps", "1"],
    "sound": ["gong", ""],
    "volume": ["-1", "101", "loud", "0.5"],
    "voice": ["loud", ""],
    "voice_pace": ["0.6", "1.3", "calm", "nan", "inf", ""],
    "flash": ["blinding", "1"],
    "count": ["down", "1"],
    "plain": ["dumb", "0"],
    "lead_in": ["-1", "601", "nan", "inf", "null", ""],
    "ask": ["sometimes", ""],
    "between": ["lower", ""],
    "quiet_until": ["soon", "null", "2026-13-01"],
    "gentle_from": ["0", "11", "6.5", "six"],
    "day_starts": ["12:00", "4:00", "04:60", "04:00\n", "٠4:00"],
    "week": ["sunday"],
    "report_notes": ["newest", "1"],
    "report_conditions": ["heart", ""],
    "report_feelings": ["afraid", "0"],
    "first_side": ["right or left"],
    "person.not_for_me": ["../x", "größer", "x" * 101],
    "person.since": ["x" * 301, "a\u202eb"],
    "person.brought_on": ["\x1b[2J"],
    "person.side": ["up"],
    "person.gates": ["hert", "heart, 28"],
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
