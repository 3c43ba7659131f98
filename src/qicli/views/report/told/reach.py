"""How far down the leg, in sentences."""

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import BackOnly, Leg
from qicli.views.report.told.phrases import before
from qicli.views.report.writing import on


def back_only(told: BackOnly, _: Report) -> str:
    """The back alone, and how far down it was before."""
    last = "at least the last" if told.at_least else "the last"
    return f"In {last} {told.days} noted days only the back was named; before, the {told.before}."


def leg(told: Leg, report: Report) -> str:
    """The furthest point with its days and since when, the usual one, and what they were before."""
    if told.furthest is None:
        return f"{_nothing(told)}; in {before(report)}, {_was(told)}."
    also = ", and usually" if told.usual == told.furthest else ""
    share = f"{told.share.days} of {told.share.noted} noted days"
    head = f"Furthest{also}: {_named(told)}, {share}{_since(told, report)}."
    usually = _usually(told) if told.usual and not also else ""
    rest = "; ".join(part for part in (usually, _before(told, report)) if part)
    return f"{head} {rest[:1].upper()}{rest[1:]}." if rest else head


def _nothing(told: Leg) -> str:
    """That it did not hurt there, where that is known; else that it was not named."""
    what = "no pain was noted" if told.painless else "nothing was named"
    if told.side is not None:
        return f"On the {told.side} {what}"
    return what.capitalize() if told.painless else f"With no side {what}"


def _usually(told: Leg) -> str:
    """The usual point; where no point is that of half of the days, how far half of them reached."""
    return (
        f"usually the {told.usual}" if told.often else f"on half of the days the {told.usual} or further down"
    )


def _named(told: Leg) -> str:
    if told.furthest == "back":
        return "the back"
    if told.side is None:
        return f"the {told.furthest}, no side said"
    return f"the {told.side} {told.furthest}"


def _since(told: Leg, report: Report) -> str:
    """Since when it reached so far; until when, where it did so in the days before too and does not now."""
    assert told.first is not None
    if not told.had and not told.lately:
        return f", first on {on(told.first, report)}"
    until = f", last on {on(told.last, report)}" if told.last else ""
    if told.had or told.lately is None or told.furthest == "back":
        return until
    return f"{until}, also before, on {on(told.lately, report)}{_whose(told)}"


def _whose(told: Leg) -> str:
    """Of which side that day before was, where it is not known that it was this one."""
    if told.lately_side == told.side:
        return ""
    return ", no side said" if told.lately_side is None else f", on the {told.lately_side}"


def _before(told: Leg, report: Report) -> str:
    """What it was before: usually, and at the furthest where that says more."""
    if told.was is None or report.previous is None:
        return ""
    then = before(report)
    same = told.was == told.furthest and told.usual in {None, told.furthest}
    if same and None in {told.usual, told.was_usual}:
        return f"in {then} on {told.had} of {report.previous.noted}"
    if told.often and told.was_often and (told.was_usual, told.was) == (told.usual, told.furthest):
        return f"in {then} the same"
    return f"in {then}, {_was(told)}"


def _was(told: Leg) -> str:
    """The usual point before, and the furthest where that is another or nothing was usual."""
    if not told.was_often:
        return f"at the furthest the {told.was}"
    usual = told.was_usual or told.was
    return f"the {usual}" if usual == told.was else f"the {usual}, at the furthest the {told.was}"
