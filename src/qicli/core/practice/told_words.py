"""The words in which a practice without the timer is told of; `told.py` says how they are put together."""

from collections.abc import Iterable

DOING = {"did", "done", "practised", "practiced", "finished", "managed", "completed"}

# What may stand between such a word and the routine's name, besides how long it lasted.
BETWEEN = {
    *("the", "my", "a", "an", "some", "of", "with", "for", "only", "just", "about", "all", "another"),
    *("again", "today", "one", "two", "three", "rounds", "round", "sets", "set", "minutes"),
}
# Exercises, of which a number before the name counts repetitions: "did 10 press ups".
COUNTED = {"press-ups-lying", "knees-side-to-side", "bird-dog", "knee-to-chest"}
EXERCISES = ("press", "bird", "roll", "hug")  # how a word of their names begins, besides the knee
# Routines that are told of as the movement that they are: "did a walk" says nothing of how long.
MOVEMENTS = {"walk"}
REPETITIONS = {"reps", "rep", "repetitions", "times", "x"}
SETS = {"x", "sets", "set"}
RATED = {"out", "of"}  # behind a number, they say that it is a pain
RANGE = {"or", "to"}
MOST_TOLD = 500  # repetitions; more is a slip of the finger
ROUNDS = {"round", "rounds", "set", "sets", "reps", "times", "x"}  # what a number may count that is no time
GENTLE = {"gentle", "gently"}
BEFORE_DOING = {"i", "ive", "have", "just", "only"}
LASTING = {"for", "about", "only", "just", "lasting"}
ENDS = {",", ".", ";", "but", "then", "plus", "and"}

# A name of one word is meant only before one of these, or last of all: "did tree pruning" is no practice.
FOLLOWING = {
    *ENDS,
    *LASTING,
    *GENTLE,
    *("today", "yesterday", "this", "last", "at", "on", "in", "before", "after", "now", "when"),
    *("twice", "again", "with", "without", "done"),
}

# How some of the routines that come with qi are called for short; one of the person's own wins over these.
SHORT = {
    "press ups": "press-ups-lying",
    "pressups": "press-ups-lying",
    "lying press ups": "press-ups-lying",
    "prone press ups": "press-ups-lying",
    "mckenzie press ups": "press-ups-lying",
    "mckenzie pressups": "press-ups-lying",
    "knee rolls": "knees-side-to-side",
    "knees from side to side": "knees-side-to-side",
    "bird dogs": "bird-dog",
    "birddog": "bird-dog",
    "knee hugs": "knee-to-chest",
    "single knee to chest": "knee-to-chest",
    "wave": "spinal-wave",
    "tree": "standing-like-a-tree",
    "standing tree": "standing-like-a-tree",
}

_TO_TEN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(_TO_TEN, 1)} | {"a": 1, "an": 1}
NUMBERS |= {"twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40}
# Stretches of time without a number, in minutes.
STRETCHES = {
    "an hour and a half": 90,
    "half an hour": 30,
    "half hour": 30,
    "quarter of an hour": 15,
}

# What was not done, or by somebody else; "unmeant" is said of minutes alone ("want to do 10 min of …"), for
# what follows it is no past form: "cannot sleep did spinal wave" tells of a practice.
UNDONE = """
    undone: undone >1 no|not|never|nor|without; not|never yet|really|quite|even|actually|been
    undone: undone >1 havent|hasnt|hadnt; havent|hasnt|hadnt yet|really|even|actually; almost|nearly|half
    undone: undone >2 should|would|could|must have; shouldve|wouldve|couldve; wish i; wish id; if i; if id
    undone: undone >2 he|she|they|wife|husband|partner|friend|mother|mum|mom|father|dad|son|daughter|who
    undone: undone <8 tomorrow; next week
    undone: unmeant >4 want|wanted|will|ill|can|cant|cannot|could|couldnt|should|must|need|needed|forgot
    undone: unmeant >4 didnt|dont|did not; missed|skipped|instead
    undone: unmeant <8 later
    undone: unmeant <>8 planned
"""


def may_tell_of_doing(words: Iterable[str]) -> bool:
    """Whether there is a word without which none tell of a practice; cheap, for most words tell of none."""
    return any(word == "of" or word in DOING or word.startswith(EXERCISES) for word in words)
