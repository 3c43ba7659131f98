"""What is said and asked around a practice: before it, and after it."""

from collections.abc import Sequence
from contextlib import suppress

import msgspec
import typer

from qicli.commands.heed import keep_heeded, tell_standing
from qicli.commands.practice.asking import answered, noted_just_now
from qicli.commands.practice.feeling import AFTER, BEFORE, ask_for_feeling, asks_for_feeling
from qicli.commands.practice.how_far import with_how_far
from qicli.commands.reading import ask_for_pain
from qicli.commands.readings import heed_after, heed_before, look, with_flags
from qicli.core.entry import UNSAID, Flag, Reading, Session, Symptom, shown_id
from qicli.core.journal.telling import counted, feelings, lasting, reading, told
from qicli.core.person.settings import Person
from qicli.core.practice.cautions import in_lines
from qicli.core.practice.fitting import Fitted, at_breath, within
from qicli.core.practice.playback import State
from qicli.core.practice.ramp import Ramp, ramped
from qicli.core.practice.routine import LONGEST_PRACTICE, Breath, Routine
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import settling_time, unfold
from qicli.core.safety.tiers import CLOSING, RESTING, STOP_RULE
from qicli.core.text import joined, stored, visible
from qicli.core.words.grammar import is_reading_alone, read_reading
from qicli.errors import JournalError, Stopped, UsageError
from qicli.player import Ending
from qicli.ports import Cause
from qicli.streams import say
from qicli.world import World

ROUNDED = 0.0003  # of a practice: what rounding each breath of a ramp to whole ms may add to it
PATIENCE = 30  # seconds without an answer after which a practice goes on by itself
EXIT_CODES: dict[Cause, int] = {
    "interrupt": 130,
    "terminate": 143,
    "hangup": 129,
    "quit": 131,
    "abort": 134,
    "user": 138,
}


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """How the person wants the practice, from the options, the settings and the answers.

    `introduce` is whether steps are told before they are done, None for as it is usual; `asking` says
    whether the pain is asked for; `answering` whether somebody is there who would answer; `gentle` is False
    where what is merely softened for the person is wanted as it is written; `chosen` is how the routine came
    to be this one; `noted`, that the reading before stands in the journal already. `words` are those in
    which the readings before and after were said, `flags` what they raise.
    """

    minutes: float | None
    breath: Breath | None
    ramp: Ramp | None
    gentle: bool | None
    before: Reading
    after: Reading
    note: str
    mood: tuple[str, ...] = ()
    lead_in: float | None
    introduce: bool | None
    answering: bool
    asking: bool
    chosen: str = ""
    noted: bool = False
    words: tuple[str, str] = ("", "")
    flags: tuple[Flag, ...] = ()


def shaped(routine: Routine, wishes: Wishes) -> Fitted:
    """The routine as wished: gentle first, then the breath, then the minutes; of a ramp its middle.

    Raises:
        UsageError: it cannot be had so long, or so short.
    """
    fit = routine.softened() if wishes.gentle else routine
    breath = wishes.ramp.mean if wishes.ramp else wishes.breath
    if breath is not None:
        fit = at_breath(fit, breath)
    lead_in = settling_time(routine) if wishes.lead_in is None else wishes.lead_in
    introduce = bool(wishes.introduce)
    if wishes.minutes is None:
        if fit.seconds > LONGEST_PRACTICE:
            raise UsageError(
                f"at that pace it lasts {fit.seconds / 60:.0f} minutes; a practice has at most 60"
            )
        return Fitted(fit, lead_in, introduce)
    spare = 1 - ROUNDED if wishes.ramp else 1
    try:
        return within(fit, wishes.minutes * spare, lead_in=lead_in, introduce=introduce)
    except ValueError as error:
        raise UsageError(f"--minutes: {error}") from error


def timeline_for(routine: Routine, wishes: Wishes) -> Timeline:
    """The practice as wished, steps noted under the routine's own names.

    Raises:
        UsageError: it cannot be had in these minutes, or with this ramp.
    """
    fit, names = shaped(routine, wishes), [step.name for step in routine.steps]
    line = unfold(fit.routine, lead_in=fit.lead_in, names=names, introduce=fit.introduce)
    try:
        return ramped(line, wishes.ramp) if wishes.ramp else line
    except ValueError as error:
        raise UsageError(f"--ramp: {error}") from error


