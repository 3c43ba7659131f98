"""A month on one axis: every row under the same days, its number beside it where there is room."""

import pytest
from msgspec.structs import replace

from months import ALL, hardest, month_of
from qicli.core.report.summary import Report
from qicli.core.rows import cells as width_of
from qicli.views.report.axis import LABEL, axis


def _drawn(report: Report, width: int) -> dict[str, str]:
    """The rows by their names; of two legs those of the first."""
    rows = [line.plain for line in axis(report, width)]
    return {row[: LABEL - 1].strip(): row[LABEL:] for row in reversed(rows)}


@pytest.mark.parametrize("name", ["recovering", "flat", "worsening", "three-days", "hardest"])
@pytest.mark.parametrize("width", [40, 80, 110, 200])
def test_no_row_is_wider_than_the_terminal(name: str, width: int) -> None:
    """But the legend, which is set in rows like any other line."""
    *rows, _ = [line.plain for line in axis(ALL[name](), width)]
    assert all(width_of(row) <= width for row in rows)


def test_a_treatment_has_the_letter_of_its_kind() -> None:
    """Under its day; and the letters are explained, beside the row or below."""
    report = month_of("worsening")
    first = report.treatments[0]
    column = (first.day - report.period.first).days * 2
    assert _drawn(report, 80)["treated"][column] == "P"
    assert "P physiotherapy, A acupuncture" in [*axis(report, 80)][-1].plain
    assert "P physiotherapy, A acupuncture" in _drawn(report, 110)["treated"]


def test_every_word_that_is_no_pain_has_a_row() -> None:
    """Its letter on each of its days, on the side it was said of, and where it was first."""
    report = hardest()
    drawn = _drawn(report, 200)
    sides = {(each.word, row.side) for row in report.reached for each in row.apart}
    for word, side in sides:
        assert side
        label = f"{side[0].upper()} {'tingles' if word == 'tingling' else word}"
        days = drawn[label].count(" Nov") + drawn[label].count(" Oct")
        assert days == (1 if ": first " in drawn[label] else 2)
        for nth, day in enumerate(report.days):
            rows = [row for row in report.reached if (row.day, row.side) == (day.day, side)]
            words = {each.word for row in rows for each in row.apart}
            assert drawn[label][nth * 2] == (word[0].upper() if word in words else " ")


def test_urgent_words_stand_at_their_day() -> None:
    """In a row of their own: what is to be checked first is in the drawing, too."""
    report = month_of("worsening")
    (urgent,) = report.safety
    row = _drawn(report, 200)["urgent"]
    assert row.index("U") == (urgent.day - report.period.first).days * 2
    assert "“foot drags”" in row
    assert "U “foot drags”" in [*axis(report, 80)][-1].plain
    assert "urgent" not in _drawn(replace(report, safety=()), 200)


def test_treatments_of_one_day_stand_one_under_the_other() -> None:
    """None is left out."""
    report = hardest()
    rows = [line.plain for line in axis(report, 200)]
    first = next(nth for nth, row in enumerate(rows) if row.strip().startswith("treated"))
    days = [len([each for each in report.treatments if each.day == day.day]) for day in report.days]
    assert max(days) > 1
    for nth, number in enumerate(days):
        column = [row[LABEL:].ljust(200)[nth * 2] for row in rows[first : first + max(days)]]
        assert sum(cell != " " for cell in column) == number


def test_the_mean_before_is_a_dashed_line() -> None:
    """At its height on noted days where nothing else stands, and said in numbers."""
    report = month_of("worsening")
    assert report.previous is not None
    assert f"{report.previous.pain.mean:.1f}" == "3.3"
    assert "┄" in _drawn(report, 80)["3-4"]
    assert "┄" not in _drawn(report, 80)["7-8"]
    assert "5.1, before 3.3 ┄" in _drawn(report, 110)["pain 9-10"]
    assert "┄ the mean before, 3.3" in [*axis(report, 80)][-1].plain


def test_a_leg_says_what_was_usual() -> None:
    """Beside it, as much as there is room for."""
    flat = month_of("flat")
    assert "left: usually the knee, before the knee" in _drawn(flat, 120)["back"]
    assert "left: usually the knee" in _drawn(flat, 100)["back"]
    assert _drawn(flat, 80)["back"].endswith("left")


def test_what_is_not_usual_is_not_called_so() -> None:
    """No point of this month is that of half of the noted days."""
    assert _drawn(month_of("worsening"), 120)["back"].endswith("  left")
