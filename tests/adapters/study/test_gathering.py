"""Many journals become one table: persons once, by qi's own rules, under pseudonyms, in shifted days."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import pytest

import clinic
from qicli.adapters.study import gathering
from qicli.adapters.study.gathering import Gathered, gather
from qicli.adapters.study.key import Key
from qicli.adapters.study.parquet import Engine
from qicli.adapters.study.sources import find
from qicli.core.entry import Unknown, encode
from qicli.core.ledger import Standing
from qicli.core.study.columns import COLUMNS
from qicli.core.study.given import Heading, lines_of
from qicli.core.study.row import Row
from qicli.core.study.rows import rows_of
from qicli.errors import QiError

KEY = Key(b"k" * 32)


def table(study: Path) -> list[dict[str, Any]]:
    """The rows of a study."""
    with duckdb.connect() as connection:
        found = connection.read_parquet(str(study / "*.parquet")).order("person, day, kind")
        assert found.columns == list(COLUMNS)
        return [dict(zip(COLUMNS, row, strict=True)) for row in found.fetchall()]


def gathered(tmp_path: Path, *places: Path, workers: int = 1) -> Gathered:
    """The study of what lies there."""
    return gather(find(places or [tmp_path / "clinic"], []).sources, KEY, tmp_path / "STUDY", workers=workers)


def persons(study: Path) -> dict[str, int]:
    """How many rows each person has."""
    found: dict[str, int] = {}
    for row in table(study):
        found[row["person"]] = found.get(row["person"], 0) + 1
    return found


def expected(name: str, entries: Sequence[Standing]) -> list[dict[str, Any]]:
    """The rows that this person's entries have in a study."""
    made = [msgspec.structs.asdict(row) for row in rows_of(entries, KEY.weeks(name))]
    told = [
        {"person": KEY.pseudonym(name), **row, "treatments": list(row["treatments"]) or None} for row in made
    ]
    return sorted(told, key=lambda row: (row["day"], row["kind"]))


