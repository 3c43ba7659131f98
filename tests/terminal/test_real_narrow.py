"""Every verb on a phone: no word is torn by the edge of the screen, and nothing is cut."""

import json
import re
from pathlib import Path

import pytest

from driver import QI, Size2D, Terminal
from qicli.cli import VERBS
from qicli.core.rows import cells

pytestmark = pytest.mark.terminal

PHONES = [40, 32]
WIDE = 500  # columns: there every line is as long as it is
CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
NEW = re.compile(r"\([0-9a-f]{6}\)|\b\d\d:\d\d\b|backup-\S+")  # another one each time
CHARTS = set("▁▂▃▄▅▆▇█▏░▒▓")
INNER = {
    "journal": "list show edit delete restore forget check join backup merge export import",
    "routines": "list show check new edit add",
    "config": "list set unset edit person",
    "plan": "list add use stop export",
    "safety": "seen",
}
HELP = [(), *((verb,) for verb in VERBS), *((verb, each) for verb in INNER for each in INNER[verb].split())]
SYMPTOM = {
    "v": 1,
    "type": "symptom",
    "id": "51aa0c77e2d9",
    "pain": 6,
    "logged": "2026-11-01T20:03:02.541Z",
    "at": "2026-11-01T21:03:00+01:00",
    "sites": [{"site": "calf", "side": "left", "pain": 6}, {"site": "knee", "side": "left"}],
    "qualities": ["burning", "stabbing", "tingling"],
    "worse_with": ["sitting"],
    "better_with": ["walking", "heat"],
    "moods": ["anxious"],
    "note": "a long drive to my sister's, and back again on the same day, with too few stops",
}
SESSION = {
    "v": 1,
    "type": "session",
    "id": "9f2c41d07ab3",
    "routine": "spinal-wave",
    "logged": "2026-11-02T06:17:44.120Z",
    "at": "2026-11-02T07:12:31+01:00",
    "seconds": 312.4,
    "planned": 350.0,
    "finished": False,
    "breaths": 31,
    "before": {"pain": 5},
    "after": {"pain": 3},
    "eased": ["Rock the pelvis"],
}
MOON = {"v": 1, "type": "moonlight", "id": "88bb00112233", "logged": "2026-11-02T07:17:44.120Z"}
ENTRIES = "".join(f"{json.dumps(entry)}\n" for entry in (SYMPTOM, SESSION, MOON))
LONG = "6 calf left burning stabbing tingling numb worse with sitting and driving, better with heat, calm"
SAID = [
    (),
    ("log", *LONG.split()),
    ("log", "numb between the legs and I cannot pee since this morning"),
    ("log", "I took twelve paracetamol and want to end my life"),
    ("log", "thunder and lightning and other words that are not understood at all"),
    ("log", "6", "clf", "6-7", "knee"),
    ("log", "--pain", "11"),
    ("log", "--pain", "six"),
    ("log", "--nosuchoption", "6"),
    ("log", "after", "3", "easier now"),
    ("lgo", "6"),
    ("report",),
    ("report", "--plain"),
    ("report", "--month"),
    ("report", "--all", "--plain"),
    ("report", "--year"),
    ("report", "--week", "--month"),
    ("report", "--since", "the day after never"),
    ("plan",),
    ("plan", "use", "qi-spine"),
    ("plan", "use", "no-such-course-anywhere-here"),
    ("plan", "add", "spinal-wave", "--times", "5", "--note", "slowly, and only as far as it is easy"),
    ("plan", "stop"),
    ("safety",),
    ("safety", "seen", "numb", "foot"),
    ("safety", "seen", "numb", "foot", "--by", "Dr Khan"),
    ("routines",),
    ("routines", "show", "spinal-wave"),
    ("routines", "show", "kidney-tapping"),
    ("routines", "show", "no-such-routine-anywhere-here"),
    ("routines", "check", "nosuchfile.toml"),
    ("journal",),
    ("journal", "list", "--kind", "dreams"),
    ("journal", "list", "--json"),
    ("journal", "show", "51aa0c"),
    ("journal", "show", "9f2c41"),
    ("journal", "show", "88bb00"),
    ("journal", "edit", "51aa0c", "pain", "4"),
    ("journal", "delete", "51aa0c", "--yes"),
    ("journal", "restore", "51aa0c"),
    ("journal", "check"),
    ("journal", "backup"),
    ("journal", "export", "--format", "nosuch"),
    ("journal", "import", "nosuchfile.csv"),
    ("config",),
    ("config", "set", "breath", "1-1"),
    ("config", "set", "lead_in", "900"),
    ("config", "set", "plain", "perhaps"),
    ("practice", "spinal-wave", "--dry-run"),
    ("practice", "no-such-routine-anywhere-here"),
    ("practice", "spinal-wave", "--minutes", "900"),
    ("practice", "spinal-wave", "--done"),
    ("checkin", "--pain", "12"),
    ("paths",),
    ("undo",),
]


