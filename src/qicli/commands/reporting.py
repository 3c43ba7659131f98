"""A report on some days of a journal, as `qi report` shows one and `qi demo` another."""

from datetime import date, timedelta
from itertools import chain
from typing import Annotated

import msgspec
import typer

from qicli.adapters.journal.lines import BadLineAt
from qicli.adapters.journal.questions import standing_questions
from qicli.commands.options import as_given
from qicli.commands.planned import kept_in
from qicli.commands.reading import read_day_option
from qicli.commands.wanting import as_far_as_usable
from qicli.core.entry import Checkin
from qicli.core.ledger import Standing
from qicli.core.person.onset import read_onset
from qicli.core.report.case import case
from qicli.core.report.given import NOT_WANTED, Wanted
from qicli.core.report.giving_back import given
from qicli.core.report.parted import Parted, parted
from qicli.core.report.questions import for_the_visit
from qicli.core.report.summary import Report, as_chosen, report_of
from qicli.core.report.treated import SEVEN_DAYS
from qicli.core.report.ups_and_downs import WEEKS_BEFORE
from qicli.core.report.weeks import WEEK
from qicli.core.safety.seen import Unseen
from qicli.core.text import visible
from qicli.core.when import Period, day_later, day_of
from qicli.errors import UsageError
from qicli.streams import as_heard, say_json
from qicli.world import World

ONSET = {"onset", "the onset"}  # instead of a day
LENGTHS = {"week": 7, "month": 30, "year": 365}  # days

URGENT_STANDS = 90  # days for which urgent words stand in a report, whatever its period

Week = Annotated[bool, typer.Option("--week", help="Seven days up to today, or since Monday (the default).")]
Month = Annotated[bool, typer.Option("--month", help="Thirty days.")]
Year = Annotated[bool, typer.Option("--year", help="365 days, with months and a map of practice days.")]
All = Annotated[bool, typer.Option("--all", help="Everything there is.")]
Since = Annotated[
    str,
    typer.Option(
        help="First day: 2026-11-01, monday, 10 days ago; or onset, when it began.", callback=as_given
    ),
]
Plain = Annotated[bool, typer.Option("--plain", help="Words instead of charts; for screen readers.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, for scripts.")]


class Days(msgspec.Struct, frozen=True):
    """The days as they were asked for: by the name of a length, everything, or from one day to another."""

    chosen: tuple[str, ...]
    everything: bool = False
    since: str = ""
    until: str = ""

    @classmethod
    def of(cls, *, everything: bool = False, since: str = "", until: str = "", **lengths: bool) -> "Days":
        """As the options of a verb have them; `lengths` has a name for each of `LENGTHS`."""
        chosen = tuple(name for name, wanted in lengths.items() if wanted)
        return cls(chosen, everything, since, until)


class Question(msgspec.Struct, frozen=True):
    """Which days a report is about, and which it is compared with; a first day of None is the very first.

    Attributes:
        case: whether how it was since then is told as a case, treatment by treatment.
        onset: when it began, in the person's words, where the first day is that; None where it is not.
    """

    first: date | None
    last: date
    previous: Period | None
    case: bool = False
    onset: str | None = None


def question(world: World, days: Days, *, usually: str = "week") -> Question:
    """Which days are meant; `usually` where none were chosen.

    Raises:
        UsageError: they contradict each other, or cannot be read.
    """
    chosen, since, until = days.chosen, days.since, days.until
    ways = len(chosen) + days.everything + bool(since or until)
    if ways > 1:
        raise UsageError("choose one of --week, --month, --year, --all, or --since and --until")
    today = day_of(world.now())
    from_onset = " ".join(since.lower().split()) in ONSET
    first = None if from_onset else read_day_option("--since", since, world.calendar)
    last = read_day_option("--until", until, world.calendar) or today
    if first and first > last:
        raise UsageError(f"--since {first} is after --until {last}; swap them")
    if from_onset:
        return _since_onset(world, today, last)
    if days.everything or (until and not first):
        return Question(None, last, None)
    if first:
        return Question(first, last, Period(first, last).before(), case=True)
    if world.settings.week == "monday" and (chosen or (usually,)) == ("week",):
        period = Period.from_monday(last)
        return Question(period.first, last, period.a_week_before())
    period = Period.ending(last, LENGTHS[(chosen or (usually,))[0]])
    return Question(period.first, last, period.before())


