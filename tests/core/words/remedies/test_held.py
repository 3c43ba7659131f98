"""What a person has, gets, is prescribed, or is about to take, was not taken; and what "it" says of it."""

from spoken import line_of, rows


@rows("""
    doc wants me on duloxetine, not started, 6 | 6, “doc wants me on duloxetine”, “not started”
    prescribed gabapentin but not started    | “prescribed gabapentin but not started”
    got some naproxen but haven't taken it   | “got some naproxen but haven't taken”
    supposed to take naproxen but didn't, back 5 | 5, back, “supposed to take naproxen but didn't”
    ordered naproxen                         | “ordered naproxen”
    picked up my gabapentin from the chemist, leg 5 | 5, leg, “picked up my gabapentin from the chemist”
    would take tramadol if I had any         | “would take tramadol if I had any”
    new script for tramadol, 7               | 7, “new script for tramadol”
    doctor gave me naproxen, 5               | 5, “doctor gave me naproxen”
    I have tramadol in the cupboard, 6       | 6, “I have tramadol in the cupboard”
    can I take naproxen with codeine, back 4 | 4, back, “can I take naproxen with codeine”
    about to take paracetamol, 5             | 5, “about to take paracetamol”
    will take codeine at bedtime, 5          | 5, “will take codeine at bedtime”
    holding off the codeine, back 5          | 5, back, “holding off the codeine”
    should have taken codeine, 7             | 7, “should have taken codeine”
    don't like taking tramadol, leg 6        | 6, leg, “don't like taking tramadol”
    tempted to take another codeine, 7       | 7, “tempted to take another codeine”
    keep forgetting my gabapentin, leg 6     | 6, leg, “keep forgetting my gabapentin”
    bought naproxen, walking helps           | better walking, “bought naproxen”
    down to my last 2 tramadol, 6            | 6, “down to my last 2 tramadol”
    the pharmacist won't give me codeine, 7  | 7, “the pharmacist won't give me codeine”
    switched from tramadol to codeine, 5     | 5, codeine, “switched from tramadol”
    ordered naproxen and took 2 ibuprofen, 5 | 5, ibuprofen 2, “ordered naproxen”
    switched from tramadol to codeine, took 2, 5 | 5, codeine 2, “switched from tramadol”, “took”
""")
def test_what_there_is_was_not_taken(text: str, line: str) -> None:
    """The words are kept, and what was taken beside it is noted."""
    assert line_of(text) == line


@rows("""
    picked up my gabapentin and took one, leg 4 | 4, leg, gabapentin, “picked”, “took one”
    started the duloxetine, 5                | 5, duloxetine, “started”
    prescribed naproxen, took it at 8, hip 3 | 3, hip, naproxen, “prescribed”, “took it at 8”
    prescribed naproxen last week, it helps, 3 | 3, naproxen, “prescribed”, “last week”, “it helps”
    prescribed naproxen and codeine, took both, 3 | 3, naproxen, codeine, “prescribed”, “took both”
    pharmacist suggested ibuprofen, took 2, 4 | 4, ibuprofen 2, “pharmacist suggested”, “took”
    bought solpadeine, 2 taken, 4            | 4, co-codamol 2, “bought”, “taken”
    got 2 codeine in me, leg 5               | 5, leg, codeine 2
    had to take codeine, 7                   | 7, codeine
    ended up taking tramadol, leg 8          | 8, leg, tramadol, “ended”
    have been on gabapentin a week, 4        | 4, gabapentin, “a week”
    have to take naproxen with food, 4       | 4, naproxen, “food”
    took my prescribed naproxen, 4           | 4, naproxen, “took my prescribed”
    pain picked up after codeine wore off, 6 | 6, codeine, “pain picked”, “wore off”
    doc put me on amitriptyline, 5           | 5, amitriptyline, “doc put”
    2 paracetamol but haven't taken naproxen, 5 | 5, paracetamol 2, “haven't taken naproxen”
""")
def test_what_was_taken_after_all(text: str, line: str) -> None:
    """Something says so behind it, or it is said to be taken from the first."""
    assert line_of(text) == line


