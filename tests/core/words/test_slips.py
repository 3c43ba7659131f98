"""Slips of the finger in a sentence: read as what was meant and said, or only offered."""

from spoken import line_of, rows


@rows("""
    6 burnng calf                        | 6, calf, burning, burnng→burning
    burnign 4                            | 4, burning, burnign→burning
    left claf 3                          | 3, “left claf”, claf→calf?
    ankel 3                              | 3, foot, ankel→ankle
    siting 6                             | 6, worse sitting, siting→sitting
    shootting pain, 5                    | 5, shooting, shootting→shooting
    yesterdya 5 calf                     | @ yesterday, 5, calf, yesterdya→yesterday
    walkign helps 3                      | 3, better walking, walkign→walking
    buttok 5                             | 5, buttock, buttok→buttock
    stiffnes 3 back                      | 3, back, stiff, stiffnes→stiffness
    terible, back 7                      | 7, back, “terible”
""")
def test_taken(text: str, line: str) -> None:
    """A word of five letters and more, a letter from one known word."""
    assert line_of(text) == line


@rows("""
    rigth calf 4                         | 4, calf, “rigth”, rigth→right?
    6 calf numbnes                       | 6, calf, “numbnes”, numbnes→numbness?
    tinglng foot 3                       | 3, foot, “tinglng”, tinglng→tingling?
    weakk leg 3                          | 3, leg, “weakk”, weakk→weak?
    walking bettre 3                     | 3, “walking bettre”, bettre→better?
    withot tingling 3                    | 3, tingling, “withot”, withot→without?
""")
def test_offered(text: str, line: str) -> None:
    """Never into a side, a red flag, a denial, better or worse: the word is kept, and the other offered."""
    assert line_of(text) == line


@rows("""
    half a day, back 3                   | 3, back, “half a day”
    a tired week of rain and food, 2     | 2, tired, “week of rain and food”
    my best week, heart is full, 2       | 2, “my best week”, “heart is full”
    clam sauce for tea, 2                | 2, “clam sauce for tea”
    hold on, tried a worst case, 4       | 4, “hold”, “tried a worst case”
    sevn left thihg                      | “sevn left thihg”
    brnung                               | “brnung”
""")
def test_words_of_their_own(text: str, line: str) -> None:
    """An ordinary word is none, and so is one of four letters or two letters away."""
    assert line_of(text) == line
