-- Who somebody is elsewhere: at the identity provider of the province, or in its directory ('ldap').
create table identity.outside_identity (
  issuer     text        not null,
  subject    text        not null,
  account_id uuid        not null references identity.account (id),
  linked_at  timestamptz not null,
  constraint outside_identity_pkey primary key (issuer, subject),
  constraint outside_identity_once_key unique (account_id, issuer)
);
comment on table identity.outside_identity is 'Định danh ở nơi khác đã liên kết với tài khoản';
