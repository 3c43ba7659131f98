"""The fakes keep the promises that the real things make."""

import time
from collections.abc import Iterator
from datetime import datetime

import msgspec
import pytest

from fakes import BERLIN, FakeAsk, FakeBody, FakeCalendar, FakeCues, FakeScreen, FakeWorld
from qicli.adapters.clock import LocalCalendar
from qicli.core.practice.playback import begin
from qicli.core.practice.routine import Routine, Step
from qicli.core.practice.timeline import Mark, MarkKind
from qicli.core.practice.unfolding import unfold
from qicli.ports import Scene


class TestBody:
    """Clock and keys in one."""

    def test_waiting_moves_the_time(self) -> None:
        """Nothing pressed: woken when it was asked for."""
        body = FakeBody()
        assert body.wait(700) is None
        assert body.now() == 700

    def test_keys_come_when_they_are_due(self) -> None:
        """A key wakes at its own time, not before, and only once."""
        body = FakeBody([(0.5, "n")])
        assert [body.wait(400), body.now()] == [None, 400]
        assert [body.wait(900), body.now()] == ["n", 500]
        assert [body.wait(900), body.now()] == [None, 900]

    def test_a_key_that_was_due_comes_at_once(self) -> None:
        """Time never goes back."""
        body = FakeBody([(0.1, "a"), (0.1, "b")])
        body.wait(500)
        assert [body.wait(500), body.now()] == ["b", 100]
        assert body.wait(50) is None
        assert body.now() == 100

    def test_waiting_for_ever_needs_a_key(self) -> None:
        """A test that would hang fails instead."""
        assert FakeBody([(9, "q")]).wait(None) == "q"
        with pytest.raises(AssertionError):
            FakeBody().wait(None)

    def test_sleep_wakes_late(self) -> None:
        """A machine that slept wakes long after what was asked for."""
        body = FakeBody([(0.2, "sleep")], away=60)
        assert [body.wait(500), body.now()] == [None, 60_200]

    def test_lag(self) -> None:
        """A busy machine wakes a little late."""
        body = FakeBody(lag=7)
        body.wait(100)
        assert body.now() == 107

    def test_how_long_until(self) -> None:
        """In seconds, and nothing for what has passed."""
        body = FakeBody()
        body.wait(400)
        assert [body.seconds_until(1_000), body.seconds_until(100)] == [0.6, 0]

    def test_a_stop_takes_time(self) -> None:
        """Stopped and continued is told, and the clock went on."""
        body = FakeBody(away=3)
        body.stop()
        body.resume()
        assert (body.told, body.now()) == (["stop", "resume"], 3_000)


SWAY = Routine(
    slug="sway",
    title="Sway",
    summary="Sway.",
    posture="any",
    steps=(Step(name="Sway", cue="Sway.", breaths=1),),
)
SCENE = Scene(begin(unfold(SWAY), 0)[0])


class TestScreenAndCues:
    """What is shown and heard is kept."""

    def test_scenes_are_kept(self) -> None:
        """Each scene, in order."""
        screen = FakeScreen()
        screen.show(SCENE)
        assert screen.scenes == [SCENE]

    def test_a_screen_can_break(self) -> None:
        """A closed terminal raises what the real one raises."""
        screen = FakeScreen(breaks_at=1)
        screen.show(SCENE)
        with pytest.raises(OSError, match="Input/output"):
            screen.show(SCENE)
        assert len(screen.scenes) == 1

    def test_taking_and_giving_back(self) -> None:
        """Entering and leaving are told in order."""
        screen = FakeScreen()
        screen.enter()
        screen.leave()
        assert screen.told == ["enter", "leave"]

    def test_marks_are_kept_with_their_time(self) -> None:
        """When a mark was given is known."""
        body = FakeBody()
        cues = FakeCues(body, tells=["No device."])
        body.wait(40)
        scene = Scene(SCENE.playback, (Mark(0, MarkKind.INHALE, ""),), bell=True)
        assert [cues.hear(scene), cues.hear(msgspec.structs.replace(scene, bell=False))] == ["No device.", ""]
        assert cues.played == [(40, Mark(0, MarkKind.INHALE, ""))]
        assert [(at, heard.bell) for at, heard in cues.heard] == [(40, True), (40, False)]


