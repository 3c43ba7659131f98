"""The words qi knows: places, qualities, what makes it worse or better, moods, treatments, medicines."""

from typing import Literal, get_args

from msgspec import Struct

from qicli.core.entry import Side

Group = Literal["site", "side", "quality", "worse", "better", "mood", "treatment", "medicine", "posture"]

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
    "tender": "tenderness, tender point, tender spot, trigger point",
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
TREATMENTS = {
    "acupuncture": "acupuncturist",
    "acupressure": "shiatsu",
    "chiropractic": "chiropractor, chiro",
    "cupping": "",
    "dry-needling": "",
    "injection": "epidural, steroid injection, cortisone injection, nerve block",
    "massage": "masseur, masseuse",
    "moxibustion": "moxa",
    "osteopathy": "osteopath",
    "physiotherapy": "physio, physiotherapist, physical therapy, physical therapist",
    "surgery": "operation, microdiscectomy, discectomy",
    "tens": "tens machine, tens unit",
    "traction": "",
}
MEDICINES = {
    "painkiller": "painkillers, pain killer, pain relief, analgesic, anti inflammatory, nsaid",
    "medicine": "medication, meds",
    "aspirin": "",
    "celecoxib": "celebrex",
    "co-codamol": "cocodamol",
    "codeine": "",
    "diclofenac": "voltaren, voltarol, cataflam",
    "dihydrocodeine": "",
    "etoricoxib": "arcoxia",
    "hydrocodone": "vicodin, norco",
    "ibuprofen": "advil, nurofen, motrin, brufen",
    "ketoprofen": "",
    "lidocaine": "lidocaine patch",
    "meloxicam": "mobic",
    "metamizole": "metamizol, dipyrone, novalgin, novaminsulfon",
    "morphine": "",
    "naproxen": "aleve, naprosyn",
    "oxycodone": "oxycontin, percocet",
    "paracetamol": "acetaminophen, tylenol, panadol, doliprane",
    "tapentadol": "",
    "tilidine": "",
    "tramadol": "",
    "amitriptyline": "",
    "baclofen": "",
    "cyclobenzaprine": "flexeril",
    "diazepam": "valium",
    "duloxetine": "cymbalta",
    "gabapentin": "neurontin",
    "methocarbamol": "robaxin",
    "nortriptyline": "",
    "prednisolone": "prednisone",
    "pregabalin": "lyrica",
    "tizanidine": "",
}
# Taken for the hours that follow. Those taken every day for weeks (gabapentin, amitriptyline) and those for
# the muscles are medicines, but none after which a single practice has to be looked at apart.
PAINKILLERS = {
    *("painkiller", "aspirin", "celecoxib", "co-codamol", "codeine", "diclofenac", "dihydrocodeine"),
    *("etoricoxib", "hydrocodone", "ibuprofen", "ketoprofen", "lidocaine", "meloxicam", "metamizole"),
    *("morphine", "naproxen", "oxycodone", "paracetamol", "tapentadol", "tilidine", "tramadol"),
}
POSTURES = {
    "slouched": "slouching, slumped, slumping, hunched",
    "upright": "",
    "cross-legged": "crossed legs, legs crossed",
    "looking-down": "",
}

_GROUPS: dict[Group, dict[str, str]] = {
    "site": SITES,
    "side": dict.fromkeys(SIDES, ""),
    "quality": QUALITIES,
    "worse": WORSE,
    "better": BETTER,
    "mood": MOODS,
    "treatment": TREATMENTS,
    "medicine": MEDICINES,
    "posture": POSTURES,
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


class Taught(Struct, frozen=True, forbid_unknown_fields=True):
    """Names of a person's own, which are words as those above are; painkillers are medicines too."""

    treatments: tuple[str, ...] = ()
    medicines: tuple[str, ...] = ()
    painkillers: tuple[str, ...] = ()

    def names(self) -> dict[str, tuple[Group, str]]:
        """Each name by the words it is recognised by, with its group."""
        groups: tuple[tuple[Group, tuple[str, ...]], ...] = (
            ("treatment", self.treatments),
            ("medicine", (*self.medicines, *self.painkillers)),
        )
        return {plain(name): (group, name) for group, names in groups for name in names if plain(name)}


NOTHING_TAUGHT = Taught()


def plain(phrase: str) -> str:
    """A phrase as it is looked up: small letters, and no hyphens between its words."""
    return " ".join(phrase.lower().replace("-", " ").split())


def is_painkiller(name: str, taught: Taught = NOTHING_TAUGHT) -> bool:
    """Whether a medicine of this name is one that is taken against pain, for the hours that follow."""
    words = plain(name)
    return meanings(words).get("medicine") in PAINKILLERS or words in map(plain, taught.painkillers)
