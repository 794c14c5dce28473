create schema if not exists cascade;

-- What a unit owes because the province has issued a plan: a plan of its own, drafted for it.
create table cascade.unit_plan (
  id           uuid    primary key,
  version      integer not null,
  plan_id      uuid    not null,
  unit_id      uuid    not null references organization.unit (id),
  year         integer not null,
  due_on       date    not null,
  state        text    not null constraint unit_plan_state_check
               check (state in ('DRAFT', 'ISSUED', 'RETURNED', 'APPROVED')),
  opened_on    date,
  number       text,
  issued_on    date,
  signer       text,
  file_id      uuid,
  file_name    text,
  submissions  integer not null,
  submitted_on date,
  reason       text,
  constraint unit_plan_duty_key unique (plan_id, unit_id),
  constraint unit_plan_issued_check check (state = 'DRAFT'
    or (number is not null and issued_on is not null and signer is not null
        and file_id is not null and submitted_on is not null and submissions > 0)),
  constraint unit_plan_reason_check check ((reason is not null) = (state = 'RETURNED'))
);
create index unit_plan_unit_idx on cascade.unit_plan (unit_id);
comment on table cascade.unit_plan is 'Kế hoạch của đơn vị';

-- A row of it: the part the province gave, or a task of the unit's own.
create table cascade.unit_task (
  id            uuid    primary key,
  version       integer not null,
  unit_plan_id  uuid    not null references cascade.unit_plan (id),
  unit_id       uuid    not null references organization.unit (id),
  task_id       uuid,
  part          text    not null constraint unit_task_part_check
                check (part in ('LEAD', 'COORDINATOR', 'OWN')),
  position      integer not null,
  area_position integer not null,
  area_code     text    not null,
  area_title    text    not null,
  code          text    not null,
  text          text    not null,
  product       text,
  start         date,
  due           date,
  assignee      text,
  budget        bigint  constraint unit_task_budget_check check (budget >= 0),
  staff         text,
  note          text,
  excuse        text,
  returned      text,
  constraint unit_task_part_key unique (unit_plan_id, task_id),
  constraint unit_task_own_check check ((task_id is null) = (part = 'OWN')),
  constraint unit_task_days_check check (due >= start)
);
create index unit_task_plan_idx on cascade.unit_task (unit_plan_id, position);
comment on table cascade.unit_task is 'Nhiệm vụ trong kế hoạch của đơn vị';

-- What a unit handed in, word for word as it stood: coverage of any past day is told from it.
create table cascade.submission (
  unit_plan_id uuid    not null references cascade.unit_plan (id),
  ordinal      integer not null,
  submitted_on date    not null,
  submitted_by text    not null,
  number       text    not null,
  issued_on    date    not null,
  signer       text    not null,
  file_id      uuid    not null,
  primary key (unit_plan_id, ordinal)
);
comment on table cascade.submission is 'Lần gửi kế hoạch của đơn vị';

create table cascade.submitted_task (
  unit_plan_id uuid    not null,
  ordinal      integer not null,
  unit_task_id uuid    not null,
  task_id      uuid,
  text         text    not null,
  product      text,
  start        date,
  due          date,
  assignee     text,
  budget       bigint,
  staff        text,
  note         text,
  excuse       text,
  primary key (unit_plan_id, ordinal, unit_task_id),
  foreign key (unit_plan_id, ordinal) references cascade.submission (unit_plan_id, ordinal)
);
comment on table cascade.submitted_task is 'Nhiệm vụ như đơn vị đã gửi';

call identity.bind_to_units('cascade.unit_plan', 'unit_id');
call identity.bind_to_units('cascade.unit_task', 'unit_id');
call identity.bind_to_owner('cascade.submission', 'unit_plan_id', 'cascade.unit_plan');
call identity.bind_to_owner('cascade.submitted_task', 'unit_plan_id', 'cascade.unit_plan');
