"""What was so earlier, or was only thought or looked for, is not noted as how it is now."""

from spoken import line_of, rows


@rows("""
    used to burn, now it just aches          | aching, “used to burn”
    used to tingle in the toes, calf 3 now   | 3, calf, “used to tingle in the toes”
    used to go to the foot, now stops at the knee, 4 | 4, knee, “used to go to the foot”, “stops”
    used to be in the left leg, now both legs 6 | 6, both leg, “used to be in the left leg”
    was in the calf, now in the foot 6       | 6, foot, “was in the calf”
    tingling yesterday but not today, calf 3 | 3, calf, “tingling yesterday but not”
    was burning yesterday, today only dull   | dull, “was burning yesterday”
    leg was numb all last month, back to normal, 1 | 1, leg, “was numb all last month”, “back to normal”
    was worse standing, now worse sitting, 5 | 5, worse sitting, “was worse standing”
    tingling on monday, not since, calf 2    | 2, calf, “tingling on monday”, “not”
    yesterday 7 left calf burning, today 3   | 3, left calf, “yesterday 7”, “burning”
    it was the knee last week, this week the hip 4| 4, hip, “it was the knee last week”, “this week”
    was foot and calf, now only calf 4       | 4, calf, “was foot and calf”
    was left foot, now only calf 4           | 4, calf, “was left foot”
    foot yesterday, today only buttock 3     | 3, buttock, “foot yesterday”
""")
def test_what_was(text: str, line: str) -> None:
    """Where something says how it is now, what was before is kept as words."""
    assert line_of(text) == line


@rows("""
    was numb yesterday, still is today, foot 6 | 6, foot, numb, “yesterday”
    foot was numb and tingling when I woke, 5 | 5, foot, numb, tingling, “when I woke”
    yesterday burning calf 6                 | @ yesterday, 6, calf, burning
    used to it now, burning calf 4           | 4, calf, burning, “used”
    I am used to a numb foot, 3              | 3, foot, numb, “I am used”
    was burning, worse now, calf 5           | 5, calf, burning, “worse”
    calf was burning 6, back to normal       | 6, calf, burning, “back to normal”
    was in the calf, now it's numb 5         | 5, calf, numb
    foot yesterday, today the buttock as well 3| 3, foot, buttock, “yesterday”, “as well”
    it was awful, the knee, now the hip 4    | 4, knee, hip, “it was awful”
""")
def test_what_still_is(text: str, line: str) -> None:
    """What goes on, or is all that was told, stays."""
    assert line_of(text) == line


@rows("""
    I thought it was numb but it isn't, left foot 2 | 2, left foot, “I thought it was numb but it isn't”
    I wouldn't call it numb, more tingly     | tingling, “I wouldn't call it numb”, “more”
    can't say it's burning, more of an ache, 4 | 4, aching, “can't say it's burning”, “more”
    doc checked for numbness, all fine, 5    | 5, “doc checked for numbness”, “all fine”
    told to watch out for weakness, back 4   | 4, back, “told to watch out for weakness”
    I thought so, numb foot 5                | 5, foot, numb, “I thought”
    can't say how numb it is, foot 5         | 5, foot, numb, “can't say how”
""")
def test_what_was_only_thought(text: str, line: str) -> None:
    """Not felt, but thought, looked for, or said not to be the word for it."""
    assert line_of(text) == line


@rows("""
    stopped tingling but started to burn, left foot 4 | 4, left foot, burning, “stopped tingling but started”
    stopped burning and tingling, calf 2     | 2, calf, “stopped burning and tingling”
    it quit throbbing, 3                     | 3, “it quit throbbing”
    hasn't stopped burning, foot 5           | 5, foot, burning, “hasn't stopped”
    never stopped tingling, foot 5           | 5, foot, tingling, “never stopped”
    stopped the gabapentin last week, leg 5  | 5, leg, “stopped the gabapentin last week”
    stopped by for physio, 3                 | 3, physiotherapy, “stopped”
""")
def test_what_stopped(text: str, line: str) -> None:
    """Behind "stopped" as well as before it."""
    assert line_of(text) == line


@rows("""
    this time last year I couldn't sit, now 2 hip | 2, hip, “this time last year I couldn't sit”
    last month driving was hell, hip 2       | 2, hip, “last month driving was hell”
    couldn't walk last summer, hip 1 now     | 1, hip, “couldn't walk last summer”
    when it started I couldn't stand, 3 now  | 3, “when it started I couldn't stand”
    I couldn't sit when it all began, hip 3  | 3, hip, “I couldn't sit when it all began”
""")
def test_what_was_hard_long_ago(text: str, line: str) -> None:
    """Last year's, and the first days', are kept as words beside the pain of now."""
    assert line_of(text) == line


@rows("""
    since last month sitting hurts, hip 5    | 5, hip, worse sitting, “since last month”
    the last month sitting is torture, hip 5 | 5, hip, worse sitting, “the last month”
    last month I couldn't sit, still can't, 6 | 6, worse sitting, “last month”, “can't”
    last week driving was torture 6          | @ last week, 6, worse driving
    worse when I started walking, hip 5      | 5, hip, worse walking, “I started”
    worse after driving all last week, hip 6 | 6, hip, worse driving, “all last week”
""")
def test_what_is_hard_since_then(text: str, line: str) -> None:
    """What goes on since, is all that was told, or brought it on, is noted."""
    assert line_of(text) == line


@rows("""
    can't say sitting bothers me, hip 3      | 3, hip, “can't say sitting bothers”
    can't say walking hurts, hip 3           | 3, hip, “can't say walking”
    wouldn't say walking helps, hip 4        | 4, hip, “wouldn't say walking helps”
    would not say driving hurts, hip 4       | 4, hip, “would not say driving”
    can't say sitting bothers me, bending does, 3 | 3, worse bending, “can't say sitting bothers”
    can't say the foot hurts, hip 3          | 3, hip, “can't say the foot”
    can't say how much sitting hurts, 3      | 3, worse sitting, “say how much”
    can't say where in the foot it hurts, 3  | 3, foot, “can't”
    can't say the foot hurts less, 4         | 4, foot, “can't”, “hurts less”
    can't say the foot is better, 4          | 4, foot, “can't”, “is better”
    I'd say walking helps, 4                 | 4, better walking, “I'd”
""")
def test_what_cannot_be_said(text: str, line: str) -> None:
    """It neither hurts nor helps; how much it does is another matter."""
    assert line_of(text) == line
