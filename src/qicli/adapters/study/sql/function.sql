-- PEG (0 to 10, lower is better) and own activities (0 to 10, higher is better): a person's first answer in these
-- weeks and the last, where they are of two days.
with answers as (
  select arm, person, day, part, avg(score) as score
  from noted unpivot (score for part in (peg, activities))
  group by arm, person, day, part),
ends as (
  select arm, person, part, min_by(score, day) as first, max_by(score, day) as last
  from answers group by arm, person, part having min(day) < max(day)),
each_person as (
  select arm, person, part, first, last, last - first as change from ends)
select arm, part, measure, count(*) as persons, avg(value) as mean, stddev_samp(value) as sd
from each_person unpivot (value for measure in (first, last, change)) group by arm, part, measure
