"""What somebody can tell of themselves, and which loads each of it rules out or softens: a table.

It is what is commonly advised, on the cautious side; every bend counts, however small.
"""

from typing import Literal

from msgspec import Struct

from qicli.core.practice.routine import Load

Gate = Literal[
    "pregnancy",
    "osteoporosis-with-fracture",
    "spinal-fracture",
    "recent-surgery",
    "recent-injection",
    "blood-thinners",
    "kidney-stone",
    "kidney-infection",
    "leg-clot",
    "heart",
    "lung",
    "eye",
    "fainting",
    "low-blood-pressure",
    "numb-foot",
    "unsteady-foot",
    "hip-replacement",
    "osteoporosis",
    "late-pregnancy",
    "pelvic-girdle-pain",
    "bleeding-disorder",
    "kidney-disease",
    "broken-skin",
    "shingles",
    "narrowed-canal",
    "slipped-vertebra",
    "fusion",
]


class Condition(Struct, frozen=True):
    """What a gate is called when it is asked for, and its loads.

    Attributes:
        rules_out: loads that this person's steps never carry.
        softens: loads that are taken in their gentle version, unless the person chooses otherwise.
    """

    words: str
    rules_out: tuple[Load, ...] = ()
    softens: tuple[Load, ...] = ()


# A twist bends a spine, too.
_BACK: tuple[Load, ...] = (
    *("impact", "forward-bend", "backward-bend", "twist"),
    *("tapping-back", "rubbing-back", "effort"),
)
_TAPPING: tuple[Load, ...] = ("tapping-back", "tapping-leg")
# That whoever bleeds easily is not pressed on either is our inference.
_BLEEDING: tuple[Load, ...] = (*_TAPPING, "pressing-points", "pressing-sole")
_SKIN: tuple[Load, ...] = (*_BLEEDING, "rubbing-back", "rubbing-leg")
_CHEST: tuple[Load, ...] = ("breath-hold", "arms-raised")
_FOOTING: tuple[Load, ...] = ("eyes-closed", "balance", "standing-still")
# Lying flat counts from about week 16, the points are left out by tradition, holding the breath by weak pages
# only, and that tapping the leg is left out with the back is our inference.
_PREGNANCY: tuple[Load, ...] = (
    *("lying-flat", "lying-front", "impact", "breath-hold"),
    *(*_TAPPING, "pressing-points", "pressing-sole"),
)
# Equal weight on both feet: of the hips nothing that goes round, from leg to leg, or with one leg alone.
_PELVIS: tuple[Load, ...] = ("weight-shift", "large-circles", "one-leg")

GATES: dict[Gate, Condition] = {
    "pregnancy": Condition("a pregnancy", _PREGNANCY),
    "osteoporosis-with-fracture": Condition("osteoporosis that has led to a fracture", _BACK),
    "spinal-fracture": Condition("a fracture of the spine", _BACK),
    "recent-surgery": Condition("surgery on the back within 12 weeks", _BACK),
    "recent-injection": Condition("an injection into the back within 12 weeks", _BACK),
    "blood-thinners": Condition("blood thinners", _BLEEDING),
    "kidney-stone": Condition("a kidney stone", _TAPPING),
    "kidney-infection": Condition("a kidney infection", _TAPPING),
    # That pressing and rubbing the leg are left out with the tapping is our inference.
    "leg-clot": Condition(
        "a clot in the leg, now or before", ("tapping-leg", "rubbing-leg", "pressing-points", "pressing-sole")
    ),
    "heart": Condition("heart disease", _CHEST),
    "lung": Condition("lung disease", _CHEST),
    "eye": Condition("eye disease, such as glaucoma", _CHEST),
    "fainting": Condition("fainting", _FOOTING),
    "low-blood-pressure": Condition("low blood pressure", _FOOTING),
    "numb-foot": Condition("a foot that is numb", (*_FOOTING, "pressing-sole", "warmth")),
    "unsteady-foot": Condition("a foot that is unsteady", _FOOTING),
    # A new hip is commonly advised against the same three: turned far, crossed, bent past a right angle.
    "hip-replacement": Condition("a hip replacement", ("large-circles", "crossed-legs", "deep-hip-bend")),
    # A consensus encourages moderate impact there (10.1136/bjsports-2021-104634); gentle until it is chosen.
    "osteoporosis": Condition("osteoporosis without a fracture", softens=("impact",)),
    "late-pregnancy": Condition("a late pregnancy", (*_PREGNANCY, *_PELVIS)),
    "pelvic-girdle-pain": Condition("pelvic-girdle pain", _PELVIS),
    "bleeding-disorder": Condition("a bleeding disorder", _BLEEDING),
    "kidney-disease": Condition("kidney disease", _TAPPING),
    "broken-skin": Condition("broken or sore skin on the back or the legs", _SKIN),
    "shingles": Condition("shingles", _SKIN),
    "narrowed-canal": Condition("a narrowed canal in the spine", ("backward-bend",)),
    "slipped-vertebra": Condition("a slipped vertebra", ("backward-bend",)),
    "fusion": Condition("vertebrae that were fused", ("backward-bend",)),
}
