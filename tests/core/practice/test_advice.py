"""Advice: what would make a sound routine kinder, and nothing about one that is kind already."""

from typing import Any

import pytest

from qicli.core.practice.advice import advice
from qicli.core.practice.routine import Breath, Gentle, Load, Posture, Routine, Step

SLOW = Breath(inhale=6, exhale=9)


def step(cue: str = "Sway.", *, loads: tuple[Load, ...] = (), **fields: object) -> Step:
    """A step of three breaths with a gentle version, unless said otherwise."""
    table = {"name": "Sway", "breaths": 3, "gentle": Gentle(name="Less"), **fields}
    return Step(cue=cue, loads=loads, **table)  # type: ignore[arg-type] # a table


def advised(*steps: Step, posture: Posture = "standing") -> list[str]:
    """The advice on a routine of these steps."""
    made = Routine(slug="r", title="R", summary="R.", posture=posture, steps=steps)
    return [str(finding) for finding in advice(made)]


def test_nothing_on_a_kind_routine() -> None:
    """No advice for the sake of advice."""
    assert advised(step(), step(breath=Breath(inhale=4, exhale=8))) == []


def test_a_cue_too_long_for_its_step() -> None:
    """100 words take 40 seconds to read, as they do everywhere; each side has to have the time."""
    long = "word " * 100
    assert advised(step(long)) == ["step 1 (Sway): the cue takes about 40 s to read, and the step lasts 30 s"]
    assert advised(step(long, sides=("left", "right"))) != []
    assert advised(step(long, breaths=4)) == []


def test_a_stay_that_does_not_say_to_keep_breathing() -> None:
    """Else it is easily taken for a breath-hold; in the cue, or in what is said while staying."""
    stay: dict[str, Any] = {"breaths": None, "repetitions": 2, "stay": 5.0, "back": 2.0}
    assert advised(step("Reach.", **stay)) == ["step 1 (Sway): stays for 5 s and does not say keep breathing"]
    assert advised(step("Reach. Keep breathing.", **stay)) == []
    assert advised(step("Reach.", inhale_cue="keep breathing", **stay)) == []


def test_no_gentle_version() -> None:
    """Whoever presses "that hurts" is then led past it."""
    assert advised(step(gentle=None)) == ["step 1 (Sway): has no gentle version; e will lead past it"]


@pytest.mark.parametrize(("first", "then"), [(None, SLOW), (SLOW, Breath(inhale=3, exhale=4))])
def test_a_jump_in_pace(first: Breath | None, then: Breath) -> None:
    """From one paced step to the next, up or down."""
    (said,) = advised(step(breath=first), step(breath=then))
    assert said.startswith("step 2 (Sway): the breath jumps from")


def test_no_jump_across_free_breath() -> None:
    """Where the breath was free, there is no pace to jump from."""
    free = step(breaths=None, seconds=30.0, paced=False)
    assert advised(step(), free, step(breath=SLOW)) == []


def test_a_long_hold() -> None:
    """More than four seconds is a load."""
    held = Breath(inhale=4, hold=5, exhale=5)
    assert advised(step(breath=held)) == [
        "step 1 (Sway): holds the breath for more than 4 s and does not name the load breath-hold"
    ]
    assert advised(step(breath=held, loads=("breath-hold",))) == []


ASKING: list[tuple[str, str, Load]] = [
    ("Bend to the side.", "bend", "forward-bend"),
    ("Fold at the hips.", "fold", "forward-bend"),
    ("Arch the back.", "arch", "backward-bend"),
    ("Twist to the left.", "twist", "twist"),
    ("Turn your trunk.", "turn your trunk", "twist"),
    ("Tap the back.", "tap", "tapping-back"),
    ("Let the heels drop.", "drop", "impact"),
    ("Jump a little.", "jump", "impact"),
    ("Raise both arms.", "raise both arms", "arms-raised"),
    ("The arms float up.", "arms float", "arms-raised"),
    ("Close your eyes.", "close your eyes", "eyes-closed"),
    ("Lie down.", "lie down", "lying-flat"),
    ("Roll on your back.", "on your back", "lying-flat"),
    ("Lie on your side.", "lie on your side", "floor"),
    ("Kneel.", "kneel", "floor"),
    ("Sit down.", "sit down", "sitting"),
    ("Stand on one leg.", "stand on one leg", "balance"),
    ("Press with your thumbs.", "press with your thumbs", "pressing-points"),
    ("Hold your breath.", "hold your breath", "breath-hold"),
    ("Tip the pelvis.", "tip the pelvis", "forward-bend"),
    ("Rub the low back.", "rub", "rubbing-back"),
    ("Cross your legs.", "cross your legs", "crossed-legs"),
    ("Go on all fours.", "all fours", "hands-and-knees"),
    ("Roll on your front.", "on your front", "lying-front"),
    ("Circle your hips.", "circle your hips", "large-circles"),
    ("Rest cross-legged.", "cross-legged", "crossed-legs"),
    ("Draw one knee to the chest.", "knee to the chest", "deep-hip-bend"),
    ("Squat a little.", "squat", "deep-hip-bend"),
    ("Let both knees roll to one side.", "knees roll to one side", "twist"),
    ("Slide one leg back.", "slide one leg", "one-leg"),
    ("Lay a hot bottle there.", "a hot bottle", "warmth"),
    ("Roll the foot on a ball.", "roll the foot on a ball", "pressing-sole"),
    ("Walk up and down.", "walk", "walking"),
]


