"""The report against a second reckoning, written from what is promised, over journals made by chance."""

from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from random import Random
from typing import NamedTuple

import pytest

from fakes import EVENING
from qicli.core.entry import Reading, Session, Site, Symptom
from qicli.core.ledger import Standing
from qicli.core.report.summary import Report, summarise
from qicli.core.report.telling.facts import BackOnly, Compared, NewSigns, SecondLeg
from qicli.core.report.telling.order import facts
from qicli.core.when import Period

RUNGS = ["back", "buttock", "thigh", "knee", "calf", "foot"]
ELSEWHERE = ["hip", "leg", "neck", "groin"]
WORDS = ["numb", "tingling", "weak", "giving-way", "burning"]
APART = set(WORDS[:4])
LAST = EVENING.date()


class Said(NamedTuple):
    """One entry as a person would write it: day, pain, places (name, side, own pain), words, what it is."""

    day: date
    pain: int | None
    places: tuple[tuple[str, str | None, int | None], ...]
    words: tuple[str, ...]
    practice: bool


def journal(chance: Random) -> list[Said]:
    """Some weeks of somebody, now and then with nothing."""
    back_for = chance.choice([0, 0, 6])  # days at the end with the back alone
    usual, legs = chance.randint(1, 8), chance.choice([("left",), ("left", "right"), ("left", None), (None,)])
    told = []
    for ago in range(chance.choice([20, 70])):
        for _ in range(chance.choice([0, 1, 1, 2])):
            pain = chance.choice([None, 0, *[min(10, max(0, usual + chance.randint(-2, 2)))] * 8])
            places = tuple(
                (
                    chance.choice([*RUNGS, *RUNGS, *ELSEWHERE]),
                    chance.choice([*legs, *legs, None, "both", "middle"])
                    if chance.random() < 0.3
                    else legs[0],
                    chance.choice([None, None, None, 0, 5]),
                )
                for _ in range(chance.choice([0, 1, 1, 2]))
            )
            places = (("back", None, None),) if ago < back_for else places
            words = tuple(chance.sample(WORDS, chance.choice([0, 0, 0, 0, 1, 2])))
            told.append(Said(LAST - timedelta(days=ago), pain, places, words, chance.random() < 0.2))
    return told


def entries(told: list[Said]) -> list[Standing]:
    """The same as the program keeps it."""
    kept: list[Standing] = []
    for number, said in enumerate(told):
        at = EVENING - timedelta(days=(LAST - said.day).days)
        sites = tuple(Site(name, side, pain) for name, side, pain in said.places)  # type: ignore[arg-type] # any side
        if said.practice:
            kept.append(
                Session(
                    id=str(number), logged=at, at=at, routine="wave", seconds=300, planned=300, finished=True,
                    before=Reading(said.pain, sites),
                )
            )  # fmt: skip
        else:
            kept.append(
                Symptom(id=str(number), logged=at, at=at, pain=said.pain, sites=sites, qualities=said.words)
            )
    return kept


def sides_of(side: str | None) -> list[str | None]:
    """Both is each, the middle is none."""
    return ["left", "right"] if side == "both" else [side if side in {"left", "right"} else None]


def hurts(said: Said) -> list[tuple[str, str | None]]:
    """The places that hurt, each with each of its sides."""
    if said.pain == 0:
        return []
    numb_alone = (
        said.pain is None and not said.practice and bool(said.words) and {*said.words} <= APART
    )  # says not that it hurts
    return [
        (name, side)
        for name, where, pain in said.places
        if (pain if numb_alone else pain != 0)
        for side in sides_of(where)
    ]


def furthest(told: list[Said]) -> dict[tuple[date, str | None], str]:
    """The furthest point of each day and side."""
    found: dict[tuple[date, str | None], str] = {}
    for said in told:
        for name, side in hurts(said):
            if name in RUNGS:
                known = found.get((said.day, side), "back")
                found[said.day, side] = max(known, name, key=RUNGS.index)
    return found


def noted(told: list[Said]) -> set[date]:
    """Days with a pain, a place of leg or back that hurts, or a word apart."""
    leg = {*RUNGS, "hip", "leg", "groin"}
    return {
        said.day
        for said in told
        if said.pain is not None
        or any(name in leg for name, _ in hurts(said))
        or (not said.practice and APART & set(said.words))
    }


def means(told: list[Said]) -> dict[date, Fraction]:
    """The mean of each day that has a pain."""
    readings = defaultdict(list)
    for said in told:
        if said.pain is not None:
            readings[said.day].append(said.pain)
    return {day: Fraction(sum(all_), len(all_)) for day, all_ in readings.items()}


def mean_over(told: list[Said], first: date, last: date) -> tuple[Fraction | None, int]:
    """The mean of the days' means, and how many days there are."""
    here = [mean for day, mean in means(told).items() if first <= day <= last]
    return (sum(here, Fraction()) / len(here), len(here)) if here else (None, 0)


def verdict(told: list[Said], first: date, days: int) -> str | None:
    """What may be said of the pain of these days beside as many before."""
    last = first + timedelta(days=days - 1)
    (now, n), (then, m) = (
        mean_over(told, first, last),
        mean_over(told, first - timedelta(days=days), first - timedelta(days=1)),
    )
    if now is None or then is None:
        return None
    step = abs(now - then)
    if min(n, m) < 4 or step < Fraction(15, 100):
        return "few" if min(n, m) < 4 else "as-before"
    if not (step >= 2 or (step >= 1 and step >= Fraction(3, 10) * max(now, then))):
        return "less"
    return "matters" if days >= 28 else of_a_week(told, first, now)


