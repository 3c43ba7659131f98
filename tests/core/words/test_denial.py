"""No, not, without, gone deny the symptom beside them and nothing else; the number and the place stay."""

from spoken import line_of, rows


@rows("""
    no numbness today, 4 back            | 4, back, “no numbness”
    no sleep 7 left calf                 | 7, left calf, “no sleep”
    no burning 3 calf                    | 3, calf, “no burning”
    calf 3 without tingling              | 3, calf, “without tingling”
    not burning, more of an ache, 4      | 4, aching, “not burning”, “more”
    never numb, foot 2                   | 2, foot, “never numb”
    never had numbness, 3 back           | 3, back, “never had numbness”
    I have never had numb feet, 2        | 2, foot, “I have never had numb”
    never felt numb, foot 2              | 2, foot, “never felt numb”
    never had weakness or tingling, calf 3 | 3, calf, “never had weakness or tingling”
    no feeling of stiffness, 1           | 1, “no feeling of stiffness”
    no sensation of tingling, foot 2     | 2, foot, “no sensation of tingling”
    pins and needles have stopped, 2     | 2, “pins and needles have stopped”
    the tingling is gone, calf 3         | 3, calf, “the tingling is gone”
    the shooting has gone, dull 3        | 3, dull, “the shooting has gone”
    no more spasms, back 2               | 2, back, “no more spasms”
    tingling no longer, foot 1           | 1, foot, tingling, “no longer”
    isn't stiff today 2                  | 2, “isn't stiff”
    neither stiff nor sore, 0            | 0, “neither stiff nor sore”
    not anxious, 3                       | 3, “not anxious”
    numbness any more? no. 2 foot        | 2, foot, “numbness any more”, “no”
    no numbness but tingling, foot 3     | 3, foot, tingling, “no numbness”
    no weakness, tight calf 3            | 3, calf, tight, “no weakness”
    no leg pain, back 4                  | 4, back, “no leg”
    no pain in my foot, back 3           | 3, foot 0, back 3
    calf no longer hurts, back 2         | 2, back, “calf no longer”
""")
def test_the_symptom_beside_it(text: str, line: str) -> None:
    """What is denied is kept as words; all else is read."""
    assert line_of(text) == line


@rows("""
    no feeling in the foot               | foot, numb
    gone numb, left foot                 | left foot, numb
    never had numbness like this, 3      | 3, numb, “never”
    never had numbness until today, foot 4 | 4, foot, numb, “never”, “until today”
    never been so stiff, back 6          | 6, back, stiff, “never”
    foot gone dead                       | foot, numb
    not supported                        | unsupported
    no wonder my back aches, 5           | 5, back, “no wonder”
    pain hasn't gone, 6                  | 6, “pain hasn't gone”
    constant, never stops                | constant
    can't stop the tingling, foot 3      | 3, foot, tingling, “can't stop”
    without fail sore every day, 4       | 4, sore, “without fail”, “every day”
""")
def test_what_only_looks_like_a_denial(text: str, line: str) -> None:
    """Beside an ability, "no" is the loss itself, and "gone numb" denies nothing."""
    assert line_of(text) == line


@rows("""
    my wife's back is a 9, mine a 3      | 3, “my wife's back is a 9”, “mine”
    dad's hip was numb, my calf 4        | 4, calf, “dad's hip was numb”
    husband has sciatica in his leg. back 3 | 3, back, “husband has sciatica in his leg”
    read a leaflet about numb feet, back 4  | 4, back, “read a leaflet about numb feet”
    mum drove me, sat too long, bum 5    | 5, buttock, worse sitting, “mum drove”
    walked the dog 20 mins calf 5        | 5, calf, walking, “the dog 20 mins”
    dog has a limp calf 5                | “dog has a limp calf 5”
""")
def test_somebody_elses(text: str, line: str) -> None:
    """What somebody else has is kept, and is not the person's own."""
    assert line_of(text) == line


@rows("""
    no ibuprofen, 3                      | 3, “no ibuprofen”
    haven't taken any ibuprofen, 6 leg   | 6, leg, “haven't taken any ibuprofen”
    without tablets, 4                   | 4, “without tablets”
    acupuncture cancelled, 5 back        | 5, back, “acupuncture cancelled”
    didn't have acupuncture, back 5      | 5, back, “didn't have acupuncture”
    ran out of tramadol, 8               | 8, “ran out of tramadol”
    acupuncture tomorrow                 | “acupuncture tomorrow”
    physio next thursday at 10           | “physio next thursday at 10”
    need a massage, neck 4               | 4, neck, “need a massage”
    thinking of an injection, back 6     | 6, back, “thinking of an injection”
""")
def test_what_was_not_taken_or_done(text: str, line: str) -> None:
    """A medicine not taken is none; a treatment to come, called off or wished for is none."""
    assert line_of(text) == line


@rows("""
    the tingling never came back, hip 2      | 2, hip, “the tingling never came back”
    numbness hasn't come back, knee 2        | 2, knee, “numbness hasn't come back”
    burning has not returned, thigh 1        | 1, thigh, “burning has not returned”
    throbbing didn't return, hip 2           | 2, hip, “throbbing didn't return”
    stiffness kept away today, back 2        | 2, back, “stiffness kept away”
    tingling not been back since friday, 2   | 2, “tingling not been back since friday”
    burning has yet to come back, knee 2     | 2, knee, “burning has yet to come back”
    cramp hasn't shown up today, calf 1      | 1, calf, “cramp hasn't shown”
    the ache has left, hip 1                 | 1, hip, “the ache has left”
    tingling in the foot never came back, hip 2 | 2, hip, “tingling in the foot never came back”
""")
def test_what_never_came_back(text: str, line: str) -> None:
    """What stayed away is not there."""
    assert line_of(text) == line


@rows("""
    tingling came back, hip 3                | 3, hip, “tingling came back”
    numbness hasn't come back to normal, hip 3 | 3, hip, numb, “hasn't come back to normal”
    foot went numb, it hasn't come back, 4   | 4, foot, numb, “it hasn't come back”
    numb foot never returned to normal, 3    | 3, foot, numb, “never returned to normal”
    burning has left the knee numb, 3        | 3, numb, “burning has left the knee”
    tingling is far from gone, hip 5         | 5, hip, tingling, “is far from gone”
""")
def test_what_came_back_or_is_not_over(text: str, line: str) -> None:
    """What is back, and a feeling that did not come back, is noted."""
    assert line_of(text) == line


@rows("""
    not so much burning as dull, knee 3      | 3, knee, dull, “not so much burning”
    not so much numb in the foot as heavy, 3 | 3, foot, heavy, “not so much numb”
    as opposed to stabbing it's dull, hip 3  | 3, hip, dull, “as opposed to stabbing”
    aching as opposed to burning, hip 3      | 3, hip, aching, “as opposed to burning”
    far from numb, sore knee 5               | 5, knee, sore, “far from numb”
    I don't have any more of the cramps, dull 3 | 3, dull, “I don't have any more of the cramps”
    haven't had any more burning, knee 3     | 3, knee, “haven't had any more burning”
    not so much burning today, knee 3        | 3, knee, burning, “not so much”
    not far from numb, knee 5                | 5, knee, numb, “not far”
""")
def test_what_it_is_rather_not(text: str, line: str) -> None:
    """Of two qualities the one that is set aside is words; "not so much" alone denies nothing."""
    assert line_of(text) == line
