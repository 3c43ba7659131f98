"""What is felt in an arm or the face is nothing of the back beside it, and neither is its side."""

from spoken import line_of, rows


@rows("""
    left hand weak since carpal tunnel, back 3 | 3, back, “left hand weak since carpal tunnel”
    hands numb in the morning, back 3        | 3, back, “hands numb in the morning”
    face numb after the dentist, back 2      | 2, back, “face numb after the dentist”
    tightness in my chest                    | “tightness in my chest”
    numb fingers when sitting                | “numb fingers when sitting”
    arm numb, left, neck 6                   | 6, neck, “arm numb”, “left”
    left leg right arm                       | left leg, “right arm”
    left arm tingling, right calf 5          | 5, right calf, “left arm tingling”
    numb thumb on the right, left foot 3     | 3, left foot, “numb thumb on the right”
    tingling in my fingers, foot 4           | 4, foot, “tingling in my fingers”
    hand numb leg 4                          | 4, leg, “hand numb”
    stomach burning, back 2                  | 2, back, “stomach burning”
    back 3 burning, hands cold               | 3, back, burning, “hands cold”
    my son's leg hurts when walking, my back 3 | 3, back, “my son's leg hurts when walking”
""")
def test_other_parts(text: str, line: str) -> None:
    """Kept as words: its side, what it is like there, and when."""
    assert line_of(text) == line


@rows("""
    left hand side calf 5                    | 5, left calf
    left hand calf 5                         | 5, left calf
    arm and leg numb, left, 6                | 6, left leg, numb, “arm”
    pins and needles in hands and feet 4     | 4, foot, tingling, “in hands”
    leg numb, arm fine, 5                    | 5, leg, numb, “arm fine”
    lying face down helps, 4                 | 4, better lying, “face”
    lying on my stomach helps 3              | 3, better lying
    on the other hand numb foot 4            | 4, foot, numb, “on the other hand”
    tingling from hands to feet              | foot, tingling, “from hands”
    carried my son up, walking with him helps, 6 | 6, better walking, “carried my son”, “him”
    lifting the baby hurts, 4                | 4, worse lifting, “the baby”
""")
def test_our_own_places_beside_them(text: str, line: str) -> None:
    """What is said of both, or of a place of ours, stays."""
    assert line_of(text) == line
