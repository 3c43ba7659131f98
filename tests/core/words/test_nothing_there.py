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
