create schema if not exists audit;

create table audit.trace (
  number       bigint      generated always as identity primary key,
  at           timestamptz not null,
  act          text        not null,
  subject_kind text        not null,
  subject_id   uuid        not null,
  account_id   uuid,
  person_name  text,
  unit_id      uuid,
  unit_name    text,
  before       jsonb,
  after        jsonb
);
create index trace_subject_idx on audit.trace (subject_id, number);
create index trace_at_idx on audit.trace (at);
comment on table audit.trace is 'Nhật ký';

-- A trace is written once. Nobody who works through the application's tables can bend it.
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit.trace is append-only';
end $$;
create trigger trace_append_only before update or delete on audit.trace
  for each row execute function audit.refuse_change();
create trigger trace_not_truncated before truncate on audit.trace
  for each statement execute function audit.refuse_change();
