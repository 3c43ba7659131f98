"""Whatever is wrong around qi is said in one line that names it, and what was to be noted comes back."""

import gzip
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs POSIX files and limits", allow_module_level=True)

import places
from driver import Terminal
from places import (
    VERBS,
    Prepare,
    complaints,
    few_files,
    lay,
    line,
    own_file,
    read_only,
    run,
    without_privileges,
)

pytestmark = pytest.mark.terminal

Lay = Callable[[Path], object]
LONG = "a" * 300
SURELY = 5  # verbs that every case tries
OTHERS = int(os.environ.get("QI_VERBS", "2"))  # more of them, drawn; 11 are all


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home of the test's own, which may be closed to everyone while it lasts."""
    yield tmp_path / "qi"
    places.open_again(tmp_path)


def closed(name: str, *, mode: int = 0) -> Lay:
    """A journal, and this file or folder of the home closed to everyone."""

    def prepare(home: Path) -> None:
        lay(home)
        path = home / name
        if name.endswith((".toml", ".jsonl")):
            path.write_text(line(9) if name.endswith("l") else "bell = true\n")
        else:
            path.mkdir(exist_ok=True)
        path.chmod(mode)

    return prepare


def instead(name: str, kind: str) -> Lay:
    """Something that is no ordinary file where qi has one; `own` is this machine's file of the journal."""

    def prepare(home: Path) -> None:
        own = lay(home)
        path = own if name == "own" else home / name.format(machine=own.stem)
        path.unlink(missing_ok=True)
        match kind:
            case "pipe":
                os.mkfifo(path)
            case "socket":
                places.make_socket(path)
            case "folder":
                path.mkdir()
            case _:
                path.symlink_to(kind)

    return prepare


def settings(text: bytes) -> Lay:
    """A journal, and this file of settings."""

    def prepare(home: Path) -> None:
        lay(home)
        (home / "config.toml").write_bytes(text)

    return prepare


def many_machines(home: Path) -> None:
    """A journal of three hundred files."""
    file = lay(home)
    for number in range(300):
        (file.parent / f"m{number}.jsonl").write_text(line(1000 + number, 1 + number % 25))


def linked_nowhere(home: Path) -> None:
    """A journal whose folder is a link to a disk that is not there."""
    home.mkdir()
    (home / "journal").symlink_to(home.parent / "gone")


def kept(at: str) -> Lay:
    """A practice that was cut short, at this moment."""

    def prepare(home: Path) -> None:
        session = {"v": 1, "type": "session", "id": "abc123", "logged": at, "at": at, "routine": "x"}
        file = lay(home)
        name = f".{file.stem}.abc123.underway"
        file.with_name(name).write_text(
            json.dumps({**session, "seconds": 60, "planned": 60, "finished": True})
        )

    return prepare


def said(**fields: object) -> Lay:
    """A journal with one more line of this machine, which has these fields."""

    def prepare(home: Path) -> None:
        lay(home, [line(1), json.dumps({**json.loads(line(0xEEEEEEEEEEEE)), **fields}) + "\n"])

    return prepare


SESSION = {"type": "session", "routine": "x", "planned": 1e308, "finished": True}
# What is wrong, how the process is prepared, and whether an entry can be noted all the same.
WRONG = [
    pytest.param(closed("."), without_privileges, 1, id="home closed"),
    pytest.param(closed("journal"), without_privileges, 1, id="journal closed"),
    pytest.param(closed("journal", mode=0o500), without_privileges, 0, id="journal read-only"),
    pytest.param(closed("config.toml"), without_privileges, 0, id="settings closed"),
    pytest.param(closed("routines"), without_privileges, 0, id="routines closed"),
    pytest.param(closed("backups"), without_privileges, 0, id="backups closed"),
    pytest.param(closed("journal/phone.jsonl"), without_privileges, 0, id="another machine's file closed"),
    pytest.param(lambda home: home.write_text("x"), None, 1, id="home is a file"),
    pytest.param(linked_nowhere, None, 1, id="journal a dangling link"),
    pytest.param(settings(b"\xff\xfe = [[["), None, 0, id="settings no text"),
    pytest.param(settings(b"[words]\na = " + b"[" * 60_000), None, 0, id="settings too deep"),
    *(
        pytest.param(instead("own", kind), None, 1, id=f"own file {kind}")
        for kind in ("pipe", "socket", "folder", "/dev/zero", "/dev/null", "/nowhere/x")
    ),
    *(
        pytest.param(instead(name, kind), None, code, id=f"{name} {kind}")
        for kind in ("pipe", "socket", "folder", "/dev/zero")
        for name, code in (
            ("config.toml", 0),
            ("journal/phone.jsonl", 0),
            ("journal/.{machine}.lock", 1),
            ("journal/.{machine}.abc123.underway", 0),
            ("journal/.{machine}.planless", 0),
            ("journal/.{machine}.asked", 0),
        )
    ),
    pytest.param(many_machines, few_files, 0, id="300 files of 256"),
    pytest.param(kept("0001-01-01T00:00:00+14:00"), None, 0, id="cut short in year 1"),
    pytest.param(kept("9999-12-31T23:59:59.999999-14:00"), None, 0, id="cut short at the end of time"),
    pytest.param(said(logged="9999-12-31T23:59:59.999999Z"), None, 0, id="logged at the end of time"),
    pytest.param(said(at="9999-12-31T23:59:59.999999-14:00"), None, 0, id="felt at the end of time"),
    pytest.param(said(at="0001-01-01T00:00:00+14:00"), None, 0, id="felt in year 1"),
    pytest.param(said(**SESSION, seconds=1e308), None, 0, id="practised for 1e308 seconds"),
    pytest.param(said(note="pain in the back, and more of it " * 160_000), None, 0, id="a note of 5 MB"),
]


