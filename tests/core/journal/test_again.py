"""A command that says an entry again, if it could not be saved."""

import json
import shlex
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import EVENING, FakeWorld, Run
from qicli.core.entry import Known, Measure, Medicine, Movement, Reading, Retraction, Site, Symptom, decode
from qicli.core.journal.again import again
from qicli.core.text import is_safe
from qicli.core.words.grammar import Said, read_words
from strategies import entries

SAID = [
    ["6", "calf", "left", "burning", "sitting"],
    ["back=3", "left-calf=6", "better", "walking"],
    ["4", "outer left thigh", "both", "feet", "tingling"],
    ["0"],
    ["--note", "it's a “note” $HOME `x`; --pain 4", "--tag", "-x", "--mood", "calm"],
    ["3", "burnng", "--at", "yesterday 8pm"],
    ["numb", "both", "legs"],
    ["acupuncture", "--before", "7 left calf", "--after", "back=3 calf=2"],
    ["ibuprofen", "400mg", "6", "back", "paracetamol", "2", "x", "500", "mg", "naproxen"],
    ["--treatment", "foot reflexology", "--medicine", "Arcoxia 90 mg", "--medicine", "my pill"],
    ["better", "with", "ibuprofen", "worse", "after", "massage", "trigger", "point"],
    ["sat", "6h30", "water", "1.25l", "5", "glasses", "of", "water", "slouched"],
]


@pytest.mark.parametrize("words", SAID, ids=" ".join)
def test_the_same_entry_comes_of_it(run: Run, world: FakeWorld, words: list[str]) -> None:
    """Run again, the command notes what was to be noted."""
    run("log", *words)
    (entry,) = world.written()
    command = shlex.split(again([entry]))
    assert command[:2] == ["qi", "log"]
    world.pass_time(hours=2)
    run(*command[1:])
    _, repeated = world.written()
    same = {"id": "", "logged": EVENING, "at": EVENING, "flags": ()}
    assert _with(repeated, **same) == _with(entry, **same)
    assert isinstance(repeated, Symptom)
    assert isinstance(entry, Symptom)
    assert abs(repeated.at - entry.at) < timedelta(minutes=1)
    assert {flag.tier for flag in repeated.flags} == {flag.tier for flag in entry.flags}


def _with(entry: Known, **fields: object) -> Known:
    """The entry with other fields."""
    return type(entry)(**{name: getattr(entry, name) for name in entry.__struct_fields__} | fields)


@given(st.lists(entries, min_size=1, max_size=3))
def test_anything_else_is_imported_as_it_is(said: list[Known]) -> None:
    """Whatever it holds, the command is harmless to look at, and its lines are the entries."""
    command = again(said)
    assert all(is_safe(line) for line in command.splitlines())
    if command.startswith("qi log"):
        assert len(said) == 1
    else:
        first, *lines, last = command.splitlines()
        assert (first, last) == ("qi journal import --yes - <<'END'", "END")
        assert [decode(line.encode()) for line in lines] == said
        assert all(json.loads(line) for line in lines)


@pytest.mark.parametrize(
    "fields",
    [
        {"measures": (Measure("steps", 8000, "steps"),)},
        {"medicines": (Medicine("naproxen", "a lot"),)},
        {"treatments": ("physio",)},
        {"before": Reading(sites=(Site("wing"),))},
        {"medicines": (Medicine("Tylenol"),)},
        {"movements": (Movement("moonwalk", 20),)},
        {"sites": (Site("calf", "left", inferred=True),)},
        {"before": Reading(sites=(Site("calf", "left", inferred=True),))},
    ],
    ids=str,
)
def test_what_qi_log_would_understand_otherwise_is_imported(fields: dict[str, object]) -> None:
    """Names and numbers from elsewhere are not bent to the words of this qi."""
    said = Symptom(**{"id": "b", "logged": EVENING, "at": EVENING, **fields})  # type: ignore[arg-type] # a table
    assert again([said]).startswith("qi journal import")


def test_what_was_measured_and_what_else_was_done() -> None:
    """Words of one kind stand together, as they are read together."""
    done = {
        "measures": (Measure("slept", 330, "min"), Measure("woken", 3, "times")),
        "movements": (Movement("walking", 20), Movement("housework")),
    }
    command = shlex.split(again([symptom(pain=3, **done)]))
    words = "slept 5 h 30 min, woken 3 times, walking 20 min, housework"
    assert command == ["qi", "log", "--pain=3", words, "--at=2026-11-21 21:03"]
    assert read_words(words) == Said(**done)  # type: ignore[arg-type] # a table


def test_an_edit_is_no_new_entry() -> None:
    """Said again by `qi log`, it would be noted twice."""
    edit = Symptom(id="b", logged=EVENING, at=EVENING, pain=3, replaces="a")
    assert again([edit]).startswith("qi journal import")
    assert again([Retraction(id="c", logged=EVENING, target="a")]).startswith("qi journal import")


def symptom(**fields: object) -> Symptom:
    """A symptom of this evening."""
    return Symptom(**{"id": "a", "logged": EVENING, "at": EVENING, **fields})  # type: ignore[arg-type] # a table


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"note": "up \x1b[2J and away"}, id="a note that could disturb a terminal"),
        pytest.param({"note": "one\ntwo"}, id="a note of two lines"),
        pytest.param({"medicines": (Medicine("6 left", "calf"),)}, id="a medicine of another name"),
        pytest.param({"medicines": (Medicine("", ""),)}, id="a medicine without a name"),
        pytest.param({"measures": (Measure("moonlight", 2, "lux"),)}, id="a measure that qi does not know"),
        pytest.param({"measures": (Measure("99", 2, "lux"),)}, id="a measure whose name is no pain"),
        pytest.param({"treatments": ("a, b",)}, id="a treatment of another name"),
        pytest.param({"before": Reading(pain=7, sites=(Site("moon"),))}, id="a reading of another place"),
    ],
)
def test_what_cannot_be_typed_is_never_lost(fields: dict[str, object]) -> None:
    """Said again or imported, it is the same entry; and the command is harmless."""
    entry = symptom(**fields)
    command = again([entry])
    assert all(is_safe(line) for line in command.splitlines())
    if not command.startswith("qi log"):
        assert decode(command.splitlines()[1].encode()) == entry
