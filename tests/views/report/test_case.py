# ruff: noqa: E501 - a table reads best a row a line
"""A case in words: was followed by, with days and dates; what is further down or new stands beside a number."""

from datetime import date

import msgspec
import pytest

from qicli.core.entry import Answers
from qicli.core.report.case import Case, Stretch, Visit
from qicli.core.report.checkin import Week
from qicli.views.report.case import case_lines, case_sentences


def day(number: int) -> date:
    """A day of November."""
    return date(2026, 11, number)


def stretch(
    first: int, last: int, mean: float, days: int, furthest: str | None = None, **apart: int
) -> Stretch:
    """Some days of November."""
    return Stretch(day(first), day(last), mean, days, furthest, apart)


START = stretch(1, 7, 6.5, 6, "foot")
ONE = Visit(day(7), ("acupuncture",), 6, 3, stretch(8, 13, 2.6, 5, "calf"), -3.9, -60)
CASE = Case(
    since=date(2026, 5, 1),
    told="May 2026",
    first=stretch(1, 1, 7, 1),
    checkin=Week(day(2), 6.0, 2.0, Answers()),
    start=START,
    visits=(
        ONE,
        msgspec.structs.replace(ONE, day=day(14), names=("acupuncture", "massage"), before=None, after=None),
    ),
    now=stretch(15, 21, 1, 3, "back"),
)


def lines(case: Case) -> list[str]:
    """The lines, without the empty one before them."""
    told = [line.plain for line in case_lines(case)]
    assert told[:1] in ([""], [])
    return told[1:]


def test_a_case() -> None:
    """At first, before the first treatment, after each, after all, and now."""
    assert lines(CASE) == [
        "Since it began, “May 2026”",
        "first noted: pain 7.0 on Sun 1 Nov 2026; PEG 6.0, own activities 2.0 on Mon 2 Nov 2026",
        "before the first treatment: 6.5 on 6 days, 1 Nov to 7 Nov, furthest the foot",
        "1. Sat 7 Nov 2026 acupuncture, before 6, after 3",
        "   was followed by 2.6 on 5 days, 8 Nov to 13 Nov, furthest the calf; 3.9 less (60 %) than before the first",
        "2. Sat 14 Nov 2026 acupuncture, massage",
        "   the 2nd and last was followed by 2.6 on 5 days, 8 Nov to 13 Nov, furthest the calf; 3.9 less (60 %) than before the first",
        "in the last seven days: 1.0 on 3 days, 15 Nov to 21 Nov, furthest the back",
        "Whatever else happened in these weeks counts in the numbers too.",
    ]


def after(followed: Stretch, points: float | None, percent: float | None, start: Stretch = START) -> str:
    """The line on what a single treatment was followed by."""
    visit = Visit(day(7), ("massage",), None, None, followed, points, percent)
    told = lines(msgspec.structs.replace(CASE, visits=(visit,), start=start))
    return next(line for line in told if line.startswith("   "))


@pytest.mark.parametrize(
    ("followed", "points", "percent", "told"),
    [
        pytest.param(stretch(8, 12, 6.4, 5), -0.1, -2, "as before the first", id="as before"),
        pytest.param(stretch(8, 12, 8, 5), 1.5, 23, "1.5 more than before the first", id="more, without a share"),
        pytest.param(stretch(8, 8, 3, 1), -3.5, -54, "than before the first (too few days to rely on)", id="few"),
        pytest.param(stretch(8, 12, 3, 5, "foot", numb=2), -3.5, -54, "numb on 2; 3.5 less (54 %) than before the first; numb new", id="new"),
    ],
)  # fmt: skip
def test_the_difference(followed: Stretch, points: float, percent: float, told: str) -> None:
    """What is said of it beside the numbers."""
    assert after(followed, points, percent).endswith(told)


