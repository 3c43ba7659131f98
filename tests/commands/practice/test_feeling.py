"""Releasing Fear: a word for the feeling before and one after, kept whatever becomes of the entry."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fakes import FakeAsk, FakeWorld, Run
from qicli.core.entry import Session, Symptom, decode
from qicli.core.journal.editing import edited

BEFORE, AFTER = "How is it in you? A word, or Enter: ", "And how is it in you now? A word, or Enter: "


@pytest.fixture
def fear(tmp_path: Path) -> str:
    """A routine of ten seconds that asks."""
    path = tmp_path / "fear.toml"
    path.write_text(
        """
        schema = 1
        title = "Fear"
        summary = "Two breaths."
        posture = "any"
        feeling = true
        breath = { inhale = 2, exhale = 3 }
        [[steps]]
        name = "One"
        cue = "Do one."
        breaths = 2
        """
    )
    return str(path)


def practised(run: Run, world: FakeWorld, *answers: str | None, words: tuple[str, ...]) -> list[Session]:
    """Let somebody answer these; gives the lines of the practice, oldest first."""
    world.terminal = True
    world.ask = FakeAsk(answers)
    run("practice", *words)
    return [entry for entry in world.written() if isinstance(entry, Session)]


def kept(run: Run, world: FakeWorld, fear: str) -> None:
    """A practice with a word before and a word after."""
    practised(run, world, "5", "scared", "4", "calm, wide", words=(fear,))


def test_both_are_asked_and_kept(run: Run, world: FakeWorld, fear: str) -> None:
    """Beside the pain, in the person's own words or qi's."""
    lines = practised(run, world, "5", "scared", "4", "calm, wide", words=(fear,))
    assert world.ask.questions[1::2] == [BEFORE, AFTER]
    assert (lines[-1].mood, lines[-1].mood_after) == (("afraid",), ("calm", "wide"))
    assert (lines[-1].before.pain, lines[-1].after.pain) == (5, 4)
    assert len({line.root for line in lines}) == 1


def test_it_is_told(run: Run, world: FakeWorld, fear: str) -> None:
    """At the end, in the list, in full, and found; in a report where feelings are wanted there."""
    world.terminal = True
    world.ask = FakeAsk(["5", "scared", "4", "calm"])
    assert "afraid then calm" in run("practice", fear).stdout
    assert "afraid then calm" in run("journal", "list", "calm").stdout
    assert "calm" in run("journal", "show", "last").stdout
    assert "afraid" not in run("report").stdout
    assert "afraid" in run("report", "--feelings").stdout


@pytest.mark.parametrize(
    ("words", "asked"),
    [((), True), (("--no-ask",), False), (("--ask",), True)],
    ids=["by itself", "--no-ask", "--ask"],
)
def test_when_it_is_asked(run: Run, world: FakeWorld, fear: str, words: tuple[str, ...], asked: bool) -> None:
    """Unless nobody wants to be asked; also in the second practice of a day, which asks for no pain."""
    practised(run, world, words=(fear,))
    practised(run, world, words=(fear, *words))
    assert (BEFORE in world.ask.questions) is asked


def test_who_wants_no_question_gets_none(run: Run, world: FakeWorld, fear: str) -> None:
    """Neither with ask = never, nor while it is quiet, nor in a pipe; nor of another routine."""
    run("config", "set", "ask", "never")
    practised(run, world, words=(fear,))
    assert not world.ask.questions
    run("config", "unset", "ask")
    run("config", "set", "quiet", "2 weeks")
    practised(run, world, words=(fear,))
    assert not world.ask.questions
    run("config", "unset", "quiet")
    practised(run, world, words=("easy-breathing",))
    assert BEFORE not in world.ask.questions


def test_no_word_is_needed(run: Run, world: FakeWorld, fear: str) -> None:
    """Enter, or no answer."""
    (line,) = practised(run, world, "", "", "", None, words=(fear,))
    assert (line.mood, line.mood_after) == ((), ())


def test_leaving(run: Run, world: FakeWorld, fear: str) -> None:
    """Before it, q leaves; after it what was practised is kept."""
    assert not practised(run, world, "5", "q", words=(fear,))
    assert practised(run, world, "5", "", "4", "q", words=(fear,))[-1].finished


def test_urgent_words(run: Run, world: FakeWorld, fear: str) -> None:
    """They are looked at like all that is typed, and left on the screen."""
    world.terminal = True
    world.ask = FakeAsk(["5", "numb in both legs"])
    assert "EMERGENCY" in run("practice", fear).output
    assert any("Any key goes on" in question for question in world.ask.questions)


def test_a_practice_that_was_none(run: Run, world: FakeWorld, fear: str) -> None:
    """What was said before it is an entry all the same."""
    world.script((1, "q"), (1.1, "y"))
    practised(run, world, "", "scared", words=(fear,))
    (entry,) = world.written()
    assert isinstance(entry, Symptom)
    assert entry.moods == ("afraid",)


class TestWhateverBecomesOfIt:
    """The word after goes where the entry goes."""

    def test_undo(self, run: Run, world: FakeWorld, fear: str) -> None:
        """It is gone with the practice, and comes back with it."""
        kept(run, world, fear)
        run("journal", "delete", "last", "--yes")
        assert "calm" not in run("journal", "list").stdout
        run("undo")
        assert "afraid then calm, wide" in " ".join(run("journal", "list").stdout.split())

    def test_forget(self, run: Run, world: FakeWorld, fear: str) -> None:
        """No word of it is left in any file."""
        kept(run, world, fear)
        files = list(world.journal.folder.rglob("*.jsonl"))
        assert any("wide" in path.read_text() for path in files)
        result = run("journal", "forget", world.written()[-1].root, "--yes")
        assert result.exit_code == 0, result.output
        assert not any("wide" in path.read_text() for path in world.journal.folder.rglob("*.jsonl"))

    def test_merge(self, run: Run, world: FakeWorld, fear: str, tmp_path: Path) -> None:
        """Its line comes over from another folder as it is."""
        kept(run, world, fear)
        lines = world.journal.file.read_bytes()
        copy = tmp_path / "copy.jsonl"
        copy.write_bytes(lines)
        world.journal.file.unlink()
        run("log", "3")
        assert run("journal", "merge", str(copy)).exit_code == 0
        (joined,) = world.paths.journal.glob("thinkpad.joined-*.jsonl")
        assert joined.read_bytes() == lines

    def test_csv(self, run: Run, world: FakeWorld, fear: str) -> None:
        """A column of its own."""
        kept(run, world, fear)
        head, row = run("journal", "export", "-o", "-", "--format", "csv").stdout.splitlines()
        assert dict(zip(head.split(","), row.split(","), strict=False))["mood_after"] == "calm; wide"

    def test_check(self, run: Run, world: FakeWorld, fear: str) -> None:
        """Nothing is wrong with it."""
        kept(run, world, fear)
        assert run("journal", "check").exit_code == 0

    def test_bare(self, run: Run, world: FakeWorld, fear: str) -> None:
        """A person's own word stays at home; qi's may leave."""
        kept(run, world, fear)
        line = json.loads(
            run("journal", "export", "-o", "-", "--format", "jsonl", "--no-notes").stdout.splitlines()[-1]
        )
        assert (line["mood"], line["mood_after"]) == (["afraid"], ["calm"])

    def test_an_edit(self, run: Run, world: FakeWorld, fear: str) -> None:
        """What is edited beside it leaves it alone."""
        kept(run, world, fear)
        run("journal", "edit", "last", "--note", "on the train")
        last = world.written()[-1]
        assert isinstance(last, Session)
        assert last.mood_after == ("calm", "wide")


FROZEN = (
    b'{"v":1,"type":"session","id":"fee100000001","logged":"2027-01-09T19:10:00.000Z",'
    b'"at":"2027-01-09T20:00:00+01:00","routine":"releasing-fear","seconds":400.0,"planned":400.0,'
    b'"finished":true,"breaths":34,"before":{"pain":4},"after":{"pain":4},"mood":["afraid","like a leaf"],'
    b'"mood_after":["calm"]}'
)


def test_the_frozen_line_reads_for_ever() -> None:
    """As it stands in docs/journal-format.md."""
    page = Path(__file__).parents[3] / "docs" / "journal-format.md"
    assert FROZEN in page.read_bytes().splitlines()
    read = decode(FROZEN)
    assert isinstance(read, Session)
    assert (read.mood, read.mood_after) == (("afraid", "like a leaf"), ("calm",))


def older() -> type[msgspec.Struct]:
    """A practice as it was before it had a word after."""
    fields: list[Any] = [
        (each.name, each.type) if each.required else (each.name, each.type, each.default)
        for each in msgspec.structs.fields(Session)
        if each.name != "mood_after"
    ]
    heading: Any = {"tag": "session", "tag_field": "type", "kw_only": True}
    return msgspec.defstruct("Older", fields, omit_defaults=True, **heading)


def test_an_older_reader() -> None:
    """It reads the word before as it always did, keeps the one after, and an edit of its carries it along."""
    said: Any = msgspec.json.decode(FROZEN, type=older())
    assert said.mood == ("afraid", "like a leaf")
    again = decode(edited(FROZEN, msgspec.structs.replace(said, id="x", replaces=said.id, note="later")))
    assert isinstance(again, Session)
    assert (again.mood_after, again.note) == (("calm",), "later")
