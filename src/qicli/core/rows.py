"""How a line is set in the rows of a terminal: broken between words, and continued under its beginning."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

Measure = Callable[[str], int]  # how wide a text is
Words = Sequence[tuple[int, int]]  # where each begins and ends
READABLE = 100  # columns of a text in which the eye still finds the next row
NARROW_HEAD = 0.45  # of the columns: what follows a wider head is not continued beside it
TROUBLE = "qi: "  # how what went wrong is told
CONTINUED = 4  # blanks before its further rows, so that one is told from the next
DOT = " · "  # stands between the parts of an entry
UNDER = 2  # blanks before the further rows of one
UNITS = frozenset({"min", "s"})
OURS = "qi"  # a command begins with it, and goes on with a verb
VERBS = frozenset("practice practise log checkin ask flare render report plan undo".split())  # noqa: SIM905 - as they are typed
VERBS |= frozenset("safety routines journal study demo config paths sound".split())  # noqa: SIM905 - the same
STOPS, ASIDES = ".,;:", ("", "–", "(")  # where one ends that stands in a sentence
WIDE = frozenset("WF")  # of `east_asian_width`: two cells
NO_CELL = frozenset({"Mn", "Me", "Cf"})  # of `category`: joined to what is before it
PLAIN = "\u0300"  # below it every sign has one cell


class Row(Struct, frozen=True):
    """A row of a line: its part from `start` to `end`, after so many blanks."""

    blanks: int
    start: int
    end: int


def rows(
    line: str, columns: int | None, indent: int | None = None, measure: Measure | None = None
) -> list[str]:
    """A line in rows no wider than this; whole where there are no columns.

    A word wider than that stays whole, so that a path can still be copied, and so does a command of ours; one
    at the end that is wider than a row is set in rows of its own, as a shell reads them. Further rows have an
    indent of their own where one is given, else as `hanging` has it. `measure` says how wide a text is, where
    that is not its cells.
    """
    if columns is not None and measure is None and cells(line) > columns:
        first = _too_wide_command(line, columns)
        if first is not None:
            told = rows(line[:first].rstrip(), columns, indent) if first else []
            return [*told, *command_rows(line[first:].strip(), columns)]
    found = broken(line, columns, indent, measure)
    return [" " * row.blanks + line[row.start : row.end] for row in found]


def broken(
    line: str, columns: int | None, indent: int | None = None, measure: Measure | None = None
) -> list[Row]:
    """Where a line is broken for so many columns."""
    wide = measure or cells
    if columns is None or wide(line) <= columns:
        return [Row(0, 0, len(line))]
    return list(_broken(line, columns, hanging(line, columns) if indent is None else indent, wide))


def hanging(line: str, columns: int) -> int:
    """The blanks before further rows: as many as before the line, and past a dash, number, time or label."""
    margin = len(line) - len(line.lstrip(" "))
    if line.startswith(TROUBLE):
        return CONTINUED
    head, _, rest = line[margin:].partition(" ")
    number, point, _ = head.partition("." if head.endswith(".") else ":")
    is_mark = head == "-" or bool(point and number.isdecimal())  # a dash, 1. or 1: or 0:35
    if is_mark or (rest.startswith(" ") and rest.strip()):
        return _beside(line, margin + len(head), margin, columns)
    if DOT in line and not margin:
        return UNDER
    label, gap, _ = line[margin:].partition("  ")
    return _beside(line, margin + len(label), margin, columns) if gap else margin


def _beside(line: str, end: int, margin: int, columns: int) -> int:
    """The column at which the text after a head begins, unless it is too far to the right."""
    text = len(line) - len(line[end:].lstrip(" "))
    return text if text <= columns * NARROW_HEAD else margin


def command_rows(command: str, columns: int | None) -> list[str]:
    """A command in rows that a shell reads as one, each but the last with a backslash at its end.

    It is broken between the shell's words only, and a quoted word is one of them.
    """
    if columns is None or cells(command) <= columns:
        return [command]
    told = [""]
    for word in _shell_words(command):
        longer = f"{told[-1]} {word}" if told[-1] else word
        if told[-1].strip() and cells(longer) + 2 > columns:
            told.append(f"{'':{UNDER}}{word}")
        else:
            told[-1] = longer
    return [f"{row} \\" for row in told[:-1]] + told[-1:]


def _shell_words(command: str) -> Iterator[str]:
    word = quote = ""
    for char in command:
        if char == " " and not quote:
            yield word
            word = ""
            continue
        if char in "'\"" and quote in {"", char}:
            quote = "" if quote else char
        word += char
    yield word


def cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii() or max(text) < PLAIN:
        return len(text)
    return sum(map(_cell, text))


def _cell(char: str) -> int:
    if char < PLAIN:
        return 1
    from unicodedata import category, east_asian_width  # noqa: PLC0415 - most texts have no such sign

    return 0 if category(char) in NO_CELL else 1 + (east_asian_width(char) in WIDE)


def _broken(line: str, columns: int, indent: int, wide: Measure) -> Iterator[Row]:
    blanks = start = end = 0
    for first, last in _whole_commands(line, list(_words(line)), columns, wide):
        if end > start and blanks + wide(line[start:last]) > columns:
            yield Row(blanks, start, end)
            start = first
            room = columns - wide(line[first:last])
            blanks = next((each for each in (indent, UNDER) if each <= room), 0)
        end = last
    yield Row(blanks, start, end)


def _whole_commands(line: str, words: Words, columns: int, wide: Measure) -> Words:
    """The words, those of a command behind a colon as one, where it fits in a row."""
    found, place = list[tuple[int, int]](), 0
    while place < len(words):
        last = _command_end(line, words, place)
        first, end = words[place][0], words[last][1]
        if wide(line[first:end].strip()) > columns:
            last, end = place, words[place][1]
        found.append((first, end))
        place = last + 1
    return found


def _command_end(line: str, words: Words, place: int) -> int:
    """The last word of a command that begins here, alone or behind a colon; this word where none does."""
    said = [line[first:end].strip() for first, end in words[place : place + 2]]
    if said[0] != OURS or said[-1].rstrip(STOPS) not in VERBS:
        return place
    if place and not line[: words[place][0]].rstrip().endswith(":"):
        return place
    return next(nth for nth in range(place + 1, len(words)) if _ends(line, words[nth][1]))


def _ends(line: str, at: int) -> bool:
    """Whether a command ends with what ends here: a sentence, an aside, or the line."""
    return line[at - 1] in STOPS or line[at:].lstrip()[:1] in ASIDES


def _too_wide_command(line: str, columns: int) -> int | None:
    """Where the command begins that ends this line, where it is wider than a row."""
    words = list(_words(line))
    for place, (first, _) in enumerate(words):
        last = _command_end(line, words, place)
        if place < last == len(words) - 1 and line[-1] not in STOPS and cells(line[first:].strip()) > columns:
            return first
    return None


def _words(line: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends; the first has the blanks before it.

    A dot stays with its word, and a unit of time with its number.
    """
    start = end = last = 0
    for word in line.split(" "):
        first, last = last, last + len(word) + 1
        if not word:
            continue
        if end and word != "·" and not (word.rstrip(".,;:") in UNITS and line[start:end].isdecimal()):
            yield start, end
            start = first
        end = first + len(word)
    yield start, end
