"""A week in the terminal, on one screen; what is left out stands in the month and on the page."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from msgspec import Struct

from qicli.core.journal.telling import lasting
from qicli.core.report.checkin import CheckinReport
from qicli.core.report.summary import Report, as_chosen
from qicli.core.report.telling import beside
from qicli.core.report.telling import facts as of
from qicli.core.report.telling.order import facts
from qicli.core.rows import DOT, rows
from qicli.core.text import visible
from qicli.core.words.vocabulary.feelings import UNFEELING
from qicli.views.report.checkin import checkin_in_short
from qicli.views.report.drawing.look import short
from qicli.views.report.given import given_rows, note_lines
from qicli.views.report.pain import pain_lines
from qicli.views.report.practised import plan_line, practice_lines
from qicli.views.report.questions import question_lines
from qicli.views.report.sentences import tell
from qicli.views.report.table import ROOMY, rows_under_anchors
from qicli.views.report.told.asked import not_asked
from qicli.views.report.told.phrases import listed
from qicli.views.report.treated import treatment_lines
from qicli.views.styled import Styled

MOST_SENTENCES = 3  # beside what is new, and that practice alone was noted
MOST_ROUTINES, MOST_QUESTIONS = 3, 3
LONGEST_QUESTION = 60  # cells
MINUTE = 60  # seconds
LEFT_OUT = -1  # of the line that names what was left out
SPARED_FOR_ROOM = (of.Signs, beside.ByTime, beside.Treatments, beside.Pairs)

Lines = Iterable[Styled]


class Part(Struct, frozen=True):
    """Some lines that stand together.

    Attributes:
        spare: how soon they are left out where all of it is more than the screen holds, the lowest first; 0
            for those that never are.
        name: what it is, where it is said that it was left out.
    """

    lines: tuple[Styled, ...]
    spare: int = 0
    name: str = ""


def week_parts(report: Report, width: int, *, plain: bool) -> Iterator[Part]:
    """From what is new to what is to be asked, the weightiest first."""
    yield from _sentences(report, width)
    if not report.empty:
        yield Part((Styled(not_asked(report)),))
    yield Part((Styled(),), 3)
    yield Part(tuple(_pain(report, width, plain=plain)))
    yield Part((Styled(),), 2)
    yield Part((Styled("What went with it", "bold"),), 5)
    yield Part(tuple(_words(report, width)), 6, "words")
    practised, *more = _practised(report, width)
    yield Part((practised,))
    yield Part(tuple(more), 4)
    yield Part(tuple(plan_line(report)))
    yield Part(_joined("; ", (line.plain for line in treatment_lines(report))))
    yield Part(
        _joined(
            DOT, (f"{visible(name)} {words}" for name, words in given_rows(report, ranges=False) if words)
        ),
        8,
        "what else was done",
    )
    yield Part(tuple(note_lines(report.given.notes)) if report.given.notes else ())
    yield from _questions(report, plain=plain)


def fitted(parts: Iterable[Part], width: int, room: int | None) -> Iterator[Styled]:
    """The lines of as many parts as `room` rows hold; all of them where even the fewest are more."""
    every = [part for part in parts if part.lines]
    kept = every
    for spare in range(1, max((part.spare for part in every), default=0) + 1):
        if room is None or _high(kept, width) <= room:
            break
        kept = _without([part for part in kept if part.spare != spare], every)
    if room is not None and _high(kept, width) > room:
        kept = [part for part in kept if part.spare != LEFT_OUT]
    if room is not None and _high(kept, width) > room:
        kept = every
    return (line for part in kept for line in part.lines)


def _without(kept: Iterable[Part], every: Iterable[Part]) -> list[Part]:
    """What is kept, and a line that names what was left out."""
    parts = [part for part in kept if part.spare != LEFT_OUT]
    names = [part.name for part in every if part.name and part not in parts]
    if not names:
        return parts
    return [*parts, Part((Styled(f"No room here for {listed(names)}: qi report --month"),), LEFT_OUT)]


def _high(parts: Iterable[Part], width: int) -> int:
    return sum(len(rows(line.plain, width)) for part in parts for line in part.lines)


def _sentences(report: Report, width: int) -> Iterator[Part]:
    """What is new, and three more; the check-in stands where its change would be told."""
    told, checkin = 0, report.checkins
    for fact in facts(report):
        if checkin is not None and isinstance(fact, of.Function | of.Compared | of.Alone | of.Within):
            yield from _checkin(report, checkin, width)
            told, checkin = told + 1, None
        if isinstance(fact, of.Function) or (told >= MOST_SENTENCES and isinstance(fact, SPARED_FOR_ROOM)):
            continue
        around = isinstance(fact, beside.AroundPractice)
        yield Part((Styled(tell(fact, report)),), *((9, "when it was noted") if around else ()))
        told += not isinstance(fact, of.NewSigns | of.SecondLeg)
    if checkin is not None:
        yield from _checkin(report, checkin, width)


def _checkin(report: Report, checkin: CheckinReport, width: int) -> Iterator[Part]:
    return (Part((Styled(line),)) for line in checkin_in_short(checkin, report.asked, width))


def _pain(report: Report, width: int, *, plain: bool) -> Lines:
    if plain or width < ROOMY or (report.pain.mean is None and not report.reached):
        return pain_lines(report, width, plain=plain)
    return rows_under_anchors(report)


def _words(report: Report, width: int) -> Iterator[Styled]:
    """The most frequent words: two of a kind where a row holds them, else one."""
    said = as_chosen(report).words
    # What is apart from pain is told by day, and in a sentence where it is new.
    qualities = {word: n for word, n in said.qualities.items() if word not in UNFEELING}
    kinds = {
        "felt": qualities,
        "worse with": said.worse_with,
        "better with": said.better_with,
        "mood": said.moods,
    }
    two, one = (_counted(kinds, most) for most in (2, 1))
    if one:
        yield Styled(two if len(two) <= width else one)


def _counted(kinds: Mapping[str, Mapping[str, int]], most: int) -> str:
    told = {name: islice(counts.items(), most) for name, counts in kinds.items() if counts}
    words = {name: ", ".join(f"{visible(word)} {n} ×" for word, n in said) for name, said in told.items()}
    return DOT.join(f"{name} {said}" for name, said in words.items())


def _practised(report: Report, width: int) -> Iterator[Styled]:
    """How often, how long and what, in one row where that can be; then what else is told of it."""
    practice = report.practice
    first, *more = practice_lines(report)
    if practice.sessions and len(first.plain) > width:
        names = [f"{visible(name)} {count} ×" for name, count in practice.routines.items()]
        rest = f", and {len(names) - MOST_ROUTINES} more" if len(names) > MOST_ROUTINES else ""
        times = "once" if practice.sessions == 1 else f"{practice.sessions} times"
        told = ", ".join(names[:MOST_ROUTINES])
        first = Styled(f"Practised {times}, {_lasting(practice.seconds)}: {told}{rest}")
    yield first
    yield from more


def _lasting(seconds: float) -> str:
    """Whole minutes, from one on."""
    return lasting(seconds) if seconds < MINUTE else f"{round(seconds / MINUTE)} min"


def _joined(between: str, parts: Iterable[str]) -> tuple[Styled, ...]:
    told = between.join(parts)
    return (Styled(told),) if told else ()


def _questions(report: Report, *, plain: bool) -> Iterator[Part]:
    """What is open, in a line; in plain words a line each."""
    if plain or any(each.answered for each in report.questions):
        yield Part(tuple(question_lines(report.questions)), 7, "questions")
    elif report.questions:
        told = [short(each.text, LONGEST_QUESTION) for each in report.questions]
        more = len(told) - MOST_QUESTIONS
        rest = [f"and {more} more: qi ask"] if more > 0 else []
        yield Part((Styled(f"To ask: {DOT.join([*told[:MOST_QUESTIONS], *rest])}"),), 7, "questions")
