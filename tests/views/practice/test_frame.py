"""The practice screen as a value: golden frames at many sizes, and what no size may lose."""

from collections.abc import Callable
from io import StringIO
from itertools import groupby

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from qicli.adapters.home.library import Library, shipped_folder
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gated_words import gated_words
from qicli.core.practice.gates import gated
from qicli.core.practice.playback import Command, Playback, advance, begin
from qicli.core.practice.routine import Routine
from qicli.core.practice.unfolding import settling_time, spoken, unfold
from qicli.ports import Scene
from qicli.views.practice.frame import Look, frame
from qicli.views.practice.letters import letters
from qicli.views.practice.rows import Bar, Centred, Words
from strategies import exercised, looks

LIBRARY = Library(shipped_folder(), shipped_folder())


def playback(name: str, *looks: tuple[float, Command | None], introduce: bool = False) -> Playback:
    """A shipped routine, after these looks at the clock in seconds."""
    state, _ = begin(unfold(LIBRARY.find(name), lead_in=15, introduce=introduce), 0)
    for second, command in looks:
        state, _ = advance(state, round(second * 1000), command)
    return state


def seen(
    scene: Scene, width: int, height: int, *, ascii_only: bool = False, counting: bool = False
) -> list[str]:
    """The rows as a terminal without colour shows them."""
    shown = []
    for row in frame(scene, Look(width, height, ascii_only, counting)):
        console = Console(file=StringIO(), width=width, force_terminal=False)
        options = console.options
        options.encoding = "ascii" if ascii_only else "utf-8"
        shown += ["".join(piece.text for piece in line) for line in console.render_lines(row, options)]
    return shown


CAUTIONS = tuple(LIBRARY.find("spinal-wave").cautions)
SCENES = {
    "settling": Scene(playback("spinal-wave", (4, None)), cautions=CAUTIONS),
    "told": Scene(playback("spinal-wave", (20, None), introduce=True)),
    "in": Scene(playback("spinal-wave", (27.2, None))),
    "out": Scene(playback("spinal-wave", (33.5, None)), bell=True),
    "hold": Scene(playback("kidney-tapping", (329.4, None))),
    "tap": Scene(playback("kidney-tapping", (200.7, None))),
    "free": Scene(playback("easy-breathing", (21, None))),
    "notice": Scene(playback("hip-circles", (130, Command.EASE)), notice="Smaller now."),
    "paused": Scene(playback("spinal-wave", (27.2, Command.PAUSE))),
    "help": Scene(playback("spinal-wave", (27.2, Command.PAUSE)), helping=True),
    "last": Scene(playback("standing-like-a-tree", (254.9, None))),
}
EXERCISES = {
    "press": Scene(playback("press-ups-lying", (15 + 30 + 7 * 3 + 2, None))),
    "reach": Scene(playback("bird-dog", (15 + 20 + 80 + 20 + 8 * 2 + 2, None))),
    "between-sets": Scene(playback("bird-dog", (15 + 20 + 80 + 4, None))),
}
GATES: list[Gate] = ["recent-surgery", "numb-foot"]
SIZES = [(40, 12), (40, 18), (80, 24), (200, 60)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", SCENES)
def test_golden_frames(name: str, size: tuple[int, int], golden: Callable[[str, str], None]) -> None:
    """Each scene at each size, row by row."""
    rows = seen(SCENES[name], *size)
    assert len(rows) == size[1]
    golden(f"frame-{name}-{size[0]}x{size[1]}", "".join(f"|{row}|\n" for row in rows))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize(
    ("name", "counted"),
    [("press", ["4/10"]), ("reach", ["set 2/2 · 3/5"]), ("between-sets", ["Rest", "set 2"])],
)
def test_sets_and_repetitions_are_counted(name: str, counted: list[str], size: tuple[int, int]) -> None:
    """Which set, and how many of it, at every size; while resting, what comes."""
    text = "\n".join(seen(EXERCISES[name], *size))
    assert all(part in text for part in counted)


def test_staying_says_to_keep_breathing() -> None:
    """Under the large word, for as long as it lasts; the word is no breath."""
    text = "\n".join(seen(EXERCISES["reach"], 80, 24))
    assert "keep breathing" in text.split("▌")[0]
    assert "breath 3" not in text


@pytest.mark.parametrize("name", ["in", "notice", "paused", "help"])
def test_golden_ascii_frames(name: str, golden: Callable[[str, str], None]) -> None:
    """Where there is only ASCII, the screen says the same."""
    rows = seen(SCENES[name], 80, 24, ascii_only=True)
    text = "".join(f"|{row}|\n" for row in rows)
    assert text.isascii()
    golden(f"frame-{name}-80x24-ascii", text)


sizes = st.builds(Look, st.integers(10, 220), st.integers(3, 70), st.booleans())


@given(exercised, looks, sizes, st.booleans())
def test_any_scene_at_any_size(
    routine: Routine, script: list[tuple[int, Command | None]], look: Look, helping: bool
) -> None:
    """As many rows as the terminal is high, none wider than it; never an error."""
    state, _ = begin(unfold(routine, lead_in=3), 0)
    now = 0
    for wait, command in script:
        now += wait
        state, _ = advance(state, now, command)
    rows = frame(Scene(state, helping=helping, notice="Smaller now."), look)
    assert len(rows) == look.height
    console = Console(file=StringIO(), width=look.width)
    for row in rows:
        line, *more = console.render_lines(row, pad=False)
        assert not more
        assert sum(piece.cell_length for piece in line) <= look.width


@pytest.mark.parametrize("height", range(3, 24))
@pytest.mark.parametrize("width", [20, 40, 80])
def test_what_no_size_loses(width: int, height: int) -> None:
    """The phase, the bar and the time left are always there."""
    text = "\n".join(seen(SCENES["out"], width, height))
    assert "OUT" in text or "▀█▀" in text or "██████" in text
    assert "▌" in text
    assert "5:32" in text


def test_the_phase_is_five_rows_high_at_80x24() -> None:
    """Large enough to be read from two metres."""
    rows = seen(SCENES["in"], 80, 24)
    letters = [row for row in rows if "██" in row and "▌" not in row]
    assert len(letters) == 5


def test_the_bar_grows_from_the_centre_and_shrinks() -> None:
    """Moving means breathe: wider on the in-breath, narrower on the out-breath, still on a hold."""

    def filled(second: float, name: str = "spinal-wave") -> int:
        rows = seen(Scene(playback(name, (second, None))), 80, 24)
        return next(row for row in rows if row.startswith("▌")).count("█")

    breath_in = [filled(15 + tenth / 10) for tenth in range(40)]
    breath_out = [filled(19 + tenth / 10) for tenth in range(60)]
    assert breath_in == sorted(breath_in)
    assert breath_out == sorted(breath_out, reverse=True)
    assert (breath_in[0], breath_out[0]) == (0, 78)
    assert {filled(319.1 + tenth / 10, "kidney-tapping") for tenth in range(8)} == {78}


def words(text: str) -> list[str]:
    """The words of a text, without what tells that it goes on."""
    return text.replace("…", " ").split()


def cue_words(scene: Scene, size: tuple[int, int]) -> list[str]:
    """The words of the rows of ordinary text, but for the first and the last ones, title and foot."""
    rows = [row.left for row in frame(scene, Look(*size)) if isinstance(row, Words)]
    return words(" ".join(rows[1:]))


PHONES = [(40, 12), (40, 18), (44, 14), (80, 24)]


@pytest.mark.parametrize("size", PHONES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize(
    "slug", [routine.slug for routine in LIBRARY.routines() if isinstance(routine, Routine)]
)
def test_all_of_the_text_is_seen(slug: str, size: tuple[int, int]) -> None:
    """Before a step ends each word of it was there, and it changed only between breaths."""
    line = unfold(LIBRARY.find(slug))
    state, _ = begin(line, 0)
    for segment in line.segments:
        shown: list[str] = []
        breaths = sorted({phase.breath for phase in segment.phases})
        for breath in breaths:
            mine = [phase for phase in segment.phases if phase.breath == breath]
            instants = (
                [mine[0].start, mine[-1].end - 1] if breath else range(segment.start, segment.end, 1_000)
            )
            pages = []
            for instant in instants:
                now = msgspec.structs.replace(state, position=instant)
                pages.append(cue_words(Scene(now), size))
            if breath:
                assert pages[0] == pages[-1]
            shown += [word for page in pages for word in page]
        assert not set(words(segment.cue)) - set(shown), segment.label


@pytest.mark.parametrize(
    "size", [*SIZES, (60, 16), (44, 20), (120, 40)], ids=lambda size: "x".join(map(str, size))
)
@pytest.mark.parametrize("slug", ["kidney-tapping", "spinal-wave", "hip-circles"])
def test_letters_keep_their_size(slug: str, size: tuple[int, int]) -> None:
    """In, hold and out of a step have letters of one size, and nothing below or above them moves."""
    line = unfold(LIBRARY.find(slug))
    state, _ = begin(line, 0)
    for segment in line.segments:
        places = set()
        for phase in segment.phases:
            rows = frame(Scene(msgspec.structs.replace(state, position=phase.start)), Look(*size))
            bar = next(n for n, row in enumerate(rows) if isinstance(row, Bar))
            word = [n for n, row in enumerate(rows) if isinstance(row, Centred) and drawn(row.text)]
            places.add((bar, *word) if size[0] < 120 else (bar,))
        assert len(places) == 1


def drawn(text: str) -> bool:
    """Whether it is a row of blocks."""
    return bool(text.strip()) and set(text) <= set(" █▀▄")


@pytest.mark.parametrize("size", [(40, 18), (80, 24)], ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize(
    "slug", [routine.slug for routine in LIBRARY.routines() if isinstance(routine, Routine)]
)
def test_cautions_stand_while_one_settles(slug: str, size: tuple[int, int]) -> None:
    """All the time of settling, whole, in their order, with where to go and when to stop."""
    routine = LIBRARY.find(slug)
    state, _ = begin(unfold(routine, lead_in=15), 0)
    cautions = tuple(routine.cautions)
    shown: list[str] = []
    for second in range(15):
        now, _ = advance(state, second * 1_000)
        rows = seen(Scene(now, cautions=cautions), *size)
        shown.append(" ".join(words(" ".join(rows))))
    assert cautions[0] in shown[0]
    for caution in cautions:
        assert any(caution in page for page in shown)
    everything = set(words(now.timeline.segments[0].cue))
    assert not everything - set(words(" ".join(shown)))


@pytest.mark.parametrize("size", [(40, 12), (40, 18)], ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize(
    "slug", [routine.slug for routine in LIBRARY.routines() if isinstance(routine, Routine)]
)
def test_each_page_of_cautions_can_be_read(slug: str, size: tuple[int, int]) -> None:
    """On a phone each page stands as long as its words take, once, and all of them before the first step."""
    fit = gated(LIBRARY.find(slug), GATES)
    routine = fit.routine or LIBRARY.find(slug)
    said = (*routine.cautions, *filter(None, [gated_words(fit, GATES)]))
    state, _ = begin(unfold(routine, lead_in=settling_time(routine, said[len(routine.cautions) :])), 0)
    pages = [
        " ".join(cue_words(Scene(msgspec.structs.replace(state, position=at), cautions=said), size))
        for at in range(0, state.timeline.lead_in, 1_000)
    ]
    stood = [(page, len(list(group))) for page, group in groupby(pages)]
    shown = [page.partition(" next: ")[0] for page, _ in stood]
    assert len(set(shown)) == len(shown)
    for page, (_, seconds) in zip(shown, stood, strict=True):
        assert seconds * 1000 >= spoken(page) - 1_000, page
    assert not {word for text in said for word in words(text)} - set(words(" ".join(shown)))


def test_with_less_time_the_first_pages_stand() -> None:
    """No page flashes: in five seconds the first stands alone, long enough for what it says."""
    state, _ = begin(unfold(LIBRARY.find("spinal-wave"), lead_in=5), 0)
    seconds = [msgspec.structs.replace(state, position=at) for at in range(0, 5_000, 1_000)]
    assert len({tuple(cue_words(Scene(each, cautions=CAUTIONS), (40, 9))) for each in seconds}) == 1


def test_the_most_important_caution_comes_first() -> None:
    """Where there is no room for all at once, whole ones turn their pages in their order."""
    state, _ = begin(unfold(LIBRARY.find("spinal-wave"), lead_in=15), 0)
    first = seen(Scene(state, cautions=CAUTIONS), 40, 9)
    later, _ = advance(state, 14_900)
    last = seen(Scene(later, cautions=CAUTIONS), 40, 9)
    assert CAUTIONS[0] in " ".join(words(" ".join(first)))
    assert CAUTIONS[0] not in " ".join(words(" ".join(last)))


def test_what_a_step_asks_is_read_before_it_begins() -> None:
    """Its name in large letters, all of its instruction, how long there is to read, and what comes."""
    for size in [(40, 18), (80, 24)]:
        rows = seen(SCENES["told"], *size)
        text = " ".join(words(" ".join(rows)))
        name = letters("Arrive", "half" if size[0] == 40 else "large")
        assert all(part.rstrip() in lines_of(rows) for part in name)
        assert LIBRARY.find("spinal-wave").steps[0].cue in text
        assert "Then 4 breaths, 4 seconds in and 6 out." in text
        assert any(row.startswith("read ") for row in rows)
        assert not any(row.startswith("▌") for row in rows)


@pytest.mark.parametrize(
    ("name", "coming"),
    [
        ("press-ups-lying", "Then 10 times, one breath each."),
        ("bird-dog", "Then 5 times a side, 5 seconds each, in 2 sets."),
        ("knee-to-chest", "Then 3 times a side, 15 seconds each."),
    ],
)
def test_what_an_exercise_asks_is_counted_as_prescribed(name: str, coming: str) -> None:
    """Repetitions, how long each is, and sets; the rests between these are no side."""
    line = unfold(LIBRARY.find(name), introduce=True)
    for segment in line.segments:
        state, _ = begin(line, 0)
        text = seen(Scene(msgspec.structs.replace(state, position=segment.start)), 80, 24)
        if segment.introduces and coming in " ".join(words(" ".join(text))):
            return
    pytest.fail(coming)


def test_a_long_name_stands_on_two_lines() -> None:
    """On a phone, too, what is told first has its name in large letters."""
    line = unfold(LIBRARY.find("spinal-wave"), introduce=True)
    told = [each for each in line.segments if each.introduces][1]
    state, _ = begin(line, 0)
    text = lines_of(seen(Scene(msgspec.structs.replace(state, position=told.start)), 40, 18))
    assert drawn_in(text, "Rock the")
    assert drawn_in(text, "pelvis")


def test_the_seconds_of_the_breath() -> None:
    """Where they are counted, they stand in place of the breath's number, which the title keeps."""
    for second, number in [(27.2, 3), (29.0, 1), (34.9, 6)]:
        rows = seen(Scene(playback("spinal-wave", (second, None))), 80, 24, counting=True)
        word = f"{'in' if second < 29 else 'out'} {number}"
        drawn = [row.strip() for row in letters(word, "large")]
        assert all(any(part in row for row in rows) for part in drawn)
        assert "breath 2/4" in rows[0]


class TestWideScreens:
    """From two metres away."""

    def test_the_instruction_is_large(self) -> None:
        """At 200 × 60 the instruction, too, stands in letters of three rows, and so do the breath's words."""
        rows = seen(SCENES["in"], 200, 60)
        large = lines_of(rows)
        assert drawn_in(large, "Stand with your feet as wide as your hips, a")
        assert drawn_in(large, "grow tall from the soles")

    def test_a_readable_column(self) -> None:
        """Where text is not large it is no wider than eyes can follow, over the middle."""
        rows = seen(SCENES["in"], 160, 30)
        cue = [row for row in rows if "Stand with" in row or "both feet" in row]
        assert all(row.startswith(" " * 40) and len(row.strip()) <= 72 for row in cue)

    def test_the_word_grows(self) -> None:
        """The larger the screen, the larger the letters of the phase."""
        heights = [
            sum("█" in row and "▌" not in row and "▀" not in row for row in seen(SCENES["in"], *size))
            for size in [(80, 24), (100, 45), (200, 60), (300, 90)]
        ]
        assert heights == sorted(heights)
        assert heights[0] == 5
        assert heights[-1] >= 15


def lines_of(rows: list[str]) -> str:
    """The rows as one text."""
    return "\n".join(rows)


def drawn_in(text: str, line: str) -> bool:
    """Whether this line stands there in letters of three half-block rows."""
    return all(row.rstrip() in text for row in letters(line, "half"))


@pytest.mark.parametrize("height", [1, 2, 3, 5, 8, 18])
@pytest.mark.parametrize("width", range(1, 10))
@pytest.mark.parametrize("name", SCENES)
def test_the_narrowest_screens_clip(name: str, width: int, height: int) -> None:
    """A screen of one column is a screen: nothing stands outside it, and nothing breaks."""
    rows = seen(SCENES[name], width, height)
    assert [len(row) for row in rows] == [width] * height


@pytest.mark.parametrize("size", [(65_535, 65_535), (65_535, 1), (1, 65_535), (0, 0)])
def test_absurd_sizes(size: tuple[int, int]) -> None:
    """A terminal that claims them gets what anyone could see."""
    for scene in SCENES.values():
        assert 1 <= len(frame(scene, Look(*size))) <= 200


def test_a_notice_is_not_cut() -> None:
    """On a phone it takes two rows, between words."""
    notice = "Leaving that step. r turns the rest into easy breathing."
    rows = seen(Scene(playback("spinal-wave", (27.2, None)), notice=notice), 40, 18)
    assert notice in " ".join(words(" ".join(rows[-2:])))


def test_lists_keep_their_indent() -> None:
    """A line that goes on in the list of keys begins under its own words."""
    rows = seen(SCENES["help"], 30, 24)
    begun = next(number for number, row in enumerate(rows) if row.startswith("r    "))
    assert rows[begun][12:].rstrip() == "just breathe from"
    assert rows[begun + 1].rstrip() == " " * 12 + "here on"


@pytest.mark.parametrize(("columns", "rows"), [(30, 10), (20, 6), (24, 8), (40, 9)])
def test_the_keys_that_matter_most_are_listed_on_any_screen(columns: int, rows: int) -> None:
    """Space, q and e come first, and no line of the list is cut."""
    shown = " ".join(" ".join(seen(SCENES["help"], columns, rows)[1:-1]).split())
    for choice in ("space: go on, pause", "q: end and save", "e: smaller, then past it"):
        assert choice in shown
    assert "…" not in shown


def test_the_list_says_how_to_close_it() -> None:
    """On a small screen, too, and before the keys that matter less."""
    assert "? or space: close this list" in " ".join(" ".join(seen(SCENES["help"], 30, 10)).split())


def picture(state: Playback, look: Look) -> list[tuple[int, str]]:
    """In which rows the large word and the bar stand, which are what is seen from afar."""
    rows = frame(Scene(state), look)
    bars = [y for y, row in enumerate(rows) if isinstance(row, Bar)]
    word = [
        y
        for y, row in enumerate(rows)
        if isinstance(row, Centred) and (set(row.text) <= set(" ▀▄█") or row.text.isupper())
    ]
    return [(y, "bar") for y in bars] + [(y, "word") for y in word if y < min(bars, default=0)]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("name", sorted({*LIBRARY.names()} - {"walk"}))
def test_that_hurts_changes_no_size_within_a_breath(name: str, size: tuple[int, int]) -> None:
    """Whichever breath of a step it is pressed in, the first or a later one; the words are others."""
    look = Look(*size)
    line = unfold(LIBRARY.find(name), lead_in=15)
    for segment in line.segments:
        for breath in (1, 2):
            phase = next((each for each in segment.phases if each.breath == breath), None)
            if phase is None or segment.step.gentle is None or segment.rests:
                continue
            moment = phase.start + 1_000
            before = msgspec.structs.replace(begin(line, 0)[0], position=moment, clock=moment)
            after, _ = advance(before, moment, Command.EASE)
            eased = after.timeline.at(after.position).segment
            if eased.count:
                assert eased.step != segment.step
                if breath == 1:  # the number is the same, so all of the picture is
                    assert picture(after, look) == picture(before, look)
                kinds = [[kind for _, kind in picture(each, look)] for each in (before, after)]
                assert kinds[0] == kinds[1]
