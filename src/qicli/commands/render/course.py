"""A course as files: a numbered one for each day of practice, and a playlist of them."""

from math import ceil
from os.path import lexists
from pathlib import Path

import msgspec

from qicli.adapters.files import make_folder
from qicli.adapters.home.courses import Courses
from qicli.adapters.ordinary import named
from qicli.adapters.sound.tags import FORMATS, Format
from qicli.commands.new_file import ANOTHER_FOLDER, check_replaceable, new_file
from qicli.commands.render.for_anyone import sentence
from qicli.commands.render.made import Made, Wanted, in_course, made_of
from qicli.commands.render.planned_days import Planned, planned_days
from qicli.commands.render.writing import Written, check_here, tell_unsaid, write_file
from qicli.core.journal.telling import counted, lasting
from qicli.core.plan.course import Course
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.world import World


def write_course(world: World, name: str, wanted: Wanted, folder: Path, kind: str, *, force: bool) -> None:
    """Write a file for each day of practice, and then the playlist, into the folder; say what is there.

    Raises:
        UsageError: no course or format is meant, or nothing of it is for the person.
        QiError: a file is there already, or cannot be made or written.
    """
    course, format_ = Courses(world.library).find(name), _format(kind)
    check_here(format_)
    days, gone = planned_days(world, course, anyone=wanted.for_anyone)
    if not wanted.for_anyone:
        for day in gone:
            world.write(f"{day} is left out, as in qi plan.")
    made = [_made(world, course, wanted, each, (nth, len(days))) for nth, each in enumerate(days, 1)]
    if not made:
        raise UsageError(
            f"nothing of {visible(course.title)} is for {_whom(wanted)}; qi routines lists what is"
        )
    files = [_file(nth, each, format_) for nth, each in enumerate(days, 1)]
    playlist = f"{course.slug}.m3u8"
    place = _folder(folder, [*files, playlist], force=force)
    _tell_changes(world, wanted, days, gone, made)
    written = [
        write_file(world, each, str(place / file), format_, force=force, remedy=ANOTHER_FOLDER)
        for file, each in zip(files, made, strict=True)
    ]
    with new_file(world, str(place / playlist), force=force, remedy=ANOTHER_FOLDER) as file:
        file.write(_playlist(course, files, made, written).encode())
    lasts = lasting(sum(each.timeline.duration for each in made) / 1000)
    world.write(
        f"Wrote {counted(len(files), 'file')} and {playlist} to {visible(str(folder))}: {lasts}, "
        f"{sum(each.size for each in written) / 1_000_000:.1f} MB"
    )
    if any(each.saying is None for each in made):
        tell_unsaid(world, dict.fromkeys(line for each in made for line in each.care))


def _tell_changes(
    world: World, wanted: Wanted, days: list[Planned], gone: list[str], made: list[Made]
) -> None:
    """What became of it for them: in one sentence for anyone, else each once."""
    remarks = dict.fromkeys(remark for each in made for remark in each.remarks)
    if wanted.for_anyone:
        routines = [world.library.find(name) for name in dict.fromkeys(each.doing.routine for each in days)]
        remarks = dict.fromkeys(filter(None, [sentence(days, gone, routines)]))
    for remark in remarks:
        world.write(remark)


def _format(kind: str) -> Format:
    wished = kind.strip().lower().removeprefix(".") or FORMATS[0]
    found = next((each for each in FORMATS if each == wished), None)
    if found is None:
        raise UsageError(f'--format: "{visible(kind)}" is no format; write {", ".join(FORMATS)}')
    return found


def _made(world: World, course: Course, wanted: Wanted, planned: Planned, place: tuple[int, int]) -> Made:
    """This day as it is wished, in its minutes where it can be had in them, else as long as it is."""
    routine = world.library.find(planned.doing.routine)
    in_time = msgspec.structs.replace(wanted, minutes=planned.doing.minutes)
    try:
        made = made_of(world, routine, in_time)
    except UsageError:
        made = made_of(world, routine, wanted)
    title = f"Week {planned.week}, day {planned.day}: {made.tags.title}"
    return in_course(made, album=course.title, title=title, place=place)


def _file(nth: int, planned: Planned, kind: Format) -> str:
    return f"{nth:02d}-week-{planned.week}-day-{planned.day}-{planned.doing.routine}.{kind}"


def _folder(folder: Path, files: list[str], *, force: bool) -> Path:
    """The folder, made if need be, with none of these files in it, or with leave to write over them.

    Raises:
        QiError: it cannot be made, or something is there.
    """
    place = named(str(folder))
    for file in files:
        check_replaceable(place / file, ANOTHER_FOLDER)
    there = next((file for file in files if lexists(place / file)), None)
    if there is not None and not force:
        raise QiError(
            f"{place / there}: there is such a file already; --force writes over it, or give another folder"
        )
    try:
        make_folder(place)
    except OSError as error:
        raise QiError(f"{place}: cannot be made ({error.strerror or error}); give another folder") from error
    if not place.is_dir():
        raise QiError(f"{place}: is no folder; give another")
    return place


def _whom(wanted: Wanted) -> str:
    return "anyone, whatever their condition" if wanted.for_anyone else "you"


def _playlist(course: Course, files: list[str], made: list[Made], written: list[Written]) -> str:
    lines = ["#EXTM3U", f"#PLAYLIST:{visible(course.title)}"]
    for file, each, (_, seconds) in zip(files, made, written, strict=True):
        lines += [f"#EXTINF:{ceil(seconds)},{visible(each.tags.title)}", file]
    return "\n".join(lines) + "\n"
