"""The loop, told as stories: keys at their times, and what was shown, heard and counted."""

from collections.abc import Iterator
from itertools import product

import pytest

from fakes import FakeBody, FakeCues, FakeScreen
from qicli.core.practice.playback import Playback, State
from qicli.core.practice.routine import Breath, Gentle, Routine, Step
from qicli.core.practice.timeline import MarkKind, Timeline
from qicli.core.practice.unfolding import unfold
from qicli.player import KEEP_EVERY, PROMPT, Ending, Fingers, Stage, play
from qicli.ports import Scene

WAVE = Step(name="Wave", cue="Wave.", breaths=2, gentle=Gentle(name="Small wave"))
REST = Step(name="Rest", cue="Rest.", breaths=2)
FIVE = Breath(inhale=2, exhale=3)


def timeline(lead_in: float = 0) -> Timeline:
    """Twenty seconds in two steps."""
    routine = Routine(slug="r", title="R", summary="R.", posture="any", steps=(WAVE, REST), breath=FIVE)
    return unfold(routine, lead_in=lead_in)


class Evening:
    """A practice with everything around it."""

    def __init__(
        self,
        *keys: tuple[float, str],
        away: float = 0,
        lag: int = 0,
        cadence: int | None = 100,
        attended: bool = True,
    ) -> None:
        self.attended = attended
        self.body = FakeBody(keys, away=away, lag=lag)
        self.screen = FakeScreen(cadence=cadence)
        self.cues = FakeCues(self.body)
        self.kept: list[Playback] = []

    def play(self, line: Timeline | None = None, *, bell: bool = False) -> Ending:
        """Play it to its end."""
        stage = Stage(self.body, self.body, self.screen, self.cues, self.attended)
        return play(line or timeline(), stage, bell=bell, keep=self.kept.append)

    @property
    def kept_at(self) -> list[int]:
        """How much had been practised each time that it was kept (ms)."""
        return [playback.practised for playback in self.kept]

    @property
    def notices(self) -> list[str]:
        """The notices in the order in which they appeared."""
        shown: list[str] = []
        for scene in self.screen.scenes:
            if scene.notice and scene.notice not in shown[-1:]:
                shown.append(scene.notice)
        return shown

    @property
    def last(self) -> Scene:
        """The last scene."""
        return self.screen.scenes[-1]


def test_left_alone_it_plays_to_the_end() -> None:
    """Twenty seconds are twenty seconds, and every breath is counted."""
    evening = Evening()
    ending = evening.play()
    assert ending.playback.state is State.FINISHED
    assert (ending.playback.practised, ending.playback.breaths, ending.cause) == (20_000, 4, "")
    assert evening.body.now() == 20_000


def test_every_mark_is_shown_once_and_on_time() -> None:
    """Whatever the cadence, each mark is crossed when it is due."""
    for cadence in (100, 30, None):
        evening = Evening(cadence=cadence)
        evening.play()
        shown = [(scene.playback.position, mark) for scene in evening.screen.scenes for mark in scene.marks]
        assert [mark for _, mark in shown] == list(timeline().marks)
        assert all(position == mark.at for position, mark in shown)


def test_lag_does_not_add_up() -> None:
    """Woken late again and again, the practice is late once, and by no more than that."""
    evening = Evening(lag=40)
    evening.play(bell=True)
    assert all(0 <= at - mark.at <= 40 for at, mark in evening.cues.played)
    assert evening.body.now() <= 20_040


@pytest.mark.parametrize("lag", [0, PROMPT + 1])
def test_what_is_drawn_ahead_is_what_is_shown(lag: int) -> None:
    """Keys and late wakings throw it away: each scene is the one that is drawn in its own time."""
    shown = []
    for draws_ahead in (True, False):
        evening = Evening((3.14, "m"), (4.05, "+"), (7, "space"), (9, "enter"), (11, "?"), (13, "e"), lag=lag)
        evening.screen = FakeScreen(cadence=100, draws_ahead=draws_ahead)
        evening.play(bell=True)
        shown.append(evening.screen.scenes)
        assert (max(evening.screen.drawn_ahead) > 5) is draws_ahead
    assert shown[0] == shown[1]


def test_what_was_drawn_for_a_moment_is_shown_a_little_late() -> None:
    """The ms till then are not lost: they count at the next waking."""
    evening = Evening(lag=PROMPT)
    evening.play()
    assert sum(scene.playback.position % 100 == 0 for scene in evening.screen.scenes) > 150
    assert evening.body.now() == 20_000 + PROMPT


