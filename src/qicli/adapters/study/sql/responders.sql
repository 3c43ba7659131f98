-- Who had at least 30 % and a point less pain in the last 14 days than in the first 14. The two do not overlap,
-- and each has four days with a reading; of whom that is not so, nothing is said.
with spans as (
  select arm, person, min(day) as first_day, max(day) as last_day
  from noted where pain is not null group by arm, person),
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
  from each_person),
told as (
  select arm, person,
    case verdict when 'too_few_days' then 1.0 end as too_few_days,
    case verdict when 'responded' then 1.0 end as responded,
    case verdict when 'did_not' then 1.0 end as did_not,
    case when verdict <> 'too_few_days' then 1.0 end as assessed,
    case when verdict <> 'too_few_days' then pain_first end as first,
    case when verdict <> 'too_few_days' then pain_last end as last,
    case when verdict <> 'too_few_days' then pain_last - pain_first end as change
  from judged)
select arm, '' as part, measure, count(*) as persons,
  case when measure in ('first', 'last', 'change') then avg(value) end as mean,
  case when measure in ('first', 'last', 'change') then stddev_samp(value) end as sd
from told unpivot (value for measure in (too_few_days, responded, did_not, assessed, first, last, change))
group by arm, measure
