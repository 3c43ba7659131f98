"""A question of one's own reaches no file, no net, no setting: whoever tries is refused."""

from pathlib import Path

import pytest

from crowd import crowd, written
from qicli.adapters.study.engine import Asked, parts_of
from qicli.adapters.study.own_sql import asked_freely
from qicli.errors import QiError

pytest.importorskip("duckdb", reason="duckdb is an extra: pip install 'qicli[study]'")

ASIDE = "none of a question's business"  # in a file that lies beside the study


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    """A study of three."""
    folder = written(crowd(3), tmp_path_factory.mktemp("study"))
    (folder.parent / "secret.csv").write_text(f"told\n{ASIDE}\n")
    return Asked(parts_of(folder))


@pytest.mark.parametrize(
    "text",
    [
        "select count(distinct person) from entries",
        "with p as (select distinct person from noted) select count(*) from p;",
        "from people select count(*)",
        "select count(*) from (select person from pain_days group by person)",
        """select count(distinct person) from entries where kind <> '"type":"DELETE_QUERY_NODE"'""",
    ],
)
def test_a_question_is_answered(asked: Asked, text: str) -> None:
    """Also of the views that the questions of qi stand on."""
    (result,) = asked_freely(asked, text)
    assert result.rows == [(3,)]


REFUSED = [
    "attach '{there}/other.db'",
    "attach ':memory:' as other",
    "copy entries to '{there}/out.csv'",
    "copy (select 1) to '{there}/out.parquet'",
    "copy arms from '{there}/secret.csv'",
    "export database '{there}/out'",
    "import database '{there}/out'",
    "install httpfs",
    "load httpfs",
    "force install httpfs from community",
    "pragma database_list",
    "pragma enable_profiling",
    "set memory_limit = '9GB'",
    "set enable_external_access = true",
    "set lock_configuration = false",
    "reset lock_configuration",
    "call enable_logging(storage = 'file')",
    "create secret (type s3)",
    "create table mine as select 1",
    "insert into arms values ('a', 'b')",
    "with x as (delete from entries returning person) select count(*) from x",
    "with x as (update entries set pain = 10 returning pain) select avg(pain) from x",
    "with x as (insert into arms values ('a', 'b') returning *) select * from x",
    "select * from (with x as (delete from arms returning *) select * from x)",
    "select 1; with x as (select 1), y as (delete from arms returning *) select * from x, y",
    "explain analyze copy entries to '{there}/out.csv'",
    "use memory",
    "checkpoint",
    "prepare p as select 1",
    "select 1; copy entries to '{there}/out.csv'",
    "/* select */ copy entries to '{there}/out.csv'",
    "selct 1",
    "",
    "-- nothing",
]
OUT_OF_REACH = [
    "select * from '{there}/secret.csv'",
    "select * from read_csv('{there}/secret.csv')",
    "select * from read_text('{there}/secret.csv')",
    "select * from read_blob('{there}/secret.csv')",
    "select * from read_json('{there}/secret.csv')",
    "select * from sniff_csv('{there}/secret.csv')",
    "select * from glob('{there}/*')",
    "select * from read_parquet('{there}/*/part-000.parquet')",
    "select * from parquet_metadata('{there}/*/part-000.parquet')",
    "select * from query('select * from read_csv(''{there}/secret.csv'')')",
    "select * from query('copy entries to ''{there}/out.csv''')",
    "select * from enable_logging(storage = 'file', storage_config = {{'path': '{there}/out'}})",
    "select * from 'http://127.0.0.1:9/secret.csv'",
    "select * from duckdb_secrets()",
    "select load_extension('httpfs')",
    "select * from ASIDE",
    "select * from asked_freely",
]


@pytest.mark.parametrize("text", [*REFUSED, *OUT_OF_REACH])
def test_whoever_tries_more_is_refused(asked: Asked, text: str) -> None:
    """In one line, with nothing written and nothing read."""
    there = asked.parts[0].parent.parent
    before = sorted(there.rglob("*"))
    with pytest.raises(QiError) as error:
        asked_freely(asked, text.format(there=there))
    assert ASIDE not in str(error.value)
    assert "\n" not in str(error.value)
    assert sorted(there.rglob("*")) == before


@pytest.mark.parametrize(
    "setting", ["enable_external_access", "autoload_known_extensions", "lock_configuration"]
)
def test_what_is_locked_is_locked(asked: Asked, setting: str) -> None:
    """As the engine itself says."""
    (result,) = asked_freely(asked, f"select current_setting('{setting}')")
    assert str(result.rows[0][0]).lower() == ("true" if setting == "lock_configuration" else "false")


def test_what_lies_in_memory_cannot_be_changed(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if it were not seen that a question changes data, it would not."""
    monkeypatch.setattr("qicli.adapters.study.own_sql._changes", lambda *_: False)
    with pytest.raises(QiError, match="read-only"):
        asked_freely(asked, "with x as (delete from entries returning person) select count(*) from x")


def test_the_entries_lie_in_memory(tmp_path: Path) -> None:
    """Whoever asks needs no file any more."""
    folder = written(crowd(2), tmp_path / "study")
    text = "select table_name from duckdb_tables() where table_name = 'entries'"
    assert asked_freely(Asked(parts_of(folder)), text)[0].rows == [("entries",)]
