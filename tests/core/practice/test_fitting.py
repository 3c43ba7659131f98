"""Fitting into minutes: all of the time there is, no step under its words, no move beyond its dose."""

import re
from itertools import product
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.dose import doses
from qicli.core.practice.fitting import at_breath, fitted, within
from qicli.core.practice.routine import EASY, Breath, Gentle, Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.standing import stood
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import segments_of, settling_time, telling, unfold
from strategies import breaths, routines

SHIPPED = [
    read_routine(path.stem, path.read_bytes(), file=path.name)
    for path in sorted(shipped_folder().glob("*.toml"))
]
SLOW, QUICK = Breath(inhale=6, exhale=9), Breath(inhale=2, exhale=3)
FIVE = Breath(inhale=2, exhale=3)


def routine(*steps: Step, breath: Breath = FIVE) -> Routine:
    """A routine of these steps, at five seconds a breath."""
    return Routine(slug="r", title="R", summary="R.", posture="any", steps=steps, breath=breath)


def step(name: str = "Wave", **fields: object) -> Step:
    """A step of two breaths, unless said otherwise."""
    return Step(**{"name": name, "cue": f"Do the {name}.", "breaths": 2, **fields})  # type: ignore[arg-type] # a table


def led(made: Routine, minutes: float, *, introduce: bool = False, lead_in: float | None = None) -> Timeline:
    """The practice of so many minutes, as it would be led."""
    settle = settling_time(made) if lead_in is None else lead_in
    fit = within(made, minutes, lead_in=settle, introduce=introduce)
    return unfold(fit.routine, lead_in=fit.lead_in, introduce=fit.introduce)


VERSIONS = [
    pytest.param(version, id=f"{made.slug}{suffix}{pace or ''}")
    for made, pace in product(SHIPPED, (None, SLOW, QUICK))
    for suffix, version in (
        ("", at_breath(made, pace or made.breath)),
        (" gentle ", at_breath(made.softened(), pace or made.breath)),
    )
]


@pytest.mark.parametrize("made", VERSIONS)
def test_every_shipped_routine_in_all_minutes(made: Routine) -> None:
    """Never longer than the time there is, settling and introductions included; no step under its words."""
    settle = settling_time(made)
    for tenths, introduce in product(range(5, 600, 7), (False, True)):
        try:
            fit = within(made, tenths / 10, lead_in=settle, introduce=introduce)
        except ValueError as error:
            grows = any(dose.most is None for dose in doses(made))
            refused = "takes at least" if grows else "takes at "  # an exercise has a most, too
            assert refused in str(error)  # noqa: PT017 - most lengths are had, which is the point
            continue
        segments = segments_of(fit.routine, lead_in=fit.lead_in, introduce=fit.introduce)
        done = [(segment, segment.end - segment.start) for segment in segments if segment.counted]
        assert segments[-1].end <= tenths * 6_000
        assert sum(lasts for _, lasts in done) >= tenths * 3_000
        assert tenths * 6_000 - segments[-1].end < 15_000 * 2  # a breath on both sides
        for segment, lasts in done:
            assert lasts >= telling(segment.step), segment.name


@pytest.mark.parametrize("made", SHIPPED, ids=lambda made: made.slug)
def test_longer_is_more_of_being_still_only(made: Routine) -> None:
    """Whatever moves, presses or taps keeps at most its dose, gently too; and so does getting up and down."""
    for version, minutes in product((made, made.softened()), (10, 20, 30, 59)):
        try:
            fit = fitted(version, minutes)
        except ValueError as error:  # an exercise has nothing that could grow
            refused = "takes at least" if minutes * 60 < version.seconds else "takes at most"
            assert refused in str(error)  # noqa: PT017 - the others are had
            continue
        for own, written, after in zip(made.steps, version.steps, fit.steps, strict=True):
            if own.fixed or (own.moves and own.max is None):  # a walk says how long it may be
                assert after.lasts(version.breath) <= written.lasts(version.breath)


@pytest.mark.parametrize("minutes", [4, 5, 6, 7, 10, 20, 25])
def test_circles_are_three_or_nine(minutes: int) -> None:
    """The numbers that teachers publish, whatever the time there is."""
    (hips,) = (made for made in SHIPPED if made.slug == "hip-circles")
    circles = {step.breaths for step in fitted(hips, minutes).steps if step.counts}
    assert circles == {3 if minutes < 6 else 9}


def test_the_arms_come_down_in_time() -> None:
    """A tree of twenty minutes stands longer, and holds its arms up no longer than one of four."""
    (tree,) = (made for made in SHIPPED if made.slug == "standing-like-a-tree")
    held = [step.breaths for step in fitted(tree, 20).steps if "arms-raised" in step.loads]
    assert held == [6, 6]


