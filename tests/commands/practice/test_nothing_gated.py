"""No load that is ruled out for somebody is ever played, however it is called and whatever is pressed."""

import json
from collections.abc import Iterable, Iterator
from typing import get_args

import pytest

from fakes import FakeWorld, Run
from qicli.commands.practice.around import Wishes, timeline_for
from qicli.commands.practice.for_you import for_you
from qicli.core.entry import UNSAID
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gates import ruled_out
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import Routine
from qicli.core.practice.timeline import Timeline
from qicli.errors import UsageError

# One condition for each set of loads that is ruled out.
GATES = {ruled_out([gate]): gate for gate in get_args(Gate)}.values()
PLAN = ("hip-circles", "kidney-tapping", "self-acupressure")


def told(world: FakeWorld, gate: str) -> None:
    """Let the person have told this."""
    world.paths.config.parent.mkdir(parents=True, exist_ok=True)
    world.paths.config.write_text(f'[person]\ngates = ["{gate}"]\n', encoding="utf-8")
    world.__dict__.pop("settings", None)


def wishes(*, gentle: bool | None = None, minutes: float | None = None) -> Wishes:
    """A practice as it is wished, and nothing asked."""
    return Wishes(
        minutes=minutes,
        breath=None,
        ramp=None,
        gentle=gentle,
        before=UNSAID,
        after=UNSAID,
        note="",
        lead_in=None,
        introduce=False,
        answering=False,
        asking=False,
    )


def lines(world: FakeWorld, routine: Routine) -> Iterator[Timeline]:
    """The routine as it is for this person, in every way in which it can be wished."""
    for gentle in (None, True, False):
        for minutes in (None, 4, 20):
            try:
                fit = for_you(world, routine, None, chosen=gentle is False).routine
                yield timeline_for(fit, wishes(gentle=gentle, minutes=minutes))
            except UsageError:  # it is left out, or cannot be had in that time
                continue


def eased(line: Timeline) -> Iterator[Timeline]:
    """The practice after "that hurts" once and twice in each of its steps, and in all of them."""
    every, _ = begin(line, 0)
    clock = 0
    while not every.over:
        one = every
        for _ in range(2):
            one, _ = advance(one, clock, Command.EASE)
            yield one.timeline
        every, _ = advance(one, clock, Command.NEXT)
        clock += 1000
    every, _ = begin(line, 0)
    yield advance(advance(every, 60_000)[0], 60_000, Command.BREATHE)[0].timeline


def loads(played: Iterable[Timeline]) -> set[str]:
    """Everything that these ask of the body."""
    return {load for line in played for segment in line.segments for load in segment.step.loads}


@pytest.mark.parametrize("gate", GATES)
def test_whatever_is_wished_and_pressed(world: FakeWorld, gate: Gate) -> None:
    """Each routine, gentle or not, in several times, and eased in any step."""
    told(world, gate)
    for routine in world.library.routines():
        assert isinstance(routine, Routine)
        for line in lines(world, routine):
            assert not loads([line]) & ruled_out([gate]), routine.slug
        for line in list(lines(world, routine))[:1]:
            assert not loads(eased(line)) & ruled_out([gate]), routine.slug


@pytest.mark.parametrize("gate", GATES)
def test_whatever_is_suggested(run: Run, world: FakeWorld, gate: Gate) -> None:
    """By itself, from a course, or from a plan: as it is suggested it is free of it, and it can be had."""
    told(world, gate)
    for plan in ((), ("plan", "use", "qi-spine"), *(("plan", "add", slug) for slug in PLAN)):
        if plan:
            assert run(*plan).exit_code == 0
        found = json.loads(run("--json").stdout)
        if found["routine"] is None:
            continue
        words = ["practice", *found["routine"].split("-"), "--dry-run"]
        words += ["--gentle"] * found["gentle"]
        words += ["--minutes", str(found["minutes"])] if found["minutes"] else []
        result = run(*words)
        assert result.exit_code == 0, result.output
        routine = for_you(world, world.library.find(found["routine"]), None).routine
        line = timeline_for(routine, wishes(gentle=found["gentle"] or None, minutes=found["minutes"]))
        assert not loads([line]) & ruled_out([gate])
        shown = {segment.step.name for segment in line.segments}
        assert all(any(name in row for name in shown) for row in result.stdout.splitlines() if " × " in row)
        if plan:
            run("undo")


@pytest.mark.parametrize("gate", GATES)
def test_by_name(run: Run, world: FakeWorld, gate: Gate) -> None:
    """In two words it is the same practice as in one, or left out in the same sentence."""
    told(world, gate)
    for slug in ("spinal-wave", "heel-drops", "standing-like-a-tree"):
        one, two = run("practice", slug, "--dry-run"), run("practice", *slug.split("-"), "--dry-run")
        assert (one.exit_code, one.output) == (two.exit_code, two.output)
        assert one.exit_code == 0 or "is left out for you, as you told of" in one.stderr.replace("\n", " ")
