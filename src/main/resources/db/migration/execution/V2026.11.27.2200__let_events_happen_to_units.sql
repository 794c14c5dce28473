-- An event may happen to each unit of a task on a day of its own: every unit receives its files on
-- another day. A step stands for everybody but the units named, or for nobody but them. What was
-- recorded so far stands for everybody.
alter table execution.occurrence
  add column everyone boolean not null default true,
  add column units    uuid[]  not null default '{}',
  add constraint occurrence_units_check check (everyone or cardinality(units) > 0);
comment on column execution.occurrence.units is
  'Đơn vị mà sự kiện áp dụng, hoặc không áp dụng khi áp dụng cho mọi đơn vị khác';
