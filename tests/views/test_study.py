"""The answers on many persons, at every width."""

import pytest

from qicli.core.rows import cells
from qicli.core.study.estimates import Estimate
from qicli.study.answers import Answer, Difference, Found, answer
from qicli.study.questions import ALL, QUESTIONS
from qicli.study.told import VERSION, Told
from qicli.views.study.sentences import sentences
from qicli.views.study.terminal import study_lines
from qicli.views.study.words import MEASURES

FOUND = {
    "people": [
        Found(ALL, "", "persons", 1203),
        Found(ALL, "", "pain", 1200),
        Found(ALL, "", "practice", 640),
    ],
    "lasting": [Found(ALL, "", "days", 1203, 30.5, 12.0)]
    + [Found(ALL, str(week), "noting", 1200 - 40 * week) for week in range(1, 30)],
    "reach": [Found(ALL, "1", rung, n) for rung, n in (("back", 600), ("calf", 40), ("foot", 7))],
    "responders": [
        Found(ALL, "", name, n) for name, n in (("assessed", 903), ("responded", 300), ("did_not", 603))
    ]
    + [Found(ALL, "", "change", 903, -1.25, 2.0)],
    "practice": [
        Found(ALL, "easy-breathing", measure, 52, mean, 1.0)
        for measure, mean in (("before", 5.0), ("change", -0.4))
    ],
    "treatments": [],
}
TOTALS = {ALL: 1203}


def _told(width: int) -> list[str]:
    answers = tuple(answer(QUESTIONS[name], found, TOTALS) for name, found in FOUND.items())
    told = Told(VERSION, "duckdb", None, (), None, randomised=False, answers=answers)
    return [line.plain for line in study_lines(told, width)]


@pytest.mark.parametrize("width", [40, 80, 200])
def test_it_fits(width: int) -> None:
    """No row is wider than the screen, and no word is torn."""
    assert all(cells(line) <= width for line in _told(width))
    assert " ".join(" ".join(_told(width)).split()).count("could be anything from") == 6


def test_it_says_in_plain_words_what_was_found() -> None:
    """Less and more, rounded numbers, some of many weeks."""
    told = _told(200)
    assert "  noted anything  1,205 persons" in told
    assert "  noted a pain    nearly all of them" in told
    assert "  week 1  back 600, buttock <10, thigh <10, knee <10, calf not shown, foot <10" in told
    assert "    after against before  0.4 less (could be anything from 0.8 less to 0.0)" in told
    assert "  easy-breathing, 50 persons" in told
    assert any("33 % (could be anything from 30 to 36 %) · 300 persons" in line for line in told)
    assert "  nothing of it was noted by enough persons" in told
    assert "  Not every week is shown here; --json and -o have them all." in told


def test_each_figure_is_called_by_what_it_counts() -> None:
    """All that is asked has words of its own, but the rungs, whose names are the words; and no other has."""
    asked = {(each.name, measure) for each in QUESTIONS.values() for measure in each.measures}
    assert {(name, measure) for name, known in MEASURES.items() for measure in known} == {
        (name, measure) for name, measure in asked if name != "reach"
    }


@pytest.mark.parametrize(("number", "said"), [(1, "here is 1."), (3, "here are 3.")])
def test_how_many_differences_there_are(number: int, said: str) -> None:
    """As one says it, of one too."""
    one = Difference("usual", "qi", "", "change", Estimate(-1.0, -1.3, -0.7))
    answers = (Answer("responders", (), (one,) * number),)
    told = Told(VERSION, "duckdb", None, ("qi", "usual"), None, randomised=False, answers=answers)
    assert any(sentence.endswith(f"by chance alone; {said}") for sentence in sentences(told))
