-- A task a district handed down is not taken out behind the backs of the communes that follow it:
-- somebody says first whether they keep it as their own or drop it, and they are told.
alter table cascade.unit_task
  drop constraint unit_task_upper_id_fkey,
  add constraint unit_task_upper_id_fkey
    foreign key (upper_id) references cascade.unit_task (id) on delete restrict;

alter table cascade.recall
  add column task text,
  add column fate text constraint recall_fate_check check (fate in ('KEPT', 'DROPPED')),
  add constraint recall_task_check check ((task is null) = (fate is null));
