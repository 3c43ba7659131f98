"""What all tests share: nobody's real home is ever touched, and goldens can be written anew."""

from collections.abc import Callable
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


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden files anew from what the program shows now."""
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(autouse=True)
def no_real_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever would look for the person's files finds an empty folder of the test's own."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("QI_HOME", str(tmp_path / "qi"))
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
