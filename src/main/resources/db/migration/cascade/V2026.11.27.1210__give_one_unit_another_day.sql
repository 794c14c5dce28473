-- The coordinator may give one unit another day to issue its plan; the first one and the reason stay.
alter table cascade.unit_plan
  add column first_due_on date,
  add column due_reason   text,
  add constraint unit_plan_due_reason_check
    check ((first_due_on is null) = (due_reason is null));
