"""What went with the pain, in sentences: practice, treatments, the time of day."""

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import AroundPractice, ByTime, Pairs, Treatments
from qicli.core.report.treated import TreatedWith
from qicli.core.text import visible
from qicli.views.report.told.phrases import amount, between, capital, span, times


def around_practice(told: AroundPractice, _: Report) -> str:
    """That how it goes without practice is not known."""
    if not told.readings:
        return "Noted only on days with practice: how it goes without is not known."
    few = "1 reading is" if told.readings == 1 else f"{told.readings} readings are"
    return f"Only {few} from days without practice: how it goes without is not known."


def by_time(told: ByTime, _: Report) -> str:
    """That it counts when it was noted."""
    worse, better = f"{told.worse}s {told.worse_mean:.1f}", f"{told.better}s {told.better_mean:.1f}"
    return f"It counts when it was noted: on {told.days} days with both, {worse}, {better} on average."


def treatments(told: Treatments, report: Report) -> str:
    """Each kind, and the pain before the first and after the last of it."""
    return " ".join(_kind(kind, report) for kind in told.kinds)


def _kind(kind: TreatedWith, report: Report) -> str:
    when = span(kind.first, kind.last, report)
    around = ((kind.before, "just before the first"), (kind.after, "just after the last"))
    said = [f"{pain} {where}" for pain, where in around if pain is not None]
    pain = f": pain {', '.join(said)}" if said else ""
    return f"{capital(visible(kind.name))} {times(kind.n)}, {when}{pain}."


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
