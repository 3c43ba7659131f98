"""What one tablet holds of a medicine: behind its name such a number is no count, as in `baclofen 10`.

Usual strengths of tablets and capsules in mg, 10 to 200, as patients' leaflets (medicines.org.uk/emc) and
the labels of the United States (dailymed.nlm.nih.gov) name them. Of what is put together with
paracetamol it is the other's strength. Fewer than ten are no alarm, and a greater number is never a count.
"""

import re
from collections.abc import Sequence
from functools import cache

STRENGTHS = {
    "amitriptyline": "10 25 50 75 100 150",
    "aspirin": "75 81 100",
    "baclofen": "10 20",
    "celecoxib": "50 100 200",
    "co-codamol": "15 30",
    "co-dydramol": "10 20 30",
    "codeine": "15 30 60",
    "cyclobenzaprine": "10 15 30",
    "diazepam": "10",
    "diclofenac": "25 50 75 100",
    "dihydrocodeine": "30 60 90 120",
    "duloxetine": "20 30 40 60",
    "etoricoxib": "30 60 90 120",
    "gabapentin": "100",
    "hydrocodone": "10",
    "ibuprofen": "200",
    "ketoprofen": "50 75 100 150 200",
    "meloxicam": "15",
    "morphine": "10 15 20 30 60 100 200",
    "nortriptyline": "10 25 50 75",
    "oxycodone": "10 15 20 30 40 60 80 120",
    "pregabalin": "25 50 75 100 150 200",
    "tapentadol": "50 75 100 150 200",
    "tilidine": "50 100 150 200",
    "tramadol": "50 75 100 150 200",
}
STRENGTH = 500  # mg of paracetamol in a tablet
LEAST_SAID = 50  # mg: a number from here on behind a medicine is what a tablet holds
MOST_MILLIGRAMS = 2000  # no tablet of paracetamol holds more
MOST_TABLETS = 3  # of one strength, whose sum is said as a dose: two of 10 mg are "amitriptyline 20"


def is_strength(name: str, number: float) -> bool:
    """Whether a number behind this name is what one tablet holds, or what a few hold together."""
    return number in _doses(name)


@cache
def _doses(name: str) -> frozenset[int]:
    held = map(int, STRENGTHS.get(name, "").split())
    return frozenset(each * tablets for each in held for tablets in range(1, MOST_TABLETS + 1))


def milligrams(word: str) -> float:
    """What a word says of a tablet: 650 for `650` and `650mg`, 1000 for `1g`; 0 if it says nothing."""
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)(mg|g)?", word)
    return float(found[1]) * (1000 if found[2] == "g" else 1) if found else 0.0


def strength_of(words: Sequence[str]) -> float:
    """How many tablets of 500 mg one is, of which this is said; a weaker one is one all the same."""
    joined = " ".join(words).replace(" mg", "mg").replace(" g", "g").split()
    said = (milligrams(word) for word in joined)
    return max([1.0, *(each / STRENGTH for each in said if LEAST_SAID <= each <= MOST_MILLIGRAMS)])
