-- What a target (mục tiêu, chỉ tiêu) of a plan comes to in figures; its words stay in the plan.
create table plan.measure (
  plan_id   uuid    not null references plan.plan (id),
  position  integer not null,
  baseline  numeric,
  goal      numeric,
  unit      text,
  direction text    constraint measure_direction_check check (direction in ('UP', 'DOWN', 'REACH')),
  due       date,
  lead_id   uuid    references organization.unit (id),
  primary key (plan_id, position)
);
comment on table plan.measure is 'Số đo của chỉ tiêu';

-- Which tasks carry a target or a key task (nhiệm vụ trọng tâm), by their lines.
create table plan.carrier (
  plan_id  uuid    not null references plan.plan (id),
  kind     text    not null constraint carrier_kind_check check (kind in ('TARGET', 'KEY_TASK')),
  position integer not null,
  line_id  uuid    not null,
  primary key (plan_id, kind, position, line_id)
);
comment on table plan.carrier is 'Nhiệm vụ thực hiện chỉ tiêu, nhiệm vụ trọng tâm';

create trigger measure_frozen before insert or update or delete on plan.measure
  for each row execute function plan.refuse_change_of_issued();
create trigger carrier_frozen before insert or update or delete on plan.carrier
  for each row execute function plan.refuse_change_of_issued();
