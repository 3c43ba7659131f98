"""Reading what an option or an answer says."""

from collections.abc import Callable
from typing import TypeVar

from qicli.errors import UsageError

Value = TypeVar("Value")

PAINS = tuple(str(pain) for pain in range(11))  # answers that need no Enter


def read_option(option: str, read: Callable[[str], Value], text: str) -> Value | None:
    """What an option says; None when it was not given.

    Raises:
        UsageError: names the option, and what it would accept.
    """
    if not text.strip():
        return None
    try:
        return read(text)
    except ValueError as error:
        raise UsageError(f"{option}: {error}") from error
