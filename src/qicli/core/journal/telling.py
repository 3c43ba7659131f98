"""Entries in words: one line, the same wherever an entry is repeated to the person."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec

from qicli.core.entry import (
    UNSAID,
    Answers,
    Checkin,
    Measure,
    Medicine,
    Movement,
    Plan,
    Prescribed,
    Question,
    Reading,
    Seen,
    Session,
    Site,
    Symptom,
    Unknown,
    shown_id,
)
from qicli.core.ledger import Account, Standing
from qicli.core.text import visible
from qicli.core.words.ladder import called


def told(entry: Standing | Unknown, *, flagged: bool = False) -> str:
    """What an entry says, beginning with weekday and date, and ending with its id.

    With `flagged` the red-flag words it was saved with are named too.
    """
    at = entry.logged if isinstance(entry, Unknown) else entry.at
    parts = [when(at), *parts_of(entry), *(flag_words(entry) if flagged else [])]
    return f"{' · '.join(parts)}  ({visible(shown_id(entry.root))})"


def flag_words(entry: Standing | Unknown) -> list[str]:
    """The red-flag words that an entry was saved with; where they were left out, what they are about."""
    flags = entry.flags if isinstance(entry, Account) else ()
    return [f"red flag {_quoted(flag.words) or visible(flag.topic)}" for flag in flags]


def when(at: datetime) -> str:
    """A moment with its weekday, in the offset it was written with."""
    return f"{at:%a} {at.day} {at:%b %Y %H:%M}"


def reading(said: Reading) -> str:
    """A reading in words, such as `6, left calf`; a dash for none."""
    parts = [str(said.pain)] * (said.pain is not None) + [place(site) for site in said.sites]
    return ", ".join(parts) or "–"


def place(site: Site) -> str:
    """A place in words, such as `outer left calf 6`."""
    name = called(site.site, site.side)
    words = [site.part, name, None if site.pain is None else str(site.pain)]
    return visible(" ".join(word for word in words if word))


def place_as_told(site: Site) -> str:
    """A place in words, without a side that was not said, but taken from the settings."""
    return place(msgspec.structs.replace(site, side=None) if site.inferred else site)


def lasting(seconds: float) -> str:
    """Minutes and seconds in words, such as `5 min 50 s`."""
    minutes, rest = divmod(round(seconds), 60)
    parts = [f"{minutes} min"] * bool(minutes) + [f"{rest} s"] * bool(rest or not minutes)
    return " ".join(parts)


def counted(number: int, one: str, more: str = "") -> str:
    """So many of something, such as `1 line` or `2,000 lines`."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def _symptom(entry: Symptom) -> list[str]:
    parts = [] if entry.pain is None else [f"pain {entry.pain}"]
    parts += [place(site) for site in entry.sites]
    parts += entry.qualities
    parts += [f"worse {word}" for word in entry.worse_with]
    parts += [f"better {word}" for word in entry.better_with]
    parts += entry.moods
    parts += _treatments(entry)
    parts += map(taken, entry.medicines)
    parts += [measured(measure) for measure in entry.measures]
    parts += [moved(movement) for movement in entry.movements]
    parts += [f"#{tag}" for tag in entry.tags]
    return [visible(part) for part in parts] + _note(entry.note)


def _treatments(entry: Symptom) -> list[str]:
    """The treatments in one part, with how it was around them: `acupuncture, before 7, after 3`."""
    around = {"before": entry.before, "after": entry.after}
    said = [f"{when} {reading(how)}" for when, how in around.items() if how != UNSAID]
    parts = [*entry.treatments, *said]
    return [", ".join(parts)] if parts else []


def taken(medicine: Medicine) -> str:
    """A medicine with its amount, as it was said."""
    return f"{medicine.name} {medicine.amount}".strip()


def measured(measure: Measure) -> str:
    """A measure as it would be typed, such as `sat 6 h`, `water 2 l` or `woken 3 times`."""
    match measure.unit:
        case "min":
            amount = _hours(measure.value)
        case "ml" if measure.value >= 1000:
            amount = f"{measure.value / 1000:g} l"
        case "times" if measure.value == 1:
            amount = "once"
        case _:
            amount = f"{measure.value:g} {measure.unit}"
    return f"{measure.name} {amount}"


def moved(movement: Movement) -> str:
    """What else was done as it would be typed, such as `walking 20 min` or `swimming`."""
    return movement.name if movement.minutes is None else f"{movement.name} {_hours(movement.minutes)}"


def _hours(minutes: float) -> str:
    """Minutes as hours and minutes, such as `5 h 30 min`."""
    hours, rest = divmod(minutes, 60)
    return " ".join([f"{hours:g} h"] * bool(hours) + [f"{rest:g} min"] * bool(rest or not hours))


