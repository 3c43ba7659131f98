"""`qi journal list`: newest felt first, as much as is wanted, in words or as the lines themselves."""

import json
from collections.abc import Iterable

import pytest

from fakes import FakeWorld, Run
from qicli.adapters.journal import folder as journal_module
from qicli.core.entry import decode
from qicli.core.text import is_safe

OTHERS = """\
{"v":1,"type":"symptom","id":"99cc00000001","logged":"2026-11-21T17:00:00Z","at":"2026-11-21T18:00:00+01:00","pain":4,"lux":"\u202e\x9b"}
not json
{"v":1,"type":"moonlight","id":"88bb00000002","logged":"2026-11-21T18:00:00Z","lux":0.2}
"""


@pytest.fixture
def week(run: Run, world: FakeWorld) -> None:
    """Four things noted, each a minute after the one before."""
    for words in (
        ["3", "back", "--note", "after a long drive"],
        ["6 left calf tingling numb", "--tag", "work", "--at", "yesterday 8pm"],
        ["numb between the legs"],
    ):
        run("log", *words)
        world.pass_time(minutes=1)
    run("safety", "seen", "numb", "between", "the", "legs", "--by", "Dr Khan")
    world.pass_time(minutes=1)


def ids(lines: Iterable[str]) -> str:
    """The last digits of the ids in these lines."""
    return " ".join(json.loads(line)["id"].lstrip("0") for line in lines)


@pytest.mark.usefixtures("week")
class TestFinding:
    """Which entries are listed."""

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            pytest.param("", "4 3 1 2", id="everything, newest felt first"),
            pytest.param("--limit 2", "4 3", id="limit"),
            pytest.param("-n 3", "4 3 1", id="limit, in short"),
            pytest.param("--since today", "4 3 1", id="since the day it was felt"),
            pytest.param("--until yesterday", "2", id="until"),
            pytest.param("--since yesterday --until yesterday", "2", id="one day"),
            pytest.param("--kind seen", "4", id="kind"),
            pytest.param("--kind Symptom --kind seen", "4 3 1 2", id="either kind"),
            pytest.param("--site calf", "2", id="site"),
            pytest.param("--site right=calf", "", id="the other side"),
            pytest.param("--quality pins=and=needles", "2", id="a synonym of two words"),
            pytest.param("--quality numb --kind symptom", "3 2", id="both hold"),
            pytest.param("--tag #Work", "2", id="tag"),
            pytest.param("--routine spinal", "", id="routine"),
            pytest.param("--search DRIVE=long", "1", id="words"),
            pytest.param("--search long --search drive", "1", id="words said apart"),
            pytest.param("DRIVE long", "1", id="words alone"),
            pytest.param("long --search drive", "1", id="words, and words"),
            pytest.param("numb -n 1 --site calf", "2", id="words and options"),
            pytest.param("--search legs", "4 3", id="red-flag words"),
            pytest.param("--search nothing=of=it", "", id="none"),
        ],
    )
    def test_which(self, run: Run, words: str, found: str) -> None:
        """In these words a = stands for a blank."""
        result = run("journal", "list", "--json", *(word.replace("=", " ") for word in words.split()))
        assert ids(result.stdout.splitlines()) == found

    def test_what_is_deleted_or_edited(self, run: Run) -> None:
        """Only what stands is listed; an edit stands at the moment of what it edits."""
        run("undo")
        run("journal", "edit", "000000000001", "--pain", "9")
        lines = run("journal", "list").stdout.splitlines()
        assert [line.partition(" · ")[2][:6] for line in lines] == ["numb ·", "pain 9", "pain 6"]

    def test_a_line_an_entry(self, run: Run) -> None:
        """In a pipe each is one line, with its day as it was felt, its note, and its red flags in words."""
        urgent = "numb between the legs"
        assert run("journal", "list", "--kind", "symptom").stdout.splitlines() == [
            f"Sat 21 Nov 2026 21:05 · numb · “{urgent}” · red flag “{urgent}”  (000000)",
            "Sat 21 Nov 2026 21:03 · pain 3 · back · “after a long drive”  (000000)",
            "Fri 20 Nov 2026 20:00 · pain 6 · left calf · tingling · numb · #work  (000000)",
        ]

    def test_a_practice(self, run: Run, world: FakeWorld) -> None:
        """By its routine, or the beginning of it."""
        world.script((20, "q"))
        run("practice", "spinal-wave", "--lead-in", "0", "--no-introduce")
        assert "spinal-wave, 20 s" in run("journal", "list", "--routine", "Spinal").stdout
        assert "spinal-wave, 20 s" in run("journal", "list", "--kind", "practice").stdout

    def test_in_a_narrow_terminal(self, run: Run, world: FakeWorld) -> None:
        """Folded, and indented."""
        world.width = 40
        assert run("journal", "list", "--search", "drive").stdout.splitlines() == [
            "Sat 21 Nov 2026 21:03 · pain 3 · back ·",
            "  “after a long drive”  (000000)",
        ]


