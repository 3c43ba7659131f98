"""Months to look at: the three of the demo, one of nobody, one of three days, and the hardest there is."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import count

from qicli.core.entry import (
    Activity,
    Answers,
    Checkin,
    Flag,
    Known,
    Medicine,
    Peg,
    Reading,
    Session,
    Site,
    Symptom,
)
from qicli.core.ledger import standing
from qicli.core.report.demo.person import entries_of
from qicli.core.report.summary import Report, summarise
from qicli.core.when import Period

LAST = date(2026, 11, 21)
DAYS = 30
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]></style></svg><svg onload=alert(1)>",
    '#eval("1") #panic() $x$ *b* \\u{1F4A9} @here',
    "\x1b[31mred\x07 \u202egnidaer",
    "https://example.com/?a=1&b=2",
)


def reported(entries: Iterable[Known], last: date = LAST, days: int = DAYS) -> Report:
    """The report on the days up to the last one, beside as many before."""
    period = Period.ending(last, days)
    newest_first = sorted(entries, key=lambda entry: entry.logged, reverse=True)
    return summarise(standing(newest_first), period, previous=period.before())


@cache
def month_of(story: str) -> Report:
    """A month of one of the three."""
    return reported(entries_of(story, LAST))


def empty() -> Report:
    """A month in which nothing was noted."""
    return reported(())


def three_days() -> Report:
    """Somebody who began the day before yesterday."""
    return reported(_three_days())


@cache
def hardest() -> Report:
    """Both legs, urgent words, every script, hostile names, sixty treatments."""
    return reported((*entries_of("worsening", LAST), *_hard()))


ALL: dict[str, Callable[[], Report]] = {
    "recovering": lambda: month_of("recovering"),
    "flat": lambda: month_of("flat"),
    "worsening": lambda: month_of("worsening"),
    "empty": empty,
    "three-days": three_days,
    "hardest": hardest,
}

_NUMBERS = count(1)


def _head(before: int, hour: int = 12, minute: int = 0) -> dict[str, object]:
    moment = datetime.combine(LAST - timedelta(days=before), time(hour, minute), UTC)
    return {"id": f"{next(_NUMBERS):012x}", "logged": moment, "at": moment}


def _three_days() -> Iterable[Known]:
    yield Symptom(**_head(2), pain=6, sites=(Site("calf", "left"),), qualities=("burning",))  # type: ignore[arg-type]
    yield Symptom(**_head(1), pain=5, sites=(Site("thigh", "left"),), worse_with=("sitting",))  # type: ignore[arg-type]
    yield Session(
        **_head(0),  # type: ignore[arg-type]
        routine="spinal-wave",
        seconds=350,
        planned=350,
        finished=True,
        breaths=35,
        before=Reading(5),
        after=Reading(4),
    )


def _hard() -> Iterable[Known]:
    for before in range(0, DAYS, 3):
        yield Symptom(
            **_head(before, 13),  # type: ignore[arg-type]
            pain=4,
            sites=(Site("buttock", "right"),),
            qualities=("numb",) if before < 9 else ("aching", HOSTILE[0]),
        )
    words = "numb both legs"
    flag = Flag("emergency", words, "both-legs")
    yield Symptom(**_head(3, 14), pain=7, note=words, flags=(flag,))  # type: ignore[arg-type]
    yield from _remedies()
    answers = Answers(
        peg=Peg(7, 6, 6),
        activities=tuple(
            Activity(name, 4)
            for name in (
                "遛狗 🐕",
                "picking up my son without thinking about it",
                HOSTILE[1],
                "العمل في الحديقة",
                "Gärtnern",
            )
        ),
        sitting=15,
        standing=10,
        walking=10,
        sleep=5.8,
        woken=4,
        confidence=3,
        supported=6,
    )
    before_that = Answers(peg=Peg(3, 4, 3), activities=(Activity("遛狗 🐕", 8),), sitting=35, sleep=6.8)
    yield Checkin(**_head(1, 21), answers=answers, baseline=before_that, since=LAST - timedelta(days=60))  # type: ignore[arg-type]


def _remedies() -> Iterable[Known]:
    names = (
        "acupuncture",
        "physiotherapy",
        "拔罐",
        "تدليك",
        HOSTILE[2],
        "massage with a very long name indeed",
    )
    for number in range(60):
        yield Symptom(
            **_head(number % DAYS, 15, number // DAYS),  # type: ignore[arg-type]
            treatments=(names[number % len(names)],),
            before=Reading(6),
            after=Reading(5),
        )
    for before, name in enumerate(("ibuprofen", HOSTILE[3], "布洛芬", "slow-release something forte")):
        yield Symptom(**_head(before, 16), medicines=(Medicine(name, "2 × 400 mg"),))  # type: ignore[arg-type]
