"""Whether plain lines were chosen, which every start asks."""

import os
import sys
from pathlib import Path

import pytest

from qicli.adapters.home.plainly import says_plain


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A settings file that is not there yet."""
    return tmp_path / "config.toml"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (b"plain = true\n", True),
        (b'bell = true\n"plain" = true # for the reader\n', True),
        (b"\xef\xbb\xbfplain = true\r\n", True),
        (b"plain = false\n", False),
        (b"[words]\nplain = true\n", False),
        (b"\xff\x00", False),
    ],
)
def test_what_the_settings_say(settings: Path, text: bytes, *, plain: bool) -> None:
    """Before the first table, whatever else they say."""
    settings.write_bytes(text)
    assert says_plain(settings) == plain


def test_nothing_that_could_be_read(settings: Path) -> None:
    """No file, or a folder."""
    assert not says_plain(settings)
    settings.mkdir()
    assert not says_plain(settings)


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and devices with names")
def test_no_pipe_is_waited_for_and_no_device_read(settings: Path) -> None:
    """One would hold every start up, the other has no end."""
    settings.symlink_to("/dev/zero")
    assert not says_plain(settings)
    settings.unlink()
    os.mkfifo(settings)
    assert not says_plain(settings)
