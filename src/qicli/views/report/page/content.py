"""What stands on the page, top to bottom; HTML and PDF are made of this one value."""

from datetime import date
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from qicli.core.report.summary import Report
from qicli.core.report.telling.facts import AroundPractice, Treatments
from qicli.core.report.telling.facts import Pairs as PairsOfPractice
from qicli.core.report.telling.order import facts
from qicli.views.report.drawing.look import DENSE, FULL, WIDE, times
from qicli.views.report.drawing.marks import Picture
from qicli.views.report.drawing.sheet import narrow, wide
from qicli.views.report.drawing.slots import length_of
from qicli.views.report.page.also import also, began, case, notes
from qicli.views.report.page.checks import FRAMED, checks
from qicli.views.report.page.columns import Pairs, words_of
from qicli.views.report.page.days import days_table
from qicli.views.report.page.tables import Table, function_table, treatments_of
from qicli.views.report.sentences import tell

MOST_SENTENCES, MOST_QUESTIONS = 3, 5
ASIDE = (AroundPractice, PairsOfPractice)  # never a headline: what follows a practice need not come of it
CHECKED, WHAT_GOES, WORDS = "To be checked", "What goes", "In words"
ALSO, NOTES = "Also noted", "Notes"
QUESTIONS, HOW_TO_READ = "Questions for today", "How to read this page"
NOTHING = "Nothing was noted in these days."
SHEET = 970.0  # CSS pixels: what Letter, the shorter of the two, has between its margins
LOOKS = (WIDE, DENSE, FULL, FULL)
LINE_HEIGHTS = (14.2, 12.9, 11.8, 11.0)  # CSS pixels, of what is set around the drawing
TITLE = "Pain and practice"
# What a journal in one's own words does not know: said, so that an empty frame is not read as all clear.
AROUND = "mean pain of the 7 days before the first → of the 7 after the last"
NOT_ASKED = ("bladder", "bowel", "saddle", "sexual", "both legs", "strength", "fever", "weight")


class Wishes(Struct, frozen=True):
    """What the person wants on the page beside the report: their name, for whom it is, when it was made."""

    made: date
    name: str = ""
    reader: str = ""


class Page(Struct, frozen=True, kw_only=True):
    """The page, as words, tables and two drawings.

    Attributes:
        checks: what is to be checked, the gravest first; empty for nothing.
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


def page_of(report: Report, wishes: Wishes) -> Page:
    """The page of a report, set as large as one sheet of paper takes it."""
    page = _page(report, wishes)
    for tightness, look in enumerate(LOOKS):
        looser = wide(report, LOOKS[max(0, tightness - 1)])
        page = replace(page, wide=wide(report, look), paper=looser, tightness=tightness)
        if high(page) <= SHEET:
            break
    return page


def _page(report: Report, wishes: Wishes) -> Page:
    told = tuple(checks(report))
    function, told_case = function_table(report), case(report)
    treatments = () if told_case else treatments_of(report)
    return Page(
        title=TITLE,
        dates=dates(report.period.first, report.period.last),
        under=f"{report.noted} of {times(len(report.days), 'day')} noted; self-noted, not examined",
        wishes=wishes,
        checks=told,
        sentences=(NOTHING,) if report.empty else _sentences(report),
        wide=wide(report),
        narrow=narrow(report),
        paper=wide(report),
        screen=wide(report),
        function=function,
        words=words_of(report),
        also=also(report),
        notes=notes(report),
        case=told_case,
        began=began(report),
        questions=tuple(each.text for each in report.questions if each.answered is None)[:MOST_QUESTIONS],
        treatments=treatments,
        aside=" ".join(tell(fact, report) for fact in facts(report) if isinstance(fact, ASIDE)),
        how=_how(report),
        foot=("Said by the person, counted by qi.", f"made on {day(wishes.made)} {wishes.made.year}"),
        days=days_table(report),
    )


def high(page: Page) -> float:
    """About how high the page is on paper, in CSS pixels: for choosing how tightly it is set."""
    line = LINE_HEIGHTS[page.tightness]
    checks = 2.4 + 1.15 * sum(1 + len(words) // 105 for words in page.checks) if page.checks else 0
    columns = (page.questions, page.words, page.treatments, page.case, page.also), (page.notes,)
    right, left = (sum(1.6 + 1.15 * len(part) for part in column if part) for column in columns)
    left += 3.4 + 1.28 * len(page.function.rows) if page.function else 0
    lines = 8 + checks + 1.6 * sum(1 + len(words) // 95 for words in page.sentences) + max(left, right)
    return page.wide.height + line * (lines + 9 + 1.4 * bool(page.aside))


def dates(first: date, last: date) -> str:
    """`23 October to 21 November 2026`."""
    if first == last:
        return f"{last.day} {last:%B %Y}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {first:%B}{year} to {last.day} {last:%B %Y}"


def day(moment: date) -> str:
    """`21 Nov`."""
    return f"{moment.day} {moment:%b}"


def _sentences(report: Report) -> tuple[str, ...]:
    """The weightiest of what is neither in the frame, nor at the foot, nor in a column."""
    elsewhere = (*FRAMED, *ASIDE, Treatments)
    told = (tell(fact, report) for fact in facts(report) if not isinstance(fact, elsewhere))
    return tuple(islice(told, MOST_SENTENCES))


def _how(report: Report) -> Pairs:
    """On how to read the page a line for each kind of row that it has."""
    each = length_of(len(report.days))
    line = "Monday" if each == "day" else "month"
    there = {"Legs.": bool(report.reached), "Function.": bool(report.asked)}
    kept = ((name, told) for name, told in HOW if there.get(name, True))
    return tuple((name, told.format(each=each, line=line)) for name, told in kept)


HOW: Pairs = (
    (
        "Days.",
        (
            "All rows share one axis; a fine line begins each {line}, a dotted one marks a treatment. A pale "
            "column with a dash is a {each} without an entry: nothing is filled in."
        ),
    ),
    (
        "Pain.",
        (
            "The ring is the mean of a {each}, the bar its range, the dashed line the mean before. A change "
            "matters from about 2 points or 30 % (Farrar 2001; Ostelo 2008)."
        ),
    ),
    (
        "Legs.",
        (
            "From the back down to the furthest point of that {each}. Hollow: only the back was named; small "
            "dot: a place not on this ladder. N numb, T tingling, W weak, G giving way: apart from pain."
        ),
    ),
    (
        "Function.",
        "Own activities: 0 cannot, 10 as before. PEG (Krebs 2009): lower is better. Bold: beyond noise.",
    ),
)
