"""The words qi knows: places, sides, qualities, what makes it worse or better, moods, and their synonyms."""

from typing import Literal, get_args

from qicli.core.entry import Side

Group = Literal["site", "side", "quality", "worse", "better", "mood"]

# How far down the leg, which is what a physiotherapist asks first; the furthest rung is the last.
LADDER = ("back", "buttock", "thigh", "knee", "calf", "foot")
# Places in the middle of the body: one side word among other places is not meant for these.
MIDLINE = {"back", "sacrum", "tailbone", "neck"}
# Numbness, tingling and weakness stand apart from pain: less pain with more of these is no improvement.
APART = ("tingling", "numb", "weak")

SITES = {
    "back": "low back, lower back, lumbar, spine, lumbago",
    "buttock": "bum, butt, glute, gluteal, sit bone, sitbone, sitting bone",
    "thigh": "hamstring, upper leg",
    "knee": "",
    "calf": "calves, shin, lower leg",
    "foot": "feet, ankle, heel, sole, toe, big toe, little toe",
    "leg": "",
    "hip": "",
    "groin": "",
    "sacrum": "",
    "tailbone": "coccyx",
    "neck": "",
    "shoulder": "",
}
SIDES: tuple[Side, ...] = get_args(Side)
QUALITIES = {
    "aching": "ache, aches, achy",
    "dull": "",
    "sore": "soreness",
    "stabbing": "stab, stabs",
    "shooting": "shoots",
    "burning": "burn, burns",
    "electric": "electric shock, electric shocks",
    "throbbing": "throb, throbs",
    "cramping": "cramp, cramps",
    "pulling": "pulls",
    "tight": "tightness",
    "stiff": "stiffness",
    "heavy": "heaviness",
    "pressure": "pressing",
    "pinching": "pinch, pinched",
    "raw": "",
    "crawling": "",
    "itching": "itch, itchy",
    "hot": "",
    "cold": "",
    "tingling": "pins and needles, pins needles, tingle, tingles, tingly",
    "numb": "numbness",
    "weak": "weakness",
    "giving-way": "gives way, gave way",
    "constant": "constantly",
    "comes-and-goes": "on and off",
}
WORSE = {
    "sitting": "sit, sat",
    "standing": "stand, stood",
    "walking": "walk, walked",
    "bending": "bend",
    "lifting": "lift, lifted",
    "twisting": "twist",
    "coughing": "cough",
    "sneezing": "sneeze",
    "straining": "strain",
    "driving": "drive, drove",
    "rising": "getting up",
    "stairs": "stair",
    "lying": "lie, lying down",
    "night": "nights, at night",
    "morning": "mornings, in the morning",
    "cold": "",
    "damp": "",
    "stress": "stressed",
    "jarring": "",
}
BETTER = {
    "walking": "walk",
    "lying": "lie, lying down",
    "side-lying": "lying on side, lying on my side",
    "knees-up": "",
    "leaning": "lean, leaning forward",
    "sitting": "sit",
    "standing": "stand",
    "heat": "warmth, hot water bottle",
    "cold": "ice",
    "moving": "movement",
    "rest": "resting",
    "pressure": "pressing",
    "bath": "hot bath",
    "medicine": "medication, painkiller, painkillers",
    "breath": "breathing",
    "practice": "",
}
MOODS = {
    "afraid": "scared, fearful",
    "anxious": "anxiety",
    "unsteady": "",
    "unsupported": "not supported",
    "low": "",
    "hopeless": "",
    "angry": "",
    "tired": "exhausted",
    "tearful": "",
    "calm": "",
    "hopeful": "",
    "confident": "",
    "at-ease": "",
}

_GROUPS: dict[Group, dict[str, str]] = {
    "site": SITES,
    "side": dict.fromkeys(SIDES, ""),
    "quality": QUALITIES,
    "worse": WORSE,
    "better": BETTER,
    "mood": MOODS,
}


def _all_phrases() -> dict[str, dict[Group, str]]:
    phrases: dict[str, dict[Group, str]] = {}
    for group, words in _GROUPS.items():
        for word, synonyms in words.items():
            for phrase in (word, *synonyms.split(", ")):
                if phrase:
                    phrases.setdefault(phrase.replace("-", " "), {})[group] = word
    return phrases


# Every phrase with the groups it stands in, and its own word in each.
PHRASES = _all_phrases()
LONGEST = max(len(phrase.split()) for phrase in PHRASES)
WORDS = {word for phrase in PHRASES for word in phrase.split()}


def meanings(phrase: str) -> dict[Group, str]:
    """The groups a phrase stands in, with its own word in each; a plural means its singular."""
    return PHRASES.get(phrase) or PHRASES.get(phrase.removesuffix("s"), {})


def near(word: str) -> str | None:
    """The known phrase that a misspelt word most resembles."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a word that was not understood

    found = get_close_matches(word.lower(), PHRASES, 1, 0.8)
    return found[0] if found and found[0] != word.lower() else None
