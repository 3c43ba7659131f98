"""How far down, as it is told: furthest and usual, a second leg, the back alone."""

from qicli.core.entry import Site, Symptom
from qicli.core.report.summary import Report, summarise
from qicli.core.report.telling.facts import BackOnly, Leg, NewSigns, SecondLeg
from qicli.core.report.telling.order import facts
from qicli.core.when import Period
from weeks import WEEK, both_weeks, days_of, symptom


def at(site: str, *days: int, side: str | None = "left", **fields: object) -> list[Symptom]:
    """A place so many days ago, and so many."""
    return [symptom(day, 4, sites=(Site(site, side),), **fields) for day in days]  # type: ignore[arg-type] # any side


def legs(report: Report) -> list[Leg]:
    """What is told of each leg."""
    return [fact for fact in facts(report) if isinstance(fact, Leg)]


def told(report: Report, kind: type) -> object:
    """The fact of this kind, if there is one."""
    return next((fact for fact in facts(report) if isinstance(fact, kind)), None)


def test_the_furthest_and_the_usual_point() -> None:
    """Six days at the foot at the end of a month are the furthest, with their days and since when."""
    month = Period.ending(WEEK.last, 30)
    entries = [*at("foot", *range(6)), *at("calf", *range(6, 30)), *at("thigh", *range(30, 60))]
    (leg,) = legs(summarise(entries, month, previous=month.before()))
    assert (leg.furthest, leg.share.days, leg.share.noted, leg.usual) == ("foot", 6, 30, "calf")
    assert leg.first is not None
    assert leg.first.day == 16
    assert (leg.was, leg.was_usual, leg.had, leg.alone) == ("thigh", "thigh", 0, True)


def test_reached_before_as_well() -> None:
    """On how many days of the time before it reached as far."""
    (leg,) = legs(both_weeks(*at("calf", 0, 1), *at("foot", 7), *at("calf", 8), *at("back", 9)))
    assert (leg.furthest, leg.usual, leg.had, leg.was, leg.was_usual) == ("calf", None, 2, "foot", "calf")


def test_a_place_without_a_side_counts() -> None:
    """Also beside a leg with one; the back alone does not, for it is of both."""
    (leg,) = legs(both_weeks(*at("foot", 0, 1, 2, side=None)))
    assert (leg.side, leg.furthest, leg.alone) == (None, "foot", True)
    assert [leg.side for leg in legs(both_weeks(*at("foot", 0, side=None), *at("calf", 1)))] == [None, "left"]
    assert [leg.side for leg in legs(both_weeks(*at("back", 0, side=None), *at("calf", 1)))] == ["left"]
    assert [leg.furthest for leg in legs(both_weeks(*at("back", 0, side=None)))] == ["back"]


def test_only_in_the_days_before() -> None:
    """It is told what was then, and that it is not known where it hurts now."""
    (leg,) = legs(both_weeks(*days_of(2, 0, 3), *at("calf", 8)))
    assert (leg.furthest, leg.first, leg.was) == (None, None, "calf")
    assert (leg.sideless, leg.placeless, leg.besides) == (0, 3, ())


def test_four_weeks_before() -> None:
    """What reached as far three weeks ago did not do so for the first time; on the other leg it may have."""
    (leg,) = legs(both_weeks(*at("foot", 1, 20), *at("calf", 2, 3, 8, 9)))
    assert leg.lately is not None
    assert (leg.had, leg.lately.day) == (0, 1)
    (leg,) = legs(both_weeks(*at("foot", 1), *at("foot", 20, side="right"), *at("calf", 2, 3, 8, 9)))
    assert leg.lately is None
    (leg,) = legs(both_weeks(*at("foot", 1), *at("foot", 20, side=None), *at("calf", 2, 3, 8, 9)))
    assert leg.lately is not None


def test_usual_only_where_it_is_so_often() -> None:
    """A median that was noted on one day of five is nobody's habit."""
    (leg,) = legs(both_weeks(*at("foot", 0, 1), *at("calf", 2), *at("knee", 3, 4)))
    assert (leg.usual, leg.often) == ("calf", False)
    (leg,) = legs(both_weeks(*at("foot", 0, 1), *at("calf", 2, 5), *at("knee", 3)))
    assert (leg.usual, leg.often) == ("calf", False)
    (leg,) = legs(both_weeks(*at("foot", 0), *at("calf", 2, 5), *at("knee", 3)))
    assert (leg.usual, leg.often) == ("calf", True)


def test_usual_is_of_all_noted_days() -> None:
    """Days that did not name the leg did not reach it: three of seven are no habit, four of the back are."""
    foot = at("foot", 4, 5, 6)
    (leg,) = legs(both_weeks(*at("back", 0, 1, side=None), *days_of(3, 2, 2), *foot))
    assert (leg.furthest, leg.usual) == ("foot", None)
    (leg,) = legs(both_weeks(*at("back", *range(4), side=None), *foot))
    assert (leg.usual, leg.often) == ("back", True)
    (leg,) = legs(both_weeks(*at("back", 0, side=None), *days_of(3, 1, 1), *at("foot", 2, 3), *at("knee", 4)))
    assert (leg.usual, leg.often) == ("knee", False)
    (leg,) = legs(both_weeks(*days_of(3, 0, 4), *at("foot", 4, 5), *at("back", 6)))
    assert leg.usual is None


def test_the_last_day_it_reached_so_far() -> None:
    """Where that was not the last noted day."""
    (leg,) = legs(both_weeks(*at("calf", 0, 1), *at("foot", 2, 5), *at("foot", 8)))
    assert leg.last is not None
    assert (leg.last.day, leg.had) == (19, 1)
    (leg,) = legs(both_weeks(*at("foot", 0, 5), *at("foot", 8)))
    assert leg.last is None


