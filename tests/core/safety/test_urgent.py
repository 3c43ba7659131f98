"""When to call is told in the same words wherever it is told."""

import re
from pathlib import Path

from typer.testing import CliRunner

from qicli.cli import app
from qicli.core.safety.tiers import static_text
from qicli.core.safety.urgent import CALL_NOW, CALL_TODAY, NOW, TODAY
from qicli.views.flare import flare_lines

ROOT = Path(__file__).parents[3]


def plainly(text: str) -> str:
    """The words in one line, without what makes them bold or a command."""
    return " ".join(text.replace("*", "").replace("`", "").replace("│", "").split())


def test_the_help_says_when_to_call() -> None:
    """Word for word, with the numbers."""
    assert CALL_NOW in plainly(CliRunner().invoke(app, ["--help"]).stdout)


def test_a_bad_day_says_when_to_call() -> None:
    """Word for word, and what is for a doctor today."""
    assert list(flare_lines("qi practice easy-breathing", []))[-2:] == [CALL_NOW, CALL_TODAY]


def test_the_readme_says_when_to_call() -> None:
    """Word for word, and what is for a doctor today."""
    said = plainly((ROOT / "README.md").read_text("utf-8"))
    assert CALL_NOW in said
    assert CALL_TODAY in said


def test_the_whole_list_has_each() -> None:
    """Each as it is told in few words, or in full."""
    items = [line.removeprefix("- ") for line in static_text()]
    for short, full in {**NOW, **TODAY}.items():
        assert (full or short) in items


def test_the_numbers_are_written_once() -> None:
    """Nobody can change them at one place and forget another."""
    package = ROOT / "src" / "qicli"
    written = [file for file in package.rglob("*.py") if re.search(r"999\W{1,4}112", file.read_text("utf-8"))]
    assert written == [package / "core" / "safety" / "urgent.py"]
