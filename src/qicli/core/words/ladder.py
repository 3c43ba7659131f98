"""The ladder of a leg, from the back to the foot: how far down symptoms reach, as numbers of its rungs."""

from collections.abc import Iterable

from qicli.core.entry import Site
from qicli.core.words.vocabulary.places import LADDER, TWO_OF


def furthest(sites: Iterable[Site]) -> int | None:
    """The rung furthest down among these places; None where none of them is on the ladder.

    A place rated 0 is no rung: there is nothing there.
    """
    hurting = (site for site in sites if site.site in LADDER and site.pain != 0)
    return max((LADDER.index(site.site) for site in hurting), default=None)


def middle(rungs: Iterable[int]) -> int | None:
    """The lower median of the days' furthest points: a rung that was really reached; None without any."""
    ordered = sorted(rungs)
    return ordered[(len(ordered) - 1) // 2] if ordered else None


def called(site: str, side: str | None) -> str:
    """A place by its name, of which both sides are two: `both legs`, `left calf`, `back`."""
    name = TWO_OF.get(site, site) if side == "both" else site
    return f"{side} {name}" if side else name
