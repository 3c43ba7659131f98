"""A number is the pain however it is said, unless it counts something; none is ever guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.words.grammar import opens_with_pain, read_words, starts_with_pain
from spoken import line_of, rows


@rows("""
    6                                    | 6
    six                                  | 6
    0                                    | 0
    zero                                 | 0
    nil                                  | 0
    ten                                  | 10
    6/10                                 | 6
    6 / 10                               | 6
    7 out of 10 left leg                 | 7, left leg
    seven out of ten                     | 7
    3 of 10 in the back only             | 3, back
    7ish                                 | 7
    about a 6                            | 6
    a two today                          | 2
    it's a solid nine                    | 9, “it's a solid”
    pain 6                               | 6
    6.0                                  | 6
    4 4                                  | 4
    8+ back                              | 8, back
    6 or so, back                        | 6, back
""")
def test_one_number(text: str, line: str) -> None:
    """In figures, in words, out of ten, about."""
    assert line_of(text) == line


@rows("""
    no pain                              | 0
    no pain today                        | 0
    no pain at all                       | 0
    pain free                            | 0
    pain-free walking                    | 0, “walking”
    painless                             | 0
    nothing                              | 0
    none today                           | 0
    no pain in the calf                  | 0, calf
    woke up completely pain free         | 0, “woke up completely”
    zero pain, calm                      | 0, calm
    nothing in the leg                   | 0, leg
""")
def test_nothing_is_a_number(text: str, line: str) -> None:
    """A zero is worth noting, in whatever words."""
    assert line_of(text) == line


@rows("""
    6-7 calf                             | 6 or 7, calf, “6-7”
    6 or 7 back                          | 6 or 7, back, “6 or 7”
    6 to 7                               | 6 or 7, “6 to 7”
    6.5                                  | 6 or 7, “6.5”
    6,5                                  | 6 or 7, “6,5”
    2 1/2                                | 2 or 3, “2 1/2”
    six and a half                       | 6 or 7, “six and a half”
    5½ left bum                          | 5 or 6, left buttock, “5½”
    between 4 and 5                      | 4 or 5, “between 4 and 5”
    6 maybe 7                            | 6 or 7, “6 maybe 7”
    6/7 left leg                         | 6 or 7, left leg, “6/7”
    4 6                                  | 4 or 6, “4 6”
    six, no wait, five, right knee       | 6 or 5, right knee, “six”, “no wait”, “five”
""")
def test_between_two_numbers(text: str, line: str) -> None:
    """A range, a half, or two numbers for one pain leave it open, for the person to decide."""
    assert line_of(text) == line


@rows("""
    11                                   | “11”
    38                                   | “38”
    back 11/10                           | back, “11/10”
    fever 38.9                           | “fever 38.9”
    10.5                                 | “10.5”
    999999999999999999999999999999       | “999999999999999999999999999999”
    -3                                   | “-3”
    ²                                    | “²”
