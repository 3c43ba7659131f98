-- The pain of each week: of every person the mean of the days with a reading, then the mean of the persons.
with each_person as (
  select arm, person, week, avg(pain) as pain from pain_days group by arm, person, week)
select arm, cast(week as string) as part, 'pain' as measure, count(*) as persons,
  avg(pain) as mean, stddev_samp(pain) as sd
from each_person group by arm, week
