"""Triggers and their scopes: what is said of which words, and where that ends."""

import pytest

from qicli.core.words.context import scopes

TABLE = """
    denial: denied > no; without; never; no sign of
    denial: denied < gone; has|have stopped
    denial: - no wonder; not only
    help: better < helps
    help: better >2 better with
    help: worse <> makes it worse
"""
ENDS = {",", ".", "but"}


def said(text: str) -> list[tuple[str, str]]:
    """Each kind with the words it is said of."""
    words = text.split()
    return [(scope.kind, " ".join(words[scope.first : scope.end])) for scope in scopes(words, TABLE, ENDS)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("no numb toes", [("denied", "numb toes")], id="what follows"),
        pytest.param("the tingling has stopped now", [("denied", "the tingling")], id="what came before"),
        pytest.param("no pain , calf 3", [("denied", "pain")], id="a comma ends it"),
        pytest.param("no pain but calf 3", [("denied", "pain")], id="but ends it"),
        pytest.param("no cramp no ache", [("denied", "cramp"), ("denied", "ache")], id="so does the next"),
        pytest.param("no sign of fever", [("denied", "fever")], id="the longest phrase is the trigger"),
        pytest.param("no wonder it burns", [], id="only looks like one"),
        pytest.param("better with heat and rest", [("better", "heat and")], id="no further than it reaches"),
        pytest.param(
            "sitting makes it worse today", [("worse", "today"), ("worse", "sitting")], id="both directions"
        ),
        pytest.param(
            "heat helps sitting makes it worse",
            [("better", "heat"), ("worse", ""), ("worse", "sitting")],
            id="scopes of one family do not overlap",
        ),
        pytest.param("no heat helps", [("denied", "heat helps"), ("better", "no heat")], id="families do"),
        pytest.param("", [], id="nothing"),
        pytest.param("no", [("denied", "")], id="nothing follows"),
    ],
)
def test_scopes(text: str, found: list[tuple[str, str]]) -> None:
    """A trigger says something of the words in its direction, as far as its scope."""
    assert said(text) == found


def test_a_place_in_a_scope() -> None:
    """A scope holds the places from its first word to before its end."""
    (scope,) = scopes(["calf", "3", "no", "pain"], TABLE, ENDS)
    assert [place in scope for place in range(4)] == [False, False, False, True]
    assert scope.trigger == (2, 3)
    assert "pain" not in scope


def test_a_table_may_end_without_a_line_break() -> None:
    """The last row is read to its last letter, and a word that is not there (masked) begins nothing."""
    found = scopes(["", "never", "numb"], TABLE.rstrip().removesuffix("it worse") + "it sore; never", ENDS)
    assert [(scope.kind, scope.first, scope.end) for scope in found] == [("denied", 2, 3)]
    assert [scope.kind for scope in scopes(["x", "hurts"], "a: odd <> hurts", ENDS)] == ["odd", "odd"]
