"""A routine is named as people call it, wherever one is named; where it could be several it is asked for."""

import pytest

from fakes import FakeAsk, FakeWorld, Run

LED = ("practice", "--dry-run")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((*LED, "spinal", "wave"), "Spinal Wave: "),
        ((*LED, "Spinal Wave"), "Spinal Wave: "),
        ((*LED, "reset"), "Sitting Reset: "),
        ((*LED, "hip", "circles", "--minutes", "6", "min"), "Hip Circles and Sink the Qi: "),
        ((*LED, "hip", "circles", "--minutes", "6:30"), "Hip Circles and Sink the Qi: "),
        ((*LED, "hip-circles", "--minutes", "6m"), "Hip Circles and Sink the Qi: "),
        ((*LED, "hip-circles", "--breath", "5/5"), "5-5"),
        ((*LED, "hip-circles", "--breath", "5,5"), "5-5"),
        (("practice", "spinal", "wave", "--done", "--minutes", "2m"), "spinal-wave 2 min"),
        (("routines", "show", "sitting", "reset"), "Sitting Reset"),
        (("plan", "add", "spinal", "wave", "--minutes", "4m"), "spinal-wave"),
    ],
    ids=" ".join,
)
def test_as_people_say_it(run: Run, words: tuple[str, ...], told: str) -> None:
    """In several words, by a word that no other has, in minutes however they are written."""
    result = run(*words)
    assert result.exit_code == 0, result.output
    assert told in result.stdout


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ((*LED, "tree"), '"tree" could be seated-tree or standing-like-a-tree; type a little more'),
        (
            ("routines", "show", "tree"),
            '"tree" could be seated-tree or standing-like-a-tree; type a little more',
        ),
        (("plan", "add", "tree"), '"tree" could be seated-tree or standing-like-a-tree; type a little more'),
        (
            ("practice", "tree", "--done"),
            '"tree" could be seated-tree or standing-like-a-tree; type a little more',
        ),
        ((*LED, "spinl-wave"), 'no routine is called "spinl-wave"; did you mean spinal-wave?'),
        ((*LED, "spinl", "wave"), 'no routine is called "spinl wave"; did you mean spinal-wave?'),
        ((*LED, "zzzz"), 'no routine is called "zzzz"; qi routines lists them'),
    ],
    ids=" ".join,
)
def test_in_a_pipe(run: Run, world: FakeWorld, words: tuple[str, ...], line: str) -> None:
    """One line that names the candidates, and nothing is noted."""
    result = run(*words)
    assert (result.exit_code, result.stderr) == (2, f"qi: {line}\n")
    assert not world.written()


class TestAsked:
    """At a terminal."""

    @pytest.mark.parametrize(
        ("said", "answer", "title"),
        [
            ("tree", "2", "Standing Like a Tree"),
            ("tree", " seated tree", "Seated Tree"),
            ("tree", "spinal-wave", "Spinal Wave"),
            ("spinl-wave", "1", "Spinal Wave"),
        ],
    )
    def test_which(self, run: Run, world: FakeWorld, said: str, answer: str, title: str) -> None:
        """By its number or its name, also where one has slipped."""
        world.terminal = True
        world.ask = FakeAsk([answer])
        result = run("routines", "show", said)
        assert f"\n{title}: " in result.stdout
        assert len(world.ask.questions) == 1

    @pytest.mark.parametrize("answer", ["", "q"])
    def test_leaving(self, run: Run, world: FakeWorld, answer: str) -> None:
        """Nothing is begun, and nothing is wrong."""
        world.terminal = True
        world.ask = FakeAsk([answer])
        result = run("practice", "tree")
        assert result.exit_code == 0
        assert "1 seated-tree" in result.stdout
        assert not world.written()

    @pytest.mark.parametrize("answer", ["3", "nothing of it"])
    def test_what_is_none_of_them(self, run: Run, world: FakeWorld, answer: str) -> None:
        """It is asked once."""
        world.terminal = True
        world.ask = FakeAsk([answer])
        result = run("practice", "tree")
        assert result.exit_code == 2
        assert f'no routine is called "{answer}"' in result.stderr

    def test_what_nobody_could_mean(self, run: Run, world: FakeWorld) -> None:
        """Without candidates there is nothing to ask."""
        world.terminal = True
        world.ask = FakeAsk()
        assert run("practice", "zzzz").exit_code == 2
        assert not world.ask.questions


@pytest.mark.parametrize("words", [("practice", "spinal-wave", "--minutes", "soon"), ("--minutes", "soon")])
def test_what_is_no_stretch_of_time(run: Run, words: tuple[str, ...]) -> None:
    """With what would be understood."""
    result = run(*words)
    assert result.exit_code == 2
    assert "write minutes as 5, 2:30" in " ".join(result.stderr.replace("│", " ").split())


def test_a_breath_is_kept_as_any_qi_reads_it(run: Run) -> None:
    """However it was typed."""
    assert run("config", "set", "breath", "5,5/5,5").stdout == "breath: 5.5-5.5\n"


@pytest.mark.parametrize("minutes", [("6m",), ("6 min",), ("6", "min"), ("6:00",), ("360s",)], ids=" ".join)
def test_minutes_are_the_same_however_they_are_written(run: Run, minutes: tuple[str, ...]) -> None:
    """As six of them are."""
    practice = (*LED, "hip-circles", "--minutes")
    assert run(*practice, *minutes).stdout == run(*practice, "6").stdout
