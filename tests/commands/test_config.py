"""`qi config`: listed, chosen, unset, edited; what somebody wrote is never lost."""

import json
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from fakes import FakeAsk, FakeWorld, Run, settings
from qicli.commands.config.edit import template
from qicli.commands.config.set_ import complete_key
from qicli.core.entry import Symptom
from qicli.core.person.settings import SETTINGS, Settings
from qicli.core.person.settings_toml import check
from qicli.core.practice.conditions import GATES


def notes(world: FakeWorld) -> list[str]:
    """What was kept as notes."""
    return [entry.note for entry in world.written() if isinstance(entry, Symptom)]


class TestListing:
    """Every setting, with value, default and meaning."""

    @pytest.mark.parametrize("columns", [40, 80])
    def test_readable(self, run: Run, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
        """All of them, in narrow windows too."""
        monkeypatch.setenv("COLUMNS", str(columns))
        result = run("config")
        assert result.exit_code == 0
        assert not result.stderr
        lines = result.stdout.splitlines()
        assert [line.split(":")[0] for line in lines[:-1] if not line.startswith(" ")] == list(SETTINGS)
        assert max(map(len, lines[:-1])) <= columns
        assert lines[-1].startswith("Nothing is set yet")

    def test_what_is_set(self, run: Run, world: FakeWorld) -> None:
        """Beside its default."""
        settings(world, "gentle_from = 4\n[person]\ngates = ['heart']\n")
        out = run("config").stdout
        assert "gentle_from: 4 (default 6)" in out
        assert "person.gates: heart (default –)" in out
        assert "bell: off (the default)" in out
        assert f"File {world.paths.config}" in out.replace("\n", "")

    def test_json(self, run: Run, world: FakeWorld) -> None:
        """The same for scripts."""
        settings(world, "quiet_until = 2026-12-05\n[person]\ngates = ['heart']\n")
        rows = json.loads(run("config", "--json").stdout)
        assert list(rows) == list(SETTINGS)
        assert rows["quiet_until"]["value"] == "2026-12-05"
        assert rows["person.gates"]["value"] == ["heart"]
        assert rows["lead_in"] == {
            "value": None,
            "default": None,
            "meaning": SETTINGS["lead_in"].meaning,
            "write": "0 to 600",
        }

    def test_what_is_wrong(self, run: Run, world: FakeWorld) -> None:
        """Each key with its remedy; what a newer qi wrote is no fault."""
        settings(world, "lead_in = 900\nbell = true\nlater = 1\n")
        result = run("config")
        assert result.exit_code == 1
        assert "bell: on" in result.stdout
        assert "or: qi config unset lead_in" in result.stderr
        assert "later: this qi does not know it, and leaves it as it is" in result.stderr
        settings(world, "later = 1\n")
        assert run("config").exit_code == 0

    def test_hostile_keys_are_shown_harmlessly(self, run: Run, world: FakeWorld) -> None:
        """Nothing of the file can disturb a terminal."""
        settings(world, '"\\u001b[2J" = 1\nask = "\\u001b[2J"\n[person]\nsince = "\\u202e"\n')
        result = run("config")
        assert "\x1b" not in result.output
        assert "\u202e" not in result.output


class TestSet:
    """One setting chosen."""

    @pytest.mark.parametrize(
        ("words", "told", "line"),
        [
            (["breath", "5-5"], "breath: 5-5", 'breath = "5-5"'),
            (["bell", "on"], "bell: on", "bell = true"),
            (["lead-in", "30"], "lead-in: 30", "lead_in = 30"),
            (["quiet", "2 weeks"], "quiet: 2026-12-05", "quiet_until = 2026-12-05"),
            (["quiet", "10", "days"], "quiet: 2026-12-01", "quiet_until = 2026-12-01"),
            (["quiet_until", "2026-12-24"], "quiet_until: 2026-12-24", "quiet_until = 2026-12-24"),
            (["day_starts", "04:00"], "day_starts: 04:00", 'day_starts = "04:00"'),
            (["since", "spring", "2024"], "since: spring 2024", 'since = "spring 2024"'),
            (["gates", "heart,", "7"], "gates: heart, kidney-stone", '["heart", "kidney-stone"]'),
        ],
    )  # fmt: skip
    def test_chosen(self, run: Run, world: FakeWorld, words: list[str], told: str, line: str) -> None:
        """Said back, written, and nothing noted."""
        result = run("config", "set", *words)
        assert (result.exit_code, result.stdout) == (0, f"{told}\n")
        assert line in world.paths.config.read_text(encoding="utf-8")
        assert not world.written()

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["brath", "5-5"], 'there is no setting "brath"; breath?'),
            (["breath", "1-1"], "breath: a whole breath takes 5 to 60 seconds"),
            (["lead_in", "900"], 'lead_in: "900" does not fit; write 0 to 600'),
            (["quiet", "soon"], 'quiet: "soon" is no time to be quiet for; write 2 weeks'),
            (["gates", "hert"], 'gates: "hert" is none of them'),
        ],
    )
    def test_refused(self, run: Run, world: FakeWorld, words: list[str], told: str) -> None:
        """Exit 2, with what would be accepted, and nothing is written."""
        result = run("config", "set", *words)
        assert result.exit_code == 2
        assert told in result.stderr
        assert not world.paths.config.exists()

    def test_nothing_else_changes(self, run: Run, world: FakeWorld) -> None:
        """Comments, order and keys of a newer qi stay; what is wrong elsewhere is named."""
        settings(world, "# mine\nlater = 1\nlead_in = 900\nbell = true # loud\n")
        result = run("config", "set", "bell", "off")
        assert result.exit_code == 0
        assert "qi config unset lead_in" in result.stderr
        text = world.paths.config.read_text(encoding="utf-8")
        assert text == "# mine\nlater = 1\nlead_in = 900\nbell = false # loud\n"

    def test_what_has_to_be_written_anew(self, run: Run, world: FakeWorld) -> None:
        """It says where the file is as it was."""
        settings(world, "person = { side = 'left' } # me\n")
        result = run("config", "set", "side", "right")
        assert "config.toml.before" in result.stderr
        assert run("config", "set", "side", "left").stderr == ""

    @pytest.mark.parametrize("key", ["brought_on", "person.since", "brath"])
    def test_red_flags(self, run: Run, world: FakeWorld, key: str) -> None:
        """Whatever is typed is looked at first, and kept, whether or not it can be set."""
        result = run("config", "set", key, "numb", "in", "both", "legs")
        assert "EMERGENCY" in result.stderr
        assert notes(world) == ["numb in both legs"]

    def test_red_flags_beside_gates(self, run: Run, world: FakeWorld) -> None:
        """A gate's name alone is no news; words beside it may be."""
        run("config", "set", "gates", "leg-clot, kidney-infection, numb-foot")
        assert not world.written()
        assert "EMERGENCY" in run("config", "set", "gates", "heart", "numb in both legs").stderr


