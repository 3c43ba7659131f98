-- The furthest point down a leg that each person reached in a week, on either side.
with each_person as (
  select arm, person, week, max(rung) as rung from noted where rung >= 0 group by arm, person, week)
select arm, cast(week as string) as part,
  case rung when 0 then 'back' when 1 then 'buttock' when 2 then 'thigh'
    when 3 then 'knee' when 4 then 'calf' else 'foot' end as measure,
  count(*) as persons, cast(null as double) as mean, cast(null as double) as sd
from each_person group by arm, week, rung
