"""What was measured, as plain text: a line for each figure, with its target and whether it is met."""

from collections.abc import Sequence
from typing import NamedTuple


class Line(NamedTuple):
    """One figure; `met` is None where it has no target of its own."""

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


class Section(NamedTuple):
    """Figures measured together, under a heading that says how."""

    heading: str
    lines: Sequence[Line]


VERDICTS = {True: "yes", False: "NO", None: ""}
GAP = 3  # blanks between columns


def table(sections: Sequence[Section]) -> str:
    """The sections in one table, with columns of the same width all the way down."""
    lines = [line for section in sections for line in section.lines]
    what = max((len(line.what) for line in lines), default=0) + GAP
    figure = max((len(line.figure) for line in lines), default=0) + GAP
    target = max((len(line.target) for line in lines), default=0) + GAP
    rows = [f"{'':{what + 2}}{'figure':{figure}}{'target':{target}}met"]
    for section in sections:
        rows += ["", section.heading]
        rows += [
            f"  {line.what:{what}}{line.figure:{figure}}{line.target:{target}}{VERDICTS[line.met]}".rstrip()
            for line in section.lines
        ]
    return "\n".join(rows)
