"""What a person wants in a report that stands in none by itself: chosen once, and kept."""

from typing import Annotated

import typer

from qicli.commands.rewritten import tell_kept
from qicli.core.person.settings import Settings
from qicli.core.report.given import Wanted
from qicli.errors import QiError
from qicli.world import World

Notes = Annotated[
    bool | None,
    typer.Option("--notes/--no-notes", help="With your notes; kept as chosen.", show_default=False),
]
Conditions = Annotated[
    bool | None,
    typer.Option("--conditions/--no-conditions", help="With what holds for you; kept.", show_default=False),
]
Feelings = Annotated[
    bool | None,
    typer.Option(
        "--feelings/--no-feelings", help="With feelings around practices; kept.", show_default=False
    ),
]


def wanted_in(world: World, *, notes: bool | None, conditions: bool | None, feelings: bool | None) -> Wanted:
    """What is to stand in a report, as it is chosen now or was before; what is chosen now is kept."""
    settings = as_far_as_usable(world)
    given = {"notes": notes, "conditions": conditions, "feelings": feelings}
    before = {name: bool(getattr(settings, _key(name))) for name in given}
    chosen = {name: before[name] if value is None else value for name, value in given.items()}
    for name, value in chosen.items():
        if value != before[name]:
            _keep(world, name, wanted=value)
    return Wanted(**chosen)


def as_far_as_usable(world: World) -> Settings:
    """The settings; the defaults where they cannot be used, which is told: no report fails for that."""
    try:
        return world.usable_settings()
    except QiError as error:
        world.tell_once(error)
        return Settings()


def _key(name: str) -> str:
    return f"report_{name}"


def _keep(world: World, name: str, *, wanted: bool) -> None:
    """Keep a choice, and say how it is changed; where it cannot be kept it counts for this report alone."""
    try:
        tell_kept(world.settings_file.change(_key(name), wanted or None))
    except QiError as error:
        world.tell_once(error)
        return
    now, other = ("stand in every report from now on", "--no-") if wanted else ("stand in no report", "--")
    world.write(f"{name.capitalize()} {now}; qi report {other}{name} changes that.", err=True)
