"""The practice screen for closed eyes: nearly black, with only the word and the keys."""

from collections.abc import Iterator

from qicli.core.practice.timeline import Place
from qicli.ports import Scene
from qicli.views.practice.leading import WORDS
from qicli.views.practice.look import Look
from qicli.views.practice.rows import Centred, Row, Words
from qicli.views.practice.title import foot

# Grey that can just be read if one looks, and gives no light to a room; black also where a terminal is white.
STYLE = "#767676 on #000000"
LISTEN = "listen"


def dark(scene: Scene, place: Place, look: Look) -> Iterator[Row]:
    """The word in the middle, the keys at the bottom, or in their place what the person is to be told."""
    last = foot(scene, place, look, 1) if look.height > 1 else []
    above = (look.height - len(last) - 1) // 2
    below = look.height - len(last) - 1 - above
    yield from [Words("", style=STYLE)] * above
    yield Centred(word(scene, place), STYLE)
    yield from [Words("", style=STYLE)] * below
    yield from (_dimmed(row) for row in last)


def word(scene: Scene, place: Place) -> str:
    """What is done now, in one word."""
    segment, phase = place.segment, place.phase
    if scene.playback.paused:
        return "paused"
    if not segment.number or segment.introduces:
        return LISTEN
    if phase.kind in WORDS:
        return WORDS[phase.kind]
    return "rest" if segment.rests else "tap" if segment.step.tempo else "easy"


def _dimmed(row: Row) -> Row:
    return row._replace(style=STYLE) if isinstance(row, Words) else row
