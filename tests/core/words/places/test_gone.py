"""Where it has gone from is no place, and what has gone is not felt: else it would be the furthest point."""

from spoken import line_of, rows


@rows("""
    the foot pain went overnight, back 4     | 4, back, “the foot pain went overnight”
    pain in my foot and toes has gone, calf 3| 3, calf, “pain in my foot and toes has gone”
    the calf has settled down nicely, hip 3  | 3, hip, “the calf has settled down nicely”
    the burning's gone from my calf, only the back now, 3| 3, back, “the burning's gone from my calf”
    tingling went from my leg after the walk, back 2| 2, back, “tingling went from my leg after the walk”
    foot tingly, gone after 10 minutes, back 2| 2, back, “foot tingly”, “gone after 10 minutes”
    dead leg from sitting on the loo, gone now, back 2| 2, back, “dead leg from sitting on the loo”, “gone”
    numb toes on the bike, it soon went, back 4| 4, back, “numb toes on the bike”, “it soon”
    no longer numb in the foot, still 4 in calf| 4, calf, “no longer numb in the foot”
    numbness gone from toes, calf 4          | 4, calf, “numbness gone from toes”
    its come up from my foot to the knee, 4 right| 4, right knee, “its come up from my foot”
    the pain left my calf and sits in the bum now 4| 4, buttock, “the pain left my calf and sits”
    numbness went from foot to knee, 5       | 5, knee, numb, “went from foot”
    pain in left leg is 6 and in right leg it isn't there| 6, left leg, “in right leg it isn't”
    nothing down the leg, back 2             | 2, leg 0, back 2
    left leg 5, right leg nothing            | 5, left leg 5, right leg 0
    pins and needles went when i stood up, bum 3| 3, buttock, “pins and needles went when i stood up”
    tingling when sitting has gone, calf 3   | 3, calf, “tingling when sitting has gone”
    worse sitting, the tingling has gone, calf 3| 3, calf, worse sitting, “the tingling has gone”
    pain has receded from foot to knee 4     | 4, knee, “pain has receded from foot”
    centralised from calf to buttock, 4      | 4, buttock, “centralised from calf”
    not feeling it in the foot, calf 4       | 4, calf, “not feeling it in the foot”
    nothing in foot or calf, just buttock 3  | 3, foot 0, buttock 3, “calf”
    nothing in my foot or the calf, bum 3    | 3, foot 0, buttock 3, “the calf”
    burning has stopped in the foot, calf 4  | 4, calf, “burning has stopped in the foot”
    tingles in the leg but theyve gone, back 2| 2, back, “tingles in the leg but theyve gone”
    leg went to sleep then woke up, ok now, hip 2| 2, hip, “leg went to sleep then woke”, “ok”
    foot fell asleep, back to normal soon, hip 3| 3, hip, “foot fell asleep”, “back to normal soon”
    numb foot this morning, ok now, back 3   | 3, back, “numb foot this morning”, “ok”
    the cramp let go after a minute, calf 3  | 3, calf, “the cramp let go after a minute”
""")
def test_what_has_gone(text: str, line: str) -> None:
    """The place and what it was like are kept as words; 0 where 0 was said."""
    assert line_of(text) == line


@rows("""
    no numbness since my back went           | “no numbness since my back”
    the foot pain has gone, 3                | 3, foot, “pain has gone”
    hip has settled at 3                     | 3, hip, “has settled”
    foot pain went up to a 6                 | 6, foot
    calf pain has gone up to 5               | 5, calf, “pain has gone”
    pain in the foot went 5 to 2, calf 1     | 2, foot, calf, “1”
    tingling has gone up to the knee 4       | 4, knee, tingling, “has gone”
    pain wont leave my calf, 6               | 6, calf, “pain wont leave”
    my back went when lifting, 7             | 7, back, “went when lifting”
    foot has gone lifeless, 3                | 3, foot, weak
    numb left calf, gone numb again, 4       | 4, left calf, numb, “again”
    pain went down my leg, 6                 | 6, leg
    numbness hasn't gone from the foot, 4    | 4, foot, numb, “hasn't gone”
    not numb in the foot 3, calf 5           | 5, foot 3, calf 5, “not numb”
    no tingling while sitting in the calf, hip 4| 4, calf, hip, “no tingling while sitting”
    calf 6 and foot pain gone                | 6, calf 6, foot 0
    went from the back to the foot, 6        | 6, back, foot
    burning went on all night, calf 6        | 6, calf, burning, “went on all night”
    settled to a dull ache, hip 3            | 3, hip, dull, aching, “settled”
    calf calmed a bit, still 5               | 5, calf, “calmed”
    nothing in the foot and calf 4           | 4, foot 0, calf 4
    numb foot, ok now sitting down, back 3   | 3, foot, back, numb, “ok”, “sitting down”
    calf 5, fine now                         | 5, calf, “fine”
""")
def test_what_has_not_gone(text: str, line: str) -> None:
    """What went on, down or up, settled at a number, or gave way, is there all the same."""
    assert line_of(text) == line
