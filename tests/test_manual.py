"""The help of every verb: everything that can be typed, in lines without a frame."""

import pytest

from fakes import Run
from qicli.cli import VERBS

FRAMES = set("─│╭╮╰╯━┃┏┓┗┛")
LONG = 80  # columns of a pipe


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_every_verb(run: Run, verb: str) -> None:
    """Its usage, what it is for, its options; set to the width, without frames."""
    out = run(*verb.split(), "--help").stdout
    assert out.startswith(f"Usage: qi {verb}".rstrip())
    assert "\nOptions:\n" in out
    assert "--help, -h" in out
    assert not FRAMES & set(out)
    assert max(map(len, out.splitlines())) <= LONG


def test_options_and_arguments(run: Run) -> None:
    """Each with what it takes, in all its spellings."""
    lines = [line.split("  ")[1] for line in run("practice", "-h").stdout.splitlines() if line[:3] == "  -"]
    assert {"--minutes NUMBER", "--breath TEXT", "--bell, --no-bell", "--plain"} <= set(lines)
    assert "\nArguments:\n" in run("practice", "-h").stdout
    assert "  --limit, -n NUMBER " in run("journal", "list", "-h").stdout


def test_verbs_in_their_panels(run: Run) -> None:
    """A panel stands once, whatever the order of its verbs."""
    out = run("--help").stdout
    assert out.count("\nEvery day:\n") == out.count("\nMore:\n") == 1
    assert out.index("\n  undo ") < out.index("\nMore:\n") < out.index("\n  plan ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(["practice", "--foo"], "qi: no such option: --foo", id="an option"),
        pytest.param(["journal", "lst"], "qi: no such command 'lst'. Did you mean 'list'?", id="a verb"),
        pytest.param(["log", "--pain"], "qi: option '--pain' requires an argument", id="nothing after it"),
        pytest.param(
            ["journal", "list", "-n", "x"],
            "qi: invalid value for '--limit' / '-n': 'x' is no whole number",
            id="no number",
        ),
    ],
)
def test_typed_wrongly(run: Run, words: list[str], told: str) -> None:
    """One line on what is wrong, one on where to look, and exit 2."""
    result = run(*words)
    assert result.exit_code == 2
    assert result.stdout == ""
    first, *more = result.stderr.splitlines()
    assert first.startswith(told)
    assert all(line.startswith("See qi ") and line.endswith(" --help") for line in more)
