"""A word is said in every way there is, forgotten, and then looked for in every byte of the home."""

import gzip
import shutil
import zlib
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from fakes import FakeWorld
from qicli.adapters.journal.checkpoint import Kept
from qicli.adapters.journal.folder import Journal
from qicli.cli import app
from qicli.core.entry import Known, Session, Symptom, encode

WORD = "zwiebelkuchen"
LETTERS = "kqzdmwra"
MADE_OF_JOURNALS = [  # copies that editors, synchronisers and a killed qi make of this machine's file
    "{}.sync-conflict-20261121-120000-ABCDEFG.jsonl",
    "{} (conflicted copy).jsonl",
    "{}.jsonl~",
    "#{}.jsonl#",
    ".{}.jsonl.swp",
    ".{}.jsonl.new",
    ".{}.joined-20261121-120000-00000a.jsonl.new",
    ".{}-20261121-120000.jsonl.before.new",
    "{}-20261120-120000.jsonl.before",
    "{}-20261120-120000-2.lines",
    ".stversions/{}~20261120-120000.jsonl",
    "damaged/{}-20261120-120000.jsonl.before",
    "damaged/.{}-20261120-120001.lines.new",
]
MADE_OF_FORMS = [
    "{}.toml",
    "{}.1.toml",
    "{}.toml~",
    "#{}.toml#",
    ".{}.toml.swp",
    ".{}.toml.new",
    "{}.toml.save",
]


def run(world: FakeWorld, *words: str) -> Result:
    """Run `qi`; it ends well."""
    world.__dict__.pop("settings", None)
    result = CliRunner().invoke(app, list(words), obj=world, prog_name="qi")
    assert result.exit_code == 0, result.output
    world.pass_time(minutes=1)
    return result


def holding(home: Path) -> list[str]:
    """The files that have the word, archives unpacked, and those whose names have it."""
    return [str(file.relative_to(home)) for file in sorted(home.rglob("*")) if _holds(file)]


def _holds(file: Path) -> bool:
    if WORD in file.name or (file.is_symlink() and WORD in str(file.readlink())):
        return True
    if not file.is_file():
        return False
    content = file.read_bytes()
    packed = content[:2] == b"\x1f\x8b"  # perhaps not to its end
    return WORD.encode() in (zlib.decompressobj(31).decompress(content) if packed else content)


def say_it(world: FakeWorld) -> None:
    """In every kind of entry, and every field that takes words; edited, deleted and taken back as well."""
    run(world, "log", "4", "calf", "--note", WORD)
    run(world, "log", "5", "--tag", WORD)
    run(world, "log", "6", "--treatment", WORD, "--before", "6", "--after", "4")
    run(world, "journal", "edit", "last", "--note", f"{WORD} once more")
    run(world, "log", "3", "--note", WORD)
    run(world, "undo")
    run(world, "log", "2", "--note", WORD)
    run(world, "journal", "delete", "last", "--yes")
    run(world, "checkin", "--peg", "5,4,6", "--activity", f"{WORD}=7", "--medication", WORD, "--note", WORD)
    run(world, "plan", "add", "spinal-wave", "--note", WORD)
    run(world, "log", f"numb between my legs, {WORD}")
    run(world, "safety", "seen", "numb", "--by", WORD)
    now = world.now()
    told = Session(
        id="0000000000aa",
        logged=now,
        at=now,
        routine=WORD,
        seconds=60,
        planned=60,
        finished=True,
        told=True,
        note=WORD,
    )
    world.journal.append(told)


def leave_it_about(world: FakeWorld) -> None:
    """In what repairs, backups, editors, synchronisers and killed processes leave behind."""
    journal = world.journal
    with journal.file.open("ab") as file:
        file.write(encode(world.written()[0])[:-9] + b"\n")
    run(world, "journal", "check", "--repair")
    run(world, "journal", "backup")
    run(world, "journal", "backup")
    content = journal.file.read_bytes()
    stem = journal.machine
    for name in MADE_OF_JOURNALS:
        path = journal.folder / name.format(stem)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    (world.paths.backups / f".{stem}.backup-2026-11-20.jsonl.gz.new").write_bytes(gzip.compress(content)[:-5])
    killed = journal.temporary / "00000000000a"
    killed.mkdir(parents=True)
    (killed / "lines").write_bytes(content)
    killed.with_name("00000000000a.alive").touch()
    leave_forms(world)


