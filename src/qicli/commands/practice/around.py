"""What is said and asked before a practice."""

from contextlib import suppress
from itertools import chain

import msgspec

from qicli.commands.heed import tell_standing
from qicli.commands.in_parts import in_parts, room
from qicli.commands.practice.answers import (
    NOT_UNDERSTOOD,
    PATIENCE,
    asked_reading,
    felt,
    let_box_be_read,
    let_read,
    let_turn,
    noted,
)
from qicli.commands.practice.asking import is_silent, noted_just_now, noted_lately
from qicli.commands.practice.feeling import BEFORE, asks_for_feeling
from qicli.commands.readings import heed_before
from qicli.commands.shaping import Wishes, seconds_to_spare, shaped, timeline_for
from qicli.core.entry import UNSAID, Reading, Session
from qicli.core.journal.telling import lasting, reading
from qicli.core.person.settings import Person
from qicli.core.practice.cautions import in_lines
from qicli.core.practice.routine import Routine
from qicli.core.practice.unfolding import settling_words, spoken
from qicli.core.safety.tiers import STOP_RULE
from qicli.core.text import visible
from qicli.errors import JournalError, UsageError
from qicli.world import World

FIRST = 2  # lines of cautions that are said before the questions; all of them stand while one settles
TAKES = "Y/n, Enter takes it: "
BELL = "The bell is off; m turns it on and off while you practise, and --bell from the start."
PERSON = "A pregnancy, blood thinners, a numb foot …? qi config person fits the steps to you."


def greet(world: World, routine: Routine, wishes: Wishes) -> Wishes:
    """What to know before, and the first question; gives the wishes with its answers."""
    fit = shaped(routine, wishes).routine
    if tell_standing(world) and world.terminal:
        let_box_be_read(world)
    title = f"{visible(routine.title)}, {lasting(fit.seconds)}{_in_all(routine, wishes)}"
    alone = not wishes.asking and _unread(world, routine, wishes)  # else all of them stand while one settles
    cautions = list(map(visible, in_lines(fit.cautions)))[: None if alone else FIRST]
    wishes = msgspec.structs.replace(wishes, hints=_hints(world, routine, wishes))
    hints = wishes.hints if wishes.asking or _fits(routine, wishes) else ()
    wishes = _in_pages(world, routine, wishes, [title, *cautions, *wishes.remarks, STOP_RULE, *hints])
    wishes = _heeded(world, wishes, (wishes.words[0], wishes.before), (wishes.words[1], wishes.after))
    if wishes.asking and wishes.before == UNSAID:
        wishes = _with_before(world, wishes)
    if asks_for_feeling(world, routine, answering=wishes.answering, asking=wishes.asking):
        wishes = msgspec.structs.replace(_stood(wishes), mood=felt(world, BEFORE))
    return _gentle_if_kinder(world, routine, wishes)


def _in_all(routine: Routine, wishes: Wishes) -> str:
    """How long it is from the first line to the last, where no gauge shows it; "" where that is the same."""
    line = timeline_for(routine, wishes)
    if not wishes.plain or line.duration == line.practice:
        return ""
    return f"; {lasting(line.duration / 1000)} with settling and being told"


def let_read_first(world: World, routine: Routine, wishes: Wishes) -> Wishes:
    """Where cautions and remarks have no time while one settles they are left on the screen before it.

    So long as they take to be read, which is said, or until a key; within the minutes there are. Hints for
    which there is no time are left for afterwards.

    Raises:
        Exit: the person leaves.
    """
    if unread := _unread(world, routine, wishes):
        ask = "Any key begins, q leaves; by itself in {} s. "
        wishes = _let_stand(world, routine, wishes, unread - wishes.read, ask)
    if not _fits(routine, wishes):
        return wishes
    return msgspec.structs.replace(wishes, remarks=(*wishes.remarks, *wishes.hints), hints=())


def _unread(world: World, routine: Routine, wishes: Wishes) -> int:
    """Ms that is needed to read what has no time while one settles; 0 where it has, or nobody is there."""
    fit = shaped(routine, wishes)
    cautions = fit.routine.cautions if wishes.seen is None else ()
    unread = spoken(*cautions, *wishes.remarks[wishes.seen or 0 :])
    return unread if world.terminal and fit.lead_in * 1000 < unread else 0


