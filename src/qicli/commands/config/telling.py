"""What is said about the settings' file by several verbs."""

from qicli.core.person.settings import SETTINGS
from qicli.core.person.settings_toml import Checked
from qicli.core.person.wording import shown
from qicli.core.text import visible
from qicli.errors import SettingsError
from qicli.streams import say
from qicli.world import World


def tell_findings(world: World, checked: Checked) -> None:
    """Everything in the file that cannot be used or is not known, on stderr, with the remedy."""
    file = str(world.paths.config)
    if checked.faults:
        for line in str(SettingsError(file, list(checked.faults))).splitlines():
            say(f"qi: {visible(line)}", err=True)
    for finding in checked.strange:
        say(f"qi: {visible(file)}: {finding}", err=True)


def told_default(key: str, named: str) -> str:
    """What holds for a setting that is not set, told by the name that was typed for it."""
    return f"{visible(named)}: {shown(SETTINGS[key].default)} (the default)"
