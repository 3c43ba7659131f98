"""Dates and times of day as phones and spreadsheets write them, and in which order a file has them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.imports.names import weekday_of
from qicli.imports.orders import Dated, Learnt, learn
from qicli.imports.times import Order, days, read_clock, read_day, split_instant

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-05-12", [date(2024, 5, 12)]),
        ("2024-05-12 00:00:00", [date(2024, 5, 12)]),
        ("2024/5/12", [date(2024, 5, 12)]),
        ("2024年5月12日", [date(2024, 5, 12)]),
        ("11/16/24", [date(2024, 11, 16)]),
        ("16.11.24", [date(2024, 11, 16)]),
        ("12.05.2024", [date(2024, 5, 12), date(2024, 12, 5)]),
        ("5/5/24", [date(2024, 5, 5)]),
        ("25th Oct 2025", [date(2025, 10, 25)]),
        ("1er mai 2024", [date(2024, 5, 1)]),
        ("12 de mayo de 2024", [date(2024, 5, 12)]),
        ("12. März 2019", [date(2019, 3, 12)]),
        ("May 12. 2019", [date(2019, 5, 12)]),
        ("Friday, November 20, 2026", [date(2026, 11, 20)]),
        ("20-Nov-26", [date(2026, 11, 20)]),
        ("45424", [date(2024, 5, 12)]),
        ("12. Mai", []),
        ("31/02/2024", []),
        ("13/13/2024", []),
        ("20 Ju 2024", []),
        ("", []),
    ],
)
def test_days(text: str, found: list[date]) -> None:
    """One, two where the order decides, or none."""
    assert days(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("21:05", time(21, 5)),
        ("07:10:30", time(7, 10, 30)),
        ("18 h 52", time(18, 52)),
        ("21h", time(21)),
        ("8.05 PM", time(20, 5)),
        ("12:05 am", time(0, 5)),
        ("8:13 p. m.", time(20, 13)),
        ("9:05 nachm.", time(21, 5)),
        ("下午8:13", time(20, 13)),
        ("오전 8:13", time(8, 13)),
        ("午後8時13分", time(20, 13)),
        ("21:05 Uhr", time(21, 5)),
        ("kl. 21.30", time(21, 30)),
        ("٩:٠٥ م", time(21, 5)),
        ("9:05\u202fam", time(9, 5)),
        ("0.786111", time(18, 52)),
        ("0,999999", time(0, 0)),
    ],
)
def test_clocks(text: str, found: time) -> None:
    """With twelve hours or 24, in many tongues, and as a spreadsheet counts them."""
    assert read_clock(text) == found


@pytest.mark.parametrize("text", ["", "7", "25:00", "13:00 pm", "am 8:00 pm", "soon", "21:5", "8:61"])
def test_no_clocks(text: str) -> None:
    """What names no time of day is named."""
    with pytest.raises(ValueError, match="is no time"):
        read_clock(text)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Sonntag", 6),
        ("dimanche", 6),
        ("Mo.", 0),
        ("Sa", 5),
        ("星期六", 5),
        ("土曜日", 5),
        ("토요일", 5),
        ("周日", 6),
        ("segunda-feira", 0),
        ("четверг", 3),
        ("środa", 2),
        ("søndag", 6),
        ("x", None),
        ("", None),
    ],
)
def test_weekdays(word: str, number: int | None) -> None:
    """In the languages that phones speak."""
    assert weekday_of(word) == number


@pytest.mark.parametrize(
    ("text", "order", "more", "found"),
    [
        ("12/5/2024", None, {"weekday": "Sonntag"}, date(2024, 5, 12)),
        ("12/5/2024", None, {"words": "12. Mai"}, date(2024, 5, 12)),
        ("12/5/2024", None, {"words": "5月12日"}, date(2024, 5, 12)),
        ("12/5/2024", None, {"words": "5th Dec 2024"}, date(2024, 12, 5)),
        ("12/5/2024", "month-first", {}, date(2024, 12, 5)),
        ("12/5/2024", "day-first", {}, date(2024, 5, 12)),
        ("12/5/2024", "month-first", {"weekday": "Sunday"}, date(2024, 5, 12)),
        ("12/5/2024", "month-first", {"weekday": "Monday"}, date(2024, 12, 5)),
        ("16/11/2024", "month-first", {}, date(2024, 11, 16)),
    ],
)
def test_what_the_row_says_decides(text: str, order: Order | None, more: dict[str, str], found: date) -> None:
    """Its weekday, or its day in words; then the order of the file."""
    assert read_day(text, order, **more) == found


@pytest.mark.parametrize(
    ("texts", "learnt"),
    [
        (["3/4/24", "16/11/24"], Learnt("day-first", "3/4/24")),
        (["3/4/24", "11/16/24"], Learnt("month-first", "3/4/24")),
        (["3/4/24", "4/3/24"], Learnt(None, "3/4/24")),
        (["16/11/24", "11/16/24", "3/4/24"], Learnt(None, "3/4/24")),
        (["2024-03-04", "5/5/24", "no day"], Learnt(None, "")),
        (["12/3/26"], Learnt("day-first", "12/3/26")),
        (["3/12/26"], Learnt("month-first", "3/12/26")),
        (["3/12/26", "12/3/26"], Learnt(None, "3/12/26")),
        (["3/12/26", "25/3/26"], Learnt("day-first", "3/12/26")),
    ],
)
def test_the_order_of_a_file(texts: list[str], learnt: Learnt) -> None:
    """A day above 12 shows it, then that no day is yet to come; a file that shows both has none."""
    assert learn(map(Dated, texts), TODAY) == learnt


def test_a_weekday_shows_the_order_of_the_file() -> None:
    """And so the rows without one are read."""
    assert learn([Dated("12/5/2024", "Sunday"), Dated("3/4/2024")], TODAY).order == "day-first"
    assert learn([Dated("5/12/2024", words="May 12")], TODAY) == Learnt("month-first", "")


@given(st.dates(date(1971, 1, 1), date(2070, 1, 1)), st.sampled_from(["-", "/", "."]))
def test_any_day_comes_back(day: date, sign: str) -> None:
    """In either order, once that is known."""
    assert read_day(f"{day.day}{sign}{day.month}{sign}{day.year}", "day-first") == day
    assert read_day(f"{day.month}{sign}{day.day}{sign}{day.year}", "month-first") == day


@given(st.text())
def test_any_text(text: str) -> None:
    """Is days or none, and never an exception but a ValueError."""
    assert len(days(text)) <= 2
    split_instant(text)
    weekday_of(text)
    try:
        read_clock(text)
    except ValueError as error:
        assert "is no time" in str(error)  # noqa: PT017 - most texts are none
