"""Pain now beside pain before, and function first and last: what may be said of the difference."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from qicli.core.person.checkin import MEAN_BEYOND_NOISE, compared
from qicli.core.report.before import noted_days
from qicli.core.report.by_time import TimeOfDay
from qicli.core.report.checkin import Week
from qicli.core.report.pain import FEWEST_DAYS, NOTHING, Day, is_large
from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import Alone, Compared, Function, Share, Within
from qicli.core.report.telling.reach import (
    drew_back,
    legs_further,
    only_usually_further,
    second_leg,
    went_further,
    went_less_far,
)
from qicli.core.report.telling.signs import more_apart, words_more
from qicli.core.report.weeks import NotedWeek, stretch
from qicli.core.words.vocabulary.feelings import UNFEELING

AS_BEFORE = 0.15  # points: less is no news
SAME_TIMES = 0.5  # of the days: with less in common, one period was noted at other times than the other


def pain_compared(report: Report) -> Compared | None:
    """The pain now and in the period before; None where one of them has none."""
    before = report.previous
    if before is None or before.change is None or report.pain.mean is None or before.pain.mean is None:
        return None
    against: list[str] = []
    if before.change.points < 0:
        against += ["further"] * went_further(report) + ["apart"] * more_apart(report)
    elif went_less_far(report) and not more_apart(report):
        against.append("less-far")
    days = (report.pain.days, before.pain.days)
    further, other = legs_further(report), second_leg(report)
    verdict = _verdict(report)
    apart = words_more(report) if "apart" in against else ()
    known = {each.word for row in report.reached_before for each in row.apart}
    return Compared(
        now=report.pain.mean,
        days=days[0],
        before=before.pain.mean,
        days_before=days[1],
        change=before.change,
        verdict=verdict,
        against=() if verdict in {"few", "as-before"} else tuple(against),
        usually="further" in against and only_usually_further(report),
        new_leg=other.side if other and other.side in further else None,
        legs=further,
        apart=apart,
        new=tuple(word for word in apart if word not in known),
        times=None if verdict == "few" else _other_times(report.by_time, before.by_time),
    )


def _other_times(now: Sequence[TimeOfDay], before: Sequence[TimeOfDay]) -> tuple[str, str] | None:
    """When it was mostly noted before, and now, where these have little in common.

    Not known where a period has but pains said just before or after a treatment, which have no time of day.
    """
    if not now or not before:
        return None
    here, there = _shares(now), _shares(before)
    common = sum(min(share, there.get(time, 0.0)) for time, share in here.items())
    mostly = tuple(max(shares, key=lambda time: shares[time]) for shares in (there, here))
    return (mostly[0], mostly[1]) if common < SAME_TIMES and mostly[0] != mostly[1] else None


def _shares(times: Sequence[TimeOfDay]) -> dict[str, float]:
    """The share of each time of day in all of them."""
    days = sum(each.days for each in times)
    return {each.time: each.days / days for each in times}


def pain_alone(report: Report) -> Alone | None:
    """The pain of these days by itself; None without any."""
    if report.pain.mean is None:
        return None
    return Alone(report.pain.mean, report.pain.days, report.previous is not None)


def _verdict(report: Report) -> str:
    previous = report.previous
    assert previous is not None
    assert previous.change is not None
    change = previous.change
    if min(report.pain.days, previous.pain.days) < FEWEST_DAYS:
        return "few"
    if abs(change.points) + NOTHING < AS_BEFORE:
        return "as-before"
    if not change.large:
        return "less"
    if change.matters is None:
        return "unknown"
    return "matters" if change.matters else "within"


def first_and_last(report: Report) -> Within | None:
    """The ends of a longer period: where it has no time before, or where they are far apart."""
    ends = _weeks(report) or _stretches(report)
    before = report.previous
    known = before is not None and before.pain.days >= FEWEST_DAYS
    return None if ends is None or (known and not _far_apart(ends, report)) else _in_full(ends, report)


def _in_full(ends: Within, report: Report) -> Within:
    """With what makes less pain no improvement, and whether it has drawn back since."""
    first, last = ends.first, ends.last
    other = second_leg(report)
    new = other.side if other and first.last < other.first <= last.last else None
    was, now = (_shares_apart(week, report) for week in (first, last))
    apart = tuple(word for word in UNFEELING if now[word] > was[word])
    return replace(ends, apart=apart, new_leg=new, settled=drew_back(report))


def _shares_apart(week: NotedWeek, report: Report) -> dict[str, float]:
    """On what share of its noted days each word apart from pain was said."""
    rows = [row for row in report.reached if week.first <= row.day <= week.last]
    noted = noted_days([day for day in report.days if week.first <= day.day <= week.last], rows)
    said = Counter(word for word, _ in {(apart.word, row.day) for row in rows for apart in row.apart})
    return {word: Share(said[word], len(noted)).of_all for word in UNFEELING}


def _weeks(report: Report) -> Within | None:
    """The first and the last week with enough days; none where something was noted in a later week."""
    noted = [week for week in report.weeks if week.days]
    enough = [week for week in noted if week.days >= FEWEST_DAYS]
    return Within(enough[0], enough[-1]) if len(enough) > 1 and enough[-1] == noted[-1] else None


def _stretches(report: Report) -> Within | None:
    """The first noted days and the last, as many as are enough, for whoever does not note most days."""
    noted = [day for day in report.days if day.n]
    if len(noted) < 2 * FEWEST_DAYS:
        return None
    first, last = noted[:FEWEST_DAYS], noted[-FEWEST_DAYS:]
    return Within(_stretch(first, report), _stretch(last, report), week=False)


def _stretch(days: Sequence[Day], report: Report) -> NotedWeek:
    first, last = days[0].day, days[-1].day
    return stretch(days, [row for row in report.reached if first <= row.day <= last])


def _far_apart(ends: Within, report: Report) -> bool:
    """Whether the last days differ from the first by what matters, and from the person's ups and downs."""
    first, last, own = ends.first.mean, ends.last.mean, report.ups_and_downs
    if first is None or last is None or not is_large(last, first):
        return False
    return own is None or not own.low <= last <= own.high