def test_reading_stops_where_nothing_can_belong(
    run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a few entries nor a few days read the whole history."""
    for number in range(8):
        run("log", str(number))
        world.pass_time(days=1)
    decoded = 0

    def counting(line: bytes) -> object:
        nonlocal decoded
        decoded += 1
        return decode(line)

    monkeypatch.setattr(journal_module, "decode", counting)
    assert len(run("journal", "list", "--limit", "2").stdout.splitlines()) == 2
    assert decoded <= 4
    decoded = 0
    assert len(run("journal", "list", "--since", "yesterday").stdout.splitlines()) == 1
    assert decoded <= 4


class TestOfOthers:
    """A file that another program wrote."""

    @pytest.fixture(autouse=True)
    def others(self, world: FakeWorld) -> None:
        """An entry to come, a bad line, an entry with hostile text in a field to come."""
        world.journal.folder.mkdir(parents=True)
        (world.journal.folder / "other.jsonl").write_text(OTHERS, encoding="utf-8")

    def test_in_words(self, run: Run) -> None:
        """What this qi does not know is listed as what it is; bad lines are named on stderr."""
        result = run("journal", "list")
        assert result.stdout.splitlines() == [
            "Sat 21 Nov 2026 18:00 · an entry of a newer qi (moonlight)  (88bb00)",
            "Sat 21 Nov 2026 18:00 · pain 4  (99cc00)",
        ]
        assert "other.jsonl:2: " in result.stderr

    def test_as_lines(self, run: Run) -> None:
        """Byte for byte; bad lines are named on stderr."""
        result = run("journal", "list", "--json")
        assert result.stdout.splitlines() == [OTHERS.split("\n")[2], OTHERS.split("\n", maxsplit=1)[0]]
        assert "other.jsonl:2: " in result.stderr

    def test_as_lines_on_a_terminal(self, world: FakeWorld, capsys: pytest.CaptureFixture[str]) -> None:
        """The same JSON, and nothing that could disturb it."""
        raw = OTHERS.split("\n", maxsplit=1)[0].encode()
        world.write_lines([raw])
        assert capsys.readouterr().out.encode() == raw + b"\n"
        world.on_screen = True
        world.write_lines([raw])
        shown = capsys.readouterr().out
        assert is_safe(shown.rstrip("\n"))
        assert json.loads(shown) == json.loads(raw)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(["--since", "tomorrow"], "--since:", id="since"),
        pytest.param(["--until", "03/04/2026"], "--until:", id="until"),
        pytest.param(["--since", "today", "--until", "yesterday"], "swap them", id="the wrong way round"),
        pytest.param(["--kind", "dream"], '--kind: "dream" is no kind of entry', id="kind"),
        pytest.param(["--site", "caff"], '--site: "caff" is no place', id="site"),
        pytest.param(["--quality", "burnng"], "burning?", id="quality"),
        pytest.param(["--limit", "0"], "--limit", id="limit"),
    ],
)
def test_refused(run: Run, words: list[str], told: str) -> None:
    """Exit 2, with the option's name."""
    result = run("journal", "list", *words)
    assert result.exit_code == 2
    assert told in result.stderr


def test_nothing(run: Run) -> None:
    """Said on stderr, so that a pipe stays empty."""
    result = run("journal", "list")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Nothing is noted yet" in result.stderr
    run("log", "3")
    assert run("journal", "list", "--kind", "seen").stderr == "No entry fits.\n"
    assert run("journal", "list", "--kind", "seen", "--json").stdout == ""


def test_without_a_verb(run: Run) -> None:
    """The same list; the verbs stand in the help."""
    run("log", "3", "back")
    run("log", "5", "--at", "yesterday 8pm")
    bare = run("journal")
    assert (bare.exit_code, len(bare.stdout.splitlines())) == (0, 2)
    assert bare.stdout == run("journal", "list").stdout
    assert "restore" in run("journal", "--help").stdout


@pytest.mark.parametrize("verb", ["list", "show", "edit", "delete", "restore"])
def test_help(run: Run, verb: str) -> None:
    """Short and long are the same, with an example."""
    short = run("journal", verb, "-h")
    assert short.exit_code == 0
    assert short.stdout == run("journal", verb, "--help").stdout
    assert f"Example: qi journal {verb}" in short.stdout
