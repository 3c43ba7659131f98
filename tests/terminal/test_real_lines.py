"""A practice as lines: asked for with --plain, on a terminal that cannot redraw, and in a pipe."""

from pathlib import Path

import pytest

from driver import QI, Practice, entries, piped, practice_command, write_routine

pytestmark = pytest.mark.terminal


@pytest.mark.parametrize(
    ("options", "variables"), [(["--plain"], {}), ([], {"TERM": "dumb"})], ids=["asked", "dumb"]
)
def test_lines_on_a_terminal(tmp_path: Path, options: list[str], variables: dict[str, str]) -> None:
    """Each cue is a line with its time, once the step could be heard; keys work, and a pause is said."""
    with Practice(tmp_path, *options, variables=variables) as qi:
        qi.wait_for("0:00 Rock. Rock the pelvis", "0:05 in: tip forward", "0:07 out: let it sink")
        qi.press(" ")
        qi.wait_for("Paused. Space goes on, e smaller, n skip, r just breathe, q end.")
        qi.press(" ")
        qi.wait_for("Going on.")
        qi.press("q")
        assert qi.exit_code() == 0
        assert b"\x1b" not in qi.output
        assert b"\a" not in qi.output
        assert qi.collects_lines


def test_piped_to_its_end(tmp_path: Path) -> None:
    """Without a terminal nothing is asked, the lines go through the pipe, and the session is saved."""
    routine = write_routine(tmp_path, breaths=1, steps=1)
    with piped(tmp_path, [*QI, "practice", str(routine), "--lead-in", "0", "--bell"]) as qi:
        told, complaints = qi.communicate(timeout=30)
    assert (qi.returncode, complaints) == (0, "")
    assert "0:03 in: tip forward\n0:05 out: let it sink\n" in told
    assert "Pain now" not in told
    assert not {"\x1b", "\a"} & set(told)
    (saved,) = entries(tmp_path)
    assert (saved["seconds"], saved["breaths"], saved["finished"]) == (5.0, 1, True)


def test_piped_and_told_to_end(tmp_path: Path) -> None:
    """A signal ends a practice in a pipe too: saved, said on stderr, and its code."""
    with piped(tmp_path, practice_command(tmp_path, breaths=2)) as qi:
        assert qi.stdout is not None
        assert qi.stderr is not None
        for line in qi.stdout:  # which ends with the practice, whatever happens
            if line.startswith("0:05 "):
                qi.terminate()
        assert qi.stderr.read().startswith("Saved: ")
    assert qi.returncode == 143
    (saved,) = entries(tmp_path)
    assert saved["seconds"] >= 5
    assert saved["finished"] is False


def test_the_reader_of_a_pipe_goes_away(tmp_path: Path) -> None:
    """As when the lines go to `head`: what was practised until the next line is saved, without complaint."""
    with piped(tmp_path, practice_command(tmp_path, breaths=2)) as qi:
        assert qi.stdout is not None
        assert qi.stderr is not None
        for line in qi.stdout:
            if line.startswith("0:05 "):
                break
        qi.stdout.close()
        complaints = qi.stderr.read()
    assert qi.returncode == 129
    assert complaints.startswith("Saved: ")
    (saved,) = entries(tmp_path)
    assert saved["seconds"] >= 5
    assert saved["finished"] is False
