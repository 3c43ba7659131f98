"""Every answer of DuckDB is that of a plain loop over the reports of each person."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from crowd import crowd, written
from one_by_one import LOOPS, one_by_one, rounded
from qicli.adapters.study.asking import GROUND, answers_of, found_of, sql_of, statements
from qicli.adapters.study.duck import Duck, duck, empty, quoted
from qicli.adapters.study.engine import Asked, parts_of
from qicli.errors import QiError
from qicli.study.answers import Answer
from qicli.study.questions import QUESTIONS

pytest.importorskip("duckdb", reason="duckdb is an extra: pip install 'qicli[study]'")

PEOPLE = crowd(24)
ARMS = {name: "control" if nth % 3 else "practice" for nth, name in enumerate(PEOPLE) if nth % 5}
SPANS = [(1, 1000), (2, 5)]


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The study of three dozen."""
    return written(PEOPLE, tmp_path_factory.mktemp("study"))


def test_every_question_has_its_sql_and_its_loop() -> None:
    """By the same name."""
    assert set(LOOPS) == set(QUESTIONS)
    assert all(sql_of(name) for name in QUESTIONS)


@pytest.mark.parametrize("arms", [None, ARMS], ids=["everybody", "groups"])
@pytest.mark.parametrize("weeks", SPANS, ids=["all", "2-5"])
def test_every_answer_is_that_of_the_loop(
    study: Path, weeks: tuple[int, int], arms: dict[str, str] | None
) -> None:
    """Counts, means and deviations, of all weeks and of some, of everybody and by groups."""
    wanted = one_by_one(PEOPLE, weeks, arms)
    with duck(Asked(parts_of(study), *weeks, tuple(arms.items()) if arms else None)) as engine:
        for statement in statements(sql_of(GROUND)):
            engine.run(statement)
        for question in QUESTIONS.values():
            found = rounded(set(found_of(engine, question)))
            assert found
            assert found == rounded(wanted[question.name]), question.name


@pytest.mark.study
def test_a_thousand_persons_are_answered_as_one_by_one(tmp_path: Path) -> None:
    """The same, of a thousand."""
    thousand = crowd(1000)
    folder = written(thousand, tmp_path / "study", parts=8)
    for weeks in SPANS:
        wanted = one_by_one(thousand, weeks)
        with duck(Asked(parts_of(folder), *weeks)) as engine:
            for statement in statements(sql_of(GROUND)):
                engine.run(statement)
            for question in QUESTIONS.values():
                assert rounded(set(found_of(engine, question))) == rounded(wanted[question.name])


def _asked(folder: Path, begin: Callable[[str], str]) -> list[Answer]:
    asked = Asked(parts_of(folder))
    with duck(asked) as engine:
        engine.run(begin("set threads"))
        return answers_of(engine, QUESTIONS.values(), asked)


def test_answers_do_not_hang_on_threads_or_parts(study: Path, tmp_path: Path) -> None:
    """One thread or four, three parts or seven: the same figures."""
    other = written(dict(reversed(list(PEOPLE.items()))), tmp_path / "other", parts=7)
    first = _asked(study, lambda words: f"{words} = 1")
    assert first == _asked(study, lambda words: f"{words} = 4") == _asked(other, lambda words: f"{words} = 2")


def _opened(folder: Path) -> AbstractContextManager[Duck]:
    return duck(Asked(parts_of(folder)))


def test_a_folder_may_be_called_anything(tmp_path: Path) -> None:
    """Also by signs that stand for others, and by quotes."""
    folder = written(crowd(2), tmp_path / "plain").rename(tmp_path / "it's [1] *?")
    with _opened(folder) as engine:
        assert engine.rows("select count(distinct person) from entries") == [(2,)]
    assert quoted(Path("a'b[1]*")) == "'a''b[[]1][*]'"


def test_no_folder_and_no_parts_are_named(tmp_path: Path) -> None:
    """With the verb that makes them."""
    with pytest.raises(QiError, match="no such folder; qi study gather"):
        parts_of(tmp_path / "none")
    with pytest.raises(QiError, match="no study lies here"):
        parts_of(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(QiError, match="cannot be read"):
        parts_of(tmp_path / "file")


def test_a_damaged_part_is_one_line(tmp_path: Path) -> None:
    """It names the file."""
    (tmp_path / "part-000.parquet").write_bytes(b"PAR1 damaged")
    with pytest.raises(QiError, match=r"DuckDB: .*part-000\.parquet") as error, _opened(tmp_path):
        pass
    assert "\n" not in str(error.value)


def test_parquet_of_something_else_is_no_study(tmp_path: Path) -> None:
    """It is told in one line, with what makes one."""
    with empty() as engine:
        engine.run(f"copy (select 1 as a) to '{tmp_path}/part-0.parquet'")
    with pytest.raises(QiError, match=r"is no study that can be read .*; make it anew"), _opened(tmp_path):
        pass


def test_without_duckdb_it_says_how_to_have_it(study: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line."""
    monkeypatch.setitem(__import__("sys").modules, "duckdb", None)
    with pytest.raises(QiError, match=r"pip install 'qicli\[study\]'"), duck(Asked(parts_of(study))):
        pass
