"""How far down every day reached, by side, and what was noted apart from pain."""

from collections.abc import Iterable

import msgspec

from qicli.core.entry import Flag, Reading, Site, Symptom
from qicli.core.ledger import Felt
from qicli.core.report.parted import parted
from qicli.core.report.reached import Apart, Reached
from qicli.core.report.reached import reached as reached_on
from weeks import session, symptom, week


def reached(entries: Iterable[Felt]) -> tuple[Reached, ...]:
    """The rows of these entries."""
    return reached_on(parted(entries))


def noted(days_ago: int, *sites: Site, **fields: object) -> Symptom:
    """Pain 4 at these places."""
    return symptom(days_ago, 4, sites=sites, **fields)


def rungs(*entries: Symptom) -> list[tuple[str | None, str | None]]:
    """Side and rung of each row."""
    return [(row.side, row.rung) for row in reached(entries)]


def test_the_furthest_of_each_side_of_each_day() -> None:
    """Oldest first; left, right, then what has no side; of a day the furthest counts."""
    rows = reached(
        [
            noted(0, Site("calf", "right"), Site("thigh", "left")),
            noted(0, Site("knee", "left")),
            noted(1, Site("foot")),
            noted(0, Site("buttock")),
        ]
    )
    assert [(row.day.day, row.side, row.rung) for row in rows] == [
        (20, None, "foot"),
        (21, "left", "knee"),
        (21, "right", "calf"),
        (21, None, "buttock"),
    ]


def test_both_is_each_side() -> None:
    """The middle is neither, as if no side had been said."""
    assert rungs(noted(0, Site("thigh", "both"))) == [("left", "thigh"), ("right", "thigh")]
    assert rungs(noted(0, Site("back", "middle"))) == [(None, "back")]


def test_only_the_back() -> None:
    """A day with the back alone is rung back; beside a leg the back has no row of its own."""
    assert rungs(noted(0, Site("back"))) == [(None, "back")]
    assert rungs(noted(0, Site("back")), noted(0, Site("calf", "left"))) == [("left", "calf")]
    assert rungs(noted(0, Site("back", "left"))) == [("left", "back")]


def test_a_place_rated_nothing_is_no_rung() -> None:
    """Neither by its own number nor by that of the whole entry."""
    assert rungs(noted(0, Site("back", pain=3), Site("foot", "left", pain=0))) == [(None, "back")]
    assert rungs(symptom(0, 0, sites=(Site("calf", "left"),))) == []


def test_a_leg_that_is_off_the_ladder() -> None:
    """It was named, and how far down is not known; a neck is no leg."""
    assert rungs(noted(0, Site("leg", "left"))) == [("left", None)]
    assert rungs(noted(0, Site("neck"))) == []
    assert rungs(noted(0, Site("leg", "left"), Site("back", "left"))) == [("left", "back")]
    (row,) = reached([noted(0, Site("groin"), Site("back"), Site("hip"))])
    assert (row.rung, row.besides) == ("back", ("groin", "hip"))
    rows = reached([noted(0, Site("calf", "left"), Site("back"), Site("hip"))])
    assert [(row.side, row.rung, row.besides) for row in rows] == [
        ("left", "calf", ()),
        (None, None, ("hip",)),
    ]


def test_before_a_practice() -> None:
    """What was said before it is a reading too; after it, it is not."""
    there = Reading(pain=3, sites=(Site("calf", "right"),))
    (row,) = reached([msgspec.structs.replace(session(0), before=there)])
    assert (row.side, row.rung) == ("right", "calf")
    assert not reached([msgspec.structs.replace(session(0), after=there)])


def test_nearer_again_on_the_same_day() -> None:
    """What was noted later on a day takes nothing from how far it reached."""
    assert rungs(noted(0, Site("foot", "left")), noted(0, Site("back", "left"))) == [("left", "foot")]


class TestApart:
    """Numb, tingling, weak and giving way, with their places."""

    def test_with_the_place(self) -> None:
        """Each once a day, the gravest word first; burning is none of them."""
        (row,) = reached(
            [
                noted(0, Site("foot", "left"), qualities=("weak", "burning", "numb")),
                noted(0, Site("foot", "left"), qualities=("numb",)),
            ]
        )
        assert row.apart == (Apart("weak", "foot"), Apart("numb", "foot"))

    def test_of_several_places_the_furthest_down(self) -> None:
        """And all of them, for nobody knows which."""
        (row,) = reached([noted(0, Site("calf", "left"), Site("foot", "left"), qualities=("numb",))])
        assert row.apart == (Apart("numb", "foot", ("calf", "foot")),)

    def test_of_the_places_that_have_a_side(self) -> None:
        """A back without one is not meant."""
        (row,) = reached([noted(0, Site("back"), Site("foot", "left"), qualities=("numb",))])
        assert (row.side, row.apart) == ("left", (Apart("numb", "foot"),))

    def test_with_no_place(self) -> None:
        """It is noted all the same; a pain of 0 takes nothing from it."""
        (row,) = reached([symptom(0, 0, qualities=("tingling",))])
        assert (row.side, row.rung, row.apart) == (None, None, (Apart("tingling", None),))
        (row,) = reached([symptom(0, 0, sites=(Site("foot", "both"),), qualities=("numb",))])[:1]
        assert (row.side, row.rung, row.apart) == ("left", None, (Apart("numb", "foot"),))

    def test_a_numb_back_beside_a_leg(self) -> None:
        """It keeps its row, without a rung."""
        rows = reached([noted(0, Site("back"), qualities=("numb",)), noted(0, Site("calf", "left"))])
        day = rows[0].day
        assert rows == (
            Reached(day, "left", "calf"),
            Reached(day, None, None, (Apart("numb", "back"),)),
        )


def test_the_report_has_those_of_its_days() -> None:
    """And no others."""
    report = week(noted(6, Site("calf", "left")), noted(7, Site("foot", "left")))
    assert [row.rung for row in report.reached] == ["calf"]


def test_numb_and_nothing_else() -> None:
    """Whoever says of a foot that it is numb has not said that it hurts; with a pain, or burning, it does."""
    foot = (Site("foot", "left"),)
    for fields, rung in (
        ({}, None),
        ({"pain": 3}, "foot"),
        ({"qualities": ("numb", "burning")}, "foot"),
        ({"worse_with": ("sitting",)}, "foot"),
        ({"sites": (Site("foot", "left", pain=2),)}, "foot"),
    ):
        entry = symptom(0, **{"pain": None, "sites": foot, "qualities": ("numb",), **fields})  # type: ignore[arg-type] # any
        (row,) = reached([entry])
        assert row.rung == rung


def test_between_the_legs_is_not_the_calf_beside_it() -> None:
    """A word said of the saddle alone stands there; one that was said of the calf too stays at the calf."""
    urgent = (Flag("emergency", "numb between the legs", "saddle"),)
    calf = {"sites": (Site("calf", "left"),), "qualities": ("numb",), "flags": urgent}
    alone = symptom(0, 5, note="5 left calf, numb between the legs", **calf)
    rows = {row.side: row for row in reached([alone])}
    assert rows["left"].apart == ()
    assert rows[None].apart == (Apart("numb", "saddle"),)
    both = symptom(0, 5, note="left calf numb, and numb between the legs", **calf)
    assert [row.apart for row in reached([both])] == [(Apart("numb", "calf"),)]
