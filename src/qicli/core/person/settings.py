"""Settings: what a person may choose, each declared once with its bounds, its default and its meaning."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, time, timedelta
from difflib import get_close_matches
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from qicli.core.practice.gates import GATES, Gate, read_gates
from qicli.core.practice.routine import Breath, read_breath
from qicli.core.safety.tiers import GENTLE_FROM
from qicli.core.text import is_safe, visible
from qicli.core.words.vocabulary import Taught
from qicli.errors import Finding, SettingsError

LARGEST_FILE = 256 * 1024  # bytes; far beyond every setting with a comment
LONGEST_LEAD_IN = 600.0
LONGEST_QUIET = 366  # days
DAY = timedelta(days=1)
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30}
PERSON = "person"
WORDS = "words"  # the table of names that `qi log` knows, which reads it by itself


def _meaning(words: str, write: str, **bounds: Any) -> Meta:  # noqa: ANN401 - whatever msgspec bounds a type by
    """What a setting means, and what to write for it."""
    return Meta(description=words, extra={"write": write}, **bounds)


Ask = Literal["always", "first-of-day", "never"]
Week = Literal["seven-days", "monday"]
First = Literal["easier", "left", "right"]
WhichSide = Literal["", "left", "right", "both", "middle"]
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


class Settings(Struct, frozen=True, kw_only=True):
    """Everything that can be set; what is not set is as here."""

    breath: Annotated[
        str,
        _meaning(
            "The breath of every practice, in seconds; without it each routine's own.",
            "4-6 (in, out) or 4-2-6-0 (in, hold, out, rest), in seconds",
        ),
    ] = ""
    bell: Annotated[
        bool, _meaning("The bell rings from the start of a practice.", "on or off; in the file true or false")
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


class Checked(Struct, frozen=True):
    """What a file says: the settings that can be used, what cannot, and keys that this qi does not know."""

    settings: Settings
    faults: tuple[Finding, ...] = ()
    strange: tuple[Finding, ...] = ()
    table: dict[str, Any] = msgspec.field(default_factory=dict)


def read_settings(source: bytes, *, file: str) -> Settings:
    """The settings in these bytes of TOML; keys that this qi does not know are passed over.

    Raises:
        SettingsError: names the file and lists every finding at once.
    """
    checked = check(source)
    if checked.faults:
        raise SettingsError(file, list(checked.faults))
    return checked.settings


def check(source: bytes) -> Checked:
    """Everything that a file says, and everything that is wrong with it."""
    table = read_table(source)
    if isinstance(table, Finding):
        return Checked(Settings(), (table,))
    faults: list[Finding] = []
    own = _held(table, "", faults)
    faults += _misplaced(table)
    told = table.get(PERSON, {})
    person = Person()
    if isinstance(told, dict):
        person = Person(**_held(told, f"{PERSON}.", faults))
    else:
        faults.append(Finding(PERSON, "write it as a table headed [person]"))
    return Checked(Settings(**own, person=person), tuple(faults), tuple(_strange(table)), table)


def read_table(source: bytes) -> dict[str, Any] | Finding:
    """The TOML in these bytes, or why there is none."""
    if len(source) > LARGEST_FILE:
        return Finding("", f"the file is larger than {LARGEST_FILE // 1024} KiB")
    try:
        return tomllib.loads(source.decode("utf-8-sig"))
    except RecursionError:
        return Finding("", "nested too deeply")
    except UnicodeDecodeError as error:
        return Finding("", f"not UTF-8 text (byte {error.start})")
    except ValueError as error:
        return Finding("", f"not TOML: {error}")


def read_value(key: str, text: str) -> Any:  # noqa: ANN401 - a TOML value of any kind
    """What `text` means for this setting, as the file has it.

    Raises:
        ValueError: it does not fit; says what to write.
    """
    setting = SETTINGS[key]
    held = setting.check(_KINDS.get(type(setting.default), _as_it_stands)(text, setting))
    if isinstance(held, float) and held.is_integer():
        return int(held)
    return list(held) if isinstance(held, tuple) else held


def read_quiet(text: str, today: date) -> date:
    """The day until which nothing is asked: `2 weeks`, `10 days`, `a month` or a date to come.

    Raises:
        ValueError: says what to write.
    """
    match text.lower().split():
        case [amount, unit] if unit in _UNITS and (amount in {"a", "an"} or amount.isdecimal()):
            days = (int(amount) if amount.isdecimal() else 1) * _UNITS[unit] if len(amount) < 5 else 0
        case [day]:
            days = _days_until(day, today)
        case _:
            days = 0
    if not 0 < days <= LONGEST_QUIET:
        raise ValueError(
            f'"{text}" is no time to be quiet for; write 2 weeks, 10 days or a date from {today + DAY} on, '
            "a year at most"
        )
    return today + days * DAY


def key_of(name: str) -> str:
    """The key that is meant by a name, which may leave out its table, and have hyphens."""
    key = name.strip().lower().replace("-", "_")
    meant = next((each for each in (key, f"{PERSON}.{key}") if each in SETTINGS), None)
    return meant or {"quiet": "quiet_until"}.get(key, name)


def unknown(key: str) -> str:
    """That there is no such setting, with near ones."""
    near = get_close_matches(key, [*SETTINGS, "quiet"], 1)
    hint = f"{near[0]}?" if near else "qi config lists them all"
    return f'there is no setting "{key}"; {hint}'


def shown(value: object) -> str:
    """A setting's value in words; a dash for none."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, tuple):
        return ", ".join(value) or "–"
    if isinstance(value, float):
        return f"{value:g}"
    return visible(str(value)) if value or value == 0 else "–"