ASKED = [
    ("log",),
    ("checkin",),
    ("practice", "spinal-wave"),
    ("practice", "spinal-wave", "--before", "8", "--plain", "--lead-in", "60"),
    ("practice",),
    ("config", "person"),
    ("journal", "delete", "51aa0c"),
    ("journal", "forget", "51aa0c"),
    ("routines", "new", "my-own"),
    ("safety", "seen", "numb", "--by", "Dr Khan"),
]
IN_PARTS = {("practice",)}  # a list to choose from, as much at a time as the screen has room for


def told(home: Path, words: tuple[str, ...], columns: int) -> list[str]:
    """What a person is told on a terminal of so many columns, line by line; every question is left by q."""
    folder = home / str(columns)
    (folder / "qi" / "journal").mkdir(parents=True)
    (folder / "qi" / "journal" / "phone.jsonl").write_text(ENTRIES, encoding="utf-8")
    variables = {"PAGER": "cat", "TZ": "Europe/Berlin"}
    with Terminal(folder, [*QI, *words], size=Size2D(18, columns), variables=variables) as qi:
        assert qi.leave("\x03" if "new" in words else "q\r") in {0, 1, 2, 130}, qi.text
        text = CODES.sub("", qi.output.decode()).replace("\r\n", "\n").replace(str(folder), "HOME")
    return text.split("\n")


def torn(lines: list[str], columns: int) -> list[str]:
    """Lines that the edge of the screen would tear; a word that is wider than it cannot be helped."""
    return [line for line in lines if cells(line) > columns and len(line.replace("·", "").split()) > 1]


def words_of(lines: list[str]) -> list[str]:
    """All words, in their order; how a shell's row goes on and what was answered are none."""
    text = NEW.sub("NEW", " ".join(lines))
    return [word for word in text.split() if word not in {"\\", "q", "^C"}]


@pytest.mark.parametrize("words", [*SAID, *ASKED, *((*verb, "--help") for verb in HELP)], ids=" ".join)
def test_on_a_phone(tmp_path: Path, words: tuple[str, ...]) -> None:
    """The same words as on the widest of screens; none is torn, and none is cut."""
    wide = told(tmp_path, words, WIDE)
    assert any(line.strip() for line in wide)
    for columns in PHONES:
        lines = told(tmp_path, words, columns)
        if "--json" in words:
            assert lines == wide
            continue
        assert torn(lines, columns) == []
        if words not in IN_PARTS and not CHARTS & set("".join(wide)):
            assert words_of(lines) == words_of(wide)


@pytest.mark.parametrize("columns", [1, 2, 3, 5, 8, 65_535])
@pytest.mark.parametrize(
    "words", [("--help",), ("report", "--month"), ("log",), ("safety",), ()], ids=" ".join
)
def test_absurd_sizes(tmp_path: Path, words: tuple[str, ...], columns: int) -> None:
    """Nothing hangs, nothing crashes, and something is said."""
    assert any(line.strip() for line in told(tmp_path, words, columns))
