-- How many persons noted what.
with each_person as (
  select arm, person, count(*) as entries,
    max(case when pain is not null then 1 else 0 end) as pain,
    max(case when kind = 'session' then 1 else 0 end) as practice,
    max(case when kind = 'checkin' then 1 else 0 end) as checkin,
    max(case when cast(treatments as string) <> '[]' then 1 else 0 end) as treatment
  from noted group by arm, person)
select arm, '' as part, 'persons' as measure, count(*) as persons,
  cast(null as double) as mean, cast(null as double) as sd from each_person group by arm
union all
select arm, '', 'pain', sum(pain), null, null from each_person group by arm
union all
select arm, '', 'practice', sum(practice), null, null from each_person group by arm
union all
select arm, '', 'checkin', sum(checkin), null, null from each_person group by arm
union all
select arm, '', 'treatment', sum(treatment), null, null from each_person group by arm
