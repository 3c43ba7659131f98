-- Practice days and hours a week. Whoever practised on no day counts with 0; of a person's weeks all those
-- up to the last one with a note, so that a week without practice is one.
with practised as (
  select arm, person, week, count(distinct case when kind = 'session' then day end) as days,
    coalesce(sum(case when kind = 'session' then minutes end), 0.0) as minutes
  from noted group by arm, person, week),
each_person as (
  select arm, person, sum(days) as days, cast(sum(minutes) as double) as minutes,
    max(week) - max(asked.first_week) + 1 as weeks
  from practised cross join asked group by arm, person)
select arm, '' as part, 'days' as measure, count(*) as persons,
  avg(cast(days as double) / weeks) as mean, stddev_samp(cast(days as double) / weeks) as sd
from each_person group by arm
union all
select arm, '', 'hours', count(*), avg(minutes / 60 / weeks), stddev_samp(minutes / 60 / weeks)
from each_person group by arm
union all
select arm, '', 'practised', sum(case when days > 0 then 1 else 0 end), null, null from each_person group by arm
union all
select arm, cast(week as string), 'days', count(*), avg(cast(days as double)), stddev_samp(cast(days as double))
from practised group by arm, week
