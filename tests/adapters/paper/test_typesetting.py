"""A page on paper: one sheet, for screen readers and archives, the same every time."""

import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from html import unescape
from pathlib import Path
from textwrap import fill

import pytest

from months import ALL, HOSTILE, LAST, hardest, month_of
from qicli.adapters.paper.typesetting import FONTS, Printed, printed
from qicli.views.report.page.content import Wishes, page_of
from qicli.views.report.page.html import html
from qicli.views.report.page.paper import data_of

PDFTOTEXT = shutil.which("pdftotext") or ""

pytest.importorskip("typst", reason="typst is an extra: pip install 'qicli[pdf]'")


@cache
def _printed(name: str) -> Printed:
    return printed(data_of(page_of(ALL[name](), Wishes(LAST))), LAST)


def _pages(pdf: bytes) -> int:
    return max(map(int, re.findall(rb"/Count (\d+)", pdf)))


@pytest.mark.parametrize("name", ALL)
def test_it_is_one_sheet(name: str) -> None:
    """However much there is."""
    assert _pages(_printed(name).pdf) == 1


@pytest.mark.parametrize("name", ["recovering", "flat", "worsening", "empty", "three-days"])
def test_it_keeps_to_the_standards(name: str) -> None:
    """PDF/UA-1 and PDF/A-2a, which say so in its metadata."""
    sheet = _printed(name)
    assert sheet.standard
    assert b"pdfuaid:part" in sheet.pdf
    assert b"pdfaid:part" in sheet.pdf


@pytest.mark.parametrize("name", ["recovering", "empty"])
def test_the_same_page_has_the_same_bytes(name: str) -> None:
    """Twice."""
    again = printed(data_of(page_of(ALL[name](), Wishes(LAST))), LAST)
    assert again.pdf == _printed(name).pdf


def test_other_scripts_and_hostile_names_are_set_and_not_run() -> None:
    """Chinese, Arabic, an emoji, and what would be a program: a sheet comes of it all."""
    names = Wishes(LAST, HOSTILE[3], HOSTILE[0])
    sheet = printed(data_of(page_of(hardest(), names)), LAST)
    assert sheet.pdf.startswith(b"%PDF-")
    plain = printed(data_of(page_of(month_of("flat"), names)), LAST)
    assert _pages(plain.pdf) == 1


@pytest.mark.skipif(not PDFTOTEXT, reason="pdftotext, of poppler, is not here")
def test_its_text_can_be_selected(tmp_path: Path) -> None:
    """Every sentence and every word of the drawing is text, in the order in which it is read."""
    path = tmp_path / "page.pdf"
    path.write_bytes(_printed("worsening").pdf)
    told = subprocess.run([PDFTOTEXT, path, "-"], capture_output=True, text=True, check=True).stdout
    text = " ".join(told.split())
    page = page_of(ALL["worsening"](), Wishes(LAST))
    places = [
        text.index(part) for part in (page.title, *page.checks, *page.sentences, "What goes", page.aside)
    ]
    assert places == sorted(places)
    for words in ("Left leg", "Own activities", "furthest, ", "physiotherapy"):
        assert words in text


@pytest.mark.skipif(not PDFTOTEXT, reason="pdftotext, of poppler, is not here")
@pytest.mark.parametrize("name", ["recovering", "flat", "worsening"])
def test_golden_text(name: str, tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    """Word for word as it was looked at; and as the page in the browser says it."""
    path = tmp_path / "page.pdf"
    path.write_bytes(_printed(name).pdf)
    told = subprocess.run([PDFTOTEXT, "-raw", path, "-"], capture_output=True, text=True, check=True).stdout
    words, page = " ".join(told.split()), page_of(ALL[name](), Wishes(LAST))
    golden(f"page-{name}-pdf", fill(words, 100, break_long_words=False, break_on_hyphens=False) + "\n")
    in_browser = " ".join(unescape(re.sub(r"<[^>]+>", " ", html(page))).split())
    for part in (page.title, *page.checks, *page.sentences, page.aside):
        assert part in words
        assert part in in_browser
    cells = [cell for row in page.function.rows for cell in row.cells] if page.function else []
    assert cells
    assert all(cell in words and cell in in_browser for cell in cells)


def test_the_fonts_are_few() -> None:
    """Under 200 kB in all, with their licence beside them."""
    assert sum(path.stat().st_size for path in FONTS.glob("*.otf")) < 200_000
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")
