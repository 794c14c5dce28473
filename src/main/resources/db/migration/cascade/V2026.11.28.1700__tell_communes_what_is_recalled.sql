-- A district takes back its plan, or a task of it, that its communes follow already. What happened,
-- who did it and why is kept for each commune it hit, in words: it may not read the district's plan.
create table cascade.recall (
  id                uuid    primary key,
  unit_plan_id      uuid    not null references cascade.unit_plan (id),
  unit_id           uuid    not null references organization.unit (id),
  district_plan_id  uuid    not null references cascade.unit_plan (id),
  district          text    not null,
  number            text    not null,
  recalled_on       date    not null,
  recalled_by       text    not null,
  reason            text    not null,
  -- Whether the commune had handed in: then its signed plan stays as it is.
  handed_in         boolean not null,
  submissions       integer not null,
  given_again_on    date,
  given_again_as    text,
  seen_on           date,
  constraint recall_given_again_check check ((given_again_on is null) = (given_again_as is null))
);
create index recall_plan_idx on cascade.recall (unit_plan_id);
create index recall_district_idx on cascade.recall (district_plan_id) where given_again_on is null;
create index recall_unit_idx on cascade.recall (unit_id);
comment on table cascade.recall is 'Việc huyện rút lại, báo cho xã';

call identity.bind_to_units('cascade.recall', 'unit_id');
