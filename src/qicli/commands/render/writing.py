"""A practice written as a file of sound, by the end of its name: whole, or not at all."""

import sys
from collections.abc import Iterable
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from qicli.adapters.sound.tags import FORMATS, Format
from qicli.commands.new_file import ANOTHER_NAME, ending_of, new_file, see_that_new
from qicli.commands.render.made import Made
from qicli.core.extras import how_to_have
from qicli.core.journal.telling import counted, lasting
from qicli.core.practice.score import in_order, score
from qicli.core.text import visible
from qicli.errors import QiError
from qicli.world import World

if TYPE_CHECKING:  # numpy is an extra
    from collections.abc import Iterator

    from qicli.adapters.sound.instruments import Samples

MEGABYTE = 1_000_000


class Written(NamedTuple):
    """What a file is: so many bytes, and how long (s) it plays, until its last bowl has rung."""

    size: int
    seconds: float


def format_of(output: str) -> Format:
    """By the end of the file's name.

    Raises:
        UsageError: it names none.
    """
    return ending_of(output, FORMATS)


def check_here(kind: Format) -> None:
    """See that such a file can be made on this machine, before anything is begun.

    Raises:
        QiError: something is missing; says how to have it.
    """
    if find_spec("numpy") is None:
        raise QiError(f"sound takes numpy: {how_to_have('sound')} brings all that is needed")
    from qicli.adapters.sound.recording import check_format  # noqa: PLC0415 - imports numpy

    check_format(kind)


def write_file(
    world: World, made: Made, output: str, kind: Format, *, force: bool, remedy: str = ANOTHER_NAME
) -> Written:
    """Write it; gives how large it is, and how long it plays.

    Raises:
        QiError: there is such a file already, or it cannot be made or written.
    """
    check_here(kind)
    from qicli.adapters.sound.recording import record  # noqa: PLC0415 - imports numpy
    from qicli.adapters.sound.synth import RATE, mix, silence  # noqa: PLC0415 - the same

    see_that_new(world, output, force=force, remedy=remedy)
    tones = score(made.timeline) if made.hearing.tones else ()
    say = silence if made.saying is None else made.saying.say
    blocks = mix(in_order(tones, made.spoken), made.hearing.palette, say=say)
    whole = BytesIO()  # nothing is on the disk until all of it is here: killed before, it leaves nothing
    lengths: list[int] = []
    record(whole, kind, _measured(_shown(world, blocks, made), lengths), made.tags, RATE)
    with new_file(world, output, force=force, remedy=remedy) as file:
        return Written(file.write(whole.getbuffer()), sum(lengths) / RATE)


def tell_written(world: World, output: str, made: Made, size: int) -> None:
    """Say where it is, how long it lasts and how large it is."""
    chapters = counted(len(made.tags.chapters), "chapter")
    lasts = lasting(made.timeline.duration / 1000)
    world.write(f"Wrote {visible(output)}: {lasts}, {chapters}, {_large(size)}")
    if made.saying is None:
        tell_unsaid(world, made.care)


def tell_unsaid(world: World, care: Iterable[str]) -> None:
    """What to take care of, where no voice says it: whoever hears the file hears nothing of it."""
    world.write("No voice says in it what to take care of; its comment has it, and here it stands:")
    for line in care:
        world.write(visible(line), indent=2)


def _large(size: int) -> str:
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE / 10 else f"{-(-size // 1000)} kB"


def _measured(blocks: "Iterable[Samples]", lengths: list[int]) -> "Iterator[Samples]":
    """The blocks as they come; how many samples each has is noted."""
    for block in blocks:
        lengths.append(len(block))
        yield block


def _shown(world: World, blocks: "Iterable[Samples]", made: Made) -> "Iterator[Samples]":
    """The blocks as they come, each a second; a bar shows how far it is, where somebody watches."""
    if not (sys.stderr.isatty() and world.redraws) or world.plain:
        yield from blocks
        return
    from rich.console import Console  # noqa: PLC0415 - only where it is drawn
    from rich.progress import Progress  # noqa: PLC0415 - the same

    with Progress(console=Console(stderr=True), transient=True) as progress:
        name = visible(made.tags.title)
        yield from progress.track(blocks, total=made.timeline.duration / 1000, description=name)
