-- What a person proves an account with, and how often somebody else tried to.
alter table identity.account add column password_set_at timestamptz;
update identity.account set password_set_at = opened_at;
comment on column identity.account.password_set_at is 'Người dùng tự đặt mật khẩu lúc; trống là chưa kích hoạt';

create table identity.one_time_link (
  id         uuid        primary key,
  token_hash bytea       not null constraint one_time_link_token_hash_key unique,
  purpose    text        not null constraint one_time_link_purpose_check
                         check (purpose in ('ACTIVATION', 'RESET', 'FIRST_ADMINISTRATOR')),
  account_id uuid        references identity.account (id),
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  constraint one_time_link_account_check
    check ((account_id is null) = (purpose = 'FIRST_ADMINISTRATOR'))
);
create index one_time_link_account_id_idx on identity.one_time_link (account_id);
comment on table identity.one_time_link is 'Liên kết dùng một lần';

create table identity.authenticator (
  account_id   uuid        primary key references identity.account (id),
  secret       bytea       not null,
  made_at      timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint      not null default 0
);
comment on table identity.authenticator is 'Ứng dụng tạo mã; khóa bí mật được mã hóa';

create table identity.recovery_code (
  account_id uuid  not null references identity.account (id),
  code_hash  bytea not null,
  used_at    timestamptz,
  constraint recovery_code_pkey primary key (account_id, code_hash)
);
comment on table identity.recovery_code is 'Mã dự phòng';

create table identity.known_device (
  key_hash        bytea       not null,
  account_id      uuid        not null references identity.account (id),
  last_sign_in_at timestamptz not null,
  constraint known_device_pkey primary key (key_hash, account_id)
);
create index known_device_account_id_idx on identity.known_device (account_id);
comment on table identity.known_device is 'Thiết bị đã từng đăng nhập thành công';

-- One row a path: a name from strange devices, a name from a known one, an address.
drop table identity.sign_in_failure;
create table identity.guess_path (
  kind       text        not null,
  subject    text        not null,
  device     text        not null default '',
  tries      integer     not null,
  began_at   timestamptz not null,
  holds      integer     not null default 0,
  held_until timestamptz,
  constraint guess_path_pkey primary key (kind, subject, device)
);
create index guess_path_began_at_idx on identity.guess_path (began_at);
comment on table identity.guess_path is 'Đường thử mật khẩu, mã; bị giữ khi sai nhiều lần';
