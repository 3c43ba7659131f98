"""What else was done: movement with its minutes, how long one sat and slept, water, posture."""

from spoken import line_of, rows


@rows("""
    walked 20 min                        | walking 20 min
    walked for 20 minutes, back 2        | 2, back, walking 20 min
    30 minutes of walking, 3             | 3, walking 30 min
    20 min walk                          | walking 20 min
    did 20 min walk                      | walking 20 min
    walked half an hour                  | walking 30 min
    walked 1 h 20 min                    | walking 80 min
    walked 1h20                          | walking 80 min
    swimming                             | swimming
    went swimming, back 1                | 1, back, swimming
    swam 45 min, 2                       | 2, swimming 45 min
    yoga 1h                              | yoga 60 min
    yoga for an hour, calf 3             | 3, calf, yoga 60 min
    cycled 2 hours, back 4               | 4, back, cycling 120 min
    bike ride 90 min                     | cycling 90 min
    jogged 15 min, hip 3                 | 3, hip, running 15 min
    tai chi 20 min                       | tai-chi 20 min
    pilates 45 min helped                | pilates 45 min, “helped”
    an hour of gardening, back 6         | 6, back, gardening 60 min
    stretched 10 min                     | stretching 10 min
    gym 40 min and swam                  | gym 40 min, swimming
    walked to the shop, 2                | 2, walking, “to the shop”
    10 min rowing machine, 3 back        | 3, back, rowing 10 min
    no walking today, 4                  | 4, “no walking”
""")
def test_movement(text: str, line: str) -> None:
    """A word and its minutes; it is neither worse nor better with what only was done."""
    assert line_of(text) == line


@rows("""
    sat 6h                               | sat 360 min
    6 sat 45 min                         | 6, sat 45 min
    sat for 6 hours 30 minutes 4         | 4, sat 390 min
    sat 1.5 h                            | sat 90 min
    6h30 sat                             | sat 390 min
    hours sat 6, 3                       | 3, sat 360 min
    sat half an hour 4                   | 4, sat 30 min
    hours sat                            | “hours sat”
    sat 25h                              | “sat 25h”
    sat 0 min                            | “sat 0 min”
    sat 6                                | 6, “sat”
""")
def test_sitting(text: str, line: str) -> None:
    """How long was sat, up to a day; without a length it only says what was done."""
    assert line_of(text) == line


@rows("""
    slept 5h woke 3x                     | slept 300 min, woken 3 times
    slept 5h                             | slept 300 min
    slept 5 hours, back 4                | 4, back, slept 300 min
    slept for 7 hours                    | slept 420 min
    slept only 4 hours                   | slept 240 min
    5 hours sleep, 6                     | 6, slept 300 min
    6h of sleep                          | slept 360 min
    slept 7h30                           | slept 450 min
    woke 3x                              | woken 3 times
    woke 3 times, calf 6                 | 6, calf, woken 3 times
    woke up twice                        | woken 2 times
    woke me 4 times last night           | @ last night, woken 4 times
    woken once                           | woken 1 times
    slept well, 2                        | 2, “slept well”
    woke up at 3                         | “woke up at 3”
    slept 30h                            | “slept 30h”
""")
def test_sleep(text: str, line: str) -> None:
    """How long one slept, how often one woke."""
    assert line_of(text) == line


@rows("""
    water 2l                             | water 2000 ml
    drank 1.5 litres of water 3          | 3, water 1500 ml
    500ml water                          | water 500 ml
    water 33 cl                          | water 330 ml
    5 glasses of water                   | water 5 glasses
    water 30l                            | “water 30l”
    2 l of milk                          | “2 l of milk”
    water                                | “water”
    hot water bottle                     | better heat
    slouched, legs crossed               | slouched, cross-legged
    upright, 2                           | 2, upright
    trigger point left buttock           | left buttock, tender
""")
def test_water_and_posture(text: str, line: str) -> None:
    """How much water, and how one sat."""
    assert line_of(text) == line
