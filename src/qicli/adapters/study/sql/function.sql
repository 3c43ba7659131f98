-- PEG (0 to 10, lower is better) and own activities (0 to 10, higher is better): a person's first answer in these
-- weeks and the last, where they are of two days.
with answers as (
  select arm, person, day, 'peg' as asked_for, avg(peg) as score
  from noted where peg is not null group by arm, person, day
  union all
  select arm, person, day, 'activities', avg(activities)
  from noted where activities is not null group by arm, person, day),
ends as (
  select arm, person, asked_for, min(day) as first_day, max(day) as last_day
  from answers group by arm, person, asked_for having min(day) < max(day)),
each_person as (
  select ends.arm, ends.person, ends.asked_for,
    max(case when answers.day = ends.first_day then score end) as first_score,
    max(case when answers.day = ends.last_day then score end) as last_score
  from ends join answers on ends.person = answers.person and ends.asked_for = answers.asked_for
  group by ends.arm, ends.person, ends.asked_for)
select arm, asked_for as part, 'first' as measure, count(*) as persons,
  avg(first_score) as mean, stddev_samp(first_score) as sd from each_person group by arm, asked_for
union all
select arm, asked_for, 'last', count(*), avg(last_score), stddev_samp(last_score)
from each_person group by arm, asked_for
union all
select arm, asked_for, 'change', count(*), avg(last_score - first_score), stddev_samp(last_score - first_score)
from each_person group by arm, asked_for
