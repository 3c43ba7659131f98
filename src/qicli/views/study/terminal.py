"""The answers of a study on a terminal, or in a pipe: a line a figure, which reads on a phone and aloud."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from qicli.core.rows import cells
from qicli.core.text import visible
from qicli.study.answers import Answer, Difference, Line
from qicli.study.questions import ALL, QUESTIONS, WEEK, Question
from qicli.study.told import Told, shown_weeks
from qicli.views.study.sentences import figure, heading, moved, persons, sentences
from qicli.views.study.words import NOTHING, TITLES, measure_of, part_of
from qicli.views.styled import Styled, set_in_rows

MOST_WEEKS = 13  # lines of weeks on a screen: the other views have them all
CONTINUED = 4  # blanks before the further rows of a line


class Row(Struct, frozen=True):
    """A line with a name: what it is, what is told of it, and how far in it stands."""

    name: str
    told: str
    blanks: int = 2


def study_lines(told: Told, width: int) -> Iterator[Styled]:
    """All of it, set in rows of this width."""
    yield from set_in_rows(Styled(heading(told), "bold"), width, CONTINUED)
    for sentence in sentences(told):
        yield from set_in_rows(Styled(sentence), width, 0)
    for answer in told.answers:
        yield Styled()
        yield from set_in_rows(Styled(TITLES[answer.question], "bold"), width, CONTINUED)
        for line in _answer(answer, width):
            yield from set_in_rows(line, width, CONTINUED)


def _answer(answer: Answer, width: int) -> Iterator[Styled]:
    question = QUESTIONS[answer.question]
    if not answer.lines:
        yield Styled(f"  {NOTHING}")
    weeks = _shown(question, answer.lines)
    for arm, lines in groupby(answer.lines, key=lambda line: line.arm):
        if arm != ALL:
            yield Styled(f"  {visible(arm)}", "bold")
        rows = _group(question, [line for line in lines if not line.part or line.part in weeks])
        yield from _set(rows if arm == ALL else _under(rows), width)
    different = [each for each in answer.differences if not each.part or each.part in weeks]
    if different:
        yield Styled("  between the groups", "bold")
        yield from _set(_under([_differs(question, each) for each in different]), width)
    if question.parts == WEEK and len(weeks) < len({line.part for line in answer.lines if line.part}):
        yield Styled("  Not every week is shown here; --json and -o have them all.")


def _under(rows: Iterable[Row]) -> list[Row]:
    """Further in, under the name of a group."""
    return [replace(row, blanks=row.blanks + 2) for row in rows]


def _shown(question: Question, lines: Iterable[Line]) -> set[str]:
    """The parts that are shown: of many weeks only some."""
    parts = {line.part for line in lines if line.part}
    if question.parts != WEEK:
        return parts
    return {str(week) for week in shown_weeks(sorted(map(int, parts)), MOST_WEEKS)}


def _group(question: Question, lines: Sequence[Line]) -> list[Row]:
    told: list[Row] = []
    for part, same in groupby(lines, key=lambda line: line.part):
        here = list(same)
        if question.split and part:
            told.append(Row(part_of(question, part), _split(question, here)))
        elif len(here) == 1:
            told.append(Row(_name(question, here[0]), _told(here[0])))
        elif part:
            told.append(Row(f"{part_of(question, part)}, {persons(here[0].persons)}", ""))
            told += [
                Row(measure_of(question, line.measure), figure(line), 4) for line in here if figure(line)
            ]
        else:
            told += [Row(measure_of(question, line.measure), _told(line)) for line in here]
    return told


def _name(question: Question, line: Line) -> str:
    """Its part, and what of it where the question has more to tell than one thing."""
    part, measure = part_of(question, line.part), measure_of(question, line.measure)
    if not part:
        return measure
    return f"{part}, {measure.removesuffix(' a week')}" if len(question.measures) > 1 else part


def _split(question: Question, lines: Sequence[Line]) -> str:
    """`back 300, buttock <10`."""
    told = (f"{line.persons:,}" if isinstance(line.persons, int) else line.persons for line in lines)
    return ", ".join(
        f"{measure_of(question, line.measure)} {count}" for line, count in zip(lines, told, strict=True)
    )


def _told(line: Line) -> str:
    return " · ".join(word for word in (figure(line), persons(line.persons)) if word)


def _differs(question: Question, each: Difference) -> Row:
    part, measure = part_of(question, each.part), measure_of(question, each.measure)
    what = ", ".join(dict.fromkeys(word for word in (part, measure) if word))
    return Row(what, f"{visible(each.arm)} against {visible(each.less)} {moved(each.told)}")


def _set(told: Sequence[Row], width: int) -> Iterator[Styled]:
    """Names beside what is told of them, in one column where there is room for all of it."""
    named = [row for row in told if row.told]
    column = max((row.blanks + cells(row.name) for row in named), default=0)
    in_one = column + max((cells(row.told) for row in named), default=0) + 2 <= width
    for row in told:
        name = f"{' ' * row.blanks}{row.name}"
        if not row.told:
            yield Styled(name)
        elif in_one:
            yield Styled(f"{name}{' ' * (column - cells(name))}  {row.told}")
        else:
            yield Styled(f"{name}: {row.told}")