def leave_forms(world: FakeWorld) -> None:
    """Drafts of an entry, and what editors keep beside them."""
    world.paths.drafts.mkdir(exist_ok=True)
    root = next(said.root for said in world.written() if isinstance(said, Symptom) and said.note)
    for name in MADE_OF_FORMS:
        (world.paths.drafts / name.format(root)).write_text(f'note = "{WORD}"')
    (world.paths.drafts / f".#{root}.toml").symlink_to("nobody@nowhere.1234")


def leave_practices(world: FakeWorld, said: Session) -> None:
    """A practice that was saved, of which a file was left; and one that was set aside, torn."""
    kept = Kept(world.journal.folder, world.journal.machine, said.id)
    kept.file.write_bytes(encode(said))
    kept.file.with_name(f".{kept.file.name}.new").write_bytes(encode(said))
    aside = world.journal.folder / "damaged" / f"{world.journal.machine}.{said.id}.underway"
    aside.write_bytes(encode(said)[60:])


def carried_away(world: FakeWorld, to: Path) -> Iterator[Path]:
    """Exports and a backup, outside of the home."""
    to.mkdir()
    for name in ("all.jsonl", "all.json", "all.csv"):
        run(world, "journal", "export", "-o", str(to / name))
        yield to / name
    run(world, "journal", "backup", str(to / "old.jsonl.gz"))
    yield to / "old.jsonl.gz"


def forget_each(world: FakeWorld) -> None:
    """Every entry by itself."""
    known = world.journal.forgotten()
    roots = {said.root: said for said in world.written() if said.root not in known}
    for root, said in roots.items():
        if type(said).__name__ not in {"Retraction", "Forgotten"}:
            run(world, "journal", "forget", root, "--yes")


