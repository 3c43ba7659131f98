"""Prints which routines each of the twenty-one persons meets in six weeks: `python tests/meets.py`."""

from persons import PERSONS, longest_run, met, walk


def main() -> None:
    """A line a person."""
    for name, person in PERSONS.items():
        routines = met(person)
        run = longest_run([found for _, found in walk(person)])
        print(f"{name}: {len(routines)}, at most {run} days running: {', '.join(routines)}")


if __name__ == "__main__":
    main()
