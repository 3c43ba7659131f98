"""What a voice says in a practice, and when; over all shipped routines too."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicli.adapters.home.library import shipped_folder
from qicli.core.practice.guiding import guidance, shorter
from qicli.core.practice.placing import AIR, Kind, Placed, Said, Window, estimate, placed
from qicli.core.practice.replan import eased_ahead, paced_ahead
from qicli.core.practice.routine import Gentle, Routine, Step
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.timeline import PhaseKind, Timeline
from qicli.core.practice.unfolding import settling_time, unfold
from qicli.core.safety.tiers import STOP_RULE
from strategies import routines


def shipped() -> Iterator[Routine]:
    """The routines that come with qi."""
    for path in sorted(shipped_folder().glob("*.toml")):
        yield read_routine(path.stem, path.read_bytes(), file=path.name)


def heard(line: Timeline, *opening: str) -> list[str]:
    """What is said, one after the other."""
    return [said.text for said in guided(line, *opening).said]


def guided(line: Timeline, *opening: str) -> Placed:
    """What is said, by the estimate of how long words take."""
    return placed(guidance(line, opening), estimate)


def led(*steps: Step, introduce: bool = True, lead_in: float = 0) -> Timeline:
    """These steps at the easy breath."""
    made = Routine(slug="r", title="R", summary="R.", posture="any", steps=steps)
    return unfold(made, lead_in=lead_in, introduce=introduce)


WAVE = Step(
    name="Wave",
    cue="Small waves, as small as you like. Easy.",
    breaths=8,
    inhale_cue="rise",
    exhale_cue="and sink",
)
REST = Step(name="Rest", cue="Rest for as long as you like.", seconds=90, paced=False)


def test_a_step_from_its_words_to_the_next() -> None:
    """Told before its breaths; then in and out, that it is halfway, the last breath, and what is next."""
    assert heard(led(WAVE, REST, lead_in=20)) == [
        f"Find your place, with something steady within reach. {STOP_RULE}",
        "Wave. Small waves, as small as you like. Easy.",
        "In, rise.",
        "Out, and sink.",
        "Halfway through this step.",
        "Last breath of this step.",
        "Next, Rest.",
        "Rest. Rest for as long as you like.",
        "Begin, and breathe as you like.",
        "Halfway through this step.",
    ]


def test_each_side_by_its_name() -> None:
    """The other side is named as it begins, its breaths told again, and halves itself."""
    sided = Step(
        name="Circle", cue="Circles as small as a coin.", breaths=8, sides=("left", "right"), inhale_cue="on"
    )
    assert heard(led(sided, lead_in=20))[1:] == [
        *("Circle, left. Circles as small as a coin.", "In, on.", "Out.", "Last breath of this step."),
        *("Now right.", "Out.", "In, on.", "Last breath of this step."),
    ]


def test_an_exercise_by_its_repetitions() -> None:
    """Stays and returns have words of their own, sets are named, and nothing is counted."""
    bridge = Step(
        name="Bridge",
        cue="Lift the hips as far as it is easy.",
        repetitions=3,
        stay=8,
        back=5,
        sets=2,
        set_rest=20,
        inhale_cue="lift",
        exhale_cue="sink",
    )
    assert heard(led(bridge, lead_in=20))[1:] == [
        *(
            "Bridge. Lift the hips as far as it is easy.",
            "Stay, lift; keep breathing.",
            "And return, sink.",
            "The last one.",
        ),
        "Rest. Rest where you are, and keep breathing. Then set 2 of 2.",
        *(
            "Bridge. Lift the hips as far as it is easy.",
            "And return, sink.",
            "Stay, lift; keep breathing.",
            "The last one.",
        ),
    ]


def test_moved_to_the_first_breath_with_room() -> None:
    """Where nothing is told before it is done, the breath's words wait for the instruction to end."""
    told = placed(guidance(led(WAVE, introduce=False)), estimate).said
    words = {said.text: said.at for said in told}
    assert words["Wave. Small waves, as small as you like. Easy."] > words[STOP_RULE]
    assert words["Out, and sink."] == 14_200
    assert words["In, rise."] == 20_200


def test_shortened_by_rule() -> None:
    """A cue that no breath has room for becomes its first sentence, or the bare word."""
    long = Step(
        name="Wave",
        cue="Waves as small as you like.",
        breaths=3,
        inhale_cue="rise. and then more and more words than anybody could say in an in-breath",
        exhale_cue="more words " * 10,
    )
    out = guided(led(long, lead_in=20))
    assert "In, rise." in [said.text for said in out.said]
    assert "Out." in [said.text for said in out.said]
    assert [(short.wish.kind, short.said) for short in out.shortened] == [
        (Kind.IN, "In, rise."),
        (Kind.OUT, "Out."),
    ]


@pytest.mark.parametrize("lead_in", [0, 1, 5, 15])
@pytest.mark.parametrize("introduce", [True, False])
def test_when_to_stop_is_said_once_at_the_start(lead_in: float, *, introduce: bool) -> None:
    """Whatever time there is to settle: before anything is done, or while the first step is told."""
    first = Step(name="Wave", cue="word " * 30, breaths=4)
    said = placed(
        guidance(led(first, WAVE, lead_in=lead_in, introduce=introduce), ("Careful.",)), estimate
    ).said
    assert [STOP_RULE in each.text for each in said] == [True] + [False] * (len(said) - 1)


@pytest.mark.parametrize("lead_in", [15, 40])
def test_the_first_words_wait_for_whoever_is_to_hear_them(lead_in: float) -> None:
    """A device that takes a second to begin swallows none of when to stop."""
    first = guided(led(WAVE, lead_in=lead_in)).said[0]
    assert STOP_RULE in first.text
    assert first.at >= 1_000


