"""`qi render`: a practice as a file of sound, to be led by anywhere, with closed eyes."""

from pathlib import Path
from typing import Annotated

import typer

from qicli.commands.options import find_routine, one_name
from qicli.commands.reading import read_option
from qicli.commands.render.made import Wanted, made_of
from qicli.commands.render.writing import check_here, format_of, tell_written, write_file
from qicli.commands.shaping import (
    BreathText,
    Gentle,
    Introduce,
    LeadIn,
    Minutes,
    Name,
    RampText,
    wished_breath,
    wished_lead_in,
)
from qicli.commands.sounded import OFF, Sound, Sounded, heard_by
from qicli.commands.voiced import Voice
from qicli.core.person.settings import Settings
from qicli.core.practice.ramp import read_ramp
from qicli.core.practice.score import PALETTES, Hearing
from qicli.core.text import stored
from qicli.errors import UsageError
from qicli.world import World

app = typer.Typer(add_completion=False)

Output = Annotated[
    str,
    typer.Option(
        "-o",
        "--output",
        help="Where it goes: FILE.ogg, .mp3, .wav or .flac; with --course, a folder.",
        metavar="FILE",
        show_default=False,
    ),
]
ForAnyone = Annotated[
    bool,
    typer.Option(
        "--for-anyone", help="Leave out every step that somebody's condition could rule out, not only yours."
    ),
]
Reader = Annotated[str, typer.Option("--for", help="For whom it is, as the file says.", metavar="NAME")]
CourseName = Annotated[
    str, typer.Option("--course", help="All days of a course, numbered, with a playlist.", metavar="NAME")
]
CourseFormat = Annotated[
    str, typer.Option("--format", help="With --course: ogg, mp3, wav or flac.", metavar="NAME")
]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that exists.")]


@app.command(cls=Sounded)
def render(
    ctx: typer.Context,
    output: Output,
    name: Name = None,
    minutes: Minutes = None,
    breath: BreathText = "",
    ramp: RampText = "",
    gentle: Gentle = None,
    sound: Sound = "",
    voice: Voice = None,
    lead_in: LeadIn = None,
    introduce: Introduce = None,
    for_anyone: ForAnyone = False,
    reader: Reader = "",
    course: CourseName = "",
    course_format: CourseFormat = "",
    force: Force = False,
) -> None:
    """Make a file of sound of a practice, or of a course: to be led by anywhere, with closed eyes.

    Example: qi render spinal-wave -o wave.ogg --minutes 10, qi render --course qi-spine -o course
    """
    world: World = ctx.obj
    usual = world.settings
    wanted = Wanted(
        minutes=minutes,
        breath=wished_breath(breath, ramp, None if for_anyone else usual.own_breath),
        ramp=read_option("--ramp", read_ramp, ramp),
        gentle=gentle,
        lead_in=wished_lead_in(lead_in, usual.lead_in),
        introduce=introduce,
        hearing=_hearing(usual, sound, voice=voice),
        for_anyone=for_anyone,
        reader=stored(reader.strip()),
    )
    called = one_name(name, minutes)
    if course:
        _write_course(world, course, called, wanted, Path(output), course_format, force=force)
    else:
        _write(world, called, wanted, output, course_format, force=force)


def _write_course(
    world: World, course: str, called: str, wanted: Wanted, folder: Path, kind: str, *, force: bool
) -> None:
    if called or wanted.minutes is not None:
        raise UsageError("--course has its own routines and minutes; leave out the name and --minutes")
    from qicli.commands.render.course import write_course  # noqa: PLC0415 - most are one practice

    write_course(world, course, wanted, folder, kind, force=force)


def _write(world: World, called: str, wanted: Wanted, output: str, kind: str, *, force: bool) -> None:
    if kind:
        raise UsageError("--format goes with --course; a file has the format that its name ends in")
    if not called:
        raise UsageError("name a routine, or a course with --course; qi routines lists them")
    format_ = format_of(output)
    check_here(format_)
    made = made_of(world, find_routine(world, called), wanted)
    for remark in made.remarks:
        world.write(remark)
    size = write_file(world, made, output, format_, force=force).size
    tell_written(world, output, made, size)


def _hearing(usual: Settings, sound: str, *, voice: bool | None) -> Hearing:
    """How it sounds: a file does, also for whom a practice is silent, unless its sound is to be off.

    Raises:
        UsageError: there is no such sound, or nothing would be heard.
    """
    wished = heard_by(usual, sound, bell=False)
    tones = wished is not None or not sound.strip()
    named = usual.voice if usual.voice != OFF else "on"
    speaks = usual.voice != OFF if voice is None else voice
    if not (tones or speaks):
        raise UsageError("without a sound and a voice the file would be silent; leave out --sound off")
    palette = wished.palette if wished is not None else PALETTES[0]
    return Hearing(palette, tones=tones, voice=named if speaks else "", calm=usual.voice_pace)
