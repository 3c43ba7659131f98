"""Left and right are sides where a side is meant, and both where both are."""

from spoken import line_of, rows


@rows("""
    my leg never felt right, 4               | 4, leg, “never felt right”
    sharp pain shoots right down to my toes 7| 7, foot, sharp, shooting, “right”
    no tramadol left, 7 back                 | 7, back, “no tramadol left”
    no painkillers left back 7               | 7, back, “no painkillers left”
    only 3 codeine left, leg 6               | 6, leg, “only 3 codeine left”
    the ache left my thigh at last, back 2   | 2, back, “the ache left my thigh at last”
    i turned left and felt my hip 5          | 5, hip, “i turned left”
    something not right in my back 5         | 5, back, “something not right”
    the pain's right behind the knee, 4      | 4, back knee, “the pain's right”
    3 days left of work, back 5              | 5, back, “3 days left of work”
    my legs aren't working right, hip 5      | 5, leg, hip, “aren't working right”
    slept right for once, hip 2              | 2, hip, “slept right for once”
    knee isn't healing right, 4              | 4, knee, “isn't healing right”
    right, back 4 now                        | 4, back, “right”
    Right. My neck is a 3                    | 3, neck, “Right”
    got it right at last, knee 2             | 2, knee, “got it right at last”
    all that's left is a dull ache, hip 2    | 2, hip, dull, aching, “all that's left is”
    what's left is an ache, back 2           | 2, back, aching, “what's left is”
    van rammed me from behind, neck 6        | 6, neck, “van rammed me from behind”
    rear-ended from behind, neck 6           | 6, neck, “rear-ended from behind”
""")
def test_left_and_right_that_are_no_sides(text: str, line: str) -> None:
    """How it feels, what the pain did, what there still is, where somebody went."""
    assert line_of(text) == line


@rows("""
    only left, calf 4                        | 4, left calf
    right, knee 4 now                        | 4, right knee
    sitting right hip 4                      | 4, right hip, worse sitting
    not sleeping on the right, hip 4         | 4, right hip, “not sleeping”
    got it right hip 4                       | 4, right hip
    it's all left, knee 4                    | 4, left knee
    fell on my behind, 4                     | 4, buttock, “fell”
    pain from behind the knee, 4             | 4, back knee
    it isn't right hip its left hip, 4       | 4, left hip, “it isn't right”
    thigh ache 3 lft nuthin else             | 3, left thigh, aching, “nuthin else”
    numb left my foot 5                      | 5, left foot, numb
    never both legs, left leg today 5        | 5, left leg, “never both legs”
    not in both legs, only the right, 5      | 5, right leg, “not in both”
    isnt the left calf but the right calf, 4 | 4, right calf, “isnt the left calf”
    it has been right hip all week, 4        | 4, right hip, “all week”
""")
def test_sides(text: str, line: str) -> None:
    """Beside these words they are sides, and the one that is denied is not."""
    assert line_of(text) == line


@rows("""
    my back at 6                             | 6, back
    was back at 7, hip 4                     | 4, hip, “was back at 7”
    pain goes from back to foot, 6           | 6, back, foot, “pain goes”
    back to work, hip 4                      | 4, hip, “back to work”
""")
def test_the_back_and_back(text: str, line: str) -> None:
    """Alone "back at 7" is the back; whoever was back at 7 came home."""
    assert line_of(text) == line


@rows("""
    jab 2                                    | 2, “jab”
    6 jab in calf                            | 6, calf, stabbing
    sharp jab 4                              | 4, sharp, stabbing
    my jab left me sore, 2                   | 2, sore, “my jab left me”
""")
def test_a_jab(text: str, line: str) -> None:
    """Given it is a treatment, felt it stabs; alone it may be either."""
    assert line_of(text) == line
