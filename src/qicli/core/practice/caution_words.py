"""By which words cautions speak of somebody: of what they told, and of what makes it worse. A table."""

from qicli.core.practice.conditions import Gate

_BROKEN = ("fracture",)
_PREGNANT = ("pregnan",)
_ARCHING = ("arch",)
_FEET = ("numb foot", "unsteady")

OF_GATES: dict[Gate, tuple[str, ...]] = {
    "pregnancy": _PREGNANT,
    "late-pregnancy": _PREGNANT,
    "pelvic-girdle-pain": ("pelvic-girdle",),
    "osteoporosis-with-fracture": _BROKEN,
    "spinal-fracture": _BROKEN,
    "recent-surgery": ("surgery",),
    "recent-injection": ("surgery",),
    "blood-thinners": ("blood thinners",),
    "bleeding-disorder": ("blood thinners",),
    "kidney-stone": ("kidney",),
    "kidney-infection": ("kidney", "fever"),
    "kidney-disease": ("kidney",),
    "broken-skin": ("skin",),
    "shingles": ("skin",),
    "leg-clot": ("clot",),
    "heart": ("heart condition", "raised arms", "breathless"),
    "lung": ("breathless",),
    "fainting": ("faint", "dizzy"),
    "low-blood-pressure": ("low blood pressure", "dizzy"),
    "numb-foot": _FEET,
    "unsteady-foot": _FEET,
    "hip-replacement": ("new hip",),
    "narrowed-canal": _ARCHING,
    "slipped-vertebra": _ARCHING,
    "fusion": _ARCHING,
}

# What makes it worse, as it is noted.
OF_WORSE: dict[str, tuple[str, ...]] = {
    "sitting": ("worse sitting",),
    "driving": ("worse sitting",),
    "standing": ("worse standing", "worse with standing"),
    "walking": ("worse standing", "worse with standing"),
    "lying": ("lying flat",),
    "night": ("lying flat", "after the night"),
    "morning": ("out of bed", "getting up", "after the night"),
    "rising": ("standing up", "get up", "getting up"),
    "bending": ("bend", "rounding"),
    "arching": _ARCHING,
    "twisting": ("twist", "turning"),
    "coughing": ("coughing",),
    "sneezing": ("coughing",),
    "straining": ("coughing",),
    "stairs": ("stairs",),
    "jarring": ("drops",),
}
