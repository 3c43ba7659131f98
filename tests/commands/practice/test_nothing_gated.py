"""No load that is ruled out for somebody is ever played, however it is called and whatever is pressed."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

import pytest

from fakes import FakeAsk, FakeScreen, FakeWorld, Run, settings, unasked
from qicli.commands.for_you import for_you
from qicli.commands.shaping import timeline_for
from qicli.core.practice.conditions import Gate
from qicli.core.practice.gates import ruled_out
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import Load, Routine
from qicli.core.practice.timeline import Timeline
from qicli.errors import UsageError

# One condition for each set of loads that is ruled out.
GATES = {ruled_out([gate]): gate for gate in get_args(Gate)}.values()
PLAN = ("hip-circles", "kidney-tapping", "self-acupressure")


def told(world: FakeWorld, gate: str) -> None:
    """Let the person have told this."""
    settings(world, f'[person]\ngates = ["{gate}"]\n')


def lines(world: FakeWorld, routine: Routine) -> Iterator[Timeline]:
    """The routine as it is for this person, in every way in which it can be wished."""
    for gentle in (None, True, False):
        for minutes in (None, 4, 20):
            try:
                fit = for_you(world, routine, None, chosen=gentle is False).routine
                yield timeline_for(fit, unasked(gentle=gentle, minutes=minutes))
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
        line = timeline_for(routine, unasked(gentle=found["gentle"] or None, minutes=found["minutes"]))
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


# Twice "that hurts", back to what hurt, on, once more, and back again; then the end.
KEYS = (
    (40.0, "e"),
    (42.0, "e"),
    (44.0, "b"),
    (46.0, "n"),
    (48.0, "e"),
    (50.0, "b"),
    (52.0, "e"),
    (54.0, "q"),
)
BREATHING = ((40.0, "e"), (42.0, "r"), (44.0, "b"), (46.0, "q"))
# A way to a practice: what is noted before it, the words, the answers to what is asked, and the keys.
WAYS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[tuple[float, str], ...]]] = {
    "name": ((), ("practice", "hip-circles", "--no-ask"), (), KEYS),
    "exercise": ((), ("practice", "press-ups-lying", "--no-ask"), (), KEYS),
    "just breathe": ((), ("practice", "kidney-tapping", "--no-ask"), (), BREATHING),
    "gentle": ((), ("practice", "seated-wave", "--gentle", "--no-ask"), (), KEYS),
    "not gentle": ((), ("practice", "heel-drops", "--no-gentle", "--no-ask"), (), KEYS),
    "lines": ((), ("practice", "evening-unwind", "--plain", "--no-ask"), (), KEYS),
    "short": ((), ("practice", "lying-ease", "--minutes", "4", "--no-ask"), (), KEYS),
    "long": ((), ("practice", "bladder-line-tapping", "--minutes", "20", "--no-ask"), (), KEYS),
    "breath": ((), ("practice", "seated-tree", "--breath", "5-5", "--no-ask"), (), KEYS),
    "ramp": ((), ("practice", "sink-the-qi", "--ramp", "4-5:4-6", "--no-ask"), (), KEYS),
    "made gentle": ((), ("practice", "qi-spine", "--before", "9", "--ask"), ("y",), KEYS),
    "part of a name": ((), ("practice", "acupressure", "--no-ask"), (), KEYS),
    "picked by name": ((), ("practice", "--no-ask"), ("knee-to-chest",), KEYS),
    "picked by number": ((), ("practice", "--no-ask"), ("2",), KEYS),
    "picked as suggested": ((), ("practice", "--no-ask"), ("",), KEYS),
    "plan": (("plan", "add", "hip-circles", "--times", "7"), ("practice", "--no-ask"), ("",), KEYS),
    "course": (("plan", "use", "qi-spine"), ("practice", "--no-ask"), ("",), KEYS),
    "own": ((), ("practice", "own", "--no-ask"), (), KEYS),
    "own, gentle": ((), ("practice", "own", "--gentle", "--no-ask"), (), KEYS),
    "own file": ((), ("practice", "FILE", "--no-ask"), (), KEYS),
    "own in place of ours": ((), ("practice", "spinal-wave", "--no-ask"), (), KEYS),
    "own in a plan": (("plan", "add", "own", "--times", "7"), ("practice", "--no-ask"), ("",), KEYS),
}


def own() -> str:
    """A routine with each load in a step of its own, whose gentle version carries the next one."""
    every = get_args(Load)
    head = 'schema = 1\ntitle = "Own"\nsummary = "Own."\nposture = "any"\n'
    steps = [
        f"""[[steps]]
