"""Days in short, and what has gone on since one."""

from spoken import line_of, rows


@rows("""
    osteo yest, hip 3                        | 3, hip, “osteo yest”
    massage yday, hip 3                      | 3, hip, “massage yday”
    massage y'day, hip 3                     | 3, hip, “massage y'day”
    ystrdy massage, hip 3 today              | 3, hip, “ystrdy massage”
    massage last wk, hip 3                   | 3, hip, “massage last wk”
    massage 3d ago, hip 3                    | 3, hip, “massage 3d ago”
    massage a few days back, hip 3           | 3, hip, “massage a few days back”
    massage 2 months back, hip 3             | 3, hip, “massage 2 months back”
    yest 7, hip                              | @ yesterday, 7, hip
    hip 7 yday evening                       | @ yesterday evening, 7, hip
    3d ago hip 7                             | @ 3d ago, 7, hip
    2 days back, hip 7                       | @ 2 days back, 7, hip
    massage 3 hours ago, hip 3               | 3, hip, massage, “3 hours ago”
    massage today, hip 3                     | 3, hip, massage
    2 days back pain 6                       | 6, “2 days back”
    for 2 days back, 6                       | 6, back, “for 2 days”
    last 3 days back, 5                      | 5, back, “last 3 days”
    yesterday back 6                         | @ yesterday, 6, back
    vitamin d twice a day, hip 3             | 3, hip, “vitamin d twice a day”
""")
def test_days_in_short(text: str, line: str) -> None:
    """They are days as in full, and a back is still a back."""
    assert line_of(text) == line


@rows("""
    slipped on monday and hip 6 since then   | 6, hip, “slipped on monday”, “since then”
    on tuesday a long drive, knee 5 ever since| 5, knee, “on tuesday a long drive”, “ever”
    two days ago gardening, knee 5 since     | 5, knee, “two days ago gardening”
    yesterday knee 5 since breakfast         | @ yesterday, 5, knee, “since breakfast”
""")
def test_since_then(text: str, line: str) -> None:
    """A pain since then is one of now; since anything else says when it began."""
    assert line_of(text) == line


@rows("""
    woke at 5 a.m., hip 4                    | 4, hip, “woke at 5 a.m.”
    9 p.m. hip 6                             | @ 9 pm, 6, hip
    6a.m. hip 5                              | @ 6am, 5, hip
    naproxen 250 b.d., hip 4                 | 4, hip, naproxen 250 b.d.
    hip 6.5                                  | 6 or 7, hip, “6.5”
    24.11. hip 6                             | @ 24.11., 6, hip
""")
def test_letters_with_full_stops(text: str, line: str) -> None:
    """They are one word, and are kept whole."""
    assert line_of(text) == line
