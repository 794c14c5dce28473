create schema if not exists reporting;

-- What a report that left the house said, so that it can be worked out again and compared.
create table reporting.produced (
  id       uuid        primary key,
  plan_id  uuid        not null,
  day      date        not null,
  made_at  timestamptz not null,
  made_by  text        not null,
  figures  jsonb       not null,
  digest   text        not null constraint produced_digest_check check (digest ~ '^[0-9a-f]{64}$')
);
create index produced_made_idx on reporting.produced (made_at);
comment on table reporting.produced is 'Báo cáo đã lập';

create function reporting.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'reporting.% is append-only', tg_table_name;
end $$;
create trigger produced_append_only before update or delete on reporting.produced
  for each row execute function reporting.refuse_change();
create trigger produced_not_truncated before truncate on reporting.produced
  for each statement execute function reporting.refuse_change();
