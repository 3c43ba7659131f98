"""Work in several processes: all of it is done, and one that is ended from outside is told."""

import os
import signal

import pytest

from qicli.adapters.study.at_once import at_once, processors
from qicli.errors import QiError


def doubled(number: int) -> int:
    """Twice as much; a process that is given 13 is ended."""
    if number == 13:
        os.kill(os.getpid(), signal.SIGTERM)
    return number * 2


@pytest.mark.parametrize("workers", [1, 2])
def test_all_is_done(workers: int) -> None:
    """In any order."""
    assert sorted(at_once(doubled, range(5), workers)) == [0, 2, 4, 6, 8]
    assert processors() >= 1


def test_one_is_ended() -> None:
    """In one line, and nothing waits for ever."""
    with pytest.raises(QiError, match="was ended from outside"):
        list(at_once(doubled, [1, 13, 2], 2))
