"""The answers of a study as tables of cells, for a page and for files."""

from collections.abc import Iterator, Sequence

from qicli.core.study.estimates import Estimate
from qicli.study.answers import Answer, Difference, Line

HEAD = (
    "group",
    "part",
    "measure",
    "persons",
    "mean",
    "low",
    "high",
    "percent",
    "percent_low",
    "percent_high",
)
DIFFERENCES_HEAD = ("group", "against", "part", "measure", "difference", "low", "high")
Cells = Sequence[str]


def table(answer: Answer) -> Iterator[Cells]:
    """A row a figure, under its heading; an empty cell for what there is not, or is not shown."""
    yield HEAD
    for line in answer.lines:
        yield _row(line)


def differences(answers: Sequence[Answer]) -> Iterator[Cells]:
    """A row a difference between two groups, under its heading."""
    yield ("question", *DIFFERENCES_HEAD)
    for answer in answers:
        for each in answer.differences:
            yield answer.question, *_difference(each)


def _row(line: Line) -> Cells:
    return (
        line.arm,
        line.part,
        line.measure,
        str(line.persons),
        *_numbers(line.told),
        *_numbers(line.percent),
    )


def _difference(each: Difference) -> Cells:
    return (each.arm, each.less, each.part, each.measure, *_numbers(each.told))


def _numbers(told: Estimate | None) -> Cells:
    if told is None:
        return "", "", ""
    return tuple(f"{number:g}" for number in (told.mean, told.low, told.high))
