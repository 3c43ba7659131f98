"""Finding plans: wherever they stand, and without reading further back than one may reach."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from qicli.adapters.journal import plans as plans_module
from qicli.adapters.journal.folder import Journal
from qicli.adapters.journal.plans import standing_plans
from qicli.core.entry import Known, Plan, PlanItem, Retraction, Symptom

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = date(2026, 11, 21)


def noted(number: int, note: str = "") -> Symptom:
    """An entry so many hours before noon."""
    at = NOON - timedelta(hours=number)
    return Symptom(id=f"{number:012x}", logged=at, at=at, note=note)


def planned(days: int) -> Plan:
    """A plan of so many days ago."""
    at = NOON - timedelta(days=days)
    items = (PlanItem("spinal-wave", 5),)
    return Plan(id=f"{days:012d}", logged=at, at=at, since=at.date(), items=items)


@pytest.fixture(params=[7, 100, 1000, 1024 * 1024])
def journal(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journal:
    """An empty journal, looked through in blocks of this size."""
    monkeypatch.setattr(plans_module, "_BLOCK", request.param)
    return Journal(tmp_path, "thinkpad")


def write(journal: Journal, *entries: Known) -> None:
    """All of these, oldest first."""
    journal.append_all(sorted(entries, key=lambda entry: entry.logged))


@pytest.mark.parametrize("days", [0, 3, 100, 181])
def test_wherever_it_stands(journal: Journal, days: int) -> None:
    """Among other entries, before and after."""
    plan = planned(days)
    write(journal, plan, *(noted(number * 24 + 1, "x" * number) for number in range(190)))
    assert [each.id for each in standing_plans(journal, TODAY)] == [plan.id]


def test_none(journal: Journal) -> None:
    """Words about a plan are none."""
    write(journal, *(noted(number, 'the "plan" is "type":"plan"') for number in range(1, 90)))
    assert standing_plans(journal, TODAY) == []


def test_too_long_ago(journal: Journal) -> None:
    """A plan lasts half a year at most."""
    write(journal, planned(400), *(noted(number * 24) for number in range(1, 300)))
    assert standing_plans(journal, TODAY) == []


def test_remembered_where_there_was_none(journal: Journal, tmp_path: Path) -> None:
    """A plan made later is found, also in a file that took the place of the one that was looked through."""
    write(journal, *(noted(number, "x" * 900) for number in range(1, 300)))
    for _ in range(2):
        assert standing_plans(journal, TODAY) == []
    former = journal.file.read_bytes()
    journal.append(planned(0))
    assert len(standing_plans(journal, TODAY)) == 1
    other = tmp_path / "other"
    other.write_bytes(former.replace(b"x" * 900, b"y" * 900))
    other.replace(journal.file)
    assert standing_plans(journal, TODAY) == []
    other.write_bytes(b"".join(line + b"\n" for line in former.splitlines()[:5]))
    other.replace(journal.file)
    journal.append(planned(0))
    assert len(standing_plans(journal, TODAY)) == 1
    (tmp_path / ".thinkpad.planless").write_bytes(b"rubbish")
    assert len(standing_plans(journal, TODAY)) == 1


def test_taken_back(journal: Journal) -> None:
    """A plan that was undone does not stand."""
    write(journal, planned(3), noted(1), Retraction(id="r", logged=NOON, target=planned(3).id))
    assert standing_plans(journal, TODAY) == []


def test_lines_that_cannot_be_read(journal: Journal) -> None:
    """They hide nothing."""
    write(journal, planned(3))
    with journal.file.open("ab") as file:
        file.write(b"\n" * 50 + b"\x00" * 3000 + b"\n")
    journal.append(noted(1))
    assert len(standing_plans(journal, TODAY)) == 1
