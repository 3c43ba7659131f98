"""What the shipped routines lead to for whoever it hurts, and for whoever told something of themselves."""

import pytest

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.playback import Command, advance, begin
from qicli.core.practice.routine import STILL, Routine
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.unfolding import unfold

SHIPPED = {
    path.stem: read_routine(path.stem, path.read_bytes(), file=path.name)
    for path in sorted(shipped_folder().glob("*.toml"))
}
GETTING_UP = {"floor"}  # is getting up, however gently


def after_it_hurt(routine: Routine, number: int) -> tuple[set[str], list[tuple[str, set[str]]]]:
    """The loads of a step left by "that hurts", and the names and loads of what then follows it."""
    playback, _ = begin(unfold(routine), 0)
    sore: set[str] = set()
    now = 0
    while not playback.over and (here := playback.timeline.at(playback.position).segment).number <= number:
        sore |= set(here.step.loads) if here.number == number else set()
        now += 1
        playback, _ = advance(playback, now, Command.EASE if here.number == number else Command.NEXT)
    line = playback.timeline
    return sore, [(each.step.name, set(each.step.loads)) for each in line.segments if each.number > number]


@pytest.mark.parametrize("softly", [False, True], ids=["as written", "gentle"])
@pytest.mark.parametrize("slug", SHIPPED)
def test_after_twice_nothing_asks_for_what_hurt(slug: str, softly: bool) -> None:
    """However far into a routine, in either version: no move that follows bends or shifts as that one did."""
    routine = SHIPPED[slug].softened() if softly else SHIPPED[slug]
    for number, step in enumerate(routine.steps, 1):
        sore, ahead = after_it_hurt(routine, number)
        for name, loads in ahead:
            assert loads & sore <= STILL | GETTING_UP, (step.name, name)
