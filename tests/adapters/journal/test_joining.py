"""Joining: what is new comes in as it is, once; what was forgotten never comes back."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.joining import held, join, stamp
from qicli.adapters.journal.lines import Line
from qicli.core.entry import Forgotten, Known, Retraction, Symptom, decode, encode
from qicli.core.ledger import compact
from qicli.errors import JournalError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int, **fields: object) -> Symptom:
    """The symptom of this number, said at that minute."""
    at = NOON + timedelta(minutes=number)
    return Symptom(**{"id": f"{number:012x}", "logged": at, "at": at, **fields})  # type: ignore[arg-type] # a table


def retracted(number: int, target: Known) -> Retraction:
    """A retraction of this number, said at that minute."""
    return Retraction(id=f"{number:012x}", logged=NOON + timedelta(minutes=number), target=target.id)


def buried(number: int, target: Known) -> Forgotten:
    """A tombstone of this number, said at that minute."""
    return Forgotten(id=f"{number:012x}", logged=NOON + timedelta(minutes=number), target=target.id)


def lines(entries: Iterable[Known]) -> list[Line]:
    """These entries as lines, with a field that this qi does not know."""
    raws = [encode(entry)[:-1] + b',"to_come":1.50}' for entry in entries]
    return [Line(decode(raw), raw) for raw in raws]  # type: ignore[arg-type] # they are no bad lines


GONE = retracted(2, noted(1))
EDIT = noted(2, replaces=noted(1).id)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty journal, whose folder does not exist yet."""
    return Journal(tmp_path / "journal", "thinkpad")


def test_new_lines_come_in_as_they_are(journal: Journal) -> None:
    """In a file of their own that this machine may rewrite; what is here stays as it is."""
    journal.append(noted(5))
    before = journal.file.read_bytes()
    incoming = lines([noted(3), noted(5), noted(9), retracted(10, noted(3))])
    joined = join(journal, incoming, stamp(NOON, "0000000abcde"))
    assert (joined.added, joined.present, joined.forgotten) == (3, 1, 0)
    assert joined.file is not None
    assert joined.file.name == "thinkpad.joined-20261121-120000-0abcde.jsonl"
    assert journal.owns(joined.file)
    assert joined.file.read_bytes() == b"".join(incoming[nth].raw + b"\n" for nth in (0, 2, 3))
    assert journal.file.read_bytes() == before
    assert [entry.id for entry in journal.standing()] == [noted(9).id, noted(5).id]


def test_twice_adds_nothing(journal: Journal) -> None:
    """And makes no second file."""
    incoming = lines([noted(1), noted(2), buried(3, noted(7))])
    assert join(journal, incoming, "a").added == 3
    again = join(journal, incoming, "b")
    assert (again.added, again.present, again.file) == (0, 3, None)
    assert len(journal.files()) == 2


@pytest.mark.parametrize("where", ["here", "there", "in the lines"])
def test_what_was_forgotten_stays_forgotten(journal: Journal, where: str) -> None:
    """Whoever forgot it, none of its versions comes in; the tombstones do."""
    entry, edit = noted(1, note="private"), noted(2, replaces=noted(1).id, note="private")
    if where == "here":
        journal.append(buried(5, entry))
    incoming: list[Known] = [entry, edit, noted(3)]
    incoming = [buried(0, entry), *incoming] if where == "in the lines" else incoming
    joined = join(journal, lines(incoming), "a", {entry.id} if where == "there" else ())
    assert joined.forgotten == 2
    assert joined.tombstones == (where == "in the lines")
    assert [found.id for found in journal.standing()] == [noted(3).id]
    assert b"private" not in b"".join(path.read_bytes() for path in journal.files())
    assert journal.tombstones.exists() == (where != "there")


@pytest.mark.parametrize(
    ("written", "gone"),
    [
        pytest.param([noted(1)], [], id="standing"),
        pytest.param([noted(1), retracted(2, noted(1))], [1], id="deleted"),
        pytest.param([noted(1), GONE, retracted(3, GONE)], [], id="restored"),
        pytest.param([noted(1), EDIT], [], id="edited"),
        pytest.param([noted(1), EDIT, retracted(3, EDIT)], [], id="edit undone"),
        pytest.param([noted(1), EDIT, retracted(3, noted(1))], [1], id="edited and deleted"),
        pytest.param([noted(1), noted(1)], [], id="a double"),
    ],
)
def test_what_was_taken_back(journal: Journal, written: list[Known], gone: list[int]) -> None:
    """Entries of which no version stands."""
    journal.append_all(written[:1])
    for entry in written[1:]:
        journal.append(entry)
    (journal.folder / "copy.jsonl").write_bytes(journal.file.read_bytes())
    assert held(journal).taken_back == {compact(noted(number).id): noted(number).id for number in gone}


def test_a_whole_import_that_was_taken_back(journal: Journal) -> None:
    """Is restored by its own id."""
    journal.append_all([noted(1, batch="b" * 12), noted(2, batch="b" * 12), noted(3)])
    journal.append(Retraction(id="f" * 12, logged=NOON, target="b" * 12))
    assert set(held(journal).taken_back.values()) == {"b" * 12}
    assert len(held(journal).taken_back) == 2


def test_nothing_is_written_over(journal: Journal) -> None:
    """A file of that name is left as it is."""
    join(journal, lines([noted(1)]), "a")
    with pytest.raises(JournalError, match="such a file"):
        join(journal, lines([noted(2)]), "a")
    assert [entry.id for entry in journal.standing()] == [noted(1).id]


def test_a_folder_that_cannot_be_written(journal: Journal) -> None:
    """Is named, and nothing is added."""
    journal.folder.write_text("no folder")
    with pytest.raises(JournalError, match="nothing was added"):
        join(journal, lines([noted(1)]), "a")