class TestUnset:
    """Back to the default."""

    @pytest.mark.parametrize("key", ["lead_in", "lead-in"])
    def test_default(self, run: Run, world: FakeWorld, key: str) -> None:
        """The line goes, the rest stays."""
        settings(world, "# mine\nlead_in = 900\nbell = true\n")
        result = run("config", "unset", key)
        assert (result.exit_code, result.stdout) == (0, f"{key}: – (the default)\n")
        assert world.paths.config.read_text(encoding="utf-8") == "# mine\nbell = true\n"

    def test_quiet(self, run: Run) -> None:
        """By the word with which it was set."""
        run("config", "set", "quiet", "a", "week")
        assert run("config", "unset", "quiet").stdout == "quiet: – (the default)\n"
        assert "quiet_until: – " in run("config").stdout

    def test_person(self, run: Run, world: FakeWorld) -> None:
        """All that was told, at once."""
        settings(world, "bell = true\n[person]\nside = 'left'\ngates = ['heart']\n")
        assert run("config", "unset", "person").exit_code == 0
        assert check(world.paths.config.read_bytes()).table == {"bell": True}

    @pytest.mark.parametrize("key", ["later", "person.later", "a.b"])
    def test_what_this_qi_does_not_know(self, run: Run, world: FakeWorld, key: str) -> None:
        """It can be taken away all the same."""
        settings(world, "later = 1\n'a.b' = 2\n[person]\nlater = 3\n")
        result = run("config", "unset", key)
        assert result.exit_code == 0, result.stderr
        assert f" {key}: this qi does not know" not in result.stderr
        assert len(result.stderr.splitlines()) == 2

    @pytest.mark.parametrize("key", ["brath", "bell.breath"])
    def test_no_such_setting(self, run: Run, world: FakeWorld, key: str) -> None:
        """Near ones are named."""
        settings(world, "bell = true\n")
        result = run("config", "unset", key)
        assert result.exit_code == 2
        assert "breath?" in result.stderr

    def test_no_toml(self, run: Run, world: FakeWorld) -> None:
        """Only a hand can put it right."""
        settings(world, "lead_in =\n")
        result = run("config", "unset", "lead_in")
        assert result.exit_code == 1
        assert "qi config edit" in result.stderr


