"""The last check-in in a report: now, before, and at first; what counts as a change, and what does not.

What was not asked in the last one stands as it was said when it last was, with that day.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from qicli.core.person.checkin import MEAN_BEYOND_NOISE, PEG_ITEMS, SHAPES, WAYS, Compared
from qicli.core.report.checkin import CheckinReport, Week
from qicli.core.rows import rows
from qicli.core.text import visible
from qicli.views.report.writing import one, short_day
from qicli.views.styled import Styled

COUNTS = {
    "no": "no change that counts (about 1 to 1.75)",
    "perhaps": "about as much as counts (1 to 1.75)",
    "yes": "a change that counts (from 1.75)",
}

Show = Callable[[Week], str]


IN_SHORT = {
    "no": "no change that counts",
    "perhaps": "{way}, about as much as counts",
    "yes": "{way}, which counts",
}
TWO_ROWS = 155  # letters, at 80 columns
EACH = ("first", "before", "now")  # in the order in which they are told


def checkin_in_short(report: CheckinReport, asked: Sequence[Week], width: int) -> Iterator[str]:
    """The last check-in in a line of two rows: PEG, the own activities, and of the rest what changed.

    What it did not ask follows from the other check-ins, all of which are `asked`, the oldest first.
    """
    weeks = dict(zip(EACH, (report.first, report.before, report.last), strict=True))
    if report.before and report.first and report.before.day == report.first.day:
        del weeks["before"]
    known = {name: week for name, week in weeks.items() if week is not None}
    room = max(TWO_ROWS, 2 * width - 5)
    for against in (True, False):
        said = list(_weighty(report, tuple(known.values()), against=against))
        line = f"{_days(known.values())}: {'; '.join(said)}"
        if len(line) <= room:
            break
    for name, shape in SHAPES.items():
        told = _changed(name, shape, tuple(known.values()))
        if told and len(line) + len(told) + 2 <= room:
            line += f"{'; ' if said else ''}{told}"
            said.append(told)
    if said:
        yield f"{line}."
    if earlier := list(_said_earlier(report, asked)):
        yield f"Not asked then, and as last said: {'; '.join(earlier)}."


def _days(weeks: Iterable[Week]) -> str:
    """Of which check-ins the numbers are, in their order."""
    first, *others = (short_day(week.day) for week in weeks)
    return f"Check-ins {', '.join([first, *others])}" if others else f"Check-in on {first}"


def _said_earlier(report: CheckinReport, asked: Sequence[Week]) -> Iterator[str]:
    """What the last check-in did not ask, as it was said last, with its day."""
    for name, show in {"PEG": _mean_of_peg, "own activities": _mean_of_activities, **_SHOWN}.items():
        week = latest(report.last, asked, show)
        if week is not None and week is not report.last:
            yield f"{name} {show(week)} on {short_day(week.day)}"


def latest(last: Week, asked: Sequence[Week], known: Callable[[Week], object]) -> Week | None:
    """The check-in that has this, from the last one back; None where none has."""
    return next((week for week in (last, *reversed(asked)) if known(week) not in {None, ""}), None)


def _weighty(report: CheckinReport, weeks: tuple[Week, ...], *, against: bool) -> Iterator[str]:
    """PEG and the own activities, each with whether its change counts, and, of three, against which."""
    since = report.since_first or report.since_before
    since_the_first = "since the first " if against and len(weeks) > 2 and report.since_first else ""
    last = report.last
    if last.peg is not None:
        held = since_the_first if since and since.peg_counts != "no" else ""
        counts = f", {held}{_peg_in_short(since)}" if since and since.peg_counts else ""
        turned = _turned(report, "PEG")
        yield f"PEG {_each(week.peg for week in weeks)} (0 is best){counts}{turned}"
    else:
        asked = {item: [getattr(week.answers.peg, item) for week in weeks] for item in PEG_ITEMS}
        yield from (f"PEG, {item}: {_each(said)}" for item, said in asked.items() if said[-1] is not None)
    if last.activities is not None:
        counts = _beyond_noise(since, since_the_first) if since and since.activities is not None else ""
        turned = _turned(report, "own activities")
        yield f"own activities {_each(week.activities for week in weeks)} (10 is as before){counts}{turned}"


def _turned(report: CheckinReport, name: str) -> str:
    """Where it went another way since the one before than since the first: which, and that one's day."""
    if name not in report.turned or report.before is None:
        return ""
    return f", but since {short_day(report.before.day)} {report.turned[name]}"


def _beyond_noise(since: Compared, since_the_first: str) -> str:
    """Whether the own activities changed by as much as counts, and which way."""
    if not since.activities_count:
        return f", {IN_SHORT['no']}"
    way = since.ways["own activities"]
    if not way:  # some better, some worse
        return f", {since_the_first}each by itself a change that counts"
    return f", {since_the_first}{WAYS[way]}, which counts"


