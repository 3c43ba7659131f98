"""An entry that could not be saved, as the command that says it again."""

import json
import shlex
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from qicli.core.entry import UNSAID, Known, Reading, Site, Symptom, encode
from qicli.core.journal.telling import measured, moved, taken
from qicli.core.text import is_safe
from qicli.core.words.grammar import Said, added, read_reading, read_words
from qicli.core.words.remedies.doses import read_medicine
from qicli.core.words.terms import read_movement

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
            and all(read_movement(moved(movement)) == movement for movement in entry.movements)
            and read_words(_done(entry)) == Said(measures=entry.measures, movements=entry.movements)
            and not any(site.inferred for site in entry.sites)  # said again it would be the person's own word
            and all(read_reading(_reading(how)) == how for how in said)
        )
    except ValueError:  # a number that no pain can be, or a movement that has no word
        return False


def _words(entry: Symptom) -> Iterator[str]:
    rated = max((site.pain for site in entry.sites if site.pain is not None), default=None)
    if entry.pain is not None and entry.pain != rated:
        yield f"--pain={entry.pain}"
    for site in entry.sites:
        yield f"--site={_place(site)}"
    if done := _done(entry):
        yield done
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


def _done(entry: Symptom) -> str:
    """What was measured and what else was done, as it would be typed."""
    return ", ".join([*map(measured, entry.measures), *map(moved, entry.movements)])


def _reading(said: Reading) -> str:
    rated = any(site.pain is not None for site in said.sites)
    pain = [] if said.pain is None or rated else [str(said.pain)]
    return ", ".join([*pain, *map(_place, said.sites)])


def _place(site: Site) -> str:
    words = " ".join(word for word in (site.side, site.part, site.site) if word)
    return words if site.pain is None else f"{words.replace(' ', '-')}={site.pain}"
