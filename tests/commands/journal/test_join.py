"""`qi journal join`: offered where there are many files, and it says what became of them."""

from pathlib import Path

import pytest

from fakes import FakeWorld, Run


@pytest.fixture
def copies(run: Run, world: FakeWorld) -> list[Path]:
    """Nine copies beside this machine's file, as merging leaves one each time."""
    run("log", "3")
    content = world.journal.file.read_bytes()
    files = [world.journal.file.with_name(f"thinkpad.joined-{number}.jsonl") for number in range(9)]
    for number, file in enumerate(files):
        file.write_bytes(content.replace(b'"id":"0', b'"id":"%d' % number))
        file.chmod(0o600)
    return files


def test_offered_and_done(run: Run, world: FakeWorld, copies: list[Path]) -> None:
    """A check offers it while there are many; afterwards the check has nothing to say of it."""
    entries = len(list(world.journal.standing()))
    assert (
        "10 of them are this machine's; qi journal join makes one of these" in run("journal", "check").stdout
    )
    result = run("journal", "join")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == f"{len(copies)} files less, and every line is there"
    assert len(list(world.journal.standing())) == entries
    assert len(world.journal.files()) == 2
    assert "qi journal join" not in run("journal", "check").stdout
    assert run("journal", "join").stdout == "There is nothing to join.\n"


def test_nothing_noted_yet(run: Run) -> None:
    """Nothing to join, and nothing made."""
    assert run("journal", "join").stdout == "There is nothing to join.\n"
