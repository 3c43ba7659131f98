"""Time for every word: cautions are read before the first breath, and no step is shorter than its words."""

from collections.abc import Sequence

import msgspec
import pytest

from fakes import FakeAsk, FakeWorld, Run, sessions, settings, unasked
from qicli.commands.for_you import for_you
from qicli.commands.practice.answers import NOT_UNDERSTOOD, ONCE_MORE
from qicli.commands.reading import PAIN_NOW
from qicli.commands.shaping import Wishes, shaped, timeline_for
from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.fitting import SHORTEST_SETTLE, least_ms
from qicli.core.practice.routine import Routine
from qicli.core.practice.unfolding import settling_words, spoken, telling
from qicli.errors import UsageError

# One condition for each set of loads, and nobody's.
CONDITIONS: list[list[Gate]] = [
    [],
    *([gate] for gate in {(each.rules_out, each.softens): name for name, each in GATES.items()}.values()),
]
BEGINS = "Any key begins, q leaves; by itself in {} s. "


def seconds_for(*unread: str) -> int:
    """Whole seconds in which these can be read."""
    return -(-spoken(*unread) // 1000)


def begins(*unread: str) -> str:
    """What is asked where these have no time while one settles."""
    return BEGINS.format(seconds_for(*unread))


def wished(minutes: float | None, remarks: tuple[str, ...], *, gentle: bool) -> Wishes:
    """A practice of so many minutes, each step told first, and nothing asked."""
    return msgspec.structs.replace(unasked(minutes=minutes, gentle=gentle, introduce=True), remarks=remarks)


@pytest.mark.parametrize("gates", CONDITIONS, ids=lambda gates: gates[0] if gates else "none")
def test_every_routine_has_time_for_its_words(world: FakeWorld, gates: list[Gate]) -> None:
    """Whatever somebody told: in the minutes there are, and with all that is said read while one settles."""
    settings(world, f"[person]\ngates = {gates}")
    for routine in world.library.routines():
        assert isinstance(routine, Routine)
        for minutes, gentle in ((None, False), (2, False), (4.5, True), (9, False), (20, True)):
            try:
                fit = for_you(world, routine, None)
                wishes = wished(minutes, fit.remarks, gentle=gentle)
                line = timeline_for(fit.routine, wishes)
            except UsageError:  # it is left out, or cannot be had in that time
                continue
            cautioned = shaped(fit.routine, wishes).routine
            if minutes is None:
                assert line.lead_in >= settling_words(cautioned, fit.remarks)
            else:
                assert line.duration <= minutes * 60_000
                assert line.lead_in >= SHORTEST_SETTLE * 1000
            for segment in line.segments:
                if segment.number and not segment.rests:
                    assert segment.end - segment.start >= telling(segment.step), (routine.slug, segment.name)


class Slow(FakeAsk):
    """Nobody answers, and the time goes by."""

    def __init__(self, world: FakeWorld) -> None:
        super().__init__()
        self._world = world

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> str | None:
        """None, so many seconds later."""
        answer = super().key(question, keys, seconds=seconds)
        self._world.pass_time(seconds=seconds or 0)
        return answer


class TestReadBefore:
    """What there is no time to read while one settles is left on the screen before."""

    @staticmethod
    def asked(run: Run, world: FakeWorld, *words: str, answer: str | None = None) -> list[str]:
        """The questions of a second practice of the day, at a terminal."""
        world.terminal = True
        run("practice", "sink-the-qi", "--no-ask")
        world.ask = FakeAsk([answer])
        world.script()
        run("practice", *words)
        return world.ask.questions

    @pytest.mark.parametrize(
        "words", [["--lead-in", "0"], ["--lead-in", "9"], ["--lead-in", "0", "--no-ask"]]
    )
    def test_with_a_short_lead_in(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """Until a key, and no longer than they take."""
        asked = self.asked(run, world, "spinal-wave", *words)
        unread = world.library.find("spinal-wave").cautions
        assert asked == [begins(*unread)]
        assert world.ask.patience == [seconds_for(*unread)]
        assert len(sessions(world)) == 2

    def test_q_leaves(self, run: Run, world: FakeWorld) -> None:
        """Whom a caution keeps from it need not begin."""
        asked = self.asked(run, world, "spinal-wave", "--lead-in", "0", answer="q")
        assert asked == [begins(*world.library.find("spinal-wave").cautions)]
        assert len(sessions(world)) == 1

    def test_in_few_minutes(self, run: Run, world: FakeWorld) -> None:
        """Where settling had to shrink so far that the cautions have no time, and only there."""
        for minutes in (2, 2.2, 3):
            asked = self.asked(run, world, "spinal-wave", "--minutes", str(minutes))
            line = world.screen.scenes[-1].playback.timeline
            assert line.duration <= minutes * 60_000
            unread = world.library.find("spinal-wave").cautions
            if line.lead_in >= spoken(*unread):
                assert asked == []
                continue
            (waited,) = world.ask.patience
            assert waited is not None
            assert asked == [BEGINS.format(waited)]
            assert 0 < waited <= seconds_for(*unread)
            least = least_ms(world.library.find("spinal-wave"), SHORTEST_SETTLE)
            assert waited * 1000 + least <= minutes * 60_000

    def test_the_wait_is_of_the_minutes(self, run: Run, world: FakeWorld) -> None:
        """What is left after it is practised: all of it lasts no longer than was asked for."""
        world.terminal = True
        run("practice", "sink-the-qi", "--no-ask")
        world.ask = Slow(world)
        world.script()
        run("practice", "spinal-wave", "--minutes", "2")
        (waited,) = world.ask.patience
        assert waited is not None
        assert waited * 1000 + world.screen.scenes[-1].playback.timeline.duration <= 120_000

    def test_no_wait_where_the_minutes_have_none(self, run: Run, world: FakeWorld) -> None:
        """In the fewest minutes it begins at once, and they stand while one settles."""
        least = least_ms(world.library.find("spinal-wave"), SHORTEST_SETTLE) / 60_000
        assert self.asked(run, world, "spinal-wave", "--minutes", f"{least + 0.001:.3f}") == []
        assert world.screen.scenes[-1].cautions

    def test_where_there_is_time(self, run: Run, world: FakeWorld) -> None:
        """Nothing is asked: they stand while one settles, as long as they take."""
        settings(world, '[person]\ngates = ["recent-surgery"]')
        assert self.asked(run, world, "spinal-wave") == []
        scene = world.screen.scenes[-1]
        assert scene.cautions[-1].startswith("As you told of surgery")
        assert scene.playback.timeline.lead_in >= spoken(*scene.cautions)

    def test_above_a_question(self, run: Run, world: FakeWorld) -> None:
        """They were read there."""
        assert self.asked(run, world, "spinal-wave", "--lead-in", "0", "--ask")[0] == "Pain now, 0–10? "
        assert not any("Any key begins" in question for question in world.ask.questions)

    def test_what_is_said_after_the_question(self, run: Run, world: FakeWorld) -> None:
        """It stood under nothing yet: that an answer was not understood, or that it was known."""
        words = ("spinal-wave", "--lead-in", "0", "--ask")
        asked = self.asked(run, world, *words, answer="zonked")
        assert asked == [PAIN_NOW, ONCE_MORE, begins(NOT_UNDERSTOOD), PAIN_NOW]
        run("log", "4 back")
        asked = self.asked(run, world, *words)
        remark = world.screen.scenes[-1].cautions[-1]
        assert remark.startswith("Before: 4")
        assert asked == [begins(*world.library.find("spinal-wave").cautions, remark), PAIN_NOW]

    def test_the_sixth_time(self, run: Run, world: FakeWorld) -> None:
        """Five seconds, and nothing asked: they were read today."""
        world.terminal = True
        for _ in range(5):
            run("practice", "spinal-wave", "--done", "--minutes", "1")
            world.pass_time(minutes=5)
        assert self.asked(run, world, "spinal-wave", "--no-ask") == []
        assert world.screen.scenes[-1].playback.timeline.lead_in == 5_000

    def test_a_third_caution(self, run: Run, world: FakeWorld) -> None:
        """All of them, before the key."""
        path = world.paths.routines / "tiny.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TINY)
        world.terminal = True
        out = run("practice", "tiny", "--lead-in", "0", "--no-ask").stdout
        first, second, third = (out.index(f"{word} slow") for word in ("One", "Two", "Three"))
        assert first < second < third


TINY = """
schema = 1
title = "Tiny"
summary = "A few breaths."
posture = "any"
cautions = [
  "One slow thing of which so much is said that it fills a line alone on any terminal.",
  "Two slow things of which so much is said that they fill a line alone on any terminal.",
  "Three slow things of which so much is said that they fill a line alone on any terminal.",
]
[[steps]]
name = "Sway"
cue = "Sway."
breaths = 1
"""


class TestHints:
    """What is worth knowing before the first practice of all."""

    BELL = "The bell is off"

    def test_while_one_settles(self, run: Run, world: FakeWorld) -> None:
        """Where nothing is asked they stand there, with time for their words."""
        world.terminal = True
        run("practice", "spinal-wave", "--no-ask")
        scene = world.screen.scenes[0]
        assert any(self.BELL in line for line in scene.cautions)
        assert scene.playback.timeline.lead_in >= spoken(*scene.cautions)

    def test_above_the_question(self, run: Run, world: FakeWorld) -> None:
        """Where something is asked they were read there."""
        world.terminal = True
        world.ask = FakeAsk(["4"])
        out = run("practice", "spinal-wave").stdout
        assert out.count(self.BELL) == 1
        assert not any(self.BELL in line for line in world.screen.scenes[0].cautions)

    def test_without_time_to_settle(self, run: Run, world: FakeWorld) -> None:
        """They are said after it alone."""
        world.terminal = True
        out = run("practice", "spinal-wave", "--no-ask", "--lead-in", "0").stdout
        assert out.count(self.BELL) == 1
        assert out.index("Stop if") < out.index(self.BELL) < out.index("of Spinal Wave")

    def test_never_again(self, run: Run, world: FakeWorld) -> None:
        """Of a second practice nothing of it is said."""
        world.terminal = True
        run("practice", "spinal-wave", "--no-ask")
        assert self.BELL not in run("practice", "spinal-wave", "--no-ask").stdout
