"""Whether more tablets were taken than is meant: a sum of what was said, never an advice on a dose.

The commonest overdose in pain is staggered and not meant (10.1111/j.1365-2125.2011.04067.x): a few at a time,
paracetamol in two medicines at once. So paracetamol is added over its combinations, and over a day's entries
(`history`). To add a medicine, write its name into its row; with a hyphen it is two words.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from msgspec import Struct

from qicli.core.entry import Medicine
from qicli.core.words.carried import is_carried, says_when
from qicli.core.words.tokens import word_at
from qicli.core.words.vocabulary.phrases import meanings

MOST_PARACETAMOL = 8  # tablets of 500 mg in 24 hours: the leaflet's limit, 4 g
MANY = 10  # of any other at once
STRENGTH = 500  # mg of paracetamol in a tablet
PARACETAMOL = """
    paracetamol panadol tylenol acetaminophen cocodamol codamol codydramol dydramol solpadeine solpadol
    paramol zapain kapake tramacet lemsip excedrin percocet vicodin norco migraleve paras
"""
OTHERS = """
    ibuprofen ibu nurofen advil motrin naproxen aleve diclofenac voltarol celecoxib etoricoxib aspirin anadin
    codeine dihydrocodeine tramadol tapentadol morphine oxycodone gabapentin pregabalin lyrica amitriptyline
    nortriptyline duloxetine baclofen diazepam zopiclone sertraline oxynorm mst oramorph
    tablet tablets pill pills painkiller painkillers capsules opioids antidepressants
"""
# Of these ten at once are an ordinary course.
EXEMPT = """
    pred prednisolone prednisone dexamethasone steroid steroids methotrexate vitamin vitamins folic magnesium
    turmeric omega fish
"""
# What says that they were not all taken, or not in a day.
NOT_TAKEN = """
    left bought buy prescribed script prescription pack packet packs packets box boxes strip week weekly month
    fortnight maximum max limit allowed than days collected ordered pharmacy chemist remaining refill per
    count never avoid dont didnt havent not without lost monday tuesday wednesday thursday friday saturday
    sunday year years
"""
COUNTS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
"""
BETWEEN = "x of more extra the my tablets tablet pills co strong caplets capsules"
MOST_SAID = 200  # a greater number is mg
AROUND = 5  # words on either side in which `NOT_TAKEN` and `EXEMPT` are looked for


class Dose(Struct, frozen=True):
    """So many tablets of a medicine, and the words that say it: the first and the last of them.

    `at_once` are these with those they were added to in a breath: "8 codeine and then 4 more".
    """

    name: str
    number: float
    first: int
    last: int
    at_once: float


def too_many_in(words: Sequence[str]) -> tuple[int, int] | None:
    """The first and last word of what is more than is meant; None where nothing is.

    `words` are as `red_flags` reads them.
    """
    said = list(_doses(words))
    paracetamol = [dose for dose in said if dose.name in _names(PARACETAMOL)]
    if paracetamol and sum(dose.number for dose in paracetamol) > MOST_PARACETAMOL:
        return paracetamol[0].first, paracetamol[-1].last
    return next(((dose.first, dose.last) for dose in said if _is_many(dose)), None)


def _is_many(dose: Dose) -> bool:
    return dose.name not in _names(PARACETAMOL) and dose.at_once >= MANY


def paracetamol_in(medicines: Iterable[Medicine]) -> float:
    """How many tablets of paracetamol, in whatever combination, these medicines are."""
    names = _names(PARACETAMOL)
    return sum(_tablets(each.amount) for each in medicines if names & set(_plain(each.name)))


def too_many_of(medicines: Iterable[Medicine]) -> str:
    """The medicine of which ten or more were taken at once, as it was said; empty if there is none."""
    known = _names(PARACETAMOL) | _names(EXEMPT)
    many = (
        each for each in medicines if not known & set(_plain(each.name)) and _tablets(each.amount) >= MANY
    )
    return next((f"{each.name} {each.amount}" for each in many), "")


