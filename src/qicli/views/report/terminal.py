"""A report in the terminal: first what is urgent, then what changed, then everything it rests on."""

from collections.abc import Iterator
from datetime import date

from rich.text import Text

from qicli.core.journal.telling import lasting
from qicli.core.report.legs import Leg, Rungs
from qicli.core.report.pain import Day, Pain, PainChange
from qicli.core.report.practised import Change, FollowUp
from qicli.core.report.summary import Report
from qicli.core.report.treated import SevenDays, Treated
from qicli.core.text import visible
from qicli.core.words.vocabulary import LADDER
from qicli.views.report.charts import Months, heat_map, month_lines, spark
from qicli.views.report.checkin import checkin_lines

LONGEST_DAY_BY_DAY = 14  # days; beyond, a line of small bars says more at a glance
LONGEST_SPARK = 120  # days; beyond, only months can be told apart
MOST_WORDS = 5
MOST_TREATMENTS = 12

URGENCY = {
    "emergency": "to be checked urgently, now: your local emergency number (999, 112, 911)",
    "today": "to be checked today",
    "soon": "to tell a doctor or physiotherapist soon",
}


def report_lines(report: Report, width: int, *, at_length: bool = False) -> Iterator[Text]:
    """The report, line by line, for a terminal of this width.

    `at_length` adds the months, and a map of the days with practice.
    """
    yield from _safety(report)
    yield Text(_heading(report), style="bold")
    for sentence in sentences(report):
        yield Text(sentence)
    parts = (_pain(report, width), _legs(report), _words(report), _practice(report))
    for part in (*parts, *([_treatments(report)] if report.treatments or report.medicines else [])):
        yield Text()
        yield from part
    if report.checkins is not None:
        yield Text()
        yield from checkin_lines(report.checkins, width)
    if at_length or len(report.days) > LONGEST_SPARK:
        yield from _length(report, width)


def _heading(report: Report) -> str:
    days = _days(report.period.first, report.period.last)
    return f"{days}, beside {_before(report)}" if _weeks_beside(report) else days


def _weeks_beside(report: Report) -> bool:
    """Whether the days compared with are not those just before, but the same days of the week before."""
    previous = report.previous
    return previous is not None and (report.period.first - previous.last).days > 1


def _before(report: Report) -> str:
    return "the same days of the week before" if _weeks_beside(report) else "the days before"


def _safety(report: Report) -> Iterator[Text]:
    for line in report.safety:
        words = f"“{visible(line.words)}” on {_day_name(line.day)} {line.day:%Y}"
        yield Text(f"{words}: {URGENCY[line.tier]}. See qi safety.", style="bold")
    if report.safety:
        yield Text("When a professional knows: qi safety seen WORDS --by WHOM --on DATE")
        yield Text()


def sentences(report: Report) -> Iterator[str]:
    """What changed, in one to three plain sentences: the furthest point first, then the number."""
    if report.previous is None:
        return
    moved = [leg for leg in report.ladder if leg.moved is not None]
    for leg in moved[:2]:
        yield _moved(leg)
    if len(moved) < 2 or report.previous.change is not None:
        yield _pain_changed(report)


def _moved(leg: Leg) -> str:
    assert leg.before is not None
    if not leg.moved:
        return f"On the {leg.side} it reached as far as before: the {leg.now.furthest}."
    way = "less far" if leg.moved < 0 else "further"
    return (
        f"On the {leg.side} it reached {way} down: the {leg.now.furthest}, before the {leg.before.furthest}."
    )


def _pain_changed(report: Report) -> str:
    previous = report.previous
    assert previous is not None
    change = previous.change
    if change is None:
        return "There is no pain noted in both periods to compare."
    if change.matters is None:
        fewest = min(report.pain.days, previous.pain.days)
        return f"Too few days to compare with {_before(report)} ({fewest} of at least 4 with an entry)."
    if abs(change.points) < 0.05:
        return f"Pain was on average as in {_before(report)}."
    way = "lower" if change.points < 0 else "higher"
    told = f"Pain was on average {_amount(change)} {way} than in {_before(report)}"
    if change.matters and not (change.points < 0 and _more_apart(report)):
        return f"{told}, a change that matters."
    if change.points < 0 and _more_apart(report):
        return f"{told}, but numbness, tingling or weakness was noted more often, so this is no improvement."
    return f"{told}, less than the change that usually matters."


