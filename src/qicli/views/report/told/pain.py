"""Pain and function beside what they were, in sentences."""

from collections.abc import Iterator, Sequence

from qicli.core.report.pain import FEWEST_DAYS, SHARE_THAT_MATTERS
from qicli.core.report.summary import Report
from qicli.core.report.telling.compared import AS_BEFORE
from qicli.core.report.telling.days import last_noted, painless_days
from qicli.core.report.telling.facts import Alone, Compared, Function, Within
from qicli.core.report.weeks import NotedWeek
from qicli.core.text import visible
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.told.phrases import before, listed, span
from qicli.views.report.told.signs import WORDS
from qicli.views.report.writing import on, one, several

VERDICTS = {
    "less": ("less than the change that usually matters (2 points, or 1 if that is 30 %)"),
    "matters": "a change that matters, for the {way}",
    "within": "as much as people usually call a change that matters, but within your own ups and downs",
    "unknown": (
        "as much as people usually call a change that matters; your own ups and downs are not known yet"
    ),
}
PERCENT, ALMOST = 100 * SHARE_THAT_MATTERS, 29.9  # of the mean before; the most that is still less
COUNTS = {
    "no": "no change that counts",
    "perhaps": "about as much as counts, for the {way}",
    "yes": "a change that counts, for the {way}",
}
FEW = 0.5  # of the days before: where fewer were noted, it is said how many


def compared(told: Compared, report: Report) -> str:
    """The pain now and before, and what may be said of the difference."""
    pain = f"Pain was on average {told.now:.1f}"
    then = before(report)
    if told.verdict == "few":
        noted = f"{several(told.days, 'day')}, {told.days_before} in {then}"
        return f"{pain}; too few days to compare ({noted}; it takes {FEWEST_DAYS} in each)."
    if 0 < told.days_before < FEW * _days_before(report):
        then += f" ({several(told.days_before, 'day')} noted)"
    return f"{_beside(told, pain, then)}.{_none_at_last(report)}"


def _days_before(report: Report) -> int:
    assert report.previous is not None
    return (report.previous.last - report.previous.first).days + 1


def _none_at_last(report: Report) -> str:
    """That the last noted day was without pain: no mean says so."""
    last = last_noted(report)
    said = any(row.apart for row in report.reached if row.day == last)
    free = last in painless_days(report) and not said
    return " On the last noted day there was none." if free and report.pain.worst else ""


def _beside(told: Compared, pain: str, then: str) -> str:
    """The difference, and what stands against it or may be said of it."""
    if told.verdict == "as-before":
        return f"{pain}, as in {then}{_but(told)}"
    points, percent = told.change.points, told.change.percent
    share = f" ({_percent(-percent, told)} %)" if points < 0 and percent is not None else ""
    way = "lower" if points < 0 else "higher"
    head = f"{pain}, which is {abs(points):.1f}{share} {way} than in {then}"
    if "less-far" in told.against:
        return f"{head}; but it reached less far down, so that is not worse"
    if told.against:
        return f"{head}; but {listed(list(_against(told)))}, so that is no improvement"
    verdict = VERDICTS[told.verdict].format(way="better" if points < 0 else "worse")
    return f"{head}{_but(told) or f': {verdict}'}"


def _percent(fall: float, told: Compared) -> str:
    """Whole percents; a decimal where whole ones would say that a change mattered that did not."""
    almost = fall < PERCENT and round(fall) >= PERCENT and not told.change.large
    return f"{min(fall, ALMOST):.1f}" if almost else f"{fall:.0f}"


def _against(told: Compared) -> Iterator[str]:
    """What stands against an improvement, by name."""
    if "further" in told.against:
        yield _further(told)
    if told.new:
        yield f"{listed(_words(told.new))} {_be(told.new)} new"
    if more := [word for word in told.apart if word not in told.new]:
        yield _more_often(more)


def _further(told: Compared) -> str:
    if told.usually:
        return "it reached far down the leg more often"
    if told.new_leg:
        return f"the {told.new_leg} leg is new"
    return f"it reached further down{f' in the {listed(told.legs)} leg' if told.legs else ''}"


def _but(told: Compared) -> str:
    """That two periods noted at other times of day are not of one measure."""
    if told.times is None:
        return ""
    before, now = (f"{time}s" for time in told.times)
    return (
        f"; but before it was mostly noted in the {before}, now in the {now}, which is not the same measure"
    )


def alone(told: Alone, report: Report) -> str:
    """The pain of these days, which there is nothing to compare with."""
    pain = f"Pain was on average {told.mean:.1f} on {several(told.days, 'day')}"
    if not told.before:
        then = ""
    elif report.previous and report.previous.noted:
        then = f"; in {before(report)} no pain was given a number"
    else:
        then = f"; there are no notes of {before(report)}"
    return f"{pain}{then}.{_none_at_last(report)}"