STANDING = [made for made in SHIPPED if stood(made)]


@pytest.mark.parametrize("made", STANDING, ids=lambda made: made.slug)
@pytest.mark.parametrize("pace", [None, SLOW, QUICK])
def test_nobody_stands_still_for_an_hour(made: Routine, pace: Breath | None) -> None:
    """All standing still together has twenty minutes at most; longer is refused, and the most can be had."""
    paced = at_breath(made, pace or made.breath)
    for minutes in range(8, 61, 2):
        try:
            fit = within(paced, minutes, lead_in=15)
        except ValueError as error:
            assert stood(paced) < 20 * 60
            named = re.search(r"takes at most ([\d.]+) minutes: .* standing still has 20 minutes", str(error))
            if named is None:
                assert "takes at least" in str(error)  # noqa: PT017 - the others are had
                continue
            assert float(named[1]) < minutes
            most = within(paced, float(named[1]), lead_in=15)
            assert stood(most.routine) <= 20 * 60
            assert stood(most.routine) > 20 * 60 - 4 * paced.breath.cycle
            continue
        assert stood(fit.routine) <= 20 * 60


def test_what_is_bound_counts_for_standing() -> None:
    """A step that keeps its length leaves the others so much less; one that is alone has a most, too."""
    still: dict[str, Any] = {"breaths": None, "paced": False, "loads": ("standing-still",)}
    bound = step(seconds=600.0, fixed=True, **still)
    free = step(seconds=60.0, **still)
    assert fitted(routine(bound, free), 20).steps[1].seconds == 600
    with pytest.raises(ValueError, match=r"at most 20 minutes: .* standing still has 20 minutes at most"):
        fitted(routine(bound, free), 20.2)
    with pytest.raises(ValueError, match="at most 20 minutes"):
        fitted(routine(free), 60)
    long = step(seconds=1500.0, **still)  # somebody's own, as they wrote it
    assert fitted(routine(long), 25).steps[0].seconds == 1500


def test_two_minutes_of_the_wave_and_at_the_desk() -> None:
    """Where the introductions have no room they go, and the time to settle shrinks."""
    for slug in ("spinal-wave", "sitting-reset"):
        (made,) = (made for made in SHIPPED if made.slug == slug)
        line = led(made, 2, introduce=True)
        assert not line.introduced
        assert line.duration <= 120_000


class TestWhatGoesFirst:
    """Introductions, then settling down to five seconds; then it is refused."""

    # Four steps of one breath at least: 20 s; told, each takes 1.6 s, 6.4 s together.
    made = routine(*(step(breaths=4) for _ in range(4)))

    @pytest.mark.parametrize(
        ("seconds", "settle", "told"),
        [
            (120, 15, True),
            (54, 15, True),
            (53, 15, False),
            (38, 15, False),
            (33, 13, False),
            (25, 5, False),
        ],
    )
    def test_in_this_order(self, seconds: float, settle: float, told: bool) -> None:
        """Each as long as there is room for it."""
        fit = within(self.made, seconds / 60, lead_in=15, introduce=True)
        assert (fit.lead_in, fit.introduce) == (settle, told)

    def test_then_it_is_refused(self) -> None:
        """The least is named, and can be had."""
        with pytest.raises(ValueError, match=r"r takes at least 0\.5 minutes, 5 s of them to settle"):
            within(self.made, 24.9 / 60, lead_in=15)
        assert within(self.made, 0.5, lead_in=8).lead_in == 8

    def test_less_is_not_made_more(self) -> None:
        """Whoever wants no time to settle, or two seconds, has it so."""
        assert within(self.made, 20 / 60, lead_in=0).lead_in == 0
        assert within(self.made, 22 / 60, lead_in=2).lead_in == 2

    def test_half_of_it_is_practice(self) -> None:
        """However long somebody likes to settle: a plan's minutes are kept by half of them."""
        assert within(self.made, 2, lead_in=600).lead_in == 48
        long = routine(step(cue="word " * 119, breaths=3), breath=Breath(inhale=8, exhale=8))
        assert not within(long, 1.7, lead_in=0, introduce=True).introduce


