-- How long persons went on noting: on how many days a pain, over how many weeks anything, and who still in which
-- week. Days come first, and are counted then: to count distinct ones takes an engine many times as long.
with each_day as (
  select arm, person, week, day, max(case when pain is not null then 1 else 0 end) as pain
  from noted group by arm, person, week, day),
each_week as (
  select arm, person, week from each_day group by arm, person, week),
each_person as (
  select arm, person, sum(pain) as days, max(week) - min(week) + 1 as weeks
  from each_day group by arm, person)
select arm, '' as part, 'days' as measure, count(*) as persons,
  avg(cast(days as double)) as mean, stddev_samp(cast(days as double)) as sd from each_person group by arm
union all
select arm, '', 'weeks', count(*), avg(cast(weeks as double)), stddev_samp(cast(weeks as double))
from each_person group by arm
union all
select arm, cast(week as string), 'noting', count(*), null, null from each_week group by arm, week
