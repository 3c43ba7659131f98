-- What every question stands on. `entries` is the Parquet of a study, a row an entry; `arms` says in which group
-- each person is (everybody in one, called all, where there are none); `asked` has the weeks, first and last.
-- days_between(a, b) is how many days later b is: the one thing that engines call by different names.

-- Each person's first day, which their weeks are counted from, and their group. A plan was felt on no day.
create or replace temporary view people as
select entries.person, arms.arm, min(entries.day) as first_day
from entries join arms on entries.person = arms.person
where entries.kind <> 'plan' group by entries.person, arms.arm;

-- Every entry with its person's group and its week; the first seven days are week 1. How far down a leg it
-- reached is the furthest of both sides and of what had no side: 0 the back, 5 the foot, -1 not said.
create or replace temporary view dated as
select people.arm, entries.*,
  cast(floor(days_between(people.first_day, entries.day) / 7) as int) + 1 as week,
  greatest(coalesce(rung_left, -1), coalesce(rung_right, -1), coalesce(rung_unsaid, -1)) as rung
from entries join people on entries.person = people.person
where entries.kind <> 'plan';

-- Those of the weeks that are asked about.
create or replace temporary view noted as
select dated.* from dated join asked on dated.week between asked.first_week and asked.last_week;

-- Each day on which a person noted anything: its pain, 0 to 10, which is the mean of its readings, so that a day
-- with ten weighs no more; whether they practised, and for how many minutes. The words after
-- select ask Spark to keep a person's days together; to other engines they are a comment.
create or replace temporary view all_days as
select arm, person, week, day, avg(cast(pain as double)) as pain,
  max(case when kind = 'session' then 1 else 0 end) as practised,
  sum(case when kind = 'session' then minutes end) as minutes
from (select /*+ repartition(person) */ * from dated) as together group by arm, person, week, day;

create or replace temporary view noted_days as
select all_days.* from all_days join asked on all_days.week between asked.first_week and asked.last_week;

create or replace temporary view pain_days as
select arm, person, week, day, pain from noted_days where pain is not null;
