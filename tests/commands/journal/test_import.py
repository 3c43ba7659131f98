"""`qi journal import`: what is new comes in once, is shown first, and whatever cannot be read is named."""

import csv
import gzip
import hashlib
import io
import os
import random
import re
import sys
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from fakes import FakeAsk, FakeWorld, Run
from qicli.adapters.journal import temporary, writing
from qicli.cli import app
from qicli.commands.journal import bringing_foreign
from qicli.core.entry import BadLine, Forgotten, Known, Session, Symptom, decode, encode
from qicli.core.journal.again import again
from shapes import shapes
from strategies import confirmed, entries

SAMPLES = Path(__file__).parents[2] / "data" / "imports"
FROZEN = Path(__file__).parents[2] / "data" / "journal-v1.jsonl"
FORMS = ["jsonl", "json", "csv"]
HOSTILE = "\x1b[2J\u202eabc"


@pytest.fixture
def elsewhere(tmp_path: Path) -> FakeWorld:
    """A journal of another machine: entries, an edit, deletions, and kinds that this qi does not know."""
    other = FakeWorld(tmp_path / "elsewhere")
    other.pass_time(days=60)
    numbers = count(0xABC000000000)
    other.new_id = lambda: f"{next(numbers):012x}"
    other.journal.folder.mkdir(parents=True)
    lines = FROZEN.read_bytes().splitlines(keepends=True)
    (other.journal.folder / "frozen.jsonl").write_bytes(b"".join(lines[:7]))
    for words in (["5", "calf", "--note", "=1+1; private"], ["numb in both legs"], ["3"]):
        run_in(other, "log", *words)
    run_in(other, "undo")
    return other


def run_in(world: FakeWorld, *words: str, given: bytes | None = None) -> Result:
    """Run `qi` in this world, with these bytes on stdin."""
    return CliRunner().invoke(app, list(words), obj=world, prog_name="qi", input=given)


def exported(world: FakeWorld, form: str, place: Path) -> Path:
    """The journal of a world, exported."""
    path = place / f"export.{form}"
    assert run_in(world, "journal", "export", "-o", str(path), "--force").exit_code == 0
    return path


def usable(entry: Known) -> bool:
    """Whether an entry can be told from others, and something can be said after it."""
    return bool(entry.id) and entry.logged.year < 9000


def as_qi_names(entry: Known) -> Known:
    """The entry with ids such as qi gives: an import takes no others."""

    def name(id_: str) -> str:
        return hashlib.sha256(id_.encode(errors="surrogatepass")).hexdigest()[:12]

    fields = ("id", "replaces", "batch", "target")
    return msgspec.structs.replace(
        entry, **{field: name(id_) for field in fields if isinstance(id_ := getattr(entry, field, None), str)}
    )


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())


@pytest.mark.parametrize("form", FORMS)
def test_a_round_trip(world: FakeWorld, elsewhere: FakeWorld, tmp_path: Path, form: str) -> None:
    """The same ids and entries stand; this machine's own file is not touched; twice adds nothing."""
    run_in(world, "log", "2")
    mine = world.journal.file.read_bytes()
    path = exported(elsewhere, form, tmp_path)
    first = run_in(world, "journal", "import", str(path), "--yes")
    assert (first.exit_code, "Added" in first.stdout) == (0, True)
    theirs = list(elsewhere.journal.standing())
    stand = [entry for entry in world.journal.standing() if entry.id != "000000000001"]
    assert stand == theirs
    assert world.journal.file.read_bytes() == mine
    assert len(world.journal.files()) == 2
    assert all(world.journal.owns(path) for path in world.journal.files())
    again = run_in(world, "journal", "import", str(path), "--yes")
    assert (again.exit_code, "nothing new" in flat(again.stdout)) == (0, True)
    assert len(world.journal.files()) == 2
    if form != "csv":
        assert exported(world, form, world.paths.journal.parent).stat().st_size > path.stat().st_size
        assert {line.raw for line in elsewhere.journal.lines()} < {line.raw for line in world.journal.lines()}


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    said=st.lists(entries.filter(usable).map(as_qi_names), max_size=5, unique_by=lambda entry: entry.id),
    form=st.sampled_from(FORMS),
)
def test_any_journal_comes_back(
    tmp_path_factory: pytest.TempPathFactory, said: list[Known], form: str
) -> None:
    """Whatever stands, stands again, and what was forgotten stays so; a table takes each side as said."""
    place = tmp_path_factory.mktemp("round")
    there, here = FakeWorld(place / "there"), FakeWorld(place / "here")
    for entry in said:
        there.journal.append(entry)
    path = exported(there, form, place)
    run_in(here, "journal", "import", str(path), "--yes")
    stood = list(there.journal.standing())
    assert list(here.journal.standing()) == (
        [confirmed(entry) for entry in stood] if form == "csv" else stood
    )


