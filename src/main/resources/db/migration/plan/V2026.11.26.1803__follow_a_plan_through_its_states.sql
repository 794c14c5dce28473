-- A plan that is drafted here is put before whoever signs it, given back or approved, promulgated,
-- and closed when its year is over. One that was signed already is promulgated at once.
alter table plan.plan
  drop constraint plan_state_check,
  drop constraint plan_issued_check,
  add constraint plan_state_check check (state in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED', 'CLOSED', 'DISCARDED')),
  add constraint plan_issued_check check (state not in ('ISSUED', 'CLOSED')
    or (number is not null and issued_on is not null and issuer is not null
        and signer_name is not null and issued_at is not null and issued_by is not null));
drop index plan.plan_number_key;
create unique index plan_number_key on plan.plan (year, lower(number))
  where state in ('ISSUED', 'CLOSED');

-- Each step with who took it and why. The paper that went with it: the number of a tờ trình.
create table plan.step (
  number      bigint      generated always as identity primary key,
  plan_id     uuid        not null references plan.plan (id),
  at          timestamptz not null,
  kind        text        not null constraint step_kind_check
              check (kind in ('SUBMITTED', 'TAKEN_BACK', 'RETURNED', 'APPROVED', 'ISSUED', 'CLOSED')),
  paper       text,
  words       text,
  person_id   uuid        not null,
  person_name text        not null,
  constraint step_reason_check check (kind <> 'RETURNED' or words is not null)
);
create index step_plan_idx on plan.step (plan_id, number);
comment on table plan.step is 'Quá trình trình duyệt kế hoạch';

create function plan.refuse_change_of_step() returns trigger language plpgsql as $$
begin
  raise exception 'plan.step is append-only';
end $$;
create trigger step_append_only before update or delete on plan.step
  for each row execute function plan.refuse_change_of_step();

-- Of the plan itself only the state goes on, and only to its end.
create function plan.refuse_change_of_issued_plan() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.state in ('ISSUED', 'CLOSED')
     and to_jsonb(new) - array['state', 'version'] = to_jsonb(old) - array['state', 'version'] then
    return new;
  end if;
  raise exception 'plan % is issued and frozen', old.id using errcode = 'restrict_violation';
end $$;
create trigger plan_frozen before update or delete on plan.plan
  for each row when (old.state in ('ISSUED', 'CLOSED'))
  execute function plan.refuse_change_of_issued_plan();
