"""What all tests share: nobody's real home is ever touched, and goldens can be written anew."""

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from typer.testing import CliRunner, Result

from fakes import FakeWorld, Run
from qicli.cli import app

# A busy machine is no fault of what is tested. With `--hypothesis-profile=steady` the same code is always
# tested with the same examples; without it every run looks for new ones.
BUSY = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("qi", **BUSY)  # type: ignore[arg-type] # a table
settings.register_profile("steady", derandomize=True, **BUSY)  # type: ignore[arg-type] # the same
settings.load_profile("qi")

GOLDEN = Path(__file__).parent / "golden"
MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it
ROOM = 2**30  # bytes


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden files anew from what the program shows now."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


def pytest_configure() -> None:
    """Thousands of small files are made and removed; they lie in memory, where there is room for it."""
    if sys.platform == "linux" and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        noexec = os.statvfs(MEMORY).f_flag & os.ST_NOEXEC  # an editor that a test makes has to run
        if not noexec and os.access(MEMORY, os.W_OK):
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes minutes runs only where it is asked for by its marker."""
    if "study" not in config.option.markexpr:
        later = pytest.mark.skip(reason="takes minutes: make test-study")
        for item in items:
            if item.get_closest_marker("study"):
                item.add_marker(later)


def pytest_collection_finish() -> None:
    """What was collected stays until the end, and the garbage collector need not look through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_disks() -> Iterator[None]:
    """No test's power fails: what it writes need not be on the disk. Other processes wait as ever."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(scope="session")
def nowhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders which are not there, a new one each time."""
    base = tmp_path_factory.getbasetemp()
    return (base / f"nowhere-{number}" for number in count())


@pytest.fixture(autouse=True)
def no_real_home(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, nowhere: Iterator[Path]
) -> None:
    """Whatever would look for the person's files finds an empty folder of the test's own.

    It is in the test's `tmp_path`, if it has one: making and removing one takes longer than most tests.
    """
    own = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else next(nowhere)
    monkeypatch.setenv("HOME", str(own / "home"))
    monkeypatch.setenv("QI_HOME", str(own / "qi"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def world(tmp_path: Path) -> FakeWorld:
    """A world of fakes around real files in a folder of the test's own."""
    return FakeWorld(tmp_path / "qi")


@pytest.fixture
def run(world: FakeWorld) -> Run:
    """Run `qi` with these words in the fake world."""

    def run_qi(*words: str) -> Result:
        world.__dict__.pop("settings", None)  # each start reads them anew
        return CliRunner().invoke(app, list(words), obj=world, prog_name="qi")

    return run_qi


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with `tests/golden/NAME.txt`."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if request.config.getoption("--update-golden"):
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare
