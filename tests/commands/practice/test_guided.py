"""A practice with a voice, with closed eyes, or that brightens: how it is wished, shaped, heard and seen."""

from pathlib import Path

import pytest

from fakes import FakeWorld, Run, at_terminal, settings

np = pytest.importorskip("numpy")

from qicli.adapters.sound.saying import Saying  # noqa: E402 - only with numpy
from qicli.adapters.sound.voice import Spoken  # noqa: E402
from qicli.adapters.sound.word_cache import WordCache  # noqa: E402
from qicli.commands.practice.guided import NO_COLOURS, NO_LINES  # noqa: E402
from qicli.core.practice.eyes import EYES_OPEN, NEEDS_WORDS, STAYS  # noqa: E402
from qicli.core.practice.placing import CALM  # noqa: E402
from qicli.core.practice.score import Hearing  # noqa: E402
from qicli.core.practice.timeline import PhaseKind, Timeline  # noqa: E402
from qicli.core.safety.tiers import STOP_RULE  # noqa: E402
from qicli.ports import Sight  # noqa: E402
from qicli.views.practice.flashing import NO_COLOUR  # noqa: E402


class Slow:
    """A voice that takes half a second for each word."""

    name = "flite"
    identity = "slow 1"

    def __init__(self) -> None:
        self.fails = False

    def say(self, text: str, pace: float) -> Spoken:
        """A steady hum, or nothing."""
        if self.fails:
            raise OSError("flite: ended with 1")
        return Spoken(np.full(int(len(text.split()) * 8_000 / pace), 0.1, np.float32), 16_000)


@pytest.fixture
def voice(world: FakeWorld, tmp_path: Path) -> Slow:
    """The world's voice, and somebody at the terminal."""
    slow = Slow()
    at_terminal(world)
    world.voice = Saying(slow, WordCache(tmp_path / "words"))  # type: ignore[arg-type] # its name is a text
    return slow


def led(world: FakeWorld) -> Timeline:
    """The timeline that was led."""
    return world.screen.scenes[0].playback.timeline


def seen(world: FakeWorld) -> Sight:
    """How the last practice was to be seen."""
    return world.sight


def introduced(world: FakeWorld) -> bool:
    """Whether steps were told first."""
    return any(phase.kind is PhaseKind.INTRODUCE for s in led(world).segments for phase in s.phases)


def test_a_voice_tells_each_step_first(run: Run, world: FakeWorld, voice: Slow) -> None:
    """Also the third time, for whoever listens cannot read; and its words are ready before it begins."""
    for _ in range(3):
        assert run("practice", "spinal-wave", "--voice", "--no-ask").exit_code == 0
    world.screen.scenes.clear()
    assert run("practice", "spinal-wave", "--voice", "--no-ask").exit_code == 0
    assert introduced(world)
    assert world.hearing == Hearing("tone", tones=False, voice="on", calm=CALM)
    assert world.words is not None
    saying, opening = world.words
    voice.fails = True
    said = saying.sounds(led(world), opening)
    assert STOP_RULE in said[0].text
    assert not saying.trouble


def test_what_is_to_be_typed_is_not_said(run: Run, world: FakeWorld, voice: Slow) -> None:
    """A hint at a command stands on the screen; spoken it would be of no use."""
    assert voice
    run("practice", "spinal-wave", "--voice", "--no-ask")
    assert any("qi config" in words for words in world.screen.scenes[0].cautions)
    assert world.words is not None
    assert not any("qi config" in words for words in world.words[1])


def test_not_told_first_if_that_is_wished(run: Run, world: FakeWorld, voice: Slow) -> None:
    """The words then find room among the breaths."""
    assert voice
    run("practice", "spinal-wave", "--voice", "--no-introduce", "--no-ask")
    assert not introduced(world)
    assert world.words is not None
    assert world.words[0].sounds(led(world), world.words[1])


def test_time_to_settle_is_as_long_as_the_words_take(run: Run, world: FakeWorld, voice: Slow) -> None:
    """A slow voice is heard to its end before the first step; what was wished stays."""
    assert voice
    run("practice", "kidney-tapping", "--voice", "--no-ask")
    assert world.words is not None
    first = world.words[0].sounds(led(world), world.words[1])[0]
    assert first.text.endswith(world.words[1][-1])
    assert first.at + first.ms <= led(world).lead_in
    world.screen.scenes.clear()
    run("practice", "kidney-tapping", "--voice", "--no-ask", "--lead-in", "20")
    assert led(world).lead_in == 20_000


def test_the_minutes_are_kept_all_the_same(run: Run, world: FakeWorld, voice: Slow) -> None:
    """However long the words take."""
    assert voice
    run("practice", "spinal-wave", "--voice", "--no-ask", "--minutes", "4")
    assert led(world).duration <= 4 * 60_000


def test_without_a_voice_it_is_said_how_to_have_one(run: Run, world: FakeWorld) -> None:
    """One line, and the practice goes on."""
    at_terminal(world)
    result = run("practice", "spinal-wave", "--voice", "--no-ask")
    assert result.exit_code == 0
    assert "qicli[voice]" in result.stderr
    assert world.words is None


