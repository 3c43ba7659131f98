"""A home as a verb finds it, and what fresh starts find in it afterwards."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from gzip import BadGzipFile
from gzip import open as open_packed
from pathlib import Path
from typing import Any, NamedTuple

from failing_disk import NONE, Disk, Fault, Outcome
from writing_verbs import DIARY, ELSEWHERE, LIVED_IN, UNDERWAY, Verb

SHIPPED = Path(__file__).parents[1] / "routines"
ENDINGS = {".ics": b"END:VCALENDAR\r\n", ".html": b"</html>\n", ".wav": b"", ".parquet": b"PAR1"}
HEALED = "healed by the next start"


class Home:
    """A home as a verb finds it, and copies of it to run the verb in."""

    def __init__(self, disk: Disk, verb: Verb, folder: Path) -> None:
        self.disk, self.verb, self._folder = disk, verb, folder
        self._root = folder / "as-it-was"
        for name in ("qi", "tmp"):
            (self._root / name).mkdir(parents=True)
        (self._root / "qi").chmod(0o700)
        (self._root / "in.csv").write_text(DIARY)
        shutil.copy(SHIPPED / "spinal-wave.toml", self._root / "theirs.toml")
        (self._root / "in.jsonl").write_bytes(b"".join(reversed(ELSEWHERE.splitlines(keepends=True))))
        self._give()
        self.machine, self.first = self._name(), ""
        if not verb.bare:
            for argv in LIVED_IN:
                self._said(*argv)
            other = self._root / "qi" / "journal" / "elsewhere.jsonl"
            other.write_bytes(ELSEWHERE.replace(b"51aa", b"61aa"))
            other.chmod(0o600)
            self.first = json.loads(self._own.read_bytes().partition(b"\n")[0])["id"]
        for argv in verb.before:
            self._said(*argv)
        self._prepare()
        self.known = {line["id"]: line for line in _lines(self._root)}
        self.argv = self._filled(verb.argv)

    def _give(self) -> None:
        """Two people's journals, and the key under whose names they are told apart."""
        for person in (b"61bb", b"71bb"):
            folder = self._root / "people" / person.decode()
            folder.mkdir(parents=True)
            (folder / "journal.jsonl").write_bytes(ELSEWHERE.replace(b"51aa", person))

    def _name(self) -> str:
        """What this machine's file is called, as qi itself calls it."""
        root = self._folder / "named"
        (root / "qi").mkdir(parents=True)
        self.disk.run(root, "log", "1")
        return next((root / "qi" / "journal").glob("*.jsonl")).stem

    @property
    def _own(self) -> Path:
        return self._root / "qi" / "journal" / f"{self.machine}.jsonl"

    def _filled(self, argv: Iterable[str]) -> list[str]:
        return [word.replace("{first}", self.first).replace("{root}", str(self._root)) for word in argv]

    def _said(self, *argv: str) -> None:
        outcome = self.disk.run(self._root, *self._filled(argv))
        assert outcome.code == 0, outcome

    def _prepare(self) -> None:
        journal = self._root / "qi" / "journal"
        own = self._own
        match self.verb.prepare:
            case "torn":
                lines = own.read_bytes().splitlines(keepends=True)
                own.write_bytes(b"".join([lines[1], b'{"v":1,"type":"sym\n', lines[0], *lines[2:]]))
            case "cut off":
                own.write_bytes(own.read_bytes() + b'{"v":1,"type":"symptom","id":"8')
            case "underway":
                for ending, data in ((".underway", UNDERWAY), (".alive", b"")):
                    kept = journal / f".{self.machine}.9f2c41d07ab3{ending}"
                    kept.write_bytes(data)
                    kept.chmod(0o600)
            case "forgotten elsewhere":
                other = journal / "elsewhere.forgotten.jsonl"
                said = {"v": 1, "type": "forgotten", "id": "77aa0c77e2d9", "target": self.first}
                other.write_text(json.dumps({**said, "logged": "2026-03-21T20:03:02.541Z"}) + "\n")
                other.chmod(0o600)
            case "brought in twice":
                for number in b"78":
                    file = journal / f"{self.machine}.joined-20260321-200302-{number:06x}.jsonl"
                    file.write_bytes(ELSEWHERE.replace(b"51aa", b"%caaa" % number))
                    file.chmod(0o600)
            case "backup due":
                for file in (self._root / "qi" / "backups").iterdir():
                    file.unlink()
            case _:
                pass

    def copy(self) -> Path:
        """A fresh copy, at the same place each time."""
        root = self._folder / "home"
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self._root, root)
        return root

    def argv_in(self, root: Path) -> list[str]:
        """What is typed in this copy."""
        return [word.replace(str(self._root), str(root)) for word in self.argv]

    def run(self, root: Path, fault: Fault = NONE, at: int = 0, *, answered: bool = True) -> Outcome:
        """Run the verb; its question is not answered where there is no terminal."""
        verb = self.verb
        keys = verb.keys if answered else ()
        return self.disk.run(root, *self.argv_in(root), fault=fault, at=at, keys=keys, pace=verb.pace)


