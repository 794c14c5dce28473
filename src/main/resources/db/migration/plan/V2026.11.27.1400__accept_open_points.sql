-- What was open when a plan was promulgated, in the words that were shown to whoever accepted it.
create table plan.acceptance (
  number      bigint      generated always as identity primary key,
  plan_id     uuid        not null references plan.plan (id),
  at          timestamptz not null,
  kind        text        not null constraint acceptance_kind_check
              check (kind in ('DOUBT', 'LEAD_ENDS', 'SECOND_PLAN', 'DUE')),
  lines       text[]      not null,
  digest      text        not null,
  person_id   uuid        not null,
  person_name text        not null
);
create index acceptance_plan_idx on plan.acceptance (plan_id, number);
comment on table plan.acceptance is 'Điểm đã biết và chấp nhận khi ban hành kế hoạch';

create function plan.refuse_change_of_acceptance() returns trigger language plpgsql as $$
begin
  raise exception 'plan.acceptance is append-only';
end $$;
create trigger acceptance_append_only before update or delete on plan.acceptance
  for each row execute function plan.refuse_change_of_acceptance();
