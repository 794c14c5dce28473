create schema if not exists execution;

-- What lists need of a task. A plan is frozen once issued, so the copy never grows old.
create table execution.task_brief (
  task_id           uuid    primary key,
  plan_id           uuid    not null,
  year              integer not null,
  position          integer not null,
  code              text    not null,
  area_position     integer not null,
  area_code         text    not null,
  area_title        text    not null,
  text              text    not null,
  product           text,
  lead_words        text,
  cooperating_words text,
  deadline_words    text,
  folded            text    not null,
  constraint task_brief_position_key unique (plan_id, position)
);
comment on table execution.task_brief is 'Nhiệm vụ đã giao';

create table execution.task_coordinator (
  task_id uuid not null references execution.task_brief (task_id),
  unit_id uuid not null references organization.unit (id),
  primary key (task_id, unit_id)
);
create index task_coordinator_unit_idx on execution.task_coordinator (unit_id);
comment on table execution.task_coordinator is 'Cơ quan phối hợp';

create table execution.assignment (
  id             uuid    primary key,
  version        integer not null,
  plan_id        uuid    not null,
  task_id        uuid    not null references execution.task_brief (task_id),
  unit_id        uuid    not null references organization.unit (id),
  number         integer not null,
  label          text    not null,
  start          date,
  due            date,
  regular        boolean not null,
  state          text    not null constraint assignment_state_check
                 check (state in ('NOT_STARTED', 'IN_PROGRESS', 'AWAITING_APPROVAL',
                   'AWAITING_VERIFICATION', 'SENT_BACK', 'UNSATISFACTORY', 'COMPLETED')),
  completed_on   date,
  submitted_by   uuid,
  verified_by    uuid,
  reason         text,
  product_number text,
  product_date   date,
  evidence       integer not null constraint assignment_evidence_check check (evidence >= 0),
  reported_on    date,
  changed_on     date    not null,
  constraint assignment_obligation_key unique (task_id, unit_id, number),
  -- No evidence, no "done".
  constraint assignment_proof_check check (
    state not in ('AWAITING_APPROVAL', 'AWAITING_VERIFICATION', 'COMPLETED')
    or evidence > 0 or (product_number is not null and product_date is not null)),
  constraint assignment_done_check check (
    (completed_on is not null and submitted_by is not null)
    = (state in ('AWAITING_APPROVAL', 'AWAITING_VERIFICATION', 'COMPLETED'))),
  constraint assignment_verifier_check check (
    (verified_by is not null) = (state = 'COMPLETED') and verified_by <> submitted_by),
  constraint assignment_reason_check check (
    (reason is not null) = (state in ('SENT_BACK', 'UNSATISFACTORY')))
);
-- The roll-up of a plan is read from this index alone.
create index assignment_plan_idx on execution.assignment (plan_id, changed_on)
  include (task_id, unit_id, start, due, regular, state, completed_on, evidence, product_date,
           reported_on);
create index assignment_unit_idx on execution.assignment (unit_id, changed_on);
create index assignment_waiting_idx on execution.assignment (reported_on)
  where state = 'AWAITING_VERIFICATION';
comment on table execution.assignment is 'Việc được giao';

-- Every word said about an assignment, and how it stood afterwards. Any past day is answered here.
create table execution.progress (
  number             bigint      generated always as identity primary key,
  assignment_id      uuid        not null references execution.assignment (id),
  at                 timestamptz not null,
  day                date        not null,
  kind               text        not null constraint progress_kind_check
                     check (kind in ('REPORTED', 'UNCHANGED', 'EVIDENCE_ADDED', 'EVIDENCE_REMOVED',
                       'SUBMITTED', 'APPROVED', 'VERIFIED', 'SENT_BACK', 'MARKED_UNSATISFACTORY',
                       'REOPENED')),
  state_after        text        not null,
  completed_on_after date,
  product_number     text,
  product_date       date,
  evidence_after     integer     not null,
  reason_after       text,
  reported_on_after  date,
  words              text,
  person_id          uuid        not null,
  person_name        text        not null,
  unit_name          text        not null
);
create index progress_assignment_idx on execution.progress (assignment_id, number);
comment on table execution.progress is 'Tiến độ';

create function execution.refuse_change_of_progress() returns trigger language plpgsql as $$
begin
  raise exception 'execution.progress is append-only';
end $$;
create trigger progress_append_only before update or delete on execution.progress
  for each row execute function execution.refuse_change_of_progress();

create table execution.evidence (
  id            uuid    primary key,
  assignment_id uuid    not null references execution.assignment (id),
  file_id       uuid    not null,
  file_name     text    not null,
  size          bigint  not null,
  added_on      date    not null,
  added_by      text    not null,
  removed_on    date,
  removed_by    text,
  constraint evidence_removed_check check ((removed_on is null) = (removed_by is null))
);
create index evidence_assignment_idx on execution.evidence (assignment_id);
comment on table execution.evidence is 'Minh chứng';

create table execution.unit_setting (
  unit_id       uuid    primary key references organization.unit (id),
  head_approves boolean not null
);
comment on table execution.unit_setting is 'Thủ trưởng duyệt trước khi nộp';
