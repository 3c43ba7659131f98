"""Makes any text safe to show: whatever could move the cursor or reorder a line becomes visible."""

from collections.abc import Iterable

# Bidi marks, embeddings and isolates; zero-width space, line and paragraph separators; invisible
# operators; byte order mark; interlinear marks; surrogates; language tags. C0, DEL and C1 controls too.
# The two joiners U+200C and U+200D stay: scripts and emoji need them, and they do no harm.
_UNSAFE = (
    ("\x00", "\x1f"),
    ("\x7f", "\x9f"),
    ("\u061c", "\u061c"),
    ("\u200b", "\u200b"),
    ("\u200e", "\u200f"),
    ("\u2028", "\u202e"),
    ("\u2060", "\u206f"),
    ("\ud800", "\udfff"),
    ("\ufeff", "\ufeff"),
    ("\ufff9", "\ufffb"),
    ("\U000e0000", "\U000e007f"),
)


def folded(text: str) -> str:
    """The text on one line: runs of blanks, tabs and line breaks become single spaces."""
    for blank in "\t\r\n":
        text = text.replace(blank, " ")
    return " ".join([word for word in text.split(" ") if word])


def is_safe(text: str) -> bool:
    """Whether the text holds nothing that could disturb a terminal or reorder a line."""
    return text.isprintable() or not any(_unsafe(char) for char in text)


def visible(text: str) -> str:
    r"""The text on one line, each control or bidi character written out, such as `\x1b`."""
    line = folded(text)
    if line.isprintable():
        return line
    return "".join(char.encode("unicode_escape").decode() if _unsafe(char) else char for char in line)


def escaped(line: str) -> str:
    r"""A line of JSON that says the same, each control or bidi character written as `\u202e`."""
    if line.isprintable():
        return line
    line = line.replace("\t", " ").replace("\r", " ")  # JSON has them between its parts only
    return "".join(_as_json(char) if _unsafe(char) else char for char in line)


def _as_json(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def joined(parts: Iterable[str]) -> str:
    """Several notes as one, as it is kept."""
    return "; ".join(stored(part.strip()) for part in parts if part.strip())


def stored(text: str) -> str:
    """The text as it may be kept in a file: lone surrogates become U+FFFD, all else stays."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _unsafe(char: str) -> bool:
    return not char.isprintable() and any(first <= char <= last for first, last in _UNSAFE)