def _let_stand(
    world: World, routine: Routine, wishes: Wishes, ms: int, question: str, *, before_question: bool = False
) -> Wishes:
    """Leave it on the screen so long, or until a key; gives the wishes with the minutes that are left.

    `--minutes` is all the time there is: where they have less to spare it stands as long as that, and goes on
    standing while one settles.

    Raises:
        Exit: the person leaves.
    """
    seconds, spare = -(-ms // 1000), seconds_to_spare(routine, wishes)
    seconds = seconds if spare is None else min(seconds, spare)
    if seconds <= 0:
        return wishes
    before = world.now()
    stands = let_turn if before_question else let_read
    stands(world, question.format(seconds), seconds=seconds)
    if wishes.minutes is None:
        return wishes
    took = min(max(0.0, (world.now() - before).total_seconds()), seconds)
    return msgspec.structs.replace(wishes, minutes=wishes.minutes - took / 60)


def _in_pages(world: World, routine: Routine, wishes: Wishes, lines: list[str]) -> Wishes:
    """Say what is to be known before, a screen at a time where it is low; gives the wishes with that.

    Raises:
        Exit: the person leaves.
    """
    asks = wishes.asking and wishes.before == UNSAID and noted_just_now(world) is None
    *pages, last = in_parts(world, lines, None if world.plain else room(world))
    for page in pages:
        for line in page:
            world.write(line)
        ask = "Any key shows more, q leaves; by itself in {} s. "
        wishes = _let_stand(world, routine, wishes, spoken(*page), ask, before_question=asks)
    for line in last:
        world.write(line)
    read = [line for line in chain.from_iterable(pages) if line not in {lines[0], STOP_RULE}]
    return msgspec.structs.replace(wishes, read=spoken(*read))


def _fits(routine: Routine, wishes: Wishes) -> bool:
    """Whether everything that is said has time while one settles, hints included."""
    fit = shaped(routine, wishes)
    return fit.lead_in * 1000 >= settling_words(fit.routine, (*wishes.remarks, *wishes.hints))


def _hints(world: World, routine: Routine, wishes: Wishes) -> tuple[str, ...]:
    """What is worth knowing before the first practice of all."""
    if not (world.terminal and _first_practice(world)):
        return ()
    return (BELL,) * (not (routine.bell or wishes.sounding)) + (PERSON,) * (world.settings.person == Person())


def _stood(wishes: Wishes) -> Wishes:
    """The wishes after a question under which everything stood that was written so far."""
    return msgspec.structs.replace(wishes, seen=len(wishes.remarks), hints=(), read=0)


def _with_before(world: World, wishes: Wishes) -> Wishes:
    """How it is before, as it was noted minutes ago or is said now."""
    if just := noted_just_now(world):
        before = Reading(pain=just.pain, sites=just.sites)
        wishes = _remarked(world, wishes, f"Before: {reading(before)}, as you noted at {just.at:%H:%M}.")
        return msgspec.structs.replace(wishes, before=before, noted=True)
    said, more, answer = asked_reading(world)
    wishes = _stood(wishes)
    if answer and said == UNSAID:
        wishes = _remarked(world, wishes, NOT_UNDERSTOOD)
    note = noted(wishes.note, "before", more)
    return _heeded(world, msgspec.structs.replace(wishes, before=said, note=note), (answer, said))


def _remarked(world: World, wishes: Wishes, remark: str) -> Wishes:
    """Say something which nothing follows that is answered: it has to be read while one settles."""
    world.write(remark)
    return msgspec.structs.replace(wishes, remarks=(*wishes.remarks, remark))


def _heeded(world: World, wishes: Wishes, *told: tuple[str, Reading]) -> Wishes:
    """What is said before is looked at as if it were logged; what it raises is left on the screen."""
    flags = heed_before(world, *told)
    if flags and wishes.answering:
        let_read(world)
    return msgspec.structs.replace(wishes, flags=(*wishes.flags, *flags))


def _gentle_if_kinder(world: World, routine: Routine, wishes: Wishes) -> Wishes:
    """Offer the gentle version from the person's limit on; where nothing is asked, say how to have it.

    It rests on the pain that is said now, else on what was noted in the last hours.
    """
    pain = wishes.before.pain if wishes.before.pain is not None else noted_lately(world)
    if wishes.gentle or not wishes.answering or pain is None or pain < world.settings.gentle_from:
        return wishes
    kinder = f"At {pain} the gentle version may be kinder."
    if not wishes.asking and is_silent(world):
        return _remarked(world, wishes, f"{kinder} q ends, and --gentle takes it.")
    answer = world.ask.key(f"{kinder} Take it? {TAKES}", ("y", "enter", "n"), seconds=PATIENCE)
    return _made_gentle(world, routine, _stood(wishes)) if answer in {"y", "enter"} else wishes


def _made_gentle(world: World, routine: Routine, wishes: Wishes) -> Wishes:
    """The gentle version, whose steps often have a breath of their own: a ramp that does not fit is left."""
    gentle = msgspec.structs.replace(wishes, gentle=True)
    if wishes.ramp:
        try:
            timeline_for(routine, gentle)
        except UsageError:
            gentle = msgspec.structs.replace(gentle, ramp=None)
            return _remarked(world, gentle, "Its breath is its own and stays as it is.")
    return gentle


def _first_practice(world: World) -> bool:
    with suppress(JournalError):  # told when the practice is saved
        sessions = (line.said for line in world.journal.lines() if isinstance(line.said, Session))
        return all(session.told for session in sessions)
    return False
