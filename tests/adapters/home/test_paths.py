"""Where things live."""

from pathlib import Path

import pytest

from qicli.adapters.home.paths import Paths, machine_name, stem_of_host
from qicli.errors import QiError


def test_qi_home_holds_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With QI_HOME set nothing is anywhere else."""
    monkeypatch.setenv("QI_HOME", str(tmp_path))
    paths = Paths.find()
    assert {paths.journal.parent, paths.routines.parent, paths.crash.parent} == {tmp_path}


def test_qi_home_may_begin_with_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The home folder is understood where a shell did not."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QI_HOME", "~/qi")
    assert Paths.find().journal == tmp_path / "qi" / "journal"


def test_a_home_that_does_not_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who is not there has no home; that is said in words."""
    monkeypatch.setenv("QI_HOME", "~nobody-of-that-name/qi")
    with pytest.raises(QiError, match="no such home folder"):
        Paths.find()


@pytest.mark.parametrize("value", ["", None])
def test_otherwise_where_the_system_keeps_such_files(
    value: str | None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without QI_HOME, or with an empty one, the system's own places in the person's home."""
    monkeypatch.delenv("QI_HOME")
    if value is not None:
        monkeypatch.setenv("QI_HOME", value)
    paths = Paths.find()
    assert paths.journal.is_relative_to(tmp_path / "home")
    assert paths.routines.is_relative_to(tmp_path / "home")


def test_the_machine_has_a_name() -> None:
    """It can name a file anywhere."""
    assert machine_name().replace("-", "").isalnum()
    assert machine_name() == machine_name().lower()


@pytest.mark.parametrize(
    ("host", "stem"),
    [
        ("Thinkpad.fritz.box", "thinkpad"),
        ("Anna's  MacBook-Pro", "anna-s-macbook-pro"),
        ("--x_1--", "x-1"),
        ("Küche", "k-che"),
        ("...", "this-machine"),
        ("", "this-machine"),
    ],
)
def test_a_host_as_a_stem(host: str, stem: str) -> None:
    """Runs of all other signs become one hyphen, none at the ends."""
    assert stem_of_host(host) == stem