def greet(world: World, routine: Routine, wishes: Wishes, remarks: Sequence[str]) -> Wishes:
    """What to know before, and the first question; gives the wishes with its answers."""
    fit = shaped(routine, wishes).routine
    say(f"{visible(routine.title)}, {lasting(fit.seconds)}")
    for remark in remarks:
        world.write(remark)
    for caution in in_lines(fit.cautions)[:2]:
        world.write(visible(caution))
    world.write(STOP_RULE)
    if tell_standing(world) and wishes.answering:
        _let_read(world)
    if world.terminal and _first_practice(world):
        if not routine.bell:
            world.write(
                "The bell is off; m turns it on and off while you practise, and --bell from the start."
            )
        if world.settings.person == Person():
            world.write("A pregnancy, blood thinners, a numb foot …? qi config person fits the steps to you.")
    wishes = _heeded(world, wishes, (wishes.words[0], wishes.before), (wishes.words[1], wishes.after))
    if wishes.asking and wishes.before == UNSAID:
        wishes = _with_before(world, wishes)
    if _asks_for_feeling(world, routine, wishes):
        wishes = msgspec.structs.replace(wishes, mood=_felt(world, BEFORE))
    return _gentle_if_kinder(world, routine, wishes)


def _with_before(world: World, wishes: Wishes) -> Wishes:
    """How it is before, as it was noted minutes ago or is said now."""
    if noted := noted_just_now(world):
        before = Reading(pain=noted.pain, sites=noted.sites)
        world.write(f"Before: {reading(before)}, as you noted at {noted.at:%H:%M}.")
        return msgspec.structs.replace(wishes, before=before, noted=True)
    said, more, answer = _asked(world)
    wishes = msgspec.structs.replace(wishes, before=said, note=_noted(wishes.note, "before", more))
    return _heeded(world, wishes, (answer, said))


def _heeded(world: World, wishes: Wishes, *told: tuple[str, Reading]) -> Wishes:
    """What is said before is looked at as if it were logged; what it raises is left on the screen."""
    flags = heed_before(world, *told)
    if flags and wishes.answering:
        _let_read(world)
    return msgspec.structs.replace(wishes, flags=(*wishes.flags, *flags))


def _asks_for_feeling(world: World, routine: Routine, wishes: Wishes) -> bool:
    return asks_for_feeling(world, routine, answering=wishes.answering, asking=wishes.asking)


def _felt(world: World, question: str) -> tuple[str, ...]:
    """The words for the feeling; what needs to be looked at is left on the screen."""
    words, heed = ask_for_feeling(world, question, seconds=PATIENCE)
    if heed:
        _let_read(world)
    return words


def _gentle_if_kinder(world: World, routine: Routine, wishes: Wishes) -> Wishes:
    """Offer the gentle version from the person's limit on; where nothing is asked, say how to have it."""
    pain = wishes.before.pain
    if wishes.gentle or not wishes.answering or pain is None or pain < world.settings.gentle_from:
        return wishes
    kinder = f"At {pain} the gentle version may be kinder."
    if not wishes.asking:
        world.write(f"{kinder} q ends, and --gentle takes it.")
        return wishes
    answer = world.ask.key(f"{kinder} Take it? y/n ", "yn", seconds=PATIENCE)
    return _made_gentle(world, routine, wishes) if answer == "y" else wishes


def _made_gentle(world: World, routine: Routine, wishes: Wishes) -> Wishes:
    """The gentle version, whose steps often have a breath of their own: a ramp that does not fit is left."""
    gentle = msgspec.structs.replace(wishes, gentle=True)
    if wishes.ramp:
        try:
            timeline_for(routine, gentle)
        except UsageError:
            world.write("Its breath is its own and stays as it is.")
            return msgspec.structs.replace(gentle, ramp=None)
    return gentle


def _first_practice(world: World) -> bool:
    with suppress(JournalError):  # told when the practice is saved
        sessions = (line.said for line in world.journal.lines() if isinstance(line.said, Session))
        return all(session.told for session in sessions)
    return False