@pytest.mark.parametrize("lead_in", [0, 15])
def test_a_plain_screen_wakes_for_marks_alone(lead_in: float) -> None:
    """Without a cadence there is one scene a mark's instant, where marks are not far apart."""
    evening = Evening(cadence=None)
    line = timeline(lead_in)
    evening.play(line)
    assert len(evening.screen.scenes) == len({mark.at for mark in line.marks})


def test_what_cannot_be_heard_is_told() -> None:
    """Once, in the words of what was to sound; and what rings instead is known to the screen."""
    evening = Evening()
    evening.cues = FakeCues(evening.body, tells=["", "No sound device; the bell rings instead."])
    evening.play()
    assert evening.notices == ["No sound device; the bell rings instead."]
    assert evening.last.heard == evening.cues.name


def test_the_bell_is_silent_until_it_is_asked_for() -> None:
    """`m` turns it on and off, and says so."""
    evening = Evening((6, "m"), (11, "m"))
    evening.play()
    heard = [mark.kind for _, mark in evening.cues.played if mark.kind in {MarkKind.INHALE, MarkKind.EXHALE}]
    assert heard == [MarkKind.EXHALE, MarkKind.INHALE]
    assert evening.notices == ["Bell on: one ring in, two rings out.", "Bell off."]


def test_stale_sounds_are_dropped() -> None:
    """A sound that comes too late would mislead; what is shown is right all the same."""
    evening = Evening(lag=300, cadence=None)
    evening.play(bell=True)
    assert {mark.kind for _, mark in evening.cues.played} <= {
        MarkKind.BEGIN,
        MarkKind.INHALE,
        MarkKind.FINISH,
    }


def test_pause_and_go_on() -> None:
    """While paused nothing wakes; going on begins the breath again."""
    evening = Evening((7, "space"), (100, "enter"))
    ending = evening.play()
    assert evening.body.now() == 100_000 + 15_000
    assert ending.playback.practised == 22_000


@pytest.mark.parametrize("away", [2.2, 60.0, 36_000.0])
def test_a_machine_that_slept_comes_back_paused(away: float) -> None:
    """The time it slept is not credited, nothing bursts out, and it says why it is paused."""
    evening = Evening((6.05, "sleep"), (50_000, "q"), away=away)
    ending = evening.play(bell=True)
    assert ending.playback.practised == 6_000
    assert evening.last.playback.state is State.STOPPED
    assert evening.notices == ["Paused while the computer was away."]
    assert len([mark for at, mark in evening.cues.played if at > 6_050]) == 0


def test_a_key_after_the_sleep_is_obeyed() -> None:
    """The key that woke the machine counts, after the pause."""
    evening = Evening((6.05, "sleep"), (6.1, "space"), (7, "q"), away=60)
    assert evening.play().playback.state is State.STOPPED


def test_a_short_stall_is_no_sleep() -> None:
    """Under two seconds late is a busy machine; it goes on."""
    evening = Evening((6.05, "sleep"), away=1.9)
    ending = evening.play()
    assert (ending.playback.state, ending.playback.practised) == (State.FINISHED, 20_000)


def test_suspended_by_ctrl_z() -> None:
    """The terminal is given back before the stop and taken again after it; what was practised is kept."""
    evening = Evening((6.05, "suspend"), (100, "q"), away=60)
    ending = evening.play()
    assert evening.body.told == ["stop", "resume"]
    assert evening.screen.told == ["leave", "enter"]
    assert ending.playback.practised == 6_050


def test_stopped_from_outside() -> None:
    """After a stop that nobody could hear coming, keys and screen are taken again, and it is paused."""
    evening = Evening((6.05, "continue"), (100, "q"))
    ending = evening.play()
    assert (evening.body.told, evening.screen.told) == (["resume"], ["enter"])
    assert ending.playback.practised == 6_000


def test_a_resize_only_draws() -> None:
    """A new size changes nothing but the picture."""
    evening = Evening((6, "?"), (6.5, "resize"), (7, "q"))
    evening.play()
    assert evening.screen.told == []
    assert evening.last.helping is False
    assert evening.screen.scenes[-2].helping is True


@pytest.mark.parametrize("cause", ["interrupt", "terminate", "hangup", "quit", "abort", "user"])
def test_signals_end_it_with_what_was_practised(cause: str) -> None:
    """A signal ends a practice, and all of it so far is kept."""
    ending = Evening((6.05, cause)).play()
    assert (ending.cause, ending.playback.state, ending.playback.practised) == (cause, State.STOPPED, 6_050)


