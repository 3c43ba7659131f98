"""What a person is told when a key changed the practice: short, calm, present tense."""

from qicli.core.practice.playback import OFFER_BREATHING_AT, Command, Playback
from qicli.core.practice.replan import JUST_BREATHE
from qicli.core.practice.routine import Routine
from qicli.core.practice.timeline import Timeline
from qicli.core.safety.tiers import CLOSING, RESTING

OFFER_BREATHING = "r turns the rest into easy breathing."


def remark(command: Command, before: Playback, after: Playback) -> str:
    """One line about what this command did, or why it did nothing; empty where the screen shows it."""
    match command:
        case Command.SLOWER | Command.FASTER:
            return _pace(command, before, after)
        case Command.EASE if not before.settling:
            return _eased(before, after)
        case Command.BREATHE if after.timeline is not before.timeline:
            return "Only breathing from here on."
        case Command.NEXT if not after.over and _only_breathes(after):
            return "Only breathing is left; q ends."
        case Command.EASE | Command.BREATHE if before.settling:
            return "Nothing to make smaller yet: it begins with the first step."
        case _:
            return ""


def closing(routine: Routine, line: Timeline) -> str:
    """The last sentence of a practice: the routine's own, or to walk a little.

    Whoever lies may stay, and so may who turned to breathing alone: that is done wherever it is least bad.
    """
    if line.segments[-1].name == JUST_BREATHE.name:
        return RESTING
    return routine.closing or (RESTING if routine.posture == "lying" else CLOSING)


def _only_breathes(playback: Playback) -> bool:
    return playback.timeline.at(playback.position).segment.name == JUST_BREATHE.name


def _pace(command: Command, before: Playback, after: Playback) -> str:
    if after.timeline is before.timeline:
        return f"The breath stays as it is: no {'longer' if command is Command.SLOWER else 'shorter'} here."
    _, segment, phase = after.timeline.at(after.position)
    breath = segment.pace(phase.breath)
    return f"Breath {round(breath.inhale, 1):g} in, {round(breath.exhale, 1):g} out."


def _eased(before: Playback, after: Playback) -> str:
    was, now = (each.timeline.at(each.position).segment for each in (before, after))
    if after.over:
        done = "That was the last step."
    elif was.number == now.number:
        done = "Smaller now." if was.side == now.side else f"Leaving that side; now {now.side}, as small."
    elif after.timeline is before.timeline:
        done = "Leaving that step."
    else:
        done = "Leaving that step; what is like it begins smaller."
    offered = after.hurts >= OFFER_BREATHING_AT and not after.over
    return f"{done} {OFFER_BREATHING}" if offered else done