def test_a_gentle_version_that_still_moves() -> None:
    """What it says it asks for, however small, unless it leaves its loads to those of the step."""
    rock = Gentle(name="Less", cue="Rock the pelvis like a coin.", loads=())
    (said,) = advised(step(gentle=rock))
    assert said.startswith('step 1 (Sway): gentle still says "rock the pelvis" and does not name the load ')
    assert advised(step(gentle=Gentle(cue="Rock the pelvis like a coin.", loads=("forward-bend",)))) == []
    assert advised(step(loads=("forward-bend",), gentle=Gentle(cue="Rock the pelvis like a coin."))) == []
    assert len(advised(step(gentle=Gentle(cue="Rock the pelvis like a coin.")))) == 1
    assert advised(step(gentle=Gentle(cue="Sit down if you like.", loads=()))) == []


@pytest.mark.parametrize(("cue", "word", "load"), ASKING)
def test_words_that_ask_for_a_load(cue: str, word: str, load: Load) -> None:
    """The word is named, and naming the load is enough; also in the words of a breath."""
    (said,) = advised(step(cue))
    assert said.startswith(f'step 1 (Sway): says "{word}" and does not name the load ')
    assert load in said
    assert advised(step(cue, loads=(load,))) == []
    assert len(advised(step(exhale_cue=cue))) == 1


@pytest.mark.parametrize(
    "cue",
    [
        "Never bend at the waist.",
        "Stand still, or sit if you like.",
        "Let the shoulders drop.",
        "Bend your knees a little.",
        "Give at the hips, as if to sit on a stool.",
        "Sit for three breaths.",
        "Let your hands lie on the belly.",
        "The back is at ease.",
        "Let your hands rest on the back.",
        "A hand on the back of the chair.",
        "Let your weight rest on the back foot.",
        "Feel the warmth on the back.",
        "Spread the balls of the feet.",
    ],
)
def test_words_that_ask_for_none(cue: str) -> None:
    """What is denied, compared, left to choice or meant otherwise."""
    assert advised(step(cue)) == []


@pytest.mark.parametrize(
    ("cue", "load"),
    [
        ("Sit, or lie on your back.", "lying-flat"),
        ("On your side, or on the back.", "lying-flat"),
        ("Sit, or lie with your legs up the wall.", "lying-flat"),
        ("Sit, or with your lower legs on a chair.", "lying-flat"),
        ("Kneel, or rest face down.", "lying-front"),
        ("Stand still, or close your eyes.", "eyes-closed"),
        ("Look up, or arch the back.", "backward-bend"),
        ("Rest there, or rub the low back.", "rubbing-back"),
        ("Sit, or cross your legs.", "crossed-legs"),
    ],
)
def test_an_offer_that_is_not_for_everybody_is_a_load(cue: str, load: Load) -> None:
    """Somebody's gates rule it out, and the words would lead there; also in a smaller version."""
    free: tuple[Load, ...] = ("floor", "sitting")
    (said,) = advised(step(cue, loads=free))
    assert load in said
    assert advised(step(cue, loads=(load, *free))) == []
    for name in ("gentle", "still"):
        version = Gentle(name="Less", cue=cue, loads=free)
        fields: dict[str, Any] = {"gentle": Gentle(name="Less"), name: version}
        assert [load in said for said in advised(step(**fields))] == [True]


def test_what_is_said_twice_is_advised_once() -> None:
    """A gentle version that says what its step says already needs no word of its own."""
    assert len(advised(step("Close your eyes.", gentle=Gentle(cue="Close your eyes. Rest.")))) == 1


def test_only_thought_asks_for_nothing() -> None:
    """Whatever is named after "think"."""
    assert advised(step(still=Gentle(cue="Only think it: the bowl tips, the back arches.", loads=()))) == []


def test_positions_are_free_where_any_will_do() -> None:
    """A routine for any position may name them; lying flat, or on the front, is a load there, too."""
    assert advised(step("Sit down. Kneel. Lie on your side."), posture="any") == []
    assert len(advised(step("Sit down and twist."), posture="any")) == 1
    assert len(advised(step("Lie down."), posture="any")) == 1
    assert len(advised(step("Rest on your front."), posture="any")) == 1
    assert advised(step("Rest on your back.", loads=("lying-flat",)), posture="any") == []


def test_words_that_a_voice_has_no_time_for() -> None:
    """It says what it says instead: whole words, or none; each side is told alike."""
    long = "more words than anybody could say in an in-breath of four seconds, however quickly they spoke"
    (said,) = advised(step(inhale_cue=long))
    assert said == f'step 1 (Sway): a voice has no time for "In, {long}."; it says only "In."'
    assert advised(step(inhale_cue="as many as fit in a breath")) == []


def test_what_a_voice_may_leave_out_is_no_fault() -> None:
    """It announces what comes next where there is time; with a long name of a step there is none."""
    assert advised(step(breaths=1), step(name="Sway as reeds sway when the wind is slow " * 3)) == []
