"""The ledger: edits, deletions, undos and restorations, walked newest first."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Forgotten, Known, Retraction, Symptom, Unknown
from qicli.core.ledger import Ledger, compact, deeds, standing, standing_of_all
from strategies import entries, text

BEGAN = datetime(2026, 11, 21, tzinfo=UTC)


def noted(number: int, replaces: int | None = None, *, batch: str | None = None) -> Symptom:
    """The symptom of this number, said at that minute."""
    said = BEGAN + timedelta(minutes=number)
    root = None if replaces is None else str(replaces)
    return Symptom(id=str(number), logged=said, at=said, replaces=root, batch=batch)


def retracted(number: int, target: int | str, reason: str = "undo") -> Retraction:
    """A retraction of this number, said at that minute."""
    said = BEGAN + timedelta(minutes=number)
    return Retraction(id=str(number), logged=said, target=str(target), reason=reason)


def forgot(number: int, target: int) -> Forgotten:
    """A tombstone of this number, said at that minute."""
    return Forgotten(id=str(number), logged=BEGAN + timedelta(minutes=number), target=str(target))


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
        pytest.param(
            [noted(1, batch="b"), noted(2, batch="b"), noted(3), retracted(4, "b")],
            ["3"],
            id="a batch taken back",
        ),
        pytest.param(
            [noted(1, batch="b"), retracted(2, "b"), retracted(3, 2)], ["1"], id="a batch brought back"
        ),
        pytest.param([noted(1), noted(2, 1), forgot(3, 1), noted(4)], ["4"], id="forgotten, all versions"),
        pytest.param([noted(1), forgot(2, 1), retracted(3, 2)], [], id="forgetting cannot be taken back"),
        pytest.param([noted(1), noted(2, 1), noted(2, 1)], ["2"], id="a double of an edit"),
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


NUMBERS = st.integers(0, 6)
ANY_LINE = st.one_of(
    st.builds(noted, NUMBERS, st.none() | NUMBERS, batch=st.sampled_from([None, "b", "3"])),
    st.builds(retracted, NUMBERS, st.one_of(NUMBERS, st.just("b"))),
    st.builds(forgot, NUMBERS, NUMBERS),
)


@given(st.lists(ANY_LINE, max_size=12), st.sets(NUMBERS.map(str), max_size=1))
def test_all_at_once_is_as_one_by_one(lines: list[Known], forgotten: set[str]) -> None:
    """In whatever order lines come, with doubles, and whatever they are about."""
    assert standing_of_all(lines, forgotten) == list(standing(lines, forgotten))


@pytest.mark.parametrize(
    ("oldest_first", "named"),
    [
        pytest.param([noted(1), noted(2)], [], id="nothing changed"),
        pytest.param([noted(1), noted(2), noted(3, 1)], ["3", "1"], id="an edit"),
        pytest.param(
            [noted(1, batch="b"), noted(2), retracted(3, "b")], ["3", "1"], id="an import taken back"
        ),
    ],
)
def test_of_most_lines_the_ledger_is_not_asked(
    oldest_first: list[Known], named: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only of those that change something, and of those that they name."""
    asked: list[str] = []
    monkeypatch.setattr(Ledger, "stands", lambda _, said: asked.append(said.id))
    standing_of_all(oldest_first[::-1])
    assert asked == named


def test_what_is_forgotten_never_stands() -> None:
    """Neither a version said later, elsewhere, by someone who did not know, nor any other."""
    assert list(standing([noted(9, 1), noted(1)], forgotten={"1"})) == []


def test_lines_of_unknown_kinds_stand_too() -> None:
    """They can be taken back and edited like any other, by whoever knows them."""
    newer = Unknown(id="2", logged=BEGAN, raw=b"{}", replaces="1")
    assert [line.id for line in (newer, noted(1)) if Ledger().stands(line)] == ["2", "1"]
    ledger = Ledger()
    assert [line.id for line in (newer, noted(1)) if ledger.stands(line)] == ["2"]
    assert list(standing([retracted(3, 1), noted(1)])) == []


@pytest.mark.parametrize(
    ("lines", "deed"),
    [
        pytest.param([], None, id="nothing"),
        pytest.param([noted(1)], "1", id="an entry"),
        pytest.param([noted(1), noted(2, 1)], "2", id="an edit"),
        pytest.param([noted(1), noted(2, 1), retracted(3, 2)], "1", id="again, after an edit was taken back"),
        pytest.param([noted(1), retracted(2, 1, "delete")], "2", id="a deletion"),
        pytest.param(
            [noted(1), retracted(2, 1, "delete"), retracted(3, 2)], "1", id="again, after the deletion"
        ),
        pytest.param(
            [noted(1), retracted(2, 1, "delete"), retracted(3, 2, "restore")], "3", id="a restoration"
        ),
        pytest.param([noted(1), retracted(2, 1)], None, id="everything was taken back"),
        pytest.param([noted(1, batch="b"), retracted(2, "b")], None, id="an import was taken back"),
        pytest.param([noted(1), noted(2), forgot(3, 2)], "1", id="what is forgotten is no deed any more"),
        pytest.param(
            [noted(1), retracted(2, 1, "delete"), forgot(3, 1)], None, id="nor is what was done to it"
        ),
        pytest.param(
            [noted(1), retracted(2, 1), retracted(3, 2, "restore"), forgot(4, 1)],
            None,
            id="nor its restoration",
        ),
        pytest.param(
            [noted(1), retracted(2, 1, "delete"), noted(3), retracted(4, 2, "restore"), forgot(5, 1)],
            "3",
            id="and what was done in between is",
        ),
    ],
)
def test_the_newest_deed(lines: list[Known], deed: str | None) -> None:
    """What `qi undo` takes back next."""
    forgotten = {line.target for line in lines if isinstance(line, Forgotten)}
    found = next(deeds(reversed(lines), forgotten), None)
    assert (found and found.id) == deed


def test_the_deeds_before_it() -> None:
    """One after another, each as it would be the newest without those after it."""
    lines: list[Known] = [
        noted(1),
        noted(2),
        retracted(3, 1, "delete"),
        noted(4),
        retracted(5, 4, "undo"),
        retracted(6, 3, "restore"),
    ]
    assert [deed.id for deed in deeds(reversed(lines))] == ["6", "2", "1"]


def test_compact_ids_stay_apart() -> None:
    """Only an id of the usual form becomes a number, so that no two ids become one."""
    ids = ["00000000000a", "a", "0a", "00000000000A", "0000_000000a", "+0000000000a", "x", ""]
    assert len({compact(id_) for id_ in ids}) == len(ids)
    assert compact(ids[0]) == 10


def test_it_reads_no_further_than_asked() -> None:
    """Whoever needs one entry reads one line."""
    lines = iter([noted(2), noted(1)])
    assert next(standing(lines)).id == "2"
    assert next(lines).id == "1"


@given(st.lists(entries, max_size=8), st.sets(text, max_size=2))
def test_any_lines_have_something_that_stands(lines: list[Known], forgotten: set[str]) -> None:
    """Whatever refers to whatever, no more stands than was said, each entry once, and nothing forgotten."""
    stands = list(standing(lines, forgotten))
    assert all(entry in lines for entry in stands)
    roots = [entry.root for entry in stands]
    assert len(roots) == len(set(roots))
    assert not forgotten & set(roots)
    assert all(deed in lines and deed.root not in forgotten for deed in deeds(lines, forgotten))