class TestAsk:
    """Scripted answers."""

    def test_answers_come_in_order_and_then_none(self) -> None:
        """A person who says no more is silent."""
        ask = FakeAsk(["6", ""])
        assert [ask.line("a"), ask.line("b", seconds=30), ask.line("c")] == ["6", "", None]
        assert ask.questions == ["a", "b", "c"]

    def test_a_key_must_be_one_of_them(self) -> None:
        """Any other key is no answer."""
        ask = FakeAsk(["y", "x"])
        assert [ask.key("sure?", "yn"), ask.key("sure?", "yn")] == ["y", None]


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This machine is set to Berlin."""
    with monkeypatch.context() as there:
        there.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_berlin")
class TestCalendar:
    """A clock on the wall, in any zone."""

    @pytest.mark.parametrize(
        ("naive", "instants"),
        [
            pytest.param("2026-11-20T21:00", ["+01:00"], id="winter"),
            pytest.param("2026-07-20T21:00", ["+02:00"], id="summer"),
            pytest.param("2026-03-29T02:30", [], id="skipped"),
            pytest.param("2026-10-25T02:30", ["+02:00", "+01:00"], id="repeated"),
        ],
    )
    def test_places(self, naive: str, instants: list[str]) -> None:
        """The fake and the real calendar agree on every kind of time."""
        said = datetime.fromisoformat(naive)
        for calendar in (FakeCalendar(), LocalCalendar()):
            assert [when.isoformat()[-6:] for when in calendar.place(said)] == instants

    @pytest.mark.parametrize(
        ("instant", "here"),
        [
            pytest.param("2026-11-20T20:00+00:00", "2026-11-20T21:00:00+01:00", id="winter"),
            pytest.param("2026-07-20T20:00-05:00", "2026-07-21T03:00:00+02:00", id="summer, from far away"),
            pytest.param("2026-03-29T02:30+01:00", "2026-03-29T03:30:00+02:00", id="a time that was skipped"),
            pytest.param("2026-10-25T00:30+00:00", "2026-10-25T02:30:00+02:00", id="the first of two"),
            pytest.param("2026-10-25T01:30+00:00", "2026-10-25T02:30:00+01:00", id="the second of two"),
        ],
    )
    def test_instants_are_seen_from_here(self, instant: str, here: str) -> None:
        """The fake and the real calendar show an instant on the same clock face, with the same offset."""
        for calendar in (FakeCalendar(), LocalCalendar()):
            assert calendar.here(datetime.fromisoformat(instant)).isoformat() == here

    def test_it_stands_still(self) -> None:
        """Time passes only when a test says so."""
        calendar = FakeCalendar(datetime(2026, 1, 1, tzinfo=BERLIN))
        assert calendar.now() == calendar.now()


class TestWorld:
    """Fakes around real files."""

    def test_ids_count(self, world: FakeWorld) -> None:
        """Each id is new."""
        assert world.new_id() != world.new_id()

    def test_a_stage_of_fakes(self, world: FakeWorld) -> None:
        """A practice gets the fake keys and screen, and gives the screen back."""
        world.script((1, "q"))
        with world.stage(plain=True) as stage:
            assert stage.keys is world.body
        assert world.screen.told == ["plain", "leave"]

    def test_no_pager_opens(self, world: FakeWorld, capsys: pytest.CaptureFixture[str]) -> None:
        """Even in a terminal, long output is only printed."""
        world.terminal = True
        world.page(str(number) for number in range(3))
        assert capsys.readouterr().out == "0\n1\n2\n"

    def test_time_passes(self, world: FakeWorld) -> None:
        """By as much as was said."""
        before = world.now()
        world.pass_time(minutes=5)
        assert (world.now() - before).total_seconds() == 300
