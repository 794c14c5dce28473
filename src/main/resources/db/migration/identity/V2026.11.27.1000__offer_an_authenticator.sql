-- A new authenticator waits beside the old one, which works until the new one has shown that it does.
create table identity.offered_authenticator (
  account_id uuid        primary key references identity.account (id),
  secret     bytea       not null,
  made_at    timestamptz not null
);
comment on table identity.offered_authenticator is 'Ứng dụng tạo mã đang thiết lập, chưa xác nhận; khóa bí mật được mã hóa';

insert into identity.offered_authenticator (account_id, secret, made_at)
select account_id, secret, made_at from identity.authenticator where confirmed_at is null;
delete from identity.authenticator where confirmed_at is null;
