"""Routine files are read, or refused with everything that is wrong, each thing in its place."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.practice.routine import Breath, Routine
from qicli.core.practice.routine_toml import LARGEST_FILE, read_routine
from qicli.errors import RoutineError

SOUND = """
schema = 1
title = "Sway"
summary = "Sway a little."
posture = "standing"
breath = { inhale = 4, exhale = 5.5 }

[[steps]]
name = "Sway"
cue = '''Sway like
a tree.'''
breaths = 3
sides = ["left", "right"]
gentle = { cue = "Only think it.", breath = { inhale = 3, exhale = 3 } }

[[steps]]
name = "Tap"
cue = "Tap."
seconds = 30
paced = false
tempo = 120
"""


def read(text: str, slug: str = "sway") -> Routine:
    """The routine in this text."""
    return read_routine(slug, text.encode(), file="sway.toml")


def found(text: str, slug: str = "sway") -> list[str]:
    """Everything found wrong with this text."""
    with pytest.raises(RoutineError) as refused:
        read(text, slug)
    assert str(refused.value).startswith("sway.toml: ")
    return [str(finding) for finding in refused.value.findings]


def test_a_sound_file() -> None:
    """Every field arrives, and a cue written over two lines is one."""
    routine = read(SOUND)
    assert routine.slug == "sway"
    assert routine.breath == Breath(inhale=4, exhale=5.5)
    assert [step.name for step in routine.steps] == ["Sway", "Tap"]
    assert routine.steps[0].cue == "Sway like a tree."
    assert routine.seconds == 2 * 3 * 9.5 + 30
    assert not routine.prescribed


def test_what_is_remembered() -> None:
    """The same bytes are read once; another name, another file and changed bytes are read anew."""
    routine = read(SOUND)
    assert read(SOUND) is routine
    assert read(SOUND, "swing").slug == "swing"
    assert read(SOUND.replace("breaths = 3", "breaths = 4")).steps[0].breaths == 4
    for file in ("one.toml", "other.toml"):
        with pytest.raises(RoutineError, match=file):
            read_routine("sway", b"", file=file)


EXERCISE = SOUND.replace("breaths = 3", "repetitions = 5\nstay = 5\nreturn = 2.5\nsets = 2\nset_rest = 20")


def test_an_exercise() -> None:
    """Sets, repetitions, and how long each is stayed in and comes back."""
    step = read(EXERCISE).steps[0]
    assert (step.repetitions, step.stay, step.back, step.sets, step.set_rest) == (5, 5, 2.5, 2, 20)
    assert step.lasts(Breath(inhale=2, exhale=3)) == 2 * 2 * 5 * 7.5 + 20
    gentle = EXERCISE.replace("gentle = {", "gentle = { repetitions = 2, stay = 2, return = 1,")
    assert read(gentle).steps[0].softened().repetitions == 2


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (("return = 2.5\n", ""), "a repetition has stay and return"),
        (
            ("repetitions = 5", "breaths = 3"),
            "return and set_rest and sets and stay: only beside",
        ),
        (
            ("repetitions = 5", "repetitions = 5\nbreaths = 3"),
            "give its length either in breaths",
        ),
        (
            ("repetitions = 5", "repetitions = 5\npaced = false"),
            "paced = false leaves the breath",
        ),
        (("repetitions = 5", "repetitions = 101"), "repetitions"),
        (("sets = 2", "sets = 0"), "sets"),
        (("stay = 5", "stay = 4000"), "stay"),
        (("stay = 5", "stay = 1500"), "the routine lasts"),
        (("return = 2.5", "retrun = 2.5"), "retrun: unknown key; return?"),
        (("gentle = {", "gentle = { stay = 2,"), "gentle: a repetition has stay and return"),
        (
            ("gentle = {", "gentle = { breaths = 1, repetitions = 2,"),
            "gentle: give its length",
        ),
    ],
)
def test_an_exercise_that_cannot_be(change: tuple[str, str], finding: str) -> None:
    """Each fault in its place."""
    assert any(
        said.removeprefix("step 1 (Sway): ").startswith(finding)
        for said in found(EXERCISE.replace(*change, 1))
    )


def test_what_is_prescribed() -> None:
    """A file can say that it is done because somebody planned or named it."""
    made = read(SOUND.replace("[[steps]]", "prescribed = true\nhow_far = true\nbell = true\n[[steps]]", 1))
    assert (made.prescribed, made.how_far, made.bell) == (True, True, True)


def test_what_cautions_are_about() -> None:
    """Lists of loads in the order of the cautions, fewer than these perhaps, and a last sentence."""
    head = 'cautions = ["a", "b"]\ncaution_loads = [["impact"]]\nclosing = "Stay."\n[[steps]]'
    routine = read(SOUND.replace("[[steps]]", head, 1))
    assert list(routine.cautions_about()) == [("a", ("impact",)), ("b", ())]
    assert routine.closing == "Stay."


def test_what_is_only_thought() -> None:
    """A third version of a step, checked as the gentle one is."""
    still = 'still = { name = "Think", cue = "Only think it.", loads = [] }\nbreaths'
    step = read(SOUND.replace("breaths", still, 1)).steps[0]
    assert (step.stilled().name, step.stilled().loads, step.stilled().still) == ("Think", (), None)
    assert step.softened().stilled().name == "Think"


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        pytest.param(("schema = 1\n", ""), "schema: is missing", id="no schema"),
        pytest.param(
            ("[[steps]]", 'caution_loads = [["impact"]]\n[[steps]]'),
            "caution_loads: has more lists than there are cautions",
            id="loads of no caution",
        ),
        pytest.param(
            ("breaths", "still = { breaths = 2, seconds = 9 }\nbreaths"),
            "still: give its length either in breaths or in seconds",
            id="a thought with two lengths",
        ),
        pytest.param(("schema = 1\n", "schema = 2\n"), "schema: this qi reads schema 1", id="later schema"),
        pytest.param(
            ("schema = 1\n", "schema = true\n"), "schema: this qi reads schema 1", id="true is not 1"
        ),
        pytest.param(("title =", "tittle ="), "tittle: unknown key; title?", id="misspelt key"),
        pytest.param(("title =", "zzz ="), "zzz: unknown key", id="unknown key"),
        pytest.param(('title = "Sway"\n', ""), "title: is missing", id="missing key"),
        pytest.param(("title =", "slug ="), "slug: unknown key", id="a file does not name itself"),
        pytest.param(
            ('"standing"', '"flying"'), "posture: unknown word 'flying'; one of standing", id="posture"
        ),
        pytest.param(
            ('"Sway a little."', "3"), "summary: expected text, got a whole number", id="wrong type"
        ),
        pytest.param(
            ("exhale = 5.5", "exhale = 60"), "breath: a whole breath takes 5 to 60 seconds", id="breath"
        ),
        pytest.param(
            ("inhale = 4,", "inhale = true,"), "breath: inhale: expected a number", id="breath type"
        ),
        pytest.param(
            ("exhale = 5.5 }", "exhale = 5.5, pause = 1 }"), "breath: pause: unknown key", id="breath key"
        ),
        pytest.param(
            ("breath = { inhale = 4, exhale = 5.5 }", "breath = 4"), "breath: expected a table", id="no table"
        ),
        pytest.param(
            ("breaths = 3", "breaths = 0"), "step 1 (Sway): breaths: expected a whole number >= 1", id="none"
        ),
        pytest.param(
            ("breaths = 3", ""), "step 1 (Sway): give its length either in breaths or", id="no length"
        ),
        pytest.param(
            ("breaths = 3", "breaths = 3\nseconds = 3"), "step 1 (Sway): give its length either", id="both"
        ),
        pytest.param(
            ("breaths = 3", "breaths = 3\npaced = false"), "paced = false leaves the breath free", id="free"
        ),
        pytest.param(
            ("seconds = 30", "seconds = inf"),
            "step 2 (Tap): seconds: expected a number <= 3600",
            id="endless",
        ),
        pytest.param(("seconds = 30", "seconds = nan"), "step 2 (Tap): seconds", id="not a number"),
        pytest.param(
            ("tempo = 120", 'tempo = 120\nloads = ["flying"]'),
            "step 2 (Tap): loads: unknown word 'flying'; one of forward-bend",
            id="load",
        ),
        pytest.param(("tempo = 120", "tempo = 5"), "step 2 (Tap): tempo: 20 to 240", id="slow beat"),
        pytest.param(
            ("tempo = 120", "tempo = 500"), "step 2 (Tap): tempo: expected a whole number <= 240", id="fast"
        ),
        pytest.param(('cue = "Only', 'tempo = 3\ncue = "Only'), "not TOML", id="broken inline table"),
        pytest.param(("{ cue =", "{ tempo = 3, cue ="), "gentle: tempo: 20 to 240", id="gentle beat"),
        pytest.param(
            ("{ cue =", "{ breaths = 3, seconds = 3, cue ="), "gentle: give its length either", id="gentle"
        ),
        pytest.param(
            ("{ cue =", "{ sides = [], cue ="), "step 1 (Sway): gentle: sides: unknown key", id="gentle key"
        ),
        pytest.param(
            ("inhale = 3,", "inhale = 1,"), "gentle: breath: a whole breath takes", id="gentle breath"
        ),
        pytest.param(
            ('["left", "right"]', '["left", 3]'),
            "sides: expected text, got a whole number in the list",
            id="sides",
        ),
        pytest.param(
            ('cue = "Tap."', 'cue = "T\\u001b[31m"'), "step 2 (Tap): cue: holds a control", id="escape"
        ),
        pytest.param(('name = "Tap"', 'name = "T\\u202e"'), "step 2: name: holds a control", id="bidi name"),
        pytest.param(
            ('["left", "right"]', '["left", "\\u202e"]'), "sides: holds a control", id="bidi in a list"
        ),
        pytest.param(('"Sway a little."', '""'), "summary: expected text with a length >= 1", id="empty"),
        pytest.param(("seconds = 30", "seconds = 3600"), "the routine lasts 61 minutes", id="too long"),
        pytest.param(('[[steps]]\nname = "Tap"', "[[steps]"), "not TOML", id="not TOML"),
    ],
)
def test_what_is_wrong_is_named(change: tuple[str, str], finding: str) -> None:
    """Each fault is told with its place and its reason."""
    assert change[0] in SOUND
    assert any(finding in each for each in found(SOUND.replace(*change, 1)))


def test_all_findings_at_once() -> None:
    """One fault does not hide the next, in this step or another."""
    broken = (
        SOUND.replace("breaths = 3", 'breaths = "x"')
        .replace("tempo = 120", "tempi = 1")
        .replace("Sway like", "")
    )
    broken = broken.replace('posture = "standing"', "")
    places = [finding.split(": ")[0] for finding in found(broken)]
    assert places == ["posture", "step 1 (Sway)", "step 2 (Tap)"]


@pytest.mark.parametrize("steps", ["", "steps = []", "steps = 3", "steps = [3]", "[steps]"])
def test_no_steps(steps: str) -> None:
    """A routine has steps, and they are tables."""
    head = 'schema = 1\ntitle = "T"\nsummary = "S"\nposture = "any"\n'
    assert [finding.split(":")[0] for finding in found(head + steps)] == ["steps"]


def test_too_many_steps() -> None:
    """A hundred steps are more than an hour holds."""
    head = 'schema = 1\ntitle = "T"\nsummary = "S"\nposture = "any"\n'
    assert found(head + '[[steps]]\nname="a"\ncue="b"\nbreaths=1\n' * 101) == [
        "steps: a routine has at most 100 steps"
    ]


def test_the_gentle_version_has_an_hour_too() -> None:
    """A gentle version may not be longer than a practice can be."""
    long = SOUND.replace("{ cue =", "{ breaths = 720, cue =")
    assert any("its gentle version lasts" in finding for finding in found(long))


@pytest.mark.parametrize("slug", ["Sway", "my wave", ""])
def test_a_file_whose_name_is_no_name(slug: str) -> None:
    """The file's stem is what the person types."""
    assert "cannot name a routine" in found(SOUND, slug)[0]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        pytest.param(b"\xff\xfe", "not UTF-8", id="not text"),
        pytest.param(b"x = " + b"[" * 50_000, "nested too deeply", id="deep"),
        pytest.param(b"x = " + b"9" * 5_000, "not TOML", id="endless number"),
        pytest.param(b"#" * (LARGEST_FILE + 1), "larger than 256 KiB", id="huge"),
    ],
)
def test_what_is_no_file_of_ours(source: bytes, reason: str) -> None:
    """Garbage is refused in words."""
    with pytest.raises(RoutineError, match=reason):
        read_routine("sway", source, file="sway.toml")


@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_are_read_or_refused(source: bytes) -> None:
    """Nothing but our own error comes out."""
    with pytest.raises(RoutineError):
        read_routine("sway", source, file="sway.toml")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
LINES = SOUND.strip().splitlines()


@given(st.data())
def test_damaged_files_are_read_or_refused(data: st.DataObject) -> None:
    """A sound file with lines left out, doubled or mixed up parses, or is refused by our own error."""
    lines = data.draw(st.lists(st.sampled_from(LINES), max_size=20))
    with suppress(RoutineError):
        assert read("\n".join(lines)).steps