def _amount(change: PainChange) -> str:
    points = f"{abs(change.points):.1f} points"
    return points if change.percent is None else f"{points} ({abs(change.percent):.0f} %)"


def _more_apart(report: Report) -> bool:
    now = sum(sum(leg.now.apart.values()) for leg in report.ladder)
    before = sum(sum(leg.before.apart.values()) for leg in report.ladder if leg.before)
    return now > before


def _pain(report: Report, width: int) -> Iterator[Text]:
    if report.pain.mean is None:
        yield Text("No pain was noted in these days.")
    else:
        yield from _chart(report, width)
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
    line.append("█" * round(day.mean * 2) or "▏", style="cyan")
    line.append(f" {_short(day.mean)}")
    line.append(f" {marks}" if marks else "", style="bold")
    if day.n > 1:
        line.append(f"  ({day.low} to {day.high}, {day.n} readings)", style="dim")
    return line


def _numbers(pain: Pain) -> str:
    if pain.mean is None:
        return "mean – · best – · worst –"
    return f"mean of the days {pain.mean:.1f} · best {pain.best} · worst {pain.worst}"


def _legs(report: Report) -> Iterator[Text]:
    if not report.ladder:
        yield Text("How far down the leg: no place with a side was noted.")
        return
    yield Text(f"How far down the leg ({' < '.join(LADDER)}), the middle of the days")
    for leg in report.ladder:
        yield Text(f"  {leg.side:<6} now {_rungs(leg.now)}")
        if leg.before is not None:
            yield Text(f"         before {_rungs(leg.before)}")


def _rungs(rungs: Rungs) -> str:
    apart = ", ".join(f"{word} {count} ×" for word, count in rungs.apart.items())
    days = "1 day" if rungs.days == 1 else f"{rungs.days} days"
    return f"{rungs.furthest or '–'} ({days})" + (f"; apart from it {apart}" if apart else "")


def _words(report: Report) -> Iterator[Text]:
    rows = {
        "what kind": report.words.qualities,
        "worse with": report.words.worse_with,
        "better with": report.words.better_with,
        "moods": report.words.moods,
    }
    if not any(rows.values()):
        yield Text("No words for what kind, worse or better with, or mood.")
    for name, counts in rows.items():
        if counts:
            most = list(counts.items())[:MOST_WORDS]
            yield Text(f"{name:<12} {', '.join(f'{visible(word)} {count}' for word, count in most)}")


def _length(report: Report, width: int) -> Iterator[Text]:
    """Pain by month, and the days with practice."""
    yield Text()
    yield Text("Pain by month, the mean of its days")
    yield from month_lines(Months.of(report.days), width)
    yield Text()
    yield from heat_map(report.period, report.practice.daily, width)


def _practice(report: Report) -> Iterator[Text]:
    yield from _practised(report)
    if report.plan:
        parts = [(each.routine or each.course, each.done, each.planned) for each in report.plan]
        told = ", ".join(f"{visible(name)} {done} of {planned}" for name, done, planned in parts)
        yield Text(f"Done of what was planned: {told}")


def _practised(report: Report) -> Iterator[Text]:
    practice = report.practice
    if not practice.sessions:
        yield Text("No practice in these days.")
        return
    times = "once" if practice.sessions == 1 else f"{practice.sessions} times"
    on_days = "one day" if practice.days == 1 else f"{practice.days} days"
    yield Text(f"Practised {times}, {lasting(practice.seconds)} in all, on {on_days}")
    yield Text("  " + ", ".join(f"{visible(name)} {count} ×" for name, count in practice.routines.items()))
    if practice.eased:
        eased = ", ".join(f"{visible(name)} {count} ×" for name, count in practice.eased.items())
        yield Text(f"  made smaller: {eased}")
    yield from _change(report.change)
    yield from _with_painkiller(report)
    yield from _follow_up(report.follow_up)


