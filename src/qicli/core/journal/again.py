"""An entry that could not be saved, as the command that says it again."""

import json
import shlex
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from qicli.core.entry import UNSAID, Known, Reading, Site, Symptom, encode
from qicli.core.journal.telling import measured, taken
from qicli.core.text import is_safe
from qicli.core.words.doses import read_medicine
from qicli.core.words.grammar import Said, added, read_reading, read_words

K = TypeVar("K", bound=Known)


def again(entries: Sequence[K], line: Callable[[K], bytes] = encode) -> str:
    """The command, ready to run in a shell, that brings exactly these entries into the journal.

    A symptom is said as it would be typed; anything else is imported from the lines themselves, which
    `line` gives. Nothing in the command can disturb a terminal.
    """
    if len(entries) == 1 and isinstance(entries[0], Symptom) and _can_be_said(entries[0]):
        words = ["qi", "log", *_words(entries[0])]
        if all(is_safe(word) for word in words):
            return shlex.join(words)
    lines = "\n".join(json.dumps(json.loads(line(entry).decode(errors="replace"))) for entry in entries)
    return f"qi journal import --yes - <<'END'\n{lines}\nEND"


def _can_be_said(entry: Symptom) -> bool:
    """Whether `qi log` understands all of it as it is meant."""
    said = (entry.before, entry.after)
    try:
        return (
            entry.replaces is None
            and added(Said(), {"treatment": entry.treatments}).treatments == entry.treatments
            and all(read_medicine(taken(medicine)) == medicine for medicine in entry.medicines)
            and read_words(", ".join(map(measured, entry.measures))) == Said(measures=entry.measures)
            and all(read_reading(_reading(how)) == how for how in said)
        )
    except ValueError:  # a number that no pain can be
        return False


def _words(entry: Symptom) -> Iterator[str]:
    rated = max((site.pain for site in entry.sites if site.pain is not None), default=None)
    if entry.pain is not None and entry.pain != rated:
        yield f"--pain={entry.pain}"
    for site in entry.sites:
        yield f"--site={_place(site)}"
    for measure in entry.measures:
        yield measured(measure)
    options = {
        "quality": entry.qualities,
        "worse-with": entry.worse_with,
        "better-with": entry.better_with,
        "mood": entry.moods,
        "tag": entry.tags,
        "treatment": entry.treatments,
        "medicine": [taken(medicine) for medicine in entry.medicines],
        "before": [_reading(said) for said in (entry.before,) if said != UNSAID],
        "after": [_reading(said) for said in (entry.after,) if said != UNSAID],
        "note": (entry.note,) if entry.note else (),
    }
    yield from (f"--{option}={word}" for option, words in options.items() for word in words)
    yield f"--at={entry.at:%Y-%m-%d %H:%M}"


def _reading(said: Reading) -> str:
    rated = any(site.pain is not None for site in said.sites)
    pain = [] if said.pain is None or rated else [str(said.pain)]
    return ", ".join([*pain, *map(_place, said.sites)])


def _place(site: Site) -> str:
    words = " ".join(word for word in (site.side, site.part, site.site) if word)
    return words if site.pain is None else f"{words.replace(' ', '-')}={site.pain}"
