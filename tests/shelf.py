"""A shelf of routines for tests: names, postures and loads of the shipped ones, and nothing else of them."""

import msgspec

from qicli.core.practice.routine import Gentle, Load, Posture, Routine, Step

# Name: posture, minutes, the loads as written, the loads of the gentle version.
SHELF: dict[str, tuple[Posture, float, str, str]] = {
    "easy-breathing": ("any", 6, "", ""),
    "breathing-through-pain": ("any", 5, "", ""),
    "lying-ease": ("lying", 8, "eyes-closed floor forward-bend lying-flat", "floor"),
    "evening-unwind": ("lying", 10, "eyes-closed lying-flat twist", ""),
    "self-acupressure": ("lying", 9, "floor lying-flat pressing-points", "floor"),
    "spinal-wave": ("standing", 6, "backward-bend forward-bend standing-still", "standing-still"),
    "hip-circles": ("standing", 7, "arms-raised backward-bend balance standing-still", "standing-still"),
    "kidney-tapping": ("standing", 7, "balance impact standing-still tapping-back", "standing-still"),
    "standing-like-a-tree": ("standing", 4, "arms-raised balance standing-still", "standing-still"),
    "releasing-fear": ("standing", 6, "balance standing-still", "standing-still"),
    "morning-gentle": ("standing", 5, "arms-raised balance standing-still", "standing-still"),
    "sitting-reset": ("standing", 3, "backward-bend balance forward-bend standing-still", "standing-still"),
    "heel-drops": ("standing", 3, "balance impact standing-still", "standing-still"),
    "seated-wave": ("seated", 6, "backward-bend forward-bend sitting", "sitting"),
    "seated-tree": ("seated", 4, "arms-raised sitting", "sitting"),
}
FIRST_FIVE = ("easy-breathing", "hip-circles", "kidney-tapping", "spinal-wave", "standing-like-a-tree")


def routine(
    slug: str, posture: Posture = "standing", minutes: float = 5, loads: str = "", gentle: str | None = None
) -> Routine:
    """A routine of ten-second breaths that carries these loads, and in its gentle version those."""
    small = None if gentle is None else Gentle(name="Smaller", loads=_loads(gentle))
    step = Step(name="One", cue="Do it.", breaths=round(minutes * 6), loads=_loads(loads), gentle=small)
    title = slug.replace("-", " ").title()
    return Routine(slug=slug, title=title, summary="For a test.", posture=posture, steps=(step,))


def _loads(words: str) -> tuple[Load, ...]:
    return msgspec.convert(words.split(), tuple[Load, ...])


def shelf(*slugs: str) -> list[Routine]:
    """These routines of the shelf; without names, all."""
    return [routine(slug, *SHELF[slug]) for slug in slugs or SHELF]
