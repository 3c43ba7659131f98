"""Questions in rows: no word torn, and room for the answer."""

from collections.abc import Collection, Sequence

import pytest

from qicli.adapters.terminal.in_rows import AskInRows


class Heard:
    """Keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def hush(self) -> None:
        """Noted."""
        self.asked.append("hush")

    def line(self, question: str, *, seconds: int | None = None, alone: Collection[str] = ()) -> str:
        """Nothing, to any question."""
        self.asked.append(f"{question}{seconds}{''.join(alone)}")
        return ""

    def key(self, question: str, keys: Sequence[str], *, seconds: int | None = None) -> None:
        """No key, to any question."""
        self.asked.append(f"{question}{keys}{seconds}")

    def page(self, question: str, *, seconds: int | None = None) -> None:
        """No key, on any page."""
        self.asked.append(f"{question}{seconds}")


@pytest.mark.parametrize(
    ("columns", "asked"),
    [
        (None, "At 7 the gentle version may be kinder. y/n "),
        (40, "At 7 the gentle version may be\nkinder. y/n "),
        (8, "At 7 the\ngentle\nversion\nmay be\nkinder.\ny/n "),
    ],
)
def test_a_question(columns: int | None, asked: str) -> None:
    """The blank before the answer stays, and everything else is passed on."""
    heard = Heard()
    ask = AskInRows(heard, lambda: columns)
    ask.key("At 7 the gentle version may be kinder. y/n ", "yn", seconds=30)
    ask.line("At 7 the gentle version may be kinder. y/n ", seconds=9, alone=("q",))
    ask.hush()
    assert heard.asked == [f"{asked}yn30", f"{asked}9q", "hush"]
