"""A person's own ups and downs: how much their weeks vary without any change."""

from datetime import date
from itertools import pairwise

from qicli.core.report.pain import FEWEST_DAYS, UpsAndDowns, by_day
from qicli.core.report.readings import Readings
from qicli.core.report.statistics import mean
from qicli.core.report.weeks import WEEK, weeks
from qicli.core.when import Period, day_later

WEEKS_BEFORE = 8  # that are looked at
FEWEST_WEEKS = 5  # of them with four noted days, before anything is known of somebody's ups and downs
# After Shewhart's chart of individual values, whose limits are 2.66 mean moving ranges. With 2.2 about 4 % of
# weeks without any change lie outside, and a true fall of 2.5 points does so in half (benchmarks/truth.py).
RANGES = 2.2


def ups_and_downs(readings: Readings, first: date) -> UpsAndDowns | None:
    """Those of the eight weeks before this day; None where fewer than five of them have four noted days."""
    before = Period.ending(day_later(first, -1), WEEKS_BEFORE * WEEK)
    noted = [week for week in weeks(by_day(readings, before), ()) if week.days >= FEWEST_DAYS]
    means = [week.mean for week in noted if week.mean is not None]
    if len(means) < FEWEST_WEEKS:
        return None
    middle = mean(means)
    reach = RANGES * mean([abs(later - earlier) for earlier, later in pairwise(means)])
    return UpsAndDowns(middle, middle - reach, middle + reach, len(means))
