"""How long each page of a text stands: as long as its words take, and longer where there is more time."""

from collections.abc import Sequence
from itertools import accumulate

from qicli.core.practice.unfolding import spoken
from qicli.views.practice.wrapping import Lines


def page_at(pages: Sequence[Lines], gone: int, whole: int) -> int:
    """Which page stands once `gone` of the `whole` time (ms) is over, each in proportion to its words."""
    takes = [max(1, spoken(*page)) for page in pages]
    ends = accumulate(takes)
    share = gone * sum(takes)
    return next((nth for nth, end in enumerate(ends) if share < end * whole), len(pages) - 1)


def page_of_breath(pages: Sequence[Lines], breath: int, cycle: int, breaths: int) -> int:
    """Which page stands in the breath of this number, from 1: each for as many as its words take.

    A breath lasts `cycle` ms. Where there are too few `breaths` for that each page has one.
    """
    stands = [max(1, -(-spoken(*page) // max(1, cycle))) for page in pages]
    if sum(stands) > breaths:
        return (breath - 1) % len(pages)
    turn = (breath - 1) % sum(stands)
    return next(nth for nth, end in enumerate(accumulate(stands)) if turn < end)
