"""What `docs/words.md` tells a person is what happens."""

import re
from pathlib import Path

import pytest

from spoken import line_of

PAGE = (Path(__file__).parent.parent / "docs" / "words.md").read_text("utf-8")
EXAMPLES = re.findall(r"^\| (?!you say)([^|-].*?) \| (.*?) \|$", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("text", "line"), EXAMPLES, ids=[text for text, _ in EXAMPLES])
def test_an_example(text: str, line: str) -> None:
    """Each is read as the page says."""
    assert line_of(text) == line


def test_there_are_examples_enough() -> None:
    """Thirty and more, of whatever the page tells of."""
    assert len(EXAMPLES) >= 30


def test_readme_names_the_page() -> None:
    """Whoever begins there finds it."""
    assert "(docs/words.md)" in (Path(__file__).parent.parent / "README.md").read_text("utf-8")
