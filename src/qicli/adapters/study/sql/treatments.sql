-- Pain in the seven days before a treatment and in the seven after, its own day in neither; by kind, of every
-- person the mean of their treatments that have a reading on both sides.
with given as (
  select arm, person, day, kinds.treatment, count(*) as times
  from noted join (values ('acupressure'), ('acupuncture'), ('chiropractic'), ('cupping'), ('dry-needling'),
    ('injection'), ('massage'), ('moxibustion'), ('osteopathy'), ('physiotherapy'), ('surgery'), ('tens'),
    ('traction'), ('other')) as kinds(treatment) on array_contains(noted.treatments, kinds.treatment)
  group by arm, person, day, kinds.treatment),
around as (
  select given.arm, given.person, given.treatment, given.day, given.times,
    avg(case when all_days.day < given.day then all_days.pain end) as before,
    avg(case when all_days.day > given.day then all_days.pain end) as after
  from given join all_days on given.person = all_days.person and all_days.pain is not null
    and days_between(given.day, all_days.day) between -7 and 7
  group by given.arm, given.person, given.treatment, given.day, given.times),
each_person as (
  select arm, person, treatment, sum(times * before) / sum(times) as before,
    sum(times * after) / sum(times) as after, sum(times * (after - before)) / sum(times) as change
  from around where before is not null and after is not null group by arm, person, treatment)
select arm, treatment as part, measure, count(*) as persons, avg(value) as mean, stddev_samp(value) as sd
from each_person unpivot (value for measure in (before, after, change)) group by arm, treatment, measure
