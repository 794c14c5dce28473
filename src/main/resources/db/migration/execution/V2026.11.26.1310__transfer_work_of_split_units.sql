-- A unit that was split has several heirs, and a dissolved one none: which unit goes on with a
-- single assignment is written down here. Everything else follows from the successions. The
-- assignment itself keeps the unit it was given to.
create table execution.transfer (
  number            bigint generated always as identity primary key,
  assignment_id     uuid   not null references execution.assignment (id),
  from_unit_id      uuid   not null references organization.unit (id),
  to_unit_id        uuid   not null references organization.unit (id),
  day               date   not null,
  reorganization_id uuid   references organization.reorganization (id)
);
create index transfer_assignment_idx on execution.transfer (assignment_id, number);
comment on table execution.transfer is 'Chuyển giao việc khi sắp xếp đơn vị';

create function execution.refuse_change_of_transfer() returns trigger language plpgsql as $$
begin
  raise exception 'execution.transfer is append-only';
end $$;
create trigger transfer_append_only before update or delete on execution.transfer
  for each row execute function execution.refuse_change_of_transfer();
