"""The drawing: what is drawn where, in which order, and nothing where nothing was noted."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from runpy import run_path

import pytest
from msgspec.structs import replace

from months import ALL, LAST, hardest, month_of, reported, three_days
from qicli.core.entry import Known, Site, Symptom
from qicli.core.plan.progress import Kept
from qicli.core.report.demo.person import entries_of
from qicli.core.report.given import TakenOften
from qicli.core.report.summary import Report
from qicli.views.report.drawing.apart import places_apart
from qicli.views.report.drawing.given import letters
from qicli.views.report.drawing.look import NARROW, WIDE
from qicli.views.report.drawing.marks import Box, Dot, Line, Mark, Picture, Shape, Words
from qicli.views.report.drawing.sheet import narrow, wide
from qicli.views.report.drawing.slots import length_of, slots
from qicli.views.report.drawing.svg import PRINT, svg


def _texts(picture: Picture) -> list[str]:
    return [mark.text for mark in picture.marks if isinstance(mark, Words)]


def _points(mark: Mark) -> list[tuple[float, float]]:
    match mark:
        case Line():
            return [mark.start, mark.end]
        case Box():
            x, y = mark.corner
            return [(x, y), (x + mark.width, y + mark.height)]
        case Dot():
            (x, y), r = mark.centre, mark.radius
            return [(x - r, y - r), (x + r, y + r)]
        case Shape():
            return list(mark.points)
        case Words():
            return [mark.at]


def _noted(before: int, **fields: object) -> Symptom:
    at = datetime.combine(LAST - timedelta(days=before), time(9), UTC)
    return Symptom(id=f"{before:012x}", logged=at, at=at, **fields)  # type: ignore[arg-type] # a symptom's


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("drawn", [wide, narrow])
def test_nothing_is_drawn_outside(name: str, drawn: Callable[[Report], Picture]) -> None:
    """Every mark of every month lies within its drawing, and every text has its place in it."""
    picture = drawn(ALL[name]())
    for mark in picture.marks:
        for x, y in _points(mark):
            assert -0.01 <= x <= picture.width + 0.01
            assert -0.01 <= y <= picture.height + 0.01


def test_the_narrow_one_is_a_drawing_of_its_own() -> None:
    """Not the wide one made smaller: letters are as large, the columns narrower, the numbers above."""
    report = month_of("recovering")
    phone, paper = narrow(report), wide(report)
    assert phone.width < paper.width / 2
    sizes = [min(m.size for m in p.marks if isinstance(m, Words)) for p in (phone, paper)]
    assert sizes[0] > 0.85 * sizes[1]
    assert any(text.startswith("mean ") for text in _texts(phone))
    assert NARROW.end - NARROW.left < WIDE.end - WIDE.left


def test_rows_stand_in_their_order() -> None:
    """Pain, each leg, what is no pain, activities, practice, treatments, medicines; each once."""
    rows = [
        "Pain",
        "Left leg",
        "Right leg",
        "Not pain",
        "Own activities",
        "Practice",
        "Treatments",
        "Medicines",
    ]
    assert [text for text in _texts(wide(hardest())) if text in rows] == rows


def test_what_was_not_noted_has_no_row() -> None:
    """Three days without a check-in, a treatment or a medicine have pain, the leg, and practice."""
    texts = _texts(wide(three_days()))
    assert {"Pain", "Left leg", "Practice"} <= {*texts}
    assert not {"Right leg", "Not pain", "Own activities", "Treatments", "Medicines"} & {*texts}


def test_a_day_without_an_entry_is_pale_and_has_a_dash() -> None:
    """Nothing else is drawn in its column, in no row."""
    report = month_of("recovering")
    picture = wide(report)
    step = (WIDE.end - WIDE.left) / len(report.days)
    gaps = [nth for nth, slot in enumerate(slots(report)) if not slot.noted]
    pale = sum(mark.width for mark in picture.marks if isinstance(mark, Box) and mark.role == "wash")
    assert gaps
    assert pale == pytest.approx(step * len(gaps))
    for nth in gaps:
        middle = WIDE.left + (nth + 0.5) * step
        drawn = [
            mark
            for mark in picture.marks
            if isinstance(mark, Dot) and abs(mark.centre[0] - middle) < step / 2
        ]
        assert not drawn


def test_hollow_is_only_the_back_and_small_a_place_off_the_ladder() -> None:
    """A hollow dot at the top, a small one at the top, and a line down to a full one at the calf."""
    places: list[Known] = [
        _noted(2, pain=4, sites=(Site("back"),)),
        _noted(1, pain=4, sites=(Site("hip", "left"),)),
        _noted(0, pain=4, sites=(Site("calf", "left"),)),
    ]
    dots = [mark for mark in wide(reported(places, days=3)).marks if isinstance(mark, Dot)]
    leg = [dot for dot in dots if dot.fill == "mark" or dot.radius < 3]
    hollow, small, full = sorted(leg, key=lambda dot: dot.centre[0])
    assert (hollow.fill, hollow.edge, small.fill, full.fill) == ("paper", "mark", "mark", "mark")
    assert hollow.centre[1] == small.centre[1] == full.centre[1] - 4 * WIDE.rung
    assert small.radius < hollow.radius < full.radius


def test_a_place_without_a_side_has_a_row_of_its_own() -> None:
    """It is on neither leg, and it is not dropped."""
    texts = _texts(wide(reported([_noted(1, pain=4, sites=(Site("calf"),))], days=3)))
    assert "Side not said" in texts
    assert "Left leg" not in texts


def test_what_is_no_pain_stands_apart_with_its_first_day() -> None:
    """A letter at the day, its side before the row, the place and the day at the right; not on the ladder."""
    numb = _noted(1, pain=4, sites=(Site("foot", "left"),), qualities=("numb",))
    texts = _texts(wide(reported([numb], days=3)))
    first = f"first foot {(LAST - timedelta(days=1)).day} Nov"
    assert {"numb, left", "Nf", first} <= {*texts}
    assert {"numb", f"left; {first}"} <= {*_texts(narrow(reported([numb], days=3)))}
    unsaid = _noted(0, qualities=("weak",))
    assert {"W", f"first {LAST.day} Nov"} <= {*_texts(wide(reported([unsaid], days=3)))}


def test_a_word_of_the_days_before_is_not_first_now() -> None:
    """Wherever it was then."""
    numb = [_noted(nth, pain=4, sites=(Site("foot", "left"),), qualities=("numb",)) for nth in (1, 5)]
    assert "noted before, too" in _texts(wide(reported(numb, days=3)))


def test_each_side_has_a_row_of_what_is_no_pain() -> None:
    """A mark without a side may be of either leg; a leg has no small letter, which would be read as left."""
    entry = _noted(0, sites=(Site("leg", "both"),), qualities=("numb",))
    marks = wide(
        reported([entry, _noted(1, sites=(Site("calf", "left"),), qualities=("numb",))], days=3)
    ).marks
    words = {mark.text: mark.at for mark in marks if isinstance(mark, Words)}
    assert {"numb, left", "numb, right", "N", "Nc"} <= words.keys()
    assert "Nl" not in words
    right = [mark.text for mark in marks if isinstance(mark, Words) and mark.at[1] == words["numb, right"][1]]
    assert right == ["numb, right", f"first leg {LAST.day} Nov", "N"]


def test_where_it_came_to_later_is_told_beside_where_it_was_first() -> None:
    """The row's day is not the last word: a foot that became numb weighs more than a knee that was."""
    knee = _noted(2, pain=4, sites=(Site("knee", "left"),), qualities=("numb",))
    foot = _noted(1, pain=4, sites=(Site("foot", "left"),), qualities=("numb",))
    first, then = (f"{(LAST - timedelta(days=nth)).day} Nov" for nth in (2, 1))
    assert f"knee {first}, foot {then}" in _texts(wide(reported([knee, foot], days=3)))


