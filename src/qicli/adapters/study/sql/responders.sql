-- Who had at least 30 % and a point less pain in the last 14 days than in the first 14. The two do not overlap,
-- and each has four days with a reading; of whom that is not so, nothing is said.
with spans as (
  select arm, person, min(day) as first_day, max(day) as last_day from pain_days group by arm, person),
each_person as (
  select spans.arm, spans.person,
    avg(case when days_between(spans.first_day, day) < 14 then pain end) as pain_first,
    avg(case when days_between(day, spans.last_day) < 14 then pain end) as pain_last,
    days_between(min(spans.first_day), max(spans.last_day)) >= 27
      and sum(case when days_between(spans.first_day, day) < 14 then 1 else 0 end) >= 4
      and sum(case when days_between(day, spans.last_day) < 14 then 1 else 0 end) >= 4 as enough
  from spans join pain_days on spans.person = pain_days.person group by spans.arm, spans.person),
judged as (
  select arm, person, pain_first, pain_last, case when not enough then 'too_few_days'
    when pain_first - pain_last >= 1 - 1e-9 and pain_first - pain_last >= 0.3 * pain_first - 1e-9
    then 'responded' else 'did_not' end as verdict
  from each_person)
select arm, '' as part, verdict as measure, count(*) as persons,
  cast(null as double) as mean, cast(null as double) as sd from judged group by arm, verdict
union all
select arm, '', 'assessed', count(*), null, null from judged where verdict <> 'too_few_days' group by arm
union all
select arm, '', 'first', count(*), avg(pain_first), stddev_samp(pain_first)
from judged where verdict <> 'too_few_days' group by arm
union all
select arm, '', 'last', count(*), avg(pain_last), stddev_samp(pain_last)
from judged where verdict <> 'too_few_days' group by arm
union all
select arm, '', 'change', count(*), avg(pain_last - pain_first), stddev_samp(pain_last - pain_first)
from judged where verdict <> 'too_few_days' group by arm
