-- Pain just after a practice less the pain just before, by routine: of practices that were led for a minute at
-- least, without a painkiller in the hours before.
with each_person as (
  select arm, person, routine, avg(cast(before as double)) as before,
    avg(cast(after as double) - before) as change
  from noted where paired and not painkiller group by arm, person, routine)
select arm, routine as part, measure, count(*) as persons, avg(value) as mean, stddev_samp(value) as sd
from each_person unpivot (value for measure in (before, change)) group by arm, routine, measure
