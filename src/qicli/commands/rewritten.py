"""What is told where the settings' file could not be changed in its place."""

from pathlib import Path

from qicli.core.text import visible
from qicli.streams import say


def tell_kept(kept: Path | None) -> None:
    """Where the file is as it was before, if it had to be written anew."""
    if kept is not None:
        say(f"The file is written anew; as it was before it is in {visible(str(kept))}", err=True)
