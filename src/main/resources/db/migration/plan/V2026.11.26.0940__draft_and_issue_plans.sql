create schema if not exists plan;

create table plan.plan (
  id           uuid        primary key,
  version      integer     not null,
  year         integer     not null constraint plan_year_check check (year between 1990 and 2200),
  title        text        not null,
  number       text,
  issued_on    date,
  issuer       text,
  signer_title text,
  signer_name  text,
  file_id      uuid        not null,
  file_name    text        not null,
  key_tasks    text[]      not null,
  targets      text[]      not null,
  problems     text[]      not null,
  state        text        not null constraint plan_state_check
                           check (state in ('DRAFT', 'ISSUED', 'DISCARDED')),
  drafted_at   timestamptz not null,
  drafted_by   text        not null,
  issued_at    timestamptz,
  issued_by    text,
  constraint plan_issued_check check (state <> 'ISSUED'
    or (number is not null and issued_on is not null and issuer is not null
        and signer_name is not null and issued_at is not null and issued_by is not null))
);
-- One number a year: a decision is promulgated once.
create unique index plan_number_key on plan.plan (year, lower(number)) where state = 'ISSUED';
comment on table plan.plan is 'Kế hoạch năm';

create table plan.area (
  plan_id  uuid    not null references plan.plan (id),
  position integer not null,
  code     text    not null,
  title    text    not null,
  primary key (plan_id, position)
);
comment on table plan.area is 'Lĩnh vực của kế hoạch';

create table plan.task (
  id           uuid    primary key,
  version      integer not null,
  plan_id      uuid    not null references plan.plan (id),
  position     integer not null,
  area         integer not null,
  code         text    not null,
  group_title  text,
  number       text,
  text         text    not null,
  product      text,
  lead         text,
  cooperating  text,
  deadline     text,
  money        text,
  note         text,
  due_kind     text    not null,
  due_start    date,
  dues         date[]  not null,
  recurrence   text,
  source_table integer not null,
  source_row   integer not null,
  constraint task_position_key unique (plan_id, position),
  constraint task_area_fkey foreign key (plan_id, area) references plan.area (plan_id, position)
);
comment on table plan.task is 'Nhiệm vụ cụ thể';

create table plan.party (
  task_id    uuid    not null references plan.task (id) on delete cascade,
  position   integer not null,
  role       text    not null constraint party_role_check check (role in ('LEAD', 'COORDINATOR')),
  words      text    not null,
  unit_id    uuid    references organization.unit (id),
  group_code text,
  excepted   uuid[]  not null,
  primary key (task_id, position),
  constraint party_resolved_check check (unit_id is null or group_code is null)
);
comment on table plan.party is 'Cơ quan chủ trì, phối hợp';

create table plan.doubt (
  task_id    uuid    not null references plan.task (id) on delete cascade,
  position   integer not null,
  field      text    not null,
  key        text    not null,
  arguments  text[]  not null,
  settled_by text,
  settled_at timestamptz,
  primary key (task_id, position)
);
comment on table plan.doubt is 'Chỗ máy đọc chưa chắc';

-- From promulgation on, a plan is what was signed: its tasks cannot change, whoever asks.
create function plan.refuse_change_of_issued() returns trigger language plpgsql as $$
declare
  plan_of_row uuid := case when tg_op = 'DELETE' then old.plan_id else new.plan_id end;
begin
  if exists (select from plan.plan where id = plan_of_row and state = 'ISSUED') then
    raise exception 'plan % is issued and frozen', plan_of_row using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger task_frozen before insert or update or delete on plan.task
  for each row execute function plan.refuse_change_of_issued();
create trigger area_frozen before insert or update or delete on plan.area
  for each row execute function plan.refuse_change_of_issued();
