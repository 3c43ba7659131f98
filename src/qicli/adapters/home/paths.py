"""Where a person's files live: all under `QI_HOME` when it is set, else where the system keeps such files."""

import os
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from qicli.errors import QiError

SETTINGS = "config.toml"
STUDY_KEY = "study.key"
CACHE = "cache"
_OF_A_STEM = {*"abcdefghijklmnopqrstuvwxyz0123456789"}


class Paths(Struct, frozen=True):
    """The places qi reads and writes."""

    journal: Path
    routines: Path
    config: Path  # the file of the settings
    crash: Path
    backups: Path
    drafts: Path  # forms that were typed but could not be taken yet
    cache: Path  # words that a voice has said; whatever is lost of them is said anew

    @property
    def key(self) -> Path:
        """That of the studies that are gathered here, where no other is named."""
        return self.config.with_name(STUDY_KEY)

    @property
    def read(self) -> tuple[Path, ...]:
        """What qi reads beside the journal, there or not yet: no file for the person may lie there."""
        return (self.config, self.key, self.routines, self.backups, self.drafts, self.crash, self.cache)

    @classmethod
    def within(cls, root: Path) -> "Paths":
        """All of them in one folder."""
        return cls(routines=root / "routines", config=root / SETTINGS, cache=root / CACHE, **_data(root))

    @classmethod
    def find(cls) -> "Paths":
        """The places for this person, on this machine."""
        home = os.environ.get("QI_HOME", "")
        if home:
            return cls.within(_root(home))
        import platformdirs  # noqa: PLC0415 - costs a start several ms, and QI_HOME does without it

        data = _known(platformdirs.user_data_path)
        config = _known(platformdirs.user_config_path)
        cache = _known(platformdirs.user_cache_path)
        return cls(routines=config / "routines", config=config / SETTINGS, cache=cache, **_data(data))


def _data(root: Path) -> dict[str, Path]:
    return {name: root / name for name in ("journal", "crash", "backups", "drafts")}


def _root(home: str) -> Path:
    try:
        return Path(home).expanduser().absolute()
    except RuntimeError as error:
        raise QiError(f"QI_HOME={home}: there is no such home folder; write the path out") from error
    except OSError as error:
        raise QiError(f"QI_HOME={home}: the folder you are in is gone; write the path out") from error


def _known(kept: Callable[..., Path]) -> Path:
    """Where the system keeps such files, if that can be told: a `~` that stays one is nobody's home.

    Raises:
        QiError: there is neither a HOME nor a home folder of this user.
    """
    try:
        folder = kept("qi", appauthor=False)
    except RuntimeError:
        folder = Path()
    if not folder.is_absolute():
        raise QiError("HOME: no home folder is known here; set HOME, or QI_HOME, to a folder of yours")
    return folder


def machine_name() -> str:
    """This machine's name as a file's stem."""
    return stem_of_host(os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", ""))


def stem_of_host(host: str) -> str:
    """A host name, without its domain, in small letters, digits and hyphens."""
    name = host.partition(".")[0].lower()
    return "-".join("".join(sign if sign in _OF_A_STEM else " " for sign in name).split()) or "this-machine"
