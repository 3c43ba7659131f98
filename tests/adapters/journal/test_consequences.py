"""What lines from elsewhere do to the entries that are here."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal.consequences import consequences, differing
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.lines import Line
from qicli.core.entry import Forgotten, Known, Retraction, Symptom, decode, encode

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int, **fields: object) -> Symptom:
    """The symptom of this number, said at that minute."""
    at = NOON + timedelta(minutes=number)
    return Symptom(**{"id": f"{number:012x}", "logged": at, "at": at, **fields})  # type: ignore[arg-type] # a table


def retracted(number: int, target: str) -> Retraction:
    """A retraction of this number, said at that minute."""
    return Retraction(id=f"{number:012x}", logged=NOON + timedelta(minutes=number), target=target)


def buried(number: int, target: Known) -> Forgotten:
    """A tombstone of this number, said at that minute."""
    return Forgotten(id=f"{number:012x}", logged=NOON + timedelta(minutes=number), target=target.id)


def lines(entries: Iterable[Known | bytes]) -> list[Line]:
    """These entries as lines."""
    raws = [each if isinstance(each, bytes) else encode(each) for each in entries]
    return [Line(decode(raw), raw) for raw in raws]  # type: ignore[arg-type] # they are no bad lines


ONE = noted(1)
EDIT = noted(2, replaces=ONE.id)
GONE = retracted(3, ONE.id)
BACK = retracted(4, GONE.id)
ALONG = noted(1, batch="b" * 12)
STRANGE = b'{"v":1,"type":"dream","id":"d","logged":"2026-11-21T12:00:00Z"}'


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """An empty journal."""
    return Journal(tmp_path / "journal", "thinkpad")


@pytest.mark.parametrize(
    ("here", "there", "ids"),
    [
        pytest.param([ONE], [GONE], [ONE.id], id="deleted there"),
        pytest.param([ONE], [ONE, noted(9)], [], id="nothing deleted"),
        pytest.param([noted(7)], [ONE, GONE], [], id="never here"),
        pytest.param([ONE, GONE], [GONE], [], id="deleted here too"),
        pytest.param([ONE, retracted(8, ONE.id)], [GONE], [], id="deleted here on its own"),
        pytest.param([ONE], [GONE, BACK], [], id="and restored there"),
        pytest.param([ONE, GONE, BACK], [retracted(5, BACK.id)], [ONE.id], id="the restoration taken back"),
        pytest.param([ONE, EDIT], [retracted(5, EDIT.id)], [], id="only an edit taken back"),
        pytest.param([ONE, EDIT], [GONE], [ONE.id], id="with its edit"),
        pytest.param([ONE], [GONE, noted(6, replaces=ONE.id)], [], id="edited after that"),
        pytest.param([ALONG, noted(2)], [retracted(3, "b" * 12)], ["b" * 12], id="an import"),
        pytest.param([ONE], [GONE, buried(9, ONE)], [], id="forgotten as well"),
    ],
)
def test_what_is_taken_back(journal: Journal, here: list[Known], there: list[Known], ids: list[str]) -> None:
    """What stands now, and would not any more; each with the id that restores it."""
    for entry in here:
        journal.append(entry)
    forgotten = {entry.target for entry in there if isinstance(entry, Forgotten)}
    assert list(consequences(journal, lambda: lines(there), forgotten).taken_back) == ids
    before = {entry.root for entry in journal.standing()}
    for entry in there:
        if not isinstance(entry, Forgotten):
            journal.append_all([entry])
    if not forgotten:
        assert len(before - {entry.root for entry in journal.standing()}) == len(ids)


def test_what_goes_for_good(journal: Journal) -> None:
    """Entries that are here, whether they stand or not, and were not forgotten here; each once."""
    for entry in (ONE, EDIT, GONE, noted(5), noted(6), noted(7)):
        journal.append(entry)
    journal.append(buried(8, noted(5)))
    forgotten = {ONE.id, noted(5).id, noted(6).id, noted(9).id}
    assert consequences(journal, list, forgotten).removed == 2


@pytest.mark.parametrize(
    ("there", "number"),
    [
        ([ONE, noted(2)], 0),
        ([noted(1, pain=3)], 1),
        ([ONE, noted(1, pain=3), noted(1, pain=4)], 1),
        ([noted(5, id=ONE.id)], 0),
        ([encode(ONE).replace(b",", b", ")], 0),
        ([encode(ONE)[:-1] + b',"to_come":1}'], 0),
        ([STRANGE + b" "], 0),
        ([STRANGE[:-1] + b',"of":"sea"}'], 1),
        ([noted(3, pain=3)], 0),
    ],
    ids=[
        "same",
        "pain",
        "once",
        "said later",
        "spaces",
        "a field to come",
        "unknown",
        "unknown, other",
        "gone",
    ],
)
def test_lines_that_differ(journal: Journal, there: list[Known | bytes], number: int) -> None:
    """By what they say, not by how it is written."""
    journal.append_all([ONE, noted(3), noted(4)])
    journal.append(buried(6, noted(3)))
    (journal.folder / "other.jsonl").write_bytes(STRANGE)
    assert differing(journal, lines(there)) == number
