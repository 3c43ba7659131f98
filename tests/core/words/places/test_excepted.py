"""A place excepted from all that hurts is none of the entry; excepted from what is well, it hurts."""

from spoken import line_of, rows


@rows("""
    everything hurts except the right leg, 6 | 6, “everything hurts except the right leg”
    hurts all over bar the knee 5            | 5, “hurts all over bar the knee”
    everywhere but my knee hurts, 6          | 6, “everywhere but my knee”
    hurts everywhere but the hip, 5          | 5, “hurts everywhere but the hip”
    both sides except the left calf, 5       | 5, “both sides except the left calf”
    all of it burns apart from the hip, 4    | 4, burning, “apart from the hip”
    whole left side bar the foot, 5          | 5, “whole left side bar the foot”
    whole leg excluding the foot, 4          | 4, leg, “excluding the foot”
    pain everywhere minus the hip, 5         | 5, “pain everywhere minus the hip”
    everything aches except foot and knee, 6 | 6, aching, “everything”, “except foot and knee”
""")
def test_the_place_that_does_not_hurt(text: str, line: str) -> None:
    """It is kept as words."""
    assert line_of(text) == line


@rows("""
    everything fine apart from the hip, 5    | 5, hip, “everything fine apart”
    all good bar the foot, 3                 | 3, foot, “all good bar”
    nothing hurts at all but the hip, 3      | 3, hip, “nothing”
    not at all except in the hip, 3          | 3, hip, “not at all except”
    both legs strong except the left foot, 3 | 3, left foot, “both legs strong except”
    everything hurts but the foot is worst, 6 | 6, foot, “everything”, “is worst”
    whole leg aches but the foot burns, 6    | 6, leg, foot, aching, burning
    everything hurts but mostly the foot, 6  | 6, foot, “everything hurts but mostly”
    all gone except a dull ache in the hip, 2 | 2, hip, dull, aching, “all gone except”
    whole leg 6 except the foot 2            | 2 or 6, leg, “6 except the foot 2”
""")
def test_the_place_that_hurts_alone_or_more(text: str, line: str) -> None:
    """Of what is well it is the one that hurts; and "but" may tell of a place where it is worse."""
    assert line_of(text) == line


@rows("""
    everything hurts except walking, 5    | 5, “everything hurts except walking”
    it hurts except when i sit, hip 4     | 4, hip, “it hurts except when i sit”
    worse with everything bar standing, 6 | 6, “worse with everything bar standing”
    hurts unless lying down, 5            | 5, “hurts unless lying down”
    7 apart from lying                    | 7, “apart from lying”
    burning except when i stand 5         | 5, burning, “except when i stand”
    cant do anything except lie down, 7   | 7, “cant do anything except lie down”
    all positions hurt but standing 6     | 6, “all positions hurt but standing”
    everything but driving hurts, 5       | 5, “everything but driving”
    nothing helps except walking          | “nothing helps except walking”
""")
def test_what_alone_does_not_hurt(text: str, line: str) -> None:
    """What was done then makes nothing worse, and what alone helps is no trouble."""
    assert line_of(text) == line


@rows("""
    everything fine except bending           | worse bending, “everything fine except”
    fine except when sitting, hip 2          | 2, hip, worse sitting, “fine except”
    nothing hurts except driving             | worse driving, “nothing hurts except”
    can do everything except bending, 3      | 3, worse bending, “can do everything except”
    hurts but walking helps, 4               | 4, better walking
    everything hurts but sitting is worst, 6 | 6, worse sitting, “everything”
""")
def test_what_alone_hurts(text: str, line: str) -> None:
    """Of what is well, or can be done, the excepted is what hurts."""
    assert line_of(text) == line
