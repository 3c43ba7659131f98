"""Where `qi` and `python -m qicli` begin and end: quickly, for noting pain has to take no time.

Nothing that is made while starting is garbage, and nothing has to be tidied when the process ends: so the
garbage collector sleeps, and when all is said and written, the process is left without being taken apart.
This saves a fifth of the time of an ordinary `qi log`. A practice, which lasts, wakes the collector
(`World.stage`). Words alone are noted by a door of their own, which reads no options.

Ctrl-C ends qi quietly from the first line on. While qi starts there is nothing to put right, so it leaves at
once; while a verb runs, an exception ends that, so that whatever it holds is let go.
"""

import os
import sys
from _signal import SIGINT, default_int_handler, getsignal, signal  # type: ignore[import-not-found] # built in

INTERRUPTED = 130  # the shell's code for Ctrl-C


def _leave(*_: object) -> None:
    """Leave at once."""
    os._exit(INTERRUPTED)


if __name__ == "__main__" and getsignal(SIGINT) is default_int_handler:  # else it is ignored, as under nohup
    signal(SIGINT, _leave)

import gc  # noqa: E402 - from here on Ctrl-C is quiet
from collections.abc import Iterator  # noqa: E402 - the same
from contextlib import contextmanager, nullcontext  # noqa: E402 - the same
from typing import NoReturn  # noqa: E402 - msgspec brings it anyway

gc.disable()


def main() -> NoReturn:
    """Run qi, and leave."""
    code = run(sys.argv[1:])
    if getsignal(SIGINT) is _interrupt:
        signal(SIGINT, lambda *_: os._exit(code))
    os._exit(code)


def run(arguments: list[str]) -> int:
    """Go in by the door for these arguments, and come back with the exit code, all streams written out."""
    if getsignal(SIGINT) is default_int_handler:
        signal(SIGINT, _leave)
    words_alone = are_words_to_note(arguments)
    with _nobody_importing("typing_extensions") if words_alone else nullcontext():
        from qicli.errors import Interrupted  # noqa: PLC0415 - so that Ctrl-C ends here too
        from qicli.streams import finish_streams, prepare_streams  # noqa: PLC0415 - the same

    prepare_streams()
    verb = _noting if words_alone else _reading_options
    try:
        code = verb(arguments)
        finish_streams()
    except Interrupted:
        return INTERRUPTED
    return code


def _noting(arguments: list[str]) -> int:
    from qicli.arguments import as_typed  # noqa: PLC0415 - see `run`
    from qicli.quick import note  # noqa: PLC0415 - the other door does without

    _interruptible()
    return note(as_typed(arguments)[1:])


def _reading_options(arguments: list[str]) -> int:
    from qicli.arguments import as_typed  # noqa: PLC0415 - see `run`
    from qicli.cli import run  # noqa: PLC0415 - reads options, which takes longer than noting words

    _interruptible()
    return run(as_typed(arguments))


def _interruptible() -> None:
    """From now on Ctrl-C is an exception, of which nothing on the way out makes a message."""
    if getsignal(SIGINT) is _leave:
        sys.unraisablehook = _once_more
        signal(SIGINT, _interrupt)


def _interrupt(*_: object) -> None:
    from qicli.errors import Interrupted  # noqa: PLC0415 - imported by then

    raise Interrupted


def _once_more(lost: "sys.UnraisableHookArgs") -> None:
    """Ctrl-C at an instant at which Python lets nothing be raised: it is too late to be lost."""
    if type(lost.exc_value).__name__ == "Interrupted":
        os._exit(INTERRUPTED)
    sys.__unraisablehook__(lost)


@contextmanager
def _nobody_importing(module: str) -> Iterator[None]:
    """While the block runs, this module is not to be had by any import.

    msgspec looks for `typing_extensions` and does as well without: Python's own `typing` has all that it
    needs. What that module would bring along is a fifth of the time of noting words.
    """
    sys.modules[module] = None  # type: ignore[assignment] # how Python spells "not to be had"
    try:
        yield
    finally:
        del sys.modules[module]


def are_words_to_note(arguments: list[str]) -> bool:
    """Whether these arguments are `log` and words, without an option among them."""
    words = arguments[1:]
    options = any(word.startswith("-") for word in words)
    return arguments[:1] == ["log"] and not options and bool("".join(words).strip())


if __name__ == "__main__":
    main()
