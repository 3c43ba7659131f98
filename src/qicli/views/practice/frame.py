"""The practice screen as a value: `frame` turns a scene and a look into rows."""

from itertools import islice
from typing import NamedTuple

from qicli.core.practice.timeline import Place
from qicli.ports import Scene
from qicli.views.practice.dark import dark
from qicli.views.practice.leading import leading, page_turn, seconds
from qicli.views.practice.listing import PAUSED_CHOICES, keys_of, listing
from qicli.views.practice.look import Look, bounded
from qicli.views.practice.quiet import quiet
from qicli.views.practice.rows import BLANK, Bar, Gauge, Row
from qicli.views.practice.title import Span, spans

__all__ = ["Look", "Motion", "frame", "still"]


def frame(scene: Scene, look: Look) -> tuple[Row, ...]:
    """The rows of the screen, as many as it is high."""
    look = bounded(look)
    playback = scene.playback
    place = playback.timeline.at(playback.position)
    if scene.helping:
        rows = listing(scene, place, look, keys_of(scene), large=False)
    elif look.dark:
        rows = dark(scene, place, look)
    elif playback.paused:
        rows = listing(scene, place, look, PAUSED_CHOICES, large=True)
    elif is_quiet(place):
        rows = quiet(scene, place, look)
    else:
        rows = leading(scene, place, look)
    return tuple(islice([*rows, *[BLANK] * look.height], look.height))


def is_quiet(place: Place) -> bool:
    """Whether nothing is done yet, and there is time to read."""
    return not place.segment.number or place.segment.introduces


class Motion(NamedTuple):
    """What moves by itself on a screen that is else as it was: in which rows, and how far the gauges go."""

    bar: tuple[int, ...]
    gauges: tuple[tuple[int, Span], ...]

    @classmethod
    def of(cls, rows: tuple[Row, ...], scene: Scene, place: Place, look: Look) -> "Motion":
        """What moves in these rows."""
        found = {span.name: span for span in spans(scene.playback, place, look)}
        return cls(
            tuple(y for y, row in enumerate(rows) if isinstance(row, Bar)),
            tuple((y, found[row.name]) for y, row in enumerate(rows) if isinstance(row, Gauge)),
        )


def still(scene: Scene, place: Place, look: Look) -> tuple[object, ...]:
    """All that the screen depends on but for what moves by itself; where it is the same, only that moved."""
    playback = scene.playback
    counted = seconds(place.phase, playback.position) if look.counting else 0
    return (
        place.phase,
        page_turn(playback, place, look),
        counted,
        playback.timeline,
        playback.state,
        scene.notice,
        scene.bell,
        scene.heard,
        scene.helping,
    )