class TestBroken:
    """Settings that cannot be used."""

    @pytest.fixture(autouse=True)
    def broken(self, world: FakeWorld) -> None:
        """One key of them."""
        settings(world, "lead_in = 900\n")

    @pytest.mark.parametrize("words", [["practice", "easy"], ["report"], ["practice", "easy", "--dry-run"]])
    def test_refused(self, run: Run, world: FakeWorld, words: list[str]) -> None:
        """What goes by them says file, key and remedy, once."""
        result = run(*words)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.count("lead_in") == 2
        assert str(world.paths.config) in result.stderr

    @pytest.mark.parametrize(
        "words", [["undo"], ["safety"], ["journal", "list"], ["paths"], ["routines"], ["journal", "backup"]]
    )
    def test_not_hindered(self, run: Run, words: list[str]) -> None:
        """The rest says it, and goes on."""
        result = run(*words)
        assert result.exit_code == 0
        assert "qi config unset lead_in" in result.stderr

    @pytest.mark.parametrize("text", ["lead_in = 900\n", "lead_in =\n", '"\n'])
    def test_noting_goes_on(self, run: Run, world: FakeWorld, text: str) -> None:
        """`qi log` does not look at them at all."""
        settings(world, text)
        result = run("log", "6", "calf")
        assert (result.exit_code, result.stderr) == (0, "")
        assert len(world.written()) == 1

    def test_red_flags_come_first(self, run: Run, world: FakeWorld) -> None:
        """Whatever is typed to a practice is looked at and kept before it is refused."""
        result = run("practice", "easy", "--note", "numb in both legs")
        assert result.exit_code == 1
        assert "EMERGENCY" in result.stderr
        assert notes(world) == ["numb in both legs"]


