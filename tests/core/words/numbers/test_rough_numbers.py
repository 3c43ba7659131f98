"""Numbers in -ish, and numbers behind how long it has been."""

from spoken import line_of, rows


@rows("""
    ninish in the calf | 9, calf
    knee fivish        | 5, knee
    hip tennish leg 0  | 10, hip 10, leg 0
    played tennis, 3   | 3, tennis, “played”
""")
def test_numbers_in_ish(text: str, line: str) -> None:
    """A word in -ish is its number, also where a letter is dropped or doubled; tennis is none."""
    assert line_of(text) == line


@rows("""
    since 2 weeks 6 hip      | 6, hip, “since 2 weeks”
    since one week 6/10 knee | 6, knee, “since one week”
    week 6, hip 4            | 4, hip, “week 6”
    for 3 days 4 hip         | 4, hip, “for 3 days”
""")
def test_a_number_behind_a_stretch_of_time(text: str, line: str) -> None:
    """It is the pain, where the stretch has its own number."""
    assert line_of(text) == line


@rows("""
    night sweats, back 6 | 6, back, “night sweats”
""")
def test_words_of_the_night(text: str, line: str) -> None:
    """They are no trouble of the night."""
    assert line_of(text) == line
