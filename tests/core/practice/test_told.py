"""Practices told of in words: which routine, how long, and which words say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.practice.told import LONGEST_TOLD, spoken_names, tells_of_doing, told_practices
from qicli.core.practice.told_words import BETWEEN, DOING, FOLLOWING, may_tell_of_doing

TITLES = {
    "easy-breathing": "Easy Breathing",
    "hip-circles": "Hip Circles and Sink the Qi",
    "kidney-tapping": "Kidney Tapping and Heel Drops",
    "kidney-tapping-short": "Kidney Tapping, Short",
    "heel-drops": "Heel Drops",
    "spinal-wave": "Spinal Wave",
    "standing-like-a-tree": "Standing Like a Tree",
    "my-own": "",
}
NAMES = spoken_names(TITLES)
WAVE, HIPS, TREE = "spinal-wave", "hip-circles", "standing-like-a-tree"


def told(text: str) -> list[tuple[str, float | None, str]]:
    """Each practice with its minutes and the words that say it."""
    words = text.split()
    found = told_practices(words, NAMES)
    return [
        (each.routine, each.seconds and each.seconds / 60, " ".join(words[each.first : each.end]))
        for each in found
    ]


EXERCISES = spoken_names(
    {
        "press-ups-lying": "Press-ups Lying",
        "bird-dog": "Bird Dog",
        "knees-side-to-side": "Knees Side to Side",
        "knee-to-chest": "Knee to Chest",
        "walk": "Walk",
        "spinal-wave": "Spinal Wave",
    }
)


@pytest.mark.parametrize(
    ("text", "routine", "repetitions", "covered"),
    [
        ("did press-ups", "press-ups-lying", 0, None),
        ("did press ups", "press-ups-lying", 0, None),
        ("did my press-ups , calf 4", "press-ups-lying", 0, "did my press-ups"),
        ("did 10 press ups", "press-ups-lying", 10, None),
        ("did ten press ups", "press-ups-lying", 10, None),
        ("i have just done 10 lying press-ups", "press-ups-lying", 10, None),
        ("did 2 sets of 10 press ups", "press-ups-lying", 20, None),
        ("did 3 x 10 press-ups", "press-ups-lying", 30, None),
        ("did 3x10 press ups", "press-ups-lying", 30, None),
        ("did 20 reps of press-ups", "press-ups-lying", 20, None),
        ("did 2 sets of press ups", "press-ups-lying", 0, None),
        ("did press ups 10 reps", "press-ups-lying", 10, None),
        ("did press ups x 10", "press-ups-lying", 10, None),
        ("did bird-dog 2 x 8", "bird-dog", 16, None),
        ("did press ups 6 times", "press-ups-lying", 0, "did press ups"),
        ("did press ups 10", "press-ups-lying", 10, None),
        ("did press ups ten today", "press-ups-lying", 10, "did press ups ten"),
        ("did press ups 10 and calf 5", "press-ups-lying", 10, "did press ups 10"),
        ("did press ups 10 felt good", "press-ups-lying", 10, "did press ups 10"),
        ("did press ups 10 pain 4", "press-ups-lying", 10, "did press ups 10"),
        ("did press ups 10 calf 4", "press-ups-lying", 10, "did press ups 10"),
        ("did press ups 6 pain", "press-ups-lying", 0, "did press ups"),
        ("did press ups 6 or 7", "press-ups-lying", 0, "did press ups"),
        ("did press ups 6 left calf", "press-ups-lying", 0, "did press ups"),
        ("did press ups 6 burning", "press-ups-lying", 0, "did press ups"),
        ("did press ups 6 out of 10", "press-ups-lying", 0, "did press ups"),
        ("did press ups 6/10", "press-ups-lying", 0, "did press ups"),
        ("did press ups , 6", "press-ups-lying", 0, "did press ups"),
        ("did press ups 2 days ago", "press-ups-lying", 0, "did press ups"),
        ("mckenzie press ups 10", "press-ups-lying", 10, None),
        ("mckenzie press ups , 3 sets of 10", "press-ups-lying", 30, None),
        ("calf 4 , pressups x10", "press-ups-lying", 10, "pressups x10"),
        ("press ups 2x10", "press-ups-lying", 20, None),
        ("press ups 10 reps", "press-ups-lying", 10, None),
        ("did bird-dog 5", "bird-dog", 5, None),
        ("did spinal wave 9", "spinal-wave", 0, None),
        ("press ups hurt 6", None, 0, None),
        ("10 press ups", "press-ups-lying", 10, None),
        ("10 press ups done", "press-ups-lying", 10, None),
        ("press-ups done", "press-ups-lying", 0, None),
        ("3 sets of 10 press ups", "press-ups-lying", 30, None),
        ("did 5 bird dogs", "bird-dog", 5, None),
        ("4 knee rolls", "knees-side-to-side", 4, None),
        ("did knee hugs", "knee-to-chest", 0, None),
        ("did 900 press ups", None, 0, None),
        ("did 3 spinal wave", None, 0, None),
        ("6 spinal wave", None, 0, None),
        ("6 spinal wave done", "spinal-wave", 0, "spinal wave done"),
        ("did not do press ups", None, 0, None),
        ("physio said 10 press ups", None, 0, None),
        ("should have done press ups", None, 0, None),
        ("6 calf press on it hurts", None, 0, None),
        ("did a walk", None, 0, None),
        ("did walk 20 min", None, 0, None),
        ("walked 20 min", None, 0, None),
    ],
)
def test_exercises(text: str, routine: str | None, repetitions: int, covered: str | None) -> None:
    """Their own short names, and how many; a walk is a movement, and is left to those."""
    words = text.split()
    found = told_practices(words, EXERCISES) if tells_of_doing(words) else ()
    said = [(each.routine, each.repetitions, " ".join(words[each.first : each.end])) for each in found]
    assert said == ([(routine, repetitions, covered or text)] if routine else [])


def test_what_may_tell_of_doing() -> None:
    """Every word that leads to one; most sentences have none, and are not looked at."""
    for text in ("did it", "10 min of it", "10 press ups", "4 knee rolls"):
        assert may_tell_of_doing(text.split())
    assert not may_tell_of_doing(["6", "left", "calf", "burning"])


@pytest.mark.parametrize(
    ("text", "routine", "minutes", "covered"),
    [
        ("did spinal wave 10 min", WAVE, 10, "did spinal wave 10 min"),
        ("did spinal-wave 10min", WAVE, 10, "did spinal-wave 10min"),
        ("practised hip circles", HIPS, None, "practised hip circles"),
        ("practiced hip circle", HIPS, None, "practiced hip circle"),
        ("done the tree for 15 minutes", TREE, 15, "done the tree for 15 minutes"),
        ("10 min of spinal wave", WAVE, 10, "10 min of spinal wave"),
        ("pain 4 , i have just done spinal wave yesterday", WAVE, None, "i have just done spinal wave"),
        ("managed only five minutes of easy breathing 6", "easy-breathing", 5, None),
        ("did hip circles and sink the qi half an hour", HIPS, 30, None),
        ("did kidney tapping and heel drops , 5 min", "kidney-tapping", 5, None),
        ("did kidney tapping short 5 min", "kidney-tapping-short", 5, None),
        ("did 2 rounds of heel drops", "heel-drops", None, None),
        ("spinal wave done 10 min 3", WAVE, 10, "spinal wave done 10 min"),
        ("did 10-minute spinal wave", WAVE, 10, None),
        ("1 h 15 min of my own", "my-own", 75, None),
        ("did 1h30 of the tree", TREE, 90, None),
        ("an hour and a half of the tree", TREE, 90, None),
        ("an hour of the tree", TREE, 60, None),
        ("did the tree 6 left calf", TREE, None, "did the tree"),
        ("did 1.5 h of the tree", TREE, 90, None),
        ("did spinal wave 10 min 20 min walk", WAVE, 10, "did spinal wave 10 min"),
        ("did 10 min spinal wave 20 min walk", WAVE, 10, "did 10 min spinal wave"),
        ("did spinal wave 2 h 5 left calf", WAVE, 120, "did spinal wave 2 h"),
        ("no pain after i did spinal wave 10 min", WAVE, 10, "i did spinal wave 10 min"),
        ("cant sleep did spinal wave", WAVE, None, "did spinal wave"),
        ("did spinal wave for 600 min", WAVE, None, "did spinal wave"),
    ],
)
def test_told(text: str, routine: str, minutes: float | None, covered: str | None) -> None:
    """The routine, the minutes if said, and the words that say so."""
    assert tells_of_doing(text.split())
    (found,) = told(text)
    assert found[:2] == (routine, minutes)
    assert covered is None or found[2] == covered


@pytest.mark.parametrize(
    "text",
    [
        "",
        "6 left calf burning",
        "walked 10 min",
        "10 min of walking",
        "10 min spinal wave",
        "spinal wave hurts",
        "did",
        "did 10 min",
        "did tree pruning 2 h",
        "did acupressure 10 min",
        "did ten wave machines",
        "did not do spinal wave",
        "have not done spinal wave",
        "havent yet done spinal wave",
        "should have done spinal wave",
        "wish i did spinal wave",
        "wife did spinal wave 10 min",
        "want to do 10 min of spinal wave",
        "skipped my 10 min of spinal wave",
        "10 min of spinal wave tomorrow",
        "10 min of spinal wave planned",
        "0 min of spinal wave",
        "5 x of spinal wave",
    ],
)
def test_nothing_told(text: str) -> None:
    """What was not done, not by this person, or is no routine."""
    assert told(text) == []


def test_several() -> None:
    """One after another, each with its own minutes and words."""
    assert told("did spinal wave 10 min and hip circles 5 min , done easy breathing") == [
        (WAVE, 10, "did spinal wave 10 min"),
        (HIPS, 5, "and hip circles 5 min"),
        ("easy-breathing", None, "done easy breathing"),
    ]
    assert told("did spinal wave and went home") == [(WAVE, None, "did spinal wave")]


@pytest.mark.parametrize("text", ["did a gentle spinal wave", "did spinal wave 10 min gently"])
def test_gently(text: str) -> None:
    """The gentle version, where that was said."""
    (found,) = told_practices(text.split(), NAMES)
    assert found.gentle
    assert found.end == len(text.split())


def test_names() -> None:
    """Slug and title; short names only of routines that are here, and one's own before them."""
    names = spoken_names({"tree": "", "wave": "", "spinal-wave": "Spinal Wave", "x": "(…)"})
    assert names["tree"] == "tree"
    assert names["wave"] == "wave"
    assert names["spinal wave"] == "spinal-wave"
    assert "standing tree" not in names
    assert "" not in names


def test_no_names() -> None:
    """Where there is no routine at all nothing is told."""
    assert told_practices(["did", "spinal", "wave"], {}) == ()


OTHERS = ["10", "min", "1h30", "no", "want", "of", ",", ".", "6", "calf"]
words = st.sampled_from([*DOING, *BETWEEN, *FOLLOWING, *NAMES, *OTHERS])


@given(st.lists(words | st.text("abc10.-", min_size=1, max_size=4), max_size=12))
def test_any_words(said: list[str]) -> None:
    """Whatever stands there: the pieces follow one another, and no practice lasts nothing or for ever."""
    pieces = [word for text in said for word in text.split()]
    at = 0
    for each in told_practices(pieces, NAMES):
        assert at <= each.first < each.end <= len(pieces)
        assert each.seconds is None or 0 < each.seconds <= LONGEST_TOLD
        assert tells_of_doing(pieces)
        at = each.end
