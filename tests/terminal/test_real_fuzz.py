"""Thousands of odd command lines and damaged files: no bug, no traceback, nothing that hangs.

`QI_LINES` and `QI_FILES` say how many: 5,000 and 2,000 if they say nothing; 100,000 and 20,000 by hand.
`QI_SEED` begins elsewhere.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

if sys.platform == "win32":
    pytest.skip("needs POSIX files and an alarm", allow_module_level=True)

from typer.testing import CliRunner

from astray import command_lines, damage
from fakes import FakeWorld
from qicli.adapters.journal.backups import back_up
from qicli.cli import app
from qicli.core.entry import Session, encode
from weeks import session, symptom

pytestmark = pytest.mark.terminal

IMPORTS = Path(__file__).parents[1] / "data" / "imports"
LINES = int(os.environ.get("QI_LINES", "5000"))
FILES = int(os.environ.get("QI_FILES", "2000"))
SEED = int(os.environ.get("QI_SEED", "1"))
PARTS = 4  # of the work, for as many processes
HANGS = 20  # seconds: everything here takes a fraction of one
ENDS_WELL = {0, 1, 2, 130}
SETTINGS = b'bell = true\nday_starts = "04:00"\n[words]\ntreatments = ["rolfing"]\n'
READING = [
    *(
        ["report", "--all"],
        ["report", "--json"],
        ["--json"],
        ["undo"],
        ["log", "4", "back"],
        ["log", "after", "3"],
    ),
    *(
        ["journal", "list"],
        ["journal", "list", "--json"],
        ["journal", "check"],
        ["journal", "check", "--repair"],
    ),
    *(["journal", "export", "-o", "-", "--format", kind] for kind in ("jsonl", "json", "csv")),
    *(
        ["journal", "backup"],
        ["journal", "show", "last"],
        ["safety"],
        ["plan"],
        ["plan", "export", "-"],
        ["config"],
    ),
    *(["routines"], ["routines", "show", "own"], ["routines", "check", "qi/routines/own.toml"], ["paths"]),
    *(
        ["checkin", "--peg", "5,4,6"],
        ["practice", "own", "--minutes", "1"],
        ["journal", "forget", "last", "--yes"],
    ),
    *(["journal", "import", f"in/{name}", "--yes"] for name in sorted(os.listdir(IMPORTS))),  # noqa: PTH208 - names
    *(["journal", "merge", "in/backup.jsonl.gz", "--yes"], ["journal", "edit", "last", "6"]),
]


def _hangs(_number: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"nothing came for {HANGS} seconds")


@contextmanager
def alarmed() -> Iterator[None]:
    """Whatever takes too long is ended by an exception."""
    before = signal.signal(signal.SIGALRM, _hangs)
    signal.alarm(HANGS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def ends_well(home: Path, words: list[str]) -> str:
    """What is wrong with how these words end; "" where nothing is."""
    world = FakeWorld(home)
    with alarmed():
        result = CliRunner().invoke(app, words, obj=world, prog_name="qi")
    told = result.stderr + result.stdout
    if result.exit_code not in ENDS_WELL or "that is a bug" in told or "Traceback" in told:
        logs = [path.read_text() for path in Path(os.environ["QI_HOME"]).glob("crash/*.log")]
        return f"{result.exit_code} {result.exception!r} {[*logs, told][0][-2000:]}"
    if isinstance(result.exception, TimeoutError):
        return "hangs"
    return ""


@pytest.fixture(scope="module")
def ordinary() -> Iterator[Path]:
    """A folder with an ordinary home of some weeks (`qi`), and files of other programs (`in`)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        world = FakeWorld(folder / "qi")
        felt = [
            symptom(day, day % 11, id=f"{day:012x}", note="rücken", tags=("x",)) for day in range(40, 0, -1)
        ]
        done = [session(day, 5, 3, id=f"{day:011x}f") for day in range(40, 0, -3)]
        world.journal.append_all(felt)
        world.journal.append_all(done)
        back_up(world.journal, world.paths.backups, world.now())
        (folder / "qi" / "routines").mkdir()
        shutil.copy(world.library.file("spinal-wave"), folder / "qi" / "routines" / "own.toml")
        world.paths.config.write_bytes(SETTINGS)
        now = world.now()
        cut = Session(id="ab12", logged=now, at=now, routine="own", seconds=60, planned=90, finished=False)
        world.journal.file.with_name(f".{world.journal.machine}.ab12.underway").write_bytes(encode(cut))
        shutil.copytree(IMPORTS, folder / "in")
        shutil.copy(next(world.paths.backups.iterdir()), folder / "in" / "backup.jsonl.gz")
        yield folder


@pytest.fixture
def lying_about(ordinary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that folder, which a run stands in."""
    monkeypatch.setenv("EDITOR", "true")
    place = tmp_path / "place"
    shutil.copytree(ordinary, place)
    monkeypatch.chdir(place)
    return place


@pytest.mark.parametrize("part", range(PARTS))
def test_odd_command_lines(lying_about: Path, part: int) -> None:
    """Whatever is typed is done, or refused."""
    chance = random.Random(SEED * PARTS + part)  # noqa: S311 - no secret
    lines = command_lines(chance)
    for number in range(LINES // PARTS):
        words = next(lines)
        if wrong := ends_well(lying_about / "qi", words):
            pytest.fail(f"line {number}: {words}: {wrong}")


@pytest.mark.parametrize("part", range(PARTS))
def test_damaged_files(ordinary: Path, part: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever becomes of a file, every verb does what it can, or says what it cannot."""
    chance = random.Random(SEED * PARTS + part)  # noqa: S311 - no secret
    monkeypatch.setenv("EDITOR", "true")
    for number in range(FILES // PARTS):
        place = tmp_path / f"place{number}"
        shutil.copytree(ordinary, place)
        monkeypatch.chdir(place)
        files = sorted(path for path in place.rglob("*") if path.is_file() and path.suffix != ".lock")
        chosen = chance.sample(files, chance.choice((1, 1, 2)))
        done = [f"{path.relative_to(place)}: {damage(path, chance)}" for path in chosen]
        for words in chance.sample(READING, 4):
            if wrong := ends_well(place / "qi", words):
                pytest.fail(f"file {number}: {done}: {words}: {wrong}; it is in {place}")
        monkeypatch.chdir(tmp_path)
        shutil.rmtree(place)
