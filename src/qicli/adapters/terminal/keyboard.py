"""What a terminal sends, taken apart into keys: plain characters, named keys, and pasted text kept out."""

import codecs

ESCAPE = "\x1b"
NAMED = {"\r": "enter", "\n": "enter", " ": "space", "\x7f": "backspace", "\x08": "backspace", "\x04": "end"}
ARROWS = {"A": "up", "B": "down", "C": "right", "D": "left"}
PASTE_BEGINS, PASTE_ENDS = "[200~", "[201~"
ALONE_AFTER = 500  # ms: an escape that nothing followed by then was the key itself, not the start of more
HURRIED = 3  # different keys in one read: nobody types so fast, it was pasted


class Keyboard:
    """Takes bytes as they come and gives key names; remembers an escape sequence split over two reads."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._pending = ""
        self._since = 0
        self._pasting = False

    def feed(self, data: bytes, now: int) -> list[str]:
        """The keys completed by these bytes, which came at `now` (ms)."""
        if self._pending == ESCAPE and now - self._since > ALONE_AFTER:
            self._pending = ""
        text = self._pending + self._decode(data)
        keys: list[str] = []
        while text:
            size = _sequence(text) if text[0] == ESCAPE else 1
            if size is None:
                break
            self._take(text[:size], keys)
            text = text[size:]
        self._pending, self._since = text, now
        return keys

    def _take(self, token: str, keys: list[str]) -> None:
        if token[1:] in {PASTE_BEGINS, PASTE_ENDS}:
            self._pasting = token[1:] == PASTE_BEGINS
        elif self._pasting:
            return
        elif token[0] != ESCAPE:
            keys.append(NAMED.get(token, token))
        elif len(token) == 3 and token[1] in "[O" and token[2] in ARROWS:
            keys.append(ARROWS[token[2]])


def typed(keys: list[str]) -> list[str]:
    """The keys of one read, unless there are so many different ones that they were pasted."""
    return [] if len(keys) >= HURRIED and len(set(keys)) > 1 else keys


def _sequence(text: str) -> int | None:
    """The length of the escape sequence at the start of the text; None while more of it has to come."""
    if len(text) == 1:
        return None
    if text[1] == "[":
        return next((at + 1 for at in range(2, len(text)) if "@" <= text[at] <= "~"), None)
    if text[1] == "O":
        return 3 if len(text) > 2 else None
    if text[1] in "]P_^X":
        return _string(text)
    return 2


def _string(text: str) -> int | None:
    """The length of an answer from the terminal, which ends in BEL or in escape and backslash."""
    for at in range(2, len(text)):
        if text[at] == "\a":
            return at + 1
        if text[at - 1 : at + 1] == ESCAPE + "\\":
            return at + 1
    return None