def of_a_week(told: list[Said], first: date, now: Fraction) -> str:
    """Whether it lies outside the ups and downs of the eight weeks before."""
    weeks = [
        mean_over(told, first - timedelta(days=7 * k), first - timedelta(days=7 * k - 6))
        for k in range(8, 0, -1)
    ]
    known = [mean for mean, noted_days in weeks if mean is not None and noted_days >= 4]
    if len(known) < 5:
        return "unknown"
    middle = sum(known, Fraction()) / len(known)
    moved = sum((abs(b - a) for a, b in pairwise(known)), Fraction()) / (len(known) - 1)
    return "matters" if abs(now - middle) > Fraction(22, 10) * moved else "within"


def reports() -> list[tuple[list[Said], Report]]:
    """Journals by chance, each with its week, and its month."""
    chance = Random(20261121)  # noqa: S311 - chance that comes out the same each time
    found = []
    for _ in range(150):
        told = journal(chance)
        for days in (7, 30):
            period = Period.ending(LAST, days)
            found.append((told, summarise(entries(told), period, previous=period.before())))
    return found


MADE = reports()


def here(told: list[Said], report: Report) -> list[Said]:
    """What was said in the period."""
    return [said for said in told if said.day in report.period]


def test_the_furthest_point_of_each_day() -> None:
    """By side; the back alone is none beside a place further down."""
    for told, report in MADE:
        expected = furthest(here(told, report))
        deepest = {
            day: max((r for (d, _), r in expected.items() if d == day), key=RUNGS.index)
            for day, _ in expected
        }
        wanted = {
            (day, side): rung
            for (day, side), rung in expected.items()
            if not (side is None and rung == "back" and deepest[day] != "back")
        }
        assert {(row.day, row.side): row.rung for row in report.reached if row.rung} == wanted


def test_noted_days() -> None:
    """Now, and before."""
    for told, report in MADE:
        assert report.noted == len(noted(here(told, report)))
        assert report.previous is not None
        before = [said for said in told if report.previous.first <= said.day <= report.previous.last]
        assert report.previous.noted == len(noted(before))


def test_what_is_said_of_the_pain() -> None:
    """The mean, the step and the verdict."""
    seen = set()
    for told, report in MADE:
        compared = next((fact for fact in facts(report) if isinstance(fact, Compared)), None)
        expected = verdict(told, report.period.first, len(report.days))
        assert (compared and compared.verdict) == expected
        seen.add(expected)
        if compared is not None:
            now, _ = mean_over(told, report.period.first, report.period.last)
            assert now is not None
            assert compared.now == pytest.approx(float(now))
    assert seen >= {"few", "as-before", "less", "unknown", "within", "matters"}


def test_no_improvement() -> None:
    """A lower number is none where it reached further down on either side, or more days had a word apart."""
    against = 0
    for told, report in MADE:
        compared = next((fact for fact in facts(report) if isinstance(fact, Compared)), None)
        if compared is None or compared.change.points >= 0 or compared.verdict in {"few", "as-before"}:
            continue
        assert report.previous is not None
        before = [said for said in told if report.previous.first <= said.day <= report.previous.last]
        now, then = furthest(here(told, report)), furthest(before)
        deepest = [max((RUNGS.index(rung) for rung in each.values()), default=-1) for each in (now, then)]
        shares = [
            Fraction(
                len({said.day for said in each if not said.practice and APART & set(said.words)}),
                len(noted(each)),
            )
            for each in (here(told, report), before)
        ]
        if then and deepest[0] > deepest[1]:
            assert "further" in compared.against
        if shares[0] > shares[1]:
            assert "apart" in compared.against
        against += bool(compared.against)
    assert against


def test_what_is_new() -> None:
    """Nothing that was said of its place and side in the weeks before is called new; nothing is left out."""
    called = 0
    for told, report in MADE:
        first = min(
            report.period.first - timedelta(days=28), report.period.first - timedelta(days=len(report.days))
        )
        earlier = [said for said in told if first <= said.day < report.period.first]
        news = next((fact for fact in facts(report) if isinstance(fact, NewSigns)), None)
        for sign in news.signs if news else ():
            called += 1
            for said in earlier:
                if sign.word in said.words and not said.practice and len(said.places) == 1:
                    ((name, side, _),) = said.places
                    assert not (name in sign.place and sign.side in sides_of(side)), (sign, said)
        ever = {word for said in earlier for word in said.words if not said.practice}
        if len(noted(earlier)) >= 4 and len(report.days) == 7:
            new = {
                word for said in here(told, report) for word in said.words if not said.practice
            } & APART - ever
            assert new <= {sign.word for sign in (news.signs if news else ())}
    assert called


def test_the_other_leg_and_the_back_alone() -> None:
    """Never a leg that was named before; never the back alone where a leg was named in its days."""
    seen = set()
    for told, report in MADE:
        for fact in facts(report):
            if isinstance(fact, SecondLeg):
                first = min(
                    report.period.first - timedelta(days=28),
                    report.period.first - timedelta(days=len(report.days)),
                )
                earlier = [said for said in told if first <= said.day < fact.first]
                assert not any(
                    rung != "back" and side == fact.side for (_, side), rung in furthest(earlier).items()
                )
                assert any(side not in {None, fact.side} for said in earlier for _, side in hurts(said))
            elif isinstance(fact, BackOnly):
                last = sorted(noted(here(told, report)), reverse=True)[: fact.days]
                days = [said for said in told if said.day in last]
                assert all(name in {"back", "neck"} for said in days for name, _ in hurts(said))
            seen.add(type(fact))
    assert {SecondLeg, BackOnly} <= seen
