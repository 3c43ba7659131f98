"""What else was given, on the page: in a column, in the head, and notes only where they are wanted."""

from collections.abc import Iterator

from qicli.core.report.summary import Report, as_chosen
from qicli.core.text import visible
from qicli.views.report.case import case_lines
from qicli.views.report.drawing.look import short
from qicli.views.report.given import given_rows, onset_in_words
from qicli.views.report.page.columns import Pairs
from qicli.views.report.practised import done_of
from qicli.views.report.treated import in_all
from qicli.views.report.writing import on, several

MOST, MOST_NOTES, MOST_CASE = 7, 5, 16  # lines
LONGEST, LONGEST_NOTE = 90, 200  # cells of one
MOST_MEDICINES, LONGEST_NAME = 3, 18  # how many, and cells of a name
MOST_PLANNED, LONGEST_PLANNED = 6, 24  # the same
IN_THE_HEAD = "began"


def also(report: Report) -> Pairs:
    """Medicines, then a line a kind: hours sat, movement, tender points, and whatever else there is."""
    rows = [(name, words) for name, words in given_rows(report) if words and name != IN_THE_HEAD]
    told = tuple((short(name, 12), short(words, LONGEST)) for name, words in rows[:MOST])
    return (*_planned(report), *(*_medicines(report), *told)[:MOST])


def _planned(report: Report) -> Iterator[tuple[str, str]]:
    """How each practice and movement that was planned was kept; a plan's note where notes are wanted."""
    plan = as_chosen(report).plan
    each = [f"{short(kept.name, LONGEST_PLANNED)} {done_of(kept)}" for kept in plan]
    if each:
        more = [f"and {len(each) - MOST_PLANNED} more"] if len(each) > MOST_PLANNED else []
        yield "done of plan", ", ".join([*each[:MOST_PLANNED], *more])
    for note in list(dict.fromkeys(kept.note for kept in plan if kept.note))[:1]:
        yield "plan's note", _quoted(note)


def _medicines(report: Report) -> Iterator[tuple[str, str]]:
    """Each with its days, and its amounts as they were said; the name apart, whichever way it is read."""
    taken = sorted(report.given.medicines, key=lambda each: -each.days)
    for each in taken[:MOST_MEDICINES]:
        amounts = [f"{amount} {n} ×" if n > 1 else amount for amount, n in each.amounts.items()]
        told = ", ".join([several(each.days, "day"), *amounts]) + in_all(each)
        yield short(each.name, LONGEST_NAME), short(told, LONGEST)
    if len(taken) > MOST_MEDICINES:
        yield "medicines", f"and {len(taken) - MOST_MEDICINES} more"


def began(report: Report) -> str:
    """Since when, after what, on which side, where that was told."""
    told = short(onset_in_words(report.given.onset), LONGEST_NOTE)
    return f"Since {told}" if told and report.given.onset.since else told


def case(report: Report) -> tuple[str, ...]:
    """How it was since it began, treatment by treatment, where the report is about that; a heading first."""
    told = [line.plain.strip() for line in case_lines(report.case)] if report.case else []
    return tuple(line for line in told if line)[:MOST_CASE]


def notes(report: Report) -> tuple[str, ...]:
    """The newest notes; none where they are not wanted."""
    newest = (report.given.notes or ())[: -MOST_NOTES - 1 : -1]
    return tuple(f"{on(each.day, report)}: {_quoted(each.words)}" for each in newest)


def _quoted(words: str) -> str:
    """A note; of a long one its beginning, and that there is more."""
    begun = short(words, LONGEST_NOTE)
    whole = "" if begun == visible(words) else " (its beginning)"
    return f"“{begun}”{whole}"
