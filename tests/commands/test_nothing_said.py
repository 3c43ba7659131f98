"""An option that names a day or a time and says nothing, as a script's empty variable does."""

import pytest

from fakes import FakeWorld, Run


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (("log", "5", "back", "--at", ""), "--at"),
        (("checkin", "--peg", "5,4,6", "--at", ""), "--at"),
        (("practice", "spinal-wave", "--done", "--at", ""), "--at"),
        (("ask", "--answered", "1", "yes", "--on", ""), "--on"),
        (("safety", "seen", "numb", "--by", "Khan", "--on", ""), "--on"),
        (("journal", "list", "--since", ""), "--since"),
        (("journal", "list", "--until", " "), "--until"),
        (("journal", "export", "-o", "-", "--since", ""), "--since"),
        (("report", "--since", ""), "--since"),
        (("report", "--until", ""), "--until"),
    ],
    ids=" ".join,
)
def test_it_is_refused(run: Run, world: FakeWorld, words: tuple[str, ...], option: str) -> None:
    """It means neither now nor everything; nothing is noted, and what to write is said."""
    run("ask", "can I cycle again?")
    before = world.written()
    result = run(*words)
    assert result.exit_code == 2
    assert f"{option} says nothing; leave it out" in result.stderr
    assert world.written() == before


def test_words_that_need_a_doctor_are_kept(run: Run, world: FakeWorld) -> None:
    """Whatever an option beside them says."""
    result = run("checkin", "--note", "numb between the legs", "--at", "")
    assert "EMERGENCY" in result.stderr
    assert "numb between the legs" in str(world.written())
