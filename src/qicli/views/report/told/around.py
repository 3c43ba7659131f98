"""What went with the pain, in sentences: practice, treatments, the time of day."""

from qicli.core.report.summary import Report
from qicli.core.report.telling.beside import AroundPractice, ByTime, Pairs, Treatments
from qicli.core.report.treated import Treated, TreatedWith
from qicli.core.text import visible
from qicli.views.report.told.phrases import amount, between, capital, span, times

WITHOUT = "how it goes without practice is not known"


def around_practice(told: AroundPractice, _: Report) -> str:
    """That how it goes without practice is not known."""
    if not told.readings:
        return f"Noted only on days with practice: {WITHOUT}."
    few = "1 reading is" if told.readings == 1 else f"{told.readings} readings are"
    return f"Only {few} from days without practice: {WITHOUT}."


def by_time(told: ByTime, _: Report) -> str:
    """That it counts when it was noted."""
    worse, better = f"{told.worse}s {told.worse_mean:.1f}", f"{told.better}s {told.better_mean:.1f}"
    return f"It counts when it was noted: on {told.days} days with both, {worse}, {better} on average."


def treatments(told: Treatments, report: Report) -> str:
    """Each kind, and the pain before and after the first of it, and the last."""
    return " ".join(_kind(kind, report) for kind in told.kinds)


def _kind(kind: TreatedWith, report: Report) -> str:
    when = span(kind.first, kind.last, report)
    said = said_around(kind.name, report)
    return f"{capital(visible(kind.name))} {times(kind.n)}, {when}{f': {said}' if said else ''}."


def said_around(name: str, report: Report) -> str:
    """`pain at the first 4 before, 3 after; at the last 2 before`: each beside its own, however far apart."""
    same = [each for each in report.treatments if each.name == name]
    ends = [("at the first ", each) for each in same[:1]] + [("at the last ", each) for each in same[1:][-1:]]
    told = [f"{when}{said}" for when, each in ends if (said := _before_and_after(each))]
    if len(same) == 1:
        told = [each.removeprefix("at the first ") for each in told]
    return f"pain {'; '.join(told)}" if told else ""


def _before_and_after(each: Treated) -> str:
    around = (("before", each.before), ("after", each.after))
    return ", ".join(f"{pain} {when}" for when, pain in around if pain is not None)


def pairs(told: Pairs, _: Report) -> str:
    """How often pain was less, the same and more after practice; the mean where there are enough."""
    practices = "one practice" if told.n == 1 else f"{told.n} practices"
    counted = pain_was(told.less, told.same, told.more)
    if told.interval is None:
        return f"After {practices} {counted}; for more it takes seven."
    could = f"could be {between(told.interval)}"
    began = " They began on worse pain than usual, which by itself brings a drop." if told.began_worse else ""
    return f"After {practices} {counted}; on average {amount(told.mean)} ({could}).{began}"


def pain_was(less: int, same: int, more: int) -> str:
    """`pain was less twice, more once`; what never was is left out."""
    counts = (("less", less), ("the same", same), ("more", more))
    return f"pain was {', '.join(f'{what} {times(number)}' for what, number in counts if number)}"
