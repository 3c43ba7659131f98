"""Whether more tablets were taken than is meant: a sum of what was said, never an advice on a dose.

The commonest overdose in pain is staggered and not meant (10.1111/j.1365-2125.2011.04067.x): a few at a time,
paracetamol in two medicines at once. So paracetamol is added over its combinations, and over a day's entries
(`history`). To add a medicine, write its name into its row; with a hyphen it is two words.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from qicli.core.entry import Medicine
from qicli.core.safety.often import days_behind, is_today, times_behind
from qicli.core.safety.strengths import LEAST_SAID, STRENGTH, is_strength, milligrams, strength_of
from qicli.core.words.remedies.carried import is_carried, says_when
from qicli.core.words.tokens import word_at
from qicli.core.words.vocabulary.phrases import meanings

MOST_PARACETAMOL = 8  # tablets of 500 mg in 24 hours: the leaflet's limit, 4 g
MANY = 10  # of any other at once
PARACETAMOL = """
    paracetamol panadol tylenol acetaminophen cocodamol codamol codydramol dydramol solpadeine solpadol
    paramol zapain kapake tramacet lemsip excedrin percocet vicodin norco migraleve paras paracets pcm
    dolo crocin calpol doliprane panamax panadeine tylex combiflam nuromol combogesic cocos
"""
OTHERS = """
    ibuprofen ibu nurofen advil motrin brufen ibuleve naproxen naprosyn naprogesic aleve diclofenac voltarol
    voltaren cataflam celecoxib celebrex etoricoxib arcoxia ketoprofen meloxicam mobic metamizole metamizol
    dipyrone novalgin novaminsulfon aspirin disprin anadin codeine dihydrocodeine dhc hydrocodone tramadol
    zydol tapentadol palexia tilidine morphine zomorph oxycodone oxycontin oxy endone gabapentin gaba
    neurontin pregabalin pregab pregabs lyrica amitriptyline amitrip elavil endep nortriptyline duloxetine
    cymbalta baclofen diazepam valium cyclobenzaprine flexeril methocarbamol robaxin tizanidine zanaflex
    zopiclone sertraline oxynorm mst oramorph nsaid nsaids aceclofenac aceclo zerodol hifenac diclo voveran
    dihydro naprox trammies pregaba pregalin amitriptylin amitryptiline gabapentine ibuprofene iboprufen
    ibuprophen ibroprofen tablet tablets tab tabs pill pills painkiller painkillers capsule capsules caplets
    opioids antidepressants
"""
TABLETS = "tablet tablets tab tabs pill pills capsule capsules caplets"
# Of these ten at once are an ordinary course.
EXEMPT = """
    pred prednisolone prednisone dexamethasone steroid steroids methotrexate vitamin vitamins folic magnesium
    turmeric omega fish
"""
# What says that they were not all taken, or not in a day.
NOT_TAKEN = """
    left bought buy prescribed script prescription pack packet packs packets box boxes strip week weekly month
    fortnight maximum max limit allowed than days collected ordered pharmacy chemist remaining refill per
    count avoid lost monday tuesday wednesday thursday friday saturday sunday year years
"""
# And what does in the same clause: "not good, took 10 codeine" says of none that it was not taken.
NOT_IN_IT = "never dont didnt havent hasnt not without wouldnt wont"
COUNTS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
"""
BETWEEN = "x of more extra the my tablets tablet pills co strong caplets capsules"
MOST_SAID = 200  # a greater number is mg
AT_A_TIME = {"at", "time", "each", "of", "them", "max", "plus", "extra", "forte", "strong"}
CLAUSE_ENDS = {",", ".", "but", "and", "so", "then"}
AROUND = 5  # words on either side in which `NOT_TAKEN` and `EXEMPT` are looked for


class Dose(Struct, frozen=True):
    """So many tablets of a medicine, and the words that say it: the first and the last of them.

    `at_once` are these with those they were added to in a breath: "8 codeine and then 4 more".
    `until` is behind the words that say how often, too.
    """

    name: str
    number: float
    first: int
    last: int
    at_once: float
    until: int


def too_many_in(words: Sequence[str]) -> tuple[int, int] | None:
    """The first and last word of what is more than is meant; None where nothing is.

    `words` are as `red_flags` reads them.
    """
    said = [_a_day(words, dose) for dose in _doses(words)]
    paracetamol = [dose for dose in said if dose.name in _names(PARACETAMOL)]
    if paracetamol and sum(dose.number for dose in paracetamol) > MOST_PARACETAMOL:
        return paracetamol[0].first, paracetamol[-1].until - 1
    return next(((dose.first, dose.until - 1) for dose in said if _is_many(dose)), None)


