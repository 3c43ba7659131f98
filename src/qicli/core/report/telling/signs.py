"""Numb, tingling, weak and giving way: what is new, and whether there is more of it."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from qicli.core.journal.noted import SIDES
from qicli.core.report.pain import FEWEST_DAYS
from qicli.core.report.reached import Reached
from qicli.core.report.summary import Report
from qicli.core.report.telling.days import new_since, noted_now, of_the_period_before
from qicli.core.report.telling.facts import GoneSigns, NewSigns, Share, Sign, Signs
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.core.words.vocabulary.places import RUNGS

STRENGTH = {"giving-way", "weak"}
THIGH = RUNGS["thigh"]
STILL = 14  # noted days, after which a word that was not noted on any of them is told with its last day
ONE_SIDE = 2  # what weighs less than the same on both sides
LASTING = 3  # days of the period before, from which on it is told that a word is not noted any more
Key = tuple[str, tuple[str, ...], str | None]  # word, places, side


def signs(report: Report) -> Iterator[NewSigns | Signs]:
    """What is new first, then what is not; nothing where nothing was noted."""
    since = new_since(report)
    found = [_sign(key, days) for key, days in _by_key(report.reached).items()]
    earlier = [_sign(key, days) for key, days in _by_key(report.reached_before).items()]
    new = [sign for sign in found if sign.first >= since and _is_new(report, sign, (*earlier, *found))]
    if new:
        yield NewSigns(_in_order(new), report.noted, ended=_ended(report, new), lead=_lead(new))
    old = [sign for sign in found if sign not in new]
    if old:
        yield _told(report, _in_order(old), known=any(_alike(sign, has) for sign in old for has in earlier))


def signs_in(rows: Iterable[Reached]) -> tuple[Sign, ...]:
    """What was noted apart from pain in these rows, the gravest first."""
    return _in_order([_sign(key, days) for key, days in _by_key(rows).items()])


def _told(report: Report, old: tuple[Sign, ...], *, known: bool) -> Signs:
    """These, and on how many days they were noted before: at the same places, as far as these were said."""
    then = [_sign(key, days) for key, days in _by_key(of_the_period_before(report)).items()]
    same = [sign for sign in then if any(_alike(sign, now) for now in old)]
    words = {sign.word for sign in old}
    of_all = report.previous.noted if report.previous else 0
    everywhere = Share(len(_days_with(words, report.reached)), report.noted)
    were = Share(len(_days_with(words, of_the_period_before(report))), of_all)
    return Signs(
        old,
        Share(len(_on(old)), report.noted),
        Share(len(_on(same)), of_all) if of_all else None,
        known,
        unsaid=any(not any(_says_as_much(sign, now) for now in old) for sign in same),
        no_more=everywhere.of_all <= were.of_all,
        ended=_ended(report, old),
    )


def _days_with(words: Collection[str], rows: Iterable[Reached]) -> set[date]:
    return {row.day for row in rows if any(apart.word in words for apart in row.apart)}


def _on(found: Iterable[Sign]) -> set[date]:
    return {day for sign in found for day in sign.on}


def _says_as_much(one: Sign, other: Sign) -> bool:
    """Whether it is of the same place for certain: nothing that the other one names was left out."""
    places = bool(one.place) or not other.place
    sides = one.side is not None or other.side is None
    return _alike(one, other) and places and sides


def _ended(report: Report, found: Iterable[Sign]) -> tuple[tuple[str, date], ...]:
    """The words of these that were not noted on the last noted days, wherever, each with its last day."""
    lately = sorted(noted_now(report))[-STILL:]
    last = {apart.word: row.day for row in report.reached for apart in row.apart}
    words = dict.fromkeys(sign.word for sign in _in_order([*found]))
    return tuple((word, last[word]) for word in words if last[word] < lately[0])


def gone(report: Report) -> GoneSigns | None:
    """What was noted on several days of the period before, and on none of this one; None without any."""
    if report.previous is None or report.noted < FEWEST_DAYS:
        return None
    now = [_sign(key, days) for key, days in _by_key(report.reached).items()]
    then = [_sign(key, days) for key, days in _by_key(of_the_period_before(report)).items()]
    lasting = [sign for sign in then if sign.days >= LASTING and not any(_alike(sign, has) for has in now)]
    return GoneSigns(_in_order(lasting), report.noted, report.previous.noted) if lasting else None


def share_apart(report: Report) -> Share:
    """On how many of the noted days any of these words was said."""
    return Share(len({row.day for row in report.reached if row.apart}), report.noted)


def share_apart_before(report: Report) -> Share:
    """The same of the period before; none of none where there is no such time."""
    days = {row.day for row in of_the_period_before(report) if row.apart}
    return Share(len(days), report.previous.noted if report.previous else 0)


def more_apart(report: Report) -> bool:
    """Whether these words were said on a larger share of the days than in the period before, or newly.

    What is new nearer the back, where the same word was said further down that leg before, is no more of it.
    """
    if share_apart(report).of_all > share_apart_before(report).of_all:
        return True
    known = [_sign(key, days) for key, days in _by_key((*report.reached_before, *report.reached)).items()]
    new = [sign for told in signs(report) if isinstance(told, NewSigns) for sign in told.signs]
    return any(not any(_drew_back(sign, other) for other in known) for sign in new)


def words_more(report: Report) -> tuple[str, ...]:
    """The words that are new or were noted on a larger share of the days than before, the gravest first."""
    new = {sign.word for told in signs(report) if isinstance(told, NewSigns) for sign in told.signs}
    before = report.previous.noted if report.previous else 0
    now = _days_of(report.reached)
    then = _days_of(of_the_period_before(report))
    more = {
        word
        for word, days in now.items()
        if Share(days, report.noted).of_all > Share(then.get(word, 0), before).of_all
    }
    return tuple(word for word in UNFEELING if word in (new | more or now))


def _days_of(rows: Iterable[Reached]) -> dict[str, int]:
    """On how many days each word was said."""
    said = {(apart.word, row.day) for row in rows for apart in row.apart}
    return Counter(word for word, _ in said)


def _drew_back(sign: Sign, other: Sign) -> bool:
    """Whether the word was said before of a place further down the same leg; a buttock always is more."""
    same = sign.word == other.word and sign.side == other.side and other.first < sign.first
    return same and _rung(other) > _rung(sign) >= THIGH


def _is_new(report: Report, sign: Sign, others: Iterable[Sign]) -> bool:
    """Whether it was not noted before its first day, and enough was: whoever begins to note has no before."""
    noted = report.noted_before + sum(day < sign.first for day in noted_now(report))
    return noted >= FEWEST_DAYS and not any(
        other.first < sign.first and _alike(sign, other) for other in others
    )


def _by_key(rows: Iterable[Reached]) -> dict[Key, set[date]]:
    days: dict[Key, set[date]] = {}
    for row in rows:
        for apart in row.apart:
            places = apart.among or (() if apart.site is None else (apart.site,))
            days.setdefault((apart.word, places, row.side), set()).add(row.day)
    return days


def _alike(one: Sign, other: Sign) -> bool:
    """Whether they may be the same: the word of a place in common, on the same side.

    A place or a side is often left out: a word without one is not new where it was said with one before.
    """
    places = not one.place or not other.place or not set(one.place).isdisjoint(other.place)
    sides = one.side is None or other.side is None or one.side == other.side
    return one.word == other.word and places and sides


def _sign(key: Key, days: set[date]) -> Sign:
    word, places, side = key
    return Sign(word, places, side, min(days), len(days), tuple(sorted(days)))


def _in_order(found: Sequence[Sign]) -> tuple[Sign, ...]:
    """A loss of strength first, then what is on both sides, the furthest place, the gravest word, its day."""
    return tuple(
        sorted(found, key=lambda sign: (*_weight(sign, found), UNFEELING.index(sign.word), sign.first))
    )


def _lead(found: Sequence[Sign]) -> int:
    """How many are a loss of strength or on both sides; they come first."""
    return sum(_weight(sign, found)[:2] < (len(STRENGTH), ONE_SIDE) for sign in found)


def _weight(sign: Sign, found: Iterable[Sign]) -> tuple[int, int, int]:
    """Less for what weighs more: of both sides on one day most where it is the same place of both."""
    other = [each for each in found if each.word == sign.word and {each.side, sign.side} == set(SIDES)]
    same_day = [each for each in other if set(each.on) & set(sign.on)]
    sides = 0 if any(each.place == sign.place for each in same_day) else 1 if same_day else ONE_SIDE
    return min(UNFEELING.index(sign.word), len(STRENGTH)), sides, -_rung(sign)


def _rung(sign: Sign) -> int:
    return max((RUNGS.get(site, -1) for site in sign.place), default=-1)
