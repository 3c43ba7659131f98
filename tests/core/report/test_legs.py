"""How far down the leg, in a report."""

import msgspec

from qicli.core.entry import Reading, Site, Symptom
from weeks import both_weeks, session, symptom, week


def at(site: str, days_ago: int, side: str = "left", **fields: object) -> Symptom:
    """A place on that side so many days ago."""
    return symptom(days_ago, None, sites=(Site(site, side),), **fields)  # type: ignore[arg-type] # any side


class TestLadder:
    """How far down the leg."""

    def test_the_lower_median_of_the_days_furthest_points(self) -> None:
        """Of a day the furthest, of the days the lower middle."""
        report = week(at("back", 0), at("foot", 0), at("calf", 1), at("knee", 2), at("thigh", 3))
        (leg,) = report.ladder
        assert (leg.side, leg.now.furthest, leg.now.days) == ("left", "knee", 4)

    def test_a_place_rated_nothing_is_no_rung(self) -> None:
        """Neither by its own number nor by that of the whole entry; numb there is counted all the same."""
        rated = [
            symptom(day, 3, sites=(Site("thigh", "left", 3), Site("foot", "left", 0))) for day in range(3)
        ]
        whole = [symptom(day, 0, sites=(Site("calf", "left"),), qualities=("numb",)) for day in (3, 4)]
        (left,) = week(*rated, *whole).ladder
        assert (left.now.furthest, left.now.days, left.now.apart) == ("thigh", 3, {"numb": 2})

    def test_compared_with_three_days_in_each(self) -> None:
        """Moved two rungs up; with two days in one period nothing is said."""
        then = [at("foot", day) for day in (7, 8, 9)]
        (leg,) = both_weeks(at("knee", 0), at("knee", 1), at("knee", 2), *then).ladder
        assert (leg.now.furthest, leg.moved) == ("knee", -2)
        (leg,) = both_weeks(at("knee", 0), at("knee", 1), *then).ladder
        assert leg.moved is None

    def test_both_counts_on_each_side_and_the_middle_on_none(self) -> None:
        """A place without a side is no leg."""
        report = week(at("calf", 0, "both"), symptom(1, 3, sites=(Site("back"),)))
        assert [leg.side for leg in report.ladder] == ["left", "right"]
        assert not week(symptom(1, 3, sites=(Site("back"),))).ladder

    def test_numb_tingling_and_weak_stand_apart(self) -> None:
        """They are counted beside the ladder; burning is not."""
        (leg,) = week(
            at("hip", 0, qualities=("numb", "burning")), at("calf", 1, qualities=("numb", "weak"))
        ).ladder
        assert leg.now.apart == {"numb": 2, "weak": 1}
        assert leg.now.days == 0  # nobody said that it hurts there

    def test_readings_before_a_practice_count(self) -> None:
        """They are readings too."""
        reading_there = Reading(pain=3, sites=(Site("calf", "right"),))
        (leg,) = week(msgspec.structs.replace(session(0), before=reading_there)).ladder
        assert (leg.side, leg.now.furthest) == ("right", "calf")

    def test_the_back_alone_is_no_leg_reached(self) -> None:
        """A leg that clears has not moved down, though the days that still name it reach further."""
        then = [*(at("thigh", day) for day in (7, 8, 9)), *(at("buttock", day) for day in (10, 11, 12))]
        backs = [symptom(day, 1, sites=(Site("back"),)) for day in range(4)]
        (leg,) = both_weeks(*backs, *(at("thigh", day) for day in (4, 5, 6)), *then).ladder
        assert (leg.now.furthest, leg.now.days, leg.now.known, leg.moved) == ("back", 3, 7, -1)

    def test_only_before(self) -> None:
        """What has gone is shown as gone."""
        (leg,) = both_weeks(at("calf", 8)).ladder
        assert leg.now.furthest is None
        assert leg.before is not None
        assert leg.before.furthest == "calf"
