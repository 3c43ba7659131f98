"""Files as other programs, phones and spreadsheets really write them, each with what is right.

`tests/data/imports/shapes` has a NAME.input and a NAME.expect for each. As a script it prints them one by
one: `PYTHONPATH=src:tests python tests/shapes.py [FOLDER]`.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from typer.testing import CliRunner

from fakes import FakeCalendar, FakeWorld
from qicli.cli import app
from qicli.core.entry import Symptom
from qicli.core.journal.telling import place

SHAPES = Path(__file__).parent / "data" / "imports" / "shapes"
LONDON = datetime(2026, 11, 25, 12, tzinfo=ZoneInfo("Europe/London"))


def shapes(folder: Path = SHAPES) -> list[Path]:
    """The files to bring in."""
    return sorted(folder.glob("*.input"))


def wrong(shape: Path) -> list[str]:
    """What is not as the shape expects it, each as expected and got; nothing if all is right."""
    expect = json.loads(shape.with_suffix(".expect").read_text(encoding="utf-8"))
    with TemporaryDirectory() as home:
        world = FakeWorld(Path(home))
        world.calendar = FakeCalendar(LONDON)
        words = ["journal", "import", str(shape), "--yes", *expect.get("words", [])]
        result = CliRunner().invoke(app, words, obj=world, prog_name="qi")
        entries = [said for said in world.journal.standing() if isinstance(said, Symptom)]
        written = b"".join(file.read_bytes() for file in world.journal.files()).decode()
    told = " ".join(result.output.split())
    found = [f"exit {expect.get('exit', 0)}, not {result.exit_code}"] * (
        result.exit_code != expect.get("exit", 0)
    )
    found += [f"says {words!r}, not {told!r}" for words in expect.get("says", []) if words not in told]
    found += [f"never {word!r}, but {written!r}" for word in expect.get("never", []) if word in written]
    return [*found, *_entries(expect["entries"], sorted(entries, key=lambda entry: (entry.at, entry.logged)))]


def _entries(expect: list[dict[str, Any]], entries: list[Symptom]) -> Iterator[str]:
    if len(expect) != len(entries):
        yield f"{len(expect)} entries, not {len(entries)}: {[_said(entry) for entry in entries]}"
        return
    for each, entry in zip(expect, entries, strict=True):
        got = _said(entry)
        for name, value in each.items():
            right = all(part in entry.note for part in value) if name == "note" else got[name] == value
            if not right:
                yield f"{name} {value!r}, not {got[name]!r}"


def _said(entry: Symptom) -> Mapping[str, Any]:
    return {
        "at": entry.at.isoformat(),
        "pain": entry.pain,
        "sites": [place(site) for site in entry.sites],
        "qualities": list(entry.qualities),
        "moods": list(entry.moods),
        "medicines": [f"{medicine.name} {medicine.amount}" for medicine in entry.medicines],
        "tags": list(entry.tags),
        "note": entry.note,
    }


if __name__ == "__main__":
    for shape in shapes(Path(sys.argv[1]) if sys.argv[1:] else SHAPES):
        found = wrong(shape)
        print(f"{'wrong' if found else 'right':5}  {shape.stem}", *found, sep="\n         ")
