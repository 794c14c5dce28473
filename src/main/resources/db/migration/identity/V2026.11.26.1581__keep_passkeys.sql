-- Passkeys: only the public half lies here. A row reads and writes back whole what WebAuthn keeps.
create table identity.passkey (
  id               uuid        primary key,
  account_id       uuid        not null references identity.account (id),
  label            text        not null,
  credential_id    bytea       not null constraint passkey_credential_id_key unique,
  public_key       bytea       not null,
  signature_count  bigint      not null,
  verifies_user    boolean     not null,
  backup_eligible  boolean     not null,
  backed_up        boolean     not null,
  transports       text        not null default '',
  attestation      bytea,
  attestation_data bytea,
  created_at       timestamptz not null,
  last_used_at     timestamptz not null
);
create index passkey_account_id_idx on identity.passkey (account_id);
comment on table identity.passkey is 'Khóa truy cập; chỉ giữ nửa công khai';