class TestHeard:
    """Led in lines, the words of a step keep their time before its first breath."""

    @pytest.mark.parametrize("minutes", [2.5, 3, 4])
    @pytest.mark.parametrize("slug", ["sitting-reset", "spinal-wave"])
    def test_words_go_last(self, slug: str, minutes: float) -> None:
        """Settling and breaths go before them, and the minutes are kept."""
        made = next(each for each in SHIPPED if each.slug == slug)
        fit = within(made, minutes, lead_in=15, introduce=True, heard=True)
        line = unfold(fit.routine, lead_in=fit.lead_in, introduce=fit.introduce)
        assert fit.introduce
        assert 5 <= fit.lead_in <= 15
        assert line.duration <= minutes * 60_000
        assert all(segment.end > segment.start for segment in line.segments)

    @pytest.mark.parametrize(("minutes", "told"), [(2, False), (6.5, True), (20, True)])
    def test_else_as_usual(self, minutes: float, told: bool) -> None:
        """Where there is no room for them it runs all the same; where there is much nothing changes."""
        made = next(each for each in SHIPPED if each.slug == "sitting-reset")
        assert within(made, minutes, lead_in=15, introduce=True, heard=True).introduce is told

    def test_too_long(self) -> None:
        """The most is refused as ever."""
        with pytest.raises(ValueError, match="at most"):
            within(routine(step(max=2, loads=("twist",))), 50, lead_in=15, introduce=True, heard=True)


def test_too_long_names_the_most() -> None:
    """Where nothing may grow there is a most, and it can be had."""
    made = routine(step(loads=("balance",)), step(fixed=True), step(max=3))
    with pytest.raises(ValueError, match=r"r takes at most 0\.9 minutes: what moves"):
        within(made, 1, lead_in=15)
    longest = led(made, 0.9, lead_in=15)
    assert longest.duration == 50_000
    assert [segment.breaths for segment in longest.segments] == [0, 2, 2, 3]


@given(routines, st.floats(0.1, 60), st.integers(0, 60), st.booleans())
def test_never_longer_than_asked(made: Routine, minutes: float, lead_in: int, introduce: bool) -> None:
    """Whatever the routine: at most the minutes, at least half of them practice unless nothing can grow."""
    try:
        line = led(made, minutes, lead_in=lead_in, introduce=introduce)
    except ValueError:
        assume(False)
    assert line.duration <= minutes * 60_000 + 1


@given(routines, st.floats(0.1, 60))
def test_fitted_takes_at_most_the_minutes_within_a_breath(made: Routine, minutes: float) -> None:
    """Lengthened or shortened in whole breaths: never longer than asked, and as near as a breath allows."""
    try:
        fit = fitted(made, minutes)
    except ValueError:
        assume(False)
    wanted = minutes * 60
    assert fit.seconds <= wanted + 0.001
    growing = [each for each in made.steps if not each.moves or (len(made.steps) == 1 and not each.tempo)]
    units = [_unit(each, made) for each in growing if not each.fixed]
    if units:
        assert wanted - fit.seconds < min(units) + 0.001
    elif wanted < made.seconds:
        assert wanted - fit.seconds < max(_unit(each, made) for each in made.steps) + 0.001


def _unit(step: Step, routine: Routine) -> float:
    """Seconds that a breath of a step takes, on all sides."""
    return (step.breath or routine.breath).cycle * max(1, len(step.sides))


@given(routines, st.floats(0.1, 60))
def test_fixed_doses_stay(made: Routine, minutes: float) -> None:
    """What is fixed is neither lengthened nor shortened; every other step keeps a breath, or its seconds."""
    try:
        fit = fitted(made, minutes)
    except ValueError:
        assume(False)
    for before, after in zip(made.steps, fit.steps, strict=True):
        if before.fixed:
            assert after == before
        else:
            unit = (before.breath or made.breath).cycle if before.paced else 1
            assert after.lasts(made.breath) >= unit - 0.001


@given(routines, breaths)
def test_a_quicker_breath_cuts_no_words(made: Routine, breath: Breath) -> None:
    """At another breath each step lasts as long as its words, or as it did; fixed doses stay counts."""
    paced = at_breath(made, breath)
    for before, after in zip(made.steps, paced.steps, strict=True):
        if before.fixed:
            assert (after.breaths, after.seconds) == (before.breaths, before.seconds)
        elif before.breath or not before.paced:
            assert after == before
        else:
            side = after.lasts(breath) / max(1, len(after.sides)) * 1000
            was = before.lasts(made.breath) / max(1, len(before.sides)) * 1000
            assert side >= min(telling(before), was) - 1


def test_a_fixed_dose_keeps_its_breath_rather_than_its_words() -> None:
    """Seven drops are seven drops, and slow enough to be told."""
    made = at_breath(routine(step(cue="word " * 40, fixed=True), step(fixed=True), breath=EASY), QUICK)
    assert [each.breath for each in made.steps] == [EASY, None]


