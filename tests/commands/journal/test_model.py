"""Any sequence of what a person can do to the journal, against a model that keeps whole states."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from typer.testing import CliRunner

from fakes import FakeAsk, FakeWorld
from qicli.cli import app
from qicli.core.entry import Symptom

State = dict[str, int]  # the pain of what stands, by the entry's id
picks = st.integers(0, 99)


class JournalModel(RuleBasedStateMachine):
    """The model is a stack of states: each deed adds one, and undoing takes one off."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.world = FakeWorld(Path(self.place.name) / "qi")
        self.kept = Path(self.place.name) / "kept.jsonl"
        self.deeds: list[tuple[str, State]] = []  # the entry it was done to, and the state after it
        self.known: list[str] = []
        self.forgotten: set[str] = set()

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.place.cleanup()

    @property
    def state(self) -> State:
        """What stands."""
        return self.deeds[-1][1] if self.deeds else {}

    def qi(self, *words: str) -> str:
        """Run qi, a minute later; it must end well."""
        self.world.pass_time(minutes=1)
        result = CliRunner().invoke(app, list(words), obj=self.world, prog_name="qi")
        assert result.exit_code == 0, (words, result.output)
        return str(result.output)

    def pick(self, number: int) -> str:
        """One of the entries that stand."""
        return sorted(self.state)[number % len(self.state)]

    @rule(pain=st.integers(0, 10))
    def log(self, pain: int) -> None:
        """Note something."""
        self.qi("log", str(pain))
        id_ = self.world.written()[-1].id
        self.known.append(id_)
        self.deeds.append((id_, self.state | {id_: pain}))

    @precondition(lambda self: self.state)
    @rule(number=picks, pain=st.integers(0, 10))
    def edit(self, number: int, pain: int) -> None:
        """Correct something; what is the same as before is no edit."""
        id_ = self.pick(number)
        self.qi("journal", "edit", id_, str(pain))
        if self.state[id_] != pain:
            self.deeds.append((id_, self.state | {id_: pain}))

    @precondition(lambda self: self.state)
    @rule(number=picks)
    def delete(self, number: int) -> None:
        """Delete something."""
        id_ = self.pick(number)
        self.qi("journal", "delete", id_, "--yes")
        self.deeds.append((id_, {root: pain for root, pain in self.state.items() if root != id_}))

    @precondition(lambda self: set(self.known) - self.forgotten)
    @rule(number=picks)
    def restore(self, number: int) -> None:
        """Restore something; what stands already is left alone."""
        left = [id_ for id_ in self.known if id_ not in self.forgotten]
        id_ = left[number % len(left)]
        self.qi("journal", "restore", id_)
        if id_ not in self.state:
            (entry,) = (entry for entry in self.world.journal.standing() if entry.root == id_)
            assert isinstance(entry, Symptom)
            self.deeds.append((id_, self.state | {id_: entry.pain or 0}))

    @rule()
    def undo(self) -> None:
        """Take the newest deed back; it asks where all that is left was brought in from a copy."""
        self.world.terminal, self.world.ask = True, FakeAsk(["y"])
        said = self.qi("undo")
        self.world.terminal = False
        assert ("nothing to take back" in said) == (not self.deeds)
        self.deeds = self.deeds[:-1]

    @precondition(lambda self: self.state)
    @rule(number=picks)
    def forget(self, number: int) -> None:
        """Forget something: as if it had never been."""
        id_ = self.pick(number)
        self.qi("journal", "forget", id_, "--yes")
        self.forgotten.add(id_)
        self.deeds = [
            (root, {each: pain for each, pain in state.items() if each != id_})
            for root, state in self.deeds
            if root != id_
        ]

    @rule()
    def keep(self) -> None:
        """Make a copy of everything."""
        self.qi("journal", "export", "--force", "-o", str(self.kept))

    @precondition(lambda self: self.kept.exists())
    @rule()
    def merge(self) -> None:
        """Bring an older copy in: nothing that stands changes, and nothing comes back."""
        self.qi("journal", "merge", str(self.kept))

    @precondition(lambda self: self.world.journal.file.exists())
    @rule()
    def lose(self) -> None:
        """Lose all but a copy, and bring it in."""
        self.keep()
        for file in self.world.journal.files():
            if file != self.world.journal.tombstones:
                file.unlink()
        self.merge()

    @precondition(lambda self: self.world.journal.file.exists())
    @rule(torn=st.sampled_from([b'{"v":1,"type":"symp', b"\x00\x00\x00", b"}\n"]))
    def tear(self, torn: bytes) -> None:
        """The power goes while a line is written."""
        with self.world.journal.file.open("ab") as file:
            file.write(torn)
            file.write(b"\n")

    @precondition(lambda self: self.world.journal.file.exists())
    @rule()
    def repair(self) -> None:
        """Put what was torn aside."""
        CliRunner().invoke(app, ["journal", "check", "--repair"], obj=self.world)

    @invariant()
    def stands(self) -> None:
        """What the journal says is what the model says."""
        stands = {
            entry.root: entry.pain for entry in self.world.journal.standing() if isinstance(entry, Symptom)
        }
        assert stands == self.state


JournalModel.TestCase.settings = settings(max_examples=25, stateful_step_count=20)
TestJournalModel = JournalModel.TestCase
