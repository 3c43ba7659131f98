"""Settings: what a person may choose, each declared once with its bounds, its default and its meaning."""

from collections.abc import Iterator
from datetime import date, time
from typing import Annotated, Any, Literal, get_args

import msgspec
from msgspec import Meta, Struct

from qicli.core.practice.conditions import GATES, Gate
from qicli.core.practice.placing import CALM, QUICKEST_VOICE, SLOWEST_VOICE
from qicli.core.practice.routine import Breath, read_breath
from qicli.core.practice.score import Palette
from qicli.core.safety.tiers import GENTLE_FROM
from qicli.core.text import is_safe, visible

LONGEST_LEAD_IN = 600.0
PERSON = "person"


def _meaning(words: str, write: str, **bounds: Any) -> Meta:  # noqa: ANN401 - whatever msgspec bounds a type by
    """What a setting means, and what to write for it."""
    return Meta(description=words, extra={"write": write}, **bounds)


Ask = Literal["always", "first-of-day", "never"]
Between = Literal["ask", "higher"]
Week = Literal["seven-days", "monday"]
First = Literal["easier", "left", "right"]
WhichSide = Literal["", "left", "right", "both", "middle"]
Sound = Literal["off", Palette]
VoiceName = Literal["heart", "say", "sapi", "flite", "espeak-ng"]
VOICES: tuple[VoiceName, ...] = get_args(VoiceName)  # the clearest first
Voice = Literal["off", "on", VoiceName]
_SWITCH = "on or off; in the file true or false"
_TEXT = "up to 300 ordinary characters"


class Person(Struct, frozen=True, kw_only=True):
    """What somebody told of themselves, as far as they wished."""

    since: Annotated[
        str, _meaning("When it began: a date, a month or a year, in your words.", _TEXT, max_length=300)
    ] = ""
    brought_on: Annotated[str, _meaning("What brought it on.", _TEXT, max_length=300)] = ""
    side: Annotated[WhichSide, _meaning("Which side it is on.", "left, right, both or middle")] = ""
    gates: Annotated[
        tuple[Gate, ...],
        _meaning(
            "What holds for you: a step that it speaks against is softened or left out.",
            f"names of these: {', '.join(GATES)}",
        ),
    ] = ()
    not_for_me: Annotated[
        tuple[Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,100}\Z")], ...],
        _meaning(
            "Routines that are not suggested; by their names they are led as ever.",
            "names of routines; or: qi routines not-for-me NAME",
            max_length=100,
        ),
    ] = ()


