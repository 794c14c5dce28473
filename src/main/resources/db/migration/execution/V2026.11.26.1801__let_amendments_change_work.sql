-- A plan may be amended: work is given out later than the rest (opened_on, null for what was there
-- from the beginning), it may be taken back (withdrawn_on), and its days may be moved. What is
-- completed stays as it was.
alter table execution.assignment
  add column opened_on    date,
  add column withdrawn_on date,
  add constraint assignment_withdrawn_check check (withdrawn_on is null or state <> 'COMPLETED');
alter table execution.assignment drop constraint assignment_obligation_key;
create unique index assignment_obligation_key on execution.assignment (task_id, unit_id, number)
  where withdrawn_on is null;
drop index execution.assignment_plan_idx;
create index assignment_plan_idx on execution.assignment (plan_id, changed_on)
  include (task_id, unit_id, start, due, regular, state, completed_on, evidence, product_date,
           reported_on, opened_on, withdrawn_on);

-- What waits is counted on every page of a coordinator, and is few where he reaches a province of
-- many: the index tells by unit, and alone.
drop index execution.assignment_waiting_idx;
create index assignment_waiting_idx on execution.assignment (unit_id)
  include (withdrawn_on) where state = 'AWAITING_VERIFICATION';

-- A task is in the plan from a day on and perhaps until one; the order of the paper may change.
alter table execution.task_brief
  add column opened_on    date,
  add column withdrawn_on date,
  drop constraint task_brief_position_key;
create index task_brief_position_idx on execution.task_brief (plan_id, position);

-- The days of an assignment before a document moved them.
create table execution.due_change (
  number        bigint generated always as identity primary key,
  assignment_id uuid not null references execution.assignment (id),
  day           date not null,
  label         text not null,
  start         date,
  due           date,
  document      text not null
);
create index due_change_assignment_idx on execution.due_change (assignment_id, number);
comment on table execution.due_change is 'Thay đổi thời hạn';
call identity.bind_to_owner('execution.due_change', 'assignment_id', 'execution.assignment');

create function execution.refuse_change_of_due_change() returns trigger language plpgsql as $$
begin
  raise exception 'execution.due_change is append-only';
end $$;
create trigger due_change_append_only before update or delete on execution.due_change
  for each row execute function execution.refuse_change_of_due_change();

-- Every assignment as it stood on a day, those that were taken back since or before as well. Nothing
-- that happened since the day: its own columns tell. Otherwise the last step up to that day tells,
-- or, before the first one, that nothing was begun; and the first change of its days after that day
-- tells what they were.
create function execution.every_assignment_on(day date) returns table (
  id uuid, plan_id uuid, task_id uuid, unit_id uuid, number integer, label text, start date,
  due date, regular boolean, state text, completed_on date, reason text, product_number text,
  product_date date, evidence integer, reported_on date, changed_on date, opened_on date,
  withdrawn_on date)
language sql stable as $$
  select a.id, a.plan_id, a.task_id, a.unit_id, a.number, a.label, a.start, a.due,
         a.regular, a.state, a.completed_on, a.reason, a.product_number, a.product_date,
         a.evidence, a.reported_on, a.changed_on, a.opened_on, a.withdrawn_on
    from execution.assignment a
   where a.changed_on <= every_assignment_on.day
  union all
  select a.id, a.plan_id, a.task_id, a.unit_id, a.number,
         coalesce(d.label, a.label), case when d.label is null then a.start else d.start end,
         case when d.label is null then a.due else d.due end,
         a.regular, coalesce(p.state_after, 'NOT_STARTED'), p.completed_on_after, p.reason_after,
         p.product_number, p.product_date, coalesce(p.evidence_after, 0), p.reported_on_after,
         a.changed_on, a.opened_on, a.withdrawn_on
    from execution.assignment a
    left join lateral (
      select * from execution.progress step
       where step.assignment_id = a.id and step.day <= every_assignment_on.day
       order by step.number desc limit 1) p on true
    left join lateral (
      select * from execution.due_change was
       where was.assignment_id = a.id and was.day > every_assignment_on.day
       order by was.number limit 1) d on true
   where a.changed_on > every_assignment_on.day
$$;

-- Those that were owed on the day.
create or replace function execution.assignment_on(day date) returns table (
  id uuid, plan_id uuid, task_id uuid, unit_id uuid, number integer, label text, start date,
  due date, regular boolean, state text, completed_on date, reason text, product_number text,
  product_date date, evidence integer, reported_on date, changed_on date)
language sql stable as $$
  select a.id, a.plan_id, a.task_id, a.unit_id, a.number, a.label, a.start, a.due,
         a.regular, a.state, a.completed_on, a.reason, a.product_number, a.product_date,
         a.evidence, a.reported_on, a.changed_on
    from execution.every_assignment_on(assignment_on.day) a
   where (a.opened_on is null or a.opened_on <= assignment_on.day)
     and (a.withdrawn_on is null or a.withdrawn_on > assignment_on.day)
$$;

-- Those that are owed now: what the function says of today, for short statements.
create view execution.assignment_now with (security_invoker = true) as
  select a.* from execution.assignment a where a.withdrawn_on is null;
comment on view execution.assignment_now is 'Việc đang được giao';
