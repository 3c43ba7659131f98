"""`qi practice NAME --done`: a practice without the timer, noted as it is told."""

from collections.abc import Iterator

import typer

from qicli.commands.asked import moment
from qicli.commands.heed import even_if_refused, found, keep_heeded, show, tell_standing
from qicli.commands.options import find_routine
from qicli.commands.told import length, note_told
from qicli.core.practice.told import LONGEST_TOLD, Told
from qicli.errors import QiError, UsageError
from qicli.world import World

# What says something of a practice that is over; every other option is about leading one.
BELONGING = {"done", "name", "minutes", "gentle", "at", "note", "as_json"}


def note_done(
    ctx: typer.Context, name: str, minutes: float | None, at: str, note: str, *, gentle: bool, as_json: bool
) -> None:
    """Note it, then show what urgent words stand, as they are shown before a practice that is led.

    Raises:
        UsageError: an option is about leading one, no routine is named, or it lasted no time that can be.
        QiError: the routine cannot be read.
        NotSaved: nothing was noted.
    """
    world: World = ctx.obj
    try:
        _refuse_others(ctx)
        told = _told(world, name, minutes, gentle=gentle)
        began = moment(world, at)
    except QiError:
        keep_heeded(world, ctx.params["before"], ctx.params["after"], note)  # looked at, though it is refused
        raise
    flags = found(note)
    with even_if_refused(world, flags):
        written = note_told(world, told, began, note, flags, said=note, as_json=as_json)
    show(world, flags, written)
    if not flags:  # else the box has just been shown
        tell_standing(world)


def _refuse_others(ctx: typer.Context) -> None:
    others = list(_about_leading(ctx))
    if {"--before", "--after"} & set(others):
        raise UsageError(
            "a practice that is only told of has no before and after; how it is: qi log 4 left calf"
        )
    if others:
        raise UsageError(
            f"{others[0]} is about being led; beside --done go --minutes, --gentle, --at and --note"
        )


def _about_leading(ctx: typer.Context) -> Iterator[str]:
    """The options given that a practice which is over has no use for."""
    for parameter in ctx.command.params:
        source = ctx.get_parameter_source(parameter.name or "")
        if parameter.name not in BELONGING and source is not None and source.name == "COMMANDLINE":
            yield parameter.opts[0]


def _told(world: World, name: str, minutes: float | None, *, gentle: bool) -> Told:
    if not name:
        raise UsageError("--done of which? such as: qi practice spinal-wave --done; qi routines lists them")
    routine = find_routine(world, name)
    seconds = length(routine, gentle=gentle) if minutes is None else minutes * 60
    if not 0 < seconds <= LONGEST_TOLD:
        raise UsageError(f"--minutes: more than 0, and at most {LONGEST_TOLD // 60}")
    return Told(routine=routine.slug, seconds=seconds, gentle=gentle)
