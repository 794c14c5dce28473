-- A unit may take back what it handed in until the coordinator has looked at it. What was handed in
-- stays word for word; that it was taken back is written down beside it.
alter table cascade.unit_plan
  drop constraint unit_plan_state_check,
  add constraint unit_plan_state_check
    check (state in ('DRAFT', 'ISSUED', 'WITHDRAWN', 'RETURNED', 'APPROVED')),
  add column reviewed_on date,
  add column withdrawals integer not null default 0,
  add constraint unit_plan_withdrawals_check check (withdrawals between 0 and submissions);

create table cascade.withdrawal (
  unit_plan_id uuid    not null,
  ordinal      integer not null,
  withdrawn_on date    not null,
  withdrawn_by text    not null,
  primary key (unit_plan_id, ordinal),
  foreign key (unit_plan_id, ordinal) references cascade.submission (unit_plan_id, ordinal)
);
comment on table cascade.withdrawal is 'Lần đơn vị rút lại kế hoạch đã gửi';

call identity.bind_to_owner('cascade.withdrawal', 'unit_plan_id', 'cascade.unit_plan');