name = "Carry {load}"
cue = "Do it."
breaths = 1
loads = ["{load}"]
gentle = {{ name = "Less {load}", loads = ["{following}"] }}
still = {{ name = "Think {load}", loads = [] }}
"""
        for load, following in zip(every, every[1:] + every[:1], strict=True)
    ]
    free = '[[steps]]\nname = "Free"\ncue = "Rest."\nseconds = 600\npaced = false\n'
    return head + "".join(steps) + free


def played(world: FakeWorld) -> set[str]:
    """Everything that any timeline asks of the body which was on the screen."""
    lines_ = {id(scene.playback.timeline): scene.playback.timeline for scene in world.screen.scenes}
    return loads(lines_.values())


@pytest.mark.parametrize("gate", ["late-pregnancy", "spinal-fracture", "numb-foot", "hip-replacement"])
def test_in_every_way_to_a_practice(run: Run, world: FakeWorld, tmp_path: Path, gate: Gate) -> None:
    """By name, from the list, from a plan or a course, from a file; in lines, longer, eased and gone back."""
    told(world, gate)
    file = tmp_path / "elsewhere.toml"
    world.paths.routines.mkdir(parents=True)
    for path in (file, world.paths.routines / "own.toml", world.paths.routines / "spinal-wave.toml"):
        path.write_text(own())
    led = set()
    for way, (before, words, answers, keys) in WAYS.items():
        if before:
            assert run(*before).exit_code == 0
        world.terminal, world.ask, world.screen = True, FakeAsk(answers), FakeScreen()
        world.script(*keys)
        result = run(*(str(file) if word == "FILE" else word for word in words))
        if world.screen.scenes:
            led.add(way)
        else:
            assert re.search("(is left out|is not) for you", result.output.replace("\n", " ")), (
                way,
                result.output,
            )
        assert not played(world) & ruled_out([gate]), way
        if before:
            world.terminal = False
            assert run("undo").exit_code == 0 or run("plan", "stop", before[2]).exit_code == 0
    assert {"own", "own file", "own in a plan", "picked as suggested", "course"} <= led


@pytest.mark.parametrize("gate", GATES)
@pytest.mark.parametrize("softly", [(), ("--gentle",), ("--no-gentle",)], ids=" ".join)
def test_a_routine_of_ones_own(
    run: Run, world: FakeWorld, tmp_path: Path, softly: tuple[str, ...], gate: Gate
) -> None:
    """Each load there is, and each of them again in what "that hurts" leads to."""
    told(world, gate)
    file = tmp_path / "elsewhere.toml"
    file.write_text(own())
    world.terminal, world.screen = True, FakeScreen()
    world.script(*((40 + 2 * nth, key) for nth, key in enumerate("enebne" * 9)), (150, "q"))
    assert run("practice", str(file), *softly, "--no-ask", "--no-introduce").exit_code == 0
    assert world.screen.scenes
    assert not played(world) & ruled_out([gate])
    assert played(world) & set(get_args(Load))


@pytest.mark.parametrize("gate", GATES)
def test_on_a_bad_day(run: Run, world: FakeWorld, gate: Gate) -> None:
    """What `qi flare` names is led as it says, and its sentence offers no other way to lie."""
    told(world, gate)
    out = run("flare").stdout.replace("\n", " ")
    assert ("on your back" in out) == ("lying-flat" not in ruled_out([gate]))
    named = re.search(r"qi (practice [a-z -]+--gentle)", out)
    assert named is not None
    world.terminal, world.ask, world.screen = True, FakeAsk(), FakeScreen()
    world.script(*KEYS)
    assert run(*named[1].split(), "--no-ask").exit_code == 0
    assert world.screen.scenes
    assert not played(world) & ruled_out([gate])


@pytest.mark.parametrize("gate", ["numb-foot", "unsteady-foot", "fainting", "low-blood-pressure"])
def test_a_planned_walk_holds_on(run: Run, world: FakeWorld, gate: Gate) -> None:
    """Whoever should not stand still is given the walk of their plan, with something to hold on to."""
    told(world, gate)
    assert run("plan", "add", "walk", "--times", "7").exit_code == 0
    assert json.loads(run("--json").stdout)["routine"] == "walk"
    out = run("practice", "walk").stdout.replace("\n", " ")
    assert "unsteady foot, faint or dizzy: with a stick or somebody's arm" in out
