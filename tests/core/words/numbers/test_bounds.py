"""A bound that is plain is kept, and is no pain."""

from spoken import line_of, rows


@rows("""
    never rose above a 2 all week            | “never rose above a 2 all week”
    didn't get past a 5, hip                 | hip, “didn't get past a 5”
    it stayed below 3, hip                   | hip, “it stayed below 3”
    kept it under 4                          | “kept it under 4”
    rarely over 2, hip                       | hip, “rarely over 2”
    never dipped below a 6, hip              | hip, “never dipped below a 6”
    just over 5, hip                         | hip, “just over 5”
    no higher than a 4, hip                  | hip, “no higher than a 4”
    at least a 6, hip                        | hip, “at least a 6”
    hip 4 at most                            | hip, “4 at most”
    hasn't been above 3 all week, hip 2      | 2, hip, “hasn't been above 3 all week”
    never above a 5, now 2                   | 2, “never above a 5”
    3 and a bit, hip                         | 3 or 4, hip, “3 and a bit”
    three an a bit                           | 3 or 4, “three an a bit”
""")
def test_a_bound_alone(text: str, line: str) -> None:
    """How much it hurt within it was not said, and is not guessed."""
    assert line_of(text) == line


@rows("""
    under 5 all week                         | 5, “all week”
    not got over it, hip 4                   | 4, hip, “not”
    no worse than yesterday, hip 4           | 4, hip, “no worse than yesterday”
    half past 4, hip 3                       | @ half past 4, 3, hip
    never better, hip 1                      | 1, hip, “never better”
    3 and a bit stiff                        | 3, stiff
    10 and a bit                             | 10
    at worst 7, hip                          | 7, hip, “at worst”
""")
def test_no_bound(text: str, line: str) -> None:
    """Where it may well be the pain it is, and what only sounds like a bound is none."""
    assert line_of(text) == line
