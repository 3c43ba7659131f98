"""Check-ins: the questions of the past week, what counts as a change in them, and when the next is due.

PEG (pain, enjoyment of life, general activity) is by Krebs and others, J Gen Intern Med 2009;24:733, and free
to use; its three items stand here as they are published. The person's own activities are an old idea of
physiotherapists (Stratford 1995), asked in our own words, and so is everything else.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

import msgspec
from msgspec import Struct

from qicli.core.entry import UNANSWERED, Activity, Answers, Checkin, Peg
from qicli.core.ledger import Felt, Standing
from qicli.core.when import day_of

MOST_ACTIVITIES = 5
WEEK = timedelta(days=7)
# A change of the PEG score that counts: about 1 to 1.75 points (PMC10859144). It is the mean of three whole
# numbers, so that both can be told in thirds: 3 thirds, and more than 5.
PEG_COUNTS_FROM, PEG_COUNTS_FOR_SURE = 1.0, 1.75
# Of own activities, a change of 2 in the mean or of 3 in one is beyond noise (Stratford 1995).
MEAN_BEYOND_NOISE, ONE_BEYOND_NOISE = 2.0, 3

PEG_ITEMS = {
    "pain": "What number best describes your pain on average in the past week? "
    "0: no pain; 10: pain as bad as you can imagine.",
    "enjoyment": "What number best describes how, during the past week, pain has interfered with your "
    "enjoyment of life? 0: does not interfere; 10: completely interferes.",
    "activity": "What number best describes how, during the past week, pain has interfered with your general "
    "activity? 0: does not interfere; 10: completely interferes.",
}
EXAMPLES = "walking the dog; an hour at the desk; putting on socks"
# What is measured in minutes, hours, times and on scales from 0 to 10, in the order in which it is asked,
# and how it is written.
STRETCHES = ("sitting", "standing", "walking")
SHAPES = {
    **dict.fromkeys(STRETCHES, "{} min"),
    "sleep": "{:g} h",
    "woken": "{} ×",
    "confidence": "{}",
    "supported": "{}",
}
NUMBERS = tuple(SHAPES)

Counts = Literal["no", "perhaps", "yes"]
WAYS = {1: "better", -1: "worse"}  # in words


class Compared(Struct, frozen=True):
    """How a check-in compares with an earlier one, its answers less the earlier ones.

    Attributes:
        peg: points of the PEG score (below zero is better); None if either has none.
        peg_counts: whether that counts as a change: under 1 no, from 1 perhaps, from 1.75 yes.
        activities: points of the mean of those activities that both rated (above zero is better).
        activities_count: whether that mean, or one of them, changed beyond noise.
        beyond_noise: the names of the activities that changed so much by themselves.
    """

    peg: float | None
    peg_counts: Counts | None
    activities: float | None
    activities_count: bool | None
    beyond_noise: tuple[str, ...]

    @property
    def ways(self) -> dict[str, int]:
        """Which way PEG and the mean of the activities went: 1 better, -1 worse, 0 no change that counts."""
        peg = -(self.peg or 0) if self.peg_counts != "no" else 0
        activities = (self.activities or 0) if self.activities_count else 0
        return {"PEG": (peg > 0) - (peg < 0), "own activities": (activities > 0) - (activities < 0)}

    def turned(self, ways: dict[str, int]) -> dict[str, str]:
        """What surely counts here and is not so by these other ways: each with `better` or `worse`."""
        sure = {name: way for name, way in self.ways.items() if name != "PEG" or self.peg_counts == "yes"}
        return {name: WAYS[way] for name, way in sure.items() if way and way != ways[name]}


def compared(now: Answers, before: Answers) -> Compared:
    """These answers beside earlier ones."""
    peg = _peg_change(now.peg, before.peg)
    changes = _activity_changes(now.activities, before.activities)
    mean = sum(changes.values()) / len(changes) if changes else None
    alone = tuple(name for name, change in changes.items() if abs(change) >= ONE_BEYOND_NOISE)
    return Compared(
        peg=peg,
        peg_counts=None if peg is None else _counts(abs(peg)),
        activities=mean,
        activities_count=None if mean is None else bool(alone) or abs(mean) >= MEAN_BEYOND_NOISE,
        beyond_noise=alone,
    )


def _peg_change(now: Peg, before: Peg) -> float | None:
    """Thirds of whole numbers: the difference of two rounded means could fall just short of one."""
    if now.score is None or before.score is None:
        return None
    return (round(now.score * 3) - round(before.score * 3)) / 3


def _counts(points: float) -> Counts:
    if points < PEG_COUNTS_FROM:
        return "no"
    return "perhaps" if points < PEG_COUNTS_FOR_SURE else "yes"


def _activity_changes(now: Iterable[Activity], before: Iterable[Activity]) -> dict[str, int]:
    former = {activity.name: activity.score for activity in before}
    changes = {}
    for activity in now:
        earlier = former.get(activity.name)
        if activity.score is not None and earlier is not None:
            changes[activity.name] = activity.score - earlier
    return changes


def is_answered(answers: Answers) -> bool:
    """Whether any question was answered; names of activities alone are no answer."""
    values = [getattr(answers, name) for name in NUMBERS]
    values += [getattr(answers.peg, name) for name in PEG_ITEMS]
    values += [activity.score for activity in answers.activities]
    return any(value is not None for value in values)


def baseline_after(last: Checkin | None, names: Iterable[str]) -> Answers:
    """The baseline of the check-in that follows `last`: the first answer to each question up to then.

    PEG's three items are taken together, from the first check-in that answered them all. `names` are the
    activities asked from now on; one that left the list and comes back begins anew.
    """
    if last is None:
        return UNANSWERED
    first, then = last.baseline, last.answers
    wanted = list(names)
    scores = {each.name: each for each in (*then.activities, *first.activities) if each.score is not None}
    numbers = {
        name: getattr(then, name) if getattr(first, name) is None else getattr(first, name)
        for name in NUMBERS
    }
    peg = first.peg if first.peg.score is not None else then.peg
    return msgspec.structs.replace(
        UNANSWERED,
        activities=tuple(scores[name] for name in wanted if name in scores),
        **({"peg": peg} if peg.score is not None else {}),
        **numbers,
    )


def beside_baseline(now: Answers, baseline: Answers) -> list[str]:
    """What was answered now with what was answered at first, in plain numbers."""
    pairs = [("PEG", now.peg.score, baseline.peg.score, "{:.1f}")]
    former = {activity.name: activity.score for activity in baseline.activities}
    pairs += [(each.name, each.score, former.get(each.name), "{}") for each in now.activities]
    pairs += [(name, getattr(now, name), getattr(baseline, name), shape) for name, shape in SHAPES.items()]
    return [
        f"{name} {shape.format(new)}, {shape.format(first)} at first"
        for name, new, first, shape in pairs
        if new is not None and first is not None
    ]


def checkin_due(entries: Iterable[Standing], now: datetime) -> bool:
    """Whether a check-in may be suggested: the last is a week old, or none was made in a week of notes.

    `entries` are those that stand, in any order, as far back as they are at hand.
    """
    today = day_of(now)
    entries = list(entries)
    checkins = [day_of(entry.at) for entry in entries if isinstance(entry, Checkin)]
    if checkins:
        return today - max(checkins) >= WEEK
    felt = [day_of(entry.at) for entry in entries if isinstance(entry, Felt)]
    return bool(felt) and today - min(felt) >= WEEK