def test_a_terminal_that_is_gone() -> None:
    """Writing to a closed terminal ends the practice as a hang-up does."""
    evening = Evening()
    evening.screen = FakeScreen(cadence=100, breaks_at=30)
    ending = evening.play()
    assert ending.cause == "hangup"
    assert ending.playback.practised == 2_900


def test_a_bug_loses_nothing() -> None:
    """Even a mistake of ours keeps what was practised, and is handed on."""
    evening = Evening()
    ending = evening.play()
    assert ending.bug is None

    class Broken(FakeScreen):
        def show(self, scene: Scene) -> None:
            if scene.playback.position > 5_000:
                raise ZeroDivisionError

    evening = Evening()
    evening.screen = Broken(cadence=100)
    ending = evening.play()
    assert isinstance(ending.bug, ZeroDivisionError)
    assert 5_000 < ending.playback.practised < 5_200


@pytest.mark.parametrize("key", ["x", "escape", "é", "5", "backspace"])
def test_unknown_keys_do_nothing(key: str) -> None:
    """They change neither the practice nor what the screen says."""
    evening = Evening((3, "+"), (6, key), (7, "q"))
    other = Evening((3, "+"), (7, "q"))
    assert evening.play().playback == other.play().playback
    assert evening.notices == other.notices


def test_capitals_are_keys_too() -> None:
    """Caps lock stops nobody."""
    assert Evening((3, "Q")).play().playback.practised == 3_000


@pytest.mark.parametrize(
    ("key", "arrow"), [("n", "right"), ("b", "left"), ("+", "up"), ("+", "="), ("-", "down")]
)
def test_arrows(key: str, arrow: str) -> None:
    """Arrows do what the letters do."""
    assert Evening((13, key)).play().playback == Evening((13, arrow)).play().playback


class TestKeysHeldDown:
    """A hand that stays on a key presses it once."""

    def held(self, key: str, start: float, delay: int, lasts: float = 1.2) -> list[tuple[float, str]]:
        """The key down for so many seconds, its repeats beginning after `delay` ms."""
        repeats = range(delay, round(lasts * 1000), 33)
        return [(start, key), *[(start + ms / 1000, key) for ms in repeats]]

    @pytest.mark.parametrize("delay", [250, 500, 660])
    def test_that_hurts(self, delay: int) -> None:
        """Held, it makes the step smaller and stays in it; a second press leaves it."""
        evening = Evening(*self.held("e", 3, delay), (8, "q"))
        playback = evening.play().playback
        assert (playback.hurts, playback.skipped) == (1, ())
        evening = Evening(*self.held("e", 3, delay), (5, "e"), (8, "q"))
        assert evening.play().playback.skipped == ("Wave",)

    @pytest.mark.parametrize("delay", [250, 500, 660])
    def test_next(self, delay: int) -> None:
        """One step further, and no finished practice."""
        playback = Evening(*self.held("n", 3, delay), (8, "q")).play().playback
        assert (playback.state, playback.skipped) == (State.STOPPED, ("Wave",))

    @pytest.mark.parametrize("delay", [250, 500, 660])
    def test_longer(self, delay: int) -> None:
        """Three times a second at most: a breath grows by what one can follow."""
        playback = Evening(*self.held("+", 3, delay, 1.0), (8, "q")).play().playback
        assert playback.timeline.segments[0].breath.inhale <= FIVE.inhale + 3 * 0.5

    @pytest.mark.parametrize("delay", [250, 500, 660])
    @pytest.mark.parametrize("lasts", [1.2, 1.23, 2.0])
    def test_pausing(self, delay: int, lasts: float) -> None:
        """Space pauses; held, it stays paused, and pressed again it goes on."""
        evening = Evening(*self.held("space", 3, delay, lasts), (100, "q"))
        assert evening.play().playback.practised == 3_000
        evening = Evening(*self.held("space", 3, delay, lasts), (50, "space"), (52, "q"))
        assert evening.play().playback.practised == 5_000

    def test_pressed_twice(self) -> None:
        """Two presses of space are two, quick or slow, and no other key is waited with."""
        for apart in (0.1, 0.3, 0.6, 2):
            evening = Evening((3, "space"), (3 + apart, "space"))
            assert evening.play().playback.state is State.FINISHED
        evening = Evening((3, "space"), (3.3, "space"), (3.35, "q"))
        assert evening.play().playback.state is State.STOPPED


