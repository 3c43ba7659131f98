"""What else was given, in a report: a line a kind, and only where something was."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from qicli.core.entry import Measure
from qicli.core.journal.telling import counted, measured
from qicli.core.report.given import Feelings, KnownTo, Measured, MovedOften, Noted, Onset, Place
from qicli.core.report.summary import Report
from qicli.core.text import visible
from qicli.core.words.ladder import called
from qicli.core.words.vocabulary.places import LADDER
from qicli.views.report.changed import day_name
from qicli.views.styled import Styled

LABEL = 12  # columns, as the words of a report have them
MOST = 5  # of one kind
OF_NIGHTS = frozenset({"slept", "woken"})
CALLED = {"sat": "hours sat"}  # beside weekdays it would be one
LONG = 28  # days, from which on a report begins with how it began


def given_lines(report: Report) -> Iterator[Styled]:
    """A line a kind; nothing where nothing else was given."""
    for name, words in given_rows(report):
        if words:
            yield Styled(f"{visible(name):<{LABEL}} {words}")


def given_rows(report: Report, *, ranges: bool = True) -> Iterator[tuple[str, str]]:
    """A kind, and what was given of it, of a measure with its `ranges`; no words where nothing was."""
    given = report.given
    if report.period.length >= LONG:
        yield "began", onset_in_words(given.onset)
    yield from ((CALLED.get(each.name, each.name), _measured(each, ranges=ranges)) for each in given.measures)
    yield "moved", _listed(_moved(each) for each in given.movements)
    yield "tender", _listed(_place(each) for each in given.tender)
    yield "elsewhere", _listed(_place(each) for each in given.places if each.site not in LADDER)
    yield "medication", _listed(_newest(given.medication), most=2)
    yield "your words", _listed(f"{visible(word)} {_days(days)}" for word, days in given.tags.items())
    yield "practised", "; ".join(_practised(report))
    yield "known", _listed(_known(each) for each in given.known)
    if given.feelings is not None:
        yield "feelings", _feelings(given.feelings)
    yield "conditions", _listed(given.conditions or (), most=None)


def _listed(parts: Iterable[str], most: int | None = MOST) -> str:
    """The first ones, and how many more there are."""
    told = list(parts)
    more = len(told) - len(told[:most])
    return ", ".join([*told[:most], *([f"and {more} more"] if more else [])])


def _days(days: int) -> str:
    return counted(days, "day")


def onset_in_words(onset: Onset) -> str:
    """Since when, after what, and the side, as it was told; empty where it was not."""
    cause = f"after “{visible(onset.brought_on)}”" if onset.brought_on else ""
    side = f"side: {visible(onset.side)}" if onset.side else ""
    since = f"“{visible(onset.since)}”" if onset.since else ""
    return ", ".join(part for part in (since, cause, side) if part)


def _measured(each: Measured, *, ranges: bool) -> str:
    """`6 h on 1 day`, or `6 h a day, on 5 days (4 h to 8 h)`; what is of nights in nights."""
    unit = "night" if each.name in OF_NIGHTS else "day"
    on = counted(len(each.daily), unit)
    if len(each.daily) == 1:
        return f"{_amount(each, each.mean)} on {on}"
    low, high = _amount(each, each.low), _amount(each, each.high)
    spread = "" if low == high or not ranges else f" ({low} to {high})"
    return f"{_amount(each, each.mean)} a {unit}, on {on}{spread}"


def _amount(each: Measured, value: float) -> str:
    """An amount no finer than anybody means it: whole minutes, tenths of a litre."""
    step = 100 if each.unit == "ml" and value >= 1000 else 1
    exact = round(value / step) * step if each.unit in {"min", "ml"} else round(value, 1)
    return visible(measured(Measure("", exact, each.unit)).strip())


def _moved(each: MovedOften) -> str:
    minutes = "" if not each.timed else f", {measured(Measure('', round(each.minutes), 'min')).strip()}"
    untimed = "" if each.timed in {0, each.times} else f" and {each.times - each.timed} × more"
    return f"{visible(each.name)} {_days(each.days)}{minutes}{untimed}"


def _place(each: Place) -> str:
    words = " ".join(word for word in (each.part, called(each.site, each.side)) if word)
    return f"{visible(words)} {_days(each.days)}"


def _newest(said: Sequence[Noted]) -> Iterator[str]:
    """Words of one's own, the newest first, each once: when they were said last, and how often before."""
    days: dict[str, list[date]] = {}
    for each in reversed(said):
        days.setdefault(each.words, []).append(each.day)
    for words, on in days.items():
        more = f", and {len(on) - 1} × before" if len(on) > 1 else ""
        yield f"“{visible(words)}” ({day_name(on[0])}{more})"


def _practised(report: Report) -> Iterator[str]:
    """How it went, where more than that it was practised was given."""
    practices = report.given.practices
    if practices.gentle:
        yield f"gently {practices.gentle} of {report.practice.sessions} times"
    if practices.skipped:
        yield f"left early {_listed(f'{visible(step)} {n} ×' for step, n in practices.skipped.items())}"
    if practices.repetitions:
        told = (f"{visible(name)} {n:,}" for name, n in practices.repetitions.items())
        yield f"repetitions {_listed(told)}"
    if practices.further:
        yield f"further down after {_listed(_further(practices.further))}"


def _further(further: Mapping[str, tuple[date, ...]]) -> Iterator[str]:
    return (f"{visible(name)} ({', '.join(map(day_name, days[-2:]))})" for name, days in further.items())


def _known(each: KnownTo) -> str:
    what = visible(", ".join(each.topics)) or f"“{visible(each.words)}”"
    return f"{what} to {visible(each.by)} since {day_name(each.day)}"


def _feelings(feelings: Feelings) -> str:
    """`before practice afraid 2 days; after calm 3 days`: counted, and no more."""
    around = {"before practice": feelings.before, "after": feelings.after}
    return "; ".join(
        f"{when} {_listed(f'{visible(word)} {_days(days)}' for word, days in words.items())}"
        for when, words in around.items()
        if words
    )


def note_lines(notes: tuple[Noted, ...]) -> Iterator[Styled]:
    """The newest notes, and how many more there are."""
    yield Styled("Notes, the newest first")
    for each in notes[: -MOST - 1 : -1]:
        yield Styled(f"- {day_name(each.day)}: “{visible(each.words)}”")
    if len(notes) > MOST:
        yield Styled(f"- and {len(notes) - MOST} more: qi journal list")
