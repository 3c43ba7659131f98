"""Places on the body and sides, in people's own words.

To add a word for a place, write it behind the place it leads to, in small letters and without hyphens or
apostrophes; a plural in -s is understood by itself.
"""

from typing import get_args

from qicli.core.entry import Part, Side

# How far down the leg, which is what a physiotherapist asks first; the furthest rung is the last.
LADDER = ("back", "buttock", "thigh", "knee", "calf", "foot")
RUNGS = {place: rung for rung, place in enumerate(LADDER)}
# Whoever names one of these says more than the back, though not always how far down.
OF_THE_LEG = {*LADDER, "leg", "hip", "groin"}
BELOW_THE_BUTTOCK = {"leg", *LADDER[2:]}
# Places in the middle of the body: one side word among other places is not meant for these.
MIDLINE = {"back", "sacrum", "tailbone", "neck"}

SITES = {
    "back": (
        "low back, lower back, lumbar, lumbar spine, spine, lumbago, lbp, backache, back ache, back pain, "
        "small of my back, small of the back, bottom of my back, bottom of the back, base of my back, "
        "base of the back, base of my spine, base of the spine, bottom of my spine, bottom of the spine, "
        "upper back, mid back, top of my back, loin, "
        "loins, vertebra, vertebrae, disc, discs, disk, l1, l2, l3, l4, l5, s1, l5 s1, l4 l5, l3 l4, "
        "bak"
    ),
    "buttock": (
        "bum, butt, glute, gluteal, gluteus, glutes, sit bone, sitbone, sitting bone, piriformis, "
        "bum cheek, butt cheek, bottom, backside, behind, ass, arse, rump, ischial, glut, bumcheek, tush"
    ),
    "thigh": "hamstring, hamstrings, hammy, hammies, hams, upper leg, quad, quads, quadriceps, thy",
    "knee": "kneecap, knee cap, nee",
    "calf": "calves, shin, shins, lower leg, shinbone, clf, calve, calfs",
    "foot": (
        "feet, ankle, heel, sole, toe, toes, big toe, little toe, pinky toe, instep, achilles, forefoot, "
        "arch of the foot, arch of my foot, ball of the foot, ball of my foot, top of the foot, "
        "top of my foot, bottom of the foot, bottom of my foot"
    ),
    "leg": "limb, whole leg, entire leg",
    "hip": "hip joint, hips",
    "groin": "groins",
    "sacrum": "si joint, si, sij, sacroiliac, sacroiliac joint, sacral, s i joint",
    "tailbone": "coccyx, tail bone, coccix",
    "neck": "",
    "shoulder": "shoulder blade, shoulder blades",
}
# Of both sides there are two.
TWO_OF = {
    "buttock": "buttocks",
    "thigh": "thighs",
    "knee": "knees",
    "calf": "calves",
    "foot": "feet",
    "leg": "legs",
    "hip": "hips",
    "shoulder": "shoulders",
}
SIDES: tuple[Side, ...] = get_args(Side)
SIDE_WORDS = {
    "left": "l, lt, lft, lhs, left hand side, left side, left sided, left hand",
    "right": "r, rt, rgt, rite, rhs, right hand side, right side, right sided, right hand",
    "both": "bilateral, both sides, both of",
    "middle": "central, centre, center",
}
# A side in one word.
ONE_WORD_SIDES = {
    side: frozenset({side, *(each for each in SIDE_WORDS[side].split(", ") if " " not in each)})
    for side in ("left", "right")
}
# Which part of a place is meant, where the place stands behind these words.
PARTS: dict[str, Part] = {
    "outer": "outer",
    "outside": "outer",
    "lateral": "outer",
    "inner": "inner",
    "inside": "inner",
    "front": "front",
    "back": "back",
    "rear": "back",
    "behind": "back",
}