def counted(*keys: tuple[float, str]) -> list[float]:
    """When these keys count, in seconds."""
    body = FakeBody(keys)
    fingers = Fingers(body, body)
    times: list[float] = []
    while fingers.wait(10_000) is not None:
        times.append(body.now() / 1000)
    return times


class TestWhateverTheKeyboard:
    """Repeats every 20 to 150 ms, the first after 80 to 660."""

    DELAYS = (80, 100, 150, 199, 200, 250, 333, 334, 500, 660)
    RATES = (20, 33, 50, 80, 100, 150)

    def held(self, key: str) -> Iterator[list[float]]:
        """When the key counts that is held for two seconds, on each keyboard."""
        for delay, every in product(self.DELAYS, self.RATES):
            yield counted((1, key), *[(1 + ms / 1000, key) for ms in range(delay, 2_000, every)])

    @pytest.mark.parametrize("key", ["+", "-", "up"])
    def test_steady(self, key: str) -> None:
        """At most three in any second, and still so many that it is of use."""
        for times in self.held(key):
            assert all(sum(start <= each < start + 1 for each in times) <= 3 for start in times)
            assert 4 <= len(times) <= 6

    @pytest.mark.parametrize("key", ["e", "n", "b", "space", "m"])
    def test_once(self, key: str) -> None:
        """What cannot be taken back, and what the next press would take back."""
        assert all(times == [1] for times in self.held(key))

    @pytest.mark.parametrize("apart", [0.1, 0.13, 0.16, 0.19, 0.25, 0.3])
    @pytest.mark.parametrize("key", ["space", "m", "+", "-"])
    def test_two_quick_presses(self, key: str, apart: float) -> None:
        """With nothing after them they are two."""
        assert len(counted((1, key), (1 + apart, key))) == 2

    def test_tapping_without_end(self) -> None:
        """Slower than any keyboard repeats, a steady key keeps to three a second all the same."""
        times = counted(*[(1 + nth * 0.21, "+") for nth in range(20)])
        assert all(sum(start <= each < start + 1 for each in times) <= 3 for start in times)


class TestBeginning:
    """An answer that is typed on does not cut the settling short."""

    @pytest.mark.parametrize(("second", "key"), [(0.1, "enter"), (2.9, "enter"), (0.5, "n")])
    def test_what_belongs_to_the_answer(self, second: float, key: str) -> None:
        """Enter behind a y, and an n that is still held down."""
        evening = Evening((second, key), (14, "q"))
        assert evening.play(timeline(lead_in=15)).playback.position == 14_000

    @pytest.mark.parametrize(("second", "key"), [(0.1, "space"), (3.1, "enter"), (2, "n")])
    def test_what_starts_now(self, second: float, key: str) -> None:
        """Space at once; the others when they can be no answer."""
        evening = Evening((second, key), (second + 2, "q"))
        assert evening.play(timeline(lead_in=15)).playback.position == 17_000


class TestOtherAlphabets:
    """Whoever writes with other letters is shown the keys."""

    def test_the_keys_are_shown(self) -> None:
        """It pauses, as for the question mark, says what works with any letters, and space goes on."""
        evening = Evening((3, "у"), (10, "у"), (20, "space"))
        assert evening.play().playback.practised == 23_000
        listed = [scene for scene in evening.screen.scenes if scene.helping]
        assert all(scene.playback.paused for scene in listed)
        assert {scene.notice for scene in listed} == {
            "The letters here are Latin ones; space, the arrows and Ctrl-C work with any."
        }
        assert evening.last.notice == ""


