"""The ledger: edits, deletions, undos and restorations, walked newest first."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Known, Retraction, Symptom
from qicli.core.ledger import standing

BEGAN = datetime(2026, 11, 21, tzinfo=UTC)


def noted(number: int, replaces: int | None = None) -> Symptom:
    """The symptom of this number, said at that minute."""
    said = BEGAN + timedelta(minutes=number)
    root = None if replaces is None else str(replaces)
    return Symptom(id=str(number), logged=said, at=said, replaces=root)


def retracted(number: int, target: int) -> Retraction:
    """A retraction of this number, said at that minute."""
    return Retraction(id=str(number), logged=BEGAN + timedelta(minutes=number), target=str(target))


def stands(*oldest_first: Known) -> list[str]:
    """The ids of what stands, newest first."""
    return [entry.id for entry in standing(reversed(oldest_first))]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param([noted(1), noted(2)], ["2", "1"], id="nothing taken back"),
        pytest.param([noted(1), noted(2, 1)], ["2"], id="an edit stands for the entry"),
        pytest.param([noted(1), noted(2, 1), noted(3, 1)], ["3"], id="the latest edit"),
        pytest.param([noted(1), retracted(2, 1)], [], id="deleted"),
        pytest.param([noted(1), noted(2, 1), retracted(3, 1)], [], id="deleted with its edits"),
        pytest.param([noted(1), noted(2, 1), retracted(3, 2)], ["1"], id="an edit undone"),
        pytest.param([noted(1), noted(2, 1), retracted(3, 2), retracted(4, 1)], [], id="undone twice"),
        pytest.param([noted(1), retracted(2, 1), retracted(3, 2)], ["1"], id="restored"),
        pytest.param(
            [noted(1), retracted(2, 1), retracted(3, 2), retracted(4, 3)], [], id="restoration undone"
        ),
        pytest.param([noted(1), noted(2), noted(1)], ["1", "2"], id="a double counts once"),
        pytest.param([retracted(2, 1)], [], id="a retraction of nothing"),
    ],
)
def test_what_stands(lines: list[Known], left: list[str]) -> None:
    """Of each entry the newest version that was not taken back."""
    assert stands(*lines) == left


@given(st.lists(st.tuples(st.sampled_from(["log", "edit", "undo"]), st.integers(0, 9)), max_size=20))
def test_against_a_simple_model(script: list[tuple[str, int]]) -> None:
    """Any sequence of notes, edits and undos stands as it does in a model that keeps whole states."""
    lines: list[Known] = []
    states: list[dict[str, str]] = [{}]
    for number, (verb, pick) in enumerate(script):
        now = states[-1]
        if verb == "log":
            lines.append(noted(number))
            states.append(now | {str(number): str(number)})
        elif verb == "edit" and now:
            root = sorted(now)[pick % len(now)]
            lines.append(noted(number, int(root)))
            states.append(now | {root: str(number)})
        elif verb == "undo" and len(states) > 1:
            newest = next(line for line in reversed(lines) if line.id in set(states[-1].values()))
            lines.append(retracted(number, int(newest.id)))
            states.pop()
        else:
            continue
        assert set(stands(*lines)) == set(states[-1].values())


def test_it_reads_no_further_than_asked() -> None:
    """Whoever needs one entry reads one line."""
    lines = iter([noted(2), noted(1)])
    assert next(standing(lines)).id == "2"
    assert next(lines).id == "1"
