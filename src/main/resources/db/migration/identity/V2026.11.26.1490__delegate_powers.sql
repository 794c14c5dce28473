-- A power is lent for a time, from one who holds it to one who does not; it is the holder's grant
-- that is lent, so nothing can be lent on.
create table identity.delegation (
  id          uuid        primary key,
  grant_id    uuid        not null references identity.role_grant (id),
  delegate_id uuid        not null references identity.account (id),
  acts        text[],
  valid_from  date        not null,
  valid_to    date        not null,
  basis       text        not null,
  given_at    timestamptz not null,
  ended_at    timestamptz,
  ended_by    uuid        references identity.account (id),
  end_reason  text,
  constraint delegation_validity_check check (valid_to >= valid_from),
  constraint delegation_acts_check check (cardinality(acts) > 0),
  constraint delegation_once_excl exclude using gist (
    grant_id with =, delegate_id with =, daterange(valid_from, valid_to, '[]') with &&)
    where (ended_at is null)
);
create index delegation_delegate_idx on identity.delegation (delegate_id);
comment on table identity.delegation is 'Ủy quyền';
comment on column identity.delegation.acts is 'Những việc được ủy quyền; trống là mọi việc của vai trò';
