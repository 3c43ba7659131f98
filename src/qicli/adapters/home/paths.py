"""Where a person's files live: all under `QI_HOME` when it is set, else where the system keeps such files."""

import os
import re
from pathlib import Path

from msgspec import Struct

from qicli.errors import QiError

SETTINGS = "config.toml"


class Paths(Struct, frozen=True):
    """The places qi reads and writes."""

    journal: Path
    routines: Path
    config: Path  # the file of the settings
    crash: Path
    backups: Path
    drafts: Path  # forms that were typed but could not be taken yet

    @classmethod
    def find(cls) -> "Paths":
        """The places for this person, on this machine."""
        home = os.environ.get("QI_HOME", "")
        if home:
            root = _expanded(home).absolute()
            return cls(routines=root / "routines", config=root / SETTINGS, **_data(root))
        import platformdirs  # noqa: PLC0415 - costs a start several ms, and QI_HOME does without it

        data = platformdirs.user_data_path("qi", appauthor=False)
        config = platformdirs.user_config_path("qi", appauthor=False)
        return cls(routines=config / "routines", config=config / SETTINGS, **_data(data))


def _data(root: Path) -> dict[str, Path]:
    return {name: root / name for name in ("journal", "crash", "backups", "drafts")}


def _expanded(home: str) -> Path:
    try:
        return Path(home).expanduser()
    except RuntimeError as error:
        raise QiError(f"QI_HOME={home}: there is no such home folder; write the path out") from error


def machine_name() -> str:
    """This machine's name as a file's stem: its host name in small letters, digits and hyphens."""
    host = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return re.sub(r"[^a-z0-9]+", "-", host.partition(".")[0].lower()).strip("-") or "this-machine"