@rows("""
    naproxen upset my guts so I've stopped it, 4 | 4, “naproxen upset my guts so I've stopped”
    baclofen makes me sleepy so I stopped, 5 | 5, tired, “baclofen makes”, “I stopped”
    on naproxen, haven't taken it today, 5   | 5, “on naproxen”, “haven't taken”
    tried baclofen once, felt sick, packed it in, 5 | 5, “tried baclofen once”, “felt sick”, “packed”
    ordered naproxen. haven't taken it       | “ordered naproxen”, “haven't taken”
""")
def test_what_it_is_said_of(text: str, line: str) -> None:
    """It is the remedy that was named last."""
    assert line_of(text) == line


@rows("""
    took naproxen but it didn't touch it, 6  | 6, naproxen, “it didn't touch”
    took naproxen, didn't help, 6            | 6, naproxen, “didn't help”
    took 2 codeine, stopped for lunch, 5     | 5, codeine 2, “stopped for lunch”
    codeine, so I stopped taking ibuprofen, 5 | 5, codeine, “I stopped taking ibuprofen”
""")
def test_what_it_is_not_said_of(text: str, line: str) -> None:
    """What took effect or not was taken, and of another remedy it is said of that."""
    assert line_of(text) == line


@rows("""
    only 2 tramadol left, back 5             | 5, back, “only 2 tramadol left”
    no gabapentin left, 6 leg                | 6, leg, “no gabapentin left”
    2 codeine left for tonight, back 6       | 6, back, “2 codeine left for tonight”
    2 tramadol left leg 6                    | 6, left leg, tramadol 2
    took 2 tramadol, left 5                  | 5, tramadol 2, “left”
    ibuprofen left calf 4                    | 4, left calf, ibuprofen
    took my gabapentin left leg 5            | 5, left leg, gabapentin
""")
def test_what_is_left(text: str, line: str) -> None:
    """Tablets that are left were not taken, and are on no side."""
    assert line_of(text) == line


@rows("""
    2 nurofen plus                           | ibuprofen-with-codeine 2
    nurofen plus paracetamol, 5              | 5, ibuprofen, paracetamol, “plus”
    nurofen plus 2 paracetamol, 5            | 5, ibuprofen, paracetamol 2, “plus”
    solpadeine max 2, back 3                 | 3, back, co-codamol 2
    solpadeine plus 2, hip 5                 | 5, hip, co-codamol 2
    panadol extra 2, back 4                  | 4, back, paracetamol 2
    tramadol sr 100, leg 5                   | 5, leg, tramadol 100
    panadeine forte 2, leg 6                 | 6, leg, co-codamol 2
    co-dydramol 2, back 5                    | 5, back, co-dydramol 2
    tramadol x 12                            | tramadol x 12
    tramadol x, 5                            | 5, tramadol, “x”
""")
def test_what_a_medicine_is_called_besides(text: str, line: str) -> None:
    """A number behind the whole of its name is its amount, and never the pain."""
    assert line_of(text) == line


@rows("""
    doc upped naproxen to 500, 5              | 5, “doc upped naproxen to 500”
    doctor has given pregaba m od at night, 4 | 4, “doctor has given pregaba m od at night”
""")
def test_what_a_doctor_changed(text: str, line: str) -> None:
    """It is prescribed, and not taken."""
    assert line_of(text) == line


@rows("""
    doc upped naproxen, took it, 5 | 5, naproxen, “doc upped”, “took”
""")
def test_what_was_taken_after_that(text: str, line: str) -> None:
    """Where it is said, it was."""
    assert line_of(text) == line


@rows("""
    gp said i can have extra codeine, 5 | 5, “gp said i can have extra codeine”
""")
def test_what_one_can_take(text: str, line: str) -> None:
    """It is not taken."""
    assert line_of(text) == line


@rows("""
    gp said i can have extra codeine so took one, 5 | 5, codeine, “gp said i can have extra”, “took one”
""")
def test_what_one_can_take_and_took(text: str, line: str) -> None:
    """It is taken where that is said."""
    assert line_of(text) == line
