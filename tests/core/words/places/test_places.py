"""Places, their sides and parts: which side is meant for which place, by where they stand."""

import pytest

from qicli.core.words.grammar import read_words
from spoken import line_of, rows


@rows("""
    6 left calf                          | 6, left calf
    calf, left, 6.                       | 6, left calf
    LEFT CALF 6/10                       | 6, left calf
    pain 6 in the left calf              | 6, left calf
    left-calf 6                          | 6, left calf
    L calf 6                             | 6, left calf
    R. bum 4                             | 4, right buttock
    lt foot 3                            | 3, left foot
    3 low back                           | 3, back
    LBP 4                                | 4, back
    backache 2                           | 2, back
    L5-S1 5                              | 5, back
    L4/5 bulge, 3                         | 3, back, “bulge”
    C5/6 sore 4                           | 4, sore, “C5/6”
    right sit-bone                       | right buttock
    left SI joint 5                      | 5, left sacrum
    sacroiliac right 4                   | 4, right sacrum
    piriformis R 6                       | 6, right buttock
    bum cheek left                       | left buttock
    hammy 3 right                        | 3, right thigh
    big toe left                         | left foot
    calves both                          | both calf
    calf calf left                       | left calf
    hip and groin 4                      | 4, hip, groin
    neck and left shoulder tight, 3      | 3, neck, left shoulder, tight
    tailbone 4                           | 4, tailbone
""")
def test_places(text: str, line: str) -> None:
    """Lay words and a clinic's, plurals and abbreviations, in any order."""
    assert line_of(text) == line


@rows("""
    calf foot left                       | left calf, left foot
    back calf left                       | back, left calf
    left back                            | left back
    middle of the back 4                 | 4, middle back
    middle back 4                        | 4, middle back
    both feet                            | both foot
    left right calf                      | both calf
    left and right calf 3                | 3, both calf
    both sides of the back               | both back
    left calf right thigh                | left calf, right thigh
    calf left thigh right                | left calf, right thigh
    left calf foot right knee            | left calf, left foot, right knee
    left calf=3 back=5 both feet=2       | 5, left calf 3, back 5, both foot 2
    calf=6 left                          | 6, left calf 6
    from hip to heel, all left, 7        | 7, left hip, left foot
    left leg good right leg 6            | 6, right leg, “left leg good”
    back is fine leg 3                   | 3, leg, “back is fine”
    right buttock instead of left, 3     | 3, right buttock, “instead of left”
    calf 5 on the left                   | 5, left calf
    pain left buttock, right foot numb   | left buttock, right foot, numb
    left leg 4. right leg 2.             | 4, left leg 4, right leg 2
    left side 6 right side 2             | 6, “left side”
    left and then the right calf 3       | 3, left calf, right calf
    6 left                               | 6, “left”
    left calf thigh right                | left calf, right thigh
    left work early, back 5              | 5, back, “left work early”
    right now 5 calf                     | 5, calf
    all right, back 2                    | 2, back, “all right”
""")
def test_sides(text: str, line: str) -> None:
    """One side for all that have sides; of several each has its own; a side of nothing is kept."""
    assert line_of(text) == line


@rows("""
    outer left calf                      | outer left calf
    back of the thigh right              | back right thigh
    back thigh right                     | back, right thigh
    back of my left knee 3               | 3, back left knee
    behind the knee 4                    | 4, back knee
    outside of my left shin              | outer left calf
    inner thigh 2                        | 2, inner thigh
    front of right thigh 4 raw           | 4, front right thigh, raw
    outer space                          | “outer space”
    outside all day, back 3              | 3, back, “outside all day”
""")
def test_parts(text: str, line: str) -> None:
    """Outer, inner, front and back are parts of the place behind them."""
    assert line_of(text) == line


@rows("""
    back at work today, calf 3           | 3, calf, “back at work”
    put my foot down, neck 3             | 3, neck, “put my foot down”
    3 days back it was a 5               | 5, “3 days back”
    on my knees with tiredness           | knee, “tiredness”
    knee pads on all day, back 5         | 5, back, “knee pads on all day”
    back to square one, 6                | 6, “back to square one”
    the foot of the bed, back 3          | 3, back, “the foot of the bed”
""")
def test_what_only_looks_like_a_place(text: str, line: str) -> None:
    """Idioms and things are kept as words."""
    assert line_of(text) == line


