"""Pain and function beside what they were, in sentences."""

from qicli.core.report.pain import FEWEST_DAYS
from qicli.core.report.summary import Report
from qicli.core.report.telling.compared import AS_BEFORE
from qicli.core.report.telling.facts import Alone, Compared, Function, Within
from qicli.core.report.weeks import NotedWeek
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.told.phrases import before, days, on, span

VERDICTS = {
    "less": "less than the change that usually matters",
    "matters": "a change that matters",
    "within": "as much as people usually call a change that matters, but within your own ups and downs",
    "unknown": (
        "as much as people usually call a change that matters; your own ups and downs are not known yet"
    ),
}
COUNTS = {
    "no": "less than counts as a change",
    "perhaps": "about as much as counts as a change",
    "yes": "a change that counts",
}


def compared(told: Compared, report: Report) -> str:
    """The pain now and before, and what may be said of the difference."""
    pain = f"Pain was on average {told.now:.1f}"
    then = before(report)
    if told.verdict == "few":
        noted = f"{days(told.days)}, {told.days_before} in {then}"
        return f"{pain}; too few days to compare ({noted}; it takes {FEWEST_DAYS} in each)."
    if told.verdict == "as-before":
        return f"{pain}, as in {then}."
    points, percent = told.change.points, told.change.percent
    share = f" ({-percent:.0f} %)" if points < 0 and percent is not None else ""
    way = "lower" if points < 0 else "higher"
    head = f"{pain}, {abs(points):.1f}{share} {way} than in {then}"
    if "less-far" in told.against:
        return f"{head}; but it reached less far down, so that is not worse."
    if told.against:
        return f"{head}; beside what is said above, that is no improvement."
    return f"{head}: {VERDICTS[told.verdict]}."


def alone(told: Alone, report: Report) -> str:
    """The pain of these days, which there is nothing to compare with."""
    pain = f"Pain was on average {told.mean:.1f} on {days(told.days)}"
    return f"{pain}; in {before(report)} none was noted." if told.before else f"{pain}."


def within(told: Within, report: Report) -> str:
    """The first week against the last."""
    first, last = told.first, told.last
    weeks = [span(week.first, week.last, report) for week in (first, last)]
    assert first.mean is not None
    assert last.mean is not None
    pain = f"in the first week ({weeks[0]}) {first.mean:.1f}, in the last ({weeks[1]}) {last.mean:.1f}"
    if abs(last.mean - first.mean) < AS_BEFORE:
        pain = f"in the first week ({weeks[0]}) as in the last ({weeks[1]}), {last.mean:.1f}"
    reach = [furthest(week) for week in (first, last)]
    if None in reach:
        return f"Pain was {pain}."
    legs = f"the {reach[0]} in both" if reach[0] == reach[1] else f"the {reach[0]}, then the {reach[1]}"
    return f"Pain was {pain}; furthest {legs}."


def furthest(week: NotedWeek) -> str | None:
    """The furthest point of a week, on whichever side."""
    rungs = [rung for rung in (week.left, week.right, week.unsaid) if rung is not None]
    return max(rungs, key=LADDER.index, default=None)


def function(told: Function, report: Report) -> str:
    """Own activities and PEG, first and last, and whether that counts."""
    since = f"From {on(told.first, report)} to {on(told.last, report)}"
    activities, peg = told.activities, told.peg
    parts = []
    if activities is not None:
        more = "more" if told.activities_count else "no more"
        change = _went("own activities", activities, "10 is as before")
        parts.append(f"{change}, {more} than such numbers vary by themselves")
    if peg is not None:
        parts.append(
            _went("PEG", peg, "0 is best") + (f", {COUNTS[told.peg_counts]}" if told.peg_counts else "")
        )
    if not told.activities_count and told.peg_counts in {None, "no"}:
        parts = [_are("own activities", activities, "10 is as before"), _are("PEG", peg, "0 is best")]
        return f"No change that counts since {on(told.first, report)}: {', '.join(filter(None, parts))}."
    return f"{since} {'; '.join(parts)}."


def _are(name: str, values: tuple[float, float] | None, scale: str) -> str:
    return "" if values is None else f"{name} {_short(values[1])} ({scale})"


def _went(name: str, values: tuple[float, float], scale: str) -> str:
    first, last = map(_short, values)
    went = f"stayed at {first}" if first == last else f"went from {first} to {last}"
    return f"{name} {went} ({scale})"


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
