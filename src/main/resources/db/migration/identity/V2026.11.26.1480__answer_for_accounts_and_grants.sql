-- One person has one account and one account is one person's; who gave and took what is told.
alter table identity.account
  add constraint account_person_key unique (person_id),
  add constraint account_username_ascii_check
      check (username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
  add constraint account_email_form_check check (email is nfc normalized),
  add column last_sign_in_at timestamptz,
  add column in_use_since    timestamptz,
  add column warned_at       timestamptz,
  add column closed_at       timestamptz,
  add column closed_because  text constraint account_closed_because_check
                             check (closed_because in ('DECIDED', 'DORMANT', 'LEFT_POST')),
  add column closed_reason   text,
  add constraint account_closed_check check (closed_at is null or not enabled);
update identity.account set in_use_since = opened_at;
alter table identity.account alter column in_use_since set not null;
comment on column identity.account.in_use_since is 'Mở hoặc mở lại lúc';

alter table identity.role_grant
  add column reason     text,
  add column granted_by uuid references identity.account (id)
                        constraint role_grant_giver_check check (granted_by <> account_id),
  add column granted_at timestamptz,
  add column ended_by   uuid references identity.account (id),
  add column ended_at   timestamptz,
  add column end_reason text,
  drop constraint role_grant_once_excl,
  add constraint role_grant_once_excl exclude using gist (
    account_id with =, role with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (ended_at is null);
create index role_grant_unit_idx on identity.role_grant (unit_id);
