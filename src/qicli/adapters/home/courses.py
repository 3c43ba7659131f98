"""The courses on this machine: the person's own, then the shipped ones; in `courses` beside the routines."""

from difflib import get_close_matches
from pathlib import Path

from qicli.adapters.home.library import Library, toml_files
from qicli.core.plan.course import Course, read_course
from qicli.errors import UsageError

FOLDER = "courses"


class Courses:
    """Finds courses by name; one of the person's own wins over a shipped one of the same name."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def files(self) -> dict[str, Path]:
        """The file of every course, by name, in the order of the names."""
        folders = (self._library.shipped / FOLDER, self._library.own / FOLDER)
        found = {path.stem: path for folder in folders for path in toml_files(folder)}
        return dict(sorted(found.items()))

    def find(self, name: str) -> Course:
        """The course of this name.

        Raises:
            UsageError: there is none.
            RoutineError: its file cannot be understood.
        """
        files = self.files()
        if name not in files:
            near = get_close_matches(name, files, 1, 0.5) or list(files)
            raise UsageError(f'no course is called "{name}"; there is {" and ".join(near)}')
        path = files[name]
        return read_course(name, self._library.source(path), file=str(path))
