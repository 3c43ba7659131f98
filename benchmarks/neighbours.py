"""Other journals, started beside qi where they are installed: the same entry, after few and after many."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.programs import Program

SIZES = (100, 10_000)
JRNL_SETTINGS = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals:
  default:
    journal: {journal}
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '%F %r'
version: v4.6
"""


def neighbours(folder: Path, environment: Mapping[str, str]) -> list[Program]:
    """Jrnl and Watson, each adding one entry; none where they are not installed."""
    return [*_jrnl(folder, environment), *_watson(folder, environment)]


def _jrnl(folder: Path, environment: Mapping[str, str]) -> list[Program]:
    command = shutil.which("jrnl")
    if command is None:
        return []
    programs = []
    for size in SIZES:
        journal = folder / f"jrnl-{size}.txt"
        lines = (f"[2026-01-{1 + nth % 28:02} 10:{nth % 60:02}:00 AM] pain 4 calf" for nth in range(size))
        whole = "\n".join(lines) + "\n"
        journal.write_text(whole)
        settings = folder / f"jrnl-{size}.yaml"
        settings.write_text(JRNL_SETTINGS.format(journal=journal))
        words = (command, "--config-file", str(settings), "pain 6 calf left burning sitting")
        undo = _writer(journal, whole)
        programs.append(Program(f"jrnl, {size:,} entries", words, environment, undo))
    return programs


def _watson(folder: Path, environment: Mapping[str, str]) -> list[Program]:
    command = shutil.which("watson")
    if command is None:
        return []
    words = (command, "add", "--from", "2026-11-20 09:00", "--to", "2026-11-20 09:05", "practice")
    own = {**environment, "WATSON_DIR": str(folder / "watson")}
    frames = folder / "watson" / "frames"
    return [Program("watson add, no entries", words, own, lambda: frames.unlink(missing_ok=True))]


def _writer(file: Path, text: str) -> Callable[[], None]:
    def write() -> None:
        file.write_text(text)

    return write
