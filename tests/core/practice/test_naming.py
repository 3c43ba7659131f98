"""What somebody calls a routine: in one word or several, a part of it, or with a slip of the finger."""

import pytest

from qicli.core.practice.naming import meant

TITLES = {
    "hip-circles": "Hip Circles and Sink the Qi",
    "kidney-tapping": "Kidney Tapping and Heel Drops",
    "kidney-tapping-short": "Kidney Tapping, Short",
    "my_own": "",
    "seated-tree": "Seated Tree",
    "seated-wave": "Seated Wave",
    "sink-the-qi": "Sink the Qi",
    "sitting-reset": "Sitting Reset",
    "spinal-wave": "Spinal Wave",
    "standing-like-a-tree": "Standing Like a Tree",
}


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("spinal wave", "spinal-wave"),
        ("Spinal  WAVE", "spinal-wave"),
        ("spinal_wave", "spinal-wave"),
        ("spinalw", "spinal-wave"),
        ("spi", "spinal-wave"),
        ("spinal w", "spinal-wave"),
        ("spine", ""),
        ("hip circles and sink the qi", "hip-circles"),
        ("circles", "hip-circles"),
        ("circle hip", "hip-circles"),
        ("sink the qi", "sink-the-qi"),
        ("reset", "sitting-reset"),
        ("sitting resets", "sitting-reset"),
        ("kidney", "kidney-tapping"),
        ("kidney tapping", "kidney-tapping"),
        ("kidney short", "kidney-tapping-short"),
        ("like a tree", "standing-like-a-tree"),
        ("my own", "my_own"),
    ],
)
def test_meant(said: str, slug: str) -> None:
    """One routine, by its name, its title, its beginning, or words that are in no other's."""
    found = meant(said, TITLES)
    assert (found.slugs == (slug,) and found.clear) if slug else not found.clear


@pytest.mark.parametrize(
    ("said", "slugs", "nearly"),
    [
        ("tree", ("seated-tree", "standing-like-a-tree"), False),
        ("Wave", ("seated-wave", "spinal-wave"), False),
        ("seated", ("seated-tree", "seated-wave"), False),
        ("s", ("seated-tree", "seated-wave", "sink-the-qi", "sitting-reset", "spinal-wave"), False),
        ("spinl-wave", ("spinal-wave",), True),
        ("spinal waev", ("spinal-wave",), True),
        ("resset", ("sitting-reset",), True),
        ("treee", ("seated-tree", "standing-like-a-tree"), True),
        ("gardening", (), True),
        ("", (), True),
        ("-", (), True),
        ("!", (), True),
    ],
)
def test_not_one(said: str, slugs: tuple[str, ...], nearly: bool) -> None:
    """Those that it could be, a slip told apart; none is taken by itself."""
    found = meant(said, TITLES)
    assert set(slugs) <= set(found.slugs)
    assert bool(slugs) == bool(found.slugs)
    assert (found.nearly, found.clear) == (nearly, False)


def test_every_name_means_itself() -> None:
    """Also one that begins another, or is a part of one."""
    assert all(meant(slug, TITLES).slugs == (slug,) for slug in TITLES)