def _is_many(dose: Dose) -> bool:
    return dose.name not in _names(PARACETAMOL) and dose.at_once >= MANY


def paracetamol_told(words: Sequence[str], pain: int | None) -> float:
    """How many tablets of paracetamol these words tell of; a number that is the pain is none."""
    names = _names(PARACETAMOL)
    said = (dose for dose in _doses(words) if dose.name in names and dose.number != pain)
    return sum(_a_day(words, dose).number for dose in said)


def paracetamol_days(words: Sequence[str]) -> int:
    """Over how many days all paracetamol that these words tell of was taken; 1 where they do not say."""
    if any(_count(word) and is_today(words, at) for at, word in enumerate(words)):
        return 1
    return min((_days(words, dose) for dose in _doses(words) if dose.name in _names(PARACETAMOL)), default=1)


def _a_day(words: Sequence[str], dose: Dose) -> Dose:
    """As many as that is a day, where it says over how many."""
    days = _days(words, dose)
    return replace(dose, number=dose.number / days, at_once=dose.at_once / days)


def _days(words: Sequence[str], dose: Dose) -> int:
    return days_behind(words, _behind_tablets(words, max(dose.until, dose.last + 1)))


def paracetamol_in(medicines: Iterable[Medicine]) -> float:
    """How many tablets of paracetamol, in whatever combination, these medicines are."""
    names = _names(PARACETAMOL)
    return sum(_tablets(each) * _often(each) for each in medicines if names & set(_plain(each.name)))


def too_many_of(medicines: Iterable[Medicine]) -> str:
    """The medicine of which ten or more were taken at once, as it was said; empty if there is none."""
    known = _names(PARACETAMOL) | _names(EXEMPT)
    many = (each for each in medicines if not known & set(_plain(each.name)) and _tablets(each) >= MANY)
    return next((f"{each.name} {each.amount}" for each in many), "")


def _plain(name: str) -> list[str]:
    return [*name.lower().replace("-", " ").split(), name.lower().replace("-", "")]


def _tablets(medicine: Medicine) -> float:
    """How many tablets were taken at once, as it was said: `2`, `2 x 500mg`, `1 g`; else one."""
    text = re.sub(
        r"[0-9]+/[0-9]{3,4}(?:mg)?|\w+ times", " ", medicine.amount.lower()
    )  # 30/500 is one's strength
    strong = 1.0
    if found := re.search(r"([0-9]+(?:\.[0-9]+)?)\s*(mg|g)\b", text):
        text = text.replace(found[0], " ")
        strong = max(1.0, float(found[1]) * (1000 if found[2] == "g" else 1) / STRENGTH)
    if " x " in text and (parts := [part for part in text.split(" x ") if milligrams(part) > STRENGTH]):
        text = text.replace(parts[0], " ")
        strong *= strength_of(parts)
    if tablets := re.search(r"([0-9]+) (?:tab|pill|cap)", text):
        return strong * float(tablets[1])
    numbers = [float(each) for each in re.findall(r"[0-9]+(?:\.[0-9]+)?", text.split("/")[0])]
    held = next((each for each in numbers if not found and is_strength(medicine.name, each)), None)
    numbers = [each for nth, each in enumerate(numbers) if held is None or nth != numbers.index(held)]
    words = [_count(word) for word in re.findall(r"[a-z]+", text)]
    number = (numbers or [each for each in words if each] or [1.0])[0]
    return strong * (number if number <= MOST_SAID else max(1.0, number / STRENGTH))


def _often(medicine: Medicine) -> float:
    """How often an amount was taken, where it says so: `2 tablets twice`, `2 x 5 times`."""
    words = medicine.amount.lower().split()
    return max((times_behind(words, at)[0] for at in range(len(words))), default=1.0)


def _doses(words: Sequence[str]) -> Iterable[Dose]:
    """Each number of tablets that was said to be taken."""
    medicines = _names(PARACETAMOL) | _names(OTHERS)
    for place, word in enumerate(words):
        if word not in medicines or not _is_taken(words, place):
            continue
        start = _before_strength(words, place - 1)
        number = _count(words[start]) if start >= 0 else 0
        end = _behind_strength(words, place + 1)
        if number and not _is_no_count(words, start):
            strong = strength_of(words[start + 1 : end])
            often, until = times_behind(words, _behind_tablets(words, end))
            until = until if often > 1 else place + 1
            yield (dose := Dose(word, number * strong * often, start, place, number, until))
            yield from _more(words, dose, number, strong)
        elif (behind := _dose_behind(words, place, end)) is not None:
            yield behind


