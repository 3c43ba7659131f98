"""Of two things held against each other each has what was said of it, and neither what was not."""

from spoken import line_of, rows


@rows("""
    hurts less lying than sitting, 4 left thigh| 4, left thigh, worse sitting, better lying
    it hurts less when i walk than when i sit, 5 calf| 5, calf, worse sitting, better walking
    sitting hurts more than walking does, 6  | 6, worse sitting, “than walking”
    more comfy standing than sitting today 3 | 3, worse sitting, better standing, “comfy”
    worse when sitting than when standing, 6 | 6, worse sitting, “than when standing”
    walking beats sitting any day, calf 3    | 3, calf, worse sitting, better walking, “any day”
    prefer lying over sitting, 5             | 5, worse sitting, better lying
    id rather stand than sit, 6 left bum     | 6, left buttock, worse sitting, better standing, “id”
    less sore walking than driving, 4 right leg| 4, right leg, sore, worse driving, better walking
    sitting less comfortable than standing, 4| 4, worse sitting, “comfortable than standing”
    heat works better than ice, 4            | 4, better heat, “works”, “than ice”
    ice helps less than heat, 4              | 4, better heat, “ice helps”
    nothing is worse than sitting, 7         | 7, worse sitting, “nothing”
    nothing beats a hot bath, back 3         | 3, back, better bath, “nothing”
    easier to stand than to sit, back 5      | 5, back, worse sitting, better standing
    not as bad walking as sitting, 5 left leg| 5, left leg, worse sitting, “not”, “walking”
    not as comfortable sitting as lying 5    | 5, better lying, “not”, “sitting”
    isn't as much pain walking as sitting, 4 | 4, worse sitting, “isn't”, “pain walking”
    sitting hurts twice as much as standing, 6| 6, worse sitting, “hurts twice”, “as standing”
    walking rather than sitting helps, 3     | 3, better walking, “rather than sitting”
    feels better standing than it does sitting, 4| 4, worse sitting, better standing
    nowhere near as bad standing as sitting, 5| 5, worse sitting, “nowhere”, “standing”
    stairs worse than flat walking, knee 4   | 4, knee, worse stairs, “than flat walking”
    hurts less strolling about than sitting, 4| 4, worse sitting, better walking
    better than sitting, 3                   | 3, worse sitting
""")
def test_which_of_two_is_better(text: str, line: str) -> None:
    """What is better eases it and the other makes it worse; what is worse says nothing of the other."""
    assert line_of(text) == line


@rows("""
    more walking than sitting today, back 2  | 2, back, “more walking than sitting”
    no worse sitting than standing, 3        | 3, “no worse sitting than standing”
    sitting isnt any better than standing, 5 back| 5, back, “sitting isnt any better than standing”
    worse sitting than yesterday, 5          | 5, worse sitting, “than yesterday”
    better than last week, walking helps, 2  | 2, better walking, “better than last week”
    less than the 8 of sunday, now 5         | 5, “less than the 8 of sunday”
    walking hurts less now, calf 2           | 2, calf, “walking hurts less”
    it hurts less lying down, 4              | 4, better lying
    not as nice walking as it was, 4         | 4, “not as nice walking”
    better walking than talking, 3           | 3, better walking, “than talking”
    sitting hurts more, standing less, 5     | 5, worse sitting, “more”, “standing less”
    far less pain lying, 3                   | 3, better lying, “far”
    sitting is less of a problem now, 3      | 3, “sitting is less of a problem”
    less pain than monday when walking, calf 3| 3, calf, worse walking, “less pain than monday”
    prefer to stand, 5                       | 5, better standing
""")
def test_what_is_not_held_against_another(text: str, line: str) -> None:
    """A comparison that goes neither way, or with another day, says nothing of either."""
    assert line_of(text) == line


@rows("""
    walking used to help, now it makes it worse, right leg 6| 6, right leg, worse walking, “used to help”
    sitting used to be fine but now it hurts, 5| 5, worse sitting, “used to be fine”
    walking used to help, the knee hurts now, 5| 5, knee, “walking used to help”
    haven't been able to walk for days, 7    | 7, worse walking, “for days”
    without my cushion sitting is murder, 6  | 6, worse sitting, “without my cushion”
    without sitting much, back 3             | 3, back, “without sitting much”
    without the brace walking is agony 8     | 8, worse walking, “without the brace”
    sitting never used to hurt, now it does, 5| 5, worse sitting, “never used”
""")
def test_what_used_to_be_otherwise(text: str, line: str) -> None:
    """What it does now counts, and not what it used to do."""
    assert line_of(text) == line


@rows("""
    left calf 4 because i was scared of walking| 4, left calf, afraid, “because”, “of walking”
    too scared to walk, leg 6                | 6, leg, afraid, “too”, “to walk”
    worried about the stairs, hip 4          | 4, hip, anxious, “about the stairs”
    scared because walking hurts, 6          | 6, worse walking, afraid, “because”
    worried sitting will make it worse, 4    | 4, anxious, “sitting will make it worse”
    afraid that walking makes it worse, 5    | 5, afraid, “that walking makes it worse”
    nervous, and sitting hurts 6             | 6, worse sitting, anxious
    cant sit cause im scared, 6              | 6, worse sitting, afraid, “cause”
""")
def test_what_is_feared(text: str, line: str) -> None:
    """What is feared is not said to make it worse; what hurts, and is feared for it, is."""
    assert line_of(text) == line
