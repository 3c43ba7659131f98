"""A 0 that one place has is no 0 of another that hurts."""

from spoken import line_of, rows


@rows("""
    nothing in the hip, thigh burning        | hip 0, thigh, burning
    no pain in calf but the buttock is grim  | calf 0, buttock, “is grim”
    left foot 0, back rotten                 | left foot 0, back, “rotten”
    painless knee, aching thigh              | knee 0, thigh, aching
    hip: no pain, calf tingles               | hip 0, calf, tingling
    thigh pain gone, hip is sore             | thigh 0, hip, sore
    pain gone from the hip, still in my back | back, “pain gone from the hip”
    hip=0, back sore                         | hip 0, back, sore
    0 in foot, 0 in hip, back sore           | foot 0, hip 0, back, sore
    nothing in the hip and back throbbing    | hip 0, back, throbbing
    no pain in the hip, burning outside      | hip 0, burning, “outside”
    knee sore, hip 0                         | knee, hip 0, sore
    knee 0 hip numb                          | knee 0, hip, numb
    no pain till lunch, hip stiff            | hip, stiff, “no pain till lunch”
""")
def test_one_place_has_none(text: str, line: str) -> None:
    """The 0 is that place's, and the pain is left open."""
    assert line_of(text) == line


@rows("""
    hip and knee 0                           | 0, hip, knee
    hip, knee 0                              | 0, hip, knee
    no pain in hip, knee or calf             | 0, hip, knee, calf
    left hip and right hip 0                 | 0, left hip, right hip
    no pain in the hip                       | 0, hip
    no pain, hip a bit tight                 | 0, hip, tight
    no pain in the hip, numb though          | 0, hip, “numb though”
    0, calm, knee stiff                      | 0, knee, stiff, calm
    pain gone from the hip                   | 0, “from the hip”
    hip 0, knee 0                            | 0, hip 0, knee 0
    hip 0, knee 3                            | 3, hip 0, knee 3
""")
def test_all_have_none(text: str, line: str) -> None:
    """Where the places share it, or it is said of no place, it is the pain."""
    assert line_of(text) == line


@rows("""
    fiveish hip, zero in the calf            | 5, hip 5, calf 0
    around eightish, back                    | 8, back
    threeish                                 | 3
    selfish of me, back 2                    | 2, back, “selfish”
""")
def test_more_or_less_a_number(text: str, line: str) -> None:
    """A number's word with -ish is that number, as in figures."""
    assert line_of(text) == line


@rows("""
    not a scrap of pain tonight              | @ tonight, 0
    not one bit of pain in the hip           | 0, hip
    not a bit of pain relief, hip 5          | 5, hip, “not a bit of pain relief”
""")
def test_not_a_bit(text: str, line: str) -> None:
    """No bit of it is none; of what relieves it, it is nothing."""
    assert line_of(text) == line


@rows("""
    pain free in the morning, awful by night     | “pain free in the morning”, “awful by night”
    no pain at breakfast, hip bad by the evening | hip, “no pain at breakfast”, “bad by the evening”
    nothing early on, then agony later           | “nothing early”, “agony later”
    no pain in the morning and bad at night      | “no pain in the morning and bad at night”
""")
def test_it_hurt_later_in_the_day(text: str, line: str) -> None:
    """A 0 of an earlier time of the day is not the pain."""
    assert line_of(text) == line


@rows("""
    bad this morning, no pain now               | 0, “bad this morning”
    terrible in the morning, pain free by night | 0, worse morning, “by night”
    pain free in the morning, not bad at night  | 0, “in the morning”, “not bad at night”
    no pain all day, bed is comfy               | 0, better lying, “all day”
""")
def test_it_was_over_later_in_the_day(text: str, line: str) -> None:
    """A 0 of a later time is the pain, and so is one after which nothing hurts."""
    assert line_of(text) == line
