-- Areas of a draft change places and go. Whoever writes in the grid means an area by its number,
-- which it keeps; numbers are never given twice.
alter table plan.area disable trigger area_frozen;
alter table plan.area add column number integer;
update plan.area set number = position;
alter table plan.area
  alter column number set not null,
  add constraint area_number_key unique (plan_id, number);
alter table plan.area enable trigger area_frozen;
create sequence plan.area_number as integer start with 1000;

create function plan.number_area() returns trigger language plpgsql as $$
begin
  new.number := coalesce(new.number, new.position);
  return new;
end $$;
create trigger area_numbered before insert on plan.area
  for each row execute function plan.number_area();

-- The tasks of an area go where it goes.
alter table plan.task
  drop constraint task_area_fkey,
  add constraint task_area_fkey foreign key (plan_id, area)
    references plan.area (plan_id, position) on update cascade;