def _session(entry: Session) -> list[str]:
    done = [counted(entry.repetitions, "repetition")] if entry.repetitions else []
    if entry.told:
        lasted = ", ".join([lasting(entry.seconds), *done, "told"])
        return [f"practice {visible(entry.routine)} {lasted}", *_note(entry.note)]
    parts = [", ".join([visible(entry.routine), lasting(entry.seconds), *done])]
    parts += ["further down the leg after it"] * entry.further
    parts += pain_around(entry)
    parts += feelings(entry) if entry.mood_after else []
    return parts + _note(entry.note)


def pain_around(entry: Session) -> list[str]:
    """How it was before and after a practice; of less than a minute they are no pair."""
    before, after = entry.before.pain, entry.after.pain
    if before is None and after is None:
        return []
    if not entry.brief:
        return [f"before {reading(entry.before)}, after {reading(entry.after)}"]
    said = [f"before {reading(entry.before)}"] * (before is not None)
    return [*said, f"then {reading(entry.after)}, under a minute later"] if after is not None else said


def feelings(entry: Session) -> list[str]:
    """The words for the feeling around a practice: `anxious, then calm`; nothing where none was said."""
    before, after = (visible(", ".join(words)) for words in (entry.mood, entry.mood_after))
    return [" then ".join(part for part in (before, after) if part)] if before or after else []


def _checkin(entry: Checkin) -> list[str]:
    parts = ["check-in", *answered(entry.answers).values()]
    parts += [f"medication “{entry.medication}”"] if entry.medication else []
    return [visible(part) for part in parts] + _note(entry.note)


def answered(answers: Answers) -> dict[str, str]:
    """What was answered at a check-in, in words, by what it is about; skipped questions are left out."""
    peg = answers.peg
    items = [f"{name} {score}" for name in peg.__struct_fields__ if (score := getattr(peg, name)) is not None]
    total = "" if peg.score is None else f" {peg.score:.1f}"
    said = {"PEG": f"PEG{total} ({', '.join(items)})" if items else ""}
    rated = [f"{each.name} {each.score}" for each in answers.activities if each.score is not None]
    said["activities"] = ", ".join(rated)
    for name in ("sitting", "standing", "walking"):
        minutes = getattr(answers, name)
        said[name] = "" if minutes is None else f"{name} {minutes} min"
    said["sleep"] = "" if answers.sleep is None else f"sleep {answers.sleep:g} h"
    said["woken"] = "" if answers.woken is None else f"woken {answers.woken} ×"
    for name in ("confidence", "supported"):
        score = getattr(answers, name)
        said[name] = "" if score is None else f"{name} {score}"
    return {name: words for name, words in said.items() if words}


def _seen(entry: Seen) -> list[str]:
    words = _quoted(entry.words) or visible(", ".join(entry.topics)) or "something noted"
    by = visible(entry.by) if entry.by.strip() else "a professional"
    return [f"{words} is known to {by} since {entry.on}"]


def _plan(entry: Plan) -> list[str]:
    what = [f"the course {visible(entry.course)}"] * bool(entry.course)
    what += [often(item) for item in entry.prescribed]
    days = [f"from {entry.since}"]
    if entry.until is not None:
        days.append(f"{'stopped on' if entry.stopped else 'until'} {entry.until}")
    return [f"plan: {', '.join(what)}", *days, *_note(entry.note)]


def _question(entry: Question) -> list[str]:
    parts = [f"question {_quoted(entry.text)}".rstrip()]
    if entry.answered is not None:
        parts.append(f"answered on {entry.answered}")
    return [*parts, *_note(entry.answer)]


def often(item: Prescribed) -> str:
    """How often and how long it is planned, such as `spinal-wave 5 × a week, 6 min`."""
    minutes = "" if item.minutes is None else f", {item.minutes:g} min"
    times = f"{item.times} × a week" if item.a_day is None else f"{item.a_day} × a day"
    ended = "" if item.ended is None else f", stopped on {item.ended}"
    return f"{visible(item.name)} {times}{minutes}{ended}"


def parts_of(entry: Standing | Unknown) -> list[str]:
    """What an entry says, in parts, without when it was and its id."""
    if isinstance(entry, Unknown):
        return [f"an entry of a newer qi ({visible(entry.type)})"]
    return _PARTS[type(entry)](entry)


def _note(note: str) -> list[str]:
    return [f"“{visible(note)}”"] if note else []


def _quoted(words: str) -> str:
    """Words as they were typed; none where they were left out, as an export without notes does."""
    return f"“{visible(words)}”" if words.strip() else ""


_PARTS: dict[type[Standing], Callable[[Any], list[str]]] = {
    Session: _session,
    Symptom: _symptom,
    Checkin: _checkin,
    Seen: _seen,
    Plan: _plan,
    Question: _question,
}
