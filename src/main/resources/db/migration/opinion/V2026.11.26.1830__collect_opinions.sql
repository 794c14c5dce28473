create schema if not exists opinion;

-- A draft is sent to units for their opinion (lấy ý kiến), as it stood that day.
create table opinion.round (
  id        uuid    primary key,
  plan_id   uuid    not null,
  year      integer not null,
  title     text    not null,
  letter    text    not null,
  asked_on  date    not null,
  asked_by  text    not null,
  due_on    date    not null,
  state     text    not null constraint round_state_check check (state in ('OPEN', 'CLOSED')),
  closed_on date,
  constraint round_closed_check check ((closed_on is null) = (state = 'OPEN')),
  constraint round_days_check check (due_on > asked_on)
);
create unique index round_open_key on opinion.round (plan_id) where state = 'OPEN';
comment on table opinion.round is 'Đợt lấy ý kiến';

create table opinion.asked_task (
  round_id    uuid    not null references opinion.round (id),
  task_id     uuid    not null,
  position    integer not null,
  area        text    not null,
  code        text    not null,
  text        text    not null,
  product     text,
  lead        text,
  cooperating text,
  deadline    text,
  units       uuid[]  not null,
  primary key (round_id, task_id)
);
comment on table opinion.asked_task is 'Nhiệm vụ được lấy ý kiến';

-- Who was asked, and whether and when it answered.
create table opinion.asked_unit (
  round_id  uuid    not null references opinion.round (id),
  unit_id   uuid    not null references organization.unit (id),
  version   integer not null,
  opened_on date,
  sent_on   date,
  sent_by   text,
  agrees    boolean not null,
  primary key (round_id, unit_id),
  constraint asked_unit_sent_check check ((sent_on is null) = (sent_by is null))
);
create index asked_unit_unit_idx on opinion.asked_unit (unit_id);
comment on table opinion.asked_unit is 'Đơn vị được lấy ý kiến';

-- What a unit says of a task, or of the whole (no task), and what became of it.
create table opinion.remark (
  id         uuid not null primary key,
  round_id   uuid not null,
  unit_id    uuid not null,
  task_id    uuid,
  words      text not null,
  verdict    text constraint remark_verdict_check check (verdict in ('ACCEPTED', 'PARTLY', 'REJECTED')),
  answer     text,
  decided_on date,
  decided_by text,
  constraint remark_of_key unique nulls not distinct (round_id, unit_id, task_id),
  constraint remark_decided_check check (
    (verdict is null) = (decided_on is null) and (verdict is null) = (decided_by is null)),
  constraint remark_answer_check check (verdict is null or verdict = 'ACCEPTED' or answer is not null),
  foreign key (round_id, unit_id) references opinion.asked_unit (round_id, unit_id)
);
comment on table opinion.remark is 'Ý kiến góp ý';

call identity.bind_to_units('opinion.asked_unit', 'unit_id');
call identity.bind_to_units('opinion.remark', 'unit_id');
