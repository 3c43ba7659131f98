"""The help of every verb, as lines that read on a phone and aloud: no boxes, no word torn, nothing cut."""

from collections.abc import Iterator
from inspect import cleandoc
from typing import Any

import typer

from qicli.core.rows import READABLE, rows
from qicli.errors import QiError
from qicli.streams import USUAL, columns, say

BESIDE = 60  # columns from which the meaning stands beside a word, else under it
WIDEST_WORD = 26  # cells of a word that has its meaning beside it
MARGIN = 2  # blanks before an option or a verb
UNDER = 4  # blanks before a meaning that stands under its word
NUMBERS = {"float", "int", "integer", "int range", "integer range", "float range"}  # as Typer names types

Row = tuple[str, str]  # a word, and what it means


class Helping(typer.Context):
    """The context of every verb: its help is ours, and goes through the pager where it is long."""

    def get_help(self) -> str:
        """Show the help; gives "", for nothing is left to be written."""
        width = min(columns_here(), READABLE)
        lines = help_lines(self, width)
        world = self.obj or _world()
        if world is None:
            say("\n".join(lines))
        else:
            world.page(lines)
        return ""


def columns_here() -> int:
    """How wide the help may be."""
    import sys  # noqa: PLC0415 - as it is now

    return columns(sys.stdout) or USUAL


def _world() -> Any:  # noqa: ANN401 - a World, or nothing
    """The world, for its pager; none where nothing is known of it, for help is never refused."""
    from qicli.world import World  # noqa: PLC0415 - most starts ask for no help

    try:
        return World.real()
    except QiError:
        return None


def help_lines(context: Any, width: int) -> list[str]:  # noqa: ANN401 - of Typer's own kinds, which it does not name
    """All of a verb's help, set to this width."""
    command = context.command
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    parts = [rows(f"Usage: {usage}", width, UNDER)]
    parts += [rows(paragraph, width) for paragraph in _paragraphs(command.help)]
    parts += [[f"{title}:", *_table(list(table), width)] for title, table in _tables(context)]
    parts += [rows(paragraph, width) for paragraph in _paragraphs(command.epilog)]
    return [line for part in parts for line in (*part, "")][:-1]


def _paragraphs(text: str | None) -> Iterator[str]:
    """The paragraphs of a text, each as one line."""
    yield from (" ".join(part.split()) for part in cleandoc(text or "").split("\n\n") if part.strip())


def _tables(context: Any) -> Iterator[tuple[str, list[Row]]]:  # noqa: ANN401
    """What can be typed: words, options, verbs; each with its title."""
    seen = [each for each in context.command.get_params(context) if not getattr(each, "hidden", False)]
    words = [(each.make_metavar(context), each.help or "") for each in seen if _is_word(each)]
    options = [(_spelled(each), each.help or "") for each in seen if not _is_word(each)]
    yield from ((title, table) for title, table in (("Arguments", words), ("Options", options)) if table)
    verbs = context.command.list_commands(context) if hasattr(context.command, "list_commands") else []
    commands = [context.command.get_command(context, name) for name in verbs]
    panels: dict[str, list[Row]] = {}
    for each in commands:
        meaning = each.get_short_help_str(limit=READABLE * 10)
        panels.setdefault(getattr(each, "rich_help_panel", None) or "Verbs", []).append((each.name, meaning))
    yield from panels.items()


def _is_word(parameter: Any) -> bool:  # noqa: ANN401
    return bool(parameter.param_type_name == "argument")


def _spelled(option: Any) -> str:  # noqa: ANN401
    """An option in all its spellings, and what follows it, such as `--limit, -n NUMBER`."""
    names = ", ".join([*sorted(option.opts, key=len, reverse=True), *option.secondary_opts])
    kind = "NUMBER" if option.type.name in NUMBERS else "TEXT"
    return names if option.is_flag or option.count else f"{names} {option.metavar or kind}"


def _table(table: list[Row], width: int) -> Iterator[str]:
    """Words and their meanings: side by side where there is room, else one under the other."""
    longest = max((len(word) for word, _ in table if len(word) <= WIDEST_WORD), default=0)
    indent = MARGIN + longest + 2 if width >= BESIDE else UNDER
    for word, meaning in table:
        told = " ".join(meaning.split())
        head = f"{'':{MARGIN}}{word}"
        if len(head) + 2 <= indent:
            yield from rows(f"{head:<{indent}}{told}".rstrip(), width, indent)
        else:
            yield from rows(head, width)
            yield from rows(f"{'':{indent}}{told}".rstrip(), width, indent)
