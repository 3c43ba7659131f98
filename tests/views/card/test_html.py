"""The card as HTML: nothing runs, nothing is fetched, and the largest letters that one sheet takes."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from months import HOSTILE
from qicli.core.practice.routine_toml import read_routine
from qicli.views.card.content import card_of
from qicli.views.card.fitting import SIZES, size_of
from qicli.views.card.html import html

MADE = date(2026, 11, 26)
ROUTINES = Path(__file__).parents[3] / "routines"
WAVE = read_routine("spinal-wave", (ROUTINES / "spinal-wave.toml").read_bytes(), file="spinal-wave.toml")


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_only_read(name: str) -> None:
    """Wherever they stand: title, summary, step, words for the breath, caution, source."""
    steps = tuple(
        msgspec.structs.replace(step, name=name, cue=name, inhale_cue=name, exhale_cue=name)
        for step in WAVE.steps
    )
    routine = msgspec.structs.replace(
        WAVE, title=name, summary=name, steps=steps, cautions=(name,), caution_loads=(), source=name
    )
    page = html(card_of(routine, MADE))
    for running in ("<script", "<img", "onload=alert(1)>", "\x1b", "\u202e", "</style></svg>"):
        assert running not in page.partition("</head>")[2].replace("</style></head>", "")
    assert page.count("<svg") == 1


def test_the_same_card_is_the_same_text() -> None:
    """Twice."""
    assert html(card_of(WAVE, MADE)) == html(card_of(WAVE, MADE))


def test_it_asks_for_nothing() -> None:
    """No address of anything that could be fetched, and a policy that forbids it all the same."""
    page = html(card_of(WAVE, MADE))
    assert "default-src 'none'" in page
    assert not [word for word in ("src=", "href=", "url(", "@import", "<link") if word in page]


def test_what_is_short_is_large() -> None:
    """One step is read across a room; the longest of ours is as small as it has to be."""
    long = read_routine("qi-spine", (ROUTINES / "qi-spine.toml").read_bytes(), file="qi-spine.toml")
    walk = read_routine("walk", (ROUTINES / "walk.toml").read_bytes(), file="walk.toml")
    sizes = [SIZES[size_of(card_of(routine, MADE))] for routine in (walk, WAVE, long)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] >= 12
    assert sizes[1] >= 9
    assert sizes[2] >= 6