@pytest.mark.parametrize(("lay_out", "prepare", "noting"), WRONG)
def test_every_verb_ends_well(
    home: Path, request: pytest.FixtureRequest, lay_out: Lay, prepare: Prepare | None, noting: int
) -> None:
    """No verb hangs or has a bug; what cannot be done is said once; words are noted, or come back."""
    lay_out(home)
    chance = random.Random(request.node.name)  # noqa: S311 - no secret; another choice for each case
    for words in [*VERBS[:SURELY], *chance.sample(VERBS[SURELY:], OTHERS)]:
        ended = run(home, *words, prepare=prepare)
        assert not ended.is_a_bug, (words, ended.err)
        assert ended.code in {0, 1}, (words, ended.err)
        assert len(complaints(ended)) == len(set(complaints(ended))), (words, ended.err)
        if ended.code == 1 and "check" not in words:
            assert str(home) in ended.err, words
        if words[0] == "log":
            assert ended.code == noting, ended.err
            back = [text for text in ended.err.splitlines() if text.startswith("qi log --pain=4")]
            assert ("Logged" in ended.out) == (noting == 0) == (not back), ended


@pytest.mark.parametrize("words", [["report"], ["undo"], ["--json"], ["report", "--json"]])
def test_a_closed_file_of_another_machine(home: Path, words: list[str]) -> None:
    """The file is named, and what to do."""
    closed("journal/phone.jsonl")(home)
    ended = run(home, *words, prepare=without_privileges)
    (complaint,) = complaints(ended)
    assert ended.code == 1
    assert str(home / "journal" / "phone.jsonl") in complaint
    assert "chmod" in complaint


def nowhere() -> None:
    """Stand in a folder that is gone."""
    folder = Path(f"/tmp/qi-gone-{os.getpid()}")  # noqa: S108 - it is gone at once
    folder.mkdir()
    os.chdir(folder)
    folder.rmdir()


HOMELESS = """
import os, pwd, sys
def nobody(uid):
    raise KeyError(uid)
pwd.getpwuid = nobody
sys.argv[0] = "qi"
from qicli.__main__ import main
main()
"""


def test_no_home_at_all(home: Path) -> None:
    """Where nothing says whose files to use, qi says what to set, and the words come back."""
    home.parent.joinpath("x").mkdir()
    none = dict.fromkeys(("HOME", "QI_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"))
    for words in VERBS:
        ended = run(home, *words, variables=none, command=(sys.executable, "-P", "-c", HOMELESS))
        assert (ended.code, len(complaints(ended))) == (1, 1), ended.err
        assert "set HOME, or QI_HOME" in ended.err
        assert ("qi log 4 back" in ended.err.splitlines()) == (words[0] == "log")
    assert os.listdir(home.parent) == ["x"]  # noqa: PTH208 - no folder was made where we happened to stand


def test_a_folder_that_is_gone(home: Path) -> None:
    """Standing nowhere hinders nothing but what is named from there."""
    lay(home)
    for words in VERBS:
        ended = run(home, *words, prepare=nowhere)
        assert not ended.is_a_bug
        assert ended.code == ("check" in words)
    ended = run(home, "log", "4", "back", prepare=nowhere, variables={"QI_HOME": "x/y"})
    assert (ended.code, ended.err.splitlines()[1]) == (1, "qi log 4 back")


