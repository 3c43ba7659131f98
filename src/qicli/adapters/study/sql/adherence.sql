-- Practice days and hours a week. Whoever practised on no day counts with 0; of a person's weeks all those
-- up to the last one with a note, so that a week without practice is one.
with each_week as (
  select arm, person, week, sum(practised) as days, coalesce(sum(minutes), 0.0) as minutes
  from noted_days group by arm, person, week),
each_person as (
  select arm, person, max(week) - max(asked.first_week) + 1 as weeks,
    cast(sum(days) as double) as days, cast(sum(minutes) as double) as minutes
  from each_week cross join asked group by arm, person),
a_week as (
  select arm, person, days / weeks as days, minutes / 60 / weeks as hours,
    case when days > 0 then 1.0 else 0.0 end as practised
  from each_person)
select arm, '' as part, measure, count(*) as persons, avg(value) as mean, stddev_samp(value) as sd
from a_week unpivot (value for measure in (days, hours)) group by arm, measure
union all
select arm, '', 'practised', cast(sum(practised) as bigint), null, null from a_week group by arm
union all
select arm, cast(week as string), 'days', count(*), avg(cast(days as double)), stddev_samp(cast(days as double))
from each_week group by arm, week
