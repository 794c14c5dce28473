-- A deadline may wait for something to happen: an event it counts from, a condition, the plan of
-- somebody else. That it has happened is recorded here, corrected and withdrawn. Rows are only
-- added: the last one up to a day tells how it was that day. For the plan of somebody else its day
-- is what happened.
create table execution.occurrence (
  number          bigint      generated always as identity primary key,
  task_id         uuid        not null references execution.task_brief (task_id),
  step            text        not null constraint occurrence_step_check
                  check (step in ('RECORDED', 'CORRECTED', 'WITHDRAWN')),
  happened_on     date        not null,
  due             date        not null,
  document_number text        not null,
  document_date   date        not null,
  file_id         uuid,
  file_name       text,
  note            text,
  reason          text,
  at              timestamptz not null,
  day             date        not null,
  person_id       uuid        not null,
  person_name     text        not null,
  constraint occurrence_due_check check (due >= happened_on),
  constraint occurrence_file_check check ((file_id is null) = (file_name is null)),
  constraint occurrence_reason_check check ((reason is null) = (step = 'RECORDED'))
);
create index occurrence_task_idx on execution.occurrence (task_id, number);
comment on table execution.occurrence is 'Sự kiện làm phát sinh thời hạn';

create function execution.refuse_change_of_occurrence() returns trigger language plpgsql as $$
begin
  raise exception 'execution.occurrence is append-only';
end $$;
create trigger occurrence_append_only before update or delete on execution.occurrence
  for each row execute function execution.refuse_change_of_occurrence();

-- What moved the days: a document that amends the plan, or a step of an occurrence.
alter table execution.due_change
  add column occurrence bigint references execution.occurrence (number);
