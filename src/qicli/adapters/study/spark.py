"""Spark, which comes with `qicli[study-spark]` and takes Java: for a study that has outgrown one machine."""

import os
import re
import socket
import subprocess
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qicli.adapters.study.duck import first_line
from qicli.adapters.study.engine import Asked
from qicli.core.extras import how_to_have
from qicli.core.text import visible
from qicli.errors import QiError

HOW_TO_HAVE_IT = how_to_have("study-spark")
HERE = "local[*]"  # the master that is this machine
PART = 3_000_000  # bytes of Parquet, which are half a million entries: what is sorted at once, on one machine
FEWEST_PARTS = 8
SCANNED = "16m"  # of Parquet at a time, which are a million entries or two
WAIT = 5  # seconds, for what answers at once or not at all
CLUSTER = "spark://"  # a master of Spark's own; there may be several, with commas
ADDRESS = re.compile(r"([^/,]+):(\d+)")
OLDEST_JAVA = 17
JAVA_VERSION = re.compile(rb'version "(?:1\.)?(\d+)')
TAKES_JAVA = f"--engine spark takes Java {OLDEST_JAVA} or newer"
HOW_TO_HAVE_JAVA = (
    "install one (Debian: apt install default-jre-headless) or set JAVA_HOME; or leave the option out"
)
MEMORY = "2g"  # on one machine; a gigabyte, which is Spark's own, does not hold what joins sort at once
PACKED = "100"  # times its size on the disk that a study may be in memory
# What many questions stand on, which is reckoned once: a row a person, and a row a person's day.
HELD = ("people", "all_days")
# What this engine calls otherwise than others.
DAYS_BETWEEN = (
    "create or replace temporary function days_between(a date, b date) returns int return datediff(b, a)"
)


class Spark:
    """One session; what it holds is gone when it is stopped."""

    def __init__(self, session: Any) -> None:  # noqa: ANN401 - an extra's own kind
        self.session = session

    def run(self, statement: str) -> None:
        """Do what it says.

        Raises:
            QiError: the engine cannot.
        """
        self.rows(statement)
        for view in HELD:
            if f"view {view} as" in statement:
                self.session.catalog.cacheTable(view)

    def rows(self, query: str) -> Sequence[tuple[Any, ...]]:
        """All that it gives.

        Raises:
            QiError: the engine cannot answer.
        """
        try:
            return [tuple(row) for row in self.session.sql(query).collect()]
        except Exception as error:
            if not type(error).__module__.startswith(("pyspark", "py4j")):
                raise
            raise QiError(f"Spark: {complaint(error)}") from error

    def load(self, asked: Asked) -> None:
        """Give it the study."""
        self.run(DAYS_BETWEEN)
        self.session.read.parquet(*map(str, asked.parts)).createOrReplaceTempView("entries")
        if asked.arms is None:
            self.run(
                "create or replace temporary view arms as select distinct person, 'all' as arm from entries"
            )
        else:
            pairs = self.session.createDataFrame(list(asked.arms), "person string, arm string")
            pairs.createOrReplaceTempView("arms")
        weeks = f"{asked.first_week} as first_week, {asked.last_week} as last_week"
        self.run(f"create or replace temporary view asked as select {weeks}")


@contextmanager
def spark(asked: Asked, master: str = "") -> Iterator[Spark]:
    """Spark with the study in it, while the block runs: on this machine, or on the cluster of this master.

    Raises:
        QiError: pyspark or Java is not there, or Spark does not start.
    """
    try:
        sql: Any = import_module("pyspark.sql")  # an extra, of 470 MB
    except ImportError as error:
        raise QiError(f"--engine spark takes pyspark: {HOW_TO_HAVE_IT}; or leave the option out") from error
    _see_that_java()
    _see_that_it_listens(master)
    with (
        TemporaryDirectory(prefix="qi-study-", ignore_cleanup_errors=True) as aside,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")  # of what Spark's own code still uses
        session = _session(sql.SparkSession.builder, master or HERE, aside, _parts(asked))
        try:
            engine = Spark(session)
            engine.load(asked)
            yield engine
        finally:
            session.stop()


def _parts(asked: Asked) -> int:
    """In how many parts one machine works on it, so that it holds few of them at once."""
    return max(FEWEST_PARTS, sum(path.stat().st_size for path in asked.parts) // PART)


def _session(builder: Any, master: str, aside: str, parts: int) -> Any:  # noqa: ANN401 - an extra's own kinds
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "OFF",
        "spark.sql.warehouse.dir": aside,
        "spark.sql.session.timeZone": "UTC",
        # So well packed, its entries look small enough to be sent whole to each worker.
        "spark.sql.sources.fileCompressionFactor": PACKED,
        # What is held stays as it was parted, so that a question about persons moves none of it again.
        "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning": "false",
    }
    if master.startswith("local"):
        settings |= {
            "spark.sql.shuffle.partitions": str(parts),
            "spark.sql.files.maxPartitionBytes": SCANNED,
            "spark.local.dir": aside,
            "spark.driver.memory": MEMORY,
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
        }
    for name, value in settings.items():
        builder = builder.config(name, value)
    try:
        return builder.master(master).appName("qi study").getOrCreate()
    except Exception as error:
        raise QiError(
            f"Spark does not start at {master}: {first_line(error)}; check --master and Java"
        ) from error


def complaint(error: Exception) -> str:
    """What Spark complains of, as one line: what the JVM said, not the call that it failed in."""
    told = first_line(error)
    _, _, rest = str(error).partition("\n: ")
    return first_line(Exception(rest)) if rest and "while calling" in told else told


def _see_that_java() -> None:
    """See that there is one where Spark looks for it, and that it is new enough.

    Raises:
        QiError: it is not.
    """
    home = os.environ.get("JAVA_HOME", "")
    found = str(Path(home) / "bin" / "java") if home else "java"
    try:
        told = subprocess.run(  # noqa: S603 - the Java that Spark would start
            [found, "-version"], capture_output=True, timeout=WAIT, check=False
        ).stderr
    except OSError as error:
        raise QiError(f"{TAKES_JAVA}, and none is found; {HOW_TO_HAVE_JAVA}") from error
    except subprocess.TimeoutExpired:
        return  # it is there, and busy
    version = JAVA_VERSION.search(told)
    if version and int(version[1]) < OLDEST_JAVA:
        raise QiError(f"{TAKES_JAVA}, and {found} is Java {int(version[1])}; {HOW_TO_HAVE_JAVA}")


def _see_that_it_listens(master: str) -> None:
    """See that somebody answers at one of the addresses, which Spark itself would try for a minute.

    Raises:
        QiError: nobody does.
    """
    failed = None
    for host, port in ADDRESS.findall(master) if master.startswith(CLUSTER) else ():
        try:
            with socket.create_connection((host.strip("[]"), int(port)), timeout=WAIT):
                return
        except (OSError, OverflowError) as error:
            failed = error
    if failed is not None:
        raise QiError(
            f"--master {visible(master)}: nobody answers there ({failed}); start the cluster, or put it right"
        ) from failed
