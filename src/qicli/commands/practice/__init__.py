"""`qi practice`: be led through a routine, and have it noted as it really was; or note one that is over."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Annotated, NamedTuple

import msgspec
import typer

from qicli.commands.chosen import how_chosen
from qicli.commands.for_you import for_you
from qicli.commands.heed import keep_heeded
from qicli.commands.keeping import keep, save
from qicli.commands.options import At, find_routine, one_name
from qicli.commands.practice.again import SHORT_SETTLE, done_today, settles_shortly
from qicli.commands.practice.answers import noted
from qicli.commands.practice.around import greet, let_read_first
from qicli.commands.practice.asking import asks_for_pain
from qicli.commands.practice.choosing import choose_routine
from qicli.commands.practice.farewell import farewell
from qicli.commands.practice.guided import (
    GETS_READY,
    EyesClosed,
    Flash,
    Guided,
    guided,
    lit_without_words,
    make_ready,
    seen_as_can_be,
    spoken_opening,
    told_first,
    told_where_eyes_open,
    voice_of,
)
from qicli.commands.practice.how_far import RESTED
from qicli.commands.practice.meeting import is_new, untold
from qicli.commands.reading import read_option
from qicli.commands.shaping import (
    BreathText,
    Gentle,
    Introduce,
    LeadIn,
    Minutes,
    Name,
    RampText,
    Wishes,
    shaped,
    timeline_for,
    wished_breath,
    wished_lead_in,
)
from qicli.commands.sounded import Sound, Sounded, heard_by
from qicli.commands.voiced import Voice, opening, with_time_to_hear
from qicli.core.entry import UNSAID, Flag, Reading, Session
from qicli.core.person.settings import Settings
from qicli.core.practice.ramp import read_ramp
from qicli.core.practice.routine import Routine
from qicli.core.practice.standing import standing_long
from qicli.core.practice.timeline import Timeline
from qicli.core.text import stored
from qicli.core.words.grammar import is_reading_alone, read_reading
from qicli.errors import UsageError
from qicli.player import Ending, Stage, play
from qicli.views.practice.outline import plan
from qicli.world import World

if TYPE_CHECKING:
    from qicli.adapters.sound.saying import Saying

    Words = tuple[Saying, tuple[str, ...]]

app = typer.Typer(add_completion=False)


Plain = Annotated[bool, typer.Option("--plain", help="Lines instead of a screen; for screen readers.")]
Ring = Annotated[bool | None, typer.Option(help="One ring in, two rings out.")]
AskPain = Annotated[
    bool | None, typer.Option(help="Ask for the pain before and after; else as qi config has it.")
]
Before = Annotated[str, typer.Option(help="How it is before: 6, or “6 left calf”; not beside --done.")]
After = Annotated[str, typer.Option(help="How it is after, if you know already; not beside --done.")]
Note = Annotated[str, typer.Option(help="Anything in your own words.")]
Done = Annotated[
    bool,
    typer.Option(
        "--done",
        help="It is done already, without the timer: only note it, with --minutes, --gentle, --at, --note.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="With --done: print the entry as JSON.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Show the timeline, and wait for nothing.")]


@app.command(cls=Sounded)
def practice(
    ctx: typer.Context,
    name: Name = None,
    minutes: Minutes = None,
    breath: BreathText = "",
    ramp: RampText = "",
    gentle: Gentle = None,
    plain: Plain = False,
    bell: Ring = None,
    sound: Sound = "",
    voice: Voice = None,
    eyes_closed: EyesClosed = False,
    flash: Flash = None,
    ask: AskPain = None,
    before: Before = "",
    after: After = "",
    note: Note = "",
    lead_in: LeadIn = None,
    introduce: Introduce = None,
    dry_run: DryRun = False,
    done: Done = False,
    at: At = "",
    as_json: AsJson = False,
) -> None:
    """Be led through a routine, breath by breath; or note, with --done, what you practised without qi.

    Example: qi practice spinal-wave --minutes 4, qi practice spinal-wave --done --at "yesterday 8pm"
    """
    world: World = ctx.obj
    if done:
        _note_done(ctx, one_name(name, minutes), minutes, at, note)
        return
    flags = keep_heeded(world, before, after, note)
    usual = _begins_now(world, at, as_json=as_json)
    given = Given(minutes, breath, ramp, gentle, before, after, note, lead_in, introduce, ask, dry_run)
    heard = heard_by(usual, sound, bell=bell)
    as_wished = guided(usual, heard, voice=voice, closed=eyes_closed, flash=flash)
    manner = Manner(bell, as_wished, plain, dry_run)
    _lead(world, name, _wished(world, usual, given, flags), manner)


def _note_done(ctx: typer.Context, name: str, minutes: float | None, at: str, note: str) -> None:
    from qicli.commands.practice.done import note_done  # noqa: PLC0415 - most practices are led

    gentle, as_json = bool(ctx.params["gentle"]), ctx.params["as_json"]
    note_done(ctx, name, minutes, at, note, gentle=gentle, as_json=as_json)


class Given(NamedTuple):
    """What was typed of how the practice is to be, and asked about."""

    minutes: float | None
    breath: str
    ramp: str
    gentle: bool | None
    before: str
    after: str
    note: str
    lead_in: float | None
    introduce: bool | None
    ask: bool | None
    dry_run: bool


class Manner(NamedTuple):
    """How it is to be led: the bell, None for as usual; heard and seen how; in lines; or only shown."""

    bell: bool | None
    guided: Guided
    plain: bool
    dry_run: bool


def _wished(world: World, usual: Settings, given: Given, flags: tuple[Flag, ...]) -> Wishes:
    """The practice as wished, by what was typed and what is usual."""
    there = world.terminal and not given.dry_run
    return Wishes(
        minutes=given.minutes,
        breath=wished_breath(given.breath, given.ramp, usual.own_breath),
        ramp=read_option("--ramp", read_ramp, given.ramp),
        gentle=given.gentle,
        before=_reading("--before", given.before, flags),
        after=_reading("--after", given.after, flags),
        words=(stored(given.before), stored(given.after)),
        note=_note(given, flags),
        lead_in=wished_lead_in(given.lead_in, usual.lead_in),
        introduce=given.introduce,
        answering=there and given.ask is not False,
        asking=there and (asks_for_pain(world) if given.ask is None else given.ask),
    )


def _by_name(world: World, name: str, wishes: Wishes) -> tuple[Routine, Wishes]:
    """The routine of this name, and whether it was named, planned or suggested."""
    found = find_routine(world, name)
    return found, msgspec.structs.replace(wishes, chosen=how_chosen(world, found.slug))


def _begins_now(world: World, at: str, *, as_json: bool) -> Settings:
    """The settings, for a practice that begins now and is led."""
    if at.strip() or as_json:
        raise UsageError("--at and --json go with --done; a practice that is led begins now")
    return world.settings


def _lead(world: World, name: list[str] | None, wishes: Wishes, manner: Manner) -> None:
    """Fit it to the person, ask and say what belongs before it, lead it, save it, ask again."""
    plain = manner.plain or (not manner.dry_run and (world.plain or not world.terminal))
    called = one_name(name, wishes.minutes)
    found, wishes = _by_name(world, called, wishes) if called else choose_routine(world, wishes)
    routine, remarks = for_you(world, found, wishes.breath, chosen=wishes.gentle is False)
    today = done_today(world, routine)
    as_can_be, more = seen_as_can_be(world, manner.guided, plain=plain)
    routine = told_where_eyes_open(routine, as_can_be)
    wishes = told_first(msgspec.structs.replace(wishes, remarks=(*remarks, *more)), as_can_be)
    wishes = _as_known(world, routine, wishes, plain=plain, again=settles_shortly(len(today)))
    timeline = timeline_for(routine, wishes)  # what cannot be had is refused before anything is asked
    if manner.dry_run:
        world.page([*plan(routine, timeline), *wishes.remarks])
        return
    if any(session.further for session in today):
        wishes = msgspec.structs.replace(wishes, remarks=(*wishes.remarks, RESTED))
    wishes = let_read_first(world, routine, greet(world, routine, wishes))
    saying = voice_of(world, as_can_be)
    wishes, as_can_be = lit_without_words(routine, wishes, as_can_be, saying)
    wishes, timeline, words = _spoken(world, routine, wishes, saying)
    heard = as_can_be.hearing
    bell = (world.settings.bell or routine.bell) if manner.bell is None else manner.bell
    staged = partial(world.stage, plain=plain, hearing=heard, words=words, sight=as_can_be.sight)
    with world.ringing_out():
        ending, session = _led(world, routine, timeline, wishes, staged, bell=bell or heard is not None)
        farewell(world, routine, ending, session, wishes)


def _spoken(
    world: World, routine: Routine, wishes: Wishes, saying: "Saying | None"
) -> tuple[Wishes, Timeline, "Words | None"]:
    """The practice with the time that its words take, and what is said in it; None for nothing."""
    if saying is not None:
        world.write(GETS_READY)
    wishes = with_time_to_hear(routine, wishes, saying, spoken_opening(routine, wishes))
    timeline, said = timeline_for(routine, wishes), spoken_opening(routine, wishes)
    make_ready(saying, timeline, said)
    return wishes, timeline, None if saying is None else (saying, said)


def _as_known(world: World, routine: Routine, wishes: Wishes, *, plain: bool, again: bool) -> Wishes:
    """As suits how often it was practised: told first, or, `again` today, settled into shortly."""
    asked_for = wishes.introduce or (plain and wishes.introduce is None)
    lines = plain or world.plain or not world.terminal  # also of a practice that is only shown
    wishes = msgspec.structs.replace(wishes, plain=lines)
    if wishes.introduce is None:
        wishes = msgspec.structs.replace(wishes, introduce=plain or is_new(world, routine.slug))
    if wishes.lead_in is None and again:
        wishes = msgspec.structs.replace(wishes, lead_in=SHORT_SETTLE, seen=len(wishes.remarks))
    if asked_for and (short := untold(routine, wishes)):
        wishes = msgspec.structs.replace(wishes, remarks=(*wishes.remarks, short))
    if wishes.minutes is not None and (long := standing_long(shaped(routine, wishes).routine)):
        wishes = msgspec.structs.replace(wishes, remarks=(*wishes.remarks, long))
    return wishes


def _reading(option: str, text: str, flags: tuple[Flag, ...]) -> Reading:
    """What an option says; with red flags among the words nothing is refused, for they are noted already."""
    said = read_reading(text)
    if text.strip() and said == UNSAID and not flags:
        raise UsageError(f'{option}: "{text}" is no reading; write 6, or 6 left calf')
    return said


def _note(given: Given, flags: tuple[Flag, ...]) -> str:
    """The note, with what the readings say beside numbers and places; what raises a flag is noted already."""
    note = stored(given.note.strip())
    for when, text in (("before", given.before), ("after", given.after)):
        more = bool(text.strip()) and not flags and not is_reading_alone(text)
        note = noted(note, when, stored(text.strip()) if more else "")
    return note


def _led(
    world: World,
    routine: Routine,
    timeline: Timeline,
    wishes: Wishes,
    staged: Callable[[], AbstractContextManager[Stage]],
    *,
    bell: bool,
) -> tuple[Ending, Session | None]:
    """Play it, and save what was practised before the terminal is given back."""
    begun = _begun(world, routine, timeline, wishes)
    said = opening(routine, wishes)
    with world.checkpoint(begun.id) as checkpoint, staged() as stage:
        ending = play(timeline, stage, bell=bell, cautions=said, keep=partial(keep, checkpoint, begun))
        session = save(world, checkpoint, begun, ending.playback)
    if ending.bug is not None:
        raise ending.bug
    return ending, session


def _begun(world: World, routine: Routine, timeline: Timeline, wishes: Wishes) -> Session:
    """The session at its first instant, of which nothing is practised yet."""
    now = world.now()
    return Session(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        routine=routine.slug,
        seconds=0,
        planned=timeline.practice / 1000,
        finished=False,
        gentle=bool(wishes.gentle),
        before=wishes.before,
        after=wishes.after,
        mood=wishes.mood,
        note=wishes.note,
        flags=wishes.flags,
        chosen=wishes.chosen,
    )
