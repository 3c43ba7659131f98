"""The card of a routine on paper: one sheet for each of ours, for screen readers, the same every time."""

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from months import HOSTILE
from qicli.adapters.paper.typesetting import CARD, Printed, printed
from qicli.core.practice.routine import Routine
from qicli.core.practice.routine_toml import read_routine
from qicli.views.card.content import card_of
from qicli.views.card.paper import data_of

pytest.importorskip("typst", reason="typst is an extra: pip install 'qicli[pdf]'")

MADE = date(2026, 11, 26)
SHIPPED = sorted((Path(__file__).parents[3] / "routines").glob("*.toml"))


def _read(path: Path) -> Routine:
    return read_routine(path.stem, path.read_bytes(), file=path.name)


def _printed(routine: Routine) -> Printed:
    return printed(data_of(card_of(routine, MADE)), MADE, CARD)


def _pages(pdf: bytes) -> int:
    return max(map(int, re.findall(rb"/Count (\d+)", pdf)))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_it_is_one_sheet(path: Path) -> None:
    """However many steps there are, to the standards for screen readers and archives."""
    sheet = _printed(_read(path))
    assert _pages(sheet.pdf) == 1
    assert sheet.standard
    assert b"pdfuaid:part" in sheet.pdf


def test_the_same_card_has_the_same_bytes() -> None:
    """Twice."""
    assert _printed(_read(SHIPPED[0])).pdf == _printed(_read(SHIPPED[0])).pdf


def test_hostile_names_are_set_and_not_run() -> None:
    """What would be a program elsewhere: a sheet comes of it."""
    routine = _read(SHIPPED[0])
    steps = tuple(
        msgspec.structs.replace(step, name=HOSTILE[3][:60], cue=" ".join(HOSTILE)) for step in routine.steps
    )
    sheet = _printed(msgspec.structs.replace(routine, title=HOSTILE[3][:60], summary=HOSTILE[1], steps=steps))
    assert sheet.pdf.startswith(b"%PDF-")
    assert _pages(sheet.pdf) == 1