@pytest.mark.parametrize("workers", [1, 2])
def test_rows_are_those_of_each_person(tmp_path: Path, workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """As qi itself has them, in days that are shifted by the key; in one process, or in several."""
    monkeypatch.setattr(gathering, "_CHUNK", 2)
    monkeypatch.setattr(gathering, "_PER_PART", 1)
    names = ["anna", "ben", "cleo", "dora", "emil"]
    for name in names:
        clinic.folder(tmp_path / "clinic", name)
    counts: list[int] = []
    found = find([tmp_path / "clinic"], []).sources
    told = gather(found, KEY, tmp_path / "STUDY", counts.append, workers)
    rows = table(tmp_path / "STUDY")
    for name in names:
        entries = [entry for entry in clinic.noted(name) if isinstance(entry, Standing)]
        own = [row for row in rows if row["person"] == KEY.pseudonym(name)]
        assert sorted(own, key=str) == sorted(expected(name, entries), key=str)
    assert (len(told.people), told.rows, sum(counts)) == (5, len(rows), 5)
    assert told.parts == len(list((tmp_path / "STUDY").glob("part-*.parquet"))) == 3


def test_all_rows_of_a_person_are_in_one_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By person, and by day within."""
    monkeypatch.setattr(gathering, "_CHUNK", 1)
    monkeypatch.setattr(gathering, "_PER_PART", 1)
    for name in ("anna", "ben"):
        clinic.folder(tmp_path / "clinic", name)
    gathered(tmp_path)
    with duckdb.connect() as connection:
        for part in sorted((tmp_path / "STUDY").glob("part-*.parquet")):
            rows = connection.read_parquet(str(part)).select("person, day").fetchall()
            assert rows == sorted(rows)
            assert len({person for person, _ in rows}) <= 1


def test_the_folder_can_be_read_as_one_table(tmp_path: Path) -> None:
    """Spark, pandas and R take all files of it for Parquet but those that begin with _ or a dot."""
    clinic.folder(tmp_path / "clinic", "anna")
    gathered(tmp_path)
    assert {file.name for file in (tmp_path / "STUDY").iterdir()} == {"_study.json", "part-000.parquet"}


def test_in_which_part_somebody_is_tells_nothing_of_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Journals are found by the alphabet: in that order the first part would hold Anna, the last one Zoe."""
    monkeypatch.setattr(gathering, "_CHUNK", 2)
    monkeypatch.setattr(gathering, "_PER_PART", 2)
    names = ["anna", "ben", "cleo", "dora", "emil", "fritz", "greta", "hans"]
    for name in names:
        clinic.folder(tmp_path / "clinic", name)
    gathered(tmp_path)
    found = []
    with duckdb.connect() as connection:
        for part in sorted((tmp_path / "STUDY").glob("part-*.parquet")):
            rows = connection.read_parquet(str(part)).select("person").distinct().fetchall()
            found += sorted(person for (person,) in rows)
    assert found == sorted(map(KEY.pseudonym, names))


def test_nobody_is_found_in_it(tmp_path: Path) -> None:
    """No name, note, own word, id or real day: neither in its bytes, nor in any value."""
    names = ["Anna Lee", "Bén"]
    for name in names:
        clinic.folder(tmp_path / "clinic", name)
    clinic.backup(tmp_path / "clinic", "Cleo-Q", clinic.noted("Cleo-Q"))
    gathered(tmp_path)
    entries = [entry for name in (*names, "Cleo-Q") for entry in clinic.noted(name)]
    real = {entry.logged.date() for entry in entries}
    rows = table(tmp_path / "STUDY")
    dates = {value for row in rows for value in row.values() if hasattr(value, "isoformat")}
    assert not dates & real
    words = [clinic.SECRET, *names, "Cleo", "Anna", "thinkpad", "400mg", "20:13", *(str(day) for day in real)]
    words += [entry.id for entry in entries]
    values = "\n".join(str(value) for row in rows for value in row.values())
    raw = b"".join(file.read_bytes() for file in sorted((tmp_path / "STUDY").iterdir()))
    for word in words:
        assert word not in values
        assert word.encode() not in raw


def test_weekdays_and_distances_stay(tmp_path: Path) -> None:
    """All days of a person are shifted by one whole number of weeks; of two persons by different ones."""
    for name in ("anna", "bert"):
        clinic.folder(tmp_path / "clinic", name)
    gathered(tmp_path)
    shifts = {}
    for name in ("anna", "bert"):
        days = sorted(
            {row["day"] for row in table(tmp_path / "STUDY") if row["person"] == KEY.pseudonym(name)}
        )
        assert days[-1] - days[0] == timedelta(days=9)
        shifts[name] = (clinic.LAST.date() - days[-1]).days
    assert all(shift % 7 == 0 and shift >= 52 * 7 for shift in shifts.values())
    assert shifts["anna"] != shifts["bert"]


def test_what_was_deleted_is_gone(tmp_path: Path) -> None:
    """A deleted entry, and one that was forgotten, are in no study that is made after that."""
    entries = clinic.noted("anna")
    place = clinic.folder(tmp_path / "clinic", "anna", entries)
    gathered(tmp_path)
    before = len(table(tmp_path / "STUDY"))
    (place / "x1.jsonl").write_bytes(clinic.lines([clinic.deleted(entries[0])]))
    (place / "x1.forgotten.jsonl").write_bytes(clinic.lines([clinic.forgotten(entries[1])]))
    gathered(tmp_path)
    assert len(table(tmp_path / "STUDY")) == before - 2


def test_who_is_no_longer_there_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And so is the part that they had."""
    monkeypatch.setattr(gathering, "_CHUNK", 1)
    monkeypatch.setattr(gathering, "_PER_PART", 1)
    places = [clinic.folder(tmp_path / "clinic", name) for name in ("anna", "ben", "cleo")]
    gathered(tmp_path)
    assert len(list((tmp_path / "STUDY").glob("*.parquet"))) == 3
    gathered(tmp_path, places[1])
    assert set(persons(tmp_path / "STUDY")) == {KEY.pseudonym("ben")}
    assert len(list((tmp_path / "STUDY").glob("*.parquet"))) == 1


def test_the_same_person_twice_is_one(tmp_path: Path) -> None:
    """A folder and an older backup of it, under whichever name; what either has alone is there once."""
    entries = clinic.noted("anna")
    clinic.folder(tmp_path / "clinic", "anna", entries[2:])
    clinic.backup(tmp_path / "clinic", "old-copy", entries[:-2])
    clinic.folder(tmp_path / "clinic", "ben")
    told = gathered(tmp_path)
    both = [entry for entry in entries if isinstance(entry, Standing)]
    rows = [row for row in table(tmp_path / "STUDY") if row["person"] == KEY.pseudonym("anna")]
    assert sorted(rows, key=str) == sorted(expected("anna", both), key=str)
    assert len(told.people) == len(persons(tmp_path / "STUDY")) == 2
    (twice,) = [person for person in told.people if person.twice]
    assert [each.source.name for each in twice.told] == ["anna", "old-copy"]


def test_what_was_taken_back_elsewhere_does_not_stand(tmp_path: Path) -> None:
    """A backup brings back nothing that the folder has deleted since."""
    entries = clinic.noted("anna")
    clinic.folder(tmp_path / "clinic", "anna", [*entries, clinic.deleted(entries[0])])
    clinic.backup(tmp_path / "clinic", "anna-old", entries)
    gathered(tmp_path)
    assert len(table(tmp_path / "STUDY")) == 21


def test_all_that_was_taken_back_does_not_stand(tmp_path: Path) -> None:
    """Also where nothing else is left in the folder."""
    entries = clinic.noted("anna")[:1]
    clinic.folder(tmp_path / "clinic", "anna", [*entries, clinic.deleted(entries[0])])
    clinic.backup(tmp_path / "clinic", "anna-old", entries)
    clinic.folder(tmp_path / "clinic", "ben")
    gathered(tmp_path)
    assert set(persons(tmp_path / "STUDY")) == {KEY.pseudonym("ben")}


def give(clinic_: Path, file: str, rows: Sequence[Row], **heading: str) -> None:
    """What somebody gave, as this file."""
    import gzip  # noqa: PLC0415

    clinic_.mkdir(parents=True, exist_ok=True)
    told = lines_of(Heading(**{"journal": "0" * 16, **heading}), rows)  # type: ignore[arg-type] # a table
    (clinic_ / file).write_bytes(gzip.compress(b"\n".join(told) + b"\n"))


GIVEN = rows_of([entry for entry in clinic.noted("anna") if isinstance(entry, Standing)], -60)


def test_what_is_given_comes_as_it_is(tmp_path: Path) -> None:
    """Its days were shifted at home; the pseudonym is of the code, else of the journal's digits."""
    give(tmp_path / "clinic", "a.jsonl.gz", GIVEN, code="P017")
    give(tmp_path / "clinic", "b.jsonl.gz", GIVEN[:4], journal="1" * 16)
    told = gathered(tmp_path)
    assert persons(tmp_path / "STUDY") == {KEY.pseudonym("P017"): len(GIVEN), KEY.pseudonym("1" * 16): 4}
    days = {row["day"] for row in table(tmp_path / "STUDY") if row["person"] == KEY.pseudonym("P017")}
    assert days == {row.day for row in GIVEN}
    assert not any(each.real_days for each in told.told)


def test_given_twice_counts_once(tmp_path: Path) -> None:
    """Known by the journal's digits or the code: what goes furthest counts."""
    give(tmp_path / "clinic", "a.jsonl.gz", GIVEN[:5], code="P017")
    give(tmp_path / "clinic", "b.jsonl.gz", GIVEN)
    give(tmp_path / "clinic", "c.jsonl.gz", GIVEN[:9], journal="1" * 16, code="P017")
    told = gathered(tmp_path)
    assert persons(tmp_path / "STUDY") == {KEY.pseudonym("P017"): len(GIVEN)}
    assert [len(person.others) for person in told.people] == [2]


def test_a_journal_goes_before_what_was_given_of_it(tmp_path: Path) -> None:
    """Known by the digits in its folder, or by the code that its folder is called by."""
    place = clinic.folder(tmp_path / "clinic", "anna")
    kept = {"made": clinic.LAST, "journal": "2" * 16, "weeks": -60}
    (place / ".thinkpad.study").write_bytes(msgspec.json.encode(kept))
    give(tmp_path / "clinic", "a.jsonl.gz", GIVEN[:3], journal="2" * 16)
    clinic.folder(tmp_path / "clinic", "P018")
    give(tmp_path / "clinic", "b.jsonl.gz", GIVEN[:3], journal="3" * 16, code="P018")
    gathered(tmp_path)
    assert persons(tmp_path / "STUDY") == {KEY.pseudonym(name): 22 for name in ("anna", "P018")}


def test_two_who_are_called_the_same(tmp_path: Path) -> None:
    """With nothing in common they are two persons."""
    clinic.folder(tmp_path / "clinic" / "north", "anna")
    clinic.folder(tmp_path / "clinic" / "south", "anna", clinic.noted("another anna"))
    told = gathered(tmp_path, tmp_path / "clinic" / "north", tmp_path / "clinic" / "south")
    assert told.apart == ["anna"]
    assert len(persons(tmp_path / "STUDY")) == 2


def test_a_whole_home_has_its_own_days(tmp_path: Path) -> None:
    """Days begin when that person's do, and their own painkillers are some."""
    home = tmp_path / "clinic" / "anna"
    early = clinic.LAST.replace(hour=2)
    entry = msgspec.structs.replace(clinic.noted("anna")[0], at=early, logged=early)
    clinic.folder(home, "journal", [entry])
    (home / "config.toml").write_text('day_starts = "04:00"\n[words]\npainkillers = ["secretword anna"]\n')
    gathered(tmp_path)
    (row,) = table(tmp_path / "STUDY")
    assert (clinic.LAST.date() - row["day"]).days % 7 == 1
    assert row["painkiller"] is True
    (home / "config.toml").write_text("torn = \n")
    gathered(tmp_path)
    (row,) = table(tmp_path / "STUDY")
    assert ((clinic.LAST.date() - row["day"]).days % 7, row["painkiller"]) == (0, False)


def test_settings_count_wherever_they_lie(tmp_path: Path) -> None:
    """A copy that sorts before the home of a person does not change when their days begin."""
    early = clinic.LAST.replace(hour=2)
    entry = msgspec.structs.replace(clinic.noted("anna")[0], at=early, logged=early)
    clinic.folder(tmp_path / "clinic" / "anna", "journal", [entry])
    (tmp_path / "clinic" / "anna" / "config.toml").write_text('day_starts = "04:00"\n')
    clinic.backup(tmp_path / "clinic", "a-copy", [entry])
    gathered(tmp_path)
    (row,) = table(tmp_path / "STUDY")
    assert (row["person"], (clinic.LAST.date() - row["day"]).days % 7) == (KEY.pseudonym("anna"), 1)


def test_bad_lines_are_named_and_the_rest_counts(tmp_path: Path) -> None:
    """The first few by file and line; lines of a newer qi are counted apart."""
    place = clinic.folder(tmp_path / "clinic", "anna")
    with (place / "thinkpad.jsonl").open("ab") as file:
        file.write(
            b"torn\n" * 5 + b"\n \n" + b'{"v":9,"type":"moon","id":"m","logged":"2026-01-01T00:00:00Z"}\n'
        )
    give(tmp_path / "clinic", "b.jsonl.gz", GIVEN)
    told = gathered(tmp_path).told[0]
    assert [line.split(":")[1] for line in told.bad] == ["25", "26", "27"]
    assert (told.more_bad, told.unknown, told.rows) == (2, 1, 22)


def test_a_bad_row_is_named(tmp_path: Path) -> None:
    """A word that is in no list comes into no study, though somebody wrote it by hand."""
    clinic.folder(tmp_path / "clinic", "ben")
    give(tmp_path / "clinic", "b.jsonl.gz", GIVEN)
    file = tmp_path / "clinic" / "c.jsonl"
    heading, row, *_ = lines_of(Heading(journal="4" * 16), GIVEN)
    file.write_bytes(heading + b"\n" + row + b"\n" + row.replace(b'"symptom"', b'"Anna"') + b"\n")
    told = gathered(tmp_path, tmp_path / "clinic" / "ben", file).told[1]
    assert (len(told.bad), told.rows, told.error) == (1, 1, "")


LEFT_OUT = [
    (b"", "holds no entry"),
    (b'{"format":"qi-study","v":9,"journal":"0"}\n', "so it is left out"),
    (b"\x1f\x8b\x08 cut off", "its person is left out"),
]


@pytest.mark.parametrize(("raw", "told"), LEFT_OUT, ids=[told for _, told in LEFT_OUT])
def test_what_cannot_be_read_is_left_out(raw: bytes, told: str, tmp_path: Path) -> None:
    """It is named, and the others are gathered."""
    clinic.folder(tmp_path / "clinic", "ben")
    (tmp_path / "clinic" / "anna.jsonl.gz").write_bytes(raw)
    found = gathered(tmp_path)
    assert told in found.told[0].error
    assert set(persons(tmp_path / "STUDY")) == {KEY.pseudonym("ben")}


def test_nothing_leaves_the_study_as_it_was(tmp_path: Path) -> None:
    """Where no journal has an entry, and where the disk is full."""
    clinic.folder(tmp_path / "clinic", "ben")
    gathered(tmp_path)
    before = table(tmp_path / "STUDY")
    empty = clinic.folder(tmp_path, "empty", [])
    with pytest.raises(QiError, match="none of these journals has an entry"):
        gathered(tmp_path, empty)
    assert table(tmp_path / "STUDY") == before


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The study is as it was, and nothing lies beside it."""
    clinic.folder(tmp_path / "clinic", "ben")
    gathered(tmp_path)
    before = table(tmp_path / "STUDY")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Engine, "write", full)
    with pytest.raises(QiError, match=r"No space left on device.*as it was"):
        gathered(tmp_path)
    assert table(tmp_path / "STUDY") == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "qi") == ["STUDY", "clinic"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is full at will here")
def test_a_full_disk_under_duckdb(tmp_path: Path) -> None:
    """What the system says is told, and nothing of how the engine puts it."""
    with Engine(tmp_path / "aside") as engine:
        (tmp_path / "lines").write_bytes(b'{"source":1,"kind":"symptom","day":"2017-03-04"}\n')
        engine.know([(1, "a")])
        with pytest.raises(OSError, match=r"^\[Errno 28\] No space left on device$"):
            engine.write([tmp_path / "lines"], Path("/dev/full"))


def test_what_duckdb_refuses_is_told(tmp_path: Path) -> None:
    """In its own first line."""
    with pytest.raises(OSError, match="No files found"), Engine(tmp_path / "aside") as engine:
        engine.shared([tmp_path / "nowhere"])


def test_ids_of_any_form_are_known(tmp_path: Path) -> None:
    """Other programs' ids too: two journals that share one are one person's."""
    entry = msgspec.structs.replace(clinic.noted("anna")[0], id="another-program's")
    assert not isinstance(entry, Unknown)
    (tmp_path / "clinic" / "anna").mkdir(parents=True)
    (tmp_path / "clinic" / "anna" / "a.jsonl").write_bytes(encode(entry) + b"\n")
    clinic.backup(tmp_path / "clinic", "ben", [entry])
    assert len(gathered(tmp_path).people) == 1