def value_of(settings: Settings, key: str) -> Any:  # noqa: ANN401 - of the setting's own type
    """The value of the setting with this key."""
    table, _, name = key.rpartition(".")
    return getattr(settings.person if table else settings, name)


def _held(table: Mapping[str, Any], prefix: str, faults: list[Finding]) -> dict[str, Any]:
    """The values of a table that can be used; what is wrong with the others is added to `faults`."""
    held: dict[str, Any] = {}
    for name, value in table.items():
        setting = SETTINGS.get(f"{prefix}{name}")
        if setting is None:
            continue
        try:
            held[name] = setting.check(value)
        except ValueError as error:
            faults.append(Finding(setting.key, str(error)))
    return held


def _misplaced(table: Mapping[str, Any]) -> Iterator[Finding]:
    """What was told of the person in a place where nothing would heed it: better refused than passed over."""
    for key in table:
        if f"{PERSON}.{key.lower()}" in SETTINGS:
            yield Finding(visible(key), f"stands outside its table; write it below [{PERSON}]")
        elif key != PERSON and key.lower() == PERSON:
            yield Finding(visible(key), f"write the table as [{PERSON}], in small letters")


def _strange(table: Mapping[str, Any]) -> Iterator[Finding]:
    """What is passed over here: unknown keys, and words that could not be learnt."""
    try:
        msgspec.convert(table.get(WORDS, {}), Taught)
    except msgspec.ValidationError as error:
        yield Finding(WORDS, visible(str(error)))
    told = table.get(PERSON)
    person = told if isinstance(told, dict) else {}
    keys = [
        *(key for key in table if key not in {PERSON, WORDS}),
        *(f"{PERSON}.{key}" for key in person),
    ]
    for key in keys:
        if key not in SETTINGS:
            near = get_close_matches(key, SETTINGS, 1)
            hint = f"; {near[0]}?" if near else ""
            yield Finding(visible(key), f"this qi does not know it, and leaves it as it is{hint}")


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


def _days_until(text: str, today: date) -> int:
    """Days from today to this date; 0 for what is none."""
    try:
        return (date.fromisoformat(text) - today).days
    except ValueError:
        return 0


def _shown(value: object) -> str:
    """A value of the file, short and harmless."""
    text = visible(value if isinstance(value, str) else str(value))
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'


def _as_it_stands(text: str, setting: Setting) -> object:
    """Text, or the number or date that it reads as; a word of a setting's own is known in any case."""
    for said in (text, text.lower()):
        with suppress(msgspec.ValidationError):
            value = msgspec.convert(said, setting.type, strict=False)
            return said if value is None else value
    return text


def _switch(text: str, _: Setting) -> object:
    return {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}.get(
        text.lower(), text
    )


def _several(text: str, _: Setting) -> object:
    return read_gates(text)


_KINDS: dict[type, Callable[[str, Setting], object]] = {bool: _switch, tuple: _several}
