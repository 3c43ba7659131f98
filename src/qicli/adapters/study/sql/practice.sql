-- Pain just after a practice less the pain just before, by routine: of practices that were led for a minute at
-- least, without a painkiller in the hours before.
with each_person as (
  select arm, person, routine, avg(cast(before as double)) as before,
    avg(cast(after as double) - before) as change
  from noted where paired and not painkiller group by arm, person, routine)
select arm, routine as part, 'before' as measure, count(*) as persons,
  avg(before) as mean, stddev_samp(before) as sd from each_person group by arm, routine
union all
select arm, routine, 'change', count(*), avg(change), stddev_samp(change) from each_person group by arm, routine
