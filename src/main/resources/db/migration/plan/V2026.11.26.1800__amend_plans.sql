-- Every version of a plan is a plan of its own: the first, and one for each decision that amends it.
-- They belong together by the first one (amends_id); base_id is the version that was in force when
-- the amendment was drafted.
alter table plan.plan
  add column amends_id uuid references plan.plan (id),
  add column base_id   uuid references plan.plan (id),
  add constraint plan_amends_check check ((amends_id is null) = (base_id is null));
create index plan_amends_idx on plan.plan (amends_id);

-- A task keeps its line through all versions: the id of the task in the version that brought it.
-- What an amending paper did not speak of is carried over. Groups that lead it are resolved on the
-- day of the version that last changed its leads.
alter table plan.task disable trigger task_frozen;
alter table plan.task
  add column line_id  uuid,
  add column leads_on date,
  add column carried  boolean not null default false;
update plan.task set line_id = id;
alter table plan.task
  alter column line_id set not null,
  add constraint task_line_key unique (plan_id, line_id) deferrable initially deferred;
alter table plan.task enable trigger task_frozen;

-- Nothing leaves a plan that was issued, and nothing of its tasks changes.
create or replace function plan.refuse_change_of_issued() returns trigger language plpgsql as $$
declare
  issued uuid := (select id from plan.plan
                   where id in (old.plan_id, new.plan_id) and state in ('ISSUED', 'CLOSED') limit 1);
begin
  if issued is not null then
    raise exception 'plan % is issued and frozen', issued using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create function plan.refuse_change_of_issued_task() returns trigger language plpgsql as $$
declare
  issued uuid := (select p.id from plan.task t join plan.plan p on p.id = t.plan_id
                   where t.id in (old.task_id, new.task_id) and p.state in ('ISSUED', 'CLOSED') limit 1);
begin
  if issued is not null then
    raise exception 'plan % is issued and frozen', issued using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger party_frozen before insert or update or delete on plan.party
  for each row execute function plan.refuse_change_of_issued_task();
create trigger doubt_frozen before insert or update or delete on plan.doubt
  for each row execute function plan.refuse_change_of_issued_task();
