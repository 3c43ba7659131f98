"""Pain in a report: a chart of the days, where there are not too many, and the numbers it rests on."""

from collections.abc import Iterator
from datetime import date

from rich.text import Text

from qicli.core.report.pain import Day, Pain
from qicli.core.report.summary import Report
from qicli.views.report.charts import LONGEST_DAY_BY_DAY, LONGEST_SPARK, scale, spark
from qicli.views.report.in_words import pain_in_words

POINT = 2  # cells of a day's bar


def pain_lines(report: Report, width: int, *, plain: bool) -> Iterator[Text]:
    """The pain of these days, and of those before; in plain words, or with a chart."""
    if report.pain.mean is None:
        yield Text("No pain was noted in these days.")
    else:
        yield from pain_in_words(report.days, _marks(report)) if plain else _chart(report, width)
    yield Text(f"{_numbers(report.pain)} · {report.pain.days} of {len(report.days)} days noted")
    if report.previous is not None:
        before = report.previous
        days = (before.last - before.first).days + 1
        yield Text(f"before: {_numbers(before.pain)} · {before.pain.days} of {days} days noted")
        if before.change is not None:
            percent = before.change.percent
            share = "" if percent is None else f" ({percent:+.0f} % of the mean before)"
            yield Text(f"change of the mean: {before.change.points:+.1f} points{share}")


def _chart(report: Report, width: int) -> Iterator[Text]:
    """Pain by day; where there are too many days for that, only in numbers and by month."""
    if len(report.days) > LONGEST_SPARK:
        yield Text("Pain, 0 no pain to 10 worst pain imaginable")
        return
    yield Text("Pain by day, 0 no pain to 10 worst pain imaginable; – is a day without an entry")
    marks = _marks(report)
    if marks:
        yield Text("T is a day with a treatment, M one with a medicine")
    if len(report.days) <= LONGEST_DAY_BY_DAY:
        yield scale(10, 10 * POINT)
        yield from (_day(day, marks.get(day.day, "")) for day in report.days)
    else:
        yield from spark(report.days, width, marks)


def _marks(report: Report) -> dict[date, str]:
    """The letters at each day: T for a treatment, M for a medicine."""
    marks = {treated.day: "T" for treated in report.treatments}
    for day in sorted({day for days in report.medicines.values() for day in days}):
        marks[day] = marks.get(day, "") + "M"
    return marks


def _day(day: Day, marks: str) -> Text:
    """A day as a bar of its mean; a day without a reading is a gap, and zero is a zero."""
    line = Text(f"  {day.day:%a %d}  ")
    if day.mean is None:
        line.append("–", style="dim")
        return line.append(f" {marks}" if marks else "", style="bold")
    line.append("█" * round(day.mean * POINT) or "▏", style="cyan")
    line.append(f" {_short(day.mean)}")
    line.append(f" {marks}" if marks else "", style="bold")
    if day.n > 1:
        line.append(f"  ({day.low} to {day.high}, {day.n} readings)", style="dim")
    return line


def _numbers(pain: Pain) -> str:
    if pain.mean is None:
        return "mean – · best – · worst –"
    return f"mean of the days {pain.mean:.1f} · best {pain.best} · worst {pain.worst}"


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
