"""Prints which routines each of the twenty-one persons meets in six weeks: `python tests/meets.py`.

First who follows every suggestion; `--looking` who only looks, and practises nothing of it.
"""

import sys

from persons import PERSONS, longest_run, met, walk


def main() -> None:
    """A line a person."""
    for name, person in PERSONS.items():
        follows = "--looking" not in sys.argv
        routines = met(person, follows=follows)
        run = longest_run([found for _, found in walk(person, follows=follows)])
        print(f"{name}: {len(routines)}, at most {run} days running: {', '.join(routines)}")


if __name__ == "__main__":
    main()
