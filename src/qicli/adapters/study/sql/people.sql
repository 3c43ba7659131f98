-- How many persons noted what.
with each_person as (
  select arm, person, 1 as persons,
    max(case when pain is not null then 1 else 0 end) as pain,
    max(case when kind = 'session' then 1 else 0 end) as practice,
    max(case when kind = 'checkin' then 1 else 0 end) as checkin,
    max(case when cast(treatments as string) <> '[]' then 1 else 0 end) as treatment
  from noted group by arm, person)
select arm, '' as part, measure, sum(value) as persons,
  cast(null as double) as mean, cast(null as double) as sd
from each_person unpivot (value for measure in (persons, pain, practice, checkin, treatment))
group by arm, measure