class TestSecondLeg:
    """A leg that is new beside the other."""

    def test_it_leads(self) -> None:
        """With its first day and how far down; it is not told of a second time."""
        report = both_weeks(*at("calf", 0, 1, side="right"), *at("foot", *range(2, 14)))
        leg = next(facts(report))
        assert isinstance(leg, SecondLeg)
        assert (leg.side, leg.furthest, leg.first.day, leg.share.days) == ("right", "calf", 20, 2)
        assert [leg.side for leg in legs(report)] == ["left"]

    def test_after_what_is_new_apart_from_pain(self) -> None:
        """That comes first."""
        entries = [*at("calf", 0, side="right", qualities=("numb",)), *at("foot", *range(1, 14))]
        assert [type(fact) for fact in facts(both_weeks(*entries))][:2] == [NewSigns, SecondLeg]

    def test_within_the_period(self) -> None:
        """The other leg may have been named in the same days, but before."""
        assert told(both_weeks(*at("calf", 0, side="right"), *at("foot", 3)), SecondLeg)
        assert not told(both_weeks(*at("calf", 0, side="right"), *at("foot", 0)), SecondLeg)

    def test_it_moved_over(self) -> None:
        """Where the other leg has not been named since, it is not that one too."""
        moved = told(both_weeks(*at("calf", *range(5), side="right"), *at("calf", *range(5, 14))), SecondLeg)
        assert isinstance(moved, SecondLeg)
        assert not moved.both
        both = told(
            both_weeks(*at("calf", *range(5), side="right"), *at("calf", 0, *range(5, 14))), SecondLeg
        )
        assert isinstance(both, SecondLeg)
        assert both.both

    def test_not_new(self) -> None:
        """Named before, or nothing but a back with a side."""
        other = at("foot", *range(2, 14))
        assert not told(both_weeks(*at("calf", 0, 10, side="right"), *other, *at("calf", 15)), SecondLeg)
        unsaid = at("calf", 20, side=None)  # most likely the leg that was said
        assert told(both_weeks(*at("calf", 0, side="right"), *other, *unsaid), SecondLeg)
        assert not told(both_weeks(*at("back", 0, side="right"), *other), SecondLeg)
        assert not told(both_weeks(*at("calf", 0, 1)), SecondLeg)

    def test_old_in_a_long_time(self) -> None:
        """What began months ago is not new any more."""
        entries = [*at("calf", *range(100), side="right"), *at("foot", *range(200))]
        assert not told(summarise(entries, Period.ending(WEEK.last, 365)), SecondLeg)

    def test_a_leg_of_which_no_place_is_known(self) -> None:
        """It is a leg all the same."""
        leg = told(both_weeks(*at("leg", 0, side="right"), *at("foot", *range(2, 14))), SecondLeg)
        assert isinstance(leg, SecondLeg)
        assert leg.furthest == "leg"


class TestBackOnly:
    """The back alone, where the leg was named in the four weeks before."""

    def test_the_last_days(self) -> None:
        """How many, and how far down before; a day that named no place breaks nothing, and is a noted day."""
        back = told(
            both_weeks(*at("back", 0, 2, 3, side=None), *days_of(3, 1, 1), *at("foot", 5, 20)), BackOnly
        )
        assert isinstance(back, BackOnly)
        assert (back.days, back.before) == (4, "foot")

    def test_too_few(self) -> None:
        """Two days are not enough; nor is a leg that was named five weeks before."""
        assert not told(both_weeks(*at("back", 0, 2, side=None), *at("foot", 5)), BackOnly)
        assert not told(both_weeks(*at("back", 0, 1, 2, side=None), *at("foot", 31)), BackOnly)
        assert not told(both_weeks(*at("back", 0, 1, 2, side=None), *at("back", 9, side=None)), BackOnly)

    def test_a_leg_of_unknown_reach(self) -> None:
        """Whoever names a leg beside the back, or after it, has named more than the back."""
        days = at("back", 0, 1, 2, side=None)
        assert not told(both_weeks(*days, *at("leg", 0), *at("foot", 5)), BackOnly)
        assert not told(both_weeks(*at("leg", 0), *at("back", 1, 2, 3, side=None), *at("foot", 5)), BackOnly)

    def test_beside_another_place(self) -> None:
        """A hip or a groin is more than the back, and nobody knows how far it reaches."""
        days = [symptom(day, 4, sites=(Site("back"), Site("groin"))) for day in (0, 1, 2)]
        assert not told(both_weeks(*days, *at("foot", 5)), BackOnly)

    def test_the_days_before_the_period_are_counted(self) -> None:
        """At least those that are known: of a day that named no place only that there was one."""
        back = told(
            both_weeks(*at("back", *range(10), side=None), *days_of(3, 11, 1), *at("foot", 12)), BackOnly
        )
        assert back == BackOnly(10, "foot", at_least=True)
        assert not told(both_weeks(*at("back", 8, 9, 10, side=None), *at("foot", 12)), BackOnly)
        back = told(both_weeks(*at("back", *range(10), side=None), *at("foot", 12)), BackOnly)
        assert isinstance(back, BackOnly)
        assert (back.days, back.before, back.at_least) == (10, "foot", False)

    def test_never_before_numbness_that_is_new_or_more_often(self) -> None:
        """And the empty leg is not told of a second time."""
        entries = [*at("back", 0, 1, 2, side=None), *at("foot", *range(7, 14))]
        numb = symptom(0, 0, sites=(Site("foot", "left"),), qualities=("numb",))
        kinds = [type(fact) for fact in facts(both_weeks(*entries, numb))]
        assert kinds[:2] == [NewSigns, BackOnly]
        assert Leg not in kinds
