"""The words that settings teach."""

import os
from pathlib import Path

import pytest

from fakes import FakeWorld, Run
from qicli.adapters.home.taught import read_taught
from qicli.core.words.vocabulary.phrases import NOTHING_TAUGHT, Taught
from qicli.errors import QiError


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A settings file that is not there yet."""
    return tmp_path / "config.toml"


def test_names(settings: Path) -> None:
    """In the table of words, beside whatever else is set."""
    settings.write_text(
        'bell = true\n[words]\ntreatments = ["hot stones"]\nmedicines = ["Arcoxia", "Å"]\n', "utf-8"
    )
    assert read_taught(settings) == Taught(treatments=("hot stones",), medicines=("Arcoxia", "Å"))


@pytest.mark.parametrize("text", [None, "", "bell = true", "this is = no = toml", "[words]", "# words"])
def test_nothing_taught(settings: Path, text: str | None) -> None:
    """No file, no table; and what is no business of this table is not even parsed."""
    if text is not None:
        settings.write_text(text)
    assert read_taught(settings) == NOTHING_TAUGHT


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[words", "words", id="no TOML"),
        pytest.param('words = "x"', "Expected `object`", id="no table"),
        pytest.param('[words]\ntreatments = "cupping"', "treatments", id="no list"),
        pytest.param("[words]\nmedicines = [3]", "medicines[0]", id="no names"),
        pytest.param('[words]\ndoctors = ["x"]', "doctors", id="another list"),
    ],
)
def test_what_cannot_be_read_is_named(settings: Path, text: str, told: str) -> None:
    """The file, what is wrong with it, and what follows from that."""
    settings.write_text(text)
    with pytest.raises(QiError) as error:
        read_taught(settings)
    assert str(settings) in str(error.value)
    assert told in str(error.value)
    assert "are not known until" in str(error.value)


def test_a_file_that_cannot_be_read(settings: Path) -> None:
    """A folder of that name."""
    settings.mkdir()
    with pytest.raises(QiError, match="cannot be read"):
        read_taught(settings)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a pipe among the files")
def test_a_pipe_is_not_waited_for(settings: Path) -> None:
    """Nobody may write into it, ever."""
    os.mkfifo(settings)
    with pytest.raises(QiError, match="no ordinary file"):
        read_taught(settings)


class TestAtTheCommandLine:
    """`qi log` knows what was taught."""

    @pytest.fixture(autouse=True)
    def _home(self, world: FakeWorld) -> None:
        world.paths.routines.parent.mkdir(parents=True, exist_ok=True)

    def teach(self, world: FakeWorld, text: str) -> None:
        """Write the settings."""
        (world.paths.routines.parent / "config.toml").write_text(text)

    def test_a_taught_name(self, run: Run, world: FakeWorld) -> None:
        """As words, and in the report as a painkiller."""
        self.teach(world, '[words]\ntreatments = ["hot stones"]\npainkillers = ["Katadolon"]')
        assert "pain 3 · hot stones · Katadolon 2  (" in run("log", "katadolon 2, hot stones 3").stdout
        run("practice", "spinal-wave", "--minutes", "2", "--before", "5", "--after", "3")
        assert "with a painkiller noted in the four hours before: 1" in " ".join(run("report").stdout.split())

    def test_broken_settings_stop_no_entry(self, run: Run, world: FakeWorld) -> None:
        """The entry is saved, with a word on the settings."""
        self.teach(world, "[words")
        result = run("log", "3", "back")
        assert result.exit_code == 0
        assert "config.toml" in result.stderr
        assert len(world.written()) == 1


@pytest.mark.parametrize(
    "text",
    ["# When it began, in your words.\nbell = tr", "since = 'words' [", "sword = ["],
    ids=["comment", "value", "key"],
)
def test_only_that_table_is_parsed_for(tmp_path: Path, text: str) -> None:
    """The word elsewhere costs nothing, and is no reason to look at what may be wrong there."""
    settings = tmp_path / "config.toml"
    settings.write_text(text)
    assert read_taught(settings) == NOTHING_TAUGHT


@pytest.mark.parametrize("before", ["", "bell = true\n"])
def test_a_byte_order_mark(settings: Path, before: str) -> None:
    """Some editors put one before a text; the names are known all the same."""
    settings.write_bytes(b"\xef\xbb\xbf" + f'{before}[words]\ntreatments = ["rolfing"]\n'.encode())
    assert read_taught(settings).treatments