def test_the_furthest_point_stands_beside_its_leg() -> None:
    """With its days, large; the usual one under it where there are enough days for one, and in words."""
    places = [_noted(nth, pain=4, sites=(Site("foot" if nth == 1 else "calf", "left"),)) for nth in range(4)]
    picture = wide(reported(places, days=4))
    day = (LAST - timedelta(days=1)).day
    assert {"foot", f"furthest, last {day} Nov", "usually calf"} <= {*_texts(picture)}
    assert "Left leg: furthest the foot, on 1 day, usually calf" in picture.description
    once = _texts(wide(reported(places[:1], days=3)))
    assert "furthest, 1 day" in once
    assert not any("usual" in text for text in once)


def test_what_is_numb_now_stands_beside_how_far_down_it_is_now() -> None:
    """Pain that drew back beside a foot that is numb is not all that is to be said of now."""
    feet = [_noted(nth, pain=6, sites=(Site("foot", "left"),)) for nth in range(4, 12)]
    backs = [_noted(nth, pain=4, sites=(Site("knee", "left"),), qualities=("aching",)) for nth in range(4)]
    assert "now knee, last 4 days" in _texts(wide(reported([*feet, *backs])))
    numb = replace(_noted(1, sites=(Site("foot", "left"),), qualities=("numb",)), id="f" * 12)
    assert "now knee, numb 1 of 4 days" in _texts(wide(reported([*feet, *backs, numb])))


def test_a_walk_that_is_planned_is_no_practice() -> None:
    """Beside the minutes practised stands what of the practices was planned, and nothing else."""
    plan = (Kept("a1", "spinal-wave", "", 12, 7), Kept("a2", "", "", 12, 6, "walking"))
    report = replace(month_of("recovering"), plan=plan)
    assert "spinal-wave 7 of 12 planned" in _texts(wide(report))
    assert "7 of 12 planned" in _texts(wide(replace(report, plan=plan[:1])))
    assert not [text for text in _texts(wide(replace(report, plan=plan[1:]))) if " of 12" in text]