@pytest.mark.parametrize("words", [["log", "4", "back"], ["report"], ["routines"], ["--help"], ["--version"]])
def test_an_output_that_may_only_be_read(home: Path, words: list[str]) -> None:
    """One line, and exit 1; what was said is noted."""
    file = lay(home)
    ended = run(home, *words, prepare=read_only(1))
    assert (ended.code, len(complaints(ended))) == (1, 1), ended.err
    assert "could not be written" in ended.err
    assert len(file.read_text().splitlines()) == 3 + (words[0] == "log")


@pytest.mark.parametrize("words", [["log", "4", "back"], ["log", "numb", "saddle"], ["nosuch"], ["report"]])
def test_errors_that_go_nowhere(home: Path, words: list[str]) -> None:
    """Where nothing can be complained of, everything else is done."""
    file = lay(home)
    ended = run(home, *words, prepare=read_only(2))
    assert ended.code == (2 if words == ["nosuch"] else 0)
    assert len(file.read_text().splitlines()) == 3 + (words[0] == "log")


@pytest.mark.parametrize("columns", ["0", "1", "2", "3", "5", "8", "65535", "-3", "x", "9" * 20])
def test_any_width(home: Path, columns: str) -> None:
    """As narrow or wide as it likes; what is no width counts as 80 columns."""
    lay(home)
    usual = {"0", "-3", "x", "9" * 20}
    for words in (*VERBS, ["--help"], ["log", "--help"], ["routines", "show", "spinal-wave"]):
        ended = run(home, *words, variables={"COLUMNS": columns, "TERMINAL_WIDTH": "x"})
        assert not ended.is_a_bug, ended.err
        assert ended.out.strip() or words == ["log"], words
        if columns in usual and words in (["report"], ["safety"], ["--help"]):
            assert max(map(len, ended.out.splitlines())) in range(50, 81)


@pytest.mark.parametrize("zone", ["UTC99", "XXX-167:59:59", "/dev/zero", "x" * 5000])
def test_no_such_zone(home: Path, zone: str) -> None:
    """A zone that is none is Greenwich's, and one that cannot be is said."""
    file = lay(home)
    for words in VERBS:
        ended = run(home, *words, variables={"TZ": zone})
        assert not ended.is_a_bug, ended.err
        assert ("no clock on earth" in ended.err) == (zone[3:] in {"99", "-167:59:59"})
    assert '+00:00"' in file.read_text() or 'Z","pain":4' in file.read_text()


NAMED = [
    ["journal", "export", "-o", f"{LONG}.jsonl"],
    ["journal", "import", LONG],
    ["journal", "merge", LONG],
    ["journal", "backup", f"{LONG}.jsonl.gz"],
    ["practice", LONG],
    ["practice", f"{LONG}.toml"],
    ["routines", "show", LONG],
    ["routines", "show", f"{LONG}.toml"],
    ["routines", "check", f"{LONG}.toml"],
    ["routines", "add", f"{LONG}.toml"],
    ["routines", "edit", LONG],
    ["journal", "show", LONG],
    ["plan", "use", LONG],
    ["config", "set", LONG, "x"],
    ["journal", "export", "-o", "~nosuchuser/x.jsonl"],
    ["journal", "import", "~nosuchuser/x.jsonl"],
    ["practice", "~nosuchuser/x.toml"],
    ["journal", "import", "/dev/zero"],
    ["journal", "merge", "/dev/zero"],
    ["journal", "import", "pipe.toml"],
    ["journal", "merge", "pipe.toml"],
    ["routines", "add", "pipe.toml"],
    ["routines", "check", "pipe.toml"],
    ["routines", "show", "pipe.toml"],
    ["practice", "pipe.toml"],
    ["journal", "import", "."],
    ["journal", "merge", "."],
    ["journal", "backup", "/dev/full"],
    ["journal", "export", "--force", "--format", "csv", "-o", "pipe.toml"],
]


@pytest.mark.parametrize("words", NAMED, ids=lambda words: " ".join(words).replace(LONG, "LONG"))
def test_what_is_named(home: Path, words: list[str]) -> None:
    """A name that is too long, of nobody's home, or of no ordinary file is refused at once, in one line."""
    lay(home)
    os.mkfifo(home.parent / "pipe.toml")
    ended = run(home, *words)
    assert ended.code in {1, 2}
    assert not ended.is_a_bug
    assert len((ended.err + ended.out).strip().splitlines()) == 1
    assert words[-1] in ended.err + ended.out or words[-2] in ended.err + ended.out


