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
        return f"{_nothing(told)}; in {before(report)}, the {told.was_usual or told.was}."
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
    """Since when it reached so far, unless it did so in the days before too."""
    assert told.first is not None
    if told.had or (told.lately and told.furthest == "back"):
        return ""
    return (
        f", also before, on {on(told.lately, report)}"
        if told.lately
        else f", first on {on(told.first, report)}"
    )


def _before(told: Leg, report: Report) -> str:
    """What it was before: usually, and at the furthest where that says more."""
    if told.was is None or report.previous is None:
        return ""
    then = before(report)
    if told.was_usual is None:
        return f"in {then}, the {told.was}"
    if not told.was_often:
        return f"in {then}, at the furthest the {told.was}"
    if told.often and (told.was_usual, told.was) == (told.usual, told.furthest):
        return f"in {then} the same"
    furthest = "" if told.was == told.was_usual else f", at the furthest the {told.was}"
    return f"in {then}, the {told.was_usual}{furthest}"
