"""What stands on the page, top to bottom; HTML and PDF are made of this one value."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from qicli.core.report.summary import Report
from qicli.core.report.telling.beside import AroundPractice, Treatments
from qicli.core.report.telling.beside import Pairs as PairsOfPractice
from qicli.core.report.telling.facts import (
    Alone,
    BackOnly,
    Compared,
    Fact,
    Function,
    Leg,
    Within,
)
from qicli.core.report.telling.order import facts
from qicli.views.report.case import case_sentences
from qicli.views.report.changed import days_noted
from qicli.views.report.drawing.look import DENSE, FULL, WIDE, short
from qicli.views.report.drawing.marks import Picture
from qicli.views.report.drawing.sheet import narrow, wide
from qicli.views.report.page.also import also, began, case, notes
from qicli.views.report.page.checks import FRAMED, checks
from qicli.views.report.page.columns import Pairs, words_of
from qicli.views.report.page.days import days_table
from qicli.views.report.page.how import how_to_read
from qicli.views.report.page.tables import Table, function_table, treatments_of
from qicli.views.report.sentences import tell
from qicli.views.report.told.asked import boxes
from qicli.views.report.writing import short_day

MOST_SENTENCES, MOST_QUESTIONS = 3, 5
LONGEST_QUESTION, LONGEST_NAME = 200, 60  # cells
PAIN = (Compared, Within)  # how pain went, without which no page goes out
WHERE = (BackOnly, Leg)  # how far down, of both legs together
# What follows a practice need not come of it, and is never a headline; that pain was noted only around
# practice is one where there is room.
ASIDE = (AroundPractice, PairsOfPractice)
CHECKED, WHAT_GOES, WORDS = "To be checked", "What goes", "In words"
ALSO, NOTES = "Also noted", "Notes"
QUESTIONS, HOW_TO_READ = "Questions for today", "How to read this page"
NOTHING = "Nothing was noted in these days."
NOTHING_DONE = "No practice, treatment or medicine was noted."
LONGEST_LINE = 66  # letters of a column
SHEET = 970.0  # CSS pixels: what Letter, the shorter of the two, has between its margins
LOOKS = (WIDE, DENSE, FULL, FULL)
LINE_HEIGHTS = (14.2, 12.9, 11.8, 11.0)  # CSS pixels, of what is set around the drawing
TITLE = "Pain and practice"


class Wishes(Struct, frozen=True):
    """What the person wants on the page beside the report: their name, for whom it is, when it was made."""

    made: date
    name: str = ""
    reader: str = ""


class Page(Struct, frozen=True, kw_only=True):
    """The page, as words, tables and two drawings.

    Attributes:
        checks: what is to be checked, the gravest first; empty for nothing.
        unasked: what is to be asked, for qi does not, each with its box.
        began: since when, after what; notes: only those that are wanted.
        case: how it was since it began, a heading first.
        screen: the drawing on a screen, as high as it likes to be.
        paper: the drawing for a PDF, which is set a little tighter around it.
        aside: what practice was followed by, one line; "" where nothing is to be said of it.
        tightness: how much smaller than usual it is set to stay one page, 0 for not at all to 3.
    """

    title: str
    dates: str
    under: str
    wishes: Wishes
    checks: tuple[str, ...]
    unasked: tuple[str, ...]
    sentences: tuple[str, ...]
    wide: Picture
    narrow: Picture
    paper: Picture
    screen: Picture
    function: Table | None
    words: Pairs
    also: Pairs
    notes: tuple[str, ...]
    case: tuple[str, ...]
    began: str
    questions: tuple[str, ...]
    treatments: Pairs
    aside: str
    how: Pairs
    foot: tuple[str, str]
    days: Table
    tightness: int = 0

    @property
    def case_left(self) -> bool:
        """Whether the case stands in the left column, below what the person can do; notes leave no room."""
        return not self.notes

    @property
    def case_first(self) -> bool:
        """Whether nothing else is in that column."""
        return self.function is None and self.case_left

    @property
    def words_first(self) -> bool:
        """Whether the questions and the words stand in the left column, which nothing else is in."""
        return self.case_first and not self.case

    @property
    def has_columns(self) -> bool:
        """Whether anything stands in either of them."""
        parts = (self.questions, self.words, self.treatments, self.case, self.also, self.notes)
        return self.function is not None or any(parts)


def page_of(report: Report, wishes: Wishes) -> Page:
    """The page of a report, set as large as one sheet of paper takes it."""
    page = _page(report, wishes, tuple(facts(report)))
    drawn = {WIDE: page.screen}
    for tightness, look in enumerate(LOOKS):
        if look not in drawn:
            drawn[look] = wide(report, look)
        looser = drawn[LOOKS[max(0, tightness - 1)]]
        page = replace(page, wide=drawn[look], paper=looser, tightness=tightness)
        if high(page) <= SHEET:
            break
    return page


def _page(report: Report, wishes: Wishes, known: Sequence[Fact]) -> Page:
    screen = wide(report)
    said = (NOTHING,) if report.empty else _sentences(report, known)
    function, told_case = function_table(report), case(report)
    treatments = () if told_case else treatments_of(report)
    return Page(
        title=TITLE,
        dates=dates(report.period.first, report.period.last),
        under=f"{days_noted(report)}; self-noted, not examined",
        wishes=replace(
            wishes, name=short(wishes.name, LONGEST_NAME), reader=short(wishes.reader, LONGEST_NAME)
        ),
        checks=tuple(checks(report, known)),
        unasked=tuple(boxes(report)),
        sentences=said,
        wide=screen,
        narrow=narrow(report),
        paper=screen,
        screen=screen,
        function=function,
        words=words_of(report),
        also=also(report),
        notes=notes(report),
        case=told_case,
        began=began(report),
        questions=_questions(report),
        treatments=treatments,
        aside=" ".join(told for told in _aside(report, known) if not any(told in each for each in said)),
        how=how_to_read(report),
        foot=("Said by the person, counted by qi.", f"made on {short_day(wishes.made)} {wishes.made.year}"),
        days=days_table(report),
    )


def _questions(report: Report) -> tuple[str, ...]:
    """What is open, of very long ones the beginning."""
    told = [each.text for each in report.questions if each.answered is None]
    return tuple(short(words, LONGEST_QUESTION) for words in told[:MOST_QUESTIONS])


def high(page: Page) -> float:
    """About how high the page is on paper, in CSS pixels: for choosing how tightly it is set."""
    line = LINE_HEIGHTS[page.tightness]
    checks = 2.4 + 1.15 * sum(1 + len(words) // 105 for words in page.checks) if page.checks else 0
    cases = ((), page.case) if page.case_left else (page.case, ())
    words = (page.questions, page.words)
    right_too, left_too = ((), words) if page.words_first else (words, ())
    columns = (*right_too, page.treatments, page.also, cases[0]), (*left_too, page.notes, cases[1])
    right, left = (sum(1.6 + 1.15 * sum(map(_lines, part)) for part in column if part) for column in columns)
    left += 3.4 + 1.28 * len(page.function.rows) if page.function else 0
    lines = 8 + checks + 1.6 * sum(1 + len(words) // 95 for words in page.sentences) + max(left, right)
    return page.wide.height + line * (lines + 9 + 1.4 * bool(page.aside))


def dates(first: date, last: date) -> str:
    """`23 October to 21 November 2026`."""
    if first == last:
        return f"{last.day} {last:%B %Y}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {first:%B}{year} to {last.day} {last:%B %Y}"


def _sentences(report: Report, known: Sequence[Fact]) -> tuple[str, ...]:
    """The weightiest of what is neither in the frame, nor at the foot, nor in a column.

    How far down each leg is one of them. How pain went is always among them, and does not cost what the
    person can do; of a case, how it was after the treatments comes first.
    """
    elsewhere = (*FRAMED, PairsOfPractice, Treatments)
    found = [fact for fact in known if not isinstance(fact, elsewhere)]
    if any(isinstance(fact, Within) for fact in found):
        found = [fact for fact in found if not isinstance(fact, Alone)]  # the mean stands beside the drawing
    about = tuple(case_sentences(report.case)) if report.case else ()
    return (*about, *(" ".join(tell(fact, report) for fact in part) for part in _first(_parts(found))))


def _aside(report: Report, known: Sequence[Fact]) -> Iterator[str]:
    yield from (tell(fact, report) for fact in known if isinstance(fact, ASIDE))
    done = (report.practice.sessions, report.treatments, report.medicines, report.given.movements)
    if not any(done) and not report.empty:
        yield NOTHING_DONE


def _parts(found: Iterable[Fact]) -> list[list[Fact]]:
    """Each by itself, but how far down: both legs weigh alike."""
    parts: list[list[Fact]] = []
    for fact in found:
        if parts and isinstance(fact, WHERE) and isinstance(parts[-1][0], WHERE):
            parts[-1].append(fact)
        else:
            parts.append([fact])
    return parts


def _first(parts: Sequence[list[Fact]]) -> Sequence[list[Fact]]:
    """The first of them; where how pain went is not among them the last gives way to it, or is joined."""
    shown, rest = parts[:MOST_SENTENCES], parts[MOST_SENTENCES:]
    pain: list[Fact] = [fact for part in rest for fact in part if isinstance(fact, PAIN)]
    if not pain or any(isinstance(part[0], PAIN) for part in shown):
        return shown
    last = [*shown[-1], pain[0]] if isinstance(shown[-1][0], Function) else [pain[0]]
    return (*shown[:-1], last)


def _lines(part: tuple[str, str] | str) -> int:
    """About how many lines it takes in a column."""
    words = part if isinstance(part, str) else part[1]
    return 1 + len(words) // LONGEST_LINE
