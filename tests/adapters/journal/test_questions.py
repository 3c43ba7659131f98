"""Finding questions: however long ago they came up, and without reading all of a long journal."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from qicli.adapters.journal import questions as questions_module
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.questions import standing_questions
from qicli.core.entry import Known, Question, Retraction, Symptom

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def noted(number: int, note: str = "") -> Symptom:
    """An entry so many hours before noon."""
    at = NOON - timedelta(hours=number)
    return Symptom(id=f"{number:012x}", logged=at, at=at, note=note)


def asked(days: int) -> Question:
    """A question of so many days ago."""
    at = NOON - timedelta(days=days)
    return Question(id=f"{days:012d}", logged=at, at=at, text="can I cycle?")


@pytest.fixture(params=[7, 100, 1000, 1024 * 1024])
def journal(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journal:
    """An empty journal, looked through in blocks of this size."""
    monkeypatch.setattr(questions_module, "_BLOCK", request.param)
    return Journal(tmp_path, "thinkpad")


def write(journal: Journal, *entries: Known) -> None:
    """All of these, oldest first."""
    journal.append_all(sorted(entries, key=lambda entry: entry.logged))


@pytest.mark.parametrize("days", [[0], [3, 100], [2000, 1, 0]])
def test_wherever_they_stand(journal: Journal, days: list[int]) -> None:
    """Among other entries, before and after."""
    write(journal, *map(asked, days), *(noted(number * 24 + 1, "x" * number) for number in range(190)))
    assert [each.id for each in standing_questions(journal)] == [asked(each).id for each in sorted(days)]


def test_none(journal: Journal) -> None:
    """Words about a question are none."""
    write(journal, *(noted(number, 'a "question" is "type":"question"') for number in range(1, 90)))
    assert standing_questions(journal) == []


def test_taken_back_and_answered(journal: Journal) -> None:
    """What was undone does not stand, on whichever machine; of an edited one the newest version does."""
    edited = msgspec.structs.replace(asked(5), id="e", replaces=asked(5).id, logged=NOON, answer="yes")
    write(journal, asked(7), asked(5), noted(1), edited)
    other = Journal(journal.folder, "phone")
    write(other, noted(300), Retraction(id="r", logged=NOON, target=asked(7).id))
    assert standing_questions(journal) == [edited]


def test_remembered_where_there_was_none(journal: Journal, tmp_path: Path) -> None:
    """A question asked later is found, also in a file that took the place of one that was looked through."""
    write(journal, *(noted(number, "x" * 900) for number in range(1, 300)))
    for _ in range(2):
        assert standing_questions(journal) == []
    former = journal.file.read_bytes()
    journal.append(asked(0))
    for _ in range(2):
        assert len(standing_questions(journal)) == 1
    other = tmp_path / "other"
    other.write_bytes(former.replace(b"x" * 900, b"y" * 900))
    other.replace(journal.file)
    assert standing_questions(journal) == []
    other.write_bytes(b"".join(line + b"\n" for line in former.splitlines()[:5]))
    other.replace(journal.file)
    journal.append(asked(0))
    assert len(standing_questions(journal)) == 1
    (tmp_path / ".thinkpad.questionless").write_bytes(b"rubbish")
    assert len(standing_questions(journal)) == 1


def test_what_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to the first question of a large file, so that nothing before it is looked at again."""
    monkeypatch.setattr(questions_module, "_BLOCK", 1000)
    journal = Journal(tmp_path, "thinkpad")
    write(journal, *(noted(number, "x" * 900) for number in range(1000, 1200)), asked(0))
    assert len(standing_questions(journal)) == 1
    said = msgspec.json.decode((tmp_path / ".thinkpad.questionless").read_bytes())
    upto = said["thinkpad.jsonl"][1]
    assert journal.file.read_bytes()[upto:].startswith(b'"question"')


def test_lines_that_cannot_be_read(journal: Journal) -> None:
    """They hide nothing, not even where one of them names a question."""
    journal.folder.mkdir(exist_ok=True)
    journal.file.write_bytes(b'{"type":"question", torn\n')
    write(journal, asked(3))
    with journal.file.open("ab") as file:
        file.write(b"\n" * 50 + b"\x00" * 3000 + b"\n")
    journal.append(noted(1))
    assert len(standing_questions(journal)) == 1
