"""The errors a person may meet, each with its exit code; `ending` alone turns them into words."""

from msgspec import Struct


class QiError(Exception):
    """Something a person can put right. The message names the file, the place and what to do."""

    exit_code = 1


class UsageError(QiError):
    """The words on the command line cannot be followed."""

    exit_code = 2


class Finding(Struct, frozen=True):
    """One thing wrong with a file: the place in it (empty for the whole file), and the reason."""

    place: str
    reason: str

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}" if self.place else self.reason


class RoutineError(QiError):
    """A routine that cannot be practised: the file's name and everything found in it."""

    def __init__(self, file: str, findings: list[Finding]) -> None:
        self.file = file
        self.findings = findings
        super().__init__("\n".join(f"{file}: {finding}" for finding in findings))


class SettingsError(QiError):
    """Settings that cannot be used: the file's name, everything found in it, and the remedy for each."""

    def __init__(self, file: str, findings: list[Finding]) -> None:
        self.file = file
        self.findings = findings
        super().__init__("\n".join(f"{file}: {finding}; {_remedy(finding)}" for finding in findings))


def _remedy(finding: Finding) -> str:
    return f"or: qi config unset {finding.place}" if finding.place else "put it right: qi config edit"


class JournalError(QiError):
    """The journal could not be read or written; nothing in it was changed."""


class NotSaved(JournalError):  # noqa: N818 - what happened, in the person's words
    """Entries could not be written, and nothing of them was; `again` is the command that says them again."""

    def __init__(self, message: str, again: str) -> None:
        super().__init__(message)
        self.again = again


class Interrupted(BaseException):
    """Ctrl-C: no error, so that nothing on the way out takes it for one; `__main__` ends qi quietly."""


class Stopped(QiError):  # noqa: N818 - a stopped practice is no error in the person's eyes
    """A practice ended by a signal, after it was saved: the shell's usual code, and no message.

    Attributes:
        exit_code: 128 plus the signal's number: 130 for Ctrl-C, 143 for SIGTERM, 129 for SIGHUP,
            131 for SIGQUIT, 134 for SIGABRT, 138 for SIGUSR1.
    """

    def __init__(self, exit_code: int) -> None:
        super().__init__("")
        self.exit_code = exit_code
