"""Worse, better, or only done: never the opposite of what was said."""

import pytest

from qicli.core.words.grammar import read_words
from spoken import line_of, rows


@rows("""
    6 calf left burning sitting          | 6, left calf, burning, worse sitting
    worse after sitting                  | worse sitting
    worse when sitting and driving       | worse sitting, worse driving
    worse sitting                        | worse sitting
    sitting is worse                     | worse sitting
    sitting makes it worse               | worse sitting
    sitting hurts 5                      | 5, worse sitting
    hurts to sit                         | worse sitting
    can't sit 7                          | 7, worse sitting
    can't lift boxes 7                   | 7, worse lifting, “boxes”
    weak foot left cannot lift it        | left foot, weak, “cannot lift it”
    weak foot unable to lift it          | foot, weak, “unable to lift it”
    can't sit, can't stand               | worse sitting, worse standing
    cold                                 | cold
    cold makes it ache 4                 | 4, aching, worse cold
    bad mornings 6                       | 6, worse morning, “bad”
    walking                              | worse walking
    5 back, driving was awful            | 5, back, worse driving
    sneezing kills me                    | worse sneezing
    leaning back kills                   | worse arching
    looking up hurts                     | worse arching
    coughing sets it off                 | worse coughing
    stairs are murder 8                  | 8, worse stairs
    stress brings it on                  | worse stress
    getting out of bed was agony, 8      | 8, worse rising
    sitting doesn't hurt, walking does   | worse walking, “sitting doesn't”
    after a long drive 3 to 6            | 6, worse driving
    worse after massage                  | worse massage
    sitting hurts, walking doesn't       | worse sitting, “walking doesn't”
""")
def test_worse(text: str, line: str) -> None:
    """What something says is worse, before it or after it, and a bare posture beside a pain."""
    assert line_of(text) == line


@rows("""
    better walking                       | better walking
    5 calf sitting better walking        | 5, calf, worse sitting, better walking
    6 calf burning sitting easier lying  | 6, calf, burning, worse sitting, better lying
    4 hip driving better standing        | 4, hip, worse driving, better standing
    sitting better walking worse         | worse walking, better sitting
    better walking sitting worse         | worse sitting, better walking
    5 calf better walking worse sitting  | 5, calf, worse sitting, better walking
    sitting worse walking better         | worse sitting, better walking
    heat better cold worse               | worse cold, better heat
    5 back sitting helps nothing         | 5, back, “sitting helps nothing”
    walking helps                        | better walking
    walking helped 3                     | 3, better walking
    sitting is fine                      | better sitting
    heat                                 | better heat
    better with heat and rest, sitting   | worse sitting, better heat, better rest
    eased by lying down                  | better lying
    lying on my side helps 4             | 4, better side-lying
    ice = better                         | better cold
    cold pack relieved it 3              | 3, better cold
    hot bath did wonders                 | better bath
    bending forward relieves             | better leaning
    comfortable standing                 | better standing
    good when moving                     | better moving
    relief from heat                     | better heat
    a tennis ball in the buttock helps   | buttock, better pressure
    breathing slowly takes the edge off  | better breath
    resting settles it                   | better rest
    knees up is bliss                    | better knees-up
    better painkiller                    | better medicine
    better with ibuprofen                | better ibuprofen
    after a hot bath 6 to 3              | 3, better bath
    heat doesn't help, walking does      | better walking, “heat doesn't help”
    qigong helps                         | better practice
    only walking helps                   | better walking
    sitting fine, getting up awful 6     | 6, worse rising, better sitting
    walking it off helps, sitting doesn't | worse sitting, better walking
""")
def test_better(text: str, line: str) -> None:
    """What something says is better, before it or after it, and a bare remedy."""
    assert line_of(text) == line


