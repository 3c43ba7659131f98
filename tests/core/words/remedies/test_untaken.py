"""Medicines that were given up and treatments that are feared or wished for were neither taken nor done."""

from spoken import line_of, rows


@rows("""
    gave up on amitriptyline, back 5         | 5, back, “gave up on amitriptyline”
    came off tramadol last week, 5           | 5, “came off tramadol last week”
    allergic to naproxen, back 4             | 4, back, “allergic to naproxen”
    can't take ibuprofen, 5                  | 5, “can't take ibuprofen”
    no longer on codeine, 6                  | 6, “no longer on codeine”
    scared to death of the operation, 5      | 5, afraid, “to death of the operation”
    worried about my injection, 5            | 5, anxious, “about my injection”
    could die for a massage                  | “could die for a massage”
    I'd love some physio, 4                  | 4, “I'd love some physio”
    wish I could have a massage, neck 4      | 4, neck, “wish I could have a massage”
    a massage would help, 4                  | 4, “a massage would help”
    out of naproxen, leg 6                   | 6, leg, “out of naproxen”
    would take a naproxen but I'm out, leg 6 | 6, leg, “would take a naproxen”
    might take ibuprofen, 5                  | 5, “might take ibuprofen”
    physio recommended walking, 4            | 4, physiotherapy, “recommended walking”
""")
def test_what_was_neither_taken_nor_done(text: str, line: str) -> None:
    """The words are kept."""
    assert line_of(text) == line


@rows("""
    gave the tramadol a miss today, hip 4    | 4, hip, “gave the tramadol a miss”
    giving naproxen a rest, hip 4            | 4, hip, “giving naproxen a rest”
    knocked my codeine on the head, 3        | 3, “knocked my codeine on the head”
    left out the ibuprofen, 5                | 5, “left out the ibuprofen”
    dodged my tramadol today, 5              | 5, “dodged my tramadol”
    passed on the codeine, 5                 | 5, “passed on the codeine”
    put off taking ibuprofen, 4              | 4, “put off taking ibuprofen”
    ibuprofen: nope. hip 4                   | 4, hip, “ibuprofen”, “nope”
    codeine, none today, hip 4               | 4, hip, “codeine”, “none”
    naproxen none today, hip 4               | 4, hip, “naproxen none”
    been off naproxen for a week, hip 4      | 4, hip, “been off naproxen for a week”
    considering giving codeine a go, hip 4   | 4, hip, “considering giving codeine a go”
    stayed off all codeine, hip 4            | 4, hip, “stayed off all codeine”
""")
def test_what_was_left_out(text: str, line: str) -> None:
    """Given a miss or a rest, dodged, put off or named to say no: not taken."""
    assert line_of(text) == line


@rows("""
    took codeine, zero pain                  | 0, codeine
    took naproxen and had a rest, 4          | 4, better rest, naproxen
    gave myself a rest, took naproxen, 4     | 4, better rest, naproxen, “gave myself”
    gave me a codeine and a rest, 4          | 4, better rest, codeine, “gave”
    gave the codeine a go, 4                 | 4, codeine, “gave”, “a go”
    left out of the team, took naproxen, 4   | 4, naproxen, “left out of the team”
    been off work on tramadol, 6             | 6, tramadol, “been off work”
    naproxen, no walking, 4                  | 4, naproxen, “no walking”
""")
def test_what_was_taken_beside_a_rest_or_a_no(text: str, line: str) -> None:
    """A rest of one's own, work one is off, and a no to something else leave it taken."""
    assert line_of(text) == line


@rows("""
    went off for a massage, neck 2           | 2, neck, massage, “went off”
    hoping for a better day, took codeine, 5 | 5, codeine, “hoping for a better day”
    took codeine which would help, 5         | 5, codeine, “which would help”
    worried about the numbness in my foot, 4 | 4, foot, numb, anxious
    had a massage, would love another, 3     | 3, massage, “would love another”
    started amitriptyline, 4                 | 4, amitriptyline, “started”
    off work, on tramadol, 6                 | 6, tramadol, “off work”
    took naproxen but no codeine today, 4    | 4, naproxen, “no codeine”
    after the operation, 4                   | 4, surgery
""")
def test_what_was_taken_all_the_same(text: str, line: str) -> None:
    """A wish or a worry beside it takes nothing back."""
    assert line_of(text) == line


