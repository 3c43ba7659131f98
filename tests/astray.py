"""Command lines that nobody would type, and files that nobody would keep: drawn at random, for fuzzing."""

import json
import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

WORDS = (
    *("4", "0", "10", "11", "-1", "1e308", "nan", "inf", "9" * 30, "0x10", "٣", "½", "7.5", "1,5"),
    *("back", "calf", "left", "numb saddle", "worse walking", "after 3", "no", "yesterday 8pm", "ago"),
    *(
        "",
        " ",
        "-",
        "--",
        "---",
        "=",
        ",",
        ";",
        "'",
        '"',
        "\\",
        "/",
        "~",
        "~x",
        ".",
        "..",
        "*",
        "%s",
        "{}",
        "$(x)",
    ),
    *(
        "\x1b[2J",
        "\u202e",
        "\x9b",
        "\x00"[:0],
        "\udc80",
        "\udcff\udcfe",
        "\ufeff",
        "\u200d",
        "\U0001f9d8",
        "e\u0301",
    ),
    *(
        "spinal-wave",
        "spinal",
        "qi-spine",
        "x.toml",
        "/dev/null",
        "/dev/full",
        "/nowhere/x",
        "last",
        "000000000001",
    ),
    *("2026-11-01", "0001-01-01", "9999-12-31", "2026-13-45", "monday", "10 days ago", "999999999 days ago"),
    *("00:00", "25:00", "4-6", "4-2-6-2", "1-1", "0-0", "5,4,6", "5,,", "true", "yes", "never", "week"),
    *(
        "a" * 300,
        "a" * 5000,
        "pain " * 2000,
        "\n",
        "a\nb",
        "\r\n",
        "\t",
        "NULL",
        "[words]",
        "<b>",
        "[red]x[/]",
    ),
)
NUMBERS = (
    "1e308",
    "-1",
    "0",
    "1e400",
    "99999999999999999999",
    "NaN",
    "null",
    "true",
    '"x"',
    "[]",
    "{}",
    "-0.0",
)
MOMENTS = ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00", "2026-02-30T00:00:00Z", "x", "")
LONGEST = 12  # words on a command line


def command_lines(chance: random.Random) -> Iterator[list[str]]:
    """Command lines of real verbs with odd words behind them, and some without any verb; without end."""
    from qicli.cli import app  # noqa: PLC0415 - a tree of everything there is, built once

    verbs = list(_verbs(get_command(app), []))
    while True:
        verb, options = chance.choice(verbs)
        words = [_word(chance) for _ in range(chance.choice((0, 0, 1, 1, 2, 3, LONGEST)))]
        for option in chance.sample(options, min(len(options), chance.choice((0, 0, 1, 1, 2, 3)))):
            said = [option] if chance.random() < 0.3 else [option, _word(chance)]
            at = chance.randint(0, len(words))
            words[at:at] = said if chance.random() < 0.8 else ["=".join(said)]
        yield [*verb, *words] if chance.random() < 0.97 else words


def _word(chance: random.Random) -> str:
    if chance.random() < 0.85:
        return chance.choice(WORDS)
    letters = (chance.choice((chance.randrange(0x20, 0x7F), chance.randrange(1, 0x3000))) for _ in range(8))
    return "".join(map(chr, letters))


def _verbs(command: Any, path: list[str]) -> Iterator[tuple[list[str], list[str]]]:  # noqa: ANN401 - Typer's own
    """Every verb with its options, groups too."""
    yield path, [option for each in command.params for option in each.opts if option.startswith("-")]
    for name in getattr(command, "commands", None) or {}:
        if (below := command.get_command(None, name)) is not None:
            yield from _verbs(below, [*path, name])


def damage(path: Path, chance: random.Random) -> str:
    """Do something to a file that a disk, a synchroniser, an editor or a person may do; gives what it was."""
    how = chance.choice(DAMAGES)
    how(path, chance)
    return how.__name__


def _flip(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes() or b"x")
    for _ in range(chance.choice((1, 1, 3, 50))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _cut(path: Path, chance: random.Random) -> None:
    data = path.read_bytes()
    start, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    path.write_bytes(chance.choice((data[:end], data[start:], data[:start] + data[end:])))


def _insert(path: Path, chance: random.Random) -> None:
    data = path.read_bytes()
    at = chance.randint(0, len(data))
    odd = (
        b"\x00" * 5000,
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\n",
        b"\r",
        b"[" * 5000,
        b'{"a":' * 3000,
        os.urandom(40),
    )
    path.write_bytes(data[:at] + chance.choice(odd) + data[at:])


def _shuffle(path: Path, chance: random.Random) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    chance.shuffle(lines)
    path.write_bytes(b"".join(lines + lines[: chance.choice((0, 1, 5))]))


def _mistell(path: Path, chance: random.Random) -> None:
    """Put another value into a line of JSON, or a number of anything else."""
    lines = path.read_bytes().decode(errors="surrogateescape").splitlines()
    at = chance.randrange(len(lines) or 1)
    try:
        line = dict(json.loads(lines[at]))
        key = chance.choice(list(line))
    except (ValueError, IndexError, TypeError):
        _flip(path, chance)
        return
    odd = MOMENTS if key in {"at", "logged", "since", "until"} and chance.random() < 0.8 else ()
    value = json.dumps(chance.choice(odd)) if odd else chance.choice(NUMBERS)
    lines[at] = json.dumps({**line, key: "@"}).replace('"@"', value)
    path.write_bytes("\n".join(lines).encode(errors="surrogateescape"))


def _become(path: Path, chance: random.Random) -> None:
    path.unlink()
    match chance.randrange(6):
        case 0:
            path.mkdir()
        case 1:
            os.mkfifo(path)
        case 2:
            path.symlink_to("/dev/zero")
        case 3:
            path.symlink_to(path.name)
        case 4:
            path.symlink_to("/nowhere/x")
        case _:
            path.touch()


DAMAGES: tuple[Callable[[Path, random.Random], None], ...] = (
    _flip,
    _cut,
    _insert,
    _shuffle,
    _mistell,
    _become,
)
