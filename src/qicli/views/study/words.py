"""What the questions of a study and their figures are called, and what is said of them each time."""

from qicli.study.questions import CHANGE, WEEK, Question

TITLES = {
    "people": "How many persons noted what",
    "lasting": "How long they went on noting",
    "adherence": "How much they practised",
    "pain": "Pain week by week, 0 no pain, 10 worst imaginable",
    "reach": "The furthest point down a leg, week by week",
    "function": "PEG and their own activities, first answer and last",
    "practice": "Pain just before a practice and just after",
    "responders": "Who had less pain at the end: 30 % and a point at least",
    "treatments": "Pain in the seven days before a treatment and after",
}
MEASURES = {
    "people": {
        "persons": "noted anything",
        "pain": "noted a pain",
        "practice": "practised",
        "checkin": "answered a check-in",
        "treatment": "noted a treatment",
    },
    "lasting": {
        "days": "days with a pain noted",
        "weeks": "weeks from the first note to the last",
        "noting": "still noting",
    },
    "adherence": {
        "practised": "practised at all",
        "days": "days with practice a week",
        "hours": "hours of practice a week",
    },
    "pain": {"pain": "pain"},
    "reach": {},
    "function": {"first": "first", "last": "last", CHANGE: "the last against the first"},
    "practice": {"before": "before", CHANGE: "after against before"},
    "responders": {
        "assessed": "could be judged",
        "too_few_days": "too few days with a pain",
        "responded": "had less pain, by 30 % and a point at least",
        "did_not": "had not",
        "first": "pain in the first 14 days",
        "last": "pain in the last 14 days",
        CHANGE: "the last against the first",
    },
    "treatments": {"before": "before", "after": "after", CHANGE: "after against before"},
}
PARTS = {
    "peg": "PEG, 0 to 10, lower is better",
    "activities": "own activities, 0 to 10, higher is better",
    "own": "a routine of their own",
    "other": "another treatment",
}
NOTHING = "nothing of it was noted by enough persons"
ROUNDED = (
    "Numbers of persons are rounded to 5. Under 10 they are not told (<10), nor is what would give them back "
    "(not shown); nearly all are all, or all but fewer than 10. Of few persons means and intervals are told "
    "coarsely."
)
PERSONS = (
    "Each person counts once: their own mean first, then the mean of these. “Could be anything from … to …” "
    "is the 95 % interval over persons."
)
REGRESSION = (
    "Who begins on worse pain than usual is on average better later, whatever is done (regression to the "
    "mean). What came after something was not shown to come of it."
)
ONE_RUN = "Small numbers are guarded within this run; who subtracts one run from another may find them."
NOT_RANDOMISED = (
    "How persons came into their groups is not known: these may have differed before anything was done."
)
RANDOMISED = "Randomised, as whoever asked says."
BY_CHANCE = "Of twenty differences one or so is clear of zero by chance alone; here {are} {number}."


def part_of(question: Question, part: str) -> str:
    """A part of the answer by its name: `week 3`, `spinal-wave`; "" for all of it."""
    if question.parts == WEEK and part:
        return f"week {part}"
    return PARTS.get(part, part)


def measure_of(question: Question, measure: str) -> str:
    """What a measure is called."""
    return MEASURES[question.name].get(measure, measure)