def function(report: Report) -> Function | None:
    """The own activities and PEG, each as first and as last answered; None where neither was twice."""
    own = _ends([week for week in report.asked if week.activities is not None])
    pegs = _ends([week for week in report.asked if week.peg is not None])
    known = [week for ends in (own, pegs) if ends for week in ends]
    if not known:
        return None
    changed = compared(own[1].answers, own[0].answers) if own else None
    change_of_peg = compared(pegs[1].answers, pegs[0].answers) if pegs else None
    return Function(
        first=min(week.day for week in known),
        last=max(week.day for week in known),
        activities=_values(own, lambda week: week.activities),
        activities_count=bool(changed and changed.activities_count),
        peg=_values(pegs, lambda week: week.peg),
        peg_counts=change_of_peg.peg_counts if change_of_peg else None,
        ways={
            "PEG": change_of_peg.ways["PEG"] if change_of_peg else 0,
            "own activities": changed.ways["own activities"] if changed else 0,
        },
        mean_counts=bool(changed and abs(changed.activities or 0) >= MEAN_BEYOND_NOISE),
        alone=_alone(own, changed.beyond_noise) if own and changed else (),
    )


def _ends(weeks: Sequence[Week]) -> tuple[Week, Week] | None:
    return (weeks[0], weeks[-1]) if len(weeks) > 1 else None


def _values(
    ends: tuple[Week, Week] | None, value: Callable[[Week], float | None]
) -> tuple[float, float] | None:
    return (value(ends[0]) or 0.0, value(ends[1]) or 0.0) if ends else None


def _alone(ends: tuple[Week, Week], names: Iterable[str]) -> tuple[tuple[str, int, int], ...]:
    """The activities of these names, each with its first value and its last."""
    first, last = ({each.name: each.score or 0 for each in week.answers.activities} for week in ends)
    return tuple((name, first[name], last[name]) for name in names)
