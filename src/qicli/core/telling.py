"""Entries in words: one line, the same wherever an entry is repeated to the person."""

from datetime import datetime

from qicli.core.entry import Reading, Seen, Session, Site, Symptom, Unknown, shown_id
from qicli.core.ledger import Felt, Standing
from qicli.core.text import visible


def told(entry: Standing | Unknown, *, flagged: bool = False) -> str:
    """What an entry says, beginning with weekday and date, and ending with its id.

    With `flagged` the red-flag words it was saved with are named too.
    """
    at = entry.logged if isinstance(entry, Unknown) else entry.at
    parts = [when(at), *parts_of(entry), *(flag_words(entry) if flagged else [])]
    return f"{' · '.join(parts)}  ({visible(shown_id(entry.root))})"


def flag_words(entry: Standing | Unknown) -> list[str]:
    """The red-flag words that an entry was saved with; where they were left out, what they are about."""
    flags = entry.flags if isinstance(entry, Felt) else ()
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
    words = [site.part, site.side, site.site, None if site.pain is None else str(site.pain)]
    return visible(" ".join(word for word in words if word))


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
    parts += [f"#{tag}" for tag in entry.tags]
    return [visible(part) for part in parts] + _note(entry.note)


def _session(entry: Session) -> list[str]:
    parts = [f"{visible(entry.routine)}, {lasting(entry.seconds)}"]
    if entry.before.pain is not None or entry.after.pain is not None:
        parts.append(f"before {reading(entry.before)}, after {reading(entry.after)}")
    return parts + _note(entry.note)


def _seen(entry: Seen) -> list[str]:
    words = _quoted(entry.words) or visible(", ".join(entry.topics)) or "something noted"
    by = visible(entry.by) if entry.by.strip() else "a professional"
    return [f"{words} is known to {by} since {entry.on}"]


def parts_of(entry: Standing | Unknown) -> list[str]:
    """What an entry says, in parts, without when it was and its id."""
    match entry:
        case Unknown():
            return [f"an entry of a newer qi ({visible(entry.type)})"]
        case Session():
            return _session(entry)
        case Seen():
            return _seen(entry)
        case _:
            return _symptom(entry)


def _note(note: str) -> list[str]:
    return [f"“{visible(note)}”"] if note else []


def _quoted(words: str) -> str:
    """Words as they were typed; none where they were left out, as an export without notes does."""
    return f"“{visible(words)}”" if words.strip() else ""
