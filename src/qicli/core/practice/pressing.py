"""Which key presses count: a key held down is one press, however its repeats come."""

import unicodedata
from enum import StrEnum

from msgspec import Struct

SILENCE = 700  # ms in which a key was not heard before it counts anew; repeats begin after 250 to 660
APART = 334  # ms between two steps of a key that may be held down: at most three a second
SOONEST_REPEAT = 200  # ms: few keyboards repeat earlier; what comes sooner was likely pressed a second time
SAME_READ = 4  # ms: nobody presses twice within it; repeats that had to wait arrive so
FLOW = 200  # ms: repeats follow one another faster than this

ONCE = frozenset({"e", "n", "right", "b", "left"})  # what they do cannot be taken back by pressing again
STEADY = frozenset({"+", "=", "up", "-", "down"})
TURNING = frozenset({"space", "enter", "m", "?"})  # the next press takes back what the last one did


class Verdict(StrEnum):
    """What is to be done with a key that was heard."""

    COUNTS = "counts"
    REPEATS = "repeats"  # it is held down
    UNSURE = "unsure"  # a second press, unless the same key follows within `FLOW`


class Heard(Struct, frozen=True):
    """When a key was heard last and when it counted last (ms), and whether it is held down.

    `counted` lies ahead where a quick second press took what a steady key has to spare.
    """

    last: int
    counted: int
    held: bool = False


def judged(key: str, now: int, before: Heard | None) -> tuple[Verdict, Heard]:
    """Whether this key, heard at `now` (ms), counts after what was heard of it `before`."""
    if before is None or now - before.last >= SILENCE or key not in ONCE | STEADY | TURNING:
        return Verdict.COUNTS, Heard(now, now)
    if key in ONCE:
        return Verdict.REPEATS, Heard(now, before.counted)
    single, apart = not before.held and before.last == before.counted, now - before.last
    if key in STEADY and now - before.counted >= APART:
        return Verdict.COUNTS, Heard(now, now, held=True)
    if single and key in STEADY and SAME_READ <= apart < SOONEST_REPEAT:
        return Verdict.COUNTS, pressed_again(key, Heard(now, before.counted))
    if single and apart >= SAME_READ:
        return Verdict.UNSURE, Heard(now, before.counted)
    return Verdict.REPEATS, Heard(now, before.counted, held=True)


def pressed_again(key: str, heard: Heard) -> Heard:
    """What is known of a key once its second press has counted; a steady one then has none to spare."""
    return Heard(heard.last, heard.counted + APART if key in STEADY else heard.last)


def of_another_alphabet(key: str) -> bool:
    """Whether this key is a letter that no Latin keyboard has, such as a Cyrillic one."""
    return len(key) == 1 and key.isalpha() and not unicodedata.name(key, "").startswith("LATIN ")
