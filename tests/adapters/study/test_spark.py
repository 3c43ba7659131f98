"""Every answer of Spark is that of a plain loop over the reports of each person, and so of DuckDB."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from crowd import crowd, written
from one_by_one import one_by_one, rounded
from qicli.adapters.study.asking import GROUND, found_of, sql_of, statements
from qicli.adapters.study.engine import Asked, parts_of
from qicli.adapters.study.spark import complaint, spark
from qicli.errors import QiError
from qicli.study.questions import QUESTIONS

JAVA = os.environ.get("JAVA_HOME") or shutil.which("java")


@pytest.mark.study
@pytest.mark.skipif(not JAVA, reason="Spark takes Java: apt install default-jre-headless")
@pytest.mark.filterwarnings("ignore")  # of what Spark's own code still uses
def test_every_answer_is_that_of_the_loop(tmp_path: Path) -> None:
    """Of a hundred persons, by groups, in some weeks: the same SQL, counts, means and deviations."""
    pytest.importorskip("pyspark", reason="pyspark is an extra: pip install 'qicli[study-spark]'")
    people = crowd(100)
    arms = {name: "control" if nth % 3 else "practice" for nth, name in enumerate(people) if nth % 5}
    folder = written(people, tmp_path / "study")
    wanted = one_by_one(people, (1, 12), arms)
    with spark(Asked(parts_of(folder), 1, 12, tuple(arms.items()))) as engine:
        for statement in statements(sql_of(GROUND)):
            engine.run(statement)
        for question in QUESTIONS.values():
            assert rounded(set(found_of(engine, question))) == rounded(wanted[question.name]), question.name
        with pytest.raises(QiError, match="Spark: ") as error:
            engine.rows("select nothing from nowhere")
    assert "\n" not in str(error.value)


def test_without_pyspark_it_says_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """One line."""
    monkeypatch.setitem(__import__("sys").modules, "pyspark.sql", None)
    with pytest.raises(QiError, match=r"pip install 'qicli\[study-spark\]'"), spark(Asked(())):
        pass


@pytest.mark.parametrize("name", ["JAVA_HOME", "PATH"])
def test_without_java_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    """Whether it is looked for where `JAVA_HOME` says, or among all programs."""
    pytest.importorskip("pyspark", reason="pyspark is an extra: pip install 'qicli[study-spark]'")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setenv(name, str(tmp_path))
    with (
        pytest.raises(QiError, match="takes Java 17 or newer, and none is found; install one"),
        spark(Asked(())),
    ):
        pass


@pytest.mark.parametrize(
    ("said", "number"), [('openjdk version "11.0.22" 2024-01-16', 11), ('java version "1.8.0_392"', 8)]
)
def test_a_java_too_old_is_named_before_it_is_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str, number: int
) -> None:
    """With what it is, and what it takes."""
    pytest.importorskip("pyspark", reason="pyspark is an extra: pip install 'qicli[study-spark]'")
    _java(tmp_path, said)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with (
        pytest.raises(QiError, match=rf"takes Java 17 or newer, and \S+java is Java {number}; install one"),
        spark(Asked(())),
    ):
        pass


def test_a_master_where_nobody_answers_is_named_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """All its addresses are tried; Spark itself would try for a minute."""
    pytest.importorskip("pyspark", reason="pyspark is an extra: pip install 'qicli[study-spark]'")
    _java(tmp_path, 'openjdk version "17.0.1"')
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))  # bound, and nobody listens
        master = f"spark://127.0.0.1:{one.getsockname()[1]},127.0.0.1:{other.getsockname()[1]}"
        with (
            pytest.raises(QiError, match=rf"^--master {master}: nobody answers there \(.*\); start"),
            spark(Asked(()), master),
        ):
            pass


def _java(home: Path, said: str) -> None:
    """A program that says so of itself, and is no Java."""
    (home / "bin").mkdir()
    program = home / "bin" / "java"
    program.write_text(f"#!/bin/sh\necho '{said}' >&2\n")
    program.chmod(0o755)


def test_what_the_jvm_said_is_told_and_not_the_call_that_it_failed_in() -> None:
    """One line, which says what to do where Spark does."""
    failed = Exception(
        "An error occurred while calling o82.collectToPython.\n"
        ": org.apache.spark.SparkException: Not enough memory; raise it\n\tat org.apache"
    )
    assert complaint(failed) == "org.apache.spark.SparkException: Not enough memory; raise it"
    assert complaint(Exception("[TABLE_NOT_FOUND] no such table\n: 1")) == "[TABLE_NOT_FOUND] no such table"
