-- How long persons went on noting: on how many days a pain, over how many days anything, and who still in which
-- week.
with each_person as (
  select arm, person, count(distinct case when pain is not null then day end) as days,
    days_between(min(day), max(day)) + 1 as long
  from noted group by arm, person)
select arm, '' as part, 'days' as measure, count(*) as persons,
  avg(cast(days as double)) as mean, stddev_samp(cast(days as double)) as sd from each_person group by arm
union all
select arm, '', 'long', count(*), avg(cast(long as double)), stddev_samp(cast(long as double))
from each_person group by arm
union all
select arm, cast(week as string), 'noting', count(distinct person), null, null from noted group by arm, week
