"""The bell as the terminal hears it."""

from pathlib import Path

import pytest

from driver import Practice

pytestmark = pytest.mark.terminal

APART = 0.4  # seconds: two rings closer than this sound like one
TOGETHER = 1.0  # seconds: two rings further apart than this belong to two breaths


def rings_twice(rings: list[float]) -> bool:
    """Whether of the rings, three a breath, the second and third of some breath came as a pair."""
    pairs = zip(rings[1::3], rings[2::3], strict=False)
    return any(APART <= second - first < TOGETHER for first, second in pairs)


def test_one_ring_in_two_rings_out(tmp_path: Path) -> None:
    """One ring to breathe in; two to breathe out, the second far enough from the first to be heard."""
    with Practice(tmp_path, "--bell") as qi:
        qi.wait_for("let it sink")
        qi.wait_for(lambda: rings_twice(qi.rings))
        inward, _, outward = qi.output.partition(b"let it sink")
        assert inward.partition(b"tip forward")[0].count(b"\a") == 1
        assert inward.count(b"\a") == 2  # the first ring to breathe out comes just before its words
        assert outward.count(b"\a") >= 1


def test_no_bell_unless_asked_for(tmp_path: Path) -> None:
    """Without --bell nothing rings, in or out, until m turns the bell on."""
    with Practice(tmp_path) as qi:
        qi.wait_for(lambda: 0 <= qi.left <= 57)  # the second ring would have been due half a second ago
        assert qi.rings == []
        qi.press("m")
        qi.wait_for("Bell on")
        qi.press("n")
        qi.wait_for("step 2/2", lambda: bool(qi.rings))