""")
def test_out_of_range(text: str, line: str) -> None:
    """No pain is above ten; such a number stays as words."""
    assert line_of(text) == line


@rows("""
    6 calf at 8 pm                       | @ at 8 pm, 6, calf
    8:30 3 calf                          | @ 8:30, 3, calf
    woke again at 4, back 7              | 7, back, “woke again at 4”
    at 4 I gave up, back 7               | 7, back, “at 4 I gave”
    monday 7.30, calf 4                  | @ monday, 4, calf, “7.30”
    stress level 8, pain 3               | 3, “stress level 8”
    2 of them hurt, back 4               | 4, back, “2 of them”
    woke at 4, back 7                    | 7, back, “woke at 4”
    6 for 3 weeks                        | 6, “for 3 weeks”
    day 5 of this, still 4               | 4, “day 5”
    day 12, 3                            | 3, “day 12”
    2 weeks in, leg 3                    | 3, leg, “2 weeks”
    since 2019, 5                        | 5, “since 2019”
    L4/L5 bulge, 3                       | 3, back, “bulge”
    disc at L3, 6                        | 6, back
    walked 3 miles, back 2               | 2, back, walking, “3 miles”
    10 reps of bridges, back 2           | 2, back, “10 reps of bridges”
    weight 82 kg, back 2                 | 2, back, “weight 82 kg”
    session 3 of 6, leg 4                | 4, leg, “session 3 of 6”
    3 hours of gaming, neck 5            | 5, neck, “3 hours of gaming”
    age 67, today a four                 | 4, “age 67”
    2 kids on my lap, back 6             | 6, back, “2 kids on my lap”
    page 7 of the leaflet, 4             | 4, “page 7 of the leaflet”
    100 degrees in Phoenix, back 3       | 3, back, “100 degrees in Phoenix”
    mood a 2, back 6                     | 6, back, “mood a 2”
    stress 8, pain 3                     | 3, “stress 8”
    one leg is worse, 5                  | 5, leg, “one”, “is worse”
    back sore 4 of 7 days                | back, sore, “4 of 7 days”
    6 spasms                             | 6, spasm
    bad one today, back 4                | 4, back, “bad one”
""")
def test_a_number_that_counts_is_no_pain(text: str, line: str) -> None:
    """Clocks, days, lengths, weights, vertebrae, years, other scales."""
    assert line_of(text) == line


@rows("""
    5 back 6 leg                         | 6, back 5, leg 6
    back 5 leg 6                         | 6, back 5, leg 6
    back four, leg seven                 | 7, back 4, leg 7
    R leg 6 L leg 2                      | 6, right leg 6, left leg 2
    6 in the leg and 3 in the back       | 6, leg 6, back 3
    L bum 4, L calf 6, toes 2            | 6, left buttock 4, left calf 6, left foot 2
    back a 2 but the shin's at 8 (right) | 8, back 2, right calf 8
    back=3 left-calf=6                   | 6, back 3, left calf 6
    back=3 left-calf=6 6                 | 6, back 3, left calf 6
    back=3 5                             | 5 or 3, back, “5”
    neck 1 and 4 in the left bum         | 4, neck 1, left buttock 4
    back 6-7 leg 3                       | 6 or 7, back, leg 3, “6-7”
    calf 4 left and 2 right              | 4, left calf 4, right calf 2
    back 5 hip and knee 3                | 5, back 5, hip, knee 3
    back 5 6 hip 3                       | 6 or 5, back 5, hip 3, “5 6”
""")
def test_two_places_with_two_numbers(text: str, line: str) -> None:
    """Each number goes with its place, in whatever order; the highest is the pain of the entry."""
    assert line_of(text) == line


@rows("""
    from 8 to 4                          | 4
    from 8 down to 4                     | 4
    8 down to 4                          | 4
    was 7 now 3                          | 3, “was 7”
    was a 9 this morning, now a 4        | 4, “was a 9 this morning”
    8 yesterday, 5 now, left leg         | 5, left leg, “8 yesterday”
    usually 7, today 4                   | 4, “usually 7”
    7 earlier but now 5                  | 5, “7 earlier”
    was 7                                | 7
    still 6                              | 6
