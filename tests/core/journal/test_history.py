# ruff: noqa: E501 - a table reads best a row a line
"""The history of one entry, and what an id names."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec import Struct

from qicli.core.entry import Forgotten, Retraction, Said, Symptom
from qicli.core.journal.history import History, history, named

BEGAN = datetime(2026, 11, 21, tzinfo=UTC)


class Written(Struct, frozen=True):
    """A line as the journal gives it."""

    said: Said
    raw: bytes = b""


def noted(number: int, id_: str, replaces: str | None = None, batch: str | None = None) -> Symptom:
    """A symptom with this id, said at that minute."""
    said = BEGAN + timedelta(minutes=number)
    return Symptom(id=id_, logged=said, at=said, replaces=replaces, batch=batch)


def back(number: int, id_: str, target: str) -> Retraction:
    """A retraction with this id, said at that minute."""
    return Retraction(id=id_, logged=BEGAN + timedelta(minutes=number), target=target)


def of(root: str, *oldest_first: Said, forgotten: tuple[str, ...] = ()) -> History[Written]:
    """The history of that entry."""
    return history(root, [Written(said) for said in reversed(oldest_first)], forgotten)


def summary(found: History[Written]) -> tuple[str, str, str, str]:
    """The versions, the one that stands, the deletions, the batches' retractions."""
    return (
        " ".join(line.said.id for line in found.versions),
        "" if found.standing is None else found.standing.said.id,
        " ".join(each.id for each in found.deletions),
        " ".join(each.id for each in found.batches),
    )


FIRST, EDIT = noted(1, "a"), noted(2, "b", "a")
IMPORTED, EDITED_IMPORT = noted(1, "a", batch="i"), noted(2, "b", "a", batch="i")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        pytest.param([FIRST], ("a", "a", "", ""), id="as it was said"),
        pytest.param([FIRST, EDIT, noted(3, "z")], ("b a", "b", "", ""), id="edited"),
        pytest.param([FIRST, FIRST, EDIT], ("b a", "b", "", ""), id="a double counts once"),
        pytest.param([FIRST, EDIT, back(3, "r", "b")], ("b a", "a", "", ""), id="an edit undone"),
        pytest.param([FIRST, EDIT, back(3, "r", "a")], ("b a", "", "r", ""), id="deleted"),
        pytest.param(
            [FIRST, EDIT, back(3, "r", "b"), back(4, "s", "a")], ("b a", "", "s", ""), id="undone, then deleted"
        ),
        pytest.param([FIRST, back(2, "r", "a"), back(3, "s", "a")], ("a", "", "s r", ""), id="deleted on two machines"),
        pytest.param([FIRST, back(2, "r", "a"), back(3, "s", "r")], ("a", "a", "", ""), id="restored"),
        pytest.param([IMPORTED, EDITED_IMPORT, back(3, "r", "i")], ("b a", "", "", "r"), id="its import undone"),
        pytest.param([EDIT, back(3, "r", "b")], ("b", "", "r", ""), id="its first version is missing"),
        pytest.param([FIRST, Forgotten(id="f", logged=BEGAN, target="z")], ("a", "a", "", ""), id="another forgotten"),
    ],
)  # fmt: skip
def test_histories(lines: list[Said], told: tuple[str, str, str, str]) -> None:
    """Versions newest first, which stands, and what would have to be taken back for it to stand again."""
    assert summary(of("a", *lines)) == told


def test_what_is_forgotten_never_stands() -> None:
    """Whatever lines of it are left somewhere."""
    assert of("a", FIRST, forgotten=("a",)).standing is None


@pytest.mark.parametrize(
    ("lines", "id_"),
    [
        pytest.param([FIRST, EDIT], "b", id="what stands"),
        pytest.param([FIRST, EDIT, back(3, "r", "a")], "b", id="deleted: what stood last"),
        pytest.param(
            [FIRST, EDIT, back(3, "r", "b"), back(4, "s", "a")], "a", id="not an edit that was undone"
        ),
        pytest.param([EDIT, back(3, "r", "b")], "b", id="if there is nothing else"),
    ],
)
def test_the_version_to_tell_of(lines: list[Said], id_: str) -> None:
    """What the person saw of it last."""
    assert of("a", *lines).told.said.id == id_


def test_when_it_was_last_changed() -> None:
    """By an edit, or by what took it back."""
    assert of("a", FIRST, EDIT).changed == EDIT.logged
    assert of("a", FIRST, EDIT, back(9, "r", "a")).changed == BEGAN + timedelta(minutes=9)


@pytest.mark.parametrize(
    ("prefix", "roots", "batches", "gone"),
    [
        pytest.param("51aa0c", "51aa0c", "", "", id="whole"),
        pytest.param("51", "51aa0c 51bb0c", "", "", id="two"),
        pytest.param("51a", "51aa0c", "", "", id="the beginning"),
        pytest.param("77", "51aa0c", "", "", id="a later version's"),
        pytest.param("x", "x", "", "", id="written out it names only itself"),
        pytest.param("e", "", "e0", "", id="an import's"),
        pytest.param("f0", "", "", "f00", id="forgotten on this machine"),
        pytest.param("f1", "", "", "f11", id="forgotten in a line"),
        pytest.param("r", "", "", "", id="a retraction is no entry"),
        pytest.param("0", "", "", "", id="nothing"),
    ],
)
def test_what_an_id_names(prefix: str, roots: str, batches: str, gone: str) -> None:
    """Entries by any of their versions' ids, imports, and what was forgotten."""
    lines: list[Said] = [
        noted(1, "51aa0c"),
        noted(2, "51bb0c", batch="e0"),
        noted(3, "77", "51aa0c"),
        noted(4, "x"),
        noted(4, "f00"),
        back(5, "r0", "51aa0c"),
        Forgotten(id="t0", logged=BEGAN, target="f11"),
        noted(6, "xy"),
    ]
    found = named(prefix, reversed(lines), {"f00"})
    assert (" ".join(sorted(found.roots)), " ".join(found.batches), " ".join(found.forgotten)) == (
        roots,
        batches,
        gone,
    )
