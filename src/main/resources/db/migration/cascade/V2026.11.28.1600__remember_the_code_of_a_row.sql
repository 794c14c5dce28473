-- A row a unit has taken out is still shown with what it was, so what was handed in keeps its code.
alter table cascade.submitted_task
  add column code text;
update cascade.submitted_task s
   set code = t.code
  from cascade.unit_task t
 where t.id = s.unit_task_id;