def test_a_number_never_outweighs_how_far_down() -> None:
    """What reaches further is said beside what is less."""
    start = stretch(1, 5, 6, 5, "calf")
    assert after(stretch(8, 12, 3, 5, "foot"), -3, -50, start).endswith(
        "; but further down: before it was the calf"
    )
    assert "further" not in after(stretch(8, 12, 3, 5, "back"), -3, -50, start).replace("furthest", "")
    assert "further" not in after(stretch(8, 12, 3, 5), -3, -50, start)


def test_nothing_to_compare_with() -> None:
    """It is said, before and after."""
    visit = msgspec.structs.replace(ONE, points=None, percent=None)
    told = lines(msgspec.structs.replace(CASE, start=Stretch(), visits=(visit,)))
    assert told[2] == "before the first treatment no pain was noted, so nothing can be compared with it"
    assert told[4].endswith("furthest the calf")
    visit = msgspec.structs.replace(visit, followed=Stretch())
    told = lines(msgspec.structs.replace(CASE, visits=(visit,), now=Stretch()))
    assert told[4] == "   since then no pain was noted"
    told = lines(msgspec.structs.replace(CASE, visits=(visit, ONE)))
    assert "no pain" not in "".join(told)


def test_many_treatments() -> None:
    """The first four, the last four, and how many are between."""
    visits = tuple(msgspec.structs.replace(ONE, day=day(number)) for number in range(1, 21))
    told = lines(msgspec.structs.replace(CASE, visits=visits))
    numbers = [line.split(".")[0] for line in told if line[:1].isdigit()]
    assert numbers == ["1", "2", "3", "4", "17", "18", "19", "20"]
    assert "  … and 12 between these: qi report --json" in told
    assert "the 20th and last was followed by" in told[-3]


def test_headings_and_what_is_left_out() -> None:
    """By what was asked for; without treatments a day alone is no case, and without notes nothing is."""
    alone = msgspec.structs.replace(CASE, visits=(), checkin=Week(day(2), None, None, Answers()))
    assert lines(alone)[:2] == ["Since it began, “May 2026”", "first noted: pain 7.0 on Sun 1 Nov 2026"]
    assert lines(msgspec.structs.replace(CASE, told=None))[0] == "Since Fri 1 May 2026"
    assert lines(msgspec.structs.replace(CASE, told="", since=None))[0] == "From the first note on"
    assert lines(msgspec.structs.replace(alone, told=None)) == []
    assert lines(msgspec.structs.replace(alone, first=Stretch())) == []
    said = lines(msgspec.structs.replace(CASE, first=Stretch(), checkin=None))
    assert said[1].startswith("before the first")


def test_a_case_in_sentences() -> None:
    """After the first and since the last, each beside before the first, as the numbers shown differ."""
    first = msgspec.structs.replace(ONE, followed=stretch(8, 13, 2.95, 5), points=-3.55, percent=-54.6)
    last = msgspec.structs.replace(ONE, day=day(14), followed=stretch(15, 21, 8.0, 2), points=1.5, percent=23)
    case = msgspec.structs.replace(CASE, visits=(first, ONE, last))
    shown = f"{START.mean:.1f}"
    assert [*case_sentences(case)] == [
        f"After the first treatment (Sat 7 Nov 2026), until the next one, pain was 3.0, 3.5 less (54 %) than before the first ({shown}).",
        f"Since the 3rd treatment (Sat 14 Nov 2026) pain was 8.0, 1.5 more than before the first ({shown}), too few days to rely on.",
    ]
    assert [*case_sentences(msgspec.structs.replace(CASE, visits=()))] == []
    only = msgspec.structs.replace(CASE, visits=(last,))
    assert [line[:25] for line in case_sentences(only)] == ["Since the first treatment"]


def test_hostile_words() -> None:
    """They move no cursor."""
    visit = msgspec.structs.replace(ONE, names=("a\x1b[2J\u202e",))
    told = "".join(lines(msgspec.structs.replace(CASE, told="b\x1b[2J\u202e", visits=(visit,))))
    assert not {"\x1b", "\u202e"} & set(told)
