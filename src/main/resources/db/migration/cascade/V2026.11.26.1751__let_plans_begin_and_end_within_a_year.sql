-- A unit that was born within a year owes a plan for the rest of it; one that has ended owes none.
alter table cascade.unit_plan
  add column from_day date,
  add column ended_on date;
