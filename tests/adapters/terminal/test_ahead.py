"""What is typed on a page before a question: it reaches the question."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from io import StringIO

import pytest

if sys.platform == "win32":
    pytest.skip("needs a terminal of the POSIX kind", allow_module_level=True)

from qicli.adapters.terminal.ask import TerminalAsk
from qicli.adapters.terminal.ask_line import LineAsk

PAGE, QUESTION = "Any key shows more. ", "Pain now, 0–10? "
FINGER = 0.1  # seconds between two keys


class Hand:
    """Types on a terminal, key by key, once somebody waits for it."""

    def __init__(self) -> None:
        self.hand, self.terminal = os.openpty()
        self.file = StringIO()

    def types(self, text: str, *, finger: float = FINGER) -> threading.Thread:
        """The text, a key at a time; a moment after it is called."""

        def press() -> None:
            time.sleep(0.2)
            for key in text:
                os.write(self.hand, key.encode())
                time.sleep(finger)

        thread = threading.Thread(target=press)
        thread.start()
        return thread


@pytest.fixture
def hand() -> Iterator[Hand]:
    """A hand at a terminal."""
    hand = Hand()
    yield hand
    os.close(hand.hand)
    os.close(hand.terminal)


@pytest.mark.parametrize("finger", [0, FINGER], ids=["at once", "key by key"])
def test_an_answer_typed_on_a_page_is_the_answer(hand: Hand, finger: float) -> None:
    """All of it, past every page; nothing is asked of it twice."""
    ask = TerminalAsk(hand.terminal, hand.file)
    typing = hand.types("5 left calf\r", finger=finger)
    assert ask.page(PAGE, seconds=5) == "5"
    assert ask.page(PAGE, seconds=5) == ""
    assert ask.line(QUESTION, seconds=5) == "5 left calf"
    typing.join()
    assert hand.file.getvalue().count(PAGE) == 1
    assert "5 left calf" in hand.file.getvalue()


@pytest.mark.parametrize(("key", "given"), [(" ", "space"), ("\r", "enter"), ("x", "x"), ("kkkk", "k")])
def test_a_key_turns_one_page(hand: Hand, key: str, given: str) -> None:
    """Space, Enter, any letter; one that is held down is one key. None of it is an answer."""
    ask = TerminalAsk(hand.terminal, hand.file)
    typing = hand.types(key)
    assert ask.page(PAGE, seconds=5) == given
    assert ask.line(QUESTION, seconds=1) is None
    typing.join()


def test_q_leaves(hand: Hand) -> None:
    """At once, whatever comes behind it."""
    typing = hand.types("q")
    assert TerminalAsk(hand.terminal, hand.file).page(PAGE, seconds=5) == "q"
    typing.join()


def test_a_number_is_seen_and_waits_for_enter(hand: Hand) -> None:
    """It may have been a key to turn the page: alone it is no answer, however long nobody says so."""
    ask = TerminalAsk(hand.terminal, hand.file)
    hand.types("5").join()
    # What was typed before the page was there is dropped, as before every question.
    assert ask.page(PAGE, seconds=1) is None
    for more, answer in (("", None), ("\r", "5"), ("\x7f7\r", "7")):
        typing = hand.types("5")
        assert ask.page(PAGE, seconds=5) == "5"
        typing.join()
        typing = hand.types(more)
        assert ask.line(QUESTION, seconds=1, alone=("5",)) == answer
        typing.join()
        assert f"{QUESTION}5" in hand.file.getvalue()


def test_another_question_takes_none_of_it(hand: Hand) -> None:
    """Whoever is asked for a key instead answers with a key of their own."""
    ask = TerminalAsk(hand.terminal, hand.file)
    typing = hand.types("6 calf")
    assert ask.page(PAGE, seconds=5) == "6"
    typing.join()
    assert ask.key("Take it? ", "yn", seconds=1) is None
    assert ask.line(QUESTION, seconds=1) is None


@pytest.mark.parametrize(
    ("typed", "answer"), [("5 left calf\n", "5 left calf"), ("5\n", "5"), ("\n", None), ("x\n", None)]
)
def test_in_lines(hand: Hand, typed: str, answer: str | None) -> None:
    """A line of words, or a number, is the answer to the question that follows."""
    ask = LineAsk(hand.terminal, hand.file)
    typing = hand.types(typed)
    assert ask.page(PAGE, seconds=5) == typed[:1].strip()
    typing.join()
    assert ask.line(QUESTION, seconds=1) == answer
