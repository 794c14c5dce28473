-- Login sessions survive a restart and can be ended by their owner or by whoever closes an account.
-- Only the hash of a session's key is kept: whoever reads the table cannot take one over.
create table identity.login_session (
  id           uuid        primary key,
  key_hash     bytea       not null constraint login_session_key_hash_key unique,
  account_id   uuid        references identity.account (id),
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  idle_seconds integer     not null,
  address      text,
  agent        text,
  attributes   jsonb       not null default '{}'
);
create index login_session_account_id_idx on identity.login_session (account_id);
comment on table identity.login_session is 'Phiên đăng nhập';
