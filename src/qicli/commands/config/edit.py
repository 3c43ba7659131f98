"""`qi config edit`: the settings' file in the person's own editor, taken once it is sound."""

import re
from collections.abc import Iterator
from textwrap import wrap

import tomli_w
import typer

from qicli.adapters.terminal.editor import Draft, edit
from qicli.commands.config.telling import tell_findings
from qicli.commands.heed import keep_heeded
from qicli.commands.rewritten import tell_kept
from qicli.core.person.settings import PERSON, SETTINGS, Setting
from qicli.core.person.settings_toml import check
from qicli.core.practice.gates import other_words
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.streams import say
from qicli.world import World

app = typer.Typer(add_completion=False)

HEAD = """\
# The settings of qi. Take away the # before a key to choose something else than its default.
# Save, and close the editor; what is written here is checked before it counts.
"""
EXAMPLES = {"breath": "4-6", "lead_in": 15, "quiet_until": "2026-12-31", "person.side": "left"}


@app.command("edit")
def edit_settings(ctx: typer.Context) -> None:
    """Change the settings in your editor ($VISUAL, $EDITOR); they are checked before they are taken.

    Example: qi config edit
    """
    world: World = ctx.obj
    if not world.redraws:
        raise UsageError("an editor needs a terminal; without one: qi config set breath 5-5")
    file = world.settings_file
    before = file.source()
    opened = before or template().encode()
    draft = Draft(world.paths.drafts / "settings", "config")
    if draft.kept and file.path.exists() and draft.file.stat().st_mtime < file.path.stat().st_mtime:
        aside = visible(str(draft.set_aside()))
        world.write(f"The settings were changed since this was typed; it is kept in {aside}")
    kept = draft.kept
    if kept:
        world.write(f"This opens what was typed before: {visible(str(draft.file))}")
    else:
        draft.write(opened.decode("utf-8-sig", "replace"))
    typed = _sound(world, draft, opened.decode("utf-8-sig", "replace"))
    if typed == opened:
        say("Nothing is changed.")
    else:
        shown = not kept and draft_shows(before)
        tell_kept(file.replace(typed, before if shown else b""))
        say(f"Changed: {visible(str(file.path))}")
    draft.throw_away()


def draft_shows(source: bytes) -> bool:
    """Whether a text in an editor shows all of these bytes; what it cannot show must be kept elsewhere."""
    return source.decode("utf-8", "replace").encode() == source


def template() -> str:
    """A file in which nothing is set yet, and everything can be."""
    return HEAD + "".join(_parts())


def _parts() -> Iterator[str]:
    for key, setting in SETTINGS.items():
        if key == f"{PERSON}.since":
            yield f"\n[{PERSON}]\n"
        yield f"\n{_comment(setting)}# {_example(setting)}"


def _comment(setting: Setting) -> str:
    words = f"{setting.meaning} Write {setting.write}."
    return "".join(f"# {line}\n" for line in wrap(words, 98, break_on_hyphens=False))


def _example(setting: Setting) -> str:
    default = [] if setting.default == () else setting.default
    value = EXAMPLES.get(setting.key, default)
    return tomli_w.dumps({setting.key.rpartition(".")[2]: value}).replace('"2026-12-31"', "2026-12-31")


def _sound(world: World, draft: Draft, known: str) -> bytes:
    """What was typed, once every key in it can be used.

    Raises:
        QiError: the editor failed, or the file has faults and was left; it stays as a draft.
    """
    while True:
        try:
            edit(draft.file)
        except QiError as error:
            if draft.read().decode("utf-8-sig", "replace") == known:  # nothing was typed
                draft.throw_away()
                raise
            raise QiError(f"{error}\nWhat was typed stays, and opens the next time: {draft.file}") from error
        typed = draft.read()
        text = typed.decode("utf-8-sig", "replace")
        keep_heeded(world, _new_words(text, known))
        known += "\n" + text
        checked = check(typed)
        tell_findings(world, checked)
        if not checked.faults:
            return typed
        if world.ask.key("Open it again? y/n ", "yn") != "y":
            raise QiError(
                f"{draft.file}: stays as typed, and opens the next time; remove it to begin anew. The "
                f"settings are as they were"
            )


def _new_words(text: str, known: str) -> str:
    """The lines that were not there before, without what is only TOML or a gate's name."""
    before = set(known.split("\n"))
    new = [line for line in text.split("\n") if line not in before]
    return other_words(re.sub(r"""["'\[\]=,]""", " ", "\n".join(new)))