@pytest.mark.parametrize("variables", [{}, {"TMPDIR": "/nowhere"}], ids=["full", "none"])
@pytest.mark.parametrize("verb", ["import", "merge"])
def test_no_room_for_what_comes_in(home: Path, verb: str, variables: dict[str, str | None]) -> None:
    """An import that has no room says so, and adds nothing."""
    file = lay(home)
    (home.parent / "in.jsonl").write_text(
        "".join(line(number, 1 + number % 20) for number in range(200, 100, -1))
    )
    ended = run(home, "journal", verb, "in.jsonl", "--yes", variables=variables, prepare=places.small_files)
    assert (ended.code, len(complaints(ended))) == (1, 1), ended.err
    assert [path.name for path in file.parent.glob("*.jsonl")] == [file.name]


def test_a_byte_order_mark_out_of_order(home: Path) -> None:
    """It is put in order once, and then the journal is sound."""
    file = lay(home, [line(1, 5), "\ufeff" + line(2, 20), line(3, 6)])
    file.chmod(0o600)
    file.parent.chmod(0o700)
    assert run(home, "journal", "check", "--repair").code == 0
    ended = run(home, "journal", "check")
    assert (ended.code, ended.out) == (0, "3 lines in 1 file: sound\n")


TYPED = [
    ("ü".encode(), {"LC_ALL": "C", "PYTHONUTF8": "0"}, "ü"),
    ("ü".encode(), {"LC_ALL": "C"}, "ü"),
    (b"\xfc", {"LC_ALL": "C", "PYTHONUTF8": "0"}, "ü"),
    (b"\xfc", {"LC_ALL": "C.UTF-8"}, "ü"),
]


@pytest.mark.parametrize(("typed", "variables", "read"), TYPED)
@pytest.mark.parametrize("words", [["log", "4"], ["log", "--pain", "4", "--note"]])
def test_words_in_another_encoding(
    home: Path, words: list[str], typed: bytes, variables: dict[str, str | None], read: str
) -> None:
    """Words are read as they were typed, whatever the locale takes them for."""
    file = lay(home)
    ended = run(home, *words, b"R" + typed + b"ckenxyz", variables=variables)
    assert ended.code == 0
    assert json.loads(file.read_text().splitlines()[-1])["note"].split()[-1] == f"R{read}ckenxyz"


def test_a_path_in_another_encoding(home: Path) -> None:
    """A path stays as the system gave it."""
    lay(home)
    run(home, "journal", "export", "-o", b"\xfc.jsonl")
    assert b"\xfc.jsonl" in os.listdir(os.fsencode(home.parent))  # noqa: PTH208 - bytes


def test_json_and_what_a_journal_holds(home: Path) -> None:
    """JSON has controls and bidi characters escaped; lines of the journal go out byte for byte."""
    noted = run(home, "log", "--pain", "4", "--note", "a\u202eb\x9bc", "--json")
    assert json.loads(noted.out)["note"] == "a\u202eb\x9bc"
    assert noted.out.isascii()
    (file,) = (home / "journal").glob("*.jsonl")
    written = file.read_text()
    assert run(home, "journal", "export", "-o", "-").out == written
    exported = run(home, "journal", "export", "-o", "-", "--format", "json").out
    assert exported.isascii()
    assert json.loads(exported)["lines"] == [json.loads(written)]


def test_first_reports_at_once(home: Path) -> None:
    """Each makes or finds the backup of the week, and none disturbs another."""
    file = lay(home)
    began = [
        subprocess.Popen(
            [*places.QI, "journal", "backup"] if number % 2 else [*places.QI, "report"],
            env={**os.environ, "QI_HOME": str(home)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for number in range(10)
    ]
    for process in began:
        _, told = process.communicate(timeout=places.PATIENCE)
        assert (process.returncode, told) == (0, b"")
    backups = sorted((home / "backups").iterdir())
    assert backups
    for backup in backups:
        assert gzip.decompress(backup.read_bytes()) == file.read_bytes()


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json"])
def test_a_terminal_is_not_disturbed(home: Path, kind: str) -> None:
    """What a pipe has byte for byte is written visibly on a terminal."""
    hostile = "a\u202eb\x9b2Jc"
    lay(home, [line(1).replace('"pain"', json.dumps({"note": hostile})[1:-1].encode().decode() + ',"pain"')])
    file = own_file(home)
    file.write_text(file.read_text().replace("\\u202e", "\u202e").replace("\\u009b", "\x9b"))
    words = ["journal", "export", "-o", "-", "--format", kind]
    with Terminal(home.parent, [*places.QI, *words]) as terminal:
        assert terminal.exit_code() == 0
    shown = terminal.output.decode()
    assert "a\\u202eb\\u009b2Jc" in shown
    assert not {"\u202e", "\x9b", "\x1b"} & set(shown)
    assert (hostile in run(home, *words).out) == (kind != "json")