def within(told: Within, report: Report) -> str:
    """The first week against the last."""
    first, last = told.first, told.last
    weeks = [span(week.first, week.last, report) for week in (first, last)]
    assert first.mean is not None
    assert last.mean is not None
    noted = next(day.day for day in report.days if day.n)
    of = (
        "in the first week" if first.first <= noted else "in the first week with four noted days",
        "in the last",
    )
    if not told.week:
        of = (f"on the first {first.days} noted days", f"on the last {last.days}")
    pain = f"{of[0]} ({weeks[0]}) {first.mean:.1f}, {of[1]} ({weeks[1]}) {last.mean:.1f}"
    if abs(last.mean - first.mean) < AS_BEFORE:
        pain = f"{of[0]} ({weeks[0]}) as {of[1]} ({weeks[1]}), {last.mean:.1f}"
    reach = [furthest(week) for week in (first, last)]
    worse = _against_less(told)
    if None in reach or (reach[0] == reach[1] and told.settled):
        return f"Pain was {pain}{worse}."
    both = "in both weeks" if told.week else "both times"
    legs = f"the {reach[0]} {both}" if reach[0] == reach[1] else f"the {reach[0]}, then the {reach[1]}"
    return f"Pain was {pain}; furthest {legs}{worse}."


def _against_less(told: Within) -> str:
    """Why less pain at last is no improvement: a leg that is new, or words apart noted more often."""
    if told.first.mean is None or told.last.mean is None or told.last.mean >= told.first.mean:
        return ""
    new = [f"the {told.new_leg} leg is new"] if told.new_leg else []
    more = [_more_often(told.apart)] if told.apart else []
    return f"; but {listed([*new, *more])}, so that is no improvement" if new or more else ""


def _more_often(words: Sequence[str]) -> str:
    return f"{listed(_words(words))} {'was' if len(words) == 1 else 'were'} noted more often"


def _words(words: Sequence[str]) -> list[str]:
    return [WORDS.get(word, word) for word in words]


def _be(words: Sequence[str]) -> str:
    return "is" if len(words) == 1 else "are"


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
        parts.append(_activities(told, activities))
    if peg is not None:
        counts = COUNTS[told.peg_counts].format(way=_way(*reversed(peg))) if told.peg_counts else ""
        parts.append(_went("PEG", peg, "0 is best") + (f", {counts}" if counts else ""))
    turned = _since_before(told, report)
    if not told.activities_count and told.peg_counts in {None, "no"}:
        parts = [_are("own activities", activities, "10 is as before"), _are("PEG", peg, "0 is best")]
        same = ", ".join(filter(None, parts))
        return f"No change that counts since {on(told.first, report)}: {same}.{turned}"
    return f"{since} {'; '.join(parts)}.{turned}"


def _since_before(told: Function, report: Report) -> str:
    """What is better or worse since the check-in before the last, and was not so since the first."""
    checkins = report.checkins
    if checkins is None or checkins.before is None or checkins.since_before is None:
        return ""
    turned = checkins.since_before.turned(told.ways)
    each = [f"{name} {'is' if name == 'PEG' else 'are'} {way}" for name, way in turned.items()]
    return f" But since {on(checkins.before.day, report)} {listed(each)}." if each else ""


def _activities(told: Function, mean: tuple[float, float]) -> str:
    """The mean where it changed beyond noise, or nothing did; else each that did, and the mean beside it."""
    against = [each for each in told.alone if (each[2] - each[1]) * (mean[1] - mean[0]) < 0]
    named = against if told.mean_counts else told.alone
    each = "; ".join(f"{visible(name)} went from {first} to {last}" for name, first, last in named)
    whole = _went("own activities", mean, "10 is as before")
    if told.mean_counts or not told.alone:
        counts = COUNTS["yes"].format(way=_way(*mean)) if told.mean_counts else COUNTS["no"]
        return f"{whole}, {counts}{f'; but {each}' if each else ''}"
    only = "each a change" if len(named) > 1 else "a change"
    all_of_them = _went("all own activities", mean, "on average")
    return f"{each} (10 is as before), {only} that counts; {all_of_them}"


def _way(first: float, last: float) -> str:
    """Which way it went, of a number of which more is better."""
    return "better" if last > first else "worse"


def _are(name: str, values: tuple[float, float] | None, scale: str) -> str:
    return "" if values is None else f"{name} {one(values[1])} ({scale})"


def _went(name: str, values: tuple[float, float], scale: str) -> str:
    first, last = map(one, values)
    went = f"stayed at {first}" if first == last else f"went from {first} to {last}"
    return f"{name} {went} ({scale})"
