"""Whether words were read as a label says, for the labelled lines of `data/said.tsv`.

A label has a key a field, and only its keys are compared. `pain` is a number, null or a list of those that
will do; an item of a list may be missing where it ends in `?`. A place is `left calf`, `back=3` with a number
of its own, `(left) calf` where the side may be missing. A medicine is `ibuprofen:2|400`, whose amount has one
of these. `ask` are the numbers it may be, one of which must be left open or kept; `at` is when it was. Of
`any`, one label has to hold; of `not`, nothing (`sites:knee`; flags are not the reader's, and left out).
"""

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fakes import FakeCalendar
from qicli.core.entry import Site
from qicli.core.words.grammar import Said
from qicli.core.words.moments.mentions import moment_of

Label = dict[str, Any]  # JSON

LISTS = ("qualities", "worse_with", "better_with", "moods", "treatments")
NOW = datetime(2026, 11, 25, 19, 0, tzinfo=ZoneInfo("Europe/Berlin"))  # a Wednesday
MIDNIGHT = NOW.replace(hour=0)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def labelled(path: Path) -> list[tuple[str, str, Label, str]]:
    """Each line of a labelled file: its id, its words, its label and its kind."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    return [(name, words, json.loads(label), kind) for name, words, label, kind in rows]


def wrong(label: Label, said: Said) -> list[str]:
    """The keys that are not as the label says."""
    return list(_wrong(label, said))


def opposites(label: Label, said: Said) -> list[str]:
    """What the label says must not be, of worse and better, and is."""
    keys = [key for key in label.get("not", ()) if key.startswith(("worse_with", "better_with"))]
    return [key for key in keys if _holds(key, said)]


def _wrong(label: Label, said: Said) -> Iterator[str]:
    if "ask" in label:
        told = {*map(str, said.open), *re.findall(r"\d+", " ".join(said.kept))}
        if not (said.pain in _choices(label.get("pain", [])) or told & {*label["ask"].split("|")}):
            yield "ask"
    elif "pain" in label and said.pain not in _choices(label["pain"]):
        yield "pain"
    if "sites" in label and not _are_places(label["sites"], said):
        yield "sites"
    yield from (key for key in LISTS if key in label and not _are(label[key], getattr(said, key)))
    if "medicines" in label and not _are_medicines(label["medicines"], said):
        yield "medicines"
    yield from (key for key in ("before", "after") if key in label and getattr(said, key).pain != label[key])
    if "at" in label and not any(_is_at(str(at), said) for at in _choices(label["at"])):
        yield "at"
    yield from (f"not {key}" for key in label.get("not", ()) if key != "flag" and _holds(key, said))
    if "any" in label and all(wrong(one, said) for one in label["any"]):
        yield "any"


def _choices(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _are(items: list[str], found: tuple[str, ...]) -> bool:
    """Whether all that must be there is, and nothing else but what may."""
    must = {item for item in items if not item.endswith("?")}
    return must <= {*found} <= {item.removesuffix("?") for item in items}


def _are_places(items: list[str], said: Said) -> bool:
    left = list(said.sites)
    apart = len({item.partition("=")[2] for item in items if "=" in item and not item.endswith("?")}) > 1
    for item in sorted(items, key=lambda item: item.endswith("?")):
        site = next((site for site in left if _is_place(item, site, said, apart=apart)), None)
        if site is None and not item.endswith("?"):
            return False
        left = [each for each in left if each is not site]
    return not left


def _is_place(item: str, site: Site, said: Said, *, apart: bool) -> bool:
    """Whether this is the place; one with a number may carry it as the entry's, unless places differ."""
    name, _, number = item.removesuffix("?").partition("=")
    *side, place = name.split()
    pains = {int(number)} if number else {None, said.pain}
    pains |= {None} if number and not apart and said.pain == int(number) else set()
    sides = {side[0].strip("()")} if side else {None, "middle"}
    sides |= {None} if side and side[0].startswith("(") else set()
    return site.site == place and site.side in sides and site.pain in pains


def _are_medicines(items: list[str], said: Said) -> bool:
    amounts = {each.name: each.amount for each in said.medicines}
    wanted = {name: numbers for name, _, numbers in (item.partition(":") for item in items)}
    return amounts.keys() == wanted.keys() and all(
        not numbers or re.search(rf"(?<!\d)({numbers})(?!\d)", amounts[name])
        for name, numbers in wanted.items()
    )


def _is_at(label: str, said: Said) -> bool:
    """Whether the moment that was said is the one of the label, with the clock at `NOW`."""
    at = moment_of(said.moment, FakeCalendar(NOW)) if said.moment else NOW
    first, last = _span(label)
    return isinstance(at, datetime) and first <= at <= last


def _span(label: str) -> tuple[datetime, datetime]:
    """The first and the last moment that a label means."""
    if found := re.fullmatch(r"(?:(last|yesterday|[a-z]+day) )?(\d\d):(\d\d)", label):
        clock = MIDNIGHT + timedelta(hours=int(found[2]), minutes=int(found[3]))
        back = {"last": int(clock > NOW), "yesterday": 1}.get(found[1])
        back = (NOW.weekday() - WEEKDAYS.index(found[1])) % 7 if back is None else back
        return clock - back * DAY, clock - back * DAY
    if found := re.fullmatch(r"(\d+) (min|days) ago", label):
        if found[2] == "min":
            return NOW - timedelta(minutes=int(found[1])), NOW - timedelta(minutes=int(found[1]))
        return MIDNIGHT - int(found[1]) * DAY, MIDNIGHT - (int(found[1]) - 1) * DAY
    if found := re.fullmatch(r"on (\d\d)-(\d\d)", label):
        day = MIDNIGHT.replace(month=int(found[1]), day=int(found[2]))
        return day, day + DAY
    return {
        "now": (NOW, NOW),
        "yesterday": (MIDNIGHT - DAY, MIDNIGHT),
        "this morning": (MIDNIGHT + 4 * HOUR, MIDNIGHT + 12 * HOUR),
        "last night": (MIDNIGHT - 7 * HOUR, MIDNIGHT + 6 * HOUR),
    }[label]


def _holds(key: str, said: Said) -> bool:
    """Whether something is so that must not be: `sites`, `sites:knee`, `worse_with:sitting`."""
    field, _, value = key.partition(":")
    found = getattr(said, field)
    if not value:
        return bool(found)
    return value in {getattr(each, "name", getattr(each, "site", each)) for each in found}