def _change(change: Change) -> Iterator[Text]:
    if change.mean is None:
        return
    compared = f"better {change.better}, same {change.same}, worse {change.worse}"
    yield Text(f"Pain after practice against before, {change.n} with both: {compared}")
    if change.interval is None:
        enough = f"for an interval not enough yet ({change.n} of {change.needed})"
        yield Text(f"  mean change {change.mean:+.1f}; {enough}")
    else:
        low, high = change.interval
        sure = f"95 % interval {low:+.1f} to {high:+.1f}"
        yield Text(f"  practice was followed by a mean change of {change.mean:+.1f} ({sure})")
    if change.began_worse:
        yield Text("  These practices began on worse pain than usual, which by itself brings a drop.")


def _with_painkiller(report: Report) -> Iterator[Text]:
    """The pairs that are told apart; no interval, for nobody can tell what the practice had to do with it."""
    change = report.with_painkiller
    if change.mean is None:
        return
    if report.change.mean is None:
        yield Text("Pain after practice against before")
    apart = "" if report.change.mean is None else "apart from these, "
    compared = f"better {change.better}, same {change.same}, worse {change.worse}"
    told = f"with a painkiller noted in the four hours before: {change.n}, {compared}"
    yield Text(f"  {apart}{told}; mean change {change.mean:+.1f}")


def _follow_up(follow_up: FollowUp) -> Iterator[Text]:
    if follow_up.mean is None:
        return
    yield Text(f"First pain noted 6 to 30 hours after practice against before, {follow_up.n} with both")
    if follow_up.interval is None:
        enough = f"for an interval not enough yet ({follow_up.n} of {follow_up.needed})"
        yield Text(f"  mean change {follow_up.mean:+.1f}; {enough}")
    else:
        low, high = follow_up.interval
        yield Text(f"  mean change {follow_up.mean:+.1f} (95 % interval {low:+.1f} to {high:+.1f})")


def _treatments(report: Report) -> Iterator[Text]:
    """Each treatment with the days around it, and the days of each medicine: no claim, no dose."""
    if report.treatments:
        yield Text("Treatments: mean pain of the seven days before and after, and how many were noted")
        for treated in report.treatments[-MOST_TREATMENTS:]:
            yield from _treated(treated)
        if len(report.treatments) > MOST_TREATMENTS:
            yield Text(f"  and {len(report.treatments) - MOST_TREATMENTS} before these")
        yield Text("Whatever else happened in those days counts in them too.")
    for name, days in report.medicines.items():
        if len(report.days) <= LONGEST_DAY_BY_DAY:
            on = ", ".join(f"{day:%a %d}" for day in days)
        else:
            on = "1 day" if len(days) == 1 else f"{len(days)} days"
        yield Text(f"{visible(name)} was noted on {on}")


def _treated(treated: Treated) -> Iterator[Text]:
    said = {"before": treated.before, "after": treated.after}
    around = [f", {when} {pain}" for when, pain in said.items() if pain is not None]
    yield Text(f"  {_day_name(treated.day)}  {visible(treated.name)}{''.join(around)}")
    if treated.seven_before.days or treated.seven_after.days:
        before, after = _seven(treated.seven_before), _seven(treated.seven_after)
        yield Text(f"    {before} was followed by {after}")


def _seven(days: SevenDays) -> str:
    noted = "1 day" if days.days == 1 else f"{days.days} days"
    return f"{'–' if days.mean is None else f'{days.mean:.1f}'} ({noted})"


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def _day_name(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def _days(first: date, last: date) -> str:
    year = "" if first.year == last.year else f" {first:%Y}"
    return f"{_day_name(first)}{year} to {_day_name(last)} {last:%Y}"
