"""Work for as many processes as the machine has processors; each ends with the one that began it."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import TypeVar

from qicli.errors import QiError

J = TypeVar("J")
D = TypeVar("D")


def at_once(do: Callable[[J], D], jobs: Sequence[J], workers: int) -> Iterator[D]:
    """What becomes of each job, in the order in which they are done; alone, with one worker.

    Raises:
        QiError: a process was ended from outside.
    """
    if workers < 2:
        yield from map(do, jobs)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_begin) as pool:
        try:
            for done in as_completed([pool.submit(do, job) for job in jobs]):
                yield done.result()
        except BrokenProcessPool as error:
            raise QiError(
                "a process that helped was ended from outside; nothing changed, try again"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def processors() -> int:
    """How many there are for this process."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin() -> None:
    """Leave Ctrl-C to the process that began this one, and end when that does, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
