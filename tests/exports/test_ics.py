"""A calendar file: exact, folded, escaped, and the same events whenever it is made again."""

import re
from datetime import UTC, date, datetime, time, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from qicli.core.entry import Plan, PlanItem, PlannedMovement, Session
from qicli.core.plan.course import Course, Day, Week
from qicli.core.plan.progress import Following, standing_of
from qicli.core.text import visible
from qicli.exports.ics import LONGEST_LINE, Event, calendar, escaped, folded
from qicli.exports.planned import Practice, Wishes, single, times_of_day, weekly

NOW = datetime(2026, 11, 21, 20, 3, 2, tzinfo=UTC)
TODAY = NOW.date()
EVENT = Event(
    uid="51aa-1@qicli",
    revision=60,
    day=date(2026, 11, 22),
    at=time(7, 30),
    minutes=6,
    summary="Spinal Wave, 6 min",
    description="qi practice spinal-wave --minutes 6\nstop if it goes; further down the leg",
    weekdays=(6, 1),
    until=date(2026, 12, 20),
)
EXACT = r"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//qi//qicli//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:51aa-1@qicli
DTSTAMP:20261121T200302Z
SEQUENCE:60
DTSTART:20261122T073000
DURATION:PT6M
RRULE:FREQ=WEEKLY;BYDAY=TU,SU;UNTIL=20261220T073000
SUMMARY:Spinal Wave\, 6 min
DESCRIPTION:qi practice spinal-wave --minutes 6\nstop if it goes\; further{blank}
 down the leg
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT10M
DESCRIPTION:Spinal Wave\, 6 min
END:VALARM
END:VEVENT
END:VCALENDAR
""".replace("{blank}", " ")
WISHES = Wishes(
    at=time(18), notes=True, now=NOW, known=lambda routine: Practice(routine.replace("-", " ").title(), 350)
)


def test_the_whole_text() -> None:
    """Line by line, with the line ends that calendars want."""
    assert calendar([EVENT], NOW) == EXACT.replace("\n", "\r\n")


def test_without_an_end() -> None:
    """It comes again until it is taken out; a single event does not come again."""
    assert "BYDAY=TU,SU\r\n" in calendar([msgspec.structs.replace(EVENT, until=None)], NOW)
    assert "RRULE" not in calendar([msgspec.structs.replace(EVENT, weekdays=())], NOW)


def unescaped(value: str) -> str:
    """What a calendar reads."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], value)


@given(st.text())
def test_a_text_is_read_as_it_was(text: str) -> None:
    """Line by line, harmless, and with nothing in it that a calendar takes for a sign of its own."""
    value = escaped(text)
    assert not re.search(r"[\x00-\x1f\x7f]", value)
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value)
    lines = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").splitlines()
    assert unescaped(value) == "\n".join(visible(line) for line in lines)


letters = st.characters(codec="utf-8", exclude_categories=["Cc"])


@given(st.text(letters, max_size=40) | st.text(letters, min_size=80, max_size=200))
def test_folding_loses_nothing(line: str) -> None:
    """No piece has more than 75 octets, none is cut within a letter, and together they are the line."""
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode()) <= LONGEST_LINE for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    assert len(pieces) == 1 or len(line.encode()) > LONGEST_LINE


def plan(**fields: object) -> Plan:
    """A plan that began on a Saturday, three days ago."""
    at = NOW - timedelta(days=3)
    made = {"id": "51aa0c77e2d9", "logged": at, "at": at, "since": at.date()}
    return Plan(**{**made, **fields})  # type: ignore[arg-type] # a table


