"""What an entry raises only beside earlier ones, and the one question that is asked."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from qicli.core.entry import Flag, Medicine, Session, Symptom
from qicli.core.ledger import Standing
from qicli.core.safety.history import ALSO_NUMB, BOTH_NOW, NOTHING, Found, look_back, needs_history
from qicli.core.safety.tiers import Tier

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
BUTTOCK = Flag("today", "left buttock numb", "buttock")


def said(days_before: float = 0, *places: str, qualities: Iterable[str] = (), **fields: object) -> Symptom:
    """An entry so many days before noon; a place is written `left calf` or `calf`."""
    at = NOON - timedelta(days=days_before)
    sites = [
        {"site": words[-1], "side": words[0]} if words[1:] else {"site": words[0]}
        for words in (place.split() for place in places)
    ]
    more = {"id": f"{days_before}{places}", "logged": at, "at": at, "sites": sites, **fields}
    return msgspec.convert({"type": "symptom", "qualities": list(qualities), **more}, Symptom)


def inferred(days_before: float, place: str, pain: int) -> Symptom:
    """Such an entry, whose side was not said, but taken from the settings."""
    entry = said(days_before, place, pain=pain)
    sites = tuple(msgspec.structs.replace(site, inferred=True) for site in entry.sites)
    return msgspec.structs.replace(entry, sites=sites)


def took(hours_before: float, *medicines: tuple[str, str]) -> Symptom:
    """An entry of medicines, each with its amount."""
    return said(hours_before / 24, medicines=tuple(Medicine(*each) for each in medicines))


def told(found: Found) -> list[tuple[str, str]]:
    """Tier and topic of what is raised at once."""
    return [(flag.tier, flag.topic) for flag in found.flags]


def tiers(flags: Iterable[Flag]) -> list[str]:
    """The tiers of flags."""
    return [flag.tier for flag in flags]


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(said(0, "back", pain=4), id="the back"),
        pytest.param(said(0, "calf", pain=4), id="a leg without a side"),
        pytest.param(said(0, "left calf", qualities=["tight"]), id="tight"),
        pytest.param(said(0, "both calf", pain=4), id="both at once"),
        pytest.param(said(0, "left calf", pain=0), id="no pain"),
        pytest.param(took(0, ("ibuprofen", "2")), id="a usual medicine"),
        pytest.param(said(0), id="nothing"),
    ],
)
def test_most_entries_need_no_history(entry: Symptom) -> None:
    """Nothing is read for an entry that earlier ones cannot make urgent."""

    def unread() -> Iterator[Standing]:
        pytest.fail("this was read")
        yield

    assert not needs_history(entry)
    assert look_back(entry, unread()) == NOTHING


def test_the_other_leg_within_a_week() -> None:
    """One question; yes is an emergency, no nothing, no answer and nobody there is today."""
    found = look_back(said(0, "right calf", pain=4), [said(3, "left foot", pain=5)])
    assert found.flags == ()
    assert found.question is not None
    assert found.question.text == BOTH_NOW
    assert tiers(found.question.raised("y")) == [Tier.EMERGENCY]
    assert found.question.raised("n") == ()
    assert tiers(found.question.raised(None)) == tiers(found.question.alone) == [Tier.TODAY]
    assert found.question.yes[0] == Flag("emergency", "left foot, right calf", "both-legs")


@pytest.mark.parametrize(
    "earlier",
    [
        pytest.param([said(8, "left foot", pain=5)], id="longer ago"),
        pytest.param([said(1, "left foot", pain=0)], id="not felt"),
        pytest.param([said(1, "left knee", pain=3)], id="a knee alone"),
        pytest.param([said(1, "left thigh", qualities=["sore"])], id="sore"),
        pytest.param([said(1, "right calf", pain=4), said(2, "left foot", pain=4)], id="asked before"),
        pytest.param(
            [said(1, "left foot", pain=5), said(2, "right calf", pain=4)], id="asked the day before"
        ),
        pytest.param([inferred(1, "left foot", pain=5)], id="a side taken from the settings"),
        pytest.param([], id="nothing before"),
    ],
)
def test_no_question_about_the_other_leg(earlier: list[Standing]) -> None:
    """Only what is felt counts, within a week, and it is asked about once."""
    assert look_back(said(0, "right calf", pain=4), earlier) == NOTHING


def test_no_question_where_the_side_was_taken_from_the_settings() -> None:
    """A side that was not said is not held against one that was."""
    assert look_back(inferred(0, "right calf", pain=4), [said(1, "left foot", pain=5)]) == NOTHING


def test_both_legs_known_already() -> None:
    """An entry that raised both legs itself asks nothing."""
    flags = (Flag("emergency", "both legs", "both-legs"),)
    assert look_back(said(0, "right calf", pain=4, flags=flags), [said(1, "left foot", pain=4)]) == NOTHING


def test_one_buttock() -> None:
    """One question; yes, no answer and nobody there are an emergency."""
    entry = said(0, "left buttock", qualities=["numb"], flags=(BUTTOCK,))
    question = look_back(entry, [said(8, flags=(BUTTOCK,))]).question
    assert question is not None
    assert question.text == ALSO_NUMB
    assert question.keys == "yn"
    assert question.raised("n") == ()
    for flags in (question.raised("y"), question.raised(None), question.alone):
        assert flags == (Flag("emergency", "left buttock numb", "saddle"),)


def test_one_buttock_said_again() -> None:
    """It is asked anew after a week, and not where the saddle was raised already."""
    entry = said(0, "left buttock", qualities=["numb"], flags=(BUTTOCK,))
    assert look_back(entry, [said(1), said(6, flags=(BUTTOCK,))]).question is None
    saddle = said(0, flags=(BUTTOCK, Flag("emergency", "numb when wiping", "saddle")))
    assert look_back(saddle, []).question is None


def test_one_question_an_entry() -> None:
    """The buttock goes before the other leg, which then counts as if nobody was there."""
    entry = said(0, "left buttock", "left calf", qualities=["numb"], flags=(BUTTOCK,))
    found = look_back(entry, [said(1, "right calf", pain=4)])
    assert found.question is not None
    assert found.question.text == ALSO_NUMB
    assert told(found) == [(Tier.TODAY, "both-legs")]


@pytest.mark.parametrize(
    ("earlier", "raised"),
    [
        pytest.param([], True, id="the first"),
        pytest.param([said(1, "left calf", pain=3)], True, id="the first weakness"),
        pytest.param([said(29, "left calf", qualities=["weak"])], True, id="longer than four weeks ago"),
        pytest.param([said(1, "neck", qualities=["weak"])], True, id="elsewhere"),
        pytest.param([said(20, "left calf", qualities=["giving-way"])], False, id="known"),
    ],
)
def test_the_first_weakness(earlier: list[Standing], raised: bool) -> None:
    """A leg is weak for the first time in four weeks: today."""
    found = look_back(said(0, "left calf", qualities=["weak"]), earlier)
    assert told(found) == ([(Tier.TODAY, "foot-drop")] if raised else [])


@pytest.mark.parametrize(
    ("note", "raised"),
    [
        pytest.param("weak calf since childhood", False, id="since childhood"),
        pytest.param("calf weak for ten years", False, id="for years"),
        pytest.param("weak calf since childhood, worse this week", True, id="worse now"),
        pytest.param("weak calf, new since monday", True, id="new"),
    ],
)
def test_a_weakness_of_years_is_no_first_one(note: str, raised: bool) -> None:
    """What has been weak for years is not new, unless something of it is."""
    found = look_back(said(0, "left calf", qualities=["weak"], note=note), [])
    assert told(found) == ([("today", "foot-drop")] if raised else [])


def test_a_weakness_that_was_raised_is_not_raised_twice() -> None:
    """One flag a topic."""
    flags = (Flag("today", "weak calf", "foot-drop"),)
    assert look_back(said(0, "calf", qualities=["weak"], flags=flags), []).flags == ()


@pytest.mark.parametrize(
    ("pain", "earlier", "raised"),
    [
        pytest.param(2, [said(1), said(2, "left calf", pain=6)], True, id="much less"),
        pytest.param(0, [said(1, "left calf", pain=1)], True, id="gone"),
        pytest.param(5, [said(1, "left calf", pain=6)], False, id="a little less"),
        pytest.param(
            5, [said(1, "left calf", pain=6), said(2, "left calf", pain=9)], False, id="since the last"
        ),
        pytest.param(2, [said(1, "back", pain=6)], False, id="another place"),
        pytest.param(2, [], False, id="nothing before"),
        pytest.param(
            2,
            [said(1, "left calf", pain=6), said(2, flags=(Flag("today", "x", "less-pain"),))],
            False,
            id="told this week",
        ),
        pytest.param(
            2,
            [said(1, "left calf", pain=6), said(9), said(10, flags=(Flag("today", "x", "less-pain"),))],
            True,
            id="told longer ago",
        ),
    ],
)
def test_less_pain_with_numbness(pain: int, earlier: list[Standing], raised: bool) -> None:
    """Much less leg pain while the leg is numb: today, once a week."""
    found = look_back(said(0, "left calf", qualities=["numb"], pain=pain), earlier)
    assert told(found) == ([(Tier.TODAY, "less-pain")] if raised else [])


@pytest.mark.parametrize(
    ("now", "earlier", "words"),
    [
        pytest.param([("paracetamol", "2")], [], "", id="few"),
        pytest.param([("paracetamol", "9")], [], "paracetamol, 9 in 24 hours", id="at once"),
        pytest.param(
            [("paracetamol", "2")],
            [took(5, ("co-codamol", "4")), took(20, ("paracetamol", "3 tablets"))],
            "paracetamol, 9 in 24 hours",
            id="over a day, in two medicines",
        ),
        pytest.param([("paracetamol", "4")], [took(25, ("paracetamol", "8"))], "", id="the day before"),
        pytest.param([("paracetamol", "1 g")], [took(1, ("paracetamol", "6"))], "", id="8 are not too many"),
        pytest.param([("paracetamol", "1000")], [took(1, ("paracetamol", "7"))], "paracetamol, 9", id="mg"),
        pytest.param(
            [("paracetamol", "2 twice")], [took(1, ("paracetamol", "x5"))], "paracetamol, 9", id="x"
        ),
        pytest.param(
            [("paracetamol", "")], [took(1, ("paracetamol", "eight"))], "paracetamol, 9", id="words"
        ),
        pytest.param([("ibuprofen", "12")], [], "ibuprofen 12", id="ten or more of another"),
        pytest.param([("ibuprofen", "600mg")], [], "", id="a strength"),
        pytest.param([("prednisolone", "12")], [], "", id="a course of steroids"),
    ],
)
def test_too_many_tablets(now: list[tuple[str, str]], earlier: list[Standing], words: str) -> None:
    """More than eight paracetamol in 24 hours, over all entries; ten of another at once."""
    found = look_back(took(0, *now), earlier)
    assert told(found) == ([(Tier.TABLETS, "too-many")] if words else [])
    assert all(flag.words.startswith(words) for flag in found.flags)


def noted(hours_before: float, note: str, pain: int | None = None) -> Symptom:
    """An entry of paracetamol whose amount stands in its note alone."""
    return said(hours_before / 24, medicines=[Medicine("paracetamol")], note=note, pain=pain)


@pytest.mark.parametrize(
    ("now", "earlier", "words"),
    [
        pytest.param("4 paracetamol", ["4 paracetamol", "4 paracetamol"], "paracetamol, 12", id="left open"),
        pytest.param("4 paracetamol", ["4 paracetamol"], "", id="few that were left open"),
        pytest.param("cocodamol 2 tabs 4 times today", ["2 paracetamol"], "paracetamol, 10", id="so often"),
    ],
)
def test_tablets_that_stand_in_notes(now: str, earlier: list[str], words: str) -> None:
    """What may be tablets is counted, and what only the words say."""
    found = look_back(noted(0, now), [noted(nth + 1, note) for nth, note in enumerate(earlier)])
    assert [flag.words for flag in found.flags] == ([f"{words} in 24 hours"] if words else [])


def test_a_number_that_was_the_pain_is_no_tablets() -> None:
    """Once somebody has said so, one tablet is left of it."""
    earlier = [noted(nth, "4 paracetamol", pain=4) for nth in (1, 2)]
    assert not look_back(noted(0, "4 paracetamol"), earlier).flags


def test_only_symptoms_of_others_count() -> None:
    """A practice says nothing here, and neither does the entry itself, in the version before an edit."""
    entry = said(0, "right calf", pain=4)
    at = NOON - timedelta(days=1)
    practice = Session(id="p", logged=at, at=at, routine="x", seconds=1, planned=1, finished=True)
    itself = said(0, "left calf", pain=4)
    assert look_back(entry, [practice]) == NOTHING
    assert look_back(itself, [itself]) == NOTHING


def test_no_more_is_read_than_needed() -> None:
    """Reading ends as soon as everything is known, and at four weeks."""
    read: list[float] = []

    def earlier() -> Iterator[Standing]:
        for day in range(1, 100):
            read.append(day)
            yield said(day, "right calf", pain=4)

    look_back(said(0, "right calf", pain=4), earlier())
    assert len(read) <= 2
    read.clear()
    look_back(said(0, "right calf", qualities=["weak"]), earlier())
    assert len(read) == 29