def _is_no_count(words: Sequence[str], at: int) -> bool:
    """Whether a number in front is none of tablets: `no 8`, `pain 8/10`, or the strength of another one."""
    before, number = word_at(words, at - 1), _count(words[at])
    of_ten = number == MANY and (before == "/" or words[max(0, at - 2) : at] == ["out", "of"])
    return before in {"no", "day"} or of_ten or is_strength(_called(before), number)


def _called(word: str) -> str:
    """The medicine's own name, by any of its names."""
    return meanings("co codamol" if word == "codamol" else word).get("medicine", "")


def _dose_behind(words: Sequence[str], place: int, end: int) -> Dose | None:
    """What stands behind a medicine: `x 12`, `650 x 9`, `500 mg, 9 tablets`, `2 every 2 hours`."""
    at, strong = _number_behind(words, end), strength_of(words[place + 1 : end])
    after = _count(words[at]) if at else 0
    held = is_strength(_called(words[place]), after) and word_at(words, at + 1) not in _names(TABLETS)
    if held and word_at(words, at - 1) != "x":
        at, after, end = 0, 0, at + 1
    if after:
        often, until = times_behind(words, _behind_tablets(words, at + 1))
        return Dose(words[place], after * strong * often, place, at, after, until if often > 1 else at + 1)
    often, until = times_behind(words, end)
    return Dose(words[place], strong * often, place, end, 1, until) if often > 1 else None


def _behind_tablets(words: Sequence[str], at: int) -> int:
    """Past "tablets", "of them" and "each time"."""
    while word_at(words, at) in _names(TABLETS) or word_at(words, at) in AT_A_TIME:
        at += 1
    return at


def _number_behind(words: Sequence[str], end: int) -> int:
    """Where a number of tablets stands behind a medicine and what one holds; 0 where none does."""
    if word_at(words, end) == "x":
        return end + 1 if end + 1 < len(words) else 0
    end += word_at(words, end) == ","
    counted = _count(word_at(words, end)) and times_behind(words, end)[0] == 1
    many = counted and times_behind(words, _behind_tablets(words, end + 1))[0] > 1
    return end if word_at(words, end + 1) in _names(TABLETS) or many else 0


def _behind_strength(words: Sequence[str], at: int) -> int:
    """Past what one tablet holds, where that is said here: `650`, `500mg`, `1 g`, `30/500`."""
    word, after = word_at(words, at), word_at(words, at + 1)
    if word[:1].isdecimal() and after in {"mg", "g"}:
        return at + 2
    if after in {"or", "/"} and milligrams(word_at(words, at + 2)) >= LEAST_SAID:  # 30/500, as it is read
        return at + 3
    return at + (milligrams(word) >= LEAST_SAID)


def _more(words: Sequence[str], dose: Dose, number: float, strong: float) -> Iterable[Dose]:
    """What more was taken of it, up to the next medicine: `… and 6 at noon`, `… then 5 more`.

    In a list with times a comma is enough before the same number again: what is in doubt is raised.
    """
    medicines = _names(PARACETAMOL) | _names(OTHERS)
    last, listed = dose, False
    for place in range(dose.last + 1, len(words)):
        if words[place] in medicines - _names(TABLETS):
            return
        more = _count(words[place])
        again = listed or more == number
        if more and is_carried(words, (last.first, last.last), place, listed=again):
            apart = says_when(words, place + 1)
            last = Dose(
                dose.name, more * strong, last.first, place, more + (0 if apart else last.at_once), place + 1
            )
            listed = True
            yield last


def _before_strength(words: Sequence[str], place: int) -> int:
    """Where a number of tablets would stand before a medicine: over "of", "x", "1g", "500mg", "500 mg"."""
    while place >= 0 and (words[place] in _names(BETWEEN) or words[place].endswith(("mg", "0g", "1g"))):
        place -= 2 if words[place] == "mg" else 1
    return place


def _is_taken(words: Sequence[str], place: int) -> bool:
    reach = range(max(place - AROUND, 0), min(place + AROUND, len(words)))
    around = {words[at] for at in reach if words[at] != "left" or not _is_a_side(words, at)}
    around -= {"days"} if any(days_behind(words, at) > 1 for at in reach) else set()
    clause = set(_clause(words, place))
    return not ((_names(NOT_TAKEN) | _names(EXEMPT)) & around or _names(NOT_IN_IT) & around & clause)


def _clause(words: Sequence[str], place: int) -> Sequence[str]:
    """The words between the marks on either side, and between words such as "but"."""
    first = next((at + 1 for at in range(place, -1, -1) if words[at] in CLAUSE_ENDS), 0)
    last = next((at for at in range(place, len(words)) if words[at] in CLAUSE_ENDS), len(words))
    return words[first:last]


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
