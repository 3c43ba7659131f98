"""Draws docs/screen.svg, the picture in the README, from the real frame: run `make picture`."""

import re
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI

from qicli.adapters.home.library import Library, shipped_folder
from qicli.core.practice.playback import advance, begin
from qicli.core.practice.unfolding import unfold
from qicli.ports import Scene
from qicli.views.practice.frame import Look, frame

WIDTH, HEIGHT = 80, 24
MOMENT = 142_300  # ms: in the small wave, an in-breath two thirds full


def main() -> None:
    """Write the picture beside this file."""
    library = Library(shipped_folder(), shipped_folder())
    playback, _ = begin(unfold(library.find("spinal-wave"), lead_in=15), 0)
    playback, _ = advance(playback, MOMENT)
    console = Console(record=True, width=WIDTH, height=HEIGHT, file=StringIO(), force_terminal=True)
    for row in frame(Scene(playback), Look(WIDTH, HEIGHT)):
        console.print(row, end="")
    picture = console.export_svg(title="qi practice spinal-wave", theme=MONOKAI)
    picture = re.sub(r"@font-face \{.*?\}", "", picture, flags=re.DOTALL)  # nothing is fetched to see it
    Path(__file__).with_name("screen.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
