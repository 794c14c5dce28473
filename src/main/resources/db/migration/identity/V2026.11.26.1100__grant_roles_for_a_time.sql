-- A role is held from a day to a day: a reform or a change of post ends one and begins another,
-- and who might do what on a past day can still be told.
alter table identity.role_grant drop constraint role_grant_pkey;
alter table identity.role_grant
  add column id uuid not null default gen_random_uuid() primary key,
  add column valid_from date,
  add column valid_to   date,
  add constraint role_grant_validity_check check (valid_to >= valid_from),
  add constraint role_grant_once_excl exclude using gist (
    account_id with =, role with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&);