def test_it_shows_first(run: Run, world: FakeWorld, elsewhere: FakeWorld, tmp_path: Path) -> None:
    """Kinds, days and two examples; nothing is written before a yes."""
    path = str(exported(elsewhere, "jsonl", tmp_path))
    shown = run("journal", "import", path, "--dry-run")
    assert shown.exit_code == 0
    said = flat(shown.stdout)
    assert "6 new entries, 2026-11-21 to 2027-01-20" in said
    for part in (
        "1 practice",
        "3 notes",
        "2 of kinds this qi does not know",
        "before 5, left calf, after 3",
        "other line",
    ):
        assert part in said
    refused = run("journal", "import", path)
    assert refused.exit_code == 2
    assert "--yes" in refused.stderr
    world.terminal = True
    world.ask = FakeAsk(["n", None, "y"])
    assert "Nothing was added" in run("journal", "import", path).stdout
    assert "Nothing was added" in run("journal", "import", path).stdout
    assert world.journal.empty()
    assert "Added 11 lines" in flat(run("journal", "import", path).stdout)
    assert world.ask.questions == ["Add them? y/n "] * 3


def test_what_qi_prints_after_a_failed_save(world: FakeWorld, elsewhere: FakeWorld) -> None:
    """Brings exactly those entries in."""
    lost = [line.said for line in elsewhere.journal.lines() if isinstance(line.said, Session | Symptom)]
    command, *lines = again(lost).splitlines()
    assert command == "qi journal import --yes - <<'END'"
    result = run_in(world, "journal", "import", "--yes", "-", given="\n".join(lines[:-1]).encode())
    assert result.exit_code == 0
    assert {line.said for line in world.journal.lines()} == set(lost)


