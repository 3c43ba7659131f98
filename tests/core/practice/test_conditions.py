"""Who leaves out what: each condition beside each load, from the project's facts, not from the code."""

from typing import get_args

import pytest

from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.gates import ruled_out, softened_for
from qicli.core.practice.routine import Load

BENDING = "forward-bend backward-bend twist"
SPINE = f"impact {BENDING} tapping-back rubbing-back effort"
TAPPING = "tapping-back tapping-leg"
PREGNANT = f"lying-flat lying-front impact {TAPPING} pressing-points"
FEET = "eyes-closed balance standing-still"
SKIN = f"{TAPPING} rubbing-back rubbing-leg pressing-points pressing-sole"
# What a condition rules out at least.
FACTS: dict[str, str] = {
    "pregnancy": PREGNANT,
    "late-pregnancy": f"{PREGNANT} weight-shift large-circles one-leg",
    "pelvic-girdle-pain": "weight-shift large-circles one-leg",
    "osteoporosis-with-fracture": SPINE,
    "spinal-fracture": SPINE,
    "recent-surgery": SPINE,
    "recent-injection": SPINE,
    "osteoporosis": "",
    "blood-thinners": TAPPING,
    "bleeding-disorder": TAPPING,
    "kidney-stone": TAPPING,
    "kidney-infection": TAPPING,
    "kidney-disease": TAPPING,
    "broken-skin": SKIN,
    "shingles": SKIN,
    "leg-clot": "tapping-leg rubbing-leg pressing-points",
    "heart": "breath-hold arms-raised",
    "lung": "breath-hold arms-raised",
    "eye": "breath-hold arms-raised",
    "fainting": FEET,
    "low-blood-pressure": FEET,
    "numb-foot": f"{FEET} pressing-sole warmth",
    "unsteady-foot": FEET,
    "hip-replacement": "large-circles crossed-legs deep-hip-bend",
    "narrowed-canal": "backward-bend",
    "slipped-vertebra": "backward-bend",
    "fusion": "backward-bend",
}
# What is left out besides, by inference: each says so in the table.
INFERRED: dict[str, str] = {
    "pregnancy": "breath-hold pressing-sole",
    "late-pregnancy": "breath-hold pressing-sole",
    "blood-thinners": "pressing-points pressing-sole",
    "bleeding-disorder": "pressing-points pressing-sole",
    "leg-clot": "pressing-sole",
}


def test_every_condition_is_told_of() -> None:
    """The table here and the one in qi know the same conditions."""
    assert set(FACTS) == set(get_args(Gate)) == set(GATES)


@pytest.mark.parametrize("load", get_args(Load))
@pytest.mark.parametrize("gate", FACTS)
def test_each_beside_each(gate: Gate, load: Load) -> None:
    """A load is out where the facts say so, or an inference that is named, and nowhere else."""
    out = f"{FACTS[gate]} {INFERRED.get(gate, '')}".split()
    assert (load in ruled_out([gate])) == (load in out)


def test_brittle_bones_drop_gently() -> None:
    """Without a fracture the drops are only softened, and nobody else's are merely that."""
    assert softened_for(["osteoporosis"]) == {"impact"}
    assert not softened_for(gate for gate in get_args(Gate) if gate != "osteoporosis")
