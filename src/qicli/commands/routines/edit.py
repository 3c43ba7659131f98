"""`qi routines edit`: a routine changed in the person's own editor, and practised only once it is sound."""

from contextlib import suppress
from pathlib import Path

from qicli.adapters.terminal.editor import edit
from qicli.commands.routines.telling import tell_advice
from qicli.core.practice.routine import Routine
from qicli.core.practice.routine_toml import read_routine
from qicli.core.text import visible
from qicli.errors import QiError, RoutineError, UsageError
from qicli.world import World


def edit_routine(world: World, name: str) -> str:
    """Open the person's own routine of this name, or a copy of the shipped one; say where it is kept.

    What is typed lies in a draft beside it until it is sound, so that neither it nor the old one is lost.

    Raises:
        UsageError: no routine is meant, or there is nobody to type.
        QiError: the editor failed, or what was typed has faults and was left as a draft.
    """
    library = world.library
    path = library.file(name)
    if not world.redraws:
        raise UsageError(f"this opens an editor, so it needs a terminal; the file is {path}")
    slug = path.stem
    before, draft = library.source(path), library.draft(slug)
    if draft.exists():
        world.write(visible(f"Going on with what was typed before. To begin anew, remove {draft}."))
    else:
        library.write(draft, before)
    routine = _typed(world, slug, draft, before)
    if routine is None:
        library.throw_away(draft)
        return "Nothing was changed."
    library.write(library.own_file(slug), library.source(draft))
    library.throw_away(draft)
    tell_advice(world, routine)
    return f"{visible(str(library.own_file(slug)))} is kept. Try it: qi practice {slug}"


def _typed(world: World, slug: str, draft: Path, before: bytes) -> Routine | None:
    """The routine in the draft, once it is sound; None if it says what was there before."""
    while True:
        _opened(world, draft, before)
        source = world.library.source(draft)
        if source == before:
            return None
        try:
            return read_routine(slug, source, file=str(draft))
        except RoutineError as error:
            for finding in error.findings:
                world.write(f"- {visible(str(finding))}", err=True)
        if world.ask.key("Open it again? y/n ", "yn") != "y":
            raise QiError(
                f"{draft}: what was typed is kept here, and not practised; "
                f"qi routines edit {slug} goes on with it"
            )


def _opened(world: World, draft: Path, before: bytes) -> None:
    """Let the editor open the draft; when it fails, a draft in which nothing was typed is no draft."""
    try:
        edit(draft)
    except QiError:
        with suppress(QiError):
            if world.library.source(draft) == before:
                world.library.throw_away(draft)
        raise
