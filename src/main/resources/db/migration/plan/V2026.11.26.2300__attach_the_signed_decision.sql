-- The decision with signature and seal comes after promulgation, and a better scan after the first.
create table plan.signed_copy (
  number      bigint      generated always as identity primary key,
  plan_id     uuid        not null references plan.plan (id),
  file_id     uuid        not null,
  at          timestamptz not null,
  person_id   uuid        not null,
  person_name text        not null
);
create index signed_copy_plan_idx on plan.signed_copy (plan_id, number);
comment on table plan.signed_copy is 'Văn bản đã ký của kế hoạch';

create function plan.refuse_change_of_signed_copy() returns trigger language plpgsql as $$
begin
  raise exception 'plan.signed_copy is append-only';
end $$;
create trigger signed_copy_append_only before update or delete on plan.signed_copy
  for each row execute function plan.refuse_change_of_signed_copy();