def test_two_minutes_of_a_longer_routine() -> None:
    """Shortened in proportion, to exactly the minutes asked for."""
    made = routine(*(step(breaths=number) for number in (4, 6, 9, 9, 4, 3)), breath=EASY)
    assert [each.breaths for each in fitted(made, 2).steps] == [2, 2, 3, 3, 1, 1]


def test_short_steps_take_from_the_long_one() -> None:
    """When every step keeps its one breath, the longest gives way."""
    made = routine(*(step(breaths=number) for number in (9, 1, 1, 1)), breath=EASY)
    assert [each.breaths for each in fitted(made, 5 / 6).steps] == [2, 1, 1, 1]


def test_too_few_minutes_name_the_least() -> None:
    """Nobody is led through half a breath."""
    made = routine(step(), step(fixed=True), breath=EASY)
    with pytest.raises(ValueError, match=r"r takes at least 0\.5 minutes"):
        fitted(made, 0.2)
    assert fitted(made, 0.5).seconds == 30


@pytest.mark.parametrize("minutes", [60.1, 1e9, float("nan"), float("inf")])
def test_too_many_minutes(minutes: float) -> None:
    """An hour is the most."""
    with pytest.raises(ValueError, match="at most 60 minutes"):
        fitted(routine(step()), minutes)


def test_free_time_is_lengthened_too() -> None:
    """A step that leaves the breath free is scaled in whole seconds."""
    made = routine(step(breaths=None, seconds=20.0, paced=False, sides=("left", "right")))
    assert fitted(made, 1).seconds == 60
    assert fitted(made, 0.99).seconds == 58


def test_seconds_that_are_not_whole_stay_as_they_are() -> None:
    """What is neither lengthened nor shortened is not rounded."""
    made = routine(step(breaths=None, seconds=7.5, paced=False, loads=("balance",)), step())
    assert fitted(made, 1).steps[0].seconds == 7.5


def test_a_dose_in_published_numbers_leaves_room_for_the_rest() -> None:
    """The next smaller number, where the larger would squeeze everything else."""
    made = routine(step(breaths=9, counts=(3, 9, 16)), step(breaths=9), step(breaths=9))
    taken = {
        seconds: [each.breaths for each in fitted(made, seconds / 60).steps] for seconds in (200, 100, 90)
    }
    assert taken == {200: [9, 16, 15], 100: [9, 6, 5], 90: [3, 8, 7]}


def test_a_step_alone_may_grow() -> None:
    """More of a routine that is one move is more of the move; but for what is counted or tapped."""
    assert fitted(routine(step(loads=("balance",))), 1).steps[0].breaths == 12
    for bound in (step(loads=("balance",), counts=(2,)), step(tempo=60), step(loads=("balance",), max=3)):
        with pytest.raises(ValueError, match="at most"):
            fitted(routine(bound), 1)


def test_what_was_made_smaller_does_not_grow() -> None:
    """The gentle version of a move is a move, though it asks for nothing but standing."""
    soft = Gentle(name="Small", loads=("standing-still",))
    made = routine(step(loads=("balance",), gentle=soft), step()).softened()
    assert [each.breaths for each in fitted(made, 1).steps] == [2, 10]


def test_quicker_breaths_are_more_where_the_words_need_them() -> None:
    """Two breaths of ten seconds in which seventeen are spoken become four of five seconds."""
    made = at_breath(routine(step(cue="word " * 40), breath=EASY), QUICK)
    assert made.steps[0].breaths == 4


def test_a_second_breath_comes_before_the_time_to_settle() -> None:
    """Where words are heard and minutes few: nobody sits and waits while a step has one breath of two."""
    wave = next(each for each in SHIPPED if each.slug == "spinal-wave")
    two_each = sum(dose.least for dose in doses(wave))
    for tenths in range(22, 60):
        fit = within(wave, tenths / 10, lead_in=24, introduce=True, heard=True)
        breaths_led = sum(step.breaths or 0 for step in fit.routine.steps)
        assert fit.lead_in <= 5 or breaths_led >= two_each


@pytest.mark.parametrize(
    ("breaths", "told"),
    [(14, "at least 2.4 minutes; 2:24 is enough"), (12, "at least 2 minutes")],
    ids=["a part of a minute", "whole minutes"],
)
def test_the_least_as_it_can_be_typed(breaths: int, told: str) -> None:
    """A part of a minute is said as a clock has it, too; whole minutes are plain as they are."""
    routine = Routine(
        slug="r",
        title="R",
        summary="R.",
        posture="any",
        steps=(Step(name="Tap", cue="Tap.", breaths=breaths, fixed=True),),
    )
    with pytest.raises(ValueError, match="r takes") as refused:
        within(routine, 1, lead_in=0)
    assert str(refused.value).endswith(told)
