"""Which of the moments in a sentence is when it was felt; the others are only told."""

from spoken import line_of, rows


@rows("""
    yesterday 7 left calf                | @ yesterday, 7, left calf
    yesterday 8pm 7 calf                 | @ yesterday 8pm, 7, calf
    yesterday was 7                      | @ yesterday, 7
    since the op 6 yesterday             | @ yesterday, 6, “since the op”
    last night 7                         | @ last night, 7
    this morning 6 stiff back            | @ this morning, 6, back, stiff
    woke at 3am with 8 in the back       | @ at 3am, 8, back, “woke”
    2 hours ago 6 left leg               | @ 2 hours ago, 6, left leg
    20 mins ago zap in left foot, 6      | @ 20 mins ago, 6, left foot, electric
    on 12 nov 7 back                     | @ on 12 nov, 7, back
    24.11. 6 calf                        | @ 24.11., 6, calf
    12 November: 6 in the left calf      | @ 12 november, 6, left calf
    2026-11-20 5 hip                     | @ 2026-11-20, 5, hip
    monday 07:15 5 right buttock         | @ monday 07:15, 5, right buttock
    14:30 back 5                         | @ 14:30, 5, back
    6 calf at 8 pm yesterday             | @ at 8 pm yesterday, 6, calf
    yesterday it was awful, 8 stabbing   | @ yesterday, 8, stabbing, “it was awful”
    yesterday, right thigh 8             | @ yesterday, 8, right thigh
    last tuesday 4 back                  | @ last tuesday, 4, back
    3 days ago 7am 5                     | @ 3 days ago 7am, 5
    last week 7 calf                     | @ last week, 7, calf
    burning calf last night              | @ last night, calf, burning
    ibuprofen 400 at 8am                 | @ at 8am, ibuprofen 400
""")
def test_when_it_was(text: str, line: str) -> None:
    """Wherever it stands among the words."""
    assert line_of(text) == line


@rows("""
    8 yesterday, 5 now                   | 5, “8 yesterday”
    was 7 yesterday, now 3 calf          | 3, calf, “was 7 yesterday”
    physio yesterday, hip still 5        | 5, hip, “physio yesterday”
    had a fall yesterday, hip 6          | 6, hip, “had a fall yesterday”
    since yesterday 6 calf               | 6, calf, “since yesterday”
    6 calf since a long walk yesterday   | 6, calf, “since a long walk yesterday”
    5 since the walk on sunday           | 5, “since the walk on sunday”
    3 yesterday was 7                    | 3, “yesterday was 7”
    3 yesterday it was 7                 | 3, “yesterday it was 7”
    3 was 7 yesterday                    | 3, “was 7 yesterday”
    6 for 3 weeks                        | 6, “for 3 weeks”
    for two days now 5 foot              | 5, foot, “for two days now”
    started on monday, today 4           | 4, “started on monday”
    appointment tomorrow, back 4         | 4, back, “appointment tomorrow”
    day 5, 6                             | 6, “day 5”
    been a 4 since 2019                  | 4, “since 2019”
    every night 6                        | 6, “every night”
    amitriptyline 10 last night, 2 now   | 2, amitriptyline 10, “last night”
    today 4                              | 4
    now 5 calf                           | 5, calf
    yesterday 4, monday 6                | 4 or 6, “yesterday 4”, “monday 6”
""")
def test_what_it_was_not(text: str, line: str) -> None:
    """Stretches, what happened, what is to come: the entry is of now, and none of the words is lost."""
    assert line_of(text) == line
