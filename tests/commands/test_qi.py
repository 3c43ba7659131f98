"""The contents page and the error boundary."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command
from typer.testing import CliRunner

import qicli
from fakes import FakeWorld, Run
from qicli.cli import VERBS, app
from qicli.failing import crash_log


def test_version(run: Run) -> None:
    """What runs."""
    assert run("--version").stdout == f"qi {qicli.__version__}\n"


@pytest.mark.parametrize(
    "words", [[], *([verb] for verb in VERBS), ["routines", "show"], ["routines", "new"]]
)
def test_help_everywhere(run: Run, words: list[str]) -> None:
    """`-h` and `--help` are the same, and every verb shows an example."""
    short = run(*words, "-h")
    assert short.exit_code == 0
    assert short.stdout == run(*words, "--help").stdout
    if words and words != ["paths"]:
        assert f"Example: qi {words[0]}" in short.stdout


def test_the_contents_page(run: Run) -> None:
    """Verbs in their groups, with a line each; what a person needs in an emergency at the end."""
    out = run("--help").stdout
    assert out.index("Every day") < out.index("practice  ") < out.index("More") < out.index("routines  ")
    assert "emergency number" in " ".join(out.split())


def test_unknown_verbs(run: Run) -> None:
    """Exit 2, and near ones are suggested."""
    result = run("practce")
    assert result.exit_code == 2
    assert "practice" in result.stderr


def all_verbs() -> Iterator[list[str]]:
    """Every verb, and every verb within one."""
    group: Any = get_command(app)
    for name in VERBS:
        command = group.get_command(group.make_context("qi", ["paths"]), name)
        yield from (
            ([name, inner] for inner in command.list_commands(None))
            if hasattr(command, "list_commands")
            else [[name]]
        )


@pytest.mark.parametrize("words", list(all_verbs()), ids=" ".join)
def test_what_is_missing_is_named(run: Run, world: FakeWorld, words: list[str]) -> None:
    """Whatever a verb cannot do without: what it is, with an example; never only where to look."""
    result = run(*words)
    if result.exit_code == 2:
        told = result.stderr.splitlines()
        assert told[0].startswith("qi: ")
        assert " is missing: " not in told[0] or f"; as in: qi {' '.join(words)}" in told[0]
    assert not world.written()


def test_a_second_word_that_is_missing(run: Run) -> None:
    """And an option."""
    assert run("config", "set", "breath").stderr.startswith("qi: VALUE is missing: what it is to be")
    assert run("safety", "seen", "numb").stderr.startswith("qi: --by is missing: who knows of it")


def test_the_verb_in_british_spelling(run: Run) -> None:
    """Understood as the same verb, and not a second line of the help."""
    words = ("spinal-wave", "--dry-run")
    result = run("practise", *words)
    assert (result.exit_code, result.stdout) == (0, run("practice", *words).stdout)
    assert "Usage: qi practice" in run("practise", "-h").stdout
    assert "practise " not in run("-h").stdout.partition("Every day")[2].partition("More")[0]


@pytest.mark.parametrize(
    ("group", "more"),
    [
        pytest.param("routines", [], id="routines"),
        pytest.param("routines", ["--json"], id="routines in JSON"),
        pytest.param("config", [], id="settings"),
        pytest.param("config", ["--json"], id="settings in JSON"),
        pytest.param("plan", [], id="plan"),
        pytest.param("journal", [], id="journal"),
    ],
)
def test_a_list_by_its_name(run: Run, group: str, more: list[str]) -> None:
    """Each group lists what it is about without a verb, and when it is told to."""
    run("log", "3", "back")
    run("plan", "use", "qi-spine")
    bare, told = run(group, *more), run(group, "list", *more)
    assert (told.exit_code, told.stdout, told.stderr) == (bare.exit_code, bare.stdout, bare.stderr)
    assert told.stdout
    assert f"Example: qi {group} list" in run(group, "list", "-h").stdout


def test_paths(run: Run, world: FakeWorld) -> None:
    """Where things live."""
    out = run("paths").stdout
    assert str(world.paths.journal) in out
    assert str(world.journal.file) in out


def test_a_world_is_made_when_none_is_given(tmp_path: Path) -> None:
    """Outside tests, files go where QI_HOME says."""
    assert CliRunner().invoke(app, ["log", "--pain", "2"]).exit_code == 0
    assert list((tmp_path / "qi" / "journal").glob("*.jsonl"))


def test_a_bug_is_apologised_for(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Exit 3, no traceback, and a crash log without anything private."""

    def broken() -> str:
        secret = "my private note"  # noqa: S105 - a local value that must not be logged
        raise ZeroDivisionError(secret)

    world.new_id = broken
    result = run("log", "--note", "my private note")
    assert result.exit_code == 3
    assert "Traceback" not in result.stderr
    (log,) = (tmp_path / "qi" / "crash").iterdir()
    text = log.read_text()
    assert str(log) in result.stderr
    assert "ZeroDivisionError" in text
    assert "test_qi.py" in text
    assert "private note" not in text


def test_a_crash_log_names_every_cause() -> None:
    """What led to an error is in the log too, without messages."""
    outer = RuntimeError("outer")
    outer.__cause__ = KeyError("inner")
    text = crash_log(outer)
    assert "builtins.RuntimeError" in text
    assert "builtins.KeyError" in text
    assert "inner" not in text
    assert sys.version.split()[0] in text


def test_a_crash_log_that_cannot_be_written(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Even then no traceback."""
    (tmp_path / "qi").mkdir(parents=True, exist_ok=True)
    (tmp_path / "qi" / "crash").write_text("in the way")

    def broken() -> str:
        raise ZeroDivisionError

    world.new_id = broken
    result = run("log", "--pain", "3")
    assert result.exit_code == 3
    assert "could not be written either" in result.stderr
