"""`qi undo`: the newest standing thing, and again the one before."""

from fakes import FakeAsk, FakeWorld, Run


def test_again_goes_further(run: Run, world: FakeWorld) -> None:
    """It says what it took back."""
    for pain in ("3", "4"):
        run("log", pain)
        world.pass_time(minutes=1)
    assert "pain 4" in run("undo").stdout
    assert "pain 3" in run("undo").stdout
    assert run("undo").stdout == "There is nothing to take back.\n"
    assert "Nothing is noted" not in run("report").stdout


def test_an_answer_after_a_practice_is_taken_back_first(run: Run, world: FakeWorld) -> None:
    """Then the practice itself."""
    world.terminal = True
    world.ask = FakeAsk([None, "3"])
    run("practice", "spinal-wave", "--minutes", "1")
    world.pass_time(minutes=1)
    assert "after 3" in run("undo").stdout
    assert "after" not in run("undo").stdout
    assert "nothing" in run("undo").stdout
