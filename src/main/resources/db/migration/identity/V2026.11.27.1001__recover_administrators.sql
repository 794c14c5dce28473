-- A link printed at the console opens the account of an administrator who lost every way in; the
-- application makes every such link known.
alter table identity.one_time_link
  drop constraint one_time_link_purpose_check,
  add constraint one_time_link_purpose_check
    check (purpose in ('ACTIVATION', 'RESET', 'FIRST_ADMINISTRATOR', 'RECOVERY')),
  add column announced_at timestamptz;
comment on column identity.one_time_link.announced_at is 'Liên kết in từ máy chủ đã được báo cho nhật ký và các quản trị lúc';
update identity.one_time_link set announced_at = made_at;

create index one_time_link_console_idx on identity.one_time_link (made_at)
 where purpose in ('FIRST_ADMINISTRATOR', 'RECOVERY');
