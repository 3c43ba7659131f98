"""Cautions: the one that speaks of somebody comes first, and one that is moot does not come at all."""

from typing import get_args

import msgspec
import pytest

from qicli.core.practice.caution_words import OF_GATES, OF_WORSE
from qicli.core.practice.cautions import LINE, in_lines, in_order
from qicli.core.practice.conditions import Gate
from qicli.core.practice.routine import Load, Routine, Step
from qicli.core.words.vocabulary.phrases import meanings

SITTING = "Worse sitting? Stand."
DROPS = "No drops: pregnancy, a fracture."
DIZZY = "Dizzy? Sit down."


def routine(*loads: Load) -> Routine:
    """Three cautions, the second about drops; a step with these loads, and one without any."""
    steps = (
        Step(name="Drop", cue="Drop.", breaths=3, loads=loads),
        Step(name="Stay", cue="Stay.", breaths=3),
    )
    cautions, about = (SITTING, DROPS, DIZZY), ((), ("impact",))
    return Routine(
        slug="made-up",
        title="Made up",
        summary="Made up.",
        posture="any",
        steps=steps,
        cautions=cautions,
        caution_loads=msgspec.convert(about, tuple[tuple[Load, ...], ...]),
    )


@pytest.mark.parametrize(
    ("gates", "worse", "first"),
    [
        pytest.param([], [], SITTING, id="as written"),
        pytest.param(["pregnancy"], [], DROPS, id="what was told"),
        pytest.param([], ["coughing", "driving"], SITTING, id="what makes it worse"),
        pytest.param(["fainting"], [], DIZZY, id="in a word of its own"),
        pytest.param(["pregnancy"], ["sitting"], SITTING, id="what is now before what is always"),
        pytest.param(["eye"], ["cold"], SITTING, id="nothing speaks of it"),
    ],
)
def test_order(gates: list[Gate], worse: list[str], first: str) -> None:
    """Nothing is lost, the first one is theirs, and each keeps its loads."""
    ordered = in_order(routine("impact"), gates, worse)
    assert ordered.cautions[0] == first
    assert sorted(ordered.cautions_about()) == sorted(routine("impact").cautions_about())


def test_moot_once_the_load_is_gone() -> None:
    """Without the drops nobody is warned of them; with a part of them left one is."""
    written = routine("impact")
    assert written.of_steps(written.steps[1:]).cautions == (SITTING, DIZZY)
    assert written.of_steps(written.steps[:1]).cautions == written.cautions


def test_a_load_that_never_was_there_makes_nothing_moot() -> None:
    """A caution about what the steps do not name stays."""
    assert routine().of_steps(routine().steps[1:]).cautions == (SITTING, DROPS, DIZZY)


def test_what_is_short_shares_a_line() -> None:
    """Each in the first line that has room for it; nothing is lost, and none is cut."""
    half, whole = "h" * (LINE // 2), "w" * LINE
    assert in_lines([]) == []
    assert in_lines([whole, half]) == [whole, half]
    assert in_lines(["h" * (LINE // 2), "i" * (LINE // 2 - 1)]) == [f"{half} {'i' * (LINE // 2 - 1)}"]
    assert in_lines(["h" * (LINE // 2), "i" * (LINE // 2)]) == [half, "i" * (LINE // 2)]
    assert in_lines([half, whole, "later"]) == [f"{half} later", whole]


def test_the_words_are_known() -> None:
    """Each is a condition, or a word for what makes it worse."""
    assert set(OF_GATES) <= set(get_args(Gate))
    assert all("worse" in meanings(word) for word in OF_WORSE)
