"""`qi flare`: a bad day, on one screen."""

import typer

from qicli.commands.chosen import remember_shown
from qicli.commands.suggestion import suggestion_for
from qicli.core.ledger import Standing
from qicli.core.practice.gates import gated, ruled_out
from qicli.core.practice.routine import Routine
from qicli.core.today.eased import LOOK_BACK, eased
from qicli.core.today.suggest import UNREADABLE, Suggestion
from qicli.core.when import day_of
from qicli.errors import QiError
from qicli.views.flare import flare_lines
from qicli.views.today import CRISIS, urgent_lines
from qicli.world import World

BREATHING = ("easy-breathing", "lying-ease", "breathing-through-pain")

app = typer.Typer(add_completion=False)


@app.command()
def flare(ctx: typer.Context) -> None:
    """For a bad day: easy breathing lying, what you noted as easing, and when to call.

    Example: qi flare
    """
    world: World = ctx.obj
    noted = _noted(world)
    found = _suggested(world, noted)
    if found is not None and found.crisis and not found.urgent:
        world.write(CRISIS)
    if found is not None and found.urgent:  # words that nobody has looked at come before any practice
        lines = urgent_lines(found)
    else:
        unknown = found is None or found.reason.code == UNREADABLE
        command = "" if unknown else _command(world)
        lines = flare_lines(command, eased(noted), flat=_lies_flat(world))
    for line in lines:
        world.write(line)


def _noted(world: World) -> list[Standing]:
    """What stands of the last year; when to call is said also where that cannot be read."""
    try:
        return list(world.journal.standing(day_of(world.now()) - LOOK_BACK))
    except QiError as error:
        world.tell_once(error)
        return []


def _suggested(world: World, noted: list[Standing]) -> Suggestion | None:
    """What is suggested now, which knows what is urgent; None where settings or plans cannot be read."""
    try:
        return suggestion_for(world, None, noted)
    except QiError as error:
        world.tell_once(error)
        return None


def _lies_flat(world: World) -> bool:
    """Whether nothing told speaks against lying on the back; not where that cannot be read."""
    try:
        return "lying-flat" not in ruled_out(world.settings.person.gates)
    except QiError:  # told already
        return False


def _command(world: World) -> str:
    """What leads the breathing; nothing where no such routine is for this person.

    Whoever types it on this day follows a suggestion, and does not name what is theirs.
    """
    person = world.usable_settings().person
    found = {each.slug: each for each in world.library.routines() if isinstance(each, Routine)}
    ours = (each for each in BREATHING if each in found and each not in person.not_for_me)
    fit = next((each for each in ours if gated(found[each], person.gates).routine is not None), None)
    if fit is None:
        return ""
    remember_shown(world, {fit})
    return f"qi practice {fit} --gentle"