State = Counter[str]


class Left(NamedTuple):
    """What fresh starts find.

    Attributes:
        state: what stands, is written, set and kept.
        trouble: what went wrong with the starts themselves, or is wrong in the files.
        files: what lies in the home at the end, by kinds of names.
    """

    state: State
    bad: int
    trouble: list[str]
    files: frozenset[str]


def looked_at(home: Home, root: Path) -> Left:
    """List, note, and check, each as a start of its own."""
    disk, trouble = home.disk, list[str]()
    listed = disk.run(root, "journal", "list", "--json")
    if listed.code:
        trouble.append(f"list ends with {listed.code}: {listed.err}")
    state = _state(home, root, listed.out)
    torn = _torn(root)
    noted = disk.run(root, "log", "1", HEALED)
    if noted.code or not any(HEALED in line.get("note", "") for line in _lines(root)):
        trouble.append(f"the next log ends with {noted.code}: {noted.err}")
    if _torn(root) > torn:
        trouble.append("the next log left a torn line")
    checked = disk.run(root, "journal", "check")
    bad = 0 if checked.code == 0 else len(checked.out.splitlines()) - 1
    if bad:
        repaired = disk.run(root, "journal", "check", "--repair")
        if repaired.code:
            trouble.append(f"repair does not end it: {repaired.out} {repaired.err}")
    return Left(state, bad, trouble, frozenset(_names(root)))


def _state(home: Home, root: Path, listed: str) -> State:
    state: State = Counter()
    for line in listed.splitlines():
        state[f"stands {_plain(home, json.loads(line))}"] += 1
    for each in {line["id"]: line for line in _lines(root)}.values():
        state[f"line {_plain(home, each)}"] += 1
    for file in (root / "qi" / "config.toml", *sorted(root.glob("qi/routines/*.toml"))):
        if file.exists():
            state[f"{file.name} {file.read_bytes()!r}"] += 1
    for path in sorted(root.rglob("*")):
        if path.suffix in ENDINGS and not _is_beside(str(path.relative_to(root))):
            state[f"{path.name}, {'whole' if _is_whole(path) else 'a part'}"] += 1
    for backup in sorted([*root.glob("qi/backups/*.gz"), *root.glob("*.gz")]):
        state.update(f"{_kind(backup)} has {line}" for line in _packed(home, backup))
    return state


def _is_whole(path: Path) -> bool:
    """Whether what was made ends as its kind does; a WAV says at its start how long it is."""
    data = path.read_bytes()
    if path.suffix == ".wav":
        return len(data) - 8 == int.from_bytes(data[4:8], "little")
    return data.endswith(ENDINGS[path.suffix])


def _kind(packed: Path) -> str:
    return "a study" if packed.name == "given.jsonl.gz" else "a backup"


def _plain(home: Home, line: dict[str, Any]) -> str:
    """A line; one that is new without what differs from run to run; of one given to a study its names."""
    if "id" not in line:
        return " ".join(line)
    if line["id"] in home.known:
        return str(line["id"])
    kept = {
        key: value
        for key, value in line.items()
        if key not in {"id", "logged", "at", "batch", *home.verb.varying}
        and (key not in {"replaces", "target"} or value in home.known)
    }
    return json.dumps(kept, sort_keys=True)


def _packed(home: Home, backup: Path) -> list[str]:
    try:
        with open_packed(backup) as file:
            return [_plain(home, json.loads(line)) for line in file]
    except (EOFError, BadGzipFile, ValueError):
        return ["damage"]


def _raw(root: Path) -> Iterator[bytes]:
    for path in sorted((root / "qi" / "journal").glob("[!.]*.jsonl")):
        yield from path.read_bytes().split(b"\n")


def _lines(root: Path) -> Iterator[dict[str, Any]]:
    """The lines of the journal that are whole, read without qi."""
    for raw in _raw(root):
        try:
            yield json.loads(raw)
        except ValueError:
            continue


def _torn(root: Path) -> int:
    return sum(1 for raw in _raw(root) if raw.strip()) - sum(1 for _ in _lines(root))


def _names(root: Path) -> Iterator[str]:
    """The kinds of names of all that lies in the home and among temporary files, but what repairs keep.

    What a killed export leaves beside the file that the person named is removed by the next export to it.
    """
    for path in root.rglob("*"):
        name = str(path.relative_to(root))
        if "/" in name and "/damaged" not in name and not _is_probe(path) and not _is_beside(name):
            yield re.sub(r"[0-9a-f]{6,}|[0-9]+", "#", name)


def _is_beside(name: str) -> bool:
    """Whether it is what a killed study or table leaves beside the folder that the person named, or in it."""
    return name.startswith((".study.", "table/."))


def _is_probe(path: Path) -> bool:
    """Whether Python made it, to see whether temporary files can be made: `blat`, or the beginning of it."""
    return path.parent.name == "tmp" and path.is_file() and b"blat".startswith(path.read_bytes())