@rows("""
    leg feels dead                       | leg, numb
    left foot is like dead wood, 6       | 6, left foot, numb
    leg goes dead                        | leg, numb
    foot has gone lifeless               | foot, weak
    no life in my leg                    | leg, weak
    no life left in the foot             | foot, weak
    leg is not dead any more             | leg, “is not dead any more”
    phone is dead, back 4                | 4, back, “phone is dead”
    leg is dead weight                   | leg, “is dead weight”
    no life in the old dog, leg 5        | 5, leg, “no life in the old dog”
    no life in                           | “no life”
    no life left                         | “no life left”
""")
def test_a_dead_leg(text: str, line: str) -> None:
    """Numb, or weak, where it is said of a place; a telephone is neither."""
    assert line_of(text) == line


@rows("""
    numb from the news                   | “numb from the news”
    tingle of excitement                 | “tingle of excitement”
    got a shock when I opened the bill   | “got a shock when I opened the bill”
    burning the candle at both ends      | “burning the candle at both ends”
    stabbed in the back by a colleague   | “stabbed in the back by a colleague”
    weak with laughter                   | “weak with laughter”
    numbed the pain with gin             | “numbed the pain with gin”
    dead on my feet                      | “dead on my feet”
    heel of the loaf                     | “heel of the loaf”
    pain in the arse landlord            | “pain in the arse landlord”
    pain in the neck, this paperwork     | neck, “this paperwork”
    such a pain in the neck, back 2      | 2, back, “such a pain in the neck”
    thigh high boots                     | “thigh high boots”
    knee deep in work                    | “knee deep in work”
    numb between my legs                 | numb, “between my legs”
    pillow between my legs, 3            | 3, “pillow between my legs”
    can't feel hot or cold on my shin    | calf, “can't feel hot or cold”
""")
def test_idioms(text: str, line: str) -> None:
    """A feeling or a place that is only spoken of in a manner of speaking."""
    assert line_of(text) == line


@rows("""
    numb from sitting, foot 4            | 4, foot, numb, worse sitting
    weak with pain, 8                    | 8, weak
    got a shock down my leg, 6           | 6, leg, electric
    burning the whole leg 6              | 6, leg, burning
    stabbing in the back 6               | 6, back, stabbing
    tingle of the left foot 3            | 3, left foot, tingling
    heel of my foot 4                    | 4, foot
    pain in the bum to the foot 6        | 6, buttock, foot
    pain in the neck this morning 6      | @ this morning, 6, neck
    there is a pain in the ass, left, 5  | 5, left buttock
    on my feet all day, back 5           | 5, back, “on my feet all day”
    thigh high up, 4                     | 4, thigh, “high”
    knee deep ache 4                     | 4, knee, aching, “deep”
    foot feels hot and cold 3            | 3, foot, hot, cold
""")
def test_what_only_looks_like_an_idiom(text: str, line: str) -> None:
    """The same words of a body are meant as they stand."""
    assert line_of(text) == line


@pytest.mark.parametrize(
    ("line", "sites"),
    [
        ("numb between the legs since lunch, 3", []),
        ("numb between my thighs 3", []),
        ("no feeling in between both legs", []),
        ("tingling between the buttocks 2", []),
        ("pain between both my legs 4", []),
        ("slept with a pillow between my legs, left calf 4", [("calf", "left")]),
        ("numb between my legs and in my left foot", [("foot", "left")]),
        ("both legs numb", [("leg", "both")]),
        ("numb between my toes", [("foot", None)]),
        ("my legs are numb, 4", [("leg", None)]),
    ],
)
def test_between_the_legs_is_no_leg(line: str, sites: list[tuple[str, str | None]]) -> None:
    """What lies between them is neither of them, whatever is said of it."""
    assert [(site.site, site.side) for site in read_words(line).sites] == sites