def test_times_a_week() -> None:
    """Spread over the week from the plan's first day; the note comes along, unless it is not wanted."""
    wave, breath = PlanItem("spinal-wave", 3, 6), PlanItem("easy-breathing", 7)
    said = plan(items=(wave, breath, PlanItem("hip-circles", 0)), until=date(2026, 12, 20), note="slowly")
    first, second = weekly(said, WISHES)
    assert (first.uid, first.day.weekday(), first.weekdays) == ("51aa0c77e2d9-1@qicli", 2, (2, 4, 6))
    assert (first.minutes, first.summary, first.until) == (6, "Spinal Wave, 6 min", date(2026, 12, 20))
    assert first.description == "qi practice spinal-wave --minutes 6\nslowly"
    assert (second.minutes, second.summary, second.description) == (
        6,
        "Easy Breathing, 6 min",
        "qi practice easy-breathing\nslowly",
    )
    silent = msgspec.structs.replace(WISHES, notes=False)
    assert "slowly" not in "".join(event.description for event in weekly(said, silent))


def test_several_times_a_day() -> None:
    """An event for each time of a day, from the first on; more than seven a week fall twice on some days."""
    presses = PlanItem("press-ups-lying", 42, a_day=6)
    said = plan(items=(presses, PlanItem("bird-dog", 9)))
    events = list(weekly(said, WISHES))
    assert [f"{event.at:%H:%M}" for event in events[:6]] == [
        "08:00",
        "10:20",
        "12:40",
        "15:00",
        "17:20",
        "19:40",
    ]
    assert len({event.uid for event in events}) == len(events) == 8
    assert all(len(event.weekdays) == 7 for event in events[:7])
    assert events[7].weekdays == tuple((said.since + timedelta(days=day)).weekday() for day in (0, 3))
    early = msgspec.structs.replace(WISHES, first=time(6))
    assert next(weekly(said, early)).at == time(6)
    assert [each.hour for each in times_of_day(time(21), 3)] == [21, 22, 23]


def test_a_movement() -> None:
    """It comes with the words that tell of it, and what was stopped comes no more."""
    walking = PlannedMovement("walking", 5, 20)
    said = plan(moving=(walking, PlannedMovement("tai-chi", 1), PlannedMovement("yoga", 1, ended=TODAY)))
    first, second = weekly(said, WISHES)
    assert (first.summary, first.description, first.minutes) == (
        "Walking, 20 min",
        "qi log walking 20 min",
        20,
    )
    assert (second.summary, second.description, second.minutes) == ("Tai chi", "qi log tai-chi", 15)


REST, WAVE = Day(rest=True), Day("spinal-wave", 6)
WEEK = Week("One", ("Read.",), (WAVE, WAVE, REST, WAVE, REST, REST, REST))
COURSE = Course(
    slug="short",
    title="Short",
    summary="S",
    weeks=(Week("One", ("Read.",), (WAVE, WAVE, REST, WAVE, *[REST] * 3)),),
)


def following(said: Plan, *sessions: Session) -> Following:
    """Where the course is."""
    (where,) = standing_of([said], sessions, TODAY, {"short": COURSE}).following
    return where


def test_a_course() -> None:
    """Every day to come, from today on, with its rest days; a day that was missed has moved."""
    said = plan(course="short")
    events = list(single(said, following(said), WISHES))
    assert [(event.uid, event.day - TODAY) for event in events] == [
        ("51aa0c77e2d9-day-1@qicli", timedelta(0)),
        ("51aa0c77e2d9-day-2@qicli", timedelta(1)),
        ("51aa0c77e2d9-day-3@qicli", timedelta(3)),
    ]
    assert not any(event.weekdays for event in events)


def test_exported_again() -> None:
    """What is done is left out, the rest keeps its names, and is newer."""
    said = plan(course="short")
    done = Session(id="s", logged=NOW, at=NOW, routine="spinal-wave", seconds=360, planned=360, finished=True)
    before = list(single(said, following(said), WISHES))
    later = msgspec.structs.replace(WISHES, now=NOW + timedelta(seconds=1))
    again = list(single(said, following(said, done), later))
    assert [event.uid for event in again] == [event.uid for event in before][1:]
    assert again[0].day == TODAY + timedelta(1)
    assert again[0].revision > before[0].revision


def test_a_course_that_ends_before_it_is_done() -> None:
    """Nothing is planned after a plan's last day."""
    said = plan(course="short", until=TODAY + timedelta(1))
    assert len(list(single(said, following(said), WISHES))) == 2
