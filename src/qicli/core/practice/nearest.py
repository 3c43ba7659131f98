"""What comes nearest to a routine that somebody cannot have."""

import re
from collections.abc import Iterable

from qicli.core.practice.routine import Routine

OFFERED = 2  # beside the one that is for everybody
EVERYBODY = "easy-breathing"


def nearest(routine: Routine, others: Iterable[Routine]) -> list[str]:
    """The names of those to offer instead, the nearest first, and last the one that is for everybody.

    Nearest is what the routine itself names in a caution, then what has most of the same focus; of the same
    nearness the seated one. Where nothing is near, what there is, by name.
    """
    there = {other.slug: other for other in others if other.slug != routine.slug}
    named = {word for caution in routine.cautions for word in re.findall(r"[a-z]+(?:-[a-z]+)*", caution)}

    def nearness(slug: str) -> tuple[bool, int]:
        return slug in named, len(set(routine.focus) & set(there[slug].focus))

    def place(slug: str) -> tuple[bool, int, bool, str]:
        is_named, shared = nearness(slug)
        return not is_named, -shared, there[slug].posture != "seated", slug

    ordered = sorted(there, key=place)
    near = [slug for slug in ordered if any(nearness(slug))][:OFFERED]
    if EVERYBODY in there:
        return list(dict.fromkeys([*near, EVERYBODY]))
    return near or ordered[: OFFERED + 1]
