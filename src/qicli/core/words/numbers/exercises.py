"""Exercises and practices by their names: a number beside one counts it, and is no pain.

To add a name, write it into the rows, in small letters, without hyphens and apostrophes, as many of it where
one alone is said of other things too ("when I squat").
"""

from collections.abc import Sequence

from qicli.core.words.numbers import said_aside
from qicli.core.words.tokens import word_at, words_of

_NAMES = frozenset(
    tuple(name.split())
    for name in (
        *("spinal wave", "spinal waves", "hip circle", "hip circles", "sink the qi", "kidney tapping"),
        *("heel drop", "heel drops", "standing like a tree", "standing tree", "seated tree", "seated wave"),
        *("seated waves", "easy breathing", "lying ease", "evening unwind", "sitting reset"),
        *("self acupressure", "releasing fear", "bladder line tapping", "strengthen kidney qi"),
        *("press ups", "pressups", "push ups", "pushups", "sit ups", "situps", "step ups", "curl ups"),
        *("bird dog", "bird dogs", "birddogs", "dead bugs", "cat cow", "cat cows", "cat camel", "cobras"),
        *("knee rolls", "knee hugs", "knee to chest", "knees to chest", "knees side to side"),
        *("bridges", "glute bridge", "glute bridges", "squats", "wall squats", "lunges", "planks"),
        *("side planks", "clams", "clamshells", "leg raises", "heel raises", "calf raises", "pelvic tilts"),
        *("nerve glides", "nerve flossing", "nerve sliders", "hamstring stretches", "lumbar rolls"),
        *("back extensions", "crunches", "supermans"),
    )
)
_LONGEST = max(map(len, _NAMES))
# So many of these were done; "runs down the leg" says where it is.
_OFTEN_DONE = words_of("walks swims jogs hikes strolls stretches lengths laps runs")
_LEADING_ON = words_of("down to into up along through from")
# What was done before a number that says how far, or how long: "walked 6".
DONE = words_of("walked swam cycled biked ran jogged hiked strolled rowed")
# Behind these a name says what the pain is of, and the number is the pain.
OF_WHICH = words_of("after from with during since when while before than by hurts worse doing on for")
RATING = words_of("out outta outa of over on /")


def exercise_at(words: Sequence[str], at: int) -> int:
    """Where the name of an exercise ends that begins here; `at` itself where none begins."""
    for end in range(min(len(words), at + _LONGEST), at, -1):
        if tuple(words[at:end]) in _NAMES:
            return end
    often = word_at(words, at) in _OFTEN_DONE and word_at(words, at + 1) not in _LEADING_ON
    return at + often


def many_at(words: Sequence[str], at: int) -> int:
    """Where so many of an exercise end that no pain is: `30 heel drops`, `a few squats`; `at` without one."""
    start = at
    while word_at(words, at) in {"a", "the", "my", "another"}:
        at += 1
    if word_at(words, at) not in said_aside.MANY and not word_at(words, at).isdecimal():
        return start
    at += 1
    while word_at(words, at) in {"of", "my", "the", "more"}:
        at += 1
    end = exercise_at(words, at)
    return end if end > at else start


def is_rating(words: Sequence[str], at: int, end: int) -> bool:
    """Whether a number is written as a rating: `6/10`, `6 out of 10`, `a 6`, `6ish`."""
    return (
        "/" in words[at]
        or words[at] in {"a", "an"}
        or words[at].endswith("ish")
        or not RATING.isdisjoint(words[at + 1 : end])
    )