def test_a_voice_that_fails(run: Run, world: FakeWorld, voice: Slow) -> None:
    """One line, and the practice goes on."""
    voice.fails = True
    result = run("practice", "spinal-wave", "--voice", "--no-ask")
    assert result.exit_code == 0
    assert "ended with 1" in result.stderr
    assert world.screen.scenes


def test_by_the_settings(run: Run, world: FakeWorld, voice: Slow) -> None:
    """On, or by its name, at its pace; an option goes before them."""
    assert voice
    settings(world, 'voice = "flite"\nvoice_pace = 0.9\nsound = "bowl"\nflash = true')
    run("practice", "spinal-wave", "--no-ask")
    assert world.hearing == Hearing("bowl", voice="flite", calm=0.9)
    assert seen(world) == "bright"
    run("practice", "spinal-wave", "--no-ask", "--no-voice", "--no-flash")
    assert world.hearing == Hearing("bowl")
    assert seen(world) == "usual"


def test_closed_eyes(run: Run, world: FakeWorld, voice: Slow) -> None:
    """Sound and voice on, the screen dark, keys answered; and where eyes must be open that is said."""
    assert voice
    run("practice", "kidney-tapping", "--eyes-closed", "--no-ask")
    assert world.hearing == Hearing("tone", voice="on", answers=True)
    assert seen(world) == "dark"
    line = led(world)
    for segment in line.segments:
        if segment.number and not segment.rests:
            needs = not {"balance", "impact"}.isdisjoint(segment.step.loads)
            assert segment.cue.startswith(EYES_OPEN) == needs
    assert world.words is not None
    said = [sound.text for sound in world.words[0].sounds(line, world.words[1])]
    assert [text for text in said if EYES_OPEN in text]


def test_closed_eyes_without_words(run: Run, world: FakeWorld, voice: Slow) -> None:
    """The tones alone, if that is wished."""
    assert voice
    run("practice", "spinal-wave", "--eyes-closed", "--no-voice", "--sound", "breath", "--no-ask")
    assert world.hearing == Hearing("breath", answers=True)


def test_steps_for_open_eyes_keep_the_screen_where_nobody_says_so(run: Run, world: FakeWorld) -> None:
    """Without a voice a routine of balance or impact is seen, which is said; any other may be dark."""
    at_terminal(world)
    run("practice", "heel-drops", "--eyes-closed", "--no-voice", "--no-ask")
    assert seen(world) == "usual"
    assert NEEDS_WORDS in world.screen.scenes[0].cautions
    run("practice", "easy-breathing", "--eyes-closed", "--no-voice", "--no-ask")
    assert seen(world) == "dark"


@pytest.mark.parametrize("gate", ["fainting", "low-blood-pressure", "numb-foot", "unsteady-foot"])
def test_for_whom_eyes_stay_open(run: Run, world: FakeWorld, voice: Slow, gate: str) -> None:
    """The screen stays, which is said; sound and voice are there all the same."""
    assert voice
    settings(world, f'[person]\ngates = ["{gate}"]')
    result = run("practice", "easy-breathing", "--eyes-closed", "--no-ask")
    assert seen(world) == "usual"
    assert world.hearing is not None
    assert world.hearing.voice
    assert STAYS in result.stdout.replace("\n", " ")
    assert not any(EYES_OPEN in segment.cue for segment in led(world).segments)


def test_it_brightens(run: Run, world: FakeWorld) -> None:
    """Where it is wished, and can be; else it is said."""
    at_terminal(world)
    run("practice", "spinal-wave", "--flash", "--no-ask")
    assert seen(world) == "bright"
    assert world.hearing is None
    world.colours = False
    result = run("practice", "spinal-wave", "--flash", "--no-ask")
    assert seen(world) == "usual"
    assert NO_COLOURS in result.stdout
    assert NO_COLOURS == NO_COLOUR
    assert NO_LINES in run("practice", "spinal-wave", "--flash", "--plain", "--no-ask").stdout


def test_no_word_of_the_bell(run: Run, voice: Slow) -> None:
    """Whoever hears the first practice need not be told how to turn the bell on."""
    assert voice
    assert "The bell is off" not in run("practice", "spinal-wave", "--voice", "--no-ask").stdout


def test_not_both(run: Run) -> None:
    """A screen that is not to be seen cannot brighten."""
    result = run("practice", "spinal-wave", "--eyes-closed", "--flash")
    assert result.exit_code == 2
    assert "--eyes-closed and --flash" in result.stderr


def test_each_key_is_known_to_whoever_answers(run: Run, world: FakeWorld) -> None:
    """The scene says which key was obeyed, once; a key that means nothing is none."""
    at_terminal(world)
    world.script((1, "x"), (2, "m"), (3, "space"), (20, "space"), (40, "q"))
    run("practice", "spinal-wave", "--no-ask", "--lead-in", "0")
    pressed = [scene.pressed for scene in world.screen.scenes if scene.pressed]
    assert pressed == ["m", "space", "space", "q"]
