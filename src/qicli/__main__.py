"""Where `qi` and `python -m qicli` begin and end: quickly, for noting pain has to take no time.

Nothing that is made while starting is garbage, and nothing has to be tidied when the process ends, so the
garbage collector sleeps. This saves a fifth of the time of an ordinary `qi log`. A practice, which lasts,
wakes it (`World.stage`).
"""

import gc

gc.disable()

from qicli.cli import main as run  # noqa: E402 - after the collector was put to sleep


def main() -> None:
    """Run qi."""
    try:
        run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