class TestKeeping:
    """What is told while it lasts, in case no end comes."""

    @pytest.mark.parametrize("cadence", [100, 30, None])
    @pytest.mark.parametrize("lead_in", [0, 15])
    def test_every_five_seconds_of_practice(self, cadence: int | None, lead_in: float) -> None:
        """However the screen changes; the time to settle is no practice, and the end is saved by itself."""
        evening = Evening(cadence=cadence)
        evening.play(timeline(lead_in))
        assert evening.kept_at == [5_000, 10_000, 15_000]

    @pytest.mark.parametrize("cadence", [100, None])
    def test_where_nothing_is_announced_for_minutes(self, cadence: int | None) -> None:
        """A free step has no marks, and still no more than five seconds can be lost."""
        still = Step(name="Stand", cue="Stand.", seconds=60, paced=False)
        evening = Evening(cadence=cadence)
        evening.play(unfold(Routine(slug="r", title="R", summary="R.", posture="any", steps=(still,))))
        assert evening.kept_at == list(range(KEEP_EVERY, 60_000, KEEP_EVERY))

    def test_a_late_waking_delays_no_other(self) -> None:
        """Woken late once, it is kept late once."""

        class LateOnce(FakeBody):
            def wait(self, until: int | None) -> str | None:
                late = until == 5_000
                return super().wait(5_300 if late else until)

        evening = Evening(cadence=None)
        evening.body = LateOnce()
        evening.play()
        assert evening.kept_at == [5_300, 10_000, 15_000]

    def test_while_paused(self) -> None:
        """A pause is kept as it begins, and whatever a key changes in it."""
        evening = Evening((7, "space"), (60, "e"), (70, "n"), (100, "q"))
        evening.play()
        assert evening.kept_at == [5_000, 7_000, 7_000, 7_000]
        assert [playback.eased for playback in evening.kept[1:]] == [(), ("Wave",), ("Wave",)]
        assert evening.kept[-1].skipped == ("Wave",)

    def test_after_a_sleep(self) -> None:
        """The machine may go to sleep again, and not wake."""
        evening = Evening((6.05, "sleep"), (100, "q"), away=60)
        evening.play()
        assert evening.kept_at == [5_000, 6_000]

    def test_before_a_stop(self) -> None:
        """What is stopped may never go on."""
        evening = Evening((6.05, "suspend"), (100, "q"), away=60)
        told_by_then: list[int] = []
        stop = evening.body.stop

        def listening() -> None:
            told_by_then.extend(evening.kept_at)
            stop()

        evening.body.stop = listening  # type: ignore[method-assign] # listens in
        evening.play()
        assert told_by_then == [5_000, 6_050]

    def test_what_is_announced_comes_first(self) -> None:
        """Nothing that is heard or seen waits for it."""
        evening = Evening()
        shown: list[tuple[int, int]] = []
        stage = Stage(evening.body, evening.body, evening.screen, evening.cues)
        play(
            timeline(),
            stage,
            keep=lambda playback: shown.append(
                (playback.position, evening.screen.scenes[-1].playback.position)
            ),
        )
        assert [kept for kept, _ in shown] == [seen for _, seen in shown]


class TestHelp:
    """The list of keys."""

    def test_it_pauses(self) -> None:
        """One reads in peace; the key opens the list, and closes it and goes on."""
        evening = Evening((3, "?"), (10, "?"), (12, "q"))
        assert evening.play().playback.practised == 5_000
        helping = [scene.helping for scene in evening.screen.scenes]
        assert (helping.count(True), helping[-1]) == (1, False)

    def test_paused_before(self) -> None:
        """A practice that was paused when the list was opened stays so when it is closed."""
        evening = Evening((3, "space"), (5, "?"), (10, "?"), (60, "q"))
        assert evening.play().playback.practised == 3_000


class TestUnattended:
    """Where there is no keyboard."""

    def test_a_gap(self) -> None:
        """It says so and goes on by itself from the start of the breath, and credits nothing."""
        evening = Evening((3, "sleep"), away=60, attended=False)
        ending = evening.play()
        assert ending.playback.state is State.FINISHED
        assert any("goes on from the start of this breath" in notice for notice in evening.notices)
        assert not any(scene.playback.paused for scene in evening.screen.scenes)

    def test_going_on_closes_it(self) -> None:
        """Whatever acts closes the list."""
        evening = Evening((3, "?"), (10, "space"))
        assert evening.play().playback.state is State.FINISHED
        assert evening.last.helping is False


class TestNotices:
    """What the person is told stands until it is old."""

    def test_until_the_next_step(self) -> None:
        """A new step clears the notice."""
        evening = Evening((3, "+"))
        evening.play()
        cleared = [scene.playback.position for scene in evening.screen.scenes if not scene.notice]
        assert min(position for position in cleared if position > 3_000) == 12_000

    def test_until_the_next_key(self) -> None:
        """A key that needs no words clears it too."""
        evening = Evening((3, "+"), (4, "space"), (5, "q"))
        evening.play()
        assert evening.screen.scenes[-2].notice == ""

    def test_the_third_time_it_hurts_breathing_is_offered(self) -> None:
        """Three times, whichever step it was."""
        evening = Evening((1, "e"), (2, "e"), (3, "b"), (4, "e"), (5, "r"), (6, "q"))
        evening.play()
        assert evening.notices == [
            "Smaller now.",
            "Leaving that step.",
            "Leaving that step. r turns the rest into easy breathing.",
            "Only breathing from here on.",
        ]
