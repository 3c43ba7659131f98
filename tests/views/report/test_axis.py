"""The days of a report drawn: a month on one axis, a week as rows."""

from typing import TYPE_CHECKING

import pytest

from qicli import streams
from qicli.core.entry import Medicine, Site, Symptom
from qicli.core.report.summary import Report, summarise
from qicli.core.when import Period
from qicli.views.report.axis import axis, cells
from qicli.views.report.table import day_rows
from weeks import WEEK, session, symptom

if TYPE_CHECKING:
    from qicli.core.ledger import Standing

MONTH = Period.ending(WEEK.last, 30)


def at(site: str, *days: int, side: str | None = "left", **fields: object) -> list[Symptom]:
    """A place on these days."""
    return [symptom(day, 4, sites=(Site(site, side),), **fields) for day in days]  # type: ignore[arg-type] # any side


def drawn(report: Report, width: int = 80) -> dict[str, str]:
    """Each row by its label; of two rows of one label the last."""
    return {row.plain[:9].strip(): row.plain[10:] for row in axis(report, width)}


def test_a_leg_hangs_down_to_its_furthest_point() -> None:
    """A ring is the back alone; where nothing is noted nothing is drawn but a dot at the foot of pain."""
    rows = drawn(summarise([*at("knee", 0), *at("thigh", 2), *at("back", 1, side=None)], MONTH))
    days = {name: row.ljust(60)[54:60] for name, row in rows.items()}
    assert (days["back"], days["buttock"], days["thigh"], days["knee"]) == (
        "│ ○ │ ",
        "│   │ ",
        "●   │ ",
        "    ● ",
    )
    assert "calf" not in rows
    assert rows["0"].count("·") == 27
    assert rows["back"].endswith("left")


def test_two_legs_can_be_told_apart() -> None:
    """Also where there is no room for their names at the right."""
    report = summarise([*at("calf", 0), *at("foot", 1, side="right"), *at("knee", 2, side=None)], MONTH)
    for width in (40, 80):
        assert {"L back", "R back", "N back"} <= drawn(report, width).keys()
    backs = summarise([*at("back", 0), *at("calf", 1, side="right")], MONTH)  # one of them reached no leg
    assert {"L back", "R back"} <= drawn(backs).keys()
    assert "back" in drawn(summarise(at("back", 0, side=None), MONTH))


def test_the_other_rows() -> None:
    """Words apart, practice, treatments and medicines, each only where there is one, with its number."""
    entries: list[Standing] = [
        *at("calf", 0, 1, qualities=("numb",)),
        symptom(3, None, treatments=("massage",)),
        symptom(4, None, medicines=(Medicine("ibuprofen"),)),
        symptom(5, None, medicines=(Medicine("ibuprofen"),)),
    ]
    rows = drawn(summarise([*entries, session(0)], MONTH))
    assert rows["numb"].split()[:4] == ["N", "N", "2", "days"]
    assert rows["treated"].split() == ["M", "M", "massage"]
    assert rows["medicine"].split() == ["M", "M", "2", "days"]
    assert rows["practice"].endswith("5 min")
    assert not {"numb", "practice", "treated", "medicine"} & drawn(summarise(at("calf", 0), MONTH)).keys()


def test_the_range_of_a_day() -> None:
    """A dot at the mean, a line over the rest."""
    rows = drawn(summarise([symptom(0, 2), symptom(0, 8), symptom(0, 8)], MONTH))
    assert [rows[name].ljust(60)[58] for name in ("pain 9-10", "7-8", "5-6", "3-4", "1-2", "0")] == [
        " ",
        "│",
        "●",
        "│",
        "│",
        " ",
    ]


def test_each_pain_stands_in_the_row_that_names_it() -> None:
    """Two to a row, and no pain in one of its own: a day of 1 is none without, nor is half a point."""
    rows = drawn(summarise([symptom(10 - pain, pain) for pain in range(11)], MONTH))
    for pain in range(11):
        row = next(name for name, cells in rows.items() if cells.ljust(60)[2 * (19 + pain)] == "●")
        assert str(pain) in row.removeprefix("pain ").split("-")
    rows = drawn(summarise([symptom(0, 0), symptom(0, 0), symptom(0, 1)], MONTH))
    assert rows["1-2"].ljust(60)[58] == "●"
    assert rows["0"].ljust(60)[58] == "│"


def test_no_wider_than_the_terminal() -> None:
    """Two cells a day, one, or none, where a month does not fit."""
    assert [cells(30, width) for width in (80, 70, 69, 40, 39)] == [2, 2, 1, 1, 0]
    report = summarise([*at("foot", *range(30)), *at("foot", *range(30), side="right")], MONTH)
    for width in (40, 60, 80, 200):
        assert max(len(row.plain) for row in axis(report, width)) <= width


@pytest.mark.parametrize("width", [40, 80])
def test_a_week_as_rows(width: int) -> None:
    """A bar under its scale, and beside it what was noted; a day without an entry is a gap."""
    entries: list[Standing] = [
        *at("calf", 0, side="both", qualities=("giving-way",)),
        *at("back", 1, side="both"),
        symptom(2, 0, treatments=("massage",)),
        *at("thigh", 3),
        *at("knee", 3, side="right"),
        session(3),
    ]
    rows = [row.plain for row in day_rows(summarise(entries, WEEK), width)]
    assert len(rows) == 8
    assert rows[0].split() == ["0", "5", "10"]
    assert [row[:6] for row in rows[1:3]] == ["Sun 15", "Mon 16"]
    assert rows[1].endswith("–")
    assert "left thigh, right knee" in rows[4]
    assert rows[4].endswith("5 min")
    assert ("▏ 0" in rows[5], rows[5].endswith("treated")) == (True, True)
    assert rows[6].endswith("back")
    assert "left and right calf" in rows[7]
    assert rows[7].endswith("giving way")


def test_every_sign_has_a_plain_form() -> None:
    """Where the encoding has none of them, no question mark is left."""
    entries: list[Standing] = [
        *at("calf", 0, 1, qualities=("numb",)),
        *at("back", 2, side=None),
        *(session(day) for day in range(9)),
    ]
    for report, rows in ((summarise(entries, MONTH), axis), (summarise(entries, WEEK), day_rows)):
        drawing = "".join(row.plain for row in rows(report, 80))
        error = UnicodeEncodeError("ascii", drawing, 0, len(drawing), "")
        signs = {sign for sign in drawing if not sign.isascii()}
        assert signs <= set(streams._ASCII)  # noqa: SLF001 - the table is the promise
        assert streams._in_ascii(error)[1] == len(drawing)  # noqa: SLF001 - the same