def test_cautions_where_there_is_time() -> None:
    """What is to be known before is said with it, the most important first, as much as there is room for."""
    line = led(WAVE, lead_in=20)
    full, some = heard(line, "First.", "Second.")[0], heard(line, "First.", "word " * 30)[0]
    assert full.endswith(f"{STOP_RULE} First. Second.")
    assert some.endswith(f"{STOP_RULE} First.")


def test_the_end_is_not_followed_by_anything() -> None:
    """After the last step nothing is next."""
    assert not [word for word in heard(led(WAVE)) if word.startswith("Next")]


def test_halves_of_what_is_short_are_not_named() -> None:
    """Nor those of a walk, whose bell at half time means something else."""
    short = Step(name="Wave", cue="Wave.", breaths=5)
    walk = Step(name="Walk", cue="Walk.", seconds=300, paced=False, sides=("out", "back"))
    assert not [word for word in heard(led(short, walk)) if "alfway" in word]


@pytest.mark.parametrize(
    ("text", "versions"),
    [
        ("One. Two! Three? Four.", ("One. Two! Three? Four.", "One. Two!", "One.")),
        ("One. Two.", ("One. Two.", "One.")),
        ("One, two; three", ("One, two; three",)),
    ],
)
def test_shorter(text: str, versions: tuple[str, ...]) -> None:
    """Whole sentences from the first one on, never part of one."""
    assert shorter(text) == versions


def inside(line: Timeline, said: Said) -> bool:
    """Whether these words lie within one part of a breath, or where nobody breathes as led."""
    segment, phase = line.at(said.at).segment, line.at(said.at).phase
    breathed = said.text.startswith(
        ("In,", "In.", "Out,", "Out.", "Stay,", "And return", "Last breath", "The last one")
    )
    end = phase.end if breathed else segment.end
    return said.end <= end or said.text == STOP_RULE


def sound(line: Timeline, *opening: str) -> None:
    """No words over others, none cut by the breath that they belong to, none over the end of their step."""
    said = guided(line, *opening).said
    for former, each in pairwise(said):
        assert former.end + AIR <= each.at
    for each in said:
        assert inside(line, each), each


@pytest.mark.parametrize("introduce", [True, False])
def test_every_shipped_routine(*, introduce: bool) -> None:
    """As written and gentle: each step is told, and each breath at some time, in words that are not cut."""
    for routine in shipped():
        for version in (routine, routine.softened()):
            line = unfold(version, lead_in=settling_time(version), introduce=introduce)
            sound(line, *version.cautions)
            kinds = {(wish.kind, wish.step) for wish in guidance(line)}
            for number, step in enumerate(version.steps, 1):
                assert (Kind.STEP, number) in kinds
                assert not step.paced or {(Kind.IN, number), (Kind.OUT, number)} <= kinds


def test_every_shipped_routine_is_heard_whole() -> None:
    """In a voice as quick as our estimate nothing of a shipped routine that is told first is shortened."""
    for routine in shipped():
        line = unfold(routine, lead_in=settling_time(routine), introduce=True)
        out = placed(guidance(line, routine.cautions), estimate)
        assert [(short.wish.text, short.said) for short in out.shortened] == [], routine.slug


@settings(max_examples=25)  # each is guided three times
@given(routines, st.booleans(), st.sampled_from([0, 5, 20]), st.integers(0, 400))
def test_of_any_routine(routine: Routine, introduce: bool, lead_in: float, second: int) -> None:
    """Also after it was made smaller or slower midway, words are whole and apart, and stop is said once."""
    line = unfold(routine, lead_in=lead_in, introduce=introduce)
    cut = line.breath_start(min(second * 1000, line.duration - 1))
    changed = [paced_ahead(line, cut, 0.5)]
    if cut >= line.lead_in:
        changed.append(eased_ahead(line, cut))
    for each in (line, *changed):
        sound(each, "Careful.")
        assert sum(STOP_RULE in said.text for said in guided(each).said) <= 1


def test_what_is_eased_is_told() -> None:
    """After "that hurts" the smaller version is told in its own words."""
    eased = Step(
        name="Wave",
        cue="Wave.",
        breaths=8,
        gentle=Gentle(name="Less", cue="Half as much, and half as far as before."),
    )
    line = led(eased, lead_in=20)
    start = next(s.start for s in line.segments if s.phases[0].kind is PhaseKind.INHALE)
    assert "Less. Half as much, and half as far as before." in heard(eased_ahead(line, start + 10_000))


def test_windows_lie_within_the_practice() -> None:
    """Nothing is wished before the first instant, nor after the last."""
    for routine in shipped():
        line = unfold(routine, introduce=True)
        windows: list[Window] = [w for wish in guidance(line) for v in wish.versions for w in v.windows]
        assert all(each.start >= 0 and each.end <= line.duration for each in windows)


def test_to_a_place_and_up_again() -> None:
    """Takes its own time: nobody is told to begin it, nor that half of it is over."""
    down = Step(name="Lie down", cue="Lie on your back.", seconds=70, paced=False, fixed=True)
    up = Step(name="Getting up", cue="Roll, and push.", seconds=90, paced=False, loads=("floor",))
    said = heard(led(down, REST, up, lead_in=20))
    assert said.count("In your own time.") == 2
    assert said.count("Begin, and breathe as you like.") == 1  # to rest
    assert said.count("Halfway through this step.") == 1


def test_a_beat_begins() -> None:
    """What is tapped has a beginning, whatever its length."""
    tap = Step(name="Tap", cue="Tap.", seconds=70, paced=False, fixed=True, tempo=120)
    assert "Begin, and breathe as you like." in heard(led(tap, REST))
