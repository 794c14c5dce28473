-- The key that locks secrets can be changed. What was only fingerprinted with an old key is still
-- recognised: of that key nothing is kept but what recovery codes need, locked with the new one.
create table identity.retired_recovery_key (
  key_id     text        primary key,
  secret     bytea       not null,
  retired_at timestamptz not null
);
comment on table identity.retired_recovery_key is 'Khóa nhận ra mã dự phòng lập trước lần thay khóa; được mã hóa';

create table identity.key_rotation (
  id           uuid        primary key,
  key_id       text        not null constraint key_rotation_key_id_key unique,
  rotated_at   timestamptz not null,
  secrets      integer     not null,
  announced_at timestamptz
);
comment on table identity.key_rotation is 'Lần thay khóa bí mật trên máy chủ';
comment on column identity.key_rotation.announced_at is 'Đã được báo cho nhật ký và các quản trị lúc';
