"""An entry that could not be saved, as the command that says it again."""

import json
import shlex
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from qicli.core.entry import Known, Site, Symptom, encode
from qicli.core.text import is_safe

K = TypeVar("K", bound=Known)


def again(entries: Sequence[K], line: Callable[[K], bytes] = encode) -> str:
    """The command, ready to run in a shell, that brings exactly these entries into the journal.

    A symptom is said as it would be typed; anything else is imported from the lines themselves, which
    `line` gives. Nothing in the command can disturb a terminal.
    """
    if len(entries) == 1 and isinstance(entries[0], Symptom) and entries[0].replaces is None:
        words = ["qi", "log", *_words(entries[0])]
        if all(is_safe(word) for word in words):
            return shlex.join(words)
    lines = "\n".join(json.dumps(json.loads(line(entry).decode(errors="replace"))) for entry in entries)
    return f"qi journal import --yes - <<'END'\n{lines}\nEND"


def _words(entry: Symptom) -> Iterator[str]:
    rated = max((site.pain for site in entry.sites if site.pain is not None), default=None)
    if entry.pain is not None and entry.pain != rated:
        yield f"--pain={entry.pain}"
    for site in entry.sites:
        yield f"--site={_place(site)}"
    options = {
        "quality": entry.qualities,
        "worse-with": entry.worse_with,
        "better-with": entry.better_with,
        "mood": entry.moods,
        "tag": entry.tags,
        "note": (entry.note,) if entry.note else (),
    }
    yield from (f"--{option}={word}" for option, words in options.items() for word in words)
    yield f"--at={entry.at:%Y-%m-%d %H:%M}"


def _place(site: Site) -> str:
    words = " ".join(word for word in (site.side, site.part, site.site) if word)
    return words if site.pain is None else f"{words.replace(' ', '-')}={site.pain}"
