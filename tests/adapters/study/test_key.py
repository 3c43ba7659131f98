"""The key of a study: made once, private, apart from the study; the same names give the same pseudonyms."""

import hmac
import os
from pathlib import Path

import pytest

from qicli.adapters.study.key import Key, key_in
from qicli.adapters.study.shift import LEAST, MOST
from qicli.errors import QiError


def test_it_is_made_once(tmp_path: Path) -> None:
    """In a folder of its own if need be; private; the second time it is what it was."""
    file = tmp_path / "keys" / "mine.key"
    made = key_in(file, tmp_path / "STUDY")
    again = key_in(file, tmp_path / "STUDY")
    assert (made.made, again.made, made.secret) == (True, False, again.secret)
    assert len(made.secret) == 32
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600
        assert not again.is_open
        file.chmod(0o644)
        assert key_in(file, tmp_path / "STUDY").is_open


def test_a_pseudonym_is_an_hmac() -> None:
    """So that any other program gives the same; shifts are of the same key, and of no pseudonym."""
    key = Key(b"k" * 32)
    known = hmac.new(b"k" * 32, b"person\nAnna", "sha256").hexdigest()
    assert key.pseudonym("Anna") == known[:16]
    assert key.pseudonym("Anna") != Key(b"l" * 32).pseudonym("Anna")
    weeks = {key.weeks(f"person {n}") for n in range(500)}
    assert min(weeks) >= -MOST
    assert max(weeks) <= -LEAST
    assert len(weeks) > 300
    assert key.pseudonym("\udcff") != key.pseudonym("")


def test_never_in_the_study(tmp_path: Path) -> None:
    """However it is spelled, and whether the study is there yet or not."""
    study = tmp_path / "STUDY"
    for file in (study / "k", study / "deep" / "k", study / ".." / "STUDY" / "k"):
        with pytest.raises(QiError, match="lies in the study"):
            key_in(file, study)
    study.mkdir()
    (tmp_path / "link").symlink_to(study)
    with pytest.raises(QiError, match="lies in the study"):
        key_in(tmp_path / "link" / "k", study)
    with pytest.raises(QiError, match="lies in the study"):
        key_in(study / "k", tmp_path / "link")
    assert not list(study.iterdir())


@pytest.mark.parametrize("text", [b"", b"Anna", b"ab" * 31, b"\xff" * 64, b"zz" * 32], ids=repr)
def test_what_is_no_key(text: bytes, tmp_path: Path) -> None:
    """It is named, and stays as it is."""
    file = tmp_path / "k"
    file.write_bytes(text)
    with pytest.raises(QiError, match="key"):
        key_in(file, tmp_path / "STUDY")
    assert file.read_bytes() == text


def test_a_folder_is_no_key(tmp_path: Path) -> None:
    """What cannot be read or made is named with the reason."""
    with pytest.raises(QiError, match="cannot be read or made"):
        key_in(tmp_path, tmp_path / "STUDY")
    (tmp_path / "file").write_text("")
    with pytest.raises(QiError, match="cannot be read or made"):
        key_in(tmp_path / "file" / "k", tmp_path / "STUDY")
