"""The screen for closed eyes: the word and the keys, on black, and nothing else."""

from io import StringIO

import pytest
from rich.console import Console

from qicli.adapters.home.library import Library, shipped_folder
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.unfolding import unfold
from qicli.ports import Scene
from qicli.views.practice.frame import Look, frame

LIBRARY = Library(shipped_folder(), shipped_folder())
SIZES = [(80, 24), (40, 18), (200, 60), (20, 5), (8, 2), (3, 1)]


def at(second: float, command: Command | None = None, *, slug: str = "spinal-wave") -> Scene:
    """A routine told first, so many seconds after its beginning."""
    state, _ = begin(unfold(LIBRARY.find(slug), lead_in=15, introduce=True), 0)
    return Scene(advance(state, round(second * 1000), command)[0])


def seen(scene: Scene, size: tuple[int, int] = (80, 24)) -> list[str]:
    """The rows with anything in them, as words."""
    console = Console(file=StringIO(), width=size[0], force_terminal=False)
    rows = frame(scene, Look(*size, dark=True))
    assert len(rows) == size[1]
    lines = ("".join(piece.text for piece in line) for row in rows for line in console.render_lines(row))
    return [line.strip() for line in lines if line.strip()]


def test_one_word_and_the_keys() -> None:
    """What is done now, and what can be pressed; no number, no bar, no instruction."""
    words = [seen(at(second))[0] for second in (2, 20, 30, 34)]
    assert words == ["listen", "listen", "in", "out"]
    assert seen(at(2))[1].startswith("space start now")
    assert seen(at(30))[1].startswith("space pause")
    assert len(seen(at(30))) == 2


def test_paused() -> None:
    """It stays dark while it waits, and says how to go on."""
    assert seen(at(30, Command.PAUSE)) == ["paused", "paused · space go on · ? help"]


@pytest.mark.parametrize(("slug", "word"), [("kidney-tapping", "tap"), ("walk", "easy")])
def test_without_breaths(slug: str, word: str) -> None:
    """Where no breath is led there is a word all the same."""
    line = unfold(LIBRARY.find(slug), lead_in=15, introduce=True)
    free = next(s for s in line.segments if s.number and not s.introduces and not s.breaths)
    assert seen(at((free.start + 100) / 1000, slug=slug))[0] == word


def test_between_two_sets() -> None:
    """A rest is called one."""
    line = unfold(LIBRARY.find("bird-dog"), lead_in=15, introduce=True)
    rest = next(segment for segment in line.segments if segment.rests)
    assert seen(at((rest.start + 100) / 1000, slug="bird-dog"))[0] == "rest"


def test_what_is_to_be_told_stands_in_place_of_the_keys() -> None:
    """A notice is seen by whoever opens the eyes."""
    state = at(30).playback
    assert seen(Scene(state, notice="Sound off.")) == ["in", "Sound off."]


def test_the_list_of_keys_is_as_ever() -> None:
    """Whoever asks for the keys wants to read."""
    state = at(30).playback
    assert len(seen(Scene(state, helping=True))) > 5


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_black_in_every_cell(size: tuple[int, int]) -> None:
    """Also where the terminal is white; as many rows as there are."""
    scene = at(30)
    file = StringIO()
    console = Console(
        file=file, width=size[0], force_terminal=True, color_system="truecolor", legacy_windows=False
    )
    for row in frame(scene, Look(*size, dark=True)):
        start = file.tell()
        console.print(row, end="")
        assert "48;2;0;0;0m" in file.getvalue()[start:]
    assert "in" in seen(scene, size)[0] or size[0] < 2