@pytest.fixture(params=["from before", "with letters", "renamed", "renamed to and fro"])
def said_by(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[FakeWorld, FakeWorld]:
    """The machine that says it, and the same one, as it is called when it forgets."""
    home = tmp_path / "qi"
    letters = "" if request.param == "from before" else LETTERS
    first = FakeWorld(home, host="thinkpad", letters=letters)
    if request.param == "renamed to and fro":
        run(first, "log", "4", "--note", WORD)
        (home / "journal" / "x1.jsonl").touch()
    later = FakeWorld(home, host="x1" if request.param.startswith("renamed") else "thinkpad", letters=letters)
    later.fake_calendar.instant += timedelta(hours=5)
    numbers = count(1)
    later.new_id = lambda: f"{next(numbers):010x}ff"
    return first if request.param != "renamed to and fro" else later, later


def test_nothing_is_left(said_by: tuple[FakeWorld, FakeWorld], tmp_path: Path) -> None:
    """Nowhere in the home; and nothing that was carried away brings it back."""
    world, later = said_by
    say_it(world)
    leave_it_about(world)
    practice = next(said for said in world.written() if isinstance(said, Session))
    outside = list(carried_away(world, tmp_path / "outside"))
    leave_practices(world, practice)
    assert len(holding(tmp_path / "qi")) > len(MADE_OF_JOURNALS + MADE_OF_FORMS)
    forget_each(later)
    assert holding(tmp_path / "qi") == []
    for file in outside:
        verb = "merge" if file.suffix == ".gz" else "import"
        run(later, "journal", verb, str(file), "--yes")
    shutil.copy(outside[0], later.journal.folder / f"{later.journal.machine}.restored.jsonl")
    run(later, "journal", "list")
    run(later, "journal", "backup")
    assert holding(tmp_path / "qi") == []
    assert not [entry for entry in later.journal.standing() if not isinstance(entry, Session | Symptom)]


def others(world: FakeWorld, said: Known) -> list[Path]:
    """The word in files that are not this machine's."""
    phone = Journal(world.journal.folder, "phone")
    phone.append(said)
    restored = world.journal.folder / "anything.jsonl"
    restored.write_bytes(encode(said) + b"\n" + encode(said)[:-7] + b"\n")
    world.paths.backups.mkdir()
    backup = world.paths.backups / "phone.backup-2026-11-20.jsonl.gz"
    backup.write_bytes(gzip.compress(encode(said) + b"\n"))
    kept = Kept(world.journal.folder, "phone", "00aa").file
    kept.write_bytes(encode(said))
    return [phone.file, restored, backup, kept]


def test_what_is_not_this_machines_is_named(tmp_path: Path) -> None:
    """With how much it holds and what removes it there, and here; not a byte of it is touched unasked."""
    world = FakeWorld(tmp_path / "qi")
    run(world, "log", "4", "--note", WORD)
    (said,) = world.written()
    files = others(world, said)
    before = {file: file.read_bytes() for file in files}
    told = run(world, "journal", "forget", said.id, "--yes").stdout
    assert {file: file.read_bytes() for file in files} == before
    for file, lines in zip(files, ("1 line", "2 lines", "1 line", "1 line"), strict=True):
        assert f"{file} is not this machine's, and still holds {lines} of what is forgotten." in told
        assert f"qi journal forget {said.id} --also {file}" in told
    assert told.count(f"on its machine: qi journal forget {said.id}\n") == len(files)


def test_also(tmp_path: Path) -> None:
    """Where it is named it goes, after one question which says how much that is."""
    world = FakeWorld(tmp_path / "qi", terminal=True)
    run(world, "log", "4", "--note", WORD)
    (said,) = world.written()
    files = others(world, said)
    world.ask = type(world.ask)([None, "forget"])
    words = [part for file in files for part in ("--also", str(file))]
    assert "Nothing is forgotten." in run(world, "journal", "forget", said.id, *words).stdout
    told = " ".join(run(world, "journal", "forget", said.id, *words).stdout.split())
    assert "phone.jsonl: 1 line of it, not this machine's file" in told.replace("- ", "-")
    assert "5 lines more, from the files that you named." in told
    assert holding(tmp_path / "qi") == []


def test_also_afterwards_and_by_name(tmp_path: Path) -> None:
    """What is forgotten can be named again, and a file by its name alone; its lock is its own machine's."""
    world = FakeWorld(tmp_path / "qi")
    run(world, "log", "4", "--note", WORD)
    (said,) = world.written()
    others(world, said)
    run(world, "journal", "forget", said.id, "--yes")
    told = run(world, "journal", "forget", said.id, "--also", "phone.jsonl", "--yes").stdout
    assert told.startswith("Forgotten: what had been forgotten already")
    assert not (world.journal.folder / "phone.jsonl").exists()
    assert world.journal.lock_of(world.journal.folder / "phone.jsonl").name == ".phone.lock"
    assert len(world.journal.forgotten()) == 1


@pytest.mark.parametrize("name", ["nowhere.jsonl", "table.csv"])
def test_no_file_of_a_journal(tmp_path: Path, name: str) -> None:
    """One that is not there, or whose lines cannot be taken out, is refused before anything goes."""
    world = FakeWorld(tmp_path / "qi")
    run(world, "log", "4", "--note", WORD)
    (tmp_path / "table.csv").touch()
    words = ["journal", "forget", world.written()[0].id, "--yes", "--also", str(tmp_path / name)]
    assert CliRunner().invoke(app, words, obj=world).exit_code == 2
    assert holding(tmp_path / "qi") == ["journal/thinkpad.jsonl"]


def test_a_practice_that_runs_is_left_alone(tmp_path: Path) -> None:
    """Whoever forgets everything while one is under way does not lose that."""
    world = FakeWorld(tmp_path / "qi")
    run(world, "log", "4", "--note", WORD)
    begun = Session(
        id="00aa", logged=world.now(), at=world.now(), routine="wave", seconds=9, planned=60, finished=False
    )
    with world.checkpoint("00aa") as checkpoint:
        checkpoint.keep(begun)
        assert checkpoint.kept(within=30)
        run(world, "journal", "forget", "--all", "--yes")
        assert Kept(world.journal.folder, "thinkpad", "00aa").file.exists()
    run(world, "journal", "forget", "--all", "--yes")
    assert holding(tmp_path / "qi") == []
