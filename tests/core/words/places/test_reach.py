"""Where it is said not to be is no place of the entry: never reached, left behind, only compared with."""

from spoken import line_of, rows


@rows("""
    doesn't go into the toes, 5 left thigh   | 5, left thigh, “doesn't go into the toes”
    doesn't go into the foot 5 left calf     | 5, left calf, “doesn't go into the foot”
    never reaches the knee, 3 left thigh     | 3, left thigh, “never reaches the knee”
    no longer goes down to my foot, 4        | 4, “no longer goes down to my foot”
    doesn't spread past the knee or calf, 4  | 4, “doesn't spread past the knee or calf”
    hasn't reached the foot yet, calf 4      | 4, calf, “hasn't reached the foot yet”
    stopped shooting into my foot, bum 3     | 3, buttock, “stopped shooting into my foot”
    it isn't in my left leg, it's in my right leg 4 | 4, right leg, “it isn't in my left leg”
    pain isn't in my hip any more its in my back 4  | 4, back, “pain isn't in my hip any more”
    no pain below the knee, 4 thigh          | 4, thigh, “no pain below the knee”
    nothing past the buttock, 3              | 3, “nothing past the buttock”
    stops short of the knee, thigh 5         | 5, thigh, “stops short of the knee”
    no weakness in either leg, 4 back        | 4, back, “no weakness in either leg”
    neither of my legs feels numb, 2         | 2, “neither of my legs feels numb”
    both legs strong, back 3                 | 3, back, “both legs strong”
    left leg is strong, right leg weak 5     | 5, right leg, weak, “left leg is strong”
""")
def test_where_it_does_not_reach(text: str, line: str) -> None:
    """A place that is never reached is no place, and so no furthest point."""
    assert line_of(text) == line


@rows("""
    goes into the foot 5 left                | 5, left foot, “goes”
    pain doesn't go away in the foot, 5      | 5, foot, “pain doesn't go away”
    not just in the back, in the leg too 5   | 5, back, leg, “not”, “too”
    not in work today back 6                 | 6, back, “not in work”
    pain never leaves the foot, 5            | 5, foot, “pain never leaves”
    doesn't stop at the knee, goes to the foot, 6 | 6, knee, foot, “doesn't stop”, “goes”
    never in my life such a back, 8          | 8, back, “never in my life such”
    stops at the calf, 4                     | 4, calf, “stops”
    strong pain in the left leg 6            | 6, left leg, “strong”
    left calf strong pain 6                  | 6, left calf, “strong”
    nothing in the leg                       | 0, leg
    it never goes from my foot 6             | 6, foot, “it never goes”
""")
def test_where_it_is_all_the_same(text: str, line: str) -> None:
    """A denial of something else beside a place leaves the place."""
    assert line_of(text) == line


@rows("""
    it has moved from my right hip to my left 5 | 5, left hip, “it has moved from my right”
    moved from the foot to the calf 4        | 4, calf, “moved from the foot”
    switched from left calf to right calf 4  | 4, right calf, “switched from left calf”
    shifted over from my left thigh to the knee, 3 | 3, knee, “shifted over from my left thigh”
    pain moves from buttock to foot 5        | 5, buttock, foot, “pain moves”
    spread from hip to foot, left 6          | 6, left hip, left foot, “spread”
    it isn't my hip but my back, 5           | 5, back, “it isn't my hip”
    it was never the knee, it's the hip, 4   | 4, hip, “it was never the knee”
    moved from the garden to the house, back 5 | 5, back, “moved from the garden to the house”
""")
def test_where_it_came_from(text: str, line: str) -> None:
    """Once moved it is where it went; what spreads is at both ends."""
    assert line_of(text) == line


@rows("""
    left leg weaker than the right this week | left leg, weak, “than the right this week”
    right foot colder than left 3            | 3, right foot, “colder than left”
    left calf colder than the rest, 4        | 4, left calf, “colder than the rest”
    left more than right, back 5             | 5, left back, right back, “more”
    left rather than right calf 5            | 5, left calf, “rather than right”
    left calf worse than right calf 5        | 5, left calf, right calf, “worse”
    left work more tired, back 4             | 4, back, tired, “left work more”
""")
def test_the_other_side_only_compared_with(text: str, line: str) -> None:
    """What is more here hurts there, too; what is weaker here is not weak there."""
    assert line_of(text) == line


@rows("""
    hip to knee 5, below the knee nothing                  | 5, hip, knee, “below the knee nothing”
    past the knee no pain, hip 3                           | 3, hip, “past the knee no pain”
    from the foot it has come up to the knee, 3            | 3, knee, “from the foot it has come”
    from my foot it has gone back to the thigh | thigh, “from my foot it has gone back to”
    can't say it's the hip, back 4                         | 4, back, “can't say it's the hip”
    i dont have pain in the foot, only in the calf 5       | 5, calf, “i dont have pain in the foot”
    havent any pain in the hip, 4 knee                     | 4, knee, “havent any pain in the hip”
    doesnt hurt in the thigh, back 5                       | 5, back, “doesnt hurt in the thigh”
    not the left leg, only the right, 4                    | 4, right leg, “not the left”
    tingling in the foot after a run went away, hip 2 | 2, hip, “tingling in the foot after a run went away”
""")
def test_a_place_it_has_left_or_never_had(text: str, line: str) -> None:
    """It is kept as words, wherever it stands in the sentence."""
    assert line_of(text) == line


@rows("""
    below the knee 5, thigh nothing                    | 5, knee 5, thigh 0
    from the back it has gone down to the foot, 5      | 5, back, foot, “it has gone”
    cant say whether its the hip or the knee, 4        | 4, hip, knee, “cant say whether”
    dont have pain in the hip when sitting, 4 standing | 4, hip, worse standing, “dont”, “when sitting”
    dont have pain in the left hip only, right too 5   | 5, left hip, right hip, “dont”, “too”
    tight left the whole thigh, 3                      | 3, left thigh, tight, “the whole”
    not the left knee only, the right as well, 4       | 4, left knee, right knee, “not”, “as well”
""")
def test_a_place_it_has_not_left(text: str, line: str) -> None:
    """It goes further, is in doubt, is only so at times, or is not meant alone."""
    assert line_of(text) == line
