-- Which task of the province's plan is done by a unit when it issues its own plan.
create table cascade.issuing_task (
  plan_id uuid primary key,
  task_id uuid not null
);
comment on table cascade.issuing_task is 'Nhiệm vụ ban hành kế hoạch của đơn vị';