@rows("""
    took 10 vitamin tablets                  | “took 10 vitamin tablets”
    took two tablets 4                       | 4, “took two tablets”
    salt tablets, 3                          | 3, “salt tablets”
    ibuprofen 400 2 tablets twice daily 5    | 5, ibuprofen 400 2 tablets twice daily
    paracetamol 500 2 tabs BD                | paracetamol 500 2 tabs BD
    iboprufen 400                            | ibuprofen 400
    after my jab 2                           | 2, “after my jab”
    steroid jab today, 3                     | 3, injection
    stabbing jabs in the calf 4              | 4, calf, stabbing
    lost 2 nights' sleep, 7                  | 7, “lost 2 nights' sleep”
    3 nights of pain, 6                      | 6, “3 nights”
    sleep helps, 3                           | 3, better rest
    tablets 4                                | 4, better medicine
    heat and tablets 4                       | 4, better heat, better medicine
    bad nights 6                             | 6, worse night, “bad”
""")
def test_what_only_was_counted(text: str, line: str) -> None:
    """Tablets taken, nights counted and sleep lost have eased nothing; more of them is their amount."""
    assert line_of(text) == line


@rows("""
    my back is paining since morning, 6      | 6, back, “is paining since morning”
    back sore from morning till night 6      | 6, back, sore, “from morning till night”
    took 2 ibuprofen in the morning, 4       | 4, ibuprofen 2, “in the morning”
    codeine at night, 5                      | 5, codeine, “at night”
    5 at night, left calf                    | 5, left calf, worse night
    back hurts in the morning 5              | 5, back, worse morning
    stiff in the morning, took paracetamol, 4 | 4, stiff, worse morning, paracetamol
    worse at night, codeine, 5               | 5, worse night, codeine
""")
def test_when_it_began_or_was_taken(text: str, line: str) -> None:
    """Since this morning is no worse in the morning, and a dose at night no worse at night."""
    assert line_of(text) == line


@rows("""
    had surgery last week, wound is red and weeping | “had surgery last week”, “wound is red and weeping”
    had a massage yesterday, can't wee       | “had a massage yesterday”, “can't wee”
    had acupuncture last week                | @ last week, acupuncture
    physio yesterday, she is nice            | @ yesterday, physiotherapy, “she is nice”
    had physio yesterday, felt great         | @ yesterday, physiotherapy, “felt great”
""")
def test_when_a_treatment_was_and_how_it_is_now(text: str, line: str) -> None:
    """What is told of now is of today, however long ago the treatment was."""
    assert line_of(text) == line


@rows("""
    ibuprofen zero today, hip 4 | 4, hip, “ibuprofen zero”
    naproxen 0 so far, 5        | 5, “naproxen 0 so far”
    paracetamol nil, 5          | 5, “paracetamol nil”
""")
def test_none_of_a_medicine(text: str, line: str) -> None:
    """A 0 behind its name says that it was not taken, and is no pain."""
    assert line_of(text) == line


@rows("""
    took ibuprofen 400, 0 now | 0, ibuprofen 400
    ibuprofen, 0 today        | 0, ibuprofen
    naproxen 500 today, 4     | 4, naproxen 500
""")
def test_a_zero_apart_from_a_medicine(text: str, line: str) -> None:
    """Behind a comma it is the pain."""
    assert line_of(text) == line


@rows("""
    codeine made me sick so none today, 6 | 6, “codeine made me sick so none”
    the injection wore off, 6             | 6, “the injection wore off”
    cortisone jab wearing off, 5 left hip | 5, left hip, “cortisone jab wearing off”
""")
def test_none_of_it_today_or_worn_off(text: str, line: str) -> None:
    """A medicine of which there was none today, and a treatment that wore off, are words."""
    assert line_of(text) == line


@rows("""
    ibuprofen wearing off, 5         | 5, ibuprofen, “wearing off”
    ibuprofen at 8 and none since, 5 | 5, ibuprofen, “at 8 and none”
""")
def test_what_was_taken_before_it_wore_off(text: str, line: str) -> None:
    """A medicine that wears off was taken."""
    assert line_of(text) == line
