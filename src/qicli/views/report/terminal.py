"""A report in the terminal: first what is urgent, then what changed, then everything it rests on."""

from collections.abc import Callable, Iterator, Mapping

from qicli.core.report.summary import Report, as_chosen
from qicli.core.safety.urgent import CALL
from qicli.core.text import visible
from qicli.views.report.case import case_lines
from qicli.views.report.changed import day_name, heading
from qicli.views.report.charts import (
    LONGEST_DAY_BY_DAY,
    LONGEST_SPARK,
    ONE_WEEK,
    Months,
    heat_map,
    month_lines,
)
from qicli.views.report.checkin import checkin_lines
from qicli.views.report.given import given_lines, note_lines
from qicli.views.report.in_words import SCALE, months_in_words, practice_in_words
from qicli.views.report.pain import pain_lines
from qicli.views.report.practised import plan_line, practice_lines
from qicli.views.report.questions import question_lines
from qicli.views.report.sentences import sentences
from qicli.views.report.told.asked import not_asked
from qicli.views.report.treated import treatment_lines
from qicli.views.report.urgent import quoted
from qicli.views.report.week import Part, fitted, week_parts
from qicli.views.styled import Styled, set_in_rows

MOST_WORDS, MOST_IN_TWO_WEEKS = 5, 3
MOST_CELLS = 400  # of urgent words

WHEN_KNOWN = "When a professional knows: qi safety seen WORDS --by WHOM --on DATE"
URGENCY = {
    "emergency": f"to be checked urgently, now: {CALL}",
    "today": "to be checked today",
    "soon": "to tell a doctor or physiotherapist soon",
}


def report_lines(  # noqa: PLR0913 - what is told, how wide and high it may be, and three ways of telling it
    report: Report,
    width: int,
    *,
    at_length: bool = False,
    plain: bool = False,
    said: Callable[[str], str] = str,
    room: int | None = None,
) -> Iterator[Styled]:
    """The report, line by line, for a terminal of this width, no word torn; `plain` without any drawing.

    `said` is what becomes of a plain line before it is set.
    `at_length` adds the months, and a map of the days with practice. Of a week it tells less, and no more
    than `room` rows hold, where that can be.
    """
    short = len(report.days) <= ONE_WEEK and not at_length and not (report.case and report.case.visits)
    lines = (
        fitted(_short(report, width, plain=plain), width, room)
        if short
        else _lines(report, width, at_length=at_length, plain=plain)
    )
    for line in lines:
        yield from set_in_rows(Styled(said(line.plain)) if plain else line, width)


def _short(report: Report, width: int, *, plain: bool) -> Iterator[Part]:
    yield Part(tuple(_urgent(report)))
    if report.safety:
        yield Part((Styled(WHEN_KNOWN),), 4)
        yield Part((Styled(),), 1)
    yield Part((_title(report),))
    yield from week_parts(report, width, plain=plain)


def _title(report: Report) -> Styled:
    return Styled(f"Pain and practice · {heading(report)}", "bold")


def _lines(report: Report, width: int, *, at_length: bool, plain: bool) -> Iterator[Styled]:
    yield from _urgent(report)
    if report.safety:
        yield Styled(WHEN_KNOWN)
        yield Styled()
    yield _title(report)
    yield from (Styled(sentence) for sentence in sentences(report))
    if not report.empty:
        yield Styled(not_asked(report))
    yield Styled()
    yield from pain_lines(report, width, plain=plain)
    if report.case is not None:
        yield from case_lines(report.case)
    yield Styled()
    yield Styled("What went with it", "bold")
    yield from _words(report)
    yield from practice_lines(report)
    yield from plan_line(report)
    yield from treatment_lines(report)
    yield from given_lines(report)
    if report.checkins is not None:
        yield Styled()
        yield from checkin_lines(report.checkins, report.asked, width)
    if report.given.notes:
        yield Styled()
        yield from note_lines(report.given.notes)
    if report.questions:
        yield Styled()
        yield from question_lines(report.questions)
    if at_length or len(report.days) > LONGEST_SPARK:
        yield from _length_in_words(report) if plain else _length(report, width)


def _urgent(report: Report) -> Iterator[Styled]:
    for line in report.safety:
        words = f"{quoted(line, MOST_CELLS)} on {day_name(line.day)} {line.day:%Y}"
        yield Styled(f"{words}: {URGENCY[line.tier]}. See qi safety.", "bold")


def _words(report: Report) -> Iterator[Styled]:
    said = as_chosen(report).words
    rows = {
        "felt": said.qualities,
        "worse with": said.worse_with,
        "better with": said.better_with,
        "moods": said.moods,
    }
    most = MOST_IN_TWO_WEEKS if len(report.days) <= LONGEST_DAY_BY_DAY else MOST_WORDS
    told = [f"{name} {_counted(counts, most)}" for name, counts in rows.items() if counts]
    if told:
        yield Styled(" · ".join(told))


def _counted(counts: Mapping[str, int], most: int) -> str:
    return ", ".join(f"{visible(word)} {count} ×" for word, count in list(counts.items())[:most])


def _length(report: Report, width: int) -> Iterator[Styled]:
    """Pain by month, and the days with practice."""
    yield Styled()
    yield Styled("Pain by month, the mean of its days")
    yield from month_lines(Months.of(report.days), width)
    yield Styled()
    yield from heat_map(report.period, report.practice.daily, width)


def _length_in_words(report: Report) -> Iterator[Styled]:
    yield Styled()
    yield Styled(f"Pain by month, the mean of its days, {SCALE}")
    yield from months_in_words(Months.of(report.days))
    yield Styled()
    yield from practice_in_words(report.period, report.practice.daily)
