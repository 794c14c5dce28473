create table identity.review (
  id        uuid        primary key,
  opened_at timestamptz not null,
  opened_on date        not null,
  opened_by uuid        references identity.account (id),
  due_on    date        not null constraint review_due_check check (due_on >= opened_on),
  closed_at timestamptz
);
create unique index review_running_key on identity.review ((true)) where closed_at is null;
comment on table identity.review is 'Đợt rà soát tài khoản và vai trò';

create table identity.review_line (
  id         uuid        primary key,
  review_id  uuid        not null references identity.review (id),
  unit_id    uuid        not null references organization.unit (id),
  account_id uuid        not null references identity.account (id),
  grant_id   uuid        references identity.role_grant (id),
  verdict    text        constraint review_line_verdict_check
                         check (verdict in ('CONFIRMED', 'ENDED')),
  decided_by uuid        references identity.account (id)
                         constraint review_line_own_check check (decided_by <> account_id),
  decided_at timestamptz,
  constraint review_line_decided_check check ((verdict is null) = (decided_at is null)),
  constraint review_line_once_key unique nulls not distinct (review_id, account_id, grant_id)
);
create index review_line_unit_idx on identity.review_line (unit_id, review_id);
comment on table identity.review_line is 'Dòng rà soát: một vai trò, hoặc chính tài khoản';

create table identity.review_sign_off (
  review_id uuid        not null references identity.review (id),
  unit_id   uuid        not null references organization.unit (id),
  signed_by uuid        not null references identity.account (id),
  signed_at timestamptz not null,
  primary key (review_id, unit_id)
);
comment on table identity.review_sign_off is 'Đơn vị đã rà soát xong';

-- Nobody decides on lines of a unit he does not reach, or signs for it. Reading is open: whether a
-- review is over is asked of all units.
call identity.bind_to_units('identity.review_line', 'unit_id', reads => false);
call identity.bind_to_units('identity.review_sign_off', 'unit_id', reads => false);