def test_practices_of_several_kinds_are_not_added_up() -> None:
    """Breathing 7 of 12 times and pressing up 60 of 180 are no 67 of 192."""
    plan = (Kept("a1", "spinal-wave", "", 12, 7), Kept("a1", "press-ups-lying", "", 180, 60))
    report = replace(month_of("recovering"), plan=plan)
    assert not [text for text in _texts(wide(report)) if "planned" in text]


def test_what_was_before_is_of_the_same_kind() -> None:
    """Beside a usual point the usual one; where none is usual now, the furthest beside the furthest."""
    flat, other = _texts(wide(month_of("flat"))), _texts(wide(month_of("worsening")))
    at = flat.index("usually knee, as before")
    assert flat[at - 3] == "foot"
    assert flat[at - 2].startswith("furthest, last ")
    assert flat[at - 1].startswith("now knee, last ")
    assert "furthest before: knee" in other
    assert not [text for text in other if text.startswith("usually")]


def test_a_pain_without_a_place_has_a_small_dot() -> None:
    """Where a leg has a row, so that the day is not taken for one without an entry."""
    places: list[Known] = [_noted(1, pain=4), _noted(0, pain=4, sites=(Site("calf", "left"),))]
    marks = wide(reported(places, days=2)).marks
    leg = [mark for mark in marks if isinstance(mark, Dot) and mark.fill == "mark" and mark.edge is None]
    small, full = sorted(leg, key=lambda dot: dot.centre[0])
    assert small.radius < full.radius


def test_a_name_never_stands_before_a_number() -> None:
    """A name that is read from right to left would change places with it; its amount goes along."""
    report = month_of("worsening")
    amounts = {"400mg": 4}
    days = {"إيبوبروفين": tuple(day.day for day in report.days[:4])}
    given = replace(report.given, medicines=(TakenOften("إيبوبروفين", 4, None, amounts),))
    for drawn in (wide, narrow):
        assert "4 days, 400mg إيبوبروفين" in _texts(drawn(replace(report, medicines=days, given=given)))


def test_treatments_have_letters_of_their_own() -> None:
    """The first free letter of the name, else a digit; a name of another script gets a digit."""
    assert letters(["acupuncture", "physiotherapy", "acupressure", "拔罐"]) == {
        "acupuncture": "A",
        "physiotherapy": "P",
        "acupressure": "C",
        "拔罐": "1",
    }
    assert letters([f"a{'b' * nth}" for nth in range(30)])[f"a{'b' * 29}"] == "+"


@pytest.mark.parametrize(
    ("days", "length"), [(7, "day"), (62, "day"), (63, "week"), (1100, "week"), (1101, "month")]
)
def test_long_reports_are_drawn_in_weeks_and_months(days: int, length: str) -> None:
    """So that a column can still be seen; every day is in one of them."""
    assert length_of(days) == length
    columns = slots(reported(entries_of("flat", LAST), days=days))
    assert sum((slot.last - slot.first).days + 1 for slot in columns) == days


def test_it_is_told_in_words_for_whoever_cannot_see_it() -> None:
    """Every row of it: pain, legs, what is no pain, activities, practice, treatments, medicines."""
    told = wide(month_of("worsening")).description
    for word in (
        "Pain: mean",
        "Left leg",
        "Numb",
        "Own activities",
        "Practice on",
        "acupuncture",
        "ibuprofen",
    ):
        assert word in told
    assert "No pain was noted." in wide(ALL["empty"]()).description


def test_the_picture_in_the_readme_is_of_today() -> None:
    """`make picture` would draw the same."""
    docs = Path(__file__).parents[4] / "docs"
    drawn = run_path(str(docs / "draw_report.py"))["drawn"]
    assert drawn() == (docs / "report.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "drawn"), [("wide", wide), ("narrow", narrow)])
def test_the_drawing_is_as_it_was(
    name: str, drawn: Callable[[Report], Picture], golden: Callable[[str, str], None]
) -> None:
    """Mark for mark."""
    golden(
        f"drawing-worsening-{name}",
        svg(drawn(month_of("worsening")), PRINT, "days").replace("><", ">\n<") + "\n",
    )


def test_two_places_of_one_letter() -> None:
    """The back and the buttock are told apart beside a word; a place that is alone needs one letter."""
    numb = [
        _noted(ago, qualities=("numb",), sites=(Site(site),))
        for ago, site in ((3, "buttock"), (2, "back"), (1, "foot"))
    ]
    assert places_apart(reported(numb)) == {"foot": "f", "buttock": "bu", "back": "ba"}
    assert places_apart(reported(numb[1:])) == {"foot": "f", "back": "b"}
