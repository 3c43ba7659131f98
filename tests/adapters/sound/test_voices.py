"""The voices of a machine are found in their order, and speak without a word among any arguments."""

import json
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")

from qicli.adapters.sound.voices import Machine, chosen, found  # noqa: E402 - only with numpy

# Stands for any program that speaks: writes what it was given, and a second of sound at 16 kHz.
PROGRAM = """\
#!{python}
import json, os, sys, wave
arguments = sys.argv[1:]
with open({told!r}, "w") as told:
    json.dump({{"arguments": arguments, "words": sys.stdin.read()}}, told)
out = next((arguments[n + 1] for n, a in enumerate(arguments) if a in ("-o", "-w")), os.environ["QI_SPOKEN"])
{instead}
with wave.open(out, "wb") as file:
    file.setparams((1, 2, 16000, 0, "NONE", ""))
    file.writeframes(b"\\x00\\x40" * 16000)
"""
HOSTILE = '-o /tmp/x; $(touch /tmp/qi-broken) `id` "quoted" \' && é'

MakeProgram = Callable[..., Path]


@pytest.fixture
def program(tmp_path: Path) -> MakeProgram:
    """Makes a program that speaks, or does something instead."""

    def make(name: str = "flite", instead: str = "") -> Path:
        path = tmp_path / name
        text = PROGRAM.format(python=sys.executable, told=str(tmp_path / "told.json"), instead=instead)
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)
        return path

    return make


def machine(platform: str = "linux", packages: Path | None = None, **programs: Path | str) -> Machine:
    """A machine with these programs, and the packages in this folder."""

    def package(name: str) -> Path | None:
        folder = (packages or Path("nowhere")) / name
        return folder if folder.is_dir() else None

    named = {name.replace("_", "-"): str(path) for name, path in programs.items()}
    return Machine(platform, named.get, package)


def hibari(folder: Path, *, bundled: object = True, model: bool = True, runtime: bool = True) -> Path:
    """A folder of packages, hibari among them, with or without its model."""
    assets = folder / "hibari" / "assets"
    assets.mkdir(parents=True)
    if runtime:
        (folder / "onnxruntime").mkdir()
    (assets / "voices.json").write_text(json.dumps({"heart": {"file": "hibari.onnx", "bundled": bundled}}))
    if model:
        (assets / "hibari.onnx").write_bytes(b"a model")
    return folder


def test_the_best_first(tmp_path: Path) -> None:
    """The voice of the wheel, then the system's own, then programs, the clearest first."""
    packages = hibari(tmp_path)
    everything = {"say": "/s", "powershell": "/p", "flite": "/f", "espeak_ng": "/e"}
    names = {
        platform: [voice.name for voice in found(machine(platform, packages, **everything))]
        for platform in ("linux", "darwin", "win32")
    }
    assert names == {
        "linux": ["heart", "flite", "espeak-ng"],
        "darwin": ["heart", "say", "flite", "espeak-ng"],
        "win32": ["heart", "sapi", "flite", "espeak-ng"],
    }


def test_none() -> None:
    """A machine without any voice has none."""
    assert list(found(machine())) == []
    assert chosen("heart", machine()) is None


def test_chosen(tmp_path: Path) -> None:
    """The voice that was named, else the best one."""
    with_two = machine(packages=hibari(tmp_path), flite="/f")
    assert [voice and voice.name for voice in (chosen("flite", with_two), chosen("on", with_two))] == [
        "flite",
        "heart",
    ]


@pytest.mark.parametrize(
    "lacking",
    [{"bundled": False}, {"bundled": "no"}, {"model": False}, {"runtime": False}],
    ids=["not bundled", "strange", "no file", "no runtime"],
)
def test_a_voice_that_would_download_is_never_chosen(tmp_path: Path, lacking: dict[str, bool]) -> None:
    """Where the model is not in the wheel, or cannot be run, there is no such voice."""
    packages = hibari(tmp_path, **lacking)
    assert list(found(machine(packages=packages))) == []


@pytest.mark.parametrize("told", [b"", b"[]", b'{"heart": 3}', b'{"heart": {"file": "x"}}', b"\xff"])
def test_another_hibari(tmp_path: Path, told: bytes) -> None:
    """A list of voices that reads otherwise is as good as none."""
    packages = hibari(tmp_path)
    (packages / "hibari" / "assets" / "voices.json").write_bytes(told)
    assert list(found(machine(packages=packages))) == []


def test_the_model_is_looked_for_in_the_wheel_alone(tmp_path: Path) -> None:
    """A name that leads out of it is none."""
    packages = hibari(tmp_path)
    (tmp_path / "outside.onnx").write_bytes(b"a model")
    told = {"heart": {"file": "../../outside.onnx", "bundled": True}}
    (packages / "hibari" / "assets" / "voices.json").write_text(json.dumps(told))
    assert list(found(machine(packages=packages))) == []


