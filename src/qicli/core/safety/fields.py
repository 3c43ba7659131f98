"""What an entry's own fields raise: the places, their sides, and what they feel like.

Numb or tingling at the saddle, or on both sides below the buttock: the cauda equina. Burning or tingling from
one buttock down the same leg is ordinary sciatica and raises nothing; numb at one buttock is looked at today,
for in a cauda equina syndrome the numb patch may be on one side alone (10.1007/s00586-010-1668-3).
"""

import re
from collections.abc import Callable, Iterable
from functools import cache

from msgspec import Struct

from qicli.core.entry import Site
from qicli.core.safety.spelling import SPELLING
from qicli.core.words.ladder import called
from qicli.core.words.vocabulary.places import (
    BELOW_THE_BUTTOCK,
    ONE_WORD_SIDES,
    PARTS,
    SIDE_WORDS,
    SIDES,
    SITES,
    TWO_OF,
)

LEG = {"buttock", *BELOW_THE_BUTTOCK}
UNFEELING = {"numb", "tingling"}
WEAK = {"weak", "giving-way"}
JOINING = {"and", "also", "plus", "my", "the", "in", "on", "side", "sides", "both", "of"}
HARMLESS = {"tight", "stiff", "sore"}  # of muscles, on both sides


class Heard(Struct, frozen=True):
    """What the words say beside the fields: whether anything that is felt, or not felt, is left of them.

    Attributes:
        felt: whether anything is said to be felt at the places at all: a pain or a quality.
        spared: whether legs are said to be fine, or to ache from an exertion.
        old: whether what is weak is said to have been so for years.
        unfeeling: whether numb or tingling is said, and not denied, read of, or of a bike saddle.
        at_nil: the sides at which a leg is rated 0, and of which nothing else is said.
        two_legs: the words that name a place below the buttock on either side, however they were read.
    """

    felt: bool = True
    spared: bool = False
    old: bool = False
    unfeeling: bool = True
    at_nil: frozenset[str] = frozenset()
    two_legs: str = ""


def raised_by(
    sites: tuple[Site, ...], qualities: tuple[str, ...], hear: Callable[[], Heard], *, two_sides: bool = False
) -> dict[str, str]:
    """Each topic that the fields raise, the most urgent first, with the words for it.

    `hear` listens to the words that they were said in; it is asked only where something would be raised, and
    where both sides were named (`two_sides`).
    """
    found: dict[str, str] = {}
    numb = next((quality for quality in qualities if quality in UNFEELING), "")
    if numb and (saddle := _saddle(sites, numb="numb" in qualities)) and hear().unfeeling:
        found["saddle"] = f"{saddle} {numb}"
    legs = felt_below(sites, qualities)
    if both_sides(legs):
        legs = [leg for leg in legs if leg.side not in hear().at_nil]
    both = both_sides(legs) or (two_sides and _unread(sites, qualities, hear()))
    if both and _counts(hear(), numb):
        found["both-legs"] = both
    if "weak" in qualities and any(site.site == "foot" for site in sites) and not hear().old:
        found["foot-drop"] = "foot weak"
    if "numb" in qualities and "saddle" not in found and (one := _one_buttock(sites)) and hear().unfeeling:
        found["buttock"] = f"{one.side} buttock numb"
    return found


def names_two_sides(words: str) -> bool:
    """Whether both sides stand in the words."""
    said = set(re.findall(r"[a-z]+", words.lower()))
    return all(map(said.intersection, _sides()))


def names_places_alone(words: str) -> bool:
    """Whether nothing but places and sides stands in the words: then they are said because they hurt."""
    said = set(re.findall(r"[a-z0-9]+", words.lower()))
    return bool(said) and said <= _place_words()


@cache
def _place_words() -> set[str]:
    names = " ".join([*SITES, *SITES.values(), *TWO_OF.values(), *SIDE_WORDS.values(), *PARTS])
    return {*names.replace(",", " ").split(), *SIDES} | JOINING.union(*_sides())


@cache
def _sides() -> tuple[frozenset[str], ...]:
    """The left and the right in one word each, slips of the finger among them."""
    slips = [pair.split(":") for pair in SPELLING.split()]
    return tuple(
        names | {slip for slip, meant in slips if meant == side} for side, names in ONE_WORD_SIDES.items()
    )


def _counts(heard: Heard, numb: str) -> bool:
    """Whether legs on both sides are felt in a way that counts: numb is numb, also after a hike."""
    return (bool(numb) and heard.unfeeling) or (heard.felt and not heard.spared)


def felt_below(sites: Iterable[Site], qualities: Iterable[str]) -> list[Site]:
    """The places below the buttock at which something is felt that counts beside the other side.

    Knees alone do not, unless they are numb, tingling or weak; neither do muscles that are tight, stiff or
    sore, feet of which nothing is said but that they are cold, nor what is at 0, unless something is numb,
    tingling or weak: a leg without pain may be that.
    """
    felt = set(qualities)
    unfelt = bool(felt & (UNFEELING | WEAK))
    legs = [site for site in sites if site.site in BELOW_THE_BUTTOCK and (site.pain != 0 or unfelt)]
    knees_alone = all(site.site == "knee" for site in legs) and not unfelt
    cold_feet = felt == {"cold"} and all(site.site == "foot" for site in legs)
    return [] if knees_alone or cold_feet or (felt and felt <= HARMLESS) else legs


def both_sides(legs: list[Site]) -> str:
    """The sites that stand on both sides, in words; empty if there are none.

    A side that was not said, but taken from the settings, is no second leg.
    """
    sided = {
        site.side: called(site.site, site.side) for site in reversed(legs) if site.side and not site.inferred
    }
    if "both" in sided:
        return sided["both"]
    return f"{sided['left']}, {sided['right']}" if {"left", "right"} <= sided.keys() else ""


def _unread(sites: tuple[Site, ...], qualities: tuple[str, ...], heard: Heard) -> str:
    """The words for both legs, where a leg was read and none is at 0: a side that was lost hides no leg."""
    well = any(site.pain == 0 and site.site in BELOW_THE_BUTTOCK for site in sites)
    return heard.two_legs if felt_below(sites, qualities) and not well else ""


def _saddle(sites: tuple[Site, ...], *, numb: bool) -> str:
    """The place at the saddle that is numb or tingling, in words; a buttock counts if it is not one alone."""
    inner = [site.site for site in sites if site.site == "groin" or site.part == "inner"]
    buttocks = {site.side for site in sites if site.site == "buttock"}
    if inner:
        return inner[0]
    alone = not any(site.site in BELOW_THE_BUTTOCK for site in sites)
    unsided = None in buttocks and (numb or alone)
    return "buttock" if unsided or "both" in buttocks or {"left", "right"} <= buttocks else ""


def _one_buttock(sites: tuple[Site, ...]) -> Site | None:
    return next((site for site in sites if site.site == "buttock" and site.side in {"left", "right"}), None)