def test_what_was_taken_back_here(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Is not added again, and the way back is said; what the file itself took back is not told."""
    run("log", "4")
    run("log", "5")
    path = exported(world, "csv", tmp_path)
    run("undo")
    for form in ("csv", "jsonl"):
        shown = flat(run("journal", "import", str(path.with_suffix(f".{form}")), "--yes").stdout)
        told = "1 of these was taken back earlier: qi journal restore 000000" in shown
        assert told == (form == "csv")
        exported(world, "jsonl", tmp_path)
    assert len(list(world.journal.standing())) == 1


def test_what_was_forgotten_never_comes_back(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """From no file, and a file that says so makes it forgotten here."""
    run("log", "4", "--note", "private")
    run("log", "5")
    with_it = exported(world, "jsonl", tmp_path).rename(tmp_path / "before.jsonl")
    other = FakeWorld(tmp_path / "other")
    run_in(other, "journal", "import", str(with_it), "--yes")
    (gone,) = [entry for entry in world.journal.standing() if isinstance(entry, Symptom) and entry.note]
    world.journal.append(Forgotten(id="f" * 12, logged=world.now() + timedelta(1), target=gone.id))
    shown = run("journal", "import", str(with_it), "--yes")
    assert "1 line of entries that were forgotten" in flat(shown.stdout)
    tombstone = exported(world, "jsonl", tmp_path)
    assert "Added 1 line" in flat(run_in(other, "journal", "import", str(tombstone), "--yes").stdout)
    assert gone not in list(other.journal.standing())
    assert other.journal.forgotten() == {gone.id}


def test_bad_lines_are_named_and_the_others_added(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """By file and line, or entry; exit 1."""
    assert run("journal", "import", str(FROZEN), "--yes").exit_code == 1
    shown = run("journal", "import", str(FROZEN), "--yes")
    lines = FROZEN.read_bytes().splitlines()
    bad = [number for number, line in enumerate(lines, 1) if isinstance(decode(line), BadLine)]
    assert bad
    for number in range(1, len(lines) + 1):
        assert (f"journal-v1.jsonl:{number}: " in shown.stderr) == (number in bad)
    assert len(list(world.journal.lines())) == len(lines) - len(bad)
    broken = tmp_path / "broken.json"
    broken.write_bytes(b'{"format":"qi-journal","v":1,"lines":[{"v":1},' + encode(noted("a" * 12)) + b"]}")
    assert f"{broken}: entry 1: " in run("journal", "import", str(broken), "--yes").stderr
    table = exported(world, "csv", tmp_path)
    table.write_text(
        table.read_text().replace("spinal-wave", "spinal-wave").replace(",5,left calf", ",50,left calf")
    )
    shown = run_in(FakeWorld(tmp_path / "new"), "journal", "import", str(table), "--yes")
    assert (shown.exit_code, f"{table}:2: " in shown.stderr) == (1, True)


def noted(id_: str) -> Symptom:
    """An entry of this id."""
    when = FakeWorld(Path("unused")).now()
    return Symptom(id=id_, logged=when, at=when)


@pytest.mark.parametrize("source", ["daylio", "bearable", "migraine-buddy", "jrnl"])
def test_other_programs(run: Run, world: FakeWorld, source: str) -> None:
    """Shown, added in one batch that one undo takes back, never twice; the bad row of each is named."""
    (path,) = SAMPLES.glob(f"{source}.*")
    looked = run("journal", "import", str(path), "--dry-run")
    assert looked.exit_code == 1
    assert world.journal.empty()
    added = run("journal", "import", str(path), "--yes", "--from", source)
    assert (added.exit_code, "qi undo" in added.stdout) == (1, True)
    assert str(path) in added.stderr
    first = list(world.journal.standing())
    assert len(first) >= 2
    assert len({entry.batch for entry in first}) == 1
    assert [path.name for path in world.journal.files()] == ["thinkpad.jsonl"]
    assert all(entry.at <= entry.logged for entry in first if isinstance(entry, Symptom))
    assert "nothing new" in run("journal", "import", str(path), "--yes").stdout
    assert run("undo").exit_code == 0
    assert not list(world.journal.standing())
    again = flat(run("journal", "import", str(path), "--yes").stdout)
    assert (
        f"{len(first)} of these were taken back earlier: qi journal restore {str(first[0].batch)[:6]}"
        in again
    )
    assert not list(world.journal.standing())


def test_forgotten_rows_of_other_programs(run: Run, world: FakeWorld) -> None:
    """Stay forgotten."""
    path = str(SAMPLES / "jrnl.json")
    run("journal", "import", path, "--yes")
    (one, *_) = world.journal.standing()
    world.journal.append(Forgotten(id="f" * 12, logged=world.now() + timedelta(1), target=one.id))
    shown = flat(run("journal", "import", path, "--yes").stdout)
    assert "1 line of entries that were forgotten" in shown
    assert "nothing new" in shown


def test_no_location_is_kept(run: Run, world: FakeWorld) -> None:
    """Not even in a note."""
    run("journal", "import", str(SAMPLES / "migraine-buddy.csv"), "--yes")
    written = world.journal.file.read_text(encoding="utf-8").lower()
    assert "temple" in written
    assert not any(word in written for word in ("geohash", "u33dc0", "9q8yy"))


def test_red_flags_are_counted(run: Run) -> None:
    """One line for all of them, which names the number; the box of the day is shown all the same."""
    shown = run("journal", "import", str(SAMPLES / "daylio.csv"), "--yes")
    told = flat(shown.stderr)
    assert "2 emergency" in told
    assert told.count("999, 112, 911") == 1
    assert "Your entry is saved" not in told
    assert "Your entry is saved" in run("log", "numb in both legs").stderr
    assert "999" not in run("journal", "import", str(SAMPLES / "daylio.csv"), "--yes").stderr


def test_old_red_flags_do_not_stand_before_a_practice(run: Run, tmp_path: Path) -> None:
    """Words of years ago that came in today are not of the last two weeks."""
    path = tmp_path / "old.csv"
    heading = "full_date,date,weekday,time,mood,activities,note_title,note\n"
    path.write_text(heading + "2020-01-01,,,12:00,meh,,,numb in both legs\n")
    told = flat(run("journal", "import", str(path), "--yes").stderr)
    assert "1 entry of more than six weeks ago has words on the list" in told
    assert "Does a professional know of this?" in told
    assert "emergency" not in told
    assert "numb in both legs" not in run("report").stdout
    assert "Noted on" not in run("practice", "spinal-wave", "--minutes", "2").stderr
    path.write_text(heading + "2026-11-19,,,12:00,meh,,,numb in both legs\n")
    run("journal", "import", str(path), "--yes")
    assert "Noted on 2026-11-19" in flat(run("practice", "spinal-wave", "--minutes", "2").stderr)


@pytest.mark.parametrize(
    ("whole", "words", "end"),
    [
        pytest.param(b"hello\nworld\n", [], (2, "say --from qi or daylio"), id="unknown"),
        pytest.param(
            b"hello\nworld\n", ["--from", "word"], (2, "is none of qi, daylio"), id="unknown program"
        ),
        pytest.param(
            b"hello\nworld\n", ["--from", "daylio"], (1, "no heading such as daylio"), id="no heading"
        ),
        pytest.param(b"hello\nworld\n", ["--from", "jrnl"], (1, "cannot be imported as jrnl"), id="no JSON"),
        pytest.param(b'{"tags":{},"entries":', [], (1, "damaged"), id="torn"),
        pytest.param(b'{"format":"qi-journal","v":1,"lines":[', [], (1, "damaged"), id="torn export"),
        pytest.param("full_date,mood,activities\n".encode("utf-16"), [], (1, "iconv -f UTF-16"), id="UTF-16"),
        pytest.param(
            "full_date,mood,activities\n,é,\n".encode("cp1252"), [], (1, "x:2: it is not UTF-8"), id="cp1252"
        ),
        pytest.param(
            "type,id,logged,at,note\n,,,,é\n".encode("cp1252"), [], (1, "iconv -f CP1252"), id="our own"
        ),
        pytest.param(b" \n\n", [], (0, "nothing in it"), id="empty"),
        pytest.param(gzip.compress(b"{}"), [], (2, "qi journal merge"), id="a backup"),
        pytest.param(b"hello\n", ["--from", "qi"], (1, "x:1: "), id="no line of qi's"),
    ],
)
def test_what_cannot_be_imported(
    world: FakeWorld, tmp_path: Path, whole: bytes, words: list[str], end: tuple[int, str]
) -> None:
    """Is named, with what to do."""
    path = tmp_path / "x"
    path.write_bytes(whole)
    result = run_in(world, "journal", "import", str(path), "--yes", *words)
    code, hint = end
    assert result.exit_code == code
    assert hint in flat(result.output)
    assert world.journal.empty()


@pytest.mark.parametrize("name", ["gone.csv", ".", "a\0b", "~nobody-of-that-name/x.csv"])
def test_files_that_cannot_be_read(world: FakeWorld, tmp_path: Path, name: str) -> None:
    """Are named."""
    result = run_in(world, "journal", "import", name if name[0] == "~" else str(tmp_path / name))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "cannot be read" in flat(result.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes in its folders")
def test_from_a_pipe(world: FakeWorld, tmp_path: Path) -> None:
    """As a shell's <(…) makes one; it is read once."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    if os.fork() == 0:
        pipe.write_bytes((SAMPLES / "daylio.csv").read_bytes())
        os._exit(0)
    result = run_in(world, "journal", "import", str(pipe), "--yes")
    os.wait()
    assert "Added 4 entries" in flat(result.stdout)


@pytest.mark.parametrize("source", ["jsonl", "daylio"])
def test_hostile_files(run: Run, world: FakeWorld, tmp_path: Path, source: str) -> None:
    """Are shown harmlessly, and kept as they are."""
    path = tmp_path / f"{HOSTILE}.txt"
    if source == "jsonl":
        path.write_bytes(
            encode(Symptom(id="a" * 12, logged=world.now(), at=world.now(), note=HOSTILE)) + b"\n\x1b[2J"
        )
    else:
        path.write_text(
            f"full_date,time,mood,activities,note\n2026-11-20,9:00,{HOSTILE},,{HOSTILE}\n{HOSTILE},,,,\n"
        )
    shown = run("journal", "import", str(path), "--yes")
    assert shown.exit_code == 1
    assert not {"\x1b", "\u202e"} & set(shown.output)
    (entry,) = world.journal.standing()
    assert isinstance(entry, Symptom)
    assert entry.note == HOSTILE


@pytest.mark.parametrize("source", ["jsonl", "daylio"])
def test_a_disk_that_is_full(
    world: FakeWorld, elsewhere: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    """Nothing is added, and it is said; thousands of entries are not repeated on the screen."""
    path = SAMPLES / "daylio.csv" if source == "daylio" else exported(elsewhere, "jsonl", tmp_path)
    run_in(world, "log", "3")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        result = run_in(world, "journal", "import", str(path), "--yes")
    assert result.exit_code == 1
    assert "No space left" in flat(result.stderr)
    assert '"id"' not in result.stderr
    assert len(list(world.journal.lines())) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_no_room_for_copies(
    world: FakeWorld, elsewhere: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy that could not be written is named, and not the output."""
    path = exported(elsewhere, "jsonl", tmp_path)
    monkeypatch.setattr(temporary, "created", lambda _: Path("/dev/full").open("wb", buffering=0))  # noqa: SIM115 - `filled` closes it
    result = run_in(world, "journal", "import", str(path), "--yes")
    assert result.exit_code == 1
    told = rf"qi: {world.journal.temporary}/\w+/read: cannot be used \(No space left on device\); make room"
    assert re.match(told, flat(result.stderr))
    assert list(world.journal.lines()) == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    head=st.sampled_from(["", "full_date,mood,activities\n", "type,id,logged,at\n", '{"entries":', "{"]).map(
        str.encode
    ),
    rest=st.binary(),
    source=st.sampled_from(["", "qi", "daylio", "bearable", "migraine-buddy", "jrnl"]),
)
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, head: bytes, rest: bytes, source: str) -> None:
    """End in words: no error but ours, and no exit code but 0, 1 and 2."""
    place = tmp_path_factory.mktemp("any")
    (place / "x").write_bytes(head + rest)
    result = run_in(FakeWorld(place / "qi"), "journal", "import", str(place / "x"), "--yes", "--from", source)
    assert result.exit_code in {0, 1, 2}, result.output


def test_what_a_file_does_to_entries_here_is_shown_first(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """What was forgotten where it is from goes here too, and so do its deletions."""
    for pain in ("3", "4", "5"):
        run("log", pain)
    other = FakeWorld(tmp_path / "other")
    other.pass_time(days=1)
    numbers = count(0xABC000000000)
    other.new_id = lambda: f"{next(numbers):012x}"
    run_in(other, "journal", "import", str(exported(world, "jsonl", tmp_path)), "--yes")
    run_in(other, "journal", "forget", "000000000001", "--yes")
    run_in(other, "journal", "delete", "000000000002", "--yes")
    path = str(exported(other, "jsonl", tmp_path))
    shown = flat(run("journal", "import", path, "--dry-run").stdout)
    assert "1 entry of yours was forgotten where this comes from; it goes for good here too" in shown
    assert "1 entry of yours was taken back where this comes from" in shown
    run("journal", "import", path, "--yes")
    assert [entry.id for entry in world.journal.standing()] == ["000000000003"]


@pytest.mark.parametrize("form", FORMS)
def test_lines_that_differ_are_told(run: Run, world: FakeWorld, tmp_path: Path, form: str) -> None:
    """As after an export without notes, or where a table was edited; what is here stays."""
    run("log", "3", "--note", "private")
    run("log", "4")
    path = exported(world, form, tmp_path)
    bare = tmp_path / "bare.jsonl"
    run("journal", "export", "--no-notes", "-o", str(bare))
    other = FakeWorld(tmp_path / "other")
    run_in(other, "journal", "import", str(bare), "--yes")
    run("log", "5")
    exported(world, form, tmp_path)
    for words in (["--dry-run"], ["--yes"]):
        result = run_in(other, "journal", "import", str(path), *words)
        assert result.exit_code == 1
        assert "1 line says something else than what is here under the same id" in flat(result.stderr)
    assert [getattr(entry, "pain", None) for entry in other.journal.standing()] == [5, 4, 3]
    assert b"private" not in b"".join(file.read_bytes() for file in other.journal.files())


def test_a_quote_that_is_never_closed(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Is named, and what stands above it comes in."""
    path = tmp_path / "daylio.csv"
    row = "2026-11-20,,,12:00,calm,,,"
    path.write_text(
        f'full_date,date,weekday,time,mood,activities,note_title,note\n{row}one\n{row}"two\n{row}three\n'
    )
    result = run("journal", "import", str(path), "--yes")
    assert result.exit_code == 1
    assert f"{path}:3: the quote is never closed" in flat(result.stderr)
    assert [getattr(entry, "note", "") for entry in world.journal.standing()] == ["one"]


def test_the_same_file_on_two_machines(world: FakeWorld, tmp_path: Path) -> None:
    """Is one import once the folders are one: nothing conflicts, and one undo takes it back."""
    other = FakeWorld(tmp_path / "other")
    other.pass_time(hours=1)
    other.new_id = lambda: "e" * 12
    for each in (world, other):
        run_in(each, "journal", "import", str(SAMPLES / "daylio.csv"), "--yes")
    world.pass_time(days=1)
    (world.journal.folder / "laptop.jsonl").write_bytes(other.journal.file.read_bytes())
    assert "again, but not the line" not in flat(run_in(world, "journal", "check").output)
    assert len(list(world.journal.standing())) == 4
    run_in(world, "undo")
    assert not list(world.journal.standing())


def test_what_comes_in_meanwhile_is_not_added_again(
    world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when two import the same file at once."""
    path, here = SAMPLES / "daylio.csv", FakeWorld(tmp_path / "same")
    here.paths, here.journal = world.paths, world.journal
    asked = FakeAsk(["y"])

    def key(question: str, keys: str) -> str | None:
        run_in(here, "journal", "import", str(path), "--yes")
        return FakeAsk.key(asked, question, keys)

    world.terminal, world.ask = True, asked
    monkeypatch.setattr(asked, "key", key)
    assert "all of it came in meanwhile" in flat(run_in(world, "journal", "import", str(path)).stdout)
    assert len(list(world.journal.lines())) == 4


def test_undo_is_not_the_way_back_from_qis_own_file(
    run: Run, world: FakeWorld, elsewhere: FakeWorld, tmp_path: Path
) -> None:
    """Which file to remove is said instead."""
    path = exported(elsewhere, "jsonl", tmp_path)
    shown = flat(run("journal", "import", str(path), "--yes").stdout)
    assert "qi undo does not take this back; removing that file does" in shown
    (file,) = world.journal.folder.glob("*.joined-*.jsonl")
    assert file.name in shown.replace(" ", "")
    file.unlink()
    assert not list(world.journal.standing())
    assert "qi undo does not" in flat(run("journal", "merge", str(path)).stdout)


@pytest.mark.parametrize(("key", "told"), [("y", False), ("n", True)])
def test_old_red_flags_are_asked_about_once(
    run: Run,
    world: FakeWorld,
    tmp_path: Path,
    key: str,
    told: bool,
) -> None:
    """At a terminal, by count; yes ends it, else it is said where they are."""
    path = tmp_path / "old.csv"
    heading = "full_date,date,weekday,time,mood,activities,note_title,note\n"
    path.write_text(heading + "2020-01-01,,,12:00,meh,,,numb in both legs\n" * 2)
    world.terminal = True
    world.ask = FakeAsk(["y", key])
    shown = flat(run("journal", "import", str(path)).stderr)
    assert "2 entries of more than six weeks ago have words" in shown
    assert ("tell one in the next days" in shown) == told


def test_long_notes_are_cut_in_the_examples(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """But come in whole."""
    note = "word " * 500 + "end"
    path = tmp_path / "x.jsonl"
    path.write_bytes(encode(Symptom(id="a" * 12, logged=world.now(), at=world.now(), note=note)))
    shown = flat(run("journal", "import", str(path), "--yes").stdout)
    assert shown.count("word") < 40
    assert "word… (aaaaaa)" in shown
    assert [getattr(entry, "note", "") for entry in world.journal.standing()] == [note]


def test_the_most_urgent_red_flags_are_named(run: Run, tmp_path: Path) -> None:
    """Three at most, with their days, and the search that shows all of them."""
    path = tmp_path / "daylio.csv"
    words = ["fever", "numb in both legs", "fever", "fever", "calm"]
    rows = [f"2026-11-{day},,,12:00,meh,,,{said}\n" for day, said in enumerate(words, 11)]
    path.write_text("full_date,date,weekday,time,mood,activities,note_title,note\n" + "".join(rows))
    told = flat(run("journal", "import", str(path), "--yes").stderr)
    named = [told.find(f"- 2026-11-{day}") for day in (12, 14, 13)]
    assert -1 < named[0] < named[1] < named[2]
    assert "- 2026-11-11" not in told
    assert "red flag “numb in both legs”" in told
    assert 'qi journal list --search "red flag"' in told
    assert run("journal", "list", "--search", "red flag").stdout.count("2026") == 4


@pytest.mark.parametrize(
    ("column", "cell"),
    [("id", "1.23457E+11"), ("id", "ABCDEFABCDEF"), ("id", "12"), ("replaces", "1.2E+11"), ("batch", "7")],
)
def test_an_id_that_a_spreadsheet_made_of_one(
    run: Run, world: FakeWorld, tmp_path: Path, column: str, cell: str
) -> None:
    """Is refused with its line, in every form: under another id the entry would be in the journal twice."""
    world.journal.append(noted("123457000000"))
    table = exported(world, "csv", tmp_path)
    rows = list(csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows([rows[0] | {column: cell}, rows[0] | {"id": "a" * 12}])
    result = run("journal", "import", str(table), "--yes")
    assert result.exit_code == 1
    assert f"{table}:2: {column} '{cell}' is not twelve hexadecimal digits" in flat(result.stderr)
    assert {entry.id for entry in world.journal.standing()} == {"123457000000", "a" * 12}
    line = msgspec.json.encode(msgspec.to_builtins(noted("b" * 12)) | {column: cell})
    for whole, place in (
        (line, ":1: "),
        (b'{"format":"qi-journal","v":1,"lines":[' + line + b"]}", ": entry 1: "),
    ):
        path = tmp_path / "x"
        path.write_bytes(whole)
        result = run("journal", "import", str(path), "--yes")
        assert result.exit_code == 1
        assert f"{path}{place}{column} " in flat(result.stderr)
    assert len(list(world.journal.standing())) == 2


UNCLEAR = "at,pain,sites,note\n3/4/2025 9:00,4,left calf,x\n5/4/2025 9:00,3,,y\n"


@pytest.mark.parametrize(
    ("answers", "words", "days"),
    [
        pytest.param(["d", "y"], [], ["2025-04-03", "2025-04-05"], id="asked, the day"),
        pytest.param(["m", "y"], [], ["2025-03-04", "2025-05-04"], id="asked, the month"),
        pytest.param([None], [], [], id="asked, no answer"),
        pytest.param(["y"], ["--dates", "Month first"], ["2025-03-04", "2025-05-04"], id="told"),
        pytest.param(None, [], [], id="nobody to ask"),
        pytest.param(None, ["--dates", "day-first", "--yes"], ["2025-04-03", "2025-04-05"], id="in a pipe"),
        pytest.param(None, ["--dates", "year-first", "--yes"], [], id="no such order"),
    ],
)
def test_dates_of_which_nothing_tells_the_order(
    world: FakeWorld, tmp_path: Path, answers: list[str | None] | None, words: list[str], days: list[str]
) -> None:
    """Are asked about once, or told; else nothing is added, and the option is named."""
    path = tmp_path / "x.csv"
    path.write_text(UNCLEAR)
    world.terminal = answers is not None
    world.ask = asked = FakeAsk(answers or [])
    result = run_in(world, "journal", "import", str(path), *words)
    assert [
        str(entry.at.date())
        for entry in reversed(list(world.journal.standing()))
        if isinstance(entry, Symptom)
    ] == days
    assert result.exit_code == (0 if days else 2)
    assert days or "--dates" in result.stderr
    assert len([question for question in asked.questions if "d/m" in question]) == (
        0 if words or answers is None else 1
    )


def test_a_table_made_by_hand_is_an_import_like_any_other(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Without ids it comes in once, and one undo takes it back."""
    path = tmp_path / "x.csv"
    path.write_text(UNCLEAR.replace("3/4", "13/4"))
    assert run("journal", "import", str(path), "--yes").exit_code == 0
    assert "nothing new" in run("journal", "import", str(path), "--yes").stdout
    assert len(list(world.journal.standing())) == 2
    run("undo")
    assert not list(world.journal.standing())


class TestDatesReadTheOtherWay:
    """A file that came in with the day and the month changed round comes in right the second time."""

    ROWS = "at,pain,note\n2025-03-04,2,a\n5/3/2025 8:00,3,b\n7/6/2025 9:00,4,c\n"
    WRONG, RIGHT = {"2025-03-04", "2025-05-03", "2025-07-06"}, {"2025-03-04", "2025-03-05", "2025-06-07"}

    @pytest.fixture
    def bring(self, run: Run, tmp_path: Path) -> Callable[[str], str]:
        """Import it with this first in its dates; gives what was shown."""
        path = tmp_path / "x.csv"
        path.write_text(self.ROWS)
        return lambda first: flat(
            run("journal", "import", str(path), "--dates", f"{first}-first", "--yes").stdout
        )

    def days(self, world: FakeWorld) -> set[str]:
        """The days of all entries that stand."""
        return {f"{entry.at:%Y-%m-%d}" for entry in world.journal.standing()}

    def test_over_the_wrong_ones(self, run: Run, world: FakeWorld, bring: Callable[[str], str]) -> None:
        """The right ones take their places, once; one undo brings the others back."""
        bring("month")
        assert self.days(world) == self.WRONG
        shown = bring("day")
        assert "2 new entries, 2025-03-05 to 2025-06-07" in shown
        assert "2 of these are here with another day; they take its place" in shown
        assert self.days(world) == self.RIGHT
        assert len(list(world.journal.standing())) == 3
        assert "nothing new" in bring("day")
        assert "the import of 2 entries" in run("undo").stdout
        assert self.days(world) == self.WRONG
        bring("day")
        bring("month")
        assert self.days(world) == self.WRONG
        bring("day")
        assert self.days(world) == self.RIGHT
        assert run("journal", "check").exit_code == 0

    def test_after_the_wrong_ones_were_taken_back(
        self, run: Run, world: FakeWorld, bring: Callable[[str], str]
    ) -> None:
        """They come in as new ones, also where right ones were taken back too; what was right comes back."""
        bring("month")
        run("undo")
        assert "2 new entries" in bring("day")
        assert self.days(world) == self.RIGHT - {"2025-03-04"}
        assert "nothing new" in bring("day")
        run("undo")
        bring("month")
        assert not self.days(world)

    def test_all_of_it_taken_back(self, run: Run, world: FakeWorld, bring: Callable[[str], str]) -> None:
        """Nothing stands, and the right days come in all the same."""
        bring("month")
        bring("day")
        run("undo")
        run("undo")
        assert not self.days(world)
        bring("day")
        assert self.days(world) >= self.RIGHT - {"2025-03-04"}

    def test_what_was_changed_since_stays(
        self, run: Run, world: FakeWorld, bring: Callable[[str], str]
    ) -> None:
        """An entry that the person put right is theirs, and one that was forgotten stays so."""
        bring("month")
        last = max(world.journal.standing(), key=lambda entry: entry.at)
        run("journal", "edit", last.id, "--pain", "9")
        bring("day")
        assert self.days(world) == {"2025-03-04", "2025-03-05", "2025-07-06"}
        world.ask = FakeAsk(["y", "forget"])
        world.journal.append(Forgotten(id="fedcba987654", logged=world.now(), target=last.id))
        shown = bring("day")
        assert "1 line of entries that were forgotten, and stay so" in shown
        assert "taken back" not in shown


def test_what_was_forgotten_is_not_offered_again(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """Neither the entry nor, with all of it gone, its import: nothing would bring it back."""
    path = tmp_path / "x.csv"
    path.write_text("at,pain,note\n2025-05-13,2,a\n2025-05-14,3,b\n")
    run("journal", "import", str(path), "--yes")
    first, second = sorted(world.journal.standing(), key=lambda entry: entry.at)
    run("journal", "delete", second.id, "--yes")
    world.journal.append(Forgotten(id="fedcba987654", logged=world.now(), target=second.id))
    shown = flat(run("journal", "import", str(path), "--yes").stdout)
    assert "1 line of entries that were forgotten, and stay so" in shown
    assert "taken back" not in shown
    export = tmp_path / "x.jsonl"
    export.write_bytes(encode(first) + b"\n" + encode(second) + b"\n")
    shown = flat(run("journal", "import", str(export), "--yes").stdout)
    assert "taken back" not in shown


def test_why_a_pain_was_not_taken(run: Run, tmp_path: Path) -> None:
    """What is no whole number, and what may be of another scale, are told apart, each with what to do."""
    path = tmp_path / "x.csv"
    head = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
    rows = [f"2024-05-1{n},,,18:52,good,,Pain: {pain},,\n" for n, pain in enumerate((4, 3, 2, 1, "2.5"))]
    path.write_text(head + "".join(rows[:4]))
    shown = flat(run("journal", "import", str(path), "--dry-run").stdout)
    assert "4 pains not taken, only kept in the note: of these it is not known that 10 is the most" in shown
    assert "qi journal edit ID NUMBER makes it the pain; line 2: 4; line 3: 3; line 4: 2, …" in shown
    assert "whole numbers" not in shown
    path.write_text(head + "".join(rows))
    shown = flat(run("journal", "import", str(path), "--dry-run").stdout)
    assert (
        "5 pains not taken, only kept in the note: qi has whole numbers from 0 to 10; line 6: 2.5; of"
        in shown
    )


def test_pains_of_another_scale_are_counted(run: Run, world: FakeWorld, tmp_path: Path) -> None:
    """The first three are named; all are in their notes, and none is a pain."""
    path = tmp_path / "x.csv"
    path.write_text("at,pain\n" + "".join(f"2025-05-0{day},{day}.5\n" for day in range(1, 6)))
    shown = flat(run("journal", "import", str(path), "--yes").stdout)
    assert "5 pains not taken, only kept in the note" in shown
    assert "line 2: 1.5; line 3: 2.5; line 4: 3.5, …" in shown
    found = [entry for entry in world.journal.standing() if isinstance(entry, Symptom)]
    assert {entry.pain for entry in found} == {None}
    assert {entry.note for entry in found} == {f"pain: {day}.5" for day in range(1, 6)}


def test_more_than_is_written_at_once(
    run: Run, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Comes in whole; a disk that is full half way is said, with what was added, and the rest comes later."""
    monkeypatch.setattr(bringing_foreign, "AT_ONCE", 2)
    path = tmp_path / "x.csv"
    path.write_text("at,pain\n" + "".join(f"2025-05-0{day},{day}\n" for day in range(1, 6)))
    times = count()

    def full(_handle: int) -> None:
        if next(times) == 1:
            raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(writing, "sync", full)
        result = run("journal", "import", str(path), "--yes")
    here = len(list(world.journal.standing()))
    assert (result.exit_code, 0 < here < 5) == (1, True)
    assert f"{here} entries were added, which qi undo takes back; then import it again" in flat(result.stderr)
    assert f"Added {5 - here} " in flat(run("journal", "import", str(path), "--yes").stdout)
    assert {getattr(entry, "pain", None) for entry in world.journal.standing()} == {1, 2, 3, 4, 5}
    assert len(list(world.journal.lines())) == 5
    run("undo")
    assert not list(world.journal.standing())


def _otherwise(whole: bytes, code: str) -> bytes:
    return whole.decode(errors="replace").encode(code, "replace")


# Ways in which a file is damaged, from its bytes, a place in it, and chance.
DAMAGES: list[Callable[[bytes, int, random.Random], bytes]] = [
    lambda whole, at, _: whole[:at],
    lambda whole, _, chance: bytes(byte ^ (chance.random() < 0.02) << chance.randrange(8) for byte in whole),
    lambda whole, _, chance: _otherwise(whole, chance.choice(["utf-16", "utf-16-be", "utf-32", "latin-1"])),
    lambda whole, at, chance: (
        whole[:at] + chance.choice([b"x", b'"', b"9", b"[", b"\xf0"]) * 300_000 + whole[at:]
    ),
    lambda whole, at, chance: whole[:at] + b"\0" * chance.randrange(1, 9) + whole[at:],
    lambda whole, at, _: whole[:at] + whole + whole[at:],
    lambda whole, _, chance: whole.replace(b"\n", chance.choice([b"\r", b"\r\r\n", b"\x0b", b"\xc2\x85"])),
]


@pytest.mark.parametrize("seed", range(3))
def test_damaged_files(tmp_path: Path, seed: int) -> None:
    """Each of a hundred ends in words, with a line for every thing that is wrong."""
    chance = random.Random(seed)  # noqa: S311 - the same damage every time
    for number in range(100):
        whole = chance.choice(shapes()).read_bytes()
        whole = chance.choice(DAMAGES)(whole, chance.randrange(len(whole) + 1), chance)
        path = tmp_path / "x"
        path.write_bytes(whole)
        source = chance.choice(["", "", "", "daylio", "bearable", "migraine-buddy", "jrnl", "by-hand", "qi"])
        words = ["journal", "import", str(path), "--yes", "--from", source]
        result = run_in(FakeWorld(tmp_path / str(number)), *words)
        assert result.exit_code in {0, 1, 2}, (seed, number, result.output)
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert len(result.stderr) < 20_000


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            ("--dates", "day-first", "--dates", "month-first"),
            "--dates: day-first and month-first? Say the one",
        ),
        (("--from", "daylio", "--from", "bearable"), "--from: daylio and bearable? Say the one"),
        (("--dates", "day-first", "--dates", "Day first"), ""),
    ],
)
def test_two_answers_are_none(run: Run, tmp_path: Path, options: tuple[str, ...], told: str) -> None:
    """Neither is taken in silence; the same one twice is one."""
    file = tmp_path / "hand.csv"
    file.write_text("at,pain,sites,note\n2026-11-03 20:15,4,left calf,\n")
    result = run("journal", "import", str(file), *options, "--yes")
    assert (result.exit_code, told in result.stderr) == (2 if told else 0, True)
