"""What is asked of many journals: which questions there are, and how their figures lie together."""

from msgspec import Struct


class Question(Struct, frozen=True):
    """One question; its SQL, of the same name, gives rows as `Found` has them.

    Attributes:
        measures: what it counts or means, in the order in which that is told.
        parts: what its rows are parted by: "week", "routine" …; "" where they are not.
        split: measures that part the persons of a row among them: of those one small number would be given
            back by the others.
        summed: a measure that came later, with the earlier one and the change that are shown beside it: it is
            told as their sum.
        by_the_unit: a measure that is so much of each unit of the one beside it, as hours are of each day of
            practice: it is told as that much of what is shown there.
        zeros: measures in which whoever did nothing is there with 0; `did` counts those who did: where these
            are few, or what all did together is, the mean would tell of them.
        before_and_after: whether it holds a later pain against an earlier one, which regression to the mean
            alone brings down.
    """

    name: str
    measures: tuple[str, ...]
    parts: str = ""
    split: tuple[tuple[str, ...], ...] = ()
    summed: tuple[str, str] | None = None
    by_the_unit: tuple[str, str] | None = None
    zeros: tuple[str, ...] = ()
    did: str = ""
    before_and_after: bool = False


ALL = "all"  # the group of everybody, where there are no others
WEEK = "week"
CHANGE = "change"  # the measure that is one number less another, in whatever question
RUNGS = ("back", "buttock", "thigh", "knee", "calf", "foot")
_QUESTIONS = (
    Question("people", ("persons", "pain", "practice", "checkin", "treatment")),
    Question("lasting", ("days", "weeks", "noting"), WEEK, zeros=("days",)),
    Question(
        "adherence",
        ("practised", "days", "hours"),
        WEEK,
        by_the_unit=("hours", "days"),
        zeros=("days", "hours"),
        did="practised",
    ),
    Question("pain", ("pain",), WEEK, before_and_after=True),
    Question("reach", RUNGS, WEEK, split=(RUNGS,)),
    Question("function", ("first", "last", CHANGE), "score", summed=("last", "first"), before_and_after=True),
    Question("practice", ("before", CHANGE), "routine", before_and_after=True),
    Question(
        "responders",
        ("assessed", "too_few_days", "responded", "did_not", "first", "last", CHANGE),
        split=(("assessed", "too_few_days"), ("responded", "did_not")),
        summed=("last", "first"),
        before_and_after=True,
    ),
    Question(
        "treatments",
        ("before", "after", CHANGE),
        "treatment",
        summed=("after", "before"),
        before_and_after=True,
    ),
)
QUESTIONS = {question.name: question for question in _QUESTIONS}
PEOPLE = QUESTIONS["people"]
EVERYBODY = "persons"  # the measure of it that counts all of them