""")
def test_then_and_now(text: str, line: str) -> None:
    """What it was is no pain of now; a lone number is what was meant."""
    assert line_of(text) == line


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("3", True),
        ("3/10 left calf", True),
        ("three left calf", True),
        ("11", False),
        ("3 hours sitting", False),
        ("sitting 6", False),
        ("", False),
    ],
)
def test_beginning_with_the_pain(text: str, begins: bool) -> None:
    """A number that may be a pain, that no unit follows."""
    assert starts_with_pain(text) == begins


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("about a 4", True),
        ("it went from 6 to 3", True),
        ("it's still a 5", True),
        ("no pain", True),
        ("sitting 6", False),
        ("my back is 6", False),
        ("better", False),
    ],
)
def test_opening_with_the_pain(text: str, opens: bool) -> None:
    """The first thing said is a pain, whatever little words stand before it."""
    assert opens_with_pain(text) == opens


@pytest.mark.parametrize("text", ["x 6 of", "x 6 of 6 of"])
def test_a_sentence_that_breaks_off(text: str) -> None:
    """It is kept, though nothing follows the word that something should follow."""
    said = read_words(text)
    assert (said.pain, said.open) == (None, ())
    assert said.kept


@given(st.integers(11, 10**12))
def test_no_pain_above_ten(number: int) -> None:
    """Whatever the number is, it is kept and is no pain."""
    said = read_words(f"back {number}")
    assert (said.pain, said.open) == (None, ())
    assert str(number) in " ".join((*said.kept, said.moment.text if said.moment else ""))


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        # a count of what was done
        ("6 spinal wave", None),
        ("did 3 spinal wave", None),
        ("spinal wave 6", None),
        ("physio said press-ups 10", None),
        ("physio says 10 bird dogs twice a day", None),
        ("squats 10", None),
        ("hip circles 9 each way", None),
        ("6 or 7 spinal waves", None),
        ("walked 6", None),
        ("6 walks", None),
        # set apart, as a rating
        ("did press-ups, 6", 6),
        ("spinal wave, pain 6", 6),
        ("did 3 spinal wave, pain 6", 6),
        ("squats 10 calf 4", 4),
        ("8 heel drops pain 4", 4),
        ("10 bridges, back 3", 3),
        ("spinal wave 6/10", 6),
        ("spinal wave 6 out of 10", 6),
        # what hurts, and after what
        ("after spinal wave 6", 6),
        ("worse with squats 6", 6),
        ("6 after spinal wave", 6),
        ("squats 6 calf", 6),
        ("back 3 spinal wave helped", 3),
        ("was 6 spinal wave helped", 6),
        ("6 walking", 6),
        ("walked 6 calf", 6),
        ("6 runs down my leg", 6),
        ("a 6 spinal wave", 6),
    ],
)
def test_a_number_beside_an_exercise(text: str, pain: int | None) -> None:
    """It counts, and is no pain, unless it is set apart as one; what is of something else stays its pain."""
    assert read_words(text).pain == pain


@rows("""
    alert(2) back                        | back, “alert”, “2”
    step(3) left calf                    | left calf, “step”, “3”
    f[3] back                            | back, “f”, “3”
    v2 back                              | back, “v2”
    v2.1 back                            | back, “v2”, “1”
    no.3 exercise, back                  | back, “no”, “3 exercise”
    foo-2 back                           | back, “foo-2”
    3x back                              | back, “3x”
    back #3                              | back, “#3”
    x:3 back                             | back, “x:3”
    3/month, back                        | back, “3/month”
    log6 back                            | back, “log6”
    L5 back                              | back
    alert(2) back 6                      | 6, back, “alert”, “2”
""")
def test_stuck_to_other_words(text: str, line: str) -> None:
    """A number that belongs to a word which says nothing of pain is none of it."""
    assert line_of(text) == line


@rows("""
    pain:6 back                          | 6, back
    pain(6) back                         | 6, back
    it hurts(6)                          | 6
    (6) back                             | 6, back
    calf[3]                              | 3, calf
    back-2                               | 2, back
    burning(7)                           | 7, burning
    7/10(calf)                           | 7, calf
    6/burning back                       | 6, back, burning
    4. back                              | 4, back
    back 3.calf 4                        | 4, back 3, calf 4
    calf:6 back:2                        | 6, calf 6, back 2
    level-6 back                         | 6, back
""")
def test_stuck_to_what_hurts(text: str, line: str) -> None:
    """A number that touches a place, a quality or a word for pain is said of that."""
    assert line_of(text) == line
