-- What a unit handed in is told of any past day, so it no longer leans on rows that may be gone: where
-- a row stood, what part it was, and which row of the district's plan it followed.
alter table cascade.submitted_task
  add column part          text,
  add column position      integer,
  add column area_position integer,
  add column area_code     text,
  add column area_title    text,
  add column upper_id      uuid;

select set_config('app.reach', '*', true);

update cascade.submitted_task s
   set part = t.part, position = t.position, area_position = t.area_position,
       area_code = t.area_code, area_title = t.area_title, code = t.code, upper_id = t.upper_id
  from cascade.unit_task t
 where t.id = s.unit_task_id;

-- Of rows that were taken out before this day nobody knows any more where they stood.
update cascade.submitted_task
   set part = case when task_id is null then 'OWN' else 'LEAD' end, position = 0,
       area_position = 1, area_code = '', area_title = '', code = ''
 where part is null;

alter table cascade.submitted_task
  alter column part set not null,
  alter column position set not null,
  alter column area_position set not null,
  alter column area_code set not null,
  alter column area_title set not null,
  alter column code set not null;
