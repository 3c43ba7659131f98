"""The page in a real browser: it prints on one sheet, says and asks for nothing, and is told to everybody."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from browser import A4, CHROMIUM, LETTER, Browser, pages_of
from months import ALL, LAST, reported
from qicli.core.report.demo.person import entries_of
from qicli.views.report.page.content import Wishes, page_of
from qicli.views.report.page.html import html

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here; CI installs one"),
]
LONG = {"year": 365, "three years": 1095}
NAMES = [*ALL, *LONG]


@cache
def _html(name: str, made: date = LAST) -> str:
    report = ALL[name]() if name in ALL else reported(entries_of("worsening", LAST), days=LONG[name])
    return html(page_of(report, Wishes(made)))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One for all tests here."""
    with Browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pages lie."""
    return tmp_path_factory.mktemp("pages")


def _opened(browser: Browser, folder: Path, name: str, width: int = 1000, **media: str) -> None:
    path = folder / f"{name}.html"
    path.write_text(_html(name), encoding="utf-8")
    browser.open(path, width, 800, **media)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paper", [A4, LETTER], ids=["A4", "Letter"])
def test_it_prints_on_one_sheet(
    browser: Browser, folder: Path, name: str, paper: tuple[float, float]
) -> None:
    """Of either size, however much there is."""
    _opened(browser, folder, name)
    assert pages_of(browser.printed(paper)) == 1


@pytest.mark.parametrize("name", NAMES)
def test_it_prints_on_one_sheet_in_wide_letters(browser: Browser, folder: Path, name: str) -> None:
    """A system may have no other font than DejaVu, whose letters are a tenth wider than most."""
    path = folder / f"wide-{name}.html"
    path.write_text(
        _html(name).replace("font:400 14px/1.45 Inter,", 'font:400 14px/1.45 "DejaVu Sans",'), "utf-8"
    )
    browser.open(path)
    assert pages_of(browser.printed(LETTER)) == 1


def test_two_sheets_are_counted_as_two(browser: Browser, folder: Path) -> None:
    """Else the tests above could not fail."""
    path = folder / "two.html"
    path.write_text("<p>one<p style='break-before:page'>two", "utf-8")
    browser.open(path)
    assert pages_of(browser.printed()) == 2


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [320, 360, 1000])
def test_nothing_lies_beside_the_window(browser: Browser, folder: Path, name: str, width: int) -> None:
    """Nobody has to scroll sideways, on a phone neither; there its own drawing is shown, and only that."""
    _opened(browser, folder, name, width)
    assert browser.value("document.documentElement.scrollWidth") <= width
    figures = "[...document.querySelectorAll('figure')]"
    shown = browser.value(f"{figures}.filter(f => f.getBoundingClientRect().width > 0).map(f => f.className)")
    assert [name.split()[0] for name in shown] == ["screen" if width > 640 else "narrow"]


@pytest.mark.parametrize("name", NAMES)
def test_it_says_and_asks_for_nothing(browser: Browser, folder: Path, name: str) -> None:
    """No line in the console, no request but for the file itself, no script, and nothing that could run."""
    _opened(browser, folder, name)
    assert browser.said == []
    assert browser.requests == [(folder / f"{name}.html").as_uri()]
    assert browser.value("document.scripts.length") == 0
    attributes = "[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
    assert not [each for each in browser.value(attributes) if each.startswith("on") or each == "src"]


def test_it_is_told_to_whoever_cannot_see_it(browser: Browser, folder: Path) -> None:
    """One drawing with a name, headings in order, and the days as a table behind a summary."""
    _opened(browser, folder, "worsening")
    heard = browser.heard()
    assert next(name for role, name in heard if role == "heading") == "Pain and practice"
    drawings = [name for role, name in heard if role in {"image", "img"}]
    assert drawings == ["30 days on one axis, a column a day"]
    assert ("columnheader", "PEG, lower is better") in heard or ("rowheader", "PEG, lower is better") in heard
    assert any("The days as a table" in name for _, name in heard)


def test_it_is_dark_where_dark_is_wanted(browser: Browser, folder: Path) -> None:
    """The ground is dark, what is written on it is light, and paper is white all the same."""
    colour = "getComputedStyle(document.body).backgroundColor"
    _opened(browser, folder, "flat", prefers_color_scheme="dark")
    assert browser.value(colour) == "rgb(20, 23, 26)"
    _opened(browser, folder, "flat", prefers_color_scheme="light")
    assert browser.value(colour) == "rgb(255, 255, 255)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read(browser: Browser, folder: Path, scheme: str) -> None:
    """Small words stand out from the ground by 4.5 to 1 at least, by day and by night (WCAG 2.2 AA)."""
    _opened(browser, folder, "flat", prefers_color_scheme=scheme)
    style = "getComputedStyle(document.documentElement).getPropertyValue('--{}').trim()"
    ink, soft, mark, paper = (browser.value(style.format(name)) for name in ("ink", "soft", "mark", "paper"))
    assert min(_contrast(colour, paper) for colour in (ink, soft, mark)) >= 4.5


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
