"""What was put forward on which days: what is not followed gives way too."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from qicli.core.today.theirs import MOST_RUNNING


class Shown(NamedTuple):
    """A routine that was suggested on a day, whether or not anybody followed it."""

    day: date
    routine: str


def met(latest: Mapping[str, date], shown: Iterable[Shown], today: date, since: date) -> dict[str, date]:
    """The last day on which each routine was practised, or put forward between `since` and this day.

    What was put forward today still stands: asked twice, the answer is the same.
    """
    days = dict(latest)
    for each in shown:
        if since <= each.day < today:
            days[each.routine] = max(each.day, days.get(each.routine, each.day))
    return days


def kept(shown: Iterable[Shown], today: date) -> list[Shown]:
    """As much of it as tells what comes next: the days that make a run, and before them each one's last."""
    found = sorted({each for each in shown if each.day <= today})
    running = today - timedelta(days=MOST_RUNNING)
    last = {each.routine: each for each in found if each.day < running}
    return [*sorted(last.values()), *(each for each in found if each.day >= running)]
