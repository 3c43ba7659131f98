# ruff: noqa: E501 - a sentence reads best in one row
"""What a report says, in sentences: each kind of fact, and the words that a person reads."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from fakes import EVENING
from qicli.core.entry import Activity, Answers, Checkin, Peg, Reading, Site, Symptom
from qicli.core.ledger import Standing
from qicli.core.report.summary import summarise
from qicli.core.when import Period
from qicli.views.report.sentences import sentences
from qicli.views.report.told.phrases import amount, between
from weeks import WEEK, days_of, session, symptom


def at(
    site: str, days: range, pain: int | None = 4, side: str | None = "left", words: tuple[str, ...] = ()
) -> list[Symptom]:
    """A place on these days."""
    return [symptom(day, pain, sites=(Site(site, side),), qualities=words) for day in days]  # type: ignore[arg-type] # any side


def said(entries: Sequence[Standing], days: int = 7, *, before: bool = True) -> list[str]:
    """The sentences on so many days."""
    period = Period.ending(WEEK.last, days)
    return list(sentences(summarise(entries, period, previous=period.before() if before else None)))


class TestHowFar:
    """How far down the leg."""

    def test_furthest_and_usual(self) -> None:
        """With days and since when, and what was usual before."""
        entries = [*at("foot", range(5)), *at("calf", range(5, 21)), *at("thigh", range(30, 45))]
        assert (
            said(entries, 30)[0]
            == "Furthest: the left foot, 5 of 21 noted days, first on 17 Nov, and on the last noted day. Usually the calf; in the 30 days before, the thigh."
        )

    @pytest.mark.parametrize(
        ("entries", "sentence"),
        [
            (
                at("calf", range(14)),
                "Furthest, and usually: the left calf, 7 of 7 noted days. In the 7 days before the same.",
            ),
            (
                at("calf", range(2)),
                "Furthest: the left calf, 2 of 2 noted days, first on 20 Nov, when the notes begin.",
            ),
            (
                at("back", range(2), side=None),
                "Furthest: the back, 2 of 2 noted days, first on 20 Nov, when the notes begin.",
            ),
            (
                at("foot", range(2), side=None),
                "Furthest: the foot, no side said, 2 of 2 noted days, first on 20 Nov, when the notes begin.",
            ),
            (
                [*at("calf", range(2)), *at("calf", range(7, 12)), *at("foot", range(12, 13))],
                "Furthest: the left calf, 2 of 2 noted days. In the 7 days before, usually the calf, at the furthest the foot.",
            ),
            (
                [*at("calf", range(2)), *at("foot", range(12, 13))],
                "Furthest: the left calf, 2 of 2 noted days. In the 7 days before, the foot.",
            ),
            (
                [*days_of(2, 0, 3), *at("foot", range(12, 13))],
                (
                    "On 3 of 3 noted days no place from the back down was named with the pain; "
                    "in the 7 days before, on the left: the foot."
                ),
            ),
            (
                [*days_of(2, 0, 3), *at("foot", range(12, 13), side=None)],
                (
                    "On 3 of 3 noted days no place from the back down was named with the pain; "
                    "in the 7 days before, with no side said: the foot."
                ),
            ),
        ],
        ids=lambda case: case if isinstance(case, str) else "",
    )
    def test_each(self, entries: list[Symptom], sentence: str) -> None:
        """What is not known is left out, and what is the same is said once."""
        assert said(entries)[0] == sentence

    def test_the_back_alone(self) -> None:
        """In the words of the facts."""
        entries = [*at("back", range(6), side=None), *at("foot", range(6, 20))]
        assert said(entries)[0] == "In the last 6 noted days only the back was named; before, the foot."
        entries = [*at("back", range(9), side=None), *days_of(3, 10, 1), *at("foot", range(11, 20))]
        assert (
            said(entries)[0] == "In at least the last 9 noted days only the back was named; before, the foot."
        )

    def test_the_back_alone_beside_a_foot_that_is_numb(self) -> None:
        """The foot was named, though not for pain: it is told, and the back never leads a page then."""
        numb = symptom(1, None, sites=(Site("foot", "left"),), qualities=("numb",))
        told = said([*at("back", range(4), side=None), *at("foot", range(4, 21)), numb], 30)
        assert told[:3] == [
            "New: numb at the left foot, first on 20 Nov, 1 of 21 noted days.",
            "Furthest, and usually: the left foot, 17 of 21 noted days, first on 1 Nov, when the notes begin, last on 17 Nov.",
            "In the last 4 noted days pain was named only in the back (before, in the foot), but numb at the left foot on 1 of them.",
        ]

    def test_where_it_is_now(self) -> None:
        """The furthest point of a month says nothing of its last days; what is as far as ever is not told twice."""
        calf = at("calf", range(20, 21))
        knees = at("knee", range(2, 20))
        backs = at("back", range(1, 2), side=None)
        healed = days_of(0, 0, 1)
        now = "; in the last 3 noted days pain no further than the knee."
        assert said([*calf, *at("thigh", range(2)), *at("knee", range(2, 3)), *at("calf", range(3, 20))], 30)[
            0
        ].endswith(now)
        assert said([*calf, *knees, *backs, *healed, *at("back", range(2, 3))], 30)[0].startswith(
            "Furthest: the left calf, 1 of 21 noted days, first on 1 Nov, when the notes begin; in the last 20 noted days pain no further than the knee."
        )
        none = [*at("calf", range(3, 20)), *days_of(0, 0, 3)]
        assert "last on 18 Nov; in the last 3 noted days no pain." in said(none, 30)[0]
        assert "in the last" not in said([*at("calf", range(20)), *healed], 30)[0]
        assert "in the last" not in said([*at("calf", range(2, 20)), *at("knee", range(2))], 30)[0]

    def test_where_it_is_now_as_far_as_that_is_known(self) -> None:
        """A day without a place is not counted; another leg says that it was not this one."""
        far = at("foot", range(9, 20))
        some = [*at("knee", range(0, 9, 2)), *days_of(3, 1, 1), *days_of(3, 3, 1)]
        assert (
            "; in the last 5 days of which it is known pain no further than the knee"
            in said([*far, *some], 30)[0]
        )
        assert "in the last" not in said([*far, *days_of(3, 0, 9)], 30)[0]
        leg = [*at("leg", range(3)), *at("knee", range(3, 6))]
        assert (
            "; in the last 3 days of which it is known pain no further than the knee"
            in said([*far, *leg], 30)[0]
        )
        other = at("calf", range(4), side="right")
        left = [sentence for sentence in said([*far, *other], 30) if sentence.startswith("Furthest")]
        assert "; in the last 4 noted days no pain named there" in left[0]
        numb = at("knee", range(4), words=("numb",))
        assert (
            "pain no further than the knee, but numb at the left knee on 4 of them."
            in said([*far, *numb], 30)[1]
        )

    def test_where_it_is_now_is_said_of_days_that_named_that_leg(self) -> None:
        """A place with no side, and the other leg, do not say how far down this one is; nor is it less far."""
        far = at("calf", range(9, 20), side="right")
        other = [*at("foot", range(1, 4)), *at("buttock", range(1), side=None)]
        assert not any("; in the last" in sentence for sentence in said([*far, *other], 30))
        unsaid = at("buttock", range(4), side=None)
        assert not any("; in the last" in sentence for sentence in said([*far, *unsaid], 30))
        knees = at("knee", range(2, 5), side="right")
        between = [*at("foot", range(2)), *at("buttock", range(5, 6), side=None)]
        told = " ".join(said([*far, *knees, *between], 30))
        assert "; in the last 3 days of which it is known pain no further than the knee." in told
        after = [*knees, *at("foot", range(1), side=None)]
        assert not any("; in the last" in sentence for sentence in said([*far, *after], 30))

    def test_a_word_on_a_day_of_which_pain_is_not_known_is_not_one_of_these_days(self) -> None:
        """So many of so many are the same days."""
        numb = [symptom(1, None, sites=(Site("calf", "left"),), qualities=("numb",))]
        numb += [symptom(0, 0, sites=(Site("foot", "left"),), qualities=("numb",))]
        told = " ".join(said([*at("foot", range(9, 20)), *days_of(0, 2, 3), *numb], 30))
        assert (
            "in the last 4 days of which it is known no pain, but numb at the left foot on 1 of them" in told
        )

    def test_no_pain_since_is_not_the_back_alone(self) -> None:
        """Where the last noted days had none, that is where it is now."""
        told = said([*days_of(0, 0, 3), *at("back", range(3, 7), side=None), *at("foot", range(7, 20))], 30)
        assert "in the last 3 noted days no pain" in told[0]
        assert not any("only the back" in sentence for sentence in told)

    def test_the_other_leg(self) -> None:
        """It leads; where the first one has not been named since, it is not that one too."""
        entries = [*at("calf", range(2), side="right"), *at("foot", range(14))]
        assert (
            said(entries)[0]
            == "New: the right leg too, first on 20 Nov, 2 of 7 noted days, furthest the calf."
        )
        entries = [*at("leg", range(2), side="right"), *at("foot", range(14))]
        assert said(entries)[0] == "New: the right leg too, first on 20 Nov, 2 of 7 noted days."
        entries = [
            *at("calf", range(2), side="right"),
            *at("foot", range(2, 3), side=None),
            *at("foot", range(3, 14)),
        ]
        assert (
            said(entries)[0]
            == "New: now the right leg, first on 20 Nov, 2 of 7 noted days, furthest the calf; before, the left."
        )

    def test_a_side_that_was_not_said_may_be_either(self) -> None:
        """Nothing is denied of a side for it, nor is it said of one; what has no side is not called painless."""
        entries = [
            *at("calf", range(10), side="right"),
            *at("calf", range(10, 30)),
            *at("calf", range(30, 60), side=None),
        ]
        told = said(entries, 30)
        assert told[0].endswith(
            "10 of 30 noted days, furthest the calf; before, the left, and a leg with no side said."
        )
        assert told[1].endswith(
            "last on 11 Nov, also before, on 22 Oct, no side said; in the last 10 noted days no pain named there."
        )
        assert told[2] == "In the 30 days before, with no side said: the calf."
        entries = [*at("calf", range(7), side=None), *at("calf", range(7, 14))]
        assert said(entries)[0].startswith("Furthest, and usually: the calf, no side said, 7 of 7 noted days")
        assert said(entries)[1] == (
            "On 7 of 7 noted days a place had no side; in the 7 days before, on the left: the calf."
        )
        entries = [*at("calf", range(7), side="right"), *at("calf", range(7, 14))]
        assert "On the left no pain was noted; in the 7 days before, the calf." in said(entries)
        both = [
            *at("leg", range(1), side=None),
            *at("calf", range(7), side="right"),
            *at("calf", range(7, 14)),
        ]
        assert (
            "On 1 of 7 noted days a place had no side; on the left no pain was named. "
            "In the 7 days before, the calf."
        ) in said(both)
        hidden = [*at("calf", range(4), side=None), *days_of(3, 4, 3), *at("calf", range(7, 14))]
        assert said(hidden)[1].startswith(
            "On 7 of 7 noted days a place had no side, or no place from the back down was named with the pain; "
        )
        entries = [*at("calf", range(7), pain=0, side=None), *at("calf", range(7, 14))]
        assert said(entries)[0] == "On the left no pain was noted; in the 7 days before, the calf."
        painless = [*at("calf", range(7), pain=0, side=None), *at("calf", range(7, 14), side=None)]
        assert said(painless)[0] == "No pain was noted; in the 7 days before, the calf."

    @pytest.mark.parametrize(
        ("now", "sentence"),
        [
            (
                at("leg", range(7)),
                "On the left only the leg was named, not how far down; in the 7 days before,",
            ),
            (at("hip", range(7)), "On the left only the hip was named; in the 7 days before, the calf."),
            (
                at("calf", range(3), pain=None, words=("numb",)),
                "On 7 of 7 noted days no place from the back down was named with the pain; in the 7 days before, on the left:",
            ),
            (
                at("hip", range(7), side="right"),
                "On the left no pain was noted; in the 7 days before, the calf.",
            ),
        ],
    )
    def test_a_leg_is_not_cleared_by_silence(self, now: list[Symptom], sentence: str) -> None:
        """A leg with no place on the ladder was named, one that is only numb was too; elsewhere it is not here."""
        more = days_of(3, 0, 7) if now[0].pain is None else []
        assert any(told.startswith(sentence) for told in said([*now, *more, *at("calf", range(7, 14))]))

    def test_what_reached_furthest_comes_first(self) -> None:
        """Whichever side it is; and what is named no more comes last."""
        both = [*at("back", range(7)), *at("foot", range(7), side="right")]
        assert [told.split(",")[1].split(":")[1] for told in said(both)[:2]] == [
            " the right foot",
            " the back",
        ]

    def test_usually_as_before(self) -> None:
        """The same place is not said twice; where it was further down before, both are."""
        entries = [*at("foot", range(2)), *at("calf", range(2, 7)), *at("calf", range(7, 14))]
        assert said(entries)[0].endswith(
            ", first on 20 Nov, and on the last noted day. Usually the calf, as in the 7 days before."
        )

    def test_also_before_is_of_the_same_side(self) -> None:
        """Of this one where it is known, though a later day with no side may have been it too."""
        entries = [*at("calf", range(7)), *at("calf", range(10, 11), side=None), *at("calf", range(21, 24))]
        assert said(entries)[0].startswith(
            "Furthest, and usually: the left calf, 7 of 7 noted days, also before, on 31 Oct."
        )
        entries = [*at("calf", range(7), side=None), *at("calf", range(21, 24))]
        assert "also before, on 31 Oct, on the left." in said(entries)[0]

    def test_a_leg_with_no_side_before_is_not_passed(self) -> None:
        """A leg that reaches as far as one did of which no side was said is no further down."""
        entries = [*at("calf", range(7), pain=2), *at("calf", range(7, 14), pain=6, side=None)]
        assert not [sentence for sentence in said(entries) if "further down" in sentence]
        entries = [*at("foot", range(7), pain=2), *at("calf", range(7, 14), pain=6, side=None)]
        assert [sentence for sentence in said(entries) if "it reached further down" in sentence]

    def test_not_for_the_first_time(self) -> None:
        """What reached as far in the weeks before is told with its day, and numb too is not first then."""
        entries = [*at("foot", range(1, 2)), *at("calf", range(2, 6)), *at("foot", range(20, 21))]
        assert (
            said(entries)[0]
            == "Furthest: the left foot, 1 of 5 noted days, also before, on 1 Nov. Usually the calf."
        )
        numb = at("foot", range(1, 2), words=("numb",)), at("foot", range(20, 21), words=("numb",))
        assert said([*numb[0], *numb[1]])[0] == "Numb at the left foot: on 1 of 1 noted days."

    def test_usual_is_what_is_often(self) -> None:
        """Where no place is that of half of the days, it is said how far half of them reached."""
        mixed = [(0, "foot"), (1, "foot"), (2, "calf"), (3, "knee"), (4, "knee")]
        entries = [
            each
            for week in (0, 7)
            for day, place in mixed
            for each in at(place, range(day + week, day + week + 1))
        ]
        assert said(entries)[0] == (
            "Furthest: the left foot, 2 of 5 noted days, and on the last noted day. On 3 of these 5 days the calf or further down; "
            "in the 7 days before, at the furthest the foot, on 2 of 5 noted days."
        )

    def test_a_leg_that_clears(self) -> None:
        """Three of seven days are told as such, with the last of them, beside the back that is usual now."""
        clear = [*at("back", range(4), side=None), *at("foot", range(4, 14))]
        assert said(clear)[1] == (
            "Furthest: the left foot, 3 of 7 noted days, last on 17 Nov. Usually the back; "
            "in the 7 days before, the foot."
        )
        unnamed = [*days_of(3, 0, 4), *at("foot", range(4, 14))]
        assert said(unnamed)[0] == (
            "Furthest: the left foot, 3 of 7 noted days, last on 17 Nov. In the 7 days before as far on 7 of 7 noted days."
        )

    def test_once_before(self) -> None:
        """One day of many is the furthest, not what it was."""
        entries = [*days_of(2, 0, 3), *at("foot", range(12, 13)), *days_of(3, 7, 4)]
        assert (
            said(entries)[0] == "On 3 of 3 noted days no place from the back down was named with the pain; "
            "in the 7 days before, on the left: at the furthest the foot, on 1 of 5 noted days."
        )

    def test_no_pain(self) -> None:
        """Days of which it is said that nothing hurt are more than days on which nothing was named."""
        healed = [*days_of(0, 0, 7), *at("calf", range(7, 14))]
        assert said(healed)[0] == "On the left no pain was noted; in the 7 days before, the calf."
        healed = [*days_of(0, 0, 7), *at("calf", range(7, 14), side=None)]
        assert said(healed)[0] == "No pain was noted; in the 7 days before, the calf."
        moved = [
            *at("calf", range(7), side="right"),
            *at("calf", range(3, 14), side="right"),
            *at("calf", range(7, 14)),
        ]
        assert said(moved)[1] == "On the left no pain was noted; in the 7 days before, the calf."


class TestApart:
    """Numb, tingling, weak."""

    def test_new(self) -> None:
        """With place, first day, and share; words of the same place together."""
        entries = [*at("foot", range(2), words=("numb", "weak")), *at("calf", range(2, 14))]
        assert said(entries)[0] == "New: weak and numb at the left foot, first on 20 Nov, 2 of 7 noted days."

    def test_both_sides_lead(self) -> None:
        """Of one word first what was on both sides on one day, the same place before others; then the furthest."""
        day = range(1)
        entries = [
            *at("leg", day, side="both", words=("numb",)),
            *at("foot", range(2, 4), words=("numb",)),
            *at("thigh", range(1, 2), words=("weak",)),
        ]
        assert said([*entries, *at("calf", range(4, 14))])[0] == (
            "New: weak at the left thigh, first on 20 Nov, 1 of 7 noted days; "
            "numb at the leg on both sides, first on 21 Nov, 1 day; numb at the left foot, first on 18 Nov, 2 days."
        )
        apart = [*at("knee", day, side="right", words=("numb",)), *at("thigh", day, words=("numb",))]
        told = said([*apart, *at("foot", range(1, 2), words=("numb",)), *at("calf", range(4, 14))])[0]
        assert told.index("right knee") < told.index("left thigh") < told.index("left foot")

    def test_many(self) -> None:
        """Four places are told with their days, the furthest first and the others as they came; more briefly."""
        places = ("foot", "calf", "knee", "thigh", "buttock")
        entries = [
            each
            for nth, place in enumerate(places)
            for each in at(place, range(nth, nth + 1), words=("numb",))
        ]
        first = said([*entries, *days_of(4, 7, 7)])[0]
        assert first.startswith(
            "New: numb at the left foot, first on 21 Nov, 1 of 5 noted days; numb at the left thigh, first on 18 Nov, 1 day; numb at the left knee, first on 19 Nov, 1 day; "
        )
        assert first.endswith(
            "; numb at the left calf, first on 20 Nov, 1 day; numb at the left buttock (first 17 Nov)."
        )

    def test_a_loss_of_strength_leads(self) -> None:
        """Giving way, then weak, then numb, then tingling, however many days; and never briefly."""
        entries = [
            *at("calf", range(5), words=("tingling",)),
            *at("knee", range(5, 6), words=("tingling",)),
            *(at("foot", range(3), words=("numb",))),
            *(
                each
                for nth, place in enumerate(("foot", "knee", "calf", "thigh"))
                for each in at(place, range(nth, nth + 1), words=("weak",))
            ),
            *at("knee", range(2, 3), words=("giving-way",)),
        ]
        assert said([*entries, *at("calf", range(7, 14))])[0] == (
            "New: giving way at the left knee, first on 19 Nov, 1 of 6 noted days; "
            "weak at the left foot, first on 21 Nov, 1 day; weak at the left calf, first on 19 Nov, 1 day; "
            "weak at the left knee, first on 20 Nov, 1 day; weak at the left thigh, first on 18 Nov, 1 day; "
            "numb at the left foot (first 19 Nov); tingling at the left calf (first 17 Nov), at the left knee (first 16 Nov)."
        )

    def test_ended(self) -> None:
        """What was not noted on the last fourteen noted days has its last day, each word its own."""
        calves = at("calf", range(14))
        both = at("foot", range(14, 18), words=("numb", "tingling"))
        assert (
            "Numb and tingling at the left foot: on 4 of 18 noted days, first on 4 Nov, when the notes begin, last on 7 Nov."
            in said([*calves, *both], 30)
        )
        before = at("foot", range(40, 41), words=("numb",))
        assert (
            "Numb and tingling at the left foot: on 4 of 18 noted days, last on 7 Nov; in the 30 days before on 1 of 1."
            in said([*calves, *both, *before], 30)
        )
        late = at("foot", range(3, 4), words=("numb",))
        assert (
            "Numb and tingling at the left foot: on 5 of 18 noted days, first on 4 Nov, when the notes begin; tingling last on 7 Nov."
            in said([*calves, *both, *late], 30)
        )
        new = [*calves, *at("foot", range(14, 16), words=("numb",)), *at("calf", range(16, 22))]
        assert said(new, 30)[0] == (
            "New: numb at the left foot, first on 6 Nov, 2 of 22 noted days, last on 7 Nov."
        )
        once = [*calves, *at("foot", range(14, 15), words=("numb",)), *at("calf", range(15, 22))]
        assert said(once, 30)[0] == "New: numb at the left foot, first on 7 Nov, 1 of 22 noted days."

    def test_gone(self) -> None:
        """What was noted on three days or more before and is not now, where enough is noted now."""
        numb = at("foot", range(7, 14), words=("numb", "weak"))
        told = "Weak and numb at the left foot were not noted; in the 7 days before on 7 of 7."
        assert said([*at("foot", range(7)), *numb])[-1] == told
        once = at("foot", range(9, 10), words=("numb",))
        for entries in (
            [*at("foot", range(3)), *numb],
            [*at("foot", range(7)), *at("foot", range(7, 14)), *once],
        ):
            assert "not noted" not in " ".join(said(entries))
        some = [*at("foot", range(6)), *at("foot", range(6, 7), words=("numb",)), *numb]
        assert said(some)[-1] == "Weak at the left foot was not noted; in the 7 days before on 7 of 7."

    @pytest.mark.parametrize(
        ("sites", "where"),
        [
            ((), "numb, no place said"),
            ((Site("foot"),), "numb at the foot"),
            ((Site("back", "left"),), "numb at the back"),
            ((Site("calf", "left"), Site("foot", "left")), "numb at the left calf or foot"),
        ],
    )
    def test_where(self, sites: tuple[Site, ...], where: str) -> None:
        """No side where none was said, and each place where it is not known which was meant."""
        entries = [symptom(0, 3, sites=sites, qualities=("numb",)), *days_of(4, 1, 9)]
        assert said(entries)[0].startswith(f"New: {where}, first on 21 Nov")

    def test_old_ones_together(self) -> None:
        """Each word with its places, words of the same places in one."""
        at_once = [
            *at("foot", range(1), words=("numb",)),
            *at("calf", range(1, 2), words=("numb",)),
            *at("foot", range(2, 3), side="right", words=("weak",)),
        ]
        together = "Weak at the right foot, 1 day; numb at the left calf and foot, 2 days: together on 3 of 3 noted days, first on 19 Nov, when the notes begin."
        assert together in said(at_once)
        several_places = [*at_once, *at("calf", range(3, 4), side="right", words=("numb",))]
        assert said(several_places)[1].startswith(
            "Weak at the right foot, 1 day; numb at the left calf and foot and at the right calf, 3 days: "
        )
        nowhere = "Weak and numb, no place said: on 1 of 1 noted days, first on 21 Nov, when the notes begin."
        assert said([symptom(0, 3, qualities=("numb", "weak"))])[0] == nowhere
        several = symptom(0, 3, sites=(Site("hip", "left"), Site("knee", "left")), qualities=("numb",))
        assert said([several])[0].startswith("Numb at the left knee and hip: ")

    def test_shares(self) -> None:
        """Of the noted days, now and before; when it is more often, that is said, and it leads."""
        entries = [
            *at("foot", range(3), words=("giving-way",)),
            *at("foot", range(3, 12)),
            *at("foot", range(12, 14), words=("giving-way",)),
        ]
        assert (
            said(entries)[0]
            == "Giving way at the left foot: more often, on 3 of 7 noted days, in the 7 days before on 2 of 7."
        )
        told = said(
            [
                *at("foot", range(2), words=("numb",)),
                *at("foot", range(2, 10)),
                *at("foot", range(10, 14), words=("numb",)),
            ]
        )
        assert told[-1] == "Numb at the left foot: on 2 of 7 noted days, in the 7 days before on 4 of 7."
        assert (
            said(at("foot", range(2), words=("numb",)))[0]
            == "Numb at the left foot: on 2 of 2 noted days, first on 20 Nov, when the notes begin."
        )


def wild() -> list[Symptom]:
    """Weeks that go up and down."""
    return [entry for number in range(1, 7) for entry in days_of(3 + number % 2 * 4, 7 * number, 7)]


def steady() -> list[Symptom]:
    """Weeks that hardly do."""
    return [entry for number in range(1, 7) for entry in days_of(6 + number % 2, 7 * number, 7)]


class TestPain:
    """Pain now, beside before."""

    def test_less_pain_at_last_is_no_improvement(self) -> None:
        """Where a leg is new since, however mild it is, or a word apart is noted more often; more pain is told bare."""
        left, right = at("calf", range(21), pain=5), at("buttock", range(1, 3), pain=3, side="right")
        told = [sentence for sentence in said([*left, *right], 30) if "in the first week" in sentence]
        assert told == [
            "Pain was in the first week (1 Nov to 7 Nov) 5.0, in the last (15 Nov to 21 Nov) 4.7; furthest the calf in both weeks; but the right leg is new, so that is no improvement."
        ]
        numb = symptom(1, None, sites=(Site("foot", "left"),), qualities=("numb",))
        back = [*at("back", range(4), pain=2, side=None), *at("foot", range(4, 21), pain=5), numb]
        told = [sentence for sentence in said(back, 30) if "in the first week" in sentence]
        assert told == [
            "Pain was in the first week (1 Nov to 7 Nov) 5.0, in the last (15 Nov to 21 Nov) 3.3; but numb was noted more often, so that is no improvement."
        ]
        more = [*left, *at("buttock", range(1, 3), pain=9, side="right")]
        assert not [sentence for sentence in said(more, 30) if "improvement" in sentence]

    def test_a_share_that_is_almost_enough(self) -> None:
        """It is told with a decimal: 30 % would be a change that matters."""
        entries = [*days_of(5, 0, 14), *days_of(2, 14, 14), *days_of(5, 30, 30)]
        assert "1.5 (30 %) lower" in next(each for each in said(entries, 30) if "average" in each)
        entries = [*days_of(5, 0, 14), *days_of(2, 14, 13), symptom(27, 3), *days_of(5, 30, 30)]
        told = next(each for each in said(entries, 30) if "average" in each)
        assert "1.5 (29.3 %) lower" in told or "(29 %)" in told

    @pytest.mark.parametrize(
        ("entries", "sentence"),
        [
            (days_of(4, 0, 14), "Pain was on average 4.0, as in the 7 days before."),
            (
                [*days_of(4, 0, 7), *days_of(5, 7, 7)],
                "Pain was on average 4.0, which is 1.0 (20 %) lower than in the 7 days before: less than the change that usually matters (2 points, or 1 if that is 30 %).",
            ),
            (
                [*days_of(5, 0, 7), *days_of(4, 7, 7)],
                "Pain was on average 5.0, which is 1.0 higher than in the 7 days before: less than the change that usually matters (2 points, or 1 if that is 30 %).",
            ),
            (
                [*days_of(3, 0, 7), *days_of(5, 7, 7)],
                "Pain was on average 3.0, which is 2.0 (40 %) lower than in the 7 days before: as much as people usually call a change that matters; your own ups and downs are not known yet.",
            ),
            (
                [*days_of(3, 0, 7), *wild()],
                "Pain was on average 3.0, which is 4.0 (57 %) lower than in the 7 days before: as much as people usually call a change that matters, but within your own ups and downs.",
            ),
            (
                [*days_of(3, 0, 7), *steady()],
                "Pain was on average 3.0, which is 4.0 (57 %) lower than in the 7 days before: a change that matters, for the better.",
            ),
            (
                [*days_of(3, 0, 3), *days_of(5, 7, 7)],
                "Pain was on average 3.0; too few days to compare (3 days, 7 in the 7 days before; it takes 4 in each).",
            ),
            (days_of(3, 0, 5), "Pain was on average 3.0 on 5 days; there are no notes of the 7 days before."),
        ],
        ids=lambda case: case if isinstance(case, str) else "",
    )
    def test_each(self, entries: list[Symptom], sentence: str) -> None:
        """What may be said of it, and no more."""
        assert said(entries)[-1] == sentence

    def test_no_improvement_and_not_worse(self) -> None:
        """The furthest point outweighs the number."""
        assert (
            said([*at("foot", range(7), 3), *at("calf", range(7, 14), 6)])[-1]
            == "Pain was on average 3.0, which is 3.0 (50 %) lower than in the 7 days before; but it reached further down, so that is no improvement."
        )
        assert (
            said([*at("back", range(7), 6, None), *at("calf", range(7, 14), 5)])[-1]
            == "Pain was on average 6.0, which is 1.0 higher than in the 7 days before; but it reached less far down, so that is not worse."
        )

    def test_which_leg(self) -> None:
        """A leg that is new is that; one that reached further, though no further than the other, is named."""
        calf = [*at("calf", range(7), 3), *at("calf", range(7, 14), 6)]
        new = at("buttock", range(2), 3, "right")
        assert said([*new, *calf])[-1].endswith(
            "before; but the right leg is new, so that is no improvement."
        )
        known = [*at("thigh", range(2), 3, "right"), *at("buttock", range(8, 9), 3, "right")]
        assert said([*known, *calf])[-1].endswith(
            "before; but it reached further down in the right leg, so that is no improvement."
        )

    def test_what_stands_against_it(self) -> None:
        """By name: how far, how often, and the words."""
        before = [*at("foot", range(7, 9), 6), *at("knee", range(9, 14), 6)]
        now = [
            *at("foot", range(1), 3),
            *at("calf", range(1, 5), 3, words=("numb",)),
            *at("calf", range(5, 7), 3, words=("weak",)),
        ]
        assert said([*now, *before])[-1].endswith(
            "; but it reached far down the leg more often and weak and numb are new, so that is no improvement."
        )
        more = [*at("foot", range(3), 3, words=("numb",)), *at("foot", range(3, 7), 3)]
        less = [*at("foot", range(7, 8), 6, words=("numb",)), *at("foot", range(8, 14), 6)]
        assert said([*more, *less])[-1].endswith(
            "; but numb was noted more often, so that is no improvement."
        )
        assert said([*more, *at("foot", range(3), 3, words=("tingling",)), *less])[-1].endswith(
            "; but tingling is new and numb was noted more often, so that is no improvement."
        )

    def test_none_at_last(self) -> None:
        """A mean hides it; a day of which something else than pain was said is not free of it."""
        told = [*days_of(0, 0, 1), *days_of(4, 1, 13)]
        assert said(told)[0].endswith(". On the last noted day there was none.")
        assert said(days_of(0, 0, 1) + days_of(4, 1, 4))[0].endswith(
            ". On the last noted day there was none."
        )
        numb = [symptom(0, 0, qualities=("numb",), sites=(Site("foot", "left"),)), *days_of(4, 1, 13)]
        assert not any("there was none" in sentence for sentence in said(numb))
        assert not any(
            "there was none" in sentence for sentence in said([*days_of(0, 0, 7), *days_of(4, 7, 7)])
        )

    def test_few_days_before(self) -> None:
        """Where less than half of the days before were noted it is said how many."""
        told = said([*days_of(4, 0, 20), *days_of(6, 30, 11)], 30)[0]
        assert "than in the 30 days before (11 days noted):" in told
        assert "noted" not in said([*days_of(4, 0, 20), *days_of(6, 30, 15)], 30)[0]

    def test_both_times(self) -> None:
        """Stretches of noted days are no weeks."""
        entries = [
            each for nth in range(10) for each in at("calf", range(3 * nth, 3 * nth + 1), 7 - nth // 2)
        ]
        (told,) = [sentence for sentence in said(entries, 30) if "noted days (" in sentence]
        assert told.endswith("; furthest the calf both times.")

    def test_noted_at_other_times_of_day(self) -> None:
        """Mornings before and evenings now are not one measure: that no change is called one that matters."""
        mornings = [
            symptom(day, 6, at=EVENING.replace(hour=7) - timedelta(days=day)) for day in range(30, 50)
        ]
        told = said([*days_of(4, 0, 20), *mornings], 30)
        assert told[0] == (
            "Pain was on average 4.0, which is 2.0 (33 %) lower than in the 30 days before; but before it was mostly noted "
            "in the mornings, now in the evenings, which is not the same measure."
        )
        even = [*days_of(4, 0, 20), *mornings[:10], *days_of(6, 40, 10)]
        assert said(even, 30)[0].endswith(": a change that matters, for the better.")
        same = [symptom(day, 4, at=EVENING.replace(hour=7) - timedelta(days=day)) for day in range(30, 50)]
        assert (
            ", as in the 30 days before; but before it was mostly noted in the mornings"
            in said([*days_of(4, 0, 20), *same], 30)[0]
        )

    def test_every_third_day(self) -> None:
        """Where no week has four noted days, the first four and the last of all say the direction."""
        entries = [
            each
            for day in range(0, 30, 3)
            for each in at("foot" if day > 15 else "knee", range(day, day + 1), day // 3)
        ]
        assert said(entries, 30)[-1] == (
            "Pain was on the first 4 noted days (25 Oct to 3 Nov) 7.5, on the last 4 (12 Nov to 21 Nov) 1.5; "
            "furthest the foot, then the knee."
        )
        assert len(said(entries[:7], 30)) == 2

    def test_a_change_within(self) -> None:
        """A mean as before may hide that it went from 2 to 8; one that is within the ups and downs does not."""
        entries = [*days_of(8, 0, 15), *days_of(2, 15, 15), *days_of(5, 30, 30)]
        assert said(entries, 30) == [
            "Pain was on average 5.0, as in the 30 days before.",
            "Pain was in the first week with four noted days (25 Oct to 31 Oct) 2.0, in the last (15 Nov to 21 Nov) 8.0.",
        ]
        ups = [
            *days_of(6, 0, 7),
            *days_of(4, 7, 23),
            *(each for week in range(8) for each in days_of(2 + week % 2 * 6, 30 + 7 * week, 7)),
        ]
        assert not any("first week" in told for told in said(ups, 30))

    def test_a_day(self) -> None:
        """It is beside the day before."""
        assert said(days_of(3, 0, 2), 1) == [
            "Pain was on average 3.0; too few days to compare (1 day, 1 in the day before; it takes 4 in each)."
        ]

    def test_first_and_last_week(self) -> None:
        """Where there is no time before; the year where it is another."""
        entries = [*at("knee", range(7), 2), *at("foot", range(14, 21), 6)]
        assert (
            said(entries, 21, before=False)[-1]
            == "Pain was in the first week (1 Nov to 7 Nov) 6.0, in the last (15 Nov to 21 Nov) 2.0; furthest the foot, then the knee."
        )
        assert (
            said(at("knee", range(14), 2), 14, before=False)[-1]
            == "Pain was in the first week (8 Nov to 14 Nov) as in the last (15 Nov to 21 Nov), 2.0; furthest the knee in both weeks."
        )
        assert (
            "(23 Nov 2025 to 29 Nov 2025)"
            in said([*days_of(2, 0, 7), *days_of(2, 358, 7)], 365, before=False)[-1]
        )


def checkin(days_ago: int, answers: Answers) -> Checkin:
    """A check-in so many days ago."""
    moment = EVENING - timedelta(days=days_ago)
    return Checkin(id=f"c{days_ago}", logged=moment, at=moment, answers=answers)


class TestFunction:
    """Activities and PEG."""

    def test_first_and_last(self) -> None:
        """With what their ends mean, and whether it counts."""
        first = Answers(peg=Peg(6, 5, 5), activities=(Activity("socks", 3),))
        last = Answers(peg=Peg(3, 4, 4), activities=(Activity("socks", 6),))
        (told,) = said([checkin(20, first), checkin(0, last)], 30)
        assert (
            told
            == "From 1 Nov to 21 Nov own activities went from 3 to 6 (10 is as before), a change that counts, for the better; PEG went from 5.3 to 3.7 (0 is best), about as much as counts, for the better."
        )

    def test_one_of_them(self) -> None:
        """What did not change is told as it is."""
        activity = Answers(activities=(Activity("socks", 3),))
        assert said([checkin(20, activity), checkin(0, activity)], 30) == [
            "No change that counts since 1 Nov: own activities 3 (10 is as before)."
        ]
        peg = Answers(peg=Peg(1, 1, 1))
        assert said([checkin(20, peg), checkin(0, peg)], 30) == [
            "No change that counts since 1 Nov: PEG 1 (0 is best)."
        ]

    @pytest.mark.parametrize(
        ("first", "last", "told"),
        [
            (
                (8, 8, 8),
                (5, 8, 8),
                "a went from 8 to 5 (10 is as before), a change that counts; all own activities went from 8 to 7 (on average).",
            ),
            (
                (2, 8),
                (5, 5),
                "a went from 2 to 5; b went from 8 to 5 (10 is as before), each a change that counts; all own activities stayed at 5 (on average).",
            ),
            (
                (1, 1, 8),
                (9, 9, 5),
                "own activities went from 3.3 to 7.7 (10 is as before), a change that counts, for the better; but c went from 8 to 5.",
            ),
        ],
    )
    def test_what_crossed(self, first: tuple[int, ...], last: tuple[int, ...], told: str) -> None:
        """Two in the mean, or three in one: that which did is named, and what went the other way."""
        both = [Answers(activities=tuple(map(Activity, "abc", scores))) for scores in (first, last)]
        assert said([checkin(20, both[0]), checkin(0, both[1])], 30) == [f"From 1 Nov to 21 Nov {told}"]

    def test_a_short_checkin_hides_nothing(self) -> None:
        """What was asked about last stands, though less was answered since."""
        first = Answers(peg=Peg(6, 6, 6), activities=(Activity("socks", 3),))
        last = Answers(peg=Peg(5, 5, 5), activities=(Activity("socks", 6),))
        short = Answers(peg=Peg(3, 3, 3))
        for answers in (short, Answers(peg=Peg(3))):
            (told,) = said([checkin(20, first), checkin(7, last), checkin(0, answers)], 30)
            assert "own activities went from 3 to 6" in told
            assert f"PEG went from 6 to {3 if answers is short else 5}" in told

    def test_one_that_stayed(self) -> None:
        """Beside one that changed."""
        first = Answers(peg=Peg(6, 6, 6), activities=(Activity("socks", 3),))
        last = Answers(peg=Peg(3, 3, 3), activities=(Activity("socks", 3),))
        (told,) = said([checkin(20, first), checkin(0, last)], 30)
        assert "own activities stayed at 3 (10 is as before), no change that counts; PEG" in told
        assert told.endswith("PEG went from 6 to 3 (0 is best), a change that counts, for the better.")


class TestWhatWentWithIt:
    """Practice, treatments, the time of day."""

    def test_pairs(self) -> None:
        """Counts from the first on, a mean with what it could be from seven on."""
        few = [session(day, 6, after) for day, after in enumerate((4, 6, 7))]
        assert (
            said([*few])[-1]
            == "After 3 practices pain was less once, the same once, more once; for more it takes seven."
        )
        many = [session(day, 6, after) for day, after in enumerate((3, 4, 5, 6, 7, 6, 5, 3))]
        assert (
            said([*many], 10)[-1]
            == "After 8 practices pain was less 5 times, the same twice, more once; on average 1.1 less (could be anything from 2.3 less to a little more)."
        )
        assert (
            said([session(0, 6, 4)])[-1] == "After one practice pain was less once; for more it takes seven."
        )

    def test_they_began_on_worse_pain(self) -> None:
        """That by itself brings a drop."""
        told = said([*(session(day, 7, 5) for day in range(8)), *days_of(2, 8, 20)], 30)
        assert told[-1].endswith("They began on worse pain than usual, which by itself brings a drop.")

    def test_only_around_practice(self) -> None:
        """Then how it goes without practice is not known."""
        assert "Noted only on days with practice: how it goes without practice is not known." in said(
            [session(0, 6, 4)]
        )
        assert (
            "Only 1 reading is from days without practice: how it goes without practice is not known."
            in said([session(0, 6, 4), *days_of(3, 1, 1)])
        )
        even: list[Standing] = [*(session(day, 6, 4) for day in range(3)), *days_of(3, 3, 3)]
        assert (
            "Only 3 readings are from days without practice: how it goes without practice is not known."
            in said(even)
        )

    def test_treatments(self) -> None:
        """Of a kind that was had three times or more, before the first and after the last."""
        treated = [
            symptom(day, None, treatments=("acupuncture",), before=Reading(pain=7), after=Reading(pain=day))
            for day in (2, 4, 6)
        ]
        assert (
            said(treated)[-1]
            == "Acupuncture 3 times, 15 Nov to 19 Nov: pain at the first 7 before, 6 after; at the last 7 before, 2 after."
        )
        assert (
            said([symptom(day, None, treatments=("massage",)) for day in (2, 4, 6)])[-1]
            == "Massage 3 times, 15 Nov to 19 Nov."
        )

    def test_treatments_of_another_year(self) -> None:
        """With their years."""
        treated = [symptom(day, None, treatments=("massage",)) for day in (330, 340, 350)]
        assert said(treated, 360, before=False)[-1] == "Massage 3 times, 6 Dec 2025 to 26 Dec 2025."

    def test_times_of_day(self) -> None:
        """It counts when it was noted."""
        mornings = [symptom(day, 6, at=(EVENING - timedelta(days=day)).replace(hour=7)) for day in range(5)]
        assert (
            said([*mornings, *days_of(4, 0, 5)])[-1]
            == "It counts when it was noted: on 5 days with both, mornings 6.0, evenings 4.0 on average."
        )


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        ((-1.2, -0.1), "anything from a little less to 1.2 less"),
        ((-0.9, 0.4), "anything from 0.9 less to 0.4 more"),
        ((0.2, 1.0), "anything from 0.2 more to 1.0 more"),
        ((-2.0, -2.0), "very near that"),
        ((-1.5, 0.02), "anything from 1.5 less to the same"),
    ],
)
def test_an_interval(interval: tuple[float, float], words: str) -> None:
    """As a person would say it."""
    assert between(interval) == words


def test_amounts() -> None:
    """What is hardly a difference is none."""
    assert [amount(points) for points in (-0.3, 0.1, -0.04)] == [
        "0.3 less",
        "a little more",
        "about the same",
    ]


def test_nothing() -> None:
    """An empty report says nothing."""
    assert said([]) == []
