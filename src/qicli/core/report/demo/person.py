"""The entries of one of the three: the same for the same last day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from qicli.core.entry import (
    UNANSWERED,
    UNSAID,
    Activity,
    Answers,
    Checkin,
    Known,
    Measure,
    Medicine,
    Movement,
    Peg,
    Plan,
    PlanItem,
    PlannedMovement,
    Question,
    Reading,
    Session,
    Site,
    Symptom,
)
from qicli.core.person.settings import Person
from qicli.core.report.demo.chance import Chance
from qicli.core.report.demo.stories import (
    ACTIVITIES,
    BETTER_WITH,
    DAYS,
    HOLIDAYS,
    MOODS,
    NOTED_FOR,
    PLANNED,
    QUALITIES,
    ROUTINES,
    SIDE,
    STORIES,
    TREATMENTS,
    WORSE_WITH,
    at,
)
from qicli.core.safety.tiers import flags_in
from qicli.core.words.vocabulary.places import LADDER

HOURS = ((8, 0.7), (12, 0.0), (18, 0.0), (21, -0.4))  # when it is noted, and how the pain differs then
YEAR = 365  # days, after which nobody knows the day on which it began
ASKS = 6  # days before the last: what they want to ask came up then
FEWEST_NIGHTS = 3.0  # hours of sleep
ASKED_SINCE = 77  # days before the last: the first check-in, when it had become bad
PLAN_SINCE = 70  # days before the last: what the physiotherapist prescribed then


def entries_of(story: str, last: date, days: int = DAYS, word: str = "") -> Iterator[Known]:
    """Everything that one of the three (a key of `STORIES`) noted in so many days up to this one.

    With another `word` chance goes another way: so there are as many persons as there are words.
    """
    return Somebody(story, last, word).entries(days)


def told_by(story: str, last: date) -> Person:
    """What one of the three told of themselves: since when, after what, and the side."""
    told = STORIES[story]
    began = last - timedelta(days=told.began)
    since = f"{began:%B %Y}" if told.began > YEAR else f"{began.day} {began:%B %Y}"
    return Person(since=since, brought_on=told.brought_on, side=SIDE)


class Somebody:
    """Somebody whose journal ends on a day. Of moods, days and doses chance decides, the same every time."""

    def __init__(self, story: str, last: date, word: str = "") -> None:
        self._story, self._last = STORIES[story], last
        self._chance = Chance(word or story)
        self._swing = 0.0  # how far the day is off its curve: a bad day is followed by one not much better
        self._baseline: Checkin | None = None

    def entries(self, days: int = DAYS) -> Iterator[Known]:
        """Everything noted in so many days, oldest first."""
        for before in range(days - 1, -1, -1):
            self._swing = self._chance.around(0.6 * self._swing, 0.8)
            day = sorted(self._day(before), key=lambda entry: entry.logged)
            yield from day

    def _day(self, before: int) -> Iterator[Known]:
        """What is noted on a day; nothing on holidays."""
        yield from self._kept(before)
        if any(first >= before >= last for first, last in HOLIDAYS):
            return
        if before < NOTED_FOR or not self._chance.happens(0.08):
            for _ in range(max(before < NOTED_FOR, self._chance.one_of((0, 1, 1, 1, 1, 1, 1, 2, 2, 3)))):
                yield self._symptom(before)
            if self._chance.happens(self._story.practice):
                yield self._session(before)
            if self._chance.happens(0.3):
                yield self._movement(before)
        if before in TREATMENTS or (before > 200 and before % 61 == 0):
            yield self._treatment(before, TREATMENTS.get(before, "massage"))
        if before <= ASKED_SINCE and before % 7 == 2:
            yield self._checkin(before)

    def _kept(self, before: int) -> Iterator[Known]:
        """What is said once: the plan, the questions, and a note in words."""
        if before == PLAN_SINCE:
            yield self._plan(before)
        if before == ASKS:
            yield from self._questions(before)
        if before == 3:
            yield self._in_words(before)

    def _head(self, before: int, hour: int) -> dict[str, object]:
        moment = datetime.combine(self._last, time(hour, int(self._chance.share() * 60)), UTC)
        moment -= timedelta(days=before)
        return {"id": f"{self._chance.bits() >> 16:012x}", "logged": moment, "at": moment}

    def _pain(self, before: int, more: float = 0.0) -> int:
        return _scored(at(self._story.pain, before) + self._swing + self._chance.around(more, 0.6))

    def _place(self, before: int) -> str:
        rung = self._chance.around(at(self._story.rung, before) + 0.5 * self._swing, 0.4)
        return LADDER[max(0, min(5, round(rung)))]

    def _symptom(self, before: int) -> Symptom:
        hour, more = self._chance.one_of(HOURS)
        place = self._place(before)
        sided = place != "back" and self._chance.happens(0.85)
        pain = self._pain(before, more)
        takes = self._chance.happens(0.35 if pain > 4 else 0.03)
        return Symptom(
            **self._head(before, hour),  # type: ignore[arg-type] # a table of three fields
            pain=pain,
            sites=(Site(place, SIDE),) if sided else (Site("back"),),
            qualities=(*self._some(QUALITIES, 0.6), *(self._apart(before) if sided else ())),
            worse_with=self._some(WORSE_WITH, 0.35),
            better_with=self._some(BETTER_WITH, 0.3),
            moods=self._some(MOODS, 0.15),
            medicines=(Medicine("ibuprofen", "400mg"),) if takes else (),
        )

    def _apart(self, before: int) -> tuple[str, ...]:
        return self._some(self._story.signs, at(self._story.apart, before))

    def _some(self, words: tuple[str, ...], share: float) -> tuple[str, ...]:
        return (self._chance.one_of(words),) if self._chance.happens(share) else ()

    def _session(self, before: int) -> Session:
        planned = self._chance.one_of(PLANNED)
        done = self._chance.happens(0.85)
        seconds = planned if done else round(planned * 0.6)
        pain = self._pain(before, 0.3)
        place = Site(self._place(before), SIDE)
        told = self._chance.happens(0.85)
        after = _scored(self._chance.around(pain + self._story.relief, 0.9))
        head = self._head(before, self._chance.one_of((7, 7, 19)))
        return Session(
            **head,  # type: ignore[arg-type] # a table of three fields
            routine=self._chance.one_of(ROUTINES),
            seconds=seconds,
            planned=planned,
            finished=done,
            breaths=int(seconds // 10),
            before=Reading(pain, (place,)),
            after=Reading(after) if told else UNSAID,
            mood=self._some(("anxious", "tired"), 0.2),
            mood_after=self._some(("calm", "hopeful"), 0.2),
        )

    def _movement(self, before: int) -> Symptom:
        minutes = round(at(self._story.walking, before) / 5) * 5
        sat = Measure("sat", round(self._chance.around(330, 60) / 30) * 30, "min")
        return Symptom(
            **self._head(before, 17),  # type: ignore[arg-type] # a table of three fields
            movements=(Movement("walking", minutes),),
            measures=(sat,) if self._chance.happens(0.6) else (),
        )

    def _treatment(self, before: int, name: str) -> Symptom:
        pain = self._pain(before, 0.4)
        return Symptom(
            **self._head(before, 15),  # type: ignore[arg-type] # a table of three fields
            treatments=(name,),
            before=Reading(pain),
            after=Reading(max(0, pain - self._chance.one_of((0, 1, 1, 2)))),
        )

    def _in_words(self, before: int) -> Symptom:
        note = self._story.note
        head = self._head(before, 20)
        return Symptom(**head, note=note, flags=flags_in(note))  # type: ignore[arg-type] # a table of three fields

    def _questions(self, before: int) -> Iterator[Question]:
        for text in self._story.asks:
            yield Question(**self._head(before, 22), text=text)  # type: ignore[arg-type] # a table of three fields

    def _plan(self, before: int) -> Plan:
        return Plan(
            **self._head(before, 9),  # type: ignore[arg-type] # a table of three fields
            since=self._last - timedelta(days=before),
            items=(PlanItem("spinal-wave", 3, minutes=5),),
            moving=(PlannedMovement("walking", 3, minutes=20),),
        )

    def _checkin(self, before: int) -> Checkin:
        first = self._baseline
        checkin = Checkin(
            **self._head(before, 20),  # type: ignore[arg-type] # a table of three fields
            answers=self._answers(before),
            baseline=first.answers if first else UNANSWERED,
            since=first.at.date() if first else None,
        )
        self._baseline = first or checkin
        return checkin

    def _answers(self, before: int) -> Answers:
        worse = at(self._story.pain, before)
        about = self._chance.around
        return Answers(
            peg=Peg(_scored(about(worse, 0.5)), _scored(about(worse + 0.4, 0.6)), _scored(about(worse, 0.6))),
            activities=tuple(
                Activity(name, _scored(about(9.5 - worse - nth, 0.6))) for nth, name in enumerate(ACTIVITIES)
            ),
            sitting=max(5, round((65 - 7 * worse) / 5) * 5),
            walking=round(at(self._story.walking, before) / 5) * 5,
            sleep=max(FEWEST_NIGHTS, round(about(8.2 - 0.35 * worse, 0.3), 1)),
            woken=max(0, round(worse / 3)),
        )


def _scored(number: float) -> int:
    """A whole number from 0 to 10."""
    return max(0, min(10, round(number)))