class Settings(Struct, frozen=True, kw_only=True):
    """Everything that can be set; what is not set is as here."""

    breath: Annotated[
        str,
        _meaning(
            "The breath of every practice, in seconds; without it each routine's own.",
            "4-6 (in, out) or 4-2-6-0 (in, hold, out, rest), in seconds",
        ),
    ] = ""
    bell: Annotated[bool, _meaning("The bell rings from the start of a practice.", _SWITCH)] = False
    sound: Annotated[
        Sound,
        _meaning(
            "How a practice sounds from its start: a tone, a bowl, or breath; off is silent, or the bell.",
            "tone, bowl, breath or off",
        ),
    ] = "off"
    volume: Annotated[
        int,
        _meaning(
            "How loud its sounds are, in percent; the device's own volume stays.", "0 to 100", ge=0, le=100
        ),
    ] = 100
    voice: Annotated[
        Voice,
        _meaning(
            "Whether a voice leads a practice: on for the best that is here, or one by its name.",
            f"on, off or one of {', '.join(VOICES)}",
        ),
    ] = "off"
    voice_pace: Annotated[
        float,
        _meaning(
            "How quickly it speaks where there is time; 1 is as its maker meant it.",
            f"{SLOWEST_VOICE:g} to {QUICKEST_VOICE:g}",
            ge=SLOWEST_VOICE,
            le=QUICKEST_VOICE,
        ),
    ] = CALM
    flash: Annotated[
        bool,
        _meaning(
            "The terminal brightens and dims with the breath, slowly, for whoever cannot hear.", _SWITCH
        ),
    ] = False
    plain: Annotated[
        bool,
        _meaning(
            "Everything is said in plain lines, as for a screen reader: no screen, no drawing, no pager.",
            _SWITCH,
        ),
    ] = False
    count: Annotated[
        bool,
        _meaning(
            "The large letters count the seconds of each part of the breath, instead of the breaths.",
            _SWITCH,
        ),
    ] = False
    lead_in: Annotated[
        Annotated[float, Meta(ge=0, le=LONGEST_LEAD_IN)] | None,
        _meaning("Seconds to settle before the first step; without it as the routine needs.", "0 to 600"),
    ] = None
    ask: Annotated[
        Ask,
        _meaning(
            "Whether the pain is asked for before and after a practice; with first-of-day only around the "
            "first one of a day.",
            "always, first-of-day or never",
        ),
    ] = "first-of-day"
    between: Annotated[
        Between,
        _meaning(
            "What is noted where two numbers are said for one pain, such as 6-7: it is left open and asked, "
            "or the higher one is taken.",
            "ask or higher",
        ),
    ] = "ask"
    quiet_until: Annotated[
        date | None, _meaning("Until this day nothing is asked.", 'a date, or: qi config set quiet "2 weeks"')
    ] = None
    gentle_from: Annotated[
        int,
        _meaning(
            "The pain, 1 to 10, from which the gentle version is offered.",
            "1 to 10, a whole number",
            ge=1,
            le=10,
        ),
    ] = GENTLE_FROM
    day_starts: Annotated[
        str,
        _meaning(
            "When your day starts; what was earlier belongs to the day before.",
            '"00:00" to "11:59"',
            pattern=r"^(0[0-9]|1[01]):[0-5][0-9]\Z",
        ),
    ] = "00:00"
    week: Annotated[
        Week,
        _meaning(
            "The week of a report: the last seven days, or from Monday up to today.", "seven-days or monday"
        ),
    ] = "seven-days"
    report_notes: Annotated[bool, _meaning("Your notes stand in reports.", _SWITCH)] = False
    report_conditions: Annotated[bool, _meaning("What holds for you stands in reports.", _SWITCH)] = False
    report_feelings: Annotated[
        bool, _meaning("Feelings before and after practices stand in reports, counted.", _SWITCH)
    ] = False
    first_side: Annotated[
        First,
        _meaning(
            "The side with which steps for left and right begin; easier is the one less sore in the last "
            "seven days.",
            "easier, left or right",
        ),
    ] = "easier"
    person: Person = Person()

    @property
    def own_breath(self) -> Breath | None:
        """The breath for every practice; None for each routine's own."""
        return read_breath(self.breath) if self.breath else None

    @property
    def day_begins(self) -> time:
        """When the person's day starts."""
        return time.fromisoformat(self.day_starts)

    def quiet(self, today: date) -> bool:
        """Whether nothing is to be asked on this day."""
        return self.quiet_until is not None and today < self.quiet_until


class Setting(Struct, frozen=True):
    """One thing that can be set: its key (`person.side` within a table), its type, what it means."""

    key: str
    type: Any
    default: Any
    meaning: str
    write: str

    def check(self, value: object) -> Any:  # noqa: ANN401 - of the setting's own type
        """The value as the settings hold it.

        Raises:
            ValueError: it does not fit; says what to write.
        """
        try:
            held = msgspec.convert(value, self.type)
        except msgspec.ValidationError as error:
            raise ValueError(_misfit(value, self.write)) from error
        for fault in _faults(self.key, held):
            raise ValueError(fault)
        return held


def _declared(kind: type[Struct], prefix: str = "") -> Iterator[Setting]:
    for field in msgspec.structs.fields(kind):
        if field.name != PERSON:
            meta = next(each for each in field.type.__metadata__ if each.description)
            write = meta.extra["write"]
            yield Setting(f"{prefix}{field.name}", field.type, field.default, meta.description, write)


SETTINGS: dict[str, Setting] = {
    setting.key: setting for setting in (*_declared(Settings), *_declared(Person, f"{PERSON}."))
}


def value_of(settings: Settings, key: str) -> Any:  # noqa: ANN401 - of the setting's own type
    """The value of the setting with this key."""
    table, _, name = key.rpartition(".")
    return getattr(settings.person if table else settings, name)


def _faults(key: str, held: object) -> Iterator[str]:
    """What a type cannot say."""
    match held:
        case str() if not is_safe(held):
            yield "holds a control or direction character, which could disturb a terminal"
        case str() if key == "breath" and held:
            try:
                read_breath(held)
            except ValueError as error:
                yield str(error)


def _misfit(value: object, write: str) -> str:
    """That a value does not fit, or which of several, and what to write."""
    several = value if isinstance(value, list) else ()
    strange = [each for each in several if each not in GATES]
    return f"{_shown(strange[0] if strange else value)} does not fit; write {write}"


def _shown(value: object) -> str:
    """A value of the file, short and harmless."""
    text = visible(value if isinstance(value, str) else str(value))
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'
