-- Who in the unit is in charge of an assignment, and who stands in. Rows are only added: the last
-- one up to a day tells how it was that day.
create table execution.staffing (
  number        bigint generated always as identity primary key,
  assignment_id uuid not null references execution.assignment (id),
  officer_id    uuid references organization.person (id),
  deputy_id     uuid references organization.person (id)
                constraint staffing_deputy_check check (deputy_id <> officer_id),
  named_on      date not null
);
create index staffing_assignment_idx on execution.staffing (assignment_id, number desc);
create index staffing_officer_idx on execution.staffing (officer_id);
create index staffing_deputy_idx on execution.staffing (deputy_id);
comment on table execution.staffing is 'Phân công trong đơn vị';

create table execution.stand_in_rule (
  unit_id     uuid    not null references organization.unit (id),
  when_absent boolean not null,
  silent_days integer constraint stand_in_rule_silent_days_check check (silent_days between 1 and 90),
  valid_from  date    not null,
  valid_to    date,
  constraint stand_in_rule_validity_excl
    exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table execution.stand_in_rule is 'Quy tắc làm thay của đơn vị';

-- In whose place somebody reported, by name as it was then.
alter table execution.progress add column on_behalf_of text;

-- Who is in charge of the assignments of a unit on a day, and why the deputy stands in, if he
-- does: nobody flips a flag, so any past day can be asked. Silence is counted while the work is
-- due soon or overdue, from the last thing the officer himself said about it.
create function execution.charges_on(unit uuid, day date, due_soon_days integer) returns table (
  assignment_id uuid, officer_id uuid, deputy_id uuid, stand_in text)
language sql stable as $$
  select a.id, s.officer_id, s.deputy_id,
         case
           when s.deputy_id is null or a.state in
                ('AWAITING_APPROVAL', 'AWAITING_VERIFICATION', 'COMPLETED') then null
           when r.when_absent and not exists (
                  select from organization.post held
                   where held.person_id = s.officer_id and held.unit_id = a.unit_id
                     and (held.valid_from is null or held.valid_from <= charges_on.day)
                     and (held.valid_to is null or held.valid_to >= charges_on.day)) then 'VACANT'
           when r.when_absent and exists (
                  select from organization.absence away
                   where away.person_id = s.officer_id
                     and charges_on.day between away.valid_from and away.valid_to) then 'ABSENT'
           when charges_on.day >= a.due - charges_on.due_soon_days
                and charges_on.day - greatest(
                      s.named_on, a.due - charges_on.due_soon_days,
                      (select max(said.day) from execution.progress said
                        where said.assignment_id = a.id and said.person_id = s.officer_id
                          and said.day <= charges_on.day)) >= r.silent_days then 'SILENT'
         end
    from execution.assignment a
    join lateral (
      select n.officer_id, n.deputy_id, n.named_on from execution.staffing n
       where n.assignment_id = a.id and n.named_on <= charges_on.day
       order by n.number desc limit 1) s on true
    left join execution.stand_in_rule r
      on r.unit_id = a.unit_id and r.valid_from <= charges_on.day
     and (r.valid_to is null or r.valid_to >= charges_on.day)
   where a.unit_id = charges_on.unit
     and (s.officer_id is not null or s.deputy_id is not null)
$$;
