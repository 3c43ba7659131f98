"""Every mention of time in a sentence: moments, stretches, what is to come; and when a moment was."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from qicli.core.words.moments.instants import LocalTime

Kind = Literal["moment", "now", "span", "future"]


class Mention(Struct, frozen=True):
    """A mention of time. Whatever words it covers are no pain, and neither worse nor better with anything.

    Attributes:
        first, end: its words; `end` is the first word behind them.
        text: as `--at` takes it, where it is a moment.
        kind: a `moment` or day of the past; `now`; a `span`, which is a stretch, a count, a comparison or a
            beginning, but not when it was felt; the `future`.
    """

    first: int
    end: int
    text: str
    kind: Kind


class Unclear(Struct, frozen=True):
    """Why a mention is no one moment of the past.

    Attributes:
        reason: in one sentence.
        choices: the moments that it could be, as `--at` takes them; none where it can be none.
    """

    reason: str
    choices: tuple[str, ...] = ()


# Without one of these, or a word such as 3am, 14:30 or 24.11., nothing is said of time.
SIGNALS = set(
    """
    ago half quarter yesterday yesterdays today tonight tomorrow now still currently presently
    nowadays recently lately atm
    noon midday midnight lunchtime lunch breakfast overnight morning mornings afternoon evening
    night nights nightly daily hourly weekly monthly am pm a.m. p.m. oclock o'clock past moment
    present minute minutes min mins hour hours h hr hrs day days week weeks wk wks fortnight month
    months year years weekend weekends weekdays ages while since until till til last next later
    coming monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec session visit appointment treatment clock
    """.split()  # noqa: SIM905 - a word a line would be a hundred lines
)


def moments_in(words: Sequence[str]) -> list[Mention]:
    """Every mention of time, wherever it stands, in order; where several begin at a word, the longest.

    `words` are in small letters and without apostrophes; commas and full stops are words of their own, a date
    such as 24.11. or a clock such as 14:30 is one word.
    """
    if not any(word in SIGNALS or (word[:1].isdigit() and not word.isdigit()) for word in words):
        return []
    from qicli.core.words.moments.mentioned import mentioned  # noqa: PLC0415 - most entries say nothing of time

    return [Mention(first, end, " ".join(words[first:end]), kind) for first, end, kind in mentioned(words)]


def moment_of(mention: Mention, calendar: "LocalTime") -> datetime | Unclear:
    """When that was; now for a mention of now. What can be meant two ways is not decided here."""
    from qicli.core.words.moments.mentioned import resolved  # noqa: PLC0415 - the same

    if mention.kind == "now":
        return calendar.now()
    if mention.kind != "moment":
        why = "has not come yet" if mention.kind == "future" else "is no moment"
        return Unclear(f'"{mention.text}" {why}')
    found = resolved(mention.text, calendar)
    return found if isinstance(found, datetime) else Unclear(*found)
