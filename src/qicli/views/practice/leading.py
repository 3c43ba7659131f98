"""The practice screen while breaths are led: phase, bar and time left always, the rest as it fits."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from qicli.core.practice.playback import Playback
from qicli.core.practice.timeline import Phase, PhaseKind, Place, Segment
from qicli.core.practice.unfolding import spoken
from qicli.core.text import visible
from qicli.ports import Scene
from qicli.views.practice.arranging import Arranged, Wanted, arranged, column, large_lines, large_text
from qicli.views.practice.letters import letters, width
from qicli.views.practice.look import Look
from qicli.views.practice.rows import BLANK, Bar, Centred, Row, Words
from qicli.views.practice.title import foot, gauges, title
from qicli.views.practice.turning import page_at, page_of_breath
from qicli.views.practice.wrapping import Lines, wrapped

STYLES = {
    PhaseKind.INHALE: "bold cyan",
    PhaseKind.HOLD: "bold",
    PhaseKind.EXHALE: "bold green",
    PhaseKind.REST: "bold",
    PhaseKind.STAY: "bold cyan",
    PhaseKind.RETURN: "bold green",
    PhaseKind.SETTLE: "bold",
    PhaseKind.INTRODUCE: "bold",
}
WORDS = {
    PhaseKind.INHALE: "in",
    PhaseKind.HOLD: "hold",
    PhaseKind.EXHALE: "out",
    PhaseKind.REST: "rest",
    PhaseKind.STAY: "stay",
    PhaseKind.RETURN: "return",
}
LEADING_IN = {PhaseKind.INHALE, PhaseKind.HOLD, PhaseKind.STAY}
PAGE = 10_000  # ms: how long a page stands where the breath is left free
SHORTEST_PAGE = 5_000  # ms in which a page can be read


def leading(scene: Scene, place: Place, look: Look) -> Iterator[Row]:
    """The instruction over the phase, its word over the bar, and what is left below."""
    rows = _arranged(place, look)
    margin = (look.width - column(look)) // 2
    yield from [BLANK] * rows.above
    yield from [title(scene, place, look, 0 if rows.large_text else margin)] * rows.title
    yield from _text(rows, _page(scene.playback, place, rows.pages), look, margin)
    yield from [BLANK] * rows.gaps[0]
    yield from _phase(place, rows, look, scene.playback.position)
    yield from [BLANK] * rows.gaps[1]
    yield from _breath_cue(place, rows, look)
    yield from [bar(scene.playback, place, look)] * rows.bar
    yield from [BLANK] * rows.gaps[2]
    yield from gauges(scene.playback, place, look)[1 - rows.step :]
    yield from foot(scene, place, look, rows.foot)


def _arranged(place: Place, look: Look) -> Arranged:
    """The rows given out for this breath; where the step was made smaller in it they stay as they were."""
    anew = place.segment.was is not None and place.phase.breath <= 1
    return arranged(_wanted(place.segment, look, anew=anew), look)


@lru_cache(maxsize=64)
def _wanted(segment: Segment, look: Look, *, anew: bool) -> Wanted:
    """What this segment needs: the same through all its breaths, so that nothing changes size in them.

    Where it is begun `anew`, as what it was needs the same.
    """
    larger = (anew and segment.was) or segment
    versions = [larger.step, larger.step.softened()]
    breaths = [cue for step in versions for cue in (step.stay_cue, step.exhale_cue)]
    free = (segment.end - segment.start) // SHORTEST_PAGE
    words = (_word(each, phase, look, phase.end - 1) for each in (larger, segment) for phase in each.phases)
    return Wanted(
        visible(segment.cue),
        tuple(visible(step.cue) for step in versions),
        tuple(map(visible, breaths)) if segment.count else ("",),
        max(words, key=lambda word: width(word, "half")),
        larger.count or max(1, free),
    )


def _text(rows: Arranged, page: int, look: Look, margin: int) -> Iterator[Row]:
    lines = rows.pages[page]
    if not rows.large_text:
        yield from [Words(line, margin=margin) for line in lines]
        yield from [BLANK] * (rows.text_rows - len(lines))
        return
    drawn = list(large_text(lines, look))
    yield from [*drawn, *[BLANK] * (rows.text_rows - len(drawn))]


def page_turn(playback: Playback, place: Place, look: Look) -> int:
    """What the page depends on: the breath, or the second where pages turn with the time."""
    breath, segment = place.phase.breath, place.segment
    if breath and len(_arranged(place, look).pages) <= segment.count:
        return breath
    return -_second(playback, place)


def _second(playback: Playback, place: Place) -> int:
    """How many whole seconds of the segment have gone."""
    return (playback.position - place.segment.start) // 1000


def _page(playback: Playback, place: Place, pages: Sequence[Lines]) -> int:
    """A text too long for the screen turns its pages between breaths; there is time for all of them."""
    segment, breath = place.segment, place.phase.breath
    if breath and len(pages) <= segment.count:
        cycle = (segment.end - segment.start) // segment.count
        return page_of_breath(pages, breath, cycle, segment.count)
    whole = segment.end - segment.start
    stands = max(spoken(*(line for page in pages for line in page)), len(pages) * PAGE)
    gone = _second(playback, place) * 1000
    return page_at(pages, gone % stands, stands) if stands <= whole else page_at(pages, gone, whole)


def _phase(place: Place, rows: Arranged, look: Look, position: int) -> Iterator[Row]:
    text, style = _word(place.segment, place.phase, look, position), STYLES[place.phase.kind]
    if rows.size is None:
        yield Centred(text.upper(), style)
        return
    for row in letters(text, rows.size, ascii_only=look.ascii_only):
        yield Centred(row, style)


def _word(segment: Segment, phase: Phase, look: Look, position: int) -> str:
    """The phase, with the number of the breath, or where they are counted of the second."""
    if phase.breath:
        number = seconds(phase, position) if look.counting else phase.breath
        return f"{WORDS[phase.kind]} {number}"
    if segment.rests:
        return "rest"
    return "tap" if segment.step.tempo else "easy"


def seconds(phase: Phase, position: int) -> int:
    """The second of this part of the breath, counted from 1 as one counts aloud."""
    return (position - phase.start) // 1000 + 1


def _breath_cue(place: Place, rows: Arranged, look: Look) -> Iterator[Row]:
    """What to do with this part of the breath; a hold keeps the words of what led to it.

    As many rows for the in-breath as for the out-breath, so that nothing moves but the words.
    """
    step = place.segment.step
    cue = step.stay_cue if place.phase.kind in LEADING_IN else step.exhale_cue
    drawn: list[Row] = []
    if rows.large_text:
        for line in large_lines(visible(cue), look):
            drawn += [*(Centred(row, "bold") for row in letters(line, "half")), BLANK]
    else:
        drawn += [Centred(line, "bold") for line in wrapped(visible(cue), column(look))]
    yield from [*drawn, *[BLANK] * rows.breath_rows][: rows.breath_rows]


def bar(playback: Playback, place: Place, look: Look) -> Bar:
    """The breath bar at this moment, of this width."""
    inner = max(0, look.width - 2)
    phase, position = place.phase, playback.position
    if place.segment.step.tempo and not phase.breath:
        return _beat(place, position, inner)
    filled = min(2 * round(_fullness(phase, position) * inner / 2), inner)
    return Bar((inner - filled) // 2, filled, STYLES[phase.kind])


def _fullness(phase: Phase, position: int) -> float:
    """How full of breath, 0 to 1: grows on the in-breath, stays on a hold, shrinks on the out-breath."""
    done = (position - phase.start) / (phase.end - phase.start)
    match phase.kind:
        case PhaseKind.INHALE | PhaseKind.STAY:
            return done
        case PhaseKind.HOLD:
            return 1.0
        case PhaseKind.EXHALE | PhaseKind.RETURN:
            return 1.0 - done
        case _:
            return 0.0


def _beat(place: Place, position: int, inner: int) -> Bar:
    """A short block left and right of the middle in turn, in time with the tapping hands."""
    number = (position - place.segment.start) * place.segment.step.tempo // 60_000
    block = min(inner, max(1, inner // 12))
    start = inner // 2 - 2 * block if number % 2 == 0 else inner // 2 + block
    return Bar(max(0, min(start, inner - block)), block, "bold")
