"""How far down the leg, in sentences."""

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import BackOnly, Latest, Leg
from qicli.views.report.told.phrases import before, capital, first_on, listed
from qicli.views.report.told.signs import noted_of
from qicli.views.report.writing import on

STILL = ", and on the last noted day"


def back_only(told: BackOnly, _: Report) -> str:
    """The back alone, and how far down it was before; where something else was noted, of pain alone."""
    last = "at least the last" if told.at_least else "the last"
    if not told.apart:
        return f"In {last} {told.days} noted days only the back was named; before, the {told.before}."
    pain = f"pain was named only in the back (before, in the {told.before})"
    return f"In {last} {told.days} noted days {pain}, but {noted_of(told.apart)}."


def leg(told: Leg, report: Report) -> str:
    """The furthest point with its days and since when, the usual one, and what they were before."""
    if told.furthest is None:
        return _not_named(told, report)
    also = ", and usually" if told.usual == told.furthest else ""
    share = f"{told.share.days} of {told.share.noted} noted days"
    head = f"Furthest{also}: {_named(told)}, {share}{_since(told, report)}{_lately(told.latest)}."
    if told.usual and not also and told.often and told.was_often and told.usual == told.was_usual == told.was:
        return f"{head} Usually the {told.usual}, as in {before(report)}."
    usually = _usually(told) if told.usual and not also else ""
    rest = "; ".join(part for part in (usually, _before(told, report)) if part)
    return f"{head} {rest[:1].upper()}{rest[1:]}." if rest else head


def _lately(told: Latest | None) -> str:
    """How far the last days reached, where that is less: what is furthest of a month is not what is now."""
    if told is None:
        return ""
    days = f"{told.days} days of which it is known" if told.skipped else f"{told.days} noted days"
    if told.furthest is not None:
        pain = f"pain no further than the {told.furthest}"
    else:
        pain = "no pain" if told.painless else "no pain named there"
    return f"; in the last {days} {pain}{f', but {noted_of(told.apart)}' if told.apart else ''}"


def _not_named(told: Leg, report: Report) -> str:
    """What is known of a leg of which no place that has a rung was said to hurt; and what was before."""
    then, was = f"in {before(report)}", _was(told, report)
    of_it = f"on the {told.side}" if told.side else "with no side said"
    if told.besides:
        how_far = ", not how far down" if "leg" in told.besides else ""
        return f"{capital(of_it)} only the {listed(told.besides)} was named{how_far}; {then}, {was}."
    if told.painless and (told.side or told.alone):
        return f"{capital(f'{of_it} no pain' if told.side else 'no pain')} was noted; {then}, {was}."
    days = told.sideless + told.placeless
    if told.side and days < told.share.noted:
        return f"{_unknown(told, days)}; {of_it} no pain was named. {capital(then)}, {was}."
    head = f"{_unknown(told, days)}; {then}" if days and (told.side or told.alone) else capital(then)
    return f"{head}, {of_it}: {was}."


def _unknown(told: Leg, days: int) -> str:
    """On how many days with a pain it may have hurt there, for no side was said, or no place."""
    none = "no place from the back down was named with the pain"
    what = ("a place had no side" + (f", or {none}" if told.placeless else "")) if told.sideless else none
    return f"On {days} of {told.share.noted} noted days {what}"


def _usually(told: Leg) -> str:
    """The usual point; where no point is that of half of the days, how far more than half of them reached."""
    if told.often:
        return f"usually the {told.usual}"
    return f"on {told.down_to} of these {told.share.noted} days the {told.usual} or further down"


def _named(told: Leg) -> str:
    if told.furthest == "back":
        return "the back"
    if told.side is None:
        return f"the {told.furthest}, no side said"
    return f"the {told.side} {told.furthest}"


def _since(told: Leg, report: Report) -> str:
    """Since when it reached so far, and until when; of the days before, the last that it did so."""
    assert told.first is not None
    until = f", last on {on(told.last, report)}" if told.last else STILL if told.still else ""
    if not told.had and not told.lately:
        return f", {first_on(told.first, report)}{until if told.last != told.first else ''}"
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
        return f"in {then} as far on {told.had} of {report.previous.noted} noted days"
    if told.often and told.was_often and (told.was_usual, told.was) == (told.usual, told.furthest):
        more = "" if told.usual in {None, told.furthest} else ", usually and at the furthest"
        return f"in {then} the same{more}"
    return f"in {then}, {_was(told, report)}"


def _was(told: Leg, report: Report) -> str:
    """The usual point before, and the furthest, with its days where nothing was usual."""
    if not told.was_often:
        assert report.previous is not None
        return f"at the furthest the {told.was}, on {told.was_on} of {report.previous.noted} noted days"
    usual = told.was_usual or told.was
    return f"the {usual}" if usual == told.was else f"usually the {usual}, at the furthest the {told.was}"
