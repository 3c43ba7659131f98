# ruff: noqa: E501 - a table reads best a row a line
"""`qi journal edit`: what is given takes the place of what was there, the rest stays, nothing is lost."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Reading, Seen, Session, Site, Symptom

ONE = "000000000001"
NOW = "2026-11-21T20:03:00Z"
AT = '"at":"2026-11-21T21:03:00+01:00"'
WAVE = (
    f'{{"v":1,"type":"session","id":"9f2c","logged":"{NOW}",{AT},"routine":"spinal-wave","seconds":60,'
    '"planned":60,"finished":true,"before":{"pain":5,"calm":9},"note":"slow","lux":{"moon":0.20}}\n'
)


def newest(world: FakeWorld) -> Symptom:
    """What stands of the newest entry."""
    said = next(world.journal.standing())
    assert isinstance(said, Symptom)
    return said


@pytest.fixture
def noted(run: Run, world: FakeWorld) -> None:
    """One entry with everything in it."""
    words = ["6 left calf burning sitting", "--better-with", "heat", "--mood", "calm", "--tag", "car"]
    run("log", *words, "--note", "long drive")
    world.pass_time(minutes=1)


@pytest.fixture
def practised(world: FakeWorld) -> None:
    """One practice, of a qi that knows more."""
    world.journal.folder.mkdir(parents=True, exist_ok=True)
    (world.journal.folder / "other.jsonl").write_text(WAVE)


@pytest.mark.usefixtures("noted")
class TestASymptom:
    """In the words and options of `qi log`."""

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param(["4"], "pain 4 · left calf · burning · worse sitting · better heat · calm · #car · “long drive”", id="the pain"),
            pytest.param(["--pain", "0"], "pain 0 · left calf · burning", id="none"),
            pytest.param(["right foot"], "pain 6 · right foot · burning", id="the places"),
            pytest.param(["--side", "right"], "pain 6 · right calf · burning", id="the side of the places there are"),
            pytest.param(["left-calf=3"], "pain 3 · left calf 3 · burning", id="a rating"),
            pytest.param(["--site", ""], "pain 6 · burning", id="no place"),
            pytest.param(["numb"], "pain 6 · left calf · numb · worse sitting", id="the kind"),
            pytest.param(["--quality", "", "--quality", "dull"], "calf · dull · worse", id="emptied, and said"),
            pytest.param(["--worse-with", "stood", "--better-with", ""], "burning · worse standing · calm", id="what makes it worse or better"),
            pytest.param(["--mood", "scared"], "· afraid ·", id="the mood"),
            pytest.param(["--tag", "work", "--tag", "b"], "#work · #b", id="the tags"),
            pytest.param(["--note", "short"], "#car · “short”", id="the note"),
            pytest.param(["--note", ""], "#car  (", id="no note"),
            pytest.param(["5", "wobblish"], "“long drive · 5 wobblish”", id="what is not understood is added to the note"),
            pytest.param(["wobblish", "--note", "short"], "“short · wobblish”", id="or to the new one"),
        ],
    )  # fmt: skip
    def test_words(self, run: Run, words: list[str], told: str) -> None:
        """What is given replaces that field, and what it was is told."""
        result = run("journal", "edit", ONE, *words)
        assert result.exit_code == 0, result.stderr
        assert ("your words are kept whole" in result.stderr) is ("wobblish" in words)
        said, was = " ".join(result.stdout.split()).split("It was: ")
        assert " ".join(told.split()) in said
        assert "pain 6 · left calf · burning · worse sitting" in was
        assert " ".join(told.split()) in " ".join(run("journal", "list").stdout.split())

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param(["massage"], "massage, before 7 · ibuprofen 400mg · sat 6 h", id="treatments"),
            pytest.param(["ibuprofen", "600mg"], "acupuncture, before 7 · ibuprofen 600mg", id="medicines"),
            pytest.param(["sat", "45", "min"], "400mg · sat 45 min · #upright", id="measures"),
            pytest.param(["slouched"], "#upright · #slouched", id="postures are added"),
            pytest.param(["slouched", "--tag", "b"], "#b · #slouched", id="to the new tags"),
            pytest.param(["--after", "3 left calf"], "before 7, after 3, left calf · ibuprofen", id="after"),
        ],
    )
    def test_treatments_and_the_like(self, run: Run, words: list[str], told: str) -> None:
        """What is given takes the place of what was there."""
        run("log", "acupuncture, ibuprofen 400mg, sat 6h, upright", "--before", "7")
        result = run("journal", "edit", "000000000002", *words)
        assert result.exit_code == 0, result.stderr
        assert told in " ".join(result.stdout.split())

    def test_at(self, run: Run, world: FakeWorld) -> None:
        """When it was; when it was said is now."""
        run("journal", "edit", ONE, "--at", "yesterday 8pm")
        said = newest(world)
        assert (said.at.isoformat(), said.logged) == ("2026-11-20T20:00:00+01:00", world.now())
        assert (said.root, said.id, said.note) == (ONE, "000000000002", "long drive")

    def test_a_moment_that_is_not_plain(self, run: Run, world: FakeWorld) -> None:
        """It changes nothing of when it was, and that is said."""
        before = newest(world).at
        told = run("journal", "edit", ONE, "5 saturday").stderr
        assert (newest(world).pain, newest(world).at) == (5, before)
        assert "could be 2026-11-21 or 2026-11-14" in told
        assert "stays as it was" in told
        assert "under now" not in told

    def test_json(self, run: Run, world: FakeWorld) -> None:
        """The new line."""
        result = run("journal", "edit", ONE, "4", "--json")
        assert result.stdout.encode() == world.journal.file.read_bytes().splitlines(keepends=True)[-1]

    def test_the_same_again(self, run: Run, world: FakeWorld) -> None:
        """Nothing is written, and it says so."""
        assert run("journal", "edit", ONE, "6", "--note", "long drive").stdout == "Nothing is changed.\n"
        assert len(world.written()) == 1

    def test_again_and_back(self, run: Run) -> None:
        """Each edit is of what stands, and undo takes back one at a time."""
        run("journal", "edit", ONE, "5")
        run("journal", "edit", "000000000002", "--note", "")
        assert (
            "pain 5 · left calf · burning · worse sitting · better heat · calm · #car  ("
            in run("journal", "list").stdout
        )
        run("undo")
        run("undo")
        assert "pain 6" in run("journal", "list").stdout
        assert "“long drive”" in run("journal", "list").stdout

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param(["--pain", "11"], "from 0 (none) to 10", id="out of range"),
            pytest.param(["--at", "tomorrow"], "--at:", id="no time"),
            pytest.param(["--before", "4"], "belong to a practice", id="a practice's"),
            pytest.param([], "say what to change", id="nothing, and no terminal"),
        ],
    )
    def test_refused(self, run: Run, world: FakeWorld, words: list[str], told: str) -> None:
        """Exit 2, the reason, and nothing is written."""
        result = run("journal", "edit", ONE, *words)
        assert result.exit_code == 2
        assert told in result.stderr
        assert len(world.written()) == 1

    def test_a_pain_against_the_ratings(self, run: Run) -> None:
        """The places that are rated apart are named, and how to say them anew."""
        run("journal", "edit", ONE, "left-calf=6", "back=2")
        result = run("journal", "edit", ONE, "--pain", "5")
        assert result.exit_code == 2
        assert (
            "the places are rated apart (left calf 6, back 2); say them anew, such as calf=5" in result.stderr
        )

    def test_deleted(self, run: Run) -> None:
        """First it has to come back."""
        run("journal", "delete", ONE, "--yes")
        result = run("journal", "edit", ONE, "4")
        assert (result.exit_code, "qi journal restore 000000" in result.stderr) == (1, True)

    def test_an_entry_of_a_batch_stays_in_it(self, run: Run, world: FakeWorld) -> None:
        """Taking the import back takes back what was edited of it, too."""
        now = world.now()
        world.journal.append(Symptom(id="a1", logged=now, at=now, pain=1, batch="b0"))
        run("journal", "edit", "a1", "2")
        run("undo")
        run("undo")
        run("journal", "restore", "b0")
        assert "pain 1" in run("journal", "list").stdout
        run("journal", "edit", "a1", "3")
        assert newest(world).batch == "b0"


def test_said_by_a_clock_that_was_fast(run: Run, world: FakeWorld) -> None:
    """An edit is later than what it replaces, on whichever machine that was said; so are the next ones."""
    world.journal.folder.mkdir(parents=True)
    line = f'{{"v":1,"type":"symptom","id":"a1","logged":"2027-11-21T09:00:00Z",{AT},"pain":3}}\n'
    (world.journal.folder / "other.jsonl").write_text(line)
    run("journal", "edit", "a1", "4")
    assert "pain 4" in run("journal", "list").stdout
    run("undo")
    assert "pain 3" in run("journal", "list").stdout


class TestRedFlags:
    """The words of an edit are heeded as those of `qi log`."""

    def test_words_that_raise_one(self, run: Run, world: FakeWorld) -> None:
        """The box is shown, whatever parsing says, and the entry has the flag."""
        run("log", "3")
        result = run("journal", "edit", ONE, "--note", "numb between the legs")
        assert "EMERGENCY" in result.stderr
        assert [flag.topic for flag in newest(world).flags] == ["saddle"]

    def test_fields_that_raise_one(self, run: Run, world: FakeWorld) -> None:
        """What was said before and what is said now count together."""
        run("log", "groin")
        assert "EMERGENCY" in run("journal", "edit", ONE, "--quality", "pins and needles").stderr
        assert [flag.topic for flag in newest(world).flags] == ["saddle"]

    def test_words_that_contradict_each_other(self, run: Run, world: FakeWorld) -> None:
        """They are kept whole behind the note, and the pain stays as it was."""
        run("log", "3", "--note", "before")
        result = run("journal", "edit", ONE, "4", "5", "numb between the legs")
        assert result.exit_code == 0
        assert newest(world).note == "before · 4 5 numb between the legs"
        assert newest(world).pain == 3

    def test_it_stays_with_other_edits(self, run: Run, world: FakeWorld) -> None:
        """Without another box, until its words are gone."""
        run("log", "3", "--note", "numb between the legs")
        assert run("journal", "edit", ONE, "4").stderr == ""
        assert [flag.topic for flag in newest(world).flags] == ["saddle"]
        run("journal", "edit", ONE, "--note", "a mistake")
        assert newest(world).flags == ()

    def test_in_a_practice(self, run: Run, world: FakeWorld, practised: None) -> None:  # noqa: ARG002
        """Words that are no reading are kept as a note, for the box has said so."""
        result = run("journal", "edit", "9f2c", "--after", "numb between the legs")
        assert "EMERGENCY" in result.stderr
        said = next(world.journal.standing())
        assert isinstance(said, Session)
        assert (said.note, said.after) == ("slow; after: numb between the legs", Reading())
        assert [flag.topic for flag in said.flags] == ["saddle"]


@pytest.mark.usefixtures("practised")
class TestAPractice:
    """Before, after, mood and note."""

    def test_what_can_be_changed(self, run: Run, world: FakeWorld) -> None:
        """Each takes the place of what was there, and what this qi does not know is carried along."""
        result = run(
            "journal",
            "edit",
            "9f",
            "--before",
            "4",
            "--after",
            "2 left calf",
            "--mood",
            "calm",
            "--note",
            "x",
        )
        assert "before 4, after 2, left calf · “x”" in " ".join(result.stdout.split())
        line = json.loads(next(world.journal.standing_lines()).raw)
        assert line["before"] == {"pain": 4, "calm": 9}
        assert line["after"] == {"pain": 2, "sites": [{"site": "calf", "side": "left"}]}
        assert (line["mood"], line["note"], line["lux"]) == (["calm"], "x", {"moon": 0.2})
        assert (line["replaces"], line["seconds"]) == ("9f2c", 60)

    def test_emptied(self, run: Run, world: FakeWorld) -> None:
        """With an empty text."""
        run("journal", "edit", "9f", "--before", "", "--note", "")
        assert {"note"}.isdisjoint(json.loads(next(world.journal.standing_lines()).raw))
        said = next(world.journal.standing())
        assert isinstance(said, Session)
        assert said.before == Reading()

    def test_a_mood_that_is_not_known(self, run: Run) -> None:
        """It is kept as a note, and said."""
        result = run("journal", "edit", "9f", "--mood", "blue-ish")
        assert "“slow; blue-ish”" in " ".join(result.stdout.split())
        assert 'kept "blue-ish" as a note' in result.stderr

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            pytest.param(["4"], "--before, --after, --mood and --note", id="words"),
            pytest.param(["--tag", "x"], "--before, --after, --mood and --note", id="a symptom's"),
            pytest.param(["--before", "bad"], '--before: "bad" is no reading', id="no reading"),
        ],
    )
    def test_refused(self, run: Run, words: list[str], told: str) -> None:
        """Exit 2, and what could be said."""
        result = run("journal", "edit", "9f", *words)
        assert result.exit_code == 2
        assert told in result.stderr


def test_what_a_professional_knows(run: Run, world: FakeWorld) -> None:
    """It is said anew instead."""
    run("log", "numb between my legs")
    run("safety", "seen", "numb", "--by", "Dr Khan")
    result = run("journal", "edit", world.written()[-1].id, "--note", "x")
    assert (result.exit_code, "qi safety seen" in result.stderr) == (1, True)
    assert isinstance(world.written()[-1], Seen)


def test_a_line_that_could_not_be_read_back(run: Run, world: FakeWorld) -> None:
    """It is said, and nothing is written."""
    world.journal.folder.mkdir(parents=True)
    line = f'{{"v":1,"type":"symptom","id":"a1","logged":"{NOW}",{AT},"\xff":1}}\n'.encode("latin-1")
    (world.journal.folder / "other.jsonl").write_bytes(line)
    result = run("journal", "edit", "a1", "4")
    assert (result.exit_code, "cannot be edited" in result.stderr) == (1, True)
    assert not world.journal.file.exists()


def test_a_journal_that_cannot_be_written(run: Run, world: FakeWorld, practised: None) -> None:  # noqa: ARG001
    """The line is given back whole."""
    world.journal.lock.mkdir()
    result = run("journal", "edit", "9f", "--note", "x")
    assert result.exit_code == 1
    assert '"lux": {"moon": 0.2}' in result.stderr


fields = st.dictionaries(
    st.text("abcdefgh", min_size=3, max_size=8), st.integers() | st.text(max_size=5) | st.none(), max_size=3
)
edits = st.lists(
    st.sampled_from(
        [
            ["4"], ["left calf"], ["numb"], ["--note", ""], ["--note", "x"], ["--tag", "y"], ["--side", "left"],
            ["--at", "yesterday"], ["--before", "4"], ["--after", ""], ["--mood", "calm"], ["delete"], ["restore"], ["undo"],
        ]
    ),
    max_size=6,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(fields, edits, st.booleans())
def test_unknown_fields_survive_any_edits(
    run: Run, world: FakeWorld, fields: dict[str, object], edits: list[list[str]], practice: bool
) -> None:
    """Edited, deleted, restored and undone in any order, the entry keeps what this qi does not know."""
    shutil.rmtree(world.journal.folder, ignore_errors=True)
    world.journal.folder.mkdir(parents=True)
    symptom = f'{{"v":1,"type":"symptom","id":"9f2c","logged":"{NOW}",{AT},"sites":[{{"site":"calf"}}]}}'
    line = json.loads(WAVE if practice else symptom) | {f"x{name}": value for name, value in fields.items()}
    (world.journal.folder / "other.jsonl").write_text(json.dumps(line) + "\n")
    for words in edits:
        verb = {"delete": ["delete", "9f2c", "--yes"], "restore": ["restore", "9f2c"]}.get(
            words[0], ["edit", "9f2c", *words]
        )
        result = run(*([] if words == ["undo"] else ["journal"]), *(words if words == ["undo"] else verb))
        assert result.exit_code in {0, 1, 2}, result.stderr
        for each in world.journal.standing_lines():
            said = json.loads(each.raw)
            assert {f"x{name}": said.get(f"x{name}") for name in fields} == {
                f"x{name}": value for name, value in fields.items()
            }


@pytest.mark.usefixtures("noted")
class TestInAnEditor:
    """With the id alone the person's editor opens on a form."""

    @pytest.fixture(autouse=True)
    def editor(self, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """An editor that runs what a test puts into `typing.py` for each time it is opened."""
        world.terminal = True
        self.folder = tmp_path
        program = tmp_path / "editor.py"
        program.write_text(
            "import pathlib, sys\n"
            "form, folder = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent\n"
            "todo = sorted(folder.glob('typing-*.py'))[0]\n"
            "text = form.read_text(encoding='utf-8')\n"
            "(folder / 'seen.toml').write_text(text, encoding='utf-8')\n"
            "code = todo.read_text(encoding='utf-8')\n"
            "todo.unlink()\n"
            "exec(code)\n"
        )
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")

    def types(self, *before_and_after: str) -> None:
        """What the editor replaces, pair by pair; with a text alone, all of it; nothing for just closing."""
        if len(before_and_after) == 1:
            code = f"form.write_text({before_and_after[0]!r}, encoding='utf-8')"
        else:
            pairs = list(zip(before_and_after[::2], before_and_after[1::2], strict=True))
            code = f"for old, new in {pairs!r}: text = text.replace(old, new)\nform.write_text(text, encoding='utf-8')"
        self.does(code)

    def does(self, code: str) -> None:
        """What the editor runs, the next time it is opened."""
        number = len(list(self.folder.glob("typing-*.py")))
        (self.folder / f"typing-{number}.py").write_text(code, encoding="utf-8")

    def draft(self, world: FakeWorld) -> Path:
        """Where the form is while it is not taken."""
        return world.paths.drafts / f"{ONE}.toml"

    def test_changed(self, run: Run, world: FakeWorld) -> None:
        """The form says how it is; what was changed is written, and the form is gone."""
        self.types("pain = 6", "pain = 4", '"left calf"', '"outer left calf", "back"', "long drive", "short")
        result = run("journal", "edit", ONE)
        assert result.exit_code == 0, result.stderr
        assert "Edited: Sat 21 Nov 2026 21:03 · pain 4 · outer left calf · back" in result.stdout
        assert newest(world).sites == (Site("calf", "left", None, "outer"), Site("back"))
        assert not self.draft(world).exists()
        assert (
            (self.folder / "seen.toml")
            .read_text(encoding="utf-8")
            .startswith("# Sat 21 Nov 2026 21:03 · pain 6")
        )

    @pytest.mark.parametrize("text", ["", "# pain = 4\n"])
    def test_emptied(self, run: Run, world: FakeWorld, text: str) -> None:
        """Nothing is written, and nothing is kept."""
        self.types(text)
        assert run("journal", "edit", ONE).stdout == "Nothing is changed.\n"
        assert len(world.written()) == 1
        assert not self.draft(world).exists()

    def test_left_alone(self, run: Run, world: FakeWorld) -> None:
        """The same, whatever the editor does to line ends."""
        self.does("form.write_bytes(b'\\xef\\xbb\\xbf' + form.read_bytes().replace(b'\\n', b'\\r\\n'))")
        assert run("journal", "edit", ONE).stdout == "Nothing is changed.\n"
        assert not self.draft(world).exists()

    def test_wrong_and_put_right(self, run: Run, world: FakeWorld) -> None:
        """Everything wrong is named, and the form opens again as it was left."""
        self.types("pain = 6", "pain = 12", '"burning"', '"burnng"')
        self.types("pain = 12", "pain = 2", '"burnng"', '"dull"')
        world.ask = FakeAsk(["y"])
        result = run("journal", "edit", ONE)
        assert "pain: a whole number from 0 (none) to 10 (worst imaginable)" in result.stdout
        assert 'qualities: "burnng" is no quality that qi knows; burning?' in result.stdout
        assert (newest(world).pain, newest(world).qualities) == (2, ("dull",))

    def test_wrong_and_left(self, run: Run, world: FakeWorld) -> None:
        """What was typed stays, its place is told, and the next time it opens again."""
        self.types("pain = 6", "pain = 12", "long drive", "much typed")
        result = run("journal", "edit", ONE)
        assert result.exit_code == 1
        assert str(self.draft(world)) in result.stderr
        assert len(world.written()) == 1
        self.types("pain = 12", "pain = 1")
        result = run("journal", "edit", ONE)
        assert "This opens what was typed before" in result.stdout
        assert (newest(world).pain, newest(world).note) == (1, "much typed")
        assert not self.draft(world).exists()

    def test_no_text(self, run: Run, world: FakeWorld) -> None:
        """It is said how to save it, and it stays."""
        self.does("form.write_bytes(b'note = \"\\xff\"')")
        result = run("journal", "edit", ONE)
        assert "it is not encoded as UTF-8" in result.stdout
        assert self.draft(world).read_bytes() == b'note = "\xff"'

    @pytest.mark.parametrize(
        ("code", "told"),
        [
            pytest.param(
                "form.write_text(text + '# typed'); sys.exit(3)", "ended with code 3", id="it fails"
            ),
            pytest.param("form.unlink()", "cannot be read", id="the form is gone"),
        ],
    )
    def test_an_editor_that_fails(self, run: Run, world: FakeWorld, code: str, told: str) -> None:
        """It is said, nothing is written, and what was typed stays."""
        self.does(code)
        result = run("journal", "edit", ONE)
        assert (result.exit_code, told in result.stderr) == (1, True)
        assert len(world.written()) == 1
        if "unlink" not in code:
            assert str(self.draft(world)) in result.stderr
            assert "# typed" in self.draft(world).read_text(encoding="utf-8")

    def test_an_editor_that_is_not_there(
        self, run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is said how to set one."""
        monkeypatch.setenv("EDITOR", "no-such-editor-anywhere")
        result = run("journal", "edit", ONE)
        assert (result.exit_code, "set EDITOR" in result.stderr) == (1, True)
        assert not self.draft(world).exists()

    def test_a_form_of_what_it_was_before(self, run: Run, world: FakeWorld) -> None:
        """An entry that was changed since is not put back by a form kept from before; the form stays."""
        self.does("form.write_text(text + '# typed'); sys.exit(3)")
        run("journal", "edit", ONE)
        run("journal", "edit", ONE, "1")
        self.types()
        result = run("journal", "edit", ONE)
        assert "was changed since" in " ".join(result.stdout.split())
        assert newest(world).pain == 1
        (aside,) = world.paths.drafts.glob("*.toml")
        assert "# typed" in aside.read_text(encoding="utf-8")

    def test_a_journal_that_cannot_be_written(self, run: Run, world: FakeWorld) -> None:
        """The form stays until the entry is on the disk."""
        self.types("pain = 6", "pain = 4")
        world.journal.lock.unlink()
        world.journal.lock.mkdir()
        result = run("journal", "edit", ONE)
        assert (result.exit_code, "not saved" in result.stderr) == (1, True)
        assert self.draft(world).exists()

    def test_red_flags_in_the_form(self, run: Run, world: FakeWorld) -> None:
        """They are heeded even when the form cannot be read, and once it can the entry has them."""
        self.types("long drive", "numb between the legs", "pain = 6", "pain = ")
        result = run("journal", "edit", ONE)
        assert "EMERGENCY" in result.stderr
        self.types("pain = ", "pain = 3")
        run("journal", "edit", ONE)
        assert [flag.topic for flag in newest(world).flags] == ["saddle"]
        self.types("pain = 3", "pain = 4")
        assert "EMERGENCY" not in run("journal", "edit", ONE).stderr
        assert [flag.topic for flag in newest(world).flags] == ["saddle"]

    def test_a_practice(self, run: Run, world: FakeWorld, practised: None) -> None:  # noqa: ARG002
        """It has a form of its own."""
        self.types(
            "before_pain = 5",
            'before_pain = 3\nbefore_sites = ["back"]',
            "before_sites = []",
            "",
            "slow",
            "fast",
        )
        result = run("journal", "edit", "9f")
        assert "before 3, back, after – · “fast”" in " ".join(result.stdout.split())
        line = json.loads(run("journal", "show", "9f", "--json").stdout.splitlines()[0])
        assert line["lux"] == {"moon": 0.2}


def test_urgent_words_in_a_form_with_faults(
    run: Run, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are met at once, and nothing is said to be saved, for nothing is."""
    run("log", "4", "back")
    (entry,) = world.written()
    editor = tmp_path / "editor.py"
    editor.write_text("import sys\nopen(sys.argv[1], 'a').write('numb in both legs = [')")
    monkeypatch.setenv("VISUAL", f"{sys.executable} {editor}")
    world.terminal = True
    result = run("journal", "edit", entry.id)
    assert "999, 112, 911" in " ".join(result.stderr.split())
    assert "saved" not in result.stderr
    assert len(world.written()) == 1