def _plain(name: str) -> list[str]:
    return [*name.lower().replace("-", " ").split(), name.lower().replace("-", "")]


def _tablets(amount: str) -> float:
    """How many tablets an amount is, as it was said: `2`, `2 x 500mg`, `1 g`, `2 tablets twice`; else one."""
    text = amount.lower()
    times = 2.0 if "twice" in text else 1.0
    if found := re.search(r"([0-9]+(?:\.[0-9]+)?)\s*(mg|g)\b", text):
        text = text.replace(found[0], " ")
        milligrams = float(found[1]) * (1000 if found[2] == "g" else 1)
        times *= max(1.0, milligrams / STRENGTH)
    numbers = [float(each) for each in re.findall(r"[0-9]+(?:\.[0-9]+)?", text.split("/")[0])]
    words = [_count(word) for word in re.findall(r"[a-z]+", text)]
    number = (numbers or [each for each in words if each] or [1.0])[0]
    return times * (number if number <= MOST_SAID else max(1.0, number / STRENGTH))


def _doses(words: Sequence[str]) -> Iterable[Dose]:
    """Each number of tablets that was said to be taken."""
    medicines = _names(PARACETAMOL) | _names(OTHERS)
    for place, word in enumerate(words):
        if word not in medicines or not _is_taken(words, place):
            continue
        start = _before_strength(words, place - 1)
        number = _count(words[start]) if start >= 0 else 0
        if number and not (start and words[start - 1] in {"no", "day"}):
            yield (dose := Dose(word, number, start, place, number))
            yield from _more(words, dose)
        elif words[place + 1 : place + 2] == ["x"] and (
            after := _count("".join(words[place + 2 : place + 3]))
        ):
            yield Dose(word, after, place, place + 2, after)


def _more(words: Sequence[str], dose: Dose) -> Iterable[Dose]:
    """What more was taken of it, up to the next medicine: `… and 6 at noon`, `… then 5 more`.

    In a list with times a comma is enough before the same number again: what is in doubt is raised.
    """
    medicines = _names(PARACETAMOL) | _names(OTHERS)
    last, listed = dose, False
    for place in range(dose.last + 1, len(words)):
        if words[place] in medicines:
            return
        number = _count(words[place])
        again = listed or number == dose.number
        if number and is_carried(words, (last.first, last.last), place, listed=again):
            apart = says_when(words, place + 1)
            last = Dose(dose.name, number, last.first, place, number + (0 if apart else last.at_once))
            listed = True
            yield last


def _before_strength(words: Sequence[str], place: int) -> int:
    """Where a number of tablets would stand before a medicine: over "of", "x", "500mg" and "500 mg"."""
    while place >= 0 and (words[place] in _names(BETWEEN) or words[place].endswith("mg")):
        place -= 2 if words[place] == "mg" else 1
    return place


def _is_taken(words: Sequence[str], place: int) -> bool:
    reach = range(max(place - AROUND, 0), min(place + AROUND, len(words)))
    around = {words[at] for at in reach if words[at] != "left" or not _is_a_side(words, at)}
    return not (_names(NOT_TAKEN) | _names(EXEMPT)) & around


def _is_a_side(words: Sequence[str], place: int) -> bool:
    """Whether "left" is a side here, and nothing that is left over."""
    return any("site" in meanings(word_at(words, at)) for at in (place - 1, place + 1))


def _count(word: str) -> float:
    """The number a word says, if it can be a number of tablets; 0 if it says none."""
    if word.isdecimal() and word.isascii():
        return float(word) if int(word) <= MOST_SAID else 0
    return float(_counts().get(word, 0))


@cache
def _counts() -> dict[str, int]:
    return {word: number for number, word in enumerate(COUNTS.split(), start=1)} | {"dozen": 12}


@cache
def _names(table: str) -> frozenset[str]:
    return frozenset(table.split())
