"""Many people asked: a study of made-up persons written straight to Parquet, and how long questions take.

`python -m benchmarks.many 10000 [--engine spark] [--keep FOLDER]`; a person has some 290 entries in 26 weeks.
"""

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path

import duckdb

from qicli.adapters.study.asking import answers_of
from qicli.adapters.study.duck import duck
from qicli.adapters.study.engine import Asked, parts_of
from qicli.adapters.study.spark import spark
from qicli.study.questions import QUESTIONS

DAYS = 182  # of each person
PARTS = 16
ROWS = """
with persons as (
  select p, printf('%012x', hash(p) % 281474976710656) as person, hash(p, 'level') % 50 / 10.0 + 3 as level,
    (hash(p, 'slope') % 60) / 10.0 - 4 as slope, 60 + hash(p, 'length') % {days} as length,
    date '2020-01-06' + cast(hash(p, 'start') % 700 as int) as start
  from range({first}, {last}) t(p)),
slots as (
  select *, hash(p, d, s, 1) % 1000 / 1000.0 as a, hash(p, d, s, 2) % 1000 / 1000.0 as b,
    hash(p, d, s, 3) % 1000 / 1000.0 as c
  from persons, range({days}) d(d), range(3) s(s) where d < length),
said as (
  select *, start + cast(d as int) as day,
    cast(greatest(0, least(10, round(level + slope * d / {days} + 4 * a - 2))) as tinyint) as felt,
    case when s = 0 and d % 7 = 6 then 'checkin' when s = 1 and b < 0.45 then 'session'
      when s = 2 and b < 0.02 then 'treated' when s = 0 and b < 0.85 then 'symptom'
      when s = 2 and b < 0.35 then 'symptom' end as what
  from slots)
select person, case what when 'treated' then 'symptom' else what end as kind, day,
  case when what <> 'checkin' then felt end as pain,
  case when what in ('session', 'treated') then felt end as before,
  case when what in ('session', 'treated') and c < 0.8
    then cast(greatest(0, felt - (a > 0.4)::int) as tinyint) end as after,
  case when what = 'session' then c < 0.8 end as paired,
  case when what = 'session'
    then ['spinal-wave', 'easy-breathing', 'hip-circles', 'own'][1 + floor(c * 4)::int] end as routine,
  case when what = 'session' then 5 + 10 * a end as minutes,
  case when what = 'session' then c < 0.85 end as finished,
  case when what = 'session' then false end as told,
  cast(null as varchar) as chosen,
  case when what in ('symptom', 'session') then cast(least(5, round(felt / 2.0)) as tinyint) end as rung_left,
  cast(null as tinyint) as rung_right, cast(null as tinyint) as rung_unsaid,
  case when what = 'symptom' then cast(c < 0.1 as tinyint) end as apart,
  case when what = 'symptom' then c < 0.1 end as medicine,
  case when what <> 'checkin' then c < 0.1 end as painkiller,
  case when what = 'treated' then [['acupuncture', 'physiotherapy', 'massage'][1 + floor(c * 3)::int]] end
    as treatments,
  case when what = 'checkin' then (felt * 3 + floor(a * 3)) / 3.0 end as peg,
  case when what = 'checkin' then greatest(0, 9 - felt + a) end as activities,
  cast(null as tinyint) as activity_1, cast(null as tinyint) as activity_2,
  cast(null as tinyint) as activity_3, cast(null as tinyint) as activity_4,
  cast(null as tinyint) as activity_5,
  cast(null as date) as since, cast(null as date) as until, cast(null as integer) as times
from said where what is not null order by person, day
"""


def write(folder: Path, people: int) -> int:
    """A study of so many persons in parts; gives how many entries they have."""
    folder.mkdir(parents=True, exist_ok=True)
    edges = [people * part // PARTS for part in range(PARTS + 1)]
    with duckdb.connect(
        config={"memory_limit": "1GB", "temp_directory": str(folder / "aside")}
    ) as connection:
        for part in range(PARTS):
            rows = ROWS.format(days=DAYS, first=edges[part], last=edges[part + 1])
            file = folder / f"part-{part:03d}.parquet"
            connection.execute(f"copy ({rows}) to '{file}' (format parquet, compression zstd)")
        counted = connection.execute(f"select count(*) from '{folder}/*.parquet'").fetchone()  # noqa: S608 - our own
    assert counted is not None
    return int(counted[0])


def main() -> None:
    """Write, ask, and print a line a question."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("people", type=int)
    parser.add_argument("--engine", choices=["duckdb", "spark"], default="duckdb")
    parser.add_argument("--keep", type=Path)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = told.keep or Path(temporary)
        began = time.perf_counter()
        if not list(folder.glob("*.parquet")):
            print(f"{write(folder, told.people):,} entries written in {time.perf_counter() - began:.1f} s")
        asked = Asked(parts_of(folder))
        began = last = time.perf_counter()
        with duck(asked) if told.engine == "duckdb" else spark(asked) as engine:
            print(f"{'ready':12} {time.perf_counter() - last:6.2f} s")
            last, name = time.perf_counter(), "ground"

            def next_one(following: str) -> None:
                """Say how long the one before took."""
                nonlocal last, name
                print(f"{name:12} {time.perf_counter() - last:6.2f} s", flush=True)
                last, name = time.perf_counter(), following

            answers_of(engine, QUESTIONS.values(), asked, next_one)
            next_one("")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{'all':12} {time.perf_counter() - began:6.2f} s, {peak:.0f} MB at most", file=sys.stdout)


if __name__ == "__main__":
    main()
