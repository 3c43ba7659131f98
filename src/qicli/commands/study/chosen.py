"""What is chosen on the command line of a study: a question, weeks, groups."""

import csv
import re
from collections.abc import Iterable

from qicli.adapters.ordinary import named, opened_ordinary
from qicli.core.text import visible
from qicli.errors import QiError, UsageError
from qicli.study.questions import QUESTIONS, Question

WEEKS = re.compile(r"([1-9]\d{0,4})(?:\s*[-–]\s*([1-9]\d{0,4}))?")
PERSON, ARM = "person", "arm"
LONGEST = 40  # letters of the name of a group


def question_of(name: str) -> Question:
    """The question of this name.

    Raises:
        UsageError: there is none.
    """
    if name not in QUESTIONS:
        raise UsageError(f'no question is called "{visible(name)}"; there are {", ".join(QUESTIONS)}')
    return QUESTIONS[name]


def weeks_of(text: str) -> tuple[int, int] | None:
    """`1-8` or `3`: the first week and the last; None where nothing was said.

    Raises:
        UsageError: it is no such thing.
    """
    if not text:
        return None
    found = WEEKS.fullmatch(text.strip())
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if first > last:
        raise UsageError(
            f'--weeks "{visible(text)}" is no stretch of weeks; as in --weeks 1-8, the first being 1'
        )
    return first, last


def arms_of(file: str) -> tuple[tuple[str, str], ...]:
    """Each person and their group, from a CSV with the columns person and arm.

    Raises:
        QiError: it cannot be read, or is no such table.
    """
    try:
        with opened_ordinary(named(file)) as opened:
            text = opened.read().decode("utf-8-sig")
    except OSError as error:
        raise QiError(
            f"{file}: cannot be read ({error.strerror or error}); name a CSV with person, arm"
        ) from error
    except UnicodeDecodeError as error:
        raise QiError(f"{file}: is no text in UTF-8; write it as CSV with person, arm") from error
    try:
        return _arms(file, csv.reader(text.splitlines(), delimiter=_between(text), strict=True))
    except csv.Error as error:
        raise QiError(f"{file}: is no CSV ({error}); write it with the columns person, arm") from error


def _between(text: str) -> str:
    """What stands between the cells: a comma, or what a spreadsheet puts where that is in numbers."""
    head = text.partition("\n")[0]
    return next((sign for sign in ",;\t" if sign in head), ",")


def _arms(file: str, rows: Iterable[list[str]]) -> tuple[tuple[str, str], ...]:
    lines = enumerate(rows, 1)
    _, head = next(lines, (1, []))
    names = [word.strip().lower() for word in head]
    if PERSON not in names or ARM not in names:
        raise QiError(f"{file}, line 1: the columns person and arm are not both there; name them there")
    found: dict[str, str] = {}
    for number, row in lines:
        if not any(row):
            continue
        told = dict(zip(names, (word.strip() for word in row), strict=False))
        person, arm = told.get(PERSON, ""), told.get(ARM, "")
        if not person or not arm or len(arm) > LONGEST:
            raise QiError(
                f"{file}, line {number}: a person and a group of 40 letters at most are needed; put it right"
            )
        if found.setdefault(person, arm) != arm:
            raise QiError(f"{file}, line {number}: {visible(person)} is in two groups; leave one")
    if len(set(found.values())) < 2:
        raise QiError(f"{file}: two groups are needed to compare; this has {len(set(found.values()))}")
    return tuple(found.items())
