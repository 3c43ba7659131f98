"""Where `qi` and `python -m qicli` begin and end: quickly, for noting pain has to take no time.

Nothing that is made while starting is garbage, and nothing has to be tidied when the process ends, so the
garbage collector sleeps. This saves a fifth of the time of an ordinary `qi log`. A practice, which lasts,
wakes it (`World.stage`). Words alone are noted by a door of their own, which reads no options.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

gc.disable()

INTERRUPTED = 130  # the shell's code for Ctrl-C


def main() -> None:
    """Run qi."""
    try:
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:  # at any moment, while modules are being imported too
        code = INTERRUPTED
    finally:
        gc.freeze()
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    """Go in by the door for these arguments; gives the exit code."""
    words_alone = are_words_to_note(arguments)
    with _nobody_importing("typing_extensions") if words_alone else nullcontext():
        from qicli.streams import finish_streams, prepare_streams  # noqa: PLC0415 - so that Ctrl-C ends here too

    prepare_streams()
    try:
        if words_alone:
            from qicli.quick import note  # noqa: PLC0415 - the other door does without

            return note(arguments[1:])
        from qicli.cli import run  # noqa: PLC0415 - reads options, which takes longer than noting words

        return run()
    finally:
        finish_streams()


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
