"""`qi journal forget`: gone for good, and only what was meant."""

import pytest

from fakes import FakeWorld, Run
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import Symptom


@pytest.fixture
def secret(run: Run, world: FakeWorld) -> str:
    """The id of an entry that was noted, edited, and followed by another."""
    run("log", "4", "--note", "secret")
    (entry,) = world.written()
    run("journal", "edit", entry.id, "5", "--note", "secret still")
    run("log", "2")
    return entry.id


def content(world: FakeWorld) -> bytes:
    """Every byte of the journal's folder and the backups."""
    folders = (world.paths.journal, world.paths.backups, world.paths.drafts)
    return b"".join(file.read_bytes() for folder in folders for file in folder.rglob("*") if file.is_file())


def test_by_its_id(run: Run, world: FakeWorld, secret: str) -> None:
    """All its versions go; the others stay."""
    result = run("journal", "forget", secret, "--yes")
    assert result.exit_code == 0
    assert result.stdout.startswith("Forgotten: Sat 21 Nov 2026 21:03 · pain 5 · “secret still”")
    assert "2 lines were removed" in result.stdout
    assert b"secret" not in content(world)
    assert [entry.pain for entry in world.journal.standing() if isinstance(entry, Symptom)] == [2]


@pytest.mark.parametrize("undone", [1, 2], ids=["the edit", "the edit, and the undoing"])
def test_what_took_back_a_version_of_it(run: Run, world: FakeWorld, secret: str, undone: int) -> None:
    """The retraction of an edit stays, and what it names is known to be forgotten: the journal is sound."""
    run("undo")
    for _ in range(undone):
        run("undo")
    run("journal", "forget", secret, "--yes")
    assert b"secret" not in content(world)
    assert run("journal", "check").exit_code == 0


@pytest.mark.parametrize(
    ("answer", "gone"), [("forget", True), ("Forget ", True), ("y", False), (None, False)]
)
def test_it_asks_for_the_word(
    run: Run, world: FakeWorld, secret: str, answer: str | None, gone: bool
) -> None:
    """Nothing but the word does it."""
    world.terminal = True
    world.ask = type(world.ask)([answer])
    result = run("journal", "forget", secret)
    assert "cannot be taken back" in world.ask.questions[0]
    assert (b"secret" not in content(world)) == gone
    assert ("Nothing is forgotten." in result.stdout) != gone


def test_in_a_pipe(run: Run, world: FakeWorld, secret: str) -> None:
    """Where nobody can be asked, --yes is needed."""
    result = run("journal", "forget", secret)
    assert (result.exit_code, "--yes" in result.stderr) == (2, True)
    assert b"secret" in content(world)


@pytest.mark.parametrize("words", [[], ["51aa", "--all"]], ids=["nothing", "both"])
def test_one_or_all(run: Run, words: list[str]) -> None:
    """An id, or --all, and not both."""
    assert run("journal", "forget", *words).exit_code == 2


def test_everything(run: Run, world: FakeWorld, secret: str) -> None:
    """No line of any kind is left but tombstones; the next entry begins anew."""
    with world.journal.file.open("ab") as file:
        file.write(b'{"note":"secret, torn\n')
    run("undo")
    result = run("journal", "forget", "--all", "--yes")
    assert "everything, 2 entries" in result.stdout
    assert b"secret" not in content(world)
    assert run("journal", "forget", "--all", "--yes").stdout == "There is nothing to forget.\n"
    run("log", "3")
    assert [entry.pain for entry in world.journal.standing() if isinstance(entry, Symptom)] == [3]
    assert secret in world.journal.forgotten()


def test_a_deleted_entry(run: Run, world: FakeWorld, secret: str) -> None:
    """What was only deleted can be forgotten."""
    run("journal", "delete", secret, "--yes")
    assert run("journal", "forget", secret, "--yes").exit_code == 0
    assert b"secret" not in content(world)


def test_it_cannot_be_brought_back(run: Run, secret: str) -> None:
    """Undo takes back what was done before; restore says that it is gone."""
    run("journal", "forget", secret, "--yes")
    assert "pain 2" in run("undo").stdout
    assert run("undo").stdout == "There is nothing to take back.\n"
    restored = run("journal", "restore", secret)
    assert (restored.exit_code, "removed for good" in restored.stderr) == (1, True)


def test_another_machine_still_holds_it(run: Run, world: FakeWorld, secret: str) -> None:
    """Its file is named, and left to it."""
    said = Symptom(id="00000000ffff", logged=world.now(), at=world.now(), note="secret", replaces=secret)
    phone = Journal(world.paths.journal, "phone")
    phone.append(said)
    result = run("journal", "forget", secret, "--yes")
    assert f"{phone.file} is not this machine's, and still holds 1 line of what" in result.stdout
    assert b"secret" in phone.file.read_bytes()


def test_a_kept_draft_goes_too(run: Run, world: FakeWorld, secret: str) -> None:
    """What was typed into a form and not taken yet is part of it."""
    world.paths.drafts.mkdir(parents=True)
    draft = world.paths.drafts / f"{secret}.toml"
    draft.write_text('note = "secret"')
    run("journal", "forget", secret, "--yes")
    assert not draft.exists()


def test_an_odd_id_removes_nothing_else(run: Run, world: FakeWorld) -> None:
    """Another program may have written any id; a routine of the person's own stays."""
    now = world.now()
    world.journal.append(Symptom(id="../routines/mine", logged=now, at=now, pain=3))
    world.paths.routines.mkdir(parents=True)
    world.paths.drafts.mkdir(parents=True)
    (world.paths.routines / "mine.toml").write_text("mine")
    assert run("journal", "forget", "../routines/mine", "--yes").exit_code == 0
    assert (world.paths.routines / "mine.toml").exists()


def test_a_folder_is_no_file_to_be_swept(run: Run, world: FakeWorld) -> None:
    """What is there and no file is refused for that, and not as if there were nothing."""
    run("log", "5", "calf")
    (entry,) = world.journal.standing()
    result = run("journal", "forget", entry.id, "--also", str(world.paths.journal))
    assert result.exit_code == 2
    assert "that is no ordinary file" in result.stderr


def test_the_last(run: Run, world: FakeWorld, secret: str) -> None:
    """Not by that word, for nothing brings it back; its id is told."""
    last = next(iter(world.journal.standing()))
    result = run("journal", "forget", "last", "--yes")
    assert (result.exit_code, f"that of the last is {last.id}" in " ".join(result.stderr.split())) == (
        1,
        True,
    )
    assert secret != last.id
    assert not world.journal.forgotten()
