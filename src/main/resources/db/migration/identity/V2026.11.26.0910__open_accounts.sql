create schema if not exists identity;

create table identity.account (
  id            uuid        primary key,
  person_id     uuid        not null references organization.person (id),
  username      text        not null constraint account_username_key unique
                            constraint account_username_check check (username = lower(username)),
  email         text        not null constraint account_email_key unique
                            constraint account_email_check check (email = lower(email)),
  password_hash text        not null,
  enabled       boolean     not null default true,
  opened_at     timestamptz not null default now()
);
comment on table identity.account is 'Tài khoản';

create table identity.role_grant (
  account_id uuid not null references identity.account (id),
  role       text not null constraint role_grant_role_check
             check (role in ('LEADER', 'COORDINATOR', 'UNIT_HEAD', 'UNIT_OFFICER', 'ADMINISTRATOR')),
  unit_id    uuid not null references organization.unit (id),
  primary key (account_id, role, unit_id)
);
comment on table identity.role_grant is 'Phân quyền tại đơn vị';

create table identity.sign_in_failure (
  username  text        not null,
  address   text        not null,
  failed_at timestamptz not null
);
create index sign_in_failure_username_idx on identity.sign_in_failure (username, failed_at);
create index sign_in_failure_address_idx on identity.sign_in_failure (address, failed_at);
comment on table identity.sign_in_failure is 'Lần đăng nhập không thành công';