def _asked(world: World) -> tuple[Reading, str, str]:
    """The reading in the answer; what of it no reading holds, which is all or nothing; and the answer.

    Raises:
        Exit: the person leaves.
    """
    answer = ask_for_pain(world, seconds=PATIENCE)
    if answer is None:
        raise typer.Exit
    answer = stored(answer)
    if keep_heeded(world, answer):
        _let_read(world)
    said = read_reading(answer)
    if answer and said == UNSAID:
        world.write("That was not understood as a reading (6, or 6 left calf); it is kept as a note.")
    return said, "" if said != UNSAID and is_reading_alone(answer) else answer, answer


def _noted(note: str, when: str, answer: str) -> str:
    """The note with an answer that said more than a reading holds."""
    return joined([note, f"{when}: {answer}" if answer else ""])


def _let_read(world: World) -> None:
    """Leave the box on the screen until a key is pressed; q leaves without practising."""
    if world.ask.key("Any key goes on, q leaves. ", "q", seconds=PATIENCE) == "q":
        raise typer.Exit


def farewell(world: World, routine: Routine, ending: Ending, session: Session | None, wishes: Wishes) -> None:
    """What was practised, the second question, and one calm sentence; after a signal only the first."""
    if session is None:
        _keep_what_was_said(world, wishes)
    if ending.cause:
        _leave(session, routine, ending.cause)
    if (way_up := routine.way_up) and ending.playback.state is State.STOPPED:
        world.write(visible(way_up))
    if session is None:
        return
    session = _asked_after(world, routine, session, wishes)
    world.write(_told(session, routine))
    say(_closing(routine))


def _asked_after(world: World, routine: Routine, session: Session, wishes: Wishes) -> Session:
    """The practice with the answers to what is asked after it; no key that ended it is one of them."""
    how_far = bool(routine.how_far) and wishes.answering
    pain = wishes.asking and not routine.how_far and session.after == UNSAID
    feeling = _asks_for_feeling(world, routine, wishes)
    if how_far or pain or feeling:
        world.ask.hush()
    if how_far:
        session = with_how_far(world, session, patience=PATIENCE)
    elif pain:
        session = _with_after(world, session)
    if feeling and (felt := _felt(world, AFTER)):
        session = answered(world, session, mood_after=felt)
    return session


def _closing(routine: Routine) -> str:
    """The last sentence: the routine's own, or to walk a little; whoever lies may stay."""
    return visible(routine.closing) or (RESTING if routine.posture == "lying" else CLOSING)


def _keep_what_was_said(world: World, wishes: Wishes) -> None:
    """Too short for a practice; how it was before, and what was noted, is an entry all the same."""
    before = UNSAID if wishes.noted else wishes.before
    if before == UNSAID and not (wishes.note or wishes.mood):
        say("Under five seconds: nothing was saved.")
        return
    now = world.now()
    said = Symptom(
        id=world.new_id(),
        logged=now,
        at=now.replace(microsecond=0),
        pain=before.pain,
        sites=before.sites,
        moods=wishes.mood,
        note=wishes.note,
        flags=wishes.flags,
    )
    world.write(f"Under five seconds: no practice was saved. Noted {told(world.journal.append(said))}")


def _leave(session: Session | None, routine: Routine, cause: Cause) -> None:
    with suppress(OSError):  # the terminal may be gone
        if session is not None:
            say(f"Saved: {_told(session, routine)}", err=True)
    raise Stopped(EXIT_CODES[cause])


def _with_after(world: World, session: Session) -> Session:
    """Ask how it is now; the answer is a new line, which replaces the one already saved."""
    said, more, answer = _asked(world)
    if said == UNSAID and not more:
        return session
    seen = look(world, answer, said, asking=world.terminal)
    note, flags = _noted(session.note, "after", more), with_flags(session, seen).flags
    return heed_after(world, answered(world, session, after=said, note=note, flags=flags), seen)


def _told(session: Session, routine: Routine) -> str:
    """The practice in a line or two: how long, before and after, what was made smaller."""
    parts = [f"{lasting(session.seconds)} of {visible(routine.title)}"]
    parts += [counted(session.repetitions, "repetition")] * bool(session.repetitions)
    if session.before.pain is not None or session.after.pain is not None:
        parts.append(f"before {reading(session.before)}, after {reading(session.after)}")
    parts += feelings(session)
    if session.eased:
        parts.append(f"made smaller: {visible(', '.join(session.eased))}")
    return f"{' · '.join(parts)}  ({shown_id(session.root)})"
