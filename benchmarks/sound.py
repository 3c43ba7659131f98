"""How quickly a practice becomes sound, and a file: times its own length, in CPU, the quickest of rounds."""

from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.programs import ROOT, bounded
from benchmarks.table import Line, Section
from qicli.core.practice.chapters import chapters_of
from qicli.core.practice.ramp import ramped, read_ramp
from qicli.core.practice.routine_toml import read_routine
from qicli.core.practice.score import PALETTES, Palette, score
from qicli.core.practice.timeline import Timeline
from qicli.core.practice.unfolding import unfold

if TYPE_CHECKING:
    from qicli.adapters.sound.tags import Format

ROUTINE = "qi-spine"  # twenty minutes
RAMP = "4-4:5-7"
ROUNDS = 5
PATIENCE = 900  # seconds for everything
SYNTHESIS, GROWING = 1000, 100  # times the length of the practice, at least
FILES: "dict[Format, int]" = {"ogg": 300, "mp3": 150, "wav": 1000, "flac": 300}
SMALL = 4.0  # megabytes that twenty minutes of Ogg Vorbis are at most


def measure_sound() -> Section:
    """The figures; without numpy and soundfile there are none."""
    heading = f"sound: {ROUTINE}, 20 min, times its own length; the quickest of {ROUNDS}"
    if not (find_spec("numpy") and find_spec("soundfile")):
        return Section(heading, [Line("numpy or soundfile", "not installed")])
    path = ROOT / "routines" / f"{ROUTINE}.toml"
    line = unfold(read_routine(ROUTINE, path.read_bytes(), file=path.name), lead_in=15)
    growing = ramped(line, read_ramp(RAMP))
    with bounded(PATIENCE):
        lines = [_times(f"mixed, {each}", line, _mixing(line, each), SYNTHESIS) for each in PALETTES]
        what = f"mixed, each breath of a length of its own ({RAMP})"
        lines += [_times(f"{what}, {each}", growing, _mixing(growing, each), GROWING) for each in PALETTES]
        with TemporaryDirectory(prefix="qi-bench-") as folder:
            for kind, least in FILES.items():
                file = Path(folder) / f"practice.{kind}"
                lines.append(_times(f"as a file, .{kind}", line, _writing(line, kind, file), least))
            lines.append(_size(line, Path(folder) / "practice.ogg"))
    return Section(heading, lines)


def _times(what: str, line: Timeline, make: Callable[[], None], least: int) -> Line:
    """How many times its own length a practice is made in a second of CPU."""
    spent = []
    for _ in range(ROUNDS):
        began = process_time()
        make()
        spent.append(process_time() - began)
    times = line.duration / 1000 / min(spent)
    return Line(what, f"{times:7,.0f} ×", f"{least:,} at least", times >= least)


def _mixing(line: Timeline, palette: Palette) -> Callable[[], None]:
    from qicli.adapters.sound.synth import forget, mix  # noqa: PLC0415 - imports numpy, which need not be there

    def make() -> None:
        forget()  # what was made in the round before
        for _ in mix(score(line), palette):
            pass

    return make


def _writing(line: Timeline, kind: "Format", path: Path, palette: Palette = "tone") -> Callable[[], None]:
    from qicli.adapters.sound.recording import record  # noqa: PLC0415 - imports numpy
    from qicli.adapters.sound.synth import RATE, forget, mix  # noqa: PLC0415 - the same
    from qicli.adapters.sound.tags import Tags  # noqa: PLC0415 - the same

    tags = Tags(title=ROUTINE, made=date(2026, 1, 1), program="qi", chapters=chapters_of(line))

    def make() -> None:
        forget()
        with path.open("wb") as file:
            record(file, kind, mix(score(line), palette), tags, RATE)

    return make


def _size(line: Timeline, path: Path) -> Line:
    """The largest that it is as Ogg Vorbis, in any palette."""
    largest = 0
    for palette in PALETTES:
        _writing(line, "ogg", path, palette)()
        largest = max(largest, path.stat().st_size)
    size = largest / 1e6
    return Line("  as large as .ogg at most", f"{size:7.1f} MB", f"{SMALL:.0f} at most", size <= SMALL)