def _peg_in_short(since: Compared) -> str:
    """Whether it counts, and if so which way it went."""
    assert since.peg_counts is not None
    return IN_SHORT[since.peg_counts].format(way=WAYS.get(since.ways["PEG"]))


def _changed(name: str, shape: str, weeks: tuple[Week, ...]) -> str:
    """One of the other answers; nothing where it is as it was, or is not said now."""
    values = [getattr(week.answers, name) for week in weeks]
    if values[-1] is None or len(set(values)) == 1 < len(values):
        return ""
    unit = shape.partition("}")[2].strip()
    return f"{visible(name)} {_each(values)} {unit}".rstrip()


def _each(values: Iterable[float | None]) -> str:
    """`3, 5.3, 6.7`; a dash where it was not said."""
    return ", ".join(map(one, values))


def checkin_lines(report: CheckinReport, asked: Sequence[Week], width: int) -> Iterator[Styled]:
    """The last check-in, and what others said of what it did not ask, folded to this width."""
    for line in _lines(report, asked):
        indent = len(line) - len(line.lstrip()) + 2
        yield from (Styled(row) for row in rows(line, width, indent))


def _lines(report: CheckinReport, asked: Sequence[Week]) -> Iterator[str]:
    """The last check-in with what counts, then everything else that was answered."""
    last = report.last
    more = f", the last of {report.n}" if report.n > 1 else ""
    yield f"Check-in on the week to {last.day:%a} {last.day.day} {last.day:%b %Y}{more}"
    if last.peg is None:
        items = {f"PEG, {item}": _item(item) for item in PEG_ITEMS}
        yield from _rows(report, (), items)
    yield from _rows(report, asked, {"PEG (lower is better)": _mean_of_peg})
    if last.peg is not None:
        yield from _since(report, "PEG", _peg)
    if rated := latest(last, asked, _mean_of_activities):
        yield _row(report, "own activities (10 is as before)", _mean_of_activities, rated)
        if rated is last:
            yield from _since(report, "own activities", _activities)
        names = [each.name for each in rated.answers.activities]
        yield from (f"  {row}" for row in _rows(report, asked, {name: _own(name) for name in names}))
    yield from _rows(report, asked, _SHOWN)


def _rows(report: CheckinReport, asked: Sequence[Week], shows: dict[str, Show]) -> Iterator[str]:
    """A row for each value that the last check-in has, or that was said before it."""
    for name, show in shows.items():
        if week := latest(report.last, asked, show):
            yield _row(report, name, show, week)


def _row(report: CheckinReport, name: str, show: Show, now: Week) -> str:
    """One value with what it was before and at first, where that was said; its day, if not of the last."""
    others = {"before": report.before, "at first": report.first}
    if report.before and report.first and report.before.day == report.first.day:
        del others["before"]
    said = [show(now) + ("" if now is report.last else f" on {short_day(now.day)}")]
    said += [
        f"{when} {shown}"
        for when, week in others.items()
        if week and week.day < now.day and (shown := show(week))
    ]
    return f"  {visible(name)}: {' · '.join(said)}"


def _item(name: str) -> Show:
    return lambda week: _said(getattr(week.answers.peg, name))


def _own(name: str) -> Show:
    return lambda week: _said({each.name: each.score for each in week.answers.activities}.get(name))


def _shown(name: str, shape: str) -> Show:
    return lambda week: _said(getattr(week.answers, name), shape)


def _said(value: float | None, shape: str = "{}") -> str:
    return "" if value is None else shape.format(value)


def _mean(value: float | None) -> str:
    return _said(value, "{:.1f}")


def _mean_of_peg(week: Week) -> str:
    return _mean(week.peg)


def _mean_of_activities(week: Week) -> str:
    return _mean(week.activities)


_SHOWN = {name: _shown(name, shape) for name, shape in SHAPES.items()}


def _since(report: CheckinReport, name: str, tell: Callable[[Compared], str]) -> Iterator[str]:
    """The change since the first check-in; since the one before where that tells none, or it turned."""
    for when, since in (("the first", report.since_first), ("the one before", report.since_before)):
        told = tell(since) if since else ""
        if told:
            points, words = told.split(maxsplit=1)
            yield f"    {points} since {when}: {words}"
            if name not in report.turned:
                return


def _peg(since: Compared) -> str:
    if since.peg is None or since.peg_counts is None:
        return ""
    return f"{since.peg:+.1f} {COUNTS[since.peg_counts]}"


def _activities(since: Compared) -> str:
    if since.activities is None:
        return ""
    if not since.activities_count:
        words = "no change that counts (2, or 3 in one)"
    elif abs(since.activities) >= MEAN_BEYOND_NOISE:
        words = "a change that counts (from 2)"
    else:
        words = f"a change that counts in {visible(', '.join(since.beyond_noise))} (from 3)"
    return f"{since.activities:+.1f} {words}"