class TestEdit:
    """In the person's own editor."""

    @pytest.fixture(autouse=True)
    def editor(self, world: FakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """An editor that types what stands in `types.toml`, one file for each time it is opened."""
        world.terminal = True
        self.folder = tmp_path
        program = tmp_path / "editor.py"
        program.write_text(
            "import pathlib, sys\n"
            "form, folder = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).parent\n"
            "(folder / 'seen').write_bytes(form.read_bytes())\n"
            "typed = next(iter(sorted(folder.glob('typed-*'))), None)\n"
            "if typed: form.write_bytes(typed.read_bytes()); typed.unlink()\n"
        )
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", f"{sys.executable} {program}")

    def types(self, *texts: str | bytes) -> None:
        """What is in the editor when it is closed, one after another."""
        for number, text in enumerate(texts):
            raw = text.encode() if isinstance(text, str) else text
            (self.folder / f"typed-{number}").write_bytes(raw)

    def seen(self) -> str:
        """What was there when it was opened last."""
        return (self.folder / "seen").read_text(encoding="utf-8")

    def test_the_first_time(self, run: Run, world: FakeWorld) -> None:
        """There is a line for everything, and nothing is set by closing it."""
        assert run("config", "edit").stdout == "Nothing is changed.\n"
        assert self.seen() == template()
        assert not world.paths.config.exists()

    def test_taken(self, run: Run, world: FakeWorld) -> None:
        """As it was typed, to the byte."""
        self.types("# mine\r\nbell = true")
        assert run("config", "edit").exit_code == 0
        assert world.paths.config.read_bytes() == b"# mine\r\nbell = true"
        assert not list(world.paths.drafts.rglob("*.toml"))

    def test_again_until_it_is_sound(self, run: Run, world: FakeWorld) -> None:
        """Everything wrong is named, and what was typed stands there again."""
        self.types("bell = 1\nlead_in = 900\n", "bell = true\n")
        world.ask = FakeAsk(["y"])
        result = run("config", "edit")
        assert "bell: " in result.stderr
        assert "lead_in: " in result.stderr
        assert self.seen() == "bell = 1\nlead_in = 900\n"
        assert world.paths.config.read_text(encoding="utf-8") == "bell = true\n"

    def test_left_and_taken_up(self, run: Run, world: FakeWorld) -> None:
        """What was typed opens the next time; the settings are as they were until then."""
        settings(world, "ask = 'never'\n")
        self.types("ask = 3\n")
        world.ask = FakeAsk(["n"])
        result = run("config", "edit")
        assert result.exit_code == 1
        assert world.paths.config.read_text(encoding="utf-8") == "ask = 'never'\n"
        self.types("ask = 'always'\n")
        again = run("config", "edit")
        assert "typed before" in again.stdout
        assert self.seen() == "ask = 3\n"
        assert world.paths.config.read_text(encoding="utf-8") == "ask = 'always'\n"

    def test_changed_meanwhile(self, run: Run, world: FakeWorld) -> None:
        """What another window wrote is kept beside it."""
        settings(world, "bell = true\n")
        self.types("ask = 'never'\n")
        program = self.folder / "editor.py"
        config = repr(str(world.paths.config))
        program.write_text(program.read_text() + f"pathlib.Path({config}).write_text('lead_in = 3')\n")
        result = run("config", "edit")
        assert "config.toml.before" in result.stderr
        assert world.paths.config.with_name("config.toml.before").read_text() == "lead_in = 3"

    def test_what_an_editor_cannot_show_is_kept(self, run: Run, world: FakeWorld) -> None:
        """Bytes that are no text are not lost by being put right."""
        settings(world, "")
        world.paths.config.write_bytes(b"# caf\xe9\nbell = true\n")
        self.types("# café\nbell = true\n")
        run("config", "edit")
        kept = world.paths.config.with_name("config.toml.before")
        assert kept.read_bytes() == b"# caf\xe9\nbell = true\n"

    def test_red_flags(self, run: Run, world: FakeWorld) -> None:
        """What was typed is looked at, once; what stood there before, and gates, are no news."""
        settings(world, "[person]\nbrought_on = 'car accident'\n")
        self.types(
            "[person]\nbrought_on = 'car accident'\nsince = 'numb in both legs'\nside = 3\n"
            "gates = ['leg-clot']\n",
            "[person]\nsince = 'numb in both legs'\n",
        )
        world.ask = FakeAsk(["y"])
        result = run("config", "edit")
        assert result.stderr.count("EMERGENCY") == 1
        assert len(notes(world)) == 1
        assert "accident" not in notes(world)[0]

    def test_the_template_is_sound(self) -> None:
        """As it is, and with every # before a key taken away."""
        assert check(template().encode()) == check(b"[person]")
        lines = template().splitlines()
        keys = [line.removeprefix("# ") if " = " in line and line[2:3].islower() else line for line in lines]
        everything = check("\n".join(keys).encode())
        assert not everything.faults
        assert not everything.strange
        assert len(everything.table) == len([key for key in SETTINGS if "." not in key]) + 1

    def test_no_terminal(self, run: Run, world: FakeWorld) -> None:
        """An editor needs one."""
        world.terminal = False
        assert run("config", "edit").exit_code == 2

    def test_an_editor_that_fails(self, run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where nothing was typed nothing stays."""
        monkeypatch.setenv("EDITOR", "false")
        result = run("config", "edit")
        assert (result.exit_code, "ended with code 1" in result.stderr) == (1, True)
        assert not list((world.paths.drafts / "settings").glob("*"))

    def test_settings_changed_since_it_was_typed(
        self, run: Run, world: FakeWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A text kept from before does not take newer settings away; it stays under another name."""
        folder = world.paths.drafts / "settings"
        folder.mkdir(parents=True)
        (folder / "config.toml").write_text('breath = "5-5"\n')
        os.utime(folder / "config.toml", (1, 1))
        run("config", "set", "gates", "pregnancy")
        monkeypatch.setenv("EDITOR", "true")
        assert "were changed since" in " ".join(run("config", "edit").stdout.split())
        assert b"pregnancy" in world.paths.config.read_bytes()
        assert [path.name for path in folder.iterdir()] == ["config.1.toml"]

    @pytest.mark.parametrize("text", ["gates = ['pregnancy']", "[Person]\ngates = ['pregnancy']"])
    def test_gates_where_nothing_heeds_them(self, run: Run, world: FakeWorld, text: str) -> None:
        """They are refused, with where to write them: no practice leaves in what should be left out."""
        settings(world, text)
        result = run("practice", "kidney-tapping", "--dry-run")
        assert (result.exit_code, "[person]" in result.stderr) == (1, True)

    def test_urgent_words_and_broken_settings(self, run: Run, world: FakeWorld) -> None:
        """What needs a doctor is said first."""
        run("log", "numb in both legs")
        world.paths.config.write_text("x = [")
        result = run("practice", "kidney-tapping", "--dry-run")
        assert result.stderr.index("999, 112, 911") < result.stderr.index("not TOML")


class TestPerson:
    """A few questions, each of which may be skipped."""

    def asked(self, run: Run, world: FakeWorld, *answers: str | None) -> str:
        """What is said when these are the answers."""
        world.terminal = True
        world.ask = FakeAsk(answers)
        result = run("config", "person")
        assert result.exit_code == 0, result.stderr
        return result.stdout

    def settings(self, world: FakeWorld) -> Settings:
        """What is kept."""
        return world.settings_file.load()

    def test_everything(self, run: Run, world: FakeWorld) -> None:
        """Kept as it was said; what practices leave out is told."""
        out = self.asked(run, world, "spring 2024", "a long drive", "Left", "1, heart")
        person = self.settings(world).person
        assert (person.since, person.brought_on, person.side) == ("spring 2024", "a long drive", "left")
        assert person.gates == ("pregnancy", "heart")
        assert "on this machine" in " ".join(out.split())
        assert "raising the arms, holding the breath" in " ".join(out.split())
        assert "arms-raised" not in out
        assert all(name in out for name in GATES)

    @pytest.mark.parametrize(("size", "parts"), [((40, 18), 4), ((80, 24), 2), ((200, 60), 1)])
    def test_the_list_fits_the_screen(
        self, run: Run, world: FakeWorld, size: tuple[int, int], parts: int
    ) -> None:
        """Part by part where it is low; its question comes behind the last."""
        world.size, world.width = size, size[0]
        out = self.asked(run, world, "", "", "", *["" for _ in range(parts - 1)], "6")
        assert world.ask.questions.count("Enter shows more: ") == parts - 1
        assert all(name in out for name in GATES)
        assert self.settings(world).person.gates == ("blood-thinners",)

    def test_who_leaves_at_the_list(self, run: Run, world: FakeWorld) -> None:
        """Nothing more is asked."""
        world.size, world.width = (40, 18), 40
        self.asked(run, world, "", "", "left", "q")
        assert world.ask.questions[-1] == "Enter shows more: "
        assert self.settings(world).person.side == "left"

    def test_skipped(self, run: Run, world: FakeWorld) -> None:
        """Enter leaves what is there, and a first Enter leaves nothing."""
        assert self.asked(run, world, "", "", "", "").endswith("Nothing is kept.\n")
        assert not world.paths.config.exists()
        self.asked(run, world, "2024", "", "", "heart")
        self.asked(run, world, "", "", "", "")
        assert "[2024]" in world.ask.questions[0]
        assert self.settings(world).person.gates == ("heart",)

    def test_none(self, run: Run, world: FakeWorld) -> None:
        """What no longer holds is taken away."""
        self.asked(run, world, "", "", "", "heart")
        self.asked(run, world, "", "", "", "none")
        assert self.settings(world).person.gates == ()

    @pytest.mark.parametrize("end", [None, "q", " Q "])
    def test_broken_off(self, run: Run, world: FakeWorld, end: str | None) -> None:
        """What was answered is kept."""
        self.asked(run, world, "2024", end)
        assert self.settings(world).person.since == "2024"
        assert len(world.ask.questions) == 2

    def test_asked_again(self, run: Run, world: FakeWorld) -> None:
        """What cannot be used is said, and asked again."""
        out = self.asked(run, world, "", "", "up", "left", "28", "17")
        assert '"up" does not fit; write left, right, both or middle' in out
        assert '"28" is none of them' in out
        person = self.settings(world).person
        assert (person.side, person.gates) == ("left", ("hip-replacement",))

    def test_red_flags(self, run: Run, world: FakeWorld) -> None:
        """Whatever is typed is looked at; what it says is kept."""
        self.asked(run, world, "", "a car accident", "", "leg-clot")
        assert notes(world) == ["a car accident"]
        assert self.settings(world).person.brought_on == "a car accident"

    def test_needs_a_terminal(self, run: Run) -> None:
        """Nobody is there to answer."""
        result = run("config", "person")
        assert result.exit_code == 2
        assert "qi config set side left" in result.stderr

    def test_settings_that_cannot_be_used(self, run: Run, world: FakeWorld) -> None:
        """First they are put right."""
        settings(world, "[person]\ngates = ['hert']\n")
        world.terminal = True
        result = run("config", "person")
        assert result.exit_code == 1
        assert "qi config unset person.gates" in result.stderr


def test_help_names_the_verbs(run: Run) -> None:
    """Each with its line and an example."""
    out = run("config", "-h").stdout
    for verb in ("set", "unset", "edit", "person"):
        assert f" {verb} " in out
        assert f"Example: qi config {verb}" in run("config", verb, "-h").stdout


def test_keys_are_completed() -> None:
    """By their beginning."""
    assert complete_key("q") == ["quiet_until", "quiet"]


def test_paths(run: Run, world: FakeWorld) -> None:
    """Where the settings are."""
    assert f"settings          {world.paths.config}" in run("paths").stdout


def test_dates_are_dates() -> None:
    """A date in the file is no text."""
    assert check(b"quiet_until = 2026-12-05").settings.quiet_until == date(2026, 12, 5)


@pytest.mark.skipif(sys.platform == "win32", reason="where nothing is held that is being replaced")
def test_a_draft_that_was_left_half_written(run: Run, world: FakeWorld) -> None:
    """What a killed `qi config edit` leaves of its draft is gone after the next start of any verb."""
    left = world.paths.drafts / "settings" / ".config.toml.0123abcd.new"
    left.parent.mkdir(parents=True)
    left.write_text("half")
    run("paths")
    assert not left.exists()
