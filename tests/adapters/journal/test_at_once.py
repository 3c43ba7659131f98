"""A journal read at once: the same entries in the same order as line by line, whatever is in its files."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicli.adapters.journal import at_once
from qicli.adapters.journal.at_once import said_at_once
from qicli.adapters.journal.folder import Journal
from qicli.core.entry import BYTE_ORDER_MARK, Forgotten, Retraction, Symptom, encode

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ODD = [
    b"",
    b"   ",
    b"no line",
    b"\xff",
    b'{"v":2,"type":"symptom","id":"x","logged":"2026-11-21T12:00:30Z"}',
    b'{"v":1,"type":"dream","id":"y","logged":"2026-11-21T12:00:30Z"}',
]


def line(minute: int, replaces: int | None = None) -> bytes:
    """A symptom that was said so many minutes after noon."""
    then = NOON + timedelta(minutes=minute)
    root = None if replaces is None else f"{replaces:012x}"
    return encode(Symptom(id=f"{minute:012x}", logged=then, at=then, pain=minute % 11, replaces=root))


def takes_back(minute: int, target: int, kind: type[Retraction | Forgotten]) -> bytes:
    """A line that takes back, or forgets, what was said at another minute."""
    return encode(
        kind(id=f"f{minute:011x}", logged=NOON + timedelta(minutes=minute), target=f"{target:012x}")
    )


MINUTES = st.integers(0, 9)
LINES = st.one_of(
    MINUTES.map(line),
    st.builds(line, MINUTES, MINUTES),
    st.builds(takes_back, MINUTES, MINUTES, st.sampled_from([Retraction, Forgotten])),
    st.sampled_from(ODD),
)
FILES = st.lists(
    st.lists(LINES, max_size=6) | st.sets(MINUTES).map(lambda said: [*map(line, sorted(said))]), max_size=3
)


@given(FILES, st.sampled_from([b"\n", b"\r\n"]), st.booleans())
def test_it_is_as_line_by_line(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[bytes]], ending: bytes, ended: bool
) -> None:
    """In order and out of it, edited, taken back, doubled, bad, and of several machines."""
    folder = tmp_path_factory.mktemp("journal")
    for name, lines in zip(("thinkpad", "desktop", "old"), files, strict=False):
        (folder / f"{name}.jsonl").write_bytes(ending.join(lines) + ending * ended)
    journal = Journal(folder, "thinkpad")
    bad: list[str] = []
    one_by_one = list(journal.standing(on_bad=lambda told: bad.append(str(told))))
    bad_at_once: list[str] = []
    assert journal.all_standing(on_bad=lambda told: bad_at_once.append(str(told))) == one_by_one
    assert bad_at_once == bad


def test_a_block_ends_with_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many bytes are read at a time."""
    (tmp_path / "thinkpad.jsonl").write_bytes(b"\n".join(map(line, range(9))))
    for size in (1, 50, 90, 10_000):
        monkeypatch.setattr(at_once, "_BLOCK", size)
        said = said_at_once([tmp_path / "thinkpad.jsonl"])
        assert said is not None
        assert [entry.id for entry in said] == [f"{minute:012x}" for minute in reversed(range(9))]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(line(2) + b"\n" + line(1) + b"\n", id="out of order"),
        pytest.param(line(1) + b"\n" + line(1) + b"\n", id="at the same moment"),
        pytest.param(line(1) + line(2) + b"\n", id="two on one line"),
        pytest.param(line(1).replace(b",", b",\n", 1) + b"\n", id="one on two lines"),
        pytest.param(line(1).replace(b",", b",\n", 1) + line(2) + b"\n", id="two on two lines, unevenly"),
        pytest.param(BYTE_ORDER_MARK + line(1) + b"\n", id="a byte order mark"),
        *[pytest.param(line(1) + b"\n" + odd + b"\n" + line(2) + b"\n", id=repr(odd)) for odd in ODD],
    ],
)
def test_what_is_out_of_the_ordinary_is_left_to_reading_line_by_line(tmp_path: Path, data: bytes) -> None:
    """Which knows what to do with it."""
    (tmp_path / "thinkpad.jsonl").write_bytes(line(0) + b"\n" + data)
    assert said_at_once([tmp_path / "thinkpad.jsonl"]) is None


def test_of_several_files_what_was_said_last_comes_first(tmp_path: Path) -> None:
    """And of lines that stand in two, that of the first file."""
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(map(line, (1, 3, 5))))
    (tmp_path / "b.jsonl").write_bytes(b"\n".join(map(line, (2, 3, 4))))
    said = said_at_once([tmp_path / "a.jsonl", tmp_path / "b.jsonl"])
    assert said is not None
    assert [int(entry.id, 16) for entry in said] == [5, 4, 3, 3, 2, 1]
    assert said_at_once([]) == []