def _since_onset(world: World, today: date, last: date) -> Question:
    """From the day on which it began, as the person has set it; where that is no day, from the first note on.

    Raises:
        UsageError: it began after the last day.
    """
    told = as_far_as_usable(world).person.since
    first = read_onset(told, today)
    if first is None:
        what = f"names no day (“{visible(told)}”)" if told else "is not set"
        how = 'qi config set since "May 2025"'
        world.write(f"When it began {what}, so this is from the first note on; {how}", err=True)
    elif first > last:
        raise UsageError(f"--until {last} is before it began ({first})")
    return Question(first, last, None, case=True, onset=told)


def summarised(world: World, question: Question, bad: list[BadLineAt], wanted: Wanted = NOT_WANTED) -> Report:
    """The report that answers it, with what is `wanted`; lines that cannot be read are added to `bad`.

    Raises:
        JournalError: the journal cannot be read.
    """
    first = _compared_from(question)
    read_from = first and min(first, *_looked_at_too(world, question.first or first))
    entries = _read(world, read_from, bad)
    known = parted(entries)
    period = _period(question, known)
    told = report_of(known, period, previous=question.previous, bad_lines=len(bad), taught=world.taught)
    safety = tuple(line for line in told.safety if _stands(line, first, read_from))
    questions = for_the_visit(standing_questions(world.journal), period)
    return msgspec.structs.replace(
        told,
        safety=safety,
        plan=kept_in(world, period),
        questions=questions,
        given=given(known, period, as_far_as_usable(world).person, wanted),
        case=case(entries, period, question.first, question.onset) if question.case else None,
    )


def _read(world: World, since: date | None, bad: list[BadLineAt]) -> list[Standing]:
    """The entries that stand, newest said first: those since a day, or all there are."""
    if since is None:
        return world.journal.all_standing(on_bad=bad.append)
    return list(world.journal.standing(since, on_bad=bad.append))


def _period(question: Question, known: Parted) -> Period:
    """The days of the report; since it began only those from the first note on."""
    first, last = question.first, question.last
    if question.onset is not None and first is not None:
        return Period(max(first, _first_day(known, last, since=first)), last)
    return Period(first or _first_day(known, last), last)


def _stands(line: Unseen, first: date | None, urgent_from: date | None) -> bool:
    """Whether words belong to a report: urgent ones for 90 days, others in the days it looks at."""
    since = first if line.tier == "soon" else urgent_from
    return since is None or line.day >= since


def _looked_at_too(world: World, first: date) -> tuple[date, date]:
    """Since when urgent words stand, and the eight weeks that tell a person's own ups and downs."""
    return day_of(world.now()) - timedelta(days=URGENT_STANDS), day_later(first, -WEEKS_BEFORE * WEEK)


def _compared_from(question: Question) -> date | None:
    """The first day that is looked at: of the period before, and a week before a treatment on day one."""
    if question.first is None:
        return None
    previous = question.previous.first if question.previous else question.first
    return min(previous, question.first - timedelta(days=SEVEN_DAYS))


def _first_day(known: Parted, last: date, since: date = date.min) -> date:
    """The first day that something was felt or practised, and the last one if there is none before it."""
    answered = [day for day, entry in known.others if isinstance(entry, Checkin)]
    return min([day for day in (*(day for day, _ in known.felt), *answered, last) if day >= since])


def as_json(told: Report) -> bytes:
    """As docs/report-format.md has it: no feelings where they were not chosen."""
    return msgspec.json.format(msgspec.json.encode(as_chosen(told)), indent=2)


def show_json(told: Report) -> None:
    """On stdout, as docs/report-format.md has it."""
    say_json(as_json(told).decode())


def show(world: World, told: Report, *, at_length: bool, plain: bool, heading: str = "") -> None:
    """In plain words where that is wanted, and in a pipe, where nobody sees a chart; under a heading."""
    from qicli.views.report.terminal import report_lines  # noqa: PLC0415 - a page and JSON do without

    if plain:
        world.be_plain()
    in_words = world.plain or not world.on_screen
    head = [heading] if heading else []
    room = None if in_words or world.height is None else world.height - 1 - len(head)
    lines = report_lines(told, world.breadth, at_length=at_length, plain=in_words, said=as_heard, room=room)
    world.page(chain(head, world.styled(lines)))
