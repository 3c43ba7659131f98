"""What a practice that is heard costs, and a file that is spoken by a voice that has said nothing before."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.programs import QI, at_terminals, bounded, surroundings
from benchmarks.table import Line, Section

TARGET = 0.7  # seconds of CPU a minute
SPOKEN = 50  # times its own length that a file with a voice is made, at least
PRACTICE = "spinal-wave"
COURSE_LONG = ("qi-spine", 20)  # routine and minutes of the spoken file
PATIENCE = 120  # seconds more than the practices last


def measure_heard(minutes: float) -> Section:
    """The figures, on a PulseAudio server of its own that plays into nothing; without one there are none."""
    heading = f"heard: {minutes:g} minutes on a PulseAudio sink; CPU a minute, without the start"
    with TemporaryDirectory(prefix="qi-bench-") as folder, bounded(3 * (minutes * 60 + PATIENCE)):
        home = Path(folder)
        lines = [_spoken_file(home)]
        if not (server := shutil.which("pulseaudio")):
            return Section(heading, [*lines, Line("pulseaudio", "not installed")])
        with _sink(server, home / "pulse") as where:
            environment = surroundings(QI_HOME=home / "qi", HOME=home, PULSE_SERVER=where)
            heard = {"a tone": ("--sound", "tone"), "a tone and the voice": ("--sound", "tone", "--voice")}
            lines += [_practised(minutes, what, options, environment) for what, options in heard.items()]
    return Section(heading, lines)


def _practised(minutes: float, what: str, options: tuple[str, ...], environment: dict[str, str]) -> Line:
    """A practice at a terminal, less a dry run; what that does not load, as numpy, is in the figure."""
    practice: tuple[str | Path, ...]
    practice = (QI, "practice", PRACTICE, "--minutes", f"{minutes:g}", "--no-ask", *options)
    (start,) = at_terminals([(*practice, "--dry-run")], environment)
    (spent,) = at_terminals([practice], environment)
    cost = (spent.cpu - start.cpu) / (spent.seconds / 60)
    return Line(
        what, f"{cost:.3f} s  ({spent.cpu:.2f} s in all)", f"at most {TARGET:g} s", met=cost <= TARGET
    )


def _spoken_file(home: Path) -> Line:
    """A file with the voice, by a home that has no spoken word kept yet; the start of qi is counted in."""
    name, minutes = COURSE_LONG
    environment = surroundings(QI_HOME=home / "qi", HOME=home)
    file = home / "practice.ogg"
    (spent,) = at_terminals(
        [(QI, "render", name, "--minutes", str(minutes), "--voice", "-o", file)], environment
    )
    times = minutes * 60 / spent.cpu
    return Line(
        f"a file of {minutes} min with the voice, no word kept",
        f"{times:.0f} ×",
        f"{SPOKEN} at least",
        met=times >= SPOKEN,
    )


@contextmanager
def _sink(server: str, home: Path) -> Iterator[str]:
    """Where a PulseAudio server that plays into nothing is asked; it is ended afterwards."""
    home.mkdir(mode=0o700)
    socket = home / "native"
    modules = ["-L", "module-null-sink sink_name=ear rate=48000"]
    modules += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"]
    process = subprocess.Popen(
        [server, "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-n", *modules],
        env=surroundings(HOME=home, XDG_RUNTIME_DIR=home, PULSE_SERVER=""),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not socket.exists():
            time.sleep(0.05)
        yield f"unix:{socket}"
    finally:
        process.terminate()
        process.wait(10)