@pytest.mark.parametrize(
    "text",
    [
        "walked 30 min",
        "went walking, back 2",
        "after a night shift, back 3",
        "6 back this morning",
        "sat 6",
        "stood 4",
        "walked the dog, 3",
        "no pain walking",
        "sitting doesn't hurt",
        "doesn't hurt to sit, 2",
        "walking is not worse, 3",
        "not worse with coughing, back 4",
        "heat doesn't help, 6",
        "nothing helps, 8",
        "walking makes no difference, 5",
        "stairs ok now",
        "sitting no longer hurts",
    ],
)
def test_neither_worse(text: str) -> None:
    """What was only done, or is denied, makes nothing worse."""
    assert not read_words(text).worse_with


@pytest.mark.parametrize(
    "text",
    [
        "walked 30 min",
        "heat doesn't help, 6",
        "nothing helps, 8",
        "ice did nothing, 5",
        "rest is no better",
        "ibuprofen didn't touch it, 7",
        "paracetamol barely touched it, 7 left buttock",
        "no relief from heat",
        "can't lie down",
        "lying is not comfortable",
        "a warm day, 3",
        "5 feeling better",
    ],
)
def test_neither_better(text: str) -> None:
    """What is denied, or only was so, eased nothing."""
    assert not read_words(text).better_with


@pytest.mark.parametrize("text", ["6 sitting, 2 standing", "7 driving and 4 walking", "sitting 7 lying 3"])
def test_a_pain_for_each_posture(text: str) -> None:
    """Which of them is the worse one is not for qi to say, nor which is the pain: the words are kept."""
    said = read_words(text)
    assert (said.pain, said.worse_with, said.better_with) == (None, (), ())
    assert len(said.open) == 2


@pytest.mark.parametrize(
    "text",
    [
        "neither sitting nor standing helps 6",
        "neither heat nor ice eases it, 6",
        "neither walking nor resting is a problem today 2",
        "neither better nor worse with heat, 4",
        "walking neither helps nor hurts, 4",
        "walking no longer helps 6 left leg",
        "heat never helps 5",
        "ice hardly ever helps, 5",
        "heat stopped helping, 5",
        "a bath used to help, 5",
        "walking used to hurt, 3",
        "used to be better walking, 5",
        "it doesn't hurt sitting or standing 2",
        "wish I could sleep forever, 7",
    ],
)
def test_neither_worse_nor_better(text: str) -> None:
    """What is said of neither of two, hardly ever, or no more, is said of nothing."""
    said = read_words(text)
    assert (said.worse_with, said.better_with) == ((), ())


@rows("""
    sitting hurts and neither heat nor ice helps 6 | 6, worse sitting, “neither heat nor ice helps”
    neither of us slept, walking helps 4 | 4, better walking, “neither of us slept”
    used to be worse sitting, now it's worse standing, 5 | 5, worse standing, “used to be worse sitting”
    walking still helps 3                | 3, better walking
    sitting doesn't hurt, standing does  | worse standing, “sitting doesn't”
""")
def test_taken_back_alone(text: str, line: str) -> None:
    """Taken back is what stands in the clause, and nothing beside it."""
    assert line_of(text) == line


@rows("""
    walking doesnt bother me now, 2      | 2, “walking doesnt bother”
    sitting hasnt bothered me today, 2   | 2, “sitting hasnt bothered”
    sitting isnt painful now, 2          | 2, “sitting isnt”
    stairs never troubled me, 2          | 2, “stairs never troubled”
    driving hasnt been a trouble, 2      | 2, “driving hasnt been a trouble”
    standing i can, sitting i can not, 6 | 6, “standing i can”, “sitting i can not”
    walking i can manage, 4              | 4, “walking i can manage”
    6 hip sitting didnt matter           | 6, hip, “sitting didnt matter”
""")
def test_what_is_said_not_to_trouble(text: str, line: str) -> None:
    """It makes nothing worse, in whatever words."""
    assert line_of(text) == line


@rows("""
    walking bothers me now, 4       | 4, worse walking, “bothers”
    sitting i cant, 6               | 6, worse sitting
    sitting doesnt agree with me, 6 | 6, worse sitting
    6 hip sitting not standing      | 6, hip, worse sitting, “not standing”
""")
def test_what_troubles(text: str, line: str) -> None:
    """It makes it worse."""
    assert line_of(text) == line
