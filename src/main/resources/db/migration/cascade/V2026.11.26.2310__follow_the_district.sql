-- A row of a commune's plan that follows one of its district's. The commune may not read the
-- district's plan, so where it comes from is kept in words beside it.
alter table cascade.unit_task
  add column upper_id    uuid references cascade.unit_task (id) on delete set null,
  add column upper_words text;
create index unit_task_upper_idx on cascade.unit_task (upper_id);
