"""Our own pages name no path that is gone, and the map in CONTRIBUTING.md leaves no wing out."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "qicli"
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "README.md", *sorted((ROOT / "docs" / "decisions").glob("*.md"))]

# What a path of ours begins with, below the project or below the package; a layer that is gone stays here.
BEGINNINGS = (
    *("src", "tests", "routines", "docs", "benchmarks"),
    *("core", "exports", "imports", "views", "adapters", "commands"),
)
PATH = re.compile(rf"(?:{'|'.join(BEGINNINGS)})/[\w./*-]*|[\w./*-]+\.py")
MODULE = re.compile(rf"(?:qicli\.)?(?:{'|'.join(BEGINNINGS)})\.[\w.]+|qicli\.[\w.]+")
AROUND = re.compile(r"[\s`()\[\]|,;:]+")  # what parts the words of a page
MAP = re.compile(r"^```text\n(.*?)^```", re.DOTALL | re.MULTILINE)


def words_of(page: str) -> list[str]:
    """The words of a page, without the full stop of a sentence."""
    return [word.rstrip(".") for word in AROUND.split(page)]


def paths_in(page: str) -> list[str]:
    """The words of a page that look like a file or a folder of ours; `*` stands for any name."""
    return [word for word in words_of(page) if PATH.fullmatch(word)]


def modules_in(page: str) -> list[str]:
    """The words of a page that look like a module of ours, or like a name in one: `core.when.day_of`."""
    return [word for word in words_of(page) if MODULE.fullmatch(word) and not PATH.fullmatch(word)]


def mapped(page: str) -> list[str]:
    """What the map of a page names, below the package; an indented line lies in the folder above it."""
    found, folder = [], ""
    for line in (line for text in MAP.findall(page) for line in text.splitlines()):
        names = re.split(r" {3,}", line.strip())[0].split()
        if not line.startswith(" "):
            folder = names[0]
        found += [f"{folder}{name}" if line.startswith(" ") else name for name in names]
    return found


def is_path(word: str) -> bool:
    """Whether there is such a file or folder."""
    places = (base / word.rstrip("/") for base in (ROOT, SOURCE))
    return any(any(place.parent.glob(place.name)) for place in places)


def is_module(word: str) -> bool:
    """Whether there is such a module, or a module that says the last name."""
    parts = word.removeprefix("qicli.").split(".")
    if is_path("/".join(parts)) or is_path("/".join(parts) + ".py"):
        return True
    file = SOURCE.joinpath(*parts[:-1]).with_suffix(".py")
    return file.exists() and re.search(rf"\b{parts[-1]}\b", file.read_text(encoding="utf-8")) is not None


def gone(page: str) -> list[str]:
    """What a page names and nobody finds."""
    paths = [word for word in dict.fromkeys([*paths_in(page), *mapped(page)]) if not is_path(word)]
    return paths + [word for word in modules_in(page) if not is_module(word)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_path_is_there(page: Path) -> None:
    """Whatever file, folder or module a page names exists."""
    assert gone(page.read_text(encoding="utf-8")) == []


def test_so_many_were_seen() -> None:
    """The pages are found, and their paths are seen: a test that sees too few would hold nothing."""
    texts = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
    assert len(PAGES) >= 14
    assert len(set(paths_in(texts["CONTRIBUTING.md"]))) >= 150
    assert len(mapped(texts["CONTRIBUTING.md"])) >= 27
    assert len(paths_in(texts["README.md"])) >= 3
    decisions = "\n".join(text for name, text in texts.items() if name[0].isdigit())
    assert len(paths_in(decisions)) >= 4
    assert len(modules_in(decisions)) >= 3


PLANTED = [
    ("`core/grammar.py`", ["core/grammar.py"]),
    ("`core/words/grammar.py` and then (`adapters/union.py`).", ["adapters/union.py"]),
    ("see [it](docs/no-format.md), or docs/journal-format.md.", ["docs/no-format.md"]),
    ("| `COMMANDS` in `playing.py`; `player.py` |", ["playing.py"]),
    ("`routines/*.toml`, `routines/*.yaml`", ["routines/*.yaml"]),
    ("`core/hall/`, `core/today/`", ["core/hall/"]),
    ("`core.when.day_of`, `core.when.week_of`", ["core.when.week_of"]),
    ("`qicli.__main__` and `qicli.begin`", ["qicli.begin"]),
    (
        "```text\ncore/     values\n  words/   said\n  hall/    48 doors\ncli.py  doors.py   a page\n```\n",
        ["doors.py", "core/hall/"],
    ),
]


@pytest.mark.parametrize(("page", "wrong"), PLANTED, ids=[" ".join(wrong) for _, wrong in PLANTED])
def test_a_path_that_is_gone_is_found(page: str, wrong: list[str]) -> None:
    """A wrong path that is planted beside right ones is the one that is named."""
    assert gone(page) == wrong


def test_the_map_leaves_nothing_out() -> None:
    """Every layer, every file at the top, and every wing of core and adapters has its line in the map."""
    named = set(mapped((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")))
    here = [SOURCE, SOURCE / "core", SOURCE / "adapters"]
    inside = [path for folder in here for path in folder.iterdir() if (path / "__init__.py").exists()]
    files = [path for path in SOURCE.glob("*.py") if path.name != "__init__.py"]
    there = {f"{path.relative_to(SOURCE)}/" for path in inside} | {path.name for path in files}
    assert len(there) >= 28
    assert there <= named