@pytest.mark.parametrize(
    ("name", "called", "platform"),
    [("flite", "flite", "linux"), ("espeak-ng", "espeak-ng", "linux"), ("say", "say", "darwin")],
)
def test_words_go_by_standard_input(program: MakeProgram, name: str, called: str, platform: str) -> None:
    """Whatever they are, they are no argument, and no shell ever sees them."""
    path = program(called)
    voice = chosen(name, machine(platform, None, **{called.replace("-", "_"): path}))
    assert voice is not None
    assert voice.name == name
    spoken = voice.say(HOSTILE, 0.85)
    told = json.loads((path.parent / "told.json").read_text(encoding="utf-8"))
    assert told["words"] == HOSTILE
    assert not [each for each in told["arguments"] if "touch" in each or "é" in each]
    assert spoken.rate == 16_000
    assert len(spoken.samples) == 16_000
    assert spoken.samples[0] == pytest.approx(0.5)


def test_powershell_is_told_the_file_apart(program: MakeProgram) -> None:
    """On Windows the words are standard input, and the file is in the environment."""
    path = program("powershell")
    voice = chosen("sapi", machine("win32", powershell=path))
    assert voice is not None
    assert len(voice.say(HOSTILE, 0.85).samples) == 16_000
    told = json.loads((path.parent / "told.json").read_text(encoding="utf-8"))
    assert told["words"] == HOSTILE
    assert "QI_SPOKEN" in told["arguments"][-1]
    assert "$voice.Rate = -1" in told["arguments"][-1]


def test_calmer_is_slower(program: MakeProgram) -> None:
    """Each program is asked for its pace in its own way; 0.85 of flite's is the stretch that was tried."""
    asked = []
    for name, pace in (("flite", 0.85), ("flite", 1.06), ("espeak-ng", 0.85), ("say", 0.85)):
        path = program(name)
        voice = chosen(name, machine("darwin", None, **{name.replace("-", "_"): path}))
        assert voice is not None
        voice.say("words", pace)
        asked.append(json.loads((path.parent / "told.json").read_text())["arguments"])
    assert "duration_stretch=1.247" in asked[0]
    assert "duration_stretch=1.000" in asked[1]
    assert asked[2][asked[2].index("-s") + 1] == "130"
    assert asked[3][asked[3].index("-r") + 1] == "150"


@pytest.mark.parametrize(
    "instead",
    [
        "sys.exit(3)",
        "sys.exit(0)",
        "open(out, 'wb').write(b'no sound'); sys.exit(0)",
        "open(out, 'wb').close(); sys.exit(0)",
        "w = wave.open(out, 'wb'); w.setparams((1, 1, 8000, 0, 'NONE', '')); w.close(); sys.exit(0)",
    ],
    ids=["fails", "writes nothing", "writes garbage", "an empty file", "eight bits"],
)
def test_a_program_that_fails(program: MakeProgram, instead: str) -> None:
    """Is told by its name, whatever it did."""
    voice = chosen("flite", machine(flite=program(instead=instead)))
    assert voice is not None
    with pytest.raises(OSError, match="flite: "):
        voice.say("words", 0.85)


def test_a_program_that_is_gone(tmp_path: Path) -> None:
    """Nothing but the same error."""
    voice = chosen("flite", machine(flite=tmp_path / "gone"))
    assert voice is not None
    with pytest.raises(OSError, match="gone"):
        voice.say("words", 0.85)


def test_two_channels_become_one(program: MakeProgram) -> None:
    """A voice that writes stereo is heard as their mean."""
    two = "w = wave.open(out, 'wb'); w.setparams((2, 2, 8000, 0, 'NONE', '')); "
    path = program(instead=two + "w.writeframes(bytes([0, 64, 0, 0]) * 80); w.close(); sys.exit(0)")
    voice = chosen("flite", machine(flite=path))
    assert voice is not None
    spoken = voice.say("words", 0.85)
    assert len(spoken.samples) == 80
    assert spoken.samples[0] == pytest.approx(0.25)


def test_the_wheel_is_never_asked_to_look_for_a_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that cannot be used is an error in one line, and nothing is fetched in its stead."""
    pytest.importorskip("hibari")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "create_connection", refuse)
    voice = chosen("heart", machine(packages=hibari(tmp_path)))
    assert voice is not None
    with pytest.raises(OSError, match="heart"):
        voice.say("words", 0.85)


def test_the_real_one_speaks_the_same_twice() -> None:
    """The voice that comes with the extra: at 24 kHz, longer the calmer, and always the same samples."""
    pytest.importorskip("hibari")
    voice = chosen("heart")
    assert voice is not None
    assert voice.name == "heart"
    calm, again, quick = (voice.say("Grow tall from the soles.", pace) for pace in (0.85, 0.85, 1.05))
    assert calm.rate == 24_000
    assert np.array_equal(calm.samples, again.samples)
    assert len(calm.samples) > len(quick.samples) > 24_000
