-- How long persons went on noting: on how many days a pain, over how many weeks anything, and who still in which
-- week.
with each_week as (
  select arm, person, week, count(pain) as days from noted_days group by arm, person, week),
each_person as (
  select arm, person, cast(sum(days) as double) as days, cast(max(week) - min(week) + 1 as double) as weeks
  from each_week group by arm, person)
select arm, '' as part, measure, count(*) as persons, avg(value) as mean, stddev_samp(value) as sd
from each_person unpivot (value for measure in (days, weeks)) group by arm, measure
union all
select arm, cast(week as string), 'noting', count(*), null, null from each_week group by arm, week
