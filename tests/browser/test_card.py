"""The card of every routine in a real browser: one sheet of paper, no request, on a phone, in the dark."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from browser import A4, CHROMIUM, LETTER, Browser, pages_of
from qicli.core.practice.routine_toml import read_routine
from qicli.views.card.content import card_of
from qicli.views.card.html import html

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here; CI installs one"),
]
SHIPPED = sorted((Path(__file__).parents[2] / "routines").glob("*.toml"))
INTER = "font:400 14px/1.45 Inter,"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for all tests here."""
    with Browser() as opened:
        yield opened


def _written(path: Path, folder: Path, font: str = INTER) -> Path:
    page = html(card_of(read_routine(path.stem, path.read_bytes(), file=path.name), date(2026, 11, 26)))
    assert INTER in page
    card = folder / f"{path.stem}.html"
    card.write_text(page.replace(INTER, font), encoding="utf-8")
    return card


@pytest.mark.parametrize("font", [INTER, 'font:400 14px/1.45 "DejaVu Sans",'], ids=["usual", "wide letters"])
@pytest.mark.parametrize("routine", SHIPPED, ids=lambda path: path.stem)
def test_it_prints_on_one_sheet(browser: Browser, tmp_path: Path, routine: Path, font: str) -> None:
    """Of either size, the longest routine too, whatever font a system has."""
    browser.open(_written(routine, tmp_path, font))
    assert [pages_of(browser.printed(paper)) for paper in (A4, LETTER)] == [1, 1]


@pytest.mark.parametrize("width", [320, 360, 1000])
def test_nothing_lies_beside_the_window(browser: Browser, tmp_path: Path, width: int) -> None:
    """Nobody has to scroll sideways, and on a phone the steps are one column."""
    browser.open(_written(SHIPPED[0], tmp_path), width)
    assert browser.value("document.documentElement.scrollWidth") <= width
    columns = browser.value("getComputedStyle(document.querySelector('.steps ol')).columnCount")
    assert columns == ("2" if width > 640 else "1")


def test_it_says_and_asks_for_nothing(browser: Browser, tmp_path: Path) -> None:
    """No line in the console, no request but for the file itself, no script."""
    card = _written(SHIPPED[0], tmp_path)
    browser.open(card)
    assert browser.said == []
    assert browser.requests == [card.as_uri()]
    assert browser.value("document.scripts.length") == 0


def test_it_is_told_to_whoever_cannot_see_it(browser: Browser, tmp_path: Path) -> None:
    """The title, then what to take care of, then each step as a heading; the drawing in words."""
    wave = next(path for path in SHIPPED if path.stem == "spinal-wave")
    browser.open(_written(wave, tmp_path))
    heard = browser.heard()
    headings = [name for role, name in heard if role == "heading"]
    assert headings[:4] == ["Spinal Wave", "Take care", "Steps", "Arrive"]
    assert [name for role, name in heard if role in {"image", "img"}] == ["The breath"]


def test_it_is_dark_where_dark_is_wanted(browser: Browser, tmp_path: Path) -> None:
    """And light on paper all the same."""
    card = _written(SHIPPED[0], tmp_path)
    colour = "getComputedStyle(document.body).backgroundColor"
    browser.open(card, prefers_color_scheme="dark")
    assert browser.value(colour) == "rgb(20, 23, 26)"
    browser.open(card, prefers_color_scheme="light")
    assert browser.value(colour) == "rgb(255, 255, 255)"
