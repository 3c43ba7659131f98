"""By how many weeks days are shifted: drawn once, and the same wherever the folder is carried."""

import os
import shutil
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from fakes import EVENING
from qicli.adapters.journal.folder import Journal
from qicli.adapters.study.shift import LEAST, MOST, drawn, kept_in, shift_of
from qicli.errors import JournalError


def test_it_stays(tmp_path: Path) -> None:
    """The second time it is what it was, on another machine too; the file is private."""
    folder = tmp_path / "journal"
    made = shift_of(Journal(folder, "thinkpad"), EVENING)
    assert -MOST <= made.weeks <= -LEAST
    assert shift_of(Journal(folder, "x1"), EVENING + timedelta(days=9)) == made == kept_in(folder)
    (file,) = folder.glob(".*.study")
    assert file.name == ".thinkpad.study"
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600


def test_of_two_the_first_counts(tmp_path: Path) -> None:
    """Two machines that drew before they met agree once they have."""
    one, other = tmp_path / "one", tmp_path / "other"
    first = shift_of(Journal(one, "thinkpad"), EVENING)
    second = shift_of(Journal(other, "x1"), EVENING + timedelta(minutes=1))
    assert first.journal != second.journal
    for source, target in ((one, other), (other, one)):
        for file in source.glob(".*.study"):
            shutil.copy(file, target)
    assert shift_of(Journal(one, "thinkpad"), EVENING) == shift_of(Journal(other, "x1"), EVENING) == first


def test_real_days_have_other_digits(tmp_path: Path) -> None:
    """Which stay as well, and are drawn where an earlier qi drew the others alone, on whichever machine."""
    shift = shift_of(Journal(tmp_path, "thinkpad"), EVENING)
    assert shift.real not in {"", shift.journal}
    (file,) = tmp_path.glob(".*.study")
    told = msgspec.json.decode(file.read_bytes())
    del told["real"]
    file.write_bytes(msgspec.json.encode(told))
    again = shift_of(Journal(tmp_path, "x1"), EVENING + timedelta(days=1))
    assert (again.journal, again.weeks, again.made) == (shift.journal, shift.weeks, shift.made)
    assert again.real not in {"", shift.journal, shift.real}
    assert shift_of(Journal(tmp_path, "thinkpad"), EVENING) == again == kept_in(tmp_path)


@pytest.mark.parametrize("damage", [b"", b"{}", b'{"weeks":1}', b"\xff"], ids=repr)
def test_a_damaged_one_is_named(damage: bytes, tmp_path: Path) -> None:
    """Nothing is drawn in its place: days that were given already would no longer fit."""
    file = tmp_path / ".thinkpad.study"
    file.write_bytes(damage)
    with pytest.raises(JournalError, match=r"\.thinkpad\.study: cannot be read .*; put a backup"):
        shift_of(Journal(tmp_path, "thinkpad"), EVENING)
    assert file.read_bytes() == damage


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    """What keeps it from being kept is named."""
    (tmp_path / "journal").write_text("a file")
    with pytest.raises(JournalError, match="could not be kept there"):
        shift_of(Journal(tmp_path / "journal", "thinkpad"), EVENING)


def test_any_chance_gives_some_weeks() -> None:
    """From one year to twenty-one, each as likely as any other."""
    weeks = [drawn(n.to_bytes(8, "big")) for n in range(MOST - LEAST + 1)]
    assert sorted(weeks) == list(range(LEAST, MOST + 1))
    assert LEAST <= drawn(b"\xff" * 8) <= MOST
